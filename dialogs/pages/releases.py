"""What was published of one period."""

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.period import TERM, period_from_key
from bot.domain.release import BEFORE_PLANS, Release
from bot.domain.release_tables import TABLES, single
from bot.domain.statistics import breakdown
from bot.domain.suppression import Figure, share
from bot.domain.table_names import ALL, CROSSED, DOWN, TOTAL
from dialogs.pages.page import Button, Facts, Page, Part, Section, Text
from dialogs.texts import Texts
from dialogs.texts.counted import code_label, table_title
from dialogs.texts.facts import period_name, withheld_lines

_FIRST = ("type", "need_main", CROSSED, "sector")
_TABLES = (*_FIRST, *(name for name in TABLES if name not in BEFORE_PLANS))
"""The tables in the order in which they are read."""


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
    there = [name for name in _TABLES if name in release.tables]
    tables = [(table_title(name, texts), _table(release, name, texts)) for name in there]
    return Page(
        title=texts("release-title", period=period_name(period_from_key(release.period), texts)),
        lead=[*map(Text, lead)],
        parts=[
            *(Section(title, parts) for title, parts in tables if parts),
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


def _table(release: Release, name: str, texts: Texts) -> list[Part]:
    """One table: each code with its count and, where there are enough observations, its share."""
    changed = release.changed.get(name, [])
    by = breakdown({code: figure for code, figure in release.tables[name].items() if code not in changed})
    total = release.tables[TOTAL][ALL]
    lines = [(code_label(name, code, texts), _with_share(n, total, texts)) for code, n in by.counts]
    lines += withheld_lines(by, release.observations, texts)
    lines += ((said, texts("release-changed")) for said in _changed(name, changed, texts))
    few = [Text(texts("withheld-all"))] if by.too_few else []
    return [*few, *([Facts(lines)] if lines else [])]


def _changed(name: str, codes: Sequence[str], texts: Texts) -> list[str]:
    """What could not be counted over the whole time; of a crossing the needs."""
    if name == CROSSED:
        name, codes = DOWN, [code.split("-", 1)[1] for code in codes]
    return [*dict.fromkeys(code_label(name, code, texts) for code in codes)]


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
