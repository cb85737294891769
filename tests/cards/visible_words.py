"""The words that somebody sees on a card without opening anything: numbers and codes count as words too."""

import re
from collections.abc import Iterator

from tests.cards.lint import Node

_SHOWN = ("text", "title", "label", "value")
_INSIDE = ("body", "items", "columns", "inlines", "choices", "actions")


def count(said: str) -> int:
    """Return how many words there are; what holds no letter and no digit is none."""
    return len([word for word in said.split() if re.search(r"\w", word)])


def visible(node: Node) -> Iterator[str]:
    """Yield each text of a card that is in sight, with the titles of its buttons."""
    if node.get("isVisible") is False:
        return
    yield from (node[key] for key in _SHOWN if isinstance(node.get(key), str))
    for key in _INSIDE:
        for child in node.get(key, ()):
            yield from visible(child)


def words_seen(card: Node) -> int:
    """Return how many words a card shows at first sight."""
    return count(" ".join(visible(card)))
