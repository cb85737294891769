"""Reading lines: what a line such as ``missä: …`` names, and what follows what was named."""

import re
from collections.abc import Mapping

from bot.domain.cleaning import DASH, plain_signs
from dialogs.understanding.words import plain

_LINE = re.compile(r"^\s*([^:\n]{2,40}?)\s*:\s*(.*)$", re.DOTALL)
_BETWEEN = re.compile(r"\n|;(?=[^:;\n]{2,40}:)")


_APART = re.compile(rf"(?:[\s,;:.]|(?<!\n){DASH}(?=[ \t]))+")


def words_after(said: str) -> str:
    """What follows something that was named, without the signs that set it apart: `` - sali varattu``."""
    found = _APART.match(said)
    return said[found.end() :].rstrip() if found else said.rstrip()


def first_word(said: str) -> tuple[str, str]:
    """The first word of a text, and what follows it."""
    word, *rest = said.split(None, 1) or [""]
    return word, words_after(rest[0]) if rest else ""


def read_lines(text: str, names: Mapping[str, str]) -> tuple[dict[str, str], str]:
    """The fields, and the text that stands before them.

    Args:
        text: lines, or one line with semicolons between its parts.
        names: plain word to field.
    """
    found: dict[str, str] = {}
    free: list[str] = []
    key: str | None = None
    for part in _BETWEEN.split(text):
        named = _LINE.match(plain_signs(part))
        if named and (known := names.get(plain(named[1]))):
            key = known
            found[key] = part[named.start(2) :].strip()
        elif key:
            found[key] = f"{found[key]}\n{part.strip()}".strip()
        else:
            free.append(part.strip())
    return found, "\n".join(free).strip()
