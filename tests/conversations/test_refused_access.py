"""Attacks on the doors: all refused, all noted."""

from typing import Any

import pytest

from bot.domain.calendar import week_of
from bot.domain.proposal import ProposalState
from bot.domain.roles import Permission, Role
from bot.usecases.context import Context
from tests.cast import AKI, CHANNEL, KAISA, LEENA, OTTO, PIRJO, TEAM
from tests.conversations.filing import CARE, CHOSEN, TEXT, draft_of, file_by_text, to_form_by_card
from tests.conversations.offices import appointed, code_for, person, refused
from tests.fakes.authority import TENANT_ID
from tests.stage import Chat, Stage, button, linked_channel, words

WHAT = "Sovitaan vuokrataloyhtiön kanssa, että maksusuunnitelma riittää."
FOREIGN = "99999999-0000-4000-8000-000000000000"


@pytest.fixture
async def channel(on: Stage, anna: Chat) -> Chat:
    """The linked channel with a proposal that Kaisa made from what Anna filed."""
    chat = await linked_channel(on)
    await file_by_text(anna)
    await chat.says(f"ehdotus H-2026-0001 {WHAT}")
    return chat


async def _state(on: Stage) -> ProposalState:
    async with on.unit() as unit:
        return (await unit.proposals.numbered("E-2026-0001")).state


async def _tally(on: Stage, name: str) -> int:
    async with on.unit() as unit:
        day = week_of(on.clock()).monday
        return (await unit.tallies.between(day, day.replace(year=day.year + 1))).get(name, 0)


def _leave(on: Stage, *who: Any) -> None:
    """Take a person off the roster."""
    gone = {actor.teams_id for actor in who}
    on.teams.rosters[TEAM] = [member for member in on.teams.rosters[TEAM] if member["id"] not in gone]


# --- from outside


async def test_a_foreign_tenant_reaches_nothing(on: Stage, channel: Chat) -> None:
    conversation = {"conversationType": "channel", "tenantId": FOREIGN, "id": f"{CHANNEL};messageid=root"}
    activity = on.activity(
        OTTO, text="H-2026-0001", conversation=conversation, channelData={"tenant": {"id": FOREIGN}}
    )
    before = len(on.teams.sent)
    status, _ = await on.post(activity)
    assert status == 403
    assert len(on.teams.sent) == before


@pytest.mark.parametrize(
    "guest",
    [
        {"userRole": "guest"},
        {"userRole": "anonymous"},
        {"tenantId": FOREIGN},
        {"userPrincipalName": "otto_else.example#EXT#@county.example"},
    ],
    ids=["guest", "anonymous", "tenant", "name"],
)
async def test_a_guest_on_the_team_is_refused(on: Stage, channel: Chat, guest: dict[str, str]) -> None:
    on.teams.rosters[TEAM].append({"id": OTTO.teams_id, "aadObjectId": OTTO.object_id, **guest})
    otto = Chat(on, OTTO, channel=CHANNEL)
    assert TEXT["fi"] not in await otto.says("H-2026-0001")
    await otto.says("tila E-2026-0001 esitetty")
    assert await _state(on) is ProposalState.DRAFT
    noted = await refused(on)
    assert [(entry.subject, entry.reason) for entry in noted] == [("not-a-member", Permission.ENTER)] * 2
    assert {entry.person_id for entry in noted} == {(await person(on, OTTO)).id}
    assert await _tally(on, "refused-enter") == 2


async def test_a_member_of_the_tenant_by_name_in_any_letter_case_is_let_in(on: Stage, channel: Chat) -> None:
    member = {"id": OTTO.teams_id, "userRole": "user", "tenantId": TENANT_ID.upper()}
    on.teams.rosters[TEAM].append(member)
    assert TEXT["fi"] in words(await _heard(Chat(on, OTTO, channel=CHANNEL), "H-2026-0001"))


async def _heard(chat: Chat, line: str) -> Any:
    await chat.says(line)
    return chat.heard[-1]


async def test_a_removed_member_is_out_at_once_whatever_role_they_had(on: Stage, channel: Chat) -> None:
    assert Role.COORDINATOR in await _roles(on, KAISA)
    await channel.says("E-2026-0001")
    card = channel.card
    _leave(on, KAISA)
    await channel._post(type="conversationUpdate", membersRemoved=[{"id": KAISA.teams_id}])
    assert WHAT not in await channel.says("E-2026-0001")
    await channel.presses("move", card, to="put_forward")
    assert await _state(on) is ProposalState.DRAFT
    assert {entry.reason for entry in await refused(on)} == {Permission.ENTER}


async def _roles(on: Stage, who: Any) -> frozenset[Role]:
    async with on.unit() as unit:
        return await unit.roles.of((await unit.people.find(TENANT_ID, who.object_id)).id)


# --- forged cards


async def test_another_reporters_observation_is_as_good_as_none(on: Stage, anna: Chat, sven: Chat) -> None:
    await file_by_text(anna)
    await sven.says("H-2026-0001")
    data = {"verb": "withdraw", "number": "H-2026-0001", "version": 1}
    await sven.sends_action("withdraw", data)
    await sven.sends_action("open_own", {"verb": "open_own", "number": "H-2026-0001"})
    assert TEXT["fi"] not in words(sven.heard)
    async with on.unit() as unit:
        assert (await unit.observations.numbered("H-2026-0001")).state == "received"
    assert [entry.reason for entry in await refused(on)] == [Permission.SEE_OWN] * 3
    none = await sven.says("H-2026-0999")
    assert none == await sven.says("H-2026-0001")  # nobody learns which numbers there are


async def test_whoever_holds_a_receipt_code_leaves_no_trace_by_asking(on: Stage, anna: Chat) -> None:
    """An anonymous reporter is the one who asks for an anonymous observation, and who mistypes its code."""
    await to_form_by_card(anna)
    await anna.presses("send", reporter_mode="ANON")
    assert TEXT["fi"] not in words(await _heard(anna, "H-2026-0001"))
    await anna.sends_action("withdraw", {"verb": "withdraw", "number": "H-2026-0001", "version": 1})
    assert await refused(on) == []
    for _ in range(6):
        await anna.says("kuitti AAAA-CCCC-DDDD-EEEE")
    noted = await refused(on)
    assert [entry.subject for entry in noted] == ["receipt-too-many", *["receipt-wrong"] * 5]
    assert {entry.person_id for entry in noted} == {None}
    assert await _tally(on, "refused-see_own") == 6


@pytest.mark.parametrize("verb", ["open", "more", "propose", "fill", "move"])
async def test_the_working_groups_verbs_do_nothing_in_the_chat_of_a_stranger(
    on: Stage, channel: Chat, verb: str
) -> None:
    chat = Chat(on, OTTO)
    data = {
        "verb": verb,
        "number": "E-2026-0001" if verb in ("fill", "move") else "H-2026-0001",
        "version": 1,
        "to": "put_forward",
        "what": "Jotakin aivan muuta kuin ennen.",
    }
    await chat.sends_action(verb, data)
    assert TEXT["fi"] not in words(chat.heard)
    async with on.unit() as unit:
        assert len(await unit.proposals.all()) == 1
        assert (await unit.proposals.numbered("E-2026-0001")).version == 1
    assert [entry.subject for entry in await refused(on)] == ["not-a-member"]


async def test_another_persons_draft_cannot_be_sent(on: Stage, anna: Chat, sven: Chat) -> None:
    await anna.says("havainto")
    for verb, text in (("answer", CARE["fi"]), ("cancel", "")):
        data = button(anna.card, verb)
        await sven.says("gör en observation")
        await sven.sends_action(verb, {**data, "text": text})
    await anna.says(TEXT["fi"])
    stolen = {**button(anna.card, "send"), **CHOSEN}
    await sven.sends_action("send", stolen)
    assert (await draft_of(on, anna)).answers["text"] == TEXT["fi"]
    assert not (await draft_of(on, sven)).written
    async with on.unit() as unit:
        assert await unit.observations.numbered("H-2026-0001") is None


@pytest.mark.parametrize("version", [0, 99, -1, None, "1"])
async def test_a_forged_version_moves_nothing(on: Stage, channel: Chat, version: object) -> None:
    data = {"verb": "move", "number": "E-2026-0001", "version": version, "to": "put_forward"}
    await channel.sends_action("move", data)
    assert await _state(on) is ProposalState.DRAFT


async def test_a_replayed_press_has_no_second_effect(on: Stage, channel: Chat) -> None:
    await channel.says("E-2026-0001")
    await channel.presses("move", to="put_forward")
    pressed = channel.last
    assert await _state(on) is ProposalState.PUT_FORWARD
    await channel.repeats()
    await channel.repeats(id="another-id")
    data = pressed["value"]["action"]["data"]
    await Chat(on, LEENA, channel=CHANNEL).sends_action("move", {**data, "to": "deferred"})
    assert await _state(on) is ProposalState.PUT_FORWARD
    async with on.unit() as unit:
        proposal = await unit.proposals.numbered("E-2026-0001")
        assert [entry.action for entry in await unit.log.of(proposal.id)].count("moved") == 1


async def test_a_press_replayed_by_somebody_removed_shows_nothing(on: Stage, channel: Chat) -> None:
    await channel.says("H-2026-0001")
    _leave(on, KAISA)
    on.house.handler.dispatcher.roster.forget()
    _, answer = await channel.repeats(id="another-id")
    assert TEXT["fi"] not in words(channel.heard[-1])
    assert TEXT["fi"] not in str(answer)


# --- roles


async def test_a_code_makes_its_bearer_something_once(on: Stage) -> None:
    code = await code_for(on, Role.CHAIR)
    assert "puheenjohtaja" in words(await _heard(Chat(on, LEENA), f"rooli {code.lower()}"))
    await Chat(on, OTTO).says(f"rooli {code}")
    assert await _roles(on, LEENA) == {Role.CHAIR}
    assert await _roles(on, OTTO) == frozenset()


@pytest.mark.parametrize(
    ("line", "role"), [("rooli {}", "tietosuojavastaava"), ("roll {}", "tietosuoja"), ("ROLE {}", "tieto")]
)
async def test_a_role_is_taken_up_in_any_language(on: Stage, line: str, role: str) -> None:
    shown = words(await _heard(Chat(on, PIRJO), line.format(await code_for(on, Role.DPO))))
    assert role in shown


async def test_a_role_code_is_too_old_after_a_quarter_of_an_hour(on: Stage) -> None:
    code = await code_for(on, Role.ADMIN)
    on.clock.advance(minutes=15, seconds=1)
    await Chat(on, AKI).says(f"rooli {code}")
    assert await _roles(on, AKI) == frozenset()


async def test_a_persons_code_links_no_channel_and_a_channels_code_makes_nobody_anything(on: Stage) -> None:
    from bot.usecases import groups  # noqa: PLC0415 - only this test needs both kinds

    async with on.unit() as unit:
        pairing = await groups.issue_code(Context(unit=unit, county=on.settings.county, now=on.clock()))
    await Chat(on, OTTO).says(f"rooli {pairing}")
    await Chat(on, OTTO, channel=CHANNEL).says(f"liitä {await code_for(on, Role.CHAIR)}")
    assert await _roles(on, OTTO) == frozenset()
    async with on.unit() as unit:
        assert await unit.groups.working() == []
    assert {entry.reason for entry in await refused(on)} == {Permission.TAKE_ROLE, Permission.LINK}


async def test_a_wrong_code_that_teams_delivers_again_is_answered_again(on: Stage) -> None:
    otto = Chat(on, OTTO)
    await otto.says("rooli AAAA-AAAA")
    before = len(otto.heard)
    await otto.repeats()
    assert words(otto.heard[-1]) == words(otto.heard[before - 1])
    assert len(otto.heard) == before + 1


async def test_guessing_role_codes_is_limited_together_with_pairing_codes(on: Stage) -> None:
    otto = Chat(on, OTTO)
    for guess in "ACD":
        await otto.says(f"rooli AAAA-AAA{guess}")
    for guess in "EF":
        await Chat(on, OTTO, channel=CHANNEL).says(f"liitä AAAA-AAA{guess}")
    code = await code_for(on, Role.DPO)
    await otto.says(f"rooli {code}")
    assert await _roles(on, OTTO) == frozenset()
    subjects = [entry.subject for entry in await refused(on)]
    assert subjects == ["code-too-many", *["code-wrong"] * 5]
    on.clock.advance(minutes=16)
    await otto.says(f"rooli {await code_for(on, Role.DPO)}")
    assert await _roles(on, OTTO) == {Role.DPO}


async def test_what_is_written_in_a_draft_is_no_order(on: Stage, anna: Chat) -> None:
    await file_by_text(anna)
    await anna.says("havainto")
    await anna.says("2")
    for text in ("Rooli työryhmässä on monelle epäselvä.", "Identiteetti ja henkilöllisyys hukkuvat."):
        await anna.says(text)
    async with on.unit() as unit:
        draft = await unit.drafts.of((await unit.people.find(TENANT_ID, anna.who.object_id)).id)
    assert draft.answers["text"].startswith("Rooli")
    assert await refused(on) == []


# --- the chair


async def test_a_coordinator_may_endorse_until_there_is_a_chair(on: Stage, channel: Chat) -> None:
    await channel.says("tila E-2026-0001 esitetty")
    await appointed(on, LEENA, Role.CHAIR)
    shown = words(await _heard(channel, "tila E-2026-0001 ei puolleta Asia hoituu toisaalla."))
    assert "puheenjohtaja" in shown
    assert "koordinaattori" not in shown
    assert await _state(on) is ProposalState.PUT_FORWARD
    leena = Chat(on, LEENA, channel=CHANNEL)
    await leena.says("tila E-2026-0001 ei puolleta Asia hoituu toisaalla.")
    assert await _state(on) is ProposalState.NOT_ENDORSED
    assert [entry.reason for entry in await refused(on)] == [Permission.MOVE_NOT_ENDORSED]


async def test_while_there_is_no_chair_the_coordinator_endorses(on: Stage, channel: Chat) -> None:
    await channel.says("tila E-2026-0001 esitetty")
    await channel.says("tila E-2026-0001 siirretty 1.3.2027")
    assert await _state(on) is ProposalState.DEFERRED


async def test_a_member_makes_proposals_and_moves_only_what_a_member_may(on: Stage, channel: Chat) -> None:
    leena = Chat(on, LEENA, channel=CHANNEL)
    await leena.says("täydennä E-2026-0001 tavoite: Puolet saa asunnon.")
    await leena.says("tila E-2026-0001 esitetty")
    assert await _state(on) is ProposalState.DRAFT
    await leena.says("E-2026-0001")
    await leena.presses("move", to="put_forward")
    assert await _state(on) is ProposalState.DRAFT
    await channel.says("tila E-2026-0001 esitetty")
    shown = words(await _heard(leena, "tila E-2026-0001 puollettu"))
    assert "koordinaattori tai puheenjohtaja" in shown
    assert await _state(on) is ProposalState.PUT_FORWARD
    noted = [entry.reason for entry in await refused(on)]
    assert noted == [Permission.MOVE_ENDORSED, Permission.MOVE_PUT_FORWARD, Permission.MOVE_PUT_FORWARD]
    assert await _tally(on, "refused-move_put_forward") == 2


async def test_what_was_refused_is_no_part_of_a_history_that_others_read(
    on: Stage, anna: Chat, channel: Chat
) -> None:
    await Chat(on, LEENA, channel=CHANNEL).says("tila E-2026-0001 esitetty")
    assert len(await refused(on)) == 1
    async with on.unit() as unit:
        proposal = await unit.proposals.numbered("E-2026-0001")
        observation = await unit.observations.numbered("H-2026-0001")
        for subject in (proposal.id, observation.id):
            assert "refused" not in [entry.action for entry in await unit.log.of(subject)]


async def test_a_coordinator_who_left_the_team_reads_no_name(on: Stage, anna: Chat) -> None:
    await linked_channel(on)
    await to_form_by_card(anna)
    await anna.presses("send", reporter_mode="NAMED")
    kaisa = Chat(on, KAISA)
    assert "Anna" in await kaisa.says("tekijä H-2026-0001")
    _leave(on, KAISA)
    on.house.handler.dispatcher.roster.forget()
    assert "Anna" not in await kaisa.says("tekijä H-2026-0001")
    assert [entry.reason for entry in await refused(on)] == [Permission.SEE_NAME]
