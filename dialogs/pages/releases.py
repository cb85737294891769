"""What was published of one period."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeAlias

from bot.domain.period import TERM, period_from_key
from bot.domain.release import BEFORE_PLANS, Release
from bot.domain.release_tables import ALL, AREA, CROSSED, DOWN, NO_ANSWER, TABLES, TOTAL, single
from bot.domain.statistics import breakdown
from bot.domain.suppression import Figure, share
from dialogs.pages.page import Button, Facts, Line, Page, Section, Text
from dialogs.texts import Texts
from dialogs.texts.facts import period_name, withheld_lines

_Label: TypeAlias = Callable[[str, Texts], str]


def _pair(code: str, texts: Texts) -> str:
    kind, need = code.split("-", 1)
    return texts("release-pair", type=texts.code("type-short", kind), need=texts.code("need_main", need))


def _label(name: str) -> _Label:
    def label(code: str, texts: Texts) -> str:
        if code == NO_ANSWER:
            return texts("release-no-answer")
        known = texts.has(f"area-{code}") or name != AREA
        return texts.code(name, code) if known else code

    return label


_TABLES: dict[str, tuple[str, _Label]] = {
    "type": ("digest-by-type", lambda code, texts: texts.code("type-short", code)),
    "need_main": ("digest-by-need", lambda code, texts: texts.code("need_main", code)),
    CROSSED: ("release-crossed", _pair),
    "sector": ("digest-by-sector", lambda code, texts: texts.code("sector", code)),
    **{name: (f"label-{name}", _label(name)) for name in TABLES if name not in BEFORE_PLANS},
}
"""The tables in the order in which they are read: title, and the words of a code."""


def release_page(release: Release, texts: Texts) -> Page:
    """The total, each table, and the rule that withholds."""
    return _page(release, texts, _status(release, texts))


def draft_page(release: Release, texts: Texts, *, order: str, seen: str) -> Page:
    """What would be published, and the button that publishes just that.

    Args:
        release: not numbered yet.
        texts: the channel's language.
        order: the period, and for whom, as it is typed.
        seen: what tells these figures from others.
    """
    lead = [texts(f"release-draft-{release.audience}"), *_status(release, texts)[1:]]
    plan = Button(texts("button-see-plan"), "release_plan", fields=False)
    publish = Button(texts("button-publish"), "publish", facts={"period": order, "seen": seen}, fields=False)
    return replace(_page(release, texts, lead), actions=[plan, publish])


def _page(release: Release, texts: Texts, lead: Sequence[str]) -> Page:
    there = [(name, title) for name, (title, _) in _TABLES.items() if name in release.tables]
    tables = [(texts(title), _table(release, name, texts)) for name, title in there]
    return Page(
        title=texts("release-title", period=period_name(period_from_key(release.period), texts)),
        lead=[*map(Text, lead)],
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
    changed = release.changed.get(name, [])
    by = breakdown({code: figure for code, figure in release.tables[name].items() if code not in changed})
    label, total = _TABLES[name][1], release.tables[TOTAL][ALL]
    lines = [(label(code, texts), _with_share(n, total, texts)) for code, n in by.counts]
    lines += withheld_lines(by, release.observations, texts)
    return [*lines, *((said, texts("release-changed")) for said in _changed(name, changed, texts))]


def _changed(name: str, codes: Sequence[str], texts: Texts) -> list[str]:
    """What could not be counted over the whole time; of a crossing the needs."""
    if name == CROSSED:
        name, codes = DOWN, [code.split("-", 1)[1] for code in codes]
    return [*dict.fromkeys(_TABLES[name][1](code, texts) for code in codes)]


def _notes(release: Release, texts: Texts) -> list[str]:
    """How the counts are to be read."""
    if not release.tables[TOTAL][ALL]:
        return []
    rule = texts("withheld-rule", observations=release.observations, reporters=release.reporters)
    period = period_from_key(release.period)
    years = [one.year for one in period.years]
    term = texts("release-term", first=str(years[0]), last=str(years[-1])) if period.length == TERM else ""
    two = texts("release-sectors") if any(not single(name) for name in release.tables) else ""
    changed = texts("release-changed-why") if release.changed else ""
    source = texts("release-number", number=release.number) if release.number else ""
    return [*filter(None, (two, rule, changed, term, source))]


def _figure(figure: Figure, release: Release, texts: Texts) -> str:
    if isinstance(figure, int):
        return texts.number(figure)
    return texts("withheld", least=release.observations)


def _with_share(n: int, total: Figure, texts: Texts) -> str:
    percent = share(n, total)
    return texts("release-share", n=n, share=percent) if isinstance(percent, int) else texts.number(n)
