"""Rules: which concepts must meet in a line for it to mean something."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from dialogs.understanding.concepts import Reading

_T = TypeVar("_T")
_MOST = 2


@dataclass(frozen=True)
class Rule(Generic[_T]):
    """A rule: what a line means in which all concepts of ``needs`` and none of ``without`` are said.

    Attributes:
        most: how many words of the line may say something else.
    """

    means: _T
    needs: frozenset[str]
    without: frozenset[str]
    most: int

    def fits(self, reading: Reading) -> bool:
        """Whether a line means it."""
        return (
            self.needs <= reading.concepts
            and self.without.isdisjoint(reading.concepts)
            and reading.content <= self.most
        )


class Rules(Generic[_T]):
    """A table of rules: of those that fit a line the one that needs most; of two alike the first.

    Args:
        table: by meaning its rules, one a line: concepts, ``!`` before those that must not be said, and at
            the end, where it is not 2, how many words may say something else. A line that names none that
            must be said holds for all lines below it.
        names: of the concepts that there are.
    """

    def __init__(self, table: Mapping[_T, str], names: Iterable[str]) -> None:
        known = frozenset(names)
        self._rules = [rule for means, rules in table.items() for rule in _rules(means, rules, known)]
        self._rules.sort(key=lambda rule: -len(rule.needs))

    def means(self, reading: Reading) -> _T | None:
        """What a line means by these rules; None when none fits."""
        return next((rule.means for rule in self._rules if rule.fits(reading)), None)


def _rules(means: _T, written: str, known: frozenset[str]) -> Iterator[Rule[_T]]:
    always: list[str] = []
    for line in written.strip().splitlines():
        words = line.split()
        if all(word.startswith("!") for word in words):
            always = words
        else:
            yield _rule(means, [*always, *words], known)


def _rule(means: _T, words: list[str], known: frozenset[str]) -> Rule[_T]:
    most = int(words.pop()) if words[-1].isdigit() else _MOST
    needs = frozenset(word for word in words if not word.startswith("!"))
    without = frozenset(word[1:] for word in words if word.startswith("!"))
    if unknown := (needs | without) - known:
        raise ValueError(f"no such concept: {sorted(unknown)}")
    return Rule(means, needs, without - needs, most)
