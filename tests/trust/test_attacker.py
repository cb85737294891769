"""With all but the key nobody names an anonymous reporter among twelve better than by chance.

The statistics: eight seeds with nine rounds each are 72 anonymous filings, each by one of twelve people. By
chance an attacker is right six times; more than 16 times happens once in ten thousand tries. With the leaks
planted the same attacker is right about at least four of five of those whom a way names.
"""

import asyncio
import random
import shutil
from dataclasses import dataclass
from itertools import pairwise
from math import comb
from pathlib import Path

import pytest

from tests.trust.attacker import WAYS, Haul, Target, Way
from tests.trust.leaks import plant
from tests.trust.watched import PROXY, REPORTERS, Watch, proxy_of, watched

pytestmark = [pytest.mark.timeout(300), pytest.mark.untraced]

SEEDS, ROUNDS = 8, 9
LEAKY_SEEDS = 2


@dataclass(frozen=True, kw_only=True)
class Guess:
    """What a way says of one observation, and who it was.

    Attributes:
        named: a person's random id; None when the way names nobody.
        was: the reporter's.
    """

    named: str | None
    was: str

    @property
    def right(self) -> bool:
        """Whether it named the reporter."""
        return self.named == self.was


def guesses(watches: list[Watch], way: Way) -> list[Guess]:
    """What a way says of every anonymous observation of all stories."""
    found = []
    for watch in watches:
        for target in watch.haul.targets():
            was = watch.people[watch.reporters[target.row["number"]]]
            found.append(Guess(named=way(watch.haul, target), was=was))
    return found


def believing(haul: Haul, target: Target) -> str:
    """Whom the attacker names in the end: the first that a way names, anybody where none does."""
    for way in WAYS.values():
        if named := way(haul, target):
            return named
    return random.Random(target.row["number"]).choice(sorted(haul.names))  # noqa: S311 - a guess


def most_by_chance(tries: int) -> int:
    """How often a guess among the reporters is right at most, in all but one of ten thousand tries."""
    chance, most, more = 1 / len(REPORTERS), -1, 1.0
    while more > 1e-4:
        most += 1
        more -= comb(tries, most) * chance**most * (1 - chance) ** (tries - most)
    return most


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """For databases and backups."""
    return tmp_path_factory.mktemp("watched")


def lived(folder: Path, migrated: Path, name: str, seed: int, **more: object) -> Watch:
    """One story on a database of its own."""
    place = folder / name
    place.mkdir()
    shutil.copy(migrated, place / "havainto.db")
    url = f"sqlite:///{place / 'havainto.db'}"
    return asyncio.run(watched(url, place, seed, rounds=ROUNDS, **more))  # type: ignore[arg-type]  # passed through


@pytest.fixture(scope="module")
def clean(folder: Path, sqlite_file: Path) -> list[Watch]:
    """The bot as it is, behind the guide's reverse proxy."""
    proxy = proxy_of(PROXY.read_text("utf-8"))
    return [lived(folder, sqlite_file, f"clean-{seed}", seed, proxy=proxy) for seed in range(SEEDS)]


@pytest.fixture(scope="module")
def leaky(folder: Path, sqlite_file: Path) -> list[Watch]:
    """The bot with every leak planted, behind a proxy as it is when nobody thinks of it."""
    proxy = proxy_of(PROXY.read_text("utf-8").replace("access_log off;", ""))

    def one(seed: int) -> Watch:
        with pytest.MonkeyPatch.context() as patch:
            name = f"leaky-{seed}"
            return lived(
                folder, sqlite_file, name, seed, proxy=proxy, plant=lambda watch: plant(watch, patch)
            )

    return [one(seed) for seed in range(LEAKY_SEEDS)]


def test_the_attacker_had_a_chance(clean: list[Watch]) -> None:
    """What there was: filings of all kinds, lines, scrapes that moved, backups while drafts were open."""
    for watch in clean:
        haul = watch.haul
        assert len(haul.copy["observations"]) == watch.filed == 3 * ROUNDS
        assert len(haul.targets()) == ROUNDS
        assert {row["reporter_mode"] for row in haul.copy["observations"]} == {"ANON", "NAMED", "PSEUDO"}
        assert len(haul.log) > 3
        assert haul.scrapes[-1][1]["+Inf"] >= 200  # turns
        assert len(haul.copy["outbox"]) > 2 * ROUNDS
        assert len({row["sealed"] for row in haul.copy["addresses"]}) == len(REPORTERS)
    assert sum(len(watch.haul.backups) for watch in clean) > SEEDS
    assert len({who for watch in clean for who in watch.reporters.values()}) == len(REPORTERS)


def test_what_moves_with_turns_moves_at_full_hours(clean: list[Watch]) -> None:
    """The outbox is looked at every quarter of an hour, and duties have times of their own."""
    moved = {
        (name, moment.minute)
        for watch in clean
        for (_, before), (moment, after) in pairwise(watch.haul.figures)
        for name in after
        if before[name] != after[name] and not name.startswith(("havainto_outbox", "havainto_duty"))
    }
    assert {minute for _, minute in moved} == {0}
    assert {"deliveries", "guard", "turn"} <= {name.split("_")[1] for name, _ in moved}


def test_nobody_is_named_better_than_by_chance(clean: list[Watch]) -> None:
    found = guesses(clean, believing)
    assert len(found) == SEEDS * ROUNDS
    assert sum(guess.right for guess in found) <= most_by_chance(len(found))


@pytest.mark.postgres
def test_nobody_is_named_better_than_by_chance_on_postgresql(
    folder: Path, migrated_postgres_url: str
) -> None:
    """The rows, as a dump has them; of the database's files docs/security.md says what is left."""
    proxy = proxy_of(PROXY.read_text("utf-8"))
    place = folder / "postgres"
    place.mkdir()
    watch = asyncio.run(watched(migrated_postgres_url, place, SEEDS, rounds=ROUNDS, proxy=proxy))
    found = guesses([watch], believing)
    assert len(found) == ROUNDS
    assert sum(guess.right for guess in found) <= most_by_chance(len(found))
    assert not [name for name in WAYS if any(guess.named for guess in guesses([watch], WAYS[name]))]


@pytest.mark.parametrize("name", WAYS)
def test_no_way_alone_names_anybody_better_than_by_chance(clean: list[Watch], name: str) -> None:
    found = [guess for guess in guesses(clean, WAYS[name]) if guess.named]
    assert sum(guess.right for guess in found) <= most_by_chance(len(found))


@pytest.mark.parametrize("name", WAYS)
def test_each_way_names_the_reporter_once_its_leak_is_planted(leaky: list[Watch], name: str) -> None:
    found = [guess for guess in guesses(leaky, WAYS[name]) if guess.named]
    assert len(found) >= 4
    assert sum(guess.right for guess in found) >= 0.8 * len(found)
    assert sum(guess.right for guess in found) > most_by_chance(len(found))


@pytest.mark.fast_path
def test_with_all_leaks_nearly_everybody_is_named(leaky: list[Watch]) -> None:
    found = guesses(leaky, believing)
    assert sum(guess.right for guess in found) >= 0.9 * len(found)


def test_a_backup_made_while_drafts_are_open_holds_none(clean: list[Watch]) -> None:
    held = [rows.get("drafts", []) for watch in clean for rows in watch.backups]
    assert held
    assert not any(held)


def test_chance_is_what_it_says() -> None:
    assert [most_by_chance(tries) for tries in (0, 1, 12, 72)] == [0, 1, 6, 16]


def test_the_proxy_writes_nothing_of_a_request() -> None:
    conf = PROXY.read_text("utf-8")
    assert proxy_of(conf) == "off"
    for other in ("", "access_log /var/log/nginx/access.log;", "access_log off;\n    access_log x;"):
        assert proxy_of(conf.replace("access_log off;", other)) == "combined"
    assert "error_log /var/log/nginx/havainto.log crit;" in conf
