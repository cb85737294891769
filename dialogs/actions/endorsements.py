"""Same here: a worker is shown like phenomena before sending, and counts for one by a tap or a line."""

from bot.domain.codes import ReporterMode
from bot.domain.errors import Refusal
from bot.domain.observation import SUMMARY, Draft
from bot.domain.phenomenon import Phenomenon, month_of
from bot.usecases import phenomena
from dialogs.answer import Answer
from dialogs.turn import Turn
from dialogs.understanding.numbers import number_in

OFFERED = 2
"""So many are shown at the end of a form; more would not be read."""


async def offered(turn: Turn, draft: Draft) -> tuple[Phenomenon, ...]:
    """The phenomena to show beside a summary: like what was written, and not counted for this month.

    Nothing is offered to who wants to stay anonymous: an endorsement has a person for a time.
    """
    if draft.at != SUMMARY or draft.corrects or draft.answers.get("reporter_mode") == ReporterMode.ANON:
        return ()
    alike = await turn.resemblance.of_draft(turn.unit, draft, turn.person.spoken)
    if not alike:
        return ()
    given = await turn.unit.endorsements.of(turn.person.id)
    counted = {one.phenomenon_id for one in given if one.at == month_of(turn.now)}
    return tuple(one for one in alike if one.id not in counted)[:OFFERED]


async def endorse(turn: Turn, said: str) -> Answer:
    """``sama täällä I-2026-0001``; raises Refusal when it names no phenomenon of which workers may read."""
    number = number_in(said, "I")
    if not number:
        raise Refusal("which-phenomenon")
    phenomenon, new = await phenomena.endorse(turn.context, number=number)
    key = "said-endorsed" if new else "said-endorsed-before"
    return Answer(message=turn.views.closing(key, title=phenomenon.title))
