"""The menu: what one can do here, with one's own figures; the greeting, and the choice of a language."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.domain.codes import Language
from bot.domain.proposal import Proposal
from bot.domain.roles import Role
from dialogs.pages.help import DASH
from dialogs.pages.page import Button, Callout, CardOnly, Door, Hints, Page, Part, Text, TextOnly, Tiles
from dialogs.texts import Texts
from dialogs.texts.wordings import title_in

LANGUAGES = {Language.FI: "finnish", Language.SV: "swedish", Language.EN: "english"}
"""The action by which each language is chosen."""


@dataclass(frozen=True, kw_only=True)
class Home:
    """What is known of somebody who opens the menu; what is not known is left out.

    Attributes:
        filed: how many observations are theirs; None when that is not known.
        waiting: how many of them wait for their answer.
        drafting: whether one is begun.
        roles: what they are beside a reporter.
        oversees: whether they may see what was opened and stopped.
        reads: whether reports of areas come to them.
        owned: the proposals that they answer for.
    """

    filed: int | None = None
    waiting: int = 0
    drafting: bool = False
    roles: Sequence[Role] = ()
    oversees: bool = False
    reads: bool = False
    owned: Sequence[Proposal] = ()


def home_page(home: Home, texts: Texts, note: str | None = None) -> Page:
    """What one can do, and how it stands.

    Args:
        home: what is known of the reader.
        texts: the reader's language.
        note: the key of what stands above.
    """
    roles = texts.listed([texts(f"role-{role}") for role in home.roles])
    return Page(
        title=texts("home-title"),
        above=[Callout(texts(note))] if note else [],
        lead=[
            Text(texts("home-lead")),
            *([Text(texts("home-roles", roles=roles), subtle=True, small=True)] if roles else []),
        ],
        parts=_ways(home, texts),
    )


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
    typed = [(texts.words(f"words-{word}")[0], line) for word, _, _, line in ways]
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
        CardOnly([Tiles([Door(title, verb, line) for _, title, verb, line in ways]), *owned]),
        TextOnly([Hints([DASH.join(filter(None, one)) for one in typed])]),
        Hints([f"{one.number}{DASH}{texts('home-answer')}" for one in home.owned]),
    ]


def _tiles(home: Home, texts: Texts) -> Iterator[tuple[str, str, str, str]]:
    """The end of the key of its words, the title, the verb and the second line of each."""
    yield "file", texts("home-start"), "start", texts("home-draft" if home.drafting else "home-minute")
    yield "mine", texts("button-own"), "mine", _filed(home, texts)
    if home.reads:
        yield "reports", texts("reports-title"), "reports", texts("reports-forms")
    if home.oversees:
        yield "oversee", texts("home-oversee"), "oversee", texts("home-opened")
    yield "privacy", texts("button-privacy"), "privacy", texts("home-data")
    if not (home.reads and home.oversees):  # six tiles at most; the commands tell of it too
        yield "language", texts("home-language"), "language", texts("language-name")
    yield "commands", texts("button-help"), "commands", texts("home-commands")


def _filed(home: Home, texts: Texts) -> str:
    """How many there are, and how many wait for an answer; no figure without any, or when it is not known."""
    if not home.filed:
        return texts("home-own")
    if not home.waiting:
        return texts.number(home.filed)
    return texts("home-waiting", n=texts.number(home.filed), waiting=home.waiting)
