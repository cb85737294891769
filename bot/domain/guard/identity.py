"""Finnish personal identity codes, right, mistyped and oddly written (process.md, Appendix 3)."""

import re
from collections.abc import Iterator
from datetime import date

from stdnum.fi import hetu

from bot.domain.guard.verdict import FindingKind, Level, Spot

_CODE = re.compile(
    r"""(?<![0-9])(?P<day>[0-9]{2})(?P<gap>[.\s/_-]?)(?P<month>[0-9]{2})(?P=gap)
    (?P<century>(?:18|19|20)(?=[0-9]{2}))??(?P<year>[0-9]{2})
    (?P<sign>\s{0,2}(?:-{1,3}|[+A-FU-Y])\s{0,2}|[ ]|[._](?=[0-9]{3}\s?[A-Y])|)
    (?P<number>[0-9]{3})[ ]?(?P<check>[0-9A-Y])(?![0-9])""",
    re.IGNORECASE | re.VERBOSE,
)


_SPREAD = re.compile(
    r"(?<![0-9])[0-9](?:[\s._]{0,2}[0-9]){5}[\s._]{0,2}[+A-FU-Y-][\s._]{0,2}[0-9](?:[\s._]{0,2}[0-9]){2}"
    r"[\s._]{0,2}[A-Y](?!\w)",
    re.IGNORECASE,
)
"""A code with gaps anywhere: "0 1 0 1 9 0 - 9 2 1 C"."""


def _glued(code: "re.Match[str]") -> bool:
    """Return whether letters touch the code: "hetu010190-921C" and "010190-921Cn"."""
    text = code.string
    before, after = text[max(0, code.start() - 2) : code.start()], text[code.end() : code.end() + 1]
    return before[-1:].isalpha() or after.isalpha() or (before[-1:] in "-/." and before[:-1].isdigit())


_NO_SIGN = " \n._"


def _is_day(code: "re.Match[str]", sign: str) -> bool:
    """Return whether there is such a day in that century."""
    century = 1800 if sign == "+" else 1900 if sign in "-UVWXY" else 2000
    try:
        date(century + int(code["year"]), int(code["month"]), int(code["day"]))
    except ValueError:
        return False
    return True


def _judged(code: "re.Match[str]") -> tuple[FindingKind, Level] | None:
    """Return what the form, the date and the check character say together; None when it is something else.

    A form that could be something else (no sign, dots, letters beside it, a digit after a space) counts only
    when the check character is right, which happens by chance once in 31 times.
    """
    written = code["sign"].strip(_NO_SIGN).upper()[:1]
    dated, right = _checked(code, written)
    usual = not code["gap"] and not code["century"]
    if right and (written or code["sign"] or code["check"].isalpha()):
        return (FindingKind.HETU if written and usual else FindingKind.HETU_LIKE), Level.BLOCK
    if not usual or _glued(code):
        return None
    if written:
        return FindingKind.HETU_LIKE, Level.BLOCK if dated else Level.WARN
    spaced = bool(code["sign"]) and code["check"].isalpha() and dated
    return (FindingKind.HETU_LIKE, Level.BLOCK) if spaced else None


def _checked(code: "re.Match[str]", written: str) -> tuple[bool, bool]:
    """Return whether the day exists and the check character is right; without a sign, in either century."""
    digits = code["day"] + code["month"] + code["year"]
    signs = [sign for sign in (written or "-A") if _is_day(code, sign)]
    rest = code["number"] + code["check"]
    return bool(signs), any(hetu.is_valid(digits + sign + rest, allow_temporary=True) for sign in signs)


def identity_codes(text: str) -> Iterator[Spot]:
    """Find HETU and HETU_LIKE."""
    for code in _CODE.finditer(text):
        if judged := _judged(code):
            kind, level = judged
            yield Spot(kind=kind, start=code.start(), end=code.end(), level=level)
    for spread in _SPREAD.finditer(text):
        if hetu.is_valid(re.sub(r"[\s._]", "", spread.group()), allow_temporary=True):
            yield Spot(kind=FindingKind.HETU, start=spread.start(), end=spread.end(), level=Level.BLOCK)
