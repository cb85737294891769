"""Rare combinations: things that are harmless alone and point to one person together (process.md D.2)."""

import re
from collections.abc import Iterator

from bot.domain.codes import Extent
from bot.domain.guard.inflection import bases
from bot.domain.guard.ingredients import AGE, INGREDIENTS
from bot.domain.guard.verdict import FindingKind, Level, Spot
from bot.domain.guard.words.places import LARGER, UNDER_5000, UNDER_10000

_CAPITAL = re.compile(r"[A-ZÅÄÖ][a-zåäö]+(?:-[A-ZÅÄÖ][a-zåäö]+)?(?::[a-zåäö]+)?(?![\w-])")
_VERY_OLD, _AGE_IN_WORDS = 90, 65
_MANY = 3
"""How many wide ingredients are as narrow as a narrow one: an age, a people and an occupation."""

_Seen = tuple[str, bool, Spot | None]
"""An ingredient's name, whether it is narrow, and where it stands, if it is to be worded otherwise."""


def rare_combinations(
    text: str, *, extent: str | None, area: str | None, single: bool, outward: bool = False
) -> Iterator[Spot]:
    """Find RARE: two different ingredients, one of them narrow, or three; each must be reworded.

    Args:
        text: as :func:`bot.domain.guard.plain.plain` gives it.
        extent: a code of :class:`bot.domain.codes.Extent`; ONE is a single case in itself, and more
            municipalities are small then.
        area: the municipality the form names, or an area code; None when there is none.
        single: whether the text speaks of a single case in so many words.
        outward: whether it is for readers outside, of the whole county: more municipalities are small then.
    """
    strict = outward or extent == Extent.ONE
    seen = [*_ingredients(text, narrow=True), *_municipalities(text, strict=strict), *_ages(text)]
    if area and _is_small(area, strict=strict):
        seen.append(("municipality", True, None))
    if single or extent == Extent.ONE:
        seen.append(("single", False, None))
    if not seen:
        return  # most texts end here
    seen += _ingredients(text, narrow=False)
    count = len({name for name, _, _ in seen})
    if count >= _MANY or (count > 1 and any(narrow for _, narrow, _ in seen)):
        yield from (spot for _, _, spot in seen if spot)


def _ingredients(text: str, *, narrow: bool) -> Iterator[_Seen]:
    low = text.lower()
    for ingredient in INGREDIENTS:
        if ingredient.narrow is narrow:
            for found in ingredient.pattern.finditer(text if ingredient.capitals else low):
                yield ingredient.name, narrow, _spot(found) if ingredient.reworded else None


def _municipalities(text: str, *, strict: bool) -> Iterator[_Seen]:
    for found in _CAPITAL.finditer(text):
        if _is_small(found.group(), strict=strict):
            yield "municipality", True, _spot(found)


def _is_small(place: str, *, strict: bool) -> bool:
    guesses = frozenset(bases(place))
    small = not guesses.isdisjoint(UNDER_5000) or (strict and not guesses.isdisjoint(UNDER_10000))
    return small and guesses.isdisjoint(LARGER)


def _ages(text: str) -> Iterator[_Seen]:
    for found in AGE.finditer(text.lower()):
        years = int(found["age"] or _AGE_IN_WORDS)
        yield "age", years >= _VERY_OLD, _spot(found)


def _spot(found: "re.Match[str]") -> Spot:
    return Spot(kind=FindingKind.RARE, start=found.start(), end=found.end(), level=Level.WARN)
