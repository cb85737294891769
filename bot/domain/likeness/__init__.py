"""Likeness: observations about the same phenomenon, and the codes that a text suggests.

``words_of(text, language, lemmas)`` reads a text once; :class:`Likeness` compares what it read, and
``suggest_codes`` suggests a need and sectors from it. ``bot.voikko.lemmas()`` has the machine's best lemmas.
"""

from bot.domain.likeness.index import VERY_LIKE, Likeness, Similar
from bot.domain.likeness.lemmas import STEMS_ONLY, Lemmas, Stems
from bot.domain.likeness.suggestion import SuggestedCodes, suggest_codes
from bot.domain.likeness.words import Codes, Words, codes_of, words_of, words_of_observation
