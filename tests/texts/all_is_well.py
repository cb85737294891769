"""What may never be said of a silent unit: that nobody tells of a problem is not that there is none."""

import re

_NEVER = (
    r"\bei (?:mitään |suurempia |erityisiä )?(?:ongelmia|ongelmaa|huolia|huolta|huolenaiheita)\b",
    r"\b(?:kaikki|asiat|tilanne) (?:on |ovat )?(?:hyvin|kunnossa|hyvällä mallilla)\b",
    r"\bongelmia ei ole\b",
    r"\bei (?:mitään )?raportoitavaa\b",
    r"\binga (?:större |särskilda )?(?:problem|bekymmer)\b",
    r"\b(?:allt|läget) (?:är )?(?:bra|väl|under kontroll|i sin ordning)\b",
    r"\bproblemfri\w*",
    r"\bno (?:major |particular |known )?(?:problems?|issues?|concerns?|worries)\b",
    r"\b(?:all|everything) (?:is )?(?:well|fine|good|in order)\b",
    r"\bproblem-free\b",
)
"""In three languages, "no problems" and its like."""

_PATTERN = re.compile("|".join(_NEVER), re.IGNORECASE)


def says_all_is_well(words: str) -> list[str]:
    """Return each place where it is said."""
    return [found.group() for found in _PATTERN.finditer(words)]
