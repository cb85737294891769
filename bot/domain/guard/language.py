"""Which of the three languages a line is written in."""

import re

from bot.domain.codes import Language
from bot.domain.guard.words.small_words import ENGLISH, FINNISH, SWEDISH

_SMALL_WORDS = {Language.FI: FINNISH, Language.SV: SWEDISH, Language.EN: ENGLISH}


def guess_language(text: str, usual: Language = Language.FI) -> Language:
    """The language whose small words are most; the usual one when none are, or as many."""
    said = re.findall(r"[^\W\d_]+", text.lower())
    counts = {language: sum(word in small for word in said) for language, small in _SMALL_WORDS.items()}
    counts[Language.SV] += text.lower().count("å")  # no Finnish word has one, but for names
    return max(Language, key=lambda language: (counts[language], language is usual))
