"""A second text while a form stands open: the guard speaks first, and a yes sends nothing."""

import pytest

from tests.conversations.filing import TEXT, TEXT_ONLY, file_by_card, found_draft, to_form_by_text
from tests.stage import Chat, Stage, words

BLOCKED = "Asiakkaani 010190-921C on jonottanut asuntoa kuukausia, eikä kukaan vastaa hänelle."
NAMED = "Virtasen Maija odotti asuntoa kuukausia, eikä kukaan vastannut kysymyksiin mitään."
OTHER = "Velkaneuvoja on paikalla joka toinen viikko, ja se toimii meillä todella hyvin."


async def written(on: Stage, chat: Chat) -> str:
    async with on.unit() as unit:
        person = await unit.people.find(on.settings.tenants[0], chat.who.object_id)
        draft = await unit.drafts.of(person.id)
    return str(draft.answers["text"])


async def test_what_blocks_is_told_before_it_is_asked_what_to_do_with_the_text(on: Stage, anna: Chat) -> None:
    await anna.says(TEXT["fi"])
    said = await anna.says(BLOCKED)
    assert "henkilötunnus" in said
    assert "Sinulla on havainto kesken" not in said
    card = await anna.presses("answer", text=OTHER)
    assert "Sinulla on havainto kesken" in words(card)
    assert await written(on, anna) == TEXT["fi"]


async def test_what_was_confirmed_of_it_is_not_asked_again(on: Stage, anna: Chat) -> None:
    await anna.says(TEXT_ONLY["fi"])
    await anna.says(TEXT["fi"])
    assert "vahvista" in await anna.says(NAMED)
    assert "Sinulla on havainto kesken" in await anna.says("vahvista")
    assert "Havaintosi" in await anna.says("vaihda")
    assert await written(on, anna) == NAMED


async def test_a_yes_does_not_send_the_form_that_waits_beside_it(on: Stage, anna: Chat) -> None:
    await to_form_by_text(anna)
    await anna.says(OTHER)
    assert "Sinulla on havainto kesken" in await anna.says("joo")
    async with on.unit() as unit:
        assert await unit.observations.numbered("H-2026-0001") is None


async def test_a_yes_to_whether_the_draft_is_to_go_deletes_it(on: Stage, anna: Chat) -> None:
    await to_form_by_text(anna)
    await anna.says(OTHER)
    assert "Poistetaanko luonnos?" in await anna.says("peruuta")
    assert "Luonnos on poistettu" in await anna.says("kyllä")
    assert await found_draft(on, anna) is None


SEVERAL = "\n".join(
    f"- {text}" for text in (OTHER, TEXT["fi"], "Tulkkia ei saa kuin maanantaisin, eikä silloinkaan aina.")
)


@pytest.mark.parametrize("verb", ["take_text", "start"])
async def test_a_yes_long_after_a_button_has_answered_asks_nothing_again(
    on: Stage, anna: Chat, verb: str
) -> None:
    await anna.says(TEXT["fi"])
    await anna.says(OTHER)
    await anna.presses(verb)
    await anna.says("peruuta")
    assert "Luonnos on poistettu" in await anna.says("kyllä")
    assert "En odota vastausta" in await anna.says("kyllä")


async def test_of_several_the_first_is_begun_and_a_later_yes_asks_nothing_again(anna: Chat) -> None:
    assert "3 havaintoa" in await anna.says(SEVERAL)
    await anna.presses("take_text")
    await anna.says("peruuta")
    await anna.says("kyllä")
    assert "En odota vastausta" in await anna.says("kyllä")


async def test_what_only_blocked_is_not_offered_back(on: Stage, anna: Chat) -> None:
    del on
    await anna.says(TEXT_ONLY["fi"])
    assert "hyväksy" in await anna.says(BLOCKED)
    assert "palauta" not in await anna.says("hyväksy")


async def test_another_text_takes_no_place_of_one_that_was_sent_before(on: Stage, anna: Chat) -> None:
    await file_by_card(anna)
    await anna.says("korjaa H-2026-0001")
    await anna.says(OTHER)
    assert "Vaihda tähän" not in words(anna.card)
    await anna.says("vaihda")
    assert await written(on, anna) == TEXT["fi"]
