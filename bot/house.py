"""All parts of a bot, connected: people, memory and time are introduced to one another here."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import aiohttp

from bot import metrics
from bot.courier import Courier
from bot.domain.rate_limit import OF_TEAMS, Budget, RateLimit
from bot.from_settings import backup_duty_of, credential_fault, guard_of, identity_of, ledger_of, vault_of
from bot.health.readiness import Part, Readiness, in_order
from bot.ports import Clock
from bot.settings import Settings
from bot.usecases.allowed_words import CurrentGuard
from bot.usecases.resemblance import Resemblance
from bot.voikko import lemmas
from bot.watchdog import NOBODY, ServiceManager
from dialogs.actions.registry import command_words
from dialogs.teams.ack_buffer import AckBuffer
from dialogs.teams.adapter import Adapter
from dialogs.teams.background import BackgroundSender
from dialogs.teams.credentials import CachedCredentials, Credentials, NoCredentials
from dialogs.teams.dispatcher import TurnDispatcher
from dialogs.teams.gate import Gate, OpenGate
from dialogs.teams.handler import TurnHandler
from dialogs.teams.names import TeamsNames
from dialogs.teams.notice_sender import NoticeSender
from dialogs.teams.roster import TeamsRoster
from dialogs.teams.sdk import adapter_for
from dialogs.teams.sender import TeamsSender
from dialogs.teams.signing_keys import METADATA_URL, SigningKeys
from dialogs.teams.token_sources import source_for
from dialogs.teams.typing_indicator import TypingIndicator
from dialogs.web.files import FileDesk
from dialogs.web.help import HelpPages
from scheduler.clockwork import Clockwork
from scheduler.jobs import Jobs
from storage.engine.database import Database
from storage.unit_of_work import UnitsOfWork


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


def build(settings: Settings, session: aiohttp.ClientSession, outside: Outside) -> House:
    """Connect all parts."""
    gate, credentials = _door(settings, session, outside)
    database = Database(settings.database_url, pooled=settings.pooled)
    ledger = ledger_of(settings)
    units = UnitsOfWork(database, vault_of(settings), ledger, settings.county.terms, seconds=outside.seconds)
    county = settings.county
    adapter = adapter_for(settings.sdk, session, credentials)
    connector = adapter.connector
    sender, names = TeamsSender(connector, f"28:{settings.app_id}"), TeamsNames(connector)
    readiness = Readiness(
        database,
        units.keys,
        ledger,
        faults={
            Part.CREDENTIAL: partial(credential_fault, settings, credentials, outside.clock),
            Part.CLOCK: gate.clock_fault,
        },
    )
    measured = metrics.Metrics(
        outside.clock,
        metrics.sources_of(settings, units, database, partial(in_order, readiness, gate)),
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
        backups=backup_duty_of(settings, units, outside.clock),
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


def _door(
    settings: Settings, session: aiohttp.ClientSession, outside: Outside
) -> tuple[Gate | OpenGate, Credentials]:
    if settings.local:
        return OpenGate(settings.host), outside.credentials or NoCredentials()
    identity = identity_of(settings)
    keys = SigningKeys(session, outside.openid_url, wall=outside.wall)
    return Gate(identity, keys), outside.credentials or CachedCredentials(source_for(identity))
