"""Phrases as tables: what an entry matches is written as in the topics of likeness."""

import re
from collections import defaultdict
from collections.abc import Iterable

BETWEEN = r"[^\w.!?]++"
"""What stands between two words of a sentence."""

_GLUE = {"_": BETWEEN, "~": rf"(?:{BETWEEN}\w+){{0,3}}{BETWEEN}"}
_DEEP = 2


def phrases(*lists: str) -> str:
    """Return a pattern for one or more lists of entries, with white space between them.

    ``x`` is the beginning of a word and ``x.`` a whole one; ``*x`` is anywhere in a word; ``x_y`` are two
    that follow each other, ``x~y`` two in one sentence with up to three words between.
    """
    entries = sorted({entry for text in lists for entry in text.split()})
    inside = [rf"\w*{_pattern(entry[1:])}" for entry in entries if entry.startswith("*")]
    beginnings = _branches(entry for entry in entries if not entry.startswith("*"))
    return rf"\b(?:{'|'.join((*beginnings, *inside))})"


def _branches(entries: Iterable[str]) -> list[str]:
    """Return the entries by their first letters: most words of a text fit none, and are soon done with."""
    known: dict[str, list[str]] = defaultdict(list)
    for entry in entries:
        letters = re.split("[^a-zåäö]", entry[:_DEEP])[0]
        known[letters].append(_pattern(entry)[len(letters) :])
    return [rf"{letters}(?:{'|'.join(rest)})" for letters, rest in known.items()]


def _pattern(entry: str) -> str:
    return "".join(_GLUE.get(piece) or _word(piece) for piece in re.split(r"([_~])", entry))


def _word(word: str) -> str:
    if not word:
        return r"\w++"
    return re.escape(word.strip(".")) + (r"\b" if word.endswith(".") else r"\w*+")
