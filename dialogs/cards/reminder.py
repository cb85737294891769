"""Card: the time limits that are over, for those who see to them."""

from collections.abc import Sequence

from microsoft_teams.cards.core import CardElement

from bot.domain.overdue import Overdue
from dialogs.cards.kit import Card, card, line, more, words
from dialogs.plain.reminder import SHOWN, overdue_lines, reminder_notes
from dialogs.texts import Texts


def reminder_card(overdue: Sequence[Overdue], texts: Texts) -> Card:
    """Each limit that is over with its number and days; never what it is about."""
    body: list[CardElement] = [words(texts("reminder-intro"))]
    body += [line(*one) for one in overdue_lines(overdue, texts)]
    if left := len(overdue[SHOWN:]):
        body.append(more(left, texts))
    body += [words(said, subtle=True) for said in reminder_notes(overdue, texts)]
    return card(texts, texts("reminder-title"), body)
