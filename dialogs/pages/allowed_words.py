"""The words that the guard lets pass: their list, and the buttons that add one."""

from collections.abc import Iterable, Sequence

from bot.domain.guard import AllowedWord
from dialogs.pages.page import Button, ChoiceField, Hints, Page, Rows, Text
from dialogs.texts import Texts

_MOST = 40
"""So many words are shown on a card, and can be chosen there; plain text has them all."""


def allowed_words_page(words: Sequence[AllowedWord], of_settings: Sequence[str], texts: Texts) -> Page:
    """Each phrase with the day on which it was allowed, and a way to remove it; those of the settings stay.

    Args:
        words: what coordinators have allowed.
        of_settings: what the settings allow, as it is written there.
        texts: the channel's language.
    """
    title = texts("allowed-words-title")
    add = texts("allowed-words-say-add")
    if not words and not of_settings:
        return Page(title=title, lead=[Text(texts("allowed-words-none"))], parts=[Hints([add])])
    added = [(one.written, texts("allowed-word-added", date=texts.date(one.added_on))) for one in words]
    fixed = [(one, texts("allowed-word-setting")) for one in of_settings]
    choices = [(one.phrase, one.written) for one in words[:_MOST]]
    remove = texts("allowed-words-say-remove", word=words[0].written) if words else ""
    return Page(
        title=title,
        parts=[
            Text(texts("allowed-words-rule"), subtle=True),
            *([Rows(added, most=_MOST)] if added else []),
            *([Rows(fixed, most=_MOST)] if fixed else []),
            *([ChoiceField("word", texts("allowed-words-choose"), choices)] if words else []),
            Hints([*filter(None, (remove, add))]),
        ],
        actions=[Button(texts("button-remove-word"), "remove_word")] if words else [],
    )


def allow_buttons(phrases: Iterable[str], texts: Texts, number: str = "") -> list[Button]:
    """A button for each phrase that may be allowed; with a number, of the observation in which they stand."""
    return [
        Button(
            texts("button-allow-word", word=one),
            "allow_word",
            facts={"word": one, "number": number},
            fields=False,
        )
        for one in phrases
    ]


def allow_sayings(phrases: Iterable[str], texts: Texts) -> list[str]:
    """What can be typed to allow each."""
    return [texts("guard-say-allow", word=one) for one in phrases]
