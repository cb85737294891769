"""The list of a reporter's own observations: each leads to its page."""

from collections.abc import Sequence

from bot.domain.observation import ObservationState
from bot.domain.timeline import Progress, upcoming
from dialogs.pages.page import Action, Button, CardOnly, Door, Hints, Page, Rows, Text, TextOnly
from dialogs.texts import Texts
from dialogs.texts.facts import next_line, standing_words

SHOWN_OWN = 8
"""So many are listed at once."""

_ENDED = frozenset({ObservationState.CLOSED, ObservationState.REDIRECTED, ObservationState.WITHDRAWN})
"""Nothing comes after these by itself."""


def mine_page(several: Sequence[Progress], texts: Texts, page: int = 1) -> Page:
    """Each with what comes next and by when, in the order given.

    Args:
        several: all of them.
        texts: the reader's language.
        page: which part of them is shown, from 1.
    """
    title, start = texts("mine-title"), Button(texts("button-start"), "start", fields=False, main=True)
    if not several:
        none = [Text(texts("mine-none")), Hints([texts("mine-start-words")])]
        return Page(title=title, spoken="", lead=none, actions=[start])
    last = -(-len(several) // SHOWN_OWN)
    page = min(page, last)
    shown = several[(page - 1) * SHOWN_OWN : page * SHOWN_OWN]
    how = [texts("mine-words", number=shown[0].observation.number)]
    if page < last:
        how.append(texts("mine-words-older", page=str(page + 1)))
    return Page(
        title=title,
        parts=[
            CardOnly([_door(one, texts) for one in shown]),
            TextOnly([Rows([_spoken(one, texts) for one in shown])]),
            Hints(how),
        ],
        actions=[start, *_other_pages(page, last, texts)],
    )


def _other_pages(page: int, last: int, texts: Texts) -> list[Action]:
    ways = []
    if page < last:
        ways.append(Button(texts("button-older"), "mine", facts={"page": str(page + 1)}, fields=False))
    if page > 1:
        ways.append(Button(texts("button-newest"), "mine", facts={"page": "1"}, fields=False))
    return [*ways]


def _door(progress: Progress, texts: Texts) -> Door:
    one, after = progress.observation, _after(progress, texts)
    return Door(
        one.title or texts("own-title", number=one.number),
        "open_own",
        line=texts("mine-line", number=one.number, next=after) if one.title else after,
        flag=texts("mine-question") if upcoming(progress).waits else "",
        facts={"number": one.number},
    )


def _after(progress: Progress, texts: Texts) -> str:
    """What comes next and by when; of what has ended, where to and why."""
    if progress.observation.state in _ENDED:
        return standing_words(progress.observation, progress.entries, texts)
    return next_line(upcoming(progress), progress.today, texts)


def _spoken(progress: Progress, texts: Texts) -> tuple[str, str]:
    one, after = progress.observation, _after(progress, texts)
    return one.number, f"{one.title} \u2013 {after}" if one.title else f"\u2013 {after}"
