"""What is missing or wrong, in plain words: every check at once, each with its own time limit."""

import asyncio
from collections.abc import Awaitable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Thread
from typing import Any
from urllib.request import getproxies

import aiohttp
import structlog

from bot.health.checks import OF_INSTALLATION, OF_MACHINE, environment
from bot.health.findings import Check, Findings, Report
from bot.health.installation import Installation, World
from bot.ports import StatementFailed, Unavailable
from bot.settings import Settings
from storage.engine.failures import reason

LIMIT = 25.0
"""Seconds for one check, longer than any of them waits for anything: what takes longer hangs."""

_log = structlog.get_logger()


async def examine(values: dict[str, Any] | None = None, world: World | None = None) -> Findings:
    """Look at the settings, at this machine, and at all that the bot needs.

    Nothing is written but one row of the database, as it is: a full disk shows at nothing less.

    Args:
        values: settings beside those of the environment.
        world: what is around the installation.
    """
    findings = Findings()
    settings = environment.read(values or {}, Report(check=Check.SETTINGS, into=findings))
    reports = {check: Report(check=check, into=findings) for check in (*OF_MACHINE, *OF_INSTALLATION)}
    of_machine = [_limited(look(reports[check]), reports[check]) for check, look in OF_MACHINE.items()]
    of_installation = _examine(settings, world or World(), reports) if settings else _nothing()
    await asyncio.gather(*of_machine, of_installation)
    return findings


async def _examine(settings: Settings, world: World, reports: dict[Check, Report]) -> None:
    timeout = aiohttp.ClientTimeout(total=LIMIT)
    # Many machines reach Microsoft through a proxy only.
    async with aiohttp.ClientSession(timeout=timeout, trust_env=bool(getproxies())) as session:
        at = Installation(settings, world, session)
        try:
            looks = OF_INSTALLATION.items()
            await asyncio.gather(
                *(_limited(look(at, reports[check]), reports[check]) for check, look in looks)
            )
        finally:
            await at.close()


async def _nothing() -> None:
    """Without settings there is nothing to examine."""


async def _limited(looking: Awaitable[None], report: Report) -> None:
    """Let a check come to its end, or say why it does not: no check takes the others with it."""
    try:
        async with asyncio.timeout(LIMIT):
            await looking
    except TimeoutError:
        report.mend(f"{report.check}: it has not come to an end in {LIMIT:.0f} seconds")
    except (Unavailable, StatementFailed) as failed:
        report.mend(
            f"{report.check}: the database cannot be used: {reason(failed) or 'it stopped answering'}"
        )
    except Exception as error:  # noqa: BLE001 - a bug in one check must not hide what the others found
        _log.exception("check_failed", check=report.check)
        report.mend(f"{report.check}: looking at it failed ({type(error).__name__}), which is a bug of ours")


def run() -> Findings:
    """Examine the installation of the environment, and leave behind what still hangs when all is said."""

    async def examined() -> Findings:
        asyncio.get_running_loop().set_default_executor(_AbandonedThreads())
        return await examine()

    return asyncio.run(examined())


class _AbandonedThreads(ThreadPoolExecutor):
    """Threads that nobody waits for at the end: looking up a name cannot be cancelled, and may take long."""

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Run a function in a thread of its own."""
        future: Future[Any] = Future()

        def work() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                future.set_result(fn(*args, **kwargs))
            except BaseException as error:  # noqa: BLE001 - whatever it is, who awaits it gets it
                future.set_exception(error)

        Thread(target=work, daemon=True).start()
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:  # noqa: FBT001, FBT002 - as the base has it
        """Wait for nothing."""
