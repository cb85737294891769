"""What is said beside the matter in the channel gets nothing, and what asks for something gets an answer."""

import json

import pytest

from dialogs.understanding.asides import Aside, aside
from dialogs.understanding.intents import Intent, meaning
from tests.understanding.corpus import DATA

LINES = [json.loads(line) for line in (DATA / "channel.jsonl").read_text("utf-8").splitlines()]
NOTHING, ANSWERED = "nothing", "answered"


def _wrong(wanted: str) -> list[str]:
    """The lines of a class that are read as the other one."""
    return [
        one["text"]
        for one in LINES
        if one["class"] == wanted and (aside(one["text"]) is None) is (wanted == NOTHING)
    ]


def test_the_list_is_long_enough_to_measure_on() -> None:
    assert len(LINES) >= 60
    assert sum(one["class"] == ANSWERED for one in LINES) >= 20


def test_whatever_asks_for_something_is_answered() -> None:
    assert _wrong(ANSWERED) == []


def test_most_of_what_is_beside_the_matter_gets_nothing() -> None:
    missed, said = _wrong(NOTHING), sum(one["class"] == NOTHING for one in LINES)
    print(f"{said - len(missed)} of {said} asides get nothing; {missed}")  # noqa: T201 - the measure
    assert len(missed) <= said // 20


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("kiitos", Aside.THANKS),
        ("God morgon!", Aside.GREETING),
        ("see you", Aside.PARTING),
        ("hienoa", Aside.PRAISE),
        ("okej", Aside.AGREEMENT),
        ("haha", Aside.SMALL_TALK),
        ("🎉", Aside.SIGNS),
        ("", None),
        ("H-2026-0001 kiitos", None),
    ],
)
def test_each_kind_is_known(line: str, kind: Aside | None) -> None:
    assert aside(line) is kind


def test_no_observation_of_the_corpus_is_an_aside() -> None:
    lines = [json.loads(line) for line in (DATA / "intents.jsonl").read_text("utf-8").splitlines()]
    taken = [one["text"] for one in lines if one["class"] in ("OBSERVATION", "URGENT") and aside(one["text"])]
    assert taken == []
    assert meaning("kiitos").intent is Intent.THANKS
