"""Find the observations that are probably about the same phenomenon as one."""

from array import array
from collections.abc import Container, Iterator
from dataclasses import dataclass, field

from bot.domain.likeness.bag import Bag, Kinds
from bot.domain.likeness.terms import EXPECTED, terms_of
from bot.domain.likeness.words import Codes, Words

LEMMAS, CODES = 0.5, 0.25
"""How much common lemmas may add to common topics, and codes to both; two languages share no lemma."""

ENOUGH = 0.28
"""The score from which on two are probably about the same; docs/likeness.md says how often that is right."""

VERY_LIKE = 0.45
"""From here on two are so like that the coordinator need not choose each by hand: of the *tuning* pairs none
above 0.35 is wrong."""

IN_COMMON = 0.1
"""What the texts alone must score: the same codes and one everyday word are no likeness."""

AT_ONCE = 500
"""An index of so many rows weighs its terms at each question: that takes a millisecond or two."""

_ROUNDING = 1e-9


@dataclass(frozen=True, kw_only=True)
class Similar:
    """One that is probably about the same.

    Attributes:
        score: from ``ENOUGH`` to 1.
    """

    id: str
    score: float


@dataclass(frozen=True, kw_only=True, slots=True)
class _Asked:
    """A question: the weights of its terms, by their numbers, and their lengths.

    Attributes:
        coded: whether it has codes.
        near_codes: the cosine of each combination of codes, once it was needed.
    """

    language: str
    lemmas: tuple[dict[int, float], float]
    topics: tuple[dict[int, float], float]
    codes: tuple[dict[int, float], float]
    coded: bool
    near_codes: dict[int, float] = field(default_factory=dict)


class _Best:
    """The best so far.

    Attributes:
        found: places and scores; also some that are no better than the last of them.
        least: what another one must score.
        least_known: the same without codes, if its codes were the same.
    """

    def __init__(self, limit: int, *, coded: bool) -> None:
        self.found: list[tuple[int, float]] = []
        self._limit = limit
        self._coded = coded
        self._set_least(ENOUGH)

    def add(self, place: int, score: float) -> None:
        """One more."""
        self.found.append((place, score))
        if len(self.found) >= 2 * self._limit:
            self.found.sort(key=lambda one: -one[1])
            self._set_least(self.found[self._limit - 1][1])
            self.found = [one for one in self.found if one[1] >= self.least]

    def _set_least(self, least: float) -> None:
        self.least = least
        with_codes = (least - CODES) / (1 - CODES) - _ROUNDING
        self.least_known = max(IN_COMMON, with_codes if self._coded else least)


class Likeness:
    """The observations that may be suggested, by id; rows are put and taken one by one.

    In memory only, and for one caller at a time. A row holds no text, but its words: what withdraws, masks
    or forgets an observation takes its row out or puts it in again.

    How rare a term is changes with each row. A large index is weighed again from time to time
    (:attr:`stale`), and not at each question.
    """

    def __init__(self) -> None:
        self._places: dict[str, int] = {}
        self._ids: list[str] = []
        self._free: list[int] = []
        self._lemmas = Bag()
        self._topics, self._codes = Kinds(EXPECTED), Kinds()
        self._topics_of, self._codes_of = array("I"), array("I")
        self._changed = 0

    def __len__(self) -> int:
        return len(self._places)

    @property
    def stale(self) -> bool:
        """Whether enough rows have changed since the last weighing to weigh again."""
        return self._changed * 100 > len(self)

    def put(self, row: str, words: Words, codes: Codes) -> None:
        """Add an observation, or replace what is known of it."""
        self.take(row)
        rows = len(self) + 1
        place = self._free.pop() if self._free else len(self._ids)
        if place == len(self._ids):
            self._ids.append(row)
            self._topics_of.append(0)
            self._codes_of.append(0)
        self._places[row], self._ids[place] = place, row
        self._lemmas.put(place, words.lemmas, rows)
        self._lemmas.count(place, 1)
        terms = terms_of(words.topics)
        self._topics_of[place] = self._topics.put(place, (str(words.language), *terms), terms, rows)
        self._codes_of[place] = self._codes.put(place, codes, codes, rows)
        self._changed += 1

    def take(self, row: str) -> None:
        """Remove an observation; no error when it is not there."""
        place = self._places.pop(row, None)
        if place is None:
            return
        self._lemmas.count(place, -1)
        self._lemmas.take(place)
        self._topics.take(place, self._topics_of[place])
        self._codes.take(place, self._codes_of[place])
        self._ids[place] = ""
        self._free.append(place)
        self._changed += 1

    def weigh(self) -> Iterator[None]:
        """Weigh all terms again, step by step: others may ask meanwhile, but no row may come or go."""
        for bag in (self._lemmas, self._topics.bag, self._codes.bag):
            yield from bag.weigh(len(self))
        self._changed = 0

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
        if self._changed and len(self) <= AT_ONCE:
            list(self.weigh())
        asked = self._asked(words, codes)
        scores = self._best(asked, limit, but)
        likely = sorted((-score, self._ids[place]) for place, score in scores)
        return [Similar(id=row, score=-less) for less, row in likely[:limit]]

    def _asked(self, words: Words, codes: Codes) -> _Asked:
        rows = len(self)
        return _Asked(
            language=str(words.language),
            lemmas=self._lemmas.asked(words.lemmas, rows),
            topics=self._topics.bag.asked(terms_of(words.topics), rows),
            codes=self._codes.bag.asked(codes, rows),
            coded=bool(codes),
        )

    def _best(self, asked: _Asked, limit: int, but: Container[str]) -> list[tuple[int, float]]:
        """The best, in no order, and some that are no better than the last of them."""
        best = _Best(limit, coded=asked.coded)
        for place, known in self._known(asked, best):
            score = self._with_codes(asked, self._codes_of[place], known)
            if score >= best.least and self._ids[place] not in but:
                best.add(place, score)
        return best.found

    def _known(self, asked: _Asked, best: _Best) -> Iterator[tuple[int, float]]:
        """Find the rows that would be among the best if their codes were the same, and their scores without.

        The same codes alone are no likeness.
        """
        bag, keys, rows = self._topics.bag, self._topics.keys, self._topics.rows
        near = {kind: product / bag.norms[kind] for kind, product in bag.products(*asked.topics).items()}
        products = self._lemmas.products(*asked.lemmas)
        # The nearest ones first: once they have raised the least score, the others are quickly passed over.
        nearest = sorted((kind for kind in near if near[kind] >= ENOUGH), key=near.__getitem__, reverse=True)
        for kind in (*nearest, *(kind for kind in near if near[kind] < ENOUGH)):
            if (topical := near[kind]) >= best.least_known:
                here = products if keys[kind][0] == asked.language else ()
                for place in rows[kind]:
                    if place not in here:
                        yield place, topical
        norms, kinds, at = self._lemmas.norms, self._topics_of, near.get
        for place, product in products.items():
            topical = at(kinds[place], 0.0)
            known = topical + (1 - topical) * LEMMAS * product / norms[place]
            if known >= best.least_known and keys[kinds[place]][0] == asked.language:
                yield place, known

    def _with_codes(self, asked: _Asked, kind: int, known: float) -> float:
        """The whole score; codes that one of the two does not have are counted against nobody."""
        if not asked.coded or not self._codes.keys[kind]:
            return known
        if kind not in asked.near_codes:
            asked.near_codes[kind] = self._codes.bag.cosine(kind, *asked.codes)
        return (1 - CODES) * known + CODES * asked.near_codes[kind]
