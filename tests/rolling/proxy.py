"""The proxy before two copies: it takes the next one when a copy refuses the connection, as nginx does.

What a copy has begun to answer is never sent to another: nobody would know whether it was done.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Sequence
from itertools import count

import aiohttp
from aiohttp import web

from tests.fakes.loopback import Loopback
from tests.rolling.copies import Copy

EVERY = 1.0
"""Seconds between two looks at ``/readyz``, where the proxy looks at all."""


class Proxy:
    """Passes requests on, to the copies in turn.

    Args:
        copies: all that there are.
        http: for its own requests.
        looks: whether it asks ``/readyz`` and takes a copy out that does not answer 200.

    Attributes:
        url: where it listens.
        refused: how often no copy took a request.
        taken_out: how many looks found no copy ready.
        looked: set once it has looked.
    """

    def __init__(self, copies: Sequence[Copy], http: aiohttp.ClientSession, *, looks: bool) -> None:
        self._copies, self._http, self._looks = copies, http, looks
        self._ready = list(copies)
        self._turn = count()
        self.refused = 0
        self.taken_out = 0
        self.looked = asyncio.Event()
        self._server = Loopback([web.post("/api/messages", self._pass)])

    @property
    def url(self) -> str:
        """Where it listens."""
        return self._server.url

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator["Proxy"]:
        """Listen, and look if it is to."""
        await self._server.start()
        looking = asyncio.create_task(self._look()) if self._looks else None
        try:
            yield self
        finally:
            if looking:
                looking.cancel()
            await self._server.stop()

    async def _look(self) -> None:
        while True:
            states = [await one.readiness(self._http) for one in self._copies]
            self._ready = [one for one, state in zip(self._copies, states, strict=True) if state == 200]
            self.taken_out += not self._ready
            self.looked.set()
            await asyncio.sleep(EVERY)

    async def _pass(self, request: web.Request) -> web.Response:
        body, first = await request.read(), next(self._turn)
        headers = {name: request.headers[name] for name in ("Authorization", "Content-Type")}
        ready = list(self._ready)
        for place in range(len(ready)):
            copy = ready[(first + place) % len(ready)]
            try:
                async with self._http.post(f"{copy.url}/api/messages", data=body, headers=headers) as answer:
                    return web.Response(
                        status=answer.status, body=await answer.read(), content_type="application/json"
                    )
            except aiohttp.ClientConnectorError:
                continue  # nobody listens there: the next one
            except aiohttp.ClientError:
                return web.Response(status=502)
        self.refused += 1
        return web.Response(status=503)
