"""The list of meetings: those to come, then those that were held."""

from collections.abc import Mapping, Sequence
from datetime import date

from bot.domain.meeting import Meeting
from dialogs.pages.page import Button, Door, Hints, Page, Rows, Section, Text
from dialogs.texts import Texts

SHOWN = 6
"""So many of each stand on the list: the nearest ones."""


def meetings_page(meetings: Sequence[Meeting], listed: Mapping[str, int], today: date, texts: Texts) -> Page:
    """The meetings around a day, each a row that opens it.

    Args:
        meetings: that are not cancelled, by day.
        listed: how many matters are on the agenda of each, by its id; those without any are left out.
        today: in Helsinki.
        texts: the reader's language.
    """
    title, menu = texts("meetings-title"), Button(texts("button-menu"), "home", fields=False)
    if not meetings:
        return Page(title=title, lead=[Text(texts("meetings-none"))], actions=[menu])
    ahead = [one for one in meetings if one.day >= today]
    held = [one for one in reversed(meetings) if one.day < today]
    sections = [
        Section(texts(f"meetings-{name}"), [_door(one, listed, texts) for one in several[:SHOWN]])
        for name, several in (("ahead", ahead), ("held", held))
        if several
    ]
    left = len(ahead[SHOWN:]) + len(held[SHOWN:])
    parts = [*sections, Rows([], left=left), Hints([texts("meetings-words-open")])]
    return Page(title=title, parts=parts, actions=[menu])


def _door(one: Meeting, listed: Mapping[str, int], texts: Texts) -> Door:
    line = texts("meetings-line", n=listed.get(one.id, 0))
    return Door(texts.date(one.day), "meeting", line, facts={"meeting": one.day.isoformat()})
