"""A notice that the database does not let us prepare waits, and the others go."""

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.domain.delivery import wait_after
from bot.domain.errors import Reason
from bot.domain.notices import DeliveryState, Notice, NoticeKind
from bot.domain.people import Address
from bot.ports import StatementFailed, Unavailable
from bot.usecases.context import Context
from bot.usecases.notices.to_reporters import Masked
from tests.delivery.conftest import Open
from tests.delivery.post_office import Letterbox, PostOffice
from tests.delivery.test_held_notices import goes, speaks
from tests.fakes.clock import FakeClock

S, R, K = DeliveryState, Reason, NoticeKind
AWAY, REFUSED, RAW = Unavailable("57P01"), StatementFailed("22003"), ZeroDivisionError("invented")
ANYWHERE = ("opening", "outbox", "commit", "answer")
TRIES = 4


class Refusing:
    """A repository in which every statement fails."""

    def __init__(self, error: Exception) -> None:
        self._error = error

    def __getattr__(self, name: str) -> Any:
        async def refused(*_given: object, **_more: object) -> None:
            raise self._error

        return refused


class Faulty:
    """Units of work; in some of those in which a notice is prepared or settled, a step fails.

    Attributes:
        faults: the step and its error, for one unit after the other.
    """

    def __init__(self, office: PostOffice) -> None:
        self._units = office.units
        office.courier._units = self  # looks the same
        self.faults: list[tuple[str, Exception]] = []

    def __call__(self, *, serial: str | None = None) -> AbstractAsyncContextManager[Any]:
        if serial or not self.faults:
            return self._units(serial=serial)
        return self._failing(*self.faults.pop(0))

    def reading(self) -> AbstractAsyncContextManager[Any]:
        """One that only reads."""
        return self._units.reading()

    @asynccontextmanager
    async def _failing(self, step: str, error: Exception) -> AsyncIterator[Any]:
        if step == "opening":
            raise error
        async with self._units() as unit:
            if step in ("people", "outbox"):
                setattr(unit, step, Refusing(error))
            yield unit
            if step == "commit":
                raise error
        raise error  # it was done, and nobody heard of it


@pytest.mark.parametrize(
    ("step", "error"),
    [
        *[(step, error) for step in ANYWHERE for error in (AWAY, REFUSED, RAW)],
        *[("people", error) for error in (AWAY, REFUSED)],  # while it is gathered
    ],
)
async def test_it_waits_longer_each_time_is_told_of_once_a_try_and_holds_up_nobody(
    office: PostOffice, mail: Letterbox, step: str, error: Exception
) -> None:
    late = await office.queue(await office.person())
    others = [await office.queue(await office.person()) for _ in range(3)]
    units = Faulty(office)
    waits = []
    with capture_logs() as log:
        for tries in range(1, TRIES + 1):
            units.faults = [(step, error)]
            await office.courier.empty()
            assert await office.courier.empty() == 0, "it is not tried again at once"
            row = await office.row(late)
            assert (row.state, row.reason, row.attempts) == (S.QUEUED, R.UNPREPARED, tries)
            assert not row.sending
            assert row.due_at
            waits.append(row.due_at - office.clock())
            office.clock.set(row.due_at)
    assert sorted(mail.keys) == sorted(others)
    assert waits == [wait_after(tries, None) for tries in range(TRIES)]
    assert [line["event"] for line in log] == ["notice_not_sent"] * TRIES
    cause = None if error is AWAY else error
    assert all(line["exc_info"] is cause for line in log), "a bug is told whole"
    await office.courier.empty()
    assert mail.keys[-1] == late


async def test_what_was_to_be_told_along_waits_too_and_is_told_once(
    either_url: str, open_database: Open, clock: FakeClock, mail: Letterbox
) -> None:
    """It was committed, but nobody heard of it: all are marked as going out, and none did."""
    office = PostOffice(open_database(either_url), clock, mail)
    anna = await office.person()
    for _ in range(3):
        await office.file(anna)
    keys = list(await office.rows())
    await goes(office, anna)
    await speaks(office, anna)
    units = Faulty(office)
    units.faults = [("answer", AWAY)]
    before = len(mail.delivered)
    with capture_logs():
        await office.courier.empty()
    rows = [await office.row(key) for key in keys]
    assert {(row.state, row.reason, row.sending) for row in rows} == {(S.QUEUED, R.UNPREPARED, False)}
    for _ in keys:
        clock.advance(seconds=10)
        await office.courier.empty()
    assert {(await office.row(key)).state for key in keys} == {S.SENT}
    assert sorted(mail.keys[before:]) == sorted(keys)


async def test_a_statement_that_fails_for_one_that_is_told_along_holds_up_no_other(
    either_url: str, open_database: Open, clock: FakeClock, mail: Letterbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PostgreSQL refuses everything that follows in the same transaction."""

    async def refused(ctx: Context, notice: Notice) -> None:
        unit = ctx.unit
        me = await unit.people.get(notice.person_id or "")
        there = Address(person_id=me.id, tenant_id="", object_id="", teams_id="", conversation_id="")
        await unit.people.add(me, there)

    monkeypatch.setattr(Masked, "gather", refused)
    office = PostOffice(open_database(either_url), clock, mail)
    anna = await office.person()
    await office.file(anna)
    (receipt,) = await office.rows()
    await office.queue(anna, "bad", kind=K.MASKED, subject="x")
    await goes(office, anna)
    await speaks(office, anna)
    with capture_logs() as log:
        for _ in range(3):
            await office.courier.empty()
            clock.advance(seconds=10)
    bad = await office.row("bad")
    assert mail.keys[-1] == receipt
    assert (bad.state, bad.reason) == (S.QUEUED, R.UNPREPARED)
    assert {line["event"] for line in log} == {"notice_not_sent"}
