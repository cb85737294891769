"""A text that is to be an observation: taken, asked about, or left."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.domain.cleaning import tidy
from bot.domain.errors import Refusal
from bot.domain.guard import LONGEST, Leave, Level, Stopped
from bot.domain.observation import SIMILAR, Draft
from bot.domain.people import Mode
from bot.domain.phenomenon import Phenomenon
from bot.ports import ASKED_BESIDE
from bot.usecases import access, filing
from bot.usecases.filing import LIKE, TYPED
from dialogs import intake
from dialogs.actions import endorsements
from dialogs.actions.action import Request
from dialogs.actions.filing.form import (
    count_guard,
    follow,
    form_context,
    guarded,
    hold,
    leave_asked,
    newly_told,
    only_asked,
    row_of,
    step,
    with_moment,
)
from dialogs.answer import Answer
from dialogs.pages.filing import (
    beside_page,
    several_page,
)
from dialogs.pages.offers import offer_page
from dialogs.pending import Why
from dialogs.turn import Turn


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
    by = await form_context(turn, leave, text, str(values.get(intake.OFFERED) or ""), of="text")
    reply = intake.taken(draft, values, by)
    await count_guard(turn, by.inspection)
    if reply.stopped:
        return await guarded(turn, None if beside else present, reply)
    if beside:  # asked only when the guard has nothing to ask any more
        return await _beside(turn, beside, str(reply.draft.answers.get("text") or text), leave)
    typed = not turn.incoming.dialog or bool(draft.answers.get(TYPED))
    marked = replace(reply.draft, answers={**reply.draft.answers, TYPED: typed}, card_id=card_id)
    like = None if reply.problems else await endorsements.offered(turn, marked)
    return await taken_text(turn, replace(reply, draft=marked), like, new=present is None)


def _has_another(draft: Draft, text: str) -> bool:
    return draft.written and draft.answers.get("text") != tidy(text)


async def _beside(turn: Turn, present: Draft, text: str, leave: Leave) -> Answer:
    """What is to become of a text while a form stands open with another one."""
    held = turn.observations_pending.look(turn.person.id)
    if turn.person.mode is Mode.TEXT and held and held.why is Why.BESIDE and text not in held.text:
        text = f"{held.text}\n{text}"  # there is no card that carries the one before
    told = leave if leave in (Leave.CONFIRMED, Leave.NOT_URGENT) else Leave.NONE
    await hold(turn, Why.BESIDE, text, leave=told)
    await only_asked(turn, ASKED_BESIDE)
    return replace(turn.show(beside_page(present, text, told, turn.texts)), unsent=True)


async def taken_text(turn: Turn, reply: intake.FormReply, like: Phenomenon | None, *, new: bool) -> Answer:
    """The form of a text that was taken, or first the phenomenon that says the same."""
    draft = reply.draft
    if like:
        draft = replace(draft, at=SIMILAR, answers={**draft.answers, LIKE: like.id})
    kept = await (filing.start if new else filing.keep)(turn.context, draft)
    if reply.own:
        await hold(turn, Why.OWN, reply.own, about=row_of(kept))
    first = new or newly_told(draft, kept)
    return replace(await step(turn, kept, reply.note or "", reply, first=first), in_place=False)


async def several(turn: Turn, texts: Sequence[str], whole: str) -> Answer:
    """A message with several observations: which is meant first, nothing of it is kept before."""
    if (found := _look(turn, whole)) and (found.redirect or found.level is Level.BLOCK):
        return await _stopped_first(turn, found)  # no card of ours repeats what blocks
    await hold(turn, Why.SEVERAL, whole, parts=tuple(texts))
    await only_asked(turn)
    return replace(turn.show(several_page(texts, whole, turn.texts)), unsent=True)


async def offer_text(turn: Turn, request: Request) -> Answer:
    """Words of a message elsewhere: whether they are to be an observation, before anything looks at them."""
    return turn.show(offer_page(request.text("text"), turn.texts), in_place=True)


async def take_text(turn: Turn, request: Request) -> Answer:
    """The text that a card carried, once its reader says so."""
    leave_asked(turn)
    text, how = str(request.said.get("text") or ""), str(request.said.get("as") or "")
    draft = await turn.unit.drafts.of(turn.person.id)
    if draft and draft.corrects and how == "replace":  # another matter than what was sent before
        return await step(turn, draft)
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
    return with_moment(turn, replace(answer, in_place=True))


async def discard_text(turn: Turn, request: Request) -> Answer:
    """Nothing of a stopped text was kept; what stood beside it goes on, and a draft without words goes."""
    turn.observations_pending.take(turn.person.id)
    draft = await turn.unit.drafts.of(turn.person.id)
    if draft and draft.id == request.said.get("id"):
        others = {key: said for key, said in request.said.items() if key != request.said.get("field")}
        by = await form_context(turn, Leave.NONE, *map(str, others.values()))
        reply = intake.taken(draft, others, by)
        if reply.draft.written or reply.stopped:
            await count_guard(turn, by.inspection)
            return with_moment(turn, await follow(turn, reply, said=turn.texts("said-discarded")))
    if draft and not draft.written:
        await filing.discard(turn.context, draft)
    return Answer(message=turn.views.closing("said-discarded"), in_place=True, everyone=True)


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
    return await guarded(turn, None, intake.reply(filing.fresh(turn.context), stopped=stopped))


_INSTEAD = frozenset({"append", "replace", "restore"})
"""What puts a text in the place of another one."""
