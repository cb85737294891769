"""An entry of the log names the one that brought it about."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Do it; what was written before has no cause."""
    with op.batch_alter_table("log", schema=None) as batch_op:
        batch_op.add_column(sa.Column("caused_by", sa.Integer(), nullable=True))


def downgrade() -> None:
    """Undo it."""
    with op.batch_alter_table("log", schema=None) as batch_op:
        batch_op.drop_column("caused_by")
