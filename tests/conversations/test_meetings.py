"""Meetings: their days, the agenda, votes, decisions, the memo and what reporters hear of it."""

import asyncio
from datetime import UTC, date, datetime
from typing import Any

import pytest

from bot.domain.deadlines import Deadline, readers_of
from bot.domain.limits import Limit, Terms, Told
from bot.domain.log import Action
from bot.domain.meeting import Meeting, MeetingState
from bot.domain.phenomenon import PhenomenonState
from bot.domain.roles import Role
from bot.ports import Unit
from scheduler.jobs import Jobs
from scheduler.schedule import Duty
from tests.cast import KAISA, LEENA, OTTO, TEAM
from tests.conversations.filing import file_by_card
from tests.conversations.gathering import filed, gathered, state_of
from tests.conversations.offices import appointed
from tests.conversations.test_channel import FILL
from tests.conversations.test_reporter_modes import dump
from tests.stage import Chat, Stage, words

I1, I2 = "I-2026-0001", "I-2026-0002"
DECIDED = (
    "Häädöt ovat lisääntyneet joka kunnassa",
    "Vuokrataloyhtiön kanssa sovitaan tapaaminen tammikuussa",
)


def _day(on: Stage, day: int = 10) -> None:
    on.clock.set(datetime(2026, 12, day, 8, tzinfo=UTC))


# --- days


async def test_the_configured_meetings_are_there_and_the_next_one_is_shown(group: Chat) -> None:
    for word in ("kokous", "möte", "meeting"):
        shown = await group.says(word)
        assert "Kokous 10.12.2026" in shown
        assert "30.11.2026" in shown  # the agenda closes
        assert "3.12.2026" in shown  # the pack is due
        assert "Seuraava kokous on 11.3.2027" in shown


async def test_a_meeting_is_added_once_and_never_in_the_past(on: Stage, group: Chat) -> None:
    assert "Kokous 1.12.2026" in await group.says("kokous 2026-12-01")
    assert "Kokous 1.12.2026" in await group.says("möte 1.12.2026")
    assert "menneisyydessä" in await group.says("kokous 2026-11-17")
    assert "En ymmärtänyt päivää" in await group.says("kokous huomenna")
    async with on.unit() as unit:
        assert [meeting.day.isoformat() for meeting in await unit.meetings.all()] == [
            "2026-12-01",
            "2026-12-10",
            "2027-03-11",
        ]


async def test_members_see_a_meeting_and_only_coordinator_or_chair_adds_one(on: Stage, group: Chat) -> None:
    await appointed(on, KAISA, Role.COORDINATOR)
    leena = Chat(on, LEENA, channel=group.channel)
    assert "Kokous 10.12.2026" in await leena.says("kokous")
    assert "koordinaattori tai puheenjohtaja" in await leena.says("kokous 2027-05-05")
    await appointed(on, LEENA, Role.CHAIR)
    assert "Kokous 5.5.2027" in await leena.says("kokous 2027-05-05")


# --- the agenda


async def test_reporters_hear_once_that_their_phenomenon_is_on_the_agenda(
    on: Stage, group: Chat, anna: Chat, sven: Chat
) -> None:
    await gathered(on, await filed(on, anna, anna, sven))
    heard = len(anna.heard), len(sven.heard)
    assert f"{I1}\nAsunnot" in (await group.says(f"asialistalle {I1}")).replace(" Asunnot", "\nAsunnot")
    (news,), (nytt,) = anna.heard[heard[0] :], sven.heard[heard[1] :]
    assert "on työryhmän listalla 10.12.2026" in words(news)
    assert "är på arbetsgruppens lista 10.12.2026" in words(nytt)
    assert "Asunnot" not in news["summary"]
    assert await state_of(on, I1) is PhenomenonState.ON_AGENDA
    assert "on jo kokouksen listalla" in await group.says(f"till listan {I1}")


async def test_off_the_agenda_it_stands_where_it_stood_before(on: Stage, listed: Chat, anna: Chat) -> None:
    heard = len(anna.heard)
    assert "ei ole vielä ilmiöitä" in await listed.says(f"pois asialistalta {I1}")
    assert await state_of(on, I1) is PhenomenonState.OPEN
    (news,) = anna.heard[heard:]
    assert "ei olekaan työryhmän listalla 10.12.2026" in words(news)
    assert "ei ole minkään kokouksen listalla" in await listed.says(f"pois asialistalta {I1}")


async def test_by_card_something_is_put_on_and_taken_off(on: Stage, group: Chat, anna: Chat) -> None:
    await gathered(on, await filed(on, anna))
    await group.says("kokous")
    shown = words(await group.presses("agenda", put_number=I1))
    assert "1 havainto (Kajaani), ääniä 0" in shown
    await group.presses("item", number=I1)
    assert f"Asia {I1}" in words(group.card)
    shown = words(await group.presses("off_agenda", off_reason=""))
    assert "ei ole vielä ilmiöitä" in shown
    assert await state_of(on, I1) is PhenomenonState.OPEN


async def test_after_closing_a_change_needs_a_reason_and_comes_back_filled(
    on: Stage, group: Chat, anna: Chat
) -> None:
    await gathered(on, await filed(on, anna))
    on.clock.set(datetime(2026, 11, 30, 20, tzinfo=UTC))
    await group.says("kokous")
    assert "put_reason" not in str(group.card)
    on.clock.set(datetime(2026, 12, 1, 8, tzinfo=UTC))
    assert "Asialista sulkeutui 30.11.2026" in await group.says(f"asialistalle {I1}")
    await group.says("kokous")
    again = await group.presses("agenda", put_number=I1, put_reason=" ")
    assert "Kirjoita syy" in words(again)
    assert any(node.get("value") == I1 for node in _nodes(again))
    shown = words(await group.presses("agenda", again, put_number=I1, put_reason="Häätöjä on jo kolme."))
    assert "1 havainto" in shown
    assert "Kirjoita syy" in await group.says(f"pois asialistalta {I1}")
    assert "ei ole vielä ilmiöitä" in await group.says(f"pois asialistalta {I1} Asia ratkesi itsestään.")


def _nodes(part: object) -> list[dict[str, object]]:
    if isinstance(part, list):
        return [node for one in part for node in _nodes(one)]
    if not isinstance(part, dict):
        return []
    return [part, *(node for value in part.values() for node in _nodes(value))]


async def test_what_cannot_come_on_the_agenda_is_refused_with_what_to_do(
    on: Stage, group: Chat, anna: Chat
) -> None:
    numbers = await filed(on, anna)
    await gathered(on, numbers, "Orastava ilmiö", lifted=False)
    assert "vasta orastava" in await group.says(f"asialistalle {I1}")
    assert "Kirjoita myös ilmiön tunnus" in await group.says("asialistalle")
    for n in range(8):
        await gathered(on, numbers, f"Ilmiö {'abcdefgh'[n]}")
    for n in range(2, 9):
        await group.says(f"asialistalle I-2026-{n:04d}")
    assert "jo 7 asiaa" in await group.says("asialistalle I-2026-0009")
    assert "I-2026-0009" in await group.says("asialistalle I-2026-0009 2027-03-11")
    assert "ei ole kokousta" in await group.says("asialistalle I-2026-0001 2027-03-12")


async def test_only_a_coordinator_changes_the_agenda(on: Stage, listed: Chat) -> None:
    leena = Chat(on, LEENA, channel=listed.channel)
    for order in (f"asialistalle {I1}", f"pois asialistalta {I1}", f"ylemmäs {I1}"):
        assert "koordinaattori" in await leena.says(order)
    await listed.says("kokous")
    assert f"Asia {I1}" in await leena.says(f"asia {I1}")


async def test_people_order_the_agenda(on: Stage, listed: Chat, anna: Chat) -> None:
    await gathered(on, await filed(on, anna), "Velat")
    shown = await listed.says(f"asialistalle {I2}")
    assert shown.index(I1) < shown.index(I2)  # two reporters weigh more than one
    shown = await listed.says(f"ylemmäs {I2}")
    assert shown.index(I2) < shown.index(I1)
    await listed.says(f"asia {I2}")
    assert "kohta 1 / 2" in words(listed.card)
    assert "kohta 2 / 2" in words(await listed.presses("lower"))
    assert "kohta 1 / 2" in words(await listed.presses("higher"))
    assert "kohta 1 / 2" in words(await listed.presses("higher", _old_card(listed)))


def _old_card(chat: Chat) -> dict[str, object]:
    """The button of the card before, pressed once more: a repeated delivery has one effect."""
    data = chat.last["value"]["action"]["data"]
    return {"actions": [{"type": "Action.Execute", "verb": "higher", "data": data}]}


# --- votes


async def test_everybody_has_one_vote_that_is_seen_as_a_count_only(
    on: Stage, listed: Chat, anna: Chat
) -> None:
    await gathered(on, await filed(on, anna), "Velat")
    await listed.says(f"asialistalle {I2}")
    leena = Chat(on, LEENA, channel=listed.channel)
    await listed.says("kokous")
    card = listed.card
    assert "ääniä 1" in words(await listed.presses("vote", card, vote_number=I2))
    shown = words(await leena.presses("vote", card, vote_number=I2))
    assert "ääniä 2" in shown
    assert shown.index(I2) < shown.index(I1)
    assert "tallennettu" in await leena.says(f"rösta {I1}")
    assert "ääniä 1" in await listed.says("meeting")
    async with on.unit() as unit:
        meeting = (await unit.meetings.all())[0]
        assert sum((await unit.meetings.votes(meeting.id)).values()) == 2
        assert not [entry for entry in await unit.log.of(meeting.id) if "vote" in entry.action]


async def test_voting_without_a_choice_or_too_late_is_refused(on: Stage, listed: Chat) -> None:
    await listed.says("kokous")
    assert "Kirjoita myös ilmiön tunnus" in words(await listed.presses("vote"))
    assert "ei ole minkään kokouksen" in (await listed.says(f"vote {I1}") + await _vote_other(on, listed))
    _day(on, 11)
    assert "äänestys on päättynyt" in await listed.says(f"äänestä {I1}")


async def _vote_other(on: Stage, group: Chat) -> str:
    async with on.unit() as unit:
        seen = (await unit.phenomena.numbered(I1)).observation_ids
        numbers = [one.number for one in await unit.observations.many(seen)]
    await gathered(on, numbers, "Velat")
    return await group.says(f"äänestä {I2}")


async def test_who_left_the_team_votes_and_decides_no_more(on: Stage, listed: Chat) -> None:
    await listed.says("kokous")
    on.teams.rosters[TEAM] = [one for one in on.teams.rosters[TEAM] if one["id"] != KAISA.teams_id]
    await listed._post(type="conversationUpdate", membersRemoved=[{"id": KAISA.teams_id}])
    assert "Vain tämän tiimin jäsenet" in await listed.says(f"äänestä {I1}")
    assert "Vain tämän tiimin jäsenet" in await listed.says(f"päätös {I1} arkistoidaan perustelu: Ei muuta.")


async def test_a_vote_in_one_s_own_chat_is_seen_by_nobody_and_is_one_s_own_datum(
    on: Stage, listed: Chat
) -> None:
    leena = Chat(on, LEENA)
    heard = len(listed.heard)
    assert "tallennettu" in await leena.says(f"äänestä {I1.lower()}")
    assert len(listed.heard) == heard
    assert f"Äänesi ennen kokousta: {I1} (10.12.2026)" in (await leena.says("tietoni")).replace(":\n ", ": ")
    assert '"phenomenon": "I-2026-0001"' in await leena.says("vie tietoni")
    assert "Kirjoita ilmiön tunnus" in await leena.says("äänestä")
    assert "Vain tämän tiimin jäsenet" in await Chat(on, OTTO).says(f"äänestä {I1}")
    await leena.says("unohda minut lopullisesti")
    assert "ääniä 0" in await listed.says("kokous")


async def test_votes_are_counted_and_forgotten_when_the_day_is_over(on: Stage, listed: Chat) -> None:
    await listed.says(f"äänestä {I1}")
    jobs = Jobs(units=on.house.units, county=on.settings.county, clock=on.clock, wake=lambda: None)
    _day(on, 10)
    assert await jobs.do(Duty.MEETINGS) == 0
    _day(on, 11)
    assert await jobs.do(Duty.MEETINGS) == 1
    assert await jobs.do(Duty.MEETINGS) == 0
    assert "ääniä 1" in await listed.says("kokous 2026-12-10")
    assert "meeting_votes" not in {name for name, rows in (await dump(on)).items() if rows}


async def test_configured_days_become_rows_by_themselves(on: Stage) -> None:
    jobs = Jobs(units=on.house.units, county=on.settings.county, clock=on.clock, wake=lambda: None)
    assert await jobs.do(Duty.MEETINGS) == 2
    assert await jobs.do(Duty.MEETINGS) == 0


async def test_a_receipt_names_a_meeting_that_somebody_called(
    on: Stage, group: Chat, anna: Chat, sven: Chat
) -> None:
    await group.says("kokous 2026-12-01")
    await filed(on, anna)
    assert " 1.12." in words(anna.heard[-1]).replace("\u00a0", " ")
    assert " 1.12" in words(await file_by_card(sven)).replace("\u00a0", " ")


async def test_two_people_at_once_share_no_effect(on: Stage, listed: Chat) -> None:
    leena = Chat(on, LEENA, channel=listed.channel)
    await listed.says("kokous")
    card = listed.card
    await asyncio.gather(
        listed.presses("vote", card, vote_number=I1), leena.presses("vote", card, vote_number=I1)
    )
    assert "ääniä 2" in await listed.says("kokous")
    await appointed(on, LEENA, Role.COORDINATOR)
    _day(on)
    await listed.says(f"asia {I1}")
    card, said = await chosen(listed, "postpone"), {"reason": DECIDED[0], "next_step": DECIDED[1]}
    await asyncio.gather(
        listed.presses("decide", card, decision="postpone", **said),
        leena.presses("decide", card, decision="archive", **said),
    )
    await listed.says("muistio")
    memo, heard = listed.card, [len(on.teams.sent)]
    await asyncio.gather(listed.presses("approve", memo), leena.presses("approve", memo))
    async with on.unit() as unit:
        meeting = (await unit.meetings.all())[0]
        actions = [entry.action for entry in await unit.log.of(meeting.id)]
    assert actions == ["listed", "decided", "minuted"]
    told = [one for one in on.teams.sent[heard[0] :] if "Työryhmä käsitteli" in words(one.activity)]
    assert len(told) == 1  # Anna; Sven reads Swedish


# --- decisions and the memo


async def test_before_its_day_nothing_is_decided(listed: Chat) -> None:
    assert "vasta 10.12.2026" in await listed.says(
        f"päätös {I1} arkistoidaan perustelu: Asia hoitui. seuraavaksi: Ei muuta."
    )
    assert "päätös" not in await listed.says(f"asia {I1}")
    assert "ei ole vielä muistiota" in await listed.says("muistio")
    assert "vasta 10.12.2026" in await listed.says("muistio 2026-12-10")


async def test_a_meeting_without_an_agenda_has_no_memo(on: Stage, group: Chat) -> None:
    _day(on)
    assert "Kokous 10.12.2026" in await group.says("kokous")
    assert "ei ole asialistaa" in await group.says("protokoll 2026-12-10")
    assert "ei ole asialistaa" in await group.says("hyväksy muistio 2026-12-10")


async def test_the_whole_meeting_by_card(on: Stage, listed: Chat, anna: Chat, sven: Chat) -> None:
    _day(on)
    await listed.presses("item", card=await _shown(listed), number=I1)
    heard = len(anna.heard), len(sven.heard)
    await chosen(listed, "propose")
    card = await listed.presses(
        "decide",
        reason=DECIDED[0],
        next_step=DECIDED[1],
        what="Sovitaan vuokrataloyhtiön kanssa, että maksusuunnitelma riittää.",
    )
    exact = f"Perustelu: {DECIDED[0]}. Seuraavaksi: {DECIDED[1]}."
    assert exact in words(card)
    assert await state_of(on, I1) is PhenomenonState.ON_AGENDA
    async with on.unit() as unit:
        (proposal,) = await unit.proposals.all()
        assert (proposal.state, len(proposal.observation_ids)) == ("put_forward", 2)
    assert (len(anna.heard), len(sven.heard)) == heard  # not before the memo is approved
    await listed.says("muistio")
    assert exact in words(listed.card)
    memo = listed.card
    shown = await listed.presses("approve")
    assert "Muistio on hyväksytty 10.12.2026" in words(shown)
    (news,), (nytt,) = anna.heard[heard[0] :], sven.heard[heard[1] :]
    assert "Työryhmä käsitteli ilmiön ”Asunnot” 10.12.2026. Päätös: tehdään ehdotus E-2026-0001" in words(
        news
    )
    assert exact in words(news)
    assert f"Motivering: {DECIDED[0]}. Härnäst: {DECIDED[1]}." in words(nytt)
    assert DECIDED[0] not in news["summary"]
    assert "Muistio on hyväksytty" in words(await listed.presses("approve", memo))  # delivered again
    assert len(anna.heard) == heard[0] + 1
    assert "ei voi enää muuttaa" in await listed.says(f"sanamuoto {I1} perustelu: Muu syy.")
    assert "ei voi enää muuttaa" in await listed.says("godkänn protokoll 2026-12-10")


async def chosen(group: Chat, decision: str) -> dict[str, Any]:
    """Press a decision on an item's card; returns the form of what it needs."""
    return await group.presses("choose_decision", decision=decision)


async def _shown(group: Chat) -> dict[str, object]:
    await group.says("kokous")
    return group.card


async def _memos(unit: Unit, meeting: Meeting) -> list[Deadline]:
    return [one for one in await unit.limits.of([meeting.id]) if one.limit is Limit.MINUTES]


async def test_a_memo_has_its_time_limit_whether_anything_was_decided_or_not(on: Stage, listed: Chat) -> None:
    jobs = Jobs(units=on.house.units, county=on.settings.county, clock=on.clock, wake=lambda: None)
    _day(on, 9)
    await jobs.do(Duty.MEETINGS)
    async with on.unit() as unit:
        meeting = (await unit.meetings.all())[0]
        assert await _memos(unit, meeting) == []
    _day(on, 11)
    await jobs.do(Duty.MEETINGS)
    await jobs.do(Duty.MEETINGS)
    _day(on, 17)
    await jobs.do(Duty.LIMITS)
    async with on.unit() as unit:
        (waits,) = await _memos(unit, meeting)
    assert (waits.limit, waits.due_on) == (Limit.MINUTES, date(2026, 12, 17))
    assert readers_of(waits, Terms()) == {Told.COORDINATOR}
    await listed.confirms("hyväksy muistio")
    async with on.unit() as unit:
        (met,) = await _memos(unit, meeting)
    assert met.in_time


async def test_a_memo_approved_on_the_day_itself_met_its_limit(on: Stage, listed: Chat) -> None:
    _day(on)
    await listed.says(f"päätös {I1} arkistoidaan perustelu: Asia hoitui. seuraavaksi: Ei muuta.")
    await listed.confirms("hyväksy muistio")
    async with on.unit() as unit:
        meeting = (await unit.meetings.all())[0]
        (met,) = await _memos(unit, meeting)
    assert met.in_time


async def test_what_was_not_decided_waits_and_its_reporters_hear_that(
    on: Stage, listed: Chat, anna: Chat
) -> None:
    await listed.says(f"äänestä {I1}")
    _day(on, 14)
    heard = len(anna.heard)
    await listed.confirms("hyväksy muistio")
    assert await state_of(on, I1) is PhenomenonState.OPEN
    (news,) = anna.heard[heard:]
    assert "ei ehtinyt käsitellä ilmiötä ”Asunnot” 10.12.2026" in words(news)
    async with on.unit() as unit:
        meeting = (await unit.meetings.all())[0]
        (item,) = await unit.meetings.items(meeting.id)
        assert (meeting.state, meeting.held_on, item.votes) == (MeetingState.REPORTED, meeting.day, 1)
        assert await unit.meetings.votes(meeting.id) == {}
    assert "11.3.2027" in await listed.says(f"asialistalle {I1}")


@pytest.mark.parametrize(
    ("order", "state", "told"),
    [
        ("seurataan 10.3.2027", PhenomenonState.MONITORED, "siihen palataan viimeistään 10.3.2027"),
        ("ohjataan Asumisneuvonta", PhenomenonState.ARCHIVED, "toiseen kanavaan: Asumisneuvonta"),
        ("arkistoidaan", PhenomenonState.ARCHIVED, "ilmiö arkistoidaan"),
        ("siirretään", PhenomenonState.OPEN, "siirretään seuraavaan kokoukseen"),
        (f"yhdistetään {I2}", PhenomenonState.ARCHIVED, "ilmiö yhdistetään ilmiöön ”Velat”"),
        (
            "ehdotus Kysytään vuokrataloyhtiöltä, miten luottotiedot arvioidaan.",
            PhenomenonState.ON_AGENDA,
            "E-2026-0001",
        ),
    ],
)
async def test_every_decision_typed_leads_where_it_should(
    on: Stage, listed: Chat, anna: Chat, ellen: Chat, order: str, state: PhenomenonState, told: str
) -> None:
    await gathered(on, await filed(on, ellen), "Velat")
    _day(on)
    said = await listed.says(f"päätös {I1} {order}\nperustelu: {DECIDED[0]}\nseuraavaksi: {DECIDED[1]}")
    assert told in said
    assert await state_of(on, I1) is state
    heard = len(anna.heard)
    await listed.confirms("approve minutes")
    (news,) = anna.heard[heard:]
    assert told in words(news)
    assert ("uutta käsittelyä" in words(news)) is (order[:4] in ("ohja", "arki"))
    async with on.unit() as unit:
        seen = (await unit.phenomena.numbered(I1)).observation_ids
        states = {one.state for one in await unit.observations.many(seen)}
        target = await unit.phenomena.numbered(I2)
    assert states == {"closed" if order[:4] in ("ohja", "arki") else "linked"}
    assert (set(seen) <= set(target.observation_ids)) is order.startswith("yhdis")


@pytest.mark.parametrize(
    ("order", "answer"),
    [
        ("arkistoidaan", "Kirjoita myös perustelu"),
        ("arkistoidaan perustelu: Asia hoitui.", "mitä seuraavaksi"),
        ("seurataan perustelu: A on b. seuraavaksi: C on d.", "tuleva päivä"),
        ("seurataan 10.12.2026 perustelu: A on b. seuraavaksi: C on d.", "tuleva päivä"),
        ("ohjataan perustelu: A on b. seuraavaksi: C on d.", "Kirjoita myös kanava"),
        ("yhdistetään perustelu: A on b. seuraavaksi: C on d.", "Valitse myös ilmiö"),
        (f"yhdistetään {I1} perustelu: A on b. seuraavaksi: C on d.", "valitse toinen ilmiö"),
        ("ehdotus perustelu: A on b. seuraavaksi: C on d.", "mitä ilmiöstä"),
        ("puolletaan perustelu: A on b.", "En tunne tuota päätöstä"),
        ("arkistoidaan perustelu: Soita 040 123 4567. seuraavaksi: C on d.", "puhelinnumero"),
    ],
)
async def test_a_decision_that_lacks_something_is_refused(
    on: Stage, listed: Chat, order: str, answer: str
) -> None:
    _day(on)
    assert answer in await listed.says(f"päätös {I1} {order}")
    assert await state_of(on, I1) is PhenomenonState.ON_AGENDA


async def test_an_observation_that_was_closed_before_hinders_no_decision(
    on: Stage, listed: Chat, ellen: Chat
) -> None:
    await gathered(on, await filed(on, ellen), "Velat")
    await listed.says("sulje H-2026-0001 kaksoiskappale Sama asia on jo kirjattu.")
    _day(on)
    ends = f"perustelu: {DECIDED[0]} seuraavaksi: {DECIDED[1]}"
    await listed.says(f"päätös {I1} ehdotus Kysytään vuokrataloyhtiöltä luottotiedoista. {ends}")
    async with on.unit() as unit:
        (proposal,) = await unit.proposals.all()
        resting = await unit.observations.many(proposal.observation_ids)
    assert [one.number for one in resting] == ["H-2026-0002"]
    await listed.says(f"päätös {I1} yhdistetään {I2} {ends}")
    async with on.unit() as unit:
        target, source = await unit.phenomena.numbered(I2), await unit.phenomena.numbered(I1)
        states = [one.state for one in await unit.observations.many(target.observation_ids)]
        moved = [entry.action for entry in await unit.log.of(target.observation_ids[2])]
    assert source.merged_into == target.id
    assert states == ["linked", "closed", "linked"]
    assert (moved.count(Action.ATTACHED), moved.count(Action.LINKED)) == (2, 1)  # I1 and I2; the proposal


async def test_what_is_decided_to_be_proposed_is_acted_on_once_it_is_sent(on: Stage, listed: Chat) -> None:
    _day(on)
    ends = f"perustelu: {DECIDED[0]} seuraavaksi: {DECIDED[1]}"
    await listed.says(f"päätös {I1} ehdotus Kysytään vuokrataloyhtiöltä luottotiedoista. {ends}")
    await listed.confirms("hyväksy muistio")
    assert await state_of(on, I1) is PhenomenonState.ON_AGENDA
    await listed.says(FILL)
    await listed.says("tila E-2026-0001 puollettu")
    assert "11.3.2027" in await listed.says(f"asialistalle {I1} 2027-03-11")  # waiting, it may come again
    assert "ei ole vielä ilmiöitä" in await listed.says(f"pois asialistalta {I1}")
    assert await state_of(on, I1) is PhenomenonState.ON_AGENDA
    await listed.says("tila E-2026-0001 lähetetty")
    assert await state_of(on, I1) is PhenomenonState.ACTING


async def test_a_proposal_that_has_moved_on_is_not_undone_by_another_decision(
    on: Stage, listed: Chat
) -> None:
    _day(on)
    ends = f"perustelu: {DECIDED[0]} seuraavaksi: {DECIDED[1]}"
    await listed.says(f"päätös {I1} ehdotus Kysytään vuokrataloyhtiöltä luottotiedoista. {ends}")
    await listed.says(FILL)
    await listed.says("tila E-2026-0001 puollettu")
    assert "E-2026-0001 on jo edennyt" in await listed.says(f"päätös {I1} siirretään {ends}")
    what = "Sovitaan vuokrataloyhtiön kanssa uusi malli luottotiedoille."
    assert "Sovitaan vuokrataloyhtiön" in await listed.says(f"päätös {I1} ehdotus {what} {ends}")


async def test_a_refused_decision_comes_back_filled(on: Stage, listed: Chat) -> None:
    _day(on)
    await listed.says(f"asia {I1}")
    await chosen(listed, "monitor")
    again = await listed.presses("decide", reason=DECIDED[0], next_step=DECIDED[1], until="")
    assert "tuleva päivä" in words(again)
    assert DECIDED[0] in words(again)
    card = await listed.presses("decide", again, reason=DECIDED[0], next_step=DECIDED[1], until="2027-03-10")
    assert "viimeistään 10.3.2027" in words(card)


async def test_a_decision_may_be_changed_until_the_memo_is_approved(
    on: Stage, listed: Chat, anna: Chat
) -> None:
    _day(on)
    ends = f"perustelu: {DECIDED[0]} seuraavaksi: {DECIDED[1]}"
    await listed.says(f"päätös {I1} seurataan 10.3.2027 {ends}")
    await listed.says(f"päätös {I1} ehdotus Kysytään vuokrataloyhtiöltä luottotiedoista. {ends}")
    assert await state_of(on, I1) is PhenomenonState.ON_AGENDA
    assert "ei voi ottaa pois" in await listed.says(f"pois asialistalta {I1}")
    await listed.says(f"päätös {I1} siirretään {ends}")
    assert await state_of(on, I1) is PhenomenonState.OPEN
    async with on.unit() as unit:
        assert [one.state for one in await unit.proposals.all()] == ["not_endorsed"]
    heard = len(anna.heard)
    await listed.says(f"beslut {I1} arkiveras motivering: {DECIDED[0]} härnäst: {DECIDED[1]}")
    assert await state_of(on, I1) is PhenomenonState.ARCHIVED
    assert "ei voi enää muuttaa" in await listed.says(f"päätös {I1} siirretään {ends}")
    said = await listed.says(f"päätös {I1} arkistoidaan perustelu: Toinen syy. seuraavaksi: {DECIDED[1]}")
    assert "Perustelu: Toinen syy." in said
    assert len(anna.heard) == heard


async def test_a_stale_card_decides_nothing_and_two_at_once_decide_once(on: Stage, listed: Chat) -> None:
    _day(on)
    await listed.says(f"asia {I1}")
    card = await chosen(listed, "archive")
    said = {"reason": DECIDED[0], "next_step": DECIDED[1]}
    await listed.says(f"päätös {I1} siirretään perustelu: {DECIDED[0]} seuraavaksi: {DECIDED[1]}")
    await listed.presses("decide", card, **said)
    assert "vanhentunut" in words(listed.heard[-1])
    await listed.says("muistio")
    memo = listed.card
    await listed.says(f"sanamuoto {I1} seuraavaksi: Palataan maaliskuussa.")
    await listed.presses("approve", memo)
    assert "vanhentunut" in words(listed.heard[-1])
    assert await state_of(on, I1) is PhenomenonState.OPEN


async def test_the_chair_decides_and_the_coordinator_edits_and_approves(
    on: Stage, listed: Chat, anna: Chat
) -> None:
    await appointed(on, LEENA, Role.CHAIR)
    leena = Chat(on, LEENA, channel=listed.channel)
    _day(on)
    order = f"päätös {I1} siirretään perustelu: {DECIDED[0]} seuraavaksi: {DECIDED[1]}"
    assert "puheenjohtaja" in await listed.says(order)
    assert DECIDED[0] in await leena.says(order)
    assert "koordinaattori" in await leena.says(f"sanamuoto {I1} perustelu: Muu syy.")
    assert "koordinaattori" in await leena.says("hyväksy muistio")
    await listed.says(f"asia {I1}")
    card = await listed.presses("reword", new_reason="Aika loppui kesken", new_next_step=DECIDED[1])
    assert "Perustelu: Aika loppui kesken." in words(card)
    heard = len(anna.heard)
    await listed.says("muistio")
    await listed.presses("approve")
    assert "Perustelu: Aika loppui kesken." in words(anna.heard[heard])


async def test_all_of_it_works_as_plain_text(on: Stage, listed: Chat) -> None:
    await listed.says("pelkkä teksti")
    shown = await listed.says("kokous")
    assert f"@Havainto äänestä {I1}" in shown
    assert "@Havainto päätös" not in await listed.says(f"asia {I1}")
    _day(on)
    assert f"@Havainto päätös {I1}" in await listed.says(f"asia {I1}")
    assert "@Havainto hyväksy muistio 2026-12-10" in await listed.says("muistio")


async def test_a_repeated_order_has_one_effect(on: Stage, group: Chat, anna: Chat) -> None:
    await gathered(on, await filed(on, anna))
    heard = len(anna.heard)
    await group.says(f"asialistalle {I1}")
    seen = len(group.heard)
    assert await group.repeats() == (200, {})
    assert (len(group.heard), len(anna.heard)) == (seen, heard + 1)
    async with on.unit() as unit:
        meeting = (await unit.meetings.all())[0]
        assert [entry.action for entry in await unit.log.of(meeting.id)] == ["listed"]
