"""Owners, their codes, effect rounds and answers, on both databases."""

from dataclasses import replace
from datetime import date, timedelta

from bot.domain.effect import TOTAL, Effect, EffectRound, rounds_of
from bot.domain.erasure import Erasure, ErasureKind, Rule
from bot.domain.suppression import WITHHELD
from storage.unit_of_work import UnitsOfWork
from tests.storage.cast import NOON, a_proposal, add_person, an_observation

DONE_ON = date(2026, 11, 20)
UNTIL = date(2027, 6, 19)


async def _one(units: UnitsOfWork, number: str = "E-2026-0001") -> str:
    proposal = a_proposal(number)
    async with units() as unit:
        await unit.proposals.add(proposal)
    return proposal.id


async def test_a_code_works_once_and_until_it_is_too_old(units: UnitsOfWork) -> None:
    proposal = await _one(units)
    async with units() as unit:
        await unit.owners.add_code("hash", proposal, NOON + timedelta(days=14))
        await unit.owners.add_code("late", proposal, NOON)
    async with units() as unit:
        assert await unit.owners.use_code("other", NOON) is None
        assert await unit.owners.use_code("late", NOON) is None
        assert await unit.owners.use_code("hash", NOON) == proposal
        assert await unit.owners.use_code("hash", NOON) is None


async def test_owners_come_in_order_and_end_with_their_proposal_or_with_themselves(
    units: UnitsOfWork,
) -> None:
    proposal, other = await _one(units), await _one(units, "E-2026-0002")
    async with units() as unit:
        first, second = await add_person(unit), await add_person(unit)
        await unit.owners.add(proposal, second.id, NOON + timedelta(seconds=1))
        await unit.owners.add(proposal, first.id, NOON)
        await unit.owners.add(proposal, first.id, NOON + timedelta(days=1))  # once more: nothing happens
        await unit.owners.add(other, first.id, NOON + timedelta(days=2))
    async with units() as unit:
        assert await unit.owners.of(proposal) == [first.id, second.id]
        assert await unit.owners.owned(first.id) == [proposal, other]
        assert await unit.owners.owns(proposal, second.id)
        assert not await unit.owners.owns(other, second.id)
        gone = Erasure(id="1", at=NOON, rule=Rule.ASKED, kind=ErasureKind.PERSON, subject=second.id)
        await unit.erasures.carry_out(gone)
    async with units() as unit:
        assert await unit.owners.of(proposal) == [first.id]
        await unit.owners.end(proposal)
        assert await unit.owners.of(proposal) == []
        assert await unit.owners.of(other) == [first.id]


async def _planned(units: UnitsOfWork) -> tuple[EffectRound, EffectRound]:
    proposal = await _one(units)
    first, second = rounds_of(proposal, DONE_ON)
    async with units() as unit:
        await unit.effects.plan([first, second])
        await unit.effects.plan([replace(first, due_on=date(2030, 1, 1))])  # is there: stays
    return first, second


async def test_a_round_is_due_on_its_day_and_asked_by_one_copy_alone(
    units: UnitsOfWork, other_units: UnitsOfWork
) -> None:
    first, second = await _planned(units)
    async with units() as unit:
        assert await unit.effects.of(first.proposal_id) == [first, second]
        assert await unit.effects.due(first.due_on - timedelta(days=1)) == []
        assert await unit.effects.due(first.due_on) == [first]
        assert await unit.effects.ask(first, NOON, UNTIL)
    async with other_units() as unit:
        assert not await unit.effects.ask(first, NOON, UNTIL)
        assert await unit.effects.due(first.due_on) == []
        asked = replace(first, asked_at=NOON, closes_on=UNTIL)
        assert await unit.effects.of(first.proposal_id) == [asked, second]
        assert await unit.effects.over(UNTIL) == []
        assert await unit.effects.over(UNTIL + timedelta(days=1)) == [asked]


async def test_an_answer_takes_the_place_of_the_one_before_and_counts_stay(units: UnitsOfWork) -> None:
    first, second = await _planned(units)
    async with units() as unit:
        anna = await add_person(unit)
        hers, anonymous = an_observation("H-2026-0001", person_id=anna.id), an_observation("H-2026-0002")
        for one in (hers, anonymous):
            await unit.observations.add(one)
        await unit.effects.answer(first, hers.id, Effect.CLEARLY)
        await unit.effects.answer(first, hers.id, Effect.NONE)
        await unit.effects.answer(first, anonymous.id, Effect.LITTLE)
        await unit.effects.answer(second, hers.id, Effect.WORSE)
    async with units() as unit:
        assert sorted(await unit.effects.answers(first), key=str) == [
            (Effect.LITTLE, None),
            (Effect.NONE, anna.id),
        ]
        assert await unit.effects.answer_of(first, hers.id) is Effect.NONE
        assert await unit.effects.answer_of(second, anonymous.id) is None
        told = {TOTAL: WITHHELD, "clearly": 3}
        assert await unit.effects.close(replace(first, told=told), NOON)
        assert not await unit.effects.close(replace(first, told={}), NOON)
        assert await unit.erasures.due(Rule.EFFECTS, NOON) == []
        due = await unit.erasures.due(Rule.EFFECTS, NOON + timedelta(seconds=1))
        assert len(due) == 2  # of the round that is over
        for one in due:
            await unit.erasures.carry_out(one.erasure(one.subject, NOON))
    async with units() as unit:
        assert await unit.effects.answers(first) == []
        assert (await unit.effects.of(first.proposal_id))[0].told == told
        assert await unit.effects.answers(second) == [(Effect.WORSE, anna.id)]


async def test_an_answer_goes_with_the_link_to_its_reporter(units: UnitsOfWork) -> None:
    first, _ = await _planned(units)
    async with units() as unit:
        anna = await add_person(unit)
        hers = an_observation("H-2026-0001", person_id=anna.id)
        await unit.observations.add(hers)
        await unit.effects.answer(first, hers.id, Effect.CLEARLY)
        cut = Erasure(id="1", at=NOON, rule=Rule.ASKED, kind=ErasureKind.LINK, subject=hers.id)
        await unit.erasures.carry_out(cut)
        assert await unit.effects.answers(first) == []


async def test_an_endorser_s_answer_is_one_and_stays_counted_when_they_are_forgotten(
    units: UnitsOfWork,
) -> None:
    first, second = await _planned(units)
    async with units() as unit:
        sven, ellen = await add_person(unit), await add_person(unit)
        for one, person, said in (
            (first, sven, Effect.CLEARLY),
            (first, sven, Effect.LITTLE),
            (first, ellen, Effect.NONE),
            (second, sven, Effect.WORSE),
        ):
            await unit.effects.endorse(one, person.id, said)
        assert sorted(await unit.effects.answers(first)) == sorted(
            [(Effect.LITTLE, sven.id), (Effect.NONE, ellen.id)]
        )
        assert await unit.effects.endorsed(sven.id) == [
            ("E-2026-0001", 6, Effect.LITTLE),
            ("E-2026-0001", 12, Effect.WORSE),
        ]
        for person in (sven, ellen):
            gone = Erasure(id=person.id, at=NOON, rule=Rule.ASKED, kind=ErasureKind.PERSON, subject=person.id)
            await unit.erasures.carry_out(gone)
        assert await unit.effects.endorsed(sven.id) == []
        assert sorted(await unit.effects.answers(first), key=str) == [
            (Effect.LITTLE, None),
            (Effect.NONE, None),
        ]
        await unit.effects.close(first, NOON)
        assert len(await unit.erasures.due(Rule.EFFECTS, NOON + timedelta(seconds=1))) == 2


async def test_an_endorser_s_answer_gives_way_to_one_as_reporter(units: UnitsOfWork) -> None:
    first, second = await _planned(units)
    async with units() as unit:
        sven = await add_person(unit)
        await unit.effects.endorse(first, sven.id, Effect.CLEARLY)
        await unit.effects.endorse(second, sven.id, Effect.CLEARLY)
        await unit.effects.withdraw(first, sven.id)
        assert await unit.effects.answers(first) == []
        assert await unit.effects.answers(second) == [(Effect.CLEARLY, sven.id)]


async def test_what_was_done_and_what_it_follows_is_kept_with_a_proposal(units: UnitsOfWork) -> None:
    done = {"done_changed": "Malli", "done_where": "Kajaani", "done_since": "2026-11-02"}
    proposal = a_proposal("E-2026-0002", done=done, reported=True, follows="E-2026-0001")
    async with units() as unit:
        await unit.proposals.add(proposal)
    async with units() as unit:
        assert await unit.proposals.get(proposal.id) == proposal
        saved = await unit.proposals.save(replace(proposal, reported=False, done={}))
        assert await unit.proposals.get(proposal.id) == saved
