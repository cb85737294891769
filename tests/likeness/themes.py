"""Observations by theme, by a hand that did not know the rules, measured by ``python -m bot similar``.

A near-miss theme shares words with another theme, but not its matter.
"""

import json
import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from pathlib import Path
from typing import Any

from bot.cli.similar import Line, answers
from bot.domain.codes import Language
from bot.domain.likeness import Lemmas

DATA = Path(__file__).parent / "data"
TUNING, UNSEEN = "themes", "unseen"
"""The set that the vocabulary was tuned on, and one that is kept apart: it may be missing."""

_SEED = 7
_SUBSETS = {5: 150, 20: 30}
"""How many subsets stand for an index of so few."""

Share = tuple[int, int]
"""How many of how many."""

Answers = dict[str, dict[str, Any]]
"""By id, what the command says of it."""


@dataclass(frozen=True, kw_only=True)
class Case:
    """One observation and what is right for it.

    Attributes:
        theme: those of one theme belong together, and nothing else does.
        near_miss_of: the theme that this one's words are near to.
        need, sector: the best code; the others of ``need_alt`` and ``sector_alt`` are right too.
    """

    id: str
    theme: str
    near_miss_of: str | None
    language: Language
    text: str
    need: str
    need_alt: tuple[str, ...]
    sector: str
    sector_alt: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Figures:
    """What was measured.

    Attributes:
        right: of the suggested pairs.
        found: of the pairs of one theme; across languages, and in one language.
        near_misses: wrong pairs of a theme and one that is near to it, of all wrong ones.
        few: right and found where so many are stored, over subsets.
        need_right: of the suggested needs; ``need`` and ``sector``: of all texts.
        same_in_any_order: whether the lines may come in any order.
    """

    right: Share
    found: Share
    across: Share
    in_one: Share
    near_misses: Share
    few: dict[int, tuple[Share, Share]]
    need_right: Share
    need: Share
    sector: Share
    same_in_any_order: bool


@lru_cache
def read(name: str) -> tuple[Case, ...]:
    """A set in the order of its file; empty when there is none."""
    path = DATA / f"{name}.jsonl"
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    return tuple(_case(json.loads(line)) for line in lines)


def _case(raw: dict[str, Any]) -> Case:
    fields: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value for key, value in raw.items()
    }
    fields["language"] = Language(raw["language"])
    return Case(**{key: fields[key] for key in Case.__dataclass_fields__})


def halves(found: Iterable[Case]) -> tuple[list[Case], list[Case]]:
    """The half that was looked at while tuning, and the half that was checked by figures alone.

    A theme and those near to it stay together.
    """
    cases = list(found)
    groups: dict[str, list[str]] = {}
    for case in cases:
        themes = groups.setdefault(case.near_miss_of or case.theme, [])
        if case.theme not in themes:
            themes.append(case.theme)
    shuffled = sorted(sorted(themes) for themes in groups.values())
    random.Random(_SEED).shuffle(shuffled)  # noqa: S311 - no secret
    looked_at: set[str] = set()
    checked: set[str] = set()
    for themes in shuffled:
        (looked_at if len(looked_at) <= len(checked) else checked).update(themes)
    return (
        [case for case in cases if case.theme in looked_at],
        [case for case in cases if case.theme in checked],
    )


def said(found: Iterable[Case], known: Lemmas) -> Answers:
    """What the command answers to these, in this order."""
    lines = [Line(id=case.id, text=case.text, language=case.language) for case in found]
    return {answer["id"]: answer for answer in map(json.loads, answers(lines, known))}


def figures(found: Iterable[Case], known: Lemmas) -> Figures:
    """Measure one set."""
    cases = list(found)
    answered = said(cases, known)
    suggested, same = _pairs(cases, answered)
    by_id = {case.id: case for case in cases}
    in_one = {two for two in same if len({by_id[id_].language for id_ in two}) == 1}
    wrong = suggested - same
    needs = [(case, answered[case.id]["need"]) for case in cases]
    need = sum(code in (case.need, *case.need_alt) for case, code in needs)
    return Figures(
        right=(len(suggested & same), len(suggested)),
        found=(len(suggested & same), len(same)),
        across=(len(suggested & same - in_one), len(same - in_one)),
        in_one=(len(suggested & in_one), len(in_one)),
        near_misses=(sum(_near(*(by_id[id_] for id_ in two)) for two in wrong), len(wrong)),
        few={stored: _few(cases, known, stored, times) for stored, times in _SUBSETS.items()},
        need_right=(need, sum(code is not None for _, code in needs)),
        need=(need, len(cases)),
        sector=(sum(_has_right_sector(case, answered[case.id]) for case in cases), len(cases)),
        same_in_any_order=all(said(order, known) == answered for order in _orders(cases)),
    )


def _pairs(cases: list[Case], answered: Answers) -> tuple[set[frozenset[str]], set[frozenset[str]]]:
    """Those that are suggested from either side, and those of one theme."""
    suggested = {
        frozenset((id_, other["id"])) for id_, answer in answered.items() for other in answer["similar"]
    }
    same = {
        frozenset((one.id, other.id)) for one, other in combinations(cases, 2) if one.theme == other.theme
    }
    return suggested, same


def _near(one: Case, other: Case) -> bool:
    return one.near_miss_of == other.theme or other.near_miss_of == one.theme


def _has_right_sector(case: Case, answer: dict[str, Any]) -> bool:
    return not {case.sector, *case.sector_alt}.isdisjoint(answer["sectors"])


def _few(cases: list[Case], known: Lemmas, stored: int, times: int) -> tuple[Share, Share]:
    chance = random.Random(_SEED)  # noqa: S311 - no secret
    right = suggested = same = 0
    for _ in range(times):
        some = chance.sample(cases, min(stored, len(cases)))
        pairs, themed = _pairs(some, said(some, known))
        right += len(pairs & themed)
        suggested += len(pairs)
        same += len(themed)
    return (right, suggested), (right, same)


def _orders(cases: list[Case]) -> Iterator[list[Case]]:
    chance = random.Random(_SEED)  # noqa: S311 - no secret
    yield cases[::-1]
    for _ in range(3):
        yield chance.sample(cases, len(cases))
