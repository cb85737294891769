"""What coordinators propose for the next quarter."""

import sqlalchemy as sa
from alembic import op

revision = "0008_quarter_plans"
down_revision = "0007_publications"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add their table; nothing else changes."""
    op.create_table(
        "quarter_plans",
        *(
            sa.Column(name, sa.String, nullable=False)
            for name in ("id", "area", "period", "language", "words")
        ),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_quarter_plans"),
        sa.UniqueConstraint("area", "period", name="uq_quarter_plans_area_period"),
    )
