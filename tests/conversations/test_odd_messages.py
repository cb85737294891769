"""What people paste and send besides one neat observation: each has one clear answer, and nothing is lost."""

import re

import pytest

from bot.domain.codes import Language
from dialogs.texts import Texts
from tests.cast import ANNA, ELLEN, SVEN, Actor
from tests.conversations.filing import (
    BUS,
    TEXT,
    draft_of,
    fields_of,
    fills,
    found_draft,
    to_form_by_card,
)
from tests.conversations.test_reporter_modes import dump
from tests.stage import Chat, Stage, button, words

FI = Texts(Language.FI)
KNOWN = {"service_task": "TYOIK", "area": "Kajaani"}
EVERY = pytest.mark.parametrize("who", [ANNA, SVEN, ELLEN])
WORD = (
    "Asumisneuvontaan on ollut jonoa koko vuoden.\r\n\r\n"
    "Ihmiset soittavat meille, koska muualta ei vastata. \u201cTakaisinsoittoa ei tule\u201d, he sanovat."
    "\r\n\r\n"
    "\u2022\tVuokrarästit kasvavat sillä välin.\r\n\u2022\tHäätöjä tulee lisää.\r\n\r\n"
    "Olemme yrittäneet sopia maksusuunnitelmista\u00a0\u2013 se auttaa harvoin.\r\n\r\n"
    "Tarvitsemme yhteisen mallin asumisneuvonnan kanssa."
)
"""Five paragraphs as a word processor leaves them on the clipboard."""
WHEN = (
    "iltaisin öisin aamuisin viikonloppuna kesällä talvella syksyllä keväällä arkena pyhinä lomalla jouluna"
)
TWELVE = "\n".join(
    f"{n}. Kotihoidon käynti jää tekemättä {when}, eikä apua saa mistään."
    for n, when in enumerate(WHEN.split(), 1)
)


async def answered_once(chat: Chat, text: str) -> str:
    """Say something that has one message for an answer; returns its words."""
    heard = len(chat.heard)
    said = await chat.says(text)
    assert len(chat.heard) == heard + 1, said
    return said


# --- too much


@pytest.mark.parametrize("face", ["kortit", "pelkkä teksti"])
async def test_thirty_thousand_characters_are_refused_with_their_number(
    on: Stage, anna: Chat, face: str
) -> None:
    await anna.says(face)
    said = (await answered_once(anna, "Asunto puuttuu. " * 1875)).replace("\u00a0", " ")
    assert "29 999 merkkiä" in said
    assert "enintään 4 000" in said
    assert await found_draft(on, anna) is None


@EVERY
async def test_what_is_longer_than_an_observation_waits_in_its_field_to_be_shortened(
    on: Stage, who: Actor
) -> None:
    chat, language = Chat(on, who), who.locale[:2]
    long = f"{TEXT[language]} " * 20
    said = await answered_once(chat, long)
    assert re.search(r"1\D?500", said)
    assert fields_of(chat.card)["text"] == long.strip()
    assert not (await draft_of(on, chat)).written
    card = await chat.presses("answer", **{**fields_of(chat.card), "text": TEXT[language]})
    chat.stage.clock.advance(seconds=2)
    assert "H-2026-0001" in words(await chat.presses("send", **{**fields_of(card), **KNOWN}))


async def test_in_words_it_is_said_how_long_it_may_be(on: Stage, anna: Chat) -> None:
    await anna.says("pelkkä teksti")
    said = (await answered_once(anna, f"{TEXT['fi']} " * 20)).replace("\u00a0", " ")
    assert "enintään 1 500" in said
    assert not (await draft_of(on, anna)).written


# --- pasted


async def test_five_paragraphs_from_a_word_processor_are_one_observation(on: Stage, anna: Chat) -> None:
    await answered_once(anna, WORD)
    kept = str((await draft_of(on, anna)).answers["text"])
    assert kept.count("\n\n") == 4  # its paragraphs
    assert "• Vuokrarästit kasvavat sillä välin.\n• Häätöjä tulee lisää." in kept
    assert "“Takaisinsoittoa ei tule”" in kept
    assert not {"\r", "\t", "\u00a0"} & set(kept)
    assert fields_of(anna.card)["text"] == kept
    card = await anna.presses("send", **{**fields_of(anna.card), **KNOWN})
    assert "H-2026-0001" in words(card)
    async with on.unit() as unit:
        seen = await unit.observations.numbered("H-2026-0001")
    assert (seen.text, seen.title) == (kept, "Asumisneuvontaan on ollut jonoa koko vuoden")


async def test_two_languages_in_one_text_are_one_observation_in_its_writer_s(on: Stage, anna: Chat) -> None:
    both = f"{TEXT['fi']} {TEXT['sv']}"
    await answered_once(anna, both)
    assert anna.card["lang"] == "fi"
    assert (await draft_of(on, anna)).answers["text"] == both
    assert FI("form-guessed") in words(anna.card)


@EVERY
async def test_a_text_in_another_language_than_the_chat_s_is_taken_as_it_is(on: Stage, who: Actor) -> None:
    chat = Chat(on, who)
    other = TEXT["fi"] if who is not ANNA else TEXT["sv"]
    await answered_once(chat, other)
    assert chat.card["lang"] == who.locale[:2]
    assert (await draft_of(on, chat)).answers["text"] == other


# --- no sentences


@pytest.mark.parametrize("face", ["kortit", "pelkkä teksti"])
async def test_only_capitals_are_asked_for_in_sentences_and_wait_in_their_field(
    on: Stage, anna: Chat, face: str
) -> None:
    await anna.says(face)
    shouted = TEXT["fi"].upper()
    assert "Kirjoita tavallisia lauseita" in await answered_once(anna, shouted)
    assert not (await draft_of(on, anna)).written
    if face == "kortit":
        assert fields_of(anna.card)["text"] == shouted
    await anna.says(TEXT["fi"])
    assert (await draft_of(on, anna)).answers["text"] == TEXT["fi"]


@pytest.mark.parametrize("line", ["😀", "👍", "🏠🏠🏠 💶💶💶 🚌🚌🚌 😢😢😢 ❤️❤️ 🙏🙏🙏🙏"])
@EVERY
async def test_only_emoji_get_one_short_line(on: Stage, who: Actor, line: str) -> None:
    chat = Chat(on, who)
    said = await answered_once(chat, line)
    assert len(said.split()) <= 40
    assert Texts(Language(who.locale[:2]))("said-hello") in said
    assert await found_draft(on, chat) is None


async def test_emoji_beside_words_are_kept_with_them(on: Stage, anna: Chat) -> None:
    await answered_once(anna, f"{TEXT['fi']} 😢🏠")
    assert (await draft_of(on, anna)).answers["text"] == f"{TEXT['fi']} 😢🏠"


# --- more than one


async def test_of_twelve_observations_the_first_is_offered_and_no_other_is_kept(
    on: Stage, anna: Chat
) -> None:
    said = await answered_once(anna, TWELVE)
    assert FI("several-title", n=12) in said
    assert await found_draft(on, anna) is None
    await anna.presses("take_text")
    assert (await draft_of(on, anna)).answers[
        "text"
    ] == "Kotihoidon käynti jää tekemättä iltaisin, eikä apua saa mistään."
    assert "öisin" not in str(await dump(on))


# --- questions


@pytest.mark.parametrize(
    "line",
    [
        "Miksi asiakkaat eivät saa vuokra-asuntoa, vaikka luottotiedoissa on vain yksi merkintä?",
        "Miten voi olla, että kotihoidon käyntejä perutaan joka viikonloppu ja iäkkäät jäävät ilman ruokaa?",
    ],
)
async def test_an_observation_that_is_a_question_is_an_observation(on: Stage, anna: Chat, line: str) -> None:
    await answered_once(anna, line)
    assert (await draft_of(on, anna)).answers["text"] == line


# --- yesterday's card


async def test_yesterday_s_card_files_today(on: Stage, anna: Chat) -> None:
    await anna.says(TEXT["fi"])
    on.clock.advance(days=1)
    assert "H-2026-0001" in words(await anna.presses("send", **{**fields_of(anna.card), **KNOWN}))


async def test_yesterday_s_question_is_answered_in_words_today(on: Stage, anna: Chat) -> None:
    await anna.says("pelkkä teksti")
    await anna.says(TEXT["fi"])
    on.clock.advance(days=1)
    await anna.says("lastensuojelu")
    assert (await draft_of(on, anna)).answers["service_task"] == "LASTEN"


async def test_a_card_whose_observation_was_filed_meanwhile_says_so(on: Stage, anna: Chat) -> None:
    await anna.says(TEXT["fi"])
    yesterday = anna.card
    await anna.says("pelkkä teksti")
    for line in ("1", "2", "lähetä"):
        await anna.says(line)
    on.clock.advance(days=1)
    await anna.presses("send", yesterday, **{**fields_of(yesterday), **KNOWN})
    assert FI("refusal-no-draft") in words(anna.heard[-1])
    async with on.unit() as unit:
        assert await unit.observations.numbered("H-2026-0002") is None


async def test_a_card_whose_draft_was_deleted_says_so_and_one_of_an_older_draft_shows_the_present(
    on: Stage, anna: Chat
) -> None:
    await to_form_by_card(anna)
    yesterday = anna.card
    await anna.says("peruuta")
    await anna.says("kyllä")
    on.clock.advance(days=1)
    await anna.presses("send", yesterday, **fields_of(yesterday))
    assert FI("refusal-no-draft") in words(anna.heard[-1])
    await anna.says(BUS["fi"])
    card = await anna.presses("cancel", yesterday)
    assert FI("note-stale") in words(card)
    assert fields_of(card)["text"] == BUS["fi"]


# --- two devices


@pytest.mark.parametrize("face", ["kortit", "pelkkä teksti"])
async def test_the_same_message_from_two_devices_is_one_draft(on: Stage, anna: Chat, face: str) -> None:
    await anna.says(face)
    await answered_once(anna, TEXT["fi"])
    begun = await draft_of(on, anna)
    assert FI("beside-title") not in await answered_once(anna, TEXT["fi"])
    draft = await draft_of(on, anna)
    assert (draft.id, draft.answers["text"]) == (begun.id, TEXT["fi"])


async def test_of_the_two_cards_the_older_shows_the_present_form_and_either_files_once(
    on: Stage, anna: Chat
) -> None:
    await anna.says(TEXT["fi"])
    telephone = anna.card
    await anna.says(TEXT["fi"])
    sent = {**button(telephone, "send"), **fields_of(telephone), **KNOWN}
    shown = await anna.sends_action("send", sent)
    assert FI("note-stale") in words(shown)
    assert "H-2026-0001" in words(await anna.presses("send", shown, **{**fields_of(shown), **KNOWN}))
    await anna.sends_action("send", {**sent, "once": "another press"})
    async with on.unit() as unit:
        assert await unit.observations.numbered("H-2026-0002") is None


@EVERY
async def test_sent_from_one_device_and_sent_again_from_the_other_it_is_one_observation(
    on: Stage, who: Actor
) -> None:
    """The second message begins another form; what it would file is the same as a moment ago."""
    chat, language = Chat(on, who), who.locale[:2]
    await chat.says(TEXT[language])
    await fills(chat, **KNOWN)
    await chat.presses("send", **fields_of(chat.card))
    on.clock.advance(minutes=1)
    await chat.says(TEXT[language])
    assert "H-2026-0001" in words(await chat.presses("send", **fields_of(chat.card)))
    async with on.unit() as unit:
        assert await unit.observations.numbered("H-2026-0002") is None
