"""The pages of filing: from the first question to the receipt."""

from datetime import date

from bot.domain.observation import Draft, Observation
from dialogs.pages.messages import start_and_mine
from dialogs.pages.page import Button, Hints, Page, Text
from dialogs.texts import Texts
from dialogs.verbs import Verb


def receipt_page(observation: Observation, look_by: date, meeting: date | None, texts: Texts) -> Page:
    """The number, who looks at it by when, and the next meeting if one is known."""
    said = [*receipt_dates(observation, look_by, meeting, texts), texts("receipt-next")]
    return Page(
        title=texts("receipt-title"),
        lead=[*map(Text, said), Hints([texts("receipt-words")])],
        actions=start_and_mine(texts),
    )


def receipt_dates(observation: Observation, look_by: date, meeting: date | None, texts: Texts) -> list[str]:
    """The number, and what happens by when."""
    said = [
        texts("receipt-number", number=observation.number),
        texts("receipt-look", date=texts.date(look_by)),
    ]
    return [*said, texts("receipt-meeting", meeting=texts.date(meeting))] if meeting else said


def leaving_page(draft: Draft, texts: Texts) -> Page:
    """Whether a draft is really to be deleted: what would be lost, of a correction the changes alone."""
    about = (draft.id, draft.version)
    return Page(
        title=texts("leaving-title"),
        parts=[
            Text(texts("leaving-correction" if draft.corrects else "leaving-words")),
            Hints([texts("leaving-say")]),
        ],
        actions=[
            Button(texts("button-keep"), Verb.KEEP, about, main=True),
            Button(texts("button-leave"), Verb.CANCEL, about),
        ],
    )
