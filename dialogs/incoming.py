"""What has arrived from Teams, in our own words: the rest of the house knows no activity."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from bot.domain.people import Visitor
from bot.usecases.groups import Channel


class Kind(StrEnum):
    """What kind of thing happened."""

    TYPED = "typed"
    PRESSED = "pressed"
    WORDLESS = "wordless"  # a picture, an edit: a message in which there is nothing for us to read
    INSTALLED = "installed"
    REMOVED = "removed"
    DELETED = "deleted"  # a team or channel, from where it may be restored
    RESTORED = "restored"  # a team or channel that was deleted
    UNARCHIVED = "unarchived"  # a team that can be written to again
    ROSTER = "roster"  # somebody joined or left
    FROM_BOT = "from_bot"  # another bot speaks, or our own words come back
    IGNORED = "ignored"


class Where(StrEnum):
    """Where it happened."""

    PERSONAL = "personal"
    CHANNEL = "channel"
    GROUP_CHAT = "groupChat"


class Subject(StrEnum):
    """Whom or what it is about."""

    PERSON = "person"
    TEAM = "team"
    CHANNEL = "channel"  # a standard one, of the whole team
    CLOSED_CHANNEL = "closedChannel"  # a private or shared one, with members of its own
    GROUP_CHAT = "groupChat"


class Content(StrEnum):
    """What a message holds beside words; part of the keys of the texts."""

    EDITED = "edited"
    UNDELETED = "undeleted"
    DELETED = "deleted"
    PICTURE = "picture"
    FILE = "file"
    VOICE = "voice"
    VIDEO = "video"
    FORWARDED = "forwarded"
    PLACE = "place"
    CARD = "card"
    OTHER = "other"
    NOTHING = "nothing"


CHANGES = frozenset({Content.EDITED, Content.UNDELETED, Content.DELETED})
"""What is no message, but is done to one that was sent before."""

SPOKEN = frozenset({Kind.TYPED, Kind.PRESSED, Kind.WORDLESS})
"""What somebody says, and is answered."""

_MOST = 2**31
"""No id of ours is larger, and PostgreSQL would refuse one."""

SHORT = 100
"""No id, code, date or key of ours is longer."""


@dataclass(frozen=True, kw_only=True)
class Incoming:
    """One activity.

    Attributes:
        id: tells the activity from others; may be empty for events.
        visitor: who did it; None when Teams does not say.
        conversation_id: as Teams gave it, with the thread in a channel; of a dialog one of its own, to which
            nothing can be sent.
        locale: of their Teams, also when Teams does not say who they are.
        channel: team and channel, when it happened in one.
        subject: whom or what it is about.
        contents: what a message holds beside its text.
        text: what was typed, without the bot's mention.
        unquoted: the same without a block that may be quoted before it; empty when there is none.
        verb, values: of a pressed button: its data together with the card's inputs.
        card_id: the message whose button was pressed.
        invoke: whether the answer goes into the HTTP response.
        dialog: whether it is shown in a dialog that Teams has opened over any chat: nothing is posted there.
        action: the name of an event or an invoke.
        told_at: when it happened, by Teams; None when that is not said.
    """

    kind: Kind
    where: Where
    id: str
    service_url: str
    conversation_id: str
    tenant_id: str
    visitor: Visitor | None = None
    locale: str = ""
    channel: Channel | None = None
    subject: Subject = Subject.PERSON
    contents: tuple[Content, ...] = ()
    text: str = ""
    unquoted: str = ""
    verb: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)
    card_id: str | None = None
    invoke: bool = False
    dialog: bool = False
    action: str = ""
    told_at: datetime | None = None

    @property
    def order(self) -> str:
        """The line where a command is read."""
        return self.unquoted or self.text

    @property
    def beside(self) -> tuple[Content, ...]:
        """What stands beside words."""
        return self.contents if self.text else ()

    @property
    def change(self) -> Content | None:
        """What was done to a message that was sent before."""
        return next((content for content in self.contents if content in CHANGES), None)

    @property
    def standard(self) -> bool:
        """Whether the channel is not a closed one, so that it may be linked."""
        return self.subject is not Subject.CLOSED_CHANNEL

    @property
    def notice_id(self) -> int | None:
        """The notice whose button was pressed, so that it has surely arrived; None for any other button."""
        said = self.values.get("notice")
        return said if isinstance(said, int) and not isinstance(said, bool) and 0 < said < _MOST else None

    @property
    def keys(self) -> tuple[str, ...]:
        """What tells a repeated delivery from a new one.

        The activity's id; and of a button the key that it was given when it was shown, as Teams repeats a
        press under a new id too. What was written beside it does not count: nothing of it may lie in a key.
        """
        found = [f"activity:{self.conversation_id}:{self.id}"] if self.id else []
        key = self.values.get("once")
        if key and isinstance(key, str):
            who = self.visitor.object_id if self.visitor else ""
            found.append(f"action:{who}:{key[:SHORT]}")
        return tuple(found)
