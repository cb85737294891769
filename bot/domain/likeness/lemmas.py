"""The seam to a dictionary of base forms, and Snowball's stems without one."""

from collections.abc import Sequence
from functools import lru_cache
from threading import Lock
from typing import Protocol

import snowballstemmer

from bot.domain.codes import Language
from bot.domain.likeness.everyday import EVERYDAY

_ALGORITHMS = {Language.FI: "finnish", Language.SV: "swedish", Language.EN: "english"}


class Lemmas(Protocol):
    """A dictionary of base forms."""

    def of(self, form: str, language: Language) -> Sequence[str]:
        """The base form of a word and, of a compound, its parts; empty for a word that says nothing.

        Args:
            form: in lower case; it may be asked from several threads at once.
            language: of the text that it stands in.
        """


class Stems:
    """Snowball's stems in the three languages; needs no dictionary, and knows no compound."""

    def __init__(self) -> None:
        self._one_at_a_time = Lock()  # a stemmer keeps the word that it works on
        self._stemmers = {language: snowballstemmer.stemmer(name) for language, name in _ALGORITHMS.items()}
        self.of = lru_cache(maxsize=8192)(self._look_up)

    def _look_up(self, form: str, language: Language) -> tuple[str, ...]:
        if form in EVERYDAY[language]:
            return ()
        with self._one_at_a_time:
            return (str(self._stemmers[language].stemWord(form)),)


STEMS_ONLY = Stems()
"""For a machine without a dictionary."""
