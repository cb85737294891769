"""Whoever follows a page stops where it does not hold, and takes along what was shown."""

import subprocess
from dataclasses import dataclass, field
from typing import Any, cast

import pytest

from deploy.check.inside import Inside
from deploy.check.page import Kind, blocks
from deploy.check.people import People
from deploy.check.walk import How, Stopped, Walk, online_of, table

VALUES = {"NAME": "it's a $name", "SECRET": "two words"}


@dataclass
class Here:
    """This machine in the place of the server; remembers what it was told to run."""

    ran: list[tuple[str, ...]] = field(default_factory=list)

    def run(self, *command: str, said: str, **_: Any) -> subprocess.CompletedProcess[str]:
        self.ran.append(command)
        return subprocess.run(command, input=said, capture_output=True, text=True, check=False)


@dataclass
class Listeners:
    """People in Teams who only remember."""

    done: list[tuple[str, str]] = field(default_factory=list)

    def do(self, act: str, line: str) -> str:
        self.done.append((act, line))
        return f"{act}: {line}"


def walked(page: str) -> tuple[Walk, Here, Here, Listeners]:
    """Follow a page to its end."""
    inside, online, people = Here(), Here(), Listeners()
    walk = Walk(cast("Inside", inside), cast("Inside", online), cast("People", people), VALUES)
    for block in blocks("## 1. Step\n" + page):
        walk.follow(block)
    return walk, inside, online, people


def test_values_reach_the_shell_as_they_are_and_what_is_asked_is_answered() -> None:
    walk, *_ = walked("```sh\nread -rsp 'Secret: ' SECRET\necho \"$NAME, $SECRET\"\n```\n")
    assert walk.done[0].output == "it's a $name, two words\n"


def test_a_block_that_fails_stops_with_its_place_and_its_output() -> None:
    with pytest.raises(Stopped, match=r"Step 1\. Step, the block at line 2 ended with 1:\nfirst"):
        walked("```sh\necho first\nfalse\necho second\n```\n")


def test_a_block_that_shows_something_else_stops() -> None:
    with pytest.raises(Stopped, match=r"one sees \['ready'\]; it was\nnot yet"):
        walked("```sh\necho not yet\n```\n```text\nready\n```\n")


def test_the_code_that_was_shown_is_written_in_teams() -> None:
    shown, code = "```sh\necho FNAU-9RKY\n```\n", "```text Teams\n@Havainto liitä AAAA-BBBB\n```\n"
    page = shown + code + "```text Teams\nVuokra nousi.\n```\n"
    *_, people = walked(page)
    assert people.done == [("write", "@Havainto liitä FNAU-9RKY"), ("file", "Vuokra nousi.")]


def test_what_needs_a_tenant_or_the_readers_own_values_is_not_run() -> None:
    walk, inside, online, _ = walked("```sh values\nNAME=x\n```\n```sh tenant\nfalse\n```\n")
    assert [one.how for one in walk.done] == [How.VALUES, How.TENANT]
    assert inside.ran == online.ran == []


def test_only_packages_are_fetched_with_the_network_of_the_machine() -> None:
    with pytest.raises(Stopped):  # no such option; nothing is changed
        walked("```sh\napt-get --no-such-option\n```\n")
    apt, other = (
        Walk._how(block) for block in blocks("## 1. A\n```sh\napt-get update\n```\n```sh\ntrue\n```\n")
    )
    assert (apt, other) == (How.ONLINE, How.VERBATIM)


def test_the_network_alone_is_another_one() -> None:
    inside = Inside(root=cast("Any", None), holder=1, spaces=("--mount", "--net", "--pid"))
    assert online_of(inside).spaces == ("--mount", "--pid")


def test_the_table_has_a_row_for_each_block() -> None:
    walk, *_ = walked("```sh\ntrue\n```\n```sh tenant\nfalse\n```\n")
    rows = table(walk.done)
    assert len(rows) == 3
    assert How.TENANT in rows[2]
    assert Kind.RUN not in rows[2]
