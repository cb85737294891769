"""The words gate: what the group wrote leaves it only when it repeats no observation (rule A2.3).

A verdict is stored while the observations' texts are still there, so that a report can be made later, and
without reading them.
"""

import asyncio
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from bot.domain.county import County
from bot.domain.evidence.checked_words import CheckedWords, passed, words_hash
from bot.domain.evidence.facts import Words
from bot.domain.evidence.own_words import OwnWords
from bot.domain.log import Entry
from bot.domain.outcome import DONE_FORM
from bot.domain.proposal import Proposal
from bot.domain.publication import Publication, content_of, texts_of
from bot.domain.questionnaire import AnswerKind
from bot.domain.selection.meeting import PROPOSAL_WORDS, raw_texts
from bot.domain.wordings import wording
from bot.ports import Units
from bot.usecases.context import Context

AT_ONCE = 25
"""So many observations are compared at a time, so that others have their turn."""


@dataclass(frozen=True, kw_only=True)
class Subject:
    """A proposal or publication, as the gate sees it.

    Attributes:
        id: of it.
        words: all that may leave; each once, none of them empty.
        observation_ids: those that it rests on, and those of its phenomenon.
    """

    id: str
    words: tuple[str, ...]
    observation_ids: tuple[str, ...]


# --- for documents


async def leaving(
    ctx: Context, subject_id: str, words: Iterable[str], observation_ids: Collection[str]
) -> Mapping[str, Words]:
    """Return each of these words of a subject, or None where they repeat an observation linked with it.

    What has no verdict yet is compared now; nothing is stored.
    """
    asked = tuple(words)
    subject = _subject(subject_id, asked, observation_ids)
    known = _by_hash(await ctx.unit.checked_words.of([subject.id]))
    known |= _by_hash(await _looked_at(ctx, subject, known))
    return passed(asked, known, subject.observation_ids)


async def told(ctx: Context, subjects: Sequence[Subject]) -> dict[str, Mapping[str, Words]]:
    """Return the same of many subjects, by their id, from stored verdicts alone: no observation is read.

    Words without a verdict, or with one from before more observations were linked, are withheld.
    """
    verdicts = dict[str, dict[str, CheckedWords]]()
    for one in await ctx.unit.checked_words.of([subject.id for subject in subjects]):
        verdicts.setdefault(one.subject_id, {})[one.words_hash] = one
    return {
        one.id: passed((*one.words, ""), verdicts.get(one.id, {}), one.observation_ids) for one in subjects
    }


async def leaving_each(ctx: Context, subjects: Sequence[Subject]) -> Mapping[str, Mapping[str, Words]]:
    """Return the same of many subjects, comparing what has no verdict yet; nothing is stored."""
    passed = await told(ctx, subjects)
    for one in subjects:
        if None in passed[one.id].values():
            passed[one.id] = await leaving(ctx, one.id, one.words, one.observation_ids)
    return passed


async def repeating_nothing(ctx: Context, publications: Sequence[Publication]) -> list[Publication]:
    """Return those of which no text that others read repeats an observation by now."""
    passed = await leaving_each(ctx, await of_publications(ctx, publications))
    return [one for one in publications if all(passed[one.id].get(words) for _, words in texts_of(one))]


async def look(ctx: Context, own: OwnWords, observation_ids: Collection[str]) -> None:
    """Compare what a document would show with these observations."""
    waiting = iter(sorted(observation_ids))
    while some := [*islice(waiting, AT_ONCE)]:
        own.look(raw_texts(await ctx.unit.observations.many(some)))
        await asyncio.sleep(0)


# --- what leaves


async def of_proposals(ctx: Context, proposals: Sequence[Proposal]) -> list[Subject]:
    """Return what may leave of proposals: what is asked, the answer's reason, what was done, its effect."""
    entries = await ctx.unit.log.of_each([one.id for one in proposals])
    gathered = await _gathered(ctx, (one.phenomenon_id for one in proposals))
    return [
        _subject(
            one.id,
            _words_of_proposal(one, entries.get(one.id, [])),
            {*one.observation_ids, *gathered.get(one.phenomenon_id or "", ())},
        )
        for one in proposals
    ]


async def of_publications(ctx: Context, publications: Sequence[Publication]) -> list[Subject]:
    """Return what others read of publications, and what is proposed in its place."""
    gathered = await _gathered(ctx, (one.phenomenon_id for one in publications))
    return [
        _subject(
            one.id,
            [words for content in (content_of(one), one.newest) for _, words in texts_of(content)],
            gathered.get(one.phenomenon_id, ()),
        )
        for one in publications
    ]


_DONE = tuple(one.key for one in DONE_FORM.questions if one.kind is AnswerKind.TEXT)


def _words_of_proposal(proposal: Proposal, entries: Iterable[Entry]) -> list[str]:
    asked = [text for key in PROPOSAL_WORDS for text in wording(proposal, key).each]
    done = [str(proposal.done.get(key) or "") for key in _DONE]
    reasons = (one.reason or "" for one in entries)
    return [*proposal.titles.each, *asked, *done, proposal.measured, *reasons]


async def _gathered(ctx: Context, phenomenon_ids: Iterable[str | None]) -> dict[str, tuple[str, ...]]:
    """Return the observations of these phenomena; those of merged ones are linked to what took them in."""
    found = await ctx.unit.phenomena.many({one for one in phenomenon_ids if one})
    return {one.id: one.observation_ids for one in found}


def _subject(id_: str, words: Iterable[str], observation_ids: Iterable[str]) -> Subject:
    return Subject(
        id=id_,
        words=tuple(dict.fromkeys(filter(None, words))),
        observation_ids=tuple(sorted({*observation_ids})),
    )


# --- verdicts


async def unchecked(ctx: Context) -> list[Subject]:
    """Return the proposals and publications of which words have no verdict, or one that is out of date.

    Drafts and what is only put forward are among them: their words may be endorsed as they are.
    """
    proposals = await of_proposals(ctx, await ctx.unit.proposals.all())
    subjects = [*proposals, *await of_publications(ctx, await ctx.unit.publications.all())]
    known = dict[str, dict[str, CheckedWords]]()
    for one in await ctx.unit.checked_words.of([subject.id for subject in subjects]):
        known.setdefault(one.subject_id, {})[one.words_hash] = one
    return [one for one in subjects if _lacking(one, known.get(one.id, {}))]


async def check_all(units: Units, county: County, now: datetime) -> int:
    """Store all verdicts that are lacking, before texts are erased; returns of how many subjects.

    Each subject is looked at by itself, and nobody waits for it who writes meanwhile.
    """
    async with units.reading() as unit:
        waiting = await unchecked(Context(unit=unit, county=county, now=now))
    for one in waiting:
        async with units.reading() as unit:
            found = await _missing(Context(unit=unit, county=county, now=now), one)
        async with units() as unit:
            await unit.checked_words.put(found)
    return len(waiting)


async def check_resting_on(ctx: Context, observation_id: str) -> None:
    """Store the lacking verdicts on what is linked with an observation, before words of it go."""
    proposals = (await ctx.unit.proposals.concerning([observation_id])).get(observation_id, [])
    phenomena = await ctx.unit.phenomena.about(observation_id)
    publications = await ctx.unit.publications.of_phenomena([one.id for one in phenomena])
    for subject in (*await of_proposals(ctx, proposals), *await of_publications(ctx, publications)):
        await check(ctx, subject)


async def check(ctx: Context, subject: Subject) -> None:
    """Store the verdicts on a subject's words that are lacking."""
    await ctx.unit.checked_words.put(await _missing(ctx, subject))


async def _missing(ctx: Context, subject: Subject) -> list[CheckedWords]:
    return await _looked_at(ctx, subject, _by_hash(await ctx.unit.checked_words.of([subject.id])))


def _lacking(subject: Subject, known: Mapping[str, CheckedWords]) -> dict[str, set[str]]:
    """Return the observations with which each of the words has to be compared still; words without any go."""
    ids, lacking = set(subject.observation_ids), dict[str, set[str]]()
    for words in subject.words:
        verdict = known.get(words_hash(words))
        if verdict is None:
            lacking[words] = ids
        elif rest := verdict.lacking(ids):
            lacking[words] = rest
    return lacking


async def _looked_at(ctx: Context, subject: Subject, known: Mapping[str, CheckedWords]) -> list[CheckedWords]:
    """Return the verdicts after a look at what they lack."""
    lacking = _lacking(subject, known)
    own = OwnWords(lacking)
    await look(ctx, own, set[str]().union(*lacking.values()))
    return [
        known.get(
            words_hash(words),
            CheckedWords(subject_id=subject.id, words_hash=words_hash(words), observations=(), repeats=False),
        ).with_looked_at(rest, repeats=own(words) is None)
        for words, rest in lacking.items()
    ]


def _by_hash(verdicts: Iterable[CheckedWords]) -> dict[str, CheckedWords]:
    return {one.words_hash: one for one in verdicts}
