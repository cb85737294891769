"""A work team's channel: the few things that are understood there, typed and pressed."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial

from bot.domain.codes import Language
from bot.domain.errors import Refusal
from bot.domain.people import Mode
from bot.domain.rhythm import Rhythm
from bot.ports import Outcome
from bot.usecases import groups, rhythms, team_digests
from dialogs.actions.rhythms import switch_in
from dialogs.actions.settings import LANGUAGES
from dialogs.answer import SILENCE, Answer
from dialogs.incoming import Incoming, Kind
from dialogs.pages.team_channel import team_month_page, team_only_page
from dialogs.turn import Turn
from dialogs.understanding.asides import aside
from dialogs.understanding.exposure import refuse_in_channel


async def _month(turn: Turn, said: str) -> Answer:
    """The last month; or whether it is posted in the channel."""
    code = switch_in(said)
    if not code:
        wanted = await rhythms.wants(turn.context, Rhythm.TEAM, turn.working_group.id)
        found = await team_digests.see_month(turn.context, turn.working_group)
        return turn.show(team_month_page(found, turn.county, turn.texts, wanted=wanted))
    await rhythms.choose_for_group(turn.context, wanted=code == "on")
    return turn.say(f"rhythm-team-{code}")


async def _speak(language: Language, turn: Turn, _said: str) -> Answer:
    turn.group = await groups.speak(turn.context, turn.working_group, language)
    return turn.say("said-language")


async def _link(_turn: Turn, _said: str) -> Answer:
    raise Refusal("channel-taken-team")


async def _nothing(_turn: Turn, _said: str) -> Answer:
    return SILENCE


_UNDERSTOOD: dict[str, Callable[[Turn, str], Awaitable[Answer]]] = {
    "digest": _month,
    "month": _month,
    **{name: partial(_speak, language) for name, language in LANGUAGES.items()},
    "link": _link,
    "thanks": _nothing,
}
"""What is understood by its words."""

_BUTTONS = ("digest", "month")


async def route(turn: Turn, incoming: Incoming) -> Answer:
    """Do what was asked; whatever else is said is told what the channel is for.

    Raises:
        Refusal: understood, and no; or what was written does not belong into a channel.
    """
    if incoming.kind is Kind.PRESSED:
        known = incoming.verb in _BUTTONS
        return await (_month(turn, str(incoming.values.get("code") or "")) if known else _only(turn))
    if incoming.kind is Kind.WORDLESS:
        return await _only(turn)
    typed = turn.words.recognise(incoming.text, _UNDERSTOOD)
    if typed is not None:
        return await _UNDERSTOOD[typed.name](turn, typed.argument)
    await refuse_in_channel(turn.unit, turn.words, turn.guard, incoming.text, turn.language)
    return SILENCE if aside(incoming.text) else await _only(turn)


async def _only(turn: Turn) -> Answer:
    return turn.show(team_only_page(turn.texts))


async def repeat(turn: Turn, incoming: Incoming, outcome: Outcome) -> Answer:
    """A delivery that had its effect before: nothing here is harmed by being done once more."""
    return SILENCE if outcome.answered and not incoming.invoke else await route(turn, incoming)


async def refused(turn: Turn, _incoming: Incoming, _refusal: Refusal) -> Answer:
    """There are no forms here."""
    turn.person = replace(turn.person, mode=Mode.CARDS)
    return await _only(turn)
