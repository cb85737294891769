"""The officer's view, the read log, and opening an identity by two people."""

import pytest

from bot.domain.people import Opening
from bot.domain.roles import Permission, Role
from bot.usecases.context import Context
from tests.cast import AKI, ANNA, CHANNEL, KAISA, OTTO, PIRJO, TEAM
from tests.conversations.filing import TEXT, file_by_card, file_by_text, to_form_by_card
from tests.conversations.gathering import gathered
from tests.conversations.offices import appointed, person, refused
from tests.fakes.authority import TENANT_ID
from tests.stage import Chat, Stage, linked_channel, words

REASON = "Poliisi on pyytänyt tiedon kirjallisesti lain nojalla."
ASK = f"henkilöllisyys H-2026-0001 {REASON}"


async def _shown(chat: Chat, line: str) -> str:
    await chat.says(line)
    return words(chat.heard[-1]).replace(":\n ", ": ")


@pytest.fixture
async def pirjo(on: Stage) -> Chat:
    """The data protection officer's own chat."""
    return await appointed(on, PIRJO, Role.DPO)


@pytest.fixture
async def aki(on: Stage) -> Chat:
    """The administrator's own chat."""
    return await appointed(on, AKI, Role.ADMIN)


async def _openings(on: Stage) -> int:
    async with on.unit() as unit:
        return len(await unit.openings.last([Opening.LAWFUL], limit=50))


# --- the read log and the view


async def test_who_opens_a_text_is_noted_by_card_and_by_text(on: Stage, anna: Chat) -> None:
    await file_by_text(anna)
    channel = await linked_channel(on)
    await channel.says("kooste")
    await channel.says("havainnot")
    async with on.unit() as unit:
        assert await unit.reads.last(limit=9) == []  # titles only
    await channel.says("H-2026-0001")
    await channel.presses("open", number="H-2026-0001")
    await channel.own.says("H-2026-0001")
    await channel.says("H-2026-0001")  # without its text
    kaisa = await person(on, KAISA)
    async with on.unit() as unit:
        found = await unit.reads.last(limit=9)
    assert [(read.person_id, read.subject, read.deed) for read in found] == [
        (kaisa.id, "H-2026-0001", Permission.OPEN_OBSERVATION)
    ] * 2


async def test_the_officer_sees_counters_and_traces_but_no_text_and_nobody(
    on: Stage, anna: Chat, pirjo: Chat
) -> None:
    await file_by_card(anna)
    channel = await linked_channel(on)
    await channel.own.says("H-2026-0001")
    await Chat(on, OTTO, channel=CHANNEL).says("H-2026-0001")
    for line in ("valvonta", "Tillsyn", "OVERSIGHT"):
        shown = await _shown(pirjo, line)
        assert "H-2026-0001" in shown
        assert (await person(on, KAISA)).id[:8] in shown
        assert (await person(on, OTTO)).id[:8] in shown
        assert "Estetty: työryhmän kanavassa toimiminen" in shown
        for secret in (
            TEXT["fi"][:20],
            "Kaisa",
            KAISA.teams_id,
            KAISA.object_id,
            (await person(on, ANNA)).id,
        ):
            assert secret not in shown
    await pirjo.says("pelkkä teksti")
    assert "H-2026-0001" in await _shown(pirjo, "valvonta")


async def test_a_look_at_one_s_own_data_is_told_in_the_officer_s_language(anna: Chat, pirjo: Chat) -> None:
    await anna.says("tietoni")
    for switch, told in (
        ("suomeksi", "omien tietojen katsominen"),
        ("på svenska", "att se sina egna uppgifter"),
        ("in English", "seeing one's own data"),
    ):
        await pirjo.says(switch)
        assert told in await _shown(pirjo, "valvonta")


async def test_the_administrator_sees_counters_only(on: Stage, anna: Chat, aki: Chat) -> None:
    await file_by_card(anna)
    await (await linked_channel(on)).own.says("H-2026-0001")
    shown = await _shown(aki, "valvonta")
    assert "Tekstien avaamiset ja viennit: 1" in shown
    assert "H-2026-0001" not in shown
    assert "Viimeisimmät tapahtumat" not in shown


async def test_counters_go_back_ninety_days(on: Stage, pirjo: Chat) -> None:
    await Chat(on, OTTO).says("valvonta")
    assert "Estetyt yritykset yhteensä: 1" in await _shown(pirjo, "valvonta")
    on.clock.advance(days=91)
    assert "Estetyt yritykset yhteensä: 0" in await _shown(pirjo, "valvonta")


async def test_help_tells_an_office_what_else_it_may_ask_for(anna: Chat, pirjo: Chat, aki: Chat) -> None:
    for officer in (pirjo, aki):
        said = await _shown(officer, "komennot")
        assert "hyväksy henkilöllisyys 1" in said
        assert "tekijä H-2026-0001" not in said  # the coordinator's
    assert "henkilöllisyys 1" not in await _shown(anna, "komennot")


async def test_the_menu_tells_an_office_what_it_is_and_leads_to_what_it_may_see(
    anna: Chat, pirjo: Chat
) -> None:
    assert "Olet tietosuojavastaava." in await _shown(pirjo, "valikko")
    await pirjo.presses("oversee")
    assert "Estetyt yritykset yhteensä" in words(pirjo.heard[-1])
    shown = await _shown(anna, "valikko")
    assert "Olet" not in shown
    assert "Valvonta" not in shown


@pytest.mark.parametrize("line", ["valvonta", ASK, "hyväksy henkilöllisyys 1", "hylkää henkilöllisyys 1"])
async def test_nobody_else_oversees_or_asks(on: Stage, anna: Chat, line: str) -> None:
    await file_by_text(anna)
    await linked_channel(on)
    for chat in (anna, Chat(on, KAISA)):  # a reporter, and the coordinator
        shown = await _shown(chat, line)
        assert "tietosuojavastaava tai pääkäyttäjä" in shown
    assert len(await refused(on)) == 2
    assert await _openings(on) == 0


async def test_the_officer_opens_no_observation(on: Stage, anna: Chat, pirjo: Chat) -> None:
    await file_by_text(anna)
    await linked_channel(on)
    assert TEXT["fi"] not in await _shown(pirjo, "H-2026-0001")
    await pirjo.sends_action("open", {"verb": "open", "number": "H-2026-0001"})
    assert TEXT["fi"] not in words(pirjo.heard)
    channel = Chat(on, PIRJO, channel=CHANNEL)
    assert TEXT["fi"] not in await _shown(channel, "H-2026-0001")
    assert {entry.reason for entry in await refused(on)} == {Permission.SEE_OWN, Permission.ENTER}
    on.teams.rosters[TEAM].append({"id": PIRJO.teams_id})
    on.house.handler.dispatcher.roster.forget()
    assert TEXT["fi"] not in await _shown(channel, "H-2026-0001")
    await gathered(on, ["H-2026-0001"])  # screened by then
    assert TEXT["fi"] in await _shown(channel, "H-2026-0001")  # as a member of the group, and noted as such


# --- opening an identity


async def test_two_people_open_an_identity_and_the_reporter_is_told(
    on: Stage, anna: Chat, pirjo: Chat, aki: Chat
) -> None:
    await file_by_text(anna)
    assert "Pyyntö 1" in await _shown(pirjo, ASK)
    assert REASON in words(aki.heard[-1])
    assert "Pyyntö 1" not in words(anna.heard)
    assert await _openings(on) == 0
    assert ANNA.object_id not in str(pirjo.heard)
    await aki.says("hyväksy henkilöllisyys 1")
    told = words(pirjo.heard[-1])
    assert ANNA.object_id in told
    assert TENANT_ID in told
    assert ANNA.object_id not in words(aki.heard)  # only who asked
    assert REASON.rstrip(".") in words(anna.heard[-1])
    assert "kaksi eri henkilöä" in words(anna.heard[-1])
    assert await _openings(on) == 1
    for chat in (pirjo, aki, anna):
        for activity in chat.heard:
            assert REASON[:20] not in activity.get("summary", "")
            assert ANNA.object_id not in activity.get("summary", "")
    assert "tekijän henkilöllisyys avattu" in await _shown(anna, "H-2026-0001")
    async with on.unit() as unit:
        found = await unit.log.of((await unit.observations.numbered("H-2026-0001")).id)
        asked = await unit.log.of("identity:1")
    assert [entry.action for entry in found] == ["received", "identity_granted"]
    assert [entry.action for entry in asked] == ["identity_requested"]


async def test_in_swedish_and_english_too(on: Stage, sven: Chat, pirjo: Chat, aki: Chat) -> None:
    await file_by_text(sven, "sv")
    await pirjo.says("in English")
    assert "Request 1" in await _shown(pirjo, f"identity h-2026-0001: {REASON}")
    await aki.says("på svenska")
    await aki.says("godkänn identitet 1")
    assert sven.who.object_id in words(pirjo.heard[-1])
    assert "dataskyddsombud" in words(sven.heard[-1])


async def test_one_does_not_open_alone(on: Stage, anna: Chat, pirjo: Chat, aki: Chat) -> None:
    await file_by_text(anna)
    await pirjo.says(ASK)
    assert "Pyyntö 1" in words(aki.heard)
    await pirjo.says("hyväksy henkilöllisyys 1")
    assert await _openings(on) == 0
    assert [entry.subject for entry in await refused(on)] == ["identity-own"]


async def test_nothing_is_asked_for_that_nobody_could_decide(on: Stage, anna: Chat, aki: Chat) -> None:
    await file_by_text(anna)
    assert "kukaan toinen ei voi päättää" in await _shown(aki, ASK)
    otto = await appointed(on, OTTO, Role.ADMIN)
    assert "kukaan toinen ei voi päättää" in await _shown(otto, ASK)
    async with on.unit() as unit:
        assert await unit.identities.get(1) is None


async def test_two_administrators_do_not_open_without_the_officer(
    on: Stage, anna: Chat, aki: Chat, pirjo: Chat
) -> None:
    await file_by_text(anna)
    otto = await appointed(on, OTTO, Role.ADMIN)
    await aki.says(ASK)
    assert "Pyyntö 1" in words(pirjo.heard)
    assert "Pyyntö 1" not in words(otto.heard)
    assert "tietosuojavastaava" in await _shown(otto, "hyväksy henkilöllisyys 1")
    assert await _openings(on) == 0


async def test_nobody_decides_about_themselves(on: Stage, anna: Chat, pirjo: Chat, aki: Chat) -> None:
    await file_by_text(anna)
    await appointed(on, ANNA, Role.ADMIN)
    await pirjo.says(ASK)
    assert "Pyyntö 1" in words(aki.heard)
    assert "Pyyntö 1" not in words(anna.heard)
    await anna.says("hylkää henkilöllisyys 1")
    async with on.unit() as unit:
        assert (await unit.identities.get(1)).granted is None


async def test_a_refused_request_opens_nothing_ever(on: Stage, anna: Chat, pirjo: Chat, aki: Chat) -> None:
    await file_by_text(anna)
    await pirjo.says(ASK)
    await aki.says("hylkää henkilöllisyys 1")
    assert "Mitään ei avattu" in words(pirjo.heard[-1])
    await aki.says("hyväksy henkilöllisyys 1")
    assert await _openings(on) == 0
    assert "avattiin" not in words(anna.heard)


async def test_a_request_is_void_after_a_fortnight(on: Stage, anna: Chat, pirjo: Chat, aki: Chat) -> None:
    await file_by_text(anna)
    await pirjo.says(ASK)
    on.clock.advance(days=14, seconds=1)
    await aki.says("hyväksy henkilöllisyys 1")
    assert await _openings(on) == 0


async def test_a_granted_request_is_granted_once(on: Stage, anna: Chat, pirjo: Chat, aki: Chat) -> None:
    await file_by_text(anna)
    await pirjo.says(ASK)
    for _ in range(2):
        await aki.says("hyväksy henkilöllisyys 1")
    assert await _openings(on) == 1
    assert sum("Henkilöllisyytesi" in words(activity) for activity in anna.heard) == 1


@pytest.mark.parametrize(
    "line",
    [
        "henkilöllisyys",
        "henkilöllisyys H-2026-0001",
        "henkilöllisyys H-2026-0001 koska",
        f"henkilöllisyys H-2026-0999 {REASON}",
        f"henkilöllisyys H-2026-0001 {REASON * 20}",
        "hyväksy henkilöllisyys",
        "hyväksy henkilöllisyys kaikki",
        "hyväksy henkilöllisyys 999999999",
    ],
)
async def test_a_request_needs_number_and_reason(on: Stage, anna: Chat, pirjo: Chat, line: str) -> None:
    await file_by_text(anna)
    assert await _shown(pirjo, line)
    async with on.unit() as unit:
        assert await unit.identities.get(1) is None


async def test_an_anonymous_reporter_cannot_be_asked_for(on: Stage, anna: Chat, pirjo: Chat) -> None:
    await to_form_by_card(anna)
    await anna.presses("send", reporter_mode="ANON")
    assert "ei voi selvittää" in await _shown(pirjo, ASK)
    async with on.unit() as unit:
        assert await unit.identities.get(1) is None


async def test_what_has_no_link_cannot_be_opened(on: Stage, anna: Chat, pirjo: Chat, aki: Chat) -> None:
    await file_by_text(anna)
    await pirjo.says(ASK)
    anna_id = (await person(on, ANNA)).id
    async with on.unit() as unit:
        await unit.people.remove(anna_id)
    await pirjo.says(ASK)
    await aki.says("hyväksy henkilöllisyys 1")
    assert await _openings(on) == 0
    async with on.unit() as unit:
        assert await unit.identities.get(2) is None
        assert (await unit.identities.get(1)).granted is None


async def test_an_officer_dismissed_before_the_letter_goes_out_reads_nothing(
    on: Stage, anna: Chat, pirjo: Chat, aki: Chat
) -> None:
    from bot.usecases import access  # noqa: PLC0415 - only this test dismisses a person

    await file_by_text(anna)
    await pirjo.says(ASK)
    await on.post(on.activity(AKI, text="hyväksy henkilöllisyys 1"), settle=False)
    async with on.unit() as unit:
        assert await access.dismiss(
            Context(unit=unit, county=on.settings.county, now=on.clock()),
            Role.DPO,
            (await unit.roles.holders(Role.DPO))[0][0],
        )
    await on.house.courier.empty()
    assert ANNA.object_id not in words(pirjo.heard)
    assert await _openings(on) == 0
