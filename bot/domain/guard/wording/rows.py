"""Several persons in a row, for whom one word stands: "Eemelin ja Kaislan", "Elsa, Sten och Kaj"."""

import re
from collections.abc import Callable, Sequence
from itertools import groupby
from typing import TypeAlias

from bot.domain.guard.wording.neutral import PERSON
from bot.domain.guard.wording.sentence import Act, Sentence

_GAP = r"(?:,?\s(?:ja|sekä|och|samt|and|&)\s|\s?[;/&]\s?|,\s)"
ROW = re.compile(rf"{PERSON}(?:{_GAP}{PERSON})+")
"""Persons with a comma or a conjunction between them."""

SIDE_BY_SIDE = re.compile(rf"({PERSON})\s({PERSON})")
"""Persons with nothing between them: one whose name was found in two pieces, or two in different cases."""

Cases: TypeAlias = Callable[[Sequence[str], "re.Match[str]", Sentence], list[str]]
"""The cases of the persons of a row; empty for the nominative, and for all where words have no cases."""

_ENDS = re.compile(r"\s?(?:[.;:!?)\n]|$)")
_PAIR = 2


def row(cases_of: Cases) -> Act:
    """Return what makes one word of the persons of a row, where they stand in the same case.

    Two with a comma between them may end one clause and begin the next: "Kun tapasin Maijan, Pekka itki."
    """

    def act(found: "re.Match[str]", said: Sentence) -> str:
        _, *pieces, _ = re.split(f"({PERSON})", found.group())
        people, gaps = pieces[::2], pieces[1::2]
        cases = cases_of(people, found, said)
        clauses = (
            len(people) == _PAIR and gaps[0].strip() == "," and not _ENDS.match(found.string, found.end())
        )
        if clauses:
            return found.group()
        parts, at = list[str](), 0
        for _, same in groupby(cases):
            group = people[at : at + len(list(same))]
            parts += [*gaps[at - 1 : at], _one(group, said)]
            at += len(group)
        return "".join(parts)

    return act


def _one(people: Sequence[str], said: Sentence) -> str:
    if len({said.words(char).lower() for char in people}) > 1:
        said.several.add(people[-1])
    return people[-1]


def side_by_side(cases_of: Cases) -> Act:
    """Return what makes one of two persons side by side, where they are one: "Maija" and "Virtasen"."""

    def act(found: "re.Match[str]", said: Sentence) -> str:
        first, second = cases_of((found[1], found[2]), found, said)
        if first and first != second:
            return found.group()
        said.share(found[1], found[2])
        return found[2]

    return act
