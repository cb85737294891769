"""What one notice meets does not befall another: not its place's, nor those that are told along with it."""

from datetime import timedelta

import pytest

from bot.domain.delivery import Ending
from bot.domain.errors import DeliveryFailed, Reason
from bot.domain.notices import DeliveryState, NoticeKind
from bot.ports import Delivery, Message
from bot.usecases import reminders
from bot.usecases.context import Context
from bot.usecases.notices.to_reporters import Masked
from tests.delivery.conftest import Open
from tests.delivery.post_office import COUNTY, Letterbox, PostOffice
from tests.delivery.test_held_notices import goes, linked, speaks
from tests.fakes.clock import FakeClock

S, R, K = DeliveryState, Reason, NoticeKind


class Picky(Letterbox):
    """Refuses to put a notice into words also where it goes along with another one."""

    def compose(self, delivery: Delivery) -> Message:
        """The message."""
        if any(one.notice.key in self.unbuildable for one in delivery.together):
            raise ValueError
        return super().compose(delivery)


@pytest.fixture
def mail(clock: FakeClock) -> Letterbox:
    """What was sent."""
    return Picky(clock)


@pytest.fixture
def office(either_url: str, open_database: Open, clock: FakeClock, mail: Letterbox) -> PostOffice:
    """A courier."""
    return PostOffice(open_database(either_url), clock, mail)


async def test_of_one_place_only_one_is_claimed(office: PostOffice) -> None:
    anna = await office.person()
    await office.queue(anna, "news", kind=K.REMINDER)
    await office.queue(anna, "first")
    now = office.clock()
    async with office.units(serial="outbox") as unit:
        claimed = await unit.outbox.claim(holder="x", now=now, until=now + timedelta(minutes=1), limit=20)
        assert [one.key for one in claimed] == ["first"]
        await unit.outbox.settle(claimed[0].id or 0, Ending(state=S.SENT, at=now), holder="x")
        (then,) = await unit.outbox.claim(holder="y", now=now, until=now + timedelta(minutes=1), limit=20)
    assert then.key == "news"


async def test_older_news_and_a_newer_receipt_are_told_together(office: PostOffice, mail: Letterbox) -> None:
    anna = await office.person()
    observation = await office.file(anna)
    await office.courier.empty()
    await goes(office, anna)
    await office.queue(anna, "masked", kind=K.MASKED, subject=observation.id)
    await office.file(anna)
    await office.courier.empty()
    before = len(mail.delivered)
    await speaks(office, anna)
    await office.courier.empty()
    assert [len(one.delivery.together) for one in mail.delivered[before:]] == [1]


@pytest.mark.parametrize("reason", [None, R.REJECTED])
async def test_one_that_is_tried_again_by_hand_leaves_no_other_behind(
    office: PostOffice, mail: Letterbox, reason: Reason | None
) -> None:
    """Its person counts as within reach from then on, so no word of theirs lets the others go."""
    anna = await office.person()
    await office.queue(anna, "one")
    await office.queue(anna, "two")
    await goes(office, anna)
    if reason:
        mail.fail("one", DeliveryFailed(reason))
    one = await office.row("one")
    async with office.units() as unit:
        assert await unit.outbox.again(one.id or 0, office.clock())
    await office.courier.empty()
    await speaks(office, anna)
    async with office.units() as unit:
        await reminders.tell_undelivered(Context(unit=unit, county=COUNTY, now=office.clock()))
    await office.courier.empty()
    assert (await office.row("two")).state is S.SENT


async def test_two_of_one_person_are_tried_again_by_hand_together(office: PostOffice) -> None:
    anna = await office.person()
    await office.queue(anna, "one")
    await office.queue(anna, "two")
    await goes(office, anna)
    held = (await office.rows()).values()
    async with office.units() as unit:
        assert [await unit.outbox.again(one.id or 0, office.clock()) for one in held] == [True, True]


async def test_what_cannot_be_put_into_words_holds_up_nothing_that_is_told_along(
    office: PostOffice, mail: Letterbox
) -> None:
    anna = await office.person()
    for _ in range(3):
        await office.file(anna)
    first, second, third = await office.rows()
    await goes(office, anna)
    mail.unbuildable.add(second)
    await speaks(office, anna)
    for _ in range(4):
        await office.courier.empty()
    assert [(await office.row(key)).state for key in (first, second, third)] == [S.SENT, S.FAILED, S.SENT]


async def test_what_cannot_be_gathered_holds_up_nothing_that_is_told_along(
    office: PostOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_given: object) -> None:
        raise ValueError

    monkeypatch.setattr(Masked, "gather", broken)
    anna = await office.person()
    await office.file(anna)
    (receipt,) = await office.rows()
    await office.queue(anna, "bad", kind=K.MASKED, subject="x")
    await goes(office, anna)
    await speaks(office, anna)
    for _ in range(4):
        await office.courier.empty()
    assert [(await office.row(key)).state for key in (receipt, "bad")] == [S.SENT, S.FAILED]


async def test_a_question_that_may_not_have_arrived_is_not_given_up_for_other_news(
    office: PostOffice, mail: Letterbox
) -> None:
    anna = await office.person()
    await linked(office, anna)
    question = next(key for key in await office.rows() if key.startswith("q:"))
    mail.fail(question, DeliveryFailed(R.AMBIGUOUS))
    await office.courier.empty()
    await office.queue(anna, "masked", kind=K.MASKED, subject=question[2:])
    await office.courier.empty()
    office.clock.advance(hours=1, seconds=5)
    await office.courier.empty()
    assert (await office.row(question)).state is S.SENT
