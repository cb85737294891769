"""Cross two lists of codes: what may be told beside the two tables themselves."""

from collections.abc import Collection, Mapping
from typing import Protocol

from bot.domain.suppression import (
    WITHHELD,
    Cell,
    Counts,
    Figure,
    Threshold,
    complete,
    least,
    suppress,
)

Pair = tuple[str, str]


class Crossing(Protocol):
    """What the gate asks of two lists of codes crossed, however they were counted."""

    @property
    def down(self) -> Counts:
        """The list whose codes are withheld where a cell is too small."""

    @property
    def across(self) -> Counts:
        """The list whose codes stay as its own table tells them."""

    def cell(self, down: Collection[str], across: Collection[str]) -> Cell:
        """The observations with any of these codes in the one list and any of those in the other."""


def suppress_cross_table(
    crossing: Crossing, threshold: Threshold, *, total_known: bool = True, changed: Collection[str] = ()
) -> dict[Pair, Figure]:
    """Return what may be told of a crossing whose margins are its two tables as :func:`suppress` tells them.

    Codes of ``down`` are withheld, the smallest first, until each told cell, and each sum of withheld ones
    that follows from the margins, may be told. What a margin withholds is withheld here too, and where a
    margin tells 0 there is 0. ``total_known`` is as there; ``changed`` are codes of ``down``.
    """
    down = suppress(crossing.down, threshold, total_known=total_known, changed=changed)
    across = suppress(crossing.across, threshold, total_known=total_known)
    cells = {(one, other): crossing.cell([one], [other]) for one in down for other in across}
    if WITHHELD not in (*down.values(), *across.values()) and complete(cells.values(), threshold):
        return {pair: cell.count for pair, cell in cells.items()}
    told = _told(crossing, down, across, threshold)

    def figure(pair: Pair) -> Figure:
        if 0 in (down[pair[0]], across[pair[1]]):
            return 0
        return cells[pair].count if pair[0] in told and across[pair[1]] is not WITHHELD else WITHHELD

    return {pair: figure(pair) for pair in cells}


def _told(
    crossing: Crossing, down: Mapping[str, Figure], across: Mapping[str, Figure], threshold: Threshold
) -> set[str]:
    """The codes of ``down`` whose cells may be told."""
    parts = [[code] for code, figure in across.items() if figure is not WITHHELD and figure]
    parts.append([code for code, figure in across.items() if figure is WITHHELD])
    told = {code for code, figure in down.items() if figure is not WITHHELD and figure}
    rest = {code for code, figure in down.items() if figure is WITHHELD}

    def fails(codes: Collection[str]) -> bool:
        return any(not threshold.passes(crossing.cell(codes, part)) for part in parts if part)

    while told:
        failing = {code for code in told if fails([code])}
        if not failing and not (rest and fails(rest)):
            break
        gone = least(failing or told, crossing.down.cells())
        told, rest = told - gone, rest | gone
    return told
