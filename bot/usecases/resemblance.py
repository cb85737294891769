"""What is like an observation: computed here, without any outside service, confirmed by people."""

import asyncio
import gc
import time
from collections.abc import Container, Hashable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

import structlog
from cachetools import LRUCache

from bot.domain.codes import Language
from bot.domain.guesses import guess
from bot.domain.likeness import (
    VERY_LIKE,
    Codes,
    Lemmas,
    Likeness,
    Similar,
    Words,
    codes_of,
    words_of,
    words_of_observation,
)
from bot.domain.observation import Draft, Observation, in_order, words_in
from bot.domain.phenomenon import PUBLISHED, Phenomenon
from bot.domain.proposal import Proposal
from bot.domain.questionnaire import Answer
from bot.domain.screening import WAITING
from bot.ports import Unavailable, Unit, Units

_log = structlog.get_logger()

MOST = 3
"""So many are suggested; more would not be read."""

_LOOKED_AT = 25
"""So many like observations are looked at for the phenomena that they are linked to."""

PAGE = 100
"""So many observations are read at a time, each time in a unit of its own."""

SLICE = 0.005
"""Seconds of work on the event loop, and of rest between two of them."""

LOOK_AGAIN = 20.0
"""Seconds after which what another copy has changed is looked for."""

_LONGEST_PAUSE = 300.0
"""Seconds: after a failure the next look waits, each time twice as long."""

_LARGE = 3000
"""More observations than that are compared in a thread: it takes longer than the event loop may be held."""


_REMEMBERED = 500
"""Answers: of a long queue, of what is opened again and again."""


@dataclass(frozen=True, kw_only=True)
class SimilarItems:
    """What is probably about the same.

    Attributes:
        phenomena: not closed ones, best first.
        observations: that nothing links yet, by number.
    """

    phenomena: tuple[Phenomenon, ...] = ()
    observations: tuple[Observation, ...] = ()

    @property
    def numbers(self) -> tuple[str, ...]:
        """Their numbers, phenomena first."""
        phenomena = (one.number for one in self.phenomena)
        return (*phenomena, *(one.number for one in self.observations))


@dataclass(frozen=True, kw_only=True)
class Alike:
    """One observation of several that are like another one.

    Attributes:
        very: whether it is so like that nobody need look at both to think so.
    """

    observation: Observation
    very: bool = False


@dataclass(frozen=True, kw_only=True)
class RelatedItems:
    """What surrounds an observation on its card.

    Attributes:
        phenomena: those that link it, and the newest of the others.
        alike: what is probably about the same, for somebody to confirm.
        may_join: open proposals that may still take it in.
        following: the next one in the queue, once something was done with this one.
        waiting_alike: how many that still wait are like it.
    """

    phenomena: tuple[Phenomenon, ...] = ()
    alike: SimilarItems = SimilarItems()
    may_join: tuple[Proposal, ...] = ()
    following: Observation | None = None
    waiting_alike: int = 0


ALONE = RelatedItems()


class Resemblance:
    """Remembers the words of every observation that may be suggested.

    It lives in memory alone, and keeps no text and no order of words. It is filled and follows the database
    beside all units of work (:meth:`run`); until it is filled, nothing is suggested. Whatever is suggested is
    looked up in the database first: what was withdrawn, masked or erased is gone at the next question.

    Args:
        units: opens units of work.
        lemmas: the machine's best base forms.
    """

    def __init__(self, units: Units, lemmas: Lemmas) -> None:
        self._units = units
        self._lemmas = lemmas
        self._likeness = Likeness()
        self._versions: dict[str, int] = {}
        self._unreadable: LRUCache[str, int] = LRUCache(_REMEMBERED)
        self._filled = False
        self._change: int | None = None
        self._removed: int | None = None
        self._bell = asyncio.Event()
        self._following = asyncio.Lock()
        self._asking = asyncio.Lock()
        self._since = 0.0
        self._found: LRUCache[Hashable, list[Similar]] = LRUCache(_REMEMBERED)

    # --- following the database

    def wake(self) -> None:
        """Say that an observation has changed."""
        self._bell.set()

    async def run(self) -> None:
        """Follow the database until cancelled; when it is away, or something fails, later again."""
        pause = LOOK_AGAIN
        while True:
            self._bell.clear()
            try:
                await self.follow()
                pause = LOOK_AGAIN
            except Unavailable:  # whoever needs the database says so; here nobody waits for it
                pause = LOOK_AGAIN
            except Exception:  # noqa: BLE001 - suggestions may be missing, and must stop nothing else
                _log.exception("likeness_failed")
                pause = min(2 * pause, _LONGEST_PAUSE)
                await asyncio.sleep(pause)
            with suppress(TimeoutError):
                async with asyncio.timeout(pause):
                    await self._bell.wait()

    async def follow(self) -> None:
        """Take up what has changed; at first all that there is.

        Raises:
            Unavailable: the database cannot be reached; what was taken up stays.
        """
        async with self._following:
            self._since = time.perf_counter()
            async with self._units.reading() as unit:
                until = await unit.observations.settled()
                removed = await unit.observations.removed()
            if self._change is None or until < self._change:  # nothing yet, or all of an earlier state
                self._change, self._removed, self._filled = until, None, False
            if not self._filled:
                await self._fill()
            await self._take_up_changes(self._change, until)
            self._change = until
            if removed != self._removed:
                await self._take_what_is_gone()
                self._removed = removed
            if self._likeness.stale:
                await self._weigh()
            if not self._filled:
                self._filled = True
                gc.freeze()  # looking through all of it for garbage would stop every turn

    async def _fill(self) -> None:
        after = ""
        while True:
            async with self._units.reading() as unit:
                page = await unit.observations.compared(after, limit=PAGE)
            for one in page:
                await self._put(one)
            if len(page) < PAGE:
                return
            after = page[-1].id

    async def _take_up_changes(self, since: int, until: int) -> None:
        change, after = since + 1, ""
        while True:
            async with self._units.reading() as unit:
                page = await unit.observations.changed(change, after, until=until, limit=PAGE)
                compared = await unit.observations.versions([one.id for _, one in page])
            for _, one in page:
                if one.id in compared:
                    await self._put(one)
                else:
                    await self._take(one.id)
            await self._rest()
            if len(page) < PAGE:
                return
            change, after = page[-1][0], page[-1][1].id

    async def _take_what_is_gone(self) -> None:
        """Forget what has no row any more: it is among no changes."""
        known = list(self._versions)
        for start in range(0, len(known), PAGE):
            ids = known[start : start + PAGE]
            async with self._units.reading() as unit:
                compared = await unit.observations.versions(ids)
            for id_ in ids:
                if id_ not in compared:
                    await self._take(id_)
            await self._rest()

    async def _put(self, observation: Observation) -> None:
        if self._versions.get(observation.id) == observation.version:
            return
        read = self._read(observation)
        async with self._asking:
            if read:
                self._likeness.put(observation.id, *read)
            else:
                self._likeness.take(observation.id)  # as it was before
            self._versions[observation.id] = observation.version
            self._found.clear()
        await self._rest()

    def _read(self, observation: Observation) -> tuple[Words, Codes] | None:
        """Return what is compared of it; None when it cannot be read, which is logged once a version."""
        try:
            return words_of_observation(observation, self._lemmas), codes_of(observation.report)
        except Exception:  # noqa: BLE001 - all the others can be suggested
            if self._unreadable.get(observation.id) != observation.version:
                self._unreadable[observation.id] = observation.version
                # Not which one: with the line's time that would tell when it was filed.
                _log.exception("likeness_failed")
            return None

    async def _take(self, observation_id: str) -> None:
        async with self._asking:
            self._likeness.take(observation_id)
            self._found.clear()
            self._versions.pop(observation_id, None)

    async def _weigh(self) -> None:
        for _ in self._likeness.weigh():  # nothing comes or goes meanwhile: that is done here too
            await self._rest()
        self._found.clear()

    async def _rest(self) -> None:
        """Let others have the event loop, once it was held for long enough."""
        if time.perf_counter() - self._since > SLICE:
            await asyncio.sleep(SLICE)
            self._since = time.perf_counter()

    # --- questions

    def guesses(self, text: str, language: Language, municipalities: Mapping[str, str]) -> dict[str, Answer]:
        """Return the form's answers that a text tells, by the question's key."""
        return guess(text, language, self._lemmas, municipalities)

    async def of_observation(
        self, unit: Unit, observation: Observation, group: str | None = None
    ) -> SimilarItems:
        """Return what is like an observation, for the coordinator."""
        return (await self.of_each(unit, [observation], group))[0]

    async def of_each(
        self, unit: Unit, observations: Sequence[Observation], group: str | None = None
    ) -> list[SimilarItems]:
        """Return what is like each of these, for the coordinator; with ``group`` only what is that one's.

        The phenomenon that its reporter was shown as like it stands first, while it is not closed.
        """
        found = await self._of_each(unit, observations, group)
        if not (ids := {one.resembles for one in observations if one.resembles}):
            return found
        known = [one for one in await unit.phenomena.many(ids) if group in (None, one.group_id)]
        shown = {one.id: one for one in known if one.live}
        return [
            _with_first(each, shown.get(str(one.resembles)), one)
            for one, each in zip(observations, found, strict=True)
        ]

    async def _of_each(
        self, unit: Unit, observations: Sequence[Observation], group: str | None
    ) -> list[SimilarItems]:
        if not self._filled or not observations:
            return [SimilarItems() for _ in observations]
        gathered = await unit.phenomena.linking([one.id for one in observations])
        found = [await self._like(one, gathered) for one in observations]
        present = await self._there(unit, [similar.id for each in found for similar in each])
        found = [[similar for similar in each if similar.id in present] for each in found]
        phenomena = await unit.phenomena.linking([similar.id for each in found for similar in each])
        linked = {id_ for one in phenomena for id_ in one.observation_ids}
        free = [[one.id for one in each if one.id not in linked] for each in found]
        wanted = {id_ for ids in free for id_ in (ids if group else ids[:MOST])}
        there = await unit.observations.many([*wanted])
        known = {one.id: one for one in there if group in (None, one.group_id)}
        free = [[id_ for id_ in ids if id_ in known][:MOST] for ids in free]
        phenomena = [one for one in phenomena if group in (None, one.group_id)]
        return [
            SimilarItems(
                phenomena=_ranked((one for one in phenomena if asked.id not in one.observation_ids), each),
                # By number, as in every list of the channel; so few need no order of their own.
                observations=tuple(sorted((known[id_] for id_ in ids), key=in_order)),
            )
            for asked, each, ids in zip(observations, found, free, strict=True)
        ]

    async def waiting_like(self, unit: Unit, observations: Sequence[Observation]) -> list[list[Alike]]:
        """Return what is like each of these, still waits, and is linked to nothing, the likest first."""
        if not self._filled or not observations:
            return [[] for _ in observations]
        gathered = await unit.phenomena.linking([one.id for one in observations])
        found = [await self._like(one, gathered) for one in observations]
        there = await self._there(unit, [similar.id for each in found for similar in each])
        phenomena = await unit.phenomena.linking([*there])
        free = there.difference(*(one.observation_ids for one in phenomena))
        waiting = {one.id: one for one in await unit.observations.many([*free]) if one.state in WAITING}
        return [
            [
                Alike(observation=waiting[one.id], very=one.score >= VERY_LIKE)
                for one in each
                if one.id in waiting
            ]
            for each in found
        ]

    async def of_draft(self, unit: Unit, draft: Draft, language: Language) -> tuple[Phenomenon, ...]:
        """Return published phenomena like what is being written, for its writer."""
        if not self._filled or not await unit.phenomena.any_published():
            return ()
        words = words_of(words_in(draft.answers), language, self._lemmas)
        found = await self._similar(words, codes_of(draft.answers), ())
        there = await self._there(unit, [one.id for one in found])
        phenomena = await unit.phenomena.linking([*there])
        return _ranked(
            (one for one in phenomena if one.state in PUBLISHED), [one for one in found if one.id in there]
        )

    async def _like(self, observation: Observation, gathered: Sequence[Phenomenon]) -> list[Similar]:
        await asyncio.sleep(0)  # each takes the processor's time; between them others have theirs
        mine = (one.observation_ids for one in gathered if observation.id in one.observation_ids)
        known = frozenset({observation.id}).union(*mine)
        asked = (observation.id, observation.version, known)
        if (found := self._found.get(asked)) is not None:
            return found
        read = self._read(observation)
        return await self._similar(*read, known, asked) if read else []

    async def _similar(
        self, words: Words, codes: Codes, but: Container[str], asked: Hashable = None
    ) -> list[Similar]:
        """Return the likest; none when that fails, as no work may depend on a suggestion.

        What was ``asked`` is remembered until the index changes.
        """

        def compare() -> list[Similar]:
            return self._likeness.similar(words, codes, limit=_LOOKED_AT, but=but)

        try:
            async with self._asking:
                found = await asyncio.to_thread(compare) if len(self._likeness) > _LARGE else compare()
                if asked:
                    self._found[asked] = found
                return found
        except Exception:  # noqa: BLE001 - see above; the log has it whole
            _log.exception("likeness_failed")
            return []

    async def _there(self, unit: Unit, ids: Iterable[str]) -> set[str]:
        """Return those whose version in the database is the compared one."""
        wanted = {*ids}
        now = await unit.observations.versions([*wanted]) if wanted else {}
        return {id_ for id_, version in now.items() if self._versions.get(id_) == version}


def _with_first(alike: SimilarItems, first: Phenomenon | None, observation: Observation) -> SimilarItems:
    """What is alike with this phenomenon before the others, unless it links the observation already."""
    if first is None or observation.id in first.observation_ids:
        return alike
    others = (one for one in alike.phenomena if one.id != first.id)
    return replace(alike, phenomena=(first, *others)[:MOST])


def _ranked(phenomena: Iterable[Phenomenon], found: Iterable[Similar]) -> tuple[Phenomenon, ...]:
    """Return the phenomena that like observations are linked to, by the likest of each."""
    scores = {one.id: one.score for one in found}
    best = [
        (max((scores.get(id_, 0.0) for id_ in one.observation_ids), default=0.0), one) for one in phenomena
    ]
    likely = sorted((pair for pair in best if pair[0]), key=lambda pair: (-pair[0], pair[1].number))
    return tuple(one for _, one in likely[:MOST])
