"""What coordinators propose for an area's next quarter."""

from dataclasses import replace

import pytest

from bot.domain.codes import Language
from bot.domain.errors import Conflict
from bot.domain.quarter_plan import QuarterPlan
from storage.unit_of_work import UnitsOfWork
from tests.storage.cast import NOON

KUHMO = QuarterPlan(
    id="q1",
    area="Kuhmo",
    period="2026-Q4",
    language=Language.FI,
    words="Kokeillaan yhteistä vastaanottoa.",
    written_at=NOON,
)


async def test_there_is_one_text_of_an_area_and_quarter(units: UnitsOfWork) -> None:
    async with units() as unit:
        await unit.quarter_plans.add(KUHMO)
        await unit.quarter_plans.add(replace(KUHMO, id="q2", area="COUNTY"))
        with pytest.raises(Conflict):
            await unit.quarter_plans.add(replace(KUHMO, id="q3"))
    async with units() as unit:
        assert await unit.quarter_plans.find("Kuhmo", "2026-Q4") == KUHMO
        assert await unit.quarter_plans.find("Kuhmo", "2026-Q3") is None
        assert [one.area for one in await unit.quarter_plans.all()] == ["COUNTY", "Kuhmo"]


async def test_of_two_changes_the_second_is_a_conflict(units: UnitsOfWork) -> None:
    async with units() as unit:
        await unit.quarter_plans.add(KUHMO)
        saved = await unit.quarter_plans.save(replace(KUHMO, words="Sovitaan vuokranantajien kanssa."))
        assert saved.version == 2
        for change in (unit.quarter_plans.save(KUHMO), unit.quarter_plans.remove(KUHMO)):
            with pytest.raises(Conflict):
                await change
        await unit.quarter_plans.remove(saved)
        assert await unit.quarter_plans.find("Kuhmo", "2026-Q4") is None


def test_each_line_is_a_proposal_without_the_sign_of_a_list() -> None:
    written = replace(KUHMO, words="- Yksi.\n\n  • Kaksi - kolme.\n\u2013 Neljä\n*\n")
    assert written.lines == ("Yksi.", "Kaksi - kolme.", "Neljä")
