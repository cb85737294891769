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
        sa.Column("service_task", sa.String),
        sa.Column("area", sa.String),
        sa.Column("understood_at", _MOMENT),
        sa.Column("blocked_at", _MOMENT),
        _key("people", "id"),
    )
    op.create_table(
        "addresses",
        sa.Column("person_id", sa.String, nullable=False),
        sa.Column("identity", sa.String, nullable=False),
        sa.Column("trace", sa.String, nullable=False),
        sa.Column("sealed", sa.String, nullable=False),
        _key("addresses", "person_id"),
        _reference("addresses", "person_id", "people", "CASCADE"),
        _unique("addresses", "identity"),
    )
    op.create_table(
        "roles",
        sa.Column("person_id", sa.String, nullable=False),
        sa.Column("role", sa.String, nullable=False),
        sa.Column("given_at", _MOMENT, nullable=False),
        _key("roles", "person_id", "role"),
        _reference("roles", "person_id", "people", "CASCADE"),
    )
    op.create_index("ix_roles_role", "roles", ["role"])
    op.create_table(
        "openings",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        sa.Column("purpose", sa.String, nullable=False),
        sa.Column("person_id", sa.String),
        sa.Column("subject", sa.String),
        _key("openings", "id"),
    )
    op.create_index("ix_openings_at", "openings", ["at"])


def _groups() -> None:
    """Working groups' channels, and the codes that link them."""
    op.create_table(
        "groups",
        sa.Column("id", sa.String, nullable=False),
        sa.Column("tenant_id", sa.String, nullable=False),
        sa.Column("team_id", sa.String, nullable=False),
        sa.Column("channel_id", sa.String, nullable=False),
        sa.Column("service_url", sa.String, nullable=False),
        sa.Column("language", sa.String),
        sa.Column("linked_at", _MOMENT, nullable=False),
        sa.Column("left_at", _MOMENT),
        sa.Column("deleted", sa.Boolean, nullable=False),
        sa.Column("channel_deleted", sa.Boolean, nullable=False),
        sa.Column("team_told_at", _MOMENT),
        sa.Column("channel_told_at", _MOMENT),
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
        sa.Column("id", sa.String, nullable=False),
        sa.Column("number", sa.String, nullable=False),
        sa.Column("person_id", sa.String),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("received_at", _MOMENT, nullable=False),
        sa.Column("since", _MOMENT, nullable=False),
        sa.Column("language", sa.String, nullable=False),
        sa.Column("type", sa.String, nullable=False),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("text", sa.String, nullable=False),
        sa.Column("need_main", sa.String, nullable=False),
        sa.Column("need_version", sa.String, nullable=False),
        sa.Column("service_task", sa.String, nullable=False),
        sa.Column("area", sa.String, nullable=False),
        sa.Column("need_other", sa.JSON, nullable=False),
        sa.Column("target_group", sa.JSON, nullable=False),
        sa.Column("aspect", sa.JSON, nullable=False),
        sa.Column("actor", sa.String),
        sa.Column("other_words", sa.JSON, nullable=False),
        sa.Column("other_codes", sa.JSON, nullable=False),
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
    op.create_index("ix_observations_change", "observations", ["change"])
    op.create_index("ix_observations_person_id", "observations", ["person_id"])
    op.create_index("ix_observations_received_at", "observations", ["received_at"])
    op.create_index("ix_observations_state", "observations", ["state"])
    op.create_table(
        "drafts",
        sa.Column("id", sa.String, nullable=False),
        sa.Column("person_id", sa.String, nullable=False),
        sa.Column("answers", sa.JSON, nullable=False),
        sa.Column("at", sa.String, nullable=False),
        sa.Column("editing", sa.Boolean, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("changed_at", _MOMENT, nullable=False),
        sa.Column("card_id", sa.String),
        sa.Column("corrects", sa.String),
        sa.Column("leaving", sa.Boolean, nullable=False),
        _key("drafts", "id"),
        _reference("drafts", "person_id", "people", "CASCADE"),
        _reference("drafts", "corrects", "observations", "CASCADE"),
        _unique("drafts", "person_id"),
    )
    op.create_table(
        "signatures",
        sa.Column("observation_id", sa.String, nullable=False),
        sa.Column("sealed", sa.String, nullable=False),
        _key("signatures", "observation_id"),
        _reference("signatures", "observation_id", "observations", "CASCADE"),
    )
    op.create_table(
        "receipt_marks",
        sa.Column("mark", sa.String, nullable=False),
        sa.Column("observation_id", sa.String, nullable=False),
        sa.Column("sealed", sa.String, nullable=False),
        _key("receipt_marks", "mark"),
        _reference("receipt_marks", "observation_id", "observations", "CASCADE"),
        _unique("receipt_marks", "observation_id"),
        sqlite_with_rowid=False,
    )


def _phenomena() -> None:
    """Phenomena, and who has seen them too."""
    op.create_table(
        "phenomena",
        sa.Column("id", sa.String, nullable=False),
        sa.Column("number", sa.String, nullable=False),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("summary", sa.String, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("created_at", _MOMENT, nullable=False),
        sa.Column("since", _MOMENT, nullable=False),
        sa.Column("review_by", sa.Date),
        sa.Column("merged_into", sa.String),
        sa.Column("version", sa.Integer, nullable=False),
        _key("phenomena", "id"),
        _reference("phenomena", "merged_into", "phenomena", "SET NULL"),
        _unique("phenomena", "number"),
    )
    op.create_index("ix_phenomena_state", "phenomena", ["state"])
    op.create_table(
        "phenomenon_observations",
        sa.Column("phenomenon_id", sa.String, nullable=False),
        sa.Column("observation_id", sa.String, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        _key("phenomenon_observations", "phenomenon_id", "observation_id"),
        _reference("phenomenon_observations", "phenomenon_id", "phenomena", "CASCADE"),
        _reference("phenomenon_observations", "observation_id", "observations", "RESTRICT"),
    )
    op.create_index(
        "ix_phenomenon_observations_observation_id", "phenomenon_observations", ["observation_id"]
    )
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
    op.create_index("ix_endorsements_person_id", "endorsements", ["person_id"])


def _proposals() -> None:
    """Proposals, who answers for them, and what reporters say of their effect."""
    op.create_table(
        "proposals",
        sa.Column("id", sa.String, nullable=False),
        sa.Column("number", sa.String, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("fields", sa.JSON, nullable=False),
        sa.Column("created_at", _MOMENT, nullable=False),
        sa.Column("since", _MOMENT, nullable=False),
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
    op.create_index("ix_proposals_phenomenon_id", "proposals", ["phenomenon_id"])
    op.create_table(
        "proposal_observations",
        sa.Column("proposal_id", sa.String, nullable=False),
        sa.Column("observation_id", sa.String, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        _key("proposal_observations", "proposal_id", "observation_id"),
        _reference("proposal_observations", "proposal_id", "proposals", "CASCADE"),
        _reference("proposal_observations", "observation_id", "observations", "RESTRICT"),
    )
    op.create_index("ix_proposal_observations_observation_id", "proposal_observations", ["observation_id"])
    op.create_table(
        "owner_codes",
        sa.Column("code_hash", sa.String, nullable=False),
        sa.Column("proposal_id", sa.String, nullable=False),
        sa.Column("expires_at", _MOMENT, nullable=False),
        sa.Column("used_at", _MOMENT),
        _key("owner_codes", "code_hash"),
        _reference("owner_codes", "proposal_id", "proposals", "CASCADE"),
    )
    op.create_table(
        "proposal_owners",
        sa.Column("proposal_id", sa.String, nullable=False),
        sa.Column("person_id", sa.String, nullable=False),
        sa.Column("since", _MOMENT, nullable=False),
        _key("proposal_owners", "proposal_id", "person_id"),
        _reference("proposal_owners", "proposal_id", "proposals", "CASCADE"),
        _reference("proposal_owners", "person_id", "people", "CASCADE"),
    )
    op.create_index("ix_proposal_owners_person_id", "proposal_owners", ["person_id"])
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
    op.create_index("ix_effect_rounds_due_on", "effect_rounds", ["due_on"])
    op.create_table(
        "effects",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("proposal_id", sa.String, nullable=False),
        sa.Column("months", sa.Integer, nullable=False),
        sa.Column("observation_id", sa.String),
        sa.Column("person_id", sa.String),
        sa.Column("answer", sa.String, nullable=False),
        sa.Column("closed_at", _MOMENT),
        _key("effects", "id"),
        _reference("effects", "proposal_id", "proposals", "CASCADE"),
        _reference("effects", "observation_id", "observations", "CASCADE"),
        _reference("effects", "person_id", "people", "SET NULL"),
        _unique("effects", "proposal_id", "months", "observation_id"),
        _unique("effects", "proposal_id", "months", "person_id"),
    )
    op.create_index("ix_effects_observation_id", "effects", ["observation_id"])
    op.create_index("ix_effects_person_id", "effects", ["person_id"])
    op.create_table(
        "releases",
        sa.Column("id", sa.String, nullable=False),
        sa.Column("audience", sa.String, nullable=False),
        sa.Column("period", sa.String, nullable=False),
        sa.Column("made_at", _MOMENT, nullable=False),
        sa.Column("observations", sa.Integer, nullable=False),
        sa.Column("reporters", sa.Integer, nullable=False),
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
        sa.Column("id", sa.String, nullable=False),
        sa.Column("meeting_id", sa.String, nullable=False),
        sa.Column("phenomenon_id", sa.String, nullable=False),
        sa.Column("came_from", sa.String, nullable=False),
        sa.Column("came_since", _MOMENT, nullable=False),
        sa.Column("came_review_by", sa.Date),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("votes", sa.Integer, nullable=False),
        sa.Column("decision", sa.String),
        sa.Column("reason", sa.String, nullable=False),
        sa.Column("next_step", sa.String, nullable=False),
        sa.Column("until", sa.Date),
        sa.Column("channel", sa.String, nullable=False),
        sa.Column("into_id", sa.String),
        sa.Column("proposal_id", sa.String),
        sa.Column("decided_at", _MOMENT),
        sa.Column("version", sa.Integer, nullable=False),
        _key("agenda_items", "id"),
        _reference("agenda_items", "meeting_id", "meetings", "CASCADE"),
        _reference("agenda_items", "phenomenon_id", "phenomena", "CASCADE"),
        _reference("agenda_items", "into_id", "phenomena", "SET NULL"),
        _reference("agenda_items", "proposal_id", "proposals", "SET NULL"),
        _unique("agenda_items", "meeting_id", "phenomenon_id"),
    )
    op.create_index("ix_agenda_items_phenomenon_id", "agenda_items", ["phenomenon_id"])
    op.create_table(
        "meeting_votes",
        sa.Column("meeting_id", sa.String, nullable=False),
        sa.Column("person_id", sa.String, nullable=False),
        sa.Column("item_id", sa.String, nullable=False),
        _key("meeting_votes", "meeting_id", "person_id"),
        _reference("meeting_votes", "meeting_id", "meetings", "CASCADE"),
        _reference("meeting_votes", "person_id", "people", "CASCADE"),
        _reference("meeting_votes", "item_id", "agenda_items", "CASCADE"),
    )
    op.create_index("ix_meeting_votes_item_id", "meeting_votes", ["item_id"])
    op.create_index("ix_meeting_votes_person_id", "meeting_votes", ["person_id"])


def _log() -> None:
    """The log of changes, time limits, and what is still to be told."""
    op.create_table(
        "log",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        sa.Column("action", sa.String, nullable=False),
        sa.Column("subject", sa.String, nullable=False),
        sa.Column("person_id", sa.String),
        sa.Column("state", sa.String),
        sa.Column("reason", sa.String),
        sa.Column("about", sa.String),
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
    op.create_index("ix_log_person_id", "log", ["person_id"])
    op.create_index("ix_log_subject", "log", ["subject"])
    op.create_table(
        "limits",
        sa.Column("id", sa.String, nullable=False),
        sa.Column("limit", sa.String, nullable=False),
        sa.Column("subject", sa.String, nullable=False),
        sa.Column("occasion", sa.Integer, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("started_on", sa.Date, nullable=False),
        sa.Column("due_on", sa.Date, nullable=False),
        sa.Column("next_on", sa.Date),
        sa.Column("step", sa.Integer, nullable=False),
        sa.Column("met_on", sa.Date),
        sa.Column("met_by", sa.String),
        _key("limits", "id"),
        _unique("limits", "limit", "subject", "occasion"),
    )
    op.create_index("ix_limits_due", "limits", ["limit", "due_on", "met_on", "met_by"])
    op.create_index("ix_limits_met", "limits", ["limit", "met_on", "due_on", "met_by"])
    op.create_index("ix_limits_next_on", "limits", ["next_on"])
    _index_of_some("ix_limits_over", "limits", ["limit", "step"], "met_on IS NULL AND step > 0")
    op.create_index("ix_limits_subject", "limits", ["subject"])
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("key", sa.String, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("rank", sa.Integer, nullable=False),
        sa.Column("place", sa.String, nullable=False),
        sa.Column("created_at", _MOMENT, nullable=False),
        sa.Column("due_at", _MOMENT, nullable=False),
        sa.Column("person_id", sa.String),
        sa.Column("group_id", sa.String),
        sa.Column("subject", sa.String),
        sa.Column("entry", sa.Integer),
        sa.Column("card_id", sa.String),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("reason", sa.String),
        sa.Column("activity_id", sa.String),
        sa.Column("sending", sa.Boolean, nullable=False),
        sa.Column("covered_by", sa.Integer),
        sa.Column("holder", sa.String),
        sa.Column("lease_until", _MOMENT),
        sa.Column("settled_at", _MOMENT),
        sa.Column("held_at", _MOMENT),
        sa.Column("repeated", sa.Boolean, nullable=False),
        _key("outbox", "id"),
        _reference("outbox", "person_id", "people", "CASCADE"),
        _reference("outbox", "group_id", "groups", "CASCADE"),
        _reference("outbox", "entry", "log", "RESTRICT"),
        _unique("outbox", "key"),
        sqlite_autoincrement=True,
    )
    _index_of_some("ix_outbox_covered", "outbox", ["covered_by"], "covered_by IS NOT NULL")
    op.create_index("ix_outbox_group_id", "outbox", ["group_id"])
    op.create_index("ix_outbox_person_id", "outbox", ["person_id"])
    _index_of_some("ix_outbox_place_settled", "outbox", ["place", "settled_at"], "settled_at IS NOT NULL")
    op.create_index("ix_outbox_settled_at", "outbox", ["settled_at"])
    op.create_index("ix_outbox_state", "outbox", ["state"])
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
        sa.Column("person_id", sa.String, nullable=False),
        sa.Column("subject", sa.String, nullable=False),
        sa.Column("deed", sa.String, nullable=False),
        sa.Column("reason", sa.String),
        _key("reads", "id"),
    )
    op.create_index("ix_reads_at", "reads", ["at"])
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
        sa.Column("observation_id", sa.String, nullable=False),
        sa.Column("reason", sa.String, nullable=False),
        sa.Column("requested_by", sa.String, nullable=False),
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
        sa.Column("rule", sa.String, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("subject", sa.String, nullable=False),
        sa.Column("fields", sa.JSON, nullable=False),
        _key("erasures", "id"),
    )


def _key(table: str, *columns: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(*columns, name=op.f(f"pk_{table}"))


def _unique(table: str, *columns: str) -> sa.UniqueConstraint:
    return sa.UniqueConstraint(*columns, name=op.f(f"uq_{table}_{'_'.join(columns)}"))


def _reference(table: str, column: str, to: str, ondelete: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column], [f"{to}.id"], name=op.f(f"fk_{table}_{column}"), ondelete=ondelete
    )


def _index_of_some(name: str, table: str, columns: list[str], where: str) -> None:
    op.create_index(name, table, columns, sqlite_where=sa.text(where), postgresql_where=sa.text(where))
