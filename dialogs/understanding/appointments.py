"""Reading what is typed about roles: a role with its area, service and last day; the days of an absence."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache

from bot.domain.cleaning import plain_signs
from bot.domain.codes import Language, ServiceTask
from bot.domain.county import County
from bot.domain.evidence.municipal import AreaKind
from bot.domain.questionnaire import read_date
from bot.domain.roles import Role
from bot.domain.scope import Scope
from bot.domain.selection.area import report_area
from dialogs.texts.loader import Texts, all_words
from dialogs.understanding.field_lines import named_first, typed_codes
from dialogs.understanding.words import plain


@dataclass(frozen=True, kw_only=True)
class SaidRole:
    """A role as it was typed.

    Attributes:
        where: what was said of area and service, as it was written.
        until: its last day; None when no day was said.
    """

    role: Role
    where: str = ""
    until: date | None = None


def read_role(said: str, among: Iterable[Role]) -> SaidRole | None:
    """``esihenkilö Sotkamo 31.12.2028 asti``; None when no role stands at the beginning."""
    code, rest = named_first(said, typed_codes("role", tuple(among)))
    if not code:
        return None
    until, words = None, list[str]()
    for word in rest.split():
        day = read_date(word)
        until = day or until
        words += [] if day or plain(word) in _until() else [word]
    return SaidRole(role=Role(code), where=" ".join(words).strip(" ,."), until=until)


@cache
def _until() -> frozenset[str]:
    return frozenset(map(plain, all_words("until")))


def read_scope(where: str, county: County) -> Scope:
    """``Sotkamo``, ``Lapsiperheiden palvelut`` or both with a comma; the county where nothing is said.

    Raises:
        Refusal: it names no area of the county; says which there are.
    """
    area = service = ""
    for part in filter(None, map(str.strip, where.split(","))):
        if code := _services().get(plain(part)):
            service = code
            continue
        found = report_area(part, county)
        area = "" if found.kind is AreaKind.COUNTY else found.name
    return Scope(area=area, service_task=service)


@cache
def _services() -> dict[str, str]:
    """The labels of services in all languages, and their codes."""
    return {
        plain(Texts(language).code("service_task", task)): task.value
        for language in Language
        for task in ServiceTask
    }


_SPAN = re.compile(
    r"(?P<d1>\d{1,2})\.(?:(?P<m1>\d{1,2})\.(?P<y1>\d{4})?)?"
    r"(?:\s{0,3}-\s{0,3}(?P<d2>\d{1,2})\.(?P<m2>\d{1,2})\.(?P<y2>\d{4})?)?(?![\w.])"
)
"""``1.-14.7.``, ``28.12.2026-6.1.2027``, or one day: ``1.7.``"""


def read_days(said: str, today: date) -> tuple[date, date, str] | None:
    """The first and the last day at the beginning of a text, and what follows; None when there are none.

    Where no year is said, it is that of the next such days which are not over.
    """
    found = _SPAN.match(plain_signs(said))
    if not found:
        return None
    last_month = found["m2"] or found["m1"]
    if not last_month:
        return None
    said_year = found["y2"] or found["y1"]
    tried = [_day(found["d2"] or found["d1"], last_month, said_year or str(today.year + n)) for n in (0, 1)]
    days = [one for one in tried if one]
    last = next((one for one in days if one >= today), next(iter(days), None))
    first = _first(found, last) if last else None
    return (first, last, said[found.end() :].strip(" ,.")) if first and last else None


def _first(found: re.Match[str], last: date) -> date | None:
    """The first day; without its year that of the last, or of the year before where it would be later."""
    month = found["m1"] or str(last.month)
    if found["y1"]:
        return _day(found["d1"], month, found["y1"])
    first = _day(found["d1"], month, str(last.year))
    return first if first is None or first <= last else _day(found["d1"], month, str(last.year - 1))


def _day(day: str, month: str, year: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
