"""``python -m bot similar``: observations in, what the bot would show of each out."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from typer.testing import CliRunner

from bot.__main__ import cli
from bot.cli.similar import MOST
from bot.domain.likeness.index import ENOUGH

ARREARS = {"id": "a", "text": "Häätö uhkaa vuokrarästien takia.", "language": "fi"}
VRAKNING = {"id": "b", "text": "Hyresskulden ledde till vräkning.", "language": "sv"}
EVICTED = {"id": "c", "text": "The family was evicted because of rent arrears."}
DENTIST = {"id": "d", "text": "Hammaslääkäriin ei saa aikaa.", "language": None, "theme": "passed over"}


def run(piped: str | bytes, **env: str) -> Result:
    return CliRunner().invoke(cli, ["similar"], input=piped, env=env)


def lines(*said: dict[str, Any]) -> str:
    return "".join(f"{json.dumps(one, ensure_ascii=False)}\n" for one in said)


def answers(*said: dict[str, Any]) -> list[dict[str, Any]]:
    done = run(lines(*said))
    assert (done.exit_code, done.stderr) == (0, "")
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_each_line_is_answered_in_its_place_with_what_is_similar_in_any_language() -> None:
    arrears, vrakning, evicted, dentist = answers(ARREARS, VRAKNING, EVICTED, DENTIST)
    assert list(arrears) == ["id", "need", "sectors", "similar"]
    assert [arrears["id"], vrakning["id"], evicted["id"], dentist["id"]] == ["a", "b", "c", "d"]
    assert (arrears["need"], arrears["sectors"]) == ("SHL11_02", ["ASUM"])
    for answer, others in ((arrears, {"b", "c"}), (vrakning, {"a", "c"}), (evicted, {"a", "b"})):
        assert {one["id"] for one in answer["similar"]} == others
        scores = [one["score"] for one in answer["similar"]]
        assert scores == sorted(scores, reverse=True)
        assert all(ENOUGH <= score <= 1 for score in scores)
    assert dentist["similar"] == []


def test_what_the_bot_is_not_sure_of_is_left_out() -> None:
    (answer,) = answers({"id": "x", "text": "Tämä toistuu joka viikko."})
    assert answer == {"id": "x", "need": None, "sectors": [], "similar": []}


def test_a_text_for_another_channel_gets_no_codes_as_in_the_bot() -> None:
    """A worry about one child belongs to child welfare, and the form suggests nothing for it."""
    text = "Olen huolissani yhdestä perheestä, jossa pieni lapsi jää iltaisin yksin. Teenkö ilmoituksen?"
    (answer,) = answers({"id": "x", "text": text})
    assert (answer["need"], answer["sectors"]) == (None, [])


def test_never_more_than_five_and_the_order_of_the_lines_changes_nothing() -> None:
    many = [{**ARREARS, "id": f"n{number}"} for number in range(9)] + [VRAKNING, EVICTED, DENTIST]
    forward, back = answers(*many), answers(*many[::-1])
    assert forward == back[::-1]
    assert max(len(answer["similar"]) for answer in forward) == MOST


def test_nothing_in_is_nothing_out() -> None:
    for piped in ("", "\n", "\n \n"):
        done = run(piped)
        assert (done.exit_code, done.stdout, done.stderr) == (0, "", "")


def test_it_needs_no_settings_and_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = run(lines(ARREARS), HAVAINTO_PORT="seven", HAVAINTO_DATABASE_URL="mysql://x")
    assert (done.exit_code, done.stderr) == (0, "")
    assert list(tmp_path.iterdir()) == []


def test_a_mark_at_the_start_empty_lines_and_lone_surrogates_do_no_harm() -> None:
    done = run(b"\xef\xbb\xbf" + lines(ARREARS).encode() + b'\n{"id": "\\ud800", "text": "moi"}\r\n')
    assert [json.loads(line)["id"] for line in done.stdout_bytes.decode().splitlines()] == ["a", "\ud800"]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (b"eviction", "not JSON"),
        (b'{"id": "x", "text": "moi"', "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b'{"id": "x", "text": "\xff"}', "not UTF-8"),
        (b'["x", "moi"]', "not a JSON object"),
        (b"null", "not a JSON object"),
        (b'{"text": "moi"}', 'no "id"'),
        (b'{"id": "x"}', 'no "text"'),
        (b'{"id": 7, "text": "moi"}', '"id" is no string'),
        (b'{"id": "x", "text": null}', '"text" is no string'),
        (b'{"id": "x", "text": ["moi"]}', '"text" is no string'),
        (b'{"id": "", "text": "moi"}', '"id" is empty'),
        (b'{"id": "x", "text": " "}', '"text" is empty'),
        (b'{"id": "x", "text": "moi", "language": "de"}', '"language" is none of fi, sv, en'),
        (b'{"id": "x", "text": "moi", "language": ["fi"]}', '"language" is none of fi, sv, en'),
        (b'{"id": "a", "text": "moi"}', "the id is that of an earlier line"),
    ],
)
def test_a_line_that_is_no_observation_is_named_and_nothing_is_answered(line: bytes, why: str) -> None:
    done = run(lines(ARREARS).encode() + line + b"\n" + lines(VRAKNING).encode())
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr == f"Line 2: {why}.\n"
