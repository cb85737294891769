"""Words on the effect of a proposal: the question, the answers as far as they may be told, and what comes."""

from collections.abc import Sequence
from typing import TypeAlias

from bot.domain.calendar import helsinki_day, months_after
from bot.domain.effect import ROUNDS, TOTAL, Effect, EffectRound
from bot.domain.log import Entry
from bot.domain.proposal import Proposal
from bot.domain.suppression import THRESHOLDS, WITHHELD, Audience
from dialogs.texts.loader import Texts
from dialogs.texts.wordings import quoted_title

Asked: TypeAlias = tuple[Proposal, EffectRound, Effect | None]
"""An open round of one of the proposals that an observation is in, and what was answered."""


def asked_lines(proposal: Proposal, one: EffectRound, answer: Effect | None, texts: Texts) -> list[str]:
    """The question, until when it may be answered, and what was answered so far."""
    said = [effect_question(proposal, one, texts)]
    if one.closes_on:
        said.append(texts("effect-until", date=texts.date(one.closes_on)))
    if answer:
        said.append(texts("effect-answered", answer=texts(f"effect-{answer}")))
    return said


def effect_question(proposal: Proposal, one: EffectRound, texts: Texts) -> str:
    """Whether a change can be seen."""
    return texts(f"notice-effect-{one.months}", proposal=quoted_title(proposal, texts))


def effect_lines(rounds: Sequence[EffectRound], texts: Texts) -> list[str]:
    """One line a round, for the working group."""
    return [_line(one, texts) for one in rounds]


def _line(one: EffectRound, texts: Texts) -> str:
    if one.closed_at:
        return texts("effect-told", months=one.months, words=_figures(one, texts))
    if one.asked_at and one.closes_on:
        return texts("effect-open", months=one.months, date=texts.date(one.closes_on))
    return texts("effect-planned", months=one.months, date=texts.date(one.due_on))


def _figures(one: EffectRound, texts: Texts) -> str:
    """The answers as they passed the gate when they were counted."""
    whole = one.told.get(TOTAL, 0)
    if whole == WITHHELD:
        return texts("effect-few")
    if not whole:
        return texts("effect-nobody")
    least = THRESHOLDS[Audience.INTERNAL].observations
    said = [texts("effect-total", n=whole)]
    for effect in Effect:
        figure = one.told.get(effect, 0)
        if figure == WITHHELD:
            continue
        if figure:
            said.append(texts("fact", label=texts(f"effect-{effect}"), value=texts.number(int(figure))))
    if WITHHELD in one.told.values():
        said.append(texts("fact", label=texts("withheld-others"), value=texts("withheld", least=least)))
    return "; ".join(said)


def first_asked(entry: Entry, texts: Texts) -> str:
    """The day on which is asked first, of a proposal that was done at this entry."""
    return texts.date(months_after(helsinki_day(entry.at), ROUNDS[0]))
