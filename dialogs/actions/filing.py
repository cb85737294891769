"""One's own draft, from the first question to the receipt: what the form decides is done here."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from bot.domain.calendar import helsinki_day, next_meeting, week_of, working_days_after
from bot.domain.codes import ReporterMode
from bot.domain.errors import Refusal
from bot.domain.guard import Leave, redirect_in
from bot.domain.likeness import SuggestedCodes
from bot.domain.observation import PRIVACY, SUMMARY, Draft, Observation
from bot.domain.questionnaire import Question
from bot.domain.roles import Permission
from bot.domain.suggestion import following
from bot.ports import Message
from bot.usecases import access, filing, meetings, own_data
from bot.usecases.access import FindingOutcome
from dialogs import confirmation, intake
from dialogs.actions import endorsements, replies
from dialogs.actions.action import Action, On, Request, Run, in_chat, read_said
from dialogs.actions.own_observations import read_named
from dialogs.answer import SILENCE, Answer
from dialogs.double_press import pressed_twice, stamped
from dialogs.incoming import Incoming, Kind, Where
from dialogs.pages.receipts import anon_receipt_page, receipt_page
from dialogs.pages.steps import draft_page
from dialogs.turn import Turn
from dialogs.understanding.words import LEAVES, Typed


def commands(draft: Draft) -> tuple[str, ...]:
    """What may be typed at the question that a draft is at."""
    if draft.at == PRIVACY:
        return ("understood", "cancel")
    not_now = {"understood"} if draft.at == SUMMARY else {"understood", "edit"}
    if not draft.leaving:
        not_now |= {"yes", "no"}
    return tuple(name for name in intake.DRAFT_COMMANDS if name not in not_now)


# --- where it stands


async def _begin(turn: Turn, _request: Request) -> Answer:
    """A new draft, or the one that waits."""
    draft, resumed = await filing.begin(turn.context)
    if draft.leaving:
        draft = await filing.keep(turn.context, replace(draft, leaving=False))
    shown = await step(turn, draft, note="note-resumed" if resumed else None)
    return replace(shown, in_place=False)  # the card with the button stays as it is


async def _correct(turn: Turn, request: Request) -> Answer:
    """A draft with what one has sent before; raises Refusal when it is not theirs to correct."""
    draft = await own_data.begin_correction(turn.context, request.number, suggest=partial(_codes, turn))
    return replace(await step(turn, draft), in_place=False)


async def step(
    turn: Turn, draft: Draft, note: str | None = None, problems: Mapping[str, Refusal] | None = None
) -> Answer:
    """The question that a draft is at, with a note above it and what is wrong."""
    offered = await endorsements.offered(turn, draft)
    message = turn.views.show(
        draft_page(draft, turn.county, turn.texts, problems=problems or {}, note=note, alike=offered)
    )
    return Answer(message=message, in_place=True, draft=draft)


# --- what is said to it


async def _press(turn: Turn, verb: str, incoming: Incoming) -> Answer:
    """One of the form's buttons; on a card that is not the present one, the present one instead.

    A second press, on the card that the first one has brought, destroys nothing.
    """
    draft = await turn.unit.drafts.of(turn.person.id)
    if draft is None:
        raise Refusal("no-draft")
    draft = replace(draft, card_id=incoming.card_id)
    seen = (incoming.values.get("id"), incoming.values.get("version"))
    if seen != (draft.id, draft.version):
        kept = await filing.keep(turn.context, draft)
        return _stamped(turn, await step(turn, kept, note="note-stale"))
    return await _pressed(turn, draft, verb, incoming)


def _stamped(turn: Turn, answer: Answer) -> Answer:
    """The card that comes in the place of another one, with the moment at which it does."""
    message = answer.message
    if message is None or message.card is None:
        return answer
    return replace(answer, message=replace(message, card=stamped(message.card, turn.now)))


_AT_ONCE: dict[intake.End | None, str] = {
    intake.End.CANCELLED: "note-pressed-twice",
    intake.End.SENT: "note-sent-twice",
}
"""What is said of a press that came as soon as its card, by what it would have ended."""


async def _pressed(turn: Turn, draft: Draft, verb: str, incoming: Incoming) -> Answer:
    said = (str(incoming.values.get(question.key) or "") for question in turn.county.form.questions)
    inspection = await _inspection(turn, Leave.of(incoming.values.get("leave")), *said)
    reply = intake.pressed(draft, verb, incoming.values, turn.county.form, inspection)
    reply = await _inspected(turn, reply, inspection)
    if (note := _AT_ONCE.get(reply.end)) and pressed_twice(incoming.values, turn.now):
        return await _step_again(turn, replace(reply.draft, leaving=draft.leaving), note)
    if reply.end is not intake.End.SENT:
        return _stamped(turn, await _follow(turn, draft, reply))
    filed = await _submit(turn, reply.draft)
    if answer := await _told_here(turn, filed):
        return answer
    return Answer(message=await _receipt(turn, filed.observation), in_place=True)


async def _step_again(turn: Turn, draft: Draft, note: str) -> Answer:
    """The card as it was, on which the next press is taken at its word.

    The draft is kept, so that this next press is not taken for a repeated delivery of the one before.
    """
    kept = await filing.keep(turn.context, draft)
    shown = await step(turn, kept)
    said = turn.texts(note)
    return replace(shown, message=turn.views.with_note(shown.message, said))


async def write(turn: Turn, draft: Draft, line: str, command: Typed | None) -> Answer:
    """A line, and the form's command that it is, if it is one."""
    leave, line, command = _left(turn, draft, line, command)
    if leave is not Leave.NONE and not line and command is None:
        return await step(turn, draft, note="note-write-again")
    inspection = await _inspection(turn, leave, line)
    reply = intake.typed(draft, line, command, turn.county.form, _labels(turn), inspection)
    if reply.problem in inspection.stopped and draft.at != SUMMARY:
        turn.texts_pending.keep(f"{draft.id}:{draft.at}", line)
    reply = await _inspected(turn, reply, inspection)
    if reply.end is not intake.End.SENT:
        return await _follow(turn, draft, reply)
    filed = await _submit(turn, replace(reply.draft, card_id=None))
    if answer := await _told_here(turn, filed):
        return answer
    if not filed.again:
        return SILENCE  # the courier brings the receipt as a message of its own
    return Answer(message=await _receipt(turn, filed.observation))


async def _endorse(turn: Turn, request: Request) -> Answer:
    """Same here; on the summary's card the draft waits as before, with what was chosen there."""
    number = request.text("number")
    draft = await turn.unit.drafts.of(turn.person.id) if request.values else None
    if draft is None or draft.at != SUMMARY:
        return await endorsements.endorse(turn, number)
    kept = await filing.keep(turn.context, intake.with_last(draft, request.said, turn.county.form))
    if kept.answers.get("reporter_mode") == ReporterMode.ANON:
        return await step(turn, kept, note="note-endorse-anonymous")
    await endorsements.endorse(turn, number)
    return await step(turn, kept, note="note-endorsed")


def _left(turn: Turn, draft: Draft, line: str, command: Typed | None) -> tuple[Leave, str, Typed | None]:
    """What was said to the guard's finding, about which line; at the summary it is about sending."""
    leave = LEAVES.get(command.name, Leave.NONE) if command else Leave.NONE
    if leave is Leave.NONE:
        return leave, line, command
    if draft.at == SUMMARY:
        return leave, line, Typed("send")
    return leave, turn.texts_pending.take(f"{draft.id}:{draft.at}") or "", None


async def _inspection(turn: Turn, leave: Leave, *said: str) -> intake.Inspection:
    receipts = await filing.receipts_among(turn.unit, *said)
    return intake.Inspection(turn.guard, turn.person.spoken, leave, receipts)


def _labels(turn: Turn) -> Callable[[Question], Sequence[str]]:
    texts = turn.texts

    def labels(question: Question) -> list[str]:
        if question.key == "area":
            return [texts.area(code, turn.county.municipalities) for code in question.choices]
        return [texts.code(question.key, code) for code in question.choices]

    return labels


# --- what is done


async def _inspected(turn: Turn, reply: intake.FormReply, inspection: intake.Inspection) -> intake.FormReply:
    """The reply with what its writer confirmed; what the guard did is counted."""
    for stopped in inspection.stopped:
        await access.count_stopped(turn.context, stopped)
    await access.count_findings(turn.context, FindingOutcome.CONFIRMED, inspection.confirmed)
    await access.count_findings(turn.context, FindingOutcome.MASKED, inspection.masked)
    return replace(reply, draft=inspection.noted(reply.draft))


async def _follow(turn: Turn, before: Draft, reply: intake.FormReply) -> Answer:
    if reply.understood:
        # The week: a closer moment could lie within the filing of an anonymous observation.
        turn.person = replace(turn.person, understood_at=week_of(turn.now).start)
        await turn.unit.people.save(turn.person)
    if reply.end is intake.End.CANCELLED:
        await filing.discard(turn.context, reply.draft)
        return Answer(message=turn.views.closing("said-cancelled"), in_place=True, everyone=True)

    draft, note = following(before, reply.draft, partial(_codes, turn)), reply.note
    if draft.at == SUMMARY:
        draft = intake.settled(draft, turn.county.form)
        note = note or (None if draft.at == SUMMARY else "note-ask-again")
    kept = await filing.keep(turn.context, draft)
    wrong = {key: reply.show.answers.get(key) for key in reply.problems}
    shown = replace(kept, answers={**kept.answers, **wrong})
    return await step(turn, shown, note=note, problems=reply.problems)


def _codes(turn: Turn, text: str) -> SuggestedCodes:
    """What a text speaks for; nothing when the matter belongs to another channel."""
    if redirect_in(text):
        return SuggestedCodes(need=None, sectors=())
    return turn.resemblance.codes(text, turn.person.spoken)


async def _submit(turn: Turn, draft: Draft) -> filing.Filed:
    if draft.corrects:
        changed = await own_data.correct(turn.context, draft)
        return filing.Filed(observation=changed, corrected=True)
    delivery = turn.keys[-1] if turn.keys else draft.id
    filed = await filing.submit(turn.context, draft, name=turn.name, delivery=delivery)
    if filed.code is None:  # an anonymous one is joined to nothing
        await turn.unit.turns.note(turn.keys, subject=filed.observation.id)
    return filed


# --- what is told at its end


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
    return await _coded(turn, await turn.unit.observations.get(observation_id), code)


async def _told_here(turn: Turn, filed: filing.Filed) -> Answer | None:
    """What no receipt tells: that it was corrected, or a code for one's eyes only."""
    if filed.corrected:
        said = turn.views.closing("said-corrected", number=filed.observation.number)
        return Answer(message=said, in_place=True, everyone=True)
    return await _coded(turn, filed.observation, filed.code) if filed.code else None


async def _coded(turn: Turn, observation: Observation, code: str) -> Answer:
    """The receipt code for this client alone: the card that is stored in the chat does not hold it."""
    dates, typed = await _dates(turn, helsinki_day(turn.now)), turn.incoming.kind is Kind.TYPED
    page = anon_receipt_page(observation, code, *dates, turn.texts, typed=typed)
    stored = turn.views.closing("anon-sent")
    return replace(turn.show(page, in_place=True), stored=stored)


async def _receipt(turn: Turn, observation: Observation) -> Message:
    dates = await _dates(turn, helsinki_day(observation.received_at))
    return turn.views.show(receipt_page(observation, *dates, turn.texts))


async def _dates(turn: Turn, day: date) -> tuple[date, date | None]:
    """By when the coordinator looks at what came on a day, and the next meeting.

    Of every day of a meeting: somebody may have called one that is not configured.
    """
    look_by = working_days_after(day, turn.county.screening_days, turn.county.closed)
    return look_by, next_meeting(await meetings.days(turn.context), day)


# --- what can be done


def _in_form(name: str, leave: Leave | None = None) -> Run:
    """Make an action of the form; outside a draft it says ``leave`` to the guard's finding."""

    async def run(turn: Turn, request: Request) -> Answer:
        if request.pressed:
            return await _press(turn, name, turn.incoming)
        if turn.draft is None:
            return await replies.settle(turn, leave or Leave.NONE)
        if name == "cancel":
            await confirmation.drop(turn)  # the draft asks a question of its own
        return await write(turn, turn.draft, "", Typed(name, request.text("line")))

    return run


_BUTTONS = frozenset({"understood", "answer", "back", "skip", "edit", "send", "cancel", "keep"})

IN_DRAFT = tuple(
    Action(
        name=name,
        place=Where.PERSONAL,
        on=On.DRAFT,
        words=name in intake.DRAFT_COMMANDS,
        verb=None if name in _BUTTONS else "",
        read=read_said("line") if name == "edit" else None,
        run=_in_form(name, LEAVES.get(name)),
        asks_first=name == "cancel",
    )
    for name in (*intake.DRAFT_COMMANDS, "answer", "keep")
)
"""What is said to the questions of the form."""

FILE = in_chat(
    "file", permission=Permission.FILE, run=_begin, verb="start", anywhere=True, repeatable=True, help="file"
)

ENDORSE = in_chat("endorse", read=read_said("number"), run=_endorse, anywhere=True, help="endorse")

CORRECT = in_chat("correct", on=On.OWN, read=read_named("own-which"), run=_correct, help="correct")
