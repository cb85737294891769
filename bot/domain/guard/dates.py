"""Dates as they are written and said: patterns that do not know yet what a date is of."""

import re

from bot.domain.guard.words.days import DAY_WORD, MONTH, NUMBERS_SAID, SHORT_YEAR_WORD, YEAR_WORD

_FOUR = r"(?:1[89]|20)[0-9]{2}"
_YEAR = rf"(?:{_FOUR}(?![0-9])|{YEAR_WORD})"
_DAY = rf"(?:[0-3]?[0-9](?:\.|st\b|nd\b|rd\b|th\b|:?(?:a|e|s|n[aä]|nt?en[aä])\b)?(?![0-9])|{DAY_WORD})"
_IN_YEAR = (
    r"(?:,?\s(?:vuonna\s|vuoden\s|v\.\s?|år\s|in\s|of\s|the\syear\s)?"
    rf"(?:{_YEAR}|[-'][0-9]{{2}}(?![0-9])|[0-9]{{2}}(?=\s?(?:\Z|[,;)\n]))|{SHORT_YEAR_WORD}))"
)
_TO_MONTH = r"\s(?:of\s|päivänä\s|päivä\s|päivän\s|dagen\s(?:i\s)?|i\s)?"
_DAY_OF = r"(?:\späivä(?:nä|n)?)?"
_PART = r"\s?[./,|_·\\-]\s?"
DATE = re.compile(
    rf"""(?<![0-9])(?<![0-9][./-])(?<![/-])(?:
    [0-3]?[0-9]{_PART}[01]?[0-9]{_PART}(?:{_FOUR}|[-']?[0-9]{{2}})(?![0-9])
    |[0-3]?[0-9]\.\s?[01]?[0-9]\.?\s(?:vuonna|v\.|år)\s{_FOUR}(?![0-9])
    |[0-3]?[0-9]-?{MONTH}-?(?:{_FOUR}|[0-9]{{2}})(?![0-9])
    |[0-3]?[0-9]\s?/\s?[01]?[0-9][\s-]{{1,2}}(?:{_FOUR}|[0-9]{{2}})(?![0-9])
    |(?<!\w){DAY_WORD}\s(?:i\s)?{DAY_WORD}{_IN_YEAR}(?!\w)
    |[0-3]?[0-9]\s[01]?[0-9]\s{_FOUR}(?![0-9])
    |[0-3]?[0-9]{_PART}(?:I{{1,3}}|I?VI{{0,3}}|IV|IX|XI{{0,2}}){_PART}{_FOUR}(?![0-9])
    |(?:vuonna\s)?{_FOUR}{_PART}[01]?[0-9]{_PART}[0-3]?[0-9](?![0-9])
    |(?:vuonna\s|vuoden\s|år\s|in\s|the\syear\s)?(?:\b{_YEAR}|(?<=\s)-[0-9]{{2}}),?\s(?:på\s|on\s)?(?:den\s|the\s)?
        (?:{MONTH}\s(?:the\s|den\s)?{_DAY}{_DAY_OF}|{_DAY}{_TO_MONTH}{MONTH})(?!\w)
    |(?:\b(?:den|the)\s)?(?<!\w){_DAY}{_TO_MONTH}{MONTH}(?!\w){_IN_YEAR}?
    |\b{MONTH}\s(?:the\s|den\s)?{_DAY}{_DAY_OF}{_IN_YEAR}?(?![0-9])
    |\b{MONTH}{_IN_YEAR}(?![0-9])
    )""",
    re.IGNORECASE | re.VERBOSE,
)
BESIDE = re.compile(
    rf"(?<![0-9])(?<![0-9][./-])(?:[0-3]?[0-9][./][01]?[0-9](?:\.(?!\s?[0-9])|(?![0-9./%€]|\s?(?:%|€)))"
    rf"|[0-3]?[0-9]\s[01]?[0-9]\s[0-9]{{2}}(?![0-9]))|(?<!\w){NUMBERS_SAID}(?!\w)",
    re.IGNORECASE,
)
"""A day without its year, or numbers in a row, which are a date only beside the word."""

BARE = re.compile(
    r"(?<![0-9./-])(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])(?:(?:19|20)?[0-9]{2})(?![0-9]|[./][0-9]|-[0-9])"
    r"|(?<![0-9./-])(?:(?:19|20)?[0-9]{2})(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?![0-9-]|[./][0-9])"
)
