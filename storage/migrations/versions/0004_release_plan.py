"""The release plan, yearly cubes, and the chain of releases."""

import sqlalchemy as sa
from alembic import op

revision = "0004_release_plan"
down_revision = "0003_allowed_words"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add two tables; what was published stays as it is, without a number and outside the chain."""
    for name in ("number", "taxonomy", "facts_hash", "previous_hash"):
        op.add_column("releases", sa.Column(name, sa.String, nullable=False, server_default=""))
    op.create_table(
        "release_plan",
        sa.Column("id", sa.String, nullable=False),
        sa.Column("term", sa.String, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("length", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_release_plan"),
        sa.UniqueConstraint("term", "name", name="uq_release_plan_term_name"),
    )
    op.create_table(
        "cubes",
        sa.Column("year", sa.Integer, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("key", sa.String, nullable=False),
        sa.Column("count", sa.Integer, nullable=False),
        sa.Column("reporters", sa.Integer, nullable=False),
        sa.Column("taxonomy", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("year", "name", "key", name="pk_cubes"),
    )
