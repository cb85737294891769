"""The wizard card: a button was pressed."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.domain.errors import Refusal
from bot.domain.guard import Level, Stopped
from bot.domain.observation import PRIVACY, SUMMARY, Draft
from bot.domain.questionnaire import STEPS, Answer, AnswerKind, FormStep, Question, Questionnaire, codes_in
from dialogs.intake.inspection import Inspection
from dialogs.intake.reply import FormReply, after_step, cancel, reply, send, step_of, summary

LINE = "line"
"""The summary card's input that says which line to change."""


def pressed(
    draft: Draft, verb: str, values: Mapping[str, object], form: Questionnaire, inspection: Inspection
) -> FormReply:
    """A button of the wizard card was pressed.

    ``values`` are the card's inputs by question key, ``code`` of a choice button, ``line`` of the summary.
    """
    if verb == "cancel":
        return cancel(with_last(_with_typed(draft, values, form, inspection), values, form))
    draft = replace(draft, leaving=False)  # whatever else is pressed goes on with it
    act = _PRESSED.get(verb)
    return act(draft, values, form, inspection) if act else reply(draft)


def _press_understood(
    draft: Draft, _values: Mapping[str, object], form: Questionnaire, _inspection: Inspection
) -> FormReply:
    if draft.at != PRIVACY:
        return reply(draft)
    return reply(replace(draft, at=form.asked[0].key), understood=True)


def _press_answer(
    draft: Draft, values: Mapping[str, object], form: Questionnaire, inspection: Inspection
) -> FormReply:
    if draft.at in (PRIVACY, SUMMARY):
        return reply(draft)
    step = form[draft.at].step
    raw = {q.key: _sent(q.key, draft, values) for q in form.on(step)}
    answers, problems = _accept_all(raw, form)
    answers, stopped = _inspected(answers, draft, form, inspection)
    problems |= stopped
    kept = replace(draft, answers={**draft.answers, **answers})
    if problems:
        wrong = {key: _shown_again(form[key], problem, raw[key]) for key, problem in problems.items()}
        return FormReply(draft=kept, show=replace(kept, answers={**kept.answers, **wrong}), problems=problems)
    return reply(after_step(kept, step, form))


def _sent(key: str, draft: Draft, values: Mapping[str, object]) -> object:
    """What was sent for a question; some clients leave out what nobody touched, and then it stands."""
    if key in values:
        return values[key]
    code = values.get("code") if draft.at == _TYPE else None
    return draft.answers.get(key) if code is None else code


_TYPE = "type"
"""The question that is answered by a button a choice."""


def _inspected(
    answers: dict[str, Answer], draft: Draft, form: Questionnaire, inspection: Inspection
) -> tuple[dict[str, Answer], dict[str, Refusal]]:
    """What may be kept of the answers, and which texts were stopped."""
    around = {**draft.answers, **answers}
    kept: dict[str, Answer] = {}
    stopped: dict[str, Refusal] = {}
    for key, answer in answers.items():
        try:
            written = form[key].kind is AnswerKind.TEXT and answer
            kept[key] = inspection.text(key, str(answer), around) if written else answer
        except Refusal as found:
            stopped[key] = found
    return kept, stopped


def _shown_again(question: Question, problem: Refusal, said: object) -> Answer:
    """What stands in the field again: masked where it must not even be shown again; of choices, real ones."""
    if isinstance(problem, Stopped) and problem.level is Level.BLOCK:
        return problem.wording
    if question.choices:
        return [code for code in codes_in(said) if code in question.choices]
    return str(said or "")


def _accept_all(
    raw: Mapping[str, object], form: Questionnaire
) -> tuple[dict[str, Answer], dict[str, Refusal]]:
    answers: dict[str, Answer] = {}
    problems: dict[str, Refusal] = {}
    for key, said in raw.items():
        try:
            answers[key] = form.accept(key, said)
        except Refusal as refusal:
            problems[key] = refusal
    return answers, problems


def _press_skip(
    draft: Draft, _values: Mapping[str, object], form: Questionnaire, _inspection: Inspection
) -> FormReply:
    if draft.at in (PRIVACY, SUMMARY) or any(q.required for q in form.on(form[draft.at].step)):
        return reply(draft)
    step = form[draft.at].step
    skipped: dict[str, Answer] = {q.key: None for q in form.on(step)}
    return reply(after_step(replace(draft, answers={**draft.answers, **skipped}), step, form))


def _press_back(
    draft: Draft, values: Mapping[str, object], form: Questionnaire, inspection: Inspection
) -> FormReply:
    draft = with_last(_with_typed(draft, values, form, inspection), values, form)
    if draft.editing:
        return reply(summary(draft))
    step = step_of(draft, form)
    if step in (PRIVACY, FormStep.TYPE):
        return reply(draft)
    before = STEPS[STEPS.index(FormStep(step)) - 1]
    return reply(replace(draft, at=form.on(before)[0].key))


def _with_typed(
    draft: Draft, values: Mapping[str, object], form: Questionnaire, inspection: Inspection
) -> Draft:
    """The draft with whatever is right already of what stands on the card that is left."""
    if draft.at in (PRIVACY, SUMMARY):
        return draft
    shown = {q.key: values[q.key] for q in form.on(form[draft.at].step) if values.get(q.key)}
    answers, _ = _accept_all(shown, form)
    answers, _ = _inspected(answers, draft, form, inspection)
    return replace(draft, answers={**draft.answers, **answers})


def _press_edit(
    draft: Draft, values: Mapping[str, object], form: Questionnaire, _inspection: Inspection
) -> FormReply:
    key = str(values.get(LINE) or "")
    if draft.at != SUMMARY:
        return reply(draft)
    kept = with_last(draft, values, form)
    if key not in {q.key for q in form.questions}:
        return reply(kept, note="note-which-line")
    if form[key].step == FormStep.SUMMARY:
        return reply(kept)
    return reply(replace(kept, at=key, editing=True))


def _press_send(
    draft: Draft, values: Mapping[str, object], form: Questionnaire, inspection: Inspection
) -> FormReply:
    if draft.at != SUMMARY:
        return reply(draft)
    answers, problems = _last(values, form)
    kept = replace(draft, answers={**draft.answers, **answers})
    if problems:  # sent as it stood before, somebody might appear otherwise than they wished
        named = {key: Refusal(one.key, **one.facts, field=key) for key, one in problems.items()}
        return reply(kept, problems=named)
    return send(kept, form, inspection)


def with_last(draft: Draft, values: Mapping[str, object], form: Questionnaire) -> Draft:
    """The draft with what the summary itself asks."""
    answers, _ = _last(values, form)
    return replace(draft, answers={**draft.answers, **answers})


def _last(values: Mapping[str, object], form: Questionnaire) -> tuple[dict[str, Answer], dict[str, Refusal]]:
    return _accept_all({q.key: values[q.key] for q in form.on(FormStep.SUMMARY) if q.key in values}, form)


_PRESSED: dict[str, Callable[[Draft, Mapping[str, object], Questionnaire, Inspection], FormReply]] = {
    "understood": _press_understood,
    "answer": _press_answer,
    "skip": _press_skip,
    "back": _press_back,
    "edit": _press_edit,
    "send": _press_send,
}
