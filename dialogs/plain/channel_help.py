"""Plain words: what can be asked for in the working group's channel."""

from bot.domain.county import County
from bot.domain.roles import FIRST
from dialogs.texts import Texts
from dialogs.texts.facts import handler

COMMANDS = (
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


def channel_help_lines(county: County, texts: Texts) -> list[str]:
    """The channel's commands with an example each; of screening, who may do it."""
    shown = [name for name in COMMANDS if name != "hand-on" or FIRST[county.first_handler]]
    who = handler(county, texts)
    return [texts(f"channel-help-{name}", who=who) for name in shown]


def channel_help_text(county: County, texts: Texts, note: str | None = None) -> str:
    """The channel's commands with an example each."""
    commands = "\n".join(channel_help_lines(county, texts))
    noted = (texts(note),) if note else ()
    return "\n\n".join((*noted, texts("channel-help-title"), commands, texts("team-welcome-own")))
