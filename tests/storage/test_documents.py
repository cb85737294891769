"""Documents are kept as they were made: facts are read back to the byte, and never change."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.codes import Language
from bot.domain.erasure import Erasure, ErasureKind, Rule
from bot.domain.evidence.facts import canonical, canonical_of, facts_hash, plain
from bot.domain.file_link import DocumentKind, FileForm, FileLink
from bot.domain.stored_document import DocumentState, StoredDocument
from storage.unit_of_work import UnitsOfWork
from tests.documents.cast import LETTER, PACK
from tests.storage.cast import MINUTE, NOON, add_person

ODD = replace(PACK, effects=(replace(PACK.effects[0], words="\x00\ufffe \u202eäö🙂 \\u0000 1.0"),))

PACKED = StoredDocument(
    id="one",
    kind=DocumentKind.PACK,
    key="2026-12-10",
    level="internal",
    state=DocumentState.DRAFT,
    facts=plain(ODD),
    facts_hash=facts_hash(ODD),
    publications=("J-2026-0001", "J-2026-0012"),
    made_at=NOON,
    made_by=None,
)
OTHER = replace(
    PACKED,
    id="two",
    facts=plain(PACK),
    facts_hash=facts_hash(PACK),
    publications=("J-2026-0012",),
    made_at=NOON + MINUTE,
)
LETTERED = replace(
    OTHER,
    id="three",
    kind=DocumentKind.PROPOSAL,
    key="E-2026-0003",
    level="organisation",
    facts=plain(LETTER),
    facts_hash=facts_hash(LETTER),
    publications=(),
)


async def test_facts_come_back_to_the_byte(units: UnitsOfWork) -> None:
    async with units() as unit:
        assert await unit.documents.add(PACKED) == PACKED
    async with units() as unit:
        found = await unit.documents.get("one")
        assert found == PACKED
        assert found.intact
        assert canonical_of(found.facts) == canonical(ODD)
        assert await unit.documents.by_hash(PACKED.facts_hash) == PACKED
        assert await unit.documents.by_hash("0" * 64) is None
        with pytest.raises(KeyError):
            await unit.documents.get("none")
    assert not replace(PACKED, facts={**PACKED.facts, "emerging": 3}).intact


async def test_the_same_facts_are_stored_once_as_each_document(units: UnitsOfWork) -> None:
    later = replace(PACKED, id="later", made_at=NOON + MINUTE)
    async with units() as unit:
        await unit.documents.add(PACKED)
        assert await unit.documents.add(later) == PACKED
        public = replace(later, level="public")
        assert await unit.documents.add(public) == public


async def test_the_newest_and_all_of_a_kind_are_found(units: UnitsOfWork) -> None:
    async with units() as unit:
        for one in (OTHER, PACKED, LETTERED):
            await unit.documents.add(one)
        asked = (DocumentKind.PACK, "2026-12-10", "internal")
        assert await unit.documents.newest(*asked, DocumentState.DRAFT) == OTHER
        assert await unit.documents.newest(*asked, DocumentState.APPROVED) is None
        assert await unit.documents.listed(DocumentState.DRAFT, [DocumentKind.PACK]) == [OTHER, PACKED]
        assert await unit.documents.listed(DocumentState.DRAFT, [DocumentKind.YEAR]) == []


async def test_one_of_its_kind_key_and_level_is_approved(
    units: UnitsOfWork, other_units: UnitsOfWork
) -> None:
    async with units() as unit:
        for one in (PACKED, OTHER, LETTERED):
            await unit.documents.add(one)

    async def approve(copy: UnitsOfWork, name: str) -> bool:
        async with copy() as unit:
            return await unit.documents.approve(name, NOON)

    both = await asyncio.gather(approve(units, "one"), approve(other_units, "two"))
    assert sorted(both) == [False, True]
    assert await approve(units, "three")
    assert not await approve(units, "three")
    async with units() as unit:
        (stands,) = await unit.documents.listed(DocumentState.APPROVED, [DocumentKind.PACK])
        assert stands.approved_at == NOON
        assert stands.facts in (PACKED.facts, OTHER.facts)


async def test_a_withdrawn_publication_marks_what_shows_it_and_another_may_stand(units: UnitsOfWork) -> None:
    async with units() as unit:
        for one in (PACKED, OTHER, LETTERED):
            await unit.documents.add(one)
        assert await unit.documents.approve("one", NOON)
        assert await unit.documents.mark_withdrawn("J-2026-000") == 0
        assert await unit.documents.mark_withdrawn("J-2026-0001") == 1
        assert await unit.documents.mark_withdrawn("J-2026-0001") == 0
        found = await unit.documents.get("one")
        assert found.withdrawn
        assert found.intact
        assert await unit.documents.listed(DocumentState.APPROVED, [DocumentKind.PACK]) == []
        assert not await unit.documents.approve("one", NOON)
        assert await unit.documents.approve("two", NOON + timedelta(days=1))
        assert await unit.documents.mark_withdrawn("J-2026-0012") == 1


async def test_what_is_just_being_stored_is_marked_too(units: UnitsOfWork, other_units: UnitsOfWork) -> None:
    async def withdraw() -> int:
        async with other_units() as unit:
            return await unit.documents.mark_withdrawn("J-2026-0001")

    async with units() as unit:
        await unit.documents.alone()
        withdrawing = asyncio.create_task(withdraw())
        await asyncio.wait({withdrawing}, timeout=0.3)
        assert not withdrawing.done()
        await unit.documents.add(PACKED)
    assert await withdrawing == 1


async def test_a_person_who_is_erased_made_nothing(units: UnitsOfWork) -> None:
    async with units() as unit:
        person = await add_person(unit)
        await unit.documents.add(replace(PACKED, made_by=person.id))
        assert await unit.documents.made_by(person.id) == ["pack-2026-12-10"]
        await unit.erasures.carry_out(
            Erasure(id="gone", at=NOON, rule=Rule.ASKED, kind=ErasureKind.PERSON, subject=person.id)
        )
        assert (await unit.documents.get("one")).made_by is None


async def test_what_was_not_approved_goes_with_its_links_and_what_was_stays(units: UnitsOfWork) -> None:
    async with units() as unit:
        person = await add_person(unit)
        for one in (PACKED, OTHER, LETTERED):
            await unit.documents.add(one)
        assert await unit.documents.approve("three", NOON)
        await unit.file_links.add(a_link("one", person.id), NOON)
        assert await unit.erasures.due(Rule.DOCUMENTS, NOON) == []
        (due,) = await unit.erasures.due(Rule.DOCUMENTS, NOON + MINUTE / 2)
        assert due.name == "documents:one"
        await unit.erasures.carry_out(due.erasure("gone", NOON))
        assert await unit.file_links.find("hash") is None
        assert [one.name for one in await unit.erasures.due(Rule.DOCUMENTS, NOON + 9 * MINUTE)] == [
            "documents:two"
        ]
        assert (await unit.documents.get("three")).state is DocumentState.APPROVED


def a_link(document_id: str, person_id: str) -> FileLink:
    """To a Word file."""
    return FileLink(
        code_hash="hash",
        document_id=document_id,
        language=Language.FI,
        form=FileForm.WORD,
        person_id=person_id,
        expires_at=NOON + timedelta(days=1),
    )
