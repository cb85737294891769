"""The end of a form: it is sent, and its writer is told."""

from dataclasses import replace
from datetime import date
from functools import partial

from bot.domain.calendar import helsinki_day, next_meeting, working_days_after
from bot.domain.observation import Draft, Observation
from bot.ports import Message
from bot.usecases import filing, meetings, own_data
from bot.usecases.filing import TYPED
from dialogs.answer import SILENCE, Answer
from dialogs.incoming import Incoming, Kind
from dialogs.pages.receipts import anon_receipt_page, receipt_page
from dialogs.turn import Turn


async def submit(turn: Turn, draft: Draft) -> Answer:
    """Send the form, and tell its writer."""
    filed = await _submit(turn, draft)
    if answer := await _told_here(turn, filed, draft):
        return answer
    pressed = turn.incoming.kind is Kind.PRESSED
    if not pressed and not filed.again:
        return Answer(filed=True)  # the courier brings the receipt as a message of its own
    return Answer(message=await _receipt(turn, filed.observation), in_place=pressed, filed=True)


async def _submit(turn: Turn, draft: Draft) -> filing.Filed:
    """File what the form holds, or correct what it corrects."""
    held = turn.observations_pending.look(turn.person.id)
    if held and held.of(draft):  # its own wording is nobody's any more
        turn.afterwards.append(partial(turn.observations_pending.drop, turn.person.id, held))
    if draft.corrects:
        changed = await own_data.correct(turn.context, draft)
        return filing.Filed(observation=changed, corrected=True)
    delivery = turn.keys[-1] if turn.keys else draft.id
    filed = await filing.submit(turn.context, draft, name=turn.name, delivery=delivery)
    if filed.code is None:  # an anonymous one is joined to nothing
        await turn.unit.turns.note(turn.keys, subject=filed.observation.id)
    return filed


async def filed_before(turn: Turn, incoming: Incoming, observation_id: str) -> Answer:
    """Its receipt, on the card; typed, the courier brings it or has brought it."""
    if incoming.kind is Kind.TYPED:
        return SILENCE
    observation = await turn.unit.observations.get(observation_id)
    return Answer(message=await _receipt(turn, observation), in_place=incoming.invoke)


async def code_again(turn: Turn) -> Answer | None:
    """The receipt code that this very delivery brought before, while it may still be shown."""
    if not turn.keys or not (found := await turn.unit.receipts.again(turn.keys[-1])):
        return None
    code, observation_id = found
    filed, typed = await turn.unit.observations.get(observation_id), not turn.incoming.dialog
    return await _coded(turn, filed, code, typed=typed)


async def _told_here(turn: Turn, filed: filing.Filed, draft: Draft) -> Answer | None:
    """What no receipt tells: that it was corrected, or a code for one's eyes only."""
    if filed.corrected:
        said = turn.views.closing("said-corrected", number=filed.observation.number)
        return Answer(message=said, in_place=True, everyone=True, filed=True)
    typed = bool(draft.answers.get(TYPED))
    return await _coded(turn, filed.observation, filed.code, typed=typed) if filed.code else None


async def _coded(turn: Turn, observation: Observation, code: str, *, typed: bool) -> Answer:
    """The receipt code for this client alone: the card that is stored in the chat does not hold it."""
    dates = await _dates(turn, observation, helsinki_day(turn.now))
    dialog = turn.incoming.dialog
    page = anon_receipt_page(observation, code, *dates, turn.texts, typed=typed, dialog=dialog)
    stored = turn.views.closing("anon-sent")
    return replace(turn.show(page, in_place=True), stored=stored, filed=True)


async def _receipt(turn: Turn, observation: Observation) -> Message:
    """Return the receipt of an observation."""
    dates = await _dates(turn, observation, helsinki_day(observation.received_at))
    dialog, paused = turn.incoming.dialog, turn.person.paused_at is not None
    return turn.views.show(receipt_page(observation, *dates, turn.texts, dialog=dialog, paused=paused))


async def _dates(turn: Turn, observation: Observation, day: date) -> tuple[date, date | None]:
    """By when the coordinator looks at what came on a day, and its group's next meeting.

    Of every day of a meeting: somebody may have called one that is not configured.
    """
    look_by = working_days_after(day, turn.county.screening_days, turn.county.closed)
    return look_by, next_meeting(await meetings.days(turn.context, observation.group_id), day)
