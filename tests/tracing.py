"""When coverage traces: where a line may be reached for the first time, and greenlets where there are any.

Tracing doubles what a test costs. So it rests while tests are collected (the product is imported before), in
the tests marked ``untraced``, which live through much of what has tests of its own, in those that Hypothesis
repeats, and, outside of ``STORAGE``, where a test is told once more with another case. Nothing is hidden by
that: a line that only such a test reaches is reported as never reached.

SQLAlchemy speaks to PostgreSQL in greenlets, and to follow them coverage asks at each call and each return of
any function in which greenlet it is: a third of the time of a test. Only tests marked ``postgres`` have any.
"""

import importlib
import pkgutil
from collections import Counter
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import Any

import greenlet
import pytest

STORAGE = "tests/storage/"
"""Where PostgreSQL takes ways of its own through the code."""

TRACED = 1
"""So many cases of one test are traced; with two the tests of the cards took 16 % longer."""

NOT_IMPORTED = ("__main__", "migrations")
"""Modules that do something when they are imported."""


def controller(config: pytest.Config) -> Any:
    """pytest-cov's control over tracing in this process; None without ``--cov``."""
    plugin = config.pluginmanager.getplugin("_cov")
    return plugin and plugin.cov_controller


@contextmanager
def resting(coverage: Any) -> Iterator[None]:
    """Trace nothing meanwhile.

    In a process of ``-n 2`` pytest-cov has started coverage twice, and stopping it (or ``no_cover``, which
    does) only hands over to the other; so what traces is paused.
    """
    traces = coverage.cov._collector
    traces.pause()
    try:
        yield
    finally:
        traces.resume()


def pytest_configure(config: pytest.Config) -> None:
    """Add the marker."""
    config.addinivalue_line("markers", "untraced: coverage rests, in its fixtures too")


@pytest.hookimpl(wrapper=True)
def pytest_collection(session: pytest.Session) -> Generator[None, Any, Any]:
    """Import the product, which runs lines of it, and let coverage rest while tests are collected."""
    coverage = controller(session.config)
    if not coverage:
        return (yield)
    for name in coverage.cov.get_option("run:source"):
        for module in pkgutil.walk_packages(importlib.import_module(name).__path__, f"{name}."):
            if not any(part in module.name for part in NOT_IMPORTED):
                importlib.import_module(module.name)
    with resting(coverage):
        return (yield)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests that reach hardly a line which was not reached before."""
    seen: Counter[str] = Counter()
    for item in items:
        test, _, _ = item.nodeid.partition("[")
        again = seen[test] >= TRACED
        repeated = getattr(getattr(item, "obj", None), "is_hypothesis_test", False)
        if repeated or (again and not test.startswith(STORAGE)):
            item.add_marker(pytest.mark.untraced)
        seen[test] += 1


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, Any, Any]:
    """Trace this test as it needs it."""
    coverage = controller(item.config)
    if not coverage:
        return (yield)
    if item.get_closest_marker("untraced"):
        with resting(coverage):
            return (yield)
    traces = coverage.cov._collector
    follows = greenlet.getcurrent if item.get_closest_marker("postgres") else None
    if traces.concur_id_func is not follows:  # coverage sets it for a whole run
        coverage.pause()
        traces.concur_id_func = follows
        coverage.resume()
    return (yield)
