"""What was published of one period."""

from collections.abc import Callable
from typing import TypeAlias

from bot.domain.period import period_from_key
from bot.domain.release import ALL, CROSSED, TOTAL, Release
from bot.domain.statistics import breakdown
from bot.domain.suppression import Figure, share
from dialogs.pages.page import Facts, Line, Page, Section, Text
from dialogs.texts import Texts
from dialogs.texts.facts import period_name, withheld_lines

_Label: TypeAlias = Callable[[str, Texts], str]


def _pair(code: str, texts: Texts) -> str:
    kind, need = code.split("-", 1)
    return texts("release-pair", type=texts.code("type-short", kind), need=texts.code("need_main", need))


_TABLES: dict[str, tuple[str, _Label]] = {
    "type": ("digest-by-type", lambda code, texts: texts.code("type-short", code)),
    "need_main": ("digest-by-need", lambda code, texts: texts.code("need_main", code)),
    CROSSED: ("release-crossed", _pair),
    "sector": ("digest-by-sector", lambda code, texts: texts.code("sector", code)),
}
"""The tables in the order in which they are read: title, and the words of a code."""


def release_page(release: Release, texts: Texts) -> Page:
    """The total, each table, and the rule that withholds."""
    tables = [(texts(title), _table(release, name, texts)) for name, (title, _) in _TABLES.items()]
    return Page(
        title=texts("release-title", period=period_name(period_from_key(release.period), texts)),
        lead=[*map(Text, _status(release, texts))],
        parts=[
            *(Section(title, [Facts(lines)]) for title, lines in tables if lines),
            *(Text(said, subtle=True) for said in _notes(release, texts)),
        ],
        wide=True,
    )


def _status(release: Release, texts: Texts) -> list[str]:
    """To whom and when it was published, and how many observations there were."""
    total = release.tables[TOTAL][ALL]
    told = _figure(total, release, texts)
    counted = texts("fact", label=texts("release-total"), value=told) if total else texts("release-none")
    return [texts(f"release-{release.audience}", date=texts.date(release.made_at)), counted]


def _table(release: Release, name: str, texts: Texts) -> list[Line]:
    """One table: each code with its count and, where there are enough observations, its share."""
    by, total = breakdown(release.tables[name]), release.tables[TOTAL][ALL]
    label = _TABLES[name][1]
    lines = [(label(code, texts), _with_share(n, total, texts)) for code, n in by.counts]
    return [*lines, *withheld_lines(by, release.observations, texts)]


def _notes(release: Release, texts: Texts) -> list[str]:
    """How the counts are to be read."""
    if not release.tables[TOTAL][ALL]:
        return []
    rule = texts("withheld-rule", observations=release.observations, reporters=release.reporters)
    return [texts("release-sectors"), rule]


def _figure(figure: Figure, release: Release, texts: Texts) -> str:
    if isinstance(figure, int):
        return texts.number(figure)
    return texts("withheld", least=release.observations)


def _with_share(n: int, total: Figure, texts: Texts) -> str:
    percent = share(n, total)
    return texts("release-share", n=n, share=percent) if isinstance(percent, int) else texts.number(n)
