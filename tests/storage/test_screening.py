"""What screening adds to an observation comes back as it was, and goes with its words."""

import pytest

from bot.domain.erasure import Erasure, ErasureKind, Rule
from storage.unit_of_work import UnitsOfWork
from tests.storage.cast import NOON, an_observation

GIVEN = {
    "answer": "Joka viikko.",
    "titled": True,
    "handed": True,
    "chosen": {"need_main": "SHL11_02", "sector": ["ASUM", "TALOUS"], "trend": None},
}


async def test_all_of_it_comes_back(units: UnitsOfWork) -> None:
    one = an_observation("H-2026-0001", **GIVEN)
    async with units() as unit:
        await unit.observations.add(one)
    async with units() as unit:
        assert await unit.observations.get(one.id) == one


@pytest.mark.parametrize(
    ("kind", "fields", "left"),
    [
        (ErasureKind.WITHDRAWN, (), (None, False, {})),
        (ErasureKind.CONTENT, (), (None, False, GIVEN["chosen"])),  # codes stay, for counting
        (ErasureKind.MASK, ("answer",), ("[…]", True, GIVEN["chosen"])),
        (ErasureKind.LINK, (), (GIVEN["answer"], True, GIVEN["chosen"])),
    ],
)
async def test_an_erasure_that_is_replayed_takes_what_belongs_to_it(
    units: UnitsOfWork, kind: ErasureKind, fields: tuple[str, ...], left: tuple[object, ...]
) -> None:
    one = an_observation("H-2026-0001", **GIVEN)
    async with units() as unit:
        await unit.observations.add(one)
        erasure = Erasure(id="e", at=NOON, rule=Rule.ASKED, kind=kind, subject=one.id, fields=fields)
        await unit.erasures.carry_out(erasure)
        found = await unit.observations.get(one.id)
    assert (found.answer, found.titled, found.chosen) == left
