"""The environment, read once into one frozen value that refuses nonsense."""

import re
from collections.abc import Sequence
from datetime import date, time
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.domain.areas import AreaGroup, area_groups, check_areas
from bot.domain.county import KAINUU, MOST_LISTED, PRESENT_TERM, County
from bot.domain.erasure import Rule
from bot.domain.limits import ESCALATION, LIMITS, Limit
from bot.domain.network import is_loopback
from bot.domain.period import Period, term_period
from bot.domain.retention import RULES, Span, span
from bot.domain.roles import FirstHandler
from bot.domain.suppression import THRESHOLDS, Audience, Threshold

LOCAL_KEYS = Path("var/havainto.keys")
"""In local mode the key is made here when there is none, so that a newcomer needs to know of no keys."""


def _parts(value: object) -> object:
    return [part.strip() for part in value.split(",") if part.strip()] if isinstance(value, str) else value


def _names(value: object) -> object:
    """``Kajaani/Kajana, Kuhmo`` to Finnish name → Swedish name."""
    parts = _parts(value)
    if not isinstance(parts, list):
        return value
    pairs = (part.partition("/") for part in parts)
    return {fi.strip(): (sv or fi).strip() for fi, _, sv in pairs}


def _digits(number: str) -> str:
    return "".join(filter(str.isdigit, number))


_SHOWN_NUMBER = re.compile(r"[+(]?[0-9][0-9 ()-]{1,24}[0-9]")


def _number(value: object) -> object:
    number = " ".join(value.split()) if isinstance(value, str) else value
    if isinstance(number, str) and number and not _SHOWN_NUMBER.fullmatch(number):
        raise ValueError("no telephone number: write it as people dial it, for example 08 000 0000")
    return number


def _allowed(written: tuple[str, ...]) -> tuple[str, ...]:
    """Words that lead to no person, as they were written; ValueError names the first that may."""
    if not written:
        return written
    from bot.domain.guard import SHAPES_ONLY, may_be_allowed, phrase_of  # noqa: PLC0415 - 0.1 s of word lists

    for one in written:
        if not (phrase := phrase_of(one)):
            raise ValueError(f"{one!r} is none: write one to four words, without digits or other signs")
        if not may_be_allowed(phrase, SHAPES_ONLY):
            raise ValueError(f"{one!r} holds a known first name or surname, which the guard must find")
    return written


def _address(written: str) -> str:
    """An address without a slash at its end; ValueError when browsers could not open it."""
    if written and not _WEB.fullmatch(written):
        raise ValueError("no address: write it like https://havainto.example.fi")
    return written.rstrip("/")


def _recipients(written: tuple[str, ...]) -> tuple[str, ...]:
    """Public keys of age; ValueError says which is none, and never repeats what may be a private key."""
    if not written:
        return written
    from pyrage import RecipientError, x25519  # noqa: PLC0415 - only where backups are made

    for number, one in enumerate(written, 1):
        if one.upper().startswith("AGE-SECRET-KEY-"):
            raise ValueError(
                f"key {number} is a private key, which must not lie on this machine: write the public one, "
                "which begins with age1, and make a new pair, as this one was shown"
            )
        try:
            x25519.Recipient.from_str(one)
        except RecipientError:
            raise ValueError(
                f"key {number}, {one[:12]!r}…, is no public key of age: it begins with age1 and has 62 "
                "characters; `python -m bot backup-keys FILE` makes one"
            ) from None
    return written


_WEB = re.compile(r"https?://[^\s/?#@]+(/[^\s?#]*)?")


def _lower(value: object) -> object:
    return value.strip().lower() if isinstance(value, str) else value


def _term(value: object) -> object:
    """``2025-06-01..2029-05-31`` to the calendar years that are counted for it."""
    if not isinstance(value, str):
        return value
    first, _, last = value.partition("..")
    try:
        days = date.fromisoformat(first.strip()), date.fromisoformat(last.strip())
    except ValueError:
        raise ValueError("no council term: write its first and last day, 2025-06-01..2029-05-31") from None
    return term_period(*days)


def _or_none(value: object) -> object:
    """Nothing to None: as a path it would be the folder that the bot was started in."""
    return None if isinstance(value, str) and not value.strip() else value


def _day(value: object) -> object:
    """``2027-05-30`` to that day; nothing to None."""
    if not isinstance(value, str):
        return value
    try:
        return date.fromisoformat(value.strip()) if value.strip() else None
    except ValueError:
        raise ValueError("no day: write it like 2027-05-30") from None


def _weekday(value: object) -> object:
    if not isinstance(value, str):
        return value
    if (day := value.strip().upper()[:3]) not in WEEKDAYS:
        raise ValueError(f"no day of the week: write one of {', '.join(WEEKDAYS)}")
    return WEEKDAYS.index(day)


WEEKDAYS = ("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN")
"""In the order in which ``date.weekday`` counts."""

Parts = Annotated[tuple[str, ...], NoDecode, BeforeValidator(_parts)]
Recipients = Annotated[Parts, AfterValidator(_recipients)]
Phrases = Annotated[Parts, AfterValidator(_allowed)]
Days = Annotated[tuple[date, ...], NoDecode, BeforeValidator(_parts)]
OptionalPath = Annotated[Path | None, BeforeValidator(_or_none)]
Kept = Annotated[
    Span, NoDecode, BeforeValidator(lambda value: span(value) if isinstance(value, str) else value)
]
Areas = Annotated[
    tuple[AreaGroup, ...],
    NoDecode,
    BeforeValidator(lambda value: area_groups(value) if isinstance(value, str) else value),
]
CouncilTerm = Annotated[Period, NoDecode, BeforeValidator(_term)]
Names = Annotated[dict[str, str], NoDecode, BeforeValidator(_names)]


_PUBLISHED, _OWN = THRESHOLDS[Audience.PUBLIC], THRESHOLDS[Audience.INTERNAL]


def _span(limit: Limit) -> int:
    """A limit's usual length, in its own measure."""
    length = LIMITS[limit].length
    return length.count if length else 0


SETTABLE = tuple(limit for limit, rule in LIMITS.items() if rule.length and limit is not Limit.SCREENING)
"""Limits with a length of their own; that of screening is ``screening_days``."""


def said_wrong(error: ValidationError) -> list[str]:
    """What is wrong with settings, in plain words: a line for each."""
    return [
        "".join(f"HAVAINTO_{str(part).upper()}: " for part in problem["loc"][:1])
        + problem["msg"].removeprefix("Value error, ")
        for problem in error.errors()
    ]


_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


class Pooler(StrEnum):
    """What stands between the bot and PostgreSQL."""

    NONE = ""
    SESSION = "session"
    TRANSACTION = "transaction"


class Settings(BaseSettings):
    """Everything that can be set, with the prefix ``HAVAINTO_``.

    Raises:
        pydantic.ValidationError: a value makes no sense, or two do not go together.
    """

    model_config = SettingsConfigDict(env_prefix="HAVAINTO_", frozen=True, extra="ignore")

    local: bool = False
    host: str = "127.0.0.1"
    port: int = Field(default=3978, ge=0, le=65535)
    metrics_host: str = "127.0.0.1"
    metrics_port: int = Field(default=9464, ge=0, le=65535)
    database_url: str = "sqlite+aiosqlite:///var/havainto.db"
    pooler: Annotated[Pooler, BeforeValidator(_lower)] = Pooler.NONE
    log_json: bool | None = None
    keys: SecretStr = SecretStr("")
    keys_file: OptionalPath = None
    ledger: OptionalPath = None
    template: OptionalPath = None
    backup_folder: OptionalPath = None
    backup_recipients: Recipients = ()
    backup_time: time = time(2, 30)
    backups_kept: int = Field(default=14, ge=1, le=1000)

    app_id: str = ""
    app_type: str = "SingleTenant"
    app_secret: SecretStr = SecretStr("")
    app_secret_ends: Annotated[date | None, BeforeValidator(_day)] = None
    app_certificate: OptionalPath = None
    app_thumbprint: str | None = None
    app_tenant: str = ""
    tenants: Parts = ()
    sdk: Annotated[Literal["botbuilder", "agents"], BeforeValidator(_lower)] = "botbuilder"

    turns_per_minute: int = Field(default=60, ge=0, le=6000)

    municipalities: Names = KAINUU
    service_numbers: Parts = ()
    allowed_words: Phrases = ()
    strict_names: bool = False
    social_emergency_number: Annotated[str, BeforeValidator(_number)] = ""
    privacy_url: str = ""
    public_url: Annotated[str, AfterValidator(_address)] = ""
    meetings: Days = ()
    closed: Days = ()
    appointment_days: int = Field(default=14, ge=1, le=90)
    screening_days: int = Field(default=5, ge=1, le=60)
    first_handler: FirstHandler = FirstHandler.COORDINATOR
    digest_day: Annotated[int, BeforeValidator(_weekday), Field(ge=0, le=6)] = 0
    digest_time: time = time(9)
    digest_limit: int = Field(default=5, ge=1, le=30)
    digest_quiet: bool = False
    digest_observations: int = Field(default=_OWN.observations, ge=1)
    digest_reporters: int = Field(default=_OWN.reporters, ge=1)
    publish_observations: int = Field(default=_PUBLISHED.observations, ge=_PUBLISHED.observations)
    publish_reporters: int = Field(default=_PUBLISHED.reporters, ge=_PUBLISHED.reporters)
    term: CouncilTerm = PRESENT_TERM
    areas: Areas = ()

    limit_linking: int = Field(default=_span(Limit.LINKING), ge=1, le=260)
    limit_decision: int = Field(default=_span(Limit.DECISION), ge=1, le=1000)
    limit_sending: int = Field(default=_span(Limit.SENDING), ge=1, le=260)
    limit_answer: int = Field(default=_span(Limit.ANSWER), ge=1, le=1000)
    limit_progress: int = Field(default=_span(Limit.PROGRESS), ge=1, le=36)
    limit_minutes: int = Field(default=_span(Limit.MINUTES), ge=1, le=60)
    limit_news: int = Field(default=_span(Limit.NEWS), ge=1, le=1000)
    limit_escalation: int = Field(default=ESCALATION, ge=1, le=60)
    remind_time: time = time(8)

    keep_draft: Kept = RULES[Rule.DRAFT].span
    keep_withdrawn: Kept = RULES[Rule.WITHDRAWN].span
    keep_link: Kept = RULES[Rule.LINK].span
    keep_text: Kept = RULES[Rule.TEXT].span
    keep_notices: Kept = RULES[Rule.NOTICES].span
    keep_log: Kept = RULES[Rule.LOG].span
    keep_openings: Kept = RULES[Rule.OPENINGS].span
    keep_reads: Kept = RULES[Rule.READS].span
    keep_requests: Kept = RULES[Rule.REQUESTS].span
    keep_endorsements: Kept = RULES[Rule.ENDORSEMENTS].span
    keep_effects: Kept = RULES[Rule.EFFECTS].span
    keep_documents: Kept = RULES[Rule.DOCUMENTS].span

    @model_validator(mode="after")
    def _sound(self) -> Self:
        if self.local and not is_loopback(self.host):
            raise ValueError(
                "HAVAINTO_LOCAL=1 runs without authentication and binds to this machine only: "
                "set HAVAINTO_HOST to 127.0.0.1 or leave it out"
            )
        if not self.local:
            self._check_served()
        if self.keys.get_secret_value() and self.keys_file is not None:
            raise ValueError("HAVAINTO_KEYS and HAVAINTO_KEYS_FILE are both set: leave one of them out")
        if self.backup_folder and not self.backup_recipients:
            raise ValueError(
                "HAVAINTO_BACKUP_FOLDER is set and HAVAINTO_BACKUP_RECIPIENTS is empty: backups are made "
                "encrypted only. Make two keys with `python -m bot backup-keys FILE`, and set the public one"
            )
        if self.backup_recipients and not self.backup_folder:
            raise ValueError(
                "HAVAINTO_BACKUP_RECIPIENTS is set and HAVAINTO_BACKUP_FOLDER is empty: no backup would be "
                "made. Name the folder, or leave both out"
            )
        try:
            check_areas(self.areas, self.municipalities)
        except ValueError as error:
            raise ValueError(f"HAVAINTO_AREAS: {error}") from None
        if self.keep_link.about > self.keep_text.about:
            raise ValueError(
                "HAVAINTO_KEEP_LINK is longer than HAVAINTO_KEEP_TEXT: the link goes with the text"
            )
        return self

    def _check_served(self) -> None:
        """Refuse to serve Teams without what that needs."""
        if not self.app_id:
            raise ValueError(
                "HAVAINTO_APP_ID is empty: without it nobody could be authenticated. "
                "Set it, or HAVAINTO_LOCAL=1 to try the bot on this machine"
            )
        if not self.tenants:
            raise ValueError("HAVAINTO_TENANTS is empty: name the tenants whose people may use the bot")
        if not self.keys.get_secret_value() and self.keys_file is None:
            raise ValueError(
                "HAVAINTO_KEYS_FILE is empty: without a key nobody's identity could be sealed. "
                "Name a file and make a key in it with `python -m bot keys new`, or set HAVAINTO_KEYS"
            )
        self._check_ids()

    def _check_ids(self) -> None:
        """Refuse a typo before Microsoft is asked; what was written is not repeated: it may be a secret."""
        of_tenants = [(f"HAVAINTO_TENANTS, number {n}", one) for n, one in enumerate(self.tenants, 1)]
        named = [("HAVAINTO_APP_ID", self.app_id), ("HAVAINTO_APP_TENANT", self.app_tenant), *of_tenants]
        for name, written in named:
            if written and not _ID.fullmatch(written):
                raise ValueError(
                    f"{name}: no id as Entra shows it, with 32 digits and letters from a to f, like "
                    "00000000-0000-0000-0000-000000000000: copy it from there, not a name or a domain"
                )

    @property
    def pooled(self) -> bool:
        """Whether a pooler gives each transaction another session of PostgreSQL."""
        return self.pooler is Pooler.TRANSACTION

    @property
    def logs_json(self) -> bool:
        """Whether log lines are JSON."""
        return not self.local if self.log_json is None else self.log_json

    @property
    def _own_url(self) -> str:
        """On one's own machine the bot knows its address; behind a proxy it does not."""
        return f"http://{self.host}:{self.port}" if self.local and self.port else ""

    @property
    def key_source(self) -> Sequence[str] | Path:
        """The keys themselves, or the file that holds them."""
        written = self.keys.get_secret_value()
        if written:
            return [part.strip() for part in written.split(",") if part.strip()]
        return self.keys_file or LOCAL_KEYS

    @property
    def county(self) -> County:
        """What the county has decided for itself."""
        return County(
            municipalities=self.municipalities,
            service_numbers=tuple(
                map(_digits, filter(None, (*self.service_numbers, self.social_emergency_number)))
            ),
            allowed_words=self.allowed_words,
            strict_names=self.strict_names,
            social_emergency_number=self.social_emergency_number,
            privacy_url=self.privacy_url,
            public_url=self.public_url or self._own_url,
            meetings=self.meetings,
            closed=self.closed,
            screening_days=self.screening_days,
            appointment_days=self.appointment_days,
            first_handler=self.first_handler,
            digest_weekday=self.digest_day,
            digest_at=self.digest_time,
            digest_limit=min(self.digest_limit, MOST_LISTED),
            quiet_digest=self.digest_quiet,
            own=Threshold(observations=self.digest_observations, reporters=self.digest_reporters),
            kept={rule: getattr(self, f"keep_{rule}") for rule in RULES},
            limits={limit: getattr(self, f"limit_{limit}") for limit in SETTABLE},
            escalation_days=self.limit_escalation,
            remind_at=self.remind_time,
            published=Threshold(observations=self.publish_observations, reporters=self.publish_reporters),
            term=self.term,
            areas=self.areas,
        )
