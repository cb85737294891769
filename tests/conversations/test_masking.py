"""Personal data found later is masked in place; a name that was shown is shown to the coordinator alone."""

import pytest

from tests.cast import KAISA, LEENA
from tests.conversations.filing import file_by_card, to_form_by_card
from tests.conversations.test_reporter_modes import dump
from tests.stage import Chat, Stage, linked_channel, words

SLIPPED = "Elokapina-niminen tukihenkilö oli ainoa, joka auttoi, ja hän lopetti. Nyt kukaan ei auta heitä."
MASKED = "Tukihenkilö oli ainoa, joka auttoi, ja hän lopetti. Nyt kukaan ei auta asiakkaita."


@pytest.fixture
async def filed(on: Stage, anna: Chat) -> Chat:
    """Anna's observation holds a word that should not be there."""
    await to_form_by_card(anna)
    await anna.presses("send")
    async with on.unit() as unit:
        seen = await unit.observations.numbered("H-2026-0001")
        await unit.observations.save(seen.with_values(text=SLIPPED, title=SLIPPED[:60]))
    return anna


async def test_the_old_words_are_gone_from_every_table(on: Stage, filed: Chat) -> None:
    group = await linked_channel(on)
    heard = len(filed.heard)
    said = await group.says(f"peitä H-2026-0001 teksti: {MASKED}")
    assert "peitetty" in said
    rows = await dump(on)
    assert "Elokapina" not in str(rows)
    assert MASKED in str(rows["observations"])
    assert any("guard-later" in row for row in rows["tallies"])  # the officer's counter
    (news,) = filed.heard[heard:]
    assert "Koordinaattori peitti" in words(news)
    assert "Elokapina" not in str(news)
    assert "H-2026-0001" in news["summary"]
    assert "henkilötietoja peitetty" in await filed.says("H-2026-0001")


async def test_by_card(on: Stage, filed: Chat) -> None:
    await linked_channel(on)
    desk = Chat(on, KAISA)
    await desk.says("H-2026-0001")
    await desk.presses("edit")
    card = await desk.presses("mask", mask_text=MASKED, mask_title="Tukihenkilö lopetti")
    assert MASKED in words(card)
    assert "Elokapina" not in str(await dump(on))
    stored = on.teams.updates[-1]
    assert "Elokapina" not in str(stored.activity)


async def test_new_words_pass_the_guard_too(on: Stage, filed: Chat) -> None:
    group = await linked_channel(on)
    said = await group.says("peitä H-2026-0001 teksti: Soita 040 123 4567, siellä tukihenkilö vastaa aina.")
    assert "puhelinnumero" in said
    assert "Elokapina" in str(await dump(on))


async def test_the_guard_s_wording_is_enough(on: Stage, anna: Chat) -> None:
    await to_form_by_card(anna)
    await anna.presses("send")
    async with on.unit() as unit:
        seen = await unit.observations.numbered("H-2026-0001")
        await unit.observations.save(seen.with_values(text="Asiakas 010190-921C odotti asuntoa kuukausia."))
    group = await linked_channel(on)
    assert "peitetty" in await group.says("peitä H-2026-0001")
    assert "010190-921C" not in str(await dump(on))
    assert "ei osaa ehdottaa" in await group.says("peitä H-2026-0001")


async def test_a_correction_in_progress_does_not_bring_the_words_back(on: Stage, filed: Chat) -> None:
    await filed.says("korjaa H-2026-0001")
    group = await linked_channel(on)
    await group.says(f"peitä H-2026-0001 teksti: {MASKED}")
    assert "Elokapina" not in str(await dump(on))


async def test_only_a_coordinator_masks(on: Stage, filed: Chat) -> None:
    await linked_channel(on)
    leena = Chat(on, LEENA, channel="19:group@thread.tacv2")
    assert "koordinaattori" in await leena.says(f"peitä H-2026-0001 teksti: {MASKED}")
    assert "Elokapina" in str(await dump(on))


async def test_a_shown_name_is_read_by_the_coordinator_alone_and_noted(on: Stage, anna: Chat) -> None:
    await to_form_by_card(anna)
    await anna.presses("send", reporter_mode="NAMED")
    await linked_channel(on)
    kaisa, leena = Chat(on, KAISA), Chat(on, LEENA)
    assert "Anna" in await kaisa.says("tekijä H-2026-0001")
    assert "Anna" not in await leena.says("tekijä H-2026-0001")
    rows = await dump(on)
    assert any("signed" in row for row in rows["openings"])
    assert any("see_name" in row for row in rows["reads"])


async def test_a_name_that_was_not_shown_is_not_there(on: Stage, anna: Chat) -> None:
    await file_by_card(anna)
    await linked_channel(on)
    assert "ei ole tekijän nimeä" in await Chat(on, KAISA).says("tekijä H-2026-0001")
