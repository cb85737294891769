"""Plain words: an observation has arrived, and what happens next by when."""

from datetime import date

from bot.domain.observation import Observation
from dialogs.texts import Texts


def receipt_text(observation: Observation, look_by: date, meeting: date | None, texts: Texts) -> str:
    """The number, who looks at it by when, and the next meeting if one is known."""
    lines = receipt_lines(observation, look_by, meeting, texts)
    return "\n".join((texts("receipt-title"), *lines, texts("receipt-words")))


def receipt_lines(observation: Observation, look_by: date, meeting: date | None, texts: Texts) -> list[str]:
    """What a receipt says, a sentence a line."""
    return [*receipt_dates(observation, look_by, meeting, texts), texts("receipt-next")]


def receipt_dates(observation: Observation, look_by: date, meeting: date | None, texts: Texts) -> list[str]:
    """The number, and what happens by when."""
    lines = [
        texts("receipt-number", number=observation.number),
        texts("receipt-look", date=texts.date(look_by)),
    ]
    if meeting:
        lines.append(texts("receipt-meeting", meeting=texts.date(meeting)))
    return lines
