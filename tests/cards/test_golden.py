"""Every scene is as it was, in every language: see ``tests.cards.golden_files``."""

import os
from pathlib import Path
from typing import Any

import pytest

from bot.domain.codes import Language
from tests.cards.golden_files import shape_of, structure_of, words_of
from tests.cards.scenes import SCENES, card_of, cards_in, text_of

GOLDEN = Path(__file__).parent / "golden"
REWRITE = "HAVAINTO_REWRITE_GOLDEN" in os.environ
"""Set it, run the tests, and read the difference before keeping it."""

REFERENCE = Language.FI
OTHERS = [language for language in Language if language is not REFERENCE]
EVERY_SCENE = pytest.mark.parametrize("name", SCENES)


def _same(file: str, made: str) -> None:
    path = GOLDEN / file
    if REWRITE:
        path.write_text(made, "utf-8")
    assert path.read_text("utf-8") == made


@EVERY_SCENE
def test_a_scene_is_as_it_was(name: str) -> None:
    _same(f"{name}.json", structure_of(card_of(name, REFERENCE)))
    _same(f"{name}.{REFERENCE}.txt", words_of(text_of(name, REFERENCE)))


@EVERY_SCENE
@pytest.mark.parametrize("language", OTHERS)
def test_a_scene_has_the_same_structure_and_its_words(name: str, language: Language) -> None:
    card = card_of(name, language)
    assert shape_of(card) == shape_of(card_of(name, REFERENCE))
    _same(f"{name}.{language}.txt", words_of(text_of(name, language), card))


@pytest.mark.parametrize("language", Language)
def test_every_card_ends_its_fallback_with_one_sentence_in_its_language(language: Language) -> None:
    cards = cards_in(language).values()
    (sentence,) = {card["fallbackText"].removeprefix(f"{_name(card)}. ") for card in cards}
    assert {card["lang"] for card in cards} == {language}
    _same(f"fallback.{language}.txt", f"{sentence}\n")


def _name(card: dict[str, Any]) -> str:
    """Its heading; of a card without one the line that it is."""
    first = card["body"][0]
    return str(first["text"]) if first.get("style") == "heading" else str(first["text"]).rstrip(".!?")


def test_no_golden_file_is_left_over() -> None:
    texts = {f"{name}.{language}.txt" for name in ("fallback", *SCENES) for language in Language}
    assert {path.name for path in GOLDEN.iterdir()} == texts | {f"{name}.json" for name in SCENES}
