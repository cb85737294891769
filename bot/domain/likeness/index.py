"""Which observations are probably about the same phenomenon as this one."""

from collections.abc import Container, Iterator
from dataclasses import dataclass

from bot.domain.likeness.bag import Bag
from bot.domain.likeness.codes import Codes
from bot.domain.likeness.topics import BRANCHES
from bot.domain.likeness.words import Words

LEMMAS, TOPICS, CODES = range(3)
SAME_LANGUAGE = (0.35, 0.35, 0.3)
OTHER_LANGUAGE = (0.0, 0.5, 0.5)
"""What lemmas, topics and codes count for, in this order; the lemmas of two languages cannot meet."""

ENOUGH = 0.38
"""The score from which on two are probably about the same; docs/likeness.md says how often that is right."""


@dataclass(frozen=True, kw_only=True)
class Similar:
    """One that is probably about the same.

    Attributes:
        score: from ``ENOUGH`` to 1.
        shared_codes: the codes that both have, with their lists' names: ``sector:ASUM``.
        shared_topics: names of the topics that both touch.
    """

    id: str
    score: float
    shared_codes: tuple[str, ...]
    shared_topics: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Row:
    words: Words
    codes: tuple[str, ...]


class Likeness:
    """The observations that may be suggested, by id; rows are put and taken one by one.

    In memory only, and for one caller at a time. A row holds no text, but its words: whoever withdraws, masks
    or forgets an observation takes its row out or puts it anew.
    """

    def __init__(self) -> None:
        self._rows: dict[str, _Row] = {}
        self._bags = (Bag(), Bag(), Bag())

    def __len__(self) -> int:
        return len(self._rows)

    def put(self, row: str, words: Words, codes: Codes) -> None:
        """Add an observation, or replace what is known of it."""
        self.take(row)
        self._rows[row] = _Row(words=words, codes=codes.named())
        for bag, terms in zip(self._bags, _terms(words, codes), strict=True):
            bag.put(row, terms)

    def take(self, row: str) -> None:
        """Remove an observation; no error when it is not there."""
        if self._rows.pop(row, None):
            for bag in self._bags:
                bag.take(row)

    def similar(
        self, words: Words, codes: Codes, *, limit: int = 5, but: Container[str] = ()
    ) -> list[Similar]:
        """Those that are probably about the same phenomenon, best first.

        Args:
            words: of one observation, in the index or not.
            codes: of the same; empty ones, as in a draft, are not counted against anybody.
            limit: how many at most.
            but: ids that are not wanted: the observation itself, those of its phenomenon.
        """
        likely = [pair for pair in self._scores(words, codes) if pair[1] >= ENOUGH and pair[0] not in but]
        likely.sort(key=lambda pair: (-pair[1], pair[0]))
        return [self._similar(row, score, words, codes) for row, score in likely[:limit]]

    def _scores(self, words: Words, codes: Codes) -> Iterator[tuple[str, float]]:
        said = _terms(words, codes)
        found = [bag.cosines(terms) for bag, terms in zip(self._bags, said, strict=True)]
        for row, other in self._rows.items():
            weights = SAME_LANGUAGE if other.words.language is words.language else OTHER_LANGUAGE
            parts = [weight * near.get(row, 0.0) for weight, near in zip(weights, found, strict=True)]
            if not parts[LEMMAS] + parts[TOPICS]:
                continue  # the same codes alone are no likeness
            coded = said[CODES] and other.codes
            yield row, sum(parts) / (1 if coded else 1 - weights[CODES])

    def _similar(self, row: str, score: float, words: Words, codes: Codes) -> Similar:
        other = self._rows[row]
        return Similar(
            id=row,
            score=score,
            shared_codes=tuple(code for code in codes.named() if code in other.codes),
            shared_topics=tuple(topic for topic in words.topics if topic in other.words.topics),
        )


def _terms(words: Words, codes: Codes) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    branches = {branch for topic in words.topics for branch in BRANCHES[topic]}
    return words.lemmas, (*words.topics, *sorted(branches)), codes.named()
