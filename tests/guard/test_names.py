"""People's names by shape and company: the ways in which somebody is named, and what only looks so."""

import pytest

from bot.domain.codes import Language
from bot.domain.guard import FindingKind, examine, guess_language
from bot.voikko import name_dictionary

pytestmark = pytest.mark.voikko

PERSONS = {FindingKind.NAME, FindingKind.INITIALS}

NAMED = {
    "two capital words of which one is in no dictionary": {
        "Viime viikolla Şükran Erdoğmuş jäi ilman tulkkia.": "Şükran Erdoğmuş",
        "Hakemus palautettiin Ngozi Adeyemille jo kahdesti.": "Ngozi Adeyemille",
        "Lê Thị Hạnh odotti käytävässä.": "Lê Thị Hạnh",
        "Juvvá-Ánte Valkeapää asuu Nuorgamissa.": "Juvvá-Ánte Valkeapää",
        "Beslutet skickades till Zoran Petković på finska.": "Zoran Petković",
        "Thandeka Dlamini was given the wrong form.": "Thandeka Dlamini",
        "Kuulin, että Yusra al-Masrin koti myytiin.": "Yusra al-Masrin",
    },
    "a word that is in no dictionary, and what only people do, have or get": {
        "Päätös luvattiin Shabnamille perjantaiksi.": "Shabnamille",
        "Zeynep kertoi, ettei kirje tullut.": "Zeynep",
        "Oleksiin hakemus on kadonnut kolmannen kerran.": "Oleksiin",
        "Kävimme Nguyetin luona tiistaina.": "Nguyetin",
        "Igår berättade Shirin att hyran är obetald.": "Shirin",
        "Jelenas mamma får inte vård.": "Jelenas",
        "Oyelaran told me that nobody answers.": "Oyelaran",
        "We lost Amahle's application.": "Amahle's",
    },
    "a name that is a Finnish word too, where no sentence begins": {
        "Tulkki tilattiin myös Sadulle.": "Sadulle",
        "Kotihoito unohti taas Rauhan lääkkeet.": "Rauhan",
    },
    "lower case": {
        "eilen soitti pirkko mustosen tytär": "pirkko mustosen",
        "kysyin asiaa riitta-liisalta tai siis riitta-liisa kertoi itse": "riitta-liisa",
        "tänään kimmo tuli taas ilman aikaa": "kimmo",
        "my client omar haji has no address": "omar haji",
    },
    "a kin word": {
        "Eila-mummon ateriapalvelu loppui.": "Eila-mummon",
        "Kotiin jäi vain Pena-setä.": "Pena-setä",
    },
    "a title, a family, an initial": {
        "Rouva Kotirannan jalka ei kestä.": "Kotirannan",
        "Familjen Granbacka flyttar igen.": "Granbacka",
        "The Niskala family lost their home.": "Niskala",
        "V. Kivimäki odottaa leikkausta.": "V. Kivimäki",
        "Vi hjälpte fru Ekbacka med blanketten.": "Ekbacka",
    },
    "letters": {
        "K:n äiti ei jaksa enää.": "K:n",
        "Mr. T. refused the visit.": "T.",
        "Pekka R. ei saanut aikaa.": "Pekka R.",
        "Ryhmässä A.L. on ollut hiljaa.": "A.L.",
    },
    "a row": {
        "Eetun ja Minttu-Marian paperit puuttuvat.": "Minttu-Marian",
        "Läsnä: Rantanen, Suo, Metso": "Metso",
        "Kurssille tulivat Ayan, Bilan, Deeqo ja Sagal.": "Sagal",
        "Astrid och Vide väntar på plats.": "Vide",
    },
    "another script": {
        "Hakijana oli Ірина Коваленко.": "Ірина Коваленко",
        "Asiakkaaksi on kirjattu محمد علي.": "محمد علي",
    },
}

CLEAN = (
    "Palvelutalo Xenia ja ryhmäkoti Tuulikello ovat täynnä.",
    "Aleksis Kiven kadulla on uusi kohtaamispaikka.",
    "Raision Kerttulassa on uusi leikkipuisto.",
    "Suvi oli vaikea, kun sijaisia ei löytynyt.",
    "Ilona olemme mukana hankkeessa.",
    "Onni olisi, jos jono lyhenisi.",
    "Wilmassa ja OmaKannassa on sama vika.",
    "Osaston B vuorot ja vitamiini D. Hakemus jää kesken.",
    "Vaihtoehto A:n ja B:n ero on pieni.",
    "Lyrica ja Rivotril näkyvät katukaupassa.",
    "Tigrinjan ja darin tulkkeja ei ole.",
    "Myrsky Aapeli katkaisi turvapuhelimet.",
    "Lex Lindström tulkitaan eri tavoin.",
    "ei kyllä voi olla oikein et potilas lähetetää kotii yöllä",
    "Röda Korset och Rädda Barnen delar ut mat.",
    "Bussen till Houtskär går två gånger om dagen.",
    "Familjerådgivningen och Hälsostationen har inga tider.",
    "Faderskapsärenden väntar i månader.",
    "Stiftelsen Tre Smeder finansierar läger.",
    "Teamet talade om det här.",
    "Carers cannot take their days off.",
    "Housing First works in Espoo.",
    "Rose Hill day centre smells of damp.",
    "We have two Dari interpreters and none for Tigrinya.",
    "Startup Refugees helped with CVs.",
)


@pytest.mark.parametrize(
    ("text", "name"), [(text, name) for texts in NAMED.values() for text, name in texts.items()]
)
def test_somebody_is_named(text: str, name: str) -> None:
    verdict = examine(text, language=guess_language(text), names=name_dictionary())
    start = text.rindex(name)
    left = {start + at for at, char in enumerate(name) if char.isalnum()}
    for spot in verdict.findings:
        left -= set(range(spot.start, spot.end)) if spot.kind in PERSONS else set()
    assert not left


@pytest.mark.parametrize("text", CLEAN)
def test_nobody_is_named(text: str) -> None:
    verdict = examine(text, language=guess_language(text), names=name_dictionary())
    assert [text[one.start : one.end] for one in verdict.findings] == []


def test_a_strict_county_asks_about_any_word_that_is_in_no_dictionary() -> None:
    text = "Zelmark oli kiinni."
    usual = examine(text, language=Language.FI, names=name_dictionary())
    strict = examine(text, language=Language.FI, names=name_dictionary(), strict=True)
    assert (usual.kinds, strict.kinds) == ((), (FindingKind.NAME,))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Hyrorna i Vasa stiger snabbare än bostadsbidraget.", Language.SV),
        ("Augusti brukar vara lugn.", Language.SV),
        ("Decision letters arrive too late.", Language.EN),
        ("Teachers report tired children on Mondays.", Language.EN),
        ("Jonot kasvavat joka syksy.", Language.FI),
    ],
)
def test_a_short_text_says_its_language_by_how_its_words_end(text: str, language: Language) -> None:
    assert guess_language(text, usual=Language.FI) is language
