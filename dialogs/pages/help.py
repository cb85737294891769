"""What can be asked of the bot, whose a channel is, and what is said to what means nothing."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.county import County
from bot.domain.group import WorkingGroup
from bot.domain.roles import FIRST
from dialogs.pages.home import CALLED, DASH
from dialogs.pages.page import (
    Button,
    CardOnly,
    Door,
    Fold,
    Hints,
    Line,
    Page,
    Quote,
    Rows,
    Section,
    Text,
    TextOnly,
)
from dialogs.texts import Texts
from dialogs.texts.facts import handler, remit_words

_CARRIED = 1500
"""Characters that a button carries at most: no observation is longer."""


def unknown_page(texts: Texts, words: str = "") -> Page:
    """What is said in the chat to a line that means nothing here: whether it is to become an observation.

    Args:
        texts: the reader's language.
        words: the line, where it can be one; the button carries it unless it is long.
    """
    words = words if len(words) <= _CARRIED else ""
    verb, facts = ("take_text", {"text": words}) if words else ("start", {})
    return Page(
        lead=[Text(texts("unknown-ask" if words else "unknown-start")), Hints([texts("unknown-words")])],
        actions=[
            Button(texts("button-start"), verb, facts=facts, fields=False, main=True),
            Button(texts("button-menu"), "home", fields=False),
        ],
    )


def unknown_in_channel_page(texts: Texts, *, own: bool = False, order: bool = False) -> Page:
    """What is said in the channel to a line that asks for nothing there.

    Args:
        texts: the channel's language.
        own: whether it is an observation, or a matter of one's own.
        order: whether it is another order that is given in one's own chat.
    """
    said = "unknown-order" if order else "unknown-own" if own else "unknown-channel"
    return Page(
        lead=[
            Text(texts(said)),
            Hints([texts("unknown-channel-words")]),
        ],
        actions=[
            Button(texts("button-menu"), "home", fields=False),
            Button(texts("button-help"), "commands", fields=False),
        ],
    )


def greeted_page(key: str, texts: Texts) -> Page:
    """A short word in the chat (the text ``key``) to what asks for nothing, and the ways on."""
    return Page(
        lead=[Text(texts(key))],
        actions=[
            Button(texts("button-start"), "start", fields=False, main=True),
            Button(texts("button-menu"), "home", fields=False),
        ],
    )


def team_welcome_page(texts: Texts, by: str = "") -> Page:
    """The greeting in a team, and how its channel becomes a working group's.

    Args:
        texts: the team's language.
        by: what who added the bot is called; empty where nobody knows.
    """
    said = [Text(texts(key)) for key in ("team-welcome", "team-welcome-link", "team-welcome-own")]
    added = [Quote(texts("team-welcome-by", name=by))] if by else []
    return Page(title=texts("team-welcome-title"), spoken="", parts=[*said, *added])


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


def unknown_unlinked_page(texts: Texts) -> Page:
    """What is said to a line in a channel that is no working group's."""
    return Page(
        lead=[Text(texts("unknown-unlinked")), Hints([texts("unknown-channel-words")])],
        actions=[Button(texts("button-help"), "home", fields=False)],
    )


@dataclass(frozen=True)
class Command:
    """What may be asked for.

    Attributes:
        key: of its line: what is typed, a dash, and what that is for.
        verb: of the button that opens it as well; empty where more needs to be said.
    """

    key: str
    verb: str = ""


@dataclass(frozen=True)
class HelpSection:
    """Commands that are about the same.

    Attributes:
        about: the end of the key of its title, ``help-about-<about>``.
    """

    about: str
    commands: Sequence[Command]


GROUP = "group"
"""What the button of the help carries that shows the group's commands in a member's own chat."""


def help_page(
    sections: Sequence[HelpSection],
    county: County,
    texts: Texts,
    of_group: Sequence[HelpSection] = (),
    *,
    everyday: bool = False,
) -> Page:
    """What opens by a press, and what may be typed, folded by what it is about.

    Args:
        sections: what is told, in order.
        county: it says who screens.
        texts: the reader's language.
        of_group: what a member may ask of their group besides; a card has a page of its own for it.
        everyday: whether it also says what the bot is not for.
    """
    shown = [_section(one, county, texts) for one in sections]
    more = [_section(one, county, texts) for one in of_group]
    lines = [line for _, of_section in shown for line in of_section]
    doors = [Door(typed.removeprefix(CALLED), one.verb, said) for one, (typed, said) in lines if one.verb]
    written = [(title, [line for one, line in lines if not one.verb]) for title, lines in shown]
    return Page(
        title=texts("help-title"),
        parts=[
            CardOnly(
                [
                    *doors,
                    *_to_group(of_group, texts),
                    *(Fold(title, [Rows(_dashed(lines))]) for title, lines in written if lines),
                ]
            ),
            TextOnly(
                [
                    Section(title, [Rows(_dashed([line for _, line in lines]))])
                    for title, lines in (*shown, *more)
                ]
            ),
            *([Text(texts("not-this-channel"), subtle=True)] if everyday else []),
        ],
        actions=[Button(texts("button-menu"), "home", fields=False)],
    )


def _to_group(of_group: Sequence[HelpSection], texts: Texts) -> list[Door]:
    title = texts("help-about-group")
    return [Door(title, "commands", texts("home-commands"), facts={"about": GROUP})] if of_group else []


def _section(section: HelpSection, county: County, texts: Texts) -> tuple[str, list[tuple[Command, Line]]]:
    """The title of a section, and each command with what is typed and what it is for."""
    told = [
        one for one in section.commands if not one.key.endswith("-hand-on") or FIRST[county.first_handler]
    ]
    who = handler(county, texts)
    lines = [(one, texts(one.key, who=who).partition(DASH)[::2]) for one in told]
    return texts(f"help-about-{section.about}"), lines


def _dashed(lines: Iterable[Line]) -> list[Line]:
    return [(typed, f"{DASH.strip()} {what_for}") for typed, what_for in lines]
