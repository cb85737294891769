"""Where most stories of the working group begin."""

import pytest

from tests.conversations.gathering import filed, gathered
from tests.stage import Chat, Stage, linked_channel


@pytest.fixture
async def group(on: Stage) -> Chat:
    """The working group's channel, with Kaisa speaking."""
    return await linked_channel(on)


@pytest.fixture
async def listed(on: Stage, group: Chat, anna: Chat, sven: Chat) -> Chat:
    """One open phenomenon, I-2026-0001, seen by Anna and Sven, on the agenda of 10 December."""
    await gathered(on, await filed(on, anna, sven))
    await group.says("asialistalle I-2026-0001")
    return group
