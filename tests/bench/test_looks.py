"""No question and no duty asks the database more often because there is more in it."""

import shutil
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path

import orjson
import pytest

from bot.domain.codes import Language
from dialogs.actions.registry import NAMES, command_words
from dialogs.actions.settings import LANGUAGES, MODES
from dialogs.texts import Texts
from scheduler.schedule import Duty
from tests.bench.filling import Size, fill
from tests.bench.looks import (
    duties,
    examples,
    own_of_anna,
    questions,
    statements,
    without_courier,
    without_likeness,
)
from tests.cast import CHANNEL, KAISA
from tests.stage import Chat, Stage, stage

MOST = 60
"""Statements for one question, those for the delivery, the person and the answer among them.

The most has the queue asked in the channel: it is counted there, and the desk opens in the own chat.
"""

SLACK = 3
"""What is asked only when there is something of a kind: a merged phenomenon, votes, a name."""

CHANGES = {
    "file",
    *LANGUAGES,
    *MODES,
    *("withdraw", "correct", "cut", "reopen", "reply", "forget"),
    *("forget-sure", "endorse", "effect", "yes", "no", "take-on"),
    *("understood", "back", "skip", "skip-all", "same", "accept"),
    *("confirm", "not-urgent", "edit", "send", "cancel", "link", "propose"),
    *("fill", "move", "mask", "ask", "close", "redirect"),
    *("gather", "attach", "detach", "owner", "return", "join"),
    *("link-all", "close-all"),
    *("title", "hand-on", "publish", "move-meeting", "cancel-meeting"),
    *("pack", "agenda", "off-agenda", "vote", "higher", "lower"),
    *("decide", "reword", "approve", "role", "identity", "grant"),
    *("deny", "allow-word", "remove-word", "municipal", "quarter-plan"),
    *("write-for-others", "approve-publication", "decline-publication", "withdraw-publication"),
    *("conclude", "remove-conclusion", "report", "report-approve", "decline-role", "seat"),
    *("appoint", "role-until", "role-end", "absent", "deputy", "deputy-code", "leave-deputy", "back-at-work"),
    *("year-report", "term-report", "councillor-page"),  # each stores what it made
    *("pause", "resume"),
}
"""What does something; all else only asks, and is counted here."""

ONE_ROW = {
    "alike",
    "area-month",
    "nudge",
    "conclusions",
    "practise",
    "reports",
    "silence",
    "privacy",
    "receipt",
    "release-plan",
    "signature",
    "who",
    "oversee",
    "pauses",
    "thanks",
}
"""Asks for words that are no rows, one row, counters and the newest twenty, or what does not grow by use."""


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, sqlite_file: Path) -> dict[int, str]:
    """Two counties, one with four times as much of everything."""
    folder = tmp_path_factory.mktemp("filled")
    urls = {}
    for size in (1200, 4800):
        urls[size] = f"sqlite:///{shutil.copy(sqlite_file, folder / f'{size}.db')}"
        fill(urls[size], Size(observations=size, queue=size // 40, alive=0.4))
    return urls


async def costs(url: str, folder: Path) -> dict[str, int]:
    """How many statements each question and duty takes the second time."""
    here = f"sqlite:///{shutil.copy(url.removeprefix('sqlite:///'), folder / 'here.db')}"
    known = {**examples(here), "own": own_of_anna(here)}
    assert "None" not in known.values()
    found = {}
    async with stage(here) as on:
        on.clock.advance(hours=1)
        without_likeness(on)
        without_courier(on)
        for name, act in (*duties(on), *questions(on, known)):
            await act()
            found[name] = await statements(act)
    return found


@pytest.mark.timeout(240)
@pytest.mark.untraced
async def test_no_question_asks_more_often_because_there_is_more(
    filled: dict[int, str], tmp_path: Path
) -> None:
    small, large = [await costs(filled[size], tmp_path) for size in sorted(filled)]
    assert {f"duty: {duty}" for duty in Duty if duty is not Duty.DELIVER} <= small.keys()
    grown = {name: (small[name], large[name]) for name in small if large[name] > small[name] + SLACK}
    assert not grown
    filing = "filing, 5 turns"
    assert {name: many for name, many in large.items() if many > MOST and name != filing} == {}


def test_every_command_that_only_asks_is_counted() -> None:
    known = command_words()
    lines = [
        name
        for name, _ in questions(
            None, dict.fromkeys(("waiting", "linked", "own", "phenomenon", "proposal", "item"), "x")
        )
    ]  # type: ignore[arg-type]  # nothing is asked
    asked = {found.name for line in lines if (found := known.recognise(line, NAMES))}
    assert asked | CHANGES | ONE_ROW == {*NAMES}
    assert not asked & CHANGES


@pytest.fixture
async def crowded(sqlite_url: str) -> AsyncIterator[Stage]:
    """A county in which 5,000 observations wait."""
    fill(sqlite_url, Size(observations=5200, queue=5000))
    async with stage(sqlite_url) as on:
        without_likeness(on)
        without_courier(on)
        await Chat(on, KAISA, channel=CHANNEL).says("kiitos")  # from here on the team can be asked
        yield on


@pytest.mark.timeout(180)
@pytest.mark.untraced
async def test_a_queue_of_thousands_fits_on_its_card_and_says_how_many_more_there_are(crowded: Stage) -> None:
    desk = Chat(crowded, KAISA)
    said = await desk.says("jono")
    assert await statements(lambda: desk.says("jono")) <= MOST
    async with crowded.unit() as unit:
        count = len(await unit.observations.line(handed=True, late=None))
    assert count > 4000  # without those that wait for their reporters
    assert Texts(Language.FI)("desk-place", place="1", count=Texts(Language.FI).number(count)) in said
    assert len(orjson.dumps(desk.card)) < 28 * 1024


@pytest.mark.timeout(180)
@pytest.mark.untraced
async def test_a_list_of_thousands_takes_as_many_statements_on_every_page(crowded: Stage) -> None:
    kaisa, counts = Chat(crowded, KAISA), set[int]()
    for line in ("jonolista", "jonolista sivu: 300", "jono kunta: Kajaani haku: asunto", "kaikki havainnot"):
        await kaisa.says(line)
        counts.add(await statements(partial(kaisa.says, line)))
        assert len(orjson.dumps(kaisa.card)) < 28 * 1024
    assert max(counts) <= MOST
    assert max(counts) - min(counts) <= SLACK
