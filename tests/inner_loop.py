"""``--quick``, the inner loop: the domain, the first conversation of each story, and the pages in Finnish.

What belongs to it follows from where a test stands, so no list can be out of date: a new file in
``tests/conversations`` is one more story, and its first test on the stage is the conversation that is tried.
"""

from collections.abc import Iterable, Iterator

import pytest

from bot.domain.codes import Language

STORIES = "tests/conversations/"
ONE_LANGUAGE = Language.FI
STAGE = "on"
"""The fixture by which a test is a conversation."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option."""
    parser.addoption(
        "--quick", action="store_true", help="the domain, a conversation a story, pages in Finnish"
    )


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what the inner loop does not try."""
    if config.getoption("quick"):
        kept = list(quick(items))
        config.hook.pytest_deselected(items=[item for item in items if item not in set(kept)])
        items[:] = kept


def quick(items: Iterable[pytest.Item]) -> Iterator[pytest.Item]:
    """The tests that are kept: in one language, no simulations, of each story the first on the stage."""
    told: set[str] = set()
    for item in items:
        story, _, _ = item.nodeid.partition("::")
        if not _languages(item) <= {ONE_LANGUAGE} or _simulates(item):
            continue
        if not story.startswith(STORIES) or STAGE not in getattr(item, "fixturenames", ()):
            yield item
        elif story not in told:
            told.add(story)
            yield item


def _simulates(item: pytest.Item) -> bool:
    """Whether a test lists worlds or lives through much: whoever wrote it has marked it ``untraced``."""
    written = [getattr(getattr(item, part, None), "pytestmark", ()) for part in ("function", "module")]
    marks = [mark for each in written for mark in (each if isinstance(each, list | tuple) else [each])]
    return any(mark.name == "untraced" for mark in marks)


def _languages(item: pytest.Item) -> set[Language]:
    call = getattr(item, "callspec", None)
    return {given for given in call.params.values() if isinstance(given, Language)} if call else set()
