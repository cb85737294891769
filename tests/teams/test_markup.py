"""What a person typed is read from what Teams made of it."""

import time
import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.teams.markup import typed_text
from tests.teams.activities import message

BOT = "28:bot"
EMOJI = 'itemtype="http://schema.skype.com/Emoji"'
REPLY = 'itemtype="http://schema.skype.com/Reply" itemid="1790000000001"'


def mention(who: str, name: str, text: str | None = None) -> dict[str, Any]:
    """An entity for a person who is mentioned."""
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
        # quotes
        (
            f"<blockquote {REPLY}><blockquote {REPLY}><p>v</p></blockquote><p>sulje</p></blockquote>jono",
            [],
            "jono",
        ),
        (f"<blockquote {REPLY}><blockquote>oma</blockquote>sulje</blockquote>jono", [], "jono"),
        (f"<blockquote draggable {REPLY}><p>vanha</p></blockquote>jono", [], "jono"),
        (f"<blockquote {REPLY}><p>ei lopu</p> jono", [], "ei lopu\n jono"),
        (f"<blockquote {REPLY.replace(chr(34), '')}><p>vanha</p></blockquote>jono", [], "jono"),
        (
            '<quote author="x"><legacyquote>[12]</legacyquote>vanha<legacyquote></legacyquote></quote>uusi',
            [],
            "uusi",
        ),
        ("<quoted messageId=1790000000001></quoted>uusi", [], "uusi"),
        # mentions
        ("<at>Leena</at><at>Virtanen</at>lta kysyin", [LEENA], "Leena Virtanenlta kysyin"),
        ("<at>Havainto</at>, Asunto puuttuu", [OWN], "Asunto puuttuu"),
        ("<at>Havainto</at>: Asunto puuttuu", [OWN], "Asunto puuttuu"),
        ("Asunto on, <at>Havainto</at>, vaikea", [OWN], "Asunto on, vaikea"),
        ("Kysyin sitä <at>Havainto</at>, ja odotan", [OWN], "Kysyin sitä, ja odotan"),
        ("täydennä\n<at>Havainto</at>\ntavoite: x", [OWN], "täydennä\n\ntavoite: x"),
        ("viejä: <at>Havainto</at>", [OWN], "viejä: Havainto"),
        ("viejä: <at>Havainto</at>\ntavoite: x", [OWN], "viejä: Havainto\ntavoite: x"),
        ("<at>Havainto</at> viejä: <at>Havainto</at>", [OWN], "viejä: Havainto"),
        ("<at><b>Havainto</b></at> jono", [OWN], "jono"),
        ("@Havainto\njono", [], "jono"),
        ("@Havainto\tjono", [], "jono"),
        ("@Havainto,\njono", [], "jono"),
        # what else Teams writes
        ('puuttuu <img src="https://x.example/0-weu-d17-0401234567" alt="kuva"> yhä', [], "puuttuu yhä"),
        (
            f'hyvä <readonly title="x"><img itemscope {EMOJI} src="https://x.example" alt="😀"/></readonly>',
            [],
            "hyvä 😀",
        ),
        ('hyvä <emoji id="1f600" alt="😀" title="x">😀</emoji> asia', [], "hyvä 😀 asia"),
        ('hyvä <ss type="smile">:)</ss> asia', [], "hyvä :) asia"),
        ('uusi<e_m a="x" ts="1790000000" ts_ms="1790000000001" t="61"></e_m>', [], "uusi"),
        ('<URIObject type="Picture.1" uri="https://x.example/0401234567">uusi</URIObject>', [], "uusi"),
        ("eka <systemEventMessage/> toka", [], "eka toka"),
        ('<codeblock class="x"><code>eka</code></codeblock>toka', [], "eka\n\ntoka".replace("\n\n", "\n")),
        ("eka<hr/>toka", [], "eka\ntoka"),
        ("<table><tr><td>a</td><td>b</td></tr></table>", [], "a b"),
        ("<b ja c> on a<b ja c>d", [], "<b ja c> on a<b ja c>d"),
    ],
)
@pytest.mark.parametrize("form", ["plain", "xml", "markdown", None])
def test_a_text_is_what_was_meant(
    text: str, entities: list[dict[str, Any]], words: str, form: str | None
) -> None:
    assert said(text, *entities, textFormat=form) == words


@pytest.mark.parametrize(
    ("text", "entities", "words"),
    [
        ("<at>Havainto</at> jono", [], "jono"),
        ("<at>havainto-prod</at>, jono", [], "jono"),
        ("<p>&nbsp;</p><at>Botti</at> jono", [], "jono"),
        ('<quoted messageId="1"/><at>Botti</at> jono', [], "jono"),
        ("<at>Botti</at> <at>Leena</at> tietää", [], "Leena tietää"),
        ("<at>Leena Virtanen</at> tietää", [LEENA], "Leena Virtanen tietää"),
        ("<at>Leena</at> tietää, <at>Havainto</at>", [OWN], "Leena tietää,"),
        ("jono <at>Botti</at>", [], "jono Botti"),
    ],
)
@pytest.mark.parametrize("name", [None, "muu"])
def test_a_name_that_begins_a_line_in_a_channel_is_the_bot_s_when_nobody_has_it(
    text: str, entities: list[dict[str, Any]], words: str, name: str | None
) -> None:
    told = message(
        text=text,
        recipient={"id": BOT, **({"name": name} if name else {})},
        entities=entities,
        conversation={"id": "19:x", "conversationType": "channel"},
    )
    assert typed_text(told) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<blockquote>\n<p>sulje</p>\n</blockquote>\n<p>omat</p>", "omat"),
        ("<blockquote><blockquote>x</blockquote>sulje</blockquote><blockquote>y</blockquote>omat", "omat"),
        ("omat<blockquote>muuta</blockquote>", "omat\nmuuta"),
        ("<blockquote>omat</blockquote>", ""),
        ("<blockquote>omat", "omat"),
    ],
)
def test_a_block_before_the_words_is_no_order(text: str, words: str) -> None:
    assert typed_text(message(text=text), order=True) == words


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
    assert found.replace("<", "") == unicodedata.normalize("NFC", "".join("".join(words).split()))


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
        "<at><b>",
        "<at></at>",
        "<img ",
        "<p a=b ",
        "<blockquote></blockquote>",
        "<hr/>",
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
