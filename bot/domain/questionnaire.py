"""The form as data: its card, the typed conversation, validation and what is stored are derived from it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import islice
from typing import TypeAlias

from bot.domain.cleaning import plain_signs, tidy
from bot.domain.errors import Refusal
from bot.domain.fate import Fate

Answer: TypeAlias = str | list[str] | bool | None
"""One question's answer as it stands in a draft: plain JSON. None means: skipped."""

Answers: TypeAlias = Mapping[str, Answer]


class AnswerKind(StrEnum):
    """How a question is answered."""

    CHOICE = "choice"
    CHOICES = "choices"
    TEXT = "text"
    YES_NO = "yes_no"
    DATE = "date"


class Place(StrEnum):
    """Where a question stands on the form's card."""

    TOP = "top"  # the text itself
    ROW = "row"  # a line that opens
    EXTRA = "extra"  # folded away, for who wants to say more


@dataclass(frozen=True, kw_only=True)
class Question:
    """One question of the form.

    Attributes:
        key: under which its answer stands in a draft and in an observation's report.
        kind: how it is answered.
        place: where it stands on the form's card.
        choices: the codes to choose from, in order; empty for texts.
        labels: the name of the list of choices in the texts, where it is not the question's key.
        required: whether the form cannot be sent without an answer by its writer.
        unanswered: what is stored where there is no answer; nothing, if it is empty.
        most: how many choices at most.
        shortest, longest: characters of a text.
        guessed: whether an answer is guessed from the text.
        inviting: whether it stands open, one of these at most, while nothing answers it.
        remembered: offered again, next time, as the same person answered it last.
        others_than: the question whose answer is none of this one's choices.
        becomes: what becomes of the answer, where its kind does not say it: see :attr:`fate`.
        own: the reporter's own word, which nobody else corrects.
        searched: whether storage looks for observations by the answer, or counts them by it.
    """

    key: str
    kind: AnswerKind
    place: Place = Place.ROW
    choices: tuple[str, ...] = ()
    labels: str = ""
    required: bool = False
    unanswered: str = ""
    most: int = 1
    shortest: int = 1
    longest: int = 500
    guessed: bool = False
    inviting: bool = False
    remembered: bool = False
    others_than: str = ""
    becomes: Fate | None = None
    own: bool = False
    searched: bool = False

    @property
    def fate(self) -> Fate:
        """What the answer holds, and so what becomes of it: words where people write, else a code."""
        return self.becomes or (Fate.WORDS if self.kind is AnswerKind.TEXT else Fate.CODE)

    @property
    def blank(self) -> Answer:
        """What stands for no answer."""
        if self.kind is AnswerKind.YES_NO:
            return False
        if self.kind is AnswerKind.CHOICES:
            return []
        return "" if self.required or self.unanswered else None

    @property
    def unknown(self) -> Answer:
        """What is stored where there is no answer."""
        if self.kind is AnswerKind.CHOICES and self.unanswered:
            return [self.unanswered]
        return self.unanswered or None


@dataclass(frozen=True)
class Questionnaire:
    """All questions of one county's form, in the order they are asked."""

    questions: tuple[Question, ...]

    def __getitem__(self, key: str) -> Question:
        for question in self.questions:
            if question.key == key:
                return question
        raise KeyError(key)

    def at(self, place: Place) -> tuple[Question, ...]:
        """The questions that stand in one place of the card."""
        return tuple(question for question in self.questions if question.place is place)

    @property
    def remembered(self) -> tuple[Question, ...]:
        """The questions whose last answer is offered again: a person has it under the same name."""
        return tuple(question for question in self.questions if question.remembered)

    def settled(self, answers: Answers) -> dict[str, Answer]:
        """The answers without what they say twice."""
        settled = dict(answers)
        for question in self.questions:
            chosen = answers.get(question.key)
            if question.others_than and isinstance(chosen, list):
                kept: list[str] = [code for code in chosen if code != answers.get(question.others_than)]
                settled[question.key] = kept or None
        return settled

    def open(self, answers: Answers) -> tuple[Question, ...]:
        """The questions that stand open: what is required and not known, and one that invites an answer."""
        missing = tuple(q for q in self.missing(answers) if q.place is Place.ROW)
        inviting = (q for q in self.questions if q.inviting and not answers.get(q.key))
        return (*missing, *islice(inviting, 1))

    def complete(self, answers: Answers) -> dict[str, Answer]:
        """The answers as they are stored: what nobody answered counts as unknown."""
        settled = self.settled(answers)
        unknown = {q.key: q.unknown for q in self.questions if q.unanswered and not settled.get(q.key)}
        return settled | unknown

    def missing(self, answers: Answers) -> tuple[Question, ...]:
        """The required questions that have no answer yet."""
        return tuple(q for q in self.questions if q.required and not answers.get(q.key))

    def accept(self, key: str, said: object, *, field: str = "") -> Answer:
        """Turn what was said into an answer.

        Args:
            key: the question's key.
            said: a text, a code, a list of codes, or what a card's input sends for them
                ("A,B" for several choices, from some clients "A;B", "true" for a tick).
            field: by which a refusal names the question; without it, it names none.

        Raises:
            Refusal: with the key of the text that says what is wrong.
        """
        question = self[key]
        named = {"field": field} if field else {}
        try:
            answer = _READERS[question.kind](question, said)
        except Refusal as refusal:
            raise Refusal(refusal.key, **refusal.facts, **named) from refusal
        if question.required and not answer:
            raise Refusal("answer-required", **named)
        return answer


def _read_choice(question: Question, said: object) -> Answer:
    chosen = str(said or "").strip()
    if chosen and chosen not in question.choices:
        raise Refusal("answer-choice", most=len(question.choices))
    return chosen or None


_BETWEEN_CODES = re.compile("[,;]")


def codes_in(said: object) -> list[str]:
    """The codes that an input of several choices sends, each once."""
    parts = said if isinstance(said, list | tuple) else _BETWEEN_CODES.split(str(said or ""))
    return list(dict.fromkeys(code for part in parts if (code := str(part).strip())))


def _read_choices(question: Question, said: object) -> Answer:
    chosen = codes_in(said)
    if any(code not in question.choices for code in chosen):
        raise Refusal("answer-choice", most=len(question.choices))
    if len(chosen) > question.most:
        raise Refusal("answer-too-many", most=question.most)
    return chosen or None


def _read_text(question: Question, said: object) -> Answer:
    text = tidy(str(said or ""))
    if not text:
        return None
    if len(text) < question.shortest:
        raise Refusal("answer-short", least=question.shortest, count=len(text))
    if len(text) > question.longest:
        raise Refusal("answer-long", most=question.longest, count=len(text))
    if question.required and not any(char.islower() for char in text):  # process.md B.5
        raise Refusal("answer-no-prose")
    return text


def _read_yes_no(_question: Question, said: object) -> Answer:
    answer = str(said or "").strip().lower()
    if answer not in ("true", "false", ""):
        raise Refusal("answer-yes-no")
    return answer == "true"


_DATES = (
    re.compile(r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})(?:T[\d:.]+Z?)?", re.IGNORECASE),
    re.compile(r"(?P<d>\d{1,2})\. ?(?P<m>\d{1,2})\. ?(?P<y>\d{4})"),
)


def read_date(said: str) -> date | None:
    """A date written as ``2026-12-10`` or ``10.12.2026``; None when it is no such date."""
    written = plain_signs(said).strip(" \t\n.,:;()[]")
    for pattern in _DATES:
        if found := pattern.fullmatch(written):
            try:
                return date(int(found["y"]), int(found["m"]), int(found["d"]))
            except ValueError:
                return None
    return None


def _read_date(_question: Question, said: object) -> Answer:
    text = str(said or "").strip()
    if not text:
        return None
    day = read_date(text)
    if day is None:
        raise Refusal("answer-date")
    return day.isoformat()


_READERS = {
    AnswerKind.CHOICE: _read_choice,
    AnswerKind.CHOICES: _read_choices,
    AnswerKind.TEXT: _read_text,
    AnswerKind.YES_NO: _read_yes_no,
    AnswerKind.DATE: _read_date,
}
