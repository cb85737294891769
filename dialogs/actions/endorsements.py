"""Same here: a worker is shown a like phenomenon right after their text, and counts for it by one press."""

from bot.domain.calendar import helsinki_day, next_meeting
from bot.domain.codes import ReporterMode
from bot.domain.errors import Refusal
from bot.domain.observation import Draft
from bot.domain.phenomenon import Phenomenon, month_of
from bot.usecases import filing, meetings, phenomena
from bot.usecases.filing import LIKE
from dialogs.answer import Answer
from dialogs.pages.messages import endorsed_page
from dialogs.pages.privacy import first_lines
from dialogs.texts.wordings import title_in
from dialogs.turn import Turn
from dialogs.understanding.numbers import number_in


async def offered(turn: Turn, draft: Draft) -> Phenomenon | None:
    """The phenomenon that is most like what was written, and not counted for this month; None without one.

    Nothing is offered twice for one draft, nor to who wants to stay anonymous: an endorsement has a person
    for a time.
    """
    if draft.corrects or LIKE in draft.answers or draft.answers.get("reporter_mode") == ReporterMode.ANON:
        return None
    alike = await turn.resemblance.of_draft(turn.unit, draft, turn.person.spoken)
    if not alike:
        return None
    given = await turn.unit.endorsements.of(turn.person.id)
    counted = {one.phenomenon_id for one in given if one.at == month_of(turn.now)}
    return next((one for one in alike if one.id not in counted), None)


async def endorse(turn: Turn, said: str) -> Answer:
    """``sama täällä I-2026-0001``; raises Refusal when it names no phenomenon of which workers may read."""
    number = number_in(said, "I")
    if not number:
        raise Refusal("which-phenomenon")
    phenomenon, new = await phenomena.endorse(turn.context, number=number)
    today = helsinki_day(turn.now)
    day = next_meeting(await meetings.days(turn.context, phenomenon.group_id), today)
    meeting = turn.texts.day(day, today) if day else ""
    lines = first_lines(turn.county, turn.texts) if await filing.note_lines(turn.context) else []
    return turn.show(
        endorsed_page(title_in(phenomenon, turn.texts), meeting, turn.texts, new=new, lines=lines)
    )
