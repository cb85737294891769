"""Of whom something was heard, who works where, and where the members are from."""

import sqlalchemy as sa
from alembic import op

revision = "0010_silence"
down_revision = "0009_scopes"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add three tables; nothing else changes."""
    op.create_table(
        "heard",
        *(sa.Column(name, sa.String, nullable=False) for name in ("quarter", "name", "code", "area")),
        sa.Column("reporters", sa.Integer, nullable=False),
        sa.Column("of_year", sa.Integer, nullable=False),
        sa.Column("enough", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("quarter", "name", "code", "area", name="pk_heard"),
    )
    op.create_table(
        "coverage",
        *(sa.Column(name, sa.String, nullable=False) for name in ("service_task", "area", "staff")),
        sa.PrimaryKeyConstraint("service_task", "area", name="pk_coverage"),
    )
    op.create_table(
        "members",
        *(
            sa.Column(name, sa.String, nullable=False)
            for name in ("person_id", "service_task", "municipality")
        ),
        sa.PrimaryKeyConstraint("person_id", name="pk_members"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_members_person_id", ondelete="CASCADE"
        ),
    )
