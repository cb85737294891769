"""Finnish personal identity codes, right, mistyped and oddly written (process.md, Appendix 3)."""

import re
from collections.abc import Iterator
from datetime import date

from stdnum.fi import hetu

from bot.domain.guard.verdict import Kind, Level, Spot

_CODE = re.compile(
    r"""(?<![0-9])(?P<day>[0-9]{2})(?P<gap>[. /]?)(?P<month>[0-9]{2})(?P=gap)(?P<century>(?:18|19|20)(?=[0-9]{2}))??
    (?P<year>[0-9]{2})
    (?P<sign>\s?[-+A-FU-Y]\s?|[ ]|)(?P<number>[0-9]{3})[ ]?(?P<check>[0-9A-Y])(?![0-9])""",
    re.IGNORECASE | re.VERBOSE,
)
_SIGNS = {"18": "+", "19": "-", "20": "A"}


def _glued(code: "re.Match[str]") -> bool:
    """Whether letters touch the code: "hetu010190-921C" and "010190-921Cn"."""
    text = code.string
    before, after = text[: code.start()][-1:], text[code.end() :][:1]
    return before.isalpha() or after.isalpha() or (before in "-/." and text[: code.start()][-2:-1].isdigit())


def _dated(code: "re.Match[str]", sign: str) -> bool:
    """Whether there is such a day in that century."""
    century = {"+": 1800, "-": 1900}.get(sign, 1900 if sign in "UVWXY" else 2000)
    try:
        date(century + int(code["year"]), int(code["month"]), int(code["day"]))
    except ValueError:
        return False
    return True


def _judged(code: "re.Match[str]") -> tuple[Kind, Level] | None:
    """What the form, the date and the check character say together; None when it is something else.

    A form that could be something else (no sign, dots, letters beside it, a digit after a space) counts only when the
    check character is right, which happens by chance once in 31 times.
    """
    written = code["sign"].strip().upper()
    sign = written or _SIGNS.get(code["century"] or "19", "-")
    digits = code["day"] + code["month"] + code["year"]
    dated = _dated(code, sign) or (not written and _dated(code, "A"))
    right = dated and any(
        hetu.is_valid(digits + other + code["number"] + code["check"], allow_temporary=True)
        for other in ((sign,) if written else ("-", "A"))
    )
    usual = bool(written) and not code["gap"] and not code["century"] and not _glued(code)
    spaced = (
        not written
        and code["sign"] == " "
        and not code["gap"]
        and not code["century"]
        and code["check"].isalpha()
    )
    if right and written and not code["gap"] and not code["century"]:
        return Kind.HETU, Level.BLOCK
    if right and (written or code["check"].isalpha()):
        return Kind.HETU_LIKE, Level.BLOCK
    if usual:
        return Kind.HETU_LIKE, Level.BLOCK if dated else Level.WARN
    if spaced and not _glued(code):
        return (Kind.HETU_LIKE, Level.BLOCK) if dated else None
    return None


def identity_codes(text: str) -> Iterator[Spot]:
    """HETU and HETU_LIKE."""
    for code in _CODE.finditer(text):
        if judged := _judged(code):
            kind, level = judged
            yield Spot(kind=kind, start=code.start(), end=code.end(), level=level)
