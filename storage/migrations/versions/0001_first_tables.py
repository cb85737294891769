"""The tables.

Until the first release a change of the tables is made in here, and this file gets another name: its name is
the version that a database notes, so that a database of an older commit is known and refused.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001_first_tables"
down_revision = None
branch_labels = None
depends_on = None

_MOMENT = sa.DateTime(timezone=True)
_Kind = type[sa.String | sa.JSON | sa.Boolean | sa.Integer | sa.Date] | sa.DateTime


def upgrade() -> None:
    """Create them, each after those that it refers to."""
    _counters()
    _people()
    _groups()
    _observations()
    _phenomena()
    _proposals()
    _meetings()
    _log()
    _turns()


def _counters() -> None:
    """Running numbers, and the key that sealed."""
    op.create_table(
        "counters",
        sa.Column("name", sa.String, nullable=False),
        sa.Column("last", sa.Integer, nullable=False),
        _key("counters", "name"),
    )
    op.create_table(
        "canary",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("sealed", sa.String, nullable=False),
        _key("canary", "id"),
    )


def _people() -> None:
    """People, and sealed apart from them who they are in Teams."""
    op.create_table(
        "people",
        sa.Column("id", sa.String, nullable=False),
        sa.Column("language", sa.String),
        sa.Column("mode", sa.String, nullable=False),
        *_columns(sa.String, "service_task", "area", nullable=True),
        *_columns(_MOMENT, "understood_at", "blocked_at", nullable=True),
        _key("people", "id"),
    )
    op.create_table(
        "addresses",
        *_columns(sa.String, "person_id", "identity", "trace", "sealed"),
        _key("addresses", "person_id"),
        _reference("addresses", "person_id", "people", "CASCADE"),
        _unique("addresses", "identity"),
    )
    op.create_table(
        "roles",
        *_columns(sa.String, "person_id", "role"),
        sa.Column("given_at", _MOMENT, nullable=False),
        _key("roles", "person_id", "role"),
        _reference("roles", "person_id", "people", "CASCADE"),
    )
    _index_each("roles", "role")
    op.create_table(
        "openings",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        sa.Column("purpose", sa.String, nullable=False),
        *_columns(sa.String, "person_id", "subject", nullable=True),
        _key("openings", "id"),
    )
    _index_each("openings", "at")


def _groups() -> None:
    """Working groups' channels, and the codes that link them."""
    op.create_table(
        "groups",
        *_columns(sa.String, "id", "tenant_id", "team_id", "channel_id", "service_url"),
        sa.Column("language", sa.String),
        sa.Column("linked_at", _MOMENT, nullable=False),
        sa.Column("left_at", _MOMENT),
        *_columns(sa.Boolean, "deleted", "channel_deleted"),
        *_columns(_MOMENT, "team_told_at", "channel_told_at", nullable=True),
        _key("groups", "id"),
        _unique("groups", "tenant_id", "channel_id"),
    )
    op.create_index("ix_groups_tenant_id_team_id", "groups", ["tenant_id", "team_id"])
    op.create_table(
        "pairing_codes",
        sa.Column("code_hash", sa.String, nullable=False),
        sa.Column("expires_at", _MOMENT, nullable=False),
        sa.Column("used_at", _MOMENT),
        sa.Column("role", sa.String),
        _key("pairing_codes", "code_hash"),
    )
    op.create_table(
        "wrong_tries",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("person_id", sa.String, nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        _key("wrong_tries", "id"),
        _reference("wrong_tries", "person_id", "people", "CASCADE"),
    )
    op.create_index("ix_wrong_tries_person_id_at", "wrong_tries", ["person_id", "at"])


def _observations() -> None:
    """Observations, and the drafts they grow from."""
    op.create_table(
        "observations",
        *_columns(sa.String, "id", "number"),
        sa.Column("person_id", sa.String),
        sa.Column("state", sa.String, nullable=False),
        *_columns(_MOMENT, "received_at", "since"),
        *_columns(sa.String, "language", "type", "title", "text"),
        *_columns(sa.String, "need_main", "need_version", "service_task", "area"),
        *_columns(sa.JSON, "need_other", "target_group", "aspect"),
        sa.Column("actor", sa.String),
        *_columns(sa.JSON, "other_words", "other_codes"),
        sa.Column("reporter_mode", sa.String, nullable=False),
        sa.Column("warned", sa.JSON, nullable=False),
        sa.Column("hold", sa.Boolean, nullable=False),
        sa.Column("answer", sa.String),
        sa.Column("titled", sa.Boolean, nullable=False),
        sa.Column("chosen", sa.JSON, nullable=False),
        sa.Column("handed", sa.Boolean, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("change", sa.BigInteger, nullable=False, server_default="0"),
        _key("observations", "id"),
        _reference("observations", "person_id", "people", "SET NULL"),
        _unique("observations", "number"),
    )
    _index_each("observations", "change", "person_id", "received_at", "state")
    op.create_table(
        "drafts",
        *_columns(sa.String, "id", "person_id"),
        sa.Column("answers", sa.JSON, nullable=False),
        sa.Column("at", sa.String, nullable=False),
        sa.Column("editing", sa.Boolean, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("changed_at", _MOMENT, nullable=False),
        *_columns(sa.String, "card_id", "corrects", nullable=True),
        sa.Column("leaving", sa.Boolean, nullable=False),
        _key("drafts", "id"),
        _reference("drafts", "person_id", "people", "CASCADE"),
        _reference("drafts", "corrects", "observations", "CASCADE"),
        _unique("drafts", "person_id"),
    )
    op.create_table(
        "signatures",
        *_columns(sa.String, "observation_id", "sealed"),
        _key("signatures", "observation_id"),
        _reference("signatures", "observation_id", "observations", "CASCADE"),
    )
    op.create_table(
        "receipt_marks",
        *_columns(sa.String, "mark", "observation_id", "sealed"),
        _key("receipt_marks", "mark"),
        _reference("receipt_marks", "observation_id", "observations", "CASCADE"),
        _unique("receipt_marks", "observation_id"),
        sqlite_with_rowid=False,
    )


def _phenomena() -> None:
    """Phenomena, and who has seen them too."""
    op.create_table(
        "phenomena",
        *_columns(sa.String, "id", "number", "title", "summary", "state"),
        *_columns(_MOMENT, "created_at", "since"),
        sa.Column("review_by", sa.Date),
        sa.Column("merged_into", sa.String),
        sa.Column("version", sa.Integer, nullable=False),
        _key("phenomena", "id"),
        _reference("phenomena", "merged_into", "phenomena", "SET NULL"),
        _unique("phenomena", "number"),
    )
    _index_each("phenomena", "state")
    op.create_table(
        "phenomenon_observations",
        *_columns(sa.String, "phenomenon_id", "observation_id"),
        sa.Column("position", sa.Integer, nullable=False),
        _key("phenomenon_observations", "phenomenon_id", "observation_id"),
        _reference("phenomenon_observations", "phenomenon_id", "phenomena", "CASCADE"),
        _reference("phenomenon_observations", "observation_id", "observations", "RESTRICT"),
    )
    _index_each("phenomenon_observations", "observation_id")
    op.create_table(
        "endorsements",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("phenomenon_id", sa.String, nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        sa.Column("person_id", sa.String),
        _key("endorsements", "id"),
        _reference("endorsements", "phenomenon_id", "phenomena", "CASCADE"),
        _reference("endorsements", "person_id", "people", "SET NULL"),
        _unique("endorsements", "phenomenon_id", "at", "person_id"),
    )
    _index_each("endorsements", "person_id")


def _proposals() -> None:
    """Proposals, who answers for them, and what reporters say of their effect."""
    op.create_table(
        "proposals",
        *_columns(sa.String, "id", "number", "state"),
        sa.Column("fields", sa.JSON, nullable=False),
        *_columns(_MOMENT, "created_at", "since"),
        sa.Column("until", sa.Date),
        sa.Column("phenomenon_id", sa.String),
        sa.Column("done", sa.JSON, nullable=False),
        sa.Column("reported", sa.Boolean, nullable=False),
        sa.Column("follows", sa.String),
        sa.Column("version", sa.Integer, nullable=False),
        _key("proposals", "id"),
        _reference("proposals", "phenomenon_id", "phenomena", "SET NULL"),
        _unique("proposals", "number"),
    )
    _index_each("proposals", "phenomenon_id")
    op.create_table(
        "proposal_observations",
        *_columns(sa.String, "proposal_id", "observation_id"),
        sa.Column("position", sa.Integer, nullable=False),
        _key("proposal_observations", "proposal_id", "observation_id"),
        _reference("proposal_observations", "proposal_id", "proposals", "CASCADE"),
        _reference("proposal_observations", "observation_id", "observations", "RESTRICT"),
    )
    _index_each("proposal_observations", "observation_id")
    op.create_table(
        "owner_codes",
        *_columns(sa.String, "code_hash", "proposal_id"),
        sa.Column("expires_at", _MOMENT, nullable=False),
        sa.Column("used_at", _MOMENT),
        _key("owner_codes", "code_hash"),
        _reference("owner_codes", "proposal_id", "proposals", "CASCADE"),
    )
    op.create_table(
        "proposal_owners",
        *_columns(sa.String, "proposal_id", "person_id"),
        sa.Column("since", _MOMENT, nullable=False),
        _key("proposal_owners", "proposal_id", "person_id"),
        _reference("proposal_owners", "proposal_id", "proposals", "CASCADE"),
        _reference("proposal_owners", "person_id", "people", "CASCADE"),
    )
    _index_each("proposal_owners", "person_id")
    op.create_table(
        "effect_rounds",
        sa.Column("proposal_id", sa.String, nullable=False),
        sa.Column("months", sa.Integer, nullable=False),
        sa.Column("due_on", sa.Date, nullable=False),
        sa.Column("asked_at", _MOMENT),
        sa.Column("closes_on", sa.Date),
        sa.Column("closed_at", _MOMENT),
        sa.Column("told", sa.JSON, nullable=False),
        _key("effect_rounds", "proposal_id", "months"),
        _reference("effect_rounds", "proposal_id", "proposals", "CASCADE"),
    )
    _index_each("effect_rounds", "due_on")
    op.create_table(
        "effects",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("proposal_id", sa.String, nullable=False),
        sa.Column("months", sa.Integer, nullable=False),
        *_columns(sa.String, "observation_id", "person_id", nullable=True),
        sa.Column("answer", sa.String, nullable=False),
        sa.Column("closed_at", _MOMENT),
        _key("effects", "id"),
        _reference("effects", "proposal_id", "proposals", "CASCADE"),
        _reference("effects", "observation_id", "observations", "CASCADE"),
        _reference("effects", "person_id", "people", "SET NULL"),
        _unique("effects", "proposal_id", "months", "observation_id"),
        _unique("effects", "proposal_id", "months", "person_id"),
    )
    _index_each("effects", "observation_id", "person_id")
    op.create_table(
        "releases",
        *_columns(sa.String, "id", "audience", "period"),
        sa.Column("made_at", _MOMENT, nullable=False),
        *_columns(sa.Integer, "observations", "reporters"),
        sa.Column("tables", sa.JSON, nullable=False),
        _key("releases", "id"),
        _unique("releases", "audience", "period"),
    )


def _meetings() -> None:
    """Meetings, their agenda, and the votes until they are counted."""
    op.create_table(
        "meetings",
        sa.Column("id", sa.String, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("held_on", sa.Date),
        sa.Column("reported_at", _MOMENT),
        sa.Column("version", sa.Integer, nullable=False),
        _key("meetings", "id"),
        _unique("meetings", "day"),
    )
    op.create_table(
        "agenda_items",
        *_columns(sa.String, "id", "meeting_id", "phenomenon_id", "came_from"),
        sa.Column("came_since", _MOMENT, nullable=False),
        sa.Column("came_review_by", sa.Date),
        *_columns(sa.Integer, "position", "votes"),
        sa.Column("decision", sa.String),
        *_columns(sa.String, "reason", "next_step"),
        sa.Column("until", sa.Date),
        sa.Column("channel", sa.String, nullable=False),
        *_columns(sa.String, "into_id", "proposal_id", nullable=True),
        sa.Column("decided_at", _MOMENT),
        sa.Column("version", sa.Integer, nullable=False),
        _key("agenda_items", "id"),
        _reference("agenda_items", "meeting_id", "meetings", "CASCADE"),
        _reference("agenda_items", "phenomenon_id", "phenomena", "CASCADE"),
        _reference("agenda_items", "into_id", "phenomena", "SET NULL"),
        _reference("agenda_items", "proposal_id", "proposals", "SET NULL"),
        _unique("agenda_items", "meeting_id", "phenomenon_id"),
    )
    _index_each("agenda_items", "phenomenon_id")
    op.create_table(
        "meeting_votes",
        *_columns(sa.String, "meeting_id", "person_id", "item_id"),
        _key("meeting_votes", "meeting_id", "person_id"),
        _reference("meeting_votes", "meeting_id", "meetings", "CASCADE"),
        _reference("meeting_votes", "person_id", "people", "CASCADE"),
        _reference("meeting_votes", "item_id", "agenda_items", "CASCADE"),
    )
    _index_each("meeting_votes", "item_id", "person_id")


def _log() -> None:
    """The log of changes, time limits, and what is still to be told."""
    op.create_table(
        "log",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        *_columns(sa.String, "action", "subject"),
        *_columns(sa.String, "person_id", "state", "reason", "about", nullable=True),
        sa.Column("caused_by", sa.Integer),
        _key("log", "id"),
        _reference("log", "person_id", "people", "SET NULL"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_log_action_at_subject", "log", ["action", "at", "subject"])
    _index_of_some(
        "ix_log_first_answer",
        "log",
        ["subject", "id"],
        "action IN ('asked', 'attached', 'closed', 'linked', 'redirected')",
    )
    _index_each("log", "person_id", "subject")
    op.create_table(
        "limits",
        *_columns(sa.String, "id", "limit", "subject"),
        sa.Column("occasion", sa.Integer, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        *_columns(sa.Date, "started_on", "due_on"),
        sa.Column("next_on", sa.Date),
        sa.Column("step", sa.Integer, nullable=False),
        sa.Column("met_on", sa.Date),
        sa.Column("met_by", sa.String),
        _key("limits", "id"),
        _unique("limits", "limit", "subject", "occasion"),
    )
    op.create_index("ix_limits_due", "limits", ["limit", "due_on", "met_on", "met_by"])
    op.create_index("ix_limits_met", "limits", ["limit", "met_on", "due_on", "met_by"])
    _index_each("limits", "next_on")
    _index_of_some("ix_limits_over", "limits", ["limit", "step"], "met_on IS NULL AND step > 0")
    _index_each("limits", "subject")
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer, nullable=False),
        *_columns(sa.String, "key", "kind"),
        sa.Column("rank", sa.Integer, nullable=False),
        sa.Column("place", sa.String, nullable=False),
        *_columns(_MOMENT, "created_at", "due_at"),
        *_columns(sa.String, "person_id", "group_id", "subject", nullable=True),
        sa.Column("entry", sa.Integer),
        sa.Column("card_id", sa.String),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        *_columns(sa.String, "reason", "activity_id", nullable=True),
        sa.Column("sending", sa.Boolean, nullable=False),
        sa.Column("covered_by", sa.Integer),
        sa.Column("holder", sa.String),
        *_columns(_MOMENT, "lease_until", "settled_at", "held_at", nullable=True),
        sa.Column("repeated", sa.Boolean, nullable=False),
        _key("outbox", "id"),
        _reference("outbox", "person_id", "people", "CASCADE"),
        _reference("outbox", "group_id", "groups", "CASCADE"),
        _reference("outbox", "entry", "log", "RESTRICT"),
        _unique("outbox", "key"),
        sqlite_autoincrement=True,
    )
    _index_of_some("ix_outbox_covered", "outbox", ["covered_by"], "covered_by IS NOT NULL")
    _index_each("outbox", "group_id", "person_id")
    _index_of_some("ix_outbox_place_settled", "outbox", ["place", "settled_at"], "settled_at IS NOT NULL")
    _index_each("outbox", "settled_at", "state")
    op.create_index("ix_outbox_subject_group_id", "outbox", ["subject", "group_id"])
    _index_of_some("ix_outbox_turn", "outbox", ["rank", "id"], "state = 'queued'")
    _index_of_some("ix_outbox_waiting", "outbox", ["place", "id"], "state = 'queued'")


def _turns() -> None:
    """Deliveries, readings, requests to open an identity, and what was erased."""
    op.create_table(
        "turns",
        sa.Column("key", sa.String, nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        sa.Column("answered", sa.Boolean, nullable=False),
        sa.Column("subject", sa.String),
        _key("turns", "key"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "reads",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        *_columns(sa.String, "person_id", "subject", "deed"),
        sa.Column("reason", sa.String),
        _key("reads", "id"),
    )
    _index_each("reads", "at")
    op.create_table(
        "tallies",
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("count", sa.Integer, nullable=False),
        _key("tallies", "day", "name"),
    )
    op.create_table(
        "identity_requests",
        sa.Column("id", sa.Integer, nullable=False),
        *_columns(sa.String, "observation_id", "reason", "requested_by"),
        sa.Column("requested_at", _MOMENT, nullable=False),
        sa.Column("decided_by", sa.String),
        sa.Column("decided_at", _MOMENT),
        sa.Column("granted", sa.Boolean),
        _key("identity_requests", "id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "erasures",
        sa.Column("id", sa.String, nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        *_columns(sa.String, "rule", "kind", "subject"),
        sa.Column("fields", sa.JSON, nullable=False),
        _key("erasures", "id"),
    )


def _columns(kind: _Kind, *names: str, nullable: bool = False) -> list[sa.Column[object]]:
    return [sa.Column(name, kind, nullable=nullable) for name in names]


def _key(table: str, *columns: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(*columns, name=op.f(f"pk_{table}"))


def _unique(table: str, *columns: str) -> sa.UniqueConstraint:
    return sa.UniqueConstraint(*columns, name=op.f(f"uq_{table}_{'_'.join(columns)}"))


def _reference(table: str, column: str, to: str, ondelete: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column], [f"{to}.id"], name=op.f(f"fk_{table}_{column}"), ondelete=ondelete
    )


def _index_each(table: str, *columns: str) -> None:
    for column in columns:
        op.create_index(f"ix_{table}_{column}", table, [column])


def _index_of_some(name: str, table: str, columns: list[str], where: str) -> None:
    op.create_index(name, table, columns, sqlite_where=sa.text(where), postgresql_where=sa.text(where))
