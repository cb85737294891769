"""What nobody tells of, in the channel; and members who say which service and municipality they are from."""

import json
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.domain.period import period_from_key
from bot.usecases import retention, silence
from bot.usecases.context import Context
from tests.cast import KAISA, LEENA, OTTO
from tests.conversations.filing import file_by_card
from tests.conversations.offices import person
from tests.stage import Chat, Stage, linked_channel, stage, words

YET = "Ensimmäistä vuosineljännestä ei ole vielä laskettu."
UNTOLD = "Yksikään jäsen ei ole vielä kertonut, mistä palvelusta ja kunnasta hän on."
LATER = period_from_key("2026-Q4").closed_at + timedelta(hours=1)


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest) -> str:
    """Each database in turn."""
    name = {"sqlite": "sqlite_url", "postgres": "migrated_postgres_url"}[request.param]
    return str(request.getfixturevalue(name))


@pytest.fixture
async def on(database_url: str) -> AsyncIterator[Stage]:
    """A stage without named areas."""
    async with stage(database_url) as running:
        yield running


async def year_ends(on: Stage) -> None:
    """The first quarter closes and is counted, as the duty does it."""
    on.clock.now = LATER
    await retention.forget(on.house.units, on.settings.county, LATER)


async def test_the_channel_reads_what_nobody_tells_of_once_a_quarter_is_counted(
    on: Stage, anna: Chat
) -> None:
    await file_by_card(anna)
    group = await linked_channel(on)
    for order in ("mistä emme tiedä", "hiljaisuus", "tystnad", "silence"):
        said = await group.says(order)
        assert YET in said
        assert UNTOLD in said
    await year_ends(on)
    said = await group.says("mistä emme tiedä")
    assert "viimeisenä 4. neljännes 2026" in said
    assert "Vähän" in said
    assert "Sosiaalipäivystys" in said
    assert "Hiljaisuus ei tarkoita, ettei ilmiötä ole." in said


async def test_in_the_chat_members_alone_read_it(on: Stage, anna: Chat) -> None:
    await linked_channel(on)
    assert YET in await anna.says("hiljaisuus")
    said = await Chat(on, OTTO).says("hiljaisuus")
    assert YET not in said
    assert "Sosiaalipäivystys" not in said


async def test_a_member_says_by_card_where_they_are_from_and_takes_it_back(on: Stage) -> None:
    group, leena = await linked_channel(on), Chat(on, LEENA)
    card = await leena.says("jäsenyyteni")
    assert "Et ole vielä kertonut" in card
    said = words(await leena.presses("save_seat", seat_service_task="IAKK", seat_municipality="Puolanka"))
    assert "Tallensin: Iäkkäiden palvelut, Puolanka" in said
    shown = await group.says("mistä emme tiedä")
    assert UNTOLD not in shown
    assert "ei ole vielä jäsentä näistä kunnista" in shown
    assert "Puolanka" not in shown
    assert "Iäkkäiden palvelut, Puolanka" in await leena.says("jäsenyyteni")
    assert "Poistin" in words(await leena.presses("leave_seat"))
    assert UNTOLD in await group.says("mistä emme tiedä")


@pytest.mark.parametrize(
    ("order", "said"),
    [
        ("jäsenyyteni Iäkkäiden palvelut, Puolanka", "Tallensin: Iäkkäiden palvelut, Puolanka"),
        ("jäsenyyteni iakk, puolanka", "Tallensin: Iäkkäiden palvelut, Puolanka"),
        (
            "jäsenyyteni Vammaispalvelut, koko hyvinvointialue.",
            "Tallensin: Vammaispalvelut, Koko hyvinvointialue",
        ),
        ("jäsenyyteni Hammashoito, Puolanka", "Valitse palvelu ja kunta."),
        ("jäsenyyteni Iäkkäiden palvelut, Utsjoki", "Valitse palvelu ja kunta."),
        ("jäsenyyteni Puolanka", "Valitse palvelu ja kunta."),
        ("jäsenyyteni pois", "Tietoa palvelustasi ja kunnastasi ei ole"),
    ],
)
async def test_the_same_by_typing(on: Stage, order: str, said: str) -> None:
    await linked_channel(on)
    assert said in await Chat(on, LEENA).says(order)


async def test_what_was_said_when_filing_is_offered(on: Stage) -> None:
    await linked_channel(on)
    kaisa = Chat(on, KAISA)
    await file_by_card(kaisa)
    await kaisa.says("jäsenyyteni")
    chosen = {one["id"]: one.get("value") for one in _inputs(kaisa.card)}
    known = await person(on, KAISA)
    assert chosen["seat_service_task"] == known.service_task
    assert chosen["seat_municipality"] == known.area


def _inputs(part: object) -> list[dict[str, str]]:
    if isinstance(part, list):
        return [one for item in part for one in _inputs(item)]
    if not isinstance(part, dict):
        return []
    own = [part] if str(part.get("type", "")).startswith("Input.") else []
    return own + [one for item in part.values() for one in _inputs(item)]


async def test_who_is_no_member_says_nothing_of_the_group(on: Stage) -> None:
    await linked_channel(on)
    otto = Chat(on, OTTO)
    assert "Tallensin" not in await otto.says("jäsenyyteni Vammaispalvelut, Kuhmo")
    await otto.sends_action(
        "save_seat", {"verb": "save_seat", "seat_service_task": "IAKK", "seat_municipality": "Kuhmo"}
    )
    async with on.unit() as unit:
        assert await unit.members.all() == []


async def test_the_meeting_says_once_who_has_no_member_and_does_not_blame(on: Stage) -> None:
    """It has one member, from Kajaani."""
    group, leena = await linked_channel(on), Chat(on, LEENA)
    assert UNTOLD in await group.says("kokous")
    await leena.says("jäsenyyteni Vammaispalvelut, Kajaani")
    said = await group.says("kokous")
    assert said.count("Työryhmässä ei ole vielä jäsentä näistä kunnista: ") == 1
    assert said.count("Puolanka") == 1
    assert UNTOLD not in said


async def test_own_data_shows_exports_and_forgets_it(on: Stage) -> None:
    await linked_channel(on)
    leena = Chat(on, LEENA)
    await leena.says("jäsenyyteni Vammaispalvelut, Kuhmo")
    assert "Vammaispalvelut, Kuhmo" in await leena.says("tietoni")
    told = json.loads(await leena.says("vie tietoni"))
    assert told["membership"] == {"service_task": "VAMM", "municipality": "Kuhmo"}
    await leena.says("unohda minut lopullisesti")
    await leena.confirms("unohda minut lopullisesti")
    async with on.unit() as unit:
        assert await unit.members.all() == []


async def test_a_report_reads_closed_quarters_alone(on: Stage, anna: Chat) -> None:
    await file_by_card(anna)
    await year_ends(on)
    async with on.unit() as unit:
        unit.observations = None  # nothing may be asked of it
        told = await silence.silence_for_others(
            Context(unit=unit, county=on.settings.county, now=LATER), "Kajaani"
        )
        group = await silence.silence_for_group(Context(unit=unit, county=on.settings.county, now=LATER))
    assert told.until == group.silence.until == "2026-Q4"
    assert {cell.word for row in told.tasks for cell in row.cells} == {"unknown"}
