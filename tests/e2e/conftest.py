"""Fixtures: a world for each story, and a person at its page."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.e2e.page import Playground, browser
from tests.e2e.world import World
from tests.e2e.world import world as started


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """The bot and the Playground."""
    async with started(tmp_path) as both:
        yield both


@pytest.fixture
async def anna(world: World, tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[Playground]:
    """Anna, who has just opened the Playground; no error in her console is overlooked."""
    story = request.node.name.removeprefix("test_").split("_", maxsplit=1)[0]
    async with browser(tmp_path / "profile") as page:
        person = await Playground.opened(page, world.playground, story)
        yield person
        assert person.complaints == []
