"""Words that a county allows: names of services, projects and units, which look like names of people."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import pairwise

from bot.domain.guard.inflection import bases
from bot.domain.guard.name_dictionary import NameDictionary
from bot.domain.guard.verdict import FindingKind, Spot
from bot.domain.guard.words.everyday import CUES
from bot.domain.guard.words.first_names import FIRST_NAMES
from bot.domain.guard.words.surnames import SURNAMES

NAMELIKE = frozenset({FindingKind.NAME, FindingKind.INITIALS})
"""The findings that a phrase may be allowed for."""

MOST_WORDS, LONGEST_PHRASE = 4, 60
"""So many words and characters a phrase has at most."""

OFFERED = 3
"""So many phrases of a text are offered to be allowed."""

_WORD = re.compile(r"[^\W\d_]+(?:[-'.:][^\W\d_]+)*\.?")
_AROUND = " \t\n.,:;!?\"'()\u2018\u2019\u201c\u201d\u00bb"
_KNOWN = FIRST_NAMES | SURNAMES


@dataclass(frozen=True, kw_only=True)
class AllowedWord:
    """A phrase that a coordinator has allowed.

    Attributes:
        id: random; the log names it by this, so that the phrase goes with its row.
        phrase: as :func:`phrase_of` gives it; there is one of a kind.
        written: as the coordinator wrote it.
        added_on: the Helsinki day.
    """

    id: str
    phrase: str
    written: str
    added_on: date


def phrase_of(written: str) -> str:
    """Return a phrase as it is compared: lower case, one space between words.

    Empty when it is none: one to four words of letters, of which one has two letters or more. Without digits
    no number of a person gets in.
    """
    words = bare(written).lower().split()
    said = " ".join(words)
    is_phrase = len(words) <= MOST_WORDS and len(said) <= LONGEST_PHRASE and all(map(_WORD.fullmatch, words))
    return said if is_phrase and re.search(r"[^\W\d_]{2}|[^\W\d_]\.[^\W\d_]", said) else ""


def bare(written: str) -> str:
    """Return what was written without the signs around it, and with one space between words."""
    return " ".join(written.replace("\u2019", "'").strip(_AROUND).split())


def may_be_allowed(phrase: str, names: NameDictionary) -> bool:
    """Return whether a phrase leads to no person: it holds no known first name or surname.

    A name that is an everyday word or a place too may stand beside another word, as in "villa aino"; after
    "asiakas" or "rouva" no word may, since it is a person's name there.
    """
    parts = [part for word in phrase.split() for part in word.split("-") if part]
    readings = [names.read(part.capitalize()) for part in parts]
    known = [reading for reading in readings if reading.sure]
    doubtful = [one for one in known if one.finnish_word or one.foreign_word or one.other]
    return len(known) == len(doubtful) and len(known) < len(readings) and CUES.isdisjoint(parts)


def allowable(text: str, spots: Iterable[Spot], names: NameDictionary) -> tuple[str, ...]:
    """Return the phrases of a text, as they stand there, that were found as names and may be allowed."""
    found = dict.fromkeys(bare(text[spot.start : spot.end]) for spot in spots if spot.kind in NAMELIKE)
    phrases = ((written, phrase_of(written)) for written in found)
    offered = [written for written, phrase in phrases if phrase and may_be_allowed(phrase, names)]
    return tuple(offered[:OFFERED])


def phrases_in(text: str, allowed: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Find the places in a text where an allowed phrase stands, in any case form of its words.

    Args:
        text: as :func:`bot.domain.guard.plain.plain` gives it.
        allowed: phrases as :func:`phrase_of` gives them.
    """
    starting = _by_first_word(allowed)
    words = list(_WORD.finditer(text))
    for at, word in enumerate(words):
        for phrase in (phrase for form in _forms(word.group()) for phrase in starting.get(form, ())):
            row = words[at : at + len(phrase)]
            if len(row) == len(phrase) and _is_phrase(row, phrase, text):
                yield word.start(), row[-1].end()


@lru_cache(maxsize=8)
def _by_first_word(phrases: frozenset[str]) -> Mapping[str, list[tuple[str, ...]]]:
    """The phrases, each as its words, by the first of them."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(phrases):
        first, *others = phrase.split()
        found.setdefault(first, []).append((first, *others))
    return found


def _is_phrase(row: list["re.Match[str]"], phrase: tuple[str, ...], text: str) -> bool:
    """Whether words in a row are those of a phrase, with nothing but a space between them."""
    gaps = (text[one.end() - 1 : after.start()] for one, after in pairwise(row))
    return all(gap[1:] == " " and gap[0] != "." for gap in gaps) and all(
        said in _forms(word.group()) for said, word in zip(phrase, row, strict=True)
    )


@lru_cache(maxsize=4096)
def _forms(word: str) -> tuple[str, ...]:
    """What a word may be a form of; a known name is one of itself: "Helena" is no case of "hele"."""
    form = word.lower().removesuffix(".")
    return (form,) if form in _KNOWN else bases(form)
