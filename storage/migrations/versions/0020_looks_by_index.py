"""Counts and looks read an index, not the table: limits by their outcome, those over, and a digest's covers."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0018"
branch_labels = None
depends_on = None

_ANSWERS = sa.text("action IN ('asked', 'attached', 'closed', 'linked', 'redirected')")
_OVER = sa.text("met_on IS NULL AND step > 0")


def upgrade() -> None:
    """Do it."""
    op.drop_index("ix_limits_due_on", table_name="limits")
    op.drop_index("ix_limits_met_on", table_name="limits")
    op.create_index("ix_limits_due", "limits", ["limit", "due_on", "met_on", "met_by"])
    op.create_index("ix_limits_met", "limits", ["limit", "met_on", "due_on", "met_by"])
    op.create_index("ix_limits_over", "limits", ["limit", "step"], sqlite_where=_OVER, postgresql_where=_OVER)
    for name, columns in (("ix_log_answers", ["at", "subject"]), ("ix_log_first_answer", ["subject", "id"])):
        op.create_index(name, "log", columns, sqlite_where=_ANSWERS, postgresql_where=_ANSWERS)


def downgrade() -> None:
    """Undo it."""
    op.drop_index("ix_log_first_answer", table_name="log", sqlite_where=_ANSWERS, postgresql_where=_ANSWERS)
    op.drop_index("ix_log_answers", table_name="log", sqlite_where=_ANSWERS, postgresql_where=_ANSWERS)
    op.drop_index("ix_limits_over", table_name="limits", sqlite_where=_OVER, postgresql_where=_OVER)
    op.drop_index("ix_limits_met", table_name="limits")
    op.drop_index("ix_limits_due", table_name="limits")
    op.create_index("ix_limits_met_on", "limits", ["met_on"])
    op.create_index("ix_limits_due_on", "limits", ["due_on"])
