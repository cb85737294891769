"""Documents that were made."""

import sqlalchemy as sa
from alembic import op

revision = "0006_documents"
down_revision = "0005_file_links"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add their table; links, which last for a quarter of an hour, lead to its rows from now on."""
    op.create_table(
        "documents",
        *(sa.Column(name, sa.String, nullable=False) for name in ("id", "kind", "key", "level", "state")),
        sa.Column("facts", sa.Text, nullable=False),
        sa.Column("facts_hash", sa.String, nullable=False),
        sa.Column("publications", sa.JSON, nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by", sa.String),
        sa.Column("approved_at", sa.DateTime(timezone=True)),
        sa.Column("withdrawn", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_documents"),
        sa.UniqueConstraint("facts_hash", "kind", "key", "level", name="uq_documents_facts_hash_kind_key_level"),
        sa.ForeignKeyConstraint(["made_by"], ["people.id"], name="fk_documents_made_by", ondelete="SET NULL"),
    )
    op.create_index("ix_documents_made_by", "documents", ["made_by"])
    stands = sa.text("state = 'approved' AND NOT withdrawn")
    op.create_index(
        "ix_documents_approved",
        "documents",
        ["kind", "key", "level"],
        unique=True,
        sqlite_where=stands,
        postgresql_where=stands,
    )
    op.drop_table("file_links")
    op.create_table(
        "file_links",
        *(
            sa.Column(name, sa.String, nullable=False)
            for name in ("code_hash", "document_id", "language", "form", "person_id")
        ),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("code_hash", name="pk_file_links"),
        sa.ForeignKeyConstraint(
            ["document_id"], ["documents.id"], name="fk_file_links_document_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_file_links_person_id", ondelete="CASCADE"
        ),
    )
    for column in ("document_id", "person_id"):
        op.create_index(f"ix_file_links_{column}", "file_links", [column])
