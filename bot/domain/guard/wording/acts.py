"""What stands in the place of what was found, in any language, and how it opens a sentence."""

import re
from collections.abc import Callable

from bot.domain.guard.verdict import FindingKind
from bot.domain.guard.wording.neutral import GONE, PERSONS, birth, noun, subject
from bot.domain.guard.wording.sentence import Act, Sentence

_OPENS = re.compile(r"(?:^|[.!?…\n•])\s{0,3}[\"“”»'(-]?\s?$")


def opens(found: "re.Match[str]") -> bool:
    """Return whether a match opens a sentence."""
    at, text = found.start(), found.string
    return bool(_OPENS.search(text, at - 5, at)) and not _SHORTENED.search(text, max(0, at - _NEAR), at)


_STOPS = re.compile(rf"{GONE}?\s?(?:[,.;!?\n]|$)")


def stops(found: "re.Match[str]") -> bool:
    """Return whether nothing of the clause follows a match."""
    return bool(_STOPS.match(found.string, found.end()))


_NEAR = 12
_SHORTENED = re.compile(
    r"\b(?:esim|vs|mm|ns|ks|vrt|os|ent|t\.ex|bl\.a|s\.k|m\.fl|e\.g|i\.e|mr|mrs|ms|dr|st|puh|synt|nro|tel|tfn)\.\s?$",
    re.IGNORECASE,
)
"""Abbreviations, whose full stop ends no sentence."""


def capital(words: str) -> str:
    """Return words as they open a sentence."""
    return words[:1].upper() + words[1:]


def fitted(words: str, found: "re.Match[str]", piece: str) -> str:
    """Return words as they open a sentence, where they do; a writer without capitals gets none."""
    plain = piece[:1].isalpha() and piece.islower() and not _CODE.search(piece)
    return capital(words) if not plain and opens(found) else words


_CODE = re.compile(r"[@/]|\.\w")
"""Of what is written in small letters by everybody: an e-mail address, a link."""


def couple(found: "re.Match[str]", said: Sentence) -> str:
    """``Mr and Mrs Berg``."""
    said.several.add(found[1])
    return found[1]


def with_several(found: "re.Match[str]", said: Sentence) -> str:
    """``the children Elsa and Sten``: a word for several stays, without their names."""
    return found[1] if found[2] in said.several else found.group()


_COUNTED = frozenset({FindingKind.CASE_NO, FindingKind.REFNO, FindingKind.DOB})


def gone(_found: "re.Match[str]", _said: Sentence) -> str:
    """What is left out."""
    return GONE


def first(found: "re.Match[str]", _said: Sentence) -> str:
    """What the first group of a match holds; the rest goes."""
    return found[1]


def short(found: "re.Match[str]", said: Sentence) -> str:
    """``puh. …``: the noun stands for the abbreviation, too; ``hakemus nro …`` needs none."""
    kind = said.kind(found[1])
    if kind in _COUNTED and not opens(found):
        return GONE
    if kind is FindingKind.DOB and opens(found):
        return birth(said.language)
    return fitted(noun(said.kind(found[1]), said.language), found, "")


def worded(person: Callable[[str, str, str], str]) -> Act:
    """Return what stands in the place of a thing, where words have no cases.

    Args:
        person: the words for one, told those it would be, what its writer wrote, and what stands behind.
    """

    def phrase(found: "re.Match[str]", said: Sentence) -> str:
        char = found.group()
        kind = said.kind(char)
        if char in said.wide:
            return said.wide[char] or GONE
        if kind in PERSONS:
            return person(said.person(char), said.words(char), said.around(found, char).after)
        opening = opens(found) and len(found.string.strip()) > 1
        return (subject(kind, said.language) if opening else None) or noun(kind, said.language)

    def act(found: "re.Match[str]", said: Sentence) -> str:
        return fitted(phrase(found, said), found, said.words(found.group()))

    return act


_PAIRS = frozenset({(",", ","), ("(", ")"), ("[", "]"), ("<", ">")})
"""What stood around something that is left out, and goes with it."""


def closed(text: str) -> str:
    """Return a text without the gaps where something was left out."""
    first, *rest = text.split(GONE)
    said = first
    for part in rest:
        said = _joined(said, part)
    return said


def _joined(before: str, after: str) -> str:
    if _OPENS.search(before, max(0, len(before) - 5)):
        return before + capital(after.lstrip(" ,;:"))
    bare = after.lstrip(" ")
    if (before.rstrip(" ")[-1:], bare[:1]) in _PAIRS:
        before, bare = before.rstrip(" ")[:-1], bare[1:].lstrip(" ")
    if not bare or bare[0] in ".,;:!?)\n":
        return before.rstrip(" ") + bare
    return f"{before.rstrip(' ')} {bare}"
