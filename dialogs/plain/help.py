"""Plain words: what can be asked for."""

from collections.abc import Iterable

from bot.domain.roles import ALLOWED, Deed, Role
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
    "oversee": Deed.SEE_COUNTERS,
    "identity": Deed.REQUEST_IDENTITY,
    "grant": Deed.DECIDE_IDENTITY,
    "deny": Deed.DECIDE_IDENTITY,
    "signature": Deed.SEE_NAME,
}
"""What help tells those of whose office it is."""


def office_lines(roles: Iterable[Role], texts: Texts) -> list[str]:
    """What else these roles may ask for in their own chat."""
    deeds = frozenset[Deed]().union(*(ALLOWED[role] for role in roles))
    return [texts(f"help-{name}") for name, deed in OF_OFFICE.items() if deed in deeds]


def help_text(texts: Texts, note: str | None = None, roles: Iterable[Role] = ()) -> str:
    """The commands, what else one's roles may ask for, and what the bot is not for."""
    parts = [texts(note)] if note else []
    parts += [texts("help-title"), texts("intro"), "\n".join(texts(f"help-{name}") for name in COMMANDS)]
    if office := office_lines(roles, texts):
        parts.append("\n".join((texts("help-office"), *office)))
    return "\n\n".join((*parts, texts("not-this-channel")))
