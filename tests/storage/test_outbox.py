"""The outbox: told once, in order, and every outcome known."""

from dataclasses import replace

import sqlalchemy as sa

from bot.domain.delivery import Ending
from bot.domain.errors import Reason
from bot.domain.log import Action, Entry
from bot.domain.notices import DeliveryState, Notice, NoticeKind, for_person
from bot.ports import Unit
from storage.unit_of_work import UnitsOfWork
from tests.storage.cast import MINUTE, NOON, a_group, a_notice, add_person


async def claim(unit: Unit, *, holder: str = "courier", minute: int = 0, limit: int = 10) -> list[Notice]:
    """What a courier gets."""
    now = NOON + minute * MINUTE
    return await unit.outbox.claim(holder=holder, now=now, until=now + MINUTE, limit=limit)


async def test_a_key_is_queued_once(units: UnitsOfWork) -> None:
    notice = a_notice()
    async with units() as unit:
        assert not await unit.outbox.get(notice.key)
        assert await unit.outbox.add(notice)
        assert not await unit.outbox.add(replace(notice, place="elsewhere"))
        assert await unit.outbox.get(notice.key)
        assert await unit.outbox.counts() == {
            state: int(state is DeliveryState.QUEUED) for state in DeliveryState
        }


async def test_a_claimed_notice_comes_as_it_was_queued(units: UnitsOfWork) -> None:
    async with units() as unit:
        person, group = await add_person(unit), a_group()
        await unit.groups.add(group)
        entry = await unit.log.add(Entry(at=NOON, action=Action.MOVED, subject="one", state="sent"))
        notice = a_notice(
            person, group_id=group.id, entry=entry, subject="one", card_id="1", kind=NoticeKind.SENT
        )
        await unit.outbox.add(notice)
        (claimed,) = await claim(unit)
    assert claimed == replace(notice, id=claimed.id)
    assert claimed.id


async def test_only_what_is_due_and_free_is_claimed_oldest_first(units: UnitsOfWork) -> None:
    async with units() as unit:
        for place, minute in (("a", 0), ("b", 1), ("c", 0), ("d", 0)):
            await unit.outbox.add(a_notice(key=place, place=place, due_at=NOON + minute * MINUTE))
        assert [notice.key for notice in await claim(unit, limit=2)] == ["a", "c"]
        assert [notice.key for notice in await claim(unit, holder="other")] == ["d"]
        assert await claim(unit) == []


async def test_one_that_waits_for_its_first_try_can_be_hastened(units: UnitsOfWork) -> None:
    later = {"created_at": NOON, "due_at": NOON + MINUTE}
    async with units() as unit:
        for key, subject in (("open", None), ("given", "fi"), ("tried", None)):
            await unit.outbox.add(a_notice(key=key, place=key, subject=subject, **later))
        for notice in await claim(unit, minute=1):
            tried = notice.key == "tried"
            await unit.outbox.settle(
                notice.id or 0,
                Ending(state=DeliveryState.QUEUED, due_at=NOON + MINUTE, tried=tried, at=NOON),
                holder="courier",
            )
        assert await claim(unit) == []
        for key in ("open", "given", "tried", "unknown"):
            await unit.outbox.hasten(key, subject="sv")
        assert {notice.key: notice.subject for notice in await claim(unit)} == {"open": "sv", "given": "fi"}


async def test_a_place_is_served_one_at_a_time(units: UnitsOfWork) -> None:
    async with units() as unit:
        for key in ("first", "second"):
            await unit.outbox.add(a_notice(key=key, place="one"))
        (first,) = await claim(unit)
        assert await claim(unit, holder="other") == []
        await unit.outbox.settle(first.id or 0, Ending(state=DeliveryState.SENT, at=NOON), holder="courier")
        (second,) = await claim(unit)
    assert (first.key, second.key) == ("first", "second")


async def test_one_that_waits_for_its_next_try_keeps_its_place(units: UnitsOfWork) -> None:
    async with units() as unit:
        for key in ("first", "second"):
            await unit.outbox.add(a_notice(key=key, place="one"))
        (first,) = await claim(unit)
        await unit.outbox.settle(
            first.id or 0,
            Ending(state=DeliveryState.QUEUED, reason="throttled", due_at=NOON + 2 * MINUTE, at=NOON),
            holder="courier",
        )
        assert await claim(unit, minute=1) == []
        (again,) = await claim(unit, minute=2)
    assert (again.key, again.attempts, again.reason, again.due_at) == (
        "first",
        1,
        "throttled",
        NOON + 2 * MINUTE,
    )


async def test_what_was_not_tried_does_not_count_as_a_try(units: UnitsOfWork) -> None:
    async with units() as unit:
        await unit.outbox.add(a_notice())
        (notice,) = await claim(unit)
        await unit.outbox.settle(
            notice.id or 0, Ending(state=DeliveryState.QUEUED, tried=False, at=NOON), holder="courier"
        )
        (again,) = await claim(unit)
    assert again == notice


async def test_a_lease_runs_out_and_its_late_holder_changes_nothing(units: UnitsOfWork) -> None:
    async with units() as unit:
        await unit.outbox.add(a_notice())
        (notice,) = await claim(unit, holder="slow")
        assert await claim(unit, holder="quick", minute=0) == []
        (taken,) = await claim(unit, holder="quick", minute=1)
        assert taken == notice
        assert not await unit.outbox.sending(notice.id or 0, holder="slow")
        await unit.outbox.settle(notice.id or 0, Ending(state=DeliveryState.SENT, at=NOON), holder="slow")
        assert (await unit.outbox.counts())[DeliveryState.QUEUED] == 1
        assert await unit.outbox.sending(notice.id or 0, holder="quick")


async def test_one_cut_off_while_sending_is_interrupted_and_never_claimed_again(units: UnitsOfWork) -> None:
    async with units() as unit:
        for key in ("first", "second"):
            await unit.outbox.add(a_notice(key=key, place="one"))
        (notice,) = await claim(unit, holder="died")
        assert await unit.outbox.sending(notice.id or 0, holder="died")
        assert await unit.outbox.interrupted(NOON) == []
        assert await claim(unit, minute=5) == []
        assert await unit.outbox.interrupted(NOON + MINUTE) == [replace(notice, sending=True)]
        later = NOON + 5 * MINUTE
        await unit.outbox.settle(notice.id or 0, Ending(state=DeliveryState.AMBIGUOUS, at=later), holder=None)
        assert await unit.outbox.interrupted(later) == []
        assert [one.key for one in await claim(unit, minute=5)] == ["second"]


async def test_nobody_else_settles_what_somebody_holds(units: UnitsOfWork) -> None:
    async with units() as unit:
        await unit.outbox.add(a_notice())
        (notice,) = await claim(unit)
        await unit.outbox.settle(notice.id or 0, Ending(state=DeliveryState.AMBIGUOUS, at=NOON), holder=None)
        assert (await unit.outbox.counts())[DeliveryState.QUEUED] == 1


async def test_all_that_waits_for_a_person_is_held_and_let_go(units: UnitsOfWork) -> None:
    async with units() as unit:
        anna, sven = await add_person(unit), await add_person(unit)
        for person in (anna, anna, sven):
            await unit.outbox.add(a_notice(person))
        leased = (await claim(unit))[0]
        assert await unit.outbox.hold_for_person(anna.id, Reason.BLOCKED, NOON) == 2
        assert not await unit.outbox.sending(leased.id or 0, holder="courier")
        assert (await unit.outbox.counts())[DeliveryState.HELD] == 2
        assert (await unit.outbox.counts())[DeliveryState.QUEUED] == 1
        await unit.outbox.release(for_person(sven.id), NOON)
        assert (await unit.outbox.counts())[DeliveryState.HELD] == 2
        await unit.outbox.release(for_person(anna.id), NOON)
        assert (await unit.outbox.counts())[DeliveryState.HELD] == 0
        first = (await claim(unit, holder="other"))[0]
        assert (first.key, first.held_at, first.attempts) == (leased.key, NOON, 0)
        (other,) = await unit.outbox.together(first, NOON)
        assert other.place == first.place


async def test_what_is_going_out_is_not_held(units: UnitsOfWork) -> None:
    async with units() as unit:
        anna = await add_person(unit)
        await unit.outbox.add(a_notice(anna))
        (leased,) = await claim(unit)
        await unit.outbox.sending(leased.id or 0, holder="courier")
        assert await unit.outbox.hold_for_person(anna.id, Reason.BLOCKED, NOON) == 0
        await unit.outbox.settle(leased.id or 0, Ending(state=DeliveryState.SENT, at=NOON), holder="courier")
        assert (await unit.outbox.counts())[DeliveryState.SENT] == 1


async def test_what_somebody_waits_for_goes_before_news_but_not_before_news_of_the_same(
    units: UnitsOfWork,
) -> None:
    async with units() as unit:
        anna, sven = await add_person(unit), await add_person(unit)
        news = {"kind": NoticeKind.LINKED}
        await unit.outbox.add(a_notice(anna, key="news", subject="one", **news))
        await unit.outbox.add(a_notice(anna, key="of another", subject="two"))
        await unit.outbox.add(a_notice(anna, key="of the same", subject="one"))
        await unit.outbox.add(a_notice(sven, key="elsewhere", **news))
        order: list[str] = []
        while claimed := await claim(unit, limit=1):
            order.append(claimed[0].key)
            done = Ending(state=DeliveryState.SENT, at=NOON)
            await unit.outbox.settle(claimed[0].id or 0, done, holder="courier")
    assert order == ["of another", "news", "of the same", "elsewhere"]


async def test_a_place_is_served_one_at_a_time_whatever_waits(units: UnitsOfWork) -> None:
    async with units() as unit:
        anna = await add_person(unit)
        await unit.outbox.add(a_notice(anna, kind=NoticeKind.LINKED, subject="one"))
        (news,) = await claim(unit)
        await unit.outbox.add(a_notice(anna, subject="two"))
        assert await claim(unit, holder="other") == []
        await unit.outbox.settle(news.id or 0, Ending(state=DeliveryState.SENT, at=NOON), holder="courier")
        assert len(await claim(unit, holder="other")) == 1


async def test_a_kind_that_this_version_does_not_know_stops_nothing(units: UnitsOfWork) -> None:
    async with units() as unit:
        anna = await add_person(unit)
        for key in ("unknown", "behind"):
            await unit.outbox.add(a_notice(anna, key=key))
        await unit.outbox.add(a_notice(key="elsewhere"))
        rename = sa.text("UPDATE outbox SET kind = 'of_tomorrow' WHERE key = 'unknown'")
        await unit.outbox._connection.execute(rename)  # type: ignore[attr-defined]
        assert sorted(notice.key for notice in await claim(unit)) == ["behind", "elsewhere"]
        assert await unit.outbox.interrupted(NOON + 5 * MINUTE) == []
        assert await unit.outbox.next_due(NOON) == NOON + MINUTE
        (stuck,) = [one for one in await unit.outbox.stuck(NOON + MINUTE) if one.kind == "of_tomorrow"]
        assert stuck.state is DeliveryState.QUEUED


async def test_what_went_out_in_the_last_second_is_known_to_all(
    units: UnitsOfWork, other_units: UnitsOfWork
) -> None:
    second = MINUTE / 60
    async with units() as unit:
        for number in range(4):
            await unit.outbox.add(a_notice(key=f"{number}", place=f"place {number}"))
        sent, moot, paced, leased = await claim(unit)
        failed = Ending(state=DeliveryState.FAILED, reason=Reason.MOOT, at=NOON)
        waits = Ending(state=DeliveryState.QUEUED, tried=False, at=NOON)
        await unit.outbox.settle(sent.id or 0, Ending(state=DeliveryState.SENT, at=NOON), holder="courier")
        await unit.outbox.settle(moot.id or 0, failed, holder="courier")
        await unit.outbox.settle(paced.id or 0, waits, holder="courier")
    async with other_units() as unit:
        load = await unit.outbox.load(NOON + second / 2, 1.0)
        assert (load.sent, load.under_way) == ([NOON], 1)
        assert await unit.outbox.sent_to(sent.place, NOON + 29 * second, 30 * second) == [NOON]
        assert await unit.outbox.sent_to(leased.place, NOON + second, 30 * second) == []
        assert (await unit.outbox.load(NOON + second, 1.0)).sent == []
        set_back = NOON - 60 * MINUTE
        assert (await unit.outbox.load(set_back, 1.0)).sent == []  # nobody waits an hour for that


async def test_the_thread_of_a_proposal_is_known_once_its_card_was_sent(units: UnitsOfWork) -> None:
    async with units() as unit:
        group = a_group()
        await unit.groups.add(group)
        post = a_notice(kind=NoticeKind.PROPOSAL_POST, subject="proposal", group_id=group.id)
        await unit.outbox.add(post)
        (claimed,) = await claim(unit)
        assert await unit.outbox.post_of("proposal", group.id) is None
        await unit.outbox.settle(
            claimed.id or 0, Ending(state=DeliveryState.SENT, activity_id="1700", at=NOON), holder="courier"
        )
        assert await unit.outbox.post_of("proposal", group.id) == "1700"
        assert await unit.outbox.post_of("proposal", "another") is None


async def test_the_next_moment_is_that_of_the_first_in_its_place(units: UnitsOfWork) -> None:
    async with units() as unit:
        assert await unit.outbox.next_due(NOON) is None
        await unit.outbox.add(a_notice(place="a", due_at=NOON + 2 * MINUTE))
        await unit.outbox.add(a_notice(place="a", due_at=NOON))
        assert await unit.outbox.next_due(NOON) == NOON + 2 * MINUTE
        await unit.outbox.add(a_notice(place="b", due_at=NOON - MINUTE))
        assert await unit.outbox.next_due(NOON) == NOON - MINUTE
        await claim(unit)
        assert await unit.outbox.next_due(NOON) == NOON + MINUTE  # when the lease runs out


async def test_the_operator_sees_what_was_lost_and_sends_it_again(units: UnitsOfWork) -> None:
    ends = {
        "moot": (DeliveryState.FAILED, Reason.MOOT),
        "failed": (DeliveryState.FAILED, Reason.GONE),
        "unclear": (DeliveryState.AMBIGUOUS, Reason.AMBIGUOUS),
        "sent": (DeliveryState.SENT, None),
    }
    async with units() as unit:
        for key in ends:
            await unit.outbox.add(a_notice(key=key, place=key))
        ids = {notice.key: notice.id or 0 for notice in await claim(unit)}
        for key, (state, reason) in ends.items():
            await unit.outbox.settle(ids[key], Ending(state=state, reason=reason, at=NOON), holder="courier")
        stuck = await unit.outbox.stuck(NOON)
        assert [one.id for one in stuck] == [ids["failed"], ids["unclear"]]
        assert await unit.outbox.again(ids["unclear"], NOON + MINUTE)
        assert not await unit.outbox.again(ids["sent"], NOON)
        assert not await unit.outbox.again(ids["unclear"], NOON)
        (again,) = await claim(unit, minute=1)
    assert (again.key, again.attempts, again.reason, again.sending) == ("unclear", 0, None, False)
