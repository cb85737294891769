"""Nobody outside can fill the log, and no line of it is lost without a word."""

import ast
import asyncio
import inspect
import io
import logging
import sys
from collections.abc import Iterator
from typing import Any

import orjson
import pytest
import structlog

from bot import logging_setup
from dialogs.teams import ingress, listener
from tests.teams.conftest import until


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.BytesIO]:
    """What is written with the real configuration, as JSON."""
    into = io.BytesIO()
    monkeypatch.setattr(sys, "stderr", io.TextIOWrapper(into, write_through=True))
    monkeypatch.setattr(logging_setup.atexit, "register", lambda _: None)
    unused = structlog.get_logger()  # keeps no setting of another test
    monkeypatch.setattr(logging_setup, "_log", unused)
    before, handlers = structlog.get_config(), logging.getLogger().handlers
    logging.getLogger().handlers = []
    monkeypatch.setattr(logging_setup, "SECONDS", 0.05)
    logging_setup.configure(json=True)
    yield into
    logging.getLogger().handlers = handlers
    structlog.configure(**before)


def lines(written: io.BytesIO) -> list[dict[str, Any]]:
    """The lines, without their moments."""
    found = [orjson.loads(line) for line in written.getvalue().splitlines()]
    return [{name: said for name, said in line.items() if name != "timestamp"} for line in found]


REFUSED = {"event": "activity_refused", "status": 401, "why": "no_token", "level": "warning"}


async def test_of_a_storm_five_lines_and_its_size_are_written(written: io.BytesIO) -> None:
    log = structlog.get_logger()
    for _ in range(1000):
        log.warning("activity_refused", status=401, why="no_token")
    log.warning("activity_refused", status=400, why="id is missing")
    assert lines(written)[:5] == [REFUSED] * 5
    assert len(lines(written)) == 6  # another kind is counted for itself
    await until_over(written, 7)
    assert lines(written)[6] == {**REFUSED, "more": 995}
    log.warning("activity_refused", status=401, why="no_token")
    assert lines(written)[7:] == [REFUSED]  # a new stretch begins


async def test_what_is_counted_is_said_when_the_process_ends(written: io.BytesIO) -> None:
    limit = logging_setup.RepeatedLineLimit(first=1, seconds=60)
    facts = {"event": "activity_refused", "status": 401, "why": "no_token"}
    assert limit(None, "warning", dict(facts)) == facts
    for _ in range(3):
        with pytest.raises(structlog.DropEvent):
            limit(None, "warning", dict(facts))
    limit.flush()
    limit.flush()
    assert lines(written) == [{**REFUSED, "more": 3}]


async def test_a_storm_of_one_bug_hides_no_other_of_the_same_kind(written: io.BytesIO) -> None:
    log = structlog.get_logger()

    def bugs() -> Iterator[ValueError]:
        """Six of one place, and one of another."""
        for number in range(7):
            try:
                if number < 6:
                    int("one")
                float("another")
            except ValueError as error:
                yield error

    for error in bugs():
        log.error("request_failed", why="ValueError", exc_info=error)
    found = lines(written)
    assert len(found) == 6
    assert "another" in str(found[5]["exception"])
    await until_over(written, 7)
    assert (lines(written)[6]["level"], lines(written)[6]["more"]) == ("error", 1)
    assert lines(written)[6]["at"].startswith("test_logging_setup.py:")


async def test_what_nobody_outside_can_bring_about_is_never_held_back(written: io.BytesIO) -> None:
    for _ in range(20):
        structlog.get_logger().warning("duty_failed")
    assert len(lines(written)) == 20


def test_a_command_without_an_event_loop_writes_each_line(written: io.BytesIO) -> None:
    for _ in range(20):
        structlog.get_logger().warning("activity_refused", status=401, why="no_token")
    assert len(lines(written)) == 20


async def test_no_file_left_for_a_connection_is_one_line_without_a_traceback(written: io.BytesIO) -> None:
    loop = asyncio.get_running_loop()
    for _ in range(500):
        context = {
            "message": "socket.accept() out of system resource",
            "exception": OSError(24, "Too many open files"),
        }
        loop.default_exception_handler(context)
    assert lines(written) == [{"event": "connections_exhausted", "why": "OSError", "level": "error"}] * 5


async def test_what_is_no_http_is_one_line_with_nothing_that_was_sent(written: io.BytesIO) -> None:
    error = type("LineTooLong", (Exception,), {"__module__": "aiohttp.http_exceptions"})("salaisuus")
    logging.getLogger("aiohttp.server").error("Error from %s", "192.0.2.1", exc_info=error)
    assert lines(written) == [{"event": "request_unreadable", "why": "LineTooLong", "level": "warning"}]


async def test_a_bug_behind_a_request_keeps_its_traceback(written: io.BytesIO) -> None:
    logging.getLogger("aiohttp.server").error("Error from %s", "192.0.2.1", exc_info=LookupError("x"))
    (line,) = lines(written)
    assert (line["event"], line["why"]) == ("request_failed", "LookupError")
    assert line["exception"][0]["exc_type"] == "LookupError"
    assert "192.0.2.1" not in written.getvalue().decode()


async def test_what_libraries_say_otherwise_is_written_as_it_is(written: io.BytesIO) -> None:
    logging.getLogger("asyncio").warning("something else")
    assert written.getvalue() == b"WARNING asyncio something else\n"


async def until_over(written: io.BytesIO, count: int) -> None:
    """Until so many lines are written."""
    await until(lambda: len(lines(written)) >= count)


def test_whatever_others_bring_about_unknown_to_us_is_limited() -> None:
    """Where nobody was let in yet: the listener, the front door, and what libraries say of a connection."""
    events = {
        node.args[0].value
        for module in (ingress, listener, logging_setup)
        for node in ast.walk(ast.parse(inspect.getsource(module)))
        if isinstance(node, ast.Call)
        and getattr(node.func, "attr", "") in ("info", "warning", "error")
        and isinstance(node.args[0], ast.Constant)
    }
    assert events == logging_setup.LIMITED
