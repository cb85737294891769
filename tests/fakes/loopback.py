"""An aiohttp server on a free loopback port."""

from collections.abc import Iterable, Mapping
from typing import Any

from aiohttp import web


class Loopback:
    """Starts and stops a server for the given routes; ``url`` has no last slash."""

    def __init__(
        self,
        routes: Iterable[web.RouteDef],
        middlewares: Iterable[Any] = (),
        handler_args: Mapping[str, Any] | None = None,
    ) -> None:
        self._app = web.Application(middlewares=tuple(middlewares), handler_args=handler_args)
        self._app.add_routes(routes)
        self._runner = web.AppRunner(self._app, shutdown_timeout=0.1)
        self.url = ""

    def reached_as(self, url: str) -> web.Application:
        """Give the application to another server, which is reached as ``url``; do not start this one then."""
        self.url = url
        return self._app

    async def start(self) -> None:
        """Listen; from now on ``url`` is known."""
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        """Close every connection and the port."""
        await self._runner.cleanup()
