"""What cannot be received is held, what somebody waits for goes first, what may have arrived goes once more."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

_WAITS = sa.text("state = 'queued'")
_FIRST = (
    "welcome", "step", "receipt", "decided", "identity_asked", "identity_opened", "identity_denied", "identity_told",
    "closed", "question", "minuted", "ended", "redirected", "answered", "asked", "returned", "team_welcome",
)


def upgrade() -> None:
    """Do it; what was ambiguous before stays for people to judge, what was blocked is held."""
    outbox = sa.table(
        "outbox",
        sa.column("kind", sa.String()),
        sa.column("rank", sa.Integer()),
        sa.column("state", sa.String()),
        sa.column("repeated", sa.Boolean()),
        sa.column("held_at", sa.DateTime(timezone=True)),
        sa.column("settled_at", sa.DateTime(timezone=True)),
        sa.column("created_at", sa.DateTime(timezone=True)),
    )
    # Column by column: rebuilt in a batch, SQLite's table would lose its AUTOINCREMENT, and with it the order of ids.
    op.add_column("outbox", sa.Column("rank", sa.Integer(), nullable=False, server_default="1"))
    op.add_column("outbox", sa.Column("held_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("outbox", sa.Column("repeated", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.execute(sa.update(outbox).where(outbox.c.kind.in_(_FIRST)).values(rank=0))
    op.execute(sa.update(outbox).where(outbox.c.state == "ambiguous").values(repeated=True))
    op.execute(
        sa.update(outbox)
        .where(outbox.c.state == "blocked")
        .values(state="held", held_at=sa.func.coalesce(outbox.c.settled_at, outbox.c.created_at))
    )
    op.create_index("ix_outbox_turn", "outbox", ["rank", "id"], sqlite_where=_WAITS, postgresql_where=_WAITS)
    op.create_index("ix_outbox_place_settled", "outbox", ["place", "settled_at"], unique=False)
    op.create_index(op.f("ix_outbox_settled_at"), "outbox", ["settled_at"], unique=False)
    op.add_column("groups", sa.Column("deleted", sa.Boolean(), nullable=False, server_default=sa.false()))


def downgrade() -> None:
    """Undo it; what is held was blocked."""
    with op.batch_alter_table("groups", schema=None) as batch_op:
        batch_op.drop_column("deleted")
    op.execute("UPDATE outbox SET state = 'blocked' WHERE state = 'held'")
    op.drop_index(op.f("ix_outbox_settled_at"), table_name="outbox")
    op.drop_index("ix_outbox_place_settled", table_name="outbox")
    op.drop_index("ix_outbox_turn", table_name="outbox")
    with op.batch_alter_table("outbox", schema=None, table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.drop_column("repeated")
        batch_op.drop_column("held_at")
        batch_op.drop_column("rank")
