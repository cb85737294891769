"""Retention times as an administrator sets them, and where the ledger lies."""

from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from bot.domain.erasure import Rule
from bot.domain.retention import RULES, Span
from bot.from_settings import ledger_of
from bot.settings import Settings


def local(**values: Any) -> Settings:
    return Settings(local=True, **values)


def test_unless_set_the_times_are_those_of_the_table() -> None:
    assert local().county.kept == {rule: line.span for rule, line in RULES.items()}


def test_every_time_can_be_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for rule in RULES:
        monkeypatch.setenv(f"HAVAINTO_KEEP_{rule.upper()}", "40d")
    assert set(local().county.kept.values()) == {Span(days=40)}


@pytest.mark.parametrize("written", ["0d", "forever", "-3m", "", "5000m"])
def test_nonsense_refuses_to_start(monkeypatch: pytest.MonkeyPatch, written: str) -> None:
    monkeypatch.setenv("HAVAINTO_KEEP_TEXT", written)
    with pytest.raises(ValidationError, match="retention time"):
        local()


def test_nobody_is_known_longer_than_their_words() -> None:
    with pytest.raises(ValidationError, match="HAVAINTO_KEEP_LINK is longer"):
        local(keep_link="24m", keep_text="12m")
    assert local(keep_link="12m", keep_text="12m").county.kept[Rule.LINK] == Span(months=12)


@pytest.mark.parametrize(
    ("values", "path"),
    [
        ({"database_url": "sqlite:////srv/havainto/havainto.db"}, "/srv/havainto/erasures.jsonl"),
        ({"database_url": "sqlite:///var/havainto.db"}, "var/erasures.jsonl"),
        ({"database_url": "postgresql://db.example/havainto"}, "var/erasures.jsonl"),
        ({"ledger": "/mnt/ledger.jsonl"}, "/mnt/ledger.jsonl"),
    ],
)
def test_the_ledger_lies_beside_the_database_unless_set(values: dict[str, str], path: str) -> None:
    assert ledger_of(local(**values))._path == Path(path)
