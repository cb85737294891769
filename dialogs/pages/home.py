"""The home card: at most six ways with their numbers, by role; the greeting; the languages to choose from."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.domain.codes import Language
from bot.domain.proposal import Proposal
from bot.domain.roles import Role
from bot.usecases.group_figures import GroupFigures
from dialogs.pages.page import Button, Callout, CardOnly, Door, Hints, Page, Part, Text, TextOnly, Tiles
from dialogs.pages.pauses import pause_button
from dialogs.texts import Texts
from dialogs.texts.wordings import title_in

LANGUAGES = {Language.FI: "finnish", Language.SV: "swedish", Language.EN: "english"}
"""The action by which each language is chosen."""

DASH = " \u2013 "
"""Between what may be typed and what that is for."""

CALLED = "@Havainto "
"""What stands before whatever is typed in a channel."""


class Seat(StrEnum):
    """As whom somebody opens the home card: what they do most decides its tiles."""

    GROUP = "group"  # everybody, in the group's channel
    COORDINATOR = "coordinator"
    CHAIR = "chair"
    SCREENER = "screener"  # the first handler on the team, who is not the coordinator
    HANDLER = "handler"  # the first handler, who is in no working group
    MEMBER = "member"
    OFFICER = "officer"  # sees what was opened and stopped
    READER = "reader"  # a supervisor or a reader: reports of areas come to them
    REPORTER = "reporter"


@dataclass(frozen=True, kw_only=True)
class Home:
    """What is known of somebody who opens the home card; what is not known is left out.

    Attributes:
        seat: as whom they open it.
        filed: how many observations are theirs; None when that is not known.
        waiting: how many of them wait for their answer.
        drafting: whether one is begun.
        roles: what they are beside a reporter.
        owned: the proposals that they answer for.
        group: what their working group has under way.
        today: in Helsinki; None when nothing has a day.
        paused: whether the notices to them are paused; None when that is not known, or it is a channel.
    """

    seat: Seat = Seat.REPORTER
    filed: int | None = None
    waiting: int = 0
    drafting: bool = False
    roles: Sequence[Role] = ()
    owned: Sequence[Proposal] = ()
    group: GroupFigures | None = None
    today: date | None = None
    paused: bool | None = None


def home_page(home: Home, texts: Texts, note: str | None = None) -> Page:
    """What one can do, and how it stands.

    Args:
        home: what is known of the reader.
        texts: the reader's language.
        note: the key of what stands above.
    """
    roles = texts.listed([texts(f"role-{role}") for role in home.roles])
    lead = [Text(texts("home-group-lead" if home.seat is Seat.GROUP else "home-lead"))]
    return Page(
        title=texts("home-title"),
        above=[Callout(texts(one)) for one in (note, "home-paused" if home.paused else None) if one],
        lead=[*lead, *([Text(texts("home-roles", roles=roles), subtle=True, small=True)] if roles else [])],
        parts=[*_ways(home, texts), Hints([texts("home-paused-words")] if home.paused else [])],
        actions=_messages(home, texts),
    )


def _messages(home: Home, texts: Texts) -> list[Button]:
    """The way to end or begin a pause of the messages to the reader; no tile, as all six may be taken."""
    if home.paused is None:
        return []
    if home.paused:
        return [pause_button(texts, paused=True, more=False)]
    return [Button(texts("pauses-title"), "pauses", fields=False)]


def welcome_page(texts: Texts) -> Page:
    """The greeting at installation: what the bot is for, in two lines."""
    return Page(
        title=texts("home-title"),
        lead=[Text(texts("home-lead")), Text(texts("home-what"))],
        parts=_ways(Home(), texts),
    )


def language_page(texts: Texts) -> Page:
    """The three languages, each by its own name."""
    known = [(name, Texts(language)) for language, name in LANGUAGES.items()]
    orders = [each.words(f"words-{name}")[0] for name, each in known]
    return Page(
        title=texts("home-language"),
        lead=[Hints([texts("own-words", orders=texts.listed(orders, "or"))])],
        actions=[Button(each("language-name").capitalize(), name, fields=False) for name, each in known],
    )


def _ways(home: Home, texts: Texts) -> list[Part]:
    """A tile for each thing one can do; in plain text the word for it."""
    ways = list(_tiles(home, texts))
    called = CALLED if home.seat is Seat.GROUP else ""
    typed = [(called + texts.words(f"words-{word}")[0], door.line) for word, door in ways]
    owned = [
        Door(
            title_in(one, texts),
            "open_owned",
            texts("home-owned", number=one.number),
            facts={"number": one.number},
        )
        for one in home.owned
    ]
    return [
        CardOnly([Tiles([door for _, door in ways]), *owned]),
        TextOnly([Hints([DASH.join(filter(None, one)) for one in typed])]),
        Hints([f"{one.number}{DASH}{texts('home-answer')}" for one in home.owned]),
    ]


# --- tiles


@dataclass(frozen=True)
class Tile:
    """One way from the home card.

    Attributes:
        title: the key of its name.
        verb: what it asks for; empty for its own name.
        line: its number, day or other second line; None where it is not known.
    """

    title: str
    line: Callable[[Home, Texts], str | None]
    verb: str = ""


def _says(key: str) -> Callable[[Home, Texts], str | None]:
    return lambda _home, texts: texts(key)


def _filed(home: Home, texts: Texts) -> str:
    """How many there are, and how many wait for an answer; no figure without any, or when it is not known."""
    if not home.filed:
        return texts("home-own")
    if not home.waiting:
        return texts.number(home.filed)
    return texts("home-waiting", n=texts.number(home.filed), waiting=home.waiting)


def _queue(home: Home, texts: Texts) -> str | None:
    known = home.group
    if known is None or known.queue is None:
        return None
    if known.oldest is None:
        return texts("home-queue-empty")
    return texts("home-queue", n=texts.number(known.queue), days=known.oldest)


def _phenomena(home: Home, texts: Texts) -> str | None:
    n = home.group.phenomena if home.group else None
    return None if n is None else texts("home-phenomena", n=n)


def _meeting(home: Home, texts: Texts) -> str | None:
    day = home.group.meeting if home.group else None
    return texts.day(day, home.today or day) if day else None


def _proposals(home: Home, texts: Texts) -> str | None:
    known = home.group
    if known is None or known.proposals is None:
        return None
    return texts("home-proposals", n=known.proposals, waiting=known.ours)


TILES: Mapping[str, Tile] = {
    "file": Tile(
        "home-start",
        lambda home, texts: texts("home-draft" if home.drafting else "home-minute"),
        "start",
    ),
    "mine": Tile("button-own", _filed),
    "queue": Tile("home-queue-title", _queue),
    "phenomena": Tile("phenomena-title", _phenomena),
    "meeting": Tile("home-meeting-title", _meeting),
    "proposals": Tile("proposals-title", _proposals),
    "who": Tile("who-title", _says("home-who")),
    "reports": Tile("reports-title", _says("reports-forms")),
    "oversee": Tile("home-oversee", _says("home-opened")),
    "privacy": Tile("button-privacy", _says("home-data")),
    "language": Tile("home-language", _says("language-name")),
    "commands": Tile("button-help", _says("home-commands")),
}
"""All tiles by what is typed instead; a test knows that each has its action and is on a seat's card."""

SEATS: Mapping[Seat, Sequence[str]] = {
    Seat.GROUP: ("queue", "phenomena", "meeting", "proposals", "who", "commands"),
    Seat.COORDINATOR: ("queue", "phenomena", "meeting", "proposals", "who", "commands"),
    Seat.CHAIR: ("meeting", "phenomena", "proposals", "reports", "file", "commands"),
    Seat.SCREENER: ("queue", "phenomena", "proposals", "reports", "file", "commands"),
    Seat.HANDLER: ("queue", "file", "mine", "reports", "privacy", "commands"),
    Seat.MEMBER: ("meeting", "phenomena", "proposals", "file", "mine", "commands"),
    Seat.OFFICER: ("oversee", "file", "mine", "reports", "privacy", "commands"),
    Seat.READER: ("file", "mine", "reports", "privacy", "language", "commands"),
    Seat.REPORTER: ("file", "mine", "privacy", "language", "commands"),
}
"""The tiles of each seat, in order; what has no room stands behind the last one."""


def _tiles(home: Home, texts: Texts) -> Iterator[tuple[str, Door]]:
    """What is typed for each, and the tile."""
    for name in SEATS[home.seat]:
        tile = TILES[name]
        yield name, Door(texts(tile.title), tile.verb or name, tile.line(home, texts) or "")
