"""Links to documents."""

import sqlalchemy as sa
from alembic import op

revision = "0005_file_links"
down_revision = "0004_release_plan"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add their table; nothing else changes."""
    op.create_table(
        "file_links",
        *(
            sa.Column(name, sa.String, nullable=False)
            for name in ("code_hash", "kind", "key", "language", "form", "person_id")
        ),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("code_hash", name="pk_file_links"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_file_links_person_id", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_file_links_person_id", "file_links", ["person_id"])
