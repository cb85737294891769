"""The aims on texts by other hands: what is found, whoever is named, and what is stopped in vain."""

import pytest

from bot.domain.guard import SHAPES_ONLY
from bot.voikko import name_dictionary
from tests.guard.unseen import BLOCKS, CLEAN, NAMES, Found, by_group, stopped_of_clean, unseen

pytestmark = pytest.mark.voikko


@pytest.fixture(scope="module")
def found() -> dict[str, Found]:
    return {one.group: one for one in by_group(name_dictionary())}


def test_the_sets_are_large() -> None:
    assert (len(unseen(NAMES)), len(unseen(BLOCKS)), len(unseen(CLEAN))) >= (250, 170, 500)


def test_nine_of_ten_people_are_noticed(found: dict[str, Found]) -> None:
    assert found["names"].share >= 0.9


def test_the_protection_does_not_depend_on_where_a_person_comes_from(found: dict[str, Found]) -> None:
    groups = {name: one.share for name, one in found.items() if name.startswith("full names, ")}
    assert len(groups) > 10
    assert {name: share for name, share in groups.items() if share < 0.8} == {}


def test_what_blocks_is_found_however_it_is_written(found: dict[str, Found]) -> None:
    assert found["what blocks"].share >= 0.97
    kinds = [name for name in found if name.isupper()]
    assert len(kinds) == 6
    assert {kind: found[kind].share for kind in kinds if found[kind].share < 0.92} == {}


def test_clean_texts_pass() -> None:
    said = stopped_of_clean(name_dictionary())
    assert said.blocks == 0
    assert said.warnings <= said.texts / 100


def test_a_machine_without_dictionaries_blocks_no_clean_text() -> None:
    assert stopped_of_clean(SHAPES_ONLY).blocks == 0
