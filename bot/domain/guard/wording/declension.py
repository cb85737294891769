"""Finnish cases: the words of the guard's own wording in each, and the case of a word as it stands."""

import re
from collections.abc import Mapping
from enum import StrEnum

from bot.domain.guard.inflection import bases
from bot.domain.guard.words import words
from bot.domain.guard.words.first_names import FIRST_NAMES
from bot.domain.guard.words.surnames import SURNAMES


class Case(StrEnum):
    """A case of a Finnish noun."""

    NOM = "nominative"
    GEN = "genitive"
    PART = "partitive"
    ILL = "illative"
    ESS = "essive"
    ELA = "elative"
    INE = "inessive"
    ADE = "adessive"
    ABL = "ablative"
    ALL = "allative"
    TRA = "translative"


def _declined(forms: str) -> Mapping[Case, str]:
    """All cases, from the six that cannot be told from one another."""
    found = dict(zip(Case, forms.split(), strict=False))
    stem, a = found[Case.ELA][:-3], found[Case.ELA][-1]
    endings = {Case.INE: f"ss{a}", Case.ADE: f"ll{a}", Case.ABL: f"lt{a}", Case.ALL: "lle", Case.TRA: "ksi"}
    return found | {case: stem + ending for case, ending in endings.items()}


_WORDS = {
    forms.split()[0]: _declined(forms)
    for forms in """
asiakas asiakkaan asiakasta asiakkaaseen asiakkaana asiakkaasta
asiakkaat asiakkaiden asiakkaita asiakkaisiin asiakkaina asiakkaista
henkilö henkilön henkilöä henkilöön henkilönä henkilöstä
henkilöt henkilöiden henkilöitä henkilöihin henkilöinä henkilöistä
toinen toisen toista toiseen toisena toisesta
toiset toisten toisia toisiin toisina toisista
pieni pienen pientä pieneen pienenä pienestä
pienet pienten pieniä pieniin pieninä pienistä
kunta kunnan kuntaa kuntaan kuntana kunnasta
kunnat kuntien kuntia kuntiin kuntina kunnista
iäkäs iäkkään iäkästä iäkkääseen iäkkäänä iäkkäästä
ikääntynyt ikääntyneen ikääntynyttä ikääntyneeseen ikääntyneenä ikääntyneestä
aikuinen aikuisen aikuista aikuiseen aikuisena aikuisesta
nuori nuoren nuorta nuoreen nuorena nuoresta
kouluikäinen kouluikäisen kouluikäistä kouluikäiseen kouluikäisenä kouluikäisestä
lapsi lapsen lasta lapseen lapsena lapsesta
tietty tietyn tiettyä tiettyyn tiettynä tietystä
osoite osoitteen osoitetta osoitteeseen osoitteena osoitteesta
puhelinnumero puhelinnumeron puhelinnumeroa puhelinnumeroon puhelinnumerona puhelinnumerosta
tilinumero tilinumeron tilinumeroa tilinumeroon tilinumerona tilinumerosta
numero numeron numeroa numeroon numerona numerosta
henkilötunnus henkilötunnuksen henkilötunnusta henkilötunnukseen henkilötunnuksena henkilötunnuksesta
auto auton autoa autoon autona autosta
verkkosivu verkkosivun verkkosivua verkkosivuun verkkosivuna verkkosivusta
päivä päivän päivää päivään päivänä päivästä
äiti äidin äitiä äitiin äitinä äidistä
isä isän isää isään isänä isästä
poika pojan poikaa poikaan poikana pojasta
tyttö tytön tyttöä tyttöön tyttönä tytöstä
tytär tyttären tytärtä tyttäreen tyttärenä tyttärestä
veli veljen veljeä veljeen veljenä veljestä
sisko siskon siskoa siskoon siskona siskosta
mummo mummon mummoa mummoon mummona mummosta
vaari vaarin vaaria vaariin vaarina vaarista
mies miehen miestä mieheen miehenä miehestä
nainen naisen naista naiseen naisena naisesta
leski lesken leskeä leskeen leskenä leskestä
vanhus vanhuksen vanhusta vanhukseen vanhuksena vanhuksesta
potilas potilaan potilasta potilaaseen potilaana potilaasta
asukas asukkaan asukasta asukkaaseen asukkaana asukkaasta
oppilas oppilaan oppilasta oppilaaseen oppilaana oppilaasta
perhe perheen perhettä perheeseen perheenä perheestä
naapuri naapurin naapuria naapuriin naapurina naapurista
kollega kollegan kollegaa kollegaan kollegana kollegasta
lääkäri lääkärin lääkäriä lääkäriin lääkärinä lääkäristä
kuraattori kuraattorin kuraattoria kuraattoriin kuraattorina kuraattorista
""".strip().splitlines()
}
_WORDS["sähköpostiosoite"] = {case: f"sähköposti{form}" for case, form in _WORDS["osoite"].items()}

HEADS = words(
    """asiakas henkilö lapsi nuori äiti isä poika tyttö tytär veli sisko mummo vaari mies nainen leski vanhus
    potilas asukas oppilas perhe naapuri kollega lääkäri kuraattori"""
)
"""Words for a person before which or behind which a name may stand and may be left out."""

_HEAD_FORMS = {form: (word, case) for word in HEADS for case, form in _WORDS[word].items()}
_AGENT = re.compile(
    r"^\w{0,30}(?:tekijä|ohjaaja|hoitaja|opettaja|johtaja|neuvoja|edustaja|valvoja)(?P<end>\w{0,4})$"
)
_OWN = re.compile(r"(?:ni|mme)$")


def decline(phrase: str, case: Case) -> str:
    """Return a phrase of the guard's own words in a case: ``toinen henkilö``, ``toiselle henkilölle``."""
    return " ".join(_forms(word)[case] for word in phrase.split())


def _forms(word: str) -> Mapping[Case, str]:
    if word in _WORDS:
        return _WORDS[word]
    a = word[-1]  # an agent, which all end alike: ohjaaja, ohjaajan
    return _declined(f"{word} {word}n {word}{a} {word}{a}n {word}n{a} {word}st{a}")


def head(form: str) -> tuple[str, Case] | None:
    """Return the word for a person that a form is of, and its case; None for any other word."""
    word = form.lower()
    for said in (word, _OWN.sub("", word), f"{_OWN.sub('', word)}n"):
        if said in _HEAD_FORMS:
            return _HEAD_FORMS[said]
    agent = _AGENT.match(word)
    if agent is None:
        return None
    if not agent["end"]:
        return word, Case.NOM
    base = word.removesuffix(agent["end"])
    return next(((base, case) for case, one in _forms(base).items() if one == word), None)


_BY_ENDING = (
    (re.compile(r"lle$"), Case.ALL),
    (re.compile(r"ll[aä]$"), Case.ADE),
    (re.compile(r"lt[aä]$"), Case.ABL),
    (re.compile(r"ss[aä]$"), Case.INE),
    (re.compile(r"st[aä]$"), Case.ELA),
    (re.compile(r"ksi$"), Case.TRA),
    (re.compile(r"(?:seen|h[aeiouyäö]n|aan|een|iin|oon|uun|yyn|ään|öön)$"), Case.ILL),
    (re.compile(r"n$"), Case.GEN),
    (re.compile(r"n[aä]$"), Case.ESS),
    (re.compile(r"(?<=[aeiouyäö])(?:t?t?[aä])$"), Case.PART),
)
_NAMES = FIRST_NAMES | SURNAMES
_DOUBTFUL = {Case.TRA, Case.ESS, Case.PART}
"""Endings that many names have in the nominative, too."""


def case_within(form: str, word: str) -> Case:
    """Return the case of a form of one of the guard's own words; nominative for any other form."""
    return next((case for case, one in _WORDS[word].items() if one == form), Case.NOM)


def case_of_ending(ending: str) -> Case:
    """Return the case of an ending alone, as it stands behind a colon: ``n``, ``lle``."""
    return next((case for pattern, case in _BY_ENDING if pattern.search(f"e{ending}")), Case.NOM)


def case_of(form: str, known: frozenset[str] = _NAMES) -> Case:
    """Return the case of a name as it stands; nominative when nothing speaks for another one.

    Args:
        form: the word, perhaps with an ending behind a colon.
        known: the words that it may be a form of, in lower case.
    """
    word, colon, ending = form.lower().partition(":")
    if colon:
        return case_of_ending(ending)
    word = word.rpartition("-")[2]
    if word in known or word.endswith("nen"):
        return Case.NOM
    if word.endswith(("sta", "stä")) and word[:-3] + "nen" in known:
        return Case.PART  # Virtasta
    case = next((case for pattern, case in _BY_ENDING if pattern.search(word)), Case.NOM)
    if case is Case.ILL and not word.endswith("seen") and word[:-2] not in known:
        case = Case.GEN  # Vapaan; an illative has the name before its two last letters: Maijaan
    doubtful = case in _DOUBTFUL and not word.endswith("sen") and known.isdisjoint(bases(word))
    return Case.NOM if doubtful else case
