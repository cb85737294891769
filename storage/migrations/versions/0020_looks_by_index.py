"""Counts and looks read an index, not the table: limits by their outcome, first answers, a digest's covers."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

_ANSWERS = sa.text("action IN ('asked', 'attached', 'closed', 'linked', 'redirected')")
_OVER = sa.text("met_on IS NULL AND step > 0")
_TRIED, _COVERED = sa.text("settled_at IS NOT NULL"), sa.text("covered_by IS NOT NULL")


def _partly(name: str, table: str, columns: list[str], where: sa.TextClause) -> None:
    op.create_index(name, table, columns, sqlite_where=where, postgresql_where=where)


def upgrade() -> None:
    """Do it."""
    op.drop_index("ix_limits_due_on", table_name="limits")
    op.drop_index("ix_limits_met_on", table_name="limits")
    op.create_index("ix_limits_due", "limits", ["limit", "due_on", "met_on", "met_by"])
    op.create_index("ix_limits_met", "limits", ["limit", "met_on", "due_on", "met_by"])
    _partly("ix_limits_over", "limits", ["limit", "step"], _OVER)
    op.drop_index("ix_log_action_at", table_name="log")
    op.create_index("ix_log_action_at_subject", "log", ["action", "at", "subject"])
    _partly("ix_log_first_answer", "log", ["subject", "id"], _ANSWERS)
    op.drop_index("ix_outbox_place_settled", table_name="outbox")
    _partly("ix_outbox_place_settled", "outbox", ["place", "settled_at"], _TRIED)
    _partly("ix_outbox_covered", "outbox", ["covered_by"], _COVERED)


def downgrade() -> None:
    """Undo it."""
    op.drop_index("ix_outbox_covered", table_name="outbox")
    op.drop_index("ix_outbox_place_settled", table_name="outbox")
    op.create_index("ix_outbox_place_settled", "outbox", ["place", "settled_at"])
    op.drop_index("ix_log_first_answer", table_name="log")
    op.drop_index("ix_log_action_at_subject", table_name="log")
    op.create_index("ix_log_action_at", "log", ["action", "at"])
    op.drop_index("ix_limits_over", table_name="limits")
    op.drop_index("ix_limits_met", table_name="limits")
    op.drop_index("ix_limits_due", table_name="limits")
    op.create_index("ix_limits_met_on", "limits", ["met_on"])
    op.create_index("ix_limits_due_on", "limits", ["due_on"])
