"""One's own draft, from the first words to the receipt: what the form decides is done here."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from bot.domain.calendar import helsinki_day, next_meeting, working_days_after
from bot.domain.cleaning import tidy
from bot.domain.errors import Refusal
from bot.domain.guard import LONGEST, Leave, Level, Stopped
from bot.domain.observation import FORM, SIMILAR, Draft, Observation
from bot.domain.people import Mode
from bot.domain.phenomenon import Phenomenon
from bot.domain.questionnaire import Answer as Said
from bot.domain.questionnaire import Question
from bot.domain.roles import Permission
from bot.ports import ASKED, ASKED_BESIDE, Message
from bot.usecases import access, filing, meetings, own_data
from bot.usecases.access import FindingOutcome
from bot.usecases.filing import LIKE, PRIVACY_SHOWN, TYPED
from dialogs import confirmation, intake
from dialogs.actions import endorsements, replies
from dialogs.actions.action import Action, On, Request, Run, in_chat, read_said
from dialogs.actions.own_observations import read_named
from dialogs.answer import SILENCE, Answer
from dialogs.double_press import pressed_twice, stamped
from dialogs.incoming import Incoming, Kind, Where
from dialogs.pages.filing import (
    FilledForm,
    beside_page,
    form_page,
    leaving_page,
    several_page,
    similar_page,
)
from dialogs.pages.guard import stopped_form_page, urgent_page
from dialogs.pages.help import unknown_page
from dialogs.pages.offers import offer_page
from dialogs.pages.receipts import anon_receipt_page, receipt_page
from dialogs.pending import WaitingText, Why
from dialogs.turn import Turn
from dialogs.understanding import choices
from dialogs.understanding.corrections import FormWord, FormWordKind
from dialogs.understanding.numbers import number_in, read_number
from dialogs.understanding.words import LEAVES, Typed

_LEGACY = frozenset({"understood", "answer", "skip", "back", "edit", "keep", "restore"})
"""Buttons that take what stands in the fields and show the form; most stood on cards of an older version."""


def commands(draft: Draft) -> tuple[str, ...]:
    """What may be typed while a draft waits."""
    not_now = () if draft.leaving else ("yes", "no")
    return tuple(name for name in intake.DRAFT_COMMANDS if name not in not_now)


# --- where it stands


async def _begin(turn: Turn, _request: Request) -> Answer:
    """A new draft, or the one that waits."""
    _leave_asked(turn)
    begun, resumed = await filing.begin(turn.context)
    draft = replace(begun, leaving=False, at=FORM)
    if draft != begun:
        draft = await filing.keep(turn.context, draft)
    first = not resumed or _newly_told(begun, draft)
    shown = await step(turn, draft, note="note-resumed" if resumed else "", first=first)
    return replace(shown, in_place=False)  # the card with the button stays as it is


async def _correct(turn: Turn, request: Request) -> Answer:
    """A draft with what one has sent before; raises Refusal when it is not theirs to correct."""
    draft = await own_data.begin_correction(turn.context, request.number, guess=_guess(turn))
    return replace(await step(turn, draft), in_place=False)


async def step(
    turn: Turn,
    draft: Draft,
    note: str = "",
    reply: intake.FormReply | None = None,
    *,
    said: str = "",
    first: bool = False,
) -> Answer:
    """Where a draft stands: its form, or what is asked before; with a note above it and what is wrong."""
    if draft.leaving:
        page = leaving_page(draft, turn.texts)
    elif draft.at == SIMILAR and (phenomenon := await _shown_as_like(turn, draft)):
        page = similar_page(draft, phenomenon, turn.county, turn.texts)
    else:
        filled = _filled(turn, draft, said or (turn.texts(note) if note else ""), reply)
        page = form_page(replace(filled, first=first), turn.county, turn.texts)
    return Answer(message=turn.views.show(page), in_place=True, draft=draft, unsent=True)


def _newly_told(before: Draft, kept: Draft) -> bool:
    """Whether the privacy lines have come onto a draft that an older version began."""
    return PRIVACY_SHOWN in kept.answers and PRIVACY_SHOWN not in before.answers


def _filled(turn: Turn, draft: Draft, note: str, reply: intake.FormReply | None) -> FilledForm:
    asked = intake.asked_in(draft, turn.county.form)
    return FilledForm(
        draft=draft,
        asked=turn.county.form[asked] if asked else None,
        whole=draft.at == asked,
        problems=reply.problems if reply else {},
        wrong=reply.wrong if reply else {},
        note=note,
        own=reply.own if reply else "",
        changed=reply.changed if reply else (),
    )


async def _shown_as_like(turn: Turn, draft: Draft) -> Phenomenon | None:
    found = await turn.unit.phenomena.many([str(draft.answers.get(LIKE))])
    return next(iter(found), None)


# --- a text


async def take(
    turn: Turn,
    values: Mapping[str, object],
    *,
    leave: Leave = Leave.NONE,
    of: str = "",
    card_id: str | None = None,
) -> Answer:
    """A text that is to be an observation: the answer is its form, filled in.

    Args:
        turn: whose turn it is.
        values: ``text`` as it was written, and what else a card that carried it sent.
        leave: what its writer said to the guard's finding in it.
        of: the draft that has another text, whose place it takes.
        card_id: the card in whose place the form comes.
    """
    text, present = str(values.get("text") or ""), await turn.unit.drafts.of(turn.person.id)
    beside = present if present and present.id != of and _has_another(present, text) else None
    draft = filing.fresh(turn.context) if beside or present is None else present
    by = await _context(turn, leave, text, str(values.get(intake.OFFERED) or ""), of="text")
    reply = intake.taken(draft, values, by)
    await _count(turn, by.inspection)
    if reply.stopped:
        return await _guarded(turn, None if beside else present, reply)
    if beside:  # asked only when the guard has nothing to ask any more
        return await _beside(turn, beside, str(reply.draft.answers.get("text") or text), leave)
    typed = not turn.incoming.dialog or bool(draft.answers.get(TYPED))
    marked = replace(reply.draft, answers={**reply.draft.answers, TYPED: typed}, card_id=card_id)
    return await _taken(turn, replace(reply, draft=marked), new=present is None)


def _has_another(draft: Draft, text: str) -> bool:
    return draft.written and draft.answers.get("text") != tidy(text)


async def _beside(turn: Turn, present: Draft, text: str, leave: Leave) -> Answer:
    """What is to become of a text while a form stands open with another one."""
    held = turn.observations_pending.look(turn.person.id)
    if turn.person.mode is Mode.TEXT and held and held.why is Why.BESIDE and text not in held.text:
        text = f"{held.text}\n{text}"  # there is no card that carries the one before
    told = leave if leave in (Leave.CONFIRMED, Leave.NOT_URGENT) else Leave.NONE
    await _hold(turn, Why.BESIDE, text, leave=told)
    await _only_asked(turn, ASKED_BESIDE)
    return replace(turn.show(beside_page(present, text, told, turn.texts)), unsent=True)


async def _taken(turn: Turn, reply: intake.FormReply, *, new: bool) -> Answer:
    """The form of a text that was taken, or first the phenomenon that says the same."""
    draft = reply.draft
    if not reply.problems and (like := await endorsements.offered(turn, draft)):
        draft = replace(draft, at=SIMILAR, answers={**draft.answers, LIKE: like.id})
    kept = await (filing.start if new else filing.keep)(turn.context, draft)
    if reply.own:
        await _hold(turn, Why.OWN, reply.own, about=(kept.id, kept.version))
    first = new or _newly_told(draft, kept)
    return replace(await step(turn, kept, reply.note or "", reply, first=first), in_place=False)


async def several(turn: Turn, texts: Sequence[str], whole: str) -> Answer:
    """A message with several observations: which is meant first, nothing of it is kept before."""
    if (found := _look(turn, whole)) and (found.redirect or found.level is Level.BLOCK):
        return await _stopped_first(turn, found)  # no card of ours repeats what blocks
    await _hold(turn, Why.SEVERAL, whole, parts=tuple(texts))
    await _only_asked(turn)
    return replace(turn.show(several_page(texts, whole, turn.texts)), unsent=True)


async def _offer_text(turn: Turn, request: Request) -> Answer:
    """Words of a message elsewhere: whether they are to be an observation, before anything looks at them."""
    return turn.show(offer_page(request.text("text"), turn.texts), in_place=True)


async def _take_text(turn: Turn, request: Request) -> Answer:
    """The text that a card carried, once its reader says so."""
    _leave_asked(turn)
    text, how = str(request.said.get("text") or ""), str(request.said.get("as") or "")
    draft = await turn.unit.drafts.of(turn.person.id)
    if draft and how == "append":
        text = f"{draft.answers.get('text') or ''}\n{text}".strip()
    if len(text) > LONGEST:
        raise Refusal("too-long", most=LONGEST, count=len(text))
    if draft and how == "replace":  # another matter: whether a phenomenon says the same is asked anew
        answers = {key: answer for key, answer in draft.answers.items() if key != LIKE}
        draft = await filing.keep(turn.context, replace(draft, answers=answers))
    of, card_id = draft.id if draft and how in _INSTEAD else "", turn.incoming.card_id
    leave = Leave.of(request.said.get("leave"))
    answer = await take(turn, {"text": text}, leave=leave, of=of, card_id=card_id)
    return _stamped(turn, replace(answer, in_place=True))


async def _discard_text(turn: Turn, request: Request) -> Answer:
    """Nothing of a stopped text was kept; what stood beside it goes on, and a draft without words goes."""
    turn.observations_pending.take(turn.person.id)
    draft = await turn.unit.drafts.of(turn.person.id)
    if draft and draft.id == request.said.get("id"):
        others = {key: said for key, said in request.said.items() if key != request.said.get("field")}
        by = await _context(turn, Leave.NONE, *map(str, others.values()))
        reply = intake.taken(draft, others, by)
        if reply.draft.written or reply.stopped:
            await _count(turn, by.inspection)
            return _stamped(turn, await _follow(turn, reply, said=turn.texts("said-discarded")))
    if draft and not draft.written:
        await filing.discard(turn.context, draft)
    return Answer(message=turn.views.closing("said-discarded"), in_place=True, everyone=True)


# --- what is said to the form


async def _press(turn: Turn, verb: str, incoming: Incoming) -> Answer:
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
        reply = intake.unsaved(kept, same, await _context(turn, Leave.NONE))
        return _stamped(turn, await step(turn, kept, "note-stale", reply))
    return await _pressed(turn, draft, verb, incoming)


async def _answer_to_guard(turn: Turn, incoming: Incoming) -> Answer:
    """What is said to the guard about a text that no draft holds: the card has carried it."""
    leave = Leave.of(incoming.values.get("leave"))
    answer = await take(turn, incoming.values, leave=leave, card_id=incoming.card_id)
    return _stamped(turn, replace(answer, in_place=True))


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
    values = incoming.values
    if values.get(TYPED):
        draft = replace(draft, answers={**draft.answers, TYPED: True})
    by = await _pressed_context(turn, values)
    if verb == "restore":
        values = {**values, "text": values.get(intake.OWN), intake.OWN: ""}
    reply = intake.taken(draft, values, by, send=verb == "send")
    if verb == "cancel":
        # What was typed stays in the draft, should its writer stay; the guard has nothing to ask now.
        safe = replace(reply.draft, leaving=draft.leaving)
        reply = intake.cancel(safe)
    await _count(turn, by.inspection)
    if (note := _AT_ONCE.get(reply.end)) and pressed_twice(incoming.values, turn.now):
        return await _step_again(turn, replace(reply.draft, leaving=draft.leaving), note)
    first = reply.draft.written and not draft.written  # its text was written on the card
    if first and not (reply.problems or reply.stopped) and await endorsements.offered(turn, reply.draft):
        taken = await _taken(turn, reply, new=False)
        return _stamped(turn, replace(taken, in_place=True))
    if reply.end is not intake.End.SENT:
        return _stamped(turn, await _follow(turn, reply))
    filed = await _submit(turn, reply.draft)
    if answer := await _told_here(turn, filed, reply.draft):
        return answer
    return Answer(message=await _receipt(turn, filed.observation), in_place=True, filed=True)


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
    by = await _context(turn, Leave.NONE, line)
    word = intake.form_word(draft, line, command, by, _labels(turn), _titles(turn))
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
    asked = held and held.why in _ASKED_AGAIN and held.beside == _row(draft)
    if word.kind is FormWordKind.SEND and asked and (again := await ask_again(turn)):
        return again
    reply = intake.typed(draft, word, by)
    await _count(turn, by.inspection)
    if reply.end is intake.End.SENT:
        return await _sent(turn, replace(reply.draft, card_id=None))
    if draft.at == SIMILAR:  # nobody has seen its form yet, so all of it is told
        reply = replace(reply, changed=())
    return await _follow(turn, reply, said=_chosen_between(turn, word))


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
        form.accept(asked, choices.read(question, line, _labels(turn)(question)))
    except Refusal as refusal:
        return await step(turn, draft, reply=intake.reply(draft, problems={asked: refusal}))
    return None


async def _sent(turn: Turn, draft: Draft) -> Answer:
    """What is answered to a line that has sent the form."""
    filed = await _submit(turn, draft)
    if answer := await _told_here(turn, filed, draft):
        return answer
    if not filed.again:
        return Answer(filed=True)  # the courier brings the receipt as a message of its own
    return Answer(message=await _receipt(turn, filed.observation), filed=True)


def _chosen_between(turn: Turn, word: FormWord) -> str:
    """``Tarkoititko: Kajaani tai Kuhmo?``, where a line may mean two things."""
    if not word.choices:
        return ""
    form, texts = turn.county.form, turn.texts
    labels = _labels(turn)
    named = [dict(zip(form[key].choices, labels(form[key]), strict=True))[code] for key, code in word.choices]
    return texts("form-choose", words=texts.listed(named, "or"))


async def _write_to_similar(turn: Turn, draft: Draft, line: str, word: FormWord) -> Answer | None:
    """A yes to the phenomenon, or one's own text, whose form nobody has seen yet; None for other lines."""
    asked = turn.words.recognise(line, ("yes", "no", "own-text"))
    if asked and asked.name == "yes" and (phenomenon := await _shown_as_like(turn, draft)):
        return await _same_here(turn, draft, phenomenon.number)
    if asked or word.kind in (FormWordKind.SEND, FormWordKind.ASK):
        return await step(turn, await filing.keep(turn.context, replace(draft, at=FORM)))
    return None


async def _endorse(turn: Turn, request: Request) -> Answer:
    """Same here; it ends the matter of the draft whose text was shown as like that phenomenon."""
    draft, number = await turn.unit.drafts.of(turn.person.id), request.text("number")
    asked = await _shown_as_like(turn, draft) if draft and draft.at == SIMILAR else None
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


async def drop(turn: Turn, draft: Draft) -> Answer:
    """Give a draft up; once something was written, its writer is asked first."""
    return await _follow(turn, intake.cancel(draft))


async def urgent(turn: Turn, text: str) -> Answer:
    """The one question that matters before all else; nothing of the text is kept before it is answered."""
    return await _stopped_first(turn, _look(turn, text) or Stopped.urgent(text, "text"))


def _look(turn: Turn, text: str) -> Stopped | None:
    """What the guard finds in a text that nobody has begun to file."""
    try:
        turn.guard.check(text, language=turn.person.spoken, field="text")
    except Stopped as stopped:
        return stopped
    return None


async def _stopped_first(turn: Turn, stopped: Stopped) -> Answer:
    await access.count_stopped(turn.context, stopped)
    return await _guarded(turn, None, intake.reply(filing.fresh(turn.context), stopped=stopped))


async def settle(turn: Turn, leave: Leave) -> Answer:
    """The text that the guard stopped in the chat, once its writer has said something to that."""
    held = turn.observations_pending.look(turn.person.id)
    if held is None or held.why is not Why.STOPPED:
        return await replies.settle(turn, leave)
    if held.urgent and leave is not Leave.NOT_URGENT:  # the guard's other words answer another question
        return (
            await urgent(turn, held.text)
            if held.field == "text"
            else await _take_held(turn, held, Leave.NONE)
        )
    await confirmation.drop(turn)
    answer = await _take_held(turn, held, leave)
    turn.afterwards.append(partial(turn.observations_pending.drop, turn.person.id, held))
    return answer


async def _take_held(turn: Turn, held: WaitingText, leave: Leave) -> Answer:
    draft = await turn.unit.drafts.of(turn.person.id)
    same = draft is not None and (draft.id, draft.version) == held.about
    values = {held.field: held.text, **(held.offer or {} if leave is Leave.MASKED else {})}
    if held.field == "text":
        of = held.about[0] if same else ""  # its writer may have gone on with the form meanwhile
        return await take(turn, values, leave=leave, of=of)
    if draft is None or not same:
        raise Refusal("guard-nothing")
    by = await _context(turn, leave, held.text, of=held.field)
    reply = intake.taken(draft, values, by)
    await _count(turn, by.inspection)
    return await _follow(turn, reply)


async def repeat(turn: Turn, draft: Draft) -> Answer:
    """What a button of the form has brought before: what the guard asks of its texts, or the present form."""
    values = turn.incoming.values if turn.incoming.values.get("id") == draft.id else {}
    by = await _pressed_context(turn, values)
    if values.get("version") == draft.version - 1 and (reply := intake.taken(draft, values, by)).stopped:
        return await _guarded(turn, draft, reply)
    return await step(turn, draft, reply=intake.unsaved(draft, values, by))


async def ask_again(turn: Turn) -> Answer | None:
    """What was asked about a text that waits, to who may not have got it; None when none waits."""
    held = turn.observations_pending.look(turn.person.id)
    if held is None or held.why is Why.OWN:
        return None
    if held.why is Why.SEVERAL:
        return await several(turn, held.parts, held.text)
    if held.why is Why.UNKNOWN:
        return await ask_unknown(turn, held.text)
    if held.urgent and held.field == "text":
        return await urgent(turn, held.text)
    return await _take_held(turn, held, held.leave)


async def ask_unknown(turn: Turn, line: str) -> Answer:
    """Ask whether a line that means nothing is to be an observation."""
    leave_unknown(turn)
    await _hold(turn, Why.UNKNOWN, line, before=turn.observations_pending.look(turn.person.id))
    await _only_asked(turn)
    return turn.show(unknown_page(turn.texts, line))


def leave_unknown(turn: Turn) -> None:
    """Leave that question: a yes that is said later answers another one. What waited before waits again."""
    held = turn.observations_pending.look(turn.person.id)
    if held is None or held.why is not Why.UNKNOWN:
        return
    turn.observations_pending.take(turn.person.id)
    if held.before:
        turn.observations_pending.keep(turn.person.id, held.before)


def _leave_asked(turn: Turn) -> None:
    """Forget a question that a button has answered: a yes that is said later answers another one."""
    held = turn.observations_pending.look(turn.person.id)
    if held and held.why in _ASKED_AGAIN and turn.incoming.kind is Kind.PRESSED:
        turn.observations_pending.drop(turn.person.id, held)


async def choose(turn: Turn, line: str) -> Answer | None:
    """What is said about a text that waits for its writer's word; None for other lines."""
    if not turn.words.recognise(line, _CHOICES[Why.UNKNOWN]):
        leave_unknown(turn)
    held = turn.observations_pending.look(turn.person.id)
    said = turn.words.recognise(line, (*_CHOICES[held.why], "yes", "no")) if held else None
    if held is None or said is None:
        return None
    draft = await turn.unit.drafts.of(turn.person.id)
    if held.why is Why.OWN and not (draft and draft.id == held.about[0]):
        return None
    if said.name not in _CHOICES[held.why]:
        return await _answer_to_asked(turn, held, said.name) if held.beside == _row(draft) else None
    if said.name == "no":
        leave_unknown(turn)
        return turn.say("said-left")
    await confirmation.drop(turn)
    answer = await _take_chosen(turn, held, said.name)
    turn.afterwards.append(partial(turn.observations_pending.drop, turn.person.id, held))
    return answer


async def _answer_to_asked(turn: Turn, held: WaitingText, said: str) -> Answer | None:
    """What a mere yes or no is to the question asked last; it never answers the form that waits beside it."""
    if held.why is Why.STOPPED and said == "no":
        return await settle(turn, Leave.NOT_URGENT if held.urgent else Leave.CONFIRMED)
    return await ask_again(turn) if held.why in _ASKED_AGAIN else None


async def _take_chosen(turn: Turn, held: WaitingText, how: str) -> Answer:
    if how == "continue":
        return await _begin(turn, Request())
    text = held.parts[0] if how == "first" else held.text
    values = {"text": text, "as": how, "leave": held.leave.value}
    return replace(await _take_text(turn, Request(values=values)), in_place=False)


_CHOICES: dict[Why, tuple[str, ...]] = {
    Why.STOPPED: (),  # the guard's own words are always heard
    Why.BESIDE: ("append", "replace", "continue"),
    Why.SEVERAL: ("first", "as-one"),
    Why.OWN: ("restore",),
    Why.UNKNOWN: ("yes", "no"),
}
"""What may be said, by why a text waits."""

_ASKED_AGAIN = frozenset({Why.STOPPED, Why.BESIDE, Why.SEVERAL})
"""Questions that neither a yes nor ``send`` answers: it would send the form that waits beside them."""

_INSTEAD = frozenset({"append", "replace", "restore"})
"""What puts a text in the place of another one."""


def _row(draft: Draft | None) -> tuple[str, int] | None:
    return (draft.id, draft.version) if draft else None


async def _only_asked(turn: Turn, subject: str = ASKED) -> None:
    """Note that nothing of this turn's text was kept, so that it is asked about again if it comes again."""
    if turn.incoming.kind is Kind.TYPED:
        await turn.unit.turns.note(turn.keys, subject=subject)
    elif not turn.incoming.values.get("id"):  # the card has carried it; another press is heard as the first
        for key in turn.keys:
            await turn.unit.turns.remove(key)


async def _hold(turn: Turn, why: Why, text: str, **more: Any) -> None:
    """Hold a text in this copy's memory from the turn's end, and not for long; a card carries it itself."""
    held = WaitingText(why=why, text=text, beside=_row(await turn.unit.drafts.of(turn.person.id)), **more)
    turn.afterwards.append(partial(turn.observations_pending.keep, turn.person.id, held))
    if why is not Why.OWN:
        await confirmation.note(turn)


async def _pressed_context(turn: Turn, values: Mapping[str, object]) -> intake.FormContext:
    said = [one for one in values.values() if isinstance(one, str)]
    return await _context(turn, Leave.of(values.get("leave")), *said, of=str(values.get("field") or ""))


async def _context(turn: Turn, leave: Leave, *said: str, of: str = "") -> intake.FormContext:
    receipts = await filing.receipts_among(turn.unit, *said)
    return intake.FormContext(
        form=turn.county.form,
        inspection=intake.Inspection(turn.guard, turn.person.spoken, leave, of, receipts),
        guess=_guess(turn),
        last=filing.last_answers(turn.context),
    )


def _guess(turn: Turn) -> Callable[[str], Mapping[str, Said]]:
    def guess(text: str) -> Mapping[str, Said]:
        return turn.resemblance.guesses(text, turn.person.spoken, turn.county.municipalities)

    return guess


def _labels(turn: Turn) -> intake.Labels:
    texts = turn.texts

    def labels(question: Question) -> list[str]:
        if question.key == "area":
            return [texts.area(code, turn.county.municipalities) for code in question.choices]
        return [texts.code(question.key, code) for code in question.choices]

    return labels


def _titles(turn: Turn) -> intake.Labels:
    texts = turn.texts

    def titles(question: Question) -> list[str]:
        keys = (f"label-{question.key}", f"row-{question.key}")
        return [texts(key) for key in keys if texts.has(key)]

    return titles


# --- what is done


async def _count(turn: Turn, inspection: intake.Inspection) -> None:
    """Count what the guard did, by kind alone."""
    for stopped in inspection.stopped:
        await access.count_stopped(turn.context, stopped)
    await access.count_findings(turn.context, FindingOutcome.CONFIRMED, inspection.confirmed)
    await access.count_findings(turn.context, FindingOutcome.MASKED, inspection.masked)


async def _follow(turn: Turn, reply: intake.FormReply, said: str = "") -> Answer:
    if reply.end is intake.End.CANCELLED:
        await filing.discard(turn.context, reply.draft)
        return Answer(message=turn.views.closing("said-cancelled"), in_place=True, everyone=True)
    kept = await filing.keep(turn.context, reply.draft)
    if reply.stopped:
        return replace(await _guarded(turn, kept, reply), in_place=True)
    first = _newly_told(reply.draft, kept)
    return await step(turn, kept, reply.note or "", reply, said=said, first=first)


async def _guarded(turn: Turn, draft: Draft | None, reply: intake.FormReply) -> Answer:
    """What the guard says to a text: the card carries it, in words this copy remembers it for a while."""
    stopped = reply.stopped
    assert isinstance(stopped, Stopped)  # noqa: S101 - for the types
    field = stopped.field or "text"
    about, waiting = (draft.id, draft.version) if draft else None, dict(reply.waiting)
    if draft and turn.incoming.kind is Kind.TYPED:
        waiting[TYPED] = "true"
    if stopped.redirect:
        page = urgent_page(stopped, turn.county, turn.texts, about, waiting)
    else:
        typed = turn.incoming.kind is Kind.TYPED
        page = stopped_form_page(stopped, turn.texts, about, waiting, typed=typed)
    offer = {field: stopped.own, intake.OFFERED: stopped.offered, intake.KINDS: " ".join(stopped.kinds)}
    more = {"offer": offer if stopped.offered else None, "urgent": stopped.redirect is not None}
    await _hold(turn, Why.STOPPED, stopped.text, field=field, about=about or ("", 0), **more)
    await _only_asked(turn)
    return Answer(message=turn.views.show(page), draft=draft, unsent=True)


async def _submit(turn: Turn, draft: Draft) -> filing.Filed:
    held = turn.observations_pending.look(turn.person.id)
    if held and held.about[0] == draft.id:  # its own wording is nobody's any more
        turn.afterwards.append(partial(turn.observations_pending.drop, turn.person.id, held))
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
    dates = await _dates(turn, helsinki_day(turn.now))
    dialog = turn.incoming.dialog
    page = anon_receipt_page(observation, code, *dates, turn.texts, typed=typed, dialog=dialog)
    stored = turn.views.closing("anon-sent")
    return replace(turn.show(page, in_place=True), stored=stored, filed=True)


async def _receipt(turn: Turn, observation: Observation) -> Message:
    dates = await _dates(turn, helsinki_day(observation.received_at))
    return turn.views.show(receipt_page(observation, *dates, turn.texts, dialog=turn.incoming.dialog))


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
        if leave is not None:
            return await settle(turn, leave)
        if turn.draft is None:
            raise Refusal("no-draft")
        if name == "cancel":
            await confirmation.drop(turn)  # the draft asks a question of its own
        line = turn.incoming.order
        answer = await write(turn, turn.draft, line, Typed(name, request.text("line")))
        return answer or await step(turn, turn.draft)

    return run


_BUTTONS = frozenset({*_LEGACY, "send", "cancel"})

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
    for name in dict.fromkeys((*intake.DRAFT_COMMANDS, *sorted(_BUTTONS)))
)
"""What is said to the form."""

FILE = in_chat(
    "file", permission=Permission.FILE, run=_begin, verb="start", anywhere=True, repeatable=True, help="file"
)

ENDORSE = in_chat("endorse", read=read_said("number"), run=_endorse, anywhere=True, help="endorse")

CORRECT = in_chat("correct", on=On.OWN, read=read_named("own-which"), run=_correct, help="correct")

TEXTS = (
    in_chat("offer-text", words=False, run=_offer_text, repeatable=True),
    in_chat("take-text", words=False, permission=Permission.FILE, run=_take_text),
    in_chat("discard-text", words=False, run=_discard_text),
)
"""What is said about a text that a card carries."""

WORDS = ("own-text", "restore", "choices", "append", "replace", "continue", "first", "as-one")
"""What may be typed about such a text, or to the form, at its moment alone."""
