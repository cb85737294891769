"""A screen reader user files an observation by typing, from beginning to end."""

import pytest

from tests.cast import ANNA, ELLEN, SVEN
from tests.conversations.filing import SEND, TEXT, TEXT_ONLY, file_by_text, to_form_by_text
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
    assert (seen.area, seen.value("extent"), seen.sector) == ("Kajaani", "COMMON", ("ASUM", "TALOUS"))


async def test_number_label_and_code_all_count(on: Stage, anna: Chat) -> None:
    await anna.says("pelkkä teksti")
    await anna.says("havainto")
    await anna.says("ymmärsin")
    assert "2" in await anna.says("kielteinen")  # the beginning of a label
    await anna.says(TEXT["fi"])
    await anna.says("Raha ja toimeentulo")
    await anna.says("LASTEN")
    await anna.says("kuhmo")
    await anna.says("useita")
    summary = await anna.says("Kela ja etuudet")
    assert summary
    await anna.says("ohita kaikki")
    await anna.says("lähetä")
    async with on.unit() as unit:
        seen = await unit.observations.numbered("H-2026-0001")
    assert (seen.type, seen.need_main, seen.value("service_task")) == ("NEG", "SHL11_03", "LASTEN")
    assert (seen.area, seen.value("extent"), seen.sector) == ("Kuhmo", "SEVERAL", ("KELA",))


async def test_a_choice_out_of_range_brings_the_step_again(on: Stage, anna: Chat) -> None:
    await anna.says("pelkkä teksti")
    await anna.says("havainto")
    await anna.says("ymmärsin")
    again = await anna.says("9")
    assert "3" in again
    assert "1." in again
    assert "2." in await anna.says("jotain ihan muuta")


async def test_back_skip_same_edit_and_cancel(on: Stage, anna: Chat) -> None:
    summary = await to_form_by_text(anna)
    lines = [line for line in summary.splitlines() if "Kajaani" in line]
    number = lines[0].split(".")[0].strip()
    await anna.says(f"muokkaa {number}")
    assert "Kajaani" in await anna.says("sama")
    await anna.says(number)
    assert "Puolanka" in await anna.says("Puolanka")
    assert await anna.says("takaisin")
    assert "Poistetaanko luonnos?" in await anna.says("peruuta")
    await anna.says("peruuta")
    async with on.unit() as unit:
        person = await unit.people.find(on.settings.tenants[0], anna.who.object_id)
        assert await unit.drafts.of(person.id) is None


async def test_ones_own_observation_opens_while_another_is_being_written(on: Stage, anna: Chat) -> None:
    await file_by_text(anna)
    on.clock.advance(hours=1)
    await anna.says("havainto")
    assert TEXT["fi"] in await anna.says("H-2026-0001")
    assert "2." in await anna.says("havainto")


async def test_language_changes_in_the_middle(on: Stage, anna: Chat) -> None:
    await anna.says("pelkkä teksti")
    await anna.says("havainto")
    await anna.says("ymmärsin")
    assert "Positiv" in await anna.says("på svenska")
    assert "Positive" in await anna.says("in English")
    assert "Myönteinen" in await anna.says("suomeksi")
    async with on.unit() as unit:
        person = await unit.people.find(on.settings.tenants[0], anna.who.object_id)
    assert person.language == "fi"


async def test_cards_and_back(on: Stage, anna: Chat) -> None:
    await anna.says(TEXT_ONLY["fi"])
    assert "attachments" not in anna.heard[-1]
    await anna.says("kortit")
    await anna.says("havainto")
    assert anna.heard[-1]["attachments"]


async def test_send_too_early_says_what_is_missing(on: Stage, anna: Chat) -> None:
    await anna.says("pelkkä teksti")
    await anna.says("havainto")
    await anna.says("ymmärsin")
    assert "1." in await anna.says(SEND["fi"])
    async with on.unit() as unit:
        assert await unit.observations.numbered("H-2026-0001") is None
