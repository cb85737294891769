"""Homes in a house: a flat's number and its stairs, alone or before the street."""

import re
from collections.abc import Iterator

from bot.domain.guard.street_name import INSIDE, OWN_CASES, street_name
from bot.domain.guard.words.streets import BUILDINGS, COUNTED, GOES_ON, HOMES, STAIRS

LETTER = r"(?!i\s[^\W\d])[A-Za-z](?![A-Za-zåäöÅÄÖ])"
"""Of stairs or of a flat."""

NO_NUMBER = r"(?![0-9]|[.,][0-9]|/[0-9]{4}|\.\s?(?:1?[0-9]\.|\w{3,9}kuu)|\s?(?:§|%|€))"
"""What does not follow a house's or a flat's number: a date's, a year's or a sum's rest."""

_THING = re.compile(rf"\A(?:\s?-?{COUNTED}(?!\w)|\s-\w)", re.IGNORECASE)
_SOMETHING = re.compile(rf"\A\s(?!{GOES_ON}(?!\w))[a-zåäö]")
LONGEST_REST = 40
"""Characters after a number that tell what it counts."""


def counts_a_thing(rest: str) -> bool:
    """Return whether a number counts what follows it: "3 kilometriä", "20 nuorta", "3 -hanke"."""
    return bool(_THING.match(rest))


def counts_something(rest: str) -> bool:
    """Return whether a number may count what follows it, as that does not go on with the sentence."""
    return bool(_THING.match(rest) or _SOMETHING.match(rest))


_WHICH = (
    r"(?:[.:]{1,2}\s?|\s|(?=[0-9]))(?:(?:nro|nr|no|numero|nummer|number)\.?\s?)?"
    rf"(?:[1-9][0-9]{{0,2}}(?:\s?{LETTER})?|{LETTER}(?:\s?[0-9]{{1,3}})?)(?!\w)"
)
_NUMBERED = rf"\.?\s?(?:(?:nro|nr|no|numero|nummer|number)\.?\s?)?[1-9][0-9]{{0,2}}(?!\w){NO_NUMBER}"
_HOME_FIRST = re.compile(
    rf"(?:\b(?:(?i:{HOMES}|{STAIRS}|{BUILDINGS}){_WHICH}(?:,?\s(?i:{HOMES}|{STAIRS}|{BUILDINGS}){_WHICH})?)"
    rf"|(?<![0-9.,/])[1-9][0-9]{{0,2}}\s?{LETTER}|(?<!\w)[A-Z]\s?[0-9]{{1,3}}(?=,)),?\s(?:på\s|at\s|on\s)?(?P<street>[A-ZÅÄÖ][\w-]{{2,40}}+)"
)
_HOME = re.compile(
    rf"\b(?:(?:{HOMES}|{STAIRS}){_WHICH}(?:(?:,|\si|\sin)?\s(?:{HOMES}|{STAIRS}|{BUILDINGS}){_WHICH}){{1,2}}"
    rf"|{BUILDINGS}{_WHICH}(?:,?\s{BUILDINGS}{_WHICH})?,?\s(?:{HOMES}|{STAIRS}){_WHICH}(?:,?\s(?:{HOMES}|{STAIRS}){_WHICH})?"
    rf"|{HOMES}\.?\s?(?:[1-9][0-9]{{0,2}}\s?{LETTER}|{LETTER}\s?[0-9]{{1,3}}(?!\w))|(?P<alone>(?:as\.|(?!as\b|flat\b){HOMES}){_NUMBERED}))",
    re.IGNORECASE,
)
"""A home in a house: its number and its stairs, or its number alone."""


_AND_AFTER, _AND_BEFORE = re.compile(r"\A\s(?:ja|och|and)\s"), re.compile(r"\s(?:ja|och|and)\s\Z")


def homes(text: str) -> Iterator[tuple[int, int]]:
    """Find homes: "talo 45, rappu B", "lgh 12", and with the street after: "Asunto 12 b, Lehmustie"."""
    for found in _HOME_FIRST.finditer(text):
        street = street_name(found["street"])
        if street and street.sure and not street.bare and street.case in (*OWN_CASES, *INSIDE):
            yield found.span()
    for found in _HOME.finditer(text):
        rest = text[found.end() : found.end() + LONGEST_REST]
        several = _AND_AFTER.match(rest) or _AND_BEFORE.search(text, max(0, found.start() - 5), found.start())
        if not (found["alone"] and (several or counts_something(rest))):
            yield found.span()
