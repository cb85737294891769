"""Roles, the read log, counters, and requests to open an identity."""

import sqlalchemy as sa
from alembic import op

revision = '0004'
down_revision = '0003'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Do it."""
    op.create_table('identity_requests',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('observation_id', sa.String(), nullable=False),
    sa.Column('reason', sa.String(), nullable=False),
    sa.Column('requested_by', sa.String(), nullable=False),
    sa.Column('requested_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('decided_by', sa.String(), nullable=True),
    sa.Column('decided_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('granted', sa.Boolean(), nullable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_identity_requests')),
    sqlite_autoincrement=True
    )
    op.create_table('reads',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('person_id', sa.String(), nullable=False),
    sa.Column('subject', sa.String(), nullable=False),
    sa.Column('deed', sa.String(), nullable=False),
    sa.Column('reason', sa.String(), nullable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_reads'))
    )
    with op.batch_alter_table('reads', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_reads_at'), ['at'], unique=False)

    op.create_table('tallies',
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('count', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('day', 'name', name=op.f('pk_tallies'))
    )
    op.create_table('roles',
    sa.Column('person_id', sa.String(), nullable=False),
    sa.Column('role', sa.String(), nullable=False),
    sa.Column('given_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['people.id'], name=op.f('fk_roles_person_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('person_id', 'role', name=op.f('pk_roles'))
    )
    with op.batch_alter_table('roles', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_roles_role'), ['role'], unique=False)

    with op.batch_alter_table('pairing_codes', schema=None) as batch_op:
        batch_op.add_column(sa.Column('role', sa.String(), nullable=True))

    # Whoever linked a channel before there were roles is its coordinator, as whoever links one now.
    op.execute(
        "INSERT INTO roles (person_id, role, given_at) SELECT person_id, 'coordinator', min(at) FROM log "
        "WHERE action = 'group_linked' AND person_id IS NOT NULL GROUP BY person_id"
    )


def downgrade() -> None:
    """Undo it."""
    with op.batch_alter_table('pairing_codes', schema=None) as batch_op:
        batch_op.drop_column('role')

    op.drop_table('roles')
    op.drop_table('tallies')
    op.drop_table('reads')
    op.drop_table('identity_requests')
