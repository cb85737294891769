"""Columns of their own for the answers that are counted; what a changed classification withholds."""

import sqlalchemy as sa
from alembic import op

revision = "0012_release_counts"
down_revision = "0011_conclusions"
branch_labels = None
depends_on = None

_TEXT = {
    "sqlite": "json_extract(other_codes, '$.{0}')",
    "postgresql": "other_codes ->> '{0}'",
}
_LIST = {
    "sqlite": "json_extract(other_codes, '$.{0}')",
    "postgresql": "other_codes -> '{0}'",
}
_LEFT = {
    "sqlite": "json_remove(other_codes, '$.source', '$.extent', '$.trend', '$.sector')",
    "postgresql": "CAST(CAST(other_codes AS jsonb) - ARRAY['source', 'extent', 'trend', 'sector'] AS json)",
}


def upgrade() -> None:
    """Add columns and move the answers; a copy that does not know them yet still writes to the old one."""
    op.add_column("observations", sa.Column("source", sa.String))
    op.add_column("observations", sa.Column("extent", sa.String, nullable=False, server_default=""))
    op.add_column("observations", sa.Column("trend", sa.String))
    op.add_column("observations", sa.Column("sector", sa.JSON, nullable=False, server_default="[]"))
    op.add_column("releases", sa.Column("changed", sa.JSON, nullable=False, server_default="{}"))
    by = op.get_bind().dialect.name
    moved = [f"{name} = {_TEXT[by].format(name)}" for name in ("source", "trend")]
    moved += [
        f"extent = coalesce({_TEXT[by].format('extent')}, '')",
        f"sector = coalesce({_LIST[by].format('sector')}, '[]')",
        f"other_codes = {_LEFT[by]}",
    ]
    op.execute(f"UPDATE observations SET {', '.join(moved)}")  # noqa: S608 - no value of anybody's
