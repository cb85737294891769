"""Roles for a scope and until a day, and codes that carry both."""

import sqlalchemy as sa
from alembic import op

revision = "0009_scopes"
down_revision = "0008_quarter_plans"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A role is kept once for each scope; those that were given before are for the whole county."""
    # SQLite cannot change a primary key in place, so both databases fill a new table.
    op.rename_table("roles", "roles_before")
    op.drop_index("ix_roles_role", "roles_before")
    if op.get_bind().dialect.name == "postgresql":
        op.drop_constraint("pk_roles", "roles_before", type_="primary")
    op.create_table(
        "roles",
        *(
            sa.Column(name, sa.String, nullable=False)
            for name in ("person_id", "role", "area", "service_task")
        ),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.Date),
        sa.PrimaryKeyConstraint("person_id", "role", "area", "service_task", name="pk_roles"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_roles_person_id", ondelete="CASCADE"),
    )
    op.execute(
        "INSERT INTO roles (person_id, role, area, service_task, given_at)"
        " SELECT person_id, role, '', '', given_at FROM roles_before"
    )
    op.drop_table("roles_before")
    op.create_index("ix_roles_role", "roles", ["role"])
    for name in ("area", "service_task"):
        op.add_column("pairing_codes", sa.Column(name, sa.String, nullable=False, server_default=""))
    op.add_column("pairing_codes", sa.Column("until", sa.Date))
