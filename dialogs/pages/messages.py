"""The end of something: what was done, and the ways on."""

import re
from collections.abc import Sequence

from dialogs.pages.page import Button, CardOnly, Hints, Page, Part, Quote, Text
from dialogs.texts import Texts

_SENTENCE = re.compile(r"[.!]\s+")


def closing_page(said: str, texts: Texts, *, quoting: bool = False) -> Page:
    """The first sentence as the heading, what it means for the reader below, and the ways on.

    Where people's words stand in it (``quoting``), none of it is for a heading.
    """
    actions, how = start_and_mine(texts), Hints([texts("receipt-words")])
    if quoting:
        return Page(title=texts("said-title"), spoken="", lead=[Quote(said), how], actions=actions)
    title, *rest = _SENTENCE.split(said, maxsplit=1)
    return Page(
        title=title.removesuffix("."), spoken=said, lead=[CardOnly([*map(Text, rest)]), how], actions=actions
    )


def endorsed_page(title: str, meeting: str, texts: Texts, *, new: bool, lines: Sequence[Part] = ()) -> Page:
    """That its reader has seen the same: of what, who learns of it, and what comes next.

    Args:
        title: of the phenomenon.
        meeting: the day of the next one that is known; else empty.
        texts: the reader's language.
        new: whether it was not counted before this month.
        lines: on privacy, for who has not been shown them.
    """
    said = [Text(texts("endorsed-seen"), subtle=True, small=True)]
    if meeting:
        said.append(Text(texts("endorsed-next", date=meeting), subtle=True, small=True))
    return Page(
        title=texts("endorsed-title" if new else "endorsed-before"),
        lead=[Quote(title), *said, Hints([texts("endorsed-words")])],
        parts=lines,
        actions=[Button(texts("button-mine"), "mine", fields=False)],
    )


def regrouped_page(number: str, texts: Texts) -> Page:
    """That an observation was corrected and is another working group's now: nothing of it is shown."""
    title, *rest = _SENTENCE.split(texts("said-regrouped", number=number), maxsplit=1)
    return Page(title=title, spoken="", lead=[*map(Text, rest)])


def start_and_mine(texts: Texts) -> list[Button]:
    """The two ways on from the end of something."""
    return [
        Button(texts("button-start"), "start", fields=False, main=True),
        Button(texts("button-mine"), "mine", fields=False),
    ]
