"""Named groups of municipalities: the only areas that counts are told of."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.domain.form import AREA_CODES

LEAST_INHABITANTS = 10_000
"""Of a public area; in a smaller one the people of a few observations are known to each other."""

_NAME = re.compile(r"[^\W\d_][^\W_]*(?:[ -][^\W_]+)*")
_MEMBER = re.compile(
    r"(?P<name>[^\W\d_]{1,40}+(?:[ -][^\W\d_]{1,40}+){0,4}) (?P<inhabitants>[0-9]{1,3}(?: ?[0-9]{3}){0,3})"
)


@dataclass(frozen=True, kw_only=True)
class AreaGroup:
    """Municipalities that are told of together.

    Attributes:
        name: as people know it; the code of the table too.
        municipalities: Finnish names, also of those that have been merged into others since.
        inhabitants: of all of them.
    """

    name: str
    municipalities: tuple[str, ...]
    inhabitants: int

    def __str__(self) -> str:
        return f"{self.name}:{','.join(sorted(self.municipalities))}"


def area_groups(written: str) -> tuple[AreaGroup, ...]:
    """Read ``Kajaani: Kajaani 36400; Muu Kainuu: Kuhmo 7600, Sotkamo 10100``.

    A municipality that has been merged into another stays with 0 inhabitants, for what was observed there.

    Raises:
        ValueError: it is written otherwise, or a group has fewer than :data:`LEAST_INHABITANTS`.
    """
    return tuple(_group(part) for part in written.split(";") if part.strip())


def _group(written: str) -> AreaGroup:
    name, _, said = (" ".join(part.split()) for part in written.partition(":"))
    members = [_MEMBER.fullmatch(part.strip()) for part in said.split(",")]
    if not _NAME.fullmatch(name) or not all(members):
        raise ValueError(f"{written.strip()!r} is no area: write Name: Municipality 12000, Other 3400")
    inhabitants = sum(int(member["inhabitants"].replace(" ", "")) for member in members if member)
    if inhabitants < LEAST_INHABITANTS:
        raise ValueError(
            f"the area {name} has {inhabitants} inhabitants: join it with others, "
            f"counts are told of {LEAST_INHABITANTS} at least"
        )
    names = tuple(member["name"] for member in members if member)
    return AreaGroup(name=name, municipalities=names, inhabitants=inhabitants)


def check_areas(groups: Sequence[AreaGroup], municipalities: Iterable[str]) -> None:
    """Check that each municipality of the form is in one group, if there are any.

    Raises:
        ValueError: one is in none or in several, or two groups have one name.
    """
    names = [group.name for group in groups]
    members = [one for group in groups for one in group.municipalities]
    for what, found in (("area", names), ("municipality", members)):
        if twice := sorted({one for one in found if found.count(one) > 1}):
            raise ValueError(f"the {what} {twice[0]} is named twice")
    if groups and (lacking := sorted(set(municipalities) - set(members))):
        raise ValueError(f"{lacking[0]} is in no area: name an area for each municipality, or none at all")


def group_codes(groups: Sequence[AreaGroup]) -> tuple[str, ...]:
    """The codes of the table of areas."""
    return (*(group.name for group in groups), *AREA_CODES)


def group_of(area: str, groups: Sequence[AreaGroup]) -> str:
    """Return the code of an observation's area; empty for a municipality that is in no group."""
    if area in AREA_CODES:
        return area
    return next((group.name for group in groups if area in group.municipalities), "")
