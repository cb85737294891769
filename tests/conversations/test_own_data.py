"""A reporter's rights: see, take along, correct, cut the link, be forgotten; by card and by typing."""

import json
from datetime import date
from pathlib import Path

import pytest

from bot.domain.codes import Language
from bot.domain.roles import Role
from bot.domain.scope import Scope
from bot.usecases import observations
from bot.usecases.context import Context
from dialogs.texts import Texts
from tests.conversations.filing import FILE, SEND, TEXT, TEXT_ONLY, file_by_card
from tests.conversations.offices import person
from tests.conversations.test_reporter_modes import dump, files_in
from tests.stage import Chat, Stage, linked_channel, words

NEW = "Vuokranantajat hylkäävät jokaisen, jolla on yksikin merkintä, ja ihmiset jäävät tuttavien luo."


async def test_all_that_is_stored_is_shown_and_the_look_is_noted(on: Stage, anna: Chat, sven: Chat) -> None:
    await file_by_card(anna)
    await file_by_card(sven)
    shown = await anna.says("tietoni")
    assert anna.who.object_id in shown
    assert anna.who.chat in shown
    assert "H-2026-0001" in shown
    assert "H-2026-0002" not in shown
    assert sven.who.object_id not in shown
    rows = await dump(on)
    assert sum("own_data" in row for row in rows["openings"]) == 1
    assert any("own data" in row for row in rows["reads"])


async def test_the_export_is_json_and_whole(on: Stage, anna: Chat) -> None:
    await file_by_card(anna)
    await anna.says("tietoni")
    await anna.presses("export")
    told = json.loads(words(anna.heard[-1]))
    typed = json.loads(await anna.says("vie tietoni"))
    assert typed["observations"] == told["observations"]
    assert told["teams"]["object_id"] == anna.who.object_id
    (seen,) = told["observations"]
    assert (seen["number"], seen["text"], seen["sector"]) == ("H-2026-0001", TEXT["fi"], ["ASUM", "TALOUS"])
    assert [entry["action"] for entry in seen["history"]] == ["received"]


@pytest.mark.both_sdks
async def test_an_own_observation_is_corrected_by_card(on: Stage, anna: Chat) -> None:
    await file_by_card(anna)
    await anna.says("H-2026-0001")
    await anna.presses("correct")
    said = await anna.presses("send", text=NEW)
    assert "korjattu" in words(said)
    rows = str(await dump(on))
    assert NEW in rows
    assert TEXT["fi"] not in rows  # no old version is kept
    async with on.unit() as unit:
        seen = await unit.observations.numbered("H-2026-0001")
        assert await unit.observations.numbered("H-2026-0002") is None
    assert seen.title.startswith("Vuokranantajat")


async def test_an_own_observation_is_corrected_by_typing(on: Stage, sven: Chat) -> None:
    await file_by_card(sven)
    await sven.says(TEXT_ONLY["sv"])
    form = await sven.says("rätta H-2026-0001")
    assert Texts(Language.SV)("form-title-correction") in form
    await sven.says("redigera 2")
    await sven.says(TEXT["sv"])
    assert "rättats" in await sven.says(SEND["sv"])
    async with on.unit() as unit:
        assert (await unit.observations.numbered("H-2026-0001")).text == TEXT["sv"]


async def test_a_correction_passes_the_guard_too(on: Stage, anna: Chat) -> None:
    await file_by_card(anna)
    await anna.says("korjaa H-2026-0001")
    step = await anna.presses("send", text="Asiakas 010190-921C odotti asuntoa puoli vuotta turhaan.")
    assert "henkilötunnus" in words(step)
    assert "010190-921C" not in str(await dump(on))


async def test_what_is_linked_is_corrected_no_more_and_drafts_are_not_lost(on: Stage, anna: Chat) -> None:
    await file_by_card(anna)
    await anna.says(FILE["fi"])
    assert "kesken" in await anna.says("korjaa H-2026-0001")
    await anna.says("peruuta")
    group = await linked_channel(on)
    await group.says("ehdotus H-2026-0001 Sovitaan yhteinen malli vuokrataloyhtiön kanssa.")
    assert "ei voi enää korjata" in await anna.says("korjaa H-2026-0001")


async def test_the_link_is_cut_and_the_observation_stays(on: Stage, anna: Chat) -> None:
    await file_by_card(anna)
    await anna.says("H-2026-0001")
    await anna.presses("ask_cut")
    card = await anna.presses("cut")
    assert "katkaistu" in words(card)
    assert "H-2026-0001" not in await anna.says("omat")
    async with on.unit() as unit:
        seen = await unit.observations.numbered("H-2026-0001")
    assert (seen.person_id, seen.text) == (None, TEXT["fi"])
    group = await linked_channel(on)
    heard = len(anna.heard)
    await group.says("ehdotus H-2026-0001 Sovitaan yhteinen malli vuokrataloyhtiön kanssa.")
    assert len(anna.heard) == heard
    assert "En löydä" in await anna.says("katkaise H-2026-0001")


@pytest.mark.parametrize("card", [True, False])
async def test_a_person_is_forgotten(on: Stage, anna: Chat, card: bool) -> None:  # noqa: FBT001 - by card or typed
    await file_by_card(anna)
    async with on.unit() as unit:
        known = await unit.people.find(on.settings.tenants[0], anna.who.object_id)
    if card:
        await anna.says("tietoni")
        await anna.presses("forget")
    else:
        assert "lopullisesti" in await anna.says("unohda minut")
        assert "Yksi havaintosi" in await anna.says("unohda minut lopullisesti")
    rows = await dump(on)
    assert rows["people"] == rows["addresses"] == rows["outbox"] == rows["drafts"] == []
    assert known.id not in str(rows["observations"] + rows["log"] + rows["signatures"] + rows["roles"])
    assert TEXT["fi"] in str(rows["observations"])
    assert "Sinulla ei ole vielä havaintoja" in await anna.says("omat")  # as for the first time


async def test_nobody_elses_can_be_touched(on: Stage, anna: Chat, sven: Chat) -> None:
    await file_by_card(anna)
    for order in ("rätta H-2026-0001", "bryt H-2026-0001", "radera H-2026-0001", "H-2026-0001"):
        assert "hittar inte" in await sven.says(order)
    stolen = {"number": "H-2026-0001", "id": "x", "version": 1, "once": "x:1"}
    for verb in ("correct", "cut", "withdraw", "open_own"):
        await sven.sends_action(verb, {**stolen, "verb": verb, "once": f"{verb}:1"})
        assert "hittar inte" in words(sven.heard[-1])


async def test_corrected_words_are_gone_from_the_files_at_once(on: Stage, anna: Chat, tmp_path: Path) -> None:
    await file_by_card(anna)
    await anna.says("korjaa H-2026-0001")
    await anna.presses("send", text=NEW)
    found = files_in(tmp_path)
    assert any(NEW.encode() in raw for raw in found.values())
    assert not any(TEXT["fi"].encode() in raw for raw in found.values())


@pytest.mark.parametrize(
    "order",
    ["korjaa H-2026-0001", "katkaise H-2026-0001", "poista H-2026-0001", "unohda minut lopullisesti"],
)
async def test_nothing_under_a_legal_hold_is_destroyed(on: Stage, anna: Chat, order: str) -> None:
    await file_by_card(anna)
    async with on.unit() as unit:
        await observations.hold(Context(unit=unit, county=on.settings.county, now=on.clock()), "H-2026-0001")
    assert "ei voi juuri nyt" in await anna.says(order)
    async with on.unit() as unit:
        seen = await unit.observations.numbered("H-2026-0001")
    assert seen.text == TEXT["fi"]
    assert seen.person_id


async def test_a_role_is_told_with_what_it_is_for(on: Stage, anna: Chat) -> None:
    await anna.says("kortit")
    theirs = await person(on, anna.who)
    until = date(2027, 12, 31)
    async with on.unit() as unit:
        await unit.roles.give(theirs.id, Role.SUPERVISOR, on.clock(), Scope(area="Kuhmo"), until)
        await unit.roles.give(theirs.id, Role.SUPERVISOR, on.clock(), Scope(area="Sotkamo"))
    shown = await anna.says("tietoni")
    assert "esihenkilö (Kuhmo) 31.12.2027 asti" in shown + str(anna.card)
    said = await anna.says("vie tietoni")
    assert '"area": "Sotkamo"' in said
    assert '"until": "2027-12-31"' in said
