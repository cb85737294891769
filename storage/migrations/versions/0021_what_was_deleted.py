"""Whether a group's team or its channel was deleted, and when the last such event happened."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Do it."""
    # The default stays: a copy of an older version may be writing beside this one.
    op.add_column(
        "groups", sa.Column("channel_deleted", sa.Boolean(), nullable=False, server_default=sa.false())
    )
    op.add_column("groups", sa.Column("team_told_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("groups", sa.Column("channel_told_at", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    """Undo it."""
    with op.batch_alter_table("groups") as batch_op:
        batch_op.drop_column("channel_told_at")
        batch_op.drop_column("team_told_at")
        batch_op.drop_column("channel_deleted")
