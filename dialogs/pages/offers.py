"""Pages that carry what somebody wrote, and offer to do something with it."""

from collections.abc import Mapping

from dialogs.pages.page import Button, Page, Quote, TextField
from dialogs.texts import Texts


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
