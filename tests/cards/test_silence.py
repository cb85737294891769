"""The map on a card fits into a message, however many areas a county names."""

import pytest

from bot.domain.areas import AreaGroup
from bot.domain.codes import Language
from bot.domain.coverage import Coverage, Staff
from bot.domain.heard import TASKS, UNITS, columns
from dialogs.pages.silence import silence_page
from dialogs.render import as_card, as_text
from dialogs.texts import Texts
from tests.documents.silences import group

MOST = 28_000
NAMES = [f"Pitkänimisten kuntien alue {letter}" for letter in "ABCDEFGHIJKLMNOPQRST"]
AREAS = columns([AreaGroup(name=name, municipalities=(name,), inhabitants=20_000) for name in NAMES])


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("many", [1, 4, 12, 13, 20])
@pytest.mark.parametrize("covered", [False, True])
def test_a_map_of_many_areas_fits_and_text_has_all_of_it(
    language: Language, many: int, *, covered: bool
) -> None:
    texts, areas = Texts(language), AREAS[:many]
    coverage = [
        Coverage(service_task=task, area=area, staff=Staff.MOST) for task in UNITS[TASKS] for area in areas
    ]
    page = silence_page(group(areas, coverage if covered else ()), texts)
    assert len(str(as_card(page, texts)).encode()) < MOST
    said = as_text(page, texts)
    assert all(area in said for area in areas) or many == 1
    assert texts("service-task-OHJNEU") in said
