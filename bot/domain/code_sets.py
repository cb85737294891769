"""Counts by the sets of codes that were chosen together: all that the gate asks of a table, and no person."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from bot.domain.suppression import Cell, cell_with

Sets = Mapping[int, int]
"""Sets of codes, as bits, to how many chose just these: the lowest bit is the first code of the list."""


@dataclass(frozen=True, kw_only=True)
class CodeSets:
    """One list of codes.

    Attributes:
        codes: the whole list.
        observations: each is in the set of its own codes.
        people: each known reporter is in the set of all codes of their observations.
    """

    codes: tuple[str, ...]
    observations: Sets
    people: Sets
    _known: dict[int, Cell] = field(default_factory=dict, repr=False, compare=False)

    def cell(self, among: Collection[str]) -> Cell:
        """The observations that chose any of these codes, each counted once."""
        return self._cell(sum(1 << n for n, code in enumerate(self.codes) if code in among))

    def cells(self) -> dict[str, Cell]:
        """Each code's observations."""
        return {code: self._cell(1 << n) for n, code in enumerate(self.codes)}

    def _cell(self, bits: int) -> Cell:
        # The gate asks for the same again and again, and thousands of people make thousands of sets.
        if bits not in self._known:
            self._known[bits] = cell_with(_any_of(bits, self.observations), _any_of(bits, self.people))
        return self._known[bits]


def _any_of(bits: int, sets: Sets) -> int:
    return sum([many for chosen, many in sets.items() if chosen & bits])
