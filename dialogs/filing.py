"""One's own draft, from the first question to the receipt: what the form decides is done here."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from bot.domain.calendar import helsinki_day, week_of
from bot.domain.codes import ReporterMode
from bot.domain.errors import Refusal
from bot.domain.guard import Leave, redirect_in
from bot.domain.likeness import SuggestedCodes
from bot.domain.observation import PRIVACY, SUMMARY, Draft, Observation
from bot.domain.questionnaire import Question
from bot.domain.suggestion import following
from bot.usecases import dates, guarding, own_data
from bot.usecases import intake as desk
from bot.usecases.guarding import Outcome
from dialogs import endorsing, intake
from dialogs.answer import SILENCE, Answer
from dialogs.commands import LEAVES, Command, Typed
from dialogs.double_press import pressed_twice, stamped
from dialogs.incoming import Incoming, Kind
from dialogs.verbs import Verb
from dialogs.visit import Visit

VERBS = frozenset(
    {Verb.UNDERSTOOD, Verb.ANSWER, Verb.BACK, Verb.SKIP, Verb.EDIT, Verb.SEND, Verb.CANCEL, Verb.KEEP}
)
"""The buttons of the form."""


def commands(draft: Draft) -> tuple[Command, ...]:
    """What may be typed at the question that a draft is at."""
    if draft.at == PRIVACY:
        return (Command.UNDERSTOOD, Command.CANCEL)
    not_now = {Command.UNDERSTOOD} if draft.at == SUMMARY else {Command.UNDERSTOOD, Command.EDIT}
    if not draft.leaving:
        not_now |= {Command.YES, Command.NO}
    return tuple(command for command in intake.DRAFT_COMMANDS if command not in not_now)


# --- where it stands


async def begun(visit: Visit) -> Answer:
    """A new draft, or the one that waits."""
    draft, resumed = await desk.begin(visit.unit, visit.person, visit.county, visit.now)
    if draft.leaving:
        draft = await desk.keep(visit.unit, replace(draft, leaving=False), visit.now)
    shown = await step(visit, draft, note="note-resumed" if resumed else None)
    return replace(shown, in_place=False)  # the card with the button stays as it is


async def correcting(visit: Visit, number: str) -> Answer:
    """A draft with what one has sent before; raises Refusal when it is not theirs to correct."""
    draft = await own_data.begin_correction(
        visit.unit, visit.person, number, visit.county, visit.now, suggest=partial(_codes, visit)
    )
    return replace(await step(visit, draft), in_place=False)


async def step(
    visit: Visit, draft: Draft, note: str | None = None, problems: Mapping[str, Refusal] | None = None
) -> Answer:
    """The question that a draft is at, with a note above it and what is wrong."""
    offered = await endorsing.offered(visit, draft)
    message = visit.faces.draft(draft, problems or {}, note, offered)
    return Answer(message=message, in_place=True, draft=draft)


# --- what is said to it


async def pressed(visit: Visit, verb: Verb, incoming: Incoming) -> Answer:
    """One of the form's buttons; on a card that is not the present one, the present one instead.

    A second press, on the card that the first one has brought, destroys nothing.
    """
    draft = await visit.unit.drafts.of(visit.person.id)
    if draft is None:
        raise Refusal("no-draft")
    draft = replace(draft, card_id=incoming.card_id)
    seen = (incoming.values.get("id"), incoming.values.get("version"))
    if seen != (draft.id, draft.version):
        kept = await desk.keep(visit.unit, draft, visit.now)
        return _stamped(visit, await step(visit, kept, note="note-stale"))
    return await _pressed(visit, draft, verb, incoming)


def _stamped(visit: Visit, answer: Answer) -> Answer:
    """The card that comes in the place of another one, with the moment at which it does."""
    message = answer.message
    if message is None or message.card is None:
        return answer
    return replace(answer, message=replace(message, card=stamped(message.card, visit.now)))


_AT_ONCE: dict[intake.End | None, str] = {
    intake.End.CANCELLED: "note-pressed-twice",
    intake.End.SENT: "note-sent-twice",
}
"""What is said of a press that came as soon as its card, by what it would have ended."""


async def _pressed(visit: Visit, draft: Draft, verb: Verb, incoming: Incoming) -> Answer:
    said = (str(incoming.values.get(question.key) or "") for question in visit.county.form.questions)
    inspection = await _inspection(visit, Leave.of(incoming.values.get("leave")), *said)
    turn = intake.pressed(draft, verb, incoming.values, visit.county.form, inspection)
    turn = await _inspected(visit, turn, inspection)
    if (note := _AT_ONCE.get(turn.end)) and pressed_twice(incoming.values, visit.now):
        return await _step_again(visit, replace(turn.draft, leaving=draft.leaving), note)
    if turn.end is not intake.End.SENT:
        return _stamped(visit, await _follow(visit, draft, turn))
    filed = await _submit(visit, turn.draft)
    if answer := await _told_here(visit, filed):
        return answer
    return Answer(message=visit.faces.receipt(filed.observation, await _meetings(visit)), in_place=True)


async def _step_again(visit: Visit, draft: Draft, note: str) -> Answer:
    """The card as it was, on which the next press is taken at its word.

    The draft is kept, so that this next press is not taken for a repeated delivery of the one before.
    """
    kept = await desk.keep(visit.unit, draft, visit.now)
    shown = await step(visit, kept)
    said = visit.faces.texts(note)
    return replace(shown, message=visit.faces.noted(shown.message, said))


async def typed(visit: Visit, draft: Draft, line: str, command: Typed | None) -> Answer:
    """A line, and the form's command that it is, if it is one."""
    leave, line, command = _left(visit, draft, line, command)
    if leave is not Leave.NONE and not line and command is None:
        return await step(visit, draft, note="note-write-again")
    inspection = await _inspection(visit, leave, line)
    turn = intake.typed(draft, line, command, visit.county.form, _labels(visit), inspection)
    if turn.problem in inspection.stopped and draft.at != SUMMARY:
        visit.held.keep(f"{draft.id}:{draft.at}", line)
    turn = await _inspected(visit, turn, inspection)
    if turn.end is not intake.End.SENT:
        return await _follow(visit, draft, turn)
    filed = await _submit(visit, replace(turn.draft, card_id=None))
    if answer := await _told_here(visit, filed):
        return answer
    if not filed.again:
        return SILENCE  # the courier brings the receipt as a message of its own
    return Answer(message=visit.faces.receipt(filed.observation, await _meetings(visit)))


async def endorsed(visit: Visit, values: Mapping[str, Any]) -> Answer:
    """Same here, on the summary's card: the draft waits on it as before, with what was chosen there."""
    number = str(values.get("number") or "")
    draft = await visit.unit.drafts.of(visit.person.id)
    if draft is None or draft.at != SUMMARY:
        return await endorsing.typed(visit, number)
    kept = await desk.keep(visit.unit, intake.with_last(draft, values, visit.county.form), visit.now)
    if kept.answers.get("reporter_mode") == ReporterMode.ANON:
        return await step(visit, kept, note="note-endorse-anonymous")
    await endorsing.typed(visit, number)
    return await step(visit, kept, note="note-endorsed")


def _left(visit: Visit, draft: Draft, line: str, command: Typed | None) -> tuple[Leave, str, Typed | None]:
    """What was said to the guard's finding, about which line; at the summary it is about sending."""
    leave = LEAVES.get(command.command, Leave.NONE) if command else Leave.NONE
    if leave is Leave.NONE:
        return leave, line, command
    if draft.at == SUMMARY:
        return leave, line, Typed(Command.SEND)
    return leave, visit.held.take(f"{draft.id}:{draft.at}") or "", None


async def _inspection(visit: Visit, leave: Leave, *said: str) -> intake.Inspection:
    receipts = await desk.receipts_among(visit.unit, *said)
    return intake.Inspection(visit.guard, visit.person.spoken, leave, receipts)


def _labels(visit: Visit) -> Callable[[Question], Sequence[str]]:
    texts = visit.faces.texts

    def labels(question: Question) -> list[str]:
        if question.key == "area":
            return [texts.area(code, visit.county.municipalities) for code in question.choices]
        return [texts.code(question.key, code) for code in question.choices]

    return labels


# --- what is done


async def _inspected(visit: Visit, turn: intake.Turn, inspection: intake.Inspection) -> intake.Turn:
    """The turn with what its writer confirmed; what the guard did is counted."""
    for stopped in inspection.stopped:
        await guarding.count_stopped(visit.unit, stopped, visit.now)
    await guarding.count(visit.unit, Outcome.CONFIRMED, inspection.confirmed, visit.now)
    await guarding.count(visit.unit, Outcome.MASKED, inspection.masked, visit.now)
    return replace(turn, draft=inspection.noted(turn.draft))


async def _follow(visit: Visit, before: Draft, turn: intake.Turn) -> Answer:
    if turn.understood:
        # The week: a closer moment could lie within the filing of an anonymous observation.
        visit.person = replace(visit.person, understood_at=week_of(visit.now).start)
        await visit.unit.people.save(visit.person)
    if turn.end is intake.End.CANCELLED:
        await desk.discard(visit.unit, turn.draft, visit.now)
        return Answer(message=visit.faces.ended("said-cancelled"), in_place=True, everyone=True)

    draft, note = following(before, turn.draft, partial(_codes, visit)), turn.note
    if draft.at == SUMMARY:
        draft = intake.settled(draft, visit.county.form)
        note = note or (None if draft.at == SUMMARY else "note-ask-again")
    kept = await desk.keep(visit.unit, draft, visit.now)
    wrong = {key: turn.show.answers.get(key) for key in turn.problems}
    shown = replace(kept, answers={**kept.answers, **wrong})
    return await step(visit, shown, note=note, problems=turn.problems)


def _codes(visit: Visit, text: str) -> SuggestedCodes:
    """What a text speaks for; nothing when the matter belongs to another channel."""
    if redirect_in(text):
        return SuggestedCodes(need=None, sectors=())
    return visit.resemblance.codes(text, visit.person.spoken)


async def _submit(visit: Visit, draft: Draft) -> desk.Filed:
    if draft.corrects:
        changed = await own_data.correct(visit.unit, draft, visit.person, visit.now)
        return desk.Filed(observation=changed, corrected=True)
    delivery = visit.keys[-1] if visit.keys else draft.id
    filed = await desk.submit(
        visit.unit, draft, visit.person, visit.county, visit.now, name=visit.name, delivery=delivery
    )
    if filed.code is None:  # an anonymous one is joined to nothing
        await visit.unit.turns.note(visit.keys, subject=filed.observation.id)
    return filed


# --- what is told at its end


async def filed_before(visit: Visit, incoming: Incoming, observation_id: str) -> Answer:
    """Its receipt, on the card; typed, the courier brings it or has brought it."""
    if incoming.kind is Kind.TYPED:
        return SILENCE
    observation = await visit.unit.observations.get(observation_id)
    receipt = visit.faces.receipt(observation, await _meetings(visit))
    return Answer(message=receipt, in_place=incoming.invoke)


async def code_again(visit: Visit) -> Answer | None:
    """The receipt code that this very delivery brought before, while it may still be shown."""
    if not visit.keys or not (found := await visit.unit.receipts.again(visit.keys[-1])):
        return None
    code, observation_id = found
    return await _coded(visit, await visit.unit.observations.get(observation_id), code)


async def _told_here(visit: Visit, filed: desk.Filed) -> Answer | None:
    """What no receipt tells: that it was corrected, or a code for one's eyes only."""
    if filed.corrected:
        said = visit.faces.ended("said-corrected", number=filed.observation.number)
        return Answer(message=said, in_place=True, everyone=True)
    return await _coded(visit, filed.observation, filed.code) if filed.code else None


async def _coded(visit: Visit, observation: Observation, code: str) -> Answer:
    """The receipt code for this client alone: the card that is stored in the chat does not hold it."""
    today, days = helsinki_day(visit.now), await _meetings(visit)
    shown = visit.faces.anon_receipt(observation, code, today, days)
    stored = visit.faces.ended("anon-sent")
    return Answer(message=shown, in_place=True, stored=stored)


async def _meetings(visit: Visit) -> frozenset[date]:
    """Every day of a meeting: somebody may have called one that is not configured."""
    return await dates.days(visit.unit, visit.county)
