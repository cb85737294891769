"""Guess which of the three languages a line is written in, by its small words."""

import re
from functools import lru_cache

from bot.domain.codes import Language
from bot.domain.guard.words import words

_FINNISH = words(
    """
    ja on ei että se hän oli mutta kun jos tai joka jonka olen ovat eikä sekä niin myös vain jo asuu asiakas
    asiakkaan puh tästä tunnus asiakkaalla asiakkaat asiakkaani perhe lapsi kunnan ilman jälkeen kanssa
    soita saa eivät eräs erään yksi hetu syntynyt
    """
)
_SWEDISH = words(
    """
    och är inte att det som en ett har på av för med den till min klient klienten klienter får om jag vi
    född tfn utan bor ring efter kan från han hon barn familj personbeteckning var över kommer finns saknas
    behöver man när ofta under vid hos mellan deras men eller också många mer mina vår våra alla mot in ut
    så ska fru herr blev drogs fick gav gick kom
    såg tog
    """
)
_ENGLISH = words(
    """
    the and is not to of a in was has for my client with that are call born on at he she they there it be
    lives her his who identity code address phone from will does do how we people have this can when than
    more or by as no
    """
)

_SMALL_WORDS = {Language.FI: _FINNISH, Language.SV: _SWEDISH, Language.EN: _ENGLISH}
_ENDINGS = {
    Language.FI: tuple(
        words(
            """
            ssa ssä sta stä lla llä lta ltä lle vat vät nut nyt neet mme ksi tta ttä aan ään iin ää uus yys
            nen sen ien jen iat inä aa uu yy uo yö ie
            """
        )
    ),
    Language.SV: tuple(
        words(
            """
            ar or er arna orna erna aren are ade ning ningen ningar ningarna heten het ligt lig iga
            isk iskt ande ast ens ets skt kt sam bar ck cka nde nder nden nd sk
            """
        )
    ),
    Language.EN: tuple(
        words(
            """
            ing ed tion tions ers ly ies ty ness ment ments ous ful less th ght ck sh ch ves ces ses ges les
            nts rts sts ks ds ws ps ce ge ve gh ate ure ees als ow ew ay ey ead eal ear eam
            """
        )
    ),
}
_SIGNS = {
    Language.FI: re.compile(r"uo|yö|ie|äy|öy|ää|aa|uu|yy"),
    Language.SV: re.compile(r"å|^[cfbgqwxz].{0,20}ö"),
    Language.EN: re.compile(r"th|wh|sh|ough|^(?:w|qu|c[lrh])"),
}
"""How words of each language end, and what stands in them: a text may have no small word at all."""
_SHORTEST = 4


@lru_cache(maxsize=2048)
def _signs(word: str) -> tuple[int, ...]:
    """How much a word in lower case says for each language, in their order."""
    return tuple(
        (word in small)
        + (
            len(word) >= _SHORTEST
            and (word.endswith(_ENDINGS[language]) or _SIGNS[language].search(word) is not None)
        )
        for language, small in _SMALL_WORDS.items()
    )


def guess_language(text: str, usual: Language = Language.FI) -> Language:
    """The language whose small words, endings and letters are most; the usual one when as many are of it."""
    said = map(_signs, re.findall(r"[^\W\d_]+", text.lower()))
    counts = dict(zip(_SMALL_WORDS, map(sum, zip(*said, strict=True)), strict=False))
    return max(Language, key=lambda language: (counts.get(language, 0), language is usual))
