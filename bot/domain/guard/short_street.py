"""Street addresses with the street in short: "Hämeenk. 12", "Storg. 4"."""

import re
from collections.abc import Iterator

from bot.domain.guard.home import LONGEST_REST, counts_something
from bot.domain.guard.house_number import CASE, DIGITS, LIVES_THERE, LONGEST_BEFORE, POSTAL, STAIR
from bot.domain.guard.words.streets import MONTHS_IN_SHORT, SHORT_FINNISH, SHORT_STREETS, SIDES

_STREET = re.compile(
    rf"(?<![\w-])(?:{SIDES}\s)?(?!(?:{MONTHS_IN_SHORT})\.)[A-ZÅÄÖ](?:[\w-]{{2,40}}?(?P<finnish>{SHORT_FINNISH})|[\w-]{{2,40}}?{SHORT_STREETS})\.\s?"
    rf"{DIGITS}{CASE}(?P<stair>{STAIR}){CASE}{POSTAL}"
)
_AT = re.compile(
    r"(?:\b(?:på|till|från|vid|i|at|to|from|on|osoit\w{3,8}|\w{4,20}sta|asunto\w{0,4})|[(:])\s?\Z"
)


def short_streets(text: str) -> Iterator[tuple[int, int]]:
    """Find streets in short with a house number."""
    for short in _STREET.finditer(text):
        if _is_street(text, short):
            yield short.span()


def _is_street(text: str, short: "re.Match[str]") -> bool:
    """Return whether a word before a full stop is a street in short, and not a sentence's last."""
    if (
        any(map(str.isalpha, short["stair"]))
        or short["postal"]
        or (short["finnish"] and ":" in short.group())
    ):
        return True
    if counts_something(text[short.end() : short.end() + LONGEST_REST]) and not short["finnish"]:
        return False
    before = text[max(0, short.start() - LONGEST_BEFORE) : short.start()]
    return bool(LIVES_THERE.search(before) or _AT.search(before))
