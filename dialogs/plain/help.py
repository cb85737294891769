"""Plain words: what can be asked for."""

from collections.abc import Iterable

from bot.domain.roles import ALLOWED, Permission, Role
from dialogs.texts import Texts

COMMANDS = (
    "file",
    "mine",
    "own",
    "withdraw",
    "receipt",
    "reply",
    "effect",
    "endorse",
    "take-on",
    "correct",
    "cut",
    "my-data",
    "privacy",
    "text-mode",
    "card-mode",
    "language",
)
"""What help tells of, in this order."""

OF_OFFICE = {
    "oversee": Permission.SEE_COUNTERS,
    "identity": Permission.REQUEST_IDENTITY,
    "grant": Permission.DECIDE_IDENTITY,
    "deny": Permission.DECIDE_IDENTITY,
    "signature": Permission.SEE_NAME,
}
"""What help tells those of whose office it is."""


def office_lines(roles: Iterable[Role], texts: Texts) -> list[str]:
    """What else these roles may ask for in their own chat."""
    permissions = frozenset[Permission]().union(*(ALLOWED[role] for role in roles))
    return [texts(f"help-{name}") for name, permission in OF_OFFICE.items() if permission in permissions]


def help_text(texts: Texts, note: str | None = None, roles: Iterable[Role] = ()) -> str:
    """The commands, what else one's roles may ask for, and what the bot is not for."""
    parts = [texts(note)] if note else []
    parts += [texts("help-title"), texts("intro"), "\n".join(texts(f"help-{name}") for name in COMMANDS)]
    if office := office_lines(roles, texts):
        parts.append("\n".join((texts("help-office"), *office)))
    return "\n\n".join((*parts, texts("not-this-channel")))
