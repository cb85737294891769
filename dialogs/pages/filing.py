"""What is asked before the form of an observation, or beside it."""

from collections.abc import Sequence

from bot.domain.county import County
from bot.domain.guard import Leave
from bot.domain.observation import Draft, title_of
from bot.domain.phenomenon import Phenomenon
from bot.domain.wordings import wording
from dialogs.pages.filled_form import privacy_for
from dialogs.pages.page import (
    Box,
    Button,
    Group,
    Hints,
    Page,
    Part,
    Quote,
    Text,
)
from dialogs.texts import Texts
from dialogs.texts.facts import phenomenon_state
from dialogs.texts.wordings import title_in, words_in


def similar_page(draft: Draft, phenomenon: Phenomenon, county: County, texts: Texts) -> Page:
    """Whether a phenomenon that the group has written says the same; a question, and no claim."""
    state = phenomenon_state(phenomenon.state, texts)
    line = words_in(wording(phenomenon, "summary", title_of), texts)
    said: list[Part] = [Quote(title_in(phenomenon, texts)), *([Quote(line)] if line else [])]
    return Page(
        title=texts("similar-title"),
        parts=[
            Box([Group([*said, Text(texts("similar-state", state=state), small=True)])]),
            Text(texts("similar-how")),
            Hints([texts("similar-say")]),
            *privacy_for(draft, county, texts),
        ],
        actions=[
            Button(
                texts("button-endorse"),
                "endorse",
                (draft.id, draft.version),
                {"number": phenomenon.number},
                main=True,
            ),
            Button(texts("button-own-text"), "answer", (draft.id, draft.version)),
        ],
    )


def several_page(found: Sequence[str], whole: str, texts: Texts) -> Page:
    """Whether a message with several observations is one or the first of them; the card carries them."""
    return Page(
        title=texts("several-title", n=len(found)),
        parts=[Text(texts("several-how")), Quote(title_of(found[0])), Hints([texts("several-say")])],
        actions=[
            Button(texts("button-first"), "take_text", facts={"text": found[0]}, main=True),
            Button(texts("button-as-one"), "take_text", facts={"text": whole}),
        ],
    )


def beside_page(draft: Draft, text: str, leave: Leave, texts: Texts) -> Page:
    """What to do with a text while a form stands open with another; the card carries it.

    ``leave`` is what its writer has said to the guard's finding in it.
    """
    carried = {"text": text, "leave": "" if leave is Leave.NONE else leave.value}
    replaces = Button(texts("button-replace"), "take_text", facts={**carried, "as": "replace"})
    return Page(
        title=texts("beside-title"),
        parts=[
            Quote(texts("quoted", words=title_of(str(draft.answers.get("text") or "")))),
            Text(texts("beside-how")),
            Hints([texts("beside-say")]),
        ],
        actions=[
            Button(texts("button-append"), "take_text", facts={**carried, "as": "append"}, main=True),
            *([] if draft.corrects else [replaces]),  # it would take the place of what was sent before
            Button(texts("button-old"), "start", fields=False),
        ],
    )


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
            Button(texts("button-keep"), "keep", about, main=True),
            Button(texts("button-leave"), "cancel", about),
        ],
    )
