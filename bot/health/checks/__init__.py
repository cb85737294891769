"""The doctor's checks: each looks at one thing and reports it; a test sees that none is left out."""

from collections.abc import Awaitable, Callable, Mapping

from bot.health.checks import backups, contents, endpoint, machine, microsoft, places, roster, storing
from bot.health.findings import Check, Report
from bot.health.installation import Installation

OF_MACHINE: Mapping[Check, Callable[[Report], Awaitable[None]]] = {
    Check.VERSIONS: machine.versions,
    Check.LIMITS: machine.limits,
    Check.NAMES: machine.names,
}
"""Those that need no settings. Partial: the others are :data:`OF_INSTALLATION`; settings are read before."""

OF_INSTALLATION: Mapping[Check, Callable[[Installation, Report], Awaitable[None]]] = {
    Check.SDK: machine.sdk,
    Check.FILES: places.files,
    Check.DISK: places.disk,
    Check.DATABASE: storing.database,
    Check.IDENTITY_KEY: storing.identity_key,
    Check.LEDGER: storing.ledger,
    Check.BACKUP: backups.backups,
    Check.IDENTITY: microsoft.identity,
    Check.CREDENTIAL: microsoft.credential,
    Check.SIGNING_KEYS: microsoft.signing_keys,
    Check.CLOCK: microsoft.clock,
    Check.TOKEN: microsoft.token,
    Check.PORT: endpoint.port,
    Check.ENDPOINT: endpoint.endpoint,
    Check.GROUPS: contents.groups,
    Check.ROSTER: roster.roster,
    Check.ROLES: contents.roles,
    Check.ALLOWED_WORDS: contents.allowed_words,
    Check.NOTICES: contents.notices,
}
"""Those of one installation. Partial: the others are :data:`OF_MACHINE`; settings are read before."""
