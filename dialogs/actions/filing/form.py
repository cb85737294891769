"""The form of a draft: how it is shown, what it is read with, what follows from what was said to it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from bot.domain.guard import Leave, Stopped
from bot.domain.observation import FORM, SIMILAR, Draft
from bot.domain.phenomenon import Phenomenon
from bot.domain.questionnaire import Answer as Said
from bot.domain.questionnaire import Question
from bot.ports import ASKED
from bot.usecases import access, filing
from bot.usecases.access import FindingOutcome
from bot.usecases.filing import LIKE, PRIVACY_SHOWN, TYPED
from dialogs import confirmation, intake
from dialogs.actions.action import Request
from dialogs.answer import Answer
from dialogs.double_press import stamped
from dialogs.incoming import Kind
from dialogs.pages.filing import (
    leaving_page,
    similar_page,
)
from dialogs.pages.filled_form import FilledForm, form_page
from dialogs.pages.guard import stopped_form_page, urgent_page
from dialogs.pending import WaitingText, Why
from dialogs.turn import Turn


async def begin(turn: Turn, _request: Request) -> Answer:
    """A new draft, or the one that waits."""
    leave_asked(turn)
    begun, resumed = await filing.begin(turn.context)
    draft = replace(begun, leaving=False, at=FORM)
    if draft != begun:
        draft = await filing.keep(turn.context, draft)
    first = not resumed or newly_told(begun, draft)
    shown = await step(turn, draft, note="note-resumed" if resumed else "", first=first)
    return replace(shown, in_place=False)  # the card with the button stays as it is


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
    elif draft.at == SIMILAR and (phenomenon := await shown_as_like(turn, draft)):
        page = similar_page(draft, phenomenon, turn.county, turn.texts)
    else:
        filled = _filled(turn, draft, said or (turn.texts(note) if note else ""), reply)
        page = form_page(replace(filled, first=first), turn.county, turn.texts)
    return Answer(message=turn.views.show(page), in_place=True, draft=draft, unsent=True)


def newly_told(before: Draft, kept: Draft) -> bool:
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


async def shown_as_like(turn: Turn, draft: Draft) -> Phenomenon | None:
    """Find the phenomenon that a draft's writer was shown as like it; None when it is gone."""
    found = await turn.unit.phenomena.many([str(draft.answers.get(LIKE))])
    return next(iter(found), None)


def with_moment(turn: Turn, answer: Answer) -> Answer:
    """The card that comes in the place of another one, with the moment at which it does."""
    message = answer.message
    if message is None or message.card is None:
        return answer
    return replace(answer, message=replace(message, card=stamped(message.card, turn.now)))


async def drop(turn: Turn, draft: Draft) -> Answer:
    """Give a draft up; once something was written, its writer is asked first."""
    return await follow(turn, intake.cancel(draft))


def leave_asked(turn: Turn) -> None:
    """Forget a question that a button has answered: a yes that is said later answers another one."""
    held = turn.observations_pending.look(turn.person.id)
    if held and held.why in ASKED_AGAIN and turn.incoming.kind is Kind.PRESSED:
        turn.observations_pending.drop(turn.person.id, held)


ASKED_AGAIN = frozenset({Why.STOPPED, Why.BESIDE, Why.SEVERAL})
"""Questions that neither a yes nor ``send`` answers: it would send the form that waits beside them."""


def row_of(draft: Draft | None) -> tuple[str, int] | None:
    """Return a draft's id and version; None without one."""
    return (draft.id, draft.version) if draft else None


async def only_asked(turn: Turn, subject: str = ASKED) -> None:
    """Note that nothing of this turn's text was kept, so that it is asked about again if it comes again."""
    if turn.incoming.kind is Kind.TYPED:
        await turn.unit.turns.note(turn.keys, subject=subject)
    elif not turn.incoming.values.get("id"):  # the card has carried it; another press is heard as the first
        for key in turn.keys:
            await turn.unit.turns.remove(key)


async def hold(turn: Turn, why: Why, text: str, **more: Any) -> None:
    """Hold a text in this copy's memory from the turn's end, and not for long; a card carries it itself."""
    held = WaitingText(why=why, text=text, beside=row_of(await turn.unit.drafts.of(turn.person.id)), **more)
    turn.afterwards.append(partial(turn.observations_pending.keep, turn.person.id, held))
    if why is not Why.OWN:
        await confirmation.note(turn)


async def pressed_context(turn: Turn, values: Mapping[str, object]) -> intake.FormContext:
    """Return what is known while a button's fields are read."""
    said = [one for one in values.values() if isinstance(one, str)]
    return await form_context(turn, Leave.of(values.get("leave")), *said, of=str(values.get("field") or ""))


async def form_context(turn: Turn, leave: Leave, *said: str, of: str = "") -> intake.FormContext:
    """Return what is known while the form is filled; ``of`` is the question that ``leave`` was said about."""
    receipts = await filing.receipts_among(turn.unit, *said)
    return intake.FormContext(
        form=turn.county.form,
        inspection=intake.Inspection(turn.guard, turn.person.spoken, leave, of, receipts),
        guess=guess_of(turn),
        last=filing.last_answers(turn.context),
    )


def guess_of(turn: Turn) -> Callable[[str], Mapping[str, Said]]:
    """Return what tells what a text speaks for, in this person's language."""

    def guess(text: str) -> Mapping[str, Said]:
        return turn.resemblance.guesses(text, turn.person.spoken, turn.county.municipalities)

    return guess


def labels_of(turn: Turn) -> intake.Labels:
    """Return what gives the words of a question's choices."""
    texts = turn.texts

    def labels(question: Question) -> list[str]:
        if question.key == "area":
            return [texts.area(code, turn.county.municipalities) for code in question.choices]
        return [texts.code(question.key, code) for code in question.choices]

    return labels


def titles_of(turn: Turn) -> intake.Labels:
    """Return what gives the names of a question."""
    texts = turn.texts

    def titles(question: Question) -> list[str]:
        keys = (f"label-{question.key}", f"row-{question.key}")
        return [texts(key) for key in keys if texts.has(key)]

    return titles


async def count_guard(turn: Turn, inspection: intake.Inspection) -> None:
    """Count what the guard did, by kind alone."""
    for stopped in inspection.stopped:
        await access.count_stopped(turn.context, stopped)
    await access.count_findings(turn.context, FindingOutcome.CONFIRMED, inspection.confirmed)
    await access.count_findings(turn.context, FindingOutcome.MASKED, inspection.masked)


async def follow(turn: Turn, reply: intake.FormReply, said: str = "") -> Answer:
    """Keep what follows from what was said, and show where the draft stands now."""
    if reply.end is intake.End.CANCELLED:
        await filing.discard(turn.context, reply.draft)
        return Answer(message=turn.views.closing("said-cancelled"), in_place=True, everyone=True)
    kept = await filing.keep(turn.context, reply.draft)
    if reply.stopped:
        return replace(await guarded(turn, kept, reply), in_place=True)
    first = newly_told(reply.draft, kept)
    return await step(turn, kept, reply.note or "", reply, said=said, first=first)


async def guarded(turn: Turn, draft: Draft | None, reply: intake.FormReply) -> Answer:
    """What the guard says to a text: the card carries it, in words this copy remembers it for a while."""
    stopped = reply.stopped
    assert isinstance(stopped, Stopped)  # noqa: S101 - for the types
    field = stopped.field or "text"
    about, waiting = row_of(draft), dict(reply.waiting)
    if draft and turn.incoming.kind is Kind.TYPED:
        waiting[TYPED] = "true"
    if stopped.redirect:
        page = urgent_page(stopped, turn.county, turn.texts, about, waiting)
    else:
        typed = turn.incoming.kind is Kind.TYPED
        page = stopped_form_page(stopped, turn.texts, about, waiting, typed=typed)
    offer = {field: stopped.own, intake.OFFERED: stopped.offered, intake.KINDS: " ".join(stopped.kinds)}
    more = {"offer": offer if stopped.offered else None, "urgent": stopped.redirect is not None}
    await hold(turn, Why.STOPPED, stopped.text, field=field, about=about, **more)
    await only_asked(turn)
    return Answer(message=turn.views.show(page), draft=draft, unsent=True)
