"""Who screens first is the county's choice; who does hands on to the coordinator, and learns no name."""

from collections.abc import AsyncIterator

import pytest

from bot.domain.roles import FirstHandler, Role
from bot.domain.scope import Scope
from tests.cast import ANNA, KAISA, LEENA, OTTO, SVEN, Actor
from tests.conversations.filing import TEXT, file_by_card
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
    assert "1 havainto" in await first.says("jono")
    assert "tallennettu" in await first.says(f"otsikko {H} Maksuhäiriö estää asunnon")
    assert "Usein?" in await first.says(f"kysy {H} Usein?")
    assert "peitetty" in await first.says(f"peitä {H} otsikko: Merkintä estää asunnon")
    assert "suljettu" in await first.says(f"sulje {H} käsitelty Asia on jo hoidossa.")
    assert "Anna" not in str(first.heard)


async def test_the_first_handler_hands_on_and_the_coordinator_goes_on(first: Chat, group: Chat) -> None:
    kept = await group.own.says("jono")
    assert "Jono on tyhjä" in kept
    assert "1 havainto on vielä ensikäsittelijällä" in kept
    await first.own.says("jono")
    card = await first.own.presses("hand_on")
    assert "on siirretty koordinaattorille" in words(card)
    assert "Jono on tyhjä" in words(card)
    assert "jo siirretty" in await first.says(f"sulje {H} käsitelty Asia on jo hoidossa.")
    assert "Jono on tyhjä" in await first.own.says("jono")
    assert H in await group.own.says("jono")
    assert "suljettu" in await group.says(f"sulje {H} käsitelty Asia on jo hoidossa.")
    assert "ei odota esikäsittelyä" not in await group.says(f"siirrä koordinaattorille {H}")


async def test_a_first_handler_needs_no_team_to_screen_in_their_own_chat(on: Stage, group: Chat) -> None:
    otto = await appointed(on, OTTO, FIRST[on.settings.first_handler])
    shown = await otto.says("jono")
    assert TEXT["fi"] in shown
    assert "Anna" not in str(otto.heard)
    assert "Liitä" not in words(otto.card)  # phenomena are the group's
    assert "tallennettu" in await otto.says(f"otsikko {H} Maksuhäiriö estää asunnon")
    await otto.says(H)
    card = await otto.presses("close", close_code="handled", close_words="")
    assert "Kirjoita myös perustelu" in words(card)
    card = await otto.presses("close", close_code="handled", close_words="Asia on jo hoidossa.")
    assert "Jono on tyhjä" in words(card)
    assert "Asia on jo hoidossa." in words(card)


async def test_what_is_no_scope_of_theirs_is_not_theirs_to_screen(on: Stage, group: Chat) -> None:
    otto = await appointed(on, OTTO, FIRST[on.settings.first_handler], Scope(area="Kuhmo"))
    assert "Jono on tyhjä" in await otto.says("jono")
    assert "ei kuulu alueeseen" in await otto.says(f"sulje {H} käsitelty Asia on jo hoidossa.")
    await otto.sends_action("queue", {"verb": "queue", "number": H})
    assert "ei kuulu alueeseen" in words(otto.heard[-1])
    assert TEXT["fi"] not in str(otto.heard)


async def test_a_reporter_screens_nothing_in_their_chat(on: Stage, group: Chat) -> None:
    otto = Chat(on, OTTO)
    for order in ("jono", f"sulje {H} käsitelty Asia on jo hoidossa."):
        await otto.says(order)
    await otto.sends_action("queue", {"verb": "queue", "number": H})
    assert TEXT["fi"] not in str(otto.heard)
    async with on.unit() as unit:
        assert (await unit.observations.numbered(H)).state == "received"


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
    assert "Jono on tyhjä" in await first.own.says("jono")


async def test_refusals_and_help_name_who_screens_here(on: Stage, group: Chat) -> None:
    sven = Chat(on, SVEN, channel=group.channel)
    named = await sven.says("jono")
    assert "koordinaattori" in named
    role = {"supervisor": "esihenkilö", "management": "johtoryhmän", "service_team": "palvelulinjan"}
    assert role[on.settings.first_handler] in named
    await group.says("ohje")
    shown = words(await group.presses("commands"))
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
        await group.says("ohje")
        assert "siirrä koordinaattorille" not in words(await group.presses("commands"))


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
