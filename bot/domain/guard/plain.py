"""A text as the detectors read it, and where each of its characters stands in the writer's own text."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from bot.domain.guard.words.lookalikes import LATIN_LIKE, ONES_LIKE, SMALL_CAPITALS, ZEROS_LIKE

_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\u02d7\ufe58\ufe63\uff0d"
_SPACES = (
    "\u00a0\u1680\u180e\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)
_CONTROLS = "\t\v\f\r\x1c\x1d\x1e\x1f\x85\u2028\u2029"

_ONE_WAY = str.maketrans(
    dict.fromkeys(_DASHES, "-")
    | dict.fromkeys(_SPACES + _CONTROLS, " ")
    | {"\u2019": "'", "\u2018": "'", "\u00b4": "'", "\u0130": "I"}
)
FILLER = "\u2592"
"""Stands for a character that says nothing any more."""


@dataclass(frozen=True, slots=True)
class Plain:
    """A text in one way of writing.

    Attributes:
        text: one sign for each meaning; its offsets are also those of its lower case.
        places: where each character begins in the writer's text, and that text's length; None where both
            texts have the same places.
    """

    text: str
    places: tuple[int, ...] | None = None

    def own(self, start: int, end: int) -> tuple[int, int]:
        """Return the span of the writer's text that a span of this text was read from.

        Args:
            start: an offset into :attr:`text`.
            end: a later one.
        """
        if self.places is None:
            return start, end
        first = self.places[start]
        while self.places[end] == self.places[end - 1]:  # "ﬁ" gives two characters of one place
            end += 1
        return first, self.places[end]


def plain(text: str) -> Plain:
    """Return the text with one sign for each meaning.

    Letters in two parts are joined, forms of one letter or digit are that letter or digit, what is not seen
    is gone, and a letter of another alphabet in a Latin word is the Latin one that looks like it. A word that
    is all of another alphabet stays as it is.
    """
    if text.isascii() or not _ODD.search(text):
        return Plain(_digits(text.translate(_ONE_WAY)))
    pieces: list[str] = []
    places: list[int] = []
    at = 0
    for start, end, read in _read(text):
        pieces += text[at:start], read
        places += range(at, start)
        places += [start] * len(read)
        at = end
    pieces.append(text[at:])
    places += range(at, len(text) + 1)
    return Plain(_digits("".join(pieces).translate(_ONE_WAY)), tuple(places))


_UNSEEN = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180d\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\ufe00-\ufe0f\ufeff\U000e0000-\U000e0fff"
)
_MARKS = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_USUAL = (
    r"\x00-\xa9\xab\xac\xae-\xb1\xb4-\xb8\xbb\xbf-\u017e\u0180-\u024f\u02b0-\u02ff\u2000-\u200a\u2010-\u2029\u202f-\u205f"
    r"\u20a0-\u20cf\u2190-\u245f\u2500-\u2775\u2794-\u2bff\ufe58\ufe63\u3000"
    r"\U0001f300-\U0001fbef"
)
"""Characters that mean what they show: Latin letters, punctuation, money, arrows, pictures."""

_ODD = re.compile(f"[^{_USUAL}]")
_CLUSTER = re.compile(f"[{_UNSEEN}]|[^{_UNSEEN}{_MARKS}]?[{_MARKS}{_UNSEEN}]{{0,8}}[{_MARKS}]|[^{_USUAL}]")
"""A character that is not seen, one with the marks that belong to it, or an odd one."""

_WORD = re.compile(rf"[\w{_MARKS}{_UNSEEN}]+")
_LATIN = re.compile(r"[0-9A-Za-z\xc0-\u024f\uff10-\uff5a\U0001d400-\U0001d7ff]")


def _read(text: str) -> Iterator[tuple[int, int, str]]:
    """The odd characters of a text: from where to where, and what to read instead."""
    word_end, mixed = 0, False
    for found in _CLUSTER.finditer(text):
        start, end = found.span()
        if start >= word_end and (word := _WORD.match(text, _word_start(text, start))):
            word_end = word.end()
            mixed = _is_mixed(word.group()) or bool(_STAIRS.search(text, max(0, word.start() - 2), word_end))
        yield start, end, _folded(found.group(), mixed=mixed and start < word_end)


def _is_mixed(word: str) -> bool:
    """Return whether a word has Latin letters or digits, and else only letters that look like Latin ones."""
    read = unicodedata.normalize("NFKD", word.translate(LATIN_LIKE)).translate(LATIN_LIKE)
    return bool(_LATIN.search(word)) and all(char < _BEYOND_LATIN for char in read if char.isalpha())


_STAIRS = re.compile(r"[0-9]\s[^\W\d_a-z\u0430-\u0451]\Z")
"""A capital letter alone after a house number, where it is no word of another language."""

_BEYOND_LATIN = "\u0250"
_LONGEST_WORD = 40


def _word_start(text: str, at: int) -> int:
    """Where the word around a place begins."""
    least = max(0, at - _LONGEST_WORD)
    while at > least and _WORD.match(text, at - 1, at):
        at -= 1
    return at


@lru_cache(maxsize=4096)
def _folded(cluster: str, *, mixed: bool) -> str:
    """What a letter with its marks is read as.

    Args:
        cluster: a character and the marks that belong to it.
        mixed: whether it stands in a word with Latin letters or digits.
    """
    seen = _NOT_SEEN.sub("", cluster)
    parts = seen.translate(LATIN_LIKE) if mixed else seen  # first, as a form may hide a letter: U+03F9
    parts = unicodedata.normalize("NFKD", parts).translate(SMALL_CAPITALS)
    if mixed:
        parts = parts.translate(LATIN_LIKE)
    if len(seen) == 1 and (digit := unicodedata.digit(seen, None)) is not None:
        return str(digit)
    return _LOOSE_MARKS.sub("", unicodedata.normalize("NFC", parts))


_NOT_SEEN = re.compile(f"[{_UNSEEN}]")
_LOOSE_MARKS = re.compile(f"[{_MARKS}]")

_LIKE = ZEROS_LIKE + ONES_LIKE
_LETTER_AND_DIGIT = re.compile(rf"[0-9][{_LIKE}]|[{_LIKE}][0-9]|[0-9]\W[{ZEROS_LIKE}]{{2,4}}(?!\w)")
_NUMBER = re.compile(
    rf"(?:(?<!\w)|(?<=\b[Ff][Ii]))[0-9{_LIKE}](?:[\s().+/_-]{{0,3}}[0-9{_LIKE}]){{5,33}}(?![0-9]|[^\W\d_]{{2}})"
)
_GROUP = re.compile(rf"[0-9{_LIKE}]+")
_ZEROS = re.compile(f"[{ZEROS_LIKE}]{{2,4}}")
_AS_DIGITS = str.maketrans(dict.fromkeys(ZEROS_LIKE, "0") | dict.fromkeys(ONES_LIKE, "1"))
_FEWEST = 3


def _digits(text: str) -> str:
    """The text with the digits that were typed as letters: "O5O OOO 4321"."""
    return _NUMBER.sub(_as_digits, text) if _LETTER_AND_DIGIT.search(text) else text


def _as_digits(number: "re.Match[str]") -> str:
    """A number of at least three true digits; of it, what holds a digit and what is zeros only."""
    written = number.group()
    if sum(map(str.isdecimal, written)) < _FEWEST:
        return written
    return _GROUP.sub(_group_as_digits, written)


def _group_as_digits(group: "re.Match[str]") -> str:
    letters = group.group()
    if not (_ZEROS.fullmatch(letters) or any(map(str.isdecimal, letters))):
        return letters
    return letters.translate(_AS_DIGITS)
