"""People who have paused the notices to them."""

import sqlalchemy as sa
from alembic import op

revision = "0022_pauses"
down_revision = "0021_backups"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; nobody has paused anything yet, and an older copy of the bot leaves it alone."""
    op.add_column("people", sa.Column("paused_at", sa.DateTime(timezone=True)))
