"""Reading a typed answer: a number, also in words, a label, the start of a label, or the code itself."""

import re
from collections.abc import Sequence

from bot.domain.errors import Refusal
from bot.domain.questionnaire import AnswerKind, Question
from dialogs.understanding.numbers import read_number, read_numbers
from dialogs.understanding.ordinals import read_ordinal
from dialogs.understanding.words import plain

_BETWEEN = re.compile(r"(?:(?<!\s)\s+)?[,;/&+]\s*|(?<!\s)\s+(?:ja|och|and)\s+")
_LISTED = re.compile(r"[(#]?(\d{1,9})(?:\s*+[.):-]++)?+\s++(\S.*)")
_SHORTEST_START = 3


def read(question: Question, line: str, labels: Sequence[str]) -> object:
    """What a typed line says to a question, as ``Questionnaire.accept`` takes it.

    ``labels`` are the choices' words, in the order of ``question.choices``; what names none is refused.
    """
    if question.kind is AnswerKind.CHOICE:
        return _one(question, line, labels)
    if question.kind is AnswerKind.CHOICES:
        try:
            return [_one(question, line, labels)]
        except Refusal:
            parts = [str(number) for number in read_numbers(line)] or _parts(question, line, labels)
            return [_one(question, part, labels) for part in parts]
    return line


def _parts(question: Question, line: str, labels: Sequence[str]) -> list[str]:
    """The choices that a line lists; what is the whole name of a choice is not taken apart."""
    names = sorted((plain(name) for name in (*labels, *question.choices)), key=len, reverse=True)
    said, at = plain(line), 0
    parts = []
    while at < len(said):
        end, after = _whole(names, said, at) or _next(said, at)
        parts.append(said[at:end])
        at = after
    return [part for part in parts if part] or [line]


def _whole(names: Sequence[str], said: str, at: int) -> tuple[int, int] | None:
    """Where the longest name that begins here ends, and where what follows it begins."""
    for name in names:
        end = at + len(name)
        between = _BETWEEN.match(said, end)
        if said.startswith(name, at) and (between or end == len(said)):
            return end, between.end() if between else end
    return None


def _next(said: str, at: int) -> tuple[int, int]:
    between = _BETWEEN.search(said, at)
    return between.span() if between else (len(said), len(said))


def _one(question: Question, line: str, labels: Sequence[str]) -> str:
    said = plain(line)
    codes = question.choices
    number = read_number(line) or read_ordinal(line)
    if number is not None and 1 <= number <= len(codes):
        return codes[number - 1]
    for code, label in zip(codes, labels, strict=True):
        if said in (code.casefold(), plain(label)):
            return code
    if (listed := _LISTED.match(said)) and 1 <= int(listed[1]) <= len(codes):
        code, label = codes[int(listed[1]) - 1], labels[int(listed[1]) - 1]
        if plain(label).startswith(plain(listed[2])):  # the line as it was shown
            return code
    starts = [code for code, label in zip(codes, labels, strict=True) if plain(label).startswith(said)]
    if len(said) >= _SHORTEST_START and len(starts) == 1:
        return starts[0]
    raise Refusal("answer-choice", most=len(codes))
