"""Runs one copy of the bot, of whatever version is first on PYTHONPATH; run by its path.

It is the product's own ``serve``. Two things stand in for the world: ``ROLLING_OPENID`` names the signing
keys, and the bot's own token is there without asking Microsoft.
"""

import asyncio
import os
from dataclasses import replace
from typing import Any

from aiohttp import web

from bot import app
from bot.logging_setup import configure
from bot.settings import Settings
from dialogs.teams.credentials import CachedCredentials


class _Source:
    """Has a token at once."""

    def fetch(self, *, fresh: bool) -> tuple[str, float]:
        return "a token", 86_400.0


async def _create(
    settings: Settings, outside: app.Outside | None = None, *, create: Any = app.create
) -> web.Application:
    """The application, whatever this version's ``serve`` itself gives it of the world."""
    world = replace(
        outside or app.Outside(),
        openid_url=os.environ["ROLLING_OPENID"],
        credentials=CachedCredentials(_Source()),
    )
    made: web.Application = await create(settings, world)
    return made


if __name__ == "__main__":
    configure(json=True)
    app.create = _create
    asyncio.run(app.serve(Settings()))
