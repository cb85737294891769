"""Screening: the queue, closing with a reason, another channel, asking once, handling once more."""

import pytest

from tests.cast import LEENA
from tests.conversations.filing import file_by_card, to_summary_by_card
from tests.stage import Chat, Stage, linked_channel, words

H = "H-2026-0001"


@pytest.fixture
async def filed(on: Stage, anna: Chat) -> Chat:
    """Anna has filed one observation."""
    await file_by_card(anna)
    return anna


@pytest.fixture
async def group(on: Stage, filed: Chat) -> Chat:
    """The working group's channel, with Kaisa speaking."""
    return await linked_channel(on)


# --- the queue


async def test_the_queue_shows_what_waits_the_oldest_first_and_what_is_late(
    on: Stage, anna: Chat, group: Chat
) -> None:
    await to_summary_by_card(anna, "Velkaneuvontaan ei pääse kuukausiin, ja häätöjä tulee sillä välin lisää.")
    await anna.presses("send")
    await group.presses("open", card=await _queue(group), number="H-2026-0002")
    assert "Velkaneuvontaan" in words(group.heard[-1])
    lines = words(await _queue(group))
    assert lines.index(H) < lines.index("H-2026-0002")
    assert "Määräaika" not in lines
    on.clock.advance(days=14)
    assert "Määräaika on ohi" in words(await _queue(group))


async def _queue(group: Chat) -> dict[str, object]:
    await group.says("jono")
    return group.card


async def test_an_empty_queue_says_so(on: Stage) -> None:
    group = await linked_channel(on)
    assert "Jono on tyhjä" in await group.says("kö")


async def test_the_queue_is_the_coordinators(on: Stage, group: Chat) -> None:
    leena = Chat(on, LEENA, channel=group.channel)
    assert "koordinaattori" in await leena.says("jono")


async def test_the_queue_is_a_text_too(group: Chat) -> None:
    await group.says("pelkkä teksti")
    said = await group.says("queue")
    assert f"@Havainto {H}" in said
    assert "Tila: vastaanotettu" in said
