"""A stuck test says where: beside the time limit's own report stand the lines at which its tasks wait."""

import asyncio
from collections.abc import Generator, Iterator
from typing import Any

import pytest


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(call: pytest.CallInfo[None]) -> Generator[None, Any, Any]:
    """To the report of a test that ran out of time add what its event loop was waiting for."""
    report = yield
    if call.excinfo is not None and "pytest-timeout" in str(call.excinfo.value):
        report.sections.append(("Tasks that wait", "\n".join(_waiting(call.excinfo))))
    return report


def _waiting(stopped: pytest.ExceptionInfo[BaseException]) -> Iterator[str]:
    selves = [entry.frame.f_locals.get("self") for entry in stopped.traceback]
    for loop in {one for one in selves if isinstance(one, asyncio.AbstractEventLoop)}:
        for task in asyncio.all_tasks(loop):
            yield task.get_name()
            yield from _lines(task.get_coro())


def _lines(waiting: Any) -> Iterator[str]:
    """From the outermost coroutine to what it waits for in the end."""
    while waiting is not None:
        for kind, awaited in (("cr", "await"), ("gi", "yieldfrom"), ("ag", "await")):
            frame = getattr(waiting, f"{kind}_frame", None)
            if frame is not None:
                yield f"  {frame.f_code.co_filename}:{frame.f_lineno} in {frame.f_code.co_qualname}"
                waiting = getattr(waiting, f"{kind}_{awaited}")
                break
        else:
            return
