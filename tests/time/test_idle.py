"""Where nothing is to be done, nobody waits for it, and it waits for nobody who writes."""

import pytest

from scheduler.jobs import Jobs
from scheduler.schedule import Duty
from tests.stage import Stage
from tests.storage.test_reading import held

WRITING = {Duty.DELIVERIES, Duty.FORGET_TURNS}
"""What these do is one statement that changes what it finds."""


@pytest.fixture
def jobs(on: Stage) -> Jobs:
    """What the bot does by the clock."""
    return Jobs(units=on.house.units, county=on.settings.county, clock=on.clock, wake=lambda: None)


@pytest.mark.parametrize("duty", sorted(set(Duty) - WRITING))
async def test_a_duty_with_nothing_to_do_needs_no_writer_s_lock(on: Stage, jobs: Jobs, duty: Duty) -> None:
    await jobs.do(duty)
    with held(on.settings.database_url):
        assert await jobs.do(duty) == 0


async def test_so_it_is_with_an_empty_outbox(on: Stage) -> None:
    with held(on.settings.database_url):
        assert await on.house.courier.empty() == 0
        assert on.house.courier.next_look is None
