"""What is written instead, by kind and language.

These words are part of the guard's answer, which the command line and the exports give without any texts of
the dialogs; that is why they stand here and not in the ``.ftl`` files. Source: process.md D.2.
"""

from bot.domain.codes import Language

_WORDS: dict[str, tuple[str, str, str]] = {  # Finnish, Swedish, English
    "HETU": ("[henkilötunnus poistettu]", "[personbeteckning borttagen]", "[identity code removed]"),
    "HETU_LIKE": ("[tunnus poistettu]", "[beteckning borttagen]", "[code removed]"),
    "DOB": ("[syntymäaika poistettu]", "[födelsedatum borttaget]", "[date of birth removed]"),
    "PHONE": ("[puhelinnumero poistettu]", "[telefonnummer borttaget]", "[phone number removed]"),
    "EMAIL": ("[sähköposti poistettu]", "[e-post borttagen]", "[e-mail removed]"),
    "IBAN": ("[tilinumero poistettu]", "[kontonummer borttaget]", "[account number removed]"),
    "ADDRESS": ("[osoite poistettu]", "[adress borttagen]", "[address removed]"),
    "CASE_NO": ("[numero poistettu]", "[nummer borttaget]", "[number removed]"),
    "REFNO": ("[numero poistettu]", "[nummer borttaget]", "[number removed]"),
    "PLATE": ("[rekisterinumero poistettu]", "[registernummer borttaget]", "[registration removed]"),
    "URL": ("[linkki poistettu]", "[länk borttagen]", "[link removed]"),
    "NAME": ("asiakas", "klient", "client"),
    "worker": ("työntekijä", "arbetstagare", "worker"),
    "INITIALS": ("asiakas", "klient", "client"),
    "RARE": ("(yleisempi ilmaus)", "(allmännare uttryck)", "(more general wording)"),
    "SINGLE_CASE": ("asiakkaat, joilla…", "klienter som har…", "clients who have…"),
    "municipality": ("pieni kunta", "en liten kommun", "a small municipality"),
    "nationality": ("maahan muuttanut", "invandrare", "immigrant"),
    "old": ("yli 80-vuotias", "över 80 år", "over 80"),
    "young": ("nuori", "ung", "young"),
    "child": ("lapsi", "barn", "child"),
    "adult": ("työikäinen", "person i arbetsför ålder", "working-age person"),
    "older": ("iäkäs", "äldre", "older person"),
    "illness": ("pitkäaikaissairas", "långtidssjuk", "long-term ill"),
    "event": ("väkivaltatilanteen jälkeen", "efter en våldssituation", "after a violent incident"),
    "accident": ("äkillisen kriisin jälkeen", "efter en akut kris", "after a sudden crisis"),
    "relatives": ("läheiset", "de närstående", "the family"),
    "family": ("suuri perhe", "stor familj", "large family"),
    "occupation": ("asiakas", "klient", "client"),
    "unit": ("palvelu", "service", "service"),
}
_FORMS = {
    Language.FI: {
        "lle": ("asiakkaalle", "työntekijälle"),
        "lla": ("asiakkaalla", "työntekijällä"),
        "lta": ("asiakkaalta", "työntekijältä"),
        "ssa": ("asiakkaassa", "työntekijässä"),
        "sta": ("asiakkaasta", "työntekijästä"),
        "n": ("asiakkaan", "työntekijän"),
        "a": ("asiakasta", "työntekijää"),
    },
    Language.SV: {"s": ("klientens", "arbetstagarens")},
    Language.EN: {"s": ("client's", "worker's")},
}
_PLACE = {Language.FI: 0, Language.SV: 1, Language.EN: 2}

MASKS = tuple(phrase for row in _WORDS.values() for phrase in row if phrase.startswith("["))
"""The bracketed ones: a text that holds them has been masked, and what they say is no cue."""

KEYS = frozenset(_WORDS)


def replacement(words: str, language: Language) -> str:
    """The words to write instead.

    Args:
        words: a key of the table; "NAME" and "worker" may carry a case ending, as in "NAME:lle".
        language: of the words.
    """
    key, _, ending = words.partition(":")
    pair = _FORMS[language].get(ending)
    return pair[key == "worker"] if pair else _WORDS[key][_PLACE[language]]
