"""The capital words of a text in a row, and what part each may have in a name."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from bot.domain.codes import Language
from bot.domain.guard.inflection import bases
from bot.domain.guard.name_dictionary import OTHERS, NameDictionary
from bot.domain.guard.words import words
from bot.domain.guard.words.everyday import NO_PERSON
from bot.domain.guard.words.first_names import FIRST_NAMES

FIRST, FIRST_OR_WORD, LAST, LAST_MAYBE, STRANGE, PLACE, CAPITAL, CAPITAL_NOUN, PARTICLE, NO_NAME = (
    "FfLlUNWXpO"
)
"""One letter each, so that a name is a pattern over the letters of a run.

STRANGE is in no dictionary; PLACE is a small one, as people are called too; CAPITAL is no everyday word of
the language; CAPITAL_NOUN is one, with a capital where no sentence begins.
"""

_WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*(?::[a-zåäö]+)?")
_OPENING = re.compile(r"(?:^|[.!?:…\n•\"”»(-]\s{0,8})$")
_CALLED = frozenset({"niminen", "nimisen", "nimiselle", "nimisellä", "nimistä"})
_ABBREVIATION, _SHORTEST, _MOST_PARTS = 4, 2, 5
_PARTICLES = words("af al bin bint da de del della der di do dos du el ibn la le ten ter van vom von zu zur")
_JOINED = re.compile(r"(?:A[dlnrstz]|El|a[dlnrstz]|ash|az|el|ul|de|di|da|la|le|van|von)[-'][A-ZÅÄÖ]")
"""A name that begins in lower case: "al-Hakimin"."""


class CapitalWord(NamedTuple):
    """A capital word of a text, the letter of its role, and whether it opens a sentence."""

    start: int
    end: int
    role: str
    opens: bool = False


def runs(text: str, names: NameDictionary, language: Language) -> Iterator[list[CapitalWord]]:
    """Capital words with nothing but a space between them, and the particles among them.

    Args:
        text: as :func:`bot.domain.guard.plain.plain` gives it.
        names: the dictionary.
        language: of the text.
    """
    run: list[CapitalWord] = []
    for found in _WORD.finditer(text):
        form = found.group()
        if form.lower() in _PARTICLES and run and text[run[-1].end : found.start()] == " ":
            role = LAST_MAYBE if form[0].isupper() else PARTICLE
            run.append(CapitalWord(found.start(), found.end(), role))
            continue
        if not form[0].isupper() and not _JOINED.match(form):
            continue
        opens = bool(_OPENING.search(text, max(0, found.start() - 8), found.start()))
        word = CapitalWord(
            found.start(), found.end(), role_of(form, names, opens=opens, language=language), opens
        )
        if run and text[run[-1].end : word.start] != " ":
            yield run
            run = []
        run.append(word)
    if run:
        yield run


def role_of(form: str, names: NameDictionary, *, opens: bool, language: Language) -> str:
    """The role of a word form; of a double name, that of the part that says most.

    Args:
        form: as it stands, perhaps with ":n" behind it.
        names: the dictionary.
        opens: whether it opens a sentence, where every word is capital.
        language: of the text; in a Finnish one names that are Finnish words may be just words.
    """
    if len(form) < _SHORTEST:
        return NO_NAME  # most single letters are none, and are not looked at further
    if _JOINED.match(form):
        return STRANGE
    parts = form.partition(":")[0].split("-")
    if len(parts) > 1 and parts[-1] in _CALLED:
        return FIRST
    if len(parts) > _MOST_PARTS or not all(
        part[:1].isupper() and not _is_abbreviation(part) for part in parts
    ):
        return NO_NAME
    roles = [_role(part, names, opens=opens, language=language) for part in parts]
    return NO_NAME if NO_NAME in roles[1:] else min(roles, key="FLUflNXWO".index)


def _is_abbreviation(part: str) -> bool:
    return len(part) < _SHORTEST or (part.removesuffix("s").isupper() and len(part) <= _ABBREVIATION)


def _role(part: str, names: NameDictionary, *, opens: bool, language: Language) -> str:
    reading = names.read(part.title() if part.isupper() else part)
    finnish, known = language is Language.FI, language in names.languages
    a_word = reading.other or (reading.finnish_word if finnish else reading.foreign_word)
    # "Main", "Area": what looks like a Finnish case of a name opens an English sentence.
    doubtful = a_word or (opens and not finnish and not _as_it_is(part))
    strange = reading.unknown or (reading.last and reading.sure and not a_word)
    in_order = (
        (reading.first and not doubtful, FIRST),
        (reading.first, FIRST_OR_WORD),
        (reading.last and reading.sure and not doubtful, LAST),
        (known and strange and not _is_camel(part) and not part.isupper(), STRANGE),
        (reading.last and (reading.sure or not doubtful), LAST_MAYBE),
        (reading.other and not _INSIDE.search(part) and _is_little_known(part), PLACE),
        (opens and known and not a_word and not names.is_word(part.lower(), language), CAPITAL),
        (opens or reading.other, NO_NAME),
        (doubtful, CAPITAL_NOUN),
    )
    return next((role for fits, role in in_order if fits), CAPITAL)


_INSIDE = re.compile(r"(?:ss[aä]|st[aä]|seen|h[aeiouyäö]n)$")


def _is_little_known(part: str) -> bool:
    """Return whether people may be called after a place: not a municipality's, but a lake's or a hill's."""
    if NATURE.search(part.lower()):
        return True
    return part.lower() not in NO_PERSON and OTHERS.isdisjoint(bases(part))


def _as_it_is(part: str) -> bool:
    """Return whether a first name stands as a Swedish or an English text has it: with an -s at most."""
    return not FIRST_NAMES.isdisjoint(part.lower().removesuffix(end) for end in ("", "s", "'s"))


_CAMEL = re.compile(r"(?<=[a-zåäö])(?<!\bMc)(?<!\bMac)(?<!\bDe)(?<!\bVan)(?<!\bAl)(?<!\bEl)[A-ZÅÄÖ]")


def _is_camel(part: str) -> bool:
    """Return whether a word has a capital inside, as products have: "OmaKanta"."""
    return _CAMEL.search(part) is not None


NATURE = re.compile(
    r"(?:niem|järv|lah[dt]|kosk|vaara|jo[ek]|saar|mä[ek]|kylä|ran[nt]|salm|lam[mp]|suo|harju|kangas|kankaa|maa|aho|oja|luoma|virta|virra|pelto"
    r"|pello|niitty|niity|kivi|kive)[aeiouyäö]*(?:n|ll[aeä]|lt[aä])?$"
)
"""Places by whose name people are called too, where they are not *in* it."""
