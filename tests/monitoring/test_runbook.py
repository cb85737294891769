"""The runbook: its commands, log events and links are real."""

import re
from collections.abc import Iterator
from pathlib import Path

import typer

from bot.__main__ import cli
from bot.app import PARTS
from bot.domain.errors import NEXT, Next, Reason
from bot.domain.notices import DeliveryState
from bot.metrics.counted_guard import IN_GUARD
from bot.usecases.digest_posts import Missing
from scheduler.schedule import Duty
from tests.monitoring.test_alerts import ROOT, RUNBOOK

TEXT = (ROOT / RUNBOOK).read_text(encoding="utf-8")
SOURCES = ("bot", "dialogs", "storage", "scheduler")


def anchors(text: str) -> set[str]:
    """The anchors of a page's headings, as GitHub and Forgejo make them."""
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


def events() -> Iterator[str]:
    """Every name that a module which writes to the log may give a line."""
    for folder in SOURCES:
        for path in (ROOT / folder).rglob("*.py"):
            source = path.read_text(encoding="utf-8")
            if "structlog" in source:
                yield from re.findall(r'"([a-z]+(?:_[a-z]+)+)"', source)


def test_every_command_that_it_names_is_there_with_its_options() -> None:
    known = typer.main.get_command(cli).commands  # type: ignore[attr-defined]  # it is a group
    found = re.findall(r"python -m bot (\w[\w-]*)([^`\n]*)", TEXT)
    assert found
    for name, rest in found:
        assert name in known, name
        options = {option for one in known[name].params for option in one.opts}
        assert set(re.findall(r"--[a-z-]+", rest)) <= options, (name, rest)


def test_every_event_and_code_that_it_names_is_there() -> None:
    codes = {str(one) for kind in (Reason, DeliveryState, Missing, Duty) for one in kind} | {*PARTS}
    said = set(re.findall(r"`([a-z]+(?:_[a-z]+)+)`", TEXT))
    assert said - codes - {*events()} == set()


def rows(section: str) -> set[str]:
    """What stands in the first column of a section's table."""
    found = TEXT.split(f"\n## {section}\n")[1].split("\n## ")[0]
    firsts = re.findall(r"^\| (`[^|]+`) \|", found, re.MULTILINE)
    return {code for first in firsts for code in re.findall(r"`(\w+)`", first)}


def test_for_every_part_that_a_turn_needs_it_says_what_mends_it() -> None:
    assert rows("HavaintoNotReady") == set(PARTS)


def test_for_every_reason_to_try_later_it_says_what_mends_it() -> None:
    assert rows("HavaintoNoticeWaits") == {reason for reason, then in NEXT.items() if then is Next.LATER}


def test_every_link_leads_somewhere() -> None:
    guides = (ROOT / RUNBOOK).parent
    for target in re.findall(r"\]\(([^)]+)\)", TEXT):
        name, _, anchor = target.partition("#")
        page = guides / name if name else ROOT / RUNBOOK
        assert page.exists(), target
        assert not anchor or anchor in anchors(page.read_text(encoding="utf-8")), target


def test_the_note_of_the_guard_s_errors_is_quoted_as_it_is() -> None:
    assert f'"{IN_GUARD}"' in TEXT


def test_the_guide_leads_to_it() -> None:
    assert "(runbook.md)" in (Path(ROOT) / "docs/guides/administrator.md").read_text(encoding="utf-8")
