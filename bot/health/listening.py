"""Who listens at the bot's own address on this machine: the bot, another program, or nobody."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from http import HTTPStatus
from typing import Any

import aiohttp

from bot.health.readiness import Part

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
    timeout = aiohttp.ClientTimeout(total=WITHIN, connect=2.0)
    # A session of its own: no proxy stands before this machine's own port.
    async with aiohttp.ClientSession(timeout=timeout) as session:
        try:
            async with session.get(f"{url}/readyz", allow_redirects=False) as answer:
                found = await answer.json(content_type=None)
                good = answer.status == HTTPStatus.OK
        except aiohttp.ClientConnectionError:
            return Listening(who=Who.NOBODY, url=url)
        except (aiohttp.ClientError, TimeoutError, ValueError):
            return Listening(who=Who.ANOTHER, url=url)
    if not _is_ours(found):
        return Listening(who=Who.ANOTHER, url=url)
    return Listening(
        who=Who.BOT, url=url, wrong={} if good else found.get("why") or {"it": "does not say why"}
    )


def _is_ours(found: Any) -> bool:
    """Tell whether an answer is a bot's, also one of an older version with fewer parts."""
    return isinstance(found, dict) and isinstance(found.get(Part.DATABASE), bool) and "keys" in found
