"""Who listens at the bot's own address on this machine: the bot, another program, or nobody."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from http import HTTPStatus
from typing import Any

import aiohttp

ALIVE = 3.0
"""Seconds in which a bot answers that it runs."""

_ALIVE = {"status": "ok"}

WITHIN = 10.0
"""Seconds; the bot itself takes up to nine to look at its database."""

_ANY = {"0.0.0.0": "127.0.0.1", "": "127.0.0.1", "::": "[::1]"}  # noqa: S104 - read, not listened on
"""Addresses that stand for all of a machine's. Partial: every other address is asked as it is."""


class Who(StrEnum):
    """Who answers."""

    NOBODY = "nobody"
    BOT = "bot"
    ANOTHER = "another"


@dataclass(frozen=True, kw_only=True)
class Listening:
    """Who listens, and what it says.

    Attributes:
        who: answers there.
        url: where, without a last slash.
        wrong: why the running bot is not ready, by its part; empty when it is, or does not run.
    """

    who: Who
    url: str
    wrong: Mapping[str, str] = field(default_factory=dict)


async def who_listens(host: str, port: int) -> Listening:
    """Ask whoever listens there whether it is a bot of ours, and ready."""
    url = f"http://{_ANY.get(host, f'[{host}]' if ':' in host else host)}:{port}"
    # A session of its own: no proxy stands before this machine's own port.
    async with aiohttp.ClientSession() as session:
        try:
            alive, _ = await _asked(session, f"{url}/healthz", ALIVE)
            if alive != _ALIVE:
                return Listening(who=Who.ANOTHER, url=url)
            found, good = await _asked(session, f"{url}/readyz", WITHIN)
        except aiohttp.ClientConnectorError:
            return Listening(who=Who.NOBODY, url=url)
        except (aiohttp.ClientError, TimeoutError, ValueError):
            return Listening(who=Who.ANOTHER, url=url)
    wrong = {} if good or not isinstance(found, dict) else found.get("why")
    return Listening(who=Who.BOT, url=url, wrong=wrong or {})


async def _asked(session: aiohttp.ClientSession, url: str, seconds: float) -> tuple[Any, bool]:
    """Return what JSON was answered, and whether with 200."""
    timeout = aiohttp.ClientTimeout(total=seconds)
    async with session.get(url, allow_redirects=False, timeout=timeout) as answer:
        return await answer.json(content_type=None), answer.status == HTTPStatus.OK
