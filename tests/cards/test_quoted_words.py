"""A card shows people's words as they were written, and never where a client reads Markdown."""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import dialogs
from bot.domain.codes import Language
from dialogs.render.words import quoted, words
from dialogs.texts import Texts
from tests.cards.lint import nodes
from tests.cards.mark_words import LINK, MARK
from tests.cards.scenes import SCENES

RAW = {("Input.Text", "value"), ("Input.Date", "value"), ("", "tooltip")}
"""Places that show words exactly as they were written, and where nothing is read as Markdown."""

QUOTED = {("TextRun", "text"), ("", "title")}
"""Places that show words without anything that could become a link; a choice has no type."""

FI = Texts(Language.FI)
EVERY = pytest.mark.parametrize("language", list(Language))


READ_ALOUD = ("selectAction", "title")
"""The name of a line that can be pressed: nobody sees it."""


def complaints(part: Any, style: str | None = None, within: str = "") -> Iterator[str]:
    """Yield each place of a card that shows marked words and may not."""
    if isinstance(part, list):
        for one in part:
            yield from complaints(one, style)
    elif isinstance(part, dict):
        kind = str(part.get("type", ""))
        for key, value in part.items():
            if key == "data" and kind.startswith("Action."):
                continue  # nobody sees it
            if not isinstance(value, str):
                yield from complaints(value, part.get("style"), within if key == "fallback" else key)
            elif LINK not in value and (within, key) == READ_ALOUD:
                continue
            elif MARK in value and not _is_allowed(kind, key, value, style):
                yield f"{kind or 'a choice'}.{key}: {value}"


def _is_allowed(kind: str, key: str, value: str, style: str | None) -> bool:
    if (kind, key) in RAW or (kind.startswith("Action.") and key == "tooltip"):
        return True
    if (kind, key) == ("", "title") and style != "compact":  # spread out, choices are read as Markdown
        return False
    return (kind, key) in QUOTED and LINK not in value


@EVERY
def test_no_words_of_people_are_read_as_markdown(language: Language) -> None:
    texts = Texts(language)
    wrong = {name: list(complaints(scene.marked(texts))) for name, scene in SCENES.items()}
    assert {name: found for name, found in wrong.items() if found} == {}


SHOWN = {
    "digest", "editing", "item", "meeting", "mine", "minutes", "notice", "observation", "observation_list",
    "own", "owned", "phenomena", "phenomenon", "proposal", "proposal_news", "publication", "desk", "queue",
    "said", "absence", "allowed_words", "beside", "form", "given", "role_held", "several", "similar",
    "stopped", "stopped_form", "who",
}  # fmt: skip
"""The cards that show people's words."""


def test_the_marks_reach_every_card_that_shows_words_of_people() -> None:
    found = {name for name, scene in SCENES.items() if MARK in json.dumps(scene.marked(Texts(Language.FI)))}
    assert {card for card in SHOWN if not any(name.startswith(card) for name in found)} == set()


PLANTED = [
    {"type": "TextBlock", "text": MARK},
    {"type": "FactSet", "facts": [{"title": "a", "value": MARK}]},
    {"type": "FactSet", "facts": [{"title": MARK, "value": "a"}]},
    {"type": "Input.Text", "label": MARK},
    {"type": "Input.Text", "placeholder": MARK},
    {"type": "Input.Text", "errorMessage": MARK},
    {"type": "Input.Toggle", "title": MARK},
    {"type": "Input.ChoiceSet", "style": "expanded", "choices": [{"title": MARK, "value": "a"}]},
    {"type": "Input.ChoiceSet", "style": "compact", "choices": [{"title": MARK + LINK, "value": "a"}]},
    {"type": "Input.ChoiceSet", "style": "compact", "choices": [{"title": "a", "value": MARK}]},
    {"type": "RichTextBlock", "inlines": [{"type": "TextRun", "text": MARK + LINK}]},
    {"type": "Chart.Donut", "title": MARK},
    {"type": "Chart.Donut", "data": [{"legend": MARK, "value": 1}]},
    {"type": "Table", "rows": [{"cells": [{"items": [{"type": "TextBlock", "text": MARK}]}]}]},
    {"type": "Image", "altText": MARK},
    {"type": "Action.Execute", "title": MARK},
    {"type": "Action.ShowCard", "card": {"body": [{"type": "TextBlock", "text": MARK}]}},
    {"type": "AdaptiveCard", "fallbackText": MARK},
    {"type": "AdaptiveCard", "speak": MARK},
]  # fmt: skip


@pytest.mark.parametrize("part", PLANTED, ids=lambda part: part["type"])
def test_planted_words_are_found(part: dict[str, Any]) -> None:
    assert len(list(complaints({"type": "AdaptiveCard", "body": [part]}))) == 1


def test_quoted_words_are_allowed_and_the_element_of_own_words_is_not() -> None:
    def complaints_on(element: Any) -> list[str]:
        return list(complaints(element.model_dump(by_alias=True, exclude_none=True)))

    (line,) = quoted(MARK + LINK)
    assert complaints_on(line) == []
    assert len(complaints_on(words(MARK))) == 1


# --- sentences that are shown in such places

SAFE = frozenset(
    {"before", "codes", "count", "date", "document", "fields", "kinds", "lacking", "least", "minutes", "most"}
    | {"number", "numbers", "other", "period", "phenomenon", "proposal", "question", "reference", "roles"}
    | {"state", "to", "week"}
    | {"deed", "observations", "reporters"}
    | {"length", "one", "table", "terms", "year"}
    | {"order"}  # the first words of a command
    | {"area", "choices", "group"}  # names of places, as the administrator has set them
)
"""What a refusal may name: codes, numbers, days. Check a new one before you add it."""
FRAME = "refusal-in-field"
"""A text that contains another refusal."""


def test_no_refusal_names_words_of_people() -> None:
    lines = (Path(dialogs.__file__).parent / "texts" / "fi.ftl").read_text("utf-8").splitlines()
    refusals = [line for line in lines if line.startswith("refusal-") and not line.startswith(FRAME)]
    assert len(refusals) > 50
    assert {fact for line in refusals for fact in re.findall(r"\$([a-z_]+)", line)} == SAFE


def test_the_end_of_a_card_quotes_nothing_but_a_title() -> None:
    said = {
        word.arg
        for path in Path(dialogs.__file__).parent.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "closing"
        for word in node.keywords
    }
    assert said - {"title"} == {"answer", "date", "number", "role", "seat"}


def test_a_marked_form_that_came_back_still_stands_open() -> None:
    """Or else nobody looks at the words in it."""
    for name in (name for name in SCENES if name.endswith("_wrong") and not name.startswith("form")):
        for shown in (SCENES[name].card, SCENES[name].marked):
            assert [node for node in nodes(shown(FI)) if node.get("style") == "attention"], name
