"""Dates of birth: a date or a year is one only beside a word that says so."""

import re
from collections.abc import Iterator

from bot.domain.guard.verdict import FindingKind, Level, Spot
from bot.domain.guard.words.days import DAY_WORD, MONTH, SHORT_YEAR_WORD, YEAR_WORD

_FOUR = r"(?:1[89]|20)[0-9]{2}"
_YEAR = rf"(?:{_FOUR}(?![0-9])|{YEAR_WORD})"
_DAY = rf"(?:[0-3]?[0-9](?:\.|st\b|nd\b|rd\b|th\b|:?(?:a|e|s|n[aä]|nt?en[aä])\b)?(?![0-9])|{DAY_WORD})"
_IN_YEAR = (
    r"(?:,?\s(?:vuonna\s|vuoden\s|v\.\s?|år\s|in\s|of\s|the\syear\s)?"
    rf"(?:{_YEAR}|[-'][0-9]{{2}}(?![0-9])|{SHORT_YEAR_WORD}))"
)
_TO_MONTH = r"\s(?:of\s|päivänä\s|päivä\s|päivän\s|dagen\s(?:i\s)?|i\s)?"
_DAY_OF = r"(?:\späivä(?:nä|n)?)?"
_PART = r"\s?[./,|_\\-]\s?"
_DATE = re.compile(
    rf"""(?<![0-9])(?<![0-9][./-])(?<![/-])(?:
    [0-3]?[0-9]{_PART}[01]?[0-9]{_PART}(?:{_FOUR}|-?[0-9]{{2}})(?![0-9])
    |[0-3]?[0-9]\s?/\s?[01]?[0-9][\s-]{{1,2}}(?:{_FOUR}|[0-9]{{2}})(?![0-9])
    |(?<!\w){DAY_WORD}\s(?:i\s)?{DAY_WORD}{_IN_YEAR}(?!\w)
    |[0-3]?[0-9]\s[01]?[0-9]\s{_FOUR}(?![0-9])
    |[0-3]?[0-9]{_PART}(?:I{{1,3}}|I?VI{{0,3}}|IV|IX|XI{{0,2}}){_PART}{_FOUR}(?![0-9])
    |(?:vuonna\s)?{_FOUR}{_PART}[01]?[0-9]{_PART}[0-3]?[0-9](?![0-9])
    |(?:vuonna\s|vuoden\s|år\s|in\s|the\syear\s)?(?:\b{_YEAR}|(?<=\s)-[0-9]{{2}}),?\s(?:på\s|on\s)?(?:den\s|the\s)?
        (?:{MONTH}\s(?:the\s|den\s)?{_DAY}{_DAY_OF}|{_DAY}{_TO_MONTH}{MONTH})(?!\w)
    |(?:\b(?:den|the)\s(?=[^\W\d]))?(?<!\w){_DAY}{_TO_MONTH}{MONTH}(?!\w){_IN_YEAR}?
    |\b{MONTH}\s(?:the\s|den\s)?{_DAY}{_DAY_OF}{_IN_YEAR}?(?![0-9])
    |\b{MONTH}{_IN_YEAR}(?![0-9])
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_BARE = re.compile(
    r"(?<![0-9./-])(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])(?:(?:19|20)?[0-9]{2})(?![0-9./-])"
    r"|(?<![0-9./-])(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?![0-9./-])"
)
_BIRTH = re.compile(
    r"""\b(?:synty(?:nyt(?:tä)?|nees\w+|neen|neellä|neelle|neestä|i\b|mäai[kj]a\w*|mäaja\w*|mäpäivä\w*|mäpvm\w*|mävuosi|mävuoden)
    |synttär\w*|synt(?:\.|:|\b(?=\s?$))|s[.:]?(?=\s?$)|född|födelse(?:dag|datum|tid|år)\w*|f[.:]?(?=\s?$)|föddes|fyller(?=\D{0,12}$)|born(?!\sin\sthe\s(?!year))
    |birth\s?(?:day|date)|date\sof\sbirth|d\.?o\.?b\b\.?)""",
    re.IGNORECASE | re.VERBOSE,
)
_SAYS_SO = (
    r"(?:synty(?:nyt|neen|neelle|neellä|mäai[kj]a\w*|mäaja\w*|mäpäivä\w*|mäpvm\w*|mävuosi\w*)|synttär\w*|synt\.|född|föddes"
    r"|födelse(?:dag|datum|tid)\w*|birth\s?(?:day|date)\w*|date\sof\sbirth|d\.?o\.?b|born)"
)
_PERSON = (
    r"(?:hän|asiakas|potilas|lapsi|tyttö|poika|äiti|isä|hon|han|klienten|patienten|barnet"
    r"|she|he|client|patient)"
)
_SAID_AFTER = re.compile(
    rf"""\A\W{{0,3}}(?:(?:\w+\W+){{0,2}}?(?:synty(?:nyt|neen|neelle|neellä)|född|birth)\b
    |(?:on|oli|är|var|is|was)\s(?:[\w']+\s){{0,4}}?{_SAYS_SO}\b
    |(?:[\w']+\s){{0,2}}?{_SAYS_SO}(?=[\W_]{{0,3}}(?:$|(?-i:[A-ZÅÄÖ])|\n))
    |(?:the\s)?{_PERSON}\s(?:on\s|oli\s|was\s|is\s)?(?:syntyi|syntyny|föddes|born)
    |(?:syntyi|föddes)\s(?:min\s)?{_PERSON}\b)""",
    re.VERBOSE | re.IGNORECASE,
)
_YEAR_ONLY = re.compile(
    r"""(?:\bsynty(?:nyt|neen|i)\s(?:vuonna\s|v\.\s?)?|\bsynt\.\s?(?:v\.?\s?)?|\bs\.\s?(?=-?[0-9]{2})
    |\bfödd\s(?:år\s)?|\bf\.\s?(?=-?[0-9]{2})|\bsyntymävuosi\w*\s(?:on\s)?|\bfödelseår\w*\s(?:är\s)?
    |(?<!children\s)(?<!people\s)(?<!those\s)(?<!clients\s)(?<!adults\s)\bborn\s(?:in\s)?)
    (?P<year>(?:19|20)[0-9]{2}|-[0-9]{2}|(?<=\.)[0-9]{2}(?=\)))(?![0-9.:-]|\s?-?luvu|s\b|\s?-?tal)""",
    re.IGNORECASE | re.VERBOSE,
)
_HINT = re.compile(
    r"synt|\b[sf][.:]?\s?(?=[0-9])|\b[sf]\.|född|födelse|fyller|born|birth|d\.?o\.?b", re.IGNORECASE
)
_BEFORE, _AFTER = 45, 60
_LONGEST = 80
"""Characters of a date in words, and what is between it and the word for a birth."""

_END = re.compile(r"(?<=\w\w\w)[.!?]\s+(?=[A-ZÅÄÖ])|\n")


_AROUND_A_DAY = re.compile(
    r"\b(?:ennen|före|efter|before|after|since|sedan)\s(?:den\s|the\s)?\Z", re.IGNORECASE
)
_SINCE = re.compile(r"\A\s(?:jälkeen|mennessä|alkaen|lähtien)\b")
"""Of people born before or after a day, or of what begins on it."""


def _near(text: str, start: int, end: int) -> bool:
    """Return whether a birth word stands near: in the same sentence, or as a heading in the line before."""
    if _AROUND_A_DAY.search(text[max(0, start - 15) : start]) or _SINCE.match(text[end : end + 12]):
        return False
    sentences = _END.split(text[max(0, start - _BEFORE) : start])
    after = _END.split(text[end : end + _AFTER])[0]
    if _BIRTH.search(sentences[-1]) or _SAID_AFTER.match(after):
        return True
    heading = next((said for said in reversed(sentences) if said.strip()), "")
    said = None if sentences[-1].strip() else _BIRTH.search(heading)
    return said is not None and not any(map(str.isalnum, heading[said.end() :]))


def _around(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of a text around what may be a word for a birth, apart and in order."""
    start, end = 0, -1
    for hint in _HINT.finditer(text):
        if hint.start() - _LONGEST > end:
            if end >= 0:
                yield start, end
            start = max(0, hint.start() - _LONGEST)
        end = hint.end() + _LONGEST
    if end >= 0:
        yield start, end


def births(text: str) -> Iterator[Spot]:
    """Find DOB: whole dates stop the text, a bare year of birth asks."""
    for start, end in _around(text):
        for pattern in (_DATE, _BARE):
            for found in pattern.finditer(text, start, end):
                if _near(text, *found.span()):
                    yield Spot(kind=FindingKind.DOB, start=found.start(), end=found.end(), level=Level.BLOCK)
        for found in _YEAR_ONLY.finditer(text, start, end):
            yield Spot(
                kind=FindingKind.DOB, start=found.start("year"), end=found.end("year"), level=Level.WARN
            )
