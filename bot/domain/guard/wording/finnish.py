"""How a Finnish sentence goes on around a neutral word."""

import re
from collections.abc import Sequence

from bot.domain.guard.wording.acts import capital, couple, fitted, gone
from bot.domain.guard.wording.clause import is_met, stops
from bot.domain.guard.wording.declension import Case, decline
from bot.domain.guard.wording.finnish_numbers import NUMBERS, thing
from bot.domain.guard.wording.heads import head, is_of_several
from bot.domain.guard.wording.name_case import case_of, may_be_nominative, plural_of
from bot.domain.guard.wording.neutral import EVERY, GONE, PERSON, PERSONS, RARE
from bot.domain.guard.wording.sentence import Around, Grammar, Sentence
from bot.domain.guard.wording.whole import is_place
from bot.domain.guard.words import words

_TITLES = words("rouva herra neiti rva hra rouvan herran rouvaa herraa rouvalle herralle rouvalla herralla")


def _last(piece: str) -> str:
    """The word of a name that has its case: not the letter of a surname behind it."""
    words = re.split(r"[\s.]+", piece.strip(" ."))
    return words[-2] if len(words) > 1 and len(words[-1]) == 1 else words[-1]


def _case(char: str, said: Sentence, found: "re.Match[str]") -> Case:
    """The case of what a person wrote, where what stands around it says it better than its ending."""
    if char in said.cases:
        return Case(said.cases[char])
    piece, around = said.words(char), said.around(found, char)
    named = [word for word in piece.lower().split() if word not in _TITLES]
    case = case_of(_last(piece), around, full=len(named) > 1)
    whole = char in said.several and (stops(around) or is_met(around))
    return Case.NOM if case is Case.GEN and whole else case  # Tapasin Maijan ja Pekan.


def _row(people: Sequence[str], found: "re.Match[str]", said: Sentence) -> list[str]:
    """The cases of the persons of a row; one that may stand in the nominative does as the others do."""
    cases = [_case(char, said, found) for char in people]
    doubtful = [may_be_nominative(_last(said.words(char))) for char in people]
    sure = {case for case, doubt in zip(cases, doubtful, strict=True) if not (doubt and case is Case.GEN)}
    if sure == {Case.NOM}:
        cases = [Case.NOM] * len(people)
        said.cases |= dict.fromkeys(people, Case.NOM)
    return ["" if case is Case.NOM else case for case in cases]


def _family(found: "re.Match[str]", said: Sentence) -> str:
    """``Virtasten asunto``: a name in the plural is of several."""
    char = found.group()
    if case := plural_of(_last(said.words(char)), said.around(found, char)):
        said.several.add(char)
        said.cases[char] = case
    return char


def _with_head(found: "re.Match[str]", said: Sentence) -> str:
    """``äiti Maijan luona``: the word for a person stays, in the case of the name."""
    word, char = found[1], found[2]
    if word.lower() in _TITLES:
        return char
    if char in said.several:
        return word if is_of_several(word) else found.group()
    told, case = head(word), _case(char, said, found)
    if told and case is not Case.NOM and _IS.search(found.string, found.start() - _NEAR, found.start()):
        told = None  # on sisko Marjalle
    changed = _in_case_of_name(word, *told, case) if told else None
    if told and told[0] == "asiakas" and changed is None:
        said.tell_apart(char)
    return changed or found.group()


def _in_case_of_name(word: str, base: str, case: Case, of_name: Case) -> str | None:
    """A word for a person as it stands without the name; None where it stands for somebody else."""
    if case is not Case.NOM:
        same = of_name in {case, *_SAID_OF} or base.endswith("perhe")
        return word if same and case is not Case.ESS else None
    if of_name is Case.NOM or (of_name is Case.GEN and _OWN.search(word)):
        return word
    changed = decline(base, of_name)
    return capital(changed) if word[0].isupper() else changed


_OWN = re.compile(r"(?:ni|mme|nsa|nsä)$")
_IS = re.compile(r"\b(?:on|oli|olla|ollut)\s$")
_NEAR = 8
_SAID_OF = {Case.NOM, Case.TRA}
"""Cases in which a name says who the person before it is: "asiakasta Arvo Karppiseksi"."""


def _called(found: "re.Match[str]", said: Sentence) -> str:
    """``Ahti-nimisen pojan``: the noun stands alone."""
    return GONE + found[2] if "-nim" in said.words(found[1]) else found.group()


def _by_name(found: "re.Match[str]", said: Sentence) -> str:
    """``nimellä Ali Hassan``."""
    return f"{decline(said.person(found[2]), Case.GEN)} {found[1]}"


def _name_known(found: "re.Match[str]", _said: Sentence) -> str:
    return f"{found[1]} tiedossa"


def _read(found: "re.Match[str]", said: Sentence) -> str:
    """``Lomakkeessa luki Ali Hassan``: what one reads is a name."""
    return f"{found[1]}{decline(said.person(found[2]), Case.GEN)} nimi"


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


_QUALIFIED = re.compile(
    r"\b(?:tä(?:mä|män|llä|lle|ltä|tä|stä)|tuo\w{0,3}|se|sen|sitä|siitä|eräs|erä\w+|joku|jonkun|yksi|yhde\w+|pie(?:ni|n\w+)"
    r"|vanh(?:a|an|aa|alla|alle|alta)|nuor(?:i|en|ta|ella|elle)|iäk\w+|sokea\w*|kuuro\w*"
    r"|\w+(?:inen|isen|isella|isellä|iselle|iselta|iseltä|ista|istä|isesta|isestä))\s$",
    re.IGNORECASE,
)
"""Words that tell one person from another already."""


def _words(found: "re.Match[str]", said: Sentence) -> str:
    """What stands in the place of a thing that nothing beside it has taken."""
    char = found[0]
    kind, piece = said.pieces[char]
    if kind in PERSONS:
        return fitted(_person(char, found, said), found, piece)
    words = said.wide[char] or GONE if char in said.wide else thing(found, said, kind, piece)
    return fitted(words, found, piece)


def _person(char: str, found: "re.Match[str]", said: Sentence) -> str:
    person = said.person(char)
    if " " in person and _QUALIFIED.search(said.around(found, char).before):
        person = person.split()[-1]
    return decline(person, _case(char, said, found))


_OF_CLIENTS = re.compile(r"(?:asiakkai|perhei|nuori|lapsi|potilai|asukkai)sta\w{0,3}$", re.IGNORECASE)
"""``yksi asiakkaistani, Fatima,``."""

FINNISH = Grammar(
    rules=(
        (re.compile(PERSON), _family),
        (
            re.compile(rf"\b(?:herra|rouva|hra|rva)\sja\s(?:herra|rouva|hra|rva)\s({PERSON})", re.IGNORECASE),
            couple,
        ),
        (re.compile(rf"\s(?:nimeltä|nimeltään)\s{PERSON}"), gone),
        (re.compile(rf"\b(nime(?:llä|lle|ksi))\s({PERSON})"), _by_name),
        (re.compile(rf"(\bnim(?:i|ensä|eni)\s(?:on|oli))\s{PERSON}", re.IGNORECASE), _name_known),
        (
            re.compile(rf"(\b\w{{0,12}}nimi)(?:\s?:\s?|\s){PERSON}(?=\s?[,.;\n]|$)", re.IGNORECASE),
            _name_known,
        ),
        (re.compile(rf"(\b(?:luki|lukee)\s(?:vain\s)?)({PERSON})(?=\s?[,.;\n]|$)"), _read),
        (re.compile(rf"(\b[Tt]erveisin),?\s{PERSON}"), lambda found, _said: found[1]),
        (re.compile(rf"({PERSON})(\s\w)"), _called),
        (re.compile(rf"(?<!\w)(\w{{2,40}})\.?\s({PERSON})"), _with_head),
        *NUMBERS,
        (re.compile(rf"({RARE})\s({'|'.join(_KUNTA)})\b"), _municipality),
        (re.compile(EVERY), _words),
    ),
    cases=_row,
    owns=lambda piece, after: case_of(_last(piece), Around("", after)) is Case.GEN,
    is_person=lambda word: head(word) is not None or bool(_OF_CLIENTS.match(word)),
)
