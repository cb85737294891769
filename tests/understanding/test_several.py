"""A list of observations is taken apart; one long observation is not."""

import pytest

from dialogs.understanding.intents import Intent, meaning

THREE = (
    "Velkaneuvontaan on kahden kuukauden jono",
    "Tulkkeja ei saa iltaisin",
    "Nuorten työpaja toimii hyvin",
)


@pytest.mark.parametrize(
    "line",
    [
        "\n".join(f"{n}. {text}" for n, text in enumerate(THREE, 1)),
        "\n".join(f"- {text}" for text in THREE),
        "\n".join(f"  • {text}" for text in THREE),
        "Hei! Tässä kolme havaintoa:\n\n" + "\n".join(f"{n}) {text}" for n, text in enumerate(THREE, 1)),
        " ".join(f"{n}) {text}" for n, text in enumerate(THREE, 1)),
        f"ensinnäkin {THREE[0]} toiseksi {THREE[1]} kolmanneksi {THREE[2]}",
        "\n\n".join(THREE),
    ],
)
def test_three_are_taken_apart(line: str) -> None:
    assert meaning(line).intent is Intent.SEVERAL
    assert meaning(line).texts == THREE


def test_twelve_in_one_message_are_twelve() -> None:
    line = "\n".join(f"{n} asiakkaat odottavat palvelua numero {n}" for n in range(1, 13))
    assert len(meaning(line).texts) == 12


@pytest.mark.parametrize(
    "line",
    [
        "Yömaja suljettiin. Seuraukset:\n- ihmisiä nukkuu rapuissa\n- vartijat ajavat pois\n- kukaan ei auta",
        "- jono on pitkä velkaneuvonnassa\n- tulkkeja ei saa iltaisin",
        "Jono on pitkä.\n\nSiksi asiakkaat luovuttavat.\n\nTämä näkyy rästeinä.",
        "Velkaneuvonnan jono on pitkä.\n\nVelkaneuvontaan ei saa aikaa.\n\nVelkaneuvojat vaihtuvat.",
        "\n\n".join(f"Kappale {n} kertoo jonoista. Se on pitkä. Ja jatkuu vielä." for n in range(5)),
    ],
)
def test_one_is_one_however_it_is_laid_out(line: str) -> None:
    assert meaning(line).intent is Intent.OBSERVATION


def test_a_continued_line_belongs_to_its_item() -> None:
    line = (
        "- asiakkaat odottavat aikaa\n  kaksi kuukautta\n- tulkkeja ei saa iltaisin\n- työpaja toimii hyvin"
    )
    assert meaning(line).texts[0] == "asiakkaat odottavat aikaa\n  kaksi kuukautta"
