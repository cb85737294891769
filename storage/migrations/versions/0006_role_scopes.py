"""Where a role holds."""

import sqlalchemy as sa
from alembic import op

revision = "0006_role_scopes"
down_revision = "0006_silence"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add their table, and what a code says of it; who has a role already has it in the whole county."""
    op.create_table(
        "role_scopes",
        *(sa.Column(name, sa.String, nullable=False) for name in ("person_id", "role", "area", "service_task")),
        sa.Column("ends_on", sa.Date),
        sa.PrimaryKeyConstraint("person_id", "role", "area", "service_task", name="pk_role_scopes"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_role_scopes_person_id", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_role_scopes_role", "role_scopes", ["role"])
    op.add_column("pairing_codes", sa.Column("area", sa.String))
    op.add_column("pairing_codes", sa.Column("service_task", sa.String))
    op.add_column("pairing_codes", sa.Column("ends_on", sa.Date))
