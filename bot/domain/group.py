"""The working group's channel, and the one-time codes by which an administrator appoints it and people."""

import hashlib
import secrets
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Self

from bot.domain.cleaning import plain_signs
from bot.domain.codes import Language
from bot.domain.errors import Refusal
from bot.domain.people import USUAL_LANGUAGE
from bot.domain.roles import Role
from bot.domain.scope import COUNTY_SCOPE, Scope


class GroupKind(StrEnum):
    """What a linked channel is."""

    WORKING = "working"  # handles observations
    TEAM = "team"  # of workers who file them; it hears once a month what followed, and nothing else


@dataclass(frozen=True, kw_only=True)
class Remit:
    """What a working group is for; everything where nothing is said.

    Attributes:
        services: codes of :class:`bot.domain.codes.ServiceTask`; empty for all services.
        municipalities: their Finnish names; empty for the whole county.
    """

    services: tuple[str, ...] = ()
    municipalities: tuple[str, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether it is for all services in the whole county."""
        return not self.services and not self.municipalities

    def narrowed(self, wanted: Self) -> Self:
        """The part of it that is wanted; all of it, where nothing is said.

        Raises:
            Refusal: something is wanted that is not in it.
        """
        return replace(
            self,
            services=_narrowed(self.services, wanted.services),
            municipalities=_narrowed(self.municipalities, wanted.municipalities),
        )


EVERYTHING = Remit()
"""All services in the whole county."""


def _narrowed(widest: tuple[str, ...], wanted: tuple[str, ...]) -> tuple[str, ...]:
    if widest and not set(wanted) <= set(widest):
        raise Refusal("link-wider")
    return wanted or widest


@dataclass(frozen=True, kw_only=True)
class WorkingGroup:
    """A standard channel that receives digests and works on proposals; or one of a work team.

    Attributes:
        kind: which of the two.
        services, municipalities: what it is for, as in :class:`Remit`.
        team_id: whose members may act, as Teams names the team (its General channel's id).
        language: of everything posted there; None until it was chosen or an event named one.
        left_at: when the bot was removed from the team, or team or channel was deleted; None while it works.
        deleted, channel_deleted: whether the team is deleted in Teams, and whether the channel itself is.
        team_told_at, channel_told_at: when the last going or coming of each that was told here happened.
    """

    id: str
    tenant_id: str
    team_id: str
    channel_id: str
    service_url: str
    language: Language | None
    linked_at: datetime
    left_at: datetime | None = None
    deleted: bool = False
    channel_deleted: bool = False
    team_told_at: datetime | None = None
    channel_told_at: datetime | None = None
    services: tuple[str, ...] = ()
    municipalities: tuple[str, ...] = ()
    kind: GroupKind = GroupKind.WORKING

    @property
    def of_team(self) -> bool:
        """Whether it is a work team's channel, which handles nothing."""
        return self.kind is GroupKind.TEAM

    @property
    def remit(self) -> Remit:
        """What it is for."""
        return Remit(services=self.services, municipalities=self.municipalities)

    @property
    def whole(self) -> bool:
        """Whether it is for all services in the whole county."""
        return self.remit.whole

    @property
    def restorable(self) -> bool:
        """Whether a deletion in Teams ended it: it works again once all is restored there."""
        return self.deleted or self.channel_deleted

    @property
    def spoken(self) -> Language:
        """The language of everything posted there."""
        return self.language or USUAL_LANGUAGE


@dataclass(frozen=True, kw_only=True)
class PairingCode:
    """A one-time code, known by its hash alone.

    Attributes:
        role: what it makes its bearer; None for a code that links a channel.
        scope: what the role is given for.
        until: the role's last day; None without an end.
        group_id: the working group in which the role is held; empty where it is held in none alone.
        services, municipalities: of a channel's code, the widest remit that it may be linked for.
        kind: of a channel's code, what the channel becomes.
    """

    code_hash: str
    expires_at: datetime
    used_at: datetime | None = None
    role: Role | None = None
    scope: Scope = COUNTY_SCOPE
    until: date | None = None
    group_id: str = ""
    services: tuple[str, ...] = ()
    municipalities: tuple[str, ...] = ()
    kind: GroupKind = GroupKind.WORKING

    @property
    def remit(self) -> Remit:
        """The widest that a channel may be linked for."""
        return Remit(services=self.services, municipalities=self.municipalities)


ALPHABET = "ACDEFGHJKLMNPQRTUVWXY3479"
"""Letters and digits that nobody mistakes for each other when read aloud or from a screen."""
_LENGTH = 8


def new_code() -> str:
    """A code of eight characters (37 bits), shown as ``ABCD-EFGH``."""
    code = "".join(secrets.choice(ALPHABET) for _ in range(_LENGTH))
    return f"{code[:4]}-{code[4:]}"


def hash_of(code: str) -> str:
    """Return what is stored of a code; spaces, dashes and letter case do not matter."""
    return hashlib.sha256(plain_code(code).encode()).hexdigest()


def plain_code(code: str) -> str:
    """A code as it is compared: spaces, dashes and letter case do not count."""
    return "".join(char for char in plain_signs(code).upper() if char.isalnum())
