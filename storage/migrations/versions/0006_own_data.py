"""A draft may correct an observation."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Do it."""
    with op.batch_alter_table("drafts", schema=None) as batch_op:
        batch_op.add_column(sa.Column("corrects", sa.String(), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_drafts_corrects"), "observations", ["corrects"], ["id"], ondelete="CASCADE"
        )


def downgrade() -> None:
    """Undo it."""
    with op.batch_alter_table("drafts", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_drafts_corrects"), type_="foreignkey")
        batch_op.drop_column("corrects")
