"""The courier over a real database: what becomes of a notice, whatever Teams says."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from structlog.testing import capture_logs

from bot.courier import BATCH, LEASE
from bot.domain.calendar import day_of
from bot.domain.county import KAINUU, County
from bot.domain.delivery import MAX_ATTEMPTS, MAX_REPEATS, after_failure, wait_after
from bot.domain.errors import NEXT, DeliveryFailed, Next, Reason
from bot.domain.notices import DeliveryState, Notice, NoticeKind
from bot.domain.observation import withdrawn
from bot.domain.people import Opening, Visitor
from bot.usecases.context import Context
from bot.usecases.people import arrive
from tests.delivery.conftest import Open
from tests.delivery.post_office import COUNTY, Letterbox, PostOffice
from tests.fakes.clock import UNLIMITED, FakeClock
from tests.storage.cast import a_proposal

S, R = DeliveryState, Reason
POST: dict[Reason, DeliveryState] = {
    R.BLOCKED: S.HELD,
    R.NOT_INSTALLED: S.HELD,
    R.FORBIDDEN: S.HELD,
    R.GONE: S.QUEUED,
    R.MESSAGE_GONE: S.QUEUED,
    R.THROTTLED: S.QUEUED,
    R.UNSTABLE: S.QUEUED,
    R.TOO_LARGE: S.FAILED,
    R.REJECTED: S.FAILED,
    R.UNAUTHORISED: S.QUEUED,
    R.UNREACHABLE: S.QUEUED,
    R.AMBIGUOUS: S.AMBIGUOUS,
    R.RESTORED: S.AMBIGUOUS,
    R.UNBUILDABLE: S.FAILED,
    R.UNPREPARED: S.QUEUED,
    R.PAUSED: S.HELD,  # no delivery fails so: it is held before it is tried
    R.EXPIRED: S.FAILED,
    R.MOOT: S.FAILED,
}
"""What a message that surely did not arrive, may have arrived, or never will becomes."""

REPLACEMENT = {**POST, R.AMBIGUOUS: S.QUEUED, R.RESTORED: S.QUEUED}
"""A card changed in place may be changed twice."""


def test_every_reason_has_its_outcome() -> None:
    assert set(POST) == set(Reason) == set(NEXT)
    outcomes = {
        Next.LATER: S.QUEUED,
        Next.ANEW: S.QUEUED,
        Next.REACHABLE: S.HELD,
        Next.UNSURE: S.AMBIGUOUS,
        Next.NOTHING: S.FAILED,
    }
    assert set(outcomes) == set(Next)
    assert {reason: outcomes[NEXT[reason]] for reason in Reason} == POST


@pytest.mark.parametrize("reason", Reason)
@pytest.mark.parametrize("card_id", [None, "card-1"])
async def test_every_reason_leads_where_the_table_says(
    office: PostOffice, mail: Letterbox, reason: Reason, card_id: str | None
) -> None:
    key = await office.queue(await office.person(), card_id=card_id)
    mail.fail(key, DeliveryFailed(reason), DeliveryFailed(R.UNREACHABLE))
    await office.courier.empty()
    row = await office.row(key)
    expected = (REPLACEMENT if card_id else POST)[reason]
    if NEXT[reason] is Next.ANEW:  # tried again at once, as a message of its own
        assert (row.state, row.reason, row.attempts, row.card_id) == (expected, R.UNREACHABLE, 2, None)
    else:
        assert (row.state, row.reason, row.attempts, row.sending) == (expected, reason, 1, False)
        mail.recover(key)
    office.clock.advance(days=1)
    await office.courier.empty()
    assert mail.tried.count(key) == row.attempts + (expected is S.QUEUED)
    assert mail.keys == ([key] if expected is S.QUEUED else [])


@pytest.mark.parametrize("kind", NoticeKind)
@pytest.mark.parametrize("card_id", [None, "card-1"])
def test_only_what_changes_a_card_in_place_is_repeated_when_unsure(
    kind: NoticeKind, card_id: str | None, clock: FakeClock
) -> None:
    notice = Notice(key="1", kind=kind, place="p", created_at=clock(), due_at=clock(), card_id=card_id)
    settlement = after_failure(DeliveryFailed(R.AMBIGUOUS), notice)
    repeated = card_id is not None or kind is NoticeKind.PROPOSAL_CARD
    assert settlement.state is (S.QUEUED if repeated else S.AMBIGUOUS)


async def test_what_arrived_is_sent_with_its_teams_id(office: PostOffice, mail: Letterbox) -> None:
    key = await office.queue(await office.person())
    assert await office.courier.empty() == 1
    row = await office.row(key)
    assert (row.state, row.activity_id, row.attempts, row.reason) == (S.SENT, "activity-1", 1, None)
    assert await office.courier.empty() == 0
    assert mail.keys == [key]


async def test_f12_retry_after_is_waited_for(office: PostOffice, mail: Letterbox) -> None:
    key = await office.queue(await office.person())
    mail.fail(key, DeliveryFailed(R.THROTTLED, retry_after=90))
    await office.courier.empty()
    assert (await office.row(key)).due_at == office.clock() + timedelta(seconds=90)
    office.clock.advance(seconds=89)
    await office.courier.empty()
    assert mail.keys == []
    office.clock.advance(seconds=1)
    await office.courier.empty()
    assert mail.keys == [key]


async def test_f12_without_retry_after_it_waits_twice_as_long_each_time(
    office: PostOffice, mail: Letterbox
) -> None:
    key = await office.queue(await office.person())
    mail.fail(key, *[DeliveryFailed(R.THROTTLED)] * 5)
    waits = []
    for _ in range(5):
        await office.courier.empty()
        row = await office.row(key)
        waits.append((row.due_at - office.clock()).total_seconds())
        office.clock.set(row.due_at)
    await office.courier.empty()
    assert waits == [2, 4, 8, 16, 32]
    assert mail.keys == [key]


async def test_f12_order_is_kept_for_a_recipient_and_nobody_else_is_held_up(
    office: PostOffice, mail: Letterbox
) -> None:
    anna, sven = [await office.person() for _ in range(2)]
    first, second = [await office.queue(anna) for _ in range(2)]
    other = await office.queue(sven)
    mail.fail(first, DeliveryFailed(R.THROTTLED, retry_after=30), DeliveryFailed(R.UNREACHABLE))
    await office.courier.empty()
    assert mail.keys == [other]
    later = await office.queue(sven)
    office.clock.advance(seconds=30)
    await office.courier.empty()
    assert mail.keys == [other, later]
    office.clock.advance(seconds=60)
    await office.courier.empty()
    assert mail.keys == [other, later, first, second]
    assert second not in mail.tried[:-1]


@pytest.mark.parametrize("retry_after", [None, 0.0, 1.0])
async def test_f12_an_hour_of_throttling_loses_nothing_whatever_wait_is_asked_for(
    office: PostOffice, mail: Letterbox, retry_after: float | None
) -> None:
    """Retry-After: 0, or a date that our fast clock takes for past, must not use up all tries at once."""
    key = await office.queue(await office.person())
    throttled_until = office.clock() + timedelta(hours=1)
    while office.clock() < throttled_until:
        mail.fail(key, DeliveryFailed(R.THROTTLED, retry_after=retry_after))
        await office.courier.empty()
        row = await office.row(key)
        assert row.state is S.QUEUED
        office.clock.set(max(row.due_at, office.clock() + timedelta(seconds=1)))
    await office.courier.empty()
    assert mail.keys == [key]


async def test_what_never_gets_through_is_given_up_and_shown(office: PostOffice, mail: Letterbox) -> None:
    key = await office.queue(await office.person())
    mail.fail(key, *[DeliveryFailed(R.UNREACHABLE)] * MAX_ATTEMPTS)
    for _ in range(MAX_ATTEMPTS):
        await office.courier.empty()
        office.clock.advance(hours=2)
    row = await office.row(key)
    assert (row.state, row.attempts) == (S.FAILED, MAX_ATTEMPTS)
    async with office.units() as unit:
        assert [one.id for one in await unit.outbox.stuck(office.clock())] == [row.id]
        assert await unit.outbox.again(row.id or 0, office.clock())
    await office.courier.empty()
    assert mail.keys == [key]


def test_waits_never_shrink_and_never_pass_an_hour_unless_asked() -> None:
    waits = [wait_after(attempts, None) for attempts in range(60)]
    assert waits == sorted(waits)
    assert waits[-1] == timedelta(hours=1)
    assert wait_after(0, 1800) == timedelta(minutes=30)
    assert wait_after(0, 1e300) == wait_after(0, float("inf")) == timedelta(hours=1)
    assert wait_after(3, 0) == wait_after(3, None) == timedelta(seconds=16)


async def test_f13_a_person_who_blocked_the_bot_is_marked_and_left_in_peace(
    office: PostOffice, mail: Letterbox
) -> None:
    anna, sven = [await office.person() for _ in range(2)]
    keys = [await office.queue(anna) for _ in range(3)]
    other = await office.queue(sven)
    mail.fail(keys[0], DeliveryFailed(R.BLOCKED))
    await office.courier.empty()
    assert mail.keys == [other]
    assert mail.tried.count(keys[0]) == 1
    assert {(await office.row(key)).state for key in keys} == {S.HELD}
    async with office.units() as unit:
        person = await unit.people.get(anna.id)
        address = await unit.people.open(anna.id, purpose=Opening.DELIVERY, now=office.clock())
        assert person.blocked_at == day_of(office.clock())
        assert (await unit.outbox.counts())[S.HELD] == 3
    while_blocked = await office.queue(anna)
    await office.courier.empty()
    assert (await office.row(while_blocked)).state is S.HELD
    assert while_blocked not in mail.tried
    async with office.units() as unit:
        speaks = Visitor(
            tenant_id=address.tenant_id,
            object_id=address.object_id,
            teams_id=address.teams_id,
            service_url=address.service_url or "",
            conversation_id=address.conversation_id,
        )
        assert (
            await arrive(Context(unit=unit, county=COUNTY, now=office.clock()), speaks)
        ).blocked_at is None
    await office.courier.empty()
    assert mail.keys == [other, *keys, while_blocked]  # greetings: each by itself


async def test_speaking_in_a_channel_does_not_unblock(office: PostOffice) -> None:
    anna = await office.person()
    async with office.units() as unit:
        address = await unit.people.open(anna.id, purpose=Opening.DELIVERY, now=office.clock())
        await unit.people.save(replace(anna, blocked_at=office.clock()))
        in_channel = Visitor(
            tenant_id=address.tenant_id,
            object_id=address.object_id,
            teams_id=address.teams_id,
            service_url=address.service_url or "",
        )
        assert (
            await arrive(Context(unit=unit, county=COUNTY, now=office.clock()), in_channel)
        ).blocked_at == office.clock()


async def test_f16_what_cannot_be_built_holds_up_nobody_and_does_not_vanish(
    office: PostOffice, mail: Letterbox
) -> None:
    anna, sven = [await office.person() for _ in range(2)]
    broken, behind = [await office.queue(anna) for _ in range(2)]
    others = [await office.queue(await office.person()) for _ in range(3)]
    unknown = await office.queue(sven, kind=NoticeKind.RECEIPT, subject="no such observation")
    mail.unbuildable.add(broken)
    with capture_logs() as log:
        await office.courier.empty()
    assert sorted(mail.keys) == sorted([behind, *others])
    for key in (broken, unknown):
        row = await office.row(key)
        assert (row.state, row.reason) == (S.FAILED, R.UNBUILDABLE)
    unbuildable = [line for line in log if line["event"] == "notice_unbuildable"]
    assert len(unbuildable) == 2
    assert all(line["exc_info"] for line in unbuildable)
    rows = [await office.row(key) for key in (broken, unknown)]
    async with office.units() as unit:
        assert [one.id for one in await unit.outbox.stuck(office.clock())] == [row.id for row in rows]


async def test_the_receipt_of_a_withdrawn_observation_is_moot(office: PostOffice, mail: Letterbox) -> None:
    anna = await office.person()
    observation = await office.file(anna)
    behind = await office.queue(anna)
    async with office.units() as unit:
        await unit.observations.save(withdrawn(observation, office.clock()))
    await office.courier.empty()
    row = await office.row(f"receipt:{observation.id}")
    assert (row.state, row.reason) == (S.FAILED, R.MOOT)
    assert mail.keys == [behind]
    async with office.units() as unit:
        assert await unit.outbox.stuck(office.clock()) == []


@pytest.mark.parametrize(("quiet_digest", "sent"), [(True, 1), (False, 0)])
async def test_a_quiet_digest_is_moot_when_quiet_ones_are_switched_off(
    office: PostOffice, mail: Letterbox, *, quiet_digest: bool, sent: int
) -> None:
    office.county = County(municipalities=KAINUU, quiet_digest=quiet_digest)
    office.restart()
    await office.digest(await office.group())
    await office.courier.empty()
    assert len(mail.keys) == sent


async def test_a_reminder_of_nothing_and_a_card_that_was_never_posted_are_moot(
    office: PostOffice, mail: Letterbox
) -> None:
    reminder = await office.queue(await office.person(), kind=NoticeKind.REMINDER)
    group, proposal = await office.group(), a_proposal("E-2026-0001")
    async with office.units() as unit:
        await unit.proposals.add(proposal)
        await unit.outbox.add(
            Notice(
                key="card",
                kind=NoticeKind.PROPOSAL_CARD,
                place=f"group:{group.id}",
                group_id=group.id,
                subject=proposal.id,
                created_at=office.clock(),
                due_at=office.clock(),
            )
        )
    await office.courier.empty()
    assert {(await office.row(key)).reason for key in (reminder, "card")} == {R.MOOT}
    assert mail.tried == []


async def interrupt(office: PostOffice, key: str) -> None:
    """A courier takes the notice, begins to send it, and is heard of no more."""
    async with office.units() as unit:
        (notice,) = await unit.outbox.claim(
            holder="dead", now=office.clock(), until=office.clock() + LEASE, limit=1
        )
        assert notice.key == key
        assert await unit.outbox.sending(notice.id or 0, holder="dead")


async def test_f15_a_message_cut_off_while_it_went_out_is_recorded_and_not_repeated(
    office: PostOffice, mail: Letterbox
) -> None:
    anna = await office.person()
    cut_off, behind = [await office.queue(anna) for _ in range(2)]
    await interrupt(office, cut_off)
    await office.courier.empty()
    assert mail.keys == []  # the other courier may still live
    office.clock.advance(seconds=LEASE.total_seconds())
    with capture_logs() as log:
        await office.courier.empty()
    assert mail.keys == [behind]
    row = await office.row(cut_off)
    assert (row.state, row.reason) == (S.AMBIGUOUS, R.AMBIGUOUS)
    assert log[0]["event"] == "notice_interrupted"
    async with office.units() as unit:
        assert [one.id for one in await unit.outbox.stuck(office.clock())] == [row.id]
        assert await unit.outbox.again(row.id or 0, office.clock())
    await office.courier.empty()
    assert mail.keys == [behind, cut_off]


async def test_f15_a_replacement_cut_off_while_it_went_out_is_made_again(
    office: PostOffice, mail: Letterbox
) -> None:
    key = await office.queue(await office.person(), card_id="card-1")
    await interrupt(office, key)
    office.clock.advance(seconds=LEASE.total_seconds())
    await office.courier.empty()
    office.clock.advance(seconds=60)
    await office.courier.empty()
    assert mail.keys == [key]
    assert (await office.row(key)).state is S.SENT


async def test_a_replacement_that_is_cut_off_each_time_is_given_up_at_last(
    office: PostOffice, mail: Letterbox
) -> None:
    """One that brings the courier down must not hold up its place for ever."""
    anna = await office.person()
    deadly, behind = await office.queue(anna, card_id="card-1"), await office.queue(anna)
    mail.fail(deadly, *[ZeroDivisionError("an invented mistake in the messenger")] * 100)
    for _ in range(100):
        await office.courier.empty()
        office.clock.advance(hours=2)
        if mail.keys:
            break
    assert mail.keys == [behind]
    assert (await office.row(deadly)).state is S.FAILED
    assert mail.tried.count(deadly) == MAX_REPEATS


async def test_a_mistake_in_the_messenger_leaves_the_message_ambiguous_and_the_others_sent(
    office: PostOffice, mail: Letterbox
) -> None:
    broken = await office.queue(await office.person())
    others = [await office.queue(await office.person()) for _ in range(5)]
    mail.fail(broken, ZeroDivisionError("invented"))
    with capture_logs() as log:
        await office.courier.empty()
    assert "notice_unsendable" in [line["event"] for line in log]
    assert sorted(mail.keys) == sorted(others)
    assert (await office.row(broken)).state is S.AMBIGUOUS


async def test_a_slow_courier_that_lost_its_lease_does_not_send(office: PostOffice, mail: Letterbox) -> None:
    key = await office.queue(await office.person())
    (notice,) = await office.courier._claim(20)
    office.clock.advance(seconds=LEASE.total_seconds())
    other = PostOffice(office.database, office.clock, mail)
    (same,) = await other.courier._claim(20)
    assert same.key == key
    await office.courier._attempt(notice)
    assert mail.tried == []
    await other.courier._attempt(same)
    assert mail.keys == [key]


async def test_nothing_is_tried_before_its_time(office: PostOffice, mail: Letterbox) -> None:
    key = await office.queue(await office.person(), due_at=office.clock() + timedelta(minutes=10))
    assert await office.courier.empty() == 0
    office.clock.advance(minutes=10)
    assert await office.courier.empty() == 1
    assert mail.keys == [key]


async def test_more_than_a_batch_is_emptied_in_one_go(office: PostOffice, mail: Letterbox) -> None:
    office.budget = UNLIMITED
    office.restart()
    keys = [await office.queue(await office.person()) for _ in range(BATCH * 2 + 3)]
    assert await office.courier.empty() == len(keys)
    assert sorted(mail.keys) == sorted(keys)


async def test_two_couriers_on_one_database_send_nothing_twice(
    either_url: str, open_database: Open, clock: FakeClock
) -> None:
    mail = Letterbox(clock)
    copies = [PostOffice(open_database(either_url), clock, mail, budget=UNLIMITED) for _ in range(2)]
    people = [await copies[0].person() for _ in range(8)]
    expected: dict[str, list[str]] = {person.id: [] for person in people}
    for _ in range(5):
        for person in people:
            expected[person.id].append(await copies[0].queue(person))
    for _ in range(3):
        await asyncio.gather(*(copy.courier.empty() for copy in copies))
    told = {person.id: [] for person in people}
    for one in mail.delivered:
        told[one.delivery.notice.person_id or ""].append(one.key)
    assert told == expected
    assert {row.state for row in (await copies[0].rows()).values()} == {S.SENT}


async def test_f39_what_may_have_arrived_is_not_sent_again_once_something_newer_about_it_has(
    office: PostOffice, mail: Letterbox
) -> None:
    anna = await office.person()
    told, untold = [await office.file(anna) for _ in range(2)]
    for one in (told, untold):
        mail.fail(f"receipt:{one.id}", DeliveryFailed(R.AMBIGUOUS))
    await office.courier.empty()
    newer = await office.queue(anna, kind=NoticeKind.MASKED, subject=told.id)
    await office.courier.empty()
    office.clock.advance(hours=1)
    await office.courier.empty()
    assert mail.keys == [newer, f"receipt:{untold.id}"]
    row = await office.row(f"receipt:{told.id}")
    assert (row.state, row.reason) == (S.FAILED, R.MOOT)


@pytest.mark.parametrize("kind", [NoticeKind.LINKED, NoticeKind.REMINDER, NoticeKind.WELCOME])
async def test_what_nobody_would_miss_is_left_to_people_when_it_may_have_arrived(
    office: PostOffice, mail: Letterbox, kind: NoticeKind
) -> None:
    assert not kind.handling.again
    key = await office.queue(await office.person(), kind=kind)
    await interrupt(office, key)
    office.clock.advance(hours=3)
    await office.courier.empty()
    office.clock.advance(hours=3)
    await office.courier.empty()
    assert mail.tried == []
    assert (await office.row(key)).state is S.AMBIGUOUS
