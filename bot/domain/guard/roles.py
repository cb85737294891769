"""The capital words of a text in a row, and what part each may have in a name."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from bot.domain.guard.name_dictionary import NameDictionary, Reading
from bot.domain.guard.words.first_names import FIRST_NAMES

FIRST, FIRST_OR_WORD, LAST, LAST_MAYBE, UNKNOWN, CAPITAL_NOUN, NO_NAME = "FfLlXWO"
"""One letter each, so that a name is a pattern over the letters of a run."""

_WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*(?::[a-zåäö]+)?")
_OPENING = re.compile(r"(?:^|[.!?:…\n•\"”»(-]\s{0,8})$")
_CALLED = frozenset({"niminen", "nimisen", "nimiselle", "nimisellä", "nimistä"})
_ABBREVIATION, _SHORTEST = 4, 2


class CapitalWord(NamedTuple):
    """A capital word of a text and the letter of its role."""

    start: int
    end: int
    role: str


def runs(text: str, names: NameDictionary, *, finnish: bool) -> Iterator[list[CapitalWord]]:
    """Capital words with nothing but a space between them.

    Args:
        text: as :func:`bot.domain.guard.plain.plain` gives it.
        names: the dictionary.
        finnish: whether the text is in Finnish, where names that are Finnish words may be just words.
    """
    run: list[CapitalWord] = []
    for found in _WORD.finditer(text):
        if not found.group()[0].isupper():
            continue
        role = _role_in(text, found, names, finnish=finnish)
        word = CapitalWord(found.start(), found.end(), role)
        if run and text[run[-1].end : word.start] != " ":
            yield run
            run = []
        run.append(word)
    if run:
        yield run


def _role_in(text: str, found: "re.Match[str]", names: NameDictionary, *, finnish: bool) -> str:
    """The role of a word where it stands; most single letters are none, and are not looked at further."""
    form, start = found.group(), found.start()
    if len(form) < _SHORTEST:
        return NO_NAME
    opens = bool(_OPENING.search(text, max(0, start - 8), start))
    return role_of(form, names, opens=opens, finnish=finnish)


def role_of(form: str, names: NameDictionary, *, opens: bool, finnish: bool) -> str:
    """The role of a word form; of a double name, that of the part that says most.

    Args:
        form: as it stands, perhaps with ":n" behind it.
        names: the dictionary.
        opens: whether it opens a sentence, where every word is capital.
        finnish: see :func:`runs`.
    """
    parts = form.partition(":")[0].split("-")
    if len(parts) > 1 and parts[-1] in _CALLED:
        return FIRST
    if not all(part[:1].isupper() and not _is_abbreviation(part) for part in parts):
        return NO_NAME
    roles = [
        _role(
            names.read(part.title() if part.isupper() else part),
            opens=opens,
            finnish=finnish,
            # A Swedish or English form counts as it is and without its -s.
            foreign_form=not finnish
            and FIRST_NAMES.isdisjoint(part.lower().removesuffix(end) for end in ("", "s", "'s")),
        )
        for part in parts
    ]
    return NO_NAME if NO_NAME in roles[1:] else min(roles, key="FLflXWO".index)


def _is_abbreviation(part: str) -> bool:
    return len(part) < _SHORTEST or (part.isupper() and len(part) <= _ABBREVIATION)


def _role(reading: Reading, *, opens: bool, finnish: bool, foreign_form: bool) -> str:
    doubtful = reading.other or (reading.finnish_word if finnish else reading.foreign_word)
    if (
        foreign_form and opens
    ):  # "Main", "Area": what looks like a Finnish case of a name opens an English sentence
        doubtful = True
    if reading.first:
        return FIRST_OR_WORD if doubtful else FIRST
    if reading.last and (reading.sure or not doubtful):
        return LAST if reading.sure and not doubtful else LAST_MAYBE
    if opens or reading.other:
        return NO_NAME
    return CAPITAL_NOUN if doubtful else UNKNOWN
