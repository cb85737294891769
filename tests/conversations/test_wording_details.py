"""Small things that people would expect."""

from typing import Any

import pytest

from tests.cast import OTTO
from tests.conversations.filing import TEXT, file_by_card
from tests.stage import Chat, Stage, linked_channel, stage, words


@pytest.mark.parametrize("line", ["omat", "ohje", "tietosuoja", "pelkkä teksti", "H-2026-0001", "tietoni"])
async def test_what_only_reads_is_answered_again_when_the_answer_was_lost(
    on: Stage, anna: Chat, line: str
) -> None:
    await file_by_card(anna)
    on.house.acks._after = 3600  # nothing is written down while the story lasts
    await anna.says("pelkkä teksti")
    first = await anna.says(line)
    on.house.acks._keys.clear()  # as if the answer had not got out
    repeated = len(anna.heard)
    await anna.repeats()
    assert first
    assert words(anna.heard[-1]) == first
    assert len(anna.heard) == repeated + 1


async def test_a_second_withdrawal_says_that_it_is_done(on: Stage, anna: Chat) -> None:
    await file_by_card(anna)
    await anna.confirms("poista H-2026-0001")
    assert "on jo poistettu" in await anna.says("poista H-2026-0001")


async def test_it_is_sent_as_soon_as_what_is_required_is_there(on: Stage, anna: Chat) -> None:
    await anna.says("pelkkä teksti")
    await anna.says(TEXT["fi"])
    for line in ("1", "2"):
        assert "Tämä tieto tarvitaan" in await anna.says("lähetä")
        await anna.says(line)
    await anna.says("lähetä")
    assert "H-2026-0001" in await anna.says("omat")


async def test_a_draft_that_waits_is_named_under_other_answers(on: Stage, anna: Chat) -> None:
    await anna.says("pelkkä teksti")
    await anna.says("havainto")
    assert "Sinulla on havainto kesken" in await anna.says("omat")


async def test_privacy_is_a_button_away_and_leads_to_the_county_s_notice(database_url: str) -> None:
    async with stage(database_url, privacy_url="https://county.example/tietosuoja") as on:
        otto = Chat(on, OTTO)
        await otto.installs()
        await otto.presses("privacy")
        shown = otto.card
        assert "https://county.example/tietosuoja" in str(shown)
        await otto.says("pelkkä teksti")
        assert "https://county.example/tietosuoja" in await otto.says("tietosuoja")


async def test_the_county_s_own_service_numbers_pass_the_guard(database_url: str) -> None:
    text = "Neuvonnan numero 09 8765 4321 on ruuhkassa joka päivä, eikä takaisinsoittoa tule."
    async with stage(database_url) as on:
        assert "puhelinnumero" in await Chat(on, OTTO).says(text)
    async with stage(database_url, service_numbers="09 8765 4321") as on:
        assert "puhelinnumero" not in await Chat(on, OTTO).says(text)


async def test_letters_are_stored_composed(on: Stage, anna: Chat) -> None:
    await anna.says("havainto")
    await anna.presses(
        "answer", text="A\u0308killinen muutos na\u0308kyy kaikissa palveluissa samalla tavalla."
    )
    async with on.unit() as unit:
        person = await unit.people.find(on.settings.tenants[0], anna.who.object_id)
        draft = await unit.drafts.of(person.id)
    assert str(draft.answers["text"]).startswith("Äkillinen")


async def test_a_repeated_order_in_the_channel_shows_what_came_of_it(on: Stage, anna: Chat) -> None:
    on.house.acks._after = 3600  # nothing is written down while the story lasts
    await file_by_card(anna)
    group = await linked_channel(on)
    for line in ("ehdotus H-2026-0001 Sovitaan yhteinen malli vuokrataloyhtiön kanssa.", "kooste"):
        await group.says(line)
        on.house.acks._keys.clear()
        heard = len(group.heard)
        found: Any = await group.repeats()
        assert found[0] == 200
        assert len(group.heard) == heard + 1
