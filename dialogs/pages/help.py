"""What can be asked of the bot, whose a channel is, and what is said to what means nothing."""

from collections.abc import Iterable, Mapping
from datetime import date

from bot.domain.county import County
from bot.domain.group import WorkingGroup
from bot.domain.roles import FIRST
from dialogs.pages.messages import start_and_mine
from dialogs.pages.page import Button, Callout, Hints, Line, Page, Rows, Section, Text
from dialogs.texts import Texts
from dialogs.texts.facts import handler, remit_words

DASH = " \u2013 "
"""In help it stands between what may be typed and what that is for."""

_CARRIED = 1500
"""Characters that a button carries at most: no observation is longer."""


def unknown_page(texts: Texts, words: str = "") -> Page:
    """What is said to a line that means nothing here: whether it is to become an observation.

    Args:
        texts: the reader's language.
        words: the line, where it can be one; the button carries it unless it is long.
    """
    words = words if len(words) <= _CARRIED else ""
    ask = texts("unknown-ask" if words else "unknown-start")
    verb, facts = ("take_text", {"text": words}) if words else ("start", {})
    return Page(
        title=texts("unknown-title"),
        lead=[Text(ask), Hints([texts("unknown-words")])],
        actions=[
            Button(texts("button-start"), verb, facts=facts, fields=False, main=True),
            Button(texts("button-menu"), "help", fields=False),
        ],
    )


def team_welcome_page(texts: Texts) -> Page:
    """The greeting in a team, and how its channel becomes a working group's."""
    said = [Text(texts(key)) for key in ("team-welcome", "team-welcome-link", "team-welcome-own")]
    return Page(title=texts("team-welcome-title"), spoken="", parts=said)


def linked_page(
    group: WorkingGroup, first_digest: date, municipalities: Mapping[str, str], texts: Texts
) -> Page:
    """The channel is a working group's now: what for, who coordinates it, what comes here and when.

    Args:
        group: just linked.
        first_digest: the day on which it comes.
        municipalities: the county's, by their Finnish names.
        texts: the group's language.
    """
    said = (
        texts("linked", date=texts.date(group.linked_at)),
        texts("linked-for", remit=remit_words(group.remit, municipalities, texts)),
        texts("linked-coordinator"),
        texts("linked-first", date=texts.date(first_digest)),
        texts("linked-next"),
    )
    return Page(title=texts("linked-title"), lead=[*map(Text, said)])


def not_linked_page(texts: Texts) -> Page:
    """The channel is no working group's: why nothing is shown here, and what to do."""
    said = [Text(texts(key)) for key in ("not-linked", "team-welcome-link", "team-welcome-own")]
    return Page(title=texts("not-linked-title"), parts=said, spoken="")


def help_page(names: Iterable[str], texts: Texts, office: Iterable[str] = ()) -> Page:
    """The commands, what else one's roles may ask for, and what the bot is not for.

    Args:
        names: the ends of the keys of their lines, in order.
        texts: the reader's language.
        office: the same of what the reader's roles may ask for.
    """
    of_office = [_command(texts(f"help-{name}")) for name in office]
    return Page(
        title=texts("help-title"),
        parts=[
            Text(texts("intro")),
            Rows([_command(texts(f"help-{name}")) for name in names]),
            *([Section(texts("help-office"), [Rows(of_office)])] if of_office else []),
            Text(texts("not-this-channel"), subtle=True),
        ],
        actions=[
            *start_and_mine(texts),
            Button(texts("button-practise"), "practise", fields=False),
            Button(texts("button-privacy"), "privacy", fields=False),
            Button(texts("button-my-data"), "my_data", fields=False),
        ],
    )


def channel_help_page(names: Iterable[str], county: County, texts: Texts, note: str | None = None) -> Page:
    """The channel's commands with an example each; of screening, who may do it."""
    shown = [name for name in names if name != "hand-on" or FIRST[county.first_handler]]
    who = handler(county, texts)
    return Page(
        title=texts("channel-help-title"),
        above=[Callout(texts(note))] if note else [],
        parts=[
            Rows([_command(texts(f"channel-help-{name}", who=who)) for name in shown]),
            Text(texts("team-welcome-own"), subtle=True),
        ],
    )


def _command(said: str) -> Line:
    """What may be typed, and what it is for."""
    typed, dash, what_for = said.partition(DASH)
    return typed, f"{dash.strip()} {what_for}"
