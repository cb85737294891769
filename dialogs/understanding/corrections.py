"""What a line means to a filled-in form that waits: send it, drop it, change an answer, ask for one."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from bot.domain.cleaning import clean
from bot.domain.errors import Refusal
from bot.domain.questionnaire import Answer, AnswerKind, Question, Questionnaire
from dialogs.understanding import choices
from dialogs.understanding.answers import FORM_WORDS, Named, answers_in, fields_in, places_of
from dialogs.understanding.concepts import Reading
from dialogs.understanding.intents import SHORTEST, VOCABULARY, Intent, meaning
from dialogs.understanding.numbers import read_number
from dialogs.understanding.statements import is_question

Labels = Callable[[Question], Sequence[str]]
"""The words of a question's choices in the person's language, in the order of its choices."""


class FormWordKind(StrEnum):
    """What a line says to a form that waits."""

    SEND = "send"
    CANCEL = "cancel"
    CHANGE = "change"
    ASK = "ask"
    CHOOSE = "choose"
    SKIP = "skip"
    TEXT = "text"
    UNKNOWN = "unknown"


@dataclass(frozen=True, kw_only=True)
class FormWord:
    """What a line says to a form that waits.

    Attributes:
        answers: of CHANGE, the new answers by question, as :meth:`Questionnaire.accept` gives them.
        ask: of ASK, the question to be asked; of SKIP, the one that is skipped; of SEND, the one that stands
            open, where the line says no more than yes.
        choices: of CHOOSE, what may be meant: the question and a code of it, the likeliest first.
        text: of TEXT, the new text.
    """

    kind: FormWordKind
    answers: Mapping[str, Answer] = field(default_factory=dict)
    ask: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    text: str = ""


def said_to_form(line: str, form: Questionnaire, labels: Labels, asked: str = "") -> FormWord:
    """What a line says to a filled-in form; UNKNOWN where it says nothing to it, as a question about the bot.

    Args:
        line: as it was typed.
        form: the county's.
        labels: the words of a question's choices.
        asked: the key of the question that stands open; empty when none does.
    """
    text = clean(line).strip()
    said = _Said(text, FORM_WORDS.read(text[:_LOOKED_AT]), form, labels, asked)
    for read in (_choice, _titled, _skip, _order, _own_words, _values, _label, _field):
        if word := read(said):
            return word
    return _text(text)


_LOOKED_AT = 300
"""Characters: what is longer is a text."""
_LONGEST_ORDER, _LONGEST_CHANGE, _LONGEST_NAME = 8, 16, 3
"""Words."""
_MOST_STRANGE = 1
"""Words that nobody knows beside a new answer."""
_NO = frozenset({"not", "no"})
_THUMB = "\N{THUMBS UP SIGN}"
_TEXTS = frozenset({Intent.OBSERVATION, Intent.SEVERAL, Intent.UNKNOWN})
_TO_BOT = frozenset(
    {
        Intent.PRIVACY,
        Intent.QUESTION,
        Intent.HELP,
        Intent.LANGUAGE,
        Intent.URGENT,
        Intent.THANKS,
        Intent.GREETING,
    }
)
"""What is no answer to any question of the form."""
_QUESTIONS_OF_CHOICES = frozenset({AnswerKind.CHOICE, AnswerKind.CHOICES})


@dataclass(frozen=True)
class _Said:
    """A line and the form that it is said to."""

    text: str
    reading: Reading
    form: Questionnaire
    labels: Labels
    asked: str

    @property
    def question(self) -> Question | None:
        """The question that stands open."""
        return self.form[self.asked] if self.asked else None

    @cached_property
    def named(self) -> list[Named]:
        """The answers that the line names."""
        places = places_of(self.form, self.labels(self.form["area"]))
        return answers_in(self.reading, self.form, places)

    @cached_property
    def fields(self) -> dict[int, str]:
        """The questions whose names stand in the line outside of an answer."""
        return {at: key for at, key in fields_in(self.reading).items() if not self._within(at)}

    @cached_property
    def asks(self) -> bool:
        """Whether it asks something, and not for a change."""
        return (
            not self.has("change")
            and len(self.reading.words) > 1
            and is_question(VOCABULARY.read(self.text[:_LOOKED_AT]))
        )

    @property
    def refuses(self) -> bool:
        """Whether it says no, and nothing else."""
        return all(not word.concepts.isdisjoint(_NO) for word in self.reading.words)

    def has(self, *names: str) -> bool:
        """Whether one of these concepts is said."""
        return not self.reading.concepts.isdisjoint(names)

    def strange(self) -> int:
        """How many words are neither known nor part of an answer."""
        words = enumerate(self.reading.words)
        return sum(not word.concepts and not self._within(at) for at, word in words)

    def denied(self, one: Named) -> bool:
        """Whether an answer is named as the wrong one: ``ei Kajaani vaan Kuhmo``."""
        words = self.reading.words
        before = range(one.start - 1, -1, -1)
        for at in before:
            if "rather" in words[at].concepts or self._within(at):
                return False
            if "not" in words[at].concepts:
                return "," not in self.text[words[at].end : words[at + 1].start]
        return False

    def _within(self, at: int) -> bool:
        return any(one.start <= at < one.end for one in self.named)


def _choice(said: _Said) -> FormWord | None:
    """The open question's choice by its number, its label or the start of it."""
    question = said.question
    if question is None or question.kind not in _QUESTIONS_OF_CHOICES or said.has("skip"):
        return None
    answer = _read(said, question, said.text)
    return _change({question.key: answer}) if answer else None


def _read(said: _Said, question: Question, line: str) -> Answer:
    try:
        return said.form.accept(question.key, choices.read(question, line, said.labels(question)))
    except Refusal:
        return None


def _titled(said: _Said) -> FormWord | None:
    """Own words behind the name of their field and a colon: ``ehdotus: lisää puhelinaikoja``."""
    head, colon, rest = said.text.partition(":")
    name = FORM_WORDS.read(head[:_LOOKED_AT])
    keys = set(fields_in(name).values())
    if not (colon and rest.strip()) or len(name.words) > _LONGEST_NAME or len(keys) != 1:
        return None
    question = said.form[keys.pop()]
    if question.kind is not AnswerKind.TEXT:
        return None
    return _own(question, rest.strip())


def _own(question: Question, words: str) -> FormWord:
    if question.key == "text":
        return FormWord(kind=FormWordKind.TEXT, text=words)
    return _change({question.key: words})


def _skip(said: _Said) -> FormWord | None:
    question, words = said.question, said.reading.words
    if question is None or not words or len(words) > _LONGEST_ORDER or said.strange():
        return None
    no = not question.required and said.refuses
    return FormWord(kind=FormWordKind.SKIP, ask=question.key) if no or said.has("skip") else None


def _order(said: _Said) -> FormWord | None:
    """Send it, or drop it."""
    words = said.reading.words
    if not words:
        return FormWord(kind=FormWordKind.SEND, ask=said.asked) if _THUMB in said.text else None
    if said.asks or said.strange() or len(words) > _LONGEST_ORDER or set(said.fields.values()) - {"text"}:
        return None
    if any("agree" not in words[one.start].concepts for one in said.named) or said.has("wrong"):
        return None
    if said.refuses or said.has("drop") or (said.has("not") and said.has("send")):
        return FormWord(kind=FormWordKind.CANCEL)
    if said.has("send"):
        return None if said.has("not") else FormWord(kind=FormWordKind.SEND)
    yes = said.has("agree") and not said.has("not", "change")
    return FormWord(kind=FormWordKind.SEND, ask=said.asked) if yes else None


def _own_words(said: _Said) -> FormWord | None:
    """The open question's answer in one's own words, unless they are said to the bot."""
    question = said.question
    if question is None or question.kind is not AnswerKind.TEXT or not said.reading.words:
        return None
    if said.has("change") and said.fields:
        return None
    found = meaning(said.text)
    if question.key == "text":
        taken = found.intent in _TEXTS and len(said.text) >= SHORTEST
        return FormWord(kind=FormWordKind.TEXT, text=found.text or said.text) if taken else None
    # "Olemme pyytäneet apua" asks for none here; an emergency is one in any words.
    asks = said.asks or len(said.reading.words) <= _LONGEST_NAME
    to_bot = found.intent is Intent.URGENT or (found.intent in _TO_BOT and asks)
    return None if to_bot else _own(question, said.text)


def _values(said: _Said) -> FormWord | None:
    """New answers that the line names, or those between which it leaves the choice."""
    named = [one for one in said.named if not said.denied(one)]
    if not named or said.asks or len(said.reading.words) > _LONGEST_CHANGE or said.strange() > _MOST_STRANGE:
        return None
    fitting = [_fitting(said, one) for one in named]
    for answers in fitting:
        if len({key for key, _ in answers}) > 1:
            return FormWord(kind=FormWordKind.CHOOSE, choices=answers)
    return _change(_answers(said.form, [pair for answers in fitting for pair in answers]))


def _fitting(said: _Said, one: Named) -> tuple[tuple[str, str], ...]:
    """What an answer means: to the question that is named beside it, else to the open one, else to any."""
    before = [key for at, key in said.fields.items() if at < one.start]
    after = [key for at, key in said.fields.items() if at == one.end]
    for key in (*reversed(before), *after, said.asked):
        if fitting := tuple(pair for pair in one.answers if pair[0] == key):
            return fitting
    return one.answers


def _answers(form: Questionnaire, named: list[tuple[str, str]]) -> dict[str, Answer]:
    found: dict[str, Answer] = {}
    for key, code in named:
        question = form[key]
        earlier = found.get(key)
        if question.kind is AnswerKind.CHOICES:
            kept = [*earlier, code] if isinstance(earlier, list) else [code]
            found[key] = form.accept(key, kept[: question.most])
        else:
            found[key] = form.accept(key, code)
    return found


def _label(said: _Said) -> FormWord | None:
    """An answer by its label behind the name of its field: ``kohderyhmä nuoret``."""
    if said.asks or len(said.reading.words) > _LONGEST_CHANGE:
        return None
    for at, key in said.fields.items():
        question = said.form[key]
        rest = [word for word in said.reading.words[at + 1 :] if word.concepts.isdisjoint(_BESIDE_LABEL)]
        if question.kind in _QUESTIONS_OF_CHOICES and rest:
            answer = _read(said, question, said.text[rest[0].start : rest[-1].end])
            if answer:
                return _change({key: answer})
    return None


_BESIDE_LABEL = frozenset({"speech", "change", "agree"})


def _field(said: _Said) -> FormWord | None:
    """The question that is to be asked: ``vaihda tyyppi``, ``muokkaa 3``, ``väärä kunta``."""
    if said.asks or len(said.reading.words) > _LONGEST_CHANGE or said.strange() > _MOST_STRANGE:
        return None
    keys = [*said.fields.values(), *(key for one in said.named if said.denied(one) for key, _ in one.answers)]
    if said.has("change") and not keys:
        keys = _numbered(said)
    if not keys or (said.asked in keys and not said.has("change", "wrong")):
        return None
    return FormWord(kind=FormWordKind.ASK, ask=min(keys, key=lambda key: key == "text"))


def _numbered(said: _Said) -> list[str]:
    words = [word.said for word in said.reading.words if "change" not in word.concepts]
    number = read_number(" ".join(words))
    questions = said.form.questions
    return [questions[number - 1].key] if number and number <= len(questions) else []


def _text(text: str) -> FormWord:
    """A text that replaces the one on the form, or what is none of the form's."""
    found = meaning(text)
    if found.intent is Intent.OBSERVATION:
        return FormWord(kind=FormWordKind.TEXT, text=found.text)
    return FormWord(kind=FormWordKind.UNKNOWN)


def _change(answers: Mapping[str, Answer]) -> FormWord:
    return FormWord(kind=FormWordKind.CHANGE, answers=answers)
