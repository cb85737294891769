"""Telephone numbers: Finnish shapes of our own, and what Google's library finds beside them."""

import re
from collections.abc import Iterator

from phonenumbers import Leniency, PhoneNumberMatch, PhoneNumberMatcher

from bot.domain.guard.allowed import Allowed
from bot.domain.guard.phone_shapes import IN_WORDS, LISTED, ODD_SHAPES, SAID, SHAPES
from bot.domain.guard.plain import FILLER
from bot.domain.guard.verdict import FindingKind, Level, Spot

_WORD_OR_DIGIT = re.compile(r"[0-9]|[^\W\d_]+")
_NO_NUMBER = re.compile(
    r"(?<![0-9])[0-3]?[0-9]\.\s?[01]?[0-9]\.\s?(?:19|20)[0-9]{2}|[0-2]?[0-9][.:][0-5][0-9]\s?-\s?[0-2]?[0-9][.:][0-5][0-9]"
    r"|\A[0-9]{2,3}/(?:19|20)[0-9]{2}(?![0-9])"
)
"""A day, opening hours, the number of a year."""

_LIST = re.compile(r"\A[0-9]{3}(?:(?:,\s|\n)[0-9]{3}){2}\Z")
"""Three numbers of three digits, unless they are said to be a telephone's: "040, 050, 045"."""

_DATES = re.compile(
    r"^[0-3]?[0-9][.-][01]?[0-9][.-](?:[0-9]{2}|[0-9]{4})$|^0[0-9][ .-]?[0-9]{2}[ .-](?:19|20)[0-9]{2}$"
    r"|(?:^|[ .])(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9]$"
)
_MONEY = re.compile(r"\s?(?:€|euro|eur\b|e/|%|mk\b|kpl\b|prosent|procent|per\s?cent)", re.IGNORECASE)
_LEAST, _MOST = 7, 15
_SOME_DIGITS = re.compile(r"(?:[0-9][^0-9]{0,3}){7}")

_STARTS = re.compile(r"(?:(?<![0-9])0|\+|\([^0-9]{0,4}(?:358|46))(?:[^0-9]{0,30}+[0-9]){6}")
"""What in the library's candidate may start a number that counts here."""

_PART = re.compile("[0-9(+]")

_TRIES, _CHARACTERS_A_TRY = 20, 80
"""How many numbers the library may try in a text, however short, and per how many characters one more."""

_READABLE = re.compile(rf"\A[^0-9]*+(?:[0-9][^0-9]*+){{{_LEAST},{_MOST}}}\Z")
"""What has as many digits as a number that counts here; a part of it may have, where it has more."""

_SUSPECTED = re.compile(r"(?<![0-9])(?=[0+(])[+(]{0,2}[0-9](?:[ ().-]{0,4}[0-9]){6,14}(?![0-9])")
"""What may be one of too many numbers to ask the library about each."""


class _Matcher(PhoneNumberMatcher):
    """Google's matcher, asked only where its answer matters, and a limited number of times.

    It takes a tenth of a millisecond for a number, and tries every part of a wrong one: a list of numbers
    would cost thirty times as much as prose.

    Args:
        text: as :func:`bot.domain.guard.plain.plain` gives it.
        region: the country of numbers that name none.
        rest: the text without the numbers that were found before.
    """

    def __init__(self, text: str, region: str, rest: str) -> None:
        tries = _TRIES + len(text) // _CHARACTERS_A_TRY
        super().__init__(text, region, leniency=Leniency.VALID, max_tries=tries)
        self._rest = rest

    @property
    def gave_up(self) -> bool:
        """Whether there were more wrong numbers than it is allowed to try."""
        return self._max_tries <= 0

    def _extract_match(self, candidate: str, offset: int) -> PhoneNumberMatch | None:
        end = offset + len(candidate)
        if not (_PART.search(self._rest, offset, end) and _STARTS.search(self.text, offset, end)):
            self._max_tries += 1  # as the caller counts this one as tried
            return None
        match = super()._extract_match(candidate, offset)
        self._max_tries -= match is not None
        return match

    def _parse_and_verify(self, candidate: str, offset: int) -> PhoneNumberMatch | None:
        return super()._parse_and_verify(candidate, offset) if _READABLE.match(candidate) else None


def _counts(written: str, after: str, allowed: Allowed) -> bool:
    digits = sum(char.isdigit() for char in written)
    return (
        _LEAST <= digits <= _MOST
        and not _DATES.search(written)
        and not _NO_NUMBER.search(written)
        and not _MONEY.match(after)
        and not allowed.number(written)
    )


def phones(text: str, allowed: Allowed) -> Iterator[Spot]:
    """Find PHONE, but for the lines of services."""
    for found in SAID.finditer(text):
        if not allowed.number(found["number"]) and not _DATES.search(found["number"]):
            yield _phone(*found.span("number"))
    for found in IN_WORDS.finditer(text):
        if len(_WORD_OR_DIGIT.findall(found.group())) >= _LEAST:
            yield _phone(*found.span())
    if not _SOME_DIGITS.search(text):
        return
    rest = list(text)
    for start, end in _written_oddly(text, allowed):
        yield _phone(start, end)
        rest[start:end] = FILLER * (end - start)
    for pattern in (SHAPES, LISTED):
        for start, end in _counted(pattern, text, allowed):
            yield _phone(start, end)
            rest[start:end] = FILLER * (end - start)
    yield from _others(text, rest, allowed)


def _written_oddly(text: str, allowed: Allowed) -> Iterator[tuple[int, int]]:
    """Return where a number is whose groups are parted by anything, or that letters touch."""
    for pattern in ODD_SHAPES:
        for found in pattern.finditer(text):
            said = "number" in pattern.groupindex
            start, end = found.span("number" if said else 0)
            written = text[start:end]
            bare = re.sub("[^0-9+]", "", written)
            other = _NO_NUMBER.search(written) or (_LIST.match(written) and not said)
            if not other and _counts(bare, text[end : end + 12], allowed):
                yield start, end


def _others(text: str, rest: list[str], allowed: Allowed) -> Iterator[Spot]:
    """Return what the library finds; all that may be a number once there is too much of it to try."""
    gave_up = False
    for region in ("FI", "SE"):
        matcher = _Matcher(text, region, "".join(rest))
        for match in matcher:
            rest[match.start : match.end] = FILLER * (match.end - match.start)
            if (
                match.raw_string[0] in "0+("
                and "/" not in match.raw_string
                and _counts(match.raw_string, text[match.end : match.end + 12], allowed)
            ):
                yield _phone(match.start, match.end)
        gave_up = gave_up or matcher.gave_up
    if gave_up:
        for start, end in _counted(_SUSPECTED, "".join(rest), allowed):
            yield _phone(start, end)


def _counted(pattern: "re.Pattern[str]", text: str, allowed: Allowed) -> Iterator[tuple[int, int]]:
    """Return where a pattern finds what counts as a number."""
    for found in pattern.finditer(text):
        if _counts(found.group(), text[found.end() : found.end() + 12], allowed):
            yield found.span()


def _phone(start: int, end: int) -> Spot:
    return Spot(kind=FindingKind.PHONE, start=start, end=end, level=Level.BLOCK)
