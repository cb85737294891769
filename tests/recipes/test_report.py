"""The recipe "A report": its use case, its page, its action and its words, and nothing else."""

from pathlib import Path

import pytest

from tests.recipes.copies import changed, copied, extended, ran

USE_CASE = '''

async def see_stages(ctx: Context) -> Counter[str]:
    """Count the phenomena in each state, of those that are not closed."""
    await ctx.allow(Permission.SEE_PHENOMENON)
    return Counter(phenomenon.state.value for phenomenon in await ctx.unit.phenomena.live())
'''
PAGE = '''

def stages_page(counts: Mapping[str, int], texts: Texts) -> Page:
    """How many phenomena stand in each state."""
    facts = [(phenomenon_state(PhenomenonState(one), texts), texts.number(n)) for one, n in counts.items()]
    return Page(title=texts("stages-title"), parts=[Facts(facts)])
'''
PAGE_IMPORTS = """
from collections.abc import Mapping

from bot.domain.phenomenon import PhenomenonState
from dialogs.texts.facts import period_name, phenomenon_state
"""
ACTION = '''

async def _stages(turn: Turn, _request: Request) -> Answer:
    """How many phenomena stand in each state."""
    return turn.show(stages_page(await evidence.see_stages(turn.context), turn.texts))


PERIODIC += (
    in_channel(
        "stages",
        permission=Permission.SEE_PHENOMENON,
        run=_stages,
        verb="",
        repeatable=True,
        help="stages",
    ),
)
'''
TEXTS = {
    "fi": (
        "Ilmiöt vaiheittain",
        "vaiheet",
        "@Havainto vaiheet \N{EN DASH} montako ilmiötä on missäkin vaiheessa",
    ),
    "sv": (
        "Fenomen per skede",
        "skeden",
        "@Havainto skeden \N{EN DASH} hur många fenomen som finns i varje skede",
    ),
    "en": (
        "Phenomena by state",
        "stages",
        "@Havainto stages \N{EN DASH} how many phenomena are in each state",
    ),
}
KEYS = ("stages-title", "words-stages", "channel-help-stages")
TESTS = (
    "tests/recipes/report.py",
    "tests/texts/test_texts.py",
    "tests/conversations/test_actions.py",
    "tests/test_tables.py",
)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The code with one report more."""
    root = copied(tmp_path_factory.mktemp("copy"))
    page, action = "dialogs/pages/figures.py", "dialogs/actions/reports.py"
    changed(root, page, "from dialogs.texts.facts import period_name\n", PAGE_IMPORTS)
    changed(root, action, "import figures_page", "import figures_page, stages_page")
    extended(root, {"bot/usecases/evidence.py": USE_CASE, page: PAGE, action: ACTION})
    for language, said in TEXTS.items():
        words = "".join(f"{key} = {text}\n" for key, text in zip(KEYS, said, strict=True))
        extended(root, {f"dialogs/texts/{language}.ftl": words})
    return root


@pytest.mark.timeout(300)
def test_a_report_is_a_use_case_a_page_an_action_and_its_words(copy: Path) -> None:
    done = ran(copy, "pytest", "-q", "-p", "no:cacheprovider", *TESTS)
    assert done.returncode == pytest.ExitCode.OK, done.stdout + done.stderr
