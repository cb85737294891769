"""F53: edits, deletions, pictures, files and whatever else holds no words: one honest sentence each."""

from typing import Any

import pytest

from bot.domain.codes import Language
from bot.domain.county import County
from bot.domain.people import Mode
from dialogs.contents import wordless
from dialogs.incoming import CHANGES, Content
from dialogs.texts import Texts
from dialogs.views import Views
from tests.cast import ANNA, CHANNEL, ELLEN, KAISA, OTTO, SVEN, TEAM, Actor
from tests.conversations.filing import (
    CARE,
    TEXT,
    draft_of,
    fields_of,
    file_by_text,
    to_form_by_card,
)
from tests.fakes.authority import APP_ID, TENANT_ID
from tests.stage import Chat, Stage, content, words
from tests.trust.evidence import rows_of

FI = Texts(Language.FI)
SPEAKERS = {Language.FI: ANNA, Language.SV: SVEN, Language.EN: ELLEN}
HTML = {"contentType": "text/html", "content": "<div><p>Hei <b>sinä</b></p></div>"}
SMILE = '<img alt="x" itemtype="http://schema.skype.com/Emoji" src="https://statics.example/1.png">'
STICKER = (
    '<div><img alt="Kissa (GIF)" itemtype="http://schema.skype.com/Giphy" src="https://g.example/1"></div>'
)

CHANGED: dict[Content, dict[str, str]] = {
    Content.EDITED: {"type": "messageUpdate", "eventType": "editMessage"},
    Content.UNDELETED: {"type": "messageUpdate", "eventType": "undeleteMessage"},
    Content.DELETED: {"type": "messageDelete", "eventType": "softDeleteMessage"},
}

HELD: list[tuple[Content, dict[str, Any]]] = [
    (Content.PICTURE, {"contentType": "image/png", "contentUrl": "https://smba.example/v3/attachments/1"}),
    (Content.PICTURE, {"contentType": "image/*", "contentUrl": "https://smba.example/v3/attachments/1"}),
    (Content.PICTURE, {"contentType": "text/html", "content": STICKER}),
    (
        Content.FILE,
        {
            "contentType": "application/vnd.microsoft.teams.file.download.info",
            "content": {"downloadUrl": "https://files.example/1", "uniqueId": "1", "fileType": "docx"},
            "name": "päätös.docx",
        },
    ),
    (Content.FILE, {"contentType": "reference", "contentUrl": "https://files.example/1"}),
    (Content.VOICE, {"contentType": "audio/mp4", "contentUrl": "https://smba.example/2"}),
    (Content.VIDEO, {"contentType": "video/mp4", "contentUrl": "https://smba.example/3"}),
    (Content.FORWARDED, {"contentType": "forwardedMessageReference", "content": '{"messageId":"1"}'}),
    (Content.FORWARDED, {"contentType": "messageReference", "content": '{"messageId":"1"}'}),
    (Content.CARD, {"contentType": "application/vnd.microsoft.card.adaptive", "content": {"type": "x"}}),
    (Content.CARD, {"contentType": "application/vnd.microsoft.teams.card.o365connector", "content": {}}),
    (Content.OTHER, {"contentType": "application/vnd.microsoft.something.new"}),
    (Content.OTHER, {}),
]


def said(key: str, language: Language = Language.FI, what: Content | None = None) -> str:
    texts = Texts(language)
    return texts(key, what=texts(f"content-name-{what}")) if what else texts(key)


def change(on: Stage, who: Actor, what: Content, **fields: Any) -> dict[str, Any]:
    """What Teams tells of a change to a message."""
    of = CHANGED[what]
    data = {"tenant": {"id": TENANT_ID}, "eventType": of["eventType"]}
    usual: dict[str, Any] = {"type": of["type"], "channelData": data, "timestamp": "2026-11-18T10:00:00.1Z"}
    if what is not Content.DELETED:
        usual["text"] = TEXT["fi"]
    return on.activity(who, **{**usual, **fields})


async def tell(chat: Chat, activity: dict[str, Any]) -> list[str]:
    before = len(chat.heard)
    assert await chat.stage.post(activity) == (200, {})
    return [words(one) for one in chat.heard[before:]]


# --- edits and deletions


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("what", CHANGED)
async def test_what_a_change_to_a_message_means_is_said_in_one_sentence(
    on: Stage, what: Content, language: Language
) -> None:
    chat = Chat(on, SPEAKERS[language])
    await chat.says("help")
    assert await tell(chat, change(on, chat.who, what)) == [said(f"content-{what}", language)]


async def test_an_edit_is_no_answer_and_no_command(on: Stage, anna: Chat) -> None:
    await anna.says("pelkkä teksti")
    await file_by_text(anna)
    await tell(anna, change(on, ANNA, Content.EDITED, text="poista H-2026-0001 kyllä"))
    assert "H-2026-0001" in await anna.says("omat")
    await anna.says("havainto")
    (told,) = await tell(anna, change(on, ANNA, Content.EDITED, text="1"))
    assert said("content-edited-draft") in told
    assert FI("form-begin") in told
    (told,) = await tell(anna, change(on, ANNA, Content.EDITED, text=CARE["fi"]))
    assert FI("form-begin") in told
    draft = await draft_of(on, anna)
    assert (draft.answers.get("type"), draft.written) == (None, False)


async def test_an_edited_observation_leaves_its_form_as_it_was_and_says_how_to_change_it(
    on: Stage, anna: Chat
) -> None:
    message = on.activity(ANNA, text=TEXT["fi"])
    await tell(anna, message)
    (told,) = await tell(anna, change(on, ANNA, Content.EDITED, text=CARE["fi"], id=message["id"]))
    assert said("content-edited-draft") in told
    assert (await draft_of(on, anna)).answers["text"] == TEXT["fi"]
    assert fields_of(anna.card)["text"] == TEXT["fi"]


@pytest.mark.parametrize("what", CHANGED)
async def test_in_a_draft_its_form_is_shown_once_more(on: Stage, anna: Chat, what: Content) -> None:
    await to_form_by_card(anna)
    (told,) = await tell(anna, change(on, ANNA, what))
    assert said(f"content-{what}-draft") in told
    assert FI("form-title") in told
    await anna.presses("send")
    assert "H-2026-0001" in words(anna.card)


async def test_each_change_of_a_message_is_answered_once_and_not_taken_for_the_message(
    on: Stage, anna: Chat
) -> None:
    message = on.activity(ANNA, text="ohje")
    assert len(await tell(anna, message)) == 1
    same = {"id": message["id"]}
    first = change(on, ANNA, Content.EDITED, **same)
    assert await tell(anna, first) == [said("content-edited")]
    assert await tell(anna, first) == []
    second = {**first, "timestamp": "2026-11-18T10:05:00.1Z"}
    assert await tell(anna, second) == [said("content-edited")]
    assert await tell(anna, second) == []
    for what in (Content.DELETED, Content.UNDELETED):
        assert await tell(anna, change(on, ANNA, what, **same)) == [said(f"content-{what}")]
    assert await tell(anna, message) == []


async def test_a_repeat_is_answered_when_the_answer_did_not_get_out(on: Stage, anna: Chat) -> None:
    await anna.says("ohje")
    on.house.acks._after = 3600  # nothing is written down while the story lasts
    edit = change(on, ANNA, Content.EDITED)
    await tell(anna, edit)
    on.house.acks._keys.clear()  # as if the answer had not got out
    assert await tell(anna, edit) == [said("content-edited")]


async def test_what_teams_says_otherwise_of_a_message_is_no_matter_of_ours(on: Stage, anna: Chat) -> None:
    for fields in (
        {"type": "messageUpdate", "channelData": {"tenant": {"id": TENANT_ID}, "eventType": "painted"}},
        {"type": "messageDelete", "channelData": {"tenant": {"id": TENANT_ID}, "eventType": "editMessage"}},
        {"type": "messageReaction", "reactionsAdded": [{"type": "like"}]},
    ):
        assert await tell(anna, on.activity(ANNA, **fields)) == []


@pytest.mark.parametrize(
    ("kind", "named", "what"),
    [
        ("messageUpdate", None, Content.EDITED),
        ("messageUpdate", "EditMessage", Content.EDITED),
        ("messageDelete", None, Content.DELETED),
        ("messageDelete", "hardDeleteMessage", Content.DELETED),
    ],
)
async def test_a_change_is_told_by_its_type_too(
    on: Stage, anna: Chat, kind: str, named: str | None, what: Content
) -> None:
    await anna.says("ohje")
    data = {"tenant": {"id": TENANT_ID}, "eventType": named}
    assert await tell(anna, on.activity(ANNA, type=kind, channelData=data)) == [said(f"content-{what}")]


async def test_a_second_edit_that_does_not_say_when_is_answered_too(on: Stage, anna: Chat) -> None:
    await anna.says("ohje")
    edit = change(on, ANNA, Content.EDITED, timestamp=None)
    for _ in (1, 2):
        assert await tell(anna, edit) == [said("content-edited")]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("place", ["", "draft", "channel"])
@pytest.mark.parametrize("what", Content)
def test_everything_without_words_is_named_everywhere_in_every_language(
    what: Content, place: str, language: Language
) -> None:
    views = Views(Texts(language), Mode.TEXT, County(municipalities={}))
    assert wordless([what], views, place).text


@pytest.mark.parametrize(
    "odd",
    [
        {"locale": 7},
        {"locale": {"name": "sv"}},
        {"attachments": [None]},
        {"attachments": 7},
        {"entities": [None, "mention"]},
        {"entities": [{"type": 7}]},
    ],
)
async def test_nothing_odd_beside_a_text_loses_it(on: Stage, anna: Chat, odd: dict[str, Any]) -> None:
    await anna.says("pelkkä teksti")
    (usual,) = await tell(anna, on.activity(ANNA, text="omat"))
    assert await tell(anna, on.activity(ANNA, text="omat", **odd)) == [usual]


async def test_what_is_beside_words_and_cannot_be_read_is_named(on: Stage, anna: Chat) -> None:
    await anna.says("pelkkä teksti")
    odd = on.activity(ANNA, text="omat", attachments=[{"contentType": 7}])
    (told,) = await tell(anna, odd)
    assert told.startswith(said("content-beside", what=Content.OTHER))


async def test_an_edit_by_nobody_is_not_answered(on: Stage) -> None:
    edit = change(on, ANNA, Content.EDITED)
    for sender in (None, {"id": "29:anna"}, {"id": f"28:{APP_ID}", "aadObjectId": ANNA.object_id}):
        assert await on.post({**edit, "from": sender}) == (200, {})
    assert on.teams.sent == []


# --- pictures, files and so on


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(("what", "attachment"), HELD)
async def test_what_holds_no_words_is_named_and_not_kept(
    on: Stage, what: Content, attachment: dict[str, Any], language: Language
) -> None:
    chat = Chat(on, SPEAKERS[language])
    await chat.says("help")
    activity = on.activity(chat.who, text="", attachments=[attachment])
    assert await tell(chat, activity) == [said("content-alone", language, what)]
    assert await tell(chat, activity) == []


async def test_a_message_without_text_at_all_is_told_so(on: Stage, anna: Chat) -> None:
    await anna.says("ohje")
    smile = {"contentType": "text/html", "content": f"<div>{SMILE}</div>"}
    for fields in ({}, {"text": ""}, {"text": " \u00a0\n"}, {"text": "", "attachments": [HTML]}):
        assert await tell(anna, on.activity(ANNA, **fields)) == [said("content-nothing")]
    assert await tell(anna, on.activity(ANNA, text="", attachments=[smile])) == [said("content-nothing")]


async def test_a_place_is_named(on: Stage, anna: Chat) -> None:
    await anna.says("ohje")
    where = on.activity(ANNA, text="", entities=[{"type": "Place", "geo": {"latitude": 64.2}}])
    assert await tell(anna, where) == [said("content-alone", what=Content.PLACE)]


async def test_several_things_are_named_together(on: Stage, anna: Chat) -> None:
    await anna.says("ohje")
    held = [HELD[0][1], HELD[1][1], HELD[3][1]]
    (told,) = await tell(anna, on.activity(ANNA, text="", attachments=held))
    assert "kuvaa ja tiedostoa" in told


async def test_rich_text_and_a_swipe_reply_are_words_like_others(on: Stage, anna: Chat) -> None:
    await anna.says("pelkkä teksti")
    await file_by_text(anna)
    plain = await anna.says("omat")
    reply = {"contentType": "messageReference", "content": '{"messagePreview":"hei"}'}
    assert await tell(anna, on.activity(ANNA, text="omat", attachments=[HTML, reply])) == [plain]


async def test_beside_words_the_words_count_and_the_picture_is_not_kept(on: Stage, anna: Chat) -> None:
    beside = said("content-beside", what=Content.PICTURE)
    (told,) = await tell(anna, on.activity(ANNA, text="ohje", attachments=[HTML, HELD[0][1]]))
    assert beside in told
    assert "Ohje" in told
    assert content(anna.heard[-1])["body"][1]["items"][0]["text"] == beside
    await anna.says("pelkkä teksti")
    (told,) = await tell(anna, on.activity(ANNA, text="omat", attachments=[HELD[0][1]]))
    assert told.startswith(beside + "\n\n")
    (told,) = await tell(anna, on.activity(ANNA, text="H-2026-0009", attachments=[HELD[0][1]]))
    assert told.startswith(beside)  # also where the words are refused


async def test_a_draft_takes_the_words_and_a_filing_says_what_was_not_kept(on: Stage, anna: Chat) -> None:
    await anna.says("pelkkä teksti")
    await anna.says("havainto")
    picture = [{"contentType": "image/png", "contentUrl": "https://smba.example/kuva-asiakkaasta"}]
    (told,) = await tell(anna, on.activity(ANNA, text="", attachments=picture))
    assert said("content-alone", what=Content.PICTURE) in told
    assert FI("form-begin") in told
    (told,) = await tell(anna, on.activity(ANNA, text=TEXT["fi"], attachments=picture))
    assert told.startswith(said("content-beside", what=Content.PICTURE))
    assert FI("question-service_task") in told
    for line in ("1", "2", "2"):
        await anna.says(line)
    told = await tell(anna, on.activity(ANNA, text="lähetä", attachments=picture))
    assert told[0] == said("content-beside", what=Content.PICTURE)
    assert "H-2026-0001" in "".join(told)
    assert "kuva-asiakkaasta" not in str(await rows_of(on))


# --- the working group's channel


def in_channel(on: Stage, activity: dict[str, Any], *, mentions: str | None, channel: str = CHANNEL) -> Any:
    data = {**activity["channelData"], "team": {"id": TEAM}, "channel": {"id": channel}}
    mention = {"type": "mention", "text": "<at>Havainto</at>", "mentioned": {"id": mentions}}
    here = {"conversationType": "channel", "tenantId": TENANT_ID, "id": f"{channel};messageid=root"}
    entities = [mention] if mentions else []
    return {**activity, "channelData": data, "conversation": here, "entities": entities}


BOT = f"28:{APP_ID}"


async def test_in_the_channel_only_what_mentions_the_bot_is_answered(on: Stage, group: Chat) -> None:
    for what in CHANGED:
        edit = change(on, KAISA, what)
        for mentioned in (None, "29:leena", "28:another"):
            assert await tell(group, in_channel(on, edit, mentions=mentioned)) == []
    for what in CHANGES:
        edit = in_channel(on, change(on, KAISA, what), mentions=BOT)
        assert await tell(group, edit) == [said(f"content-{what}-channel")]
        assert await tell(group, edit) == []


async def test_a_picture_for_the_bot_in_the_channel(on: Stage, group: Chat) -> None:
    shown = on.activity(KAISA, text="<at>Havainto</at>", attachments=[HTML, HELD[0][1]])
    assert await tell(group, in_channel(on, shown, mentions=BOT)) == [
        said("content-alone", what=Content.PICTURE)
    ]
    shown = on.activity(KAISA, text="<at>Havainto</at> kooste", attachments=[HTML, HELD[0][1]])
    (told,) = await tell(group, in_channel(on, shown, mentions=BOT))
    assert said("content-beside", what=Content.PICTURE) in told
    assert "Kooste" in told
    help_ = on.activity(KAISA, text="<at>Havainto</at>", attachments=[HTML])
    (told,) = await tell(group, in_channel(on, help_, mentions=BOT))
    assert "Rakenteellisen sosiaalityön työryhmä" in told


async def test_a_change_is_no_matter_where_the_bot_is_nobody_s(on: Stage, group: Chat) -> None:
    """A channel that is not linked, a closed one, a chat of several people: it was said there before."""
    edit = change(on, OTTO, Content.EDITED)
    elsewhere = in_channel(on, edit, mentions=BOT, channel="19:other@thread.tacv2")
    closed = in_channel(on, edit, mentions=BOT, channel="19:closed@thread.tacv2")
    closed["channelData"]["channel"]["type"] = "private"
    several = {
        **edit,
        "conversation": {"conversationType": "groupChat", "tenantId": TENANT_ID, "id": "19:c@thread.v2"},
    }
    before = len(on.teams.sent)
    for activity in (elsewhere, closed, several):
        assert await on.post(activity) == (200, {})
    assert len(on.teams.sent) == before
