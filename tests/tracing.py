"""Coverage follows greenlets in the tests that have any: those on PostgreSQL, marked ``postgres``.

SQLAlchemy speaks to PostgreSQL in greenlets, and to follow them coverage asks at each call and each return of
any function in which greenlet it is: a third of the time of a test. On SQLite there are none to ask for.
"""

from collections.abc import Generator
from typing import Any

import greenlet
import pytest


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, Any, Any]:
    """Begin tracing anew where this test needs it in the other way than the one before."""
    plugin = item.config.pluginmanager.getplugin("_cov")
    measured = plugin.cov_controller if plugin else None
    if measured is not None:
        collector = measured.cov._collector  # coverage knows this setting for a whole run only
        following = greenlet.getcurrent if item.get_closest_marker("postgres") else None
        if collector.concur_id_func is not following:
            measured.pause()
            collector.concur_id_func = following
            measured.resume()
    return (yield)
