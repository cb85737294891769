"""The invented database: it shows the whole loop, and its history is one that could have happened."""

from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import pairwise

import pytest

from bot.domain.calendar import helsinki_day, week_of
from bot.domain.errors import Reason
from bot.domain.limits import Limit
from bot.domain.log import Action, Entry
from bot.domain.meeting import MeetingState
from bot.domain.notices import DeliveryState
from bot.domain.observation import ObservationState
from bot.domain.phenomenon import PHENOMENON_MOVES, PhenomenonState
from bot.domain.proposal import FINISHED, PROPOSAL_MOVES, ProposalState
from bot.domain.screening import WAITING
from playground import demo
from tests.conversations.proposing import E
from tests.conversations.test_causes import H1, H2, I1, logged, traced
from tests.conversations.test_linking import tick
from tests.keeping.archive import rows
from tests.stage import Chat, Stage

MOMENTS = {
    "an ordinary day": datetime(2026, 11, 18, 10, tzinfo=UTC),
    "a week's first minutes": datetime(2026, 11, 15, 22, 5, tzinfo=UTC),
    "a week's last minute": datetime(2026, 11, 22, 21, 59, tzinfo=UTC),
    "the first week of a year": datetime(2027, 1, 1, 10, tzinfo=UTC),
    "24 days after a Christmas Eve on a Wednesday": datetime(2026, 1, 17, 10, tzinfo=UTC),
    "12 days after a Good Friday": datetime(2027, 4, 7, 10, tzinfo=UTC),
}


@pytest.fixture(params=list(MOMENTS.values()), ids=list(MOMENTS))
async def loaded(request: pytest.FixtureRequest, on: Stage) -> Stage:
    """The invented database, loaded at some moment."""
    on.clock.set(request.param)
    async with on.unit() as unit:
        assert await demo.load(unit, on.clock()) == 15
    return on


async def test_nothing_is_logged_before_what_brought_it_about_and_nothing_is_to_come(loaded: Stage) -> None:
    log = await logged(loaded)
    known = {one.id: one for one in log}
    assert [one.at for one in log] == sorted(one.at for one in log)
    assert log[-1].at < loaded.clock()
    for one in log:
        if one.caused_by:
            assert one.caused_by < (one.id or 0)
            assert known[one.caused_by].at <= one.at


async def test_what_an_observation_is_taken_into_comes_after_it(loaded: Stage) -> None:
    log = await logged(loaded)
    async with loaded.unit() as unit:
        made = [*await unit.phenomena.all(), *await unit.proposals.all()]
        observations = {
            id_: (await unit.observations.get(id_)).received_at for one in made for id_ in one.observation_ids
        }
    joined = {
        (one.subject, one.about): one.at for one in log if one.action in (Action.ATTACHED, Action.LINKED)
    }
    for one in made:
        for id_ in one.observation_ids:
            assert observations[id_] < joined[id_, one.id]
            assert joined[id_, one.id] >= one.created_at
    (proposal,) = (one for one in made if one.number.startswith("E"))
    assert all(observations[id_] < proposal.created_at for id_ in proposal.observation_ids)


def _way(log: Sequence[Entry], subject: str) -> list[str]:
    return [str(one.state) for one in log if one.subject == subject and one.state]


async def test_states_are_entered_by_the_table_and_the_last_is_the_present_one(loaded: Stage) -> None:
    log = await logged(loaded)
    async with loaded.unit() as unit:
        (proposal,) = await unit.proposals.all()
        phenomena = await unit.phenomena.all()
    way = _way(log, proposal.id)
    assert way == ["draft", "put_forward", "endorsed", "sent"]
    assert all(ProposalState(to) in PROPOSAL_MOVES[ProposalState(one)] for one, to in pairwise(way))
    for phenomenon in phenomena:
        way = _way(log, phenomenon.id)
        assert way[0] == PhenomenonState.EMERGING
        assert way[-1] == phenomenon.state
        assert all(PhenomenonState(to) in PHENOMENON_MOVES[PhenomenonState(one)] for one, to in pairwise(way))
    entered = {one.subject: one.at for one in log if one.state}
    assert all(one.since == entered[one.id] for one in (proposal, *phenomena))


async def test_time_limits_have_begun_with_the_states_and_none_is_over(loaded: Stage) -> None:
    stored = await rows(loaded.house.units)
    unfinished = [one for one in stored["observations"] if one["state"] in WAITING]
    unfinished += [one for one in stored["proposals"] if one["state"] not in FINISHED]
    unfinished += [one for one in stored["meetings"] if one["state"] == MeetingState.PLANNED]
    assert unfinished
    assert {one["id"] for one in unfinished} <= {one["subject"] for one in stored["limits"]}
    async with loaded.unit() as unit:
        (proposal,) = await unit.proposals.all()
        running = {one.limit: one for one in await unit.limits.of([proposal.id]) if one.met_on is None}
        assert list(running) == [Limit.ANSWER]
        assert running[Limit.ANSWER].started_on == helsinki_day(proposal.since)
        assert await unit.limits.due(helsinki_day(loaded.clock())) == []


async def test_it_was_in_time_until_now(loaded: Stage) -> None:
    today = helsinki_day(loaded.clock())
    subjects = {one.subject for one in await logged(loaded)}
    async with loaded.unit() as unit:
        began = await unit.limits.of([*subjects])
    settled = [one for one in began if one.met_on or one.due_on <= today]
    assert {one.limit for one in settled} >= {Limit.SCREENING, Limit.PACK, Limit.SENDING, Limit.MINUTES}
    assert [one for one in settled if one.met_on is None or one.met_on > one.due_on] == []


async def test_nobody_is_ever_told_anything(loaded: Stage) -> None:
    async with loaded.unit() as unit:
        assert await unit.outbox.next_due(loaded.clock()) is None
        stuck = await unit.outbox.stuck(loaded.clock())
        assert {(one.state, one.reason) for one in stuck} == {(DeliveryState.HELD, Reason.BLOCKED)}


async def test_the_present_week_has_enough_for_a_digest(loaded: Stage) -> None:
    week = week_of(loaded.clock())
    async with loaded.unit() as unit:
        found = await unit.observations.received(week.start, loaded.clock())
    assert len(found) == 13
    assert sorted(one.language for one in found) == ["en"] + ["fi"] * 10 + ["sv"] * 2
    assert len({one.person_id for one in found}) == 5
    assert sum(one.state is ObservationState.RECEIVED for one in found) == 6


async def test_each_step_names_what_brought_it_about(on: Stage) -> None:
    async with on.unit() as unit:
        await demo.load(unit, on.clock())
        day = (await unit.meetings.all())[0].day.isoformat()
    decided, made = f"{day} decided propose", f"{E} proposed draft"
    told = [(said, cause) for said, cause in await traced(on) if said.split()[0] in (I1, E, day, H1, H2)]
    assert told == [
        (f"{H1} received received", ""),
        (f"{H2} received received", ""),
        (f"{I1} gathered emerging", ""),
        (f"{H1} screened screening", ""),
        (f"{H1} attached linked", ""),
        (f"{I1} attached", ""),
        (f"{H2} screened screening", ""),
        (f"{H2} attached linked", ""),
        (f"{I1} attached", ""),
        (f"{I1} phenomenon_moved open", ""),
        (f"{day} called", ""),
        (f"{day} listed", ""),
        (f"{I1} phenomenon_moved on_agenda", f"{day} listed"),
        (f"{day} packed", ""),
        (decided, ""),
        (made, decided),
        (f"{H1} linked linked", made),
        (f"{H2} linked linked", made),
        (f"{E} moved put_forward", decided),
        (f"{E} filled", ""),
        (f"{day} minuted propose", ""),
        (f"{E} moved endorsed", ""),
        (f"{E} moved sent", ""),
        (f"{I1} phenomenon_moved acting", f"{E} moved sent"),
        *[(f"{I1} attached", "")] * 3,
    ]


async def test_it_shows_phenomena_meetings_with_votes_and_a_memo_and_a_sent_proposal(
    on: Stage, group: Chat
) -> None:
    async with on.unit() as unit:
        assert await demo.load(unit, on.clock()) == 15
        assert await demo.load(unit, on.clock()) == 0
    await group.says("pelkkä teksti")
    shown = await group.says("kokous")
    assert "Kokous 9.12.2026" in shown
    assert shown.index("I-2026-0002") < shown.index("I-2026-0003")  # three votes before one
    assert "ääniä 3" in shown
    await group.says("äänestä I-2026-0002")
    assert "ääniä 4" in await group.says("kokous")
    housing = await group.says(I1)
    for number in (H1, H2, "H-2026-0003"):
        assert number in housing
    assert "lähetetty" in await group.says(E)
    assert "6 havaintoa odottaa" in await group.says("jono")
    assert "Asunto menetetään" in await group.says("muistio")
    digest = await group.says("kooste")
    assert "Uutta 13, koko edellisviikolla" in digest
    assert "Asuminen: " in digest  # not all is withheld
    await tick(on, 21)
    assert "Muistio odottaa hyväksymistä" in await group.says("muistio 2026-12-09")
