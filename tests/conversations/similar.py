"""A phenomenon that the group has written, and a text that says the same, as steps that stories share."""

from tests.cast import ANNA, ELLEN, SVEN
from tests.conversations.filing import file_by_text
from tests.stage import Chat, Stage, linked_channel

PHENOMENON = "I-2026-0001"
TITLE = "Maksuhäiriö estää vuokra-asunnon"
ALIKE = "Asiakas jää ilman vuokra-asuntoa, kun luottotiedoissa on maksuhäiriömerkintä."


async def gathered_from_three(on: Stage) -> Chat:
    """Three people have seen the same, and Kaisa has gathered it: it is open; returns the channel."""
    for who in (ANNA, SVEN, ELLEN):
        await file_by_text(Chat(on, who), who.locale[:2])
    channel = await linked_channel(on)
    await channel.says(f"kokoa H-2026-0001 H-2026-0002 H-2026-0003 {TITLE}")
    return channel
