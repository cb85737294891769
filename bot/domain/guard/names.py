"""People's names: by what their words are, and by the words beside them."""

import re
from collections.abc import Iterable, Iterator

from bot.domain.codes import Language
from bot.domain.guard.company import accompanied
from bot.domain.guard.inflection import bases
from bot.domain.guard.lower_case import in_lower_case
from bot.domain.guard.name_dictionary import NameDictionary
from bot.domain.guard.roles import (
    CAPITAL,
    CAPITAL_NOUN,
    FIRST,
    FIRST_OR_WORD,
    LAST_MAYBE,
    NO_NAME,
    PARTICLE,
    PLACE,
    STRANGE,
    CapitalWord,
    runs,
)
from bot.domain.guard.rows import listed, with_neighbours
from bot.domain.guard.titled import of_kin, titled
from bot.domain.guard.verdict import Spot, name_at
from bot.domain.guard.words.everyday import CUES
from bot.domain.guard.words.first_names import FIRST_NAMES
from bot.domain.guard.words.institutions import INSTITUTION, NAMED_AFTER, NAMED_BEFORE, STREETS, SWEDISH_THING
from bot.domain.guard.words.surnames import SURNAMES

_P = "p{0,2}"
_NAME = re.compile(
    rf"(?:[LlNX]{_P})?(?:f{_P}){{0,2}}F(?:{_P}[Ff]){{0,3}}(?:{_P}[LlNXW]){{0,2}}|(?<![Ff])[Ff]{{1,3}}(?:{_P}[LlN]){{1,2}}|L[fF]{{0,3}}"
)
_FINNISH_NAME = re.compile(rf"{_NAME.pattern}|(?<![Ff])[Ff]{{1,3}}(?:{_P}[LlNXW]){{1,2}}")
"""A name, over the roles of a run: "Korhosen Matti", "Toivo Virtanen", "Maija", "Virtasen".

A name that is a word too, before a capital word, is one in Finnish alone: "Rose Hill" is a place.
"""


def names_in(text: str, names: NameDictionary, language: Language, *, strict: bool) -> Iterator[Spot]:
    """Find NAME: by what the words of a name are, and by those beside it.

    Args:
        text: as :func:`bot.domain.guard.plain.plain` gives it.
        names: the dictionary.
        language: of the text.
        strict: whether any capital word that no dictionary knows is one.
    """
    found = [
        spot
        for run in runs(text, names, language)
        for part in _without_others(run)
        for spot in _named(text, part, language, strict=strict)
    ]
    yield from with_neighbours(text, found, names, language)
    yield from titled(text)
    yield from of_kin(text)
    yield from listed(text, names, language)
    yield from _in_another_script(text)
    yield from in_lower_case(text, names, language)


def _without_others(run: Iterable[CapitalWord]) -> Iterator[list[CapitalWord]]:
    """The stretches of a run between words that are no name, without particles at their ends.

    A place stands before a first name alone: "Leppäniemen Tommi".
    """
    part: list[CapitalWord] = []
    for word in (*run, None):
        if word is not None and word.role != NO_NAME:
            if len(part) == 1 and part[0].role == PLACE and word.role != FIRST:
                part.clear()
            part += [word] if part or word.role != PARTICLE else []
            continue
        while part and part[-1].role == PARTICLE:
            part.pop()
        if part and (len(part) > 1 or part[0].role != PLACE):
            yield part
        part = []


_OF_A_PEOPLE = re.compile(r"l[aä]i(?:nen|se)[^\W\d_]{0,5}$")


def _without_opening(text: str, part: list[CapitalWord]) -> list[CapitalWord]:
    """A stretch without what opens it and is no name: "Ilman Burakia", "Venäläisen Olgan"."""
    if len(part) == 1:
        return part
    first, form = part[0], _form(text, part[0])
    inflected = first.opens and first.role == FIRST_OR_WORD and form.lower() not in FIRST_NAMES
    of_a_people = _OF_A_PEOPLE.search(form) and SURNAMES.isdisjoint(bases(form))
    return part[1:] if inflected or of_a_people else part


def _form(text: str, word: CapitalWord) -> str:
    return text[word.start : word.end]


def _named(text: str, part: list[CapitalWord], language: Language, *, strict: bool) -> Iterator[Spot]:
    part = _without_opening(text, part)
    roles = "".join(FIRST if _cued(text, word) else word.role for word in part)
    if STRANGE in roles and len(roles.replace(PARTICLE, "")) > 1:
        if not _is_elsewhere(text, part):
            yield name_at(part[0].start, part[-1].end)
        return
    rest = dict(enumerate(part))
    for found in (_FINNISH_NAME if language is Language.FI else _NAME).finditer(roles):
        words = part[slice(*found.span())]
        if not _is_elsewhere(text, words):
            yield name_at(words[0].start, words[-1].end)
        for at in range(*found.span()):
            del rest[at]
    for word in rest.values():
        is_name = (strict and word.role == STRANGE) or accompanied(text, word, language)
        if is_name and not _is_elsewhere(text, [word]):
            yield name_at(word.start, word.end)


def _is_elsewhere(text: str, words: list[CapitalWord]) -> bool:
    """Return whether what looks like a name is an institution's, a street's or a part of a town's."""
    return (
        _follows_a_kind(text, words)
        or _bears_a_name(text, words)
        or (_is_a_thing(text, words[0]) if len(words) == 1 else _holds_a_thing(text, words))
    )


_FAR = 30


def _follows_a_kind(text: str, words: list[CapitalWord]) -> bool:
    """Return whether a word before says what it is the name of: "hanke Osmo", "Villa Aino"."""
    before = text[max(0, words[0].start - _FAR) : words[0].start]
    within = f"{_form(text, words[0])} " if len(words) > 1 else ""
    return any(NAMED_BEFORE.search(said) for said in (before, within))


_TO_SOMEBODY = re.compile(r"(?:lle|lt[aä])$")


def _bears_a_name(text: str, words: list[CapitalWord]) -> bool:
    """Return whether a thing behind is called so: "Marian sairaala", "Aleksis Kiven kadulla"."""
    last = words[-1]
    after = re.match(r"[ -]([^\W\d_]+)", text[last.end : last.end + _FAR])
    if after is None or _TO_SOMEBODY.search(_form(text, last)):
        return False
    return (STREETS if len(words) > 1 else NAMED_AFTER).search(after[1].lower()) is not None


_STRANGERS = frozenset({STRANGE, CAPITAL})


def _is_a_thing(text: str, word: CapitalWord) -> bool:
    return word.role in _STRANGERS and SWEDISH_THING.search(_form(text, word)) is not None


_NO_PART_OF_A_NAME = frozenset({CAPITAL, CAPITAL_NOUN})
_INSIDE = re.compile(r"(?:ss[aä]|st[aä])$")


def _holds_a_thing(text: str, words: list[CapitalWord]) -> bool:
    """Return whether a part of it is a thing, "Pirkan Apu", or it is in a town, "Lahden Mukkulassa"."""
    forms = [_form(text, word).lower() for word in words if word.role in _NO_PART_OF_A_NAME]
    in_a_town = (words[0].role, words[-1].role) == (LAST_MAYBE, STRANGE)
    return any(map(INSTITUTION.search, forms)) or (in_a_town and bool(_INSIDE.search(_form(text, words[-1]))))


def _cued(text: str, word: CapitalWord) -> bool:
    """Return whether the word before makes it a person: "asiakas Onni", "fru Berg"."""
    if word.role not in "fXlWU" or text[word.start - 1 : word.start] != " ":
        return False
    before = re.findall(r"[^\W\d_]+", text[max(0, word.start - _FAR) : word.start].lower())
    return bool(before) and before[-1] in CUES


_OTHER_LETTER = r"[^\W\d_a-zA-Z\u00aa-\u024f\u0300-\u036f\u1e00-\u1eff]"
_ANOTHER_SCRIPT = re.compile(rf"{_OTHER_LETTER}{{2,40}}+(?:[ ·.-]{_OTHER_LETTER}{{1,40}}+){{0,5}}")


def _in_another_script(text: str) -> Iterator[Spot]:
    """Words in letters that no writer of the three languages needs, but for a name."""
    if text.isascii():
        return
    for found in _ANOTHER_SCRIPT.finditer(text):
        yield name_at(*found.span())
