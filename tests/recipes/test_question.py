"""The recipe "A question of the form": a row, its texts, and nothing else."""

from pathlib import Path

import pytest

from tests.recipes.copies import changed, copied, extended, ran

ROWS = """
            Question(key="barrier", kind=AnswerKind.TEXT, place=extra),
            _choice("urgency", ("NOW", "LATER"), place=extra),
"""
BEFORE = '            Question(key="proposal"'
TEXTS = {
    "fi": ("Mikä on syynä?", "Syy", "syy", "Kuinka kiire on?", "Kiire", "kiire", "Heti", "Myöhemmin"),
    "sv": (
        "Vad är orsaken?",
        "Orsak",
        "orsak",
        "Hur bråttom är det?",
        "Brådska",
        "brådska",
        "Nu",
        "Senare",
    ),
    "en": (
        "What causes it?",
        "Cause",
        "cause",
        "How urgent is it?",
        "Urgency",
        "urgency",
        "Now",
        "Later",
    ),
}
KEYS = (
    *("question-barrier", "label-barrier", "words-mask-barrier", "question-urgency", "label-urgency"),
    *("words-code-urgency", "urgency-NOW", "urgency-LATER"),
)
TESTS = (
    "tests/recipes/question.py",
    "tests/texts/test_texts.py",
    "tests/keeping/test_fates.py",
    "tests/domain/test_coding.py",
)
NOT_OF_ANSWERS = "not bytes and not group"


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The code with two optional questions more."""
    root = copied(tmp_path_factory.mktemp("copy"))
    changed(root, "bot/domain/form.py", BEFORE, ROWS.lstrip("\n") + BEFORE)
    for language, said in TEXTS.items():
        words = "".join(f"{key} = {text}\n" for key, text in zip(KEYS, said, strict=True))
        extended(root, {f"dialogs/texts/{language}.ftl": words})
    return root


@pytest.mark.postgres
@pytest.mark.timeout(300)
def test_an_optional_question_is_a_row_and_its_texts(copy: Path) -> None:
    done = ran(copy, "pytest", "-q", "-p", "no:cacheprovider", "-k", NOT_OF_ANSWERS, *TESTS)
    assert done.returncode == pytest.ExitCode.OK, done.stdout + done.stderr


def test_it_needs_no_migration(copy: Path) -> None:
    done = ran(copy, "bot", "migrate", "--check")
    assert done.returncode == 0, done.stdout + done.stderr
