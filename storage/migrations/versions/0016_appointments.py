"""Appointments that wait for somebody to come, absences with their deputies, the group of a role's code."""

import sqlalchemy as sa
from alembic import op

revision = "0016_appointments"
down_revision = "0015_rhythms"
branch_labels = None
depends_on = None

_SAME = ("identity", "role", "group_id", "area", "service_task")


def upgrade() -> None:
    """Add two tables and a column; nobody waits, and nobody is away yet."""
    op.create_table(
        "waiting_appointments",
        *(sa.Column(name, sa.String, nullable=False) for name in ("id", *_SAME)),
        sa.Column("until", sa.Date),
        sa.Column("given_by", sa.String),
        sa.Column("ends_on", sa.Date, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_waiting_appointments"),
        sa.UniqueConstraint(*_SAME, name="uq_waiting_appointments_whose"),
        sa.ForeignKeyConstraint(
            ["given_by"], ["people.id"], name="fk_waiting_appointments_given_by", ondelete="SET NULL"
        ),
    )
    op.create_index("ix_waiting_appointments_given_by", "waiting_appointments", ["given_by"])
    op.create_table(
        "absences",
        sa.Column("person_id", sa.String, nullable=False),
        sa.Column("first", sa.Date, nullable=False),
        sa.Column("last", sa.Date, nullable=False),
        sa.Column("deputy_id", sa.String),
        sa.Column("code_hash", sa.String),
        sa.Column("code_expires_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("person_id", name="pk_absences"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_absences_person_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["deputy_id"], ["people.id"], name="fk_absences_deputy_id", ondelete="SET NULL"
        ),
    )
    op.create_index("ix_absences_deputy_id", "absences", ["deputy_id"])
    op.add_column("pairing_codes", sa.Column("group_id", sa.String, nullable=False, server_default=""))
