"""A municipality of the county is known in every form, and nothing else is taken for one."""

import pytest

from bot.domain.county import KAINUU
from bot.domain.guesses.area import area_in

WEST = {"Lahti": "Lahtis", "Salo": "Salo", "Turku": "Åbo", "Pietarsaari": "Jakobstad"}


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("Kajaanissa ei saa aikaa.", "Kajaani"),
        ("Kuhmosta on pitkä matka.", "Kuhmo"),
        ("puolangalla ei oo lääkäriä", "Puolanka"),
        ("SUOMUSSALMELLA EI OLE BUSSIA", "Suomussalmi"),
        ("Ristijärveltäkin tullaan.", "Ristijärvi"),
        ("suomussalmelaiset perheet jonottavat", "Suomussalmi"),
        ("I Kajana finns ingen tolk.", "Kajaani"),
        ("Kajanas skolor är fulla.", "Kajaani"),
        ("There is no bus from Paltamo.", "Paltamo"),
    ],
)
def test_a_municipality_is_known_inflected_and_in_each_language(text: str, area: str) -> None:
    assert area_in(text, KAINUU) == area


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("Suomussalmella ei ole hammaslääkäriä, kaikki kulkevat Kajaaniin.", "Suomussalmi"),
        ("Kuhmosta joutuu lähtemään Kajaaniin.", "Kuhmo"),
        ("People have to travel from Kuhmo to Kajaani.", "Kuhmo"),
        ("I Sotkamo finns ingen tandläkare, alla åker till Kajana.", "Sotkamo"),
    ],
)
def test_what_is_so_there_counts_before_where_one_goes(text: str, area: str) -> None:
    assert area_in(text, KAINUU) == area


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("Kuhmossa ja Sotkamossa sama juttu.", "SEVERAL"),
        ("Paltamon ja Kajaanin välillä ei kulje mitään.", "SEVERAL"),
        ("Koko Kainuussa on pulaa.", "COUNTY"),
        ("Eri puolilla Kainuuta tullaan toimeen.", "COUNTY"),
        ("Kainuussa ei ole turvakotia.", "COUNTY"),
        ("Kainuussa, varsinkin Puolangalla, ei ole busseja.", "Puolanka"),
        ("Ongelma näkyy koko hyvinvointialueella.", "COUNTY"),
        ("Det märks i hela välfärdsområdet.", "COUNTY"),
        ("It is so throughout the county.", "COUNTY"),
    ],
)
def test_several_and_the_whole_county_have_their_own_answers(text: str, area: str) -> None:
    assert area_in(text, KAINUU) == area


@pytest.mark.parametrize(
    "text",
    [
        "Oulussa asiat ovat paremmin.",
        "Kuhmoisissa tämä toimii.",
        "Kuhmosen mukaan ryhmä loppui.",
        "Liisa Kajaani soitti.",
        "Kajaanin Matti kertoi.",
        "Kainuun hyvinvointialueen päätös viipyi.",
        "Puolasta tulleet työntekijät.",
        "",
    ],
)
def test_no_other_town_no_surname_and_no_organisation_is_an_area(text: str) -> None:
    assert area_in(text, KAINUU) is None


def test_the_names_are_those_of_the_county() -> None:
    assert area_in("Kajaanissa ei saa aikaa.", WEST) is None
    assert area_in("Lahdessa ei saa aikaa.", WEST) == "Lahti"
    assert area_in("Jakobstad saknar tolkar.", WEST) == "Pietarsaari"
    assert area_in("Varsinais-Suomessa ei saa aikaa.", WEST) == "COUNTY"


def test_a_common_word_is_no_town_without_its_capital_letter() -> None:
    assert area_in("Mökki on salossa lahden rannalla.", WEST) is None
