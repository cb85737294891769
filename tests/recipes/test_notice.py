"""The recipe "A notice": a row, a family, its page and its words, and nothing else."""

from pathlib import Path

import pytest

from tests.recipes.copies import changed, copied, extended, ran

ROW = """    THANKED = "thanked", _NEWS
    # to a channel
"""
FAMILY = '''

@dataclass(frozen=True, kw_only=True)
class Thanked(Family, kinds=[_K.THANKED]):
    """So much has a person filed."""

    count: int

    @classmethod
    async def gather(cls, ctx: Context, notice: Notice) -> Self | None:
        """While there is anything."""
        filed = await ctx.unit.observations.of(notice.person_id or "")
        return cls(kind=notice.kind, count=len(filed)) if filed else None
'''
PAGE = """

@notice_page.register
def _thanked(facts: Thanked, _county: County, texts: Texts) -> Page:
    said = texts("notice-thanked", n=facts.count)
    preview = texts("notice-thanked-preview", number="H-2026-0001")
    brief = f"H-2026-0001: {said}"
    return Page(
        title=texts("mine-title"), spoken=preview, lead=[Text(said)], preview=preview, brief=brief
    )
"""
TEXTS = {
    "fi": ("Kiitos! Olet tehnyt { $n } havaintoa.", "Kiitos havainnosta { $number }."),
    "sv": ("Tack! Du har gjort { $n } observationer.", "Tack för observationen { $number }."),
    "en": ("Thank you! You have made { $n } observations.", "Thank you for { $number }."),
}
EXAMPLE = """
from bot.usecases.notices.to_office import Thanked

EXAMPLES[K.THANKED] = Thanked(kind=K.THANKED, count=3)
"""
TESTS = (
    "tests/recipes/notice.py",
    "tests/cards/test_notices.py",
    "tests/texts/test_texts.py",
    "tests/test_tables.py",
)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The code with one notice more, made as the recipe says."""
    root = copied(tmp_path_factory.mktemp("copy"))
    pages, imported = "dialogs/pages/notices.py", "from bot.usecases.notices.to_office import "
    changed(root, "bot/domain/notices.py", "    # to a channel\n", ROW)
    changed(root, pages, imported, f"{imported}Thanked, ")
    extended(
        root,
        {
            "bot/usecases/notices/to_office.py": FAMILY,
            pages: PAGE,
            "tests/cards/notice_examples.py": EXAMPLE,
        },
    )
    for language, (said, preview) in TEXTS.items():
        words = f"notice-thanked = {said}\nnotice-thanked-preview = {preview}\n"
        extended(root, {f"dialogs/texts/{language}.ftl": words})
    return root


@pytest.mark.timeout(300)
def test_a_notice_is_a_row_a_family_its_page_and_its_words(copy: Path) -> None:
    done = ran(copy, "pytest", "-q", "-p", "no:cacheprovider", *TESTS)
    assert done.returncode == pytest.ExitCode.OK, done.stdout + done.stderr


def test_it_needs_no_migration(copy: Path) -> None:
    done = ran(copy, "bot", "migrate", "--check")
    assert done.returncode == 0, done.stdout + done.stderr
