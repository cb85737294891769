"""What changes in every turn is written down in fewer pages."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Do it."""
    op.drop_index(op.f("ix_drafts_changed_at"), table_name="drafts")
    op.drop_index(op.f("ix_turns_at"), table_name="turns")
    if op.get_bind().dialect.name == "sqlite":
        _rebuild_turns(sqlite_with_rowid=False)


def downgrade() -> None:
    """Undo it."""
    if op.get_bind().dialect.name == "sqlite":
        _rebuild_turns()
    op.create_index(op.f("ix_turns_at"), "turns", ["at"], unique=False)
    op.create_index(op.f("ix_drafts_changed_at"), "drafts", ["changed_at"], unique=False)


def _rebuild_turns(**how: bool) -> None:
    """SQLite cannot change in place how a table lies in the file."""
    op.create_table(
        "turns_new",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answered", sa.Boolean(), nullable=False),
        sa.Column("subject", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_turns")),
        **how,
    )
    op.execute("INSERT INTO turns_new (key, at, answered, subject) SELECT key, at, answered, subject FROM turns")
    op.drop_table("turns")
    op.rename_table("turns_new", "turns")
