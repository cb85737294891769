"""(b) Plain aiohttp with orjson: the same HTTP exchange, and nothing else."""

from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import quote

import aiohttp
import orjson
from aiohttp import web
from yarl import URL

from tests.bench.servers.serving import PATH, run

_SESSION = web.AppKey("session", aiohttp.ClientSession)
_JSON = {"Content-Type": "application/json"}


async def _receive(request: web.Request) -> web.Response:
    activity = orjson.loads(await request.read())
    async with request.app[_SESSION].post(_url(activity), data=_reply(activity), headers=_JSON) as answer:
        await answer.read()
    return web.Response(body=b"{}", content_type="application/json")


def _url(activity: dict[str, Any]) -> URL:
    conversation = quote(activity["conversation"]["id"], safe="")
    return URL(f"{activity['serviceUrl']}v3/conversations/{conversation}/activities", encoded=True)


def _reply(activity: dict[str, Any]) -> bytes:
    return orjson.dumps({"type": "message", "text": f"Echo: {activity['text']}", "textFormat": "plain"})


async def _sharing(app: web.Application) -> AsyncIterator[None]:
    async with aiohttp.ClientSession() as session:
        app[_SESSION] = session
        yield


async def create() -> web.Application:
    """The application."""
    app = web.Application()
    app.add_routes([web.post(PATH, _receive)])
    app.cleanup_ctx.append(_sharing)
    return app


if __name__ == "__main__":
    run(create())
