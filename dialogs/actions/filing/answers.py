"""What is said to the form that stands filled in: by its buttons, or in words."""

from dataclasses import replace

from bot.domain.errors import Refusal
from bot.domain.guard import Leave
from bot.domain.observation import FORM, SIMILAR, Draft
from bot.usecases import filing
from bot.usecases.filing import TYPED
from dialogs import intake
from dialogs.actions import endorsements
from dialogs.actions.action import Request
from dialogs.actions.filing.form import (
    ASKED_AGAIN,
    count_guard,
    follow,
    form_context,
    guarded,
    labels_of,
    pressed_context,
    row_of,
    shown_as_like,
    step,
    titles_of,
    with_moment,
)
from dialogs.actions.filing.receipts import submit
from dialogs.actions.filing.texts import take, taken_text
from dialogs.actions.filing.waiting import ask_again
from dialogs.answer import Answer
from dialogs.double_press import pressed_twice
from dialogs.incoming import Incoming
from dialogs.turn import Turn
from dialogs.understanding import choices
from dialogs.understanding.corrections import FormWord, FormWordKind
from dialogs.understanding.numbers import number_in, read_number
from dialogs.understanding.words import Typed


async def press(turn: Turn, verb: str, incoming: Incoming) -> Answer:
    """One of the form's buttons; on a card that is not the present one, the present one instead.

    A second press, on the card that the first one has brought, destroys nothing.
    """
    draft = await turn.unit.drafts.of(turn.person.id)
    if verb == "answer" and not incoming.values.get("id"):  # of a text that no draft holds
        return await _answer_to_guard(turn, incoming)
    if draft is None:
        raise Refusal("no-draft")
    draft = replace(draft, card_id=incoming.card_id)
    seen = (incoming.values.get("id"), incoming.values.get("version"))
    if seen != (draft.id, draft.version):
        kept = await filing.keep(turn.context, draft)
        same = incoming.values if seen[0] == draft.id else {}
        reply = intake.unsaved(kept, same, await form_context(turn, Leave.NONE))
        return with_moment(turn, await step(turn, kept, "note-stale", reply))
    return await _pressed(turn, draft, verb, incoming)


async def _answer_to_guard(turn: Turn, incoming: Incoming) -> Answer:
    """What is said to the guard about a text that no draft holds: the card has carried it."""
    leave = Leave.of(incoming.values.get("leave"))
    answer = await take(turn, incoming.values, leave=leave, card_id=incoming.card_id)
    return with_moment(turn, replace(answer, in_place=True))


_AT_ONCE: dict[intake.End | None, str] = {
    intake.End.CANCELLED: "note-pressed-twice",
    intake.End.SENT: "note-sent-twice",
}
"""What is said of a press that came as soon as its card, by what it would have ended."""


async def _pressed(turn: Turn, draft: Draft, verb: str, incoming: Incoming) -> Answer:
    values = incoming.values
    if values.get(TYPED):
        draft = replace(draft, answers={**draft.answers, TYPED: True})
    by = await pressed_context(turn, values)
    if verb == "restore":
        values = {**values, "text": values.get(intake.OWN), intake.OWN: ""}
    reply = intake.taken(draft, values, by, send=verb == "send")
    if verb == "cancel":
        # What was typed stays in the draft, should its writer stay; the guard has nothing to ask now.
        safe = replace(reply.draft, leaving=draft.leaving)
        reply = intake.cancel(safe)
    await count_guard(turn, by.inspection)
    if (note := _AT_ONCE.get(reply.end)) and pressed_twice(incoming.values, turn.now):
        return await _step_again(turn, replace(reply.draft, leaving=draft.leaving), note)
    first = reply.draft.written and not draft.written  # its text was written on the card
    asks = first and not (reply.problems or reply.stopped)
    if asks and (like := await endorsements.offered(turn, reply.draft)):
        taken = await taken_text(turn, reply, like, new=False)
        return with_moment(turn, replace(taken, in_place=True))
    if reply.end is not intake.End.SENT:
        return with_moment(turn, await follow(turn, reply))
    return await submit(turn, reply.draft)


async def _step_again(turn: Turn, draft: Draft, note: str) -> Answer:
    """The card as it was, on which the next press is taken at its word.

    The draft is kept, so that this next press is not taken for a repeated delivery of the one before.
    """
    kept = await filing.keep(turn.context, draft)
    shown = await step(turn, kept)
    said = turn.texts(note)
    return replace(shown, message=turn.views.with_note(shown.message, said))


async def write(turn: Turn, draft: Draft, line: str, command: Typed | None) -> Answer | None:
    """A line to a form that waits; None when it says nothing to the form."""
    if turn.words.recognise(line, ("choices",)) and (asked := intake.asked_in(draft, turn.county.form)):
        return await step(turn, await filing.keep(turn.context, replace(draft, at=asked)))
    by = await form_context(turn, Leave.NONE, line)
    word = intake.form_word(draft, line, command, by, labels_of(turn), titles_of(turn))
    if (
        draft.at == SIMILAR
        and not draft.leaving
        and (said := await _write_to_similar(turn, draft, line, word))
    ):
        return said
    if word.kind is FormWordKind.UNKNOWN:
        return None
    if word.kind is FormWordKind.TEXT:
        return await take(turn, {"text": word.text}, of=draft.id if draft.at == "text" else "")
    return await _written(turn, draft, word, by)


async def _written(turn: Turn, draft: Draft, word: FormWord, by: intake.FormContext) -> Answer:
    held = turn.observations_pending.look(turn.person.id)
    asked = held and held.why in ASKED_AGAIN and held.beside == row_of(draft)
    if word.kind is FormWordKind.SEND and asked and (again := await ask_again(turn)):
        return again
    reply = intake.typed(draft, word, by)
    await count_guard(turn, by.inspection)
    if reply.end is intake.End.SENT:
        return await submit(turn, replace(reply.draft, card_id=None))
    if draft.at == SIMILAR:  # nobody has seen its form yet, so all of it is told
        reply = replace(reply, changed=())
    return await follow(turn, reply, said=_chosen_between(turn, word))


async def not_among(turn: Turn, draft: Draft, line: str) -> Answer | None:
    """The question that a line was meant to answer: it was asked alone, or the line is a number."""
    if read_number(line) and (draft.at == SIMILAR or not draft.answers.get("text")):
        return await step(turn, draft)
    form = turn.county.form
    asked = intake.asked_in(draft, form)
    if not asked or not (draft.at == asked or read_number(line)):
        return None
    question = form[asked]
    try:
        form.accept(asked, choices.read(question, line, labels_of(turn)(question)))
    except Refusal as refusal:
        return await step(turn, draft, reply=intake.reply(draft, problems={asked: refusal}))
    return None


def _chosen_between(turn: Turn, word: FormWord) -> str:
    """``Tarkoititko: Kajaani tai Kuhmo?``, where a line may mean two things."""
    if not word.choices:
        return ""
    form, texts = turn.county.form, turn.texts
    labels = labels_of(turn)
    named = [dict(zip(form[key].choices, labels(form[key]), strict=True))[code] for key, code in word.choices]
    return texts("form-choose", words=texts.listed(named, "or"))


async def _write_to_similar(turn: Turn, draft: Draft, line: str, word: FormWord) -> Answer | None:
    """A yes to the phenomenon, or one's own text, whose form nobody has seen yet; None for other lines."""
    asked = turn.words.recognise(line, ("yes", "no", "own-text"))
    if asked and asked.name == "yes" and (phenomenon := await shown_as_like(turn, draft)):
        return await _same_here(turn, draft, phenomenon.number)
    if asked or word.kind in (FormWordKind.SEND, FormWordKind.ASK):
        return await step(turn, await filing.keep(turn.context, replace(draft, at=FORM)))
    return None


async def endorse(turn: Turn, request: Request) -> Answer:
    """Same here; it ends the matter of the draft whose text was shown as like that phenomenon."""
    draft, number = await turn.unit.drafts.of(turn.person.id), request.text("number")
    asked = await shown_as_like(turn, draft) if draft and draft.at == SIMILAR else None
    ours = request.said.get("id") in (None, draft.id) if draft else False
    if draft and asked and ours and (number_in(number, "I") or asked.number) == asked.number:
        return await _same_here(turn, draft, asked.number)
    return await endorsements.endorse(turn, number)


async def _same_here(turn: Turn, draft: Draft, number: str) -> Answer:
    """Count its writer for the phenomenon; nothing of the text stays."""
    answer = await endorsements.endorse(turn, number)
    await filing.discard(turn.context, draft)
    turn.draft = None
    return replace(answer, in_place=True, everyone=True)


async def repeat(turn: Turn, draft: Draft) -> Answer:
    """What a button of the form has brought before: what the guard asks of its texts, or the present form."""
    values = turn.incoming.values if turn.incoming.values.get("id") == draft.id else {}
    by = await pressed_context(turn, values)
    if values.get("version") == draft.version - 1 and (reply := intake.taken(draft, values, by)).stopped:
        return await guarded(turn, draft, reply)
    return await step(turn, draft, reply=intake.unsaved(draft, values, by))
