"""How the checks are run: all at once, none takes the others with it, and nothing hangs."""

import asyncio
import threading
from dataclasses import replace
from typing import Any

import pytest

from bot.domain.errors import DeliveryFailed
from bot.health import checks, doctor
from bot.health.doctor import examine
from bot.health.findings import Check, Finding, Findings, Level, Report
from bot.health.installation import Installation, Once, World
from bot.ports import StatementFailed, Unavailable
from tests.domain.test_settings import REAL
from tests.health import said

NOWHERE = "sqlite:////nonexistent/a.db"


def test_findings_stand_in_the_order_of_the_checks_and_say_so_to_a_machine() -> None:
    findings = Findings()
    Report(check=Check.NOTICES, into=findings).note("notices queued: 0")
    Report(check=Check.SETTINGS, into=findings).ok("the settings go together")
    assert findings.lines == ["ok    the settings go together", "note  notices queued: 0"]
    assert not findings.serious
    findings.add(Finding(check=Check.TOKEN, level=Level.MEND, says="no token"))
    assert findings.as_json() == {
        "serious": True,
        "findings": [
            {"check": "settings", "level": "ok", "says": "the settings go together"},
            {"check": "token", "level": "mend", "says": "no token"},
            {"check": "notices", "level": "note", "says": "notices queued: 0"},
        ],
    }


async def test_a_check_that_hangs_is_told_and_the_others_are_made(
    microsoft: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def hangs(_at: Installation, _report: Report) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr(doctor, "LIMIT", 0.5)
    monkeypatch.setattr(doctor, "OF_INSTALLATION", {**checks.OF_INSTALLATION, Check.ROSTER: hangs})
    found = await examine({**REAL, "database_url": NOWHERE}, microsoft)
    assert said(found, Check.ROSTER) == ["MEND  roster: it has not come to an end in 0 seconds"]
    assert said(found, Check.IDENTITY) == ["ok    identity: SingleTenant, 1 tenant(s) allowed"]


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (Unavailable("ConnectionRefusedError"), "the database cannot be used: nothing listens there"),
        (StatementFailed(""), "the database cannot be used: it stopped answering"),
        (ZeroDivisionError(), "looking at it failed (ZeroDivisionError), which is a bug of ours"),
    ],
)
async def test_a_check_that_fails_is_told_and_the_others_are_made(
    microsoft: World, monkeypatch: pytest.MonkeyPatch, error: Exception, words: str
) -> None:
    async def fails(_at: Installation, _report: Report) -> None:
        raise error

    monkeypatch.setattr(doctor, "OF_INSTALLATION", {**checks.OF_INSTALLATION, Check.ROSTER: fails})
    found = await examine({**REAL, "database_url": NOWHERE}, microsoft)
    assert said(found, Check.ROSTER) == [f"MEND  roster: {words}"]
    assert said(found, Check.IDENTITY) == ["ok    identity: SingleTenant, 1 tenant(s) allowed"]


async def test_what_several_need_is_looked_up_once_also_when_one_gives_up() -> None:
    looked, go = [], asyncio.Event()

    async def look_up() -> str:
        looked.append(1)
        await go.wait()
        return "found"

    once = Once(look_up)

    async def ask() -> str:
        return await once

    asking = [asyncio.create_task(ask()) for _ in range(3)]
    await asyncio.sleep(0)
    asking[0].cancel()
    go.set()
    assert await asyncio.gather(*asking[1:]) == ["found", "found"]
    assert looked == [1]
    assert await once.stop() == "found"
    assert await Once(look_up).stop() is None


async def test_a_token_that_never_comes_is_not_waited_for_at_the_end(microsoft: World) -> None:
    asked, go = threading.Event(), threading.Event()

    class Silent:
        def fetch(self, *, fresh: bool) -> tuple[str, float]:
            asked.set()
            go.wait(30)
            raise DeliveryFailed

    loop = asyncio.get_running_loop()
    found = asyncio.create_task(
        examine({**REAL, "database_url": NOWHERE}, replace(microsoft, source_for=lambda _who: Silent()))
    )
    await loop.run_in_executor(None, asked.wait, 10)
    found.cancel()
    with pytest.raises(asyncio.CancelledError):
        await found
    go.set()


def test_threads_that_hang_are_left_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    """As the lookup of a name does, which nobody can cancel: the program ends all the same."""
    go, hanging = threading.Event(), []

    async def with_a_hanging_thread() -> Findings:
        hanging.append(asyncio.ensure_future(asyncio.to_thread(go.wait, 60)))
        await asyncio.to_thread(str)
        return Findings()

    monkeypatch.setattr(doctor, "examine", with_a_hanging_thread)
    try:
        assert doctor.run().lines == []
        assert hanging[0].cancelled()
    finally:
        go.set()


def test_what_is_left_behind_says_how_it_ended_while_somebody_listens() -> None:
    threads: Any = doctor._AbandonedThreads()
    assert threads.submit(lambda one: one + 1, 1).result(10) == 2
    with pytest.raises(ZeroDivisionError):
        threads.submit(lambda: 1 / 0).result(10)
    threads.shutdown()
