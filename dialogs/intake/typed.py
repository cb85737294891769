"""The typed form: one question a message."""

from collections.abc import Callable
from dataclasses import replace

from bot.domain.errors import Refusal
from bot.domain.observation import PRIVACY, SUMMARY, Draft
from bot.domain.questionnaire import Answer, AnswerKind, Questionnaire
from bot.domain.suggestion import chosen
from dialogs.intake.inspection import Inspection
from dialogs.intake.reply import FormReply, Labels, after_question, after_step, cancel, reply, send, summary
from dialogs.understanding import choices
from dialogs.understanding.numbers import read_number
from dialogs.understanding.words import Typed

DRAFT_COMMANDS = (
    "understood",
    "back",
    "skip-all",
    "skip",
    "same",
    "accept",
    "confirm",
    "edit",
    "send",
    "cancel",
    "yes",
    "no",
)


def typed(
    draft: Draft,
    line: str,
    command: Typed | None,
    form: Questionnaire,
    labels: Labels,
    inspection: Inspection,
) -> FormReply:
    """A line was typed in text mode; ``command`` is the draft command that it is, if it is one."""
    if command and command.name in ("cancel", "yes"):  # the yes to whether it is to go
        return cancel(draft)
    draft = replace(draft, leaving=False)  # whatever else is said goes on with it
    if command and command.name == "send":
        return _type_send(draft, form, inspection)
    act = _TYPED.get(command.name) if command else None
    if act is not None:
        return act(draft, command.argument if command else "", form)
    if draft.at == PRIVACY:
        return reply(draft, note="note-understood-first")
    if draft.at == SUMMARY:
        return _type_edit(draft, line, form)
    return _type_answer(draft, line, form, labels, inspection)


def _type_answer(
    draft: Draft, line: str, form: Questionnaire, labels: Labels, inspection: Inspection
) -> FormReply:
    question = form[draft.at]
    try:
        answer = form.accept(question.key, choices.read(question, line, labels(question)))
        if question.kind is AnswerKind.TEXT and answer:
            answer = inspection.text(question.key, str(answer), draft.answers)
    except Refusal as refusal:
        return reply(draft, problems={question.key: refusal})
    answered = chosen(replace(draft, answers={**draft.answers, question.key: answer}), {question.key})
    return reply(after_question(answered, form))


def _type_understood(draft: Draft, _rest: str, form: Questionnaire) -> FormReply:
    if draft.at != PRIVACY:
        return reply(draft)
    return reply(replace(draft, at=form.asked[0].key), understood=True)


def _type_back(draft: Draft, _rest: str, form: Questionnaire) -> FormReply:
    if draft.editing:
        return reply(summary(draft))
    keys = [q.key for q in form.asked]
    if draft.at == SUMMARY:
        return reply(replace(draft, at=keys[-1]))
    if draft.at in (PRIVACY, keys[0]):
        return reply(draft, note="note-first-step")
    if draft.at not in keys:  # a detail that only the card asks: back to the last question before it
        order = [q.key for q in form.questions]
        before = [key for key in order[: order.index(draft.at)] if key in keys]
        return reply(replace(draft, at=before[-1] if before else keys[0]))
    return reply(replace(draft, at=keys[keys.index(draft.at) - 1]))


def _type_skip(draft: Draft, _rest: str, form: Questionnaire) -> FormReply:
    if draft.at in (PRIVACY, SUMMARY):
        return reply(draft)
    question = form[draft.at]
    if question.required:
        return reply(draft, problems={question.key: Refusal("answer-required")})
    return reply(after_question(replace(draft, answers={**draft.answers, question.key: None}), form))


def _type_skip_all(draft: Draft, rest: str, form: Questionnaire) -> FormReply:
    if draft.at in (PRIVACY, SUMMARY) or any(q.required for q in form.on(form[draft.at].step)):
        return _type_skip(draft, rest, form)
    step = form[draft.at].step
    keys = [q.key for q in form.on(step)]
    skipped: dict[str, Answer] = dict.fromkeys(keys[keys.index(draft.at) :])
    return reply(after_step(replace(draft, answers={**draft.answers, **skipped}), step, form))


def _type_same(draft: Draft, _rest: str, form: Questionnaire) -> FormReply:
    if draft.at in (PRIVACY, SUMMARY):
        return reply(draft)
    if not draft.answers.get(draft.at):
        return reply(draft, problems={draft.at: Refusal("answer-nothing-before")})
    return reply(after_question(draft, form))


def _type_edit(draft: Draft, rest: str, form: Questionnaire) -> FormReply:
    number, lines = read_number(rest), form.questions
    if draft.at != SUMMARY or number is None or not 1 <= number <= len(lines):
        return reply(draft, problems={draft.at: Refusal("answer-line", most=len(lines))})
    question = lines[number - 1]
    if question.kind is AnswerKind.YES_NO:
        turned = {**draft.answers, question.key: not draft.answers.get(question.key)}
        return reply(replace(draft, answers=turned))
    return reply(replace(draft, at=question.key, editing=True))


def _type_send(draft: Draft, form: Questionnaire, inspection: Inspection) -> FormReply:
    if draft.at == SUMMARY:
        return send(draft, form, inspection)
    if form.missing(draft.answers):
        return reply(draft, note="note-not-yet")
    return reply(summary(draft))  # seen once more as a whole before it goes


_TYPED: dict[str, Callable[[Draft, str, Questionnaire], FormReply]] = {
    "understood": _type_understood,
    "back": _type_back,
    "skip": _type_skip,
    "skip-all": _type_skip_all,
    "same": _type_same,
    "edit": _type_edit,
    "no": lambda draft, _rest, _form: reply(draft),
}
