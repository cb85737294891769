"""Conclusions of years and council terms."""

import sqlalchemy as sa
from alembic import op

revision = "0011_conclusions"
down_revision = "0010_silence"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add their table; nothing else changes."""
    words = ("goal", "action", "responsible", "measure", "timetable", "preventive", "cost")
    op.create_table(
        "conclusions",
        sa.Column("id", sa.String, nullable=False),
        sa.Column("period", sa.String, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        *(sa.Column(name, sa.String, nullable=False) for name in words),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_conclusions"),
        sa.UniqueConstraint("period", "number", name="uq_conclusions_period_number"),
    )
