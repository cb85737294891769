"""Meetings, their agendas, and votes that are counted and forgotten."""

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import uuid4

import pytest

from bot.domain.decision import Decision
from bot.domain.erasure import Erasure, ErasureKind, Rule
from bot.domain.errors import Conflict
from bot.domain.meeting import Item, Meeting, MeetingState
from bot.domain.phenomenon import Phenomenon, PhenomenonState
from bot.ports import Unit
from storage.unit_of_work import UnitsOfWork
from tests.storage.cast import NOON, add_person

DAY = date(2026, 12, 10)


def a_meeting(**changes: Any) -> Meeting:
    """The December meeting."""
    return Meeting(**{"id": uuid4().hex, "day": DAY, "group_id": "g", **changes})


def a_phenomenon(number: str, **changes: Any) -> Phenomenon:
    """What several saw."""
    values = {"id": uuid4().hex, "number": number, "title": "Asunnot", "summary": ""}
    state = PhenomenonState.ON_AGENDA
    moments = {"created_at": NOON, "since": NOON}
    return Phenomenon(**{**values, "state": state, "observation_ids": (), **moments, **changes})


def an_item(meeting: Meeting, phenomenon: Phenomenon, **changes: Any) -> Item:
    """A place on the agenda."""
    values = {"id": uuid4().hex, "meeting_id": meeting.id, "phenomenon_id": phenomenon.id}
    return Item(**{**values, "came_from": PhenomenonState.OPEN, "came_since": NOON, **changes})


async def _agenda(unit: Unit, count: int) -> tuple[Meeting, list[Item]]:
    meeting = a_meeting()
    await unit.meetings.add(meeting)
    items = []
    for n in range(1, count + 1):
        phenomenon = a_phenomenon(f"I-2026-{n:04d}")
        await unit.phenomena.add(phenomenon)
        items.append(an_item(meeting, phenomenon))
        await unit.meetings.put(items[-1])
    return meeting, items


async def test_a_meeting_comes_back_and_no_two_share_a_day(units: UnitsOfWork) -> None:
    later, first = a_meeting(day=date(2027, 3, 11)), a_meeting()
    async with units() as unit:
        assert await unit.meetings.add(later)
        assert await unit.meetings.add(first)
        assert not await unit.meetings.add(a_meeting())
        assert await unit.meetings.all() == [first, later]
        assert await unit.meetings.on(DAY) == first
        assert await unit.meetings.on(date(2026, 12, 11)) is None
        with pytest.raises(KeyError):
            await unit.meetings.get("none")
        saved = await unit.meetings.save(replace(first, state=MeetingState.HELD, held_on=DAY))
        assert await unit.meetings.get(first.id) == saved
        with pytest.raises(Conflict):
            await unit.meetings.save(first)


async def test_a_cancelled_meeting_keeps_its_day_and_is_none_of_the_meetings(units: UnitsOfWork) -> None:
    async with units() as unit:
        gone = a_meeting(state=MeetingState.CANCELLED)
        await unit.meetings.add(gone)
        assert await unit.meetings.all() == []
        assert await unit.meetings.given_up() == {DAY}
        assert await unit.meetings.on(DAY) == gone
        assert not await unit.meetings.add(a_meeting())
        await unit.meetings.save(replace(gone, day=date.min))
        assert await unit.meetings.given_up() == {date.min}
        assert await unit.meetings.add(a_meeting())


async def test_an_item_keeps_its_decision_and_where_it_came_from(units: UnitsOfWork) -> None:
    async with units() as unit:
        meeting, (one, two) = await _agenda(unit, 2)
        decided = replace(
            one, decision=Decision.MERGE, reason="Sama asia.", into_id=two.phenomenon_id, decided_at=NOON
        )
        saved = await unit.meetings.change(replace(decided, came_review_by=DAY))
        assert {item.id: item for item in await unit.meetings.items(meeting.id)} == {
            one.id: saved,
            two.id: two,
        }
        assert await unit.meetings.listed(one.phenomenon_id) == [saved]
        with pytest.raises(Conflict):
            await unit.meetings.change(one)
        await unit.meetings.place(two.id, 3)
        (moved,) = await unit.meetings.listed(two.phenomenon_id)
        assert moved == replace(two, position=3)
        await unit.meetings.drop(two.id)
        assert await unit.meetings.items(meeting.id) == [saved]


async def test_a_person_has_one_vote_that_may_change(units: UnitsOfWork) -> None:
    async with units() as unit:
        meeting, (one, two) = await _agenda(unit, 2)
        anna, sven = await add_person(unit), await add_person(unit)
        for item, person in ((one, anna), (one, sven), (two, anna), (two, anna)):
            await unit.meetings.vote(item, person.id)
        assert await unit.meetings.votes(meeting.id) == {one.id: 1, two.id: 1}
        assert await unit.meetings.votes_of(anna.id) == [(DAY, "I-2026-0002")]
        await unit.people.remove(sven.id)
        assert await unit.meetings.votes(meeting.id) == {two.id: 1}
        await unit.meetings.drop(two.id)
        assert await unit.meetings.votes(meeting.id) == {}


async def test_counted_votes_are_erased_also_from_an_older_copy(units: UnitsOfWork) -> None:
    async with units() as unit:
        meeting, (one,) = await _agenda(unit, 1)
        anna = await add_person(unit)
        await unit.meetings.vote(one, anna.id)
        subject = f"meeting_votes:{meeting.id}"
        for _ in range(2):
            erasure = Erasure(
                id=uuid4().hex, at=NOON, rule=Rule.COUNTED, kind=ErasureKind.ROW, subject=subject
            )
            await unit.erasures.carry_out(erasure)
            assert await unit.meetings.votes(meeting.id) == {}
            assert await unit.meetings.votes_of(anna.id) == []


async def test_what_was_merged_into_a_phenomenon_is_found_also_by_way_of_another(units: UnitsOfWork) -> None:
    async with units() as unit:
        into = a_phenomenon("I-2026-0001")
        direct = a_phenomenon("I-2026-0002", merged_into=into.id)
        by_way = a_phenomenon("I-2026-0003", merged_into=direct.id)
        other = a_phenomenon("I-2026-0004")
        for one in (into, direct, by_way, other):
            await unit.phenomena.add(one)
        assert await unit.phenomena.merged_into(into.id) == sorted([direct.id, by_way.id])
        assert await unit.phenomena.merged_into(direct.id) == [by_way.id]
        assert await unit.phenomena.merged_into(other.id) == []
