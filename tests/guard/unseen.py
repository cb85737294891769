"""Texts by other hands than the rules', never used to tune them: what the guard finds in them, by group.

Nobody who writes a rule reads them, and what is missed is counted and not shown.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from bot.domain.codes import Language
from bot.domain.guard import FindingKind, Level, NameDictionary, Verdict, examine
from tests.guard.corpus import DATA

NAMES, BLOCKS, CLEAN = "unseen_names", "unseen_blocks", "unseen_clean"

PERSONS = frozenset({FindingKind.NAME, FindingKind.INITIALS})
"""Either says that a person is named."""


@dataclass(frozen=True, kw_only=True)
class Unseen:
    """One text and what must be found in it.

    Attributes:
        level: what the guard must say at least.
        kinds: the kinds of which one must be found; none in a clean text.
        match: the piece that must be found; "" in a clean text.
        origin: of a name; "" of other texts.
        form: how a name is written: "full", "first", "lower", ...
    """

    text: str
    language: Language
    level: Level
    kinds: frozenset[FindingKind]
    match: str
    origin: str
    form: str


@cache
def unseen(name: str) -> tuple[Unseen, ...]:
    """The texts of one file."""
    return tuple(map(_unseen, (DATA / f"{name}.jsonl").read_text("utf-8").splitlines()))


def _unseen(line: str) -> Unseen:
    said = json.loads(line)
    return Unseen(
        text=said["text"],
        language=Language(said["lang"]),
        level=Level(said["expected"]),
        kinds=frozenset(map(FindingKind, said["kinds"])),
        match=said.get("match", ""),
        origin=said.get("origin", ""),
        form=said.get("form", ""),
    )


@dataclass(frozen=True, kw_only=True)
class Found:
    """Of one group, how many texts there are, and in how many the guard found it.

    Attributes:
        found: as severe as it must be, and of a right kind.
        whole: and no letter of it was left.
    """

    group: str
    texts: int
    found: int
    whole: int

    @property
    def share(self) -> float:
        """From 0 to 1: of the texts, those in which it was found."""
        return self.found / self.texts


def found_in(group: str, texts: Iterable[Unseen], names: NameDictionary) -> Found:
    """Return what is found in texts, each looked at without knowing its writer's language."""
    judged = [(text, examine(text.text, language=Language.FI, names=names)) for text in texts]
    seen = [(text, verdict) for text, verdict in judged if _is_found(text, verdict)]
    return Found(
        group=group,
        texts=len(judged),
        found=len(seen),
        whole=sum(_is_whole(text, verdict) for text, verdict in seen),
    )


def _right(text: Unseen) -> frozenset[FindingKind]:
    if text.kinds & PERSONS:
        return text.kinds | PERSONS
    hetu = {FindingKind.HETU, FindingKind.HETU_LIKE}
    return text.kinds | (hetu if text.kinds & hetu else set())


def _is_found(text: Unseen, verdict: Verdict) -> bool:
    severe = tuple(Level).index
    return severe(verdict.level) >= severe(text.level) and not _right(text).isdisjoint(verdict.kinds)


def _is_whole(text: Unseen, verdict: Verdict) -> bool:
    start = text.text.index(text.match)
    left = {start + at for at, char in enumerate(text.match) if char.isalnum()}
    for spot in verdict.findings:
        left -= set(range(spot.start, spot.end))
    return not left


def by_group(names: NameDictionary) -> Iterator[Found]:
    """What is found of each kind, of names by language, form and origin, in a fixed order."""
    people = unseen(NAMES)
    yield found_in("names", people, names)
    for language in Language:
        yield found_in(f"names, {language}", [one for one in people if one.language is language], names)
    for form in sorted({one.form for one in people}):
        yield found_in(f"names, {form}", [one for one in people if one.form == form], names)
    for origin in sorted({one.origin for one in people}):
        full = [one for one in people if one.origin == origin and one.form == "full"]
        yield found_in(f"full names, {origin}", full, names)
    blocks = unseen(BLOCKS)
    yield found_in("what blocks", blocks, names)
    for kind in sorted({kind for one in blocks for kind in one.kinds} - {FindingKind.HETU_LIKE}):
        alike = {kind, FindingKind.HETU_LIKE} if kind is FindingKind.HETU else {kind}
        yield found_in(str(kind), [one for one in blocks if one.kinds & alike], names)


@dataclass(frozen=True, kw_only=True)
class Stopped:
    """Of the clean texts, how many the guard stopped or asked about."""

    texts: int
    blocks: int
    warnings: int


def stopped_of_clean(names: NameDictionary) -> Stopped:
    """Return how often the guard is wrong in texts that name nobody."""
    verdicts = [examine(one.text, language=Language.FI, names=names) for one in unseen(CLEAN)]
    return Stopped(
        texts=len(verdicts),
        blocks=sum(one.level is Level.BLOCK for one in verdicts),
        warnings=sum(one.level is Level.WARN or one.redirect is not None for one in verdicts),
    )
