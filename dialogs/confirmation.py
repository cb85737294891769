"""What cannot be undone asks first: pressed by its card, typed by a question that shows which one it is.

The question is bound to the row and the version that it showed; a yes is worth nothing on another one. That
it was asked is a mark among the deliveries: any copy of the bot knows it, and no row says who asked of what.
Which order a bare ``yes`` means is known to the copy that asked, and on any other one it confirms nothing;
nor on that one, once another copy has asked something else in the same place.
"""

import secrets
from dataclasses import replace

from bot.domain.errors import Refusal
from bot.domain.guard import Leave
from bot.ports import asked_key
from dialogs.answer import Answer
from dialogs.commands import Command, plain
from dialogs.floor import Floor
from dialogs.held import Pending
from dialogs.texts.loader import all_words
from dialogs.verbs import Verb
from dialogs.visit import Visit

TYPED: dict[Verb, Command] = {
    Verb.CANCEL: Command.CANCEL,
    Verb.WITHDRAW: Command.WITHDRAW,
    Verb.CUT: Command.CUT,
    Verb.REOPEN: Command.REOPEN,
    Verb.FORGET: Command.FORGET,
    Verb.CANCEL_MEETING: Command.CANCEL_MEETING,
    Verb.APPROVE: Command.APPROVE,
}
"""Each button that asks first, and what is typed instead of it; a draft keeps its own question in its row."""

ANSWERS = (Command.YES, Command.NO)


async def read(place: Visit | Floor, line: str) -> str | None:
    """The order that a line gives: itself, or the one that it says yes to; None when it says no to one.

    Whatever else is said leaves the question, so that a later yes does not find it.
    """
    said, pending = place.words.recognise(line, ANSWERS), place.asked.look(_here(place))
    if said is None:
        forget(place)
        return line
    if pending is None:
        return line
    if said.command is Command.NO:
        await drop(place)
        return None
    latest = await place.unit.turns.outcome((_here(place),))
    if latest is None or latest.subject != pending.token:
        forget(place)
        return line
    await place.unit.turns.remove(_here(place))
    place.sure = True
    if isinstance(place, Floor) and pending.leave is not Leave.NONE:
        place.leave = pending.leave
    return pending.order


def forget(place: Visit | Floor) -> None:
    """Forget what was asked here."""
    place.asked.take(_here(place))


async def drop(place: Visit | Floor) -> bool:
    """Drop what was asked here last, by whatever copy of the bot; whether anything was."""
    forget(place)
    return await place.unit.turns.remove(_here(place))


def without_yes(said: str) -> tuple[str, bool]:
    """What was said before a yes at its end, and whether there was one: ``H-2026-0001 yes``."""
    *before, last = said.rsplit(None, 1) or [""]
    if plain(last) not in {plain(word) for word in all_words(Command.YES)}:
        return said, False
    return "".join(before), True


async def question(
    place: Visit | Floor,
    verb: Verb,
    subject: str,
    version: int,
    *,
    named: str,
    by_code: bool = False,
    **facts: object,
) -> Answer | None:
    """What to ask before it is done; None once it was asked of just this version and is confirmed.

    Args:
        place: whose turn it is.
        verb: of the button that does the same.
        subject: the id of the row.
        version: its version.
        named: what follows the command, to be typed once more with a yes.
        by_code: whether a receipt code opened it: then not even the mark knows who was asked.
        facts: of the text ``sure-<verb>``.
    """
    who = "" if by_code else _here(place)
    mark = (f"sure:{who}:{verb}:{subject}:{version}",)
    if place.sure and await place.unit.turns.outcome(mark):
        return None
    await place.unit.turns.first(mark, place.now)
    texts = place.faces.texts
    order = " ".join(filter(None, (texts.words(f"words-{TYPED[verb]}")[0], named)))
    changed = [texts("sure-changed")] if place.sure and place.asked.look(_here(place)) else []
    await ask(place, order)
    said = place.faces.said(f"sure-{verb}", **facts)
    return Answer(message=replace(said, text="\n\n".join((*changed, said.text, how(place, order)))))


async def ask(place: Visit | Floor, order: str) -> None:
    """Let a bare yes mean this order, in the next turn."""
    left = place.leave if isinstance(place, Floor) else Leave.NONE
    token = secrets.token_hex(8)
    place.asked.keep(_here(place), Pending(order=order, token=token, leave=left))
    await place.unit.turns.put(_here(place), token, place.now)


def how(place: Visit | Floor, order: str) -> str:
    """How to say yes or no."""
    texts = place.faces.texts
    yes = texts.words(f"words-{Command.YES}")[0]
    return texts("sure-how-channel" if isinstance(place, Floor) else "sure-how", order=f"{order} {yes}")


def left(place: Visit | Floor) -> Answer:
    """Nothing was done."""
    return Answer(message=place.faces.said("said-left"))


def again(place: Visit | Floor, line: str) -> Answer | None:
    """What a yes or no that came before is answered; None for other lines.

    Not what came of it: it may have been refused, asked anew, or have answered something else.
    """
    if place.words.recognise(line, ANSWERS) is None:
        return None
    return Answer(message=place.faces.said("said-done"))


async def unasked(place: Visit | Floor, line: str) -> Answer | None:
    """What a bare yes or no is answered that this copy has asked nothing for; None for other lines.

    Raises:
        Refusal: nothing was asked.
    """
    if (said := place.words.recognise(line, ANSWERS)) is None:
        return None
    if said.command is Command.NO and await drop(place):
        return left(place)
    raise Refusal("nothing-asked")


def _here(place: Visit | Floor) -> str:
    """The key of what was asked here last."""
    return asked_key(place.person.id, place.group.id if isinstance(place, Floor) else "")
