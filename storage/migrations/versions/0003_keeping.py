"""Since when a state lasts, legal holds, and what has been erased."""

import sqlalchemy as sa
from alembic import op

revision = '0003'
down_revision = '0002'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Do it."""
    op.create_table('erasures',
    sa.Column('id', sa.String(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('rule', sa.String(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('subject', sa.String(), nullable=False),
    sa.Column('fields', sa.JSON(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_erasures'))
    )
    with op.batch_alter_table('observations', schema=None) as batch_op:
        batch_op.add_column(sa.Column('since', sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column('hold', sa.Boolean(), nullable=False, server_default=sa.false()))

    # The log knows when a state began; without an entry it is the state of receipt.
    op.execute('''
        UPDATE observations SET since = coalesce(
            (SELECT max(log.at) FROM log WHERE log.subject = observations.id AND log.state IS NOT NULL),
            received_at
        )
    ''')
    with op.batch_alter_table('observations', schema=None) as batch_op:
        batch_op.alter_column('since', existing_type=sa.DateTime(timezone=True), nullable=False)
        batch_op.alter_column('hold', existing_type=sa.Boolean(), existing_nullable=False, server_default=None)


def downgrade() -> None:
    """Undo it."""
    with op.batch_alter_table('observations', schema=None) as batch_op:
        batch_op.drop_column('hold')
        batch_op.drop_column('since')

    op.drop_table('erasures')
