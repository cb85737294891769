"""Answers to a form's questions that a line names, in everyday words."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.domain.questionnaire import Questionnaire
from dialogs.understanding.concepts import Reading, Vocabulary
from dialogs.understanding.places import Places
from dialogs.understanding.spelling import Spelling
from dialogs.understanding.vocabulary.answers import ANSWERS
from dialogs.understanding.vocabulary.form import FIELDS, SAYINGS

_WORDS = (*ANSWERS, *FIELDS, *SAYINGS)
FORM_WORDS = Vocabulary(_WORDS, meant=Spelling(_WORDS).of)
FIELD = "field:"


@dataclass(frozen=True, kw_only=True)
class Named:
    """What words of a line name.

    Attributes:
        start, end: the first word, and the one behind the last.
        answers: the questions and codes that they may mean.
    """

    start: int
    end: int
    answers: tuple[tuple[str, str], ...]


def fields_in(reading: Reading) -> dict[int, str]:
    """The questions whose names stand in a line, by the word's place."""
    return {
        at: concept.removeprefix(FIELD)
        for at, word in enumerate(reading.words)
        for concept in sorted(word.concepts)
        if concept.startswith(FIELD)
    }


def answers_in(reading: Reading, form: Questionnaire, places: Places) -> list[Named]:
    """What a line names, in order; of words that overlap the longest row counts."""
    known = {(q.key, code) for q in form.questions for code in q.choices} | {
        ("quote_ok", "true"),
        ("quote_ok", "false"),
    }
    named = sorted(_named(reading, known, places), key=lambda one: (one.start - one.end, one.start))
    taken: dict[tuple[int, int], Named] = {}
    for one in named:
        same = taken.get((one.start, one.end))
        if same:
            taken[one.start, one.end] = replace(same, answers=(*same.answers, *one.answers))
        elif all(one.end <= start or end <= one.start for start, end in taken):
            taken[one.start, one.end] = one
    return sorted(taken.values(), key=lambda one: one.start)


def _named(reading: Reading, known: set[tuple[str, str]], places: Places) -> Iterator[Named]:
    words = reading.words
    for at, code in places.named(words).items():
        yield Named(start=at, end=at + 1, answers=(("area", code),))
    for concept in sorted(reading.concepts):
        key, _, code = concept.partition(":")
        if (key, code) not in known:
            continue
        for start, end in _rows([concept in word.concepts for word in words]):
            yield Named(start=start, end=end, answers=((key, code),))


def _rows(said: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Where rows of words that say one concept begin and end."""
    start = None
    for at, one in enumerate([*said, False]):
        if one and start is None:
            start = at
        elif not one and start is not None:
            yield start, at
            start = None


def places_of(form: Questionnaire, labels: Sequence[str]) -> Places:
    """The county's municipalities by both names; the other areas have words of their own."""
    codes = form["area"].choices
    municipal = [(code, label) for code, label in zip(codes, labels, strict=True) if not code.isupper()]
    names: Mapping[str, str] = {name: code for code, label in municipal for name in (label, code)}
    return Places(names)
