"""What the source says of itself: its size, its imports, its signatures, and where a name is written."""

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

PACKAGES = ("bot", "dialogs", "storage", "scheduler", "manifest")
MOVED_OUT = ("playground",)
"""Where tools went that were part of ``bot``: not counted as saved."""

MANY = 7
"""Arguments of a function that has too many; ``self`` is none."""

_FunctionDef = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Source:
    """The product's modules in one checkout."""

    root: Path

    @cached_property
    def files(self) -> list[Path]:
        """All modules, tools that moved out of the packages included."""
        found = (path for name in (*PACKAGES, *MOVED_OUT) for path in (self.root / name).rglob("*.py"))
        return sorted(path for path in found if "node_modules" not in path.parts)

    @cached_property
    def trees(self) -> dict[str, ast.Module]:
        """Dotted name → parsed module."""
        return {self._name(path): ast.parse(path.read_text("utf-8")) for path in self.files}

    def _name(self, path: Path) -> str:
        parts = path.relative_to(self.root).with_suffix("").parts
        return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)

    def lines(self) -> int:
        """Lines of code, comments and blank ones included."""
        return sum(_lines(path) for path in self.files)

    def imports(self) -> set[tuple[str, str]]:
        """Pairs of our own modules of which the first imports the second."""
        packages = {self._name(path) for path in self.files if path.name == "__init__.py"}
        return {
            (module, imported)
            for module, tree in self.trees.items()
            for imported in _imported(module, tree, self.trees.keys(), is_package=module in packages)
            if imported != module
        }

    def long_signatures(self) -> list[str]:
        """Public functions and methods with ``MANY`` arguments or more."""
        return [
            f"{module}.{name}"
            for module, tree in self.trees.items()
            for name, node in _public(tree)
            if _arguments(node) >= MANY
        ]

    def naming(self, name: str) -> list[str]:
        """Modules in which a field is written: as an attribute, an argument, a name or a string."""
        return [module for module, tree in self.trees.items() if name in _names(tree)]

    def speaking_of(self, pattern: str) -> list[str]:
        """Modules that are called so, or in which something is, in any case; comments do not count."""
        wanted = re.compile(pattern, re.IGNORECASE)
        return [
            module
            for module, tree in self.trees.items()
            if any(wanted.search(name) for name in (module, *_names(tree)) if " " not in name)
        ]

    def golden(self) -> list[Path]:
        """Files in which what the bot shows is frozen."""
        return [path for path in (self.root / "tests" / "cards" / "golden").rglob("*") if path.is_file()]

    def optional_questions(self) -> list[str]:
        """Keys of the form's questions that may be left out."""
        form = self.trees["bot.domain.form"]
        calls = (node for node in ast.walk(form) if isinstance(node, ast.Call))
        given = [{one.arg: one.value for one in call.keywords} for call in calls]
        return [
            key.value
            for arguments in given
            if isinstance(key := arguments.get("key"), ast.Constant) and "required" not in arguments
        ]


def two_way(imports: set[tuple[str, str]]) -> list[tuple[str, str]]:
    """Pairs of modules that import each other."""
    return sorted((a, b) for a, b in imports if a < b and (b, a) in imports)


def circles(imports: set[tuple[str, str]]) -> list[list[str]]:
    """Groups of modules each of which reaches each other one by imports."""
    reached = {module: _reached(module, imports) for module in {one for one, _ in imports}}
    groups = {
        tuple(sorted(b for b in reached[a] if a in reached.get(b, ()))) for a in reached if a in reached[a]
    }
    return [list(group) for group in sorted(groups)]


def _reached(start: str, imports: Iterable[tuple[str, str]]) -> set[str]:
    direct: dict[str, list[str]] = {}
    for importer, imported in imports:
        direct.setdefault(importer, []).append(imported)
    found: set[str] = set()
    waiting = list(direct.get(start, ()))
    while waiting:
        module = waiting.pop()
        if module not in found:
            found.add(module)
            waiting += direct.get(module, ())
    return found


def _imported(module: str, tree: ast.Module, ours: Iterable[str], *, is_package: bool) -> Iterator[str]:
    known = set(ours)
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in known)
        elif isinstance(node, ast.ImportFrom):
            above = (
                module.split(".")[: len(module.split(".")) - node.level + is_package] if node.level else []
            )
            origin = ".".join([*above, *([node.module] if node.module else [])])
            inner = [f"{origin}.{alias.name}" for alias in node.names]
            yield from (name if name in known else origin for name in inner if {name, origin} & known)


def _public(tree: ast.Module) -> Iterator[tuple[str, _FunctionDef]]:
    for node in tree.body:
        if isinstance(node, _FunctionDef) and not node.name.startswith("_"):
            yield node.name, node
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            for inner in node.body:
                if isinstance(inner, _FunctionDef) and (inner.name == "__init__" or inner.name[0] != "_"):
                    yield f"{node.name}.{inner.name}", inner


def _arguments(node: _FunctionDef) -> int:
    given = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
    return sum(one.arg not in ("self", "cls") for one in given)


def _names(tree: ast.Module) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.arg(arg=name):
                found.add(name)
            case ast.keyword(arg=str(name)) | ast.Constant(value=str(name)) | ast.alias(name=name):
                found.add(name)
            case ast.ImportFrom(module=str(name)) | ast.ClassDef(name=name):
                found.add(name)
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                found.add(name)
    return found


def _lines(path: Path) -> int:
    return len(path.read_bytes().splitlines())
