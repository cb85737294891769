"""A form in the channel that is not accepted comes back open, with what is wrong and all that was typed."""

import re

import pytest

from bot.domain.proposal import ProposalState
from tests.conversations.filing import file_by_text
from tests.conversations.gathering import gathered
from tests.conversations.test_channel import FIELDS, WHAT
from tests.stage import Chat, Stage, linked_channel, words


@pytest.fixture
async def channel(on: Stage, anna: Chat) -> Chat:
    """The linked channel, with Kaisa speaking and one observation to speak of."""
    await file_by_text(anna)
    return await linked_channel(on)


def values(card: dict[str, object]) -> dict[str, object]:
    """What stands in the inputs that are open, by their ids."""
    body = card["body"]
    assert isinstance(body, list)
    return {part["id"]: part.get("value") for part in body if part["type"].startswith("Input.")}


async def _state(on: Stage) -> ProposalState:
    async with on.unit() as unit:
        return (await unit.proposals.numbered("E-2026-0001")).state


async def test_a_new_proposal_comes_back_as_it_was_typed_and_can_be_sent_again(
    on: Stage, anna: Chat, channel: Chat
) -> None:
    await file_by_text(anna, text="Toinen havainto samasta asiasta, eri sanoin kerrottuna.")
    await gathered(on, ["H-2026-0001"], lifted=False)
    await channel.says("H-2026-0001")
    before = len(channel.heard)
    typed = {**FIELDS, "answer_by": "2020-01-31", "others": "H-2026-0002"}
    card = await channel.presses("propose", **typed)
    assert len(channel.heard) == before  # the card answers, not a post
    assert "Vastaus viimeistään: Päivän pitää olla" in words(card)
    assert values(card) == {**typed, "baseline": None}
    async with on.unit() as unit:
        assert await unit.proposals.numbered("E-2026-0001") is None
    await channel.presses("propose", **{**typed, "answer_by": "2027-01-31"})
    async with on.unit() as unit:
        assert len((await unit.proposals.numbered("E-2026-0001")).observation_ids) == 2


async def test_fields_come_back_as_they_were_typed(on: Stage, channel: Chat) -> None:
    await channel.says(f"ehdotus H-2026-0001 {WHAT}")
    await channel.says("E-2026-0001")
    typed = {**FIELDS, "what": "Lyhyt", "shl7": "SHL7_1", "preventive": "YES", "communication": ""}
    card = await channel.presses("fill", **typed)
    assert "Mitä ehdotetaan: Kerro hieman enemmän" in words(card)
    beside = {"what_sv": None, "measure_sv": None, "language": "fi"}
    empty = dict.fromkeys(("communication", "baseline", "kind", "units"))
    assert values(card) == {**typed, **empty, **beside}
    card = await channel.presses("fill", **{**typed, "what": WHAT})
    assert "Asunnon saaneet" in words(card)
    assert values(card) == {}


async def test_a_move_comes_back_as_it_was_chosen(on: Stage, channel: Chat) -> None:
    await channel.says(f"ehdotus H-2026-0001 {WHAT}")
    await channel.says("tila E-2026-0001 esitetty")
    await channel.says("E-2026-0001")
    card = await channel.presses("move", to="endorsed", reason="Kaikki kannattavat.", until="")
    assert "puuttuu vielä" in words(card)
    assert values(card) == {"to": "endorsed", "reason": "Kaikki kannattavat.", "until": None}
    card = await channel.presses("fill", **FIELDS, shl7="SHL7_1", preventive="YES", communication="Tiedote.")
    await channel.presses("move", to="endorsed")
    assert await _state(on) is ProposalState.ENDORSED


async def test_who_reads_text_gets_the_form_back_too(on: Stage, channel: Chat) -> None:
    await channel.says(f"ehdotus H-2026-0001 {WHAT}")
    await channel.says("E-2026-0001")
    card = channel.card
    await channel.says("pelkkä teksti")
    shown = await channel.presses("move", card, to="put_forward", until="")
    assert await _state(on) is ProposalState.PUT_FORWARD
    await channel.says("kortit")
    await channel.says("E-2026-0001")
    card = channel.card
    await channel.says("pelkkä teksti")
    shown = await channel.presses("move", card, to="deferred", reason="Odotetaan.")
    assert values(shown)["reason"] == "Odotetaan."


async def test_what_is_too_much_for_a_card_is_refused_in_words(on: Stage, channel: Chat) -> None:
    await gathered(on, ["H-2026-0001"], lifted=False)
    await channel.says("H-2026-0001")
    before = len(channel.heard)
    await channel.presses("propose", **{**FIELDS, "measure": "Å" * 5000})
    assert re.search(r"enintään 4\s000", words(channel.heard[before]))


async def test_a_reason_is_limited_and_tidied_as_reporters_read_it_as_it_is(
    on: Stage, anna: Chat, channel: Chat
) -> None:
    await channel.says(f"ehdotus H-2026-0001 {WHAT}")
    await channel.says("tila E-2026-0001 esitetty")
    refused = await channel.says(f"tila E-2026-0001 ei puolleta {'Pitkä perustelu. ' * 40}")
    assert "Perustelu: Teksti on liian pitkä: enintään 500" in refused
    assert await _state(on) is ProposalState.PUT_FORWARD
    await channel.says("E-2026-0001")
    card = await channel.presses("move", to="not_endorsed", reason="Å" * 501, until="")
    assert values(card)["reason"] == "Å" * 501
    await channel.presses(
        "move", to="not_endorsed", reason="Asia   on\r\n\r\n\r\n\r\nhoidossa.\x00", until=""
    )
    assert await _state(on) is ProposalState.NOT_ENDORSED
    async with on.unit() as unit:
        proposal = await unit.proposals.numbered("E-2026-0001")
        assert (await unit.log.of(proposal.id))[-1].reason == "Asia on\n\nhoidossa."
