"""Proposals to the end: who answers them, what was done, and whether it had an effect."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Do it."""
    with op.batch_alter_table("proposals", schema=None) as batch_op:
        batch_op.add_column(sa.Column("done", sa.JSON(), nullable=False, server_default="{}"))
        batch_op.add_column(sa.Column("reported", sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.add_column(sa.Column("follows", sa.String(), nullable=True))
    op.create_table(
        "owner_codes",
        sa.Column("code_hash", sa.String(), nullable=False),
        sa.Column("proposal_id", sa.String(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["proposal_id"], ["proposals.id"], name=op.f("fk_owner_codes_proposal_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("code_hash", name=op.f("pk_owner_codes")),
    )
    op.create_table(
        "proposal_owners",
        sa.Column("proposal_id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["proposal_id"], ["proposals.id"], name=op.f("fk_proposal_owners_proposal_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_proposal_owners_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("proposal_id", "person_id", name=op.f("pk_proposal_owners")),
    )
    with op.batch_alter_table("proposal_owners", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_proposal_owners_person_id"), ["person_id"], unique=False)
    op.create_table(
        "effect_rounds",
        sa.Column("proposal_id", sa.String(), nullable=False),
        sa.Column("months", sa.Integer(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closes_on", sa.Date(), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("told", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["proposal_id"], ["proposals.id"], name=op.f("fk_effect_rounds_proposal_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("proposal_id", "months", name=op.f("pk_effect_rounds")),
    )
    with op.batch_alter_table("effect_rounds", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_effect_rounds_due_on"), ["due_on"], unique=False)
    op.create_table(
        "effects",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("proposal_id", sa.String(), nullable=False),
        sa.Column("months", sa.Integer(), nullable=False),
        sa.Column("observation_id", sa.String(), nullable=True),
        sa.Column("person_id", sa.String(), nullable=True),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["proposal_id"], ["proposals.id"], name=op.f("fk_effects_proposal_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["observation_id"], ["observations.id"], name=op.f("fk_effects_observation_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_effects_person_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_effects")),
        sa.UniqueConstraint(
            "proposal_id", "months", "observation_id", name=op.f("uq_effects_proposal_id_months_observation_id")
        ),
        sa.UniqueConstraint(
            "proposal_id", "months", "person_id", name=op.f("uq_effects_proposal_id_months_person_id")
        ),
    )
    with op.batch_alter_table("effects", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_effects_observation_id"), ["observation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_effects_person_id"), ["person_id"], unique=False)


def downgrade() -> None:
    """Undo it."""
    for table in ("effects", "effect_rounds", "proposal_owners", "owner_codes"):
        op.drop_table(table)
    with op.batch_alter_table("proposals", schema=None) as batch_op:
        batch_op.drop_column("follows")
        batch_op.drop_column("reported")
        batch_op.drop_column("done")
