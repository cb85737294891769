"""What the measured servers share: a loopback port, told to the process that started them."""

import asyncio
import os
import signal
from collections.abc import Awaitable, Callable

from aiohttp import web

PATH = "/api/messages"


Site = Callable[[web.AppRunner, str, int], web.BaseSite]


def run(app: Awaitable[web.Application], site: Site = web.TCPSite) -> None:
    """Serve on ``BENCH_PORT`` (0: any free one) until terminated; the one line printed is the port."""
    asyncio.run(_serve(app, site))


async def _serve(app: Awaitable[web.Application], site: Site) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stop.set)
    runner = web.AppRunner(await app, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    try:
        await site(runner, "127.0.0.1", int(os.environ.get("BENCH_PORT", "0"))).start()
        print(runner.addresses[0][1], flush=True)  # noqa: T201 - this is how the starter learns the port
        await stop.wait()
    finally:
        await runner.cleanup()
