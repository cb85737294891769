"""The language of a person or a group may be unknown."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

_TABLES = ("people", "groups")


def upgrade() -> None:
    """Do it; whose language is stored keeps it."""
    for table in _TABLES:
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.alter_column("language", existing_type=sa.String(), nullable=True)


def downgrade() -> None:
    """Undo it; who had none is spoken to in Finnish, as before."""
    for table in _TABLES:
        op.execute(f"UPDATE {table} SET language = 'fi' WHERE language IS NULL")  # noqa: S608 - our own table names
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.alter_column("language", existing_type=sa.String(), nullable=False)
