"""Texts and orders that wait for their writer's word: in memory alone, and not for long."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from cachetools import TTLCache

from bot.domain.guard import Leave
from bot.domain.observation import Draft

Thing = TypeVar("Thing")

KEPT_SECONDS = 900
_MOST = 2_000


class PendingStore(Generic[Thing]):
    """At most one thing for a key; a restart or fifteen minutes forget it, and it is written again.

    Args:
        seconds: a clock that is never set back.
    """

    def __init__(self, seconds: Callable[[], float] = time.monotonic) -> None:
        self._held: TTLCache[str, Thing] = TTLCache(_MOST, ttl=KEPT_SECONDS, timer=seconds)

    def keep(self, key: str, thing: Thing) -> None:
        """Hold this, in the place of what was held before."""
        self._held[key] = thing

    def look(self, key: str) -> Thing | None:
        """What is held; it stays."""
        found: Thing | None = self._held.get(key)
        return found

    def __len__(self) -> int:
        return len(self._held)

    def take(self, key: str) -> Thing | None:
        """Give back what is held, and hold it no more."""
        found: Thing | None = self._held.pop(key, None)
        return found

    def drop(self, key: str, thing: Thing) -> None:
        """Hold this no more, unless something else has come in its place."""
        if self._held.get(key) is thing:
            del self._held[key]


@dataclass(frozen=True, kw_only=True)
class Pending:
    """An order that waits for a yes.

    Attributes:
        order: as it was typed.
        token: of the question; a yes is worth nothing once another one was asked in the same place.
        leave: what was said to the guard's finding about it.
    """

    order: str
    token: str
    leave: Leave = Leave.NONE


class Why(StrEnum):
    """Why a text waits for its writer's word."""

    STOPPED = "stopped"  # the guard found something in it
    BESIDE = "beside"  # a form stands open with another one
    SEVERAL = "several"  # it holds several observations
    OWN = "own"  # the guard's sentence stands in its place
    UNKNOWN = "unknown"  # it was not understood, and its writer is asked whether it is an observation


@dataclass(frozen=True, kw_only=True)
class WaitingText:
    """A text of an observation that waits for its writer's word.

    Attributes:
        text: all of it.
        field: the question that it answers.
        parts: of SEVERAL, the observations in it.
        about: id and version of the draft whose text it takes the place of, if there is one.
        leave: what its writer said to the guard's finding in it.
        beside: id and version of the form that stood open when it was asked about; once its writer has gone
            on with that, a mere yes is no answer to this question any more.
        urgent: whether its writer was asked if somebody is in danger.
        offer: of STOPPED, what a card would send that takes the guard's sentence; None without one.
        before: of UNKNOWN, what waited before; it waits again once that question is left.
    """

    why: Why
    text: str
    field: str = "text"
    parts: tuple[str, ...] = ()
    about: tuple[str, int] | None = None
    leave: Leave = Leave.NONE
    beside: tuple[str, int] | None = None
    urgent: bool = False
    offer: Mapping[str, str] | None = None
    before: "WaitingText | None" = None

    def of(self, draft: Draft) -> bool:
        """Whether it takes the place of a draft's text, whatever has become of that draft since."""
        return self.about is not None and self.about[0] == draft.id
