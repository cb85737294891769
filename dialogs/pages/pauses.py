"""The notices to a person: paused or not, and the way to change that."""

from dialogs.pages.page import Button, Callout, Hints, Page, Part, Text, TextOnly
from dialogs.texts import Texts


def pause_button(texts: Texts, *, paused: bool = False, more: bool = True) -> Button:
    """The button that begins a pause, or ends it; behind the sign for more where other things come first."""
    name = "resume" if paused else "pause"
    return Button(texts(f"button-{name}"), name, fields=False, more=more)


def pause_hint(texts: Texts) -> Part:
    """The same for who reads without cards, below a notice."""
    return TextOnly([Text(texts("pause-hint"))])


def pauses_page(texts: Texts, *, paused: bool, duties: bool, note: str | None = None) -> Page:
    """Whether notices come, what comes all the same, and one button.

    Args:
        texts: the reader's language.
        paused: whether they are paused.
        duties: whether the reader has a role, or a proposal to answer for: of those messages no pause is.
        note: the key of what stands above.
    """
    state = "paused" if paused else "coming"
    said = [Text(texts(f"pauses-{state}"))]
    if paused:
        said.append(Text(texts("pauses-duties" if duties else "pauses-answers"), subtle=True))
    button = pause_button(texts, paused=paused, more=False)
    actions = [button, Button(texts("button-mine"), "mine", fields=False)] if paused else [button]
    return Page(
        title=texts("pauses-title"),
        above=[Callout(texts(note))] if note else [],
        lead=said,
        parts=[Hints([texts(f"pauses-words-{state}")])],
        actions=actions,
    )
