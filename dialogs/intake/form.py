"""The form that stands filled in: what is said to it, by its fields or in words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from bot.domain.cleaning import tidy
from bot.domain.errors import Refusal
from bot.domain.form import AREA_CODES, NOT_TOLD
from bot.domain.guard import Leave, Stopped
from bot.domain.observation import FORM, Draft
from bot.domain.questionnaire import Answer, AnswerKind, Answers, Question, Questionnaire, codes_in
from bot.domain.suggestion import Guess, chosen, following, with_last
from bot.usecases.filing import URGENT
from dialogs.intake.inspection import Inspection
from dialogs.intake.reply import End, FormReply, reply

OFFERED, OWN, KINDS = "offered", "own", "kinds"
"""What a card carries beside its fields: the guard's sentence, the text as its writer had it, the kinds."""


@dataclass(frozen=True, kw_only=True)
class FormContext:
    """What is known while a form is filled.

    Attributes:
        form: the county's.
        inspection: looks at the texts.
        guess: tells what a text speaks for.
        last: what the person answered last time.
    """

    form: Questionnaire
    inspection: Inspection
    guess: Guess
    last: Answers


def taken(draft: Draft, values: Mapping[str, object], by: FormContext, *, send: bool = False) -> FormReply:
    """Take what stands in the form's fields, and send it if that is wished and can be.

    ``values`` are the card's inputs by question; some clients leave out what nobody touched, and then it
    stands as it was. ``offered`` beside them is the guard's sentence, which is taken in a text's place.
    """
    key = by.inspection.of or "text"
    own = ""
    if by.inspection.leave is Leave.MASKED and values.get(OFFERED):
        replaced = str(values.get(key) or "")
        own = replaced if key == "text" else ""
        values = {**values, key: values[OFFERED]}
        by.inspection.take(replaced, str(values.get(KINDS) or "").split(), draft.answers)
    answers, wrong = _accepted(values, draft, by.form)
    asked: Answers = {URGENT: True} if by.inspection.leave is Leave.NOT_URGENT else {}
    said = FormReply(
        draft=replace(draft, leaving=False, answers={**draft.answers, **asked}),
        problems={name: refusal for name, (refusal, _) in wrong.items()},
        wrong={name: shown for name, (_, shown) in wrong.items()},
        own=own or str(values.get(OWN) or ""),
    )
    return with_answers(said, answers, by, send=send)


def unsaved(draft: Draft, values: Mapping[str, object], by: FormContext) -> FormReply:
    """The draft as it is, shown with texts of an older card of it that nothing has kept.

    They stand in the fields that are empty; another text than the draft's can be had by a press.
    """
    others: dict[str, str] = {}
    for key in _texts_of(by.form):
        text = tidy(str(values.get(key) or ""))
        if text and text != draft.answers.get(key):
            others[key] = by.inspection.repeated(text, draft)
    own = others.pop("text", "") if draft.answers.get("text") else ""
    empty = {key: text for key, text in others.items() if not draft.answers.get(key)}
    return FormReply(draft=draft, wrong=empty, own=own)


def with_answers(said: FormReply, answers: Answers, by: FormContext, *, send: bool = False) -> FormReply:
    """The reply with accepted answers in its draft, which follow its text; what is wrong stays said."""
    before = said.draft
    merged = replace(before, answers={**before.answers, **answers}, at=FORM)
    after = with_last(following(before.answers, merged, by.form, by.guess), by.last)
    try:
        kept = by.inspection.texts(before, after, by.form)
        said = replace(said, wrong=by.inspection.unkept(said.wrong, after, by.form))
    except Stopped as stopped:
        return _stopped(said, answers, stopped, by.form)
    except Refusal as refusal:
        name = by.inspection.at
        problems = {**said.problems, name: refusal}
        # All of this turn's texts stand in their fields again: none of them was looked at as a whole.
        wrong = {**said.wrong, **_new_texts(answers, before, by.form)}
        safe = _without_texts(merged, before, by.form)
        return replace(said, draft=safe, problems=problems, wrong=wrong)
    own = said.own
    if kept.answers.get("text") != after.answers.get("text"):  # the guard's wording was taken
        own = by.inspection.repeated(str(after.answers["text"]), after)
    if by.inspection.reworded and kept.answers.get("text") != before.answers.get("text"):
        kept = _without_place(kept, own, by)
    said = replace(said, draft=kept, own=own if own != kept.answers.get("text") else "")
    return _sent(said, merged, by) if send and not said.problems else said


def _sent(said: FormReply, merged: Draft, by: FormContext) -> FormReply:
    """The end of the draft, or what is missing or has to be seen before it goes."""
    if missing := by.form.missing(said.draft.answers):
        return replace(said, problems={q.key: Refusal("answer-required") for q in missing})
    if _guessed_anew(said.draft, merged, by.form):
        return replace(said, note="note-guessed-again")
    if by.inspection.reworded:
        return said  # shown once more: these are not quite the writer's words
    return replace(said, end=End.SENT)


def _guessed_anew(draft: Draft, seen: Draft, form: Questionnaire) -> bool:
    """Whether an answer follows the text otherwise than the writer has seen it."""
    keys = (q.key for q in form.questions if q.guessed)
    return any(draft.answers.get(key) != seen.answers.get(key) for key in keys)


def _stopped(said: FormReply, answers: Answers, stopped: Stopped, form: Questionnaire) -> FormReply:
    """The draft without any text of this turn; the others come back with the answer to the guard."""
    before = said.draft
    merged = replace(before, answers={**before.answers, **answers}, at=FORM)
    wrong = {key: said.wrong[key] for key in _texts_of(form) if key in said.wrong}
    waiting = {**_new_texts(answers, before, form), **wrong}
    waiting.pop(str(stopped.field), None)
    return replace(said, draft=_without_texts(merged, before, form), stopped=stopped, waiting=waiting)


def _new_texts(answers: Answers, before: Draft, form: Questionnaire) -> dict[str, str]:
    """The texts that are not the draft's."""
    return {
        key: str(answers[key] or "")
        for key in _texts_of(form)
        if key in answers and answers[key] != before.answers.get(key)
    }


def _without_texts(draft: Draft, before: Draft, form: Questionnaire) -> Draft:
    """The draft with its texts as they were before."""
    keys = tuple(_texts_of(form))
    answers = {key: answer for key, answer in draft.answers.items() if key not in keys}
    return replace(
        draft, answers=answers | {key: before.answers[key] for key in keys if key in before.answers}
    )


def _texts_of(form: Questionnaire) -> Iterable[str]:
    return (q.key for q in form.questions if q.kind is AnswerKind.TEXT)


def _without_place(draft: Draft, own: str, by: FormContext) -> Draft:
    """The draft without its area, when the text lost its municipality: the code would give it back."""
    if not own:
        return draft
    named = by.guess(own).get("area")
    told = by.guess(str(draft.answers.get("text") or "")).get("area")
    if not named or named in AREA_CODES or told:
        return draft
    # Neither a later text nor what is remembered brings it back.
    settled = chosen(draft, {"area"})
    return replace(settled, answers={**settled.answers, "area": NOT_TOLD})


def cancel(draft: Draft) -> FormReply:
    """The end of the draft; once something was written, its writer is asked first."""
    if draft.written and not draft.leaving:
        return reply(replace(draft, leaving=True))
    return reply(draft, end=End.CANCELLED)


# --- the fields


def _accepted(
    values: Mapping[str, object], draft: Draft, form: Questionnaire
) -> tuple[dict[str, Answer], dict[str, tuple[Refusal, str]]]:
    """What is right of what stands in the fields; and what is wrong, with what is to be shown again."""
    answers: dict[str, Answer] = {}
    wrong: dict[str, tuple[Refusal, str]] = {}
    for question in form.questions:
        said = values.get(question.key, values.get("code") if question.key == "type" else None)
        if said is None:
            continue
        try:
            answer = form.accept(question.key, said)
            if answer != question.unknown or draft.answers.get(question.key):  # else nobody touched it
                answers[question.key] = answer
        except Refusal as refusal:
            if said or draft.answers.get(question.key):  # what is missing is seen when it is sent
                wrong[question.key] = refusal, _shown_again(question, said)
    return answers, wrong


def _shown_again(question: Question, said: object) -> str:
    """A text as it was written; of several choices those that there are, and of one choice none."""
    if question.kind is AnswerKind.CHOICE:
        return ""
    if question.choices:
        return ",".join(code for code in codes_in(said) if code in question.choices)
    return str(said or "")
