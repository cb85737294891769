"""A county of two languages: what something is called in each, by card and typed, guarded like the first."""

import pytest

from tests.cast import ANNA, SVEN
from tests.conversations.filing import file_by_text
from tests.stage import Chat, Stage, linked_channel, words

H, I, E = "H-2026-0001", "I-2026-0001", "E-2026-0001"  # noqa: E741 - a phenomenon's letter
OTSIKKO, RUBRIK = "Maksuhäiriö estää vuokra-asunnon", "Betalningsanmärkning stänger hyresbostäder"
EHDOTUS = "Sovitaan vuokrataloyhtiön kanssa yhteinen malli."
FORSLAG = "Vi avtalar om en gemensam modell med hyreshusbolaget."


@pytest.fixture
async def group(on: Stage) -> Chat:
    """The working group's channel; Sven has filed the observation of the phenomenon, in Swedish."""
    await file_by_text(Chat(on, SVEN), "sv")
    group = await linked_channel(on)
    await group.says(f"kokoa {H} {OTSIKKO}")
    return group


def _last(who: Chat) -> str:
    return words(who.heard[-1])


async def test_who_reads_another_language_is_told_in_which_one_the_words_are(on: Stage, group: Chat) -> None:
    assert f"kopplades till fenomenet ”{OTSIKKO}” (på finska)." in _last(Chat(on, SVEN))


async def test_a_title_typed_in_the_other_language_is_what_its_readers_read(on: Stage, group: Chat) -> None:
    assert "on tallennettu" in await group.says(f"täydennä {I} otsikko ruotsiksi: {RUBRIK}")
    await group.says(f"tila {I} arkistoitu Asia on hoidettu.")
    await group.says(f"tila {I} avoin Se näkyy taas.")
    assert OTSIKKO in await group.says(I)
    assert f"Ruotsiksi\n{RUBRIK}" in await group.says(I)
    await group.says("på svenska")
    shown = await group.says(I)
    assert RUBRIK in shown
    assert f"På finska\n{OTSIKKO}" in shown
    assert "(på finska)" not in shown


async def test_it_is_written_on_the_card_and_comes_back_as_it_was_filled(on: Stage, group: Chat) -> None:
    await group.says(I)
    card = await group.presses("fill", phenomenon_title=OTSIKKO, phenomenon_title_sv="Kö")
    assert "Ilmiön otsikko ruotsiksi" in words(card)
    await group.presses("fill", phenomenon_title=OTSIKKO, phenomenon_title_sv=RUBRIK)
    async with on.unit() as unit:
        phenomenon = await unit.phenomena.numbered(I)
    assert phenomenon.titles.read_in("sv") == (RUBRIK, "sv")
    assert phenomenon.title == OTSIKKO


async def test_the_guard_reads_it_too(on: Stage, group: Chat) -> None:
    said = await group.says(f"täydennä {I} otsikko ruotsiksi: Anna Andersson 010190-921C får ingen bostad")
    assert "henkilötunnus" in said
    async with on.unit() as unit:
        assert (await unit.phenomena.numbered(I)).translations == {}


async def test_a_phenomenon_may_be_written_first_in_swedish(on: Stage, group: Chat) -> None:
    await file_by_text(Chat(on, ANNA), "fi")
    await group.says(f"kokoa H-2026-0002 {RUBRIK}")
    assert f"liitettiin ilmiöön ”{RUBRIK}” (ruotsiksi)." in _last(Chat(on, ANNA))
    await group.says(f"täydennä I-2026-0002 otsikko suomeksi: {OTSIKKO}")
    assert f"{OTSIKKO}\nI-2026-0002 · orastava" in await group.says("ilmiöt")
    assert "Teksti on kirjoitettu: En löytänyt" in await group.says("täydennä I-2026-0002 kieli: norja")
    await group.says("täydennä I-2026-0002 kieli: suomi")
    async with on.unit() as unit:
        phenomenon = await unit.phenomena.numbered("I-2026-0002")
    assert (phenomenon.written_in, phenomenon.translations) == ("fi", {"sv": {"title": OTSIKKO}})


async def test_a_proposal_says_what_and_why_in_both(on: Stage, group: Chat) -> None:
    await group.says(f"ehdotus {I} {EHDOTUS}; mittari: Puolet saa asunnon.")
    await group.says(f"täydennä {E} mitä ruotsiksi: {FORSLAG}; mittari ruotsiksi: Hälften får en bostad.")
    assert f"Ruotsiksi:\n {FORSLAG[:-1]}" in await group.says(E)
    await group.says("på svenska")
    shown = await group.says(E)
    assert FORSLAG in shown
    assert "Mått\nHälften får en bostad." in shown
