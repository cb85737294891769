"""Serves the metrics at a port of their own."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib import import_module

import structlog
from aiohttp import web

from bot.metrics.collector import Metrics

PATH = "/metrics"

_CONTENT_TYPE = "application/openmetrics-text; version=1.0.0; charset=utf-8"

_log = structlog.get_logger()


def warm() -> None:
    """Import what only a scrape needs, so that no start waits for it."""
    import_module("bot.metrics.families")
    import_module("prometheus_client.openmetrics.exposition")


@asynccontextmanager
async def serve(metrics: Metrics, host: str, port: int) -> AsyncIterator[None]:
    """Serve the metrics at a port of their own, at 0 not at all; where it is taken, say so and go on."""

    async def scrape(_request: web.Request) -> web.Response:
        await metrics.refresh()
        return web.Response(body=metrics.text(), headers={"Content-Type": _CONTENT_TYPE})

    app = web.Application()
    app.add_routes([web.get(PATH, scrape)])
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        if port:
            await web.TCPSite(runner, host, port).start()
    except OSError:
        _log.warning("metrics_not_served", port=port)
    try:
        yield
    finally:
        await runner.cleanup()
        await metrics.close()
