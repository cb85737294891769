"""What a family of notices is: kinds whose words need the same facts, gathered in the same way."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, Self

from bot.domain.log import Entry
from bot.domain.notices import Notice, NoticeKind
from bot.domain.observation import Observation, ObservationState
from bot.ports import NoticeFacts
from bot.usecases.context import Context

FAMILIES: dict[NoticeKind, type["Family"]] = {}
"""The family of each kind: a family enters itself, and a test knows that none is missing."""


@dataclass(frozen=True, kw_only=True)
class Family(NoticeFacts):
    """The facts of some kinds of notices, which each subclass names: ``class Receipt(Family, kinds=[…])``."""

    def __init_subclass__(cls, kinds: Collection[NoticeKind] = (), **more: Any) -> None:
        """Enter a family for its kinds.

        Raises:
            TypeError: a kind has a family already.
        """
        super().__init_subclass__(**more)
        for kind in kinds:
            if other := FAMILIES.get(kind):
                raise TypeError(f"{kind} belongs to {other.__name__} already")
            FAMILIES[kind] = cls

    @classmethod
    async def gather(cls, _ctx: Context, notice: Notice) -> Self | None:
        """The facts as they are when the notice goes out; None when there is nothing to tell any more.

        Args:
            ctx: the bot, in the channel of the notice's group if it goes to one.
            notice: of one of the family's kinds.

        Raises:
            KeyError: what it is about is gone.
        """
        return cls(kind=notice.kind)


@dataclass(frozen=True, kw_only=True)
class OfEntry(Family):
    """A family that tells of an entry of the log.

    Attributes:
        entry: what happened.
    """

    entry: Entry

    @property
    def met(self) -> str | None:
        """What the entry is about, or whose it is."""
        return self.entry.about or self.entry.subject


@dataclass(frozen=True, kw_only=True)
class OfObservation(Family):
    """A family that tells of an observation."""

    observation: Observation

    @classmethod
    async def gather(cls, ctx: Context, notice: Notice) -> Self | None:
        """Until it is withdrawn."""
        found = await present(ctx, notice)
        return cls(kind=notice.kind, observation=found) if found else None


async def present(ctx: Context, notice: Notice) -> Observation | None:
    """The observation that a notice is about; None once it is withdrawn."""
    found = await ctx.unit.observations.get(notice.subject or "")
    return None if found.state is ObservationState.WITHDRAWN else found


async def entry_of(ctx: Context, notice: Notice) -> Entry:
    """The entry of the log that a notice tells of; KeyError when there is none."""
    return await ctx.unit.log.get(notice.entry or 0)
