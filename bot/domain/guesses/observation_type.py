"""Whether a text tells of what works, of a problem, or of a change."""

import re

from bot.domain.codes import ObservationType

_WORKS = re.compile(
    r"\b(?:toimii|toimivat|on auttanut|ovat auttaneet|hyvin|kiitos|fungerar (?:\w+ )?bra|har hjälpt"
    r"|works (?:\w+ )?well|has helped)\b",
    re.IGNORECASE,
)


def type_of(text: str) -> ObservationType:
    """Return the type; a problem unless the text says otherwise."""
    return ObservationType.POS if _WORKS.search(text) else ObservationType.NEG
