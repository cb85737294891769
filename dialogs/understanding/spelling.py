"""Words with one letter wrong, as people type them: ``havanito``, ``läheetä``, ``observaton``."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from sys import intern

from bot.domain.codes import Language
from dialogs.understanding.concepts import Concept, fold

_SURE = 5
"""Letters: a shorter word with one letter wrong may be any word."""
_TELLING = 4
"""Letters: a word that begins as a shorter beginning may still be wrong behind it."""


class Spelling:
    """The nearest known word to one that nobody knows, with one letter more, fewer, other, or two changed.

    Args:
        concepts: whose words are meant; a word that begins as one of them is right.
        right: whose words are right too, and are never meant by others.
    """

    def __init__(self, concepts: Iterable[Concept], right: Iterable[Concept] = ()) -> None:
        self._known = {written for concept in right for written in _parts(concept) if _tells(written)}
        # By each way to leave one letter out; there are many, and one text takes half the room of a tuple.
        self._near: dict[str, str] = {}
        for written in {part for concept in concepts for part in _parts(concept)}:
            stem = written.rstrip(".")
            if _tells(written):
                self._known.add(written)
            if len(stem) >= _SURE:
                for key in {stem, *_shorter(stem)}:
                    before = self._near.get(key)
                    self._near[key] = f"{before} {written}" if before else written
        self._longest = max(map(len, self._near), default=0)
        self.of = lru_cache(maxsize=8192)(self._of)

    def _of(self, word: str) -> str:
        """A word as it was meant; the word itself where it is known, or near to none."""
        written = fold(word)
        if len(written) < _SURE or self._is_known(word) or self._is_known(written):
            return word
        found = sorted(self._candidates(written), key=lambda pair: (-len(pair[0]), pair))
        return found[0][0] + found[0][1] if found else word

    def _is_known(self, word: str) -> bool:
        beginnings = (word[:end] for end in range(_TELLING, len(word) + 1))
        return f"{word}." in self._known or any(beginning in self._known for beginning in beginnings)

    def _candidates(self, word: str) -> Iterator[tuple[str, str]]:
        """Known words that are near to the beginning of a word, each with what follows there."""
        # Nothing known is longer: a message without a space would be tried letter by letter for seconds.
        for end in range(_SURE - 1, min(len(word), self._longest + 1) + 1):
            start = word[:end]
            for key in (start, *_shorter(start)):
                for written in self._near.get(key, "").split():
                    stem, rest = written.rstrip("."), word[end:]
                    whole = not (rest and written.endswith("."))
                    if whole and stem[0] == word[0] and is_near(start, stem) and not _is_other(start, stem):
                        yield stem, rest


def _parts(concept: Concept) -> Iterator[str]:
    for language in Language:
        for written in concept.written(language):
            if not written.startswith("*"):
                for part in written.split("-"):
                    yield intern(part if language is Language.SV else fold(part))


def _tells(written: str) -> bool:
    return len(written.rstrip(".")) >= _TELLING or written.endswith(".")


def _shorter(word: str) -> Iterator[str]:
    """A word with one letter left out, in every way."""
    return (word[:at] + word[at + 1 :] for at in range(len(word)))


def _is_other(one: str, short: str) -> bool:
    """Whether one letter of a short word is another: "mikki" is not meant as "miksi"."""
    return len(one) == len(short) <= _SURE and sorted(one) != sorted(short)


def is_near(one: str, other: str) -> bool:
    """Whether two words differ by one letter more, fewer or other, or by two neighbours that are changed."""
    pairs = enumerate(zip(one, other, strict=False))
    at = next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))
    rest, wanted = one[at:], other[at:]
    return (
        rest[1:] == wanted
        or rest == wanted[1:]
        or rest[1:] == wanted[1:]
        or (rest[1::-1] == wanted[:2] and rest[2:] == wanted[2:])
    )
