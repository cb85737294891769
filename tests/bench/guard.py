"""Measure the guard on hard texts beside prose of the same length: ``python -m tests.bench.guard``.

Processor time, the best of some rounds; every ratio is of one run. ``look`` is one look at a text, ``check``
all that happens until its writer is told what was found: the look, the guard's wording, and a look at that.
"""

import argparse
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from bot.domain.codes import Language
from bot.domain.guard import LONGEST, Guard, Stopped
from bot.domain.guard.inflection import bases
from bot.voikko import name_dictionary
from tests.guard.hostile import PROSE, SOUPS, UNITS, repeated, soup, strangers

SHOWN = 15


@dataclass(frozen=True, kw_only=True)
class Cost:
    """What one text costs, in milliseconds of processor time."""

    name: str
    look: float
    check: float


def texts(length: int) -> Iterator[tuple[str, str]]:
    """Hard texts of a length, by name."""
    yield from ((repr(unit), repeated(unit, length)) for unit in UNITS)
    yield from ((f"any of {characters!r}", soup(characters, length)) for characters in SOUPS)
    yield "capital words, no two the same", strangers(length)


def cost(name: str, text: str, rounds: int) -> Cost:
    """The least that a text cost."""
    guard = Guard(names=name_dictionary())
    look = partial(guard.look, text, language=Language.FI)
    check = partial(_check, guard, text)
    return Cost(
        name=name,
        look=min(_milliseconds(look) for _ in range(rounds)),
        check=min(_milliseconds(check) for _ in range(rounds)),
    )


def _check(guard: Guard, text: str) -> None:
    try:
        guard.check(text, language=Language.FI)
    except Stopped:
        return


def _milliseconds(act: Callable[[], object]) -> float:
    begun = time.process_time()
    act()
    return (time.process_time() - begun) * 1000


def first_look(text: str) -> float:
    """Milliseconds of a look when no word of it has been looked up before."""
    name_dictionary.cache_clear()
    bases.cache_clear()
    guard = Guard(names=name_dictionary())
    return _milliseconds(partial(guard.look, text, language=Language.FI))


def report(length: int, rounds: int) -> str:
    """The table: the hardest first."""
    prose = [cost("prose", repeated(text, length), rounds) for text in PROSE]
    usual = sum(one.look for one in prose) / len(prose)
    hard = sorted(
        (cost(name, text, rounds) for name, text in texts(length)), key=lambda one: one.look, reverse=True
    )
    row = "{:<36}{:>9}{:>9}{:>9}{:>9}".format
    lines = [
        row(f"{length} characters", "look ms", "x prose", "check ms", "x prose"),
        row("prose (mean of three languages)", f"{usual:.1f}", "1.0", f"{usual:.1f}", "1.0"),
    ]
    lines += [
        row(
            one.name[:35],
            f"{one.look:.1f}",
            f"{one.look / usual:.1f}",
            f"{one.check:.1f}",
            f"{one.check / usual:.1f}",
        )
        for one in hard[:SHOWN]
    ]
    longest = max(hard, key=lambda one: one.check)
    lines += ["", f"longest check: {longest.check:.1f} ms, {longest.name}"]
    lines += [f"first look at prose: {first_look(repeated(PROSE[0], length)):.1f} ms"]
    lines += [f"first look at capital words, no two the same: {first_look(strangers(length)):.1f} ms"]
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> str:
    """Measure; returns the tables."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.guard", description=__doc__)
    parser.add_argument("--lengths", default=f"{LONGEST // 4},{LONGEST}", help="characters of the texts")
    parser.add_argument("--rounds", type=int, default=3, help="how often each is measured")
    found = parser.parse_args(arguments)
    return "\n\n".join(report(int(length), found.rounds) for length in found.lengths.split(","))


if __name__ == "__main__":
    print(main())  # noqa: T201 - this is its output
