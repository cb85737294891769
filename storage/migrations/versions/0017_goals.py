"""Goals that can be measured: a goal in words becomes the measure; what was measured in the end."""

import sqlalchemy as sa
from alembic import op

revision = "0017_goals"
down_revision = "0016_appointments"
branch_labels = None
depends_on = None

_proposals = sa.table("proposals", sa.column("id", sa.String), sa.column("fields", sa.JSON))


def upgrade() -> None:
    """Add a column; a goal in words keeps them, as what is measured, until somebody writes the figures."""
    op.add_column("proposals", sa.Column("measured", sa.String, nullable=False, server_default=""))
    here = op.get_bind()
    changed = [
        {"of": id_, "now": {"measure" if key == "goal" else key: said for key, said in fields.items()}}
        for id_, fields in here.execute(sa.select(_proposals.c.id, _proposals.c.fields)).all()
        if "goal" in fields
    ]
    if changed:
        by_id = _proposals.c.id == sa.bindparam("of")
        here.execute(sa.update(_proposals).where(by_id).values(fields=sa.bindparam("now")), changed)
