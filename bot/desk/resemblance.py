"""What is like an observation: computed here, without any outside service, confirmed by people."""

import asyncio
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass

from bot.domain.codes import Language
from bot.domain.endorsement import published
from bot.domain.likeness import (
    Codes,
    Lemmas,
    Likeness,
    Similar,
    SuggestedCodes,
    Words,
    codes_of,
    suggest_codes,
    words_of,
    words_of_observation,
)
from bot.domain.observation import Draft, Observation, in_order
from bot.domain.phenomenon import Phenomenon
from bot.domain.proposal import Proposal
from bot.ports import Unit

MOST = 3
"""So many are suggested; more would not be read."""

_LOOKED_AT = 25
"""So many like observations are looked at for the phenomena that they are linked to."""

_AT_ONCE = 20
"""More than so many texts are read in a thread, as reading takes the processor's time."""


@dataclass(frozen=True, kw_only=True)
class Alike:
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
class Around:
    """What surrounds an observation on its card.

    Attributes:
        phenomena: those that link it, and the newest that might.
        alike: what is probably about the same, for somebody to confirm.
        may_join: open proposals that may still take it in.
        following: the next one in the queue, once something was done with this one.
    """

    phenomena: tuple[Phenomenon, ...] = ()
    alike: Alike = Alike()
    may_join: tuple[Proposal, ...] = ()
    following: Observation | None = None


ALONE = Around()


class Resemblance:
    """Remembers the words of every observation that may be suggested, and reads what is new when it is asked.

    It lives in memory alone, keeps no text and no order of words, and follows the database by each row's
    version: what was withdrawn, masked or erased is gone at the next question.

    Args:
        lemmas: the machine's best base forms.
    """

    def __init__(self, lemmas: Lemmas) -> None:
        self._lemmas = lemmas
        self._likeness = Likeness()
        self._versions: dict[str, int] = {}
        self._reading = asyncio.Lock()

    def codes(self, text: str, language: Language) -> SuggestedCodes:
        """The codes that a text speaks for."""
        return suggest_codes(words_of(text, language, self._lemmas))

    async def of_observation(self, unit: Unit, observation: Observation) -> Alike:
        """What is like an observation, for the coordinator."""
        return (await self.of_each(unit, [observation]))[0]

    async def of_each(self, unit: Unit, observations: Sequence[Observation]) -> list[Alike]:
        """What is like each of these, for the coordinator."""
        await self._follow(unit)
        phenomena = [one for one in await unit.phenomena.all() if one.live]
        return [await self._of(unit, one, phenomena) for one in observations]

    async def _of(self, unit: Unit, observation: Observation, phenomena: Sequence[Phenomenon]) -> Alike:
        await asyncio.sleep(0)  # each takes the processor's time; between them others have theirs
        words = words_of_observation(observation, self._lemmas)
        mine = [one for one in phenomena if observation.id in one.observation_ids]
        known = {observation.id}.union(*(one.observation_ids for one in mine))
        found = self._similar(words, codes_of(observation), known)
        others = [one for one in phenomena if one not in mine]
        linked = {one for phenomenon in phenomena for one in phenomenon.observation_ids}
        free = [one.id for one in found if one.id not in linked][:MOST]
        # By number, as in every list of the channel; so few need no order of their own.
        alike = sorted(await unit.observations.many(free), key=in_order)
        return Alike(phenomena=_ranked(others, found), observations=tuple(alike))

    async def of_draft(self, unit: Unit, draft: Draft, language: Language) -> tuple[Phenomenon, ...]:
        """Phenomena like what is being written, for its writer: those alone that every worker may read of."""
        phenomena = [one for one in await unit.phenomena.all() if published(one)]
        if not phenomena:
            return ()
        await self._follow(unit)
        answers = draft.answers
        said = "\n".join(str(answers[key]) for key in ("text", "tried", "proposal") if answers.get(key))
        words = words_of(said, language, self._lemmas)
        return _ranked(phenomena, self._similar(words, _codes_in(draft), ()))

    def _similar(self, words: Words, codes: Codes, but: Container[str]) -> list[Similar]:
        return self._likeness.similar(words, codes, limit=_LOOKED_AT, but=but)

    async def _follow(self, unit: Unit) -> None:
        """Take up what has changed since the last question, and drop what is gone."""
        async with self._reading:
            now = await unit.observations.versions()
            for gone in self._versions.keys() - now.keys():
                self._likeness.take(gone)
                del self._versions[gone]
            changed = [one for one, version in now.items() if self._versions.get(one) != version]
            for observation, words in await self._read(await unit.observations.many(changed)):
                self._likeness.put(observation.id, words, codes_of(observation))
                self._versions[observation.id] = now[observation.id]
            if self._likeness.stale:
                list(self._likeness.weigh())

    async def _read(self, observations: list[Observation]) -> list[tuple[Observation, Words]]:
        def read() -> list[tuple[Observation, Words]]:
            return [(one, words_of_observation(one, self._lemmas)) for one in observations]

        return await asyncio.to_thread(read) if len(observations) > _AT_ONCE else read()


def _ranked(phenomena: Iterable[Phenomenon], found: Iterable[Similar]) -> tuple[Phenomenon, ...]:
    """The phenomena that like observations are linked to, by the likest of each."""
    scores = {one.id: one.score for one in found}
    best = {
        one.id: max((scores.get(id_, 0.0) for id_ in one.observation_ids), default=0.0) for one in phenomena
    }
    likely = [one for one in phenomena if best[one.id]]
    return tuple(sorted(likely, key=lambda one: (-best[one.id], one.number))[:MOST])


def _codes_in(draft: Draft) -> Codes:
    """The codes that were answered so far."""
    answers = draft.answers

    def many(key: str) -> tuple[str, ...]:
        chosen = answers.get(key)
        return tuple(chosen) if isinstance(chosen, list) else ()

    return Codes(
        need=str(answers.get("need_main") or ""),
        service_task=str(answers.get("service_task") or ""),
        sectors=many("sector"),
        target_groups=many("target_group"),
    )
