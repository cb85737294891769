"""Read what is typed line by line: ``tavoite: …; viejä: …``, and what follows a word that was named."""

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cache
from itertools import product

from bot.domain.cleaning import DASH, plain_signs
from bot.domain.codes import Language
from dialogs.texts.loader import Texts, all_words
from dialogs.understanding.words import plain

_APART = re.compile(rf"(?:[\s,;:.]|(?<!\n){DASH}(?=[ \t]))+")


def read_lines(text: str, names: Mapping[str, str], *, anywhere: bool = False) -> tuple[dict[str, str], str]:
    """Return what stands behind each field that is named, and what stands before the first.

    A field begins with the text, on a new line or behind a semicolon, with a name that is known and a colon.
    All else belongs to the value before it: ``klo 9:30``, an address, a semicolon, a line of its own. Of a
    field that is named twice the last value counts.

    Args:
        text: as it was written.
        names: a field's name, as :func:`plain` gives it, to its key; see :func:`typed_fields`.
        anywhere: a field may also begin with any word: ``seurataan 10.3.2027 perustelu: …``.
    """
    begins = list(_beginning(tuple(names), anywhere=anywhere).finditer(plain_signs(text)))
    ends = [*(at.start() for at in begins), len(text)]
    free = _part(text[: ends[0]], last=not begins)
    found = {
        names[plain(at[1])]: _part(text[at.end() : end], last=end == len(text))
        for at, end in zip(begins, ends[1:], strict=True)
    }
    return found, free


@cache
def _beginning(names: tuple[str, ...], *, anywhere: bool) -> re.Pattern[str]:
    """Return what a field begins with, in plain signs: a name of it, and a colon."""
    known = (re.escape(name).replace(r"\ ", r"[^\S\n]+") for name in names)
    before = r"(?:\A|(?<=[\s;]))" if anywhere else r"(?:\A|(?<=[\n;]))[^\w\n;]*"
    return re.compile(rf"{before}({'|'.join(known)})[^\w\n:;]*:", re.IGNORECASE)


def _part(text: str, *, last: bool) -> str:
    """The lines of a text, without the semicolon that sets it apart from the field after it."""
    lines = "\n".join(line.strip() for line in text.split("\n")).strip()
    if last or plain_signs(lines[-1:]) != ";":
        return lines
    return lines[:-1].rstrip()


@cache
def typed_fields(kind: str, keys: tuple[str, ...]) -> Mapping[str, str]:
    """Return the names of fields in all languages, as ``words-<kind>-<key>`` has them, and their keys."""
    return {plain(word): key for key in keys for word in all_words(f"{kind}-{key}")}


@cache
def typed_in_languages(kind: str, keys: tuple[str, ...]) -> Mapping[str, str]:
    """Return the same of fields in a language: ``otsikko ruotsiksi`` and ``title_sv``."""
    return {
        plain(f"{word} {Texts(spoken)(f'in-{code}')}"): f"{key}_{code}"
        for key in keys
        for word in all_words(f"{kind}-{key}")
        for spoken, code in product(Language, Language)
    }


@cache
def typed_codes(kind: str, codes: Iterable[StrEnum]) -> tuple[tuple[str, str], ...]:
    """Return the names of codes in all languages, as ``words-<kind>-<code>`` has them, the longest first."""
    names = [(plain(word), code.value) for code in codes for word in all_words(f"{kind}-{code}")]
    return tuple(sorted(names, key=lambda name: -len(name[0])))


def named_first(text: str, names: Iterable[tuple[str, str]]) -> tuple[str, str]:
    """Return what is named at the beginning of a text, and what follows it; ``""`` when nothing is.

    ``names`` are words as :func:`plain` gives them and what they mean, the longest first.
    """
    words = text.split()
    for name, meaning in names:
        count = name.count(" ") + 1
        if plain(" ".join(words[:count])) == name:
            return meaning, words_after(text.split(None, count)[count]) if len(words) > count else ""
    return "", text


def first_word(text: str) -> tuple[str, str]:
    """Return the first word of a text, and what follows it."""
    word, *rest = text.split(None, 1) or [""]
    return word, words_after(rest[0]) if rest else ""


def words_after(text: str) -> str:
    """Return what follows something that was named, without what sets it apart: `` - sali varattu``."""
    found = _APART.match(text)
    return text[found.end() :].rstrip() if found else text.rstrip()
