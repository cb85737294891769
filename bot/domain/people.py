"""Who talks with the bot, and how the bot should talk with them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.codes import Language


class Mode(StrEnum):
    """How a person wants to be answered."""

    CARDS = "cards"
    TEXT = "text"


@dataclass(frozen=True, kw_only=True)
class Person:
    """Somebody who has met the bot in a one-to-one chat or acted in the channel.

    Attributes:
        id: a random id; observations and notices know a person by it alone.
        service_task, area: as answered last, offered again.
        understood_at: when the privacy text was read and confirmed; None before the first time.
        blocked_at: when Teams said that the person blocked the bot; None when reachable.
    """

    id: str
    language: Language
    mode: Mode = Mode.CARDS
    service_task: str | None = None
    area: str | None = None
    understood_at: datetime | None = None
    blocked_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Address:
    """Where in Teams a person is reached; kept apart from :class:`Person`, read by the edge and the courier.

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
    """Somebody as Teams introduces them with each activity.

    Attributes:
        conversation_id: the one-to-one chat; None when they speak in a channel.
        locale: of their Teams, such as ``sv-FI``; decides the language at the first meeting only.
    """

    tenant_id: str
    object_id: str
    teams_id: str
    service_url: str
    conversation_id: str | None = None
    locale: str | None = None


def nearest_language(locale: str | None) -> Language:
    """The bot's language for a Teams locale such as ``sv-FI``; Finnish when it is none of the three."""
    start = (locale or "").replace("_", "-").split("-")[0].lower()
    return Language(start) if start in set(Language) else Language.FI
