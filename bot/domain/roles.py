"""Who may do what: one table from role to permissions (process.md C.1 and C.4)."""

from collections.abc import Set as AbstractSet
from enum import StrEnum

from bot.domain.phenomenon import PhenomenonState
from bot.domain.proposal import PROPOSAL_MOVES, ProposalState


class Role(StrEnum):
    """What a person is; several roles at once are possible."""

    REPORTER = "reporter"  # everybody whose tenant is served
    SUPERVISOR = "supervisor"
    COORDINATOR = "coordinator"
    MANAGEMENT = "management"  # of the management team, where that screens first
    SERVICE_TEAM = "service_team"  # of a service line's team, where that screens first
    MEMBER = "member"  # whoever is on the roster of the working group's team
    CHAIR = "chair"
    OWNER = "owner"
    READER = "reader"
    DPO = "dpo"
    ADMIN = "admin"


class Permission(StrEnum):
    """Everything that can be done with the bot."""

    # one's own
    FILE = "file"
    SEE_OWN = "see_own"
    WITHDRAW_OWN = "withdraw_own"
    SEE_RELEASE = "see_release"
    LINK = "link"  # a channel, with a one-time code
    TAKE_ROLE = "take_role"  # with a one-time code
    TAKE_PROPOSAL = "take_proposal"  # become its owner, with a one-time code
    ANSWER_EFFECT = "answer_effect"
    # in the working group's channel
    ENTER = "enter"
    SPEAK = "speak"  # choose the channel's language
    SEE_DIGEST = "see_digest"
    OPEN_OBSERVATION = "open_observation"
    SEE_PROPOSAL = "see_proposal"
    MAKE_PROPOSAL = "make_proposal"
    FILL_PROPOSAL = "fill_proposal"
    MOVE_PUT_FORWARD = "move_put_forward"
    MOVE_ENDORSED = "move_endorsed"
    MOVE_NOT_ENDORSED = "move_not_endorsed"
    MOVE_SENT = "move_sent"
    MOVE_ANSWERED_YES = "move_answered_yes"
    MOVE_ANSWERED_PARTLY = "move_answered_partly"
    MOVE_ANSWERED_NO = "move_answered_no"
    MOVE_IN_PROGRESS = "move_in_progress"
    MOVE_DONE = "move_done"
    MOVE_EVALUATED = "move_evaluated"
    MOVE_DEFERRED = "move_deferred"
    MOVE_LAPSED = "move_lapsed"
    SEE_PHENOMENON = "see_phenomenon"
    GATHER = "gather"  # begin a phenomenon, link, unlink, write its title and summary
    PHENOMENON_OPEN = "phenomenon_open"
    PHENOMENON_ON_AGENDA = "phenomenon_on_agenda"
    PHENOMENON_MONITORED = "phenomenon_monitored"
    PHENOMENON_RESOLVED = "phenomenon_resolved"
    PHENOMENON_ARCHIVED = "phenomenon_archived"
    NAME_OWNER = "name_owner"  # make the code for a proposal's recipient
    JOIN_PROPOSAL = "join_proposal"  # take an observation into a proposal that is under way
    RETURN_DONE = "return_done"  # what its owner says is done
    SEE_MEETING = "see_meeting"  # the pack, the agenda, the minutes
    CALL_MEETING = "call_meeting"
    VOTE = "vote"
    SAY_SEAT = "say_seat"  # which service and municipality one is from
    ORDER_AGENDA = "order_agenda"
    DECIDE = "decide"  # in the meeting
    APPROVE_MINUTES = "approve_minutes"  # and edit the words that reporters will read
    SEE_NAME = "see_name"  # that a reporter chose to show
    SCREEN = "screen"
    ASK = "ask"
    MASK = "mask"
    REDIRECT = "redirect"
    CLOSE = "close"
    AMEND = "amend"  # an observation's title and codes
    HAND_ON = "hand_on"  # to the coordinator
    ALLOW_WORDS = "allow_words"  # that the guard takes for a name; see and remove them
    PROPOSE_PUBLICATION = "propose_publication"  # write of a phenomenon for others
    APPROVE_PUBLICATION = "approve_publication"  # or decline it
    WITHDRAW_PUBLICATION = "withdraw_publication"
    WRITE_CONCLUSIONS = "write_conclusions"  # of a year or a council term
    PUBLISH_RELEASE = "publish_release"
    PLAN_RELEASES = "plan_releases"  # at which length each table is told
    WRITE_QUARTER = "write_quarter"  # what is proposed for an area's next quarter
    TAKE_DOCUMENT = "take_document"  # out of the chat, as a file
    APPROVE_DOCUMENT = "approve_document"  # for those whom it concerns
    # a proposal's owner, one-to-one
    SEE_OWNED = "see_owned"
    REPORT_DONE = "report_done"  # the coordinator confirms it
    # oversight
    SEE_COUNTERS = "see_counters"
    OVERSEE = "oversee"  # the counters, and who did what
    REQUEST_IDENTITY = "request_identity"
    DECIDE_IDENTITY = "decide_identity"
    HOLD = "hold"
    APPOINT = "appoint"  # by the command line, which is the administrator's


PERMISSION_OF_MOVE: dict[ProposalState, Permission] = {
    state: Permission(f"move_{state}") for state in ProposalState if state is not ProposalState.DRAFT
}
"""The permission by which a proposal enters a state. Partial: it begins as a draft."""

_BY_BOT = frozenset({PhenomenonState.EMERGING, PhenomenonState.ACTING})
PERMISSION_OF_PHENOMENON: dict[PhenomenonState, Permission] = {
    state: Permission(f"phenomenon_{state}") for state in PhenomenonState if state not in _BY_BOT
}
"""The permission by which a phenomenon is moved to a state. Partial: the bot alone enters the others."""

_R, _P = Role, Permission
_MEETING = frozenset(
    {_P.ENTER, _P.SPEAK, _P.SEE_DIGEST, _P.OPEN_OBSERVATION, _P.SEE_PROPOSAL, _P.MAKE_PROPOSAL}
    | {_P.SEE_PHENOMENON}
    | {_P.FILL_PROPOSAL, _P.MOVE_SENT, _P.NAME_OWNER, _P.JOIN_PROPOSAL}
    | {_P.SEE_MEETING, _P.VOTE, _P.SAY_SEAT}
)
_ANSWERS = frozenset(
    {_P.MOVE_ANSWERED_YES, _P.MOVE_ANSWERED_PARTLY, _P.MOVE_ANSWERED_NO, _P.MOVE_IN_PROGRESS}
)
_GATHERING = frozenset({_P.GATHER, _P.PHENOMENON_OPEN, _P.PHENOMENON_ON_AGENDA})
_JUDGING = frozenset({_P.PHENOMENON_MONITORED, _P.PHENOMENON_RESOLVED, _P.PHENOMENON_ARCHIVED})
_SCREENING = frozenset({_P.SCREEN, _P.ASK, _P.MASK, _P.REDIRECT, _P.CLOSE, _P.AMEND})
_CONVENING = frozenset({_P.CALL_MEETING, _P.ORDER_AGENDA, _P.APPROVE_MINUTES})
_IDENTITY = frozenset({_P.SEE_COUNTERS, _P.REQUEST_IDENTITY, _P.DECIDE_IDENTITY})

ALLOWED: dict[Role, frozenset[Permission]] = {
    _R.REPORTER: frozenset(
        {_P.FILE, _P.SEE_OWN, _P.WITHDRAW_OWN, _P.SEE_RELEASE, _P.LINK, _P.TAKE_ROLE}
        | {_P.TAKE_PROPOSAL, _P.ANSWER_EFFECT},
    ),
    _R.SUPERVISOR: frozenset({_P.SEE_RELEASE}),
    # Answers and progress are the owner's; the coordinator writes them down on the owner's behalf.
    _R.COORDINATOR: _MEETING
    | _SCREENING
    | _GATHERING
    | _CONVENING
    | _ANSWERS
    | {_P.MOVE_PUT_FORWARD, _P.MOVE_EVALUATED, _P.PUBLISH_RELEASE, _P.PLAN_RELEASES}
    | {_P.MOVE_DONE, _P.RETURN_DONE}
    | {_P.PROPOSE_PUBLICATION, _P.WITHDRAW_PUBLICATION, _P.WRITE_QUARTER, _P.WRITE_CONCLUSIONS}
    | {_P.SEE_NAME, _P.ALLOW_WORDS, _P.TAKE_DOCUMENT, _P.APPROVE_DOCUMENT},  # none is a first handler's
    _R.MANAGEMENT: frozenset({_P.SEE_RELEASE}),
    _R.SERVICE_TEAM: frozenset({_P.SEE_RELEASE}),
    _R.MEMBER: _MEETING,
    _R.CHAIR: _MEETING
    | _JUDGING
    | {_P.DECIDE, _P.CALL_MEETING, _P.APPROVE_DOCUMENT}
    | {_P.APPROVE_PUBLICATION, _P.WITHDRAW_PUBLICATION}
    | {_P.MOVE_ENDORSED, _P.MOVE_NOT_ENDORSED, _P.MOVE_DEFERRED, _P.MOVE_LAPSED},
    _R.OWNER: _ANSWERS | {_P.MOVE_DEFERRED, _P.REPORT_DONE, _P.SEE_OWNED},
    _R.READER: frozenset({_P.SEE_RELEASE}),
    _R.DPO: _IDENTITY | {_P.OVERSEE, _P.HOLD},
    _R.ADMIN: _IDENTITY | {_P.APPOINT},
}
"""Roles add up: a coordinator is a reporter and a member too."""

OWNERS_STATES = tuple(
    state
    for state, permission in PERMISSION_OF_MOVE.items()
    if {permission, _P.REPORT_DONE if state is ProposalState.DONE else permission} & ALLOWED[_R.OWNER]
)
"""The states to which an owner answers; DONE is reported, and confirmed by the coordinator."""


def owners_moves(state: ProposalState) -> tuple[ProposalState, ...]:
    """Return what an owner may answer to a proposal in this state."""
    return tuple(to for to in PROPOSAL_MOVES[state] if to in OWNERS_STATES and state not in _NOT_THEIRS)


_NOT_THEIRS = frozenset({ProposalState.PUT_FORWARD, ProposalState.ENDORSED})
"""States before it was sent: to defer it then is the chair's."""


class FirstHandler(StrEnum):
    """Who screens first, as a county has set it (process.md C.1); the coordinator may always take over."""

    COORDINATOR = "coordinator"
    SUPERVISOR = "supervisor"  # as in Kainuu
    MANAGEMENT = "management"  # as in Kaarina
    SERVICE_TEAM = "service_team"  # as in Pirkanmaa


FIRST: dict[FirstHandler, frozenset[Role]] = {
    FirstHandler.COORDINATOR: frozenset(),
    FirstHandler.SUPERVISOR: frozenset({_R.SUPERVISOR}),
    FirstHandler.MANAGEMENT: frozenset({_R.MANAGEMENT}),
    FirstHandler.SERVICE_TEAM: frozenset({_R.SERVICE_TEAM}),
}
"""The roles that may screen beside the coordinator, until they hand on; never with the reporter's name."""

FIRST_PERMISSIONS = _SCREENING | {_P.HAND_ON}

IN_CHANNEL: frozenset[Permission] = (
    ALLOWED[_R.COORDINATOR] | ALLOWED[_R.CHAIR] | ALLOWED[_R.OWNER] | FIRST_PERMISSIONS
)
"""Permissions for which a role is not enough: one must be on the roster of the working group's team as well.

An owner is asked to answer from outside: their own permissions, on their own proposal, need no roster.
"""

APPOINTABLE = (
    _R.COORDINATOR,
    _R.CHAIR,
    _R.SUPERVISOR,
    _R.READER,
    _R.DPO,
    _R.ADMIN,
    _R.MANAGEMENT,
    _R.SERVICE_TEAM,
)
"""Roles given by a one-time code.

An owner is one of single proposals only, by a code that names the proposal.
"""

SCOPED = (_R.SUPERVISOR, _R.READER, _R.MANAGEMENT, _R.SERVICE_TEAM)
"""Roles that are given for a part of the county, or for all of it: their holders read its reports."""


OF_COUNTY = frozenset(
    {_P.PUBLISH_RELEASE, _P.PLAN_RELEASES, _P.WRITE_QUARTER, _P.WRITE_CONCLUSIONS, _P.APPROVE_DOCUMENT}
)
"""Permissions that only the county group's roles give: what is done with them concerns all municipalities."""

OF_GROUP = (_R.COORDINATOR, _R.CHAIR)
"""Roles that are held in a working group; one that was given before there were several is held in each."""


def may(
    roles: AbstractSet[Role], permission: Permission, first: FirstHandler = FirstHandler.COORDINATOR
) -> bool:
    """Return whether one of these roles may do it, if this is who screens first."""
    return any(permission in permissions_of(role, first) for role in roles)


def permissions_of(role: Role, first: FirstHandler) -> frozenset[Permission]:
    """Return the permissions of a role, by who screens first."""
    return ALLOWED[role] | (FIRST_PERMISSIONS if role in FIRST[first] else frozenset())


def effective_roles(
    given: AbstractSet[Role], *, member: bool, chaired: bool, owns: bool = False
) -> frozenset[Role]:
    """Return all roles of a person: those given to them, and those that follow from where they act.

    With ``owns`` they answer for the proposal. Without a chair a coordinator does the chair's part.
    """
    roles = {Role.REPORTER, *given} - {Role.OWNER}
    if owns:
        roles.add(Role.OWNER)
    if member:
        roles.add(Role.MEMBER)
    if not chaired and Role.COORDINATOR in given:
        roles.add(Role.CHAIR)
    return frozenset(roles)


def who_may(
    permission: Permission, *, chaired: bool, first: FirstHandler = FirstHandler.COORDINATOR
) -> tuple[Role, ...]:
    """The roles that may do something, to be told to those who may not."""
    found = {role for role in Role if permission in permissions_of(role, first)}
    if Role.CHAIR in found and not chaired:
        found.add(Role.COORDINATOR)
    return tuple(role for role in Role if role in found)


SHORT = 8


def short(person_id: str) -> str:
    """The beginning of a person's random id, enough to tell people apart."""
    return person_id[:SHORT]
