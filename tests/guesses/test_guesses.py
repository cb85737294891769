"""What a text tells about a form's answers."""

import pytest

from bot.domain.codes import Language
from bot.domain.county import KAINUU, County
from bot.domain.guesses import guess
from bot.domain.likeness import STEMS_ONLY


def guessed(text: str, language: Language = Language.FI) -> dict[str, object]:
    return dict(guess(text, language, STEMS_ONLY, KAINUU))


@pytest.mark.parametrize("text", ["", "Jotakin.", "123", "!!!", "👍"])
def test_a_text_that_tells_nothing_is_taken_for_a_problem(text: str) -> None:
    assert guessed(text) == {"type": "NEG"}


def test_everything_that_a_text_tells_is_guessed() -> None:
    text = "Meillä aikuissosiaalityössä usea asiakas on saanut häädön vuokrarästin vuoksi Kajaanissa."
    assert guessed(text) == {
        "type": "NEG",
        "need_main": "SHL11_02",
        "sector": ["ASUM"],
        "extent": "SEVERAL",
        "service_task": "TYOIK",
        "area": "Kajaani",
    }


@pytest.mark.parametrize("usual", Language)
def test_a_text_is_read_in_its_own_language_not_its_writers(usual: Language) -> None:
    for text in (
        "Häätöjä on ehkäisty yhteisillä kotikäynneillä Kuhmossa.",
        "I Kuhmo har vräkningar kunnat förhindras tack vare gemensamma hembesök.",
        "Evictions have been prevented in Kuhmo thanks to joint home visits.",
    ):
        found = guessed(text, usual)
        assert (found["type"], found["need_main"], found["area"]) == ("POS", "SHL11_02", "Kuhmo")


def test_a_text_for_another_channel_gets_neither_need_nor_sector() -> None:
    text = (
        "Olen huolissani yhdestä perheestä, jossa lapsi jää iltaisin yksin. Pitäisikö tehdä jotakin tänään?"
    )
    assert not {"need_main", "sector"} & guessed(text).keys()


def test_a_need_without_a_known_branch_is_one_for_the_social_services() -> None:
    assert guessed("Muistisairas eksyy.")["sector"] == ["SOSP"]


@pytest.mark.parametrize(
    "text",
    [
        "Meillä lastensuojelussa useat perheet Kuhmossa ja Sotkamossa odottavat.",
        "Koko Kainuussa päihdehoitoon jonotetaan, lähes kaikki asiakkaat kuukausia.",
        "En av mina klienter i Kajana bor i en lägenhet med mögel.",
        "Most of our clients in disability services wait for an assistant.",
    ],
)
def test_the_form_takes_every_guess(text: str) -> None:
    form = County(municipalities=KAINUU).form
    for key, answer in guessed(text).items():
        assert form.accept(key, answer) == answer
