"""Measures likeness and suggested codes into docs/likeness.md: python -m tests.likeness.measure."""

import random
import re
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from pathlib import Path

from bot.domain.likeness import STEMS_ONLY, Lemmas, Likeness, suggest_codes, words_of
from bot.domain.likeness.index import ENOUGH
from bot.voikko import lemmas
from tests.likeness import themes
from tests.likeness.corpus import DEMO, HELD_OUT, SAMPLES, TUNING, Case, as_others_code, cases, part, uncoded

PAGE = Path(__file__).parents[2] / "docs" / "likeness.md"
ROWS = 2000

Share = themes.Share


@dataclass(frozen=True, kw_only=True)
class Pairs:
    """Of pairs of observations: right of the suggested, and suggested of those of one phenomenon."""

    right: Share
    found: Share


@dataclass(frozen=True, kw_only=True)
class Suggestions:
    """Of texts: with a right need or sector; and of what was suggested: how much is right."""

    need: Share
    need_right: Share
    sector: Share
    sectors_right: Share


def pairs(found: list[Case], known: Lemmas) -> Pairs:
    """What is suggested when each observation asks for five others."""
    index = Likeness()
    words = [words_of(case.whole, case.language, known) for case in found]
    for row, (case, said) in enumerate(zip(found, words, strict=True)):
        index.put(str(row), said, case.codes)
    suggested = {
        frozenset((row, int(other.id)))
        for row, (case, said) in enumerate(zip(found, words, strict=True))
        for other in index.similar(said, case.codes, but={str(row)})
    }
    same = {
        frozenset(two)
        for two in combinations(range(len(found)), 2)
        if found[two[0]].cluster and found[two[0]].cluster == found[two[1]].cluster
    }
    right = len(suggested & same)
    return Pairs(right=(right, len(suggested)), found=(right, len(same)))


def suggestions(found: list[Case], known: Lemmas) -> Suggestions:
    """What is suggested from the text alone, before anything was tried or proposed."""
    needs, sectors, each = [], [], []
    for case in found:
        codes = suggest_codes(words_of(case.text, case.language, known))
        needs.append(codes.need and codes.need in (case.need, *case.need_alt))
        right = [sector in (case.sector, *case.sector_alt) for sector in codes.sectors]
        sectors.append(any(right))
        each += right
    return Suggestions(
        need=(sum(map(bool, needs)), len(found)),
        need_right=(sum(map(bool, needs)), sum(need is not None for need in needs)),
        sector=(sum(sectors), len(found)),
        sectors_right=(sum(each), len(each)),
    )


SETS: dict[str, list[Case]] = {
    "tuning": part(TUNING),
    "held out": part(HELD_OUT),
    "both together": part(TUNING, HELD_OUT),
    "samples": part(SAMPLES),
}
CODED: dict[str, Callable[[list[Case]], list[Case]]] = {
    "as they should be": list,
    "as colleagues differ": as_others_code,
    "none, by text alone": uncoded,
}
SUGGESTED = {
    "tuning": part(TUNING),
    "held out": part(HELD_OUT),
    "demonstration": part(DEMO),
    "samples": part(SAMPLES),
    "samples that the guard lets pass": [case for case in part(SAMPLES) if case.clean],
}


def invented(count: int) -> list[tuple[Case, str]]:
    """Texts of usual length, put together from sentences of one language, with the codes of one case."""
    chance = random.Random(20261124)  # noqa: S311 - no secret
    sentences: dict[str, list[str]] = {}
    for case in cases():
        sentences.setdefault(case.language, []).extend(re.split(r"(?<=[.?])\s+", case.whole))
    chosen = chance.choices(cases(), k=count)
    return [(case, " ".join(chance.choices(sentences[case.language], k=3))) for case in chosen]


def milliseconds(known: Lemmas) -> float:
    """The median processor time of reading one text and comparing it with 2,000 others."""
    index = Likeness()
    for row, (case, text) in enumerate(invented(ROWS)):
        index.put(str(row), words_of(text, case.language, known), case.codes)
    times = []
    for case in part(TUNING):
        begun = time.process_time()
        index.similar(words_of(case.whole, case.language, known), case.codes)
        times.append((time.process_time() - begun) * 1000)
    return statistics.median(times)


def _share(pair: Share) -> str:
    return f"{100 * pair[0] / max(pair[1], 1):.0f} % ({pair[0]} of {pair[1]})"


def pairs_table() -> str:
    """Similar observations as a Markdown table; the same on every run."""
    rows = [
        "| set | codes | right of the suggested | found | right, without Voikko | found, without Voikko |"
    ]
    rows.append("|---|---|---|---|---|---|")
    for name, found in SETS.items():
        for coded, recode in CODED.items():
            best, plain = (pairs(recode(found), known) for known in (lemmas(), STEMS_ONLY))
            shares = map(_share, (best.right, best.found, plain.right, plain.found))
            rows.append(f"| {name} | {coded} | {' | '.join(shares)} |")
    return "\n".join(rows)


def suggestions_table() -> str:
    """Suggested codes as a Markdown table; the same on every run."""
    rows = ["| set | lemmas | a right need | right of the needs | a right sector | right of the sectors |"]
    rows.append("|---|---|---|---|---|---|")
    for name, found in SUGGESTED.items():
        for label, known in (("Voikko", lemmas()), ("stems", STEMS_ONLY)):
            said = suggestions(found, known)
            shares = map(_share, (said.need, said.need_right, said.sector, said.sectors_right))
            rows.append(f"| {name} | {label} | {' | '.join(shares)} |")
    return "\n".join(rows)


def themed_sets() -> dict[str, tuple[list[themes.Case], Lemmas]]:
    """The sets by theme, and the lemmas they are read with."""
    tuned = [*themes.read(themes.TUNING)]
    looked_at, checked = themes.halves(tuned)
    sets = {
        "looked at": (looked_at, lemmas()),
        "checked": (checked, lemmas()),
        "both": (tuned, lemmas()),
        "both, without Voikko": (tuned, STEMS_ONLY),
    }
    if unseen := [*themes.read(themes.UNSEEN)]:
        sets |= {"unseen": (unseen, lemmas()), "unseen, without Voikko": (unseen, STEMS_ONLY)}
    return sets


@cache
def themed_figures(name: str) -> themes.Figures:
    """What was measured of one of them."""
    return themes.figures(*themed_sets()[name])


def themes_table() -> str:
    """Sets by theme as a Markdown table; the same on every run, and figures alone."""
    sets = themed_sets()
    columns = [_theme_column(found, themed_figures(name)) for name, (found, _) in sets.items()]
    rows = [f"| | {' | '.join(sets)} |", "|---|" + "---|" * len(sets)]
    rows += [f"| {name} | {' | '.join(column[name] for column in columns)} |" for name in columns[0]]
    return "\n".join(rows)


def _theme_column(found: list[themes.Case], said: themes.Figures) -> dict[str, str]:
    column = {
        "observations, themes": f"{len(found)}, {len({case.theme for case in found})}",
        "right of the suggested pairs": _share(said.right),
        "found of the pairs of one theme": _share(said.found),
        "of these across languages": _share(said.across),
        "of these in one language": _share(said.in_one),
        "near misses among the wrong pairs": _share(said.near_misses),
    }
    for stored, (right, there) in said.few.items():
        column[f"right where {stored} are stored"] = _share(right)
        column[f"found where {stored} are stored"] = _share(there)
    return column | {
        "right of the suggested needs": _share(said.need_right),
        "texts with a right need": _share(said.need),
        "texts with a right sector": _share(said.sector),
        "the same in any order of the lines": "yes" if said.same_in_any_order else "no",
    }


def main() -> None:
    """Measure and write the page."""
    if lemmas() is STEMS_ONLY:
        sys.exit("Voikko is not installed; the page needs the figures with it.")
    page = _PAGE.format(
        count=len(cases()),
        themed=len(themes.read(themes.TUNING)),
        enough=ENOUGH,
        themes=themes_table(),
        pairs=pairs_table(),
        suggestions=suggestions_table(),
        speed=milliseconds(lemmas()),
        rows=ROWS,
    )
    PAGE.write_text(page, "utf-8")
    sys.stdout.write(page)


_PAGE = """# Similar observations and suggested codes, measured

Written by `make likeness-figures`; change nothing by hand. All observations are invented.

Anybody can measure on texts of their own: `python -m bot similar` reads JSON lines
`{{"id", "text", "language"?}}`, takes all of them together for what is stored, and prints for each what the
bot would show.

## By theme, in other words

{themed} observations by a hand that did not know the rules (`tests/likeness/data/themes.jsonl`), with
near-miss themes that share words with another theme but not its matter. The vocabulary was tuned with one
half in sight (*looked at*, a flattered figure); the other half was *checked* by its figures alone, but many
times, and weights and thresholds were chosen by them too. An *unseen* set, when there is one in
`unseen.jsonl`, was never opened by who tuned. Figures are those of `python -m bot similar`: by text alone.
Where few are stored, over subsets at random.

{themes}

## Similar observations with their codes

{count} observations in Finnish, Swedish and English (`tests/likeness/data`, `playground/demo.json`). *Held
out* has other phenomena than *tuning*. Both are by the hand that wrote the first vocabulary, and flatter it.
The *demonstration* was written earlier, for another end, and has one right need for each text and no second
choice. The *samples* show wide phenomena. The score from which on an observation is suggested ({enough}),
and what lemmas and codes count for, were chosen with all of these in sight.

Each observation of a set asks for five others of the same set, which is the whole index. A pair is right
when a person gave both the same phenomenon. The codes are those that a person gave; or another right one,
as colleagues differ; or none, as in a draft.

{pairs}

Phenomena that are wide, and differ in their words, are found by their codes: see the last row. The more
phenomena there are, the more often one is suggested for another: see *both together*. A person decides.

## Suggested codes

From the text alone, before anything was tried or proposed. A need is right when a person would take it,
first or second choice; a sector likewise. *Right of the needs* counts those that were suggested: where the
bot is unsure, it suggests nothing.

{suggestions}

## Cost

Reading a text and comparing it with {rows} others takes {speed:.0f} ms of processor time (median, where
this page was written).
"""

if __name__ == "__main__":
    main()
