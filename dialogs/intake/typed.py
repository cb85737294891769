"""The form in words: what a line or a command says to it."""

from collections.abc import Callable
from dataclasses import replace

from bot.domain.errors import Refusal
from bot.domain.observation import SIMILAR, Draft
from bot.domain.questionnaire import Answer, AnswerKind, Questionnaire
from bot.domain.suggestion import chosen
from dialogs.intake.form import FormContext, cancel, taken, with_answers
from dialogs.intake.reply import FormReply, Labels, reply
from dialogs.understanding.corrections import FormWord, FormWordKind, said_to_form
from dialogs.understanding.numbers import read_number
from dialogs.understanding.words import Typed, plain

DRAFT_COMMANDS = (
    "understood",
    "back",
    "skip-all",
    "skip",
    "same",
    "accept",
    "confirm",
    "not-urgent",
    "edit",
    "send",
    "cancel",
    "yes",
    "no",
)
"""What may be typed to a form, besides answers and corrections in any words."""


def asked_in(draft: Draft, form: Questionnaire) -> str:
    """The question that waits for words: the one that was asked for, or the first that stands open."""
    if draft.at == SIMILAR:
        return ""
    if draft.at in {q.key for q in form.questions}:
        return draft.at
    return next((q.key for q in form.open(draft.answers)), "") if draft.answers.get("text") else ""


def form_word(
    draft: Draft, line: str, command: Typed | None, by: FormContext, labels: Labels, titles: Labels
) -> FormWord:
    """What a line says, or the form's command that it is; ``titles`` are the names of a question."""
    kind = _OF_COMMAND.get(command.name) if command else None
    asked = asked_in(draft, by.form)
    if command and kind is FormWordKind.ASK:
        word = _named(command.argument, by.form, titles) or said_to_form(line, by.form, labels, asked)
        return FormWord(kind=kind) if word.kind is FormWordKind.UNKNOWN else word
    if kind is not None:
        return FormWord(kind=kind, ask=asked if kind is FormWordKind.SKIP else "")
    if command is not None:  # it is shown once more
        return FormWord(kind=FormWordKind.CHANGE)
    return said_to_form(line, by.form, labels, asked)


def _named(said: str, form: Questionnaire, titles: Labels) -> FormWord | None:
    """The question that is to be asked, by a name that it has on the page, or by its place in the form."""
    number = read_number(said) or 0
    if 0 < number <= len(form.questions):
        return FormWord(kind=FormWordKind.ASK, ask=form.questions[number - 1].key)
    key = next((q.key for q in form.questions if plain(said) in map(plain, titles(q))), None)
    return FormWord(kind=FormWordKind.ASK, ask=key) if key else None


_OF_COMMAND = {
    "send": FormWordKind.SEND,
    "cancel": FormWordKind.CANCEL,
    "yes": FormWordKind.CANCEL,  # to whether the draft is to go
    "skip": FormWordKind.SKIP,
    "skip-all": FormWordKind.SKIP,
    "edit": FormWordKind.ASK,
}
"""Partial: the others only show the form again."""


def typed(draft: Draft, word: FormWord, by: FormContext) -> FormReply:
    """What follows from words that the form understands; TEXT and UNKNOWN are not said to it."""
    if word.kind is FormWordKind.CANCEL:
        return cancel(draft)
    return _TYPED[word.kind](replace(draft, leaving=False), word, by)


def _send(draft: Draft, word: FormWord, by: FormContext) -> FormReply:
    if word.ask and word.ask == draft.at:  # a mere yes to a question that was asked alone
        return reply(draft)
    return taken(draft, {}, by, send=True)


def _change(draft: Draft, word: FormWord, by: FormContext) -> FormReply:
    # What is said is the writer's own, also where it was guessed so.
    changed = taken(chosen(draft, set(word.answers)), word.answers, by)
    return replace(changed, changed=[key for key in word.answers if key not in changed.problems])


def _ask(draft: Draft, word: FormWord, by: FormContext) -> FormReply:
    question = by.form[word.ask] if word.ask else None
    if question is None:
        return reply(draft, note="note-which-line")
    if question.kind is AnswerKind.YES_NO:
        turned: dict[str, Answer] = {question.key: not draft.answers.get(question.key)}
        return with_answers(reply(draft), turned, by)
    return reply(replace(draft, at=question.key))


def _skip(draft: Draft, word: FormWord, by: FormContext) -> FormReply:
    if not word.ask:
        return reply(draft)
    question = by.form[word.ask]
    if question.required and not draft.answers.get(question.key):
        return reply(draft, problems={question.key: Refusal("answer-required")})
    kept = draft.answers.get(question.key) or question.unknown
    return with_answers(reply(draft), {question.key: kept}, by)


_TYPED: dict[FormWordKind, Callable[[Draft, FormWord, FormContext], FormReply]] = {
    FormWordKind.SEND: _send,
    FormWordKind.CHANGE: _change,
    FormWordKind.ASK: _ask,
    FormWordKind.SKIP: _skip,
    FormWordKind.CHOOSE: lambda draft, _word, _by: reply(draft),
}
"""Partial: CANCEL asks first, TEXT and UNKNOWN are no words to a form."""
