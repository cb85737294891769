"""What cannot be undone asks first: pressed by its card, typed by a question that shows which one it is.

The question is bound to the row and the version that it showed; a yes is worth nothing on another one. That
it was asked is a mark among the deliveries: any copy of the bot knows it, and no row says who asked of what.
Which order a bare ``yes`` means is known to the copy that asked, and on any other one it confirms nothing;
nor on that one, once another copy has asked something else in the same turn.
"""

import secrets
from dataclasses import replace

from bot.domain.errors import Refusal
from bot.domain.guard import Leave
from bot.ports import asked_key
from dialogs.answer import Answer
from dialogs.pending import Pending
from dialogs.texts.loader import all_words
from dialogs.turn import Turn
from dialogs.understanding.words import plain

ANSWERS = ("yes", "no")


async def read(turn: Turn, line: str) -> str | None:
    """The order that a line gives: itself, or the one that it says yes to; None when it says no to one.

    Whatever else is said leaves the question, so that a later yes does not find it.
    """
    said, pending = turn.words.recognise(line, ANSWERS), turn.orders_pending.look(_here(turn))
    if said is None:
        if pending:
            await drop(turn)
        return line
    if pending is None:
        return line
    if said.name == "no":
        await drop(turn)
        return None
    latest = await turn.unit.turns.outcome((_here(turn),))
    if latest is None or latest.subject != pending.token:
        forget(turn)
        return line
    await turn.unit.turns.remove(_here(turn))
    turn.sure = True
    if turn.in_channel and pending.leave is not Leave.NONE:
        turn.leave = pending.leave
    return pending.order


def forget(turn: Turn) -> None:
    """Forget what was asked here."""
    turn.orders_pending.take(_here(turn))


async def drop(turn: Turn) -> bool:
    """Drop what was asked here last, by whatever copy of the bot; whether anything was."""
    forget(turn)
    return await turn.unit.turns.remove(_here(turn))


def without_yes(said: str) -> tuple[str, bool]:
    """What was said before a yes at its end, and whether there was one: ``H-2026-0001 yes``."""
    *before, last = said.rsplit(None, 1) or [""]
    if plain(last) not in {plain(word) for word in all_words("yes")}:
        return said, False
    return "".join(before), True


async def question(
    turn: Turn,
    name: str,
    subject: str,
    version: int,
    *,
    named: str,
    by_code: bool = False,
    **facts: object,
) -> Answer | None:
    """What to ask before it is done; None once it was asked of just this version and is confirmed.

    Args:
        turn: whose turn it is.
        name: of the action.
        subject: the id of the row.
        version: its version.
        named: what follows the command, to be typed once more with a yes.
        by_code: whether a receipt code opened it: then not even the mark knows who was asked.
        facts: of the text ``sure-<name>``.
    """
    who, verb = "" if by_code else _here(turn), name.replace("-", "_")
    mark = (f"sure:{who}:{verb}:{subject}:{version}",)
    if turn.sure and await turn.unit.turns.outcome(mark):
        return None
    await turn.unit.turns.first(mark, turn.now)
    texts = turn.texts
    order = " ".join(filter(None, (texts.words(f"words-{name}")[0], named)))
    changed = [texts("sure-changed")] if turn.sure and turn.orders_pending.look(_here(turn)) else []
    await ask(turn, order)
    said = turn.views.message(f"sure-{verb}", **facts)
    return Answer(message=replace(said, text="\n\n".join((*changed, said.text, how(turn, order)))))


async def ask(turn: Turn, order: str) -> None:
    """Let a bare yes mean this order, in the next turn."""
    token = secrets.token_hex(8)
    turn.orders_pending.keep(_here(turn), Pending(order=order, token=token, leave=turn.leave))
    await turn.unit.turns.put(_here(turn), token, turn.now)


async def note(turn: Turn) -> None:
    """Note that a text was asked about, so that on another copy a bare yes answers nothing else."""
    await turn.unit.turns.put(_here(turn), secrets.token_hex(8), turn.now)


def how(turn: Turn, order: str) -> str:
    """How to say yes or no."""
    texts = turn.texts
    yes = texts.words("words-yes")[0]
    return texts("sure-how-channel" if turn.in_channel else "sure-how", order=f"{order} {yes}")


def repeat(turn: Turn, line: str) -> Answer | None:
    """What a yes or no that came before is answered; None for other lines.

    Not what came of it: it may have been refused, asked anew, or have answered something else.
    """
    if turn.words.recognise(line, ANSWERS) is None:
        return None
    return turn.say("said-done")


async def unasked(turn: Turn, line: str) -> Answer | None:
    """What a bare yes or no is answered that this copy has asked nothing for; None for other lines.

    Raises:
        Refusal: nothing was asked.
    """
    if (said := turn.words.recognise(line, ANSWERS)) is None:
        return None
    if said.name == "no" and await drop(turn):
        return turn.say("said-left")
    raise Refusal("nothing-asked")


def _here(turn: Turn) -> str:
    """The key of what was asked here last."""
    return asked_key(turn.person.id, turn.place)
