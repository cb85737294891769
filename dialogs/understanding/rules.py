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
            always += words
        else:
            yield _rule(means, [*always, *words], known)


def _rule(means: _T, words: list[str], known: frozenset[str]) -> Rule[_T]:
    most = int(words.pop()) if words[-1].isdigit() else _MOST
    needs = frozenset(word for word in words if not word.startswith("!"))
    without = frozenset(word[1:] for word in words if word.startswith("!"))
    if unknown := (needs | without) - known:
        raise ValueError(f"no such concept: {sorted(unknown)}")
    return Rule(means, needs, without - needs, most)


class Hints(Generic[_T]):
    """What a line leans to that no rule fits: each concept hints at a meaning, and the clearest one counts.

    Args:
        table: by meaning its concepts, each with a colon and how much it says.
        names: of the concepts that there are.
        enough: the least that the hints of a meaning say together.
        most: how many words of the line may say something else.
    """

    def __init__(self, table: Mapping[_T, str], names: Iterable[str], *, enough: int, most: int) -> None:
        self._weights = {means: dict(_weights(hints)) for means, hints in table.items()}
        said = {name for weights in self._weights.values() for name in weights}
        if unknown := said - frozenset(names):
            raise ValueError(f"no such concept: {sorted(unknown)}")
        self._enough, self._most = enough, most

    def means(self, reading: Reading) -> _T | None:
        """What a line leans to; None when nothing is clear."""
        if reading.content > self._most:
            return None
        sums = {
            means: sum(weight for name, weight in weights.items() if name in reading.concepts)
            for means, weights in self._weights.items()
        }
        first, second, *_ = sorted(sums, key=lambda means: -sums[means])
        clear = sums[first] >= self._enough and sums[first] > sums[second]
        return first if clear else None


def _weights(written: str) -> Iterator[tuple[str, int]]:
    for hint in written.split():
        name, _, weight = hint.partition(":")
        yield name, int(weight)
