"""The words of a text tell what it is about: praise, a problem or a change; one, some or many."""

import pytest

from bot.domain.codes import Extent, Language, ObservationType
from bot.domain.guesses.extent import extent_of
from bot.domain.guesses.observation_type import type_of

FI, SV, EN = Language
POS, NEG, NEU = ObservationType
ONE, SEVERAL, COMMON, UNKNOWN = Extent


@pytest.mark.parametrize(
    ("text", "language", "type_"),
    [
        ("Uusi ryhmä toimii hyvin.", FI, POS),
        ("Palvelu ei toimi.", FI, NEG),
        ("Palvelu toimii huonosti.", FI, NEG),
        ("Asiakkaat eivät saa aikaa.", FI, NEG),
        ("Ryhmä on hyvä, mutta kukaan ei pääse sinne.", FI, NEG),
        ("Pelkäsin, ettei se toimi, mutta palaute on ollut hyvää.", FI, POS),
        ("Häätöjä ei ole enää tullut.", FI, POS),
        ("Jonot ovat lyhentyneet.", FI, POS),
        ("Jonot ovat kasvaneet.", FI, NEG),
        ("Väkivalta on lisääntynyt.", FI, NEG),
        ("Asiakkaat ovat aiempaa nuorempia.", FI, NEU),
        ("Yhä useampi kysyy ruoka-apua.", FI, NEU),
        ("Olisi hyvä, jos tämä toimisi.", FI, NEG),
        ("Gruppen fungerar bra.", SV, POS),
        ("Samarbetet fungerar inte.", SV, NEG),
        ("Klienterna blir utan hjälp.", SV, NEG),
        ("Allt fler frågar efter mathjälp.", SV, NEU),
        ("The drop-in works well.", EN, POS),
        ("The service does not work well.", EN, NEG),
        ("Clients are younger than before.", EN, NEU),
        ("It would help if somebody answered.", EN, NEG),
        ("Usea asiakas on saanut häädön.", FI, NEG),
        ("Vapaaehtoisia ei ole.", FI, NEG),
        ("Perhetyö auttaa vain niitä, jotka jaksavat hakea.", FI, NEG),
        ("Ennen tämä toimi hyvin, nyt ei ollenkaan.", FI, NEG),
        ("Vaikka alku oli hankala, nyt kaikki toimii.", FI, POS),
        ("Poissaolot ovat vähentyneet.", FI, POS),
        ("Tukiasunto on toiminut, eikä kukaan ole palannut vankilaan.", FI, POS),
        ("Tidigare fungerade det bra, nu inte alls.", SV, NEG),
        ("Frånvaron har minskat.", SV, POS),
        ("It used to work well, now it does not work at all.", EN, NEG),
        ("Although the start was difficult, everything works now.", EN, POS),
        ("There are no volunteers.", EN, NEG),
        ("Evictions have dropped.", EN, POS),
        ("", EN, NEG),
    ],
)
def test_praise_problem_and_change_are_told_apart(
    text: str, language: Language, type_: ObservationType
) -> None:
    assert type_of(text, language) is type_


@pytest.mark.parametrize(
    ("text", "language", "extent"),
    [
        ("Yksi asiakas jäi ilman apua.", FI, ONE),
        ("Asiakkaani jäi ilman apua.", FI, ONE),
        ("Asiakkaani joutuu soittamaan joka viikko.", FI, ONE),
        ("Kolme asiakasta on odottanut kuusi kuukautta.", FI, SEVERAL),
        ("Asiakas on odottanut kuusi kuukautta.", FI, None),
        ("7 perhettä odottaa.", FI, SEVERAL),
        ("25 perhettä odottaa.", FI, COMMON),
        ("Useat perheet jäävät ilman tukea.", FI, SEVERAL),
        ("Useita lomakkeita täytetään.", FI, None),
        ("Lähes kaikki jäävät ilman.", FI, COMMON),
        ("Suurin osa ajasta menee jonottaessa.", FI, None),
        ("Tämä toistuu joka viikko.", FI, COMMON),
        ("Asiakkaat jäävät ilman apua.", FI, None),
        ("Flera klienter väntar.", SV, SEVERAL),
        ("Nästan alla väntar.", SV, COMMON),
        ("En av mina klienter väntar.", SV, ONE),
        ("Två månader går.", SV, None),
        ("Several families wait.", EN, SEVERAL),
        ("Most of my clients wait.", EN, COMMON),
        ("One of my clients waits.", EN, ONE),
        ("It takes five weeks.", EN, None),
    ],
)
def test_a_word_or_a_number_tells_the_extent(text: str, language: Language, extent: Extent | None) -> None:
    assert extent_of(text, language, NEG) is extent


def test_how_often_a_service_is_open_tells_no_extent() -> None:
    text = "Velkaneuvoja on paikalla joka viikko."
    assert extent_of(text, FI, POS) is None
    assert extent_of(text, FI, NEG) is COMMON


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("87-vuotias mies jäi ilman kotihoitoa.", FI),
        ("En 87-årig man blev utan hemvård.", SV),
        ("An 87-year-old man was left without home care.", EN),
    ],
)
def test_an_age_is_no_number_of_people(text: str, language: Language) -> None:
    assert extent_of(text, language, NEG) is not COMMON
