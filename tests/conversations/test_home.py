"""The home card by role, its ways on, and what its presses cost the channel."""

import pytest

from bot.domain.county import County
from bot.domain.roles import FirstHandler, Role
from dialogs.actions.home import seat_of
from dialogs.actions.registry import ACTIONS
from dialogs.pages.home import SEATS, TILES, Seat
from tests.cast import ELLEN, KAISA, LEENA, OTTO
from tests.conversations.filing import TEXT, file_by_card
from tests.conversations.gathering import filed, gathered, state_of
from tests.conversations.offices import appointed
from tests.conversations.proposing import DONE, YES, E, delivered, owned, proposed, taken, the_proposal
from tests.stage import Chat, Stage, words


def test_each_seat_has_at_most_six_tiles_and_the_help_is_the_last() -> None:
    assert set(SEATS) == set(Seat)
    for seat, names in SEATS.items():
        assert len(names) <= 6, seat
        assert names[-1] == "commands"
    assert {name for names in SEATS.values() for name in names} == set(TILES)


def test_each_tile_asks_for_an_action_that_can_also_be_typed() -> None:
    buttons, typed = {one.button for one in ACTIONS}, {one.name for one in ACTIONS if one.words}
    assert {tile.verb or name for name, tile in TILES.items()} <= buttons
    assert set(TILES) <= typed


@pytest.mark.parametrize(
    ("roles", "member", "seat"),
    [
        ((), 0, Seat.REPORTER),
        ((), 1, Seat.MEMBER),
        ((Role.COORDINATOR, Role.CHAIR), 1, Seat.COORDINATOR),
        ((Role.COORDINATOR,), 0, Seat.REPORTER),
        ((Role.CHAIR,), 1, Seat.CHAIR),
        ((Role.SUPERVISOR,), 1, Seat.SCREENER),
        ((Role.SUPERVISOR,), 0, Seat.HANDLER),
        ((Role.READER,), 0, Seat.READER),
        ((Role.READER, Role.DPO), 0, Seat.OFFICER),
    ],
)
def test_what_somebody_does_most_decides_their_tiles(
    roles: tuple[Role, ...], member: int, seat: Seat
) -> None:
    county = County(municipalities={}, first_handler=FirstHandler.SUPERVISOR)
    assert seat_of(roles, county, member=bool(member)) is seat


async def test_the_coordinator_sees_what_waits_in_their_own_chat(on: Stage, group: Chat, anna: Chat) -> None:
    await file_by_card(anna)
    kaisa = Chat(on, KAISA)
    shown = await kaisa.says("ohje")
    assert "Jono\n1, vanhin 2\u00a0pv" in shown.replace("2 pv", "2\u00a0pv")
    assert "Kokous\nto\u00a010.12." in shown
    assert "Jono" not in await Chat(on, ELLEN).says("help")
    assert "Queue" not in await Chat(on, ELLEN).says("help")


async def test_the_groups_home_costs_the_channel_one_post(on: Stage, group: Chat, anna: Chat) -> None:
    await proposed(group, anna)
    before = len(group.heard)
    assert "Rakenteellisen sosiaalityön työryhmä" in await group.says("")
    assert TEXT["fi"] not in words(group.card)
    for verb in ("proposals", "home", "commands"):
        await group.presses(verb)
    assert len(group.heard) == before + 1


async def test_a_phenomenon_goes_on_the_next_agenda_by_a_press(on: Stage, group: Chat, anna: Chat) -> None:
    await gathered(on, await filed(on, anna))
    await group.says("I-2026-0001")
    card = await group.presses("to_agenda")
    assert await state_of(on, "I-2026-0001") == "on_agenda"
    assert "to_agenda" not in str(card)


async def test_what_a_recipient_reports_is_confirmed_on_the_news(on: Stage, group: Chat, anna: Chat) -> None:
    await proposed(group, anna)
    await taken(group)
    await appointed(on, LEENA, Role.CHAIR)
    otto = await owned(on, group, OTTO)
    await otto.says(f"{E} {YES}")
    await otto.says(f"{E} valmis {DONE}")
    await delivered(on)
    assert "Vahvista toteutetuksi" in words(group.card)
    await group.presses("move", group.card)
    assert (await the_proposal(on, E)).state == "done"


@pytest.mark.parametrize(
    ("line", "said"), [("hei", "Hei!"), ("ok", "Selvä."), ("heippa", "Hei sitten!"), ("👍", "Hei!")]
)
async def test_small_talk_in_the_chat_gets_one_line(anna: Chat, line: str, said: str) -> None:
    shown = await anna.says(line)
    assert shown.startswith(said)
    assert len(shown.split("\n")) <= 3
