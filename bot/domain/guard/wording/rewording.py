"""A text with neutral words in the place of what was found, so that its sentences read on."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.domain.codes import Language
from bot.domain.guard.language import guess_language
from bot.domain.guard.verdict import REWORDED, Spot
from bot.domain.guard.wording.acts import closed, first, gone
from bot.domain.guard.wording.english import ENGLISH
from bot.domain.guard.wording.finnish import FINNISH
from bot.domain.guard.wording.general import wider
from bot.domain.guard.wording.neutral import ANY, GONE, LABEL, NUMBER, PERSON, PERSONS, noun
from bot.domain.guard.wording.rows import ROW, SIDE_BY_SIDE, row, side_by_side
from bot.domain.guard.wording.sentence import Grammar, Sentence, Substitution, sentence
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
_GREETING = re.compile(r"(?:terveisin|terv|hälsningar|hälsar|mvh|regards|wishes|sincerely)$", re.IGNORECASE)
_LAST_WORD = re.compile(r"[^\W\d_]{1,40}$")


def _beside(found: "re.Match[str]", said: Sentence) -> str:
    """``asiakas, Maija Virtanen,``: what says more of a word before it is left out, other persons stay."""
    if said.language is Language.FI and _PREDICATE.match(found.group()):
        return found.group()  # Tili, jolle tuki maksettiin, on …
    people = [char for char in found.group() if char in said.pieces and said.kind(char) in PERSONS]
    before = _LAST_WORD.search(found.string, max(0, found.start() - _FAR), found.start())
    if not people and _IN_A_LIST.search(found.string, max(0, found.start() - _FAR), found.start()):
        return "," if found.group().endswith(",") else GONE
    if not people or not before:
        return GONE
    if found.group().endswith(",") and _GOES_ON_LISTING.match(found.string, found.end()):
        return f", {people[0]},"
    if _GREETING.match(before.group()) or _GRAMMARS[said.language].is_person(before.group()):
        return GONE
    return f", {people[0]}{',' if found.group().endswith(',') else ''}"


_FAR = 40
_IN_A_LIST = re.compile(r",\s[^,\n]{0,20}[0-9][^,\n]{0,20}$")
"""``The client, 35, Koivutie 3, waits``: the comma behind closes what the first one opened."""
_PREDICATE = re.compile(r",\son\s")
_GOES_ON_LISTING = re.compile(r"\s(?:\w+\s){1,2}(?:ja|sekä|och|samt|and)\s")
"""``kuraattori, Maija, opettaja ja minä``."""


def _with_data(found: "re.Match[str]", said: Sentence) -> str:
    """``Maija Virtanen, s. 4.5.1990``: the person says it all, but for an owner: ``Maijan puhelin 040 …``."""
    owns = _GRAMMARS[said.language].owns(
        said.words(found[1]), found.string[found.end(1) : found.end(1) + _FAR]
    )
    return found.group() if owns and found["gap"].isspace() else found[1]


_COMMON: tuple[Substitution, ...] = (
    (re.compile(rf"({PERSON})(?P<gap>\s){LABEL}{NUMBER}"), _with_data),
    (re.compile(rf"(?<=\w)\s?[(\[<]\s?{LABEL}{ANY}(?:{_BETWEEN}{LABEL}{ANY})*\s?[)\]>]"), gone),
    (re.compile(rf"[(\[<]\s?{LABEL}({ANY})(?:{_BETWEEN}{LABEL}{ANY})*\s?[)\]>]"), first),
    (re.compile(rf",\s{LABEL}{ANY}(?:,\s{LABEL}{ANY})*(?:,(?!\s{_GOES_ON})|(?=\s?[,.!?;\n]|\s?$))"), _beside),
    (re.compile(rf"({PERSON})(?P<gap>{_BETWEEN}){LABEL}{NUMBER}(?:{_BETWEEN}{LABEL}{NUMBER})*"), _with_data),
    (re.compile(rf"({NUMBER})(?:{_BETWEEN}{LABEL}{NUMBER})+"), first),
)
"""What goes with its brackets or commas, and what becomes one."""

_GRAMMARS: Mapping[Language, Grammar] = {
    Language.FI: FINNISH,
    Language.SV: SWEDISH,
    Language.EN: ENGLISH,
}


def _rules(grammar: Grammar) -> tuple[Substitution, ...]:
    rows = ((SIDE_BY_SIDE, side_by_side(grammar.cases)), (ROW, row(grammar.cases)))
    return (*rows, *_COMMON, *grammar.rules)


_RULES = {language: _rules(grammar) for language, grammar in _GRAMMARS.items()}


def language_of(text: str, spots: Iterable[Spot], usual: Language) -> Language:
    """Return the language of the sentences around what was found; the usual one where they do not say it.

    A few words may look like another language: they say it only where the whole text says the same.
    """
    parts, at = list[str](), 0
    for spot in spots:
        parts.append(text[at : spot.start])
        at = spot.end
    guessed = guess_language(" ".join((*parts, text[at:])), usual)
    return guessed if guessed in {usual, guess_language(text, usual)} else usual


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
    for pattern, act in _RULES[spoken]:
        said.substitute(pattern, act)
    return Reworded(text=closed(said.text), place_taken=taken)
