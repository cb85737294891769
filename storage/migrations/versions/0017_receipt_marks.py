"""No row tells when somebody filed without their name: keyed marks of codes, days and weeks for moments.

The codes of older observations stay known by their slow hash.
"""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Do it."""
    op.create_table(
        "receipt_marks",
        sa.Column("mark", sa.String(), nullable=False),
        sa.Column("observation_id", sa.String(), nullable=False),
        sa.Column("sealed", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["observation_id"],
            ["observations.id"],
            name=op.f("fk_receipt_marks_observation_id_observations"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("mark", name=op.f("pk_receipt_marks")),
        sa.UniqueConstraint("observation_id", name=op.f("uq_receipt_marks_observation_id")),
        sqlite_with_rowid=False,
    )
    for table, column in (("turns", "at"), ("drafts", "changed_at"), ("people", "blocked_at")):
        _to_days(table, column)
    _tallies_to_weeks()
    # A step that could not be delivered was queued with its moment, also of a draft that was sent without a name.
    op.execute("DELETE FROM outbox WHERE kind = 'step'")


def _to_days(table: str, column: str) -> None:
    sqlite = op.get_bind().dialect.name == "sqlite"
    utc = f"date_trunc('day', {column} AT TIME ZONE 'UTC') AT TIME ZONE 'UTC'"
    day = f"substr({column}, 1, 10) || ' 00:00:00.000000'" if sqlite else utc
    op.execute(f"UPDATE {table} SET {column} = {day}")


def _tallies_to_weeks() -> None:
    tallies = sa.table("tallies", sa.column("day", sa.Date), sa.column("name"), sa.column("count"))
    sums: dict[tuple[object, str], int] = {}
    for day, name, count in op.get_bind().execute(sa.select(tallies)):
        monday = day.fromordinal(day.toordinal() - day.weekday())
        sums[monday, name] = sums.get((monday, name), 0) + count
    op.execute(sa.delete(tallies))
    for (monday, name), count in sums.items():
        op.execute(sa.insert(tallies).values(day=monday, name=name, count=count))


def downgrade() -> None:
    """Undo it; codes that were issued meanwhile open nothing any more."""
    op.drop_table("receipt_marks")
