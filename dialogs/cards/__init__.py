"""One pure function per card; each is imported when it is first asked for, or all at once by :func:`warm`.

Microsoft's models of cards are slow to import: a start need not wait for them, nor who reads plain text.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dialogs.cards.notice import notice_card
    from dialogs.cards.release import release_card
    from dialogs.cards.reminder import reminder_card
    from dialogs.cards.together import together_card

__all__ = [
    "notice_card",
    "release_card",
    "reminder_card",
    "together_card",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{name.removesuffix('_card')}"), name)


def warm() -> None:
    """Import them all, so that nobody waits for it; safe in a thread."""
    for name in __all__:
        __getattr__(name)
