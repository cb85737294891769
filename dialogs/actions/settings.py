"""What each place is like: its language, cards or text; linking a channel; the help."""

from dataclasses import replace
from functools import partial

from bot.domain.codes import Language
from bot.domain.errors import Refusal
from bot.domain.people import Mode
from bot.domain.roles import Permission
from bot.usecases import groups
from dialogs.actions.action import Action, Request, read_nothing
from dialogs.answer import Answer
from dialogs.incoming import Where
from dialogs.turn import Turn


async def _speak(language: Language, turn: Turn, _request: Request) -> Answer:
    turn.group = await groups.speak(turn.context, turn.working_group, language)
    return Answer(message=turn.faces.said("said-language"))


async def _show_as(mode: Mode, turn: Turn, _request: Request) -> Answer:
    turn.person = replace(turn.person, mode=mode)
    await turn.unit.people.save(turn.person)
    return Answer(message=turn.faces.said(f"said-{mode}"))


async def _help(turn: Turn, _request: Request) -> Answer:
    return Answer(message=turn.faces.channel_help())


async def _link(_turn: Turn, _request: Request) -> Answer:
    """A channel that is not linked yet is linked before anything else is looked for."""
    raise Refusal("channel-taken")


LANGUAGES = {"finnish": Language.FI, "swedish": Language.SV, "english": Language.EN}
"""The action by which each language is chosen."""

MODES = {"text-mode": Mode.TEXT, "card-mode": Mode.CARDS}
"""The action by which each mode is chosen."""

_HELP = {"text-mode": "text-mode", "finnish": "language"}

IN_CHANNEL = (
    *(
        Action(
            name=name,
            place=Where.CHANNEL,
            run=partial(_show_as, mode),
            verb="",
            repeatable=True,
            help=_HELP.get(name, ""),
        )
        for name, mode in MODES.items()
    ),
    *(
        Action(
            name=name,
            place=Where.CHANNEL,
            permission=Permission.SPEAK,
            run=partial(_speak, language),
            verb="",
            repeatable=True,
            help=_HELP.get(name, ""),
        )
        for name, language in LANGUAGES.items()
    ),
    Action(name="help", place=Where.CHANNEL, run=_help, verb="", repeatable=True),
    Action(name="link", place=Where.CHANNEL, read=read_nothing, run=_link, verb=""),
)
