"""What makes a regular expression slower than linear, read from the pattern itself.

Python's engine goes back over what it has read, so time on a text of n characters can grow with the square of
n. Steps of the engine cannot be counted from outside; the three shapes that cost it that much can be seen.
"""

import re
from collections.abc import Iterator
from re import _compiler, _constants, _parser  # type: ignore[attr-defined]  # the parser that re itself uses
from typing import Any

Nodes = list[tuple[Any, Any]]

_SAMPLE = [chr(code) for code in range(9, 127)] + list("äöåÄÖÅéß§€\u00a0\u2592\u2013")
_REPEATS = {_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT}
_LEAVES = {
    _constants.LITERAL,
    _constants.NOT_LITERAL,
    _constants.ANY,
    _constants.IN,
    _constants.RANGE,
}
_ASSERTIONS = {_constants.ASSERT, _constants.ASSERT_NOT, _constants.AT}
_BEGINNINGS = {_constants.AT_BEGINNING, _constants.AT_BEGINNING_STRING}
LONG = 64
"""A repeat that may read so many characters counts as one without an end."""


def faults(pattern: "re.Pattern[str]") -> list[str]:
    """What may make a pattern slower than linear; empty when it is sound."""
    tree = _parser.parse(pattern.pattern, pattern.flags)
    return [*_Reader(tree.state).faults(list(tree), [], [])]


class _Reader:
    """Reads one pattern's tree."""

    def __init__(self, state: Any) -> None:
        self._state = state

    def faults(self, nodes: Nodes, before: Nodes, after: Nodes) -> Iterator[str]:
        """The faults of a sequence, with all that stands before and after it."""
        for at, (kind, value) in enumerate(nodes):
            prefix, rest = [*before, *nodes[:at]], [*nodes[at + 1 :], *after]
            if kind in _REPEATS and _is_long(value):
                yield from self._of_repeat(kind, list(value[2]), prefix, rest)
                if kind is not _constants.POSSESSIVE_REPEAT:
                    yield from self._of_next(list(value[2]), rest)
            for inner in _inside(kind, value):
                yield from self.faults(inner, prefix, rest)

    def _of_repeat(self, kind: Any, body: Nodes, prefix: Nodes, rest: Nodes) -> Iterator[str]:
        if kind is not _constants.POSSESSIVE_REPEAT and self._runs_on(body, self._first(body)):
            yield "a repeat of a repeat of the same characters"
        read = self._all(body)
        always = all(one not in _ASSERTIONS and self._may_be_empty([(one, value)]) for one, value in rest)
        if not always and self._fits(prefix, read) and not self._is_guarded(prefix, read):
            yield "a long repeat that is begun again at each of its own characters"

    def _of_next(self, body: Nodes, after: Nodes) -> Iterator[str]:
        """Two long repeats side by side that can read the same characters."""
        for kind, value in after:
            inner = list(value[2]) if kind in _REPEATS and _is_long(value) else []
            if self._first(inner) & self._all(body) and self._fits(body, self._all(inner)):
                yield "two long repeats of the same characters side by side"
            if not self._may_be_empty([(kind, value)]):
                return

    def _runs_on(self, nodes: Nodes, first: set[str]) -> bool:
        """Whether a long repeat at the end of a body may read on into the body's next round."""
        for at, (kind, value) in enumerate(nodes):
            inner = list(value[2]) if kind in _REPEATS else []
            read = self._all(inner)
            long = kind in _REPEATS and kind is not _constants.POSSESSIVE_REPEAT and _is_long(value)
            if long and read & first and self._fits(nodes[at + 1 :], read):
                return True
            if any(self._runs_on(one, first) for one in _inside(kind, value)) and (
                self._fits(nodes[at + 1 :], first)
            ):
                return True
        return False

    def _leaf(self, node: tuple[Any, Any]) -> set[str]:
        compiled = _compiler.compile(_parser.SubPattern(self._state, [node]), self._state.flags)
        return {char for char in _SAMPLE if compiled.fullmatch(char)}

    def _all(self, nodes: Nodes) -> set[str]:
        """Every character that may be read."""
        found: set[str] = set()
        for kind, value in nodes:
            found |= self._leaf((kind, value)) if kind in _LEAVES else set()
            for inner in _inside(kind, value):
                found |= self._all(inner)
        return found

    def _first(self, nodes: Nodes) -> set[str]:
        """Every character that may be read first."""
        found: set[str] = set()
        for kind, value in nodes:
            found |= self._leaf((kind, value)) if kind in _LEAVES else set()
            for inner in _inside(kind, value):
                found |= self._first(inner)
            if not self._may_be_empty([(kind, value)]):
                break
        return found

    def _may_be_empty(self, nodes: Nodes) -> bool:
        return all(
            kind not in _LEAVES
            and (
                not _inside(kind, value)
                or (kind in _REPEATS and value[0] == 0)
                or any(self._may_be_empty(inner) for inner in _inside(kind, value))
            )
            for kind, value in nodes
        )

    def _fits(self, nodes: Nodes, read: set[str]) -> bool:
        """Whether a sequence can be read from these characters alone."""
        return all(
            bool(self._leaf((kind, value)) & read)
            if kind in _LEAVES
            else (
                not _inside(kind, value)
                or (kind in _REPEATS and value[0] == 0)
                or any(self._fits(inner, read) for inner in _inside(kind, value))
            )
            for kind, value in nodes
        )

    def _is_guarded(self, prefix: Nodes, read: set[str]) -> bool:
        """Whether the pattern cannot begin between two of these characters."""
        word = {char for char in _SAMPLE if re.match(r"\w", char)}
        for kind, value in prefix:
            if kind is _constants.AT and value in _BEGINNINGS:
                return True
            if kind is _constants.AT and value is _constants.AT_BOUNDARY and read <= word:
                return True
            if kind is _constants.ASSERT_NOT and value[0] < 0 and read <= self._all(list(value[1])):
                return True
            if kind is _constants.ASSERT and value[0] < 0 and not self._fits(list(value[1]), read):
                return True
            if not self._may_be_empty([(kind, value)]):
                break
        return False


def _is_long(value: Any) -> bool:
    return bool(value[1] is _constants.MAXREPEAT or value[1] >= LONG)


def _inside(kind: Any, value: Any) -> list[Nodes]:
    """The sequences that a node holds and reads; those of assertions are not read."""
    if kind in _REPEATS:
        return [list(value[2])]
    if kind is _constants.SUBPATTERN:
        return [list(value[3])]
    if kind is _constants.BRANCH:
        return [list(branch) for branch in value[1]]
    if kind is _constants.ATOMIC_GROUP:
        return [list(value)]
    return []
