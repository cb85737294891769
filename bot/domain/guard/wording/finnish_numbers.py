"""How a Finnish sentence goes on around a number, an address or a date."""

import re
from collections.abc import Callable, Mapping
from typing import TypeAlias

from bot.domain.guard.verdict import FindingKind
from bot.domain.guard.wording.acts import capital, gone, opens, short, stops
from bot.domain.guard.wording.clause import does_something
from bot.domain.guard.wording.declension import Case, case_of_ending, case_within, decline
from bot.domain.guard.wording.heads import head
from bot.domain.guard.wording.neutral import CODES, NUMBER, SHORT, noun, of, subject
from bot.domain.guard.wording.sentence import Sentence, Substitution

_KNOWN = re.compile(
    r"(?:tunnus|numero|nro|osoite|päivä|aika|vuosi|tili|hetu|puhelin|posti|profiili|facebook|instagram)\w{0,6}$",
    re.IGNORECASE,
)


def _known(found: "re.Match[str]", _said: Sentence) -> str:
    """``Asiakkaan tunnus on …``."""
    return f"{found[1]} {found[2]} tiedossa" if _KNOWN.search(found[1]) else found.group()


_STREET = re.compile(r"^(?P<street>[^\W\d_]+(?:-[^\W\d_]+)*)")
_INSIDE = {Case.ADE: Case.INE, Case.ABL: Case.ELA, Case.ALL: Case.ILL}
"""One lives *on* a street and *in* an address. Partial: the other cases stay."""


def written_case(kind: FindingKind, piece: str) -> Case:
    """Return the case of a thing by its ending behind a colon, or by that of its street."""
    _, colon, ending = piece.partition(":")
    if colon and ending.isalpha():
        return case_of_ending(ending)
    street = _STREET.match(piece) if kind is FindingKind.ADDRESS else None
    case = case_of_ending(street["street"][-4:]) if street else Case.NOM
    return _INSIDE.get(case, case if case is Case.GEN else Case.NOM)


_Governing: TypeAlias = Callable[[str, str], str]
"""What becomes of a word and the thing behind it, told the word and what was written there."""

_Governed: TypeAlias = tuple["re.Pattern[str]", frozenset[FindingKind], _Governing]
"""A word, what may stand behind it, and what becomes of both."""


def _governed(word: str, kinds: frozenset[FindingKind], act: _Governing) -> _Governed:
    return re.compile(rf"^(?:{word})$", re.IGNORECASE), kinds, act


def _alone(word: str, _piece: str) -> str:
    return word


_PHONE, _MAIL = frozenset({FindingKind.PHONE}), frozenset({FindingKind.EMAIL})
_ADDRESS, _BIRTH = frozenset({FindingKind.ADDRESS}), frozenset({FindingKind.DOB})
_COUNTED = frozenset({FindingKind.CASE_NO, FindingKind.REFNO})
_LINK = frozenset({FindingKind.URL})
_ID = frozenset({*CODES, *_COUNTED})
_ALL = frozenset(FindingKind)  # of a thing without a row of its own


def _with(words: str) -> _Governing:
    return lambda word, _piece: f"{word} {words}"


def _day(word: str, piece: str) -> str:
    return f"{word} tiettynä {'vuonna' if len(piece) <= len('1990') else 'päivänä'}"


def _certain(word: str, _piece: str) -> str:
    """``osoitteessa …``: in a certain one."""
    case = case_within(word.lower().removeprefix("koti"), "osoite")
    return word if case is Case.NOM else f"{decline('tietty', case)} {word.lower()}"


def _moving(usual: Case) -> _Governing:
    """``muutti Koivutieltä 3``: the street says from where or to where, where it stands in a case."""

    def act(word: str, piece: str) -> str:
        case = written_case(FindingKind.ADDRESS, piece)
        return f"{word} {decline('tietty osoite', case if case in _LOCAL else usual)}"

    return act


_LOCAL = {Case.INE, Case.ELA, Case.ILL}
_LABELS = (
    r"tunnus|tunnukse\w*|numero\w*|osoit\w+|päivä\w*|aika|aikaa|vuosi|tili\w*|hetu|puhelin\w*|puhelu\w*"
    r"|posti\w*|viit\w+"
)
_HOUSING = (
    r"talo\w*|asunto\w*|asunno\w+|koti\w*|kodi\w+|huoneisto\w*|kiinteistö\w*|yksiö\w*|kaksio\w*|kolmio\w*"
    r"|(?:koti)?käynti|(?:koti)?käynn\w+|kohde|kohte\w+"
    r"|rappu\w*|rapu\w+|porras|porra\w+"
)
_FILED = (
    r"asia|asian|asiaa|asiassa|asiasta|asiaan|päätös|päätö\w+|hakemu\w+|lasku|lasku[nasl]\w*|valitu[sk]\w*"
    r"|lausunto\w*|lausunno\w+|sopimu\w+|lähet(?:e|teen|että|teessä|teestä)|ilmoitu[sk]\w*|tapau\w+|juttu\w*|kirje\w*"
)
_SHOWN = r"profiili\w*|sivu\w*|link\w+|video\w*|kuva|kuva[nas]\w*|julkai\w+|facebook\w*|instagram\w*"
_GOVERNED = (
    _governed(r"numero\w{0,5}", _PHONE, lambda word, _piece: f"puhelin{word.lower()}"),
    _governed(r"soit\w+|teksta\w+|\w*viesti\w*", _PHONE, _with("puhelinnumeroon")),
    _governed(r"osoit\w+", _MAIL, lambda word, _piece: f"sähköposti{word.lower()}"),
    _governed(r"kirjoit\w+|lähet\w+|vasta\w+|laita\w*|viesti\w*", _MAIL, _with("sähköpostiosoitteeseen")),
    _governed(r"kats\w+|ks", _LINK, _with("verkkosivua")),
    _governed(r"(?:koti)?osoit\w+", _ADDRESS, _certain),
    _governed(rf"\w{{0,30}}(?:{_HOUSING})", _ADDRESS, _alone),
    _governed(
        r"as(?:uu|ui|uivat|uvat|unut|uva|uvan|un|uin|umme|uimme)|asuuko|käy|käyn|kävi\w*|käymme",
        _ADDRESS,
        _moving(Case.INE),
    ),
    _governed(r"muut(?:ti|taa|tivat|tanut|ettiin|in|an|tavat)|muutto", _ADDRESS, _moving(Case.ILL)),
    _governed(r"vuonna", _BIRTH, lambda _word, _piece: "tiettynä vuonna"),
    _governed(r"synty(?:nyt|nyttä|neen|neelle|neellä|i)", _BIRTH, _day),
    _governed(rf"\w{{0,30}}(?:{_LABELS})", _ALL, _alone),
    _governed(rf"\w{{0,30}}(?:{_FILED})", _COUNTED, _alone),
    _governed(rf"\w{{0,30}}(?:{_SHOWN})", _LINK, _alone),
    _governed(r"auto\w*|rekisteri\w*|ajoneuvo\w*", frozenset({FindingKind.PLATE}), _alone),
    _governed(r"toinen|toisen|toisella|toiselle", _ID, _alone),
)  # fmt: skip
"""In the order of precedence."""


def _to_number(found: "re.Match[str]", _said: Sentence) -> str:
    """``Soita minulle …``."""
    return f"{found[1]} puhelinnumeroon"


def _behind(found: "re.Match[str]", said: Sentence) -> str:
    """A word, and the number behind it."""
    word, char = found[1], found[2]
    kind = said.kind(char)
    act = next((one for pattern, kinds, one in _GOVERNED if kind in kinds and pattern.match(word)), None)
    if act in (_alone, _certain) and stops(found) and (opens(found) or ":" in found.group()):
        return f"{word} tiedossa"
    if act:
        changed = act(word, said.words(char))
        return capital(changed) if word[0].isupper() else changed
    return word if kind in _ID and head(word) else found.group()


_ADVERBS: Mapping[FindingKind, str] = {
    FindingKind.ADDRESS: "tietyssä osoitteessa",
    FindingKind.DOB: "tiettynä päivänä",
    FindingKind.EMAIL: "sähköpostilla",
}
"""What says where, when or how. Partial: other kinds say neither."""

_PLACED = frozenset({*CODES, *_ADVERBS})
"""What is worded by its place in the sentence; of other kinds the noun stands everywhere."""

_LISTED = re.compile("[:\u2013-]\\s?$")
_LIVING = re.compile(r"\s(?:asu|sijait)")
_MINE = re.compile(r"\b[a-zäö]{2,20}(?:(?:[dhjlmprstv]|k)in|[aeou]in|imme)\s$", re.IGNORECASE)
_NOT_MINE = re.compile(
    r"\b(?:kuin|niin|näin|vain|osin|usein|harvoin|hyvin|oikein|väärin|takaisin|silloin|jotain|\w+kin)\s$"
)


def thing(found: "re.Match[str]", said: Sentence, kind: FindingKind, piece: str) -> str:
    """Return what stands for a thing that no word beside it has taken: by its case and its place.

    Args:
        found: the character that stands for it.
        said: its sentence.
        kind: what it is.
        piece: as its writer wrote it.
    """
    usual = noun(kind, said.language)
    if kind not in _PLACED and ":" not in piece:
        return usual
    case = written_case(kind, piece)
    if kind not in _PLACED or len(found.string.strip()) == 1:
        return decline(usual, case)
    around = said.around(found, found[0])
    does = does_something(around)
    if does or opens(found):
        living = case in _LOCAL and _LIVING.match(around.after)
        words = (None if living else subject(kind, said.language)) or usual
        return decline(words, Case.NOM if does and case is Case.GEN else case)
    if case is not Case.NOM:
        return decline("asiakas" if kind in CODES else usual, case)
    if _MINE.search(around.before) and not _NOT_MINE.search(around.before):
        return decline(usual, Case.GEN)  # Kirjasin …
    where = None if _LISTED.search(around.before) else _ADVERBS.get(kind)
    return where or usual


_CALLED = r"soit\w{1,8}\s(?:minulle|sinulle|hänelle|meille|teille|heille|asiakkaalle|takaisin)"
NUMBERS: tuple[Substitution, ...] = (
    (re.compile(rf"(,\s(?:on|oli))\s{NUMBER}"), lambda found, _said: f"{found[1]} tiedossa"),
    (re.compile(rf"\b({_CALLED})\s{of(FindingKind.PHONE)}", re.IGNORECASE), _to_number),
    (
        re.compile(
            rf"(?:\b[Vv]uonna\s)?{NUMBER}\s(?:syntynyt|syntyneen|syntyneelle|syntyneellä|syntynyttä)(?=\s\w)"
        ),
        gone,
    ),
    (re.compile(rf"(?<!\w)(\w{{2,40}})\s(on|oli)\s?:?\s?{NUMBER}"), _known),
    (re.compile(rf"(?<!\w)(\w{{2,40}})(?:\s?:\s?|\s)(?:{SHORT})?({NUMBER})"), _behind),
    (re.compile(rf"{SHORT}({NUMBER})", re.IGNORECASE), short),
)
