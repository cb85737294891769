"""Tell the working group's own words from those that repeat an observation's."""

from collections.abc import Iterable

from bot.domain.cleaning import clean
from bot.domain.evidence.facts import Words

SHORTEST = 20
"""So many characters in a row, in any case and spacing, repeat a text; fewer are the language's."""


class OwnWords:
    """Looks for passages of raw texts in the words that a document would show.

    Example:
        ``own = OwnWords([phenomenon.title]); own.look([observation.text]); own(phenomenon.title)``
    """

    def __init__(self, shown: Iterable[str]) -> None:
        self._passages: dict[str, set[str]] = {}
        for words in shown:
            for passage in _passages(words):
                self._passages.setdefault(passage, set()).add(words)
        self._repeated: set[str] = set()

    def look(self, raw: Iterable[str]) -> None:
        """Compare with more texts as their reporters wrote them."""
        for text in raw:
            for passage in _passages(text):
                if passage in self._passages:
                    self._repeated |= self._passages[passage]

    def __call__(self, words: str) -> Words:
        """Return the words, or None when they repeat a text that was looked at."""
        return None if words in self._repeated else words


def _passages(text: str) -> Iterable[str]:
    plain = " ".join(clean(text).casefold().split())
    return (plain[at : at + SHORTEST] for at in range(len(plain) - SHORTEST + 1))
