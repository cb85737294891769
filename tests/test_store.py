"""docs/store.md keeps to the code: its files and tests exist, and its texts say what is asked for."""

import re
from pathlib import Path

import pytest

from bot.domain.codes import Language
from bot.settings import Settings
from dialogs.actions.registry import NAMES, command_words
from manifest.azure_bot import azure_bot
from manifest.rules import MANIFEST_VERSION
from manifest.values import EXAMPLE

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "store.md").read_text("utf-8")
ROW = re.compile(r"^\| (\d+) \| (.+?) \| (.+?) \| `(.+?)` \| (.+?) \|$", re.MULTILINE)
ROWS = {int(row[1]): row for row in ROW.finditer(PAGE)}
TESTS = {
    name
    for path in (ROOT / "tests").rglob("test_*.py")
    for name in re.findall(r"def (test_\w+)", path.read_text("utf-8"))
}


def test_the_table_has_all_22_points_in_order() -> None:
    assert list(ROWS) == list(range(1, 23))
    assert {row[3].split()[0].strip(":;,") for row in ROWS.values()} <= {"met", "partly", "not"}


@pytest.mark.parametrize("number", ROWS)
def test_each_point_names_a_file_and_tests_that_exist(number: int) -> None:
    row = ROWS[number]
    assert (ROOT / row[4]).is_file(), row[4]
    named = re.findall(r"`(\w+)`", row[5])
    assert named
    assert [name for name in named if name not in TESTS] == []


def test_what_is_partly_met_says_what_is_missing() -> None:
    partly = [row[3] for row in ROWS.values() if not row[3].startswith("met")]
    assert all(len(said.partition(":")[2]) > 20 for said in partly)


def test_the_version_of_the_manifest_is_the_one_that_the_page_tells_of() -> None:
    assert f"The manifest is of version {MANIFEST_VERSION}." in PAGE
    assert azure_bot(EXAMPLE)["displayName"] == "Havainto"


SECTIONS = dict(zip(Language, re.split(r"^### .*$", PAGE, flags=re.MULTILINE)[1:], strict=True))
ASKED = {
    Language.FI: (
        "Sovellus",
        "tallennetaan",
        "Missä",
        "Säilytysajat",
        "Poistaminen",
        "Yhteys",
        "Käyttöehdot",
    ),
    Language.SV: ("Appen", "sparas", "Var", "Lagringstider", "Radering", "Kontakt", "Användarvillkor"),
    Language.EN: ("The app", "stored", "Where", "Retention", "Deletion", "Contact", "Terms of use"),
}


@pytest.mark.parametrize("language", Language)
def test_the_texts_for_the_countys_pages_say_what_is_asked_for(language: Language) -> None:
    text = SECTIONS[language]
    assert [word for word in ASKED[language] if word not in text] == []
    assert "Havainto" in text
    assert "Microsoft Teams" in text
    keep = Settings.model_fields
    for field in ("keep_draft", "keep_link", "keep_text", "keep_notices", "keep_log"):
        span = keep[field].default
        assert f" {span.months or span.days} " in text, field


@pytest.mark.parametrize("language", Language)
def test_the_commands_in_them_are_known(language: Language) -> None:
    named = re.findall(r"`([^`]+)`", SECTIONS[language])
    assert len(named) == 4
    words = command_words()
    assert [order for order in named if words.recognise(order, NAMES) is None] == []
