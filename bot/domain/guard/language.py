"""Which of the three languages a line is written in."""

import re

from bot.domain.codes import Language

_SIGNS: dict[Language, frozenset[str]] = {
    Language.FI: frozenset(
        ["ja", "on", "ei", "että", "se", "hän", "oli", "mutta", "kun", "jos", "tai", "joka", "jonka", "olen", "ovat", "eikä", "sekä", "niin", "myös", "vain", "jo", "asuu", "asiakas", "asiakkaan", "puh", "tästä", "tunnus", "asiakkaalla", "asiakkaat", "asiakkaani", "perhe", "lapsi", "kunnan", "ilman", "jälkeen", "kanssa", "soita", "saa", "eivät", "eräs", "erään", "yksi", "hetu", "syntynyt"]
    ),
    Language.SV: frozenset(
        ["och", "är", "inte", "att", "det", "som", "en", "ett", "har", "på", "av", "för", "med", "den", "till", "min", "klient", "klienten", "klienter", "får", "om", "jag", "vi", "född", "tfn", "utan", "bor", "ring", "efter", "kan", "från", "han", "hon", "barn", "familj", "personbeteckning", "var", "över", "kommer", "finns", "saknas", "behöver", "man", "när", "ofta", "under", "vid", "hos", "mellan", "deras", "men", "eller", "också", "många", "mer", "mina", "vår", "våra", "alla", "ett", "mot", "in", "ut", "så", "ska"]
    ),
    Language.EN: frozenset(
        ["the", "and", "is", "not", "to", "of", "a", "in", "was", "has", "for", "my", "client", "with", "that", "are", "call", "born", "on", "at", "he", "she", "they", "there", "it", "be", "lives", "her", "his", "who", "identity", "code", "address", "phone", "from", "will", "does", "do", "how", "we", "people", "have", "this", "can", "when", "than", "more", "or", "by", "as", "no"]
    ),
}


def guess_language(text: str) -> Language:
    """The language whose small words are most; Finnish when none are."""
    said = re.findall(r"[^\W\d_]+", text.lower())
    said += ["och"] * text.lower().count("å")  # no Finnish word has one, but names
    return max(Language, key=lambda language: sum(word in _SIGNS[language] for word in said))
