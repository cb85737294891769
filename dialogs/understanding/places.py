"""A county's municipalities in a line: inflected, in either language, with one letter wrong."""

from collections.abc import Mapping, Sequence

from bot.domain.guard.inflection import bases
from dialogs.understanding.concepts import Word, fold

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
        near = {
            code for name, code in self._names.items() if len(name) >= _SURE and _is_near(word.said, name)
        }
        return near.pop() if len(near) == 1 else ""


def _is_near(word: str, name: str) -> bool:
    """Whether a word begins as a name does, with one letter more, fewer or other, or two of them changed."""
    at = next((at for at, (one, other) in enumerate(zip(word, name, strict=False)) if one != other), None)
    if at is None:
        return len(word) >= len(name) - 1
    if at == 0:
        return False
    rest, wanted = word[at:], name[at:]
    swapped = wanted[1:2] + wanted[:1] + wanted[2:]
    return any(
        bool(tail) and one.startswith(tail)
        for one, tail in (
            (rest[1:], wanted),  # one more
            (rest, wanted[1:]),  # one fewer
            (rest[1:], wanted[1:]),  # another
            (rest, swapped),
        )
    )
