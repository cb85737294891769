"""Each document is as it was, to the byte, and is read by everybody.

``golden/<scene>.<language>.txt`` holds the words, ``<scene>.xml`` the Finnish structure, ``<scene>.json`` the
facts, ``parts.json`` the SHA-256 of every part. ``HAVAINTO_REWRITE_GOLDEN=1`` writes them.
"""

import json
import os
from hashlib import sha256
from pathlib import Path

import pytest
from lxml import etree

from bot.domain.codes import Language
from dialogs.documents.files import document_of, files_of
from dialogs.texts import Texts
from tests.documents.cast import FULL, SCENES
from tests.documents.linter import lint_docx, lint_xlsx, parts_of, words_of_docx, words_of_xlsx

GOLDEN = Path(__file__).parent / "golden"
REWRITE = "HAVAINTO_REWRITE_GOLDEN" in os.environ
EVERY = pytest.mark.parametrize(
    ("scene", "language"), [(scene, language) for scene in SCENES for language in Language]
)


def _same(file: str, made: str) -> None:
    path = GOLDEN / file
    if REWRITE:
        path.write_text(made, "utf-8")
    assert path.read_text("utf-8") == made


def _files(scene: str, language: Language) -> dict[str, bytes]:
    """The files by their endings."""
    made = files_of(SCENES[scene], Texts(language))
    return {name.partition(".")[2]: content for name, content in made.items()}


@EVERY
def test_a_document_has_the_words_it_had(scene: str, language: Language) -> None:
    files = _files(scene, language)
    sheets = f"\n--- in the sheets ---\n{words_of_xlsx(files['xlsx'])}" if "xlsx" in files else ""
    _same(f"{scene}.{language}.txt", f"{words_of_docx(files['docx'])}{sheets}\n")


@pytest.mark.parametrize("scene", SCENES)
def test_a_document_has_the_structure_and_the_facts_it_had(scene: str) -> None:
    files = _files(scene, Language.FI)
    body = etree.fromstring(parts_of(files["docx"])["word/document.xml"])
    _same(f"{scene}.xml", etree.tostring(body, pretty_print=True, encoding="unicode"))
    _same(f"{scene}.json", files["facts.json"].decode())
    assert files["facts.json"] == _files(scene, Language.SV)["facts.json"]


def test_every_part_is_the_same_bytes() -> None:
    found = {
        f"{scene}.{language}.{ending}": {
            name: sha256(part).hexdigest() for name, part in sorted(parts_of(content).items())
        }
        for scene in SCENES
        for language in Language
        for ending, content in _files(scene, language).items()
        if ending != "facts.json"
    }
    _same("parts.json", json.dumps(found, indent=1) + "\n")


@EVERY
def test_nobody_stumbles_over_a_document(scene: str, language: Language) -> None:
    files, texts = _files(scene, language), Texts(language)
    assert lint_docx(files["docx"], language) == []
    if "xlsx" in files:
        assert lint_xlsx(files["xlsx"], texts("document-method")) == []


def test_the_pack_names_every_open_proposal_in_word_and_excel() -> None:
    files = files_of(FULL, Texts(Language.FI))
    for read in (
        words_of_docx(files["pack-2026-12-10-fi.docx"]),
        words_of_xlsx(files["pack-2026-12-10-fi.xlsx"]),
    ):
        assert all(one.number in read for one in (*FULL.promises, *FULL.others))
        assert read.index("E-2026-0001") < read.index("E-2026-0009")


def test_a_blank_decision_has_the_code_of_its_item() -> None:
    words = words_of_docx(files_of(FULL, Texts(Language.EN))["pack-2026-12-10-en.docx"])
    assert all(f"Item {one.number}\nTo be filled in at the meeting" in words for one in FULL.items)


def test_what_the_facts_do_not_hold_the_document_does_not_name() -> None:
    parts = document_of(SCENES["pack_quiet"], Texts(Language.EN)).parts
    assert not [one for one in parts if "thanks" in str(one).casefold()]


def test_no_golden_file_is_left_over() -> None:
    names = {
        f"{scene}.{ending}"
        for scene in SCENES
        for ending in ("xml", "json", *(f"{one}.txt" for one in Language))
    }
    assert {path.name for path in GOLDEN.iterdir()} == names | {"parts.json"}
