"""A county's municipalities in a line: inflected, in either language, with one letter wrong."""

from collections.abc import Mapping, Sequence

from bot.domain.guard.inflection import bases
from dialogs.understanding.concepts import Word, fold
from dialogs.understanding.spelling import is_near

_SURE = 5
"""Letters: a shorter word with one letter wrong may be any word."""


_SPOKEN = {"l": "la", "s": "sa", "t": "a"}
"""What is left out in speech: Kuhmol, Kajaanis, Kajaanist."""


class Places:
    """The names of areas, as :func:`fold` gives them, and their codes."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = {fold(name): code for name, code in names.items()}

    def named(self, words: Sequence[Word]) -> dict[int, str]:
        """The codes that words name, by the word's place among them."""
        found = ((at, self._of(word)) for at, word in enumerate(words))
        return {at: code for at, code in found if code}

    def _of(self, word: Word) -> str:
        spoken = word.said + _SPOKEN.get(word.said[-1:], "")
        forms = {fold(base) for form in (word.said, spoken) for base in bases(form)}
        if known := next((self._names[form] for form in forms if form in self._names), ""):
            return known
        if word.concepts or len(word.said) < _SURE:
            return ""
        starts = [word.said[:end] for end in range(_SURE, len(word.said) + 1)]
        near = {code for name, code in self._names.items() for start in starts if is_near(start, name)}
        return near.pop() if len(near) == 1 else ""
