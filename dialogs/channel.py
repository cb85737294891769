"""The working group's channel: what a line or a button means there, and how a channel is linked."""

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Any

from bot.domain.calendar import digest_due_at, helsinki_day, week_of
from bot.domain.cleaning import plain_signs
from bot.domain.codes import Language
from bot.domain.county import County
from bot.domain.errors import Refusal
from bot.domain.group import ALPHABET, EVERYTHING, Remit
from bot.domain.people import Mode
from bot.domain.questionnaire import AnswerKind, Question
from bot.ports import Outcome
from bot.usecases import groups
from bot.usecases.context import Context
from dialogs import confirmation
from dialogs.actions import meetings, registry
from dialogs.actions.action import Action, On, Request
from dialogs.actions.home import group_home
from dialogs.answer import SILENCE, Answer
from dialogs.contents import wordless
from dialogs.incoming import Incoming, Kind
from dialogs.open_item import open_item
from dialogs.pages.help import linked_page, unknown_in_channel_page
from dialogs.pages.team_channel import team_linked_page
from dialogs.rejected_form import RejectedForm
from dialogs.texts.loader import Texts
from dialogs.turn import Turn
from dialogs.understanding import choices
from dialogs.understanding.asides import aside, is_polite
from dialogs.understanding.exposure import refuse_code, refuse_in_channel
from dialogs.understanding.intents import Intent, meaning
from dialogs.understanding.numbers import number_in
from dialogs.understanding.orders import Order, read_order
from dialogs.understanding.words import Typed, Words, plain
from dialogs.views import Views


async def route(turn: Turn, incoming: Incoming) -> Answer:
    """Do what was asked, and say what came of it.

    Raises:
        Refusal: understood, and no.
    """
    if incoming.kind is Kind.PRESSED:
        confirmation.forget(turn)
        action = registry.pressed(incoming.where, incoming.values)
        return await action.run(turn, action.pressed(incoming.values))
    if incoming.kind is Kind.WORDLESS:
        return Answer(message=wordless(incoming.contents, turn.views, "channel"))
    line = await confirmation.read(turn, incoming.text)
    if line is None:
        return turn.say("said-left")
    refuse_code(turn.words, line)
    found = registry.named(turn, line)
    if found and (request := found[0].typed(turn, found[1])):
        return await found[0].run(turn, request)
    return await _unnamed(turn, line)


async def _unnamed(turn: Turn, line: str) -> Answer:
    """What a line without an action's words is answered: what it names, or where the help is."""
    if number := read_order(line).first:
        return await open_item(turn, number)
    if unasked := await confirmation.unasked(turn, line):
        return unasked
    await refuse_in_channel(turn.unit, turn.words, turn.guard, line, turn.language)
    if number := number_in(line, "HEIJ"):
        return await open_item(turn, number)
    return await _by_meaning(turn, line)


async def _by_meaning(turn: Turn, line: str) -> Answer:
    """What is beside the matter gets nothing: it would be one more message for everybody."""
    if not line.strip():
        return await group_home(turn, Request())
    meant = meaning(line).intent
    if aside(line) or meant in _SILENT:
        return SILENCE
    if meant is Intent.HELP:
        return await group_home(turn, Request())
    order = meant not in _OWN and (meant is Intent.MESSAGES or registry.is_of_chat(turn.words, line))
    return turn.show(unknown_in_channel_page(turn.texts, own=meant in _OWN, order=order))


_SILENT = frozenset({Intent.THANKS, Intent.GREETING})
_OWN = frozenset({Intent.OBSERVATION, Intent.SEVERAL, Intent.START, Intent.MINE, Intent.WITHDRAW})
"""What is said in one's own chat."""


async def repeat(turn: Turn, incoming: Incoming, outcome: Outcome) -> Answer:
    """A delivery that had its effect before: what changes nothing once more, else the card as it is now."""
    if outcome.answered and not incoming.invoke:
        return SILENCE
    if incoming.kind is Kind.PRESSED:
        return await repeat_pressed(turn, incoming.values)
    if answer := confirmation.repeat(turn, incoming.text):
        return answer
    found = registry.named(turn, incoming.text) or (None, read_order(incoming.text))
    return await repeat_typed(turn, *found)


async def repeat_pressed(turn: Turn, values: Mapping[str, Any]) -> Answer:
    """What a button was pressed on, as it is now."""
    action = registry.pressed(turn.incoming.where, values)
    if action.repeatable:
        return await action.run(turn, action.pressed(values))
    return await _as_it_is(turn, action, read_order(str(values.get("number") or "")))


async def repeat_typed(turn: Turn, action: Action | None, order: Order) -> Answer:
    """What a line asked for, once more if that changes nothing, else what it was done on, as it is now."""
    again = action and (action.repeatable or (action.asks_first and not turn.sure))
    if action and again and (request := action.typed(turn, order)):
        return await action.run(turn, request)
    return await _as_it_is(turn, action, order)


async def _as_it_is(turn: Turn, action: Action | None, order: Order) -> Answer:
    """What something was done on, as it is now."""
    if action and action.on in (On.MEETING, On.CASE):
        values = turn.incoming.values
        return await meetings.repeat(turn, "" if values else order.said, values)
    return await open_item(turn, order.first) if order.first else SILENCE


async def refused(turn: Turn, incoming: Incoming, refusal: Refusal) -> Answer:
    """The form that was sent, as it was filled, with what is wrong; a card, as it came from one."""
    turn.person = replace(turn.person, mode=Mode.CARDS)
    rejected = RejectedForm(verb=incoming.verb, said=incoming.values, problem=refusal)
    action = registry.pressed(incoming.where, incoming.values)
    shown = await (
        action.reopen(turn, rejected) if action.reopen else open_item(turn, rejected.number, rejected)
    )
    return replace(shown, refused=refusal.key)


_LETTERS = rf"[{ALPHABET}]{{4}}"
_CODE = re.compile(rf"(?<!\w){_LETTERS}[\W_]{{0,3}}{_LETTERS}(?!\w)", re.IGNORECASE)
_BARE = re.compile(rf"{_LETTERS} ?- ?{_LETTERS}", re.IGNORECASE)


def pairing_code(words: Words, line: str) -> tuple[str, str] | None:
    """The code in a line that is to link the channel, or is one, and what follows it; None for other lines.

    The code is empty where the line has none.
    """
    signs = plain_signs(line)
    said = words.recognise(signs, ("link",)) or _glued(words, signs)
    if said is None:
        return (bare, "") if _BARE.fullmatch(bare := plain(signs)) else None
    codes = [*_CODE.finditer(said.argument)]
    dashed = (code for code in codes if "-" in code[0])  # two short words may look like a code without it
    found = next(dashed, codes[0] if codes else None)
    if found is None:
        return said.argument, ""
    behind = said.argument[found.end() :].strip(_AROUND)
    return found[0], "" if is_polite(behind) else behind


_AROUND = " \t\n.,:;!()-\"'"
"""Signs that may stand around what a group is for."""


def read_remit(said: str, county: County) -> Remit:
    """What a channel is to be linked for: municipalities and services by their names in any language.

    Raises:
        Refusal: something names neither.
    """
    if not said:
        return EVERYTHING
    services, areas = tuple(county.form["service_task"].choices), tuple(county.municipalities)
    question = Question(key="link", kind=AnswerKind.CHOICES, choices=(*areas, *services))
    for texts in map(Texts, Language):
        labels = [texts.area(area, county.municipalities) for area in areas]
        labels += [texts.code("service_task", code) for code in services]
        with suppress(Refusal):
            named = choices.read(question, said, labels)
            found = {*named} if isinstance(named, list) else set()
            return Remit(
                services=tuple(one for one in services if one in found),
                municipalities=tuple(one for one in areas if one in found),
            )
    raise Refusal("link-how")


def _glued(words: Words, signs: str) -> Typed | None:
    """``link-CODE``."""
    word, _, code = signs.partition("-")
    said = words.recognise(word, ("link",))
    return replace(said, argument=code) if said and code and not said.argument else None


async def link(ctx: Context, channel: groups.Channel, code: str, said: str = "") -> Answer:
    """Make a channel a working group's or a work team's.

    Args:
        ctx: the person's.
        channel: which.
        code: as it was typed.
        said: what was typed behind it: what the channel is for.

    Raises:
        Refusal: the code is wrong, used or too old, or for less than was said; or the channel is taken.
    """
    group = await groups.link(ctx, channel, code, read_remit(said, ctx.county))
    views = Views(Texts(group.spoken), ctx.person.mode, ctx.county)
    if group.of_team:
        return Answer(message=views.show(team_linked_page(group, ctx.county, views.texts)))
    due_at = digest_due_at(week_of(ctx.now), ctx.county.digest_weekday, ctx.county.digest_at)
    page = linked_page(group, helsinki_day(due_at), ctx.county.municipalities, views.texts)
    return Answer(message=views.show(page))
