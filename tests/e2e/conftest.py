"""Fixtures: one browser for all, a world for each story, a person at its page."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser

from tests.e2e.page import Playground, browser, page
from tests.e2e.world import World
from tests.e2e.world import world as started


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def chromium() -> AsyncIterator[Browser]:
    """Chromium, with a profile folder that is its own and goes with it."""
    async with browser() as running:
        yield running


@pytest_asyncio.fixture(loop_scope="session")
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """The bot and the Playground."""
    async with started(tmp_path) as both:
        yield both


@pytest_asyncio.fixture(loop_scope="session")
async def anna(world: World, chromium: Browser, request: pytest.FixtureRequest) -> AsyncIterator[Playground]:
    """Anna, who has just opened the Playground; no error in her console is overlooked."""
    story = request.node.name.removeprefix("test_").split("_", maxsplit=1)[0]
    async with page(chromium) as empty:
        person = await Playground.opened(empty, world.playground, story)
        yield person
        assert person.complaints == []
