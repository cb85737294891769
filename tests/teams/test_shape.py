"""Behind the door every field has the type it should have."""

import re
from typing import Any

import pytest

from dialogs.teams.shape import BESIDE, TYPES, Malformed, check
from tests.teams.activities import invoke, message


def changed(path: str, value: Any) -> dict[str, Any]:
    """Put a value somewhere into Anna's message."""
    body = message(channelData={"tenant": {}, "team": {}, "channel": {}})
    place = body
    *parents, last = path.split(".")
    for step in parents:
        place = place[step]
    place[last] = value
    return body


VALUES: tuple[Any, ...] = (7, 1.5, True, [], {}, "text")
WRONG = [
    (path, wrong)
    for path, kind in TYPES
    for wrong in VALUES
    if "[]" not in path and path not in BESIDE and not isinstance(wrong, kind)
]


@pytest.mark.parametrize(("path", "wrong"), WRONG)
def test_a_field_of_the_wrong_type_is_named(path: str, wrong: Any) -> None:
    with pytest.raises(Malformed, match=f"^{re.escape(path)} must be "):
        check(changed(path, wrong))


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"membersAdded": [None]}, "membersAdded[]"),
        ({"membersAdded": ["29:anna"]}, "membersAdded[]"),
        ({"membersRemoved": [{"id": 7}]}, "membersRemoved[].id"),
    ],
)
def test_a_wrong_thing_in_a_list_is_400_and_named(changes: dict[str, Any], path: str) -> None:
    with pytest.raises(Malformed, match=f"^{re.escape(path)} must be "):
        check(message(**changes))


@pytest.mark.parametrize(
    ("changes", "field_name"),
    [
        ({"type": None}, "type"),
        ({"type": ""}, "type"),
        ({"id": None}, "id"),
        ({"serviceUrl": None}, "serviceUrl"),
        ({"channelId": None}, "channelId"),
        ({"conversation": None}, "conversation.id"),
        ({"conversation": {}}, "conversation.id"),
        ({"conversation": {"id": None}}, "conversation.id"),
        ({"recipient": None}, "recipient.id"),
        ({"from": None}, "from.id"),
        ({"from": {"name": "Anna"}}, "from.id"),
    ],
)
@pytest.mark.parametrize("make", [message, invoke])
def test_a_missing_field_is_named(make: Any, changes: dict[str, Any], field_name: str) -> None:
    with pytest.raises(Malformed, match=f"^{re.escape(field_name)} is missing"):
        check(make(**changes))


MENTION = {"type": "mention", "mentioned": {"id": "29:leena"}}


@pytest.mark.parametrize(
    ("beside", "kept"),
    [
        ({"locale": 7}, {"locale": None}),
        ({"locale": ["sv"]}, {"locale": None}),
        ({"entities": {}}, {"entities": None}),
        ({"entities": [None, MENTION, [], 7]}, {"entities": [MENTION]}),
        ({"entities": [{"type": 7, "locale": "sv-FI"}]}, {"entities": [{"type": None, "locale": "sv-FI"}]}),
        ({"attachments": "one"}, {"attachments": None}),
        (
            {"attachments": [None, {"contentType": "image/png"}]},
            {"attachments": [{"contentType": "image/png"}]},
        ),
        (
            {"attachments": [{"contentType": 7, "name": "x"}]},
            {"attachments": [{"contentType": None, "name": "x"}]},
        ),
    ],
)
def test_what_is_odd_beside_the_words_is_left_out(beside: dict[str, Any], kept: dict[str, Any]) -> None:
    assert check(message(**beside)) == {**message(), **kept}
