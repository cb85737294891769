"""Who people are is sealed; roles, readings, erasures and what else trust needs."""

import sqlalchemy as sa
from alembic import op

revision = '0002'
down_revision = '0001'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Do it."""
    op.create_table('openings',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('purpose', sa.String(), nullable=False),
    sa.Column('person_id', sa.String(), nullable=True),
    sa.Column('subject', sa.String(), nullable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_openings'))
    )
    with op.batch_alter_table('openings', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_openings_at'), ['at'], unique=False)

    op.create_table('receipts',
    sa.Column('code_hash', sa.String(), nullable=False),
    sa.Column('observation_id', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['observation_id'], ['observations.id'], name=op.f('fk_receipts_observation_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('code_hash', name=op.f('pk_receipts')),
    sa.UniqueConstraint('observation_id', name=op.f('uq_receipts_observation_id'))
    )
    op.create_table('signatures',
    sa.Column('observation_id', sa.String(), nullable=False),
    sa.Column('sealed', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['observation_id'], ['observations.id'], name=op.f('fk_signatures_observation_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('observation_id', name=op.f('pk_signatures'))
    )
    # Only trial databases hold these: a migration has no key to seal them with, and people meet the bot anew.
    op.execute('DELETE FROM addresses')
    with op.batch_alter_table('addresses', schema=None) as batch_op:
        batch_op.add_column(sa.Column('identity', sa.String(), nullable=False))
        batch_op.add_column(sa.Column('trace', sa.String(), nullable=False))
        batch_op.add_column(sa.Column('sealed', sa.String(), nullable=False))
        batch_op.drop_constraint(batch_op.f('uq_addresses_tenant_id_object_id'), type_='unique')
        batch_op.create_unique_constraint(batch_op.f('uq_addresses_identity'), ['identity'])
        batch_op.drop_column('conversation_id')
        batch_op.drop_column('service_url')
        batch_op.drop_column('tenant_id')
        batch_op.drop_column('object_id')
        batch_op.drop_column('teams_id')

    with op.batch_alter_table('observations', schema=None) as batch_op:
        batch_op.add_column(sa.Column('reporter_mode', sa.String(), nullable=False, server_default='PSEUDO'))
        batch_op.add_column(sa.Column('warned', sa.JSON(), nullable=False, server_default='[]'))



def downgrade() -> None:
    """Undo it."""
    op.execute('DELETE FROM addresses')
    with op.batch_alter_table('observations', schema=None) as batch_op:
        batch_op.drop_column('warned')
        batch_op.drop_column('reporter_mode')

    with op.batch_alter_table('addresses', schema=None) as batch_op:
        batch_op.add_column(sa.Column('teams_id', sa.VARCHAR(), nullable=False))
        batch_op.add_column(sa.Column('object_id', sa.VARCHAR(), nullable=False))
        batch_op.add_column(sa.Column('tenant_id', sa.VARCHAR(), nullable=False))
        batch_op.add_column(sa.Column('service_url', sa.VARCHAR(), nullable=True))
        batch_op.add_column(sa.Column('conversation_id', sa.VARCHAR(), nullable=True))
        batch_op.drop_constraint(batch_op.f('uq_addresses_identity'), type_='unique')
        batch_op.create_unique_constraint(batch_op.f('uq_addresses_tenant_id_object_id'), ['tenant_id', 'object_id'])
        batch_op.drop_column('sealed')
        batch_op.drop_column('trace')
        batch_op.drop_column('identity')

    op.drop_table('signatures')
    op.drop_table('receipts')
    with op.batch_alter_table('openings', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_openings_at'))

    op.drop_table('openings')
