"""The aiohttp application: its routes, its start and its stop."""

import asyncio
import gc
import signal
from collections.abc import AsyncIterator
from contextlib import suppress
from urllib.request import getproxies

import aiohttp
import structlog
from aiohttp import web

from bot import metrics
from bot.domain import calendar
from bot.from_settings import identity_of
from bot.health.expiry import credential_ends
from bot.health.readiness import PARTS, Part, wrong
from bot.house import House, Outside, build, utc_now
from bot.ports import Unavailable, WrongKey
from bot.settings import Settings
from bot.usecases import groups
from bot.usecases.context import Context
from bot.usecases.resemblance import Resemblance
from bot.watchdog import ServiceManager, service_manager
from dialogs import render
from dialogs.teams.ingress import HANDLER_ARGS, routes
from dialogs.teams.listener import Listener, try_port
from dialogs.teams.sdk import missing
from storage.engine.addresses import database_url, is_sqlite
from storage.engine.failures import POOLED, reason
from storage.versions import pending, refuse

_log = structlog.get_logger()

CONNECTIONS = 100

WARM_AFTER = 1.0
"""Seconds from the start: what waits for the bot to be ready goes first."""


HOUSE: web.AppKey[House] = web.AppKey("house", House)


async def create(settings: Settings, outside: Outside | None = None) -> web.Application:
    """The application, ready to be run; it opens nothing before it starts. See :func:`identity_of`."""
    if not settings.local:  # complain before anything is opened
        identity_of(settings)
        credential_ends(settings)
    if lacks := missing(settings.sdk):
        raise ValueError(lacks)
    outside = outside or Outside()
    session = aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(limit=CONNECTIONS),
        cookie_jar=aiohttp.DummyCookieJar(),  # Teams needs none, and none may reach another conversation
        # Many machines reach Microsoft through a proxy only; without one, looking for it costs each call.
        trust_env=not settings.local and bool(getproxies()),
    )
    try:
        house = build(settings, session, outside)
    except BaseException:  # a missing file of keys, for one
        await session.close()
        raise
    app = web.Application(handler_args=HANDLER_ARGS)
    app[HOUSE] = house
    app.add_routes(routes(house.adapter, house.gate, house.handler.on_turn))
    app.add_routes(house.files.routes())
    app.add_routes(house.help.routes())
    app.add_routes([web.get("/healthz", _healthz), web.get("/readyz", _readyz)])

    async def serving(_app: web.Application) -> AsyncIterator[None]:
        try:
            await _open(settings, house, outside.manager)
        except BaseException:
            await session.close()
            await house.database.dispose()
            raise
        working = [
            asyncio.create_task(house.courier.run()),
            asyncio.create_task(_warm()),
            asyncio.create_task(_compare(house.resemblance)),
        ]
        house.clockwork.start()
        async with metrics.serve(house.metrics, settings.metrics_host, settings.metrics_port):
            yield
        house.clockwork.stop()
        await house.courier.end()
        for task in working:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        await house.handler.close()
        await house.background.close()
        await house.acks.close()
        await session.close()
        await house.readiness.close()
        await house.database.dispose()

    app.cleanup_ctx.append(serving)
    return app


async def serve(settings: Settings) -> None:
    """Serve until SIGTERM, or until cancelled as by Ctrl-C."""
    serving = asyncio.create_task(_serve(settings))
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, serving.cancel)
    with suppress(asyncio.CancelledError):
        await serving


async def _serve(settings: Settings) -> None:
    await try_port(settings.host, settings.port)  # before a second bot touches the database of the first
    manager = service_manager()
    async with manager.pinged():
        runner = web.AppRunner(await create(settings, Outside(manager=manager)), access_log=None)
        try:
            await runner.setup()
            await Listener(runner, settings.host, settings.port).start()
            manager.ready()
            await asyncio.Event().wait()
        finally:
            manager.stopping()
            await runner.cleanup()


async def _compare(resemblance: Resemblance) -> None:
    """Read the observations to compare, after the start, and follow their changes."""
    await asyncio.sleep(WARM_AFTER)
    await resemblance.run()


async def _warm() -> None:
    """Import slow modules beside the first turns, so that nobody waits for them."""
    await asyncio.sleep(WARM_AFTER)
    await asyncio.to_thread(render.warm)
    await asyncio.to_thread(metrics.warm)
    gc.freeze()  # what is here now stays: looking through it for garbage stops every turn for 0.1 s


async def _open(settings: Settings, house: House, manager: ServiceManager) -> None:
    """Migrate a database of one's own, warm the keys, and in local mode show a pairing code.

    ValueError or Unavailable when the bot could never serve with this database.
    """
    if settings.local or is_sqlite(database_url(settings.database_url)):
        async with manager.granting_time():
            await asyncio.to_thread(_migrate, settings.database_url)
    await asyncio.gather(house.gate.warm(), asyncio.to_thread(calendar.warm))
    met = await _meet(house)
    # What is away may come back, and a secret can be renewed elsewhere: tell, and serve all the same.
    found = await (house.readiness.look() if met else house.readiness.look_without_database())
    for part, why in found.items():
        _log.error("not_ready", part=part, why=why)
    _log.info("started", local=settings.local, keys=house.gate.ready)
    if settings.local:
        await _show_code(settings, house)


async def _meet(house: House) -> bool:
    """Check our keys against the database; False while it is away, and it is served all the same."""
    try:
        if await house.database.lends_sessions():
            raise ValueError(f"HAVAINTO_DATABASE_URL: {POOLED}.")
        await refuse(house.database)
        await house.units.keys.vault()
    except WrongKey:
        pass  # logged, and asked for again by each unit of work
    except Unavailable as gone:
        _log.error("database_unusable", why=reason(gone))
        return False
    return True


def _migrate(url: str) -> None:
    if pending(url):
        from storage.migrate import upgrade  # noqa: PLC0415 - Alembic: 0.2 s and 8 MB that few starts need

        upgrade(url)


async def _show_code(settings: Settings, house: House) -> None:
    """A newcomer on one's own machine needs no second terminal to link the channel."""
    with suppress(Unavailable):
        async with house.units() as unit:
            code = await groups.issue_code(Context(unit=unit, county=settings.county, now=utc_now()))
        print(f"\n  Pairing code: {code}   (in the channel: @Havainto liitä {code})\n", flush=True)  # noqa: T201 - for the person at the terminal, not for the log


async def _healthz(_request: web.Request) -> web.Response:
    return web.json_response({"status": "ok"})


async def _readyz(request: web.Request) -> web.Response:
    """Return whether turns can be served, and what why not."""
    house = request.app[HOUSE]
    found = await wrong(house.readiness, house.gate)
    state = {part: part not in found for part in PARTS}
    why = {"why": found} if found else {}
    note = {"note": {Part.MIGRATIONS: house.readiness.note}} if house.readiness.note else {}
    return web.json_response(state | why | note, status=503 if found else 200)
