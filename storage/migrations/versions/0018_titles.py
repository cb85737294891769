"""What phenomena and proposals are called in other languages than the first."""

import sqlalchemy as sa
from alembic import op

revision = "0018_titles"
down_revision = "0017_goals"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; the language of what is there already is seen from its words."""
    for table in ("phenomena", "proposals"):
        op.add_column(table, sa.Column("language", sa.String))
        op.add_column(table, sa.Column("translations", sa.JSON, nullable=False, server_default="{}"))
