"""Parts that a machine may lack: a test that needs one is marked with its name, and skipped where it is not.

The last line of a run says what was not tried, and how to get it. Another part is one more line in ``PARTS``.
"""

from collections.abc import Callable, Generator
from dataclasses import dataclass
from functools import cache

import pytest

from bot import voikko, word_lists
from tests import browser
from tests.fakes import pgbouncer


@dataclass(frozen=True, kw_only=True)
class Part:
    """Something that neither pip nor npm brings to every machine.

    Attributes:
        name: the marker of the tests that need it.
        title: what people call it.
        there: whether this machine has it.
        how: how to get it.
    """

    name: str
    title: str
    there: Callable[[], bool]
    how: str

    @property
    def reason(self) -> str:
        """Why a test was skipped; all that need this part have the same."""
        return f"this machine has no {self.title}"


PARTS = (
    Part(
        name="browser",
        title="Chrome or Chromium that starts",
        there=lambda: browser.find() is not None,
        how=browser.HOW,
    ),
    Part(
        name="voikko",
        title="Voikko with its Finnish dictionary, and lists of Swedish and English words",
        there=lambda: (
            voikko.dictionary() is not None and len(word_lists.word_lists()) == len(word_lists.FILES)
        ),
        how=f"`{voikko.INSTALL}`, `{word_lists.INSTALL}`",
    ),
    Part(name="pgbouncer", title="PgBouncer", there=pgbouncer.there, how="`apt install pgbouncer`"),
)


@cache
def _lacks(part: Part) -> bool:
    return not part.there()


def pytest_configure(config: pytest.Config) -> None:
    """Each part has its marker."""
    for part in PARTS:
        config.addinivalue_line("markers", f"{part.name}: needs {part.title}")


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip what cannot be tried here."""
    for part in PARTS:
        if item.get_closest_marker(part.name) and _lacks(part):
            pytest.skip(part.reason)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_sessionfinish(session: pytest.Session) -> Generator[None, object, object]:
    """After everything else that is printed, one line on what was not tried."""
    result = yield
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if reporter is not None:
        skipped = [str(report.longrepr) for report in reporter.stats.get("skipped", [])]
        if line := not_tried(skipped):
            reporter.write_line(line)
    return result


def not_tried(skipped: list[str]) -> str:
    """Which parts these skipped tests lacked, and how to get them; empty when none.

    Args:
        skipped: why each was.
    """
    counted = [(part, sum(part.reason in why for why in skipped)) for part in PARTS]
    said = [f"{count} test(s), as {part.reason} ({part.how})" for part, count in counted if count]
    return f"Not tried: {'; '.join(said)}." if said else ""
