"""The mark that is left where something was removed, by kind and language.

A mark says that something is gone and not what could stand there: no word of the guard's own fits every
sentence, and none may turn the people of a text into others.

The marks are part of the guard's answer, which the command line and the exports give without any texts of
the dialogs; that is why they stand here and not in the ``.ftl`` files. Source: process.md D.2.
"""

from bot.domain.codes import Language

_MARKS: dict[str, tuple[str, str, str]] = {  # Finnish, Swedish, English
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
    "NAME": ("[nimi poistettu]", "[namn borttaget]", "[name removed]"),
    "INITIALS": ("[nimikirjaimet poistettu]", "[initialer borttagna]", "[initials removed]"),
    "RARE": ("[poistettu]", "[borttaget]", "[removed]"),
    "SINGLE_CASE": ("[poistettu]", "[borttaget]", "[removed]"),
}
_PLACE = {Language.FI: 0, Language.SV: 1, Language.EN: 2}

MASKS = tuple(dict.fromkeys(mark for row in _MARKS.values() for mark in row))
"""All of them: a text that holds them has been masked, and what they say is no cue."""

KEYS = frozenset(_MARKS)


def replacement(kind: str, language: Language) -> str:
    """The mark for a finding of a kind."""
    return _MARKS[kind][_PLACE[language]]
