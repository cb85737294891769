"""What an event is about, and what happens then: one table, read before anything is done."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from dialogs.incoming import Kind, Subject, Where


class Event(StrEnum):
    """Everything that Teams tells where nobody speaks; most carry Teams' own name for it."""

    BOT_ADDED = "botAdded"
    BOT_REMOVED = "botRemoved"
    UPGRADED = "upgraded"  # another version of the app, in its two halves
    MEMBERS = "members"  # others came or went
    CHANNEL_CREATED = "channelCreated"
    CHANNEL_RENAMED = "channelRenamed"
    CHANNEL_DELETED = "channelDeleted"
    CHANNEL_RESTORED = "channelRestored"
    CHANNEL_SHARED = "channelShared"
    CHANNEL_UNSHARED = "channelUnshared"
    TEAM_RENAMED = "teamRenamed"
    TEAM_ARCHIVED = "teamArchived"
    TEAM_UNARCHIVED = "teamUnarchived"
    TEAM_DELETED = "teamDeleted"
    TEAM_HARD_DELETED = "teamHardDeleted"
    TEAM_RESTORED = "teamRestored"
    OTHER = "other"


_S, _E = Subject, Event
_ADDED, _GONE, _DELETED, _BACK = Kind.INSTALLED, Kind.REMOVED, Kind.DELETED, Kind.RESTORED
_ROSTER, _OPEN, _____ = Kind.ROSTER, Kind.UNARCHIVED, Kind.IGNORED

SUBJECTS = (_S.PERSON, _S.TEAM, _S.CHANNEL, _S.CLOSED_CHANNEL, _S.GROUP_CHAT)
"""The columns of the table. A closed channel cannot be linked, so nobody is greeted there."""

# A table is read in columns.
# fmt: off
HAPPENS: Mapping[Event, tuple[Kind, Kind, Kind, Kind, Kind]] = {
    #                      person    team      channel   closed    group chat
    _E.BOT_ADDED:         (_ADDED,   _ADDED,   _ADDED,   _____,    _____),
    _E.BOT_REMOVED:       (_GONE,    _GONE,    _GONE,    _GONE,    _____),
    _E.UPGRADED:          (_____,    _____,    _____,    _____,    _____),
    _E.MEMBERS:           (_____,    _ROSTER,  _ROSTER,  _____,    _____),
    _E.CHANNEL_CREATED:   (_____,    _____,    _____,    _____,    _____),
    _E.CHANNEL_RENAMED:   (_____,    _____,    _____,    _____,    _____),
    _E.CHANNEL_DELETED:   (_____,    _____,    _DELETED, _DELETED, _____),
    _E.CHANNEL_RESTORED:  (_____,    _____,    _BACK,    _BACK,    _____),
    _E.CHANNEL_SHARED:    (_____,    _____,    _____,    _____,    _____),
    _E.CHANNEL_UNSHARED:  (_____,    _____,    _____,    _____,    _____),
    _E.TEAM_RENAMED:      (_____,    _____,    _____,    _____,    _____),
    _E.TEAM_ARCHIVED:     (_____,    _____,    _____,    _____,    _____),
    _E.TEAM_UNARCHIVED:   (_____,    _OPEN,    _____,    _____,    _____),
    _E.TEAM_DELETED:      (_____,    _DELETED, _____,    _____,    _____),
    _E.TEAM_HARD_DELETED: (_____,    _GONE,    _____,    _____,    _____),
    _E.TEAM_RESTORED:     (_____,    _BACK,    _____,    _____,    _____),
    _E.OTHER:             (_____,    _____,    _____,    _____,    _____),
}
# fmt: on
"""What happens when Teams tells something about somebody or something."""


def happens(subject: Subject, event: Event) -> Kind:
    """What an event brings about.

    Example:
        >>> happens(Subject.CLOSED_CHANNEL, Event.BOT_ADDED)
        <Kind.IGNORED: 'ignored'>
    """
    return HAPPENS[event][SUBJECTS.index(subject)]


_OF_MEMBERS = frozenset(
    {"teamMemberAdded", "teamMemberRemoved", "channelMemberAdded", "channelMemberRemoved"}
)
_OF_CLOSED = frozenset({"channelMemberAdded", "channelMemberRemoved", "channelShared", "channelUnshared"})
_INSTALLATIONS = {
    "add": Event.BOT_ADDED,
    "remove": Event.BOT_REMOVED,
    "add-upgrade": Event.UPGRADED,
    "remove-upgrade": Event.UPGRADED,
}


def event_of(body: Mapping[str, Any]) -> Event:
    """What an ``installationUpdate`` or a ``conversationUpdate`` tells.

    That the bot came or went is told by both, and by the second one in its lists of members.
    """
    if body.get("type") == "installationUpdate":
        return _INSTALLATIONS.get(str(body.get("action")), Event.OTHER)
    me = (body.get("recipient") or {}).get("id")
    added, removed = (
        {member.get("id") for member in body.get(name) or []} for name in ("membersAdded", "membersRemoved")
    )
    if me in added:
        return Event.BOT_ADDED
    if me in removed:
        return Event.BOT_REMOVED
    named = _event_type(body)
    if added or removed or named in _OF_MEMBERS:
        return Event.MEMBERS
    if named not in set(Event) or (named.startswith("channel") and _nameless(body)):
        return Event.OTHER
    return Event(named)


def subject_of(body: Mapping[str, Any], where: Where) -> Subject:
    """Whom or what an activity is about.

    A name like ``channelDeleted`` or ``teamDeleted`` says it by itself, wherever it is told. What says
    nothing is about the whole team in its General, or in a channel that is said to be a standard one; in any
    other it is about that channel, which may have members of its own.
    """
    if where is Where.PERSONAL:
        return Subject.PERSON
    if where is Where.GROUP_CHAT:
        return Subject.GROUP_CHAT
    named = _event_type(body)
    if named.startswith("team") and named not in _OF_MEMBERS:
        return Subject.TEAM
    if _closed(body, named):
        return Subject.CLOSED_CHANNEL
    told = body.get("type") in ("installationUpdate", "conversationUpdate")
    if not told or named.startswith("channel"):
        return Subject.CHANNEL
    return Subject.TEAM if named in _OF_MEMBERS or _for_all(body) else Subject.CHANNEL


def whole_team(subject: Subject, kind: Kind, *, linked: bool) -> bool:
    """Whether an event concerns all groups of a team.

    A channel that is linked is a standard one: the bot leaves it with its team only.

    Example:
        >>> whole_team(Subject.CHANNEL, Kind.REMOVED, linked=False)
        False
    """
    return subject is Subject.TEAM or (subject is Subject.CHANNEL and kind is Kind.REMOVED and linked)


def _for_all(body: Mapping[str, Any]) -> bool:
    """Whether a place is the whole team's: its General, or a channel that is said to be a standard one."""
    data = body.get("channelData") or {}
    channel = data.get("channel") or {}
    team = (data.get("team") or {}).get("id")
    return bool(channel.get("type")) or not team or team == (channel.get("id") or _here(body))


def _closed(body: Mapping[str, Any], named: str) -> bool:
    """Whether a channel has members of its own: a private or shared one, or a kind that we do not know."""
    channel = (body.get("channelData") or {}).get("channel") or {}
    kind = str(channel.get("type") or "").lower()
    return kind != "standard" if kind else named in _OF_CLOSED


def _nameless(body: Mapping[str, Any]) -> bool:
    """Whether an event of one channel is told in the team's General and does not say which channel it is."""
    data = body.get("channelData") or {}
    named = (data.get("channel") or {}).get("id")
    return not named and _here(body) == (data.get("team") or {}).get("id")


def _here(body: Mapping[str, Any]) -> str:
    return str((body.get("conversation") or {}).get("id") or "").split(";", 1)[0]


def _event_type(body: Mapping[str, Any]) -> str:
    return str((body.get("channelData") or {}).get("eventType") or "")
