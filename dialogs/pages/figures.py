"""The figures of the process, for the working group."""

from datetime import timedelta

from bot.domain.figures import Figures, Share
from bot.domain.suppression import THRESHOLDS, Audience, Figure
from bot.domain.suppression import share as percent_of
from dialogs.pages.page import CardOnly, Facts, Group, Page, Section, Text
from dialogs.texts import Texts
from dialogs.texts.facts import period_name

_INTERNAL = THRESHOLDS[Audience.INTERNAL]


def figures_page(figures: Figures, texts: Texts) -> Page:
    """How much was in time, how long it took, and what feedback waits to be read."""
    shares = [(texts(f"limit-{one.limit}"), _share(one, texts)) for one in figures.shares]
    medians = [(texts(f"figures-{way}"), _median(found, texts)) for way, found in figures.medians.items()]
    in_time = Facts(shares) if shares else Text(texts("figures-none"))
    told = figures.unheard  # how many messages wait, and never for whom
    waiting = texts.number(told) if isinstance(told, int) else texts("withheld", least=_INTERNAL.observations)
    rule = texts("figures-rule", observations=_INTERNAL.observations, reporters=_INTERNAL.reporters)
    return Page(
        title=texts("figures-title"),
        lead=[Text(_span(figures, texts))],
        parts=[
            Section(texts("figures-in-time"), [in_time]),
            Section(texts("figures-medians"), [Facts(medians)]),
            CardOnly([Section(texts("figures-waiting"), [])]),
            Facts([(texts("figures-unheard"), waiting)]),
            Group([Text(texts("figures-counted"), subtle=True), Text(rule, subtle=True)]),
        ],
    )


def _span(figures: Figures, texts: Texts) -> str:
    """Of which days they are."""
    span = figures.span
    start, end = texts.date(span.start), texts.date(span.end - timedelta(days=1))
    days = texts("digest-period", start=start, end=end)
    return texts("fact", label=period_name(span.period, texts), value=days) if span.period else days


def _share(one: Share, texts: Texts) -> str:
    if not isinstance(one.of, int):
        return texts("figures-few")
    percent = percent_of(one.in_time, one.of)
    if isinstance(percent, int):
        return texts("figures-share-percent", n=one.in_time, of=one.of, share=percent)
    return texts("figures-share", n=one.in_time, of=one.of)


def _median(found: Figure | None, texts: Texts) -> str:
    """In working days."""
    if found is None:
        return texts("figures-not-yet")
    return texts("figures-days", n=found) if isinstance(found, int) else texts("figures-few")
