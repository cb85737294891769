"""The neutral words that stand where something was taken out, and the words that say what stood there."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain.codes import Language
from bot.domain.guard.verdict import REWORDED, FindingKind

PERSONS = (FindingKind.NAME, FindingKind.INITIALS)
CODES = (FindingKind.HETU, FindingKind.HETU_LIKE)
NUMBERS = tuple(kind for kind in FindingKind if kind not in PERSONS and kind not in REWORDED)

FIRST, ROOM = 0xF0000, 0x1000
"""Where the characters of the first kind begin, and how many each kind has; Unicode gives them to nobody."""

GONE = "\U000ffffd"
"""Stands where something was left out."""

FIRSTS: Mapping[FindingKind, int] = {kind: FIRST + at * ROOM for at, kind in enumerate(FindingKind)}
"""The first character of each kind."""


def of(*kinds: FindingKind) -> str:
    """Return a pattern for the character of a thing of these kinds."""
    firsts = (FIRSTS[kind] for kind in kinds)
    return "[" + "".join(f"{chr(first)}-{chr(first + ROOM - 1)}" for first in firsts) + "]"


PERSON, NUMBER = of(*PERSONS), of(*NUMBERS)
ANY = f"(?:{PERSON}|{NUMBER})"
RARE = of(*REWORDED)
EVERY = of(*FindingKind)

_NOUNS: Mapping[FindingKind, tuple[str, str, str]] = {
    FindingKind.HETU: ("henkilötunnus", "en personbeteckning", "an identity code"),
    FindingKind.HETU_LIKE: ("henkilötunnus", "en personbeteckning", "an identity code"),
    FindingKind.DOB: ("tietty päivä", "en viss dag", "a certain day"),
    FindingKind.PHONE: ("puhelinnumero", "ett telefonnummer", "a phone number"),
    FindingKind.EMAIL: ("sähköpostiosoite", "en e-postadress", "an e-mail address"),
    FindingKind.IBAN: ("tili", "ett konto", "an account"),
    FindingKind.ADDRESS: ("tietty osoite", "en viss adress", "an address"),
    FindingKind.NAME: ("asiakas", "klienten", "the client"),
    FindingKind.INITIALS: ("asiakas", "klienten", "the client"),
    FindingKind.CASE_NO: ("numero", "ett nummer", "a number"),
    FindingKind.REFNO: ("numero", "ett nummer", "a number"),
    FindingKind.PLATE: ("auto", "en bil", "a car"),
    FindingKind.URL: ("verkkosivu", "en webbsida", "a web page"),
    FindingKind.RARE: ("asia", "en sak", "a matter"),
    FindingKind.SINGLE_CASE: ("asia", "en sak", "a matter"),
}
_COLUMN = {Language.FI: 0, Language.SV: 1, Language.EN: 2}


def noun(kind: FindingKind, language: Language) -> str:
    """Return the word for a thing of a kind, in Finnish in the nominative."""
    return _NOUNS[kind][_COLUMN[language]]


_SUBJECTS: Mapping[FindingKind, tuple[str, str, str]] = {
    FindingKind.HETU: ("asiakas", "klienten", "the client"),
    FindingKind.HETU_LIKE: ("asiakas", "klienten", "the client"),
    FindingKind.ADDRESS: ("asunto", "bostaden", "the home"),
}
"""Where a sentence is about it. Partial: other kinds keep their nouns."""

_BIRTH = ("Syntymäaika tiedossa", "Födelsetiden känd", "Date of birth known")


def subject(kind: FindingKind, language: Language) -> str | None:
    """Return the word for a thing of a kind that a sentence is about, where it has one of its own."""
    words = _SUBJECTS.get(kind)
    return words[_COLUMN[language]] if words else None


def birth(language: Language) -> str:
    """Return what stands for a date of birth on a line of its own."""
    return _BIRTH[_COLUMN[language]]


@dataclass(frozen=True, kw_only=True)
class PersonWords:
    """The words for a person in one language.

    Attributes:
        one, many: for the first person that is named, and for several in a row.
        plain, plain_many: the same where the text speaks of clients already.
        others: for the next ones that are named, where they are first spoken of, and later; the last pair for
            all further ones.
        clients: says that the text speaks of clients.
    """

    one: str
    many: str
    plain: str
    plain_many: str
    others: tuple[tuple[str, str], ...]
    clients: "re.Pattern[str]"


PERSON_WORDS: Mapping[Language, PersonWords] = {
    Language.FI: PersonWords(
        one="asiakas",
        many="asiakkaat",
        plain="henkilö",
        plain_many="henkilöt",
        others=(
            ("toinen henkilö", "toinen henkilö"),
            ("kolmas henkilö", "kolmas henkilö"),
            ("muu henkilö", "muu henkilö"),
        ),
        clients=re.compile(r"\basiak(?:as(?:ta)?|ka\w+)\b", re.IGNORECASE),
    ),
    Language.SV: PersonWords(
        one="klienten",
        many="klienterna",
        plain="personen",
        plain_many="personerna",
        others=(
            ("en annan person", "den andra personen"),
            ("en tredje person", "den tredje personen"),
            ("en person", "en person"),
        ),
        clients=re.compile(r"\bklient(?:ens?|s|er|erna|ernas)?\b", re.IGNORECASE),
    ),
    Language.EN: PersonWords(
        one="the client",
        many="the clients",
        plain="the person",
        plain_many="the people",
        others=(
            ("another person", "the other person"),
            ("a third person", "the third person"),
            ("some other person", "some other person"),
        ),
        clients=re.compile(r"\bclients?\b", re.IGNORECASE),
    ),
}

_LABEL_WORDS = """
    hetu henkilötunnus henkilötunnuksensa tunnus personbeteckning personbeteckningen pb identity_code id
    puh puhelin puhelinnumero numero gsm tfn tel telefon telefonnummer mobil phone phone_number
    s synt syntynyt syntymäaika syntymäpäivä född födelsedatum f born date_of_birth dob den on in vuonna
    sähköposti s-posti e-mail email e-post osoite kotiosoite adress address
    tili tilinumero iban konto kontonummer account account_number asiakasnumero viite ref nimi namn name
"""
_WORDS = "|".join(sorted((word.replace("_", " ") for word in _LABEL_WORDS.split()), key=len, reverse=True))
LABEL = rf"(?:\b(?:{_WORDS})\b[.:]{{0,2}}\s?){{0,2}}"
"""Words before a thing that go with it."""

SHORT = r"\b(?:hetu|iban|dnro|pb|ssn|puh|gsm|tfn|tel|nro|nr|synt|s|f|p|dob|rek)\b[.:]{0,2}\s?"
"""Abbreviations before a thing: the noun stands for both."""
