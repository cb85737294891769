"""What a use case is given: who acts, or nobody; a guard, or none that lets anything through."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, cast

import pytest

from bot import usecases
from bot.domain.codes import Language
from bot.domain.county import KAINUU, County
from bot.domain.people import Person
from bot.ports import Unit
from bot.usecases.context import Context

BOT = Context(
    unit=cast("Unit", None),
    county=County(municipalities=KAINUU),
    now=datetime(2026, 11, 20, 12, tzinfo=UTC),
)
HELD_BY_CONTEXT = {"now", "county", "person", "by", "today", "clear", "caused_by"}
MOST = 6


def functions() -> Iterator[tuple[str, Callable[..., Any]]]:
    for found in pkgutil.iter_modules(usecases.__path__):
        module = importlib.import_module(f"{usecases.__name__}.{found.name}")
        for name, one in inspect.getmembers(module, inspect.iscoroutinefunction):
            if one.__module__ == module.__name__ and not name.startswith("_"):
                yield f"{found.name}.{name}", one


def test_where_only_a_person_can_act_the_bot_is_a_bug() -> None:
    with pytest.raises(RuntimeError, match="only a person"):
        _ = BOT.person
    anna = Person(id="anna", language=Language.FI)
    assert replace(BOT, actor=anna).person is anna


def test_a_text_that_no_guard_looks_at_is_kept_nowhere() -> None:
    with pytest.raises(RuntimeError, match="no guard"):
        BOT.reason("Asia on hoidettu.")
    assert BOT.reason("  ") is None


def test_who_must_not_be_named_leaves_neither_name_nor_moment() -> None:
    monday = datetime(2026, 11, 16, tzinfo=UTC)
    anna = replace(BOT, actor=Person(id="anna", language=Language.FI)).after(7)
    assert (anna.unnamed(monday).actor, anna.unnamed(monday).now) == (None, monday)
    assert (anna.unnamed().now, anna.unnamed().cause) == (BOT.now, 7)


@pytest.mark.parametrize(("name", "one"), [pytest.param(*found, id=found[0]) for found in functions()])
def test_a_use_case_takes_its_context_and_little_else(name: str, one: Callable[..., Any]) -> None:
    """One that opens its own units takes ``units``, a mere look-up the unit; neither takes the rest."""
    taken = [*inspect.signature(one).parameters]
    assert taken[0] == "ctx" or not HELD_BY_CONTEXT & {*taken} or taken[0] == "units", name
    assert len(taken) <= MOST, name
