"""What a pressed button sends is an object of plain values, however a client writes it."""

import json
from typing import Any

import pytest

from dialogs.incoming import Kind
from dialogs.teams.press import press_of
from dialogs.teams.reading import read
from tests.teams.activities import invoke, message

DATA = {"verb": "answer", "id": "d1", "version": 3}


def executed(value: Any) -> dict[str, Any]:
    """The press of an Action.Execute."""
    return press_of(invoke(value=value))


@pytest.mark.parametrize(
    "value",
    [
        {"action": {"verb": "answer", "data": {"id": "d1", "version": 3}}},
        json.dumps({"action": {"verb": "answer", "data": {"id": "d1", "version": 3}}}),
        {"action": json.dumps({"verb": "answer", "data": {"id": "d1", "version": 3}})},
        {"action": {"verb": "answer", "data": json.dumps({"id": "d1", "version": 3})}},
        {"action": {"data": DATA}},
    ],
    ids=["objects", "all-string", "action-string", "data-string", "verb-in-data"],
)
def test_objects_in_strings_are_objects(value: Any) -> None:
    assert executed(value) == DATA


@pytest.mark.parametrize(
    "value", [None, 7, "nonsense", "{", "[]", [], {"action": 7}, {"action": {"data": "x"}}]
)
def test_what_is_no_press_has_no_verb(value: Any) -> None:
    assert executed(value) == {"verb": None}
    assert read(invoke(value=value)).verb == ""


@pytest.mark.parametrize(
    ("sent", "held"),
    [
        (["ASUM", "TALOUS"], "ASUM,TALOUS"),
        (["ASUM", {"a": 1}, None, ["x"], 7, ""], "ASUM,7"),
        ([], ""),
        ({"a": 1}, None),
        (7, "7"),
        (0.5, "0.5"),
        (True, "true"),
        (False, "false"),
        (None, None),
        ("a\u0308\u200b\ud83d", "ä\ufffd"),
        ("&lt;b&gt; on merkki", "&lt;b&gt; on merkki"),
        ("<br> <at>x</at>", "<br> <at>x</at>"),
    ],
)
def test_an_input_holds_a_plain_value(sent: Any, held: Any) -> None:
    assert executed({"action": {"verb": "answer", "data": {"text": sent}}})["text"] == held


@pytest.mark.parametrize(
    ("sent", "held"),
    [(3, 3), (0, None), (-1, None), (2**40, None), (True, None), (3.0, None), ("3", None), ([3], None)],
)
@pytest.mark.parametrize("key", ["version", "notice"])
def test_a_number_of_ours_is_one_that_a_database_takes(key: str, sent: Any, held: Any) -> None:
    assert executed({"action": {"verb": "answer", "data": {key: sent}}})[key] == held


def test_half_an_emoji_in_a_string_of_json_loses_no_press() -> None:
    data = '{"text": "puolikas \\ud83d"}'
    assert executed({"action": {"verb": "answer", "data": data}})["text"] == "puolikas \ufffd"


def test_deep_lists_in_a_string_do_no_harm() -> None:
    deep = '{"text": ' + "[" * 900 + "]" * 900 + "}"
    assert executed({"action": {"verb": "answer", "data": deep}}) == {"verb": "answer", "text": ""}


@pytest.mark.parametrize(
    ("fields", "kind", "text"),
    [
        ({"text": "apua", "value": "apua"}, Kind.TYPED, "apua"),
        ({"text": "apua", "value": {}}, Kind.TYPED, "apua"),
        ({"text": "apua", "value": {"verb": "tuntematon"}}, Kind.TYPED, "apua"),
        ({"text": "apua", "value": {"verb": ["answer"]}}, Kind.TYPED, "apua"),
        ({"text": "apua", "value": 7}, Kind.TYPED, "apua"),
        ({"text": None, "value": "apua"}, Kind.TYPED, "apua"),
        ({"text": "Jatka", "value": DATA}, Kind.PRESSED, ""),
        ({"text": None, "value": DATA}, Kind.PRESSED, ""),
        ({"text": "", "value": json.dumps(DATA)}, Kind.PRESSED, ""),
        ({"text": " ", "value": {}}, Kind.PRESSED, ""),
        ({"text": None, "value": {"verb": "tuntematon"}}, Kind.PRESSED, ""),
        ({"text": None, "value": 7}, Kind.PRESSED, ""),
        ({"text": "apua", "value": None}, Kind.TYPED, "apua"),
    ],
)
def test_a_message_is_a_press_when_one_of_our_buttons_sent_it(
    fields: dict[str, Any], kind: Kind, text: str
) -> None:
    incoming = read(message(**fields))
    assert (incoming.kind, incoming.text) == (kind, text)


def test_a_name_is_cleaned_too() -> None:
    sender = {"id": "29:anna", "aadObjectId": "a", "name": "A\u0308lvi\u200b"}
    visitor = read(message(**{"from": sender})).visitor
    assert visitor
    assert visitor.name == "Älvi"
