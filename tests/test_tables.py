"""Every table keyed by the members of an enum has all of them, or says beside it why not."""

import ast
import inspect
import pkgutil
from collections.abc import Iterator, Mapping
from enum import Enum
from importlib import import_module
from types import ModuleType
from typing import NamedTuple

import pytest

PACKAGES = ("bot", "dialogs", "storage", "scheduler", "manifest", "playground")


class Table(NamedTuple):
    """A mapping of a module; derived: made by going through its enum."""

    name: str
    kind: type[Enum]
    keys: frozenset[Enum]
    beside: str
    derived: bool

    @property
    def lacking(self) -> set[str]:
        """The members without a row."""
        return {member.name for member in set(self.kind) - self.keys}

    @property
    def wrong(self) -> str:
        """What is wrong with it; empty when nothing is."""
        if self.lacking and "Partial: " not in self.beside:
            lacking = ", ".join(sorted(self.lacking))
            return f"{self.name} has no row for {lacking}: add it, or say why beside it: Partial: …"
        if not self.lacking and "Partial: " in self.beside:
            return f"{self.name} is whole, and is called partial"
        return ""


def modules() -> Iterator[ModuleType]:
    """Every module of the product."""
    for package in PACKAGES:
        path = import_module(package).__path__
        for found in pkgutil.walk_packages(path, f"{package}."):
            if not found.name.startswith("storage.migrations") and not found.name.endswith("__main__"):
                yield import_module(found.name)


def tables_of(module: ModuleType) -> Iterator[Table]:
    """The tables that a module defines at its top level."""
    body = ast.parse(inspect.getsource(module)).body
    for node, after in zip(body, [*body[1:], None], strict=True):
        for name in _assigned(node):
            value = getattr(module, name, None)
            kinds = {type(key) for key in value} if isinstance(value, Mapping) else set()
            if len(kinds) == 1 and issubclass(kind := kinds.pop(), Enum):
                yield Table(
                    f"{module.__name__}.{name}", kind, frozenset(value or ()), _words(after), _derived(node)
                )


def _assigned(node: ast.stmt) -> list[str]:
    targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
    return [target.id for target in targets if isinstance(target, ast.Name)]


def _derived(node: ast.stmt) -> bool:
    return isinstance(getattr(node, "value", None), ast.DictComp)


def _words(node: ast.stmt | None) -> str:
    value = node.value if isinstance(node, ast.Expr) else None
    return str(value.value) if isinstance(value, ast.Constant) else ""


TABLES = [table for module in modules() for table in tables_of(module)]


@pytest.mark.parametrize("table", TABLES, ids=[table.name for table in TABLES])
def test_a_table_has_a_row_for_each_member_or_says_why_not(table: Table) -> None:
    assert not table.wrong, table.wrong


def test_tables_are_found_by_what_they_are() -> None:
    module = ModuleType("made_up")
    source = '''
from bot.domain.codes import Language
WHOLE = {language: 1 for language in Language}
LACKING: dict[Language, int] = {Language.FI: 1}
EXCUSED = {Language.FI: 1}
"""Partial: only Finnish has cases."""
NEEDLESS = dict.fromkeys(Language, 1)
"""Partial: for no reason."""
OTHER = {"fi": 1}
'''
    exec(source, vars(module))  # noqa: S102 - a module of a test's own
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(inspect, "getsource", lambda _: source)
        found = {table.name: table.wrong for table in tables_of(module)}
    assert {name: bool(wrong) for name, wrong in found.items()} == {
        "made_up.WHOLE": False,
        "made_up.LACKING": True,
        "made_up.EXCUSED": False,
        "made_up.NEEDLESS": True,
    }
    assert "EN, SV" in found["made_up.LACKING"]
