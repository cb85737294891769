"""What a language needs beside its texts and tables, and that all that one lacks is named."""

import re
import shutil
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest

from bot.domain.codes import Language
from bot.domain.likeness.topics.topic import Topic
from dialogs.actions.settings import LANGUAGES as CHOSEN_BY
from dialogs.understanding.concepts import Concept
from manifest.rules.languages import LANGUAGES as IN_MANIFEST
from playground.runner import ROOT
from tests.test_tables import PACKAGES, TABLES

EVERY = pytest.mark.parametrize("language", list(Language))
TESTS = ("test_tables.py", "texts/test_languages.py", "texts/test_texts.py")
SAME = "test_every_language_has_the_same_texts_and_facts"


@EVERY
def test_a_command_chooses_each_language(language: Language) -> None:
    assert language in CHOSEN_BY.values(), (
        f"dialogs.understanding.words.LANGUAGES has no command for {language}"
    )


@EVERY
def test_the_manifest_speaks_each_language(language: Language) -> None:
    assert language in IN_MANIFEST, f"manifest.rules.languages.LANGUAGES lacks {language}"


@EVERY
def test_a_topic_has_words_in_each_language(language: Language) -> None:
    assert language in {field.name for field in fields(Topic)}, f"Topic has no field {language}"


@EVERY
def test_a_concept_has_words_in_each_language(language: Language) -> None:
    assert language in {field.name for field in fields(Concept)}, f"Concept has no field {language}"


def test_a_fourth_language_is_missed_by_name_and_nothing_breaks_at_its_import(tmp_path: Path) -> None:
    """The recipe "A language" in a copy: a member, and an empty file of texts."""
    for package in PACKAGES:
        shutil.copytree(ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("node_modules"))
    for name in ("__init__.py", "texts/__init__.py", *TESTS):
        (tmp_path / "tests" / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / "tests" / name, tmp_path / "tests" / name)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    codes = tmp_path / "bot" / "domain" / "codes.py"
    codes.write_text(
        codes.read_text("utf-8").replace('    EN = "en"\n', '    EN = "en"\n    SE = "se"\n'), "utf-8"
    )
    (tmp_path / "dialogs" / "texts" / "se.ftl").touch()
    line = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-k", "not fourth"]
    ran = subprocess.run(
        [*line, *(f"tests/{name}" for name in TESTS[:2]), f"tests/{TESTS[2]}::{SAME}"],
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
        cwd=tmp_path,
        env={"PYTHONPATH": str(tmp_path)},
    )
    assert ran.returncode == pytest.ExitCode.TESTS_FAILED, ran.stdout + ran.stderr
    wanted = {
        f"{table.name} has no row for SE" for table in TABLES if table.kind is Language and not table.derived
    } | {
        "dialogs.understanding.words.LANGUAGES has no command for se",
        "manifest.rules.languages.LANGUAGES lacks se",
        "Topic has no field se",
        "Concept has no field se",
        "dialogs/texts/se.ftl lacks receipt-number",
    }
    said = re.sub(r"\s+", " ", ran.stdout)
    assert {words for words in wanted if words not in said} == set()
