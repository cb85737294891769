"""The bot in the Playground without a browser: what the page's own calls bring about.

All share one world: each test asks for something that the others leave alone.
"""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.conversations.filing import TEXT
from tests.e2e.filing import OBSERVATION, PHENOMENON, PROPOSAL
from tests.e2e.wire import CHANNEL, CHAT, KAISA, LEENA, Heard, Wire, wired
from tests.e2e.world import World
from tests.e2e.world import world as started
from tests.stage import CARD, words

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(300)]

WHAT = "Sovitaan vuokrataloyhtiön kanssa, että maksusuunnitelma riittää."


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def world(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[World]:
    """One for all."""
    async with started(tmp_path_factory.mktemp("world")) as both:
        yield both


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def wire(world: World) -> AsyncIterator[Wire]:
    """A connection to it, in Finnish; the bot was installed in Anna's chat, and then once more."""
    async with wired(world.playground) as connection:
        await connection.installs(CHAT)
        await connection.installs(CHAT)
        await connection.hears(lambda heard: heard.place == CHAT)
        assert "suomea" in (await connection.says("suomeksi")).words
        yield connection


async def test_installing_twice_brings_one_welcome(wire: Wire) -> None:
    assert [heard.words[:8] for heard in wire.heard if "Write in a message" in heard.words] == ["Havainto"]


async def test_a_typed_word_is_answered_with_a_card(wire: Wire) -> None:
    answer = await wire.says("OHJE!")
    assert "Ohje" in answer.words
    assert answer.card["lang"] == "fi"


async def test_a_pressed_button_brings_the_next_card_in_the_answer(wire: Wire) -> None:
    answer = await wire.presses(await wire.says(TEXT["fi"]), "cancel")
    assert answer["type"] == CARD
    assert "Poistetaanko luonnos?" in words(answer["value"])
    await wire.presses(await wire.says("havainto"), "cancel")
    await wire.says("kyllä")


async def test_an_old_client_submits_and_the_card_is_replaced(wire: Wire) -> None:
    shown = await wire.says("havainto")
    before = len(wire.heard)
    await wire.submits(shown, "cancel")
    gone = await wire.hears(lambda heard: heard.place == CHAT, since=before)
    assert gone.changed
    assert gone.id == shown.id
    assert "Mitään ei lähetetty" in gone.words


async def test_a_made_up_button_is_refused_politely(wire: Wire) -> None:
    shown = await wire.says("ohje")
    before = len(wire.heard)
    shown.card["actions"] = [{"type": "Action.Execute", "verb": "format-disk", "data": {}}]
    await wire.presses(shown, "format-disk")
    refused = await wire.hears(lambda heard: heard.place == CHAT, since=before)
    assert "En tunne tuota painiketta" in refused.words


async def test_members_act_on_the_channels_cards_and_its_linker_coordinates(wire: Wire, world: World) -> None:
    await files_by_text(wire)
    await wire.installs(CHANNEL)
    assert "Kanava on liitetty" in (await wire.posts(f"liitä {await world.pair()}")).words
    assert "Käsitelkää jono" in (await wire.posts("kooste")).words
    opened = await screened(wire)

    before = len(wire.heard)
    answer = await wire.presses(opened, "propose", KAISA, what=WHAT)
    assert PROPOSAL in words(answer["value"])
    post = await wire.hears(
        lambda heard: PROPOSAL in heard.words and heard.place != opened.place, since=before
    )
    assert post.place.startswith(CHANNEL)

    before = len(wire.heard)
    await wire.presses(post, "move", LEENA, to="put_forward")
    refused = await wire.hears(lambda heard: heard.place == post.place, since=before)
    assert "Tämän voi tehdä koordinaattori" in refused.words

    before = len(wire.heard)
    answer = await wire.presses(post, "move", to="put_forward")
    assert "esitetty" in words(answer["value"])
    await wire.hears(lambda heard: heard.place == CHAT and "työryhmän listalla" in heard.words)


async def files_by_text(wire: Wire) -> None:
    for line in ("pelkkä teksti", TEXT["fi"], "1", "Kajaani", "yleistä", "lähetä"):
        answer = await wire.says(line)
    assert OBSERVATION in answer.words
    await wire.says("kortit")


async def screened(wire: Wire) -> Heard:
    """Anna links the observation at the desk in her own chat; returns the phenomenon's card in channel."""
    before = len(wire.heard)
    assert OBSERVATION not in (await wire.posts("jono")).words
    desk = await wire.hears(lambda heard: heard.place == CHAT and OBSERVATION in heard.words, since=before)
    linked = await wire.presses(desk, "gather", phenomenon="new")
    assert PHENOMENON in words(linked["value"])
    return await wire.posts(PHENOMENON)
