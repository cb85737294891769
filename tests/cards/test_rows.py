"""Rows, doors, folds and views: what they hold can be opened, is sent, and is read aloud."""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from bot.domain.codes import Language
from dialogs.double_press import stamped
from dialogs.pages.page import (
    Alarm,
    Box,
    Button,
    Buttons,
    ChoiceField,
    Code,
    Door,
    Fold,
    Group,
    HiddenText,
    Link,
    Marked,
    Page,
    Pairs,
    Part,
    Quote,
    Row,
    Section,
    Text,
    TextField,
    Tick,
    Tiles,
    Toggle,
    View,
    WordsDoor,
    WordsRow,
)
from dialogs.render import as_card, as_text
from dialogs.render.card_json import with_note, with_notice
from dialogs.texts import Texts
from tests.cards.lint import Node, complaints, nodes
from tests.fakes.clock import START
from tests.stage import button, words

FI = Texts(Language.FI)
KINDS = (("NEG", "Epäkohta tai este"), ("POS", "Jokin toimii"))
TYPE = ChoiceField("type", "Mitä havaitsit?", KINDS, answer="NEG", expanded=True)
TEXT = TextField("text", "Kuvaus", "Ensimmäinen rivi.\n\nToinen rivi.", multiline=True)
KIND = Row("Tyyppi", "Epäkohta tai este", TYPE)
AREA = Row("Alue", "Kajaani", TextField("area", "Missä?", "Kajaani"), hint="Kunta riittää.")
DOOR = Door("Asunto", "mine", "Luetaan pe 4.12.", "uutta", facts={"number": "H-2026-0001"})
SEND = Button("Lähetä", "send", ("d1", 3), main=True)
OFFER = View("offer", [Buttons([Button("Käytä", "answer", main=True), Toggle("Muokkaa", ["offer", "edit"])])])
EDIT = View(
    "edit",
    [
        TextField("tried", "Oma teksti"),
        Buttons([Button("Jatka", "answer", main=True), Toggle("Takaisin", ["offer", "edit"])]),
    ],
    hidden=True,
)
EVERY_PART: tuple[Part, ...] = (
    Text("Kerro ilmiöstä.", small=True),
    WordsRow(TEXT),
    WordsDoor("Sana [a] sanasta.", "Korjaa", "edit", {"number": "H-2026-0001"}),
    Section("Arvasin tekstistä", [KIND, AREA], small=True, how="paina riviä"),
    Fold("Lisää", [Tick("quote_ok", "Lainaaminen", "Saa lainata")], "Mitä on kokeiltu"),
    DOOR,
    replace(DOOR, title="Toinen", flag="", facts={"number": "H-2026-0002"}),
    Tiles([Door("Omat", "mine", "3"), Door("Ohje", "help")]),
    Box(
        [
            Section(
                "Tietosi",
                [Quote("Ihmisen sanat."), Code("ACDE-FGHJ"), Buttons([Link("Lue", "https://a.invalid")])],
            )
        ]
    ),
    Pairs([("Nyt", "Ehdotus tehtiin"), ("Milloin", "pe 4.12.")]),
    Marked("Kuhmossa 87-vuotias\nmies", [(0, 8), (9, 19)]),
    Alarm("Soita 112"),
    HiddenText("carried", "Rivi.\nToinen."),
)
PAGE = Page(title="Havaintosi", parts=EVERY_PART, actions=[SEND, Button("Peruuta", "cancel", more=True)])


def card_of(*parts: Part, actions: Any = ()) -> Node:
    return as_card(Page(title="Havaintosi", parts=parts, actions=actions), FI)


def named(card: Node) -> Mapping[str, Node]:
    """Every element with an id, by it."""
    return {node["id"]: node for node in nodes(card) if "id" in node}


def lines_of(card: Node) -> list[Node]:
    """What can be pressed and is no button, in order."""
    return [node for node in nodes(card) if "selectAction" in node]


def press(card: Node, line: Node) -> set[str]:
    """The ids that are hidden once the line is pressed."""
    hidden = {name for name, node in named(card).items() if node.get("isVisible") is False}
    for target in line["selectAction"]["targetElements"]:
        name, to = (target, None) if isinstance(target, str) else (target["elementId"], target["isVisible"])
        shown = name in hidden if to is None else to
        hidden = hidden - {name} if shown else hidden | {name}
    return hidden


@pytest.mark.parametrize("language", Language)
def test_every_part_is_well_formed_and_said(language: Language) -> None:
    texts = Texts(language)
    shown = as_card(PAGE, texts)
    assert complaints(shown) == []
    assert complaints(card_of(OFFER, EDIT)) == []
    assert as_text(PAGE, texts)


# --- a row


def test_a_row_shows_its_answer_and_opens_its_field_for_good() -> None:
    card = card_of(KIND)
    (line,) = lines_of(card)
    assert line["selectAction"]["title"] == "Muuta: Tyyppi, Epäkohta tai este"
    assert words(line).split("\n") == ["Tyyppi", "Epäkohta tai este"]
    assert named(card)["i-type"]["isVisible"] is False
    assert press(card, line) == {"v-type"}  # the line itself stays, and the focus on it
    assert {one["elementId"]: one["isVisible"] for one in line["selectAction"]["targetElements"]} == {
        "v-type": False,
        "i-type": True,
    }


def test_a_row_with_a_problem_stands_open_below_it() -> None:
    card = card_of(replace(KIND, problem="Valitse tyyppi."))
    inside = named(card)["i-type"]
    assert "isVisible" not in inside
    assert [node["type"] for node in inside["items"]] == ["TextBlock", "Input.ChoiceSet"]
    assert inside["items"][0]["text"] == "Valitse tyyppi."
    assert named(card)["v-type"]["isVisible"] is False


def test_a_text_is_shown_whole_and_its_field_opens_in_its_place() -> None:
    card = card_of(WordsRow(TEXT))
    (box,) = lines_of(card)
    assert words(box).split("\n") == ["Ensimmäinen rivi.", "Toinen rivi."]
    assert box["selectAction"]["title"] == "Muuta: Kuvaus, Ensimmäinen rivi. Toinen rivi."
    assert press(card, box) == {"v-text"}
    assert named(card)["text"]["value"] == TEXT.value


def test_of_a_long_text_only_the_beginning_is_the_name_of_its_box() -> None:
    (box,) = lines_of(card_of(WordsRow(replace(TEXT, value="Sana [a] " * 100))))
    title = box["selectAction"]["title"]
    assert title.startswith("Muuta: Kuvaus, Sana (a) Sana")
    assert title.endswith(" (a)…")
    assert len(title) < 120


@pytest.mark.parametrize(
    "row",
    [
        WordsRow(replace(TEXT, value="")),
        WordsRow(TEXT, "Liian pitkä."),
        WordsRow(replace(TEXT, value="😀" * 1500)),
    ],
    ids=["missing", "wrong", "heavy"],
)
def test_a_text_that_is_missing_wrong_or_heavy_stands_open(row: WordsRow) -> None:
    card = card_of(row)
    assert lines_of(card) == []
    assert [node["text"] for node in card["body"][1:-1]] == [row.problem] * bool(row.problem)
    assert card["body"][-1]["type"] == "Input.Text"


def test_nothing_is_required_where_nobody_may_see_it() -> None:
    """A client would not send, and nobody would see why."""
    held = (
        [KIND],
        [replace(KIND, problem="Valitse.")],
        [Fold("Lisää", [TYPE], open=True)],
        [View("one", [Section("Otsikko", [TYPE])]), Buttons([Toggle("Näytä", ["one"])])],
    )
    for parts in held:
        assert "isRequired" not in named(card_of(*parts))["type"]
    assert named(card_of(Box([TYPE])))["type"]["isRequired"]


# --- doors and tiles


def test_a_door_says_all_of_itself_aloud_and_takes_no_fields_along() -> None:
    (door,) = lines_of(card_of(DOOR))
    action = door["selectAction"]
    assert action["title"] == "Asunto, Luetaan pe 4.12., uutta"
    assert action["associatedInputs"] == action["fallback"]["associatedInputs"] == "none"
    (taking,) = lines_of(card_of(replace(DOOR, fields=True)))
    assert "associatedInputs" not in taking["selectAction"]


def test_people_s_words_on_a_door_are_no_links() -> None:
    card = card_of(replace(DOOR, title="[a](b)", line="[c](d)"))
    assert "](" not in json.dumps(card)


def test_tiles_are_doors_that_flow() -> None:
    card = card_of(Tiles([Door("Omat", "mine", "3, yhdessä uutta"), Door("Ohje", "help")]))
    assert [one["selectAction"]["title"] for one in lines_of(card)] == ["Omat, 3, yhdessä uutta", "Ohje"]
    (flow,) = card["body"][1]["layouts"]
    assert flow["type"] == "Layout.Flow"


def test_a_button_waits_behind_the_sign_for_more() -> None:
    (send, cancel) = as_card(PAGE, FI)["actions"]
    assert "mode" not in send
    assert cancel["mode"] == cancel["fallback"]["mode"] == "secondary"


# --- what walks a card reaches lines and buttons among the parts


@pytest.mark.parametrize(
    "part",
    [
        Door("Peruuta", "cancel", about=("d1", 3)),
        Tiles([Door("Peruuta", "cancel", about=("d1", 3))]),
        Buttons([Button("Peruuta", "cancel", ("d1", 3))]),
    ],
)
def test_a_press_that_is_no_button_is_found_stamped_and_says_its_notice(part: Part) -> None:
    card = with_notice(stamped(card_of(View("one", [Box([part])])), START), 7)
    data = button(card, "cancel")
    assert data["notice"] == 7
    assert data["shown"]
    (press,) = [node for node in nodes(card) if node["type"] == "Action.Execute"]
    assert press["fallback"]["data"] == data


@pytest.mark.parametrize("part", [KIND, WordsRow(TEXT), HiddenText("type", "a"), Fold("L", [TYPE])])
@pytest.mark.parametrize("held", ["door", "tile", "button"])
def test_an_input_has_another_key_on_each_version(part: Part, held: str) -> None:
    def keys(version: int) -> set[str]:
        door = Door("Palauta", "restore", about=("d1", version))
        button = Button("Palauta", "restore", about=("d1", version))
        first = {"door": door, "tile": Tiles([door]), "button": Buttons([button])}[held]
        shown = card_of(Box([first]), part)
        return {node["key"] for node in nodes(shown) if node["type"].startswith("Input.")}

    assert keys(3).isdisjoint(keys(4))


def test_a_text_that_nobody_sees_keeps_its_lines() -> None:
    carried = named(card_of(HiddenText("carried", "Rivi.\nToinen.")))["carried"]
    assert carried["isMultiline"]
    assert carried["isVisible"] is False


def test_a_note_stands_below_the_second_line_of_the_heading() -> None:
    second = Text("Kerro ilmiöstä.", small=True)
    for parts, expected in (
        ([second, KIND], ["Havaintosi", second.words, "Huomio."]),
        ([Text("Sana.")], ["Havaintosi", "Huomio.", "Sana."]),
        ([], ["Havaintosi", "Huomio."]),
    ):
        assert words(with_note(card_of(*parts), "Huomio.")["body"][:3]).split("\n") == expected


# --- words


def test_marked_places_stand_out_on_every_line() -> None:
    first, second = card_of(Marked("Kuhmossa 87-vuotias\nmies jäi", [(0, 8), (9, 24)]))["body"][1:]
    assert [(run["text"], run.get("highlight")) for run in first["inlines"]] == [
        ("Kuhmossa", True),
        (" ", None),
        ("87-vuotias", True),
    ]
    assert [(run["text"], run.get("highlight")) for run in second["inlines"]] == [
        ("mies", True),
        (" jäi", None),
    ]


def test_a_text_of_many_lines_loses_no_word() -> None:
    said = "\n".join(str(n) for n in range(400))
    for part in (Quote(said), Marked(said, [(0, 1)])):
        body = card_of(part)["body"][1:]
        assert len(body) == 20
        assert words(body).split() == said.split()


def test_a_column_of_labels_is_as_narrow_as_its_labels() -> None:
    short, long = (card_of(Pairs([(label, "arvo")]))["body"][1] for label in ("Milloin", "Kuka voi toimia"))
    assert (short["columns"][0]["width"], long["columns"][0]["width"]) == ("64px", "112px")


def test_a_heading_in_a_box_needs_no_line_above_it() -> None:
    section = Section("Tietosi", [Text("Sana.")])
    assert "separator" in card_of(section)["body"][1]
    assert "separator" not in card_of(Box([section]))["body"][1]["items"][0]


def test_plain_text_has_rows_and_doors_as_lines() -> None:
    page = Page(title="Havaintosi", parts=EVERY_PART)
    assert as_text(page, FI).split("\n\n")[1:] == [
        "Kerro ilmiöstä.",
        "”Ensimmäinen rivi.",
        "Toinen rivi.”",
        "Sana [a] sanasta.",
        "Arvasin tekstistä\nTyyppi: Epäkohta tai este\nAlue: Kajaani",
        "Asunto \u2013 Luetaan pe 4.12. \u2013 uutta\nToinen \u2013 Luetaan pe 4.12.",
        "Omat \u2013 3\nOhje",
        "Tietosi\nIhmisen sanat.\nACDE-FGHJ",
        "Nyt: Ehdotus tehtiin\nMilloin: pe 4.12.",
        "»Kuhmossa« »87-vuotias«\nmies",
        "Soita 112",
    ]
    assert as_text(Page(title="A", parts=[Group([KIND, AREA])]), FI) == as_text(
        Page(title="A", parts=[KIND, AREA]), FI
    )
    wrong = replace(KIND, problem="Valitse tyyppi.")
    assert as_text(Page(parts=[wrong]), FI).split("\n") == [
        "Valitse tyyppi.",
        "Tyyppi: Epäkohta tai este",
    ]


# --- the linter


BROKEN: dict[str, tuple[list[Part], str]] = {
    "a toggle of nothing": ([Buttons([Toggle("Näytä", ["gone"])])], "nothing is called"),
    "two views of one name": ([View("one", [KIND]), View("one", [AREA])], "the same id"),
    "a view that nothing shows": ([View("one", [KIND], hidden=True)], "nothing shows"),
    "two main buttons": ([Buttons([SEND, replace(SEND, label="Tallenna")])], "two positive"),
    "two main buttons after a press": (
        [
            View("one", [Buttons([SEND])], hidden=True),
            Buttons([replace(SEND, label="B"), Toggle("A", ["one"])]),
        ],
        "two positive",
    ),
    "seven buttons": ([Buttons([Button(str(n), "mine") for n in range(7)])], "7 actions"),
}


@pytest.mark.parametrize("broken", BROKEN)
def test_the_linter_finds(broken: str) -> None:
    parts, said = BROKEN[broken]
    assert [one for one in complaints(card_of(*parts)) if said in one]


CHANGED: dict[str, tuple[str, dict[str, Any], str]] = {
    "a line without a name": ("Action.ToggleVisibility", {"title": ""}, "without title"),
    "a sign that is not drawn": ("Icon", {"fallback": None}, "without fallback"),
    "an element that is not drawn": ("Icon", {"type": "Badge"}, "unknown element"),
    "words that are too pale": ("TextBlock", {"color": "Warning"}, "nobody reads"),
    "what is required and hidden": (
        "Input.ChoiceSet",
        {"isRequired": True, "errorMessage": "Valitse."},
        "required where it may be hidden",
    ),
}


@pytest.mark.parametrize("broken", CHANGED)
def test_the_linter_finds_in_a_row(broken: str) -> None:
    kind, change, said = CHANGED[broken]
    card = json.loads(json.dumps(card_of(KIND)))
    next(node for node in nodes(card) if node["type"] == kind).update(change)
    assert [one for one in complaints(card) if said in one]


def test_doors_are_no_buttons_to_the_linter() -> None:
    assert complaints(card_of(*(replace(DOOR, title=str(n)) for n in range(20)))) == []
