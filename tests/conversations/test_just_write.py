"""What a worker writes is answered by one card with everything in it; one more press files it."""

from typing import Any

import pytest

from bot.domain.codes import Language
from bot.domain.county import KAINUU
from bot.domain.form import observation_form
from bot.domain.observation import REPORT, Observation
from bot.domain.people import Person
from bot.domain.questionnaire import Place
from bot.usecases.filing import PRIVACY_VERSION
from dialogs.texts import Texts
from tests.cast import ANNA, ELLEN, SVEN, Actor
from tests.conversations.filing import (
    CARE,
    FILE,
    SEND,
    TEXT,
    TEXT_ONLY,
    draft_of,
    fields_of,
    file_by_card,
    found_draft,
)
from tests.fakes.authority import TENANT_ID
from tests.stage import Chat, Stage, words

FORM = observation_form(KAINUU)
KNOWN = {"service_task": "TYOIK", "area": "Kajaani"}
EVERY = pytest.mark.parametrize("who", [ANNA, SVEN, ELLEN])
OTHERS = {
    "fi": [
        CARE["fi"],
        "Velkaneuvontaan ei pääse kuukausiin, ja häätöjä tulee sillä välin lisää.",
        "Tämä on muuttunut paljon viime aikoina, eikä kukaan oikein tiedä miksi.",
        "Kuhmossa ei kulje enää bussia iltaisin, joten moni jää ilman harrastuksia.",
        "Ryhmätapaaminen lyhensi jonoa, ja asiakkaat saivat tukea toisiltaan.",
    ],
    "sv": [
        CARE["sv"],
        "Till skuldrådgivningen kommer man inte på flera månader, och folk blir vräkta under tiden.",
    ],
    "en": [
        CARE["en"],
        "Debt counselling cannot be reached for months, and people are evicted in the meantime.",
    ],
}


def language_of(who: Actor) -> str:
    """The language that a person speaks."""
    return who.locale[:2]


def seen_fields(part: Any) -> list[str]:
    """The fields of a card that stand open, not those that a press would open."""
    if isinstance(part, list):
        return [found for one in part for found in seen_fields(one)]
    if not isinstance(part, dict) or part.get("isVisible") is False:
        return []
    if str(part.get("type", "")).startswith("Input."):
        return [part["id"]]
    return seen_fields([one for key, one in part.items() if key not in ("fallback", "data", "choices")])


async def person_of(on: Stage, who: Actor) -> Person:
    """What is known of a person."""
    async with on.unit() as unit:
        found: Person = await unit.people.find(TENANT_ID, who.object_id)
    return found


async def observation(on: Stage, number: str = "H-2026-0001") -> Observation:
    """An observation as it is stored."""
    async with on.unit() as unit:
        found = await unit.observations.numbered(number)
    assert found
    return found


# --- by card


@EVERY
async def test_the_first_message_ever_is_answered_by_its_form_and_filed_by_one_press(
    on: Stage, who: Actor
) -> None:
    chat, texts = Chat(on, who), Texts(Language(language_of(who)))
    await chat.says(TEXT[language_of(who)])
    assert len(chat.heard) == 1
    card = chat.card
    assert texts("form-title") in words(card)
    assert fields_of(card)["text"] == TEXT[language_of(who)]
    assert {"service_task", "area"} <= set(seen_fields(card))
    receipt = await chat.presses("send", **{**fields_of(card), **KNOWN})
    assert texts("receipt-title") in words(receipt)
    assert "H-2026-0001" in words(receipt)
    assert len(chat.heard) == 1  # the card has become the receipt
    assert await found_draft(on, chat) is None
    assert (await observation(on)).text == TEXT[language_of(who)]


@EVERY
async def test_who_has_filed_before_writes_and_sends(on: Stage, who: Actor) -> None:
    chat = Chat(on, who)
    await file_by_card(chat, TEXT[language_of(who)])
    for number, text in enumerate(OTHERS[language_of(who)], 2):
        heard = len(chat.heard)
        await chat.says(text)
        assert len(seen_fields(chat.card)) <= 1, text  # one question at most, and none that must be answered
        assert not set(seen_fields(chat.card)) & {"service_task", "area", "type", "reporter_mode", "text"}
        receipt = await chat.presses("send", **fields_of(chat.card))
        assert f"H-2026-{number:04}" in words(receipt)
        assert len(chat.heard) == heard + 1
        assert (await observation(on, f"H-2026-{number:04}")).text == text


async def test_the_open_question_is_the_need_where_no_word_tells_it_else_the_extent(
    on: Stage, anna: Chat
) -> None:
    await file_by_card(anna)
    await anna.says(CARE["fi"])
    assert seen_fields(anna.card) == ["extent"]
    await anna.presses("send", **fields_of(anna.card))
    await anna.says(OTHERS["fi"][2])
    assert seen_fields(anna.card) == ["need_main"]


async def test_where_every_answer_is_known_no_question_stands_open(on: Stage, anna: Chat) -> None:
    await file_by_card(anna)
    await anna.says("Useat asiakkaat ovat jääneet ilman vuokra-asuntoa Kajaanissa, vaikka hakevat koko ajan.")
    assert seen_fields(anna.card) == []


async def test_what_is_open_and_not_required_is_stored_as_not_known(on: Stage, anna: Chat) -> None:
    await anna.says(OTHERS["fi"][2])
    await anna.presses("send", **{**fields_of(anna.card), **KNOWN})
    seen = await observation(on)
    assert (seen.need_main, seen.value("extent"), seen.sector) == ("UNKNOWN", "UNKNOWN", ("EOS",))


async def test_what_must_be_answered_is_said_at_its_field_and_nothing_else_is_lost(
    on: Stage, anna: Chat
) -> None:
    await anna.says(TEXT["fi"])
    card = await anna.presses("send", **{**fields_of(anna.card), "area": "Kuhmo", "extent": "SEVERAL"})
    assert words(card).count("Tämä tieto tarvitaan") == 1
    assert "service_task" in seen_fields(card)
    assert (fields_of(card)["area"], fields_of(card)["extent"]) == ("Kuhmo", "SEVERAL")
    assert "H-2026-0001" in words(await anna.presses("send", **{**fields_of(card), "service_task": "IAKK"}))


# --- no question is lost


@pytest.mark.parametrize("begins", ["written", "empty"])
async def test_every_question_of_the_form_stands_on_its_card(on: Stage, anna: Chat, begins: str) -> None:
    await anna.says(TEXT["fi"] if begins == "written" else "havainto")
    asked = set(fields_of(anna.card))
    assert asked >= {question.key for question in FORM.questions} - (
        # Without a text nothing is guessed, and what is guessed is not asked for before.
        set() if begins == "written" else {q.key for q in FORM.questions if q.guessed}
    )


async def test_every_question_can_be_answered_on_the_first_card(on: Stage, anna: Chat) -> None:
    await anna.says(TEXT["fi"])
    answers = {
        question.key: ("true" if not question.choices else question.choices[0])
        for question in FORM.questions
        if question.place is not Place.TOP
    }
    answers |= {"tried": "Olemme kysyneet.", "proposal": "Sovitaan mallista.", "need_other": "SHL11_05"}
    await anna.presses("send", **{**fields_of(anna.card), **answers})
    seen = await observation(on)
    for question in FORM.questions:
        if question.key in answers and question.key != "reporter_mode":
            assert seen.value(question.key) == FORM.accept(question.key, answers[question.key]), question.key
    assert seen.reporter_mode == answers["reporter_mode"]


async def test_what_nobody_answered_is_stored_as_the_form_declares(on: Stage, anna: Chat) -> None:
    await anna.says(OTHERS["fi"][2])
    await anna.presses("send", **{**fields_of(anna.card), **KNOWN})
    seen = await observation(on)
    for key, question in REPORT.items():
        if key not in ("text", "type", *KNOWN):
            expected = question.unknown if question.unanswered else question.blank
            assert (seen.value(key) or None) == (expected or None), key


# --- the empty form


@EVERY
async def test_the_button_opens_the_same_form_without_a_text(on: Stage, who: Actor) -> None:
    chat, texts = Chat(on, who), Texts(Language(language_of(who)))
    await chat.says(FILE[language_of(who)])
    assert texts("form-title") in words(chat.card)
    assert "text" in seen_fields(chat.card)
    assert texts("form-guessed") not in words(chat.card)
    card = await chat.presses("answer", **{**fields_of(chat.card), "text": TEXT[language_of(who)]})
    assert texts("form-guessed") in words(card)
    chat.stage.clock.advance(seconds=2)
    assert "H-2026-0001" in words(await chat.presses("send", **{**fields_of(card), **KNOWN}))


@pytest.mark.parametrize("line", ["haluaisin tehdä havainnon", "mulla ois yks havainto"])
async def test_a_wish_opens_it_too(on: Stage, anna: Chat, line: str) -> None:
    await anna.says(line)
    assert len(anna.heard) == 1
    assert "text" in seen_fields(anna.card)
    assert not (await draft_of(on, anna)).written


@pytest.mark.parametrize("line", ["moi", "Hei!"])
async def test_a_greeting_gets_a_line_from_which_it_opens(anna: Chat, line: str) -> None:
    assert len((await anna.says(line)).split("\n")) == 3
    await anna.presses("start")
    assert "text" in seen_fields(anna.card)


@pytest.mark.parametrize("opening", ["moi, mulla ois havainto: {}", "Havainto: {}"])
async def test_an_opening_is_no_part_of_the_text(on: Stage, anna: Chat, opening: str) -> None:
    await anna.says(opening.format(TEXT["fi"]))
    assert (await draft_of(on, anna)).answers["text"] == TEXT["fi"]


@pytest.mark.parametrize(
    "line",
    [
        "kuka tämän näkee?",
        "Kauanko te säilytätte näitä havaintoja ja kenelle ne näytetään?",
        "voiko mun esihenkilö nähdä mitä mä kirjoitan tänne?",
    ],
)
async def test_a_question_about_the_bot_is_answered_and_never_filed(on: Stage, anna: Chat, line: str) -> None:
    assert Texts(Language.FI)("privacy-lines-title") in await anna.says(line)
    assert await found_draft(on, anna) is None
    await anna.says(TEXT["fi"])
    begun = await draft_of(on, anna)
    assert Texts(Language.FI)("privacy-lines-title") in await anna.says(line)  # while a form waits, too
    assert (await draft_of(on, anna)).answers == begun.answers


# --- privacy


@EVERY
async def test_the_privacy_lines_stand_on_the_first_card_and_on_no_later_one(on: Stage, who: Actor) -> None:
    chat, texts = Chat(on, who), Texts(Language(language_of(who)))
    await chat.says(TEXT[language_of(who)])
    assert texts("privacy-lines-title") in words(chat.card)
    assert "112" in words(chat.card)
    assert "'privacy'" in str(chat.card)  # the whole text is a press away
    known = await person_of(on, who)
    assert known.privacy_version == PRIVACY_VERSION
    assert known.privacy_at
    assert known.privacy_at.isoformat() == "2026-11-15T22:00:00+00:00"  # Monday, no closer
    await chat.presses("send", **{**fields_of(chat.card), **KNOWN})
    await chat.says(CARE[language_of(who)])
    assert texts("privacy-lines-title") not in words(chat.card)


@EVERY
async def test_in_words_they_stand_on_the_first_answer_too(on: Stage, who: Actor) -> None:
    chat, texts = Chat(on, who), Texts(Language(language_of(who)))
    await chat.says(TEXT_ONLY[language_of(who)])
    said = await chat.says(TEXT[language_of(who)])
    assert texts("privacy-lines-title") in said
    assert "112" in said
    assert texts("privacy-lines-title") not in await chat.says("1")
    assert (await person_of(on, who)).privacy_version == PRIVACY_VERSION


async def test_who_writes_nothing_that_is_kept_was_shown_nothing_and_is_later(on: Stage, anna: Chat) -> None:
    await anna.says("Asiakas 010190-921C on jonottanut asuntoa kuukausia, eikä kukaan vastaa.")
    assert (await person_of(on, ANNA)).privacy_version is None
    await anna.presses("discard_text")
    await anna.says(TEXT["fi"])
    assert Texts(Language.FI)("privacy-lines-title") in words(anna.card)


async def test_on_a_draft_that_goes_on_they_stay_until_it_ends(on: Stage, anna: Chat) -> None:
    await anna.says(TEXT["fi"])
    on.clock.advance(days=2)
    await anna.says("havainto")
    assert Texts(Language.FI)("privacy-lines-title") in words(anna.card)


# --- in words


@EVERY
async def test_in_words_it_takes_an_observation_and_send(on: Stage, who: Actor) -> None:
    chat, language = Chat(on, who), language_of(who)
    await file_by_card(chat, TEXT[language])
    await chat.says(TEXT_ONLY[language])
    heard = len(chat.heard)
    said = await chat.says(CARE[language])
    assert len(chat.heard) == heard + 1
    questions = [q.key for q in FORM.questions if Texts(Language(language))(f"question-{q.key}") in said]
    assert len(questions) <= 1
    receipt = await chat.says(SEND[language])
    assert len(chat.heard) == heard + 2
    assert "H-2026-0002" in receipt
    assert len(f"{said} {receipt}".split()) <= 150
    for key in questions:
        assert (await observation(on, "H-2026-0002")).value(key) == FORM[key].unknown


async def test_in_words_the_open_question_may_be_answered_before(on: Stage, anna: Chat) -> None:
    await file_by_card(anna)
    await anna.says("pelkkä teksti")
    for line in (CARE["fi"], "yleistä", "lähetä"):
        await anna.says(line)
    assert (await observation(on, "H-2026-0002")).value("extent") == "COMMON"


@EVERY
async def test_in_words_what_was_guessed_and_what_is_remembered_is_said_apart(on: Stage, who: Actor) -> None:
    chat, language = Chat(on, who), language_of(who)
    texts = Texts(Language(language))
    await file_by_card(chat, TEXT[language])
    await chat.says(TEXT_ONLY[language])
    said = await chat.says(CARE[language])
    guessed, remembered = (said.index(texts(f"form-{kind}")) for kind in ("guessed", "remembered"))
    assert guessed < said.index(texts("row-type")) < remembered < said.index(texts("row-area"))


# --- without a name


async def test_who_wrote_in_the_chat_and_stays_anonymous_is_told_what_the_chat_keeps(
    on: Stage, anna: Chat
) -> None:
    await anna.says(TEXT["fi"])
    sent = {**fields_of(anna.card), **KNOWN, "reporter_mode": "ANON"}
    assert Texts(Language.FI)("anon-receipt-typed") in words(await anna.presses("send", **sent))


async def test_who_wrote_on_the_card_is_not(on: Stage, anna: Chat) -> None:
    await anna.says("havainto")
    await anna.presses("answer", text=TEXT["fi"])
    on.clock.advance(seconds=2)
    sent = {**fields_of(anna.card), **KNOWN, "reporter_mode": "ANON"}
    shown = words(await anna.presses("send", **sent))
    assert Texts(Language.FI)("anon-receipt-typed") not in shown


async def test_an_anonymous_one_changes_nothing_that_is_remembered(on: Stage, anna: Chat) -> None:
    await file_by_card(anna, reporter_mode="NAMED")
    before = await person_of(on, ANNA)
    await anna.says(CARE["fi"])
    other = {"service_task": "IAKK", "area": "Kuhmo", "reporter_mode": "ANON"}
    await anna.presses("send", **{**fields_of(anna.card), **other})
    after = await person_of(on, ANNA)
    kept = ("service_task", "area", "reporter_mode", "privacy_version", "privacy_at")
    assert [getattr(after, name) for name in kept] == [getattr(before, name) for name in kept]
    await anna.says(OTHERS["fi"][1])
    fields = fields_of(anna.card)
    assert (fields["area"], fields["reporter_mode"]) == ("Kajaani", "NAMED")
    assert CARE["fi"][:30] not in str(on.teams.updates[-1].activity)
    assert CARE["fi"][:30] not in str(anna.card)
