"""Who wants what the bot sends at intervals."""

import sqlalchemy as sa
from alembic import op

revision = "0015_rhythms"
down_revision = "0014_desk"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add their table; without a row everybody gets what is usual."""
    op.create_table(
        "subscriptions",
        sa.Column("id", sa.String, nullable=False),
        sa.Column("rhythm", sa.String, nullable=False),
        sa.Column("person_id", sa.String),
        sa.Column("group_id", sa.String),
        sa.Column("wanted", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_subscriptions"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_subscriptions_person_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["group_id"], ["groups.id"], name="fk_subscriptions_group_id", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_subscriptions_person_id", "subscriptions", ["person_id"])
