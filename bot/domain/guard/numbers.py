"""Numbers that belong to one person or matter: bank accounts, cases, references, vehicles."""

import re
from collections.abc import Iterator

from stdnum import iban

from bot.domain.guard.allowed import Allowed
from bot.domain.guard.verdict import FindingKind, Level, Spot
from bot.domain.guard.words.services import ABBREVIATIONS

_CALLED = r"""\b[.:]*\s?(?:on|oli|är|var|is|was|:|\#)?\s?
    (?P<number>(?:[A-ZÅÄÖ]{1,5}[ /-]?)?[0-9](?:[ ]?[./-]*+[0-9])*)"""
_CASE = re.compile(
    rf"""\b(?:(?:asiakas|as\.|potilas|tapaus|asia|hakemus|päätös|lähete)-?\s?(?:numero\w*|nro|nr|tunnus|id|no)
    |(?:klient|patient|ärende|ansöknings|besluts|kund)-?\s?(?:nummer|numret|nr|id|kod)
    |(?:client|customer|patient|case|application|decision|file)\s?(?:number|no|nr|id|code|ref)){_CALLED}""",
    re.IGNORECASE | re.VERBOSE,
)
_REFERENCE = re.compile(
    rf"\b(?:viite(?:numero\w*|nro)?|referens(?:nummer|numret)?|reference(?:\snumber|\sno)?){_CALLED}",
    re.IGNORECASE | re.VERBOSE,
)


_SHORTEST = 15
"""Letters and digits of Norway's account numbers: shorter ones need no check digits counted."""


def cases(text: str) -> Iterator[Spot]:
    """Find CASE_NO: a number that is called one; REFNO when it is called a reference."""
    for kind, pattern in ((FindingKind.CASE_NO, _CASE), (FindingKind.REFNO, _REFERENCE)):
        for found in pattern.finditer(text):
            yield Spot(kind=kind, start=found.start("number"), end=found.end("number"), level=Level.WARN)


_LONG = re.compile(r"(?<![\w.,/+-])(?:RF[0-9]{2}[ ]?)?[0-9]{2,}(?:[ -][0-9]{2,}){0,6}(?![\w/])(?![.,-][0-9])")
_THOUSANDS = re.compile(r"^[0-9]{1,3}(?: [0-9]{3})+$")
_YEARS = re.compile(r"^(?:(?:19|20)[0-9]{2}[ -]?)+$|^(?:19|20)[0-9]{2}-[0-9]{1,6}$")
_DAY = re.compile(
    r"^(?:(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])[0-3][0-9]|[0-3][0-9](?:0[1-9]|1[0-2])(?:19|20)[0-9]{2})$"
)
_LONG_ALONE, _LONG_GROUPED = 8, 10


def references(text: str, allowed: Allowed) -> Iterator[Spot]:
    """Find REFNO: digits in a row that are no sum, year, day or service's number."""
    for found in _LONG.finditer(text):
        written = found.group()
        digits = sum(char.isdigit() for char in written)
        least = _LONG_GROUPED if " " in written or "-" in written else _LONG_ALONE
        if digits < least or any(shape.match(written) for shape in (_THOUSANDS, _YEARS, _DAY)):
            continue
        if not (written.startswith("0") and allowed.number(written)):
            yield Spot(kind=FindingKind.REFNO, start=found.start(), end=found.end(), level=Level.WARN)


_PLATE = re.compile(r"(?<![\w/-])(?P<letters>[A-ZÅÄÖ]{2,3})-(?P<digits>[1-9][0-9]{0,2})(?![\w/-]|[.,:][0-9])")
_SAID_PLATE = re.compile(
    r"\b(?:auto\w*|rek(?:isteri)?\.?(?:numero\w*|tunnus\w*|nro)?|register(?:nummer\w*)?|bil(?:en)?|car|ajoneuvo\w*|plate|reg\.?(?:nr)?)\W+"
    r"(?:\w+\W+){0,2}?(?P<plate>[A-ZÅÄÖ]{2,3}[- ]?[1-9][0-9]{0,2})(?![\w-])",
    re.IGNORECASE,
)


def plates(text: str) -> Iterator[Spot]:
    """Find PLATE: letters, hyphen, digits, unless the letters are a known law, test or office."""
    for found in _PLATE.finditer(text):
        if found["letters"].lower() not in ABBREVIATIONS and len(found["digits"]) > 1:
            yield Spot(kind=FindingKind.PLATE, start=found.start(), end=found.end(), level=Level.WARN)
    for found in _SAID_PLATE.finditer(text):
        plate = found["plate"]
        letters = plate.rstrip("0123456789- ")
        if letters.lower() not in ABBREVIATIONS and (letters.isupper() or "-" in plate):
            start, end = found.span("plate")
            yield Spot(kind=FindingKind.PLATE, start=start, end=end, level=Level.WARN)


_GAP = r"[\W_]{0,3}"
_IBAN = re.compile(
    rf"(?<![A-Za-z0-9])[A-Z]{_GAP}[A-Z]{_GAP}[0-9](?:{_GAP}[A-Z0-9]){{{_SHORTEST - 3},31}}", re.IGNORECASE
)
_FINNISH = re.compile(
    rf"[Ff]{_GAP}[Iil1]{_GAP}[0-9]{{2}}(?:(?:{_GAP}[0-9]){{14}}(?![0-9])|(?:{_GAP}[0-9]){{12,16}}(?!{_GAP}[0-9]))"
    rf"|(?<![A-Za-z0-9])F{_GAP}I(?P<gap>[\s._/-]{{1,2}})[0-9](?:(?P=gap)[0-9]){{15}}(?![0-9])"
)
_LOCAL = re.compile(
    r"\b(?:tili\w*|konto\w*|account)\W+(?:\w+\W+){0,2}?(?P<number>[0-9]{6}[-\s./_]?[0-9]{2,8})(?![0-9])",
    re.IGNORECASE,
)


def accounts(text: str) -> Iterator[Spot]:
    """Find IBAN: any country's with right check digits, a Finnish one with wrong ones too."""
    for found in _IBAN.finditer(text):
        if end := _right(found.group()):
            yield _account(found.start(), found.start() + end)
    for found in _FINNISH.finditer(text):
        yield _account(*found.span())
    for found in _LOCAL.finditer(text):
        yield _account(*found.span("number"))


def _right(written: str) -> int:
    """Return the length of the longest beginning with right check digits; 0 where there is none."""
    at = [place for place, char in enumerate(written) if char.isalnum()]
    bare = "".join(written[place] for place in at)
    numbers = [str(int(char, 36)) for char in bare]
    for count in range(len(bare), _SHORTEST - 1, -1):
        rest = int("".join(numbers[4:count] + numbers[:4])) % 97  # first, as the library is thrice as slow
        if rest == 1 and iban.is_valid(bare[:count], check_country=False):
            return at[count - 1] + 1
    return 0


def _account(start: int, end: int) -> Spot:
    return Spot(kind=FindingKind.IBAN, start=start, end=end, level=Level.BLOCK)
