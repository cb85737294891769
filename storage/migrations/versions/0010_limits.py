"""Time limits are rows."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Do it; the bot itself begins the limits of what is open already, at its next tick."""
    op.create_table(
        "limits",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("limit", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("occasion", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("started_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("next_on", sa.Date(), nullable=True),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("met_on", sa.Date(), nullable=True),
        sa.Column("met_by", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_limits")),
        sa.UniqueConstraint("limit", "subject", "occasion", name=op.f("uq_limits_limit_subject_occasion")),
    )
    with op.batch_alter_table("limits", schema=None) as batch_op:
        for column in ("subject", "due_on", "next_on", "met_on"):
            batch_op.create_index(batch_op.f(f"ix_limits_{column}"), [column], unique=False)


def downgrade() -> None:
    """Undo it."""
    op.drop_table("limits")
