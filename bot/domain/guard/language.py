"""Which of the three languages a line is written in."""

import re

from bot.domain.codes import Language

_SIGNS: dict[Language, frozenset[str]] = {
    Language.FI: frozenset(
        "ja on ei että se hän oli mutta kun jos tai joka jonka olen ovat eikä sekä niin myös vain jo asuu asiakas asiakkaan puh tästä tunnus "
        "asiakkaalla asiakkaat asiakkaani perhe lapsi kunnan ilman jälkeen kanssa soita saa eivät eräs erään yksi hetu syntynyt".split()  # noqa: SIM905 - one a word
    ),
    Language.SV: frozenset(
        "och är inte att det som en ett har på av för med den till min klient klienten klienter får om jag vi född tfn utan bor ring efter "
        "kan från han hon barn familj personbeteckning var".split()  # noqa: SIM905 - one a word
    ),
    Language.EN: frozenset(
        "the and is not to of a in was has for my client with that are call born on at he she they there it be lives her his who "
        "identity code address phone from".split()  # noqa: SIM905 - one a word
    ),
}


def guess_language(text: str) -> Language:
    """The language whose small words are most; Finnish when none are."""
    said = re.findall(r"[^\W\d_]+", text.lower())
    return max(Language, key=lambda language: sum(word in _SIGNS[language] for word in said))
