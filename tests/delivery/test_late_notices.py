"""Which notices are late: those that somebody could still get."""

from collections import Counter
from datetime import timedelta

import pytest

from bot.domain.errors import Reason
from bot.domain.notices import DeliveryState
from storage.health import late
from tests.delivery.conftest import Open
from tests.delivery.post_office import Letterbox, PostOffice
from tests.fakes.clock import START, FakeClock


@pytest.fixture
def office(either_url: str, open_database: Open, clock: FakeClock) -> PostOffice:
    return PostOffice(open_database(either_url), clock, Letterbox(clock))


WAITED_FOR = [
    (DeliveryState.FAILED, Reason.REJECTED),
    (DeliveryState.FAILED, None),
    (DeliveryState.HELD, Reason.BLOCKED),
    (DeliveryState.QUEUED, None),
]
FOR_NOBODY = [
    (DeliveryState.FAILED, Reason.MOOT),
    (DeliveryState.FAILED, Reason.EXPIRED),
    (DeliveryState.HELD, Reason.PAUSED),
    (DeliveryState.SENT, None),
    (DeliveryState.COVERED, None),
]


async def test_what_nobody_waits_for_is_not_late(office: PostOffice) -> None:
    for state, reason in (*WAITED_FOR, *FOR_NOBODY):
        await office.end(await office.queue(await office.person()), state, reason)
    expected = Counter(state for state, _ in WAITED_FOR)
    found = await late(office.database, office.clock())
    assert found == {state: (many, START) for state, many in expected.items()}
    assert await late(office.database, office.clock() - timedelta(seconds=1)) == {}
