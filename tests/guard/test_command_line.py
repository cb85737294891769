"""``python -m bot guard``: lines in, JSON out, from a bare machine."""

import json
import os
import subprocess
import sys
from typing import Any

from bot.cli.guard import answers
from bot.domain.codes import Language
from bot.domain.guard import SHAPES_ONLY

ENV = {name: value for name, value in os.environ.items() if not name.startswith("HAVAINTO_")}
COMMAND = [sys.executable, "-m", "bot", "guard"]


def said(lines: bytes, *options: str) -> list[Any]:
    done = subprocess.run(
        [*COMMAND, *options], input=lines, capture_output=True, check=True, env=ENV, timeout=60
    )
    assert done.stderr == b""
    return [json.loads(line) for line in done.stdout.decode("utf-8").split("\n")[:-1]]


def test_each_line_gets_one_object_and_odd_bytes_and_empty_lines_do_no_harm() -> None:
    first, empty, odd, last = said(
        b"Tunnus 010190-921C.\r\n\n\xff\xfe\x00 040 000 1234\n" + "Virtasen Matti \U0001f600 ä".encode()
    )
    assert first == {
        "level": "block",
        "findings": [{"kind": "HETU", "start": 7, "end": 18, "replacement": "henkilötunnus"}],
        "masked": "Tunnus tiedossa.",
        "redirect": None,
    }
    assert (empty["level"], empty["masked"]) == ("pass", "")
    assert [finding["kind"] for finding in odd["findings"]] == ["PHONE"]
    assert last["masked"] == "Asiakas \U0001f600 ä"


def test_the_language_of_the_replacements_can_be_told() -> None:
    (line,) = said(b"010190-921C\n", "--language", "sv")
    assert line["findings"][0]["replacement"] == "en personbeteckning"


def test_a_line_is_answered_before_the_next_one_comes() -> None:
    with subprocess.Popen(COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=ENV) as process:
        assert process.stdin
        assert process.stdout
        for _ in range(2):
            process.stdin.write("Huomasin ilmiön.\n".encode())
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["level"] == "pass"
        process.stdin.close()
        assert process.wait(30) == 0


def test_the_language_is_guessed_for_each_line() -> None:
    lines = ["Min klients kod är 010190-921C och den är rätt\n".encode(), b"The code is 010190-921C\n"]
    replaced = [json.loads(answer)["findings"][-1]["replacement"] for answer in answers(lines, SHAPES_ONLY)]
    assert replaced == ["en personbeteckning", "an identity code"]
    (told,) = answers([b"010190-921C"], SHAPES_ONLY, Language.EN)
    assert json.loads(told)["masked"] == "An identity code"


def test_a_rare_combination_for_which_no_words_are_sure_to_fit_has_none() -> None:
    (told,) = answers(["Kylän ainoa kolmosten äiti jäi ilman kotipalvelua.".encode()], SHAPES_ONLY)
    answer = json.loads(told)
    assert answer["masked"] is None
    assert {finding["replacement"] for finding in answer["findings"]} == {None}
