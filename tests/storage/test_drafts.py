"""One draft for a person, changed by one turn at a time."""

from dataclasses import replace

import pytest

from bot.domain.errors import Conflict
from storage.unit_of_work import UnitsOfWork
from tests.storage.cast import a_draft, add_person


async def test_a_draft_comes_back_as_it_was(units: UnitsOfWork) -> None:
    async with units() as unit:
        person = await add_person(unit)
        draft = a_draft(person, answers={"text": "Äiti", "sector": ["LIIK"], "tried": None, "quote_ok": True})
        assert await unit.drafts.of(person.id) is None
        await unit.drafts.add(draft)
    async with units() as unit:
        assert await unit.drafts.of(person.id) == draft


async def test_a_person_has_one_draft(units: UnitsOfWork) -> None:
    async with units() as unit:
        person = await add_person(unit)
        await unit.drafts.add(a_draft(person))
        with pytest.raises(Conflict):
            await unit.drafts.add(a_draft(person))
        # On both databases the unit can go on after a conflict.
        assert await unit.drafts.of(person.id)


async def test_saving_gives_the_next_version(units: UnitsOfWork) -> None:
    async with units() as unit:
        person = await add_person(unit)
        draft = a_draft(person)
        await unit.drafts.add(draft)
        saved = await unit.drafts.save(replace(draft, at="need_main", leaving=True, card_id="c"))
        assert (saved.version, saved.at) == (2, "need_main")
        assert await unit.drafts.of(person.id) == saved


async def test_a_stale_or_removed_draft_cannot_be_saved(units: UnitsOfWork) -> None:
    async with units() as unit:
        person = await add_person(unit)
        draft = a_draft(person)
        await unit.drafts.add(draft)
        saved = await unit.drafts.save(draft)
        with pytest.raises(Conflict):
            await unit.drafts.save(draft)
        with pytest.raises(Conflict):
            await unit.drafts.remove(draft)
        await unit.drafts.remove(saved)
        for again in (unit.drafts.remove, unit.drafts.save):
            with pytest.raises(Conflict):
                await again(saved)
