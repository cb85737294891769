"""How a Finnish sentence goes on around a neutral word."""

import re
from collections.abc import Callable
from typing import TypeAlias

from bot.domain.guard.verdict import FindingKind
from bot.domain.guard.wording.declension import Case, case_of, case_of_ending, case_within, decline, head
from bot.domain.guard.wording.neutral import CODES, EVERY, GONE, NUMBER, PERSON, PERSONS, RARE, SHORT, noun
from bot.domain.guard.wording.sentence import Sentence, Substitution, capital, fitted, gone, opens, short
from bot.domain.guard.wording.whole import is_place
from bot.domain.guard.words import words

_TITLES = words("rouva herra neiti rva hra rouvan herran")
_VERB = re.compile(
    r"\s(?:on|oli|ei|sai|jäi|kävi|tuli|meni|odotti|odottaa|asuu|asui|haki|hakee|kertoi|sanoi|soitti|pyysi|joutui|menetti|muutti|saa|voi)\b"
)
"""Behind a name whose case is doubtful: it is who does something."""


_STOPS = re.compile(r"\s?(?:[,.;!?\n]|$)")


def _case(char: str, said: Sentence, found: "re.Match[str]") -> Case:
    """The case of what a person wrote; of a name that nobody knows the verb behind it decides."""
    case = case_of(re.split(r"[\s.]+", said.words(char).strip(" ."))[-1])
    if case is Case.GEN and char in said.several and _STOPS.match(found.string, found.end()):
        return Case.NOM  # Tapasin Maijan ja Pekan.
    if case is Case.GEN and _VERB.match(found.string, found.end()):
        return Case.NOM
    return case


def _with_head(found: "re.Match[str]", said: Sentence) -> str:
    """``äiti Maijan luona``: the word for a person stays, in the case of the name."""
    word, char = found[1], found[2]
    if word.lower() in _TITLES:
        return char
    told = head(word)
    if told is None or char in said.several:
        return found.group()
    case = _case(char, said, found)
    if told[1] is not Case.NOM or case is Case.NOM:
        return word
    return capital(decline(told[0], case)) if word[0].isupper() else decline(told[0], case)


def _called(found: "re.Match[str]", said: Sentence) -> str:
    """``Ahti-nimisen pojan``: the noun stands alone."""
    return GONE + found[2] if "-nim" in said.words(found[1]) else found.group()


_KNOWN = re.compile(
    r"(?:tunnus|numero|nro|osoite|päivä|aika|vuosi|tili|hetu|puhelin|posti)\w{0,6}$", re.IGNORECASE
)


def _known(found: "re.Match[str]", _said: Sentence) -> str:
    """``Asiakkaan tunnus on …``."""
    return f"{found[1]} {found[2]} tiedossa" if _KNOWN.search(found[1]) else found.group()


_Governed: TypeAlias = tuple["re.Pattern[str]", frozenset[FindingKind], Callable[[str, str], str]]
"""A word, what may stand behind it, and what becomes of both, told the word and what was written there."""


def _governed(word: str, kinds: frozenset[FindingKind], act: Callable[[str, str], str]) -> _Governed:
    return re.compile(rf"^(?:{word})$", re.IGNORECASE), kinds, act


def _alone(word: str, _piece: str) -> str:
    return word


_PHONE, _MAIL = frozenset({FindingKind.PHONE}), frozenset({FindingKind.EMAIL})
_ADDRESS, _BIRTH = frozenset({FindingKind.ADDRESS}), frozenset({FindingKind.DOB})
_ID = frozenset({*CODES, FindingKind.CASE_NO, FindingKind.REFNO})
_ALL = frozenset(FindingKind)  # of a thing without a row of its own


def _with(words: str) -> Callable[[str, str], str]:
    return lambda word, _piece: f"{word} {words}"


def _day(word: str, piece: str) -> str:
    return f"{word} tiettynä {'vuonna' if len(piece) <= len('1990') else 'päivänä'}"


def _certain(word: str, _piece: str) -> str:
    """``osoitteessa …``: in a certain one."""
    case = case_within(word.lower().removeprefix("koti"), "osoite")
    return word if case is Case.NOM else f"{decline('tietty', case)} {word}"


_LABELS = (
    r"tunnus|tunnukse\w*|numero\w*|nro|osoit\w+|päivä\w*|aika|aikaa|tili\w*|hetu|puhelin\w*|posti\w*|viite\w*"
)
_GOVERNED = (
    _governed(r"numero\w{0,5}", _PHONE, lambda word, _piece: f"puhelin{word.lower()}"),
    _governed(r"soit\w+", _PHONE, _with("puhelinnumeroon")),
    _governed(r"osoit\w+", _MAIL, lambda word, _piece: f"sähköposti{word.lower()}"),
    _governed(r"kirjoit\w+|lähet\w+|vasta\w+|laita\w*|viesti\w*", _MAIL, _with("sähköpostiosoitteeseen")),
    _governed(r"(?:koti)?osoit\w+", _ADDRESS, _certain),
    _governed(r"as(?:uu|ui|uivat|uvat|unut|uva|uvan|un|uin)|asuuko", _ADDRESS, _with("tietyssä osoitteessa")),
    _governed(r"muut(?:ti|taa|tivat|tanut|ettiin)|muutto", _ADDRESS, _with("tiettyyn osoitteeseen")),
    _governed(r"vuonna", _BIRTH, lambda _word, _piece: "tiettynä vuonna"),
    _governed(r"synty(?:nyt|nyttä|neen|neelle|neellä|i)", _BIRTH, _day),
    _governed(rf"\w{{0,30}}(?:{_LABELS})", _ALL, _alone),
    _governed(r"auto\w*|rekisteri\w*|ajoneuvo\w*", frozenset({FindingKind.PLATE}), _alone),
    _governed(r"toinen|toisen|toisella|toiselle", _ID, _alone),
)  # fmt: skip
"""In the order of precedence."""


def _behind(found: "re.Match[str]", said: Sentence) -> str:
    """A word, and the number behind it."""
    word, char = found[1], found[2]
    kind = said.kind(char)
    act = next((one for pattern, kinds, one in _GOVERNED if kind in kinds and pattern.match(word)), None)
    if act in (_alone, _certain) and opens(found) and _STOPS.match(found.string, found.end()):
        return f"{word} tiedossa"
    if act:
        changed = act(word, said.words(char))
        return capital(changed) if word[0].isupper() else changed
    return word if kind in _ID and head(word) else found.group()


_KUNTA = {
    "kunta": Case.NOM,
    "kunnan": Case.GEN,
    "kuntaa": Case.PART,
    "kunnassa": Case.INE,
    "kunnasta": Case.ELA,
    "kuntaan": Case.ILL,
    "kunnalla": Case.ADE,
    "kunnalta": Case.ABL,
    "kunnalle": Case.ALL,
}


def _municipality(found: "re.Match[str]", said: Sentence) -> str:
    """``Puolangan kunnassa``."""
    char, word = found[1], found[2]
    if not is_place(said.words(char)):
        return found.group()
    return f"{fitted(decline('pieni', _KUNTA[word]), found, said.words(char))} {word}"


_STREET = re.compile(r"^(?P<street>[^\W\d_]+(?:-[^\W\d_]+)*)")


def _words(found: "re.Match[str]", said: Sentence) -> str:
    char = found.group()
    kind, piece = said.kind(char), said.words(char)
    return fitted(_phrase(char, kind, piece, found, said), found, piece)


def _phrase(char: str, kind: FindingKind, piece: str, found: "re.Match[str]", said: Sentence) -> str:
    """What stands in the place of a thing that nothing beside it has taken."""
    if char in said.wide:
        return said.wide[char] or GONE
    if kind in PERSONS:
        return decline(said.person(char), _case(char, said, found))
    _, colon, ending = piece.partition(":")
    case = case_of_ending(ending) if colon and ending.isalpha() else Case.NOM
    if kind in CODES and (case is not Case.NOM or (opens(found) and len(found.string.strip()) > 1)):
        return decline("asiakas", case)
    if kind is FindingKind.ADDRESS and case is Case.NOM:
        case = Case.NOM if _VERB.match(found.string, found.end()) else _of_street(piece)
    return decline(noun(kind, said.language), case)


_INSIDE = {Case.ADE: Case.INE, Case.ABL: Case.ELA, Case.ALL: Case.ILL}
"""One lives *on* a street and *in* an address. Partial: the other cases stay."""


def _of_street(piece: str) -> Case:
    street = _STREET.match(piece)
    case = case_of_ending(street["street"][-4:]) if street else Case.NOM
    return _INSIDE.get(case, case if case is Case.GEN else Case.NOM)


FINNISH: tuple[Substitution, ...] = (
    (re.compile(rf"\s(?:nimeltä|nimeltään)\s{PERSON}"), gone),
    (re.compile(rf"(\b[Tt]erveisin),?\s{PERSON}"), lambda found, _said: found[1]),
    (re.compile(rf"({PERSON})(\s\w)"), _called),
    (re.compile(rf"(?<!\w)(\w{{2,40}})\.?\s({PERSON})"), _with_head),
    (re.compile(rf"{NUMBER}\s(?:syntynyt|syntyneen|syntyneelle|syntyneellä|syntynyttä)(?=\s\w)"), gone),
    (re.compile(rf"(?<!\w)(\w{{2,40}})\s(on|oli)\s?:?\s?{NUMBER}"), _known),
    (re.compile(rf"{SHORT}({NUMBER})", re.IGNORECASE), short),
    (re.compile(rf"(?<!\w)(\w{{2,40}})(?:\s?:\s?|\s)({NUMBER})"), _behind),
    (re.compile(rf"({RARE})\s({'|'.join(_KUNTA)})\b"), _municipality),
    (re.compile(EVERY), _words),
)  # fmt: skip
