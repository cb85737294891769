"""The guides name buttons and commands that the bot knows."""

import re
from pathlib import Path

import pytest

from bot.domain.codes import Language
from dialogs.actions import filing, practice
from dialogs.actions.registry import NAMES, command_words
from dialogs.texts import Texts

GUIDES = Path(__file__).parents[2] / "docs" / "guides"
EVERY = pytest.mark.parametrize("language", list(Language))

NAMED = re.compile(r"[HE]-\d{4}-\d{4}\b")
"""A number opens its own, so no command stands before it."""

OWN_CHAT = {
    Language.FI: r"\(omassa keskustelussa\)",
    Language.SV: r"\(i den egna chatten\)",
    Language.EN: r"\(in your own chat\)",
}
"""How a row of the table says that it is typed without the mention."""

BUTTONS = (
    "button-start",
    "button-cancel",
    "button-endorse",
    "button-masked",
    "button-confirmed",
    "button-edit-own",
    "button-discard-text",
    "button-not-urgent",
    "button-check",
    "similar-title",
    "form-more",
    "form-restore",
)


def read(name: str, language: Language) -> str:
    """One guide in a language."""
    return (GUIDES / f"{name}.{language}.md").read_text("utf-8")


@EVERY
def test_each_command_of_the_guide_is_known(language: Language) -> None:
    commands = read("worker-reference", language).split("\n## ")[4]
    orders = re.findall(r"\| .* \|(.*)\|", commands)
    named = [order for cell in orders for order in re.findall(r"`([^`]+)`", cell) if not NAMED.match(order)]
    words = command_words()
    assert len(named) > len(orders)
    assert [
        order for order in named if words.recognise(order, (*NAMES, *filing.WORDS, *practice.WORDS)) is None
    ] == []


@EVERY
def test_each_order_of_the_working_group_s_guides_is_known(language: Language) -> None:
    said = read("working-group", language) + read("working-group-reference", language)
    orders = re.findall(r"`@Havainto ([^`]+)`", said)
    assert len(orders) > 20
    assert [one for one in orders if command_words().recognise(one, NAMES) is None] == []


@EVERY
def test_each_order_for_the_own_chat_is_known(language: Language) -> None:
    commands = read("working-group-reference", language).split("\n## ")[1]
    own = [row for row in commands.splitlines() if re.search(OWN_CHAT[language], row)]
    orders = [order for row in own for order in re.findall(r"`([^`]+)`", row)]
    assert len(orders) > 5
    assert [one for one in orders if command_words().recognise(one, NAMES) is None] == []


@EVERY
def test_the_guides_name_the_buttons_as_they_are(language: Language) -> None:
    said = read("worker", language) + read("worker-reference", language)
    texts = Texts(language)
    assert [texts(key) for key in BUTTONS if f"**{texts(key)}**" not in said] == []
