"""Plain words: the figures of the process."""

from datetime import timedelta

from bot.domain.figures import Figures, Share
from bot.domain.suppression import THRESHOLDS, Audience, Figure
from bot.domain.suppression import share as percent_of
from dialogs.texts import Texts
from dialogs.texts.facts import Line, period_name

_INTERNAL = THRESHOLDS[Audience.INTERNAL]


def figures_text(figures: Figures, texts: Texts) -> str:
    """How much was in time, how long it took, and what feedback waits to be read."""
    parts = ["\n".join((texts("figures-title"), figures_span(figures, texts)))]
    parts.append(_under(texts("figures-in-time"), share_lines(figures, texts), texts))
    parts.append(_under(texts("figures-medians"), median_lines(figures, texts), texts))
    parts.append(_said(unheard_line(figures, texts), texts))
    return "\n\n".join((*parts, "\n".join(figures_notes(texts))))


def _under(title: str, lines: list[Line], texts: Texts) -> str:
    return "\n".join((title, *(_said(line, texts) for line in lines)))


def _said(line: Line, texts: Texts) -> str:
    label, value = line
    return texts("fact", label=label, value=value) if value else label


def figures_span(figures: Figures, texts: Texts) -> str:
    """Of which days they are."""
    span = figures.span
    start, end = texts.date(span.start), texts.date(span.end - timedelta(days=1))
    days = texts("digest-period", start=start, end=end)
    return texts("fact", label=period_name(span.period, texts), value=days) if span.period else days


def share_lines(figures: Figures, texts: Texts) -> list[Line]:
    """Each limit and how many of how many were in time."""
    lines = [(texts(f"limit-{one.limit}"), _share(one, texts)) for one in figures.shares]
    return lines or [(texts("figures-none"), "")]


def _share(one: Share, texts: Texts) -> str:
    if not isinstance(one.of, int):
        return texts("figures-few")
    percent = percent_of(one.in_time, one.of)
    if isinstance(percent, int):
        return texts("figures-share-percent", n=one.in_time, of=one.of, share=percent)
    return texts("figures-share", n=one.in_time, of=one.of)


def median_lines(figures: Figures, texts: Texts) -> list[Line]:
    """The median of each way, in working days."""
    return [(texts(f"figures-{way}"), _median(found, texts)) for way, found in figures.medians.items()]


def _median(found: Figure | None, texts: Texts) -> str:
    if found is None:
        return texts("figures-not-yet")
    return texts("figures-days", n=found) if isinstance(found, int) else texts("figures-few")


def unheard_line(figures: Figures, texts: Texts) -> Line:
    """How many messages wait, and never for whom."""
    told = figures.unheard
    known = texts.number(told) if isinstance(told, int) else texts("withheld", least=_INTERNAL.observations)
    return texts("figures-unheard"), known


def figures_notes(texts: Texts) -> list[str]:
    """How they are counted, and what is not told."""
    least = texts("figures-rule", observations=_INTERNAL.observations, reporters=_INTERNAL.reporters)
    return [texts("figures-counted"), least]
