"""Where a marked figure comes from: a release's cell, or a place in a document's own facts."""

from collections.abc import Mapping
from typing import Any

from bot.domain.suppression import WITHHELD, Figure

FACTS = "facts"
"""The mark of the facts' hash, and the beginning of those of their figures."""

Tables = Mapping[str, Mapping[str, Figure]]
"""A release's tables by name, each with its figures by code."""


def figure_at(source: str, facts: Mapping[str, Any], releases: Mapping[str, Tables]) -> Figure:
    """Return the figure of a mark as it is stored; a list is how many it holds.

    Args:
        source: as in :class:`dialogs.documents.document.Marked`.
        facts: the document's own, as plain JSON.
        releases: by number.

    Raises:
        KeyError: nothing is stored there.
    """
    first, _, rest = source.partition("/")
    if first == FACTS:
        return _in_facts(source, rest.split("/"), facts)
    table, _, code = rest.partition("/")
    return releases[first][table][code]


def _in_facts(source: str, path: list[str], facts: Any) -> Figure:
    found = facts
    for step in path:
        if found is None:  # what is not told has nothing below it
            return WITHHELD
        try:
            found = found[int(step)] if isinstance(found, list) else found[step]
        except (IndexError, ValueError, TypeError) as error:
            raise KeyError(source) from error
    if found is None or found == WITHHELD:
        return WITHHELD
    if isinstance(found, list | dict):
        return len(found)
    if isinstance(found, int) and not isinstance(found, bool):
        return found
    raise KeyError(source)
