"""A simulated year ends well: on SQLite, and by two copies of the bot on one PostgreSQL alike."""

import asyncio
import difflib
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage import migrate
from tests.fakes.postgres import PostgresServer
from tests.year import for_others, gathering, replay, reported, telling, waiting
from tests.year.dump import canonical
from tests.year.lived import Lived
from tests.year.story import OBSERVATIONS, live
from tests.year.tampering import tampered

pytestmark = pytest.mark.untraced  # what a year runs has tests of its own

SEED = 20260901
CHECKS = (
    waiting.forgotten,
    waiting.unheard,
    waiting.untold,
    waiting.long_undecided,
    waiting.unfollowed,
    telling.undelivered,
    telling.told_twice,
    telling.never_told,
    telling.never_told_of_proposals,
    telling.strangers,
    telling.foreign,
    telling.gone_silent,
    replay.unexplained,
    replay.unmatched,
    replay.uncaused,
    gathering.meetings_amiss,
    gathering.minutes_untold,
    gathering.meetings_untold,
    gathering.digests_amiss,
    for_others.published_amiss,
    reported.rounds_amiss,
    reported.exposing,
    reported.dated,
    reported.proposals_amiss,
    reported.unresolved,
)
ENOUGH = {
    "typed": 50,
    "titled": 5,
    "linked": 100,
    "asked": 10,
    "answered": 5,
    "closed": 10,
    "reopened": 2,
    "redirected": 5,
    "withdrawn": 3,
    "unlinked": 2,
    "proposed": 4,
    "sent to its recipient": 3,
    "done": 2,
    "effect": 3,
    "meetings": 4,
    "memos": 4,
    "moved meetings": 1,
    "cancelled meetings": 1,
    "packs": 3,
    "published": 2,
    "declined": 1,
    "taken back": 1,
    "not come to": 1,
    "approved quarters": 4,
}
"""A year in which too little happens proves nothing."""
POSTS = 200
"""The same of posts to the channel, each of which is looked at for unscreened words."""


@pytest.fixture(scope="module")
def on_sqlite(sqlite_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Lived:
    """The year by one copy of the bot on SQLite."""
    path = tmp_path_factory.mktemp("year") / "havainto.db"
    shutil.copy(sqlite_file, path)
    return asyncio.run(live(f"sqlite:///{path}", copies=1, seed=SEED))


@pytest.fixture(scope="module")
def on_postgres(postgres_server: PostgresServer) -> Iterator[Lived]:
    """The same year by two copies on one PostgreSQL."""
    name = postgres_server.create()
    url = postgres_server.url(name)
    migrate.upgrade(url)
    yield asyncio.run(live(url, copies=2, seed=SEED))
    postgres_server.drop(name)


def _complaints(lived: Lived) -> list[str]:
    found = [f"{check.__name__}: {complaint}" for check in CHECKS for complaint in check(lived)]
    found += [
        f"too little: {what} happened {lived.diary.told.get(what, 0)} times"
        for what, least in ENOUGH.items()
        if lived.diary.told.get(what, 0) < least
    ]
    recorder = lived.diary.bots.recorder
    found += [f"a channel read what is not screened: {one}" for one in recorder.found]
    if recorder.looked_at < POSTS:
        found.append(f"only {recorder.looked_at} posts to channels were looked at")
    if len(lived.observations) != OBSERVATIONS:
        found.append(f"{len(lived.observations)} observations")
    if not lived.diary.bots.repeats or not lived.diary.bots.restarts:
        found.append("nothing was delivered twice, or no copy was ever restarted")
    return found


@pytest.mark.timeout(600)  # both years, on a machine with other work
def test_a_year_on_sqlite_ends_with_an_answer_or_a_dated_next_step_for_everybody(on_sqlite: Lived) -> None:
    found = _complaints(on_sqlite)
    assert not found, "\n".join(found)
    for check, badly in tampered(on_sqlite):  # here, so that the year need not be lived again for it
        assert list(check(badly)), f"{check.__name__} finds nothing amiss in a year that ended badly"


@pytest.mark.postgres
@pytest.mark.timeout(600)
def test_the_same_year_by_two_copies_on_postgresql_ends_the_same(
    on_sqlite: Lived, on_postgres: Lived
) -> None:
    found = _complaints(on_postgres)
    assert not found, "\n".join(found)
    one, two = canonical(on_sqlite), canonical(on_postgres)
    differs = "\n".join(list(difflib.unified_diff(one, two, lineterm="", n=0))[:40])
    assert one == two, differs
    assert not [*reported.alike(on_sqlite, on_postgres)]
