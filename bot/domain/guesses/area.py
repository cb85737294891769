"""The area that a text names."""

import re
from collections.abc import Mapping

from bot.domain.form import SEVERAL_MUNICIPALITIES


def area_in(text: str, municipalities: Mapping[str, str]) -> str | None:
    """Return the municipality that a text names, or that it names several; None when it names none."""
    found = {
        finnish
        for finnish, swedish in municipalities.items()
        if re.search(rf"\b(?:{re.escape(finnish[:-1])}|{re.escape(swedish[:-1])})", text)
    }
    return SEVERAL_MUNICIPALITIES if len(found) > 1 else next(iter(found), None)
