"""Telephone numbers: Finnish shapes of our own, and what Google's library finds beside them."""

import re
from collections.abc import Iterator

from phonenumbers import Leniency, PhoneNumberMatch, PhoneNumberMatcher

from bot.domain.guard.allowed import Allowed
from bot.domain.guard.plain import FILLER
from bot.domain.guard.verdict import FindingKind, Level, Spot

_ABROAD = r"(?:\+|(?<![0-9])00)[1-9][0-9]{0,2}(?:[ -]?\(0\))?(?:[ .-]?\(?[0-9]{1,5}\)?){2,6}"
_MOBILE = r"\(?0(?:4[0-9]{1,2}|50[0-9]?)\)?(?:/(?=[0-9]{6}))?(?:[ .-]{0,2}[0-9]{1,8}){1,4}"
_OTHER = r"\(?0(?:[2-9]|1[3-9]|[1-9][0-9]{1,2})\)?(?:[ -]{0,2}[0-9]{2,8}){1,4}"
_BEFORE = r"(?<![0-9A-Za-z/,.§])(?<![0-9A-Za-z][-:])"
_AFTER = r"(?![0-9A-Za-zÅÄÖåäö])(?![/][0-9]|\.[0-9]|,[0-9])"
_SHAPES = re.compile(rf"{_BEFORE}(?:{_ABROAD}|{_MOBILE}|{_OTHER}){_AFTER}")
_LISTED = re.compile(
    rf"{_BEFORE}(?<!\()(?:\+(?=[1-9])|\(?0(?=0[1-9]|[2-9]|1[3-9]))[0-9]++\)?"
    rf"(?:[ -]{{1,2}}(?![0(])[0-9]++){{0,15}}+{_AFTER}"
)
"""One of several numbers with but a space between them: the next begins where a group begins with 0."""
_GAP = r"[\s._/\\|*():;,=~'\u00b7\u2022-]{0,3}"
"""What may stand between two digits of a number that is written oddly."""

_ALONE = r"(?<![0-9A-Z\u00a7])(?<![0-9][-:,./])(?<!\b[0-9]\s)(?<!\b[0-9]{2}\s)(?<!\b[0-9]{3}\s)"
_ENDS = r"(?![0-9]|[/.,][0-9]|[A-Z](?![a-z\xe5\xe4\xf6]))"
_DIGIT_WORD = (
    "nolla|yksi|kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|noll|ett|två|tre|fyra|fem|sex|sju"
    "|åtta|nio|zero|oh|one|two|three|four|five|six|seven|eight|nine|tupla|dubbel|double|triple"
)
_ODDLY = (
    re.compile(
        rf"{_ALONE}(?:(?:\+|00){_GAP}358{_GAP}(?:0{_GAP})?|358{_GAP}|\(?0)(?:4[0-9]|50)"
        rf"(?:(?:{_GAP}[0-9]){{7}}{_ENDS}|(?:{_GAP}[0-9]){{8}}{_ENDS}|(?:{_GAP}[0-9]){{6}}(?!{_GAP}[0-9]){_ENDS})"
    ),
    re.compile(
        rf"{_ALONE}0[\s._/\\|*-]{{1,3}}[45](?:[\s._/\\|*-]{{1,3}}[0-9]){{8}}(?![\s._/\\|*-]{{0,3}}[0-9])"
    ),
    re.compile(
        rf"{_ALONE}0[45](?P<gap>[\s._/\\|*-]{{1,2}})[0-9]{{2}}(?:(?P=gap)[0-9]{{2}}){{3}}(?!(?P=gap)?[0-9])"
    ),
    re.compile(rf"\+{_GAP}[1-9][0-9]{{0,2}}(?:{_GAP}[0-9]){{7,12}}{_ENDS}"),
    re.compile(
        rf"""\b(?:puh\w{{0,20}}|matkapuh\w{{0,16}}|nu?me?ro\w{{0,6}}|nro|känny\w{{0,10}}|soit\w{{1,6}}|gsm|tfn|tele\w{{1,14}}|tel|mob\w{{1,8}}
        |ring\w?|numme?r\w{{0,3}}|call\w{{0,3}}|phone|number|reach|p)\b[.:]*\s*(?:(?:on|är|is|nro|no|nr|häntä|henne|honom|her|him|at|på)[.:]?\s+){{0,2}}
        (?P<number>\(?0[1-9][0-9]{{0,2}}(?:{_GAP}[0-9]){{5,9}}){_ENDS}""",
        re.IGNORECASE | re.VERBOSE,
    ),
)
"""Numbers whose groups are parted by anything, or that letters touch."""

_IN_WORDS = re.compile(
    rf"\b(?:nolla|noll|zero|oh|plus)(?:[\s,.-]{{1,3}}(?:{_DIGIT_WORD}|[0-9]{{1,7}})){{2,14}}(?!\w)",
    re.IGNORECASE,
)
_WORD_OR_DIGIT = re.compile(r"[0-9]|[^\W\d_]+")
_NO_NUMBER = re.compile(
    r"(?<![0-9])[0-3]?[0-9]\.\s?[01]?[0-9]\.\s?(?:19|20)[0-9]{2}|[0-2]?[0-9][.:][0-5][0-9]\s?-\s?[0-2]?[0-9][.:][0-5][0-9]"
    r"|\A[0-9]{2,3}/(?:19|20)[0-9]{2}(?![0-9])|\A[0-9]{3}(?:[^0-9]+[0-9]{3}){2}\Z"
)
"""A day, opening hours, the number of a year, three numbers of three digits."""

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
    for found in _SAID.finditer(text):
        if not allowed.number(found["number"]) and not _DATES.search(found["number"]):
            yield _phone(*found.span("number"))
    for found in _IN_WORDS.finditer(text):
        if len(_WORD_OR_DIGIT.findall(found.group())) >= _LEAST:
            yield _phone(*found.span())
    if not _SOME_DIGITS.search(text):
        return
    rest = list(text)
    for start, end in _written_oddly(text, allowed):
        yield _phone(start, end)
        rest[start:end] = FILLER * (end - start)
    for pattern in (_SHAPES, _LISTED):
        for start, end in _counted(pattern, text, allowed):
            yield _phone(start, end)
            rest[start:end] = FILLER * (end - start)
    yield from _others(text, rest, allowed)


def _written_oddly(text: str, allowed: Allowed) -> Iterator[tuple[int, int]]:
    for pattern in _ODDLY:
        for found in pattern.finditer(text):
            start, end = found.span("number" if "number" in pattern.groupindex else 0)
            written = text[start:end]
            bare = re.sub("[^0-9+]", "", written)
            if not _NO_NUMBER.search(written) and _counts(bare, text[end : end + 12], allowed):
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
