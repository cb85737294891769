"""The recipient's answer: taken on by a code, given from their own chat, by card and typed."""

import pytest

from bot.domain.log import Action
from tests.cast import AKI, ANNA, KAISA, LEENA, OTTO, PIRJO
from tests.conversations.filing import TEXT, draft_of
from tests.conversations.offices import person, refused
from tests.conversations.proposing import (
    DONE,
    DONE_BY_CARD,
    WHAT,
    YES,
    E,
    code_in,
    delivered,
    owned,
    owner_code,
    proposed,
    sent,
    the_proposal,
)
from tests.stage import Chat, Stage, linked_channel, words


@pytest.fixture
async def channel(on: Stage) -> Chat:
    """The linked channel, with Kaisa speaking."""
    return await linked_channel(on)


# --- the code


@pytest.mark.parametrize(
    ("make", "take"), [("vastaaja", "vastaan"), ("mottagare", "jag svarar"), ("recipient", "I answer")]
)
async def test_a_code_from_the_channel_makes_somebody_the_owner_and_shows_the_card(
    on: Stage, anna: Chat, channel: Chat, make: str, take: str
) -> None:
    await sent(channel, anna)
    code = code_in(await channel.says(f"{make} {E}"))
    otto = Chat(on, OTTO)
    shown = await otto.says(f"{take} {code}")
    assert WHAT in shown
    assert "Puolet saa asunnon" in shown
    assert "31.1.2027" in shown
    proposal, theirs = await the_proposal(on), await person(on, OTTO)
    async with on.unit() as unit:
        assert await unit.owners.of(proposal.id) == [theirs.id]


async def test_the_menu_leads_to_what_somebody_answers_for(on: Stage, anna: Chat, channel: Chat) -> None:
    await sent(channel, anna)
    otto = Chat(on, OTTO)
    await otto.says(f"vastaan {code_in(await channel.says(f'vastaaja {E}'))}")
    shown = await otto.says("valikko")
    assert f"{E} · vastaat tästä" in shown
    assert "Puolet saa asunnon" in words(await otto.presses("open_owned"))
    assert E not in await anna.says("valikko")


async def test_the_button_on_the_proposal_makes_a_code_too_and_more_than_one(
    on: Stage, anna: Chat, channel: Chat
) -> None:
    await sent(channel, anna)
    await channel.says(E)
    for _ in range(2):
        await channel.presses("owner")
        assert "vastaan " in words(channel.heard[-1]) or "vastaan " in str(channel.answer)
    await owned(on, channel, OTTO)
    await owned(on, channel, PIRJO)
    async with on.unit() as unit:
        assert len(await unit.owners.of((await unit.proposals.numbered(E)).id)) == 2


async def test_a_member_may_make_a_code_and_a_stranger_not(on: Stage, anna: Chat, channel: Chat) -> None:
    await sent(channel, anna)
    assert "vastaan " in await Chat(on, LEENA, channel=channel.channel).says(f"vastaaja {E}")
    assert "vastaan " not in await Chat(on, OTTO, channel=channel.channel).says(f"vastaaja {E}")


async def test_a_code_works_once_and_for_a_fortnight(on: Stage, anna: Chat, channel: Chat) -> None:
    await sent(channel, anna)
    code = await owner_code(channel)
    late = await owner_code(channel)
    assert WHAT in await Chat(on, OTTO).says(f"vastaan {code}")
    assert "Koodi ei kelpaa" in await Chat(on, PIRJO).says(f"vastaan {code}")
    on.clock.advance(days=14, seconds=1)
    assert "Koodi ei kelpaa" in await Chat(on, PIRJO).says(f"vastaan {late}")


async def test_guessing_is_limited_and_noted(on: Stage, anna: Chat, channel: Chat) -> None:
    await sent(channel, anna)
    otto = Chat(on, OTTO)
    for guess in range(5):
        await otto.says(f"vastaan AAAA-AAA{'ACDEF'[guess]}")
    assert "liian monta" in await otto.says(f"vastaan {await owner_code(channel)}")
    assert {entry.reason for entry in await refused(on)} == {"take_proposal"}


async def test_an_owner_s_code_gives_no_role_and_links_no_channel(
    on: Stage, anna: Chat, channel: Chat
) -> None:
    await sent(channel, anna)
    code = await owner_code(channel)
    await Chat(on, OTTO).says(f"rooli {code}")
    theirs = await person(on, OTTO)
    async with on.unit() as unit:
        assert await unit.roles.of(theirs.id) == frozenset()
    await Chat(on, KAISA, channel="19:other@thread.tacv2").says(f"liitä {code}")
    async with on.unit() as unit:
        assert len(await unit.groups.working()) == 1


@pytest.mark.parametrize("line", ["vastaan", "jag svarar KOODI", "i answer E-2026-0001"])
async def test_without_a_code_it_is_said_how(on: Stage, line: str) -> None:
    said = await Chat(on, OTTO).says(line)
    assert "vastaan KOODI" in said


async def test_a_code_for_what_is_finished_is_refused(on: Stage, anna: Chat, channel: Chat) -> None:
    await sent(channel, anna)
    code = await owner_code(channel)
    await channel.says(f"tila {E} rauennut Yhtiö lakkautettiin.")
    assert "päättynyt" in await channel.says(f"vastaaja {E}")
    assert "päättynyt" in await Chat(on, OTTO).says(f"vastaan {code}")


async def test_who_is_owner_already_hears_when_it_is_sent(on: Stage, anna: Chat, channel: Chat) -> None:
    await proposed(channel, anna)
    otto = await owned(on, channel)
    assert "ei tarvitse tehdä nyt mitään" in words(otto.card)
    before = len(otto.heard)
    for state in ("esitetty", "puollettu", "lähetetty"):
        await channel.says(f"tila {E} {state}")
    (asked,) = otto.heard[before:]
    assert E in asked["summary"]
    assert WHAT[:20] not in asked["summary"]
    await otto.presses("answer_proposal", pick="answered_no", reason_answered_no="Ei ole rahaa.")
    assert (await the_proposal(on)).state == "answered_no"


# --- the answer


async def test_a_yes_by_card_goes_through_to_everybody(on: Stage, anna: Chat, channel: Chat) -> None:
    await sent(channel, anna)
    otto = await owned(on, channel)
    card = await otto.presses(
        "answer_proposal",
        pick="answered_yes",
        reason_answered_yes="Malli otetaan käyttöön.",
        until_answered_yes="2027-03-31",
    )
    assert "Kiitos" in words(card)
    proposal = await the_proposal(on)
    assert (proposal.state, str(proposal.until)) == ("answered_yes", "2027-03-31")
    told = words(anna.heard[-1])
    assert "Vuokrataloyhtiö vastasi" in told
    assert "Malli otetaan käyttöön." in told
    assert "Toteutetaan viimeistään 31.3.2027." in told
    await delivered(on)
    assert "vastattu myönteisesti" in words(on.teams.updates[-1].activity)
    assert any("Malli otetaan" in words(a) for a in channel.heard)


ANSWERS = [
    ("kyllä 31.3.2027 Sopii.", "answered_yes"),
    ("ja 31.3.2027 Det går bra.", "answered_yes"),
    ("yes 2027-03-31 Fine.", "answered_yes"),
    ("osittain 1.4.2027 Kokeillaan.", "answered_partly"),
    ("delvis 1.4.2027 Vi prövar.", "answered_partly"),
    ("partly 2027-04-01 We try.", "answered_partly"),
    ("ei Rahaa ei ole.", "answered_no"),
    ("nej Det finns inga pengar.", "answered_no"),
    ("no There is no money.", "answered_no"),
]


@pytest.mark.parametrize(("line", "state"), ANSWERS)
async def test_an_answer_may_be_typed_in_any_language(
    on: Stage, anna: Chat, channel: Chat, line: str, state: str
) -> None:
    await sent(channel, anna)
    otto = await owned(on, channel)
    await otto.says(f"{E} {line}")
    assert (await the_proposal(on)).state == state


@pytest.mark.parametrize(
    ("line", "what_to_do"),
    [
        ("kyllä Sopii.", "päivä, johon mennessä"),
        ("kyllä 31.3.2027", "Kirjoita perustelu"),
        ("kyllä 1.1.2020 Sopii.", "tulevaisuudessa"),
        ("ei", "Kirjoita perustelu"),
        ("toteutettu mikä muuttui: Kaikki; missä: Kajaani; alkaen: 2.11.2026", "Siitä ei pääse suoraan"),
        ("ehkä joskus", f"Kirjoita {E}, niin näet"),
    ],
)
async def test_a_bad_answer_is_refused_in_words_that_say_what_to_do(
    on: Stage, anna: Chat, channel: Chat, line: str, what_to_do: str
) -> None:
    await sent(channel, anna)
    otto = await owned(on, channel)
    assert what_to_do in await otto.says(f"{E} {line}")
    assert (await the_proposal(on)).state == "sent"


async def test_a_refused_form_comes_back_filled_and_can_be_sent_again(
    on: Stage, anna: Chat, channel: Chat
) -> None:
    await sent(channel, anna)
    otto = await owned(on, channel)
    card = await otto.presses("answer_proposal", pick="answered_yes", reason_answered_yes="Sopii meille.")
    assert "päivä, johon mennessä" in words(card)
    assert "Sopii meille." in words(card)
    await otto.presses(
        "answer_proposal",
        card,
        pick="answered_yes",
        reason_answered_yes="Sopii meille.",
        until_answered_yes="2027-03-31",
    )
    assert (await the_proposal(on)).state == "answered_yes"


async def test_what_the_guard_stops_in_an_answer_waits_for_its_writer(
    on: Stage, anna: Chat, channel: Chat
) -> None:
    await sent(channel, anna)
    otto = await owned(on, channel)
    await otto.says(f"{E} ei Asiakas Matti Virtasen tilanne on jo hoidettu.")
    assert (await the_proposal(on)).state == "sent"
    await otto.says("hyväksy")
    assert (await the_proposal(on)).state == "answered_no"
    assert "Virta" not in words(anna.heard[-1])


async def test_a_stale_card_of_an_owner_changes_nothing(on: Stage, anna: Chat, channel: Chat) -> None:
    await sent(channel, anna)
    otto = await owned(on, channel)
    old = otto.card
    await channel.says(f"täydennä {E} tavoite: Kaikki saavat asunnon.")
    await otto.presses("answer_proposal", old, pick="answered_no", reason_answered_no="Ei käy.")
    assert "vanhentunut" in words(otto.heard[-1])
    assert (await the_proposal(on)).state == "sent"


async def test_a_repeated_answer_has_one_effect(on: Stage, anna: Chat, channel: Chat) -> None:
    await sent(channel, anna)
    otto = await owned(on, channel)
    before = len(anna.heard)
    await otto.presses("answer_proposal", pick="answered_no", reason_answered_no="Ei käy.")
    await otto.repeats()
    await otto.repeats(id="another")
    assert len(anna.heard) == before + 1


async def test_an_owner_sees_no_observation_and_nothing_of_who_made_it(
    on: Stage, anna: Chat, channel: Chat
) -> None:
    await sent(channel, anna)
    otto = await owned(on, channel)
    await otto.says(E)
    await otto.says("pelkkä teksti")
    await otto.says(E)
    shown = "\n".join(words(a) for a in otto.heard) + str(otto.heard)
    for secret in ("H-2026-0001", "Tiedote yksiköille", "maksuhäiriö", "luottotiedoissa"):
        assert secret not in shown
    assert "Et ole" not in shown
    for line in ("H-2026-0001", "kooste", "jono"):
        assert "luottotiedoissa" not in await otto.says(line)
    assert "luottotiedoissa" not in await Chat(on, OTTO, channel=channel.channel).says("H-2026-0001")


async def test_an_owner_answers_their_own_proposal_and_no_other(on: Stage, anna: Chat, channel: Chat) -> None:
    await sent(channel, anna)
    await channel.says("ehdotus H-2026-0001 Toinen ehdotus samasta asiasta.")
    otto = await owned(on, channel)
    for number in ("E-2026-0002", "E-2026-0009"):
        assert f"Et ole ehdotuksen {number} vastaanottaja" in await otto.says(f"{number} ei Ei käy.")
    about = {"code": "answered_no", "number": "E-2026-0002", "version": 1, "id": "x", "once": "x:1"}
    await otto.sends_action("answer_proposal", {**about, "reason_answered_no": "Ei käy."})
    assert {entry.reason for entry in await refused(on)} == {"see_owned"}
    assert (await the_proposal(on, "E-2026-0002")).state == "draft"


@pytest.mark.parametrize("line", [E, f"{E} {YES}", f"{E} toteutettu {DONE}"])
@pytest.mark.parametrize("who", [ANNA, KAISA, LEENA, OTTO, AKI])
async def test_who_is_no_owner_cannot_answer_from_their_own_chat(
    on: Stage, anna: Chat, channel: Chat, who: object, line: str
) -> None:
    await sent(channel, anna)
    chat = Chat(on, who)  # type: ignore[arg-type]  # one of the cast
    said = await chat.says(line)
    read = line == E and who in (ANNA, KAISA, LEENA)  # a member of the group reads it, and answers nothing
    assert ("Tila: lähetetty" if read else "Et ole ehdotuksen") in said
    assert (await the_proposal(on)).state == "sent"


async def test_what_is_stored_of_a_recipient_is_told_to_them(on: Stage, anna: Chat, channel: Chat) -> None:
    await sent(channel, anna)
    otto = await owned(on, channel)
    assert f"Ehdotuksia, joihin vastaat:\n {E}" in await otto.says("tietoni")
    assert f'"{E}"' in await otto.says("vie tietoni")


async def test_ownership_ends_with_the_proposal(on: Stage, anna: Chat, channel: Chat) -> None:
    await sent(channel, anna)
    otto = await owned(on, channel)
    await channel.says(f"tila {E} rauennut Yhtiö lakkautettiin.")
    async with on.unit() as unit:
        assert await unit.owners.of((await unit.proposals.numbered(E)).id) == []
    assert "Et ole ehdotuksen" in await otto.says(E)


async def test_a_recipient_who_is_forgotten_owns_nothing(on: Stage, anna: Chat, channel: Chat) -> None:
    await sent(channel, anna)
    otto = await owned(on, channel)
    await otto.says("unohda minut lopullisesti")
    async with on.unit() as unit:
        assert await unit.owners.of((await unit.proposals.numbered(E)).id) == []


async def test_a_draft_waits_while_its_writer_answers_a_proposal(
    on: Stage, anna: Chat, channel: Chat
) -> None:
    await sent(channel, anna)
    otto = await owned(on, channel)
    await otto.says("pelkkä teksti")
    await otto.says(TEXT["fi"])
    await otto.says(f"{E} ei Ei käy.")
    assert (await the_proposal(on)).state == "answered_no"
    assert (await draft_of(on, otto)).answers["text"] == TEXT["fi"]
    assert "Missä palvelussa" in await otto.says("havainto")


# --- done


async def _begun(on: Stage, channel: Chat, anna: Chat) -> Chat:
    await sent(channel, anna)
    otto = await owned(on, channel)
    await otto.says(f"{E} {YES}")
    await otto.says(f"{E} työn alla")
    assert (await the_proposal(on)).state == "in_progress"
    return otto


async def test_reporters_hear_of_done_when_the_coordinator_has_confirmed_it(
    on: Stage, anna: Chat, channel: Chat
) -> None:
    otto = await _begun(on, channel, anna)
    before = len(anna.heard)
    assert "vahvistaa toteutuksen" in await otto.says(f"{E} valmis {DONE}")
    proposal = await the_proposal(on)
    assert (proposal.state, proposal.reported) == ("in_progress", True)
    assert len(anna.heard) == before
    assert "toteutetuksi" not in await anna.says("H-2026-0001")
    await delivered(on)
    assert "odottaa koordinaattorin vahvistusta" in words(on.teams.updates[-1].activity)
    await channel.says(E)
    await channel.presses("move", to="done")
    assert (await the_proposal(on)).state == "done"
    told = words(anna.heard[-1])
    for said in ("Maksusuunnitelma riittää", "Kajaani", "2.11.2026", "Kysyn 18.5.2027"):
        assert said in told


async def test_done_by_card_asks_what_changed_where_and_since_when(
    on: Stage, anna: Chat, channel: Chat
) -> None:
    otto = await _begun(on, channel, anna)
    for lacking in DONE_BY_CARD:
        card = await otto.presses("answer_proposal", pick="done", **{**DONE_BY_CARD, lacking: ""})
        assert "mikä muuttui" in words(card)
        assert not (await the_proposal(on)).reported
    await otto.presses("answer_proposal", pick="done", **DONE_BY_CARD)
    assert (await the_proposal(on)).done == DONE_BY_CARD


async def test_the_coordinator_writes_done_down_on_a_recipient_s_behalf(
    on: Stage, anna: Chat, channel: Chat
) -> None:
    await _begun(on, channel, anna)
    assert "mikä muuttui" in await channel.says(f"tila {E} toteutettu")
    assert (await the_proposal(on)).state == "in_progress"
    await channel.says(f"tila {E} toteutettu {DONE}")
    assert (await the_proposal(on)).state == "done"


async def test_what_is_not_confirmed_goes_back_with_a_reason(on: Stage, anna: Chat, channel: Chat) -> None:
    otto = await _begun(on, channel, anna)
    assert "palautettavaa ei ole" in await channel.says(f"palauta {E} Ei vielä.")
    await otto.says(f"{E} valmis {DONE}")
    assert "miksi toteutusta ei vahvisteta" in await channel.says(f"palauta {E}")
    await channel.says(E)
    await channel.presses("return", return_reason="Sopimus on vielä allekirjoittamatta.")
    proposal = await the_proposal(on)
    assert (proposal.state, proposal.reported) == ("in_progress", False)
    assert "Sopimus on vielä allekirjoittamatta" in words(otto.card)
    assert "mikä muuttui" in await otto.says(f"{E} valmis")
    await otto.says(f"{E} valmis {DONE}")
    assert (await the_proposal(on)).reported


async def test_a_member_cannot_confirm_and_an_owner_in_the_channel_only_reports(
    on: Stage, anna: Chat, channel: Chat
) -> None:
    await _begun(on, channel, anna)
    leena = Chat(on, LEENA, channel=channel.channel)
    assert "koordinaattori" in await leena.says(f"tila {E} toteutettu {DONE}")
    await owned(on, channel, LEENA)
    await leena.says(f"tila {E} toteutettu {DONE}")
    proposal = await the_proposal(on)
    assert (proposal.state, proposal.reported) == ("in_progress", True)


async def test_the_log_says_who_did_each_step(on: Stage, anna: Chat, channel: Chat) -> None:
    otto = await _begun(on, channel, anna)
    await otto.says(f"{E} valmis {DONE}")
    async with on.unit() as unit:
        entries = await unit.log.of((await unit.proposals.numbered(E)).id)
    theirs = (await person(on, OTTO)).id
    assert [entry.action for entry in entries if entry.person_id == theirs] == [
        Action.OWNED,
        Action.MOVED,
        Action.MOVED,
        Action.REPORTED,
    ]
