"""One kind of terms over all rows: how rare each is, and how much two rows have in common."""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import log, sqrt
from typing import TypeAlias

_Numbers: TypeAlias = "array[int]"
_NOTHING: _Numbers = array("I")


@dataclass(frozen=True, kw_only=True, slots=True)
class Expected:
    """What is known of terms before any row: five rows do not tell how rare a word is.

    Attributes:
        share: of all rows that hold a term, from 0 to 1.
        rows: how many stored rows this knowledge weighs as much as.
        rest: added to the square of every length, for what a text says beside its terms. It keeps two
            short texts with one common term of little weight apart.
    """

    share: Callable[[str], float]
    rows: int
    rest: float


NOTHING_EXPECTED = Expected(share=lambda _: 0.0, rows=0, rest=0.0)


class Bag:
    """Terms by place, compared by the cosine of their TF-IDF weights; in short texts TF is as good as 1.

    A place is a row, or what many rows have alike. Terms are numbered, and lie in arrays: of a hundred
    thousand rows each holds some hundred bytes, and the garbage collector has nothing to look through.

    Args:
        expected: how rare the terms are before any row is stored.

    Attributes:
        norms: by place, the length of its terms' weights.
    """

    def __init__(self, expected: Expected = NOTHING_EXPECTED) -> None:
        self._expected = expected
        self.norms = array("d")
        self._numbers: dict[str, int] = {}
        self._names: list[str | None] = []
        self._free: list[int] = []
        self._counts = array("I")
        self._squares = array("d")
        self._said_at: list[_Numbers] = []
        self._said: list[_Numbers] = []

    def put(self, place: int, terms: Iterable[str], rows: int) -> None:
        """Keep the terms of a place, the next one or one that was taken; count them with :meth:`count`.

        The number of rows weighs terms that are new.
        """
        numbers = array("I", (self._number(term, rows) for term in terms))
        if place == len(self._said):
            self._said.append(numbers)
            self.norms.append(0)
        self._said[place] = numbers
        for number in numbers:
            self._said_at[number].append(place)
        self._measure(place)

    def take(self, place: int) -> None:
        """Forget a place, and the terms that are said nowhere else."""
        for number in self._said[place]:
            self._said_at[number].remove(place)
            if not self._said_at[number]:
                self._forget(number)
        self._said[place] = _NOTHING

    def count(self, place: int, more: int) -> None:
        """Add to (or take from) the number of rows that hold what is said at this place."""
        for number in self._said[place]:
            self._counts[number] += more

    def weigh(self, rows: int) -> Iterator[None]:
        """Weigh all terms again for this number of rows, step by step; it must be run to its end."""
        for name, number in self._numbers.items():
            self._squares[number] = self._square(name, self._counts[number], rows)
        for place in range(len(self._said)):
            self._measure(place)
            yield

    def asked(self, terms: Iterable[str], rows: int) -> tuple[dict[int, float], float]:
        """The squared weights of those terms that are known, by number, and the length of all."""
        known: dict[int, float] = {}
        whole = self._expected.rest
        for term in dict.fromkeys(terms):
            number = self._numbers.get(term)
            square = self._square(term, 0, rows) if number is None else self._squares[number]
            whole += square
            if number is not None:
                known[number] = square
        return known, sqrt(whole)

    def products(self, known: dict[int, float], length: float) -> dict[int, float]:
        """By place, what it has in common with what was asked; divided by its norm it is the cosine."""
        found: dict[int, float] = {}
        seen = found.get
        for number, square in known.items():
            share = square / length
            for place in self._said_at[number]:
                found[place] = seen(place, 0.0) + share
        return found

    def cosine(self, place: int, known: dict[int, float], length: float) -> float:
        """From 0 to 1: of one place, with what was asked."""
        common = sum(known.get(number, 0.0) for number in self._said[place])
        return common / (length * self.norms[place]) if common else 0.0

    def _measure(self, place: int) -> None:
        squares = map(self._squares.__getitem__, self._said[place])
        self.norms[place] = sqrt(sum(squares, self._expected.rest))

    def _square(self, term: str, count: int, rows: int) -> float:
        expected = self._expected
        held = count + expected.share(term) * expected.rows
        return log(1 + (rows + expected.rows + 1) / (held or 1)) ** 2

    def _number(self, term: str, rows: int) -> int:
        number = self._numbers.get(term)
        if number is not None:
            return number
        if self._free:
            number = self._free.pop()
        else:
            number = len(self._names)
            self._names.append(None)
            self._counts.append(0)
            self._squares.append(0)
            self._said_at.append(_NOTHING)
        self._numbers[term], self._names[number] = number, term
        self._squares[number] = self._square(term, 0, rows)
        self._said_at[number] = array("I")
        return number

    def _forget(self, number: int) -> None:
        name = self._names[number]
        if name is not None:
            del self._numbers[name]
        self._names[number] = None
        self._said_at[number] = _NOTHING
        self._free.append(number)


class Kinds:
    """Terms that many rows share, because there are few: kept once for each combination.

    Attributes:
        bag: the combinations, each at a place.
        keys: by place, which rows belong there; empty where none do.
        rows: by place, which rows have it.
    """

    def __init__(self, expected: Expected = NOTHING_EXPECTED) -> None:
        self.bag = Bag(expected)
        self.rows: list[_Numbers] = []
        self._places: dict[tuple[str, ...], int] = {}
        self.keys: list[tuple[str, ...]] = []
        self._free: list[int] = []

    def __len__(self) -> int:
        return len(self._places)

    def put(self, row: int, key: tuple[str, ...], terms: Sequence[str], rows: int) -> int:
        """Keep a row's terms, which are those of its key; returns the place of all rows with that key."""
        place = self._places.get(key)
        if place is None:
            place = self._free.pop() if self._free else len(self.keys)
            if place == len(self.keys):
                self.keys.append(key)
                self.rows.append(_NOTHING)
            self._places[key], self.keys[place], self.rows[place] = place, key, array("I")
            self.bag.put(place, terms, rows)
        self.rows[place].append(row)
        self.bag.count(place, 1)
        return place

    def take(self, row: int, place: int) -> None:
        """Forget a row's."""
        self.rows[place].remove(row)
        self.bag.count(place, -1)
        if not self.rows[place]:
            self.bag.take(place)
            del self._places[self.keys[place]]
            self.keys[place], self.rows[place] = (), _NOTHING
            self._free.append(place)
