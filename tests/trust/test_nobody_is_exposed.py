"""After a long story: no row, no byte, no log line and nothing that went out leads to who reported."""

from collections.abc import Collection, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import orjson
import pytest

from bot.domain.calendar import week_of
from bot.domain.observation import title_of
from storage import migrate
from tests.cast import CHANNEL, KAISA, Actor
from tests.stage import words
from tests.trust import story
from tests.trust.evidence import Evidence, gather
from tests.trust.story import ANNA, ANON, REPORTERS, TAKEN_BACK_ANON, TYPED_ANON, WRITTEN


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def left(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Evidence]:
    """What the story left behind on one database."""
    folder = tmp_path_factory.mktemp("story")
    ledger = folder / "erasures.jsonl"
    if request.param == "sqlite":
        url = f"sqlite:///{folder / 'havainto.db'}"
        migrate.upgrade(url)
        yield gather(url, ledger, folder)
        return
    server = request.getfixturevalue("postgres_server")
    name = server.create()
    migrate.upgrade(server.url(name))
    yield gather(server.url(name), ledger)
    server.drop(name)


def _marks(who: Actor) -> tuple[str, ...]:
    """What tells who a person is, in any letter case."""
    return (who.object_id, who.teams_id, who.chat, who.name, who.object_id.replace("-", ""))


def _exposed(text: str, *people: Actor) -> list[str]:
    low = text.lower()
    return [mark for who in people or REPORTERS for mark in _marks(who) if mark.lower() in low]


def test_the_story_was_told_to_its_end(left: Evidence) -> None:
    observations = {row["number"]: row for row in left.rows["observations"]}
    modes = [observations[number]["reporter_mode"] for number in left.told.numbers.values()]
    assert modes == ["NAMED", "PSEUDO", "ANON", "PSEUDO", "ANON", "PSEUDO", "NAMED", "ANON"]
    states = [observations[number]["state"] for number in left.told.numbers.values()]
    assert states == ["linked"] * 4 + ["received"] * 2 + ["withdrawn"] * 2
    assert {row["number"]: row["state"] for row in left.rows["proposals"]} == {
        "E-2026-0001": "done",
        "E-2026-0002": "put_forward",
    }
    assert [row["granted"] for row in left.rows["identity_requests"]] == [False]
    assert {row["name"] for row in left.rows["tallies"]} >= {"guard-blocked-HETU", "refused-see_own"}
    assert any(row["held_at"] for row in left.rows["outbox"])
    assert sum("turn_failed" in line and "broken on purpose" in line for line in left.log) >= 1
    assert set(left.told.codes) == {ANON, TYPED_ANON, TAKEN_BACK_ANON}


# --- (a) the database


def test_no_row_holds_an_id_or_a_name_of_a_reporter(left: Evidence) -> None:
    for table, rows in left.rows.items():
        for row in rows:
            assert _exposed(str(row)) == [], table


def test_no_byte_of_the_files_holds_an_id_or_a_name_of_a_reporter(left: Evidence) -> None:
    for name, raw in left.files.items():
        assert _exposed(raw.decode("latin-1")) == [], name
        for who in REPORTERS:  # ids as sixteen bytes, names as SQLite could hold them otherwise
            assert bytes.fromhex(who.object_id.replace("-", "")) not in raw
            assert who.name.encode("utf-16-le") not in raw


def test_no_byte_of_the_files_holds_what_was_stopped_taken_back_or_shown_once(left: Evidence) -> None:
    gone = [
        story.BEFORE,
        story.TYPED,
        story.TAKEN_BACK,
        TAKEN_BACK_ANON,
        story.STOPPED,
        story.URGENT,
        story.SEVERAL[3:40],
        "010190-921C",
        *left.told.codes.values(),
    ]
    for name, raw in left.files.items():
        for text in gone:
            assert text.encode() not in raw, name
            assert text.replace("-", "").encode() not in raw, name


# --- (b) the log


def test_no_log_line_holds_an_id_or_a_name_of_a_reporter(left: Evidence) -> None:
    for line in left.log:
        assert _exposed(line) == []
        assert not any(person_id in line for person_id in left.people.values())


def test_no_log_line_holds_what_people_wrote(left: Evidence) -> None:
    secrets = [*(text[:20] for text in WRITTEN), "010190-921C", *left.told.codes.values()]
    for line in left.log:
        assert [secret for secret in secrets if secret in line] == []


def test_no_log_line_names_an_observation_or_a_conversation(left: Evidence) -> None:
    """Nor its hash: there was one that stayed the same from start to stop, and a line for each turn."""
    known = [row["id"] for row in left.rows["observations"]] + list(left.told.numbers.values())
    assert len(left.log) > 8
    for line in left.log:
        assert [one for one in known if one in line] == []
        assert "conversation" not in line
        assert '"event":"turn"' not in line


def test_no_log_line_shares_an_id_with_a_line_of_another_turn(left: Evidence) -> None:
    lines = [orjson.loads(line) for line in left.log if line.startswith("{")]
    turns = [line["turn"] for line in lines if "turn" in line]
    assert len(turns) == 4
    assert len(set(turns)) == len(turns), "each of these turns left one line"


# --- (c) what went out


def test_nothing_that_goes_to_others_holds_an_id_or_a_name_of_a_reporter(left: Evidence) -> None:
    for posted in left.sent:
        others = [who for who in REPORTERS if who.chat != posted.conversation_id]
        if posted.conversation_id == KAISA.chat and words(posted.activity) == left.told.named:
            others.remove(ANNA)  # chose to be named, and the coordinator asked
        assert _exposed(orjson.dumps(posted.activity).decode(), *others) == []
        assert not any(person_id in str(posted.activity) for person_id in left.people.values())
    assert _exposed(str(left.created)) == []


def test_no_http_answer_to_others_holds_an_id_or_a_name_of_a_reporter(left: Evidence) -> None:
    for teams_id, body in left.told.answers:
        assert _exposed(body, *(who for who in REPORTERS if who.teams_id != teams_id)) == []


def test_no_preview_shows_what_people_wrote_or_who_they_are(left: Evidence) -> None:
    previews = {str(posted.activity.get("summary") or "") for posted in left.sent}
    assert len(previews) > 4
    secrets = [*(text[:12] for text in WRITTEN), "ilmiö", *left.told.codes.values()]
    for preview in previews:
        assert _exposed(preview) == []
        assert [secret for secret in secrets if secret in preview] == []


def test_what_is_a_reporters_goes_to_that_reporter_alone(left: Evidence) -> None:
    """Receipt codes and receipts: nobody else's chat ever shows them."""
    for text, code in left.told.codes.items():
        who = TUOVI_OR_ELLEN[text]
        for posted in left.sent:
            if posted.conversation_id != who.chat:
                assert code not in str(posted.activity)


TUOVI_OR_ELLEN = {ANON: story.ELLEN, TYPED_ANON: story.TUOVI, TAKEN_BACK_ANON: story.ELLEN}


# --- (d) the anonymous


def _anonymous(left: Evidence) -> list[dict[str, Any]]:
    return [row for row in left.rows["observations"] if row["reporter_mode"] == "ANON"]


def test_of_an_anonymous_one_only_its_own_rows_and_the_groups_carry_its_id(left: Evidence) -> None:
    reporters = set(left.people.values())
    for observation in _anonymous(left):
        about = [
            (table, row) for table, rows in left.rows.items() for row in rows if observation["id"] in str(row)
        ]
        assert {table for table, _ in about} <= {
            "observations",
            "log",
            "receipt_marks",
            "arrivals",  # until somebody is told that it came
            "proposal_observations",  # the group took it in
            "erasures",  # it was taken back
            "limits",  # counted from the Monday of its week
        }
        for _, row in about:
            assert reporters.isdisjoint(str(value) for value in row.values())
        own = [row for table, row in about if table == "log" and row["action"] in ("received", "withdrawn")]
        assert {row["person_id"] for row in own} == {None}


def test_of_an_anonymous_one_no_moment_is_kept_but_the_week(left: Evidence) -> None:
    for observation in _anonymous(left):
        assert observation["received_at"] == week_of(observation["received_at"]).start
        for row in left.rows["log"]:
            if row["subject"] == observation["id"] and row["action"] in ("received", "withdrawn"):
                assert row["at"] == week_of(row["at"]).start
        for row in left.rows["erasures"]:
            if row["subject"] == observation["id"]:
                assert row["at"] == week_of(row["at"]).start
        limits = [row for row in left.rows["limits"] if row["subject"] == observation["id"]]
        assert limits
        for row in limits:
            assert row["occasion"] > 1 or row["started_on"].weekday() == 0
            assert row["met_by"] != "withdrawn" or row["met_on"].weekday() == 0


def test_no_row_of_a_person_has_a_moment_within_their_anonymous_filing(left: Evidence) -> None:
    assert len(left.told.moments) == 3
    for who, began, ended in left.told.moments:
        for table, rows in left.rows.items():
            for row in rows:
                if left.people[who.name] in map(str, row.values()):
                    within = [
                        key
                        for key, value in row.items()
                        if isinstance(value, datetime) and began <= value <= ended
                    ]
                    assert within == [], table


def test_what_is_within_an_anonymous_filing_says_nothing_of_whom(left: Evidence) -> None:
    """Deliveries are remembered for a while, by marks that only the key can make, joined to nothing."""
    for _, began, ended in left.told.moments:
        for table, rows in left.rows.items():
            for row in rows:
                if any(isinstance(value, datetime) and began <= value <= ended for value in row.values()):
                    assert table == "turns"
                    assert row["subject"] is None


def test_no_row_tells_that_a_person_has_a_receipt_code(left: Evidence) -> None:
    """A mistyped code is counted and noted, but as no one's: only a holder mistypes a code."""
    noted = [row for row in left.rows["log"] if row["subject"].startswith("receipt")]
    assert len(noted) == 1
    assert noted[0]["person_id"] is None
    moments = {row["at"] for row in left.rows["wrong_tries"]}
    assert moments
    assert noted[0]["at"] not in moments  # or the two could be laid side by side


def test_no_draft_of_an_anonymous_one_is_left_in_the_files(left: Evidence) -> None:
    for name, raw in left.files.items():
        assert b'"reporter_mode":"ANON"' not in raw, name


# --- (e) the channel


def test_cards_in_the_channel_do_not_tell_the_ways_to_appear_apart(left: Evidence) -> None:
    told = left.told
    shown = {
        told.shown[told.numbers[text]].replace(told.numbers[text], "NUMBER")
        for text in (story.NAMED, story.PSEUDO, ANON)
    }
    assert len(shown) == 1, shown


def test_the_desk_does_not_tell_the_ways_to_appear_apart(left: Evidence) -> None:
    told = left.told
    shown = {
        told.screened[told.numbers[text]]
        .replace(text, "TEXT")
        .replace(title_of(text), "TITLE")
        .replace(told.numbers[text], "NUMBER")
        for text in (story.NAMED, story.PSEUDO, ANON)
    }
    alike = {_without_others(card) for card in shown}
    assert len(alike) == 1, alike


def _without_others(card: str) -> str:
    """The desk without its observation's place in the line, and without what is like the observation."""
    titles = {title_of(text) for text in WRITTEN}
    return "\n".join(line for line in _without_alike(card).splitlines()[1:] if not _of_others(line, titles))


def _of_others(line: str, titles: Collection[str]) -> bool:
    return line in titles or line.startswith("H-2026-") or line.endswith("odottaa")


def _without_alike(card: str) -> str:
    """What is like an observation is a list of its own, and follows from the texts alone."""
    own, _, rest = card.partition("Samankaltaisia")
    _, unused, after = rest.partition("Havaintoa ei ole vielä")
    return f"{own}{unused}{after}"


def _lists(left: Evidence) -> list[list[str]]:
    numbers = list(left.told.numbers.values())
    found = []
    for posted in left.sent:
        if posted.conversation_id.startswith(CHANNEL):
            lines = _without_alike(words(posted.activity)).split()
            found.append([line for line in lines if line in numbers])
    return [one for one in found if len(set(one)) > 3]


def test_lists_in_the_channel_are_in_the_order_of_numbers(left: Evidence) -> None:
    lists = _lists(left)
    assert lists
    for numbers in lists:
        first = list(dict.fromkeys(numbers))
        assert _in_order(first) or _in_order(first[1:])  # an observation's card begins with its own


def _in_order(numbers: list[str]) -> bool:
    return numbers in (sorted(numbers), sorted(numbers, reverse=True))


def test_the_channel_hears_the_same_of_an_anonymous_one_as_of_others(left: Evidence) -> None:
    kinds = {}
    ids = {row["number"]: row["id"] for row in left.rows["proposals"]}
    for number, proposal_id in ids.items():
        ours = [row for row in left.rows["outbox"] if row["subject"] == proposal_id and row["group_id"]]
        ours.sort(key=lambda row: row["id"])
        kinds[number] = [row["kind"] for row in ours if row["kind"] != "proposal_card"]
    anonymous, others = kinds["E-2026-0002"], kinds["E-2026-0001"]
    assert anonymous
    assert others[: len(anonymous)] == anonymous  # theirs went further


def test_the_name_of_one_who_chose_it_is_sealed_and_nowhere_else(left: Evidence) -> None:
    signed = {row["observation_id"] for row in left.rows["signatures"]}
    named = {row["id"] for row in left.rows["observations"] if row["reporter_mode"] == "NAMED"}
    assert signed == named - {row["id"] for row in left.rows["observations"] if row["state"] == "withdrawn"}
    assert ANNA.name not in str(left.rows)
    assert ANNA.name in left.told.named
    purposes = [row["purpose"] for row in left.rows["openings"]]
    assert purposes.count("signed") == 1


@pytest.mark.fast_path
def test_the_files_of_the_database_were_looked_at(left: Evidence, request: pytest.FixtureRequest) -> None:
    if "sqlite" in request.node.name:
        assert {Path(name).suffix for name in left.files} >= {".db", ".jsonl", ".db-wal"}
