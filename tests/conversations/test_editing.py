"""A better title and corrected codes: by card and typed, in three languages; the reporter's own stay."""

import json
from dataclasses import replace

import pytest

from bot.usecases import digest_posts
from bot.usecases.context import Context
from tests.cast import KAISA, LEENA
from tests.conversations.filing import TEXT, file_by_card, to_form_by_card
from tests.conversations.test_own_data import NEW
from tests.stage import Chat, Stage, linked_channel, words

H = "H-2026-0001"
TITLE = "Maksuhäiriö estää vuokra-asunnon"


@pytest.fixture
async def filed(on: Stage, anna: Chat) -> Chat:
    """Anna has filed one observation."""
    await file_by_card(anna)
    return anna


@pytest.fixture
async def group(on: Stage, filed: Chat) -> Chat:
    """The working group's channel, with Kaisa speaking."""
    return await linked_channel(on)


@pytest.fixture
async def desk(on: Stage, group: Chat) -> Chat:
    """Kaisa's own chat, in which she screens."""
    return Chat(on, KAISA)


# --- the title


@pytest.mark.parametrize("word", ["otsikko", "rubrik", "title"])
async def test_a_title_is_given_in_any_language(filed: Chat, group: Chat, desk: Chat, word: str) -> None:
    heard = len(filed.heard)
    assert "tallennettu" in await group.says(f"{word} {H} {TITLE}")
    assert TITLE in await desk.says("jono")
    assert TITLE not in await group.says("kooste")  # nobody has screened it
    own = await filed.says(H)
    assert "otsikkoa parannettu" in own
    assert "esikäsittely aloitettu" in own
    assert all(TITLE not in words(news) for news in filed.heard[heard:-1])  # nobody is sent anything


async def test_a_digest_that_was_posted_shows_the_new_title(on: Stage, group: Chat) -> None:
    await group.says(f"kokoa {H} Asunnot ja luottotiedot")
    on.clock.advance(days=7)
    async with on.unit() as unit:
        await digest_posts.queue_due(Context(unit=unit, county=on.settings.county, now=on.clock()))
    await on.house.courier.empty()
    changed = len(on.teams.updates)
    await group.says(f"otsikko {H} {TITLE}")
    assert TITLE in words(on.teams.updates[-1].activity)
    await group.says(f"korjaa {H} tyyppi: myönteinen")
    assert "Jokin toimii" in words(on.teams.updates[-1].activity)
    assert len(on.teams.updates) == changed + 2


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        (f"otsikko {H}", "Kirjoita myös uusi otsikko"),
        (f"otsikko {H} {'pitkä ' * 20}", "Otsikko: Teksti on liian pitkä: enintään 80"),
        (f"otsikko {H} Asiakas 010190-921C", "Tekstissä on henkilötunnus"),
        ("otsikko H-2026-0009 Muu otsikko", "En löydä"),
        (f"korjaa {H} laajuus: valtava", "Laajuus: En löytänyt tuota vaihtoehtoa"),
        (f"korjaa {H} alue:", "Alue: Tämä tieto tarvitaan"),
        (f"korjaa {H} hallinnonala: Kela ja etuudet, Muu, Pelastustoimi", "Hallinnonala: Valitse enintään"),
        (f"korjaa {H} lisää tähän jotain", "Kohdat ovat otsikko, tyyppi, tuen tarve"),
        (f"korjaa {H} laajuus: Yleinen", "Mitään ei muutettu"),
    ],
)
async def test_what_is_no_title_and_no_code_is_refused_with_what_to_do(
    on: Stage, group: Chat, said: str, answer: str
) -> None:
    assert answer in await group.says(said)
    async with on.unit() as unit:
        seen = await unit.observations.numbered(H)
    assert (seen.version, seen.state, seen.titled, seen.chosen) == (1, "received", False, {})


# --- codes


@pytest.mark.parametrize(
    "said",
    [
        f"korjaa {H} päätarve: Raha ja toimeentulo\nhallinnonala: Kela ja etuudet",
        f"rätta {H} stödbehov: Ekonomi och utkomst\nförvaltningsområden: FPA och förmåner",
        f"correct {H} main need: Money and livelihood\nsector: KELA",
    ],
)
async def test_codes_are_corrected_in_any_language_and_the_reporter_s_stay(
    on: Stage, filed: Chat, group: Chat, desk: Chat, said: str
) -> None:
    heard = len(filed.heard)
    assert "Tuen tarve: Raha ja toimeentulo (havainnon tekijä valitsi: Asuminen)" in await group.says(said)
    assert len(filed.heard) == heard
    shown = await desk.says(H)
    assert "Tekijä valitsi: Asuminen ja vuokra-asunnot" in shown
    assert "valitsit itse: Asuminen" in await filed.says(H)
    assert "valintoja korjattu: tuen tarve ja hallinnonala" in await filed.says(H)
    async with on.unit() as unit:
        seen = await unit.observations.numbered(H)
    assert (seen.need_main, seen.sector) == ("SHL11_03", ("KELA",))
    (told,) = json.loads(await filed.says("vie tietoni"))["observations"]
    assert told["need_main"] == "SHL11_03"
    assert told["chosen"] == {"need_main": "SHL11_02", "sector": ["ASUM", "TALOUS"]}


async def test_by_card_with_the_title_and_back_again(on: Stage, filed: Chat, desk: Chat) -> None:
    await desk.says(H)
    form = await desk.presses("edit")
    assert "Korjaa havaintoa" in words(form)
    card = await desk.presses("amend", code_title=TITLE, code_need_main="SHL11_03", code_trend="UP")
    assert "Tekijä valitsi: Asuminen." in words(card)
    form = await desk.presses("edit")
    assert "Tekijä valitsi: Asuminen." in words(form) + str(form)
    await desk.presses("amend", code_need_main="SHL11_02", code_trend="")
    async with on.unit() as unit:
        seen = await unit.observations.numbered(H)
    assert (seen.title, seen.chosen, seen.need_main) == (TITLE, {}, "SHL11_02")
    await desk.presses("edit")
    assert "Korjaa havaintoa" not in words(await desk.presses("back"))


async def test_a_refused_correction_comes_back_as_it_was_filled(desk: Chat) -> None:
    await desk.says(H)
    await desk.presses("edit")
    card = await desk.presses("amend", code_title=TITLE, code_sector="KELA,TERV,ASUM")
    assert "Hallinnonala: Valitse enintään" in words(card)
    assert TITLE in words(card)
    assert "Korjaa havaintoa" in words(card)


async def test_a_correction_of_an_old_card_is_refused(group: Chat, desk: Chat) -> None:
    await desk.says(H)
    old = await desk.presses("edit")
    await group.says(f"otsikko {H} {TITLE}")
    await desk.presses("amend", old, code_title="Jokin muu")
    assert "vanhentunut" in words(desk.heard[-1])
    assert TITLE in await desk.says("jono")


async def test_the_same_order_twice_is_one_correction(on: Stage, group: Chat) -> None:
    await group.says(f"korjaa {H} suunta: Uusi")
    await group.repeats()
    async with on.unit() as unit:
        seen = await unit.observations.numbered(H)
        entries = await unit.log.of(seen.id)
    assert [entry.action for entry in entries] == ["received", "screened", "coded"]


async def test_a_text_reader_sees_the_names_to_type(desk: Chat) -> None:
    await desk.says("pelkkä teksti")
    said = await desk.says(f"korjaa {H}")
    assert "tuen tarve: Asuminen" in said
    assert f"@Havainto otsikko {H}" in said


async def test_the_reporter_corrects_later_and_undoes_nothing(on: Stage, filed: Chat, group: Chat) -> None:
    await group.says(f"korjaa {H} otsikko: {TITLE}\ntuen tarve: Raha ja toimeentulo")
    await filed.says(f"korjaa {H}")
    assert "Asuminen" in words(filed.card)
    await filed.presses("send", text=NEW, area="Kuhmo", extent="SEVERAL")
    async with on.unit() as unit:
        seen = await unit.observations.numbered(H)
    assert (seen.title, seen.need_main, seen.area, seen.text) == (TITLE, "SHL11_03", "Kuhmo", NEW)
    assert seen.chosen == {"need_main": "SHL11_02"}


async def test_masking_the_text_keeps_a_title_that_was_given(on: Stage, group: Chat) -> None:
    await group.says(f"otsikko {H} {TITLE}")
    await group.says(f"peitä {H} teksti: {NEW}")
    async with on.unit() as unit:
        seen = await unit.observations.numbered(H)
    assert (seen.title, seen.text) == (TITLE, NEW)


async def test_the_same_answers_are_a_double_click_although_they_were_corrected(
    on: Stage, filed: Chat, group: Chat
) -> None:
    await group.says(f"korjaa {H} tuen tarve: Raha ja toimeentulo")
    assert H in words(await file_by_card(filed))


async def test_what_is_held_keeps_its_title_and_what_is_emptied_gets_none(on: Stage, group: Chat) -> None:
    async with on.unit() as unit:
        seen = await unit.observations.numbered(H)
        held = await unit.observations.save(replace(seen, hold=True))
    assert "asiakirjapyyntö" in await group.says(f"otsikko {H} {TITLE}")
    assert "tallennettu" in await group.says(f"korjaa {H} suunta: Uusi")  # the reporter's own stays stored
    async with on.unit() as unit:
        held = await unit.observations.numbered(H)
        await unit.observations.save(held.with_values(hold=False, text="", title=""))
    assert "on poistettu" in await group.says(f"otsikko {H} {TITLE}")


async def test_what_was_taken_back_is_not_corrected(filed: Chat, group: Chat) -> None:
    await filed.confirms(f"poista {H}")
    assert "peruttu" in await group.says(f"otsikko {H} {TITLE}")
    assert "peruttu" in await group.says(f"korjaa {H} suunta: Uusi")


async def test_only_who_screens_corrects(on: Stage, group: Chat) -> None:
    leena = Chat(on, LEENA, channel=group.channel)
    for order in (f"otsikko {H} {TITLE}", f"korjaa {H} laajuus: En tiedä", f"korjaa {H}"):
        assert "Tämän voi tehdä koordinaattori" in await leena.says(order)
    await leena.sends_action("edit", {"verb": "edit", "number": H})
    assert "koordinaattori" in words(leena.heard[-1])


# --- the way to the next one


async def test_after_each_deed_there_is_a_way_to_the_next_one(
    on: Stage, filed: Chat, group: Chat, desk: Chat
) -> None:
    await to_form_by_card(filed, "Velkaneuvontaan ei pääse kuukausiin, ja häätöjä tulee sillä välin lisää.")
    await filed.presses("send")
    deeds = [
        f"otsikko {H} {TITLE}",
        f"korjaa {H} suunta: Uusi",
        f"peitä {H} teksti: {NEW}",
        f"kysy {H} Usein?",
    ]
    for deed in (*deeds, f"sulje {H} käsitelty Asia on jo viety eteenpäin."):
        assert "Seuraavana jonossa on H-2026-0002" in await group.says(deed)
    await desk.says("H-2026-0002")
    await desk.presses("edit")
    assert "Seuraava" not in words(await desk.presses("amend", code_title=TITLE))  # nothing else waits


async def test_the_way_to_the_next_one_opens_it(on: Stage, filed: Chat, group: Chat, desk: Chat) -> None:
    await to_form_by_card(filed, "Velkaneuvontaan ei pääse kuukausiin, ja häätöjä tulee sillä välin lisää.")
    await filed.presses("send")
    await desk.says(H)
    await desk.presses("edit")
    card = await desk.presses("amend", code_title=TITLE)
    assert "Jono: 1 / 2" in words(card)  # it waits still, for what becomes of it
    following = words(await desk.presses("queue", card))
    assert "Velkaneuvontaan" in following
    assert TEXT["fi"] not in following
