"""The form on one card: no steps, the privacy lines by their version, how one appeared last time."""

import sqlalchemy as sa
from alembic import op

revision = "0002_the_form_on_one_card"
down_revision = "0001_first_tables"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Change what the form needs; drafts, people and observations stay, so that a form is gone on with."""
    # Both databases rename in place; Alembic would copy the whole table on SQLite.
    op.execute("ALTER TABLE people RENAME COLUMN understood_at TO privacy_at")
    op.add_column("people", sa.Column("privacy_version", sa.Integer))
    op.add_column("people", sa.Column("reporter_mode", sa.String))
    op.add_column("observations", sa.Column("resembles", sa.String))
    op.drop_column("drafts", "editing")
