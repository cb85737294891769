"""Meetings, their agendas, and votes."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Do it."""
    op.create_table('meetings',
    sa.Column('id', sa.String(), nullable=False),
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('state', sa.String(), nullable=False),
    sa.Column('held_on', sa.Date(), nullable=True),
    sa.Column('reported_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_meetings')),
    sa.UniqueConstraint('day', name=op.f('uq_meetings_day'))
    )
    op.create_table('agenda_items',
    sa.Column('id', sa.String(), nullable=False),
    sa.Column('meeting_id', sa.String(), nullable=False),
    sa.Column('phenomenon_id', sa.String(), nullable=False),
    sa.Column('came_from', sa.String(), nullable=False),
    sa.Column('came_since', sa.DateTime(timezone=True), nullable=False),
    sa.Column('came_review_by', sa.Date(), nullable=True),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('votes', sa.Integer(), nullable=False),
    sa.Column('decision', sa.String(), nullable=True),
    sa.Column('reason', sa.String(), nullable=False),
    sa.Column('next_step', sa.String(), nullable=False),
    sa.Column('until', sa.Date(), nullable=True),
    sa.Column('channel', sa.String(), nullable=False),
    sa.Column('into_id', sa.String(), nullable=True),
    sa.Column('proposal_id', sa.String(), nullable=True),
    sa.Column('decided_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['into_id'], ['phenomena.id'], name=op.f('fk_agenda_items_into_id'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['meeting_id'], ['meetings.id'], name=op.f('fk_agenda_items_meeting_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['phenomenon_id'], ['phenomena.id'], name=op.f('fk_agenda_items_phenomenon_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['proposal_id'], ['proposals.id'], name=op.f('fk_agenda_items_proposal_id'), ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_agenda_items')),
    sa.UniqueConstraint('meeting_id', 'phenomenon_id', name=op.f('uq_agenda_items_meeting_id_phenomenon_id'))
    )
    with op.batch_alter_table('agenda_items', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_agenda_items_phenomenon_id'), ['phenomenon_id'], unique=False)

    op.create_table('meeting_votes',
    sa.Column('meeting_id', sa.String(), nullable=False),
    sa.Column('person_id', sa.String(), nullable=False),
    sa.Column('item_id', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['item_id'], ['agenda_items.id'], name=op.f('fk_meeting_votes_item_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['meeting_id'], ['meetings.id'], name=op.f('fk_meeting_votes_meeting_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['person_id'], ['people.id'], name=op.f('fk_meeting_votes_person_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('meeting_id', 'person_id', name=op.f('pk_meeting_votes'))
    )
    with op.batch_alter_table('meeting_votes', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_meeting_votes_item_id'), ['item_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_meeting_votes_person_id'), ['person_id'], unique=False)


def downgrade() -> None:
    """Undo it."""
    with op.batch_alter_table('meeting_votes', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_meeting_votes_person_id'))
        batch_op.drop_index(batch_op.f('ix_meeting_votes_item_id'))

    op.drop_table('meeting_votes')
    with op.batch_alter_table('agenda_items', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_agenda_items_phenomenon_id'))

    op.drop_table('agenda_items')
    op.drop_table('meetings')