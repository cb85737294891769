"""An invoke of the message extension is a press in one's own chat, wherever its compose box was."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.incoming import Kind, Where
from dialogs.teams.message_extension import FETCH, NAMES, SUBMIT
from dialogs.teams.reading import read
from tests.conversations.dialogs import PLACES
from tests.teams.activities import invoke
from tests.teams.test_ingress_fuzz import json_values

DATA = {"verb": "answer", "id": "d1", "version": 3, "text": "Asuntoja ei ole."}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("name", sorted(NAMES))
def test_the_place_is_none_of_ours(name: str, place: str) -> None:
    found = read(invoke(name=name, value={}, replyToId="1790000000001", **PLACES[place]))
    assert (found.kind, found.where, found.dialog, found.invoke) == (Kind.PRESSED, Where.PERSONAL, True, True)
    assert (found.channel, found.card_id) == (None, None)
    assert found.conversation_id == "dialog:29:anna"
    assert found.visitor
    assert found.visitor.conversation_id is None


def test_the_command_is_the_button_that_begins() -> None:
    assert dict(read(invoke(name=FETCH, value={"commandId": "file"})).values) == {"verb": "start"}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("<div><div>Asuntoja ei ole.</div>\n</div>", "Asuntoja ei ole."),
        ("<p>Yksi.</p><p>Kaksi.</p>", "Yksi.\n\nKaksi."),
        ("<ul><li>yksi</li><li>kaksi</li></ul>", "yksi\n\nkaksi"),
        ('<div><at id="0">Leena Virtanen</at>&nbsp;tietää</div>', "Leena Virtanen tietää"),
        ('<div><at id="0">Havainto</at>&nbsp;tässä</div>', "tässä"),
        ('Ennen <attachment id="1"></attachment> ja <strong>jälkeen</strong>', "Ennen ja jälkeen"),
        (
            '<blockquote itemtype="http://schema.skype.com/Reply"><p>Toisen</p></blockquote><p>Oma</p>',
            "Oma",
        ),
        ("a &lt;b&gt; c", "a <b> c"),
    ],
)
def test_the_words_of_a_message_are_what_its_writer_meant(content: str, words: str) -> None:
    payload = {"body": {"contentType": "html", "content": content}}
    found = read(invoke(name=FETCH, value={"commandContext": "message", "messagePayload": payload}))
    assert dict(found.values) == {"verb": "offer_text", "text": words}


def test_plain_text_is_read_as_it_stands_and_a_subject_comes_first() -> None:
    payload = {"subject": "Asunnot <&>", "body": {"contentType": "text", "content": "a <b> c & d"}}
    found = read(invoke(name=FETCH, value={"messagePayload": payload}))
    assert found.values["text"] == "Asunnot <&>\na <b> c & d"


@pytest.mark.parametrize("value", [{"data": DATA}, {"data": json.dumps(DATA)}, json.dumps({"data": DATA})])
def test_a_button_of_the_dialog_sends_its_data_and_the_inputs(value: Any) -> None:
    found = read(invoke(name=SUBMIT, value=value))
    assert (found.verb, dict(found.values)) == ("answer", DATA)


def test_a_repeated_press_is_known_by_its_key_under_another_id_and_over_another_chat() -> None:
    value = {"data": {**DATA, "once": "k1"}}
    first = read(invoke(name=SUBMIT, value=value, id="1"))
    again = read(invoke(name=SUBMIT, value=value, id="2", **PLACES["channel"]))
    assert first.keys[-1] == again.keys[-1]
    assert len({*first.keys, *again.keys}) == 3


@given(name=st.sampled_from(sorted(NAMES)), value=json_values, inner=json_values)
def test_whatever_is_sent_can_be_read(name: str, value: Any, inner: Any) -> None:
    for sent in (value, {"data": inner}, {"messagePayload": inner}, {"messagePayload": {"body": inner}}):
        found = read(invoke(name=name, value=sent))
        assert found.kind is Kind.PRESSED
        assert all(said is None or isinstance(said, str | int) for said in found.values.values())
