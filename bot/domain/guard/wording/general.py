"""A wider word for what is rare, where one is sure: a small municipality, an age, one client of many."""

import re
from collections.abc import Callable, Mapping

from bot.domain.codes import Language
from bot.domain.guard.ingredients import AGE
from bot.domain.guard.verdict import FindingKind
from bot.domain.guard.wording.declension import Case, decline
from bot.domain.guard.wording.heads import head
from bot.domain.guard.wording.name_case import case_of
from bot.domain.guard.wording.whole import SMALL, is_place

_WITHIN = {
    Case.INE: Case.INE,
    Case.ADE: Case.INE,
    Case.ELA: Case.ELA,
    Case.ABL: Case.ELA,
    Case.ILL: Case.ILL,
    Case.ALL: Case.ILL,
    Case.NOM: Case.NOM,
    Case.GEN: Case.GEN,
    Case.PART: Case.PART,
}
"""A municipality is *in* or *on* its name, and always *in* a municipality. Partial: nobody becomes one."""


def place_case(said: str) -> Case | None:
    """Return the case in which a municipality is wanted instead; None where it is not sure."""
    return _WITHIN.get(case_of(said, known=SMALL))


def wider(kind: FindingKind, said: str, language: Language) -> str | None:
    """Return what can stand for it, or nothing where it can be left out; None where no words are sure to fit.

    Args:
        kind: RARE or SINGLE_CASE.
        said: as it stands, an age with the person behind it.
        language: of the sentence.
    """
    if kind is FindingKind.SINGLE_CASE:
        return _SINGLE[language](said)
    if is_place(said):
        return _PLACE[language](said)
    if age := AGE.match(f"{said.lower()} "):
        return _AGE[language](said.lower(), int(age["age"] or 0), age.end())
    return None


# --- municipalities


def _finnish_place(said: str) -> str | None:
    case = place_case(said)
    return decline("pieni kunta", case) if case else None


def _swedish_place(said: str) -> str | None:
    owned = said.lower() not in SMALL and said.endswith("s")
    return "en liten kommuns" if owned else "en liten kommun"


def _english_place(said: str) -> str | None:
    return "a small municipality's" if said.endswith(("'s", "\u2019s")) else "a small municipality"


_PLACE: Mapping[Language, Callable[[str], str | None]] = {
    Language.FI: _finnish_place,
    Language.SV: _swedish_place,
    Language.EN: _english_place,
}

# --- ages

_AGES = (
    (75, "iäkäs", "asiakas", "äldre klient", "older client"),
    (65, "ikääntynyt", "asiakas", "äldre klient", "older client"),
    (25, "aikuinen", "asiakas", "vuxen klient", "adult client"),
    (18, "nuori", "asiakas", "ung klient", "young client"),
    (13, "", "nuori", "ungdom", "teenager"),
    (7, "kouluikäinen", "lapsi", "", "child"),
    (0, "pieni", "lapsi", "", "small child"),
)
"""From an age on: the adjective and the person in Finnish, and both in Swedish and in English."""

_AGE_ENDING = {
    "s": Case.NOM,
    "an": Case.GEN,
    "alla": Case.ADE,
    "alle": Case.ALL,
    "alta": Case.ABL,
    "asta": Case.ELA,
    "v": Case.NOM,
    "v.": Case.NOM,
}
_OF_AGE = re.compile(r"(?:vuotia(?P<end>s|an|alla|alle|alta|asta)|(?P<short>v\.?))$")


def _finnish_age(said: str, years: int, end: int) -> str | None:
    written = _OF_AGE.search(said[:end])
    if written is None or not years:
        return None
    _, adjective, person, *_ = next(row for row in _AGES if years >= row[0])
    told = head(said[end:].strip())
    if written["short"] and told is None:
        return ""  # Asiakas, 68 v., ...
    case = told[1] if written["short"] and told else _AGE_ENDING[written["end"] or written["short"]]
    return decline(f"{adjective} {person}".strip(), case)


def _swedish_age(said: str, years: int, end: int) -> str | None:
    person = next(row for row in _AGES if years >= row[0])[3]
    alone = re.search(r"-åring$", said) or (re.search(r"-årig$", said[:end]) and said[end:].strip())
    return person if person and alone else None


def _english_age(said: str, years: int, end: int) -> str | None:
    person = next(row for row in _AGES if years >= row[0])[4]
    return person if said[:end].endswith("-year-old") else None


_AGE: Mapping[Language, Callable[[str, int, int], str | None]] = {
    Language.FI: _finnish_age,
    Language.SV: _swedish_age,
    Language.EN: _english_age,
}

# --- one client of many

_ONE_FI = re.compile(r"^(?:yksi|eräs|yhde\w+|erää\w+|yhtä|erästä)\s(?P<rest>.+)$", re.IGNORECASE)
_ALONE = re.compile(r"^(?:yksi|eräs|yhde\w+|erää\w+|yhtä|erästä)$", re.IGNORECASE)
_OF_MINE = re.compile(r"^(?:asiakkaist|perheist)\w+$")
_MINE_FI = re.compile(r"^(?P<case>asiakkaa(?:lla|lta|lle|sta|ssa))ni$", re.IGNORECASE)
_MINE_SV = re.compile(r"^(?:min|vår)\s(?P<noun>klient|patient)(?P<end>s?)$", re.IGNORECASE)
_MINE_EN = re.compile(r"^my\s(?P<rest>(?:client|patient)(?:['\u2019]s)?)$", re.IGNORECASE)


def _finnish_single(said: str) -> str | None:
    if (one := _ONE_FI.match(said)) and not _OF_MINE.match(one["rest"].lower()):
        return one["rest"]
    if _ALONE.match(said):
        return ""
    mine = _MINE_FI.match(said)
    return mine["case"].lower() if mine else None


def _swedish_single(said: str) -> str | None:
    mine = _MINE_SV.match(said)
    return f"{mine['noun'].lower()}en{mine['end']}" if mine else None


def _english_single(said: str) -> str | None:
    mine = _MINE_EN.match(said)
    return f"the {mine['rest']}" if mine else None


_SINGLE: Mapping[Language, Callable[[str], str | None]] = {
    Language.FI: _finnish_single,
    Language.SV: _swedish_single,
    Language.EN: _english_single,
}
