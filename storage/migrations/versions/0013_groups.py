"""Working groups for services and municipalities; whose an observation, phenomenon, proposal or meeting is."""

import sqlalchemy as sa
from alembic import op

revision = "0013_groups"
down_revision = "0012_release_counts"
branch_labels = None
depends_on = None

_OWNED = ("observations", "phenomena", "proposals", "meetings")
_FIRST = "SELECT id FROM groups WHERE left_at IS NULL ORDER BY linked_at, id LIMIT 1"


def upgrade() -> None:
    """Every group that there is is for everything; all that there is belongs to the one linked first.

    What a role was given for stays: those of before are held in no group alone.
    """
    for table in ("groups", "pairing_codes"):
        for name in ("services", "municipalities"):
            op.add_column(table, sa.Column(name, sa.JSON, nullable=False, server_default="[]"))
    for table in _OWNED[:-1]:
        op.add_column(table, sa.Column("group_id", sa.String))
    with op.batch_alter_table("meetings") as meetings:
        meetings.add_column(sa.Column("group_id", sa.String))
        meetings.drop_constraint("uq_meetings_day", type_="unique")
        meetings.create_unique_constraint("uq_meetings_group_id_day", ["group_id", "day"])
    for table in _OWNED:
        op.execute(f"UPDATE {table} SET group_id = ({_FIRST})")  # noqa: S608 - no value of anybody's
    _roles()


def _roles() -> None:
    # SQLite cannot change a primary key in place, so both databases fill a new table.
    op.rename_table("roles", "roles_before")
    op.drop_index("ix_roles_role", "roles_before")
    if op.get_bind().dialect.name == "postgresql":
        op.drop_constraint("pk_roles", "roles_before", type_="primary")
    op.create_table(
        "roles",
        *(
            sa.Column(name, sa.String, nullable=False)
            for name in ("person_id", "role", "area", "service_task", "group_id")
        ),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.Date),
        sa.PrimaryKeyConstraint("person_id", "role", "area", "service_task", "group_id", name="pk_roles"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_roles_person_id", ondelete="CASCADE"),
    )
    op.execute(
        "INSERT INTO roles (person_id, role, area, service_task, group_id, given_at, until)"
        " SELECT person_id, role, area, service_task, '', given_at, until FROM roles_before"
    )
    op.drop_table("roles_before")
    op.create_index("ix_roles_role", "roles", ["role"])
