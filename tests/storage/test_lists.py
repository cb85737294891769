"""Long lists come page by page, narrowed by codes and by words, from either database."""

from dataclasses import replace
from datetime import date, timedelta

from bot.domain.calendar import Week
from bot.domain.deadlines import Deadline
from bot.domain.limits import Limit
from bot.domain.listing import ANY, PAGE, Listing, Reach, Wanted
from bot.domain.observation import Observation, ObservationState
from bot.domain.phenomenon import CLOSED, PhenomenonState
from bot.domain.screening import WAITING
from storage.unit_of_work import UnitsOfWork
from tests.storage.cast import NOON, a_phenomenon, an_observation

NOW = Week(date(2026, 11, 16))
_S = ObservationState
STATES, LIVE = frozenset(ObservationState), frozenset(PhenomenonState) - CLOSED
ALL = Reach(states=STATES, usual=STATES)
QUEUE = Reach(states=frozenset(WAITING), usual=frozenset(WAITING))
PHENOMENA = Reach(states=frozenset(PhenomenonState), usual=LIVE)


def number(n: int) -> str:
    return f"H-2026-{n:04d}"


async def stored(units: UnitsOfWork, *observations: Observation) -> None:
    async with units() as unit:
        for one in observations:
            await unit.observations.add(one)


async def listed(
    units: UnitsOfWork, reach: Reach = ALL, page: int = 1, **wanted: str
) -> Listing[Observation]:
    async with units.reading() as unit:
        return await unit.lists.observations(Wanted(**wanted), reach, NOW, page=page)


def numbers(found: Listing[Observation]) -> list[int]:
    return [int(one.number.rpartition("-")[2]) for one in found.items]


async def test_all_pages_together_have_each_once_and_count_all(units: UnitsOfWork) -> None:
    await stored(units, *(an_observation(number(n)) for n in range(1, 20)))
    pages = [await listed(units, QUEUE, page) for page in (1, 2, 3)]
    assert [n for found in pages for n in numbers(found)] == [*range(1, 20)]
    assert {(found.count, found.last) for found in pages} == {(19, 3)}
    assert [len(found.items) for found in pages] == [PAGE, PAGE, 3]
    assert (await listed(units, QUEUE, 99)).page == 3


async def test_what_waits_stands_first_then_what_is_asked_then_the_newest(units: UnitsOfWork) -> None:
    states = (_S.CLOSED, _S.SCREENING, _S.NEEDS_INFO, _S.LINKED, _S.RECEIVED)
    await stored(units, *(an_observation(number(n), state=state) for n, state in enumerate(states, 1)))
    assert numbers(await listed(units)) == [2, 5, 3, 4, 1]
    assert numbers(await listed(units, QUEUE)) == [2, 5, 3]


async def test_each_code_narrows_and_the_choices_are_what_there_would_be(units: UnitsOfWork) -> None:
    await stored(
        units,
        an_observation(number(1), area="Kajaani", service_task="LASTEN"),
        an_observation(number(2), area="Kajaani", service_task="TYOIK", state=_S.SCREENING),
        an_observation(number(3), area="Kuhmo", service_task="TYOIK", need_main="SHL11_02"),
    )
    found = await listed(units, area="Kajaani")
    assert numbers(found) == [1, 2]
    assert found.choices["area"] == {"Kajaani": 2, "Kuhmo": 1}  # what another choice would give
    assert found.choices["service_task"] == {"LASTEN": 1, "TYOIK": 1}
    assert found.choices["state"] == {"received": 1, "screening": 1}
    assert numbers(await listed(units, service_task="TYOIK", need_main="SHL11_02")) == [3]
    assert numbers(await listed(units, state="screening")) == [2]
    nothing = await listed(units, area="Kuhmo", service_task="LASTEN")
    assert (nothing.items, nothing.count, nothing.choices["area"]) == ((), 0, {"Kajaani": 1})
    assert (await listed(units, age="no age")).items == ()


async def test_other_states_than_the_usual_ones_are_there_for_who_wants_them(units: UnitsOfWork) -> None:
    states = (_S.RECEIVED, _S.CLOSED, _S.CLOSED, _S.LINKED)
    await stored(
        units, *(an_observation(number(n), state=state, group_id="g") for n, state in enumerate(states, 1))
    )
    reach = replace(ALL, usual=frozenset({_S.RECEIVED, _S.LINKED}))
    usual = await listed(units, reach)
    assert numbers(usual) == [1, 4]
    assert usual.choices["state"] == {"received": 1, "closed": 2, "linked": 1}
    closed = await listed(units, reach, state="closed")
    assert (numbers(closed), closed.choices["state"]) == ([3, 2], usual.choices["state"])
    assert numbers(await listed(units, reach, state=ANY)) == [1, 4, 3, 2]
    other = await listed(units, replace(reach, group="other"))
    assert (other.count, other.choices["state"]) == (0, {})


async def test_age_is_counted_in_whole_weeks(units: UnitsOfWork) -> None:
    weeks = {1: 0, 2: 1, 3: 4, 4: 5, 5: 40}
    await stored(
        units,
        *(an_observation(number(n), received_at=NOON - timedelta(weeks=ago)) for n, ago in weeks.items()),
    )
    for age, expected in {"week": [1], "month": [2, 3], "half_year": [4], "older": [5]}.items():
        found = await listed(units, age=age)
        assert numbers(found) == expected
        assert found.choices["age"] == {"week": 1, "month": 2, "half_year": 1, "older": 1}


async def test_words_are_found_inflected_and_in_compounds(units: UnitsOfWork) -> None:
    texts = [
        "Nuorisoasunnottomuuden kasvu näkyy.\nÄidit odottavat.",
        "Bostadslösheten ökar bland unga i Kajana.",
        "Lapset jäävät ilman koulukyytiä 100 % ajasta.",
    ]
    await stored(units, *(an_observation(number(n), title="", text=text) for n, text in enumerate(texts, 1)))
    for words, expected in {
        "asunnottomuus": [1],
        "ASUNNOTTOMUUTTA nuoriso": [1],
        "äiti": [1],
        "äidin kasvu": [1],
        "bostadslöshet": [2],
        "lapsi": [3],
        "lapsi koulukyydit": [3],
        "lapsi asunnottomuus": [],
        "%": [1, 2, 3],  # no word at all
        "_": [1, 2, 3],
    }.items():
        found = await listed(units, words=words)
        assert (words, numbers(found)) == (words, expected)
        assert found.count == len(expected)


async def test_a_group_a_part_and_a_first_handler_see_their_own(units: UnitsOfWork) -> None:
    await stored(
        units,
        an_observation(number(1), group_id="one", area="Kajaani", service_task="LASTEN"),
        an_observation(number(2), group_id="one", area="Kajaani", service_task="TYOIK", handed=True),
        an_observation(number(3), group_id="other", area="Kuhmo", service_task="LASTEN"),
    )
    assert numbers(await listed(units, replace(ALL, group="one"))) == [1, 2]
    assert numbers(await listed(units, replace(ALL, parts=frozenset({"Kuhmo|LASTEN"})))) == [3]
    first = await listed(units, replace(ALL, handed=False))
    assert numbers(first) == [1, 3]
    assert first.choices["area"] == {"Kajaani": 1, "Kuhmo": 1}  # no choice tells of what is not theirs
    assert numbers(await listed(units, replace(ALL, group="one"), area="Kuhmo")) == []


async def test_phenomena_are_listed_by_what_is_due_then_the_newest(units: UnitsOfWork) -> None:
    seen = [an_observation(number(1), area="Kajaani"), an_observation(number(2), area="Kuhmo")]
    await stored(units, *seen)
    both = tuple(one.id for one in seen)
    things = [
        a_phenomenon("I-2026-0001", observation_ids=both, title="Asunnottomuus kasvaa"),
        a_phenomenon("I-2026-0002", observation_ids=both[:1]),
        a_phenomenon("I-2026-0003", summary="Asunnottomuudesta kerrottiin."),
        a_phenomenon("I-2026-0004", state=PhenomenonState.RESOLVED, group_id="other"),
    ]
    async with units() as unit:
        for thing in things:
            await unit.phenomena.add(thing)
        due = Deadline(
            id="d",
            limit=Limit.DECISION,
            subject=things[0].id,
            occasion=1,
            name="I-2026-0001",
            started_on=NOON.date(),
            due_on=NOON.date(),
            next_on=None,
        )
        await unit.limits.begin([due])

    async def found(reach: Reach = PHENOMENA, **wanted: str) -> list[int]:
        async with units.reading() as unit:
            listing = await unit.lists.phenomena(Wanted(**wanted), reach, NOW, page=1)
        assert listing.count == len(listing.items)
        return [int(one.number[-1]) for one in listing.items]

    assert await found() == [1, 3, 2]
    assert await found(state="resolved") == [4]
    assert await found(area="Kuhmo") == [1]
    assert await found(area="Kajaani") == [1, 2]
    assert await found(words="asunnottomuus") == [1, 3]
    assert await found(replace(PHENOMENA, group="other"), state="resolved") == [4]
    assert await found(replace(PHENOMENA, group="other")) == []
