"""The people who talk with the bot, and how they want to be answered."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.codes import Language

USUAL_LANGUAGE = Language.FI
"""What is spoken where no language is known; that it was spoken is stored nowhere."""

GREETING_WAIT = timedelta(seconds=5)
"""How long a greeting waits for an event that names a language: Teams tells of an installation twice."""


class Mode(StrEnum):
    """How a person wants to be answered."""

    CARDS = "cards"
    TEXT = "text"


@dataclass(frozen=True, kw_only=True)
class Person:
    """A person who has met the bot in a one-to-one chat or acted in the channel.

    Attributes:
        id: a random id; observations and notices know a person by it alone.
        language: chosen by command, else as the first event that named one said; None until then.
        service_task, area, reporter_mode: as answered last, offered again; never what an anonymous one said.
        privacy_at: the week in which the privacy lines were shown; None before the first time.
        privacy_version: which version of them.
        blocked_at: when Teams said that the person blocked the bot; None when reachable.
        paused_at: the day on which they paused their notices; None when they get them.
    """

    id: str
    language: Language | None
    mode: Mode = Mode.CARDS
    service_task: str | None = None
    area: str | None = None
    reporter_mode: str | None = None
    privacy_at: datetime | None = None
    privacy_version: int | None = None
    blocked_at: datetime | None = None
    paused_at: datetime | None = None

    @property
    def spoken(self) -> Language:
        """The language in which they are spoken to."""
        return self.language or USUAL_LANGUAGE


class Opening(StrEnum):
    """The purpose of opening a person's sealed identity; every opening is noted."""

    DELIVERY = "delivery"  # the courier brings a notice
    OWN_DATA = "own_data"  # the person asks for all that is stored
    SIGNED = "signed"  # the coordinator reads a name that its owner chose to show
    LAWFUL = "lawful"  # two officers opened it for a written reason
    NAMES = "names"  # Teams is asked what somebody with a role is called
    ROTATION = "rotation"  # everything was sealed anew with another key; one line for all


@dataclass(frozen=True, kw_only=True)
class Address:
    """Who a person is in Teams; kept apart from :class:`Person`, sealed, opened by few.

    Attributes:
        tenant_id, object_id: the Entra ids that identify the person.
        teams_id: the ``29:…`` id, which is ours alone.
        conversation_id, service_url: the one-to-one chat; None until there has been one.
    """

    person_id: str
    tenant_id: str
    object_id: str
    teams_id: str
    conversation_id: str | None = None
    service_url: str | None = None


@dataclass(frozen=True, kw_only=True)
class Visitor:
    """A person as Teams introduces them with each activity.

    Attributes:
        conversation_id: the one-to-one chat; None when they speak in a channel.
        locale: of their Teams, such as ``sv-FI``; the first that names a language of ours decides theirs.
        name: as Teams shows it; kept only when a reporter signs with it.
    """

    tenant_id: str
    object_id: str
    teams_id: str
    service_url: str
    conversation_id: str | None = None
    locale: str | None = None
    name: str = ""


def named_language(locale: str | None) -> Language | None:
    """The language that a Teams locale such as ``sv-FI`` names; None when it is none of the three.

    A locale such as ``de-DE`` decides nothing: a later event, or a command, may still name one of them.
    """
    start = (locale or "").replace("_", "-").split("-")[0].lower()
    return Language(start) if start in set(Language) else None
