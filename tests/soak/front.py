"""Teams and the proxy between people and the two copies: they deliver, and deliver once more."""

import asyncio
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import cycle
from time import perf_counter
from typing import Any

import aiohttp

from dialogs.teams.ingress import PATH
from tests.soak.copies import Copy
from tests.stage import Stage

TRIES = 4
"""A delivery that no copy answered is repeated so often, as Teams does."""
PATIENCE = aiohttp.ClientTimeout(total=15, sock_connect=2)


class Unanswered(Exception):  # noqa: N818 - says what is so
    """No copy answered, however often it was delivered."""


@dataclass
class Front(Stage):
    """One delivery goes to either copy.

    Attributes:
        waits: seconds that each turn took for whom it was, repeated deliveries included.
        trouble: how often what went wrong.
    """

    copies: list[Copy] = field(default_factory=list)
    waits: list[float] = field(default_factory=list)
    trouble: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self._turn = cycle(self.copies)

    async def post(self, activity: Mapping[str, Any], *, settle: bool = True) -> tuple[int, Any]:
        """Deliver an activity until a copy answers; returns status and JSON body."""
        del settle  # the couriers run by themselves
        begun = perf_counter()
        for _ in range(TRIES):
            if (found := await self._try(activity)) is not None:
                self.waits.append(perf_counter() - begun)
                return found
            await asyncio.sleep(1)
        self.trouble["deliveries given up"] += 1
        raise Unanswered

    async def _try(self, activity: Mapping[str, Any]) -> tuple[int, Any] | None:
        copy = next((one for _ in self.copies if (one := next(self._turn)).up), None)
        if copy is None:
            self.trouble["no copy up"] += 1
            return None
        headers = {"Authorization": self.authority.bearer(self.teams.url)}
        url = f"http://127.0.0.1:{copy.port}{PATH}"
        try:
            async with self.http.post(url, json=activity, headers=headers, timeout=PATIENCE) as response:
                if response.status < 500:
                    return response.status, await response.json()
                self.trouble[f"answered {response.status}"] += 1
        except (aiohttp.ClientError, TimeoutError) as error:
            self.trouble[type(error).__name__] += 1
        return None
