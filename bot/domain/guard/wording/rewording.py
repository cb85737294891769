"""A text with neutral words in the place of what was found, so that its sentences read on."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.domain.codes import Language
from bot.domain.guard.language import guess_language
from bot.domain.guard.verdict import REWORDED, Spot
from bot.domain.guard.wording.english import ENGLISH
from bot.domain.guard.wording.finnish import FINNISH
from bot.domain.guard.wording.general import wider
from bot.domain.guard.wording.neutral import ANY, LABEL, NUMBER, PERSON, noun
from bot.domain.guard.wording.sentence import Sentence, Substitution, closed, gone, sentence
from bot.domain.guard.wording.swedish import SWEDISH
from bot.domain.guard.wording.whole import is_place, whole


@dataclass(frozen=True, kw_only=True)
class Reworded:
    """A text with neutral words in it.

    Attributes:
        text: as it reads now.
        place_taken: whether a municipality was taken out of it.
    """

    text: str
    place_taken: bool = False


_GOES_ON = (
    r"(?:jo(?:ka|nka|ta|ssa|sta|hon|lla|lta|lle|iden|ita|issa|ista|ihin|illa|ilta|ille|s|tka|tta|ko)|mutta|vaikka|koska|kun|että"
    r"|eikä|eivätkä|kuten|sillä|som|vars|men|när|att|där|eftersom|who|whose|which|but|when|because|where)\b"
)
"""Words before which a comma stays, as a clause begins there."""

_BETWEEN = r"(?:\s?[,;/&]\s?|\s(?:ja|tai|sekä|och|eller|samt|and|or)\s|\s)"


def _first(found: "re.Match[str]", _said: Sentence) -> str:
    return found[1]


def _together(found: "re.Match[str]", said: Sentence) -> str:
    """Several persons in a row: the last, which has the case of all."""
    people = [char for char in found.group() if char in said.pieces]
    if len({said.words(char).lower() for char in people}) > 1:
        said.several.add(people[-1])
    return people[-1]


_COMMON: tuple[Substitution, ...] = (
    (re.compile(rf"(?<=\w)\s?[(\[<]\s?{LABEL}{ANY}(?:{_BETWEEN}{LABEL}{ANY})*\s?[)\]>]"), gone),
    (re.compile(rf"[(\[<]\s?{LABEL}({ANY})(?:{_BETWEEN}{LABEL}{ANY})*\s?[)\]>]"), _first),
    (re.compile(rf",\s{LABEL}{ANY}(?:,\s{LABEL}{ANY})*(?:,(?!\s{_GOES_ON})|(?=\s?[,.!?;\n]|\s?$))"), gone),
    (re.compile(rf"({PERSON})(?:{_BETWEEN}{LABEL}{NUMBER})+"), _first),
    (re.compile(rf"({NUMBER})(?:{_BETWEEN}{LABEL}{NUMBER})+"), _first),
    (re.compile(rf"{PERSON}(?:{_BETWEEN}{PERSON})+"), _together),
)
"""What goes with its brackets or commas, and what becomes one."""

_RULES: Mapping[Language, tuple[Substitution, ...]] = {
    Language.FI: FINNISH,
    Language.SV: SWEDISH,
    Language.EN: ENGLISH,
}


def language_of(text: str, spots: Iterable[Spot], usual: Language) -> Language:
    """Return the language of the sentences around what was found; the usual one where they do not say it."""
    parts, at = list[str](), 0
    for spot in spots:
        parts.append(text[at : spot.start])
        at = spot.end
    return guess_language(" ".join((*parts, text[at:])), usual)


def word_for(spot: Spot, text: str, language: Language) -> str | None:
    """Return the word that stands for a thing alone; None where only its writer knows one."""
    said = text[spot.start : spot.end]
    return wider(spot.kind, said, language) if spot.kind in REWORDED else noun(spot.kind, language)


def reword(text: str, spots: Iterable[Spot], language: Language, *, widely: bool) -> Reworded:
    """Return a text with neutral words in the place of what was found.

    Args:
        text: as its writer left it.
        spots: what was found, in order.
        language: of the sentences, where they do not say it themselves.
        widely: whether wider words may stand for what is rare and for a single case; else they stay.
    """
    spots = whole(text, spots)
    spoken = language_of(text, spots, language)
    found: list[tuple[Spot, str | None]] = []
    taken = False
    for spot in spots:
        piece = text[spot.start : spot.end]
        rare = spot.kind in REWORDED
        words = wider(spot.kind, piece, spoken) if rare and widely else None
        taken = taken or (words is not None and is_place(piece))
        found += [] if rare and words is None else [(spot, words)]
    said = sentence(text, found, spoken)
    for pattern, act in (*_COMMON, *_RULES[spoken]):
        said.substitute(pattern, act)
    return Reworded(text=closed(said.text), place_taken=taken)
