"""Measures the guard on the corpus and writes docs/guard.md: python -m tests.guard.measure."""

import statistics
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from bot.domain.codes import Language
from bot.domain.guard import LONGEST, SHAPES_ONLY, Level, NameDictionary, examine
from bot.voikko import name_dictionary
from tests.guard.corpus import Sentence, lines, sentences
from tests.guard.unseen import Found, Stopped, by_group, stopped_of_clean

PAGE = Path(__file__).parents[2] / "docs" / "guard.md"
FOUND = (
    "identity codes",
    "phone numbers",
    "e-mail addresses",
    "account numbers",
    "full names",
    "first names",
    "rare first names",
)


@dataclass(frozen=True, kw_only=True)
class Figures:
    """What was found, by group, as (right, all)."""

    found: dict[str, tuple[int, int]]
    false_blocks: tuple[int, int]
    false_warnings: tuple[int, int]


def is_right(sentence: Sentence, names: NameDictionary) -> bool:
    """Whether the piece is found, whole and as severe as it must be."""
    start = sentence.text.index(sentence.match)
    end = start + len(sentence.match)
    verdict = examine(sentence.text, language=sentence.language, names=names)
    severity = tuple(Level).index
    return severity(verdict.level) >= severity(Level(sentence.level)) and any(
        finding.kind == sentence.kind and finding.start <= start and finding.end >= end
        for finding in verdict.findings
    )


def measured(names: NameDictionary) -> Figures:
    """The figures with this name dictionary."""
    counts: dict[str, Counter[bool]] = defaultdict(Counter)
    for sentence in sentences():
        if sentence.group == "clean":
            verdict = examine(sentence.text, language=sentence.language, names=names)
            counts["blocks"][verdict.level is Level.BLOCK] += 1
            counts["warnings"][verdict.level is Level.WARN or verdict.redirect is not None] += 1
            continue
        counts[sentence.group][is_right(sentence, names)] += 1
    shares = {group: (count[True], count.total()) for group, count in counts.items()}
    return Figures(
        found={group: shares[group] for group in FOUND},
        false_blocks=shares["blocks"],
        false_warnings=shares["warnings"],
    )


def milliseconds() -> float:
    """The median processor time of 1,500 characters, warmed up; wall time would tell of the neighbours."""
    clean = [line.split("|", 1)[1] for line in lines("clean.txt")]
    text = " ".join(clean)[:1500]
    names = name_dictionary()
    times = []
    for _ in range(60):
        begun = time.process_time()
        examine(text, language=Language.FI, names=names)
        times.append((time.process_time() - begun) * 1000)
    return statistics.median(times[10:])


def _share(pair: tuple[int, int]) -> str:
    return f"{100 * pair[0] / pair[1]:.1f} % ({pair[0]} of {pair[1]})"


def table(with_voikko: Figures, shapes: Figures) -> str:
    """The rates as a Markdown table; the same on every run."""
    rows = [(f"found: {group}", with_voikko.found[group], shapes.found[group]) for group in with_voikko.found]
    rows += [
        ("false blocks on clean sentences", with_voikko.false_blocks, shapes.false_blocks),
        ("false warnings on clean sentences", with_voikko.false_warnings, shapes.false_warnings),
    ]
    head = "| | with Voikko | without Voikko |\n|---|---|---|\n"
    return head + "".join(
        f"| {name} | {_share(first)} | {_share(second)} |\n" for name, first, second in rows
    )


def unseen_table(with_words: Iterable[Found], shapes: Iterable[Found]) -> str:
    """What is found in unseen texts as a Markdown table; the same on every run."""
    head = "| | texts | found | nothing of it left | found on a bare machine |\n|---|---|---|---|---|\n"
    return head + "".join(
        f"| {seen.group} | {seen.texts} | {_percent(seen.found, seen.texts)} "
        f"| {_percent(seen.whole, seen.texts)} | {_percent(bare.found, bare.texts)} |\n"
        for seen, bare in zip(with_words, shapes, strict=True)
    )


def clean_line(said: Stopped) -> str:
    """What is stopped in vain in unseen texts, in a sentence."""
    return (
        f"Of {said.texts} clean texts {said.blocks} were blocked and {said.warnings} asked about "
        f"({100 * said.warnings / said.texts:.1f} %)."
    )


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f} %"


def main() -> None:
    """Measure and write the page."""
    if name_dictionary() is SHAPES_ONLY:
        sys.exit("Voikko is not installed; the page needs the figures with it.")
    whole = sentences()
    page = _PAGE.format(
        unseen=unseen_table(by_group(name_dictionary()), by_group(SHAPES_ONLY)),
        clean=clean_line(stopped_of_clean(name_dictionary())),
        count=len(whole),
        table=table(measured(name_dictionary()), measured(SHAPES_ONLY)),
        speed=milliseconds(),
        longest=LONGEST,
    )
    PAGE.write_text(page, "utf-8")
    sys.stdout.write(page)


_PAGE = """# The guard, measured

Written by `make guard-figures`; change nothing by hand.

## On texts that nobody tuned to

{unseen}
{clean}

The texts (`tests/guard/data/unseen_*.jsonl`) are invented, in Finnish, Swedish and English, by writers who
had not read the rules; no rule was made or changed for one of them, and what is missed in them is counted
and not looked at. *Found*: as severe as it must be, of the right kind. The names are of people of many
origins, as the share that is found must not depend on where a person comes from.

## On our own sentences

{count} sentences in Finnish, Swedish and English,
made from templates and invented data (`tests/guard/corpus.py`). They are ours, and all but the rare
names were seen while the rules were written, so they flatter us: in real texts the guard will find less and
stop more.

{table}
Names are common Finnish ones in six cases, with some of Swedish and other origin. The rare ones were chosen
because the guard's own list does not hold them: only Voikko can know them.

A text of 1,500 characters takes {speed:.1f} ms of processor time (median, where this page was written).
A text that is made to be hard (digits, lists of numbers, initials, capitals) takes up to five times as much
as prose of its length, and nobody can say more than {longest:,} characters at once:
`python -m tests.bench.guard`.
"""

if __name__ == "__main__":
    main()
