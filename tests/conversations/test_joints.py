"""Where the parts of the loop meet: what one of them does, another one must know of."""

from datetime import UTC, datetime

import pytest

from bot.domain.deadlines import Deadline
from bot.domain.limits import Limit
from bot.domain.roles import Role
from scheduler.schedule import Duty
from tests.cast import KAISA, LEENA, OTTO, PIRJO
from tests.conversations.gathering import filed, gathered
from tests.conversations.offices import appointed
from tests.conversations.proposing import WHAT, YES, E, delivered, owned, sent
from tests.stage import Chat, Stage, linked_channel, words

I1 = "I-2026-0001"
MONITOR = (
    f"päätös {I1} seurataan 11.3.2027\nperustelu: Häädöt ovat lisääntyneet joka kunnassa."
    "\nseuraavaksi: Katsotaan uudelleen maaliskuussa."
)


@pytest.fixture
async def group(on: Stage) -> Chat:
    """The working group's channel, with Kaisa speaking."""
    return await linked_channel(on)


@pytest.fixture
async def listed(on: Stage, group: Chat, anna: Chat, sven: Chat) -> Chat:
    """One open phenomenon, seen by Anna and Sven, on the agenda of 10 December."""
    await gathered(on, await filed(on, anna, sven))
    await group.says(f"asialistalle {I1}")
    return group


async def tick(on: Stage, day: int, month: int = 12, year: int = 2026) -> None:
    """On this day, do what comes by itself, and deliver."""
    on.clock.set(datetime(year, month, day, 8, tzinfo=UTC))
    for duty in (Duty.MEETINGS, Duty.LIMITS):
        await on.house.clockwork._jobs.do(duty)
    await on.house.courier.empty()


def told(chat: Chat, said: str) -> list[str]:
    """What somebody was told, of which this is a part."""
    return [words(one) for one in chat.heard if said in words(one)]


# --- the memo has its time

MEMO = "Muistio ja palaute kokouksesta"


@pytest.mark.parametrize("decided", [True, False])
async def test_a_memo_that_is_not_approved_is_told_to_the_coordinator_then_the_chair_then_in_the_digest(
    on: Stage, listed: Chat, *, decided: bool
) -> None:
    kaisa = await appointed(on, KAISA, Role.COORDINATOR)
    leena = await appointed(on, LEENA, Role.CHAIR)
    await tick(on, 10)
    if decided:
        said = await Chat(on, LEENA, channel=listed.channel).says(MONITOR)
        assert "siihen palataan viimeistään 11.3.2027" in said
    for day in (11, 14, 15, 16):
        await tick(on, day)
    assert told(kaisa, MEMO) == []
    await tick(on, 17)  # five working days after Thursday the tenth
    assert "Kokous 10.12.2026" in told(kaisa, MEMO)[0]
    assert told(leena, MEMO) == []
    await tick(on, 28)  # five more, with Christmas between
    assert len(told(leena, MEMO)) == 1
    assert MEMO not in await listed.says("kooste")
    await tick(on, 5, 1, 2027)
    assert f"{MEMO}: 1" in await listed.says("kooste")
    await listed.says("hyväksy muistio 2026-12-10")
    assert MEMO not in await listed.says("kooste")
    heard = len(told(kaisa, MEMO)), len(told(leena, MEMO))
    await tick(on, 8, 2, 2027)
    assert (len(told(kaisa, MEMO)), len(told(leena, MEMO))) == heard


async def test_a_memo_approved_in_time_and_decisions_entered_late_count_from_the_meeting_s_day(
    on: Stage, listed: Chat
) -> None:
    await tick(on, 15)
    assert "siihen palataan" in await listed.says(MONITOR)
    (running,) = await _memos(on)
    assert (running.started_on.isoformat(), running.due_on.isoformat()) == ("2026-12-10", "2026-12-17")
    await listed.says("hyväksy muistio 2026-12-10")
    (met,) = await _memos(on)
    assert met.in_time
    assert met.id == running.id


async def test_no_memo_is_waited_for_of_a_meeting_without_an_agenda(on: Stage, listed: Chat) -> None:
    await tick(on, 11)
    assert [one.met_on for one in await _memos(on)] == [None]
    await listed.says(f"pois asialistalta {I1} Asia ratkesi itsestään.")
    assert [one.met_by for one in await _memos(on)] == ["minuted"]
    await tick(on, 12, 3, 2027)  # the next meeting had none either
    assert len(await _memos(on)) == 1


async def _memos(on: Stage) -> list[Deadline]:
    async with on.unit() as unit:
        meetings = await unit.meetings.all()
        found = await unit.limits.of([one.id for one in meetings])
    assert {one.limit for one in found} <= {Limit.MINUTES}
    return found


# --- whoever is to answer is asked again

AGAIN = "odottaa vielä vastaustasi"


async def test_on_day_thirty_the_owners_are_asked_once_more_and_later_not(
    on: Stage, anna: Chat, group: Chat
) -> None:
    await sent(group, anna)
    otto, pirjo = await owned(on, group, OTTO), await owned(on, group, PIRJO)
    await pirjo.says("pelkkä teksti")
    await tick(on, 17)
    assert told(otto, AGAIN) == []
    for day in (18, 18, 21):
        await tick(on, day)
    (again,) = told(otto, AGAIN)
    assert WHAT in again
    (typed,) = told(pirjo, AGAIN)
    assert f"{E} kyllä" in typed
    assert WHAT[:12] not in otto.heard[-1]["summary"]
    await tick(on, 20, 1, 2027)
    assert len(told(otto, AGAIN)) == 1
    await otto.presses("answer_proposal", pick="answered_no", reason_answered_no="Rahaa ei ole.")
    assert "vastattu" in await group.says(E)


async def test_no_owner_is_asked_again_who_has_answered(on: Stage, anna: Chat, group: Chat) -> None:
    await sent(group, anna)
    otto = await owned(on, group)
    await otto.says(f"{E} {YES}")
    heard = len(otto.heard)
    for day in (18, 21):
        await tick(on, day)
    assert len(otto.heard) == heard


async def test_an_answer_that_comes_before_the_reminder_is_brought_stops_it(
    on: Stage, anna: Chat, group: Chat
) -> None:
    await sent(group, anna)
    otto = await owned(on, group)
    await delivered(on)
    on.clock.set(datetime(2026, 12, 18, 8, tzinfo=UTC))
    await on.house.clockwork._jobs.do(Duty.LIMITS)
    await group.says(f"tila {E} vastattu {YES}")
    await delivered(on)
    assert told(otto, AGAIN) == []
