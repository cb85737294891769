"""E-mail addresses and links."""

import re
from collections.abc import Iterator

from bot.domain.guard.allowed import Allowed
from bot.domain.guard.verdict import FindingKind, Level, Spot

_AT = r"(?:@|\s?[(\[{<]\s?(?:at|ät|ät-merkki|miukumauku|snabel-a|a)\s?[)\]}>]\s?)"
_DOT = r"(?:\.|\s?[(\[]\s?(?:dot|piste|punkt)\s?[)\]]\s?)"
_MAIL = re.compile(
    rf"(?<![\w.+%'-])(?P<local>[\w.+%'-]*[\w+%])(?:@(?P<tight>[^\W\d_](?:[\w-]|{_DOT}(?=\w))*)"
    rf"|(?:{_AT}|\s@\s|\s@|@\s)(?P<loose>[^\W\d_][\w-]*(?:{_DOT}[\w-]+)+))",
    re.IGNORECASE,
)
_SPOKEN = re.compile(
    r"\b(?P<local>\w+\.\w+|\w{3,})\s(?:at|ät|miukumauku|snabel-a)\s(?P<host>[\w-]+(?:\.|\s(?:dot|piste|punkt)\s)(?:fi|com|net|org|eu|se|example))\b",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"""\b(?:https?://|www\.)(?P<host>(?:\.*+[^\s/:?\#,;()<>"'.])++)(?::[0-9]+)?(?:[/?\#](?:[.,;:!?)]*+[^\s<>"'.,;:!?)])++)?
    |(?<![\w@./-])(?P<bare>(?:[a-z0-9åäö](?:-*+\w)*+\.)+(?:fi|com|net|org|eu|ax|se|io|info|example|gg|me|tv))(?![\w@-])(?:/(?:[.,;:!?)]*+[^\s<>"'.,;:!?)])++)?""",
    re.IGNORECASE | re.VERBOSE,
)


def mails(text: str, allowed: Allowed) -> Iterator[Spot]:
    """Find EMAIL; a function's mailbox only asks."""
    patterns = (
        (_MAIL,)
        if "@" in text or re.search(r"[(\[{<]\s?(?:at|ät|miuku|snabel|a)", text, re.IGNORECASE)
        else ()
    )
    for pattern in (*patterns, _SPOKEN):
        for found in pattern.finditer(text):
            if (
                pattern is _SPOKEN
                and "." not in found["local"]
                and " " not in found["host"]
                and allowed.site(found["host"])
            ):
                continue  # "look at kela.fi"
            level = Level.WARN if allowed.mailbox(found["local"]) else Level.BLOCK
            yield Spot(kind=FindingKind.EMAIL, start=found.start(), end=found.end(), level=level)


def links(text: str, allowed: Allowed) -> Iterator[Spot]:
    """Find URL, but for authorities and the own organisation."""
    for found in _LINK.finditer(text):
        if not allowed.site(found["host"] or found["bare"]):
            yield Spot(kind=FindingKind.URL, start=found.start(), end=found.end(), level=Level.WARN)
