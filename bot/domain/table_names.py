"""The names that published tables and their codes have beside those of the form."""

TOTAL, ALL, CROSSED = "total", "ALL", "type-need_main"
DOWN, ACROSS, AREA = "need_main", "type", "area"
NO_ANSWER = "NONE"
"""The code of a table for those who did not answer: without it their number would follow from the total."""


def pair(across: str, down: str) -> str:
    """The code of a cell of the crossing."""
    return f"{across}-{down}"
