"""Finnish cases: the words of the guard's own wording in each, and the case of a word as it stands."""

import re
from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache


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
kolmas kolmannen kolmatta kolmanteen kolmantena kolmannesta
muu muun muuta muuhun muuna muusta
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
asunto asunnon asuntoa asuntoon asuntona asunnosta
tili tilin tiliä tiliin tilinä tilistä
tietty tietyn tiettyä tiettyyn tiettynä tietystä
osoite osoitteen osoitetta osoitteeseen osoitteena osoitteesta
puhelinnumero puhelinnumeron puhelinnumeroa puhelinnumeroon puhelinnumerona puhelinnumerosta
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
pappa papan pappaa pappaan pappana papasta
täti tädin tätiä tätiin tätinä tädistä
setä sedän setää setään setänä sedästä
serkku serkun serkkua serkkuun serkkuna serkusta
puoliso puolison puolisoa puolisoon puolisona puolisosta
vaimo vaimon vaimoa vaimoon vaimona vaimosta
ukki ukin ukkia ukkiin ukkina ukista
kuski kuskin kuskia kuskiin kuskina kuskista
pappi papin pappia pappiin pappina papista
tulkki tulkin tulkkia tulkkiin tulkkina tulkista
vauva vauvan vauvaa vauvaan vauvana vauvasta
ystävä ystävän ystävää ystävään ystävänä ystävästä
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


@lru_cache(maxsize=512)
def decline(phrase: str, case: Case) -> str:
    """Return a phrase of the guard's own words in a case: ``toinen henkilö``, ``toiselle henkilölle``."""
    return " ".join(forms(word)[case] for word in phrase.split())


def forms(word: str) -> Mapping[Case, str]:
    """Return the forms of a word: of a listed one, a compound of one, or one that ends in -ja, -nen or -i."""
    if word in _WORDS:
        return _WORDS[word]
    last = next((one for one in _WORDS if len(one) >= _SHORTEST_LAST and word.endswith(one)), None)
    if last is None:
        return _declined(_regular(word))
    return {case: word.removesuffix(last) + form for case, form in _WORDS[last].items()}


_SHORTEST_LAST = 4


def _regular(word: str) -> str:
    """The six forms of a word that is declined as all that end like it."""
    a = "a" if _BACK.search(word) else "ä"
    if word.endswith("nen"):
        stem = word.removesuffix("nen")
        return f"{word} {stem}sen {stem}st{a} {stem}seen {stem}sen{a} {stem}sest{a}"
    weak = re.sub(r"tti$", "ti", word)  # terapeutti, terapeutin
    return f"{word} {weak}n {word}{a} {word}{word[-1]}n {word}n{a} {weak}st{a}"


_BACK = re.compile(r"[aou][^aouäöy]*$")


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


def case_within(form: str, word: str) -> Case:
    """Return the case of a form of one of the guard's own words; nominative for any other form."""
    return next((case for case, one in _WORDS[word].items() if one == form), Case.NOM)


def case_of_ending(ending: str) -> Case:
    """Return the case of an ending alone, as it stands behind a colon: ``n``, ``lle``."""
    return next((case for pattern, case in _BY_ENDING if pattern.search(f"e{ending}")), Case.NOM)
