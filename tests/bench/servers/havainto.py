"""(c) Havainto as it serves in production: settings from the environment, tokens verified, logs as JSON.

Two things stand in for the world: ``BENCH_OPENID`` names the signing keys, and the bot's own token is there
without asking Microsoft. Loading the command line belongs to the start, so it is loaded here too.
"""

import os

import bot.__main__  # noqa: F401 - see above
from bot.app import create
from bot.house import Outside
from bot.logging_setup import configure
from bot.settings import Settings
from dialogs.teams.credentials import CachedCredentials
from dialogs.teams.listener import Listener
from tests.bench.servers.serving import run


class _Source:
    """Has a token at once."""

    def fetch(self, *, fresh: bool) -> tuple[str, float]:
        return "a token", 86_400.0


if __name__ == "__main__":
    configure(json=True)
    run(
        create(
            Settings(),
            Outside(
                openid_url=os.environ["BENCH_OPENID"],
                credentials=CachedCredentials(_Source()),
            ),
        ),
        Listener,
    )
