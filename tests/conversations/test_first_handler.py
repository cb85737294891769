"""Who screens first is the county's choice; who does hands on to the coordinator, and learns no name."""

from collections.abc import AsyncIterator

import pytest

from bot.domain.roles import FirstHandler, Role
from tests.cast import ANNA, KAISA, LEENA, SVEN, Actor
from tests.conversations.filing import file_by_card
from tests.conversations.offices import appointed
from tests.stage import Chat, Stage, linked_channel, stage, words

H = "H-2026-0001"
FIRST = {
    FirstHandler.SUPERVISOR: Role.SUPERVISOR,
    FirstHandler.MANAGEMENT: Role.MANAGEMENT,
    FirstHandler.SERVICE_TEAM: Role.SERVICE_TEAM,
}


@pytest.fixture(params=FIRST)
async def on(database_url: str, request: pytest.FixtureRequest) -> AsyncIterator[Stage]:
    """A stage in a county where another role screens first."""
    async with stage(database_url, first_handler=request.param) as running:
        yield running


@pytest.fixture
async def group(on: Stage) -> Chat:
    """The channel, with Kaisa coordinating; Anna has filed an observation."""
    await file_by_card(Chat(on, ANNA))
    return await linked_channel(on)


@pytest.fixture
async def first(on: Stage, group: Chat) -> Chat:
    """Leena in the channel, who screens first."""
    await appointed(on, LEENA, FIRST[on.settings.first_handler])
    return Chat(on, LEENA, channel=group.channel)


async def test_the_first_handler_does_all_of_screening(on: Stage, first: Chat) -> None:
    assert H in await first.says("jono")
    assert "tallennettu" in await first.says(f"otsikko {H} Maksuhäiriö estää asunnon")
    assert "Usein?" in await first.says(f"kysy {H} Usein?")
    assert "peitetty" in await first.says(f"peitä {H} otsikko: Merkintä estää asunnon")
    assert "suljettu" in await first.says(f"sulje {H} käsitelty Asia on jo hoidossa.")
    assert "Anna" not in str(first.heard)


async def test_the_first_handler_hands_on_and_the_coordinator_goes_on(first: Chat, group: Chat) -> None:
    assert "Ensin käsittelee" in await group.says("jono")
    await first.says(H)
    card = await first.presses("hand_on")
    assert "Siirrä koordinaattorille" not in words(card)
    assert "jo siirretty" in await first.says(f"sulje {H} käsitelty Asia on jo hoidossa.")
    assert H not in await first.says("jono")
    shown = await group.says("jono")
    assert H in shown
    assert "Ensin käsittelee" not in shown
    assert "suljettu" in await group.says(f"sulje {H} käsitelty Asia on jo hoidossa.")
    assert "ei odota esikäsittelyä" not in await group.says(f"siirrä koordinaattorille {H}")


@pytest.mark.parametrize("order", ["siirrä koordinaattorille", "lämna till koordinatorn", "hand on"])
async def test_handing_on_is_typed_in_any_language_and_the_reporter_reads_of_it(
    on: Stage, first: Chat, order: str
) -> None:
    assert "on siirretty koordinaattorille" in await first.says(f"{order} {H}")
    assert "siirretty koordinaattorille" in await Chat(on, ANNA).says(H)


async def test_the_coordinator_takes_over_at_any_time(first: Chat, group: Chat) -> None:
    await group.says(f"kysy {H} Usein?")
    assert "jo siirretty" in await first.says(f"sulje {H} käsitelty Asia on jo hoidossa.")


async def test_what_was_closed_and_is_disputed_goes_to_the_coordinator(on: Stage, first: Chat) -> None:
    await first.says(f"sulje {H} käsitelty Asia on jo hoidossa.")
    await Chat(on, ANNA).confirms(f"käsittele uudelleen {H}")
    assert H not in await first.says("jono")


async def test_refusals_and_help_name_who_screens_here(on: Stage, group: Chat) -> None:
    sven = Chat(on, SVEN, channel=group.channel)
    named = await sven.says("jono")
    assert "koordinaattori" in named
    role = {"supervisor": "esihenkilö", "management": "johtoryhmän", "service_team": "palvelulinjan"}
    assert role[on.settings.first_handler] in named
    shown = await group.says("ohje")
    assert role[on.settings.first_handler] in shown
    assert "@Havainto siirrä koordinaattorille" in shown


@pytest.mark.parametrize("who", [LEENA, KAISA])
async def test_the_first_handler_never_sees_a_name(on: Stage, first: Chat, who: Actor) -> None:
    said = await Chat(on, who).says(f"tekijä {H}")
    assert ("Tämän voi tehdä koordinaattori" in said) == (who is LEENA)


async def test_where_the_coordinator_screens_first_nothing_is_handed_on(database_url: str) -> None:
    async with stage(database_url) as usual:
        await file_by_card(Chat(usual, ANNA))
        group = await linked_channel(usual)
        await appointed(usual, LEENA, Role.SUPERVISOR)
        leena = Chat(usual, LEENA, channel=group.channel)
        assert "Tämän voi tehdä koordinaattori" in await leena.says("jono")
        assert "ei siirretä" in await group.says(f"siirrä koordinaattorille {H}")
        assert "siirrä koordinaattorille" not in await group.says("ohje")


async def test_of_several_the_first_handler_closes_what_is_theirs_and_reads_why_not_the_others(
    on: Stage, first: Chat, group: Chat
) -> None:
    other = "H-2026-0002"
    await file_by_card(Chat(on, SVEN), text="Kylään ei kulje enää bussia iltaisin, ja moni jää kotiin.")
    await group.says(f"kysy {H} Usein?")  # the coordinator has taken it over
    said = await first.says(f"sulje kaikki {H} {other} kaksoiskappale Sama asia on jo ehdotuksessa.")
    assert "1 havainto suljettiin" in said
    assert "jo siirretty koordinaattorille" in said
    async with on.unit() as unit:
        states = [(await unit.observations.numbered(number)).state for number in (H, other)]
    assert states == ["needs_info", "closed"]
