"""The area of a report: which one a person means, and what names it or concerns it."""

import re
from collections.abc import Iterable
from difflib import get_close_matches

from bot.domain.areas import AreaGroup, group_of
from bot.domain.cleaning import clean, plain_signs
from bot.domain.county import County
from bot.domain.errors import Refusal
from bot.domain.evidence.municipal import AreaKind, Bond, ReportArea
from bot.domain.form import WHOLE_COUNTY
from bot.domain.guard.inflection import bases
from bot.domain.guesses.area import areas_in
from bot.domain.proposal import Proposal

_WHOLE = frozenset({WHOLE_COUNTY})


def report_area(said: str, county: County) -> ReportArea:
    """Return the municipality, group of areas or county that is meant.

    Args:
        said: a name in Finnish or Swedish, in any letters and any form, or ``COUNTY``.
        county: whose areas there are.

    Raises:
        Refusal: it names none of them, or a municipality that has been merged into another; says which
            there are.
    """
    wanted = _plain(said)
    if wanted == _plain(WHOLE_COUNTY):
        return _whole(county)
    for finnish, swedish in county.municipalities.items():
        if wanted in (_plain(finnish), _plain(swedish)):
            return _municipality(finnish, county)
    for group in county.areas:
        if wanted == _plain(group.name):
            return _group(group, county)
    for group in county.areas:
        for merged in group.municipalities:
            if wanted == _plain(merged):
                raise Refusal("report-area-merged", area=merged, group=group.name, choices=choices(county))
    named = areas_in(said.title(), county.municipalities)
    if named == _WHOLE or (len(named) == 1 and len(wanted.split()) == 1):
        one = next(iter(named))
        return _whole(county) if one == WHOLE_COUNTY else _municipality(one, county)
    raise _unknown(said, county)


def choices(county: County) -> str:
    """Return the names of a county's areas, as they may be written."""
    both = (
        finnish if finnish == swedish else f"{finnish} ({swedish})"
        for finnish, swedish in county.municipalities.items()
    )
    return ", ".join((*both, *(group.name for group in county.areas)))


def _unknown(said: str, county: County) -> Refusal:
    names = {
        _plain(name): name
        for name in (
            *county.municipalities,
            *county.municipalities.values(),
            *(group.name for group in county.areas),
        )
    }
    if near := get_close_matches(_plain(said)[:40], [*names], n=1, cutoff=0.7):
        return Refusal("report-area-meant", area=names[near[0]], choices=choices(county))
    return Refusal("report-area-unknown", choices=choices(county))


def _plain(name: str) -> str:
    return " ".join(plain_signs(clean(name)).casefold().split())


def _whole(county: County) -> ReportArea:
    return ReportArea(
        kind=AreaKind.COUNTY,
        name=WHOLE_COUNTY,
        swedish=WHOLE_COUNTY,
        group="",
        members=dict(county.municipalities),
    )


def _group(group: AreaGroup, county: County) -> ReportArea:
    members = {name: county.municipalities.get(name, name) for name in group.municipalities}
    return ReportArea(
        kind=AreaKind.GROUP, name=group.name, swedish=group.name, group=group.name, members=members
    )


def _municipality(name: str, county: County) -> ReportArea:
    swedish = county.municipalities[name]
    return ReportArea(
        kind=AreaKind.MUNICIPALITY,
        name=name,
        swedish=swedish,
        group=group_of(name, county.areas),
        members={name: swedish},
    )


# --- what names it, and what concerns it


def concerns(areas: Iterable[str], area: ReportArea, county: County) -> bool:
    """Return whether a publication of these areas concerns this one: none of them is the whole county."""
    named = frozenset(areas)
    return not named or area.kind is AreaKind.COUNTY or bool(named & (_names_of(area, county) | _WHOLE))


def _names_of(area: ReportArea, county: County) -> frozenset[str]:
    """Return what names an area: a municipality's group too, and a group's municipalities.

    A group that is called by one of its municipalities is not named by that.
    """
    group = "" if area.group in county.municipalities else area.group
    return frozenset((area.name, group, *area.members)) - {""}


def named_in(text: str, county: County) -> frozenset[str]:
    """Return the municipalities and groups of areas that a text names, and ``COUNTY``.

    The words of a group's name are not taken for a municipality's: who writes of Kajaanin seutu does not
    write of Kajaani alone.
    """
    found = set[str]()
    for group in county.areas:
        if group.name not in county.municipalities:
            rest = _without(text, group.name)
            found |= {group.name} if rest != text else set()
            text = rest
    return frozenset(found | areas_in(text, county.municipalities))


_WORD = re.compile(r"[^\W_]+")


def _without(text: str, name: str) -> str:
    """Return a text without a name of one or more words, each of which may be bent."""
    parts = _WORD.findall(name.lower())
    said = [*_WORD.finditer(text)]
    for at in range(len(said) - len(parts), -1, -1):
        hits = said[at : at + len(parts)]
        if all(_is_form(hit[0].lower(), part) for hit, part in zip(hits, parts, strict=True)):
            text = f"{text[: hits[0].start()]};{text[hits[-1].end() :]}"
    return text


def _is_form(word: str, part: str) -> bool:
    return word[:2] == part[:2] and (word == part or part in bases(word))


def bond_of(
    proposal: Proposal, published: Iterable[Iterable[str]], area: ReportArea, county: County
) -> Bond | None:
    """Return how a proposal belongs to an area, by what was written of it alone; None when it does not.

    Args:
        proposal: its recipient, and what it says, are read.
        published: the areas of each publication of its phenomenon.
        area: of the report.
        county: whose names are known.
    """
    own = _WHOLE if area.kind is AreaKind.COUNTY else _names_of(area, county)
    recipient = named_in(proposal.said("recipient"), county)
    words = named_in("\n".join(proposal.said(key) for key in ("what", "measure", "target", "units")), county)
    shown = [frozenset(areas) for areas in published]
    whole = WHOLE_COUNTY in recipient | words or any(not areas or WHOLE_COUNTY in areas for areas in shown)
    bonds = {
        Bond.ASKED: recipient & own,
        Bond.NAMED: words & own,
        Bond.PUBLISHED: any(areas & own for areas in shown),
        Bond.COUNTY: whole or area.kind is AreaKind.COUNTY,
        Bond.UNNAMED: not (recipient or words or shown),
    }
    return next((bond for bond, holds in bonds.items() if holds), None)
