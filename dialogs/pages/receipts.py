"""The receipt of what was filed: with its number, or with the only way back to it."""

from datetime import date

from bot.domain.observation import Observation
from dialogs.pages.messages import start_and_mine
from dialogs.pages.page import Button, CardOnly, Hints, Page, Text, TextOnly
from dialogs.texts import Texts


def receipt_page(observation: Observation, look_by: date, meeting: date | None, texts: Texts) -> Page:
    """The number, who looks at it by when, and the next meeting if one is known."""
    said = [*_receipt_dates(observation, look_by, meeting, texts), texts("receipt-next")]
    return Page(
        title=texts("receipt-title"),
        lead=[*map(Text, said), Hints([texts("receipt-words")])],
        actions=start_and_mine(texts),
    )


def anon_receipt_page(
    observation: Observation, code: str, look_by: date, meeting: date | None, texts: Texts
) -> Page:
    """The only way back to an anonymous observation, how long it is seen, and what happens by when."""
    said = [
        *_receipt_dates(observation, look_by, meeting, texts),
        texts("anon-receipt-words", code=code),
        texts("anon-receipt-opened"),
    ]
    return Page(
        title=texts("receipt-title"),
        lead=[
            Text(texts("anon-receipt", code=code)),
            CardOnly([Text(texts("anon-receipt-shown"))]),
            *map(Text, said),
            TextOnly([Text(texts("anon-receipt-typed"))]),
        ],
        actions=[Button(texts("button-start"), "start", fields=False, main=True)],
    )


def _receipt_dates(observation: Observation, look_by: date, meeting: date | None, texts: Texts) -> list[str]:
    """The number, and what happens by when."""
    said = [
        texts("receipt-number", number=observation.number),
        texts("receipt-look", date=texts.date(look_by)),
    ]
    return [*said, texts("receipt-meeting", meeting=texts.date(meeting))] if meeting else said
