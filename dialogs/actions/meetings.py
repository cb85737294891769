"""Meetings in the channel: called, shown, moved, cancelled."""

from collections import Counter
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import date
from typing import Any

from bot.domain.decision import NEEDS, Decision
from bot.domain.errors import Refusal
from bot.domain.meeting import Meeting, MeetingState
from bot.domain.phenomenon import Phenomenon
from bot.domain.questionnaire import read_date
from bot.domain.roles import Permission
from bot.usecases import agendas, decisions, meetings, phenomena
from dialogs import confirmation
from dialogs.actions.action import On, Request, changes, day, form, in_channel
from dialogs.answer import Answer
from dialogs.pages.agenda_items import decision_page, item_page, merging_page
from dialogs.pages.meeting_list import meetings_page
from dialogs.pages.meetings import PARTS, meeting_page, minutes_page, pack_part_page
from dialogs.rejected_form import RejectedForm
from dialogs.turn import Turn
from dialogs.understanding.meetings import all_dates, first_date
from dialogs.understanding.numbers import number_first
from dialogs.understanding.orders import Order

# --- shown


async def show_pack_of(turn: Turn, meeting: Meeting, rejected: RejectedForm | None = None) -> Answer:
    """A meeting with its agenda."""
    pack = await agendas.see_pack(turn.context, meeting)
    return turn.show(meeting_page(pack, turn.county, turn.texts, rejected))


async def show_case(turn: Turn, number: str, rejected: RejectedForm | None = None) -> Answer:
    """One phenomenon on the agenda."""
    case = await agendas.see_item(turn.context, number)
    others = await agendas.targets(turn.context, case.phenomenon)
    due = turn.context.today >= case.meeting.day
    return turn.show(item_page(case, others, turn.county, turn.texts, rejected, due=due))


async def show_decision(
    turn: Turn, number: str, chosen: str, into: str = "", rejected: RejectedForm | None = None
) -> Answer:
    """The form of the decision that was chosen; without one, all of them."""
    if chosen not in [*Decision]:
        return replace(await show_case(turn, number), in_place=True)
    case, decision = await agendas.see_item(turn.context, number), Decision(chosen)
    if NEEDS[decision] != "into":
        page = decision_page(case, decision, turn.texts, rejected)
    elif into:
        target = await phenomena.see(turn.context, into)
        page = decision_page(case, decision, turn.texts, rejected, into=target)
    else:
        page = merging_page(case, await _likest(turn, case.phenomenon), turn.texts)
    return turn.show(page, in_place=True)


_ASKED = 3
"""By so many of its newest observations a phenomenon is compared with others."""


async def _likest(turn: Turn, phenomenon: Phenomenon) -> list[Phenomenon]:
    """What could take its observations in, the likest first."""
    others = await agendas.targets(turn.context, phenomenon)
    newest = await turn.unit.observations.many(phenomenon.observation_ids[-_ASKED:])
    found = await turn.resemblance.of_each(turn.unit, newest)
    alike = {one.id for each in found for one in each.phenomena}
    return sorted(others, key=lambda one: one.id not in alike)


async def show_minutes(turn: Turn, on: date | None) -> Answer:
    """The minutes of a day, or of the meeting that waits for them."""
    meeting, cases = await decisions.see_minutes(turn.context, on)
    return turn.show(minutes_page(meeting, cases, turn.texts))


async def meeting_named(turn: Turn, said: Mapping[str, Any]) -> Meeting:
    """The meeting that is named, also when it was moved or cancelled since; else the next one."""
    on = read_date(str(said.get("meeting") or ""))
    with suppress(KeyError):
        return await turn.unit.meetings.get(str(said.get("id") or ""))
    return await (meetings.on_day(turn.context, on) if on else meetings.coming(turn.context))


async def repeat(turn: Turn, said: str, values: Mapping[str, Any]) -> Answer:
    """A delivery that had its effect before: what it was about, as it is now."""
    if days := all_dates(said):  # where a meeting was moved to, or one that was called or cancelled
        found = await turn.unit.meetings.on(days[-1])
        return await show_pack_of(turn, found or await meetings.coming(turn.context))
    if values.get("verb") == "approve":
        return replace(await show_minutes(turn, (await meeting_named(turn, values)).day), in_place=True)
    number = str(values.get("number") or "").upper() or number_first(said, "I")[0]
    if values.get("meeting") or not number:
        return replace(await show_pack_of(turn, await meeting_named(turn, values)), in_place=bool(values))
    return replace(await show_case(turn, number), in_place=bool(values))


async def _reopen_planned(turn: Turn, rejected: RejectedForm) -> Answer:
    """A form that a card has only before anything is decided."""
    meeting = await meeting_named(turn, rejected.said)
    if meeting.state is not MeetingState.PLANNED:
        raise rejected.problem
    return replace(await show_pack_of(turn, meeting, rejected), in_place=True)


# --- looking


async def _meeting(turn: Turn, request: Request) -> Answer:
    """The meeting of a day, the next one without any; a day that is typed calls a new one."""
    on = request.day("meeting")
    if on and not request.pressed:
        return await show_pack_of(turn, await meetings.call(turn.context, on))
    meeting, part = await meeting_named(turn, request.fields), request.text("page")
    if part not in PARTS:
        return await show_pack_of(turn, meeting)
    pack = await agendas.see_pack(turn.context, meeting)
    return turn.show(pack_part_page(pack, part, turn.texts), in_place=True)


async def _list(turn: Turn, request: Request) -> Answer:
    """All meetings, those to come first; pressed, for the presser alone."""
    found = await meetings.see_all(turn.context)
    listed = Counter(
        item.meeting_id for item in await turn.unit.meetings.items_each([one.id for one in found])
    )
    page = meetings_page(found, listed, turn.context.today, turn.texts)
    return turn.show(page, in_place=request.pressed and turn.in_channel)


def read_day(_turn: Turn, order: Order) -> Mapping[str, Any]:
    """A day, or nothing."""
    return {"meeting": iso(_day(order.said))} if order.said.strip() else {}


# --- moved, cancelled


async def _move(turn: Turn, request: Request) -> Meeting:
    meeting, to = await meeting_named(turn, request.said), request.day("new_day")
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
        return {"new_day": iso(first), "move_reason": reason}
    return {"meeting": iso(first), "new_day": iso(second), "move_reason": reason}


async def _cancel(turn: Turn, request: Request) -> Answer:
    """Cancel a meeting; typed, it is asked first."""
    meeting, reason = await meeting_named(turn, request.said), request.text("cancel_reason")
    if not request.pressed:
        await meetings.may_cancel(turn.context, meeting, reason)
        if asked := await ask_first(turn, "cancel-meeting", meeting, reason):
            return asked
    version = request.version if request.pressed else meeting.version
    after = await meetings.cancel(turn.context, meeting, reason, version=version)
    return in_place(await show_pack_of(turn, after), request)


def _read_cancel(_turn: Turn, order: Order) -> Mapping[str, Any]:
    """``2026-12-10 <reason>``."""
    on, reason = first_date(order.said.strip())
    if on is None:
        raise Refusal("meeting-cancel-how")
    return {"meeting": iso(on), "cancel_reason": reason}


async def ask_first(turn: Turn, name: str, meeting: Meeting, words: str = "") -> Answer | None:
    """The question, which names the meeting's day; None once it is confirmed."""
    named = " ".join(filter(None, (meeting.day.isoformat(), words)))
    on = turn.texts.date(meeting.day)
    return await confirmation.question(turn, name, meeting.id, meeting.version, named=named, date=on)


def in_place(answer: Answer, request: Request) -> Answer:
    """The stored card changes too when its button was pressed, so that everybody sees it."""
    return replace(answer, in_place=request.pressed, everyone=request.pressed)


def _day(said: str) -> date:
    on = read_date(said)
    if on is None:
        raise Refusal("meeting-day")
    return on


def iso(on: date | None) -> str:
    """A day as a field holds it; empty when there is none."""
    return on.isoformat() if on else ""


ACTIONS = (
    in_channel("meetings", permission=Permission.SEE_MEETING, run=_list, repeatable=True, help="meetings"),
    in_channel("meeting", on=On.MEETING, read=read_day, run=_meeting, help="meeting"),
    in_channel(
        "move-meeting",
        on=On.MEETING,
        permission=Permission.CALL_MEETING,
        read=_read_move,
        fields=form(day("new_day"), "move_reason"),
        run=changes(_move, show_pack_of, show_pack_of),
        reopen=_reopen_planned,
        help="move-meeting",
    ),
    in_channel(
        "cancel-meeting",
        on=On.MEETING,
        permission=Permission.CALL_MEETING,
        read=_read_cancel,
        fields=form("cancel_reason"),
        run=_cancel,
        reopen=_reopen_planned,
        asks_first=True,
    ),
)
