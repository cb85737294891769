"""Words that coordinators have allowed."""

import sqlalchemy as sa
from alembic import op

revision = "0003_allowed_words"
down_revision = "0002_the_form_on_one_card"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add their table; nothing else changes."""
    op.create_table(
        "allowed_words",
        sa.Column("id", sa.String, nullable=False),
        sa.Column("phrase", sa.String, nullable=False),
        sa.Column("written", sa.String, nullable=False),
        sa.Column("added_on", sa.Date, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_allowed_words"),
        sa.UniqueConstraint("phrase", name="uq_allowed_words_phrase"),
    )
