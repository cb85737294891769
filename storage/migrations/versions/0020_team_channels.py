"""Channels of work teams beside those of working groups."""

import sqlalchemy as sa
from alembic import op

revision = "0020_team_channels"
down_revision = "0019_lists"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Every channel that is linked, and every code that is out, is a working group's."""
    for table in ("groups", "pairing_codes"):
        op.add_column(table, sa.Column("kind", sa.String, nullable=False, server_default="working"))
