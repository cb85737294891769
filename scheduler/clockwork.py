"""APScheduler, ticking: one interval job per duty, in memory, never a job per reminder."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.ports import Unavailable
from scheduler.jobs import Jobs
from scheduler.schedule import EVERY, Duty

_log = structlog.get_logger()


class Clockwork:
    """Looks at every duty at its interval, from start to stop, and tells ``ran`` which one was done."""

    def __init__(self, jobs: Jobs, ran: Callable[[Duty], None]) -> None:
        self._jobs = jobs
        self._ran = ran
        self._scheduler = AsyncIOScheduler(timezone=UTC)

    def start(self) -> None:
        """Begin to tick, each duty at once and then at its interval."""
        for duty, interval in EVERY.items():
            self._scheduler.add_job(
                self._tick,
                "interval",
                args=[duty],
                seconds=interval.total_seconds(),
                id=duty,
                coalesce=True,
                max_instances=1,
                misfire_grace_time=None,
                next_run_time=datetime.now(UTC),
            )
        self._scheduler.start()

    def stop(self) -> None:
        """Stop ticking; a duty under way ends with its own unit of work."""
        self._scheduler.shutdown(wait=False)

    async def _tick(self, duty: Duty) -> None:
        with structlog.contextvars.bound_contextvars(duty=duty):
            try:
                count = await self._jobs.do(duty)
            except asyncio.CancelledError:
                _log.info("duty_stopped")  # with the bot; whoever looks next goes on
            except Unavailable:
                _log.warning("duty_unavailable")
            except Exception:  # noqa: BLE001 - a failed duty is tried again at its next tick; the log has it
                _log.exception("duty_failed")
            else:
                self._ran(duty)
                if count:
                    _log.info("duty_done", count=count)
