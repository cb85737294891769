"""The field in which a reporter answers a question, on its notice and on the own card."""

from microsoft_teams.cards.core import CardElement, ExecuteAction, TextInput

from dialogs.cards.buttons import button
from dialogs.cards.kit import words
from dialogs.texts import Texts
from dialogs.verbs import ANSWER_INPUT, Verb


def reply_field(texts: Texts) -> list[CardElement]:
    """What not to write, and where to write."""
    asked = TextInput(id=ANSWER_INPUT, label=texts("reply-label"), is_multiline=True)
    return [words(texts("privacy-short")), asked]


def reply_button(number: str, texts: Texts, code: str = "") -> ExecuteAction:
    """Sends the answer."""
    return button(texts("button-reply-save"), Verb.REPLY, number=number, receipt=code)
