"""A screen reader user files an observation by typing, from beginning to end."""

import pytest

from bot.domain.codes import Language
from dialogs.texts import Texts
from tests.cast import ANNA, ELLEN, SVEN
from tests.conversations.filing import (
    CARE,
    SEND,
    TEXT,
    TEXT_ONLY,
    draft_of,
    file_by_text,
    found_draft,
    to_form_by_text,
)
from tests.stage import Chat, Stage

PEOPLE = {"fi": ANNA, "sv": SVEN, "en": ELLEN}


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
async def test_the_whole_way_in_each_language(on: Stage, language: str) -> None:
    chat = Chat(on, PEOPLE[language])
    receipt = await file_by_text(chat, language)
    assert "H-2026-0001" in receipt
    assert not any(activity.get("attachments") for activity in chat.heard)
    async with on.unit() as unit:
        seen = await unit.observations.numbered("H-2026-0001")
    assert (seen.language, seen.text) == (language, TEXT[language])
    assert (seen.type, seen.need_main, seen.value("service_task")) == ("NEG", "SHL11_02", "TYOIK")
    assert seen.area == "Kajaani"
    assert seen.value("extent") in ("COMMON", "SEVERAL")  # asked for, or as the text tells it
    assert "ASUM" in seen.sector


async def test_number_label_and_code_all_count(on: Stage, anna: Chat) -> None:
    await anna.says("pelkkä teksti")
    asked = await anna.says(TEXT["fi"])
    assert "Missä palvelussa" in asked
    await anna.says("LASTEN")
    await anna.says("kuhmo")
    await anna.says("useita")
    await anna.says("muokkaa tuen tarve")
    await anna.says("Raha ja toimeentulo")
    await anna.says("muokkaa kuka voi toimia")
    await anna.says("Kela ja etuudet")
    await anna.says("muokkaa tyyppi")
    await anna.says("myönt")  # the beginning of a label
    await anna.says("lähetä")
    async with on.unit() as unit:
        seen = await unit.observations.numbered("H-2026-0001")
    assert (seen.type, seen.need_main, seen.value("service_task")) == ("POS", "SHL11_03", "LASTEN")
    assert (seen.area, seen.value("extent"), seen.sector) == ("Kuhmo", "SEVERAL", ("KELA",))


async def test_a_choice_out_of_range_brings_the_question_again(on: Stage, anna: Chat) -> None:
    await anna.says("pelkkä teksti")
    await anna.says(TEXT["fi"])
    await anna.says("1")
    asked = await anna.says("lista")
    assert "Kajaani" in asked
    for line in ("99", "Atlantis"):
        again = await anna.says(line)
        assert "En löytänyt tuota vaihtoehtoa" in again
        assert "Mitä aluetta" in again
    assert "Näin tietojasi käytetään" in await anna.says("kuka tämän näkee?")
    assert (await draft_of(on, anna)).answers.get("area") is None


@pytest.mark.both_sdks
async def test_an_answer_is_changed_kept_and_the_draft_is_cancelled(on: Stage, anna: Chat) -> None:
    await to_form_by_text(anna)
    await anna.says("muokkaa alue")
    assert "Kajaani" in await anna.says("sama")
    await anna.says("muokkaa alue")
    assert "Puolanka" in await anna.says("Puolanka")
    assert await anna.says("takaisin")
    assert "Poistetaanko luonnos?" in await anna.says("peruuta")
    await anna.says("peruuta")
    assert await found_draft(on, anna) is None


@pytest.mark.parametrize(
    "line",
    [
        "Olemme pyytäneet apua neuvonnasta.",
        "Asiakkaita on ohjattu kysymään tietosuojavastaavalta.",
        "Vi har bett om hjälp.",
        "We have asked for help.",
    ],
)
async def test_an_answer_in_own_words_is_one_whatever_words_are_in_it(
    on: Stage, anna: Chat, line: str
) -> None:
    await to_form_by_text(anna)
    await anna.says("muokkaa jo kokeiltu")
    await anna.says(line)
    assert (await draft_of(on, anna)).answers["tried"] == line


@pytest.mark.parametrize("line", ["apua", "kuka tämän näkee?", "Asiakas uhkaa tappaa itsensä juuri nyt"])
async def test_but_a_cry_for_help_a_question_and_an_emergency_are_none(
    on: Stage, anna: Chat, line: str
) -> None:
    await to_form_by_text(anna)
    await anna.says("muokkaa jo kokeiltu")
    await anna.says(line)
    assert not (await draft_of(on, anna)).answers.get("tried")


async def test_one_s_own_observation_opens_while_another_is_being_written(on: Stage, anna: Chat) -> None:
    await file_by_text(anna)
    on.clock.advance(hours=1)
    await anna.says("havainto")
    assert TEXT["fi"] in await anna.says("H-2026-0001")
    assert Texts(Language.FI)("form-begin") in await anna.says("havainto")


async def test_language_changes_in_the_middle(on: Stage, anna: Chat) -> None:
    await anna.says("pelkkä teksti")
    await anna.says(TEXT["fi"])
    for said, language in (("på svenska", "sv"), ("in English", "en"), ("suomeksi", "fi")):
        assert Texts(Language(language))("question-service_task") in await anna.says(said)
    async with on.unit() as unit:
        person = await unit.people.find(on.settings.tenants[0], anna.who.object_id)
    assert person.language == "fi"
    assert (await draft_of(on, anna)).answers["text"] == TEXT["fi"]


async def test_cards_and_back(on: Stage, anna: Chat) -> None:
    await anna.says(TEXT_ONLY["fi"])
    assert "attachments" not in anna.heard[-1]
    await anna.says("kortit")
    await anna.says("havainto")
    assert anna.heard[-1]["attachments"]


async def test_the_way_of_answering_changes_in_the_middle_and_the_form_stays(on: Stage, anna: Chat) -> None:
    await anna.says(TEXT["fi"])
    begun = await draft_of(on, anna)
    said = await anna.says(TEXT_ONLY["fi"])
    assert "Missä palvelussa" in said
    await anna.says("LASTEN")
    shown = await anna.says("kortit")
    assert anna.heard[-1]["attachments"]
    assert "Lasten" in shown
    draft = await draft_of(on, anna)
    assert (draft.id, draft.answers["text"]) == (begun.id, TEXT["fi"])


async def test_send_too_early_says_what_is_missing(on: Stage, anna: Chat) -> None:
    await anna.says("pelkkä teksti")
    await anna.says("havainto")
    assert Texts(Language.FI)("form-begin") in await anna.says(SEND["fi"])
    await anna.says(TEXT["fi"])
    said = await anna.says(SEND["fi"])
    assert "Tämä tieto tarvitaan" in said
    assert "Missä palvelussa" in said
    async with on.unit() as unit:
        assert await unit.observations.numbered("H-2026-0001") is None


UNCLEAR = "mikä tuo tarve oikein on"


async def test_a_yes_makes_an_observation_of_what_was_not_understood(on: Stage, anna: Chat) -> None:
    await anna.says("pelkkä teksti")
    assert "Haluatko tehdä tästä havainnon?" in await anna.says(UNCLEAR)
    assert UNCLEAR in await anna.says("joo")
    assert (await draft_of(on, anna)).answers["text"] == UNCLEAR


@pytest.mark.parametrize("later", ["ei", "kiitos"])
async def test_a_yes_after_something_else_takes_nothing(on: Stage, anna: Chat, later: str) -> None:
    await anna.says("pelkkä teksti")
    await anna.says(UNCLEAR)
    await anna.says(later)
    assert "En odota vastausta" in await anna.says("joo")
    assert await found_draft(on, anna) is None


async def test_a_yes_to_what_was_not_understood_sends_no_form_that_waits(on: Stage, anna: Chat) -> None:
    await to_form_by_text(anna)
    await anna.says(UNCLEAR)
    assert "Sinulla on havainto kesken" in await anna.says("joo")
    assert TEXT["fi"] == (await draft_of(on, anna)).answers["text"]


async def test_what_waited_before_an_unclear_line_waits_on(on: Stage, anna: Chat) -> None:
    await to_form_by_text(anna)
    await anna.says(CARE["fi"])
    await anna.says(UNCLEAR)
    await anna.says("vaihda")
    assert CARE["fi"] == (await draft_of(on, anna)).answers["text"]


@pytest.mark.parametrize("greeting", ["moi", ""])
async def test_the_privacy_lines_are_said_once(anna: Chat, greeting: str) -> None:
    await anna.says("pelkkä teksti")
    said = [await anna.says(line) for line in (greeting, TEXT["fi"], "aikuissosiaalityö") if line]
    assert "\n".join(said).count("Näin tietojasi käytetään") == 1
