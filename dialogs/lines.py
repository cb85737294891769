"""Reading lines such as ``missä: …``: which of a form's fields each names, and what it says."""

import re
from collections.abc import Mapping

from bot.domain.cleaning import plain_signs
from dialogs.commands import plain

_LINE = re.compile(r"^\s*([^:\n]{2,40}?)\s*:\s*(.*)$", re.DOTALL)
_BETWEEN = re.compile(r"\n|;(?=[^:;\n]{2,40}:)")


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
