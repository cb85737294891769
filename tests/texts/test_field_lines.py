"""Fields typed by name: where one begins and ends, for all that has fields, in every language."""

from itertools import product

import pytest

from bot.domain.codes import Language
from bot.domain.coding import CODES
from bot.domain.erasure import WORDS
from bot.domain.outcome import DONE_FIELDS
from bot.domain.phenomenon import PHENOMENON_FORM
from bot.domain.proposal import PROPOSAL_FORM
from bot.usecases import observations
from dialogs.texts import Texts
from dialogs.understanding.field_lines import read_lines, typed_fields

FIELDS = {
    "proposal": ("field", tuple(question.key for question in PROPOSAL_FORM.questions)),
    "done": ("field", DONE_FIELDS),
    "phenomenon": ("phenomenon", tuple(question.key for question in PHENOMENON_FORM.questions)),
    "mask": ("mask", tuple(WORDS)),
    "codes": ("code", (observations.TITLE, *CODES)),
    "decision": ("part", ("reason", "next_step")),
}
"""What can be filled by typing: the text that names its fields, and their keys."""

BETWEEN = ("\n", "\n\n", "; ", ";", ";\n", " ; ", "\uff1b")
COLONS = (": ", ":", " : ", "\uff1a")


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("what", FIELDS)
@pytest.mark.parametrize("anywhere", [False, True])
def test_each_field_of_each_order_is_read_behind_each_separator(
    what: str, language: Language, *, anywhere: bool
) -> None:
    kind, keys = FIELDS[what]
    names = {key: Texts(language).words(f"words-{kind}-{key}") for key in keys}
    for between, colon, upper in product(BETWEEN, COLONS, (False, True)):
        for nth in range(max(map(len, names.values()))):
            called = {key: words[nth % len(words)] for key, words in names.items()}
            parts = [f"{name.upper() if upper else name}{colon}value {key}" for key, name in called.items()]
            read = read_lines(between.join(["Title", *parts]), typed_fields(kind, keys), anywhere=anywhere)
            assert read == ({key: f"value {key}" for key in keys}, "Title"), (between, colon)


@pytest.mark.parametrize(
    ("said", "known", "free"),
    [
        (
            "tavoite: Puolet saa asunnon; viejä: Kaisa",
            {"target": "Puolet saa asunnon", "carrier": "Kaisa"},
            "",
        ),
        # a semicolon, a colon, a line in a value
        ("tavoite: Asunto; ja tukea", {"target": "Asunto; ja tukea"}, ""),
        ("tavoite: Asunto; myös näin: tukea", {"target": "Asunto; myös näin: tukea"}, ""),
        ("tavoite: Asunto;", {"target": "Asunto;"}, ""),
        ("tavoite: Klo 9:30; klo 10:15 viejä: x", {"target": "Klo 9:30; klo 10:15 viejä: x"}, ""),
        ("tavoite: x; viejänä: y; esiviejä: z", {"target": "x; viejänä: y; esiviejä: z"}, ""),
        ("tavoite: https://x.fi/a;viejä; tukea", {"target": "https://x.fi/a;viejä; tukea"}, ""),
        ("tavoite: Asunto\nja tukea\n\nmuu: heti", {"target": "Asunto\nja tukea\n\nmuu: heti"}, ""),
        # twice, and empty
        ("tavoite: a; viejä: b; tavoite: c", {"target": "c", "carrier": "b"}, ""),
        ("tavoite:; viejä:", {"target": "", "carrier": ""}, ""),
        # before the first
        ("Kortti; myös pojalle\ntavoite: x", {"target": "x"}, "Kortti; myös pojalle"),
        ("tavote: x; viejä: y", {"carrier": "y"}, "tavote: x"),
        ("klo 9:30", {}, "klo 9:30"),
        ("Kortti;", {}, "Kortti;"),
        ("", {}, ""),
        # bullets, dashes, bold signs
        ("- tavoite: x\n• viejä: y", {"target": "x", "carrier": "y"}, ""),
        ("tavoite: a - b; \u2022 viejä: \u201cy\u201d", {"target": "a - b", "carrier": "\u201cy\u201d"}, ""),
    ],
)
def test_a_value_ends_only_where_a_field_that_is_known_begins(
    said: str, known: dict[str, str], free: str
) -> None:
    assert read_lines(said, typed_fields(*FIELDS["proposal"])) == (known, free)


@pytest.mark.parametrize(
    "said",
    [
        "10.3.2027 perustelu: Kiire; klo 9:30. seuraavaksi: Tavataan.",
        "10.3.2027; perustelu: Kiire; klo 9:30.; seuraavaksi: Tavataan.",
        "10.3.2027\nperustelu: Kiire; klo 9:30.\nseuraavaksi: Tavataan.",
    ],
)
def test_a_decision_has_its_parts_behind_any_word(said: str) -> None:
    assert read_lines(said, typed_fields(*FIELDS["decision"]), anywhere=True) == (
        {"reason": "Kiire; klo 9:30.", "next_step": "Tavataan."},
        "10.3.2027",
    )


def test_a_name_inside_another_one_begins_no_field_of_its_own() -> None:
    names = {"seuraavaksi": "other", "mitä seuraavaksi": "next_step"}
    assert read_lines("mitä seuraavaksi: Tavataan.", names, anywhere=True) == ({"next_step": "Tavataan."}, "")
    assert read_lines("mitä muuta seuraavaksi: Tavataan.", names) == ({}, "mitä muuta seuraavaksi: Tavataan.")
