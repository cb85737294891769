"""The composition root: introduces people, memory and time to one another, and serves."""

import asyncio
import gc
import signal
import time
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from urllib.request import getproxies

import aiohttp
import structlog
from aiohttp import web

from bot import metrics
from bot.courier import Courier
from bot.domain import calendar
from bot.domain.county import County
from bot.domain.guard import Allowed, Guard, Level, phrase_of
from bot.domain.rate_limit import OF_TEAMS, Budget, RateLimit
from bot.health.expiry import credential_ends, expiry
from bot.health.findings import Level as Severity
from bot.health.readiness import Part, Readiness
from bot.ports import Clock, Unavailable, WrongKey
from bot.settings import LOCAL_KEYS, Settings
from bot.usecases import groups
from bot.usecases.allowed_words import CurrentGuard
from bot.usecases.backups import BackupDuty
from bot.usecases.context import Context
from bot.usecases.resemblance import Resemblance
from bot.voikko import lemmas, name_dictionary
from bot.watchdog import NOBODY, ServiceManager, service_manager
from dialogs import render
from dialogs.actions.registry import command_words
from dialogs.teams.ack_buffer import AckBuffer
from dialogs.teams.adapter import Adapter
from dialogs.teams.background import BackgroundSender
from dialogs.teams.credentials import CachedCredentials, Credentials, NoCredentials
from dialogs.teams.dispatcher import TurnDispatcher
from dialogs.teams.gate import Gate, OpenGate
from dialogs.teams.handler import TurnHandler
from dialogs.teams.identity import AppType, Certificate, Identity
from dialogs.teams.ingress import HANDLER_ARGS, routes
from dialogs.teams.listener import Listener, try_port
from dialogs.teams.names import TeamsNames
from dialogs.teams.notice_sender import NoticeSender
from dialogs.teams.roster import TeamsRoster
from dialogs.teams.sdk import adapter_for, missing
from dialogs.teams.sender import TeamsSender
from dialogs.teams.signing_keys import METADATA_URL, SigningKeys
from dialogs.teams.token_sources import source_for
from dialogs.teams.typing_indicator import TypingIndicator
from dialogs.web.files import FileDesk
from dialogs.web.help import HelpPages
from scheduler.clockwork import Clockwork
from scheduler.jobs import Jobs
from storage.backup_folder import Folder
from storage.backup_process import BackupProcess
from storage.engine.addresses import database_url, is_sqlite
from storage.engine.database import Database
from storage.engine.failures import POOLED, reason
from storage.ledger import Ledger
from storage.unit_of_work import UnitsOfWork
from storage.vault import Vault, add_key
from storage.versions import pending, refuse

_log = structlog.get_logger()

CONNECTIONS = 100

KEYS = "keys"
PARTS = (*map(str, Part), KEYS)
"""What a turn needs, as ``/readyz`` and ``havainto_ready`` name it."""

WARM_AFTER = 1.0
"""Seconds from the start: what waits for the bot to be ready goes first."""


def utc_now() -> datetime:
    """The time."""
    return datetime.now(UTC)


ICON = Path(__file__).parents[1] / "manifest" / "color.png"
"""The app's icon, which is the Azure Bot's too."""


@dataclass(frozen=True, kw_only=True)
class Outside:
    """The world around the bot, as it finds it; where it runs against a stand-in for Teams, another one.

    Attributes:
        clock: tells the time.
        seconds: of a clock that only ever goes forward.
        wall: tells this machine's own time, in seconds since the epoch, to be compared with Microsoft's.
        openid_url: where Teams' signing keys are published.
        credentials: the bot's own tokens; None to get them as the settings say.
        budget: how much Teams lets it send.
        manager: what started it, and is told how it goes.
    """

    clock: Clock = utc_now
    seconds: Callable[[], float] = time.monotonic
    wall: Callable[[], float] = time.time
    openid_url: str = METADATA_URL
    credentials: Credentials | None = None
    budget: Budget = OF_TEAMS
    manager: ServiceManager = NOBODY


@dataclass(frozen=True, kw_only=True)
class House:
    """All parts of a serving bot, connected to one another."""

    database: Database
    units: UnitsOfWork
    gate: Gate | OpenGate
    adapter: Adapter
    handler: TurnHandler
    acks: AckBuffer
    background: BackgroundSender
    courier: Courier
    clockwork: Clockwork
    resemblance: Resemblance
    files: FileDesk
    help: HelpPages
    metrics: metrics.Metrics
    readiness: Readiness


HOUSE: web.AppKey[House] = web.AppKey("house", House)


def identity_of(settings: Settings) -> Identity:
    """Return who the bot is to Entra; ValueError says in plain words what is missing or wrong."""
    certificate = settings.app_certificate
    return Identity(
        app_id=settings.app_id,
        app_type=AppType(settings.app_type),
        tenant_id=settings.app_tenant or next(iter(settings.tenants), ""),
        allowed_tenants=frozenset(settings.tenants),
        secret=settings.app_secret.get_secret_value() or None,
        certificate=Certificate(path=certificate, thumbprint=settings.app_thumbprint)
        if certificate
        else None,
    )


def vault_of(settings: Settings) -> Vault:
    """Return what seals identities; ValueError without a key, which local mode makes at its first start."""
    source = settings.key_source
    if settings.local and source == LOCAL_KEYS and not LOCAL_KEYS.exists():
        add_key(LOCAL_KEYS)
    return Vault(source)


def ledger_of(settings: Settings) -> Ledger:
    """Return what must stay destroyed; beside the file of SQLite unless the settings say otherwise."""
    if settings.ledger:
        return Ledger(settings.ledger)
    url = database_url(settings.database_url)
    folder = Path(url.database or "").parent if is_sqlite(url) else Path("var")
    return Ledger(folder / "erasures.jsonl")


def guard_of(county: County, looked: Callable[[Level], None], failed: Callable[[], None]) -> Guard:
    """The guard with this machine's dictionary and what the settings allow; its looks and errors are told."""
    usual = Allowed()
    numbers = usual.service_numbers | set(county.service_numbers)
    allowed = replace(usual, service_numbers=numbers, words=frozenset(map(phrase_of, county.allowed_words)))
    return metrics.CountedGuard(
        names=name_dictionary(),
        allowed=allowed,
        strict_names=county.strict_names,
        looked=looked,
        failed=failed,
    )


def build(settings: Settings, session: aiohttp.ClientSession, outside: Outside) -> House:
    """Connect all parts."""
    gate, credentials = _door(settings, session, outside)
    database = Database(settings.database_url, pooled=settings.pooled)
    ledger = ledger_of(settings)
    units = UnitsOfWork(database, vault_of(settings), ledger, settings.county.terms)
    county = settings.county
    adapter = adapter_for(settings.sdk, session, credentials)
    connector = adapter.connector
    sender, names = TeamsSender(connector, f"28:{settings.app_id}"), TeamsNames(connector)
    readiness = Readiness(
        database,
        units.keys,
        ledger,
        faults={
            Part.CREDENTIAL: partial(_credential_fault, settings, credentials, outside.clock),
            Part.CLOCK: gate.clock_fault,
        },
    )
    measured = metrics.Metrics(
        outside.clock,
        metrics.sources_of(settings, units, database, partial(_in_order, readiness, gate)),
        connections=database.peak,
    )
    courier = Courier(
        units=units,
        messenger=NoticeSender(sender, county, names),
        county=county,
        clock=outside.clock,
        budget=outside.budget,
        settled=measured.settled,
    )
    units.on_queued = courier.wake
    resemblance = Resemblance(units, lemmas())
    units.on_touched = resemblance.wake
    acks, background = AckBuffer(units), BackgroundSender()
    roster = TeamsRoster(connector)
    dispatcher = TurnDispatcher(
        units=units,
        acks=acks,
        roster=roster,
        county=county,
        words=command_words(),
        clock=outside.clock,
        current_guard=CurrentGuard(guard_of(county, measured.looked, measured.guard_failed)),
        resemblance=resemblance,
        names=names,
    )
    handler = TurnHandler(
        dispatcher=dispatcher,
        units=units,
        sender=sender,
        background=background,
        typing=TypingIndicator(sender),
        acks=acks,
        timed=measured.turn,
        seconds=outside.seconds,
        rate_limit=RateLimit(((turns, 60.0),)) if (turns := settings.turns_per_minute) else None,
    )
    jobs = Jobs(
        units=units,
        county=county,
        clock=outside.clock,
        wake=courier.wake,
        backups=_backup_duty(settings, units, outside.clock),
    )
    return House(
        database=database,
        units=units,
        gate=gate,
        adapter=adapter,
        handler=handler,
        acks=acks,
        background=background,
        courier=courier,
        clockwork=Clockwork(jobs, measured.ran),
        resemblance=resemblance,
        help=HelpPages(county=county, icon=ICON),
        files=FileDesk(
            units=units, roster=roster, county=county, clock=outside.clock, template=settings.template
        ),
        metrics=measured,
        readiness=readiness,
    )


def _backup_duty(settings: Settings, units: UnitsOfWork, clock: Clock) -> BackupDuty | None:
    """Return what makes backups; None where the settings name no folder."""
    if settings.backup_folder is None:
        return None
    process = BackupProcess(
        folder=Folder(settings.backup_folder, kept=settings.backups_kept),
        url=settings.database_url,
        keys=settings.key_source,
        ledger=ledger_of(settings).path,
        recipients=settings.backup_recipients,
        json=settings.logs_json,
    )
    return BackupDuty(units=units, folder=process, at=settings.backup_time, clock=clock)


def _door(
    settings: Settings, session: aiohttp.ClientSession, outside: Outside
) -> tuple[Gate | OpenGate, Credentials]:
    if settings.local:
        return OpenGate(settings.host), outside.credentials or NoCredentials()
    identity = identity_of(settings)
    keys = SigningKeys(session, outside.openid_url, wall=outside.wall)
    return Gate(identity, keys), outside.credentials or CachedCredentials(source_for(identity))


def _credential_fault(settings: Settings, credentials: Credentials, clock: Clock) -> str | None:
    """Return why Microsoft gives the bot no token, so that it could hear and not answer."""
    if settings.local:
        return None
    try:
        level, says = expiry(settings, clock())
    except ValueError as error:
        return str(error)
    return says if level is Severity.MEND else credentials.fault()


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
    wrong = await (house.readiness.look() if met else house.readiness.look_without_database())
    for part, why in wrong.items():
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
    wrong = await _wrong(house.readiness, house.gate)
    state = {part: part not in wrong for part in PARTS}
    why = {"why": wrong} if wrong else {}
    note = {"note": {Part.MIGRATIONS: house.readiness.note}} if house.readiness.note else {}
    return web.json_response(state | why | note, status=503 if wrong else 200)


async def _in_order(readiness: Readiness, gate: Gate | OpenGate) -> dict[str, bool]:
    """Return of each part whether it is in order, for the metrics."""
    wrong = await _wrong(readiness, gate)
    return {part: part not in wrong for part in PARTS}


async def _wrong(readiness: Readiness, gate: Gate | OpenGate) -> dict[str, str]:
    """Return why each part that is not in order is not; Microsoft's signing keys are always asked."""
    wrong = {str(part): why for part, why in (await readiness.verdict()).items()}
    if not gate.ready:
        wrong[KEYS] = "Microsoft's signing keys have not been fetched yet"
    return wrong
