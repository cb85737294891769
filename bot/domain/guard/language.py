"""Guess which of the three languages a line is written in, by its small words."""

import re

from bot.domain.codes import Language
from bot.domain.guard.words import words

_FINNISH = words(
    """
    ja on ei että se hän oli mutta kun jos tai joka jonka olen ovat eikä sekä niin myös vain jo asuu
    asiakas asiakkaan puh tästä tunnus asiakkaalla asiakkaat asiakkaani perhe lapsi kunnan ilman jälkeen
    kanssa soita saa eivät eräs erään yksi hetu syntynyt
    """
)
_SWEDISH = words(
    """
    och är inte att det som en ett har på av för med den till min klient klienten klienter får om jag vi
    född tfn utan bor ring efter kan från han hon barn familj personbeteckning var över kommer finns
    saknas behöver man när ofta under vid hos mellan deras men eller också många mer mina vår våra alla
    mot in ut så ska
    """
)
_ENGLISH = words(
    """
    the and is not to of a in was has for my client with that are call born on at he she they there it
    be lives her his who identity code address phone from will does do how we people have this can when
    than more or by as no
    """
)

_SMALL_WORDS = {Language.FI: _FINNISH, Language.SV: _SWEDISH, Language.EN: _ENGLISH}
_FINNISH_ENDING = re.compile(
    r"\w{3}(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|v[aä]t|n[uy]t|neet|mme|ksi|tt[aä]|aan|ään|iin|ista|istä|ää)\b"
)
"""Of a word that is not of the other two languages: a Finnish text may have no small word at all."""


def guess_language(text: str, usual: Language = Language.FI) -> Language:
    """The language whose small words and endings are most; the usual one when none are, or as many."""
    lower = text.lower()
    said = re.findall(r"[^\W\d_]+", lower)
    counts = {language: sum(word in small for word in said) for language, small in _SMALL_WORDS.items()}
    counts[Language.FI] += len(_FINNISH_ENDING.findall(lower))
    counts[Language.SV] += lower.count("å")  # no Finnish word has one, but for names
    return max(Language, key=lambda language: (counts[language], language is usual))
