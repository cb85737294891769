"""Coverage follows greenlets in the tests that have any: those on PostgreSQL, marked ``postgres``.

SQLAlchemy speaks to PostgreSQL in greenlets, and to follow them coverage asks at each call and each return of
any function in which greenlet it is: a third of the time of a test. On SQLite there are none to ask for.
"""

from collections.abc import Generator
from typing import Any

import greenlet
import pytest


def collector(config: pytest.Config) -> Any:
    """What traces this process; None without ``--cov``."""
    plugin = config.pluginmanager.getplugin("_cov")
    return plugin and plugin.cov_controller and plugin.cov_controller.cov._collector


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, Any, Any]:
    """Begin tracing anew where this test needs it in the other way than the one before."""
    traces = collector(item.config)
    follows = greenlet.getcurrent if item.get_closest_marker("postgres") else None
    if traces is not None and traces.concur_id_func is not follows:  # coverage sets it for a whole run
        coverage = item.config.pluginmanager.getplugin("_cov").cov_controller
        coverage.pause()
        traces.concur_id_func = follows
        coverage.resume()
    return (yield)
