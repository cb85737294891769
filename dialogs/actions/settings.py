"""What each place is like: its language, cards or text; linking a channel; the help."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial

from bot.domain.codes import Language
from bot.domain.errors import Refusal
from bot.domain.people import Mode, Person
from bot.usecases import groups
from dialogs.actions.action import Action, Request, in_channel, in_chat, read_nothing
from dialogs.actions.filing import step
from dialogs.answer import Answer
from dialogs.incoming import Where
from dialogs.pages import home
from dialogs.pages.privacy import privacy_page
from dialogs.turn import Turn


async def _speak(language: Language, turn: Turn, _request: Request) -> Answer:
    turn.group = await groups.speak(turn.context, turn.working_group, language)
    return turn.say("said-language")


async def _show_as(mode: Mode, turn: Turn, _request: Request) -> Answer:
    turn.person = replace(turn.person, mode=mode)
    await turn.unit.people.save(turn.person)
    return turn.say(f"said-{mode}")


async def _prefer_language(language: Language, turn: Turn, _request: Request) -> Answer:
    return await _prefer(turn, replace(turn.person, language=language), "said-language")


async def _prefer_mode(mode: Mode, turn: Turn, _request: Request) -> Answer:
    return await _prefer(turn, replace(turn.person, mode=mode), f"said-{mode}")


async def _prefer(turn: Turn, person: Person, said: str) -> Answer:
    await turn.unit.people.save(person)
    turn.person = person
    if turn.draft is not None:
        return await step(turn, turn.draft, note=said)
    return Answer(message=turn.views.closing(said))


async def _privacy(turn: Turn, _request: Request) -> Answer:
    return turn.show(privacy_page(turn.texts, turn.county.privacy_url))


async def _link(_turn: Turn, _request: Request) -> Answer:
    """A channel that is not linked yet is linked before anything else is looked for."""
    raise Refusal("channel-taken")


LANGUAGES = {name: language for language, name in home.LANGUAGES.items()}
"""Each language by the action that chooses it."""

MODES = {"text-mode": Mode.TEXT, "card-mode": Mode.CARDS}
"""The action by which each mode is chosen."""


def _all(
    place: Where, speak: Callable[..., Awaitable[Answer]], show: Callable[..., Awaitable[Answer]]
) -> tuple[Action, ...]:
    """The modes and languages that can be chosen in a place."""
    chosen = [(name, partial(show, mode)) for name, mode in MODES.items()]
    chosen += [(name, partial(speak, language)) for name, language in LANGUAGES.items()]
    return tuple(
        Action(
            name=name,
            place=place,
            run=run,
            anywhere=True,
            channel_only=place is Where.CHANNEL,
            repeatable=True,
            help=_HELP.get((place, name), ""),
        )
        for name, run in chosen
    )


_HELP = {
    (Where.CHANNEL, "text-mode"): "text-mode",
    (Where.PERSONAL, "text-mode"): "text-mode",
    (Where.PERSONAL, "card-mode"): "card-mode",
}

IN_CHANNEL = (
    *_all(Where.CHANNEL, _speak, _show_as),
    in_channel("link", read=read_nothing, run=_link, verb="", channel_only=True),
)

IN_CHAT = (
    in_chat("privacy", run=_privacy, anywhere=True, repeatable=True, help="privacy"),
    *_all(Where.PERSONAL, _prefer_language, _prefer_mode),
)
