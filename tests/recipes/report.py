"""A read-only report more is asked for in the channel, and the help tells of it.

It is told in a copy of the code in which ``test_report`` has added it.
"""

import pytest

from tests.cast import ANNA
from tests.conversations.gathering import filed, gathered
from tests.stage import Chat, Stage, linked_channel, words


@pytest.fixture
async def group(on: Stage) -> Chat:
    """The working group's channel, with one open phenomenon."""
    channel = await linked_channel(on)
    await gathered(on, await filed(on, Chat(on, ANNA)))
    return channel


@pytest.mark.parametrize(
    ("choose", "carded"), [("pelkkä teksti", False), ("kortit", True)], ids=["text", "card"]
)
async def test_it_is_shown_as_its_reader_prefers(group: Chat, choose: str, *, carded: bool) -> None:
    await group.says(choose)
    said = await group.says("vaiheet")
    assert "Ilmiöt vaiheittain avoin: 1" in " ".join(said.split())
    assert bool(group.heard[-1].get("attachments")) is carded


async def test_the_help_tells_of_it(group: Chat) -> None:
    await group.says("ohje")
    assert "montako ilmiötä on missäkin vaiheessa" in words(await group.presses("commands"))
