"""The words gate: verdicts outlive the texts, cover what was linked since, and are never taken back."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.county import KAINUU, County
from bot.domain.erasure import Rule
from bot.domain.evidence.checked_words import CheckedWords, passed, words_hash
from bot.domain.observation import Observation
from bot.domain.proposal import Proposal
from bot.domain.retention import Span
from bot.ports import Unit
from bot.usecases import own_words
from bot.usecases.context import Context
from bot.usecases.retention import forget
from storage.unit_of_work import UnitsOfWork
from tests.storage.cast import NOON, WRITTEN, a_phenomenon, a_proposal, a_publication, an_observation

COUNTY = County(municipalities=KAINUU)
COPIED = "Bussi ei enää kulje illalla."


def _context(unit: Unit) -> Context:
    return Context(unit=unit, county=COUNTY, now=NOON)


@given(
    looked=st.sets(st.sampled_from("abcd")),
    linked=st.sets(st.sampled_from("abcd")),
    repeats=st.booleans(),
)
def test_words_pass_when_all_that_is_linked_was_looked_at_and_none_is_repeated(
    looked: set[str], linked: set[str], *, repeats: bool
) -> None:
    hash_ = words_hash("Omin sanoin")
    verdict = CheckedWords(
        subject_id="e", words_hash=hash_, observations=tuple(sorted(looked)), repeats=repeats
    )
    told = passed(["Omin sanoin", "", "Muut sanat"], {hash_: verdict}, linked)
    assert (told["Omin sanoin"] is not None) is (not repeats and linked <= looked)
    assert (told[""], told["Muut sanat"]) == ("", None)
    more = verdict.with_looked_at(linked, repeats=False)
    assert more.repeats is repeats
    assert not more.lacking(linked)


async def _stored(units: UnitsOfWork, *, what: str = COPIED) -> tuple[Proposal, Observation]:
    seen = an_observation("H-2026-0001")
    proposal = a_proposal("E-2026-0001", seen, fields={"what": what, "measure": "Vuorot takaisin."})
    async with units() as unit:
        await unit.observations.add(seen)
        await unit.proposals.add(proposal)
    return proposal, seen


async def _told(units: UnitsOfWork, proposal: Proposal) -> dict[str, str | None]:
    """As a report reads it: verdicts alone."""
    async with units.reading() as unit:
        ctx = _context(_without_observations(unit))
        found = await own_words.told(ctx, await own_words.of_proposals(ctx, [proposal]))
    return dict(found[proposal.id])


def _without_observations(unit: Unit) -> Unit:
    """The same unit, in which no observation may be read."""
    unit.observations = None  # type: ignore[assignment]
    return unit


async def test_a_verdict_outlives_the_text(units: UnitsOfWork) -> None:
    """The duty looks before it erases."""
    proposal, seen = await _stored(units)
    assert set((await _told(units, proposal)).values()) == {None, ""}
    later = NOON.replace(year=NOON.year + 9)
    async with units() as unit:
        await unit.observations.save(replace(seen, state="closed"))
    kept = replace(COUNTY, kept={rule: Span(months=1) for rule in (Rule.TEXT, Rule.LINK)})
    await forget(units, kept, later)
    async with units() as unit:
        assert (await unit.observations.many([seen.id]))[0].text == ""
    told = await _told(units, proposal)
    assert (told[COPIED], told["Vuorot takaisin."]) == (None, "Vuorot takaisin.")


async def test_a_report_withholds_words_until_they_are_compared_with_all_that_is_linked(
    units: UnitsOfWork,
) -> None:
    proposal, _ = await _stored(units, what="Iltavuorot palautetaan kylille.")
    assert await own_words.check_all(units, COUNTY, NOON) == 1
    assert (await _told(units, proposal))["Iltavuorot palautetaan kylille."]
    later = an_observation("H-2026-0002", text="Ehdotan, että iltavuorot palautetaan kylille heti.")
    async with units() as unit:
        await unit.observations.add(later)
        proposal = await unit.proposals.save(
            replace(proposal, observation_ids=(*proposal.observation_ids, later.id))
        )
    assert (await _told(units, proposal))["Iltavuorot palautetaan kylille."] is None
    assert await own_words.check_all(units, COUNTY, NOON) == 1
    told = await _told(units, proposal)
    assert (told["Iltavuorot palautetaan kylille."], told["Vuorot takaisin."]) == (None, "Vuorot takaisin.")
    assert await own_words.check_all(units, COUNTY, NOON) == 0


async def test_words_in_another_language_are_compared_by_themselves(units: UnitsOfWork) -> None:
    proposal, _ = await _stored(units, what="Iltavuorot palautetaan kylille.")
    beside = {"sv": {"what": COPIED, "measure": "Turerna tillbaka."}}  # a sentence of the observation's
    async with units() as unit:
        proposal = await unit.proposals.save(replace(proposal, translations=beside))
    assert await own_words.check_all(units, COUNTY, NOON) == 1
    told = await _told(units, proposal)
    assert (told["Turerna tillbaka."], told[COPIED]) == ("Turerna tillbaka.", None)
    assert proposal.titles.passed(told.__getitem__).read_in("sv") == ("Iltavuorot palautetaan kylille", "fi")


async def test_what_is_asked_for_now_is_compared_now_and_nothing_is_stored(units: UnitsOfWork) -> None:
    proposal, seen = await _stored(units)
    async with units.reading() as unit:
        found = await own_words.leaving(_context(unit), proposal.id, [COPIED, "Omin sanoin", ""], [seen.id])
        assert found == {COPIED: None, "Omin sanoin": "Omin sanoin", "": ""}
        assert await unit.checked_words.of([proposal.id]) == []


async def test_words_that_repeated_once_stay_withheld_when_the_observation_is_unlinked(
    units: UnitsOfWork,
) -> None:
    proposal, _ = await _stored(units)
    await own_words.check_all(units, COUNTY, NOON)
    async with units() as unit:
        proposal = await unit.proposals.save(replace(proposal, observation_ids=()))
        found = await own_words.leaving(_context(unit), proposal.id, [COPIED], [])
    assert found[COPIED] is None


async def test_what_is_written_for_others_is_compared_with_its_phenomenon_s_observations(
    units: UnitsOfWork,
) -> None:
    seen = an_observation("H-2026-0001", text=f"Nähty: {WRITTEN.summary}")
    phenomenon = a_phenomenon("I-2026-0001", observation_ids=(seen.id,))
    written = a_publication("J-2026-0001", phenomenon)
    async with units() as unit:
        await unit.observations.add(seen)
        await unit.phenomena.add(phenomenon)
        await unit.publications.add(written)
    await own_words.check_all(units, COUNTY, NOON)
    async with units() as unit:
        ctx = _context(unit)
        told = (await own_words.told(ctx, await own_words.of_publications(ctx, [written])))[written.id]
    assert (told[WRITTEN.title], told[WRITTEN.summary]) == (WRITTEN.title, None)


async def test_words_are_compared_with_a_text_before_it_is_masked(units: UnitsOfWork) -> None:
    proposal, seen = await _stored(units)
    async with units() as unit:
        await own_words.check_resting_on(_context(unit), seen.id)
        await unit.observations.save(seen.with_values(text="Peitetty kokonaan toisiksi sanoiksi."))
    told = await _told(units, proposal)
    assert (told[COPIED], told["Vuorot takaisin."]) == (None, "Vuorot takaisin.")


async def test_texts_stay_when_words_could_not_be_compared_with_them(
    units: UnitsOfWork, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, seen = await _stored(units)
    async with units() as unit:
        await unit.observations.save(replace(seen, state="closed"))

    async def fails(*_args: object) -> int:
        raise ValueError("planted")

    monkeypatch.setattr(own_words, "check_all", fails)
    kept = replace(COUNTY, kept={rule: Span(months=1) for rule in (Rule.TEXT, Rule.LINK)})
    with pytest.raises(ExceptionGroup, match="could be erased"):
        await forget(units, kept, NOON.replace(year=NOON.year + 9))
    async with units() as unit:
        assert (await unit.observations.many([seen.id]))[0].text
