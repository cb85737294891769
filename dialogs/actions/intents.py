"""What is done for what a line means, where it is no command and answers nothing."""

from collections.abc import Awaitable, Callable

from bot.domain.errors import Refusal
from dialogs.actions import filing, own_observations, registry, settings
from dialogs.actions.action import Request
from dialogs.answer import Answer
from dialogs.incoming import Where
from dialogs.pages.help import greeted_page
from dialogs.pages.privacy import privacy_lines_page
from dialogs.turn import Turn
from dialogs.understanding.asides import Aside, aside
from dialogs.understanding.exposure import refuse_data
from dialogs.understanding.intents import SHORTEST, Intent, Meaning, meaning


async def answer(turn: Turn, line: str) -> Answer:
    """Answer a line by what it means.

    Raises:
        Refusal: it holds personal data, or asks for what cannot be done.
    """
    meant = meaning(line)
    return await _ANSWERS[meant.intent](turn, meant, line)


async def _take(turn: Turn, meant: Meaning, _line: str) -> Answer:
    return await filing.take(turn, {"text": meant.text})


async def _several(turn: Turn, meant: Meaning, line: str) -> Answer:
    return await filing.several(turn, meant.texts, line)


def _does(name: str) -> Callable[[Turn, Meaning, str], Awaitable[Answer]]:
    """Make the answer that the action of this name gives, on the number that the line names."""

    async def run(turn: Turn, meant: Meaning, _line: str) -> Answer:
        (action,) = registry.TYPED[Where.PERSONAL][name]
        return await action.run(turn, Request(number=meant.number))

    return run


async def _mine(turn: Turn, meant: Meaning, line: str) -> Answer:
    if meant.number:
        return await own_observations.OPEN.run(turn, Request(number=meant.number))
    return await _does("mine")(turn, meant, line)


async def _withdraw(turn: Turn, meant: Meaning, line: str) -> Answer:
    """Ask whether the one that is named goes, or the newest that may; nothing goes without a yes."""
    if not meant.number:
        latest = await turn.unit.observations.of(turn.person.id)
        number = next((one.number for one in latest if one.withdrawable), "")
        if not number and (draft := await turn.unit.drafts.of(turn.person.id)):
            return await filing.drop(turn, draft)
        if not number:
            raise Refusal("withdraw-which")
        meant = Meaning(intent=meant.intent, number=number)
    return await _does("withdraw")(turn, meant, line)


async def _privacy(turn: Turn, _meant: Meaning, _line: str) -> Answer:
    return turn.show(privacy_lines_page(turn.county, turn.texts))


async def _speak(turn: Turn, meant: Meaning, line: str) -> Answer:
    """Speak the language that is asked for; where none is named, show which there are."""
    name = next((name for name, spoken in settings.LANGUAGES.items() if spoken is meant.language), "language")
    return await _does(name)(turn, meant, line)


async def _cancel(turn: Turn, _meant: Meaning, _line: str) -> Answer:
    draft = await turn.unit.drafts.of(turn.person.id)
    if draft is None:
        raise Refusal("no-draft")
    return await filing.drop(turn, draft)


async def _thank(turn: Turn, _meant: Meaning, _line: str) -> Answer:
    return turn.say("said-thanks")


async def _greet(turn: Turn, _meant: Meaning, line: str) -> Answer:
    return _in_a_word(turn, aside(line) or Aside.GREETING)


def _in_a_word(turn: Turn, said: Aside) -> Answer:
    """A short line; the ways on stand below it where nothing waits."""
    key = f"said-{_WORDS[said]}"
    return turn.say(key) if turn.draft else turn.show(greeted_page(key, turn.texts))


_WORDS: dict[Aside, str] = {
    Aside.THANKS: "thanks",
    Aside.PRAISE: "thanks",
    Aside.GREETING: "hello",
    Aside.PARTING: "bye",
    Aside.AGREEMENT: "fine",
    Aside.SMALL_TALK: "small-talk",
    Aside.SIGNS: "hello",
}
"""What is said in the chat to what is beside the matter."""


async def _urgent(turn: Turn, _meant: Meaning, line: str) -> Answer:
    return await filing.urgent(turn, line)


async def _elsewhere(turn: Turn, meant: Meaning, line: str) -> Answer:
    refuse_data(turn.guard, line, turn.person.spoken)
    return turn.say(f"elsewhere-{meant.elsewhere}")


async def _unknown(turn: Turn, _meant: Meaning, line: str) -> Answer:
    refuse_data(turn.guard, line, turn.person.spoken)
    if said := aside(line):
        return _in_a_word(turn, said)
    if draft := turn.draft:
        if not draft.written and len(line) >= SHORTEST:  # a form without a text waits for one
            return await filing.take(turn, {"text": line})
        if again := await filing.not_among(turn, draft, line):
            return again
    return await filing.ask_unknown(turn, line)


_ANSWERS: dict[Intent, Callable[[Turn, Meaning, str], Awaitable[Answer]]] = {
    Intent.OBSERVATION: _take,
    Intent.SEVERAL: _several,
    Intent.START: _does("file"),
    Intent.GREETING: _greet,
    Intent.MINE: _mine,
    Intent.WITHDRAW: _withdraw,
    Intent.PRIVACY: _privacy,
    Intent.QUESTION: _privacy,
    Intent.HELP: _does("help"),
    Intent.LANGUAGE: _speak,
    Intent.MESSAGES: _does("pauses"),
    Intent.CANCEL: _cancel,
    Intent.THANKS: _thank,
    Intent.URGENT: _urgent,
    Intent.ELSEWHERE: _elsewhere,
    Intent.UNKNOWN: _unknown,
}
