"""Pages that carry what somebody wrote, and offer to do something with it."""

from collections.abc import Mapping

from dialogs.pages.page import Box, Button, Page, Quote, Text, TextField
from dialogs.texts import Texts


def offer_page(text: str, texts: Texts) -> Page:
    """Whether words that somebody wrote elsewhere are to be an observation; nothing of them is kept yet."""
    return Page(
        title=texts("offer-title"),
        parts=[Box([Quote(text)]), Text(texts("offer-how"), small=True)],
        actions=[
            Button(texts("button-start"), "take_text", facts={"text": text}, main=True),
            Button(texts("button-cancel"), "discard_text", fields=False),
        ],
    )


def again_page(said: str, written: Mapping[str, str], verb: str, texts: Texts) -> Page:
    """Why a form was not taken, what was written in it, and the button that sends it once more.

    Args:
        said: why, in words.
        written: what was written, by the inputs.
        verb: of the button that was pressed.
        texts: the reader's language.
    """
    fields = (TextField(key, texts("again-written"), text, multiline=True) for key, text in written.items())
    again = Button(texts("button-again"), verb, main=True)
    return Page(title=texts("again-title"), parts=[Quote(said), *fields], actions=[again])
