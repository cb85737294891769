"""Meetings in the channel: the pack, the agenda, votes, decisions, the minutes."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import date
from typing import Any

from bot.domain.decision import DECISION_FORM, Decision, DecisionInput
from bot.domain.errors import Refusal
from bot.domain.meeting import Meeting, MeetingState
from bot.domain.meeting_pack import AgendaCase
from bot.domain.questionnaire import read_date
from bot.domain.roles import Permission
from bot.usecases import agendas, decisions, meetings, packs
from bot.usecases.context import Target
from dialogs import confirmation
from dialogs.actions.action import Action, On, Request, changes, codes, day, form, read_nothing
from dialogs.answer import Answer
from dialogs.incoming import Where
from dialogs.pages.agenda_items import item_page
from dialogs.pages.meetings import meeting_page, minutes_page
from dialogs.rejected_form import RejectedForm
from dialogs.texts.minutes import minuted
from dialogs.turn import Turn
from dialogs.understanding.meetings import all_dates, first_date, read_decided, read_words
from dialogs.understanding.numbers import number_first
from dialogs.understanding.orders import Order

# --- shown


async def _pack(turn: Turn, meeting: Meeting, tried: RejectedForm | None = None) -> Answer:
    """A meeting with its agenda."""
    return turn.show(meeting_page(await packs.see_pack(turn.context, meeting), turn.texts, tried))


async def _case(turn: Turn, number: str, tried: RejectedForm | None = None) -> Answer:
    """One phenomenon on the agenda."""
    case = await agendas.see_item(turn.context, number)
    others = await agendas.targets(turn.context, case.phenomenon)
    due = turn.context.today >= case.meeting.day
    return turn.show(item_page(case, others, turn.texts, tried, due=due))


async def _minutes_of(turn: Turn, on: date | None) -> Answer:
    """The minutes of a day, or of the meeting that waits for them."""
    meeting, cases = await decisions.see_minutes(turn.context, on)
    return turn.show(minutes_page(meeting, cases, turn.texts))


async def _meeting_of(turn: Turn, said: Mapping[str, Any]) -> Meeting:
    """The meeting that is named, also when it was moved or cancelled since; else the next one."""
    on = read_date(str(said.get("meeting") or ""))
    with suppress(KeyError):
        return await turn.unit.meetings.get(str(said.get("id") or ""))
    return await (meetings.on_day(turn.context, on) if on else meetings.coming(turn.context))


async def repeat(turn: Turn, said: str, values: Mapping[str, Any]) -> Answer:
    """A delivery that had its effect before: what it was about, as it is now."""
    if days := all_dates(said):  # where a meeting was moved to, or one that was called or cancelled
        found = await turn.unit.meetings.on(days[-1])
        return await _pack(turn, found or await meetings.coming(turn.context))
    if values.get("verb") == "approve":
        return replace(await _minutes_of(turn, (await _meeting_of(turn, values)).day), in_place=True)
    number = str(values.get("number") or "").upper() or number_first(said, "I")[0]
    if values.get("meeting") or not number:
        return replace(await _pack(turn, await _meeting_of(turn, values)), in_place=bool(values))
    return replace(await _case(turn, number), in_place=bool(values))


async def _reopen_meeting(turn: Turn, tried: RejectedForm) -> Answer:
    return replace(await _pack(turn, await _meeting_of(turn, tried.said), tried), in_place=True)


async def _reopen_planned(turn: Turn, tried: RejectedForm) -> Answer:
    """A form that a card has only before anything is decided."""
    meeting = await _meeting_of(turn, tried.said)
    if meeting.state is not MeetingState.PLANNED:
        raise tried.problem
    return replace(await _pack(turn, meeting, tried), in_place=True)


async def _reopen_case(turn: Turn, tried: RejectedForm) -> Answer:
    return replace(await _case(turn, tried.number, tried), in_place=True)


# --- looking


async def _meeting(turn: Turn, request: Request) -> Answer:
    """The meeting of a day, the next one without any; a day that is typed calls a new one."""
    on = request.day("meeting")
    if on and not request.pressed:
        return await _pack(turn, await meetings.call(turn.context, on))
    return await _pack(turn, await _meeting_of(turn, request.fields))


async def _see_case(turn: Turn, request: Request) -> Answer:
    return await _case(turn, _named(request).number)


async def _see_minutes(turn: Turn, request: Request) -> Answer:
    return await _minutes_of(turn, request.day("meeting"))


def _read_day(_turn: Turn, order: Order) -> Mapping[str, Any]:
    """A day, or nothing."""
    return {"meeting": _iso(_day(order.said))} if order.said.strip() else {}


# --- moved, cancelled, sent out


async def _move(turn: Turn, request: Request) -> Meeting:
    meeting, to = await _meeting_of(turn, request.said), request.day("new_day")
    if to is None:
        raise Refusal("meeting-day")
    reason = request.text("move_reason")
    return await meetings.move(turn.context, meeting, to, version=request.version, reason=reason)


def _read_move(_turn: Turn, order: Order) -> Mapping[str, Any]:
    """``2026-12-10 2026-12-17 [<reason>]``; with one day, the next meeting moves there."""
    first, rest = first_date(order.said.strip())
    second, reason = first_date(rest)
    if first is None:
        raise Refusal("meeting-move-how")
    if second is None:
        return {"new_day": _iso(first), "move_reason": reason}
    return {"meeting": _iso(first), "new_day": _iso(second), "move_reason": reason}


async def _cancel(turn: Turn, request: Request) -> Answer:
    """Cancel a meeting; typed, it is asked first."""
    meeting, reason = await _meeting_of(turn, request.said), request.text("cancel_reason")
    if not request.pressed:
        await meetings.may_cancel(turn.context, meeting, reason)
        if asked := await _ask(turn, "cancel-meeting", meeting, reason):
            return asked
    version = request.version if request.pressed else meeting.version
    after = await meetings.cancel(turn.context, meeting, reason, version=version)
    return _in_place(await _pack(turn, after), request)


def _read_cancel(_turn: Turn, order: Order) -> Mapping[str, Any]:
    """``2026-12-10 <reason>``."""
    on, reason = first_date(order.said.strip())
    if on is None:
        raise Refusal("meeting-cancel-how")
    return {"meeting": _iso(on), "cancel_reason": reason}


async def _send_out(turn: Turn, request: Request) -> Meeting:
    return await packs.send_out(turn.context, await _meeting_of(turn, request.said), request.version)


# --- the agenda


async def _put(turn: Turn, request: Request) -> Meeting:
    number, reason = _named(request).number, request.text("put_reason")
    on = (await _meeting_of(turn, request.said)).day if request.pressed else request.day("meeting")
    return await agendas.put(turn.context, number, day=on, reason=reason)


def _read_put(_turn: Turn, order: Order) -> Mapping[str, Any]:
    """``I-2026-0001 [2027-03-11] [<reason>]``."""
    on, reason = first_date(order.rest)
    return {"meeting": _iso(on), "put_reason": reason}


async def _take_off(turn: Turn, request: Request) -> Meeting:
    return await agendas.take_off(turn.context, _named(request), request.text("reason"))


def _read_reason(_turn: Turn, order: Order) -> Mapping[str, Any]:
    return {"reason": order.rest}


async def _vote(turn: Turn, request: Request) -> tuple[str, Meeting]:
    number = _named(request).number
    return number, await agendas.vote(turn.context, number)


async def _tell_voted(turn: Turn, voted: tuple[str, Meeting]) -> Answer:
    number, meeting = voted
    on = turn.texts.date(meeting.day)
    return Answer(message=turn.views.message("said-voted", number=number, date=on))


async def _higher(turn: Turn, request: Request) -> tuple[str, Meeting]:
    return request.number, await agendas.shift(turn.context, _named(request), -1)


async def _lower(turn: Turn, request: Request) -> tuple[str, Meeting]:
    return request.number, await agendas.shift(turn.context, _named(request), 1)


async def _show_pack(turn: Turn, after: tuple[str, Meeting]) -> Answer:
    return await _pack(turn, after[1])


async def _show_shifted(turn: Turn, after: tuple[str, Meeting]) -> Answer:
    return await _case(turn, after[0])


# --- decisions and minutes


async def _decide(turn: Turn, request: Request) -> AgendaCase:
    on, code = _named(request), request.text("decision")
    if code not in set(Decision):
        raise Refusal("decision-unknown")
    texts = {key: request.text(key) for key in ("reason", "next_step", "what", "into", "channel")}
    said = DecisionInput(decision=Decision(code), until=request.day("until"), **texts)
    return await decisions.decide(turn.context, on, said)


def _read_decision(_turn: Turn, order: Order) -> Mapping[str, Any]:
    """``I-2026-0001 <decision> <what it needs> perustelu: … seuraavaksi: …``."""
    return read_decided(order.rest) if order.number(On.CASE) else {}


async def _reword(turn: Turn, request: Request) -> AgendaCase:
    """Change the words of a decision; typed, what is not named stays as it is."""
    on, now = _named(request), {"reason": "", "next_step": ""}
    if not request.pressed:
        _, item, _ = await agendas.listed(turn.context, on.number)
        now = {"reason": item.reason, "next_step": item.next_step}
    words = now | {key: str(said or "") for key, said in request.fields.items()}
    return await decisions.reword(turn.context, on, **words)


def _read_rewording(_turn: Turn, order: Order) -> Mapping[str, Any]:
    """``I-2026-0001 perustelu: … seuraavaksi: …``."""
    return read_words(order.rest)[1]


async def _tell_decided(turn: Turn, case: AgendaCase) -> Answer:
    """What was done, and what the reporters will read once the minutes are approved."""
    theirs = minuted(case, turn.texts)
    return Answer(message=turn.views.message("said-decided", number=case.number, words=theirs))


async def _show_decided(turn: Turn, case: AgendaCase) -> Answer:
    return await _case(turn, case.number)


async def _approve(turn: Turn, request: Request) -> Answer:
    """Approve the minutes of a day, or those that wait; typed, it is asked before all is sent."""
    if request.pressed:
        meeting = await _meeting_of(turn, request.said)
    else:
        meeting, _ = await decisions.see_minutes(turn.context, request.day("meeting"))
        await decisions.may_approve(turn.context, meeting)
        if asked := await _ask(turn, "approve", meeting):
            return asked
    version = request.version if request.pressed else meeting.version
    approved = await decisions.approve(turn.context, meeting, version)
    return _in_place(await _minutes_of(turn, approved.day), request)


async def _ask(turn: Turn, name: str, meeting: Meeting, words: str = "") -> Answer | None:
    """The question, which names the meeting's day; None once it is confirmed."""
    named = " ".join(filter(None, (meeting.day.isoformat(), words)))
    on = turn.texts.date(meeting.day)
    return await confirmation.question(turn, name, meeting.id, meeting.version, named=named, date=on)


def _in_place(answer: Answer, request: Request) -> Answer:
    """The stored card changes too when its button was pressed, so that everybody sees it."""
    return replace(answer, in_place=request.pressed, everyone=request.pressed)


def _named(request: Request) -> Target:
    if not request.number:
        raise Refusal("agenda-which")
    return request.on


def _day(said: str) -> date:
    on = read_date(said)
    if on is None:
        raise Refusal("meeting-day")
    return on


def _iso(on: date | None) -> str:
    return on.isoformat() if on else ""


ACTIONS = (
    Action(
        name="meeting",
        place=Where.CHANNEL,
        on=On.MEETING,
        read=_read_day,
        run=_meeting,
        help="meeting",
    ),
    Action(
        name="move-meeting",
        place=Where.CHANNEL,
        on=On.MEETING,
        permission=Permission.CALL_MEETING,
        read=_read_move,
        fields=form(day("new_day"), "move_reason"),
        run=changes(_move, _pack, _pack),
        reopen=_reopen_planned,
        help="move-meeting",
    ),
    Action(
        name="cancel-meeting",
        place=Where.CHANNEL,
        on=On.MEETING,
        permission=Permission.CALL_MEETING,
        read=_read_cancel,
        fields=form("cancel_reason"),
        run=_cancel,
        reopen=_reopen_planned,
        asks_first=True,
    ),
    Action(
        name="agenda",
        place=Where.CHANNEL,
        on=On.CASE,
        permission=Permission.PHENOMENON_ON_AGENDA,
        read=_read_put,
        fields=form(codes("put_number"), "put_reason"),
        picked="put_number",
        run=changes(_put, _pack, _pack),
        reopen=_reopen_meeting,
        help="agenda",
    ),
    Action(
        name="off-agenda",
        place=Where.CHANNEL,
        on=On.CASE,
        permission=Permission.PHENOMENON_ON_AGENDA,
        read=_read_reason,
        fields=form("reason"),
        inputs="off_",
        run=changes(_take_off, _pack, _pack),
        reopen=_reopen_case,
    ),
    Action(
        name="pack",
        place=Where.CHANNEL,
        on=On.MEETING,
        permission=Permission.ORDER_AGENDA,
        read=_read_day,
        run=changes(_send_out, _pack, _pack),
        help="pack",
    ),
    Action(
        name="vote",
        place=Where.CHANNEL,
        on=On.CASE,
        permission=Permission.VOTE,
        read=read_nothing,
        fields=form(codes("vote_number")),
        picked="vote_number",
        run=changes(_vote, _tell_voted, _show_pack),
        reopen=_reopen_meeting,
        help="vote",
    ),
    Action(
        name="higher",
        place=Where.CHANNEL,
        on=On.CASE,
        permission=Permission.ORDER_AGENDA,
        read=read_nothing,
        run=changes(_higher, _show_pack, _show_shifted),
    ),
    Action(
        name="lower",
        place=Where.CHANNEL,
        on=On.CASE,
        permission=Permission.ORDER_AGENDA,
        read=read_nothing,
        run=changes(_lower, _show_pack, _show_shifted),
    ),
    Action(
        name="item",
        place=Where.CHANNEL,
        on=On.CASE,
        permission=Permission.SEE_MEETING,
        read=read_nothing,
        run=_see_case,
        repeatable=True,
        help="item",
    ),
    Action(
        name="decide",
        place=Where.CHANNEL,
        on=On.CASE,
        permission=Permission.DECIDE,
        read=_read_decision,
        fields=form(
            codes("decision", Decision), day("until"), "what", codes("into"), *DECISION_FORM.questions
        ),
        run=changes(_decide, _tell_decided, _show_decided),
        reopen=_reopen_case,
    ),
    Action(
        name="reword",
        place=Where.CHANNEL,
        on=On.CASE,
        permission=Permission.APPROVE_MINUTES,
        read=_read_rewording,
        fields=form("reason", "next_step"),
        inputs="new_",
        run=changes(_reword, _tell_decided, _show_decided),
        reopen=_reopen_case,
    ),
    Action(
        name="minutes",
        place=Where.CHANNEL,
        on=On.MEETING,
        permission=Permission.SEE_MEETING,
        read=_read_day,
        run=_see_minutes,
        repeatable=True,
        help="minutes",
    ),
    Action(
        name="approve",
        place=Where.CHANNEL,
        on=On.MEETING,
        permission=Permission.APPROVE_MINUTES,
        read=_read_day,
        run=_approve,
        asks_first=True,
    ),
)
