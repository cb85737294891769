"""Dates of birth: a date or a year is one only beside a word that says so."""

import re
from collections.abc import Iterator

from bot.domain.guard.verdict import FindingKind, Level, Spot

_MONTHS = (
    r"(?:(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu(?:ta|n|ssa|)"
    r"|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
    r"|january|february|march|may|june|july|august|october"
    r"|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)"
)
_YEAR = r"(?:1[89]|20)[0-9]{2}"
_DATE = re.compile(
    rf"""(?<![0-9./-])(?:
    [0-3]?[0-9]\s?[./-]\s?[01]?[0-9]\s?[./-]\s?(?:{_YEAR}|[0-9]{{2}})(?![0-9])
    |{_YEAR}-[01][0-9]-[0-3][0-9](?![0-9])
    |[0-3]?[0-9](?:\.|st|nd|rd|th)?\s(?:of\s|päivänä\s|päivä\s)?{_MONTHS},?\s{_YEAR}(?![0-9])
    |[0-3]?[0-9](?:\.|st|nd|rd|th)?\s(?:of\s)?{_MONTHS}(?!\w)
    |{_MONTHS}\s[0-3]?[0-9](?:\.|st|nd|rd|th)?(?:\späivänä|\späivä)?,?(?:\s(?:vuonna\s)?{_YEAR})?(?![0-9])
    |{_MONTHS}\s(?:vuonna\s)?{_YEAR}(?![0-9])
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_BARE = re.compile(
    r"(?<![0-9./-])(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])(?:(?:19|20)?[0-9]{2})(?![0-9./-])"
)
_BIRTH = re.compile(
    r"""\b(?:synty(?:nyt(?:tä)?|neen|neellä|neelle|neestä|i|mäaika\w*|mäpäivä\w*|mäpvm\w*|mävuosi|mävuoden)|synt\.|s\.(?=\s?$)
    |född|födelse(?:dag|datum|tid|år)\w*|f\.(?=\s?$)|föddes|fyller(?=\D{0,12}$)|born(?!\sin\sthe\b)
    |birth\s?(?:day|date)|date\sof\sbirth|d\.?o\.?b\b\.?)""",
    re.IGNORECASE | re.VERBOSE,
)
_YEAR_ONLY = re.compile(
    r"""(?:\bsynty(?:nyt|neen|i)\s(?:vuonna\s|v\.\s?)?|\bsynt\.\s?(?:v\.?\s?)?|\bs\.\s?(?=-?[0-9]{2})
    |\bfödd\s(?:år\s)?|\bf\.\s?(?=-?[0-9]{2})|\bsyntymävuosi\w*\s(?:on\s)?|\bfödelseår\w*\s(?:är\s)?
    |(?<!children\s)(?<!people\s)(?<!those\s)(?<!clients\s)(?<!adults\s)\bborn\s(?:in\s)?)
    (?P<year>(?:19|20)[0-9]{2}|-[0-9]{2}|(?<=\.)[0-9]{2}(?=\)))(?![0-9.:-]|\s?-?luvu|s\b|\s?-?tal)""",
    re.IGNORECASE | re.VERBOSE,
)
_HINT = re.compile(r"synt|\bs\.|\bf\.|född|födelse|fyller|born|birth|d\.?o\.?b", re.IGNORECASE)
_BEFORE, _AFTER = 45, 25
_END = re.compile(r"(?<=\w\w\w)[.!?]\s+(?=[A-ZÅÄÖ])|\n")


def _near(text: str, start: int, end: int) -> bool:
    """Return whether a birth word stands near, in the same sentence."""
    before = _END.split(text[max(0, start - _BEFORE) : start])[-1]
    after = _END.split(text[end : end + _AFTER])[0]
    return bool(
        _BIRTH.search(before)
        or re.match(r"\W{0,3}(?:\w+\W+){0,2}?(?:synty(?:nyt|neen|neelle|neellä)|född|birth)\b", after)
    )


def births(text: str) -> Iterator[Spot]:
    """Find DOB: whole dates stop the text, a bare year of birth asks."""
    if not _HINT.search(text):
        return
    for pattern in (_DATE, _BARE):
        for found in pattern.finditer(text):
            if _near(text, found.start(), found.end()):
                yield Spot(kind=FindingKind.DOB, start=found.start(), end=found.end(), level=Level.BLOCK)
    for found in _YEAR_ONLY.finditer(text):
        yield Spot(kind=FindingKind.DOB, start=found.start("year"), end=found.end("year"), level=Level.WARN)
