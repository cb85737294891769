"""Plain words: an anonymous observation has arrived, and the only way back to it."""

from datetime import date

from bot.domain.observation import Observation
from dialogs.pages.filing import receipt_dates
from dialogs.texts import Texts


def anon_receipt_text(
    observation: Observation, code: str, look_by: date, meeting: date | None, texts: Texts
) -> str:
    """The receipt, and that what was typed stays in Teams."""
    lines = anon_receipt_lines(observation, code, look_by, meeting, texts)
    return "\n".join((texts("receipt-title"), *lines, texts("anon-receipt-typed")))


def anon_receipt_lines(
    observation: Observation, code: str, look_by: date, meeting: date | None, texts: Texts
) -> list[str]:
    """What an anonymous receipt says, a sentence a line."""
    return [
        texts("anon-receipt", code=code),
        *receipt_dates(observation, look_by, meeting, texts),
        texts("anon-receipt-words", code=code),
        texts("anon-receipt-opened"),
    ]
