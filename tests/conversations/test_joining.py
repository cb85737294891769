"""What comes to a proposal later, and proposals that spread what works."""

import pytest

from bot.domain.log import Action
from tests.cast import LEENA, OTTO
from tests.conversations.filing import TEXT, file_by_text, to_form_by_text
from tests.conversations.gathering import gathered
from tests.conversations.proposing import WHAT, YES, E, delivered, made, sent, the_proposal
from tests.stage import Chat, Stage, linked_channel, words


@pytest.fixture
async def channel(on: Stage) -> Chat:
    """The linked channel, with Kaisa speaking."""
    return await linked_channel(on)


async def _later(channel: Chat, anna: Chat, sven: Chat) -> None:
    """Anna's proposal is answered when Sven files the same."""
    await sent(channel, anna)
    await channel.says(f"tila {E} vastattu {YES}")
    await file_by_text(sven, "sv")


@pytest.mark.parametrize(
    "line", [f"lisää {E} H-2026-0002", f"lägg till H-2026-0002 {E}", f"add {E}: H-2026-0002"]
)
async def test_whoever_comes_later_hears_in_one_message_what_went_before(
    on: Stage, anna: Chat, sven: Chat, channel: Chat, line: str
) -> None:
    await _later(channel, anna, sven)
    theirs, hers = len(sven.heard), len(anna.heard)
    assert "H-2026-0002" in await channel.says(line)
    (told,) = sven.heard[theirs:]
    said = words(told)
    for part in ("H-2026-0002", "tillstyrkt", "skickat", "Vuokrataloyhtiö", "31.1.2027", "31.3.2027"):
        assert part in said
    assert "Malli otetaan käyttöön" in said
    assert "nytt om din observation H-2026-0002" in told["summary"]
    assert "Sovitaan" not in told["summary"]
    assert len(anna.heard) == hers
    async with on.unit() as unit:
        assert (await unit.observations.numbered("H-2026-0002")).state == "linked"


async def test_and_everything_after_that_once(on: Stage, anna: Chat, sven: Chat, channel: Chat) -> None:
    await _later(channel, anna, sven)
    await channel.says(f"lisää {E} H-2026-0002")
    await delivered(on)
    theirs, hers = len(sven.heard), len(anna.heard)
    await channel.says(f"tila {E} toteutuksessa")
    await delivered(on)
    assert (len(sven.heard), len(anna.heard)) == (theirs + 1, hers + 1)


async def test_it_can_be_joined_from_the_observation_s_card(
    on: Stage, anna: Chat, sven: Chat, channel: Chat
) -> None:
    await _later(channel, anna, sven)
    await channel.own.says("H-2026-0002")
    card = await channel.own.presses("gather", phenomenon=E)
    assert "Jono on tyhjä" in words(card)
    await channel.own.repeats()
    assert len((await the_proposal(on)).observation_ids) == 2
    async with on.unit() as unit:
        entries = await unit.log.of((await unit.proposals.numbered(E)).id)
    assert [entry.action for entry in entries].count(Action.JOINED) == 1


async def test_who_knows_the_proposal_already_hears_no_history(on: Stage, anna: Chat, channel: Chat) -> None:
    await sent(channel, anna)
    await file_by_text(anna, "fi", f"{TEXT['fi']} Toisin sanoin.")
    await channel.says(f"lisää {E} H-2026-0002")
    told = words(anna.heard[-1])
    assert "Havaintosi H-2026-0002 otettiin mukaan" in told
    assert "puollettu" not in told
    assert "Ehdotuksen tila: lähetetty" in told


@pytest.mark.parametrize(
    ("line", "what_to_do"),
    [
        (f"lisää {E} H-2026-0001", "on jo mukana"),
        (f"lisää {E} H-2026-0009", "En löydä tuota havaintoa"),
        ("lisää E-2026-0009 H-2026-0002", "En löydä tuota ehdotusta"),
        (f"lisää {E}", "Kirjoita sekä ehdotus että havainto"),
        ("lisää H-2026-0002", "Kirjoita sekä ehdotus että havainto"),
        ("lisää", "Kirjoita sekä ehdotus että havainto"),
    ],
)
async def test_what_cannot_be_joined_says_what_to_do(
    on: Stage, anna: Chat, sven: Chat, channel: Chat, line: str, what_to_do: str
) -> None:
    await _later(channel, anna, sven)
    assert what_to_do in await channel.says(line)
    assert len((await the_proposal(on)).observation_ids) == 1


async def test_nothing_joins_what_is_finished_or_was_closed(
    on: Stage, anna: Chat, sven: Chat, channel: Chat
) -> None:
    await sent(channel, anna)
    await file_by_text(sven, "sv")
    await channel.says("sulje H-2026-0002 käsitelty Asia on jo hoidettu.")
    assert await channel.says(f"lisää {E} H-2026-0002")
    await channel.says(f"tila {E} rauennut Yhtiö lakkautettiin.")
    await file_by_text(sven, "sv", f"{TEXT['sv']} Igen.")
    assert "Tee havainnosta uusi ehdotus" in await channel.says(f"lisää {E} H-2026-0003")
    assert len((await the_proposal(on)).observation_ids) == 1


async def test_members_join_and_strangers_do_not(on: Stage, anna: Chat, sven: Chat, channel: Chat) -> None:
    await _later(channel, anna, sven)
    await Chat(on, OTTO, channel=channel.channel).says(f"lisää {E} H-2026-0002")
    assert len((await the_proposal(on)).observation_ids) == 1
    await Chat(on, LEENA, channel=channel.channel).says(f"lisää {E} H-2026-0002")
    assert len((await the_proposal(on)).observation_ids) == 2


async def test_a_stale_card_joins_nothing(on: Stage, anna: Chat, sven: Chat, channel: Chat) -> None:
    await _later(channel, anna, sven)
    await channel.own.says("H-2026-0002")
    old = channel.own.card
    await channel.says("kysy H-2026-0002 Hur ofta händer detta?")
    await channel.own.presses("gather", old, phenomenon=E)
    assert len((await the_proposal(on)).observation_ids) == 1


async def test_lisaa_links_no_channel_and_liita_joins_nothing(
    on: Stage, anna: Chat, sven: Chat, channel: Chat
) -> None:
    await _later(channel, anna, sven)
    assert "on jo työryhmän kanava" in await channel.says(f"liitä {E} H-2026-0002")
    assert len((await the_proposal(on)).observation_ids) == 1
    await Chat(on, LEENA, channel="19:other@thread.tacv2").says(f"lisää {E} H-2026-0002")
    async with on.unit() as unit:
        assert len(await unit.groups.working()) == 1


# --- spreading what works


async def _works(anna: Chat) -> None:
    text = "Ryhmätapaaminen lyhensi jonoa, ja asiakkaat saivat tukea toisiltaan."
    await to_form_by_text(anna, text=text)
    for line in ("muokkaa tyyppi", "1", "lähetä"):
        await anna.says(line)


async def test_from_what_works_a_proposal_to_spread_it_is_offered(
    on: Stage, anna: Chat, channel: Chat
) -> None:
    await _works(anna)
    await gathered(on, ["H-2026-0001"], lifted=False)
    shown = await channel.says("H-2026-0001")
    assert "ehdotus voi olla käytännön levittäminen" in shown
    card = await channel.presses(
        "propose", what="Otetaan ryhmätapaamiset käyttöön.", kind="SPREAD", units="Kaikki yksiköt."
    )
    assert E in words(card)
    proposal = await the_proposal(on)
    assert proposal.spreads
    assert proposal.fields["units"] == "Kaikki yksiköt."
    assert "Levitys" in await channel.says(E)


@pytest.mark.parametrize(
    "lines",
    [
        "laji: levitys\nyksiköt: Kaikki yksiköt.",
        "slag: 2\nenheter: Kaikki yksiköt.",
        "kind: spread\nunits: Kaikki yksiköt.",
    ],
)
async def test_a_proposal_to_spread_may_be_typed(on: Stage, anna: Chat, channel: Chat, lines: str) -> None:
    await _works(anna)
    language = {"laji": "suomeksi", "slag": "på svenska", "kind": "in English"}[lines.partition(":")[0]]
    await channel.says(language)
    await channel.says(f"ehdotus H-2026-0001 {WHAT}\n{lines}")
    proposal = await the_proposal(on)
    assert (proposal.spreads, proposal.fields["units"]) == (True, "Kaikki yksiköt.")


async def test_a_practice_is_not_spread_to_nowhere(on: Stage, anna: Chat, channel: Chat) -> None:
    await _works(anna)
    await made(channel)
    await channel.says(f"täydennä {E} laji: levitys")
    await channel.says(f"tila {E} esitetty")
    assert "yksiköt" in await channel.says(f"tila {E} puollettu")
    await channel.says(f"täydennä {E} yksiköt: Kaikki yksiköt.")
    await channel.says(f"tila {E} puollettu")
    assert (await the_proposal(on)).state == "endorsed"
