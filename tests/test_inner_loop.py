"""The inner loop tries each story once, and pages in Finnish."""

from types import SimpleNamespace
from typing import Any

import pytest

from bot.domain.codes import Language
from tests.inner_loop import STAGE, STORIES, quick


def item(nodeid: str, *fixtures: str, **params: Any) -> Any:
    return SimpleNamespace(nodeid=nodeid, fixturenames=fixtures, callspec=SimpleNamespace(params=params))


def test_of_a_story_the_first_conversation_is_tried_and_of_the_rest_everything_in_finnish() -> None:
    kept = [
        item("tests/conversations/test_a.py::test_first[fi]", STAGE, language=Language.FI),
        item("tests/conversations/test_b.py::test_first", STAGE),
        item("tests/conversations/test_b.py::test_a_table"),
        item("tests/domain/test_a.py::test_first"),
        item("tests/domain/test_a.py::test_second", word="sv"),
        item("tests/cards/test_a.py::test_first[fi]", language=Language.FI),
    ]
    others = [
        item("tests/conversations/test_a.py::test_second", STAGE),
        item("tests/conversations/test_b.py::test_second", STAGE),
        item("tests/cards/test_a.py::test_first[sv]", language=Language.SV),
    ]
    assert list(quick([*kept, *others])) == kept


def test_each_story_that_this_run_collected_has_a_conversation(request: pytest.FixtureRequest) -> None:
    stories = {_story(item) for item in request.session.items if item.nodeid.startswith(STORIES)}
    assert {_story(item) for item in quick(request.session.items)} >= stories


def _story(item: pytest.Item) -> str:
    return item.nodeid.partition("::")[0]
