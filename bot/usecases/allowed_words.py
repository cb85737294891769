"""Words that the guard lets pass: coordinators allow and remove them, and every look knows them."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from uuid import uuid4

from bot.domain.codes import Language
from bot.domain.erasure import WORDS
from bot.domain.errors import Refusal
from bot.domain.guard import (
    NAMELIKE,
    OFFERED,
    AllowedWord,
    Guard,
    Spot,
    allowable,
    bare,
    may_be_allowed,
    phrase_of,
)
from bot.domain.log import Action
from bot.domain.observation import Observation
from bot.domain.roles import Permission, may
from bot.ports import Unit
from bot.usecases.context import Context

FRESH = timedelta(minutes=1)
"""So long a copy of the bot goes on with the words that it has read; its own changes it reads at once."""


async def allow(ctx: Context, written: str, guard: Guard) -> AllowedWord:
    """Allow a phrase of one to four words; one that is allowed already stays as it is.

    Raises:
        Refusal: the actor is no coordinator, or the phrase is none or may lead to a person.
    """
    await ctx.allow(Permission.ALLOW_WORDS)
    if not (phrase := phrase_of(written)):
        raise Refusal("allow-word-how")
    if not may_be_allowed(phrase, guard.names):
        raise Refusal("allow-word-name")
    word = AllowedWord(id=uuid4().hex, phrase=phrase, written=bare(written), added_on=ctx.today)
    if phrase not in of_settings(ctx) and await ctx.unit.allowed_words.add(word):
        await ctx.note(Action.WORD_ALLOWED, word.id)
    return word


async def remove(ctx: Context, written: str) -> AllowedWord:
    """Allow a phrase no more.

    Raises:
        Refusal: the actor is no coordinator, the settings allow it, or nobody does.
    """
    await ctx.allow(Permission.ALLOW_WORDS)
    phrase = phrase_of(written)
    if phrase in of_settings(ctx):
        raise Refusal("remove-word-setting")
    removed = await ctx.unit.allowed_words.remove(phrase)
    if removed is None:
        raise Refusal("remove-word-unknown")
    await ctx.note(Action.WORD_REMOVED, removed.id)
    return removed


async def listed(ctx: Context) -> list[AllowedWord]:
    """Return what coordinators have allowed, by the alphabet; what the settings allow is the county's."""
    await ctx.allow(Permission.ALLOW_WORDS)
    return await ctx.unit.allowed_words.all()


async def offered(ctx: Context, text: str, findings: Iterable[Spot], guard: Guard) -> tuple[str, ...]:
    """Return the phrases found as names in a text that the actor may allow; none but a coordinator may."""
    return await _for_coordinator(ctx, allowable(text, findings, guard.names))


async def offered_in(ctx: Context, observation: Observation, guard: Guard) -> tuple[str, ...]:
    """Return the same for an observation in which somebody answered for a name; three at most."""
    if NAMELIKE.isdisjoint(observation.warned):
        return ()
    found = dict[str, None]()
    for said in filter(None, map(observation.value, WORDS)):
        looked = guard.look(str(said), language=Language(observation.language))
        found |= dict.fromkeys(allowable(str(said), looked.findings, guard.names))
    return await _for_coordinator(ctx, tuple(found)[:OFFERED])


async def _for_coordinator(ctx: Context, phrases: tuple[str, ...]) -> tuple[str, ...]:
    return phrases if phrases and may(await ctx.roles(), Permission.ALLOW_WORDS) else ()


def of_settings(ctx: Context) -> frozenset[str]:
    """The phrases that the settings allow."""
    return frozenset(map(phrase_of, ctx.county.allowed_words))


class CurrentGuard:
    """The county's guard, with the words that coordinators have allowed as they were a minute ago at most.

    Args:
        guard: as the settings have it.

    Attributes:
        guard: the same, with the words that were read last.
    """

    def __init__(self, guard: Guard) -> None:
        self._usual = self.guard = guard
        self._read_at: datetime | None = None

    async def refresh(self, unit: Unit, now: datetime) -> None:
        """Read the words, unless that was done within the minute before ``now``."""
        if self._read_at and timedelta() <= now - self._read_at < FRESH:
            return
        words = await unit.allowed_words.all()
        self.guard = self._usual.allowing(frozenset(word.phrase for word in words))
        self._read_at = now

    def forget(self) -> None:
        """Read the words in the next turn: one of this copy's has changed them."""
        self._read_at = None
