"""Backups that the bot makes by itself."""

import sqlalchemy as sa
from alembic import op

revision = "0021_backups"
down_revision = "0020_team_channels"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add their table; none was made yet."""
    op.create_table(
        "backups",
        sa.Column("id", sa.String, nullable=False),
        *(sa.Column(name, sa.DateTime(timezone=True), nullable=False) for name in ("began_at", "next_at")),
        *(sa.Column(name, sa.String, nullable=False) for name in ("file", "folder")),
        sa.Column("ended_at", sa.DateTime(timezone=True)),
        *(sa.Column(name, sa.BigInteger, nullable=False) for name in ("rows", "size")),
        sa.Column("sha256", sa.String, nullable=False),
        sa.Column("why", sa.String),
        sa.Column("checked_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("id", name="pk_backups"),
    )
