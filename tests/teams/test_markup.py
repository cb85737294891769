"""What a person typed is read from what Teams made of it."""

import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.teams.markup import typed_text
from tests.teams.activities import message

BOT = "28:bot"
REPLY = 'itemtype="http://schema.skype.com/Reply" itemid="1790000000001"'


def mention(who: str, name: str, text: str | None = None) -> dict[str, Any]:
    """An entity for somebody who is mentioned."""
    shown = f"<at>{name}</at>" if text is None else text
    return {"type": "mention", "mentioned": {"id": who, "name": name}, "text": shown}


def said(text: str, *entities: dict[str, Any], **more: Any) -> str:
    """What is read from a text."""
    me = {"id": BOT, "name": "Havainto"}
    return typed_text(message(text=text, recipient=me, entities=list(entities), **more))


OWN, LEENA = mention(BOT, "Havainto"), mention("29:leena", "Leena Virtanen")


@pytest.mark.parametrize(
    ("text", "entities", "words"),
    [
        ("<at>Havainto</at> jono", [OWN], "jono"),
        ("<at>Havainto</at>&nbsp;jono", [OWN], "jono"),
        ("<at>Havainto</at>\u00a0jono", [], "jono"),
        ("jono <at>Havainto</at>", [OWN], "jono"),
        ("<at>Havainto</at> jono <AT>HAVAINTO</AT> nyt", [OWN], "jono nyt"),
        ('<at id="0">Havainto</at> jono', [mention(BOT, "Havainto", '<at id="0">Havainto</at>')], "jono"),
        ("<at>Havainto (testi)</at> jono", [mention(BOT, "Havainto (testi)")], "jono"),
        ("<at>Botti</at> jono", [mention(BOT, "Havainto", "<at>Botti</at>")], "jono"),
        (
            "<at>Havainto</at> jono",
            [{"type": "mention", "mentioned": {"id": BOT, "name": "Havainto"}}],
            "jono",
        ),
        ("viejä: <at>Leena Virtanen</at>", [LEENA], "viejä: Leena Virtanen"),
        ("<at>Leena</at> <at>Virtanen</at> vie", [LEENA], "Leena Virtanen vie"),
        ("<at>Havainto</at> viejä: <at>Leena Virtanen</at>", [OWN, LEENA], "viejä: Leena Virtanen"),
        ("<at>Havainto</at> tietää", [mention("29:toinen", "Havainto")], "Havainto tietää"),
        ("@Havainto jono", [], "jono"),
        ("<at>Havainto</at> @havainto: jono", [OWN], "jono"),
        ("@Havaintoja on paljon", [], "@Havaintoja on paljon"),
        ("kysy @Havainto ensin", [], "kysy @Havainto ensin"),
        ("<at>Kalle &amp; Co</at> tietää", [], "Kalle & Co tietää"),
        ("ja <at>Olavi Testinen</at> on nähnyt", [], "ja Olavi Testinen on nähnyt"),
        ('Ennen <attachment id="x1"></attachment> ja <at>Havainto</at> jälkeen', [], "Ennen ja jälkeen"),
        ('Ennen <attachment id="x1"> ja </at> jälkeen', [], "Ennen ja jälkeen"),
        ('<quoted messageId="1790000000001"/> Asunto puuttuu.', [], "Asunto puuttuu."),
        ('Asunto <quoted messageId="1"></quoted>puuttuu.', [], "Asunto puuttuu."),
        ('<quoted messageId="1">Anna: vanha</quoted>uusi', [], "uusi"),
        ('<quoted messageId="1">ei lopu', [], "ei lopu"),
        (
            f"<blockquote itemscope {REPLY}><strong>Anna</strong><p>vanha</p></blockquote>\n<p>uusi</p>",
            [],
            "uusi",
        ),
        ("<blockquote>omaa</blockquote>ja lisää", [], "omaa\nja lisää"),
        ("eka<br>toka<br/>kolmas<BR />neljäs", [], "eka\ntoka\nkolmas\nneljäs"),
        ("<p>eka</p><p>toka</p>", [], "eka\n\ntoka"),
        ("<div>eka</div>\n<div>toka</div>", [], "eka\n\ntoka"),
        ('<b>tärkeä</b> <span style="color:red">asia</span>', [], "tärkeä asia"),
        ("&lt;10 &amp; jono &gt;3 kk; &quot;ei&quot; &#228; &#x1F68C;", [], '<10 & jono >3 kk; "ei" ä 🚌'),
        ("&lt;at&gt;Havainto&lt;/at&gt; &lt;br&gt;", [OWN], "<at>Havainto</at> <br>"),
        ("&amp;lt; on merkki", [], "&lt; on merkki"),
        ("R&D ja AT&T &copy 2 &tuntematon;", [], "R&D ja AT&T &copy 2 &tuntematon;"),
        ("5 < 7 ja <at mies ja a<b ja c>d", [], "5 < 7 ja <at mies ja a<b ja c>d"),
        ("ymma\u0308r\u200bsin", [], "ymmärsin"),
        ("  \u00a0 ", [], ""),
    ],
)
@pytest.mark.parametrize("form", ["plain", "xml", "markdown", None])
def test_a_text_is_what_was_meant(
    text: str, entities: list[dict[str, Any]], words: str, form: str | None
) -> None:
    assert said(text, *entities, textFormat=form) == words


PIECES = [
    "<at>",
    "</at>",
    "<br>",
    '<attachment id="1">',
    "</attachment>",
    '<quoted messageId="1"/>',
    "&lt;",
    "\n",
]


@given(
    pieces=st.lists(
        st.sampled_from(PIECES) | st.text(st.characters(categories=["Ll"]), max_size=5), max_size=20
    )
)
def test_words_outside_of_tags_are_never_lost(pieces: list[str]) -> None:
    words = [piece for piece in pieces if piece not in PIECES]
    found = "".join(said("".join(f" {piece} " for piece in pieces)).split())
    assert found.replace("<", "") == "".join("".join(words).split())


@given(text=st.text(max_size=60), name=st.text(max_size=8), shown=st.none() | st.text(max_size=8))
def test_whatever_comes_is_read(text: str, name: str, shown: str | None) -> None:
    typed_text(message(text=text, entities=[{"type": "mention", "mentioned": name}, {"type": "mention"}]))
    said(f"<at>{name}</at>{text}", mention(BOT, name, shown))


@pytest.mark.parametrize(
    "many",
    [
        "<at>",
        "<quoted>",
        '<blockquote itemtype="schema.skype.com/reply">',
        "<p ",
        '<p a="b" ',
        " ",
        "&#",
        "<",
        "&",
    ],
)
def test_a_long_hostile_text_holds_nobody_up(many: str) -> None:
    """As long as a body may be: milliseconds, where steps that grow with the square would take minutes."""
    started = time.process_time()
    said(f"<p{many * (250_000 // len(many))}<b>")
    assert time.process_time() - started < 1
