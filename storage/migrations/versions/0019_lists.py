"""The index by which lists count what there is in each state: of a group, without reading the rows."""

from alembic import op

revision = "0019_lists"
down_revision = "0018_titles"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the index that was of the state alone anew."""
    op.drop_index("ix_observations_state", "observations")
    op.create_index("ix_observations_state", "observations", ["state", "group_id"])
