"""A work team's channel: that it is linked, its month, and what it is for."""

from bot.domain.county import County
from bot.domain.group import WorkingGroup
from bot.domain.rhythm import Rhythm
from bot.usecases.team_digests import TeamMonth
from dialogs.pages.page import Button, Page, Quote, Text
from dialogs.pages.rhythms import month_name, switch
from dialogs.texts import Texts
from dialogs.texts.facts import period_name, remit_words
from dialogs.texts.wordings import in_language

_COUNTS = 3
"""So many counts are told."""


def team_linked_page(team: WorkingGroup, county: County, texts: Texts) -> Page:
    """The channel is a work team's now: what comes here and when; who linked it has become nothing."""
    remit = remit_words(team.remit, county.municipalities, texts)
    said = (texts("team-linked", date=texts.date(team.linked_at)), texts("team-linked-for", remit=remit))
    return Page(
        title=texts("linked-title"),
        lead=[*map(Text, said), Text(texts("team-linked-next"))],
        actions=[_open(texts)],
    )


def team_only_page(texts: Texts) -> Page:
    """What is said to everything else there."""
    return Page(lead=[Text(texts("team-only"))], actions=[_open(texts)])


def _open(texts: Texts) -> Button:
    return Button(texts("team-open"), "digest", fields=False)


def team_month_page(month: TeamMonth, county: County, texts: Texts, *, wanted: bool = True) -> Page:
    """Three lines of what followed, a thank-you, and the way to turn it off."""
    remit = remit_words(month.remit, county.municipalities, texts)
    named = texts("team-month-of", month=month_name(month.month, texts), remit=remit)
    late = [Text(texts("area-month-late"), subtle=True)] if month.late else []
    return Page(
        title=texts("team-month-title"),
        lead=[Text(named, subtle=True), *late],
        parts=[
            Text(_counts(month, texts)),
            Text(_proposals(month, texts)),
            Quote(_published(month, texts)),
            Text(texts("team-month-thanks")),
        ],
        actions=[switch(Rhythm.TEAM, texts, wanted=wanted)],
        preview=texts("preview-team-month"),
    )


def _counts(month: TeamMonth, texts: Texts) -> str:
    if month.period is None or not month.counts:
        return texts("team-month-no-counts")
    told = (
        texts("fact", label=texts.code(month.table, code), value=texts.number(n))
        for code, n in month.counts[:_COUNTS]
    )
    return texts("team-month-counts", period=period_name(month.period, texts), counts="; ".join(told))


def _proposals(month: TeamMonth, texts: Texts) -> str:
    told = [texts("team-month-waiting", n=month.waiting, days=month.days)] if month.waiting else []
    told += [texts("team-month-promised", n=month.promised)] if month.promised else []
    told += [texts("team-month-done", n=month.done)] if month.done else []
    return texts("team-month-proposals", told="; ".join(told)) if told else texts("team-month-no-proposals")


def _published(month: TeamMonth, texts: Texts) -> str:
    if month.published is None:
        return texts("team-month-no-published")
    words = month.published.words
    language = texts.language if texts.language in words else next(iter(words))
    title = in_language(texts("quoted", words=words[language].title), language, texts)
    return texts("team-month-published", title=title)
