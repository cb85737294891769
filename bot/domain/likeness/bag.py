"""One kind of terms over all rows: how rare each is, and how much two rows have in common."""

from collections import Counter
from collections.abc import Mapping
from math import log, sqrt


class Bag:
    """Terms by row, compared by the cosine of their TF-IDF weights; in short texts TF is as good as 1."""

    def __init__(self) -> None:
        self._rows: dict[str, tuple[str, ...]] = {}
        self._counts: Counter[str] = Counter()

    def put(self, row: str, terms: tuple[str, ...]) -> None:
        """Keep the terms of a new row, each once."""
        self._rows[row] = terms
        self._counts.update(terms)

    def take(self, row: str) -> None:
        """Forget a row."""
        for term in self._rows.pop(row):
            self._counts[term] -= 1
            if not self._counts[term]:
                del self._counts[term]

    def cosines(self, terms: tuple[str, ...]) -> Mapping[str, float]:
        """From 0 to 1, for the rows that have a term in common with these; the others are left out.

        Weights are counted anew each time: they follow from all rows, and rows come and go.
        """
        rows = len(self._rows) + 1
        squares = {term: log(1 + rows / count) ** 2 for term, count in self._counts.items()}
        said = {term: squares.get(term, log(1 + rows) ** 2) for term in terms}
        length = sqrt(sum(said.values()))
        return {
            row: common / (length * sqrt(sum(map(squares.__getitem__, own))))
            for row, own in self._rows.items()
            if (common := sum(said[term] for term in own if term in said))
        }
