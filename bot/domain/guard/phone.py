"""Telephone numbers: Finnish shapes of our own, and what Google's library finds beside them."""

import re
from collections.abc import Iterator

from phonenumbers import Leniency, PhoneNumberMatcher

from bot.domain.guard.allowed import Allowed
from bot.domain.guard.verdict import Kind, Level, Spot

_ABROAD = r"(?:\+|(?<![0-9])00)[1-9][0-9]{0,2}(?:[ -]?\(0\))?(?:[ .-]?\(?[0-9]{1,5}\)?){2,6}"
_MOBILE = r"\(?0(?:4[0-9]{1,2}|50[0-9]?)\)?(?:/(?=[0-9]{6}))?(?:[ .-]{0,2}[0-9]{1,8}){1,4}"
_OTHER = r"\(?0(?:[2-9]|1[3-9]|[1-9][0-9]{1,2})\)?(?:[ -]{0,2}[0-9]{2,8}){1,4}"
_SHAPES = re.compile(
    rf"(?<![0-9A-Za-z/,.§])(?<![0-9A-Za-z][-:])(?:{_ABROAD}|{_MOBILE}|{_OTHER})(?![0-9A-Za-zÅÄÖåäö])(?![/][0-9]|\.[0-9]|,[0-9])"
)
_SAID = re.compile(
    r"""\b(?:puh(?:elin(?:numero(?:on|nsa|ni|sta)?)?)?|numero(?:on|sta|nsa|ni)|soit(?:a|taa|takaa|ti)|gsm|tfn
    |tel(?:efon(?:nummer)?)?|mobil|ring|call|phone|mobile|p)\b[.:]*\s*
    (?:(?:on|är|is|nro|no|nr|numeroon|number|numret|till)\.?\s)?\s?
    (?P<number>[0-9](?:[ -]?[0-9]){4,11})(?![0-9.,/]?[0-9])""",
    re.IGNORECASE | re.VERBOSE,
)
_DATES = re.compile(
    r"^[0-3]?[0-9][.-][01]?[0-9][.-](?:[0-9]{2}|[0-9]{4})$|^0[0-9][ .-]?[0-9]{2}[ .-](?:19|20)[0-9]{2}$"
    r"|(?:^|[ .])(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9]$"
)
_MONEY = re.compile(r"\s?(?:€|euro|eur\b|e/|%|mk\b|kpl\b|prosent|procent|per\s?cent)", re.IGNORECASE)
_LEAST, _MOST = 7, 15
_SOME_DIGITS = re.compile(r"(?:[0-9][^0-9]{0,3}){7}")


def _counts(written: str, after: str, allowed: Allowed) -> bool:
    digits = sum(char.isdigit() for char in written)
    return (
        _LEAST <= digits <= _MOST
        and not _DATES.search(written)
        and not _MONEY.match(after)
        and not allowed.number(written)
    )


def phones(text: str, allowed: Allowed) -> Iterator[Spot]:
    """PHONE, but for the lines of services."""
    for found in _SAID.finditer(text):
        if not allowed.number(found["number"]) and not _DATES.search(found["number"]):
            yield Spot(
                kind=Kind.PHONE, start=found.start("number"), end=found.end("number"), level=Level.BLOCK
            )
    if not _SOME_DIGITS.search(text):
        return
    for found in _SHAPES.finditer(text):
        if _counts(found.group(), text[found.end() : found.end() + 12], allowed):
            yield Spot(kind=Kind.PHONE, start=found.start(), end=found.end(), level=Level.BLOCK)
    for region in ("FI", "SE"):
        for match in PhoneNumberMatcher(text, region, leniency=Leniency.VALID):
            if (
                match.raw_string[0] in "0+("
                and "/" not in match.raw_string
                and _counts(match.raw_string, text[match.end : match.end + 12], allowed)
            ):
                yield Spot(kind=Kind.PHONE, start=match.start, end=match.end, level=Level.BLOCK)
