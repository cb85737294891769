"""An answer lies with its observation; a title is given, codes are corrected, a first handler hands on; a draft is left."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Do it."""
    with op.batch_alter_table("observations", schema=None) as batch_op:
        batch_op.add_column(sa.Column("answer", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("titled", sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.add_column(sa.Column("chosen", sa.JSON(), nullable=False, server_default="{}"))
        batch_op.add_column(sa.Column("handed", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("observations", schema=None) as batch_op:
        for name, kind in (("titled", sa.Boolean()), ("chosen", sa.JSON()), ("handed", sa.Boolean())):
            batch_op.alter_column(name, existing_type=kind, existing_nullable=False, server_default=None)
    with op.batch_alter_table("drafts", schema=None) as batch_op:
        batch_op.add_column(sa.Column("leaving", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("drafts", schema=None) as batch_op:
        batch_op.alter_column("leaving", existing_type=sa.Boolean(), existing_nullable=False, server_default=None)

    # Until now the words stood in the log; that it was answered stays there.
    op.execute("""
        UPDATE observations SET answer = (
            SELECT log.reason FROM log WHERE log.subject = observations.id AND log.action = 'answered_question'
            ORDER BY log.id DESC LIMIT 1
        )
    """)
    op.execute("UPDATE log SET reason = NULL WHERE action = 'answered_question'")


def downgrade() -> None:
    """Undo it."""
    op.execute("""
        UPDATE log SET reason = (SELECT answer FROM observations WHERE observations.id = log.subject)
        WHERE action = 'answered_question'
    """)
    with op.batch_alter_table("drafts", schema=None) as batch_op:
        batch_op.drop_column("leaving")
    with op.batch_alter_table("observations", schema=None) as batch_op:
        for name in ("handed", "chosen", "titled", "answer"):
            batch_op.drop_column(name)
