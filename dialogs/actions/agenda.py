"""What a meeting deals with, in the channel: the agenda, votes, decisions, the minutes, the pack."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.domain.decision import DECISION_FORM, Decision, DecisionInput
from bot.domain.meeting import Meeting
from bot.domain.meeting_pack import AgendaCase
from bot.domain.roles import Permission
from bot.usecases import agendas, decisions
from dialogs.actions.action import On, Request, changes, codes, day, form, in_channel, read_nothing, read_rest
from dialogs.actions.meetings import (
    ask_first,
    in_place,
    iso,
    meeting_named,
    read_day,
    show_case,
    show_decision,
    show_minutes,
    show_pack_of,
)
from dialogs.answer import Answer
from dialogs.rejected_form import RejectedForm
from dialogs.texts.minutes import minuted
from dialogs.turn import Turn
from dialogs.understanding.meetings import first_date, read_decided, read_words
from dialogs.understanding.orders import Order

_WHICH = "agenda-which"
"""What is answered when no phenomenon is named."""


async def _reopen_meeting(turn: Turn, rejected: RejectedForm) -> Answer:
    return replace(
        await show_pack_of(turn, await meeting_named(turn, rejected.said), rejected), in_place=True
    )


async def _reopen_case(turn: Turn, rejected: RejectedForm) -> Answer:
    return replace(await show_case(turn, rejected.number, rejected), in_place=True)


async def _send_out(turn: Turn, request: Request) -> Meeting:
    return await agendas.send_out(turn.context, await meeting_named(turn, request.said), request.version)


# --- the agenda


async def _put(turn: Turn, request: Request) -> Meeting:
    number, reason = request.named(_WHICH).number, request.text("put_reason")
    on = (await meeting_named(turn, request.said)).day if request.pressed else request.day("meeting")
    return await agendas.put(turn.context, number, day=on, reason=reason)


def _read_put(_turn: Turn, order: Order) -> Mapping[str, Any]:
    """``I-2026-0001 [2027-03-11] [<reason>]``."""
    on, reason = first_date(order.rest)
    return {"meeting": iso(on), "put_reason": reason}


async def _take_off(turn: Turn, request: Request) -> Meeting:
    return await agendas.take_off(turn.context, request.named(_WHICH), request.text("reason"))


async def _vote(turn: Turn, request: Request) -> tuple[str, Meeting]:
    number = request.named(_WHICH).number
    return number, await agendas.vote(turn.context, number)


async def tell_voted(turn: Turn, voted: tuple[str, Meeting]) -> Answer:
    """Say what was voted for, and for which day's meeting."""
    number, meeting = voted
    on = turn.texts.date(meeting.day)
    return turn.say("said-voted", number=number, date=on)


async def _higher(turn: Turn, request: Request) -> tuple[str, Meeting]:
    return request.number, await agendas.shift(turn.context, request.named(_WHICH), -1)


async def _lower(turn: Turn, request: Request) -> tuple[str, Meeting]:
    return request.number, await agendas.shift(turn.context, request.named(_WHICH), 1)


async def _show_pack(turn: Turn, after: tuple[str, Meeting]) -> Answer:
    return await show_pack_of(turn, after[1])


async def _show_shifted(turn: Turn, after: tuple[str, Meeting]) -> Answer:
    return await show_case(turn, after[0])


# --- decisions and minutes


async def _choose(turn: Turn, request: Request) -> Answer:
    """The form of one decision, for who pressed it alone."""
    number, chosen = request.named(_WHICH).number, request.text("decision")
    if chosen:
        await decisions.may_decide(turn.context, number)
    return await show_decision(turn, number, chosen, request.text("into"))


async def _reopen_decision(turn: Turn, rejected: RejectedForm) -> Answer:
    said = {key: str(rejected.said.get(key) or "") for key in ("decision", "into")}
    return await show_decision(turn, rejected.number, said["decision"], said["into"], rejected)


async def _decide(turn: Turn, request: Request) -> AgendaCase:
    on, decision = request.named(_WHICH), request.choice("decision", Decision, "decision-unknown")
    texts = {key: request.text(key) for key in ("reason", "next_step", "what", "into", "channel")}
    said = DecisionInput(decision=decision, until=request.day("until"), **texts)
    return await decisions.decide(turn.context, on, said)


def _read_decision(_turn: Turn, order: Order) -> Mapping[str, Any]:
    """``I-2026-0001 <decision> <what it needs> perustelu: … seuraavaksi: …``."""
    return read_decided(order.rest) if order.number(On.CASE) else {}


async def _reword(turn: Turn, request: Request) -> AgendaCase:
    """Change the words of a decision; typed, what is not named stays as it is."""
    on, now = request.named(_WHICH), {"reason": "", "next_step": ""}
    if not request.pressed:
        _, item, _ = await agendas.listed(turn.context, on.number)
        now = {"reason": item.reason, "next_step": item.next_step}
    words = now | {key: str(said or "") for key, said in request.fields.items()}
    return await decisions.reword(turn.context, on, **words)


async def _tell_decided(turn: Turn, case: AgendaCase) -> Answer:
    """What was done, and what the reporters will read once the minutes are approved."""
    theirs = minuted(case, turn.texts)
    return turn.say("said-decided", number=case.number, words=theirs)


async def _show_decided(turn: Turn, case: AgendaCase) -> Answer:
    return await show_case(turn, case.number)


async def _approve(turn: Turn, request: Request) -> Answer:
    """Approve the minutes of a day, or those that wait; typed, it is asked before all is sent."""
    if request.pressed:
        meeting = await meeting_named(turn, request.said)
    else:
        meeting, _ = await decisions.see_minutes(turn.context, request.day("meeting"))
        await decisions.may_approve(turn.context, meeting)
        if asked := await ask_first(turn, "approve", meeting):
            return asked
    version = request.version if request.pressed else meeting.version
    approved = await decisions.approve(turn.context, meeting, version)
    return in_place(await show_minutes(turn, approved.day), request)


ACTIONS = (
    in_channel(
        "agenda",
        on=On.CASE,
        permission=Permission.PHENOMENON_ON_AGENDA,
        read=_read_put,
        fields=form(codes("put_number"), "put_reason"),
        picked="put_number",
        run=changes(_put, show_pack_of, show_pack_of),
        reopen=_reopen_meeting,
        help="agenda",
    ),
    in_channel(
        "off-agenda",
        on=On.CASE,
        permission=Permission.PHENOMENON_ON_AGENDA,
        read=read_rest("reason"),
        fields=form("reason"),
        inputs="off_",
        run=changes(_take_off, show_pack_of, show_pack_of),
        reopen=_reopen_case,
    ),
    in_channel(
        "pack",
        on=On.MEETING,
        permission=Permission.ORDER_AGENDA,
        read=read_day,
        run=changes(_send_out, show_pack_of, show_pack_of),
        help="pack",
    ),
    in_channel(
        "vote",
        on=On.CASE,
        permission=Permission.VOTE,
        read=read_nothing,
        fields=form(codes("vote_number")),
        picked="vote_number",
        run=changes(_vote, tell_voted, _show_pack),
        reopen=_reopen_meeting,
        help="vote",
    ),
    in_channel(
        "higher",
        on=On.CASE,
        permission=Permission.ORDER_AGENDA,
        read=read_nothing,
        run=changes(_higher, _show_pack, _show_shifted),
    ),
    in_channel(
        "lower",
        on=On.CASE,
        permission=Permission.ORDER_AGENDA,
        read=read_nothing,
        run=changes(_lower, _show_pack, _show_shifted),
    ),
    in_channel(
        "item",
        on=On.CASE,
        permission=Permission.SEE_MEETING,
        read=read_nothing,
        run=lambda turn, request: show_case(turn, request.named(_WHICH).number),
        repeatable=True,
        help="item",
    ),
    in_channel(
        "choose-decision", on=On.CASE, permission=Permission.DECIDE, words=False, run=_choose, repeatable=True
    ),
    in_channel(
        "decide",
        on=On.CASE,
        permission=Permission.DECIDE,
        read=_read_decision,
        fields=form(
            codes("decision", Decision), day("until"), "what", codes("into"), *DECISION_FORM.questions
        ),
        run=changes(_decide, _tell_decided, _show_decided),
        reopen=_reopen_decision,
    ),
    in_channel(
        "reword",
        on=On.CASE,
        permission=Permission.APPROVE_MINUTES,
        read=lambda _turn, order: read_words(order.rest)[1],
        fields=form("reason", "next_step"),
        inputs="new_",
        run=changes(_reword, _tell_decided, _show_decided),
        reopen=_reopen_case,
    ),
    in_channel(
        "minutes",
        on=On.MEETING,
        permission=Permission.SEE_MEETING,
        read=read_day,
        run=lambda turn, request: show_minutes(turn, request.day("meeting")),
        repeatable=True,
        help="minutes",
    ),
    in_channel(
        "approve",
        on=On.MEETING,
        permission=Permission.APPROVE_MINUTES,
        read=read_day,
        run=_approve,
        asks_first=True,
    ),
)
