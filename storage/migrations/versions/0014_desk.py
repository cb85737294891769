"""Observations of which nobody has been told yet; what nobody has looked at is told once more."""

import sqlalchemy as sa
from alembic import op

revision = "0014_desk"
down_revision = "0013_groups"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """All that was received and waits untouched is due at once, which is the next working morning."""
    op.create_table(
        "arrivals",
        sa.Column("observation_id", sa.String, nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("observation_id", name="pk_arrivals"),
        sa.ForeignKeyConstraint(
            ["observation_id"], ["observations.id"], name="fk_arrivals_observation_id", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_arrivals_due_at", "arrivals", ["due_at"])
    op.execute(
        "INSERT INTO arrivals (observation_id, due_at)"
        " SELECT id, received_at FROM observations WHERE state = 'received'"
    )
