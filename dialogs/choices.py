"""Reading a typed answer: a number, a label, the start of a label, or the code itself."""

import re
from collections.abc import Sequence

from bot.domain.errors import Refusal
from bot.domain.questionnaire import Kind, Question
from dialogs.commands import plain

_LIST = re.compile(r"[,;/&+]|\s(?:ja|och|and)\s")
_SHORTEST_START = 3


def read(question: Question, line: str, labels: Sequence[str]) -> object:
    """What a typed line says to a question, as ``Questionnaire.accept`` takes it.

    Args:
        question: the question that was asked.
        line: what was typed.
        labels: the choices' words, in the order of ``question.choices``.

    Raises:
        Refusal: the line names no choice.
    """
    if question.kind is Kind.CHOICE:
        return _one(question, line, labels)
    if question.kind is Kind.CHOICES:
        try:
            return [_one(question, line, labels)]
        except Refusal:
            return [_one(question, part, labels) for part in _parts(line)]
    return line


def _parts(line: str) -> list[str]:
    parts = [part for part in _LIST.split(line) if part.strip()]
    if all(part.strip().isdecimal() for part in line.split()):
        return line.split()
    return parts


def _one(question: Question, line: str, labels: Sequence[str]) -> str:
    said = plain(line)
    codes = question.choices
    if said.isdecimal() and 1 <= int(said) <= len(codes):
        return codes[int(said) - 1]
    for code, label in zip(codes, labels, strict=True):
        if said in (code.casefold(), plain(label)):
            return code
    starts = [code for code, label in zip(codes, labels, strict=True) if plain(label).startswith(said)]
    if len(said) >= _SHORTEST_START and len(starts) == 1:
        return starts[0]
    raise Refusal("answer-choice", most=len(codes))
