"""Reading a typed order in the channel: which numbers it names, and which fields it fills."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from bot.domain.cleaning import plain_signs
from bot.domain.codes import Language
from bot.domain.erasure import WORDS
from bot.domain.errors import Refusal
from bot.domain.period import Period, period_from_key
from bot.domain.phenomenon import PHENOMENON_TEXTS, PhenomenonState
from bot.domain.proposal import PROPOSAL_FORM, PROPOSAL_TEXTS, ProposalState
from bot.domain.questionnaire import AnswerKind, Question, Questionnaire
from bot.domain.suppression import Audience
from bot.domain.wordings import LANGUAGE
from dialogs.texts.facts import publication_choice
from dialogs.texts.loader import Texts, all_words
from dialogs.understanding import choices
from dialogs.understanding.field_lines import (
    first_word,
    named_first,
    read_lines,
    typed_codes,
    typed_fields,
    typed_in_languages,
    words_after,
)
from dialogs.understanding.numbers import CLOSES, OPENS, as_stored, number_in, pattern_of
from dialogs.understanding.words import plain

_ANY = pattern_of("HEIJ")
_NUMBER = re.compile(rf"{OPENS}({_ANY}){CLOSES}")
_LIKE_MORE = re.compile(rf"\A[-\d]|\b0\d{{3}}\b|\b{_ANY}\b")
"""In a title, with plain signs: what was meant for one more number of the list before it."""


@dataclass(frozen=True, kw_only=True)
class Order:
    """What followed a command.

    Attributes:
        said: all of it, as it was written.
        observations, phenomena, proposal, publication: the numbers at its beginning.
        rest: what came after them, as it was written.
    """

    said: str
    observations: list[str]
    phenomena: list[str]
    proposal: str
    rest: str
    publication: str = ""

    @property
    def observation(self) -> str:
        """The first observation's number; empty when there is none."""
        return next(iter(self.observations), "")

    def number(self, kind: str) -> str:
        """The number of what an action is done on, by its kind; empty when there is none."""
        named = {"H": self.observation, "I": self.phenomenon, "E": self.proposal}
        named["J"] = self.publication
        named |= {"case": self.case, "own": self.observation}
        return named.get(kind, "")

    @property
    def case(self) -> str:
        """The one phenomenon that is named; empty when something else is named too."""
        alone = len(self.phenomena) == 1 and not (self.observations or self.proposal)
        return self.phenomenon if alone else ""

    @property
    def phenomenon(self) -> str:
        """The first phenomenon's number; empty when there is none."""
        return next(iter(self.phenomena), "")

    @property
    def first(self) -> str:
        """The first number, whatever its kind; empty when there is none."""
        return self.publication or self.proposal or self.phenomenon or self.observation


def read_order(argument: str) -> Order:
    """Take the numbers off the beginning of an order.

    What may be more of them, such as ``-0003`` behind them, is refused: nothing is guessed.
    """
    numbers: list[str] = []
    at, signs = 0, plain_signs(argument)
    while found := _NUMBER.match(argument, at):
        numbers.append(as_stored(found[1]))
        gap = _between().match(argument, found.end())
        at = gap.end() if gap else found.end()
        if not _NUMBER.match(argument, at) and _misread().match(signs, found.end()):
            raise Refusal("numbers-apart")
    return Order(
        said=argument,
        observations=[number for number in numbers if number.startswith("H-")],
        phenomena=[number for number in numbers if number.startswith("I-")],
        proposal=next((number for number in numbers if number.startswith("E-")), ""),
        rest=words_after(argument[at:]),
        publication=next((number for number in numbers if number.startswith("J-")), ""),
    )


def read_chat_order(line: str, argument: str) -> Order:
    """What follows an action's words in the chat: an observation's number counts wherever it stands."""
    number = number_in(line, "H")
    return Order(
        said=argument, observations=[number] if number else [], phenomena=[], proposal="", rest=argument
    )


def read_gathered(rest: str) -> dict[str, object]:
    """The texts of a new phenomenon; a title that is not called so may not look like more numbers."""
    _, title = read_lines(rest, _phenomenon_names())
    if _LIKE_MORE.search(plain_signs(title)):
        raise Refusal("numbers-title")
    return read_phenomenon(rest)


@cache
def _between() -> re.Pattern[str]:
    """What stands between two numbers: ``H-2026-0001, H-2026-0002 ja H-2026-0003``."""
    both = "|".join(map(re.escape, all_words("and")))
    return re.compile(rf"[\s,;+&:]*(?:(?:{both})\s+(?={OPENS}{_ANY}))?", re.IGNORECASE)


@cache
def _misread() -> re.Pattern[str]:
    """Behind a number, with plain signs: a range, or one more number that is not whole."""
    both = "|".join(map(re.escape, all_words("and")))
    return re.compile(rf"-\d|\W++(?:(?:{both})\W++)?(?:0\d{{3}}\b|{_ANY})", re.IGNORECASE)


def read_proposal_fields(text: str, texts: Texts) -> tuple[dict[str, object], str]:
    """Return the fields of a proposal that a text names, ready for the form, and what names no field."""
    known, free = read_lines(text, _proposal_names())
    return {key: _read(key, said, texts) for key, said in known.items()}, free


@cache
def _proposal_names() -> Mapping[str, str]:
    names = typed_fields("field", (*(question.key for question in PROPOSAL_FORM.questions), LANGUAGE.key))
    return {**names, **typed_in_languages("field", PROPOSAL_TEXTS)}


def _read(key: str, said: str, texts: Texts) -> object:
    if key == LANGUAGE.key:
        return _language(said)
    question = next((one for one in PROPOSAL_FORM.questions if one.key == key), None)
    if question is None or question.kind is not AnswerKind.CHOICE or not said:
        return said
    return choices.read(question, said, [texts.code(key, code) for code in question.choices])


def read_masks(text: str) -> dict[str, str]:
    """Return an observation's fields and their new words: ``teksti: …``."""
    return read_lines(text, typed_fields("mask", tuple(WORDS)))[0]


def read_phenomenon(text: str) -> dict[str, object]:
    """Return a phenomenon's title, which stands first, and its named fields: ``tiivistelmä: …``."""
    known, free = read_lines(text, _phenomenon_names())
    if LANGUAGE.key in known:
        known[LANGUAGE.key] = _language(known[LANGUAGE.key])
    return {**({"title": free} if free else {}), **known}


@cache
def _phenomenon_names() -> Mapping[str, str]:
    names = typed_fields("phenomenon", (*PHENOMENON_TEXTS, LANGUAGE.key))
    return {**names, **typed_in_languages("phenomenon", PHENOMENON_TEXTS)}


def _language(said: str) -> str:
    """The code of the language that is named, or its number; what is none is left for the form to refuse."""
    code, rest = named_first(said, typed_codes("language", Language))
    if code and not rest:
        return code
    try:
        return str(choices.read(LANGUAGE, said, LANGUAGE.choices))
    except Refusal:
        return said


def read_state(text: str) -> tuple[ProposalState | None, str]:
    """The state named at the beginning of a text, and what follows it; None when there is none."""
    found, rest = named_first(text, _names("state", ProposalState))
    return ProposalState(found) if found else None, rest


def read_phenomenon_state(text: str) -> tuple[PhenomenonState | None, str]:
    """The same of a phenomenon."""
    found, rest = named_first(text, _names("phenomenon-state", PhenomenonState))
    return PhenomenonState(found) if found else None, rest


def read_publication(
    text: str, form: Questionnaire, texts: Texts, names: Mapping[str, str]
) -> dict[str, Any]:
    """Return the fields of a publication that a text names, as its form takes them.

    Args:
        text: ``otsikko: …; tiivistelmä: …; taso: organisaatio``.
        form: of the county.
        texts: of the language in which choices are named.
        names: of the municipalities, Finnish to Swedish.

    Raises:
        Refusal: something in it is no field, and would be lost.
    """
    keys = tuple(question.key for question in form.questions)
    known, free = read_lines(text, typed_fields("publication", keys))
    if free:
        raise Refusal("publication-how")
    return {key: _read_publication(form[key], said, texts, names) for key, said in known.items()}


def _read_publication(question: Question, said: str, texts: Texts, names: Mapping[str, str]) -> object:
    if question.kind is AnswerKind.YES_NO:
        return "true" if plain(said) in map(plain, all_words("yes")) else "false"
    if not question.choices or not said:
        return said
    labels = [publication_choice(question, code, names, texts) for code in question.choices]
    try:
        return choices.read(question, said, labels)
    except Refusal as refusal:
        field = f"publication-{question.key}"
        raise Refusal(refusal.key, **refusal.facts, field=field) from refusal


def _names(kind: str, codes: type[StrEnum]) -> list[tuple[str, str]]:
    """Return the words for each code and the code itself, the longest first."""
    names = [*typed_codes(kind, codes), *((code.value, code.value) for code in codes)]
    return sorted(names, key=lambda name: -len(name[0]))


_BETWEEN_YEARS = re.compile(r"(?<=\d{4})\s*-\s*(?=\d{4}\b)")


def read_period(said: str) -> tuple[Period, Audience]:
    """The period that an order names, and who is told: the organisation, unless it says otherwise."""
    _, named = named_first(_BETWEEN_YEARS.sub("-", plain_signs(said)), _period_names())
    key, rest = first_word(named)
    public = plain(rest) in map(plain, all_words("audience-public"))
    if rest.strip() and not public:
        raise Refusal("release-period")
    return period_named(key), Audience.PUBLIC if public else Audience.ORGANISATION


_REPORTED = re.compile(r"(\d{4})(?:\s{0,3}-\s{0,3}(\d{4}))?(?![\w-])")


def read_reported(said: str) -> tuple[str, str]:
    """Return the key of the year or council term that a text begins with, and what follows as written."""
    said = said.lstrip()
    found = _REPORTED.match(plain_signs(said))
    if not found:
        return "", said
    return "-".join(filter(None, found.groups())), said[found.end() :].lstrip()


def read_span(said: str) -> Period | None:
    """The period that figures are asked of; None when none is named."""
    return period_named(said, "figures-period") if said.strip() else None


def period_named(key: str, unknown: str = "release-period") -> Period:
    """The period of this key, in any letter case and with the word for it: ``valtuustokausi 2025-2029``.

    Raises:
        Refusal: ``unknown``, there is no such period.
    """
    _, named = named_first(_BETWEEN_YEARS.sub("-", plain_signs(key)), _period_names())
    try:
        return period_from_key(plain(named).upper())
    except ValueError:
        raise Refusal(unknown) from None


@cache
def _period_names() -> list[tuple[str, str]]:
    """What may stand before a year or a term's years, the longest first."""
    words = {plain(word) for kind in ("year", "term") for word in all_words(f"period-{kind}")}
    return [(word, word) for word in sorted(words, key=len, reverse=True)]
