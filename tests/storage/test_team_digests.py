"""A work team's month: what was released, asked and published of its area, and nothing of another's."""

from dataclasses import replace
from datetime import timedelta

from bot.domain.county import KAINUU, County
from bot.domain.group import GroupKind, WorkingGroup
from bot.domain.log import Action, Entry
from bot.domain.proposal import ProposalState
from bot.domain.publication import PublicationState
from bot.domain.release import Release
from bot.domain.rhythm import month_of
from bot.domain.suppression import WITHHELD, Audience, Figure
from bot.ports import Unit
from bot.usecases.context import Context
from bot.usecases.team_digests import TeamMonth, month_of_team
from storage.unit_of_work import UnitsOfWork
from tests.storage.cast import NOON, WRITTEN, a_group, a_phenomenon, a_proposal, a_publication

COUNTY = County(municipalities=KAINUU)
SENT = NOON + timedelta(days=1)
NOW = NOON + timedelta(days=12)
LASTEN = a_group(kind=GroupKind.TEAM, municipalities=("Kuhmo",), services=("LASTEN", "TYOIK"))
NEEDS = a_group(kind=GroupKind.TEAM, channel_id="19:needs", municipalities=("Sotkamo",))


async def told(unit: Unit, team: WorkingGroup = LASTEN) -> TeamMonth:
    """The month, some days later."""
    return await month_of_team(Context(unit=unit, county=COUNTY, now=NOW), team, month_of(NOON))


async def release(unit: Unit, audience: Audience, lasten: int) -> None:
    """Publish counts of services and needs."""
    services: dict[str, Figure] = {"LASTEN": lasten, "TYOIK": WITHHELD, "TOIMEN": 7}
    await unit.releases.add(
        Release(
            id=f"r-{audience}",
            audience=audience,
            period="2026-Q3",
            made_at=NOON,
            observations=5,
            reporters=3,
            tables={"service_task": services, "need_main": {"SHL11_02": 5}},
            number=f"R-2026-000{len(audience)}",
        )
    )


async def send(unit: Unit, number: str, recipient: str, *states: ProposalState) -> None:
    """A proposal that was sent, and what came of it."""
    moves = (ProposalState.SENT, *states)
    fields = {"what": "Lisätään iltavuoroja.", "recipient": recipient}
    one = a_proposal(number, fields=fields, state=moves[-1], since=SENT)
    await unit.proposals.add(one)
    for state in moves:
        await unit.log.add(Entry(at=SENT, action=Action.MOVED, subject=one.id, state=state))


async def test_only_counts_that_the_organisation_was_told_are_told(units: UnitsOfWork) -> None:
    async with units() as unit:
        assert (await told(unit)).period is None
        await release(unit, Audience.PUBLIC, 99)
        assert (await told(unit)).counts == ()
        await release(unit, Audience.ORGANISATION, 9)
        assert (await told(unit)).counts == (("LASTEN", 9),), "no other service, and none that is withheld"
        assert (await told(unit, NEEDS)).counts == (("SHL11_02", 5),)


async def test_proposals_of_its_area_alone_are_counted_with_their_days(units: UnitsOfWork) -> None:
    async with units() as unit:
        await send(unit, "E-2026-0001", "Kuhmon kaupunki")
        await send(unit, "E-2026-0002", "Kuhmon kaupunki", ProposalState.ANSWERED_YES)
        await send(unit, "E-2026-0003", "Kuhmon kaupunki", ProposalState.ANSWERED_YES, ProposalState.DONE)
        await send(unit, "E-2026-0004", "Sotkamon kunta")
        await unit.proposals.add(
            a_proposal("E-2026-0005", state=ProposalState.DRAFT, fields={"what": "Kuhmon luonnos"})
        )
        month = await told(unit)
    assert (month.waiting, month.days, month.promised, month.done) == (1, 11, 1, 1)


async def test_what_was_published_is_told_in_its_approved_words(units: UnitsOfWork) -> None:
    async with units() as unit:
        seen, other = a_phenomenon("I-2026-0001"), a_phenomenon("I-2026-0002")
        for one in (seen, other):
            await unit.phenomena.add(one)
        waits = a_publication("J-2026-0002", other, state=PublicationState.PROPOSED, published_at=None)
        await unit.publications.add(a_publication("J-2026-0001", seen))
        await unit.publications.add(replace(waits, approved_at=None))
        month, sotkamo = await told(unit), await told(unit, NEEDS)
    assert month.published
    assert month.published.words["fi"].title == WRITTEN.title
    assert sotkamo.published is None
