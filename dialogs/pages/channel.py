"""The pages on a team's channel itself: whose it is, and what can be done there."""

from datetime import date

from bot.domain.group import WorkingGroup
from dialogs.pages.page import Page, Text
from dialogs.texts import Texts


def linked_page(group: WorkingGroup, first_digest: date, texts: Texts) -> Page:
    """The channel is a working group's now: what comes here, and when for the first time."""
    said = (
        texts("linked", date=texts.date(group.linked_at)),
        texts("linked-first", date=texts.date(first_digest)),
        texts("linked-next"),
    )
    return Page(title=texts("linked-title"), lead=[*map(Text, said)])


def not_linked_page(texts: Texts) -> Page:
    """The channel is no working group's: why nothing is shown here, and what to do."""
    said = [Text(texts(key)) for key in ("not-linked", "team-welcome-link", "team-welcome-own")]
    return Page(title=texts("not-linked-title"), parts=said, spoken="")
