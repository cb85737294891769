"""The desk in somebody's own chat: what they screen now, and how it is opened from a channel."""

from dataclasses import replace

from bot.domain.codes import Language
from bot.domain.observation import Observation
from bot.domain.people import Opening
from bot.domain.roles import FIRST, Permission
from bot.ports import Message
from bot.usecases import handlers, observations, reminders, screening
from bot.usecases.context import Target
from dialogs.answer import Answer, OwnMessage
from dialogs.incoming import Where
from dialogs.pages.desk import DeskCase, desk_empty_page, desk_page
from dialogs.rejected_form import RejectedForm
from dialogs.related import related
from dialogs.turn import Turn


async def screens(turn: Turn) -> bool:
    """Whether who speaks screens observations here: coordinators on the team, and first handlers."""
    person = turn.person.id
    if turn.group is not None and await handlers.coordinated(turn.context, person):
        return True
    return await handlers.is_first(turn.context, person)


async def open_desk(
    turn: Turn, number: str = "", rejected: RejectedForm | None = None, *, done: str = "", after: str = ""
) -> Answer:
    """The observation that is screened now.

    Args:
        turn: whose turn it is.
        number: of which one; empty for the next.
        rejected: a form on it that was not accepted.
        done: what was done just now, with what a reporter reads.
        after: the number of the one that it was done with.

    Raises:
        Refusal: they may not screen, or not this one.
    """
    ctx = turn.context
    await ctx.allow(Permission.SCREEN)
    line = await screening.line(ctx, turn.person.id)
    overdue = await reminders.shown_to(ctx, turn.person.id)
    shown = number or (screening.next_in(line, after) if after else next(iter(line), None))
    if not shown:
        first = await _with_first(turn)
        page = desk_empty_page(turn.texts, done=done, overdue=overdue, first=first)
        return turn.show(page, in_place=True, everyone=True)
    seen = await observations.screened_now(ctx, Target(number=shown))
    case = await _case(turn, seen, line)
    page = desk_page(replace(case, overdue=overdue, done=done), turn.county, turn.texts, rejected)
    return turn.show(page, in_place=True, everyone=True)


async def _case(turn: Turn, seen: Observation, line: list[str]) -> DeskCase:
    following = screening.next_in(line, seen.number)
    others = await turn.unit.observations.numbered(following) if following else None
    language = Language(seen.language)
    findings = turn.guard.look(seen.text, language=language).findings
    return DeskCase(
        observation=seen,
        today=turn.context.today,
        place=line.index(seen.number) + 1 if seen.number in line else 0,
        count=len(line),
        entries=await turn.unit.log.of(seen.id),
        around=await related(turn, seen, others),
        guesses=turn.resemblance.guesses(seen.text, language, turn.county.municipalities),
        to_check=tuple(dict.fromkeys(seen.text[one.start : one.end] for one in findings)),
        opens=turn.group is not None,
        links=turn.group is not None and await observations.coordinates(turn.context),
    )


async def _with_first(turn: Turn) -> int:
    """How many are with their first handlers, as far as a coordinator need not look at them."""
    if not FIRST[turn.county.first_handler] or not await observations.coordinates(turn.context):
        return 0
    _, count = await screening.queue(turn.context, limit=1)
    return count


# --- from a channel


def in_own_chat(turn: Turn) -> Turn:
    """The same turn, as if it was said in the own chat of who speaks."""
    return replace(turn, incoming=replace(turn.incoming, where=Where.PERSONAL, channel=None))


async def privately(turn: Turn, shown: Answer, said: Answer | None = None) -> Answer:
    """What is shown in the own chat of who speaks; the channel hears what is ``said``, or nothing.

    Args:
        turn: in a channel.
        shown: what is for them alone.
        said: what the channel hears; None for a word at the button that was pressed.
    """
    address = await turn.unit.people.open(
        turn.person.id, purpose=Opening.DELIVERY, now=turn.now, subject="desk"
    )
    how = turn.texts("desk-channel-words")
    if shown.message is None or address.conversation_id is None:
        failed = said.message.text if said and said.message else ""
        return Answer(message=Message(text="\n\n".join(filter(None, (failed, how)))))
    own = OwnMessage(address=address, message=shown.message, otherwise=how)
    message = said.message if said else None
    return Answer(message=message, own=own, aside=turn.texts("desk-opened"))
