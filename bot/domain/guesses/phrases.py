"""Phrases as tables: what an entry matches is written as in the topics of likeness."""

import re

_BETWEEN = r"[^\w.!?]+"
_FEW_WORDS = rf"(?:{_BETWEEN}\w+){{0,3}}{_BETWEEN}"


def phrases(*lists: str) -> str:
    """Return a pattern for one or more lists of entries, with white space between them.

    ``x`` is the beginning of a word and ``x.`` a whole one; ``*x`` is anywhere in a word; ``x_y`` are two
    that follow each other, ``x~y`` two in one sentence with up to three words between.
    """
    entries = dict.fromkeys(entry for text in lists for entry in text.split())
    return rf"(?:{'|'.join(map(_entry, entries))})"


def _entry(entry: str) -> str:
    pieces = re.split(r"([_~])", entry)
    glue = {"_": _BETWEEN, "~": _FEW_WORDS}
    return "".join(glue.get(piece) or _word(piece) for piece in pieces)


def _word(word: str) -> str:
    before = r"\b\w*" if word.startswith("*") else r"\b"
    after = r"\b" if word.endswith(".") else r"\w*+"
    return before + re.escape(word.strip("*.")) + after
