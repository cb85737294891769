"""A digest's week may be told in another one's post."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Do it; what was queued before is told by itself."""
    op.add_column("outbox", sa.Column("covered_by", sa.Integer(), nullable=True))


def downgrade() -> None:
    """Undo it: a covered digest counts as sent, as its week was told."""
    op.execute("UPDATE outbox SET state = 'sent' WHERE state = 'covered'")
    op.drop_column("outbox", "covered_by")
