"""What the settings describe, made: who the bot is, its keys, ledger and guard, and who makes its backups."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from bot import metrics
from bot.domain.county import County
from bot.domain.guard import Allowed, Guard, Level, phrase_of
from bot.health.expiry import expiry
from bot.health.findings import Level as Severity
from bot.ports import Clock
from bot.settings import LOCAL_KEYS, Settings
from bot.usecases.backups import BackupDuty
from bot.voikko import name_dictionary
from dialogs.teams.credentials import Credentials
from dialogs.teams.identity import AppType, Certificate, Identity
from storage.backup_folder import Folder
from storage.backup_process import BackupProcess
from storage.engine.addresses import database_url, is_sqlite
from storage.ledger import Ledger
from storage.unit_of_work import UnitsOfWork
from storage.vault import Vault, add_key


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


def backup_duty_of(settings: Settings, units: UnitsOfWork, clock: Clock) -> BackupDuty | None:
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


def credential_fault(settings: Settings, credentials: Credentials, clock: Clock) -> str | None:
    """Return why Microsoft gives the bot no token, so that it could hear and not answer."""
    if settings.local:
        return None
    try:
        level, says = expiry(settings, clock())
    except ValueError as error:
        return str(error)
    return says if level is Severity.MEND else credentials.fault()
