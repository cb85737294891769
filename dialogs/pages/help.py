"""What the bot is for and what can be asked of it: greetings and help."""

from collections.abc import Iterable

from bot.domain.county import County
from bot.domain.roles import ALLOWED, FIRST, Permission, Role
from dialogs.pages.messages import start_and_mine
from dialogs.pages.page import Button, Callout, Hints, Line, Page, Rows, Section, Text
from dialogs.texts import Texts
from dialogs.texts.facts import handler
from dialogs.verbs import Verb

DASH = " \u2013 "
"""In help it stands between what may be typed and what that is for."""

COMMANDS = (
    "file",
    "mine",
    "own",
    "withdraw",
    "receipt",
    "reply",
    "effect",
    "endorse",
    "take-on",
    "correct",
    "cut",
    "my-data",
    "privacy",
    "text-mode",
    "card-mode",
    "language",
)
"""What help tells of, in this order."""

OF_OFFICE = {
    "oversee": Permission.SEE_COUNTERS,
    "identity": Permission.REQUEST_IDENTITY,
    "grant": Permission.DECIDE_IDENTITY,
    "deny": Permission.DECIDE_IDENTITY,
    "signature": Permission.SEE_NAME,
}
"""What help tells those of whose office it is."""

CHANNEL_COMMANDS = (
    "digest",
    "list",
    "queue",
    "open",
    "phenomena",
    "gather",
    "attach",
    "propose",
    "fill",
    "move",
    "owner",
    "return",
    "join",
    "ask",
    "close",
    "redirect",
    "give-title",
    "correct",
    "mask",
    "hand-on",
    "publish",
    "figures",
    "meeting",
    "move-meeting",
    "agenda",
    "pack",
    "vote",
    "item",
    "minutes",
    "text-mode",
    "language",
)
"""What the channel's help tells of, in this order."""


def welcome_page(texts: Texts) -> Page:
    """The greeting at installation: what the bot does, the privacy line, and the way to start."""
    return Page(
        title=texts("welcome-title"),
        spoken="",
        parts=[
            *(Text(texts(key)) for key in ("intro", "privacy-short", "welcome-limit")),
            Hints([texts("welcome-begin")]),
            Text(texts("welcome-commands"), subtle=True),
        ],
        actions=[
            Button(texts("button-start"), Verb.START, main=True),
            Button(texts("button-mine"), Verb.MINE),
            Button(texts("button-help"), Verb.HELP),
            Button(texts("button-privacy"), Verb.PRIVACY),
        ],
    )


def team_welcome_page(texts: Texts) -> Page:
    """The greeting in a team, and how its channel becomes a working group's."""
    said = [Text(texts(key)) for key in ("team-welcome", "team-welcome-link", "team-welcome-own")]
    return Page(title=texts("team-welcome-title"), spoken="", parts=said)


def help_page(texts: Texts, note: str | None = None, roles: Iterable[Role] = ()) -> Page:
    """The commands, what else one's roles may ask for, and what the bot is not for."""
    office = _office_lines(roles, texts)
    return Page(
        title=texts("help-title"),
        above=[Callout(texts(note))] if note else [],
        parts=[
            Text(texts("intro")),
            Rows([_command(texts(f"help-{name}")) for name in COMMANDS]),
            *([Section(texts("help-office"), [Rows(office)])] if office else []),
            Text(texts("not-this-channel"), subtle=True),
        ],
        actions=[
            *start_and_mine(texts),
            Button(texts("button-privacy"), Verb.PRIVACY, fields=False),
            Button(texts("button-my-data"), Verb.MY_DATA, fields=False),
        ],
    )


def _office_lines(roles: Iterable[Role], texts: Texts) -> list[Line]:
    """What else these roles may ask for in their own chat."""
    allowed = frozenset[Permission]().union(*(ALLOWED[role] for role in roles))
    return [
        _command(texts(f"help-{name}")) for name, permission in OF_OFFICE.items() if permission in allowed
    ]


def channel_help_page(county: County, texts: Texts, note: str | None = None) -> Page:
    """The channel's commands with an example each; of screening, who may do it."""
    shown = [name for name in CHANNEL_COMMANDS if name != "hand-on" or FIRST[county.first_handler]]
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
