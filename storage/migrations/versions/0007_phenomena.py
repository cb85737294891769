"""Phenomena, and what is joined with what."""

import sqlalchemy as sa
from alembic import op

revision = '0007'
down_revision = '0006'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Do it."""
    op.create_table('phenomena',
    sa.Column('id', sa.String(), nullable=False),
    sa.Column('number', sa.String(), nullable=False),
    sa.Column('title', sa.String(), nullable=False),
    sa.Column('summary', sa.String(), nullable=False),
    sa.Column('state', sa.String(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('since', sa.DateTime(timezone=True), nullable=False),
    sa.Column('review_by', sa.Date(), nullable=True),
    sa.Column('merged_into', sa.String(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['merged_into'], ['phenomena.id'], name=op.f('fk_phenomena_merged_into'), ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_phenomena')),
    sa.UniqueConstraint('number', name=op.f('uq_phenomena_number'))
    )
    with op.batch_alter_table('phenomena', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_phenomena_state'), ['state'], unique=False)

    op.create_table('phenomenon_observations',
    sa.Column('phenomenon_id', sa.String(), nullable=False),
    sa.Column('observation_id', sa.String(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['observation_id'], ['observations.id'], name=op.f('fk_phenomenon_observations_observation_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['phenomenon_id'], ['phenomena.id'], name=op.f('fk_phenomenon_observations_phenomenon_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('phenomenon_id', 'observation_id', name=op.f('pk_phenomenon_observations'))
    )
    with op.batch_alter_table('phenomenon_observations', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_phenomenon_observations_observation_id'), ['observation_id'], unique=False)

    op.create_table('endorsements',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('phenomenon_id', sa.String(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('person_id', sa.String(), nullable=True),
    sa.ForeignKeyConstraint(['person_id'], ['people.id'], name=op.f('fk_endorsements_person_id'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['phenomenon_id'], ['phenomena.id'], name=op.f('fk_endorsements_phenomenon_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_endorsements')),
    sa.UniqueConstraint('phenomenon_id', 'at', 'person_id', name=op.f('uq_endorsements_phenomenon_id_at_person_id'))
    )
    with op.batch_alter_table('endorsements', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_endorsements_person_id'), ['person_id'], unique=False)

    with op.batch_alter_table('log', schema=None) as batch_op:
        batch_op.add_column(sa.Column('about', sa.String(), nullable=True))

    with op.batch_alter_table('proposals', schema=None) as batch_op:
        batch_op.add_column(sa.Column('phenomenon_id', sa.String(), nullable=True))
        batch_op.create_index(batch_op.f('ix_proposals_phenomenon_id'), ['phenomenon_id'], unique=False)
        batch_op.create_foreign_key(batch_op.f('fk_proposals_phenomenon_id'), 'phenomena', ['phenomenon_id'], ['id'], ondelete='SET NULL')



def downgrade() -> None:
    """Undo it."""
    with op.batch_alter_table('proposals', schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f('fk_proposals_phenomenon_id'), type_='foreignkey')
        batch_op.drop_index(batch_op.f('ix_proposals_phenomenon_id'))
        batch_op.drop_column('phenomenon_id')

    with op.batch_alter_table('log', schema=None) as batch_op:
        batch_op.drop_column('about')

    op.drop_table('endorsements')
    with op.batch_alter_table('phenomenon_observations', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_phenomenon_observations_observation_id'))

    op.drop_table('phenomenon_observations')
    with op.batch_alter_table('phenomena', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_phenomena_state'))

    op.drop_table('phenomena')
