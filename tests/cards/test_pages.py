"""A page: all its parts can be shown as a card and as plain text, each where it belongs."""

import pkgutil
import subprocess
import sys
from dataclasses import replace
from importlib import import_module
from typing import Any

from bot.domain.codes import Language
from dialogs import pages
from dialogs.pages import page
from dialogs.pages.page import (
    Button,
    Callout,
    CardOnly,
    Form,
    Hints,
    Page,
    Quote,
    Rows,
    Section,
    Text,
    TextField,
    TextOnly,
)
from dialogs.render import card, text
from dialogs.texts import Texts
from tests.cards.lint import nodes
from tests.cards.scenes import SCENES


def test_both_renderers_know_every_part() -> None:
    every = set(page.Part.__subclasses__())
    assert set(card._ELEMENTS) == every
    assert set(text._PARAGRAPHS) == every


def test_every_page_is_looked_at() -> None:
    modules = [import_module(f"{pages.__name__}.{one.name}") for one in pkgutil.iter_modules(pages.__path__)]
    made = {name for module in modules for name in vars(module) if name.endswith("_page") and name[0] != "_"}
    assert made == {scene.page for scene in SCENES.values()}


FI = Texts(Language.FI)
FORM = Form(
    "Muuta",
    [Text("Ohje."), TextField("reason", "Syy", "Siksi.")],
    [Button("Tallenna", "move", ("e1", 7), {"number": "E-2026-0001", "to": ""})],
)
PAGE = Page(
    title="Otsikko",
    above=[Callout("Huomio.")],
    lead=[Text("Tila.")],
    parts=[
        Quote("Ihmisen sanat."),
        Section("Lista", [Rows([("H-2026-0001", "yksi"), ("", "kaksi"), ("H-2026-0003", "kolme")], most=2)]),
        CardOnly([Text("Vain kortilla.")]),
        TextOnly([Text("Vain tekstissä.")]),
        Hints(["Kirjoita näin,", "tai näin."]),
    ],
    actions=[FORM],
)


def test_plain_text_has_its_lines_where_the_page_says() -> None:
    assert text.as_text(PAGE, FI).split("\n\n") == [
        "Huomio.",
        "Otsikko\nTila.",
        "Ihmisen sanat.",
        "Lista\nH-2026-0001 yksi\nkaksi\nH-2026-0003 kolme",
        "Vain tekstissä.",
        "Kirjoita näin,\ntai näin.",
    ]
    assert text.as_text(replace(PAGE, spoken=""), FI).split("\n\n")[1] == "Tila."
    assert text.as_text(replace(PAGE, spoken="Muuten."), FI).split("\n\n")[1] == "Muuten.\nTila."


def words(shown: Any) -> list[str]:
    """Every text of a card, in order."""
    return [str(node["text"]) for node in nodes(shown) if "text" in node]


def test_a_card_has_its_heading_first_and_no_more_than_there_is_room_for() -> None:
    shown = card.as_card(PAGE, FI)
    assert words({**shown, "actions": []}) == [
        *("Otsikko", "Tila.", "Huomio.", "Ihmisen sanat.", "Lista", "H-2026-0001", " yksi", "kaksi"),
        *(FI("more", count=1), "Vain kortilla."),
    ]
    (opens,) = shown["actions"]
    assert opens["type"] == "Action.ShowCard"
    (save,) = opens["card"]["actions"]
    once = save["data"].pop("once")
    assert save["data"] == {"verb": "move", "number": "E-2026-0001", "id": "e1", "version": 7}
    assert once == save["fallback"]["data"].pop("once")
    assert save["fallback"]["data"] == save["data"]


def test_a_rejected_form_stands_open_with_its_problem() -> None:
    shown = card.as_card(replace(PAGE, actions=[replace(FORM, problem="Liian lyhyt.")]), FI)
    assert words({**shown, "actions": []})[-3:] == ["Muuta", "Liian lyhyt.", "Ohje."]
    assert shown["body"][-1]["value"] == "Siksi."
    assert [action["title"] for action in shown["actions"]] == ["Tallenna"]


def test_an_input_has_another_key_on_each_version_of_a_card() -> None:
    """A client keeps what stands in an input while its key stays."""

    def key(page: Page) -> str:
        found = [node for node in nodes(card.as_card(page, FI)) if node["type"] == "Input.Text"]
        return str(found[0]["key"])

    later = replace(FORM, actions=[replace(FORM.actions[0], about=("e1", 8))])
    assert key(PAGE) == key(PAGE)
    assert len({key(PAGE), key(replace(PAGE, actions=[later])), key(replace(PAGE, title="Muu"))}) == 3


def test_plain_text_needs_no_models_of_cards() -> None:
    """They are slow to import; whoever reads plain text, and the start, go without."""
    code = (
        "import sys; from bot.domain.codes import Language; from dialogs.pages.home import welcome_page\n"
        "from dialogs.render import as_text; from dialogs.texts import Texts\n"
        "fi = Texts(Language.FI); assert as_text(welcome_page(fi), fi)\n"
        "sys.exit('microsoft_teams' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
