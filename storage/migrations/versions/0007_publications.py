"""Publications, and verdicts on words."""

import sqlalchemy as sa
from alembic import op

revision = "0007_publications"
down_revision = "0006_documents"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add their tables; nothing else changes."""
    op.create_table(
        "publications",
        *(
            sa.Column(name, sa.String, nullable=False)
            for name in ("id", "number", "phenomenon_id", "state", "level", "tone", "need")
        ),
        sa.Column("aspects", sa.JSON, nullable=False),
        sa.Column("weakest", sa.Boolean, nullable=False),
        sa.Column("areas", sa.JSON, nullable=False),
        sa.Column("words", sa.JSON, nullable=False),
        sa.Column("pending", sa.JSON),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True)),
        sa.Column("approved_at", sa.DateTime(timezone=True)),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_publications"),
        sa.UniqueConstraint("number", name="uq_publications_number"),
        sa.ForeignKeyConstraint(
            ["phenomenon_id"],
            ["phenomena.id"],
            name="fk_publications_phenomenon_id",
            ondelete="RESTRICT",
        ),
    )
    op.create_index("ix_publications_phenomenon_id", "publications", ["phenomenon_id"])
    present = sa.text("state != 'withdrawn'")
    op.create_index(
        "ix_publications_present",
        "publications",
        ["phenomenon_id"],
        unique=True,
        sqlite_where=present,
        postgresql_where=present,
    )
    op.create_table(
        "checked_words",
        sa.Column("subject_id", sa.String, nullable=False),
        sa.Column("words_hash", sa.String, nullable=False),
        sa.Column("observations", sa.JSON, nullable=False),
        sa.Column("repeats", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("subject_id", "words_hash", name="pk_checked_words"),
    )
