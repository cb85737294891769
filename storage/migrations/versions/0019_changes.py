"""A number by which what has changed among the observations is found."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Do it."""
    # The default stays: a copy of an older version may be writing beside this one.
    op.add_column("observations", sa.Column("change", sa.BigInteger(), nullable=False, server_default="0"))
    op.create_index("ix_observations_change", "observations", ["change"])


def downgrade() -> None:
    """Undo it."""
    op.drop_index("ix_observations_change", table_name="observations")
    with op.batch_alter_table("observations") as batch_op:
        batch_op.drop_column("change")
