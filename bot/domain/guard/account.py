"""Bank accounts."""

import re
from collections.abc import Iterator

from stdnum import iban

from bot.domain.guard.verdict import FindingKind, Level, Spot

_IBAN = re.compile(r"(?<![A-Za-z0-9])[A-Z]{2}[0-9]{2}(?:[ -]{0,2}[A-Z0-9]{1,4}){3,9}", re.IGNORECASE)
_FINNISH = re.compile(r"(?<![A-Za-z0-9])FI[ -]?[0-9]{2}(?:[ -]{0,2}[0-9]){12,16}(?![0-9])", re.IGNORECASE)
_LOCAL = re.compile(
    r"\b(?:tili\w*|konto\w*|account)\W+(?:\w+\W+){0,2}?(?P<number>[0-9]{6}-?[0-9]{2,8})(?![0-9])",
    re.IGNORECASE,
)

_SHORTEST = 15
"""Norway's: shorter ones need no check digits counted."""


def accounts(text: str) -> Iterator[Spot]:
    """Find IBAN: any country's with right check digits, a Finnish one with wrong ones too."""
    for found in _IBAN.finditer(text):
        written = found.group()
        ends = [len(written), *(gap.start() for gap in reversed(list(re.finditer(r"[ -]+", written))))]
        for end in ends:
            bare = re.sub(r"[ -]", "", written[:end])
            if len(bare) >= _SHORTEST and iban.is_valid(bare, check_country=False):
                yield Spot(
                    kind=FindingKind.IBAN, start=found.start(), end=found.start() + end, level=Level.BLOCK
                )
                break
    for found in _FINNISH.finditer(text):
        yield Spot(kind=FindingKind.IBAN, start=found.start(), end=found.end(), level=Level.BLOCK)
    for found in _LOCAL.finditer(text):
        yield Spot(
            kind=FindingKind.IBAN, start=found.start("number"), end=found.end("number"), level=Level.BLOCK
        )
