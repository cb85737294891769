"""Names by what they are said with: a title, a family, a kin word joined to them."""

import re
from collections.abc import Iterator

from bot.domain.guard.verdict import Spot, name_at
from bot.domain.guard.words.companions import CAPITALS, KIN, SURE_TITLES
from bot.domain.guard.words.everyday import NO_PERSON

_TITLED = re.compile(
    rf"\b(?:{SURE_TITLES})\.?\s(?P<name>{CAPITALS}[^\W\d_]{{1,30}}(?:-[^\W\d_]{{1,30}})?)|\b[Tt]he\s(?P<family>{CAPITALS}[^\W\d_]{{2,30}})\sfamily\b"
)


def titled(text: str) -> Iterator[Spot]:
    """A word behind a title that only people have, whatever else it may be: "Rouva Törmälän"."""
    for found in _TITLED.finditer(text):
        which = "name" if found["name"] else "family"
        if found[which].lower() not in NO_PERSON:
            yield name_at(*found.span(which))


_OF_KIN = re.compile(rf"(?<![\w-]){CAPITALS}[^\W\d_]{{1,20}}-(?:{KIN})[^\W\d_]{{0,6}}(?![\w-])")


def of_kin(text: str) -> Iterator[Spot]:
    """A name and what somebody is, in one: "Pirkko-mummon"."""
    for found in _OF_KIN.finditer(text):
        yield name_at(*found.span())
