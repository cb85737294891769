"""What a text tells about a form's answers."""

from bot.domain.codes import Language
from bot.domain.county import KAINUU
from bot.domain.guesses import guess
from bot.domain.likeness import STEMS_ONLY


def test_a_text_that_tells_nothing_is_taken_for_a_problem() -> None:
    assert guess("Jotakin.", Language.FI, STEMS_ONLY, KAINUU) == {"type": "NEG"}


def test_codes_type_and_area_are_guessed() -> None:
    text = "Häätö uhkaa vuokrarästin vuoksi Kajaanissa."
    assert guess(text, Language.FI, STEMS_ONLY, KAINUU) == {
        "type": "NEG",
        "need_main": "SHL11_02",
        "sector": ["ASUM"],
        "area": "Kajaani",
    }
