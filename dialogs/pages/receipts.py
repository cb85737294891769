"""The receipt of what was filed: with its number, or with the code that is the only way back to it."""

from datetime import date

from bot.domain.calendar import helsinki_day
from bot.domain.codes import ReporterMode
from bot.domain.observation import Observation
from dialogs.pages.page import (
    Box,
    Button,
    CardOnly,
    Code,
    Group,
    Hints,
    Page,
    Pairs,
    Part,
    Quote,
    Text,
    TextField,
    TextOnly,
    Toggle,
    View,
)
from dialogs.texts import Texts

_OPENING = 60
"""Characters of the text that are repeated at most."""


def receipt_page(
    observation: Observation,
    look_by: date,
    meeting: date | None,
    texts: Texts,
    *,
    dialog: bool = False,
    paused: bool = False,
) -> Page:
    """The number and how its reporter appears, the first words, and what happens by when.

    Args:
        observation: what was filed.
        look_by: when it is read.
        meeting: the next one that is known.
        texts: the reader's language.
        dialog: whether it is shown in a dialog, where no later word will come.
        paused: whether the reader has paused the notices that would tell them more.
    """
    number, words = observation.number, _first_words(observation.text)
    elsewhere = dialog and observation.reporter_mode is ReporterMode.PSEUDO
    appears = texts("receipt-chat" if elsewhere else f"receipt-{observation.reporter_mode}")
    return Page(
        title=texts("receipt-title"),
        lead=[
            Text(texts("receipt-number", number=number, appears=appears), subtle=True, small=True),
            *([Quote(texts("quoted", words=words))] if words else []),
            _dates(observation, look_by, meeting, texts),
            *([Text(texts("receipt-paused"), subtle=True, small=True)] if paused else []),
            Hints([texts("receipt-words-sent", number=number)]),
        ],
        actions=[
            Button(texts("button-mine"), "mine", fields=False),
            Button(texts("button-correct"), "correct", facts={"number": number}, fields=False),
        ],
    )


def anon_receipt_page(
    observation: Observation,
    code: str,
    look_by: date,
    meeting: date | None,
    texts: Texts,
    *,
    typed: bool = False,
    dialog: bool = False,
) -> Page:
    """The code alone, how to keep it, and what happens by when: nothing that it could be joined to.

    Args:
        observation: its state and days alone are shown.
        code: shown once.
        look_by: when it is read.
        meeting: the next one that is known.
        texts: the reader's language.
        typed: whether the text was written in the chat, which keeps it.
        dialog: whether it is shown in a dialog, which keeps nothing.
    """
    shown = texts("anon-receipt-dialog" if dialog else "anon-receipt-shown")
    kept = Text(texts("anon-receipt-typed"), subtle=True, small=True)
    return Page(
        title=texts("receipt-title"),
        lead=[Text(texts("anon-receipt-keep"))],
        parts=[
            CardOnly([_code_box(code, texts)]),
            TextOnly([Code(code)]),
            CardOnly([Text(shown, subtle=True, small=True)]),
            Text(texts("anon-receipt-use"), subtle=True, small=True),
            _dates(observation, look_by, meeting, texts),
            *([Group([kept, TextOnly([Text(texts("anon-receipt-stays"))])])] if typed else []),
        ],
        actions=[
            Button(texts("button-hide-code"), "hide_code", fields=False, main=True),
            Toggle(texts("button-copy"), ["copy"]),
        ],
    )


def _code_box(code: str, texts: Texts) -> Part:
    """The code to read, and as a text to copy: a telephone copies nothing else of a card."""
    copied: list[Part] = [TextField("copied", texts("anon-receipt-copy"), code)]
    name = Text(texts("anon-receipt-code"), subtle=True, small=True)
    return Box([name, Code(code), View("copy", copied, hidden=True)])


def _dates(observation: Observation, look_by: date, meeting: date | None, texts: Texts) -> Pairs:
    """When it is read, and when the group meets."""
    near = helsinki_day(observation.received_at)
    read = (texts("receipt-read"), texts("by-day", date=texts.day(look_by, near)))
    return Pairs([read, *([(texts("receipt-meeting"), texts.day(meeting, near))] if meeting else [])])


def _first_words(text: str) -> str:
    """The beginning of a text on one line, cut at a word."""
    said = " ".join(text.split())
    if len(said) <= _OPENING:
        return said
    return said[:_OPENING].rsplit(" ", 1)[0].rstrip(",;:.- ") + "…"
