"""Whatever is named by its number is found with signs around it; what is not surely a list makes nothing."""

import pytest

from bot.domain.proposal import ProposalState
from dialogs.understanding.orders import read_order
from tests.conversations.filing import TEXT, file_by_text
from tests.conversations.gathering import gathered
from tests.conversations.proposing import owned, sent
from tests.stage import Chat, Stage, linked_channel

WIDE = "\uff28\uff0d\uff12\uff10\uff12\uff16\uff0d\uff10\uff10\uff10\uff11"
NAMED = [
    *("(H-2026-0001)", "#H-2026-0001", '"H-2026-0001"', "\u201dH-2026-0001\u201d", "[H-2026-0001]", WIDE),
    *("havainto H-2026-0001", "avaa H-2026-0001", "- H-2026-0001", "H-2026-0001 \U0001f44d", f"({WIDE})"),
]


@pytest.mark.parametrize("line", NAMED)
async def test_an_observation_is_opened_here_and_there(on: Stage, anna: Chat, line: str) -> None:
    await file_by_text(anna)
    channel = await linked_channel(on)
    assert "Havainto H-2026-0001" in await channel.says(line)
    await gathered(on, ["H-2026-0001"])
    assert TEXT["fi"] in await channel.says(line)  # once it is screened
    assert TEXT["fi"] in await anna.says(line)


async def test_personal_data_in_the_channel_are_told_before_anything_is_opened(on: Stage, anna: Chat) -> None:
    await file_by_text(anna)
    channel = await linked_channel(on)
    said = await channel.says("Leena Virtanen 131052-308T kertoi saman kuin H-2026-0001")
    assert TEXT["fi"] not in said
    assert "poista" in said.lower()


@pytest.mark.parametrize("number", NAMED[:6])
async def test_an_order_finds_it(on: Stage, anna: Chat, number: str) -> None:
    await file_by_text(anna)
    channel = await linked_channel(on)
    await channel.says(f"kokoa {number} Jonot")
    async with on.unit() as unit:
        phenomenon = await unit.phenomena.numbered("I-2026-0001")
    assert phenomenon
    assert (phenomenon.title, len(phenomenon.observation_ids)) == ("Jonot", 1)
    shown = await channel.says("asia I-2026-0001")
    assert await channel.says(f"asia {number.replace('H', 'I').replace(chr(0xFF28), chr(0xFF29))}") == shown


async def test_closing_in_brackets_keeps_the_words(on: Stage, anna: Chat) -> None:
    await file_by_text(anna)
    channel = await linked_channel(on)
    closed = await channel.says('sulje (H-2026-0001) ei rakenteellinen "asia (on) hoidettu"')
    assert 'Syy: asia ei ole rakenteellinen. "asia (on) hoidettu"' in closed


def test_what_follows_numbers_keeps_its_opening_signs() -> None:
    order = read_order('(H-2026-0001), "H-2026-0002" ja [H-2026-0003]: (kai) "näin"')
    assert order.observations == ["H-2026-0001", "H-2026-0002", "H-2026-0003"]
    assert order.rest == '(kai) "näin"'


@pytest.mark.parametrize(
    "numbers",
    [
        *("H-2026-0001\u20130002", "H-2026-0001-0002", "H-2026-0001 \u2013 0002", "H-2026-0001-2"),
        *("H-2026-0001 \u2013 H-2026-0002", "H-2026-0001\u2013H-2026-0002", "H-2026-0001..H-2026-0002"),
        *("H-2026-0001, 0002", "H-2026-0001 ja 0002", "H-2026-0001/0002", "H-2026-0001 0002"),
        *("H-2026-0001 och 0002", "H-2026-0001 till H-2026-0002", "H-2026-0001 to 0002", "H-2026-0001 2"),
        *("H-2026-0001\n- H-2026-0002\n", "H-2026-0001 - 2"),
    ],
)
async def test_what_may_be_a_range_makes_nothing_and_tells_nobody(
    on: Stage, anna: Chat, sven: Chat, numbers: str
) -> None:
    await file_by_text(anna)
    await file_by_text(sven, "sv")
    channel = await linked_channel(on)
    heard = len(anna.heard)
    said = await channel.says(f"kokoa {numbers} Asunnot")
    assert "jokainen" in said
    assert "H-2026-0001, H-2026-0002" in said
    async with on.unit() as unit:
        assert await unit.phenomena.numbered("I-2026-0001") is None
    assert len(anna.heard) == heard


@pytest.mark.parametrize("title", ["112-puhelut", "- jonot", "Kuten H-2026-0001"])
async def test_a_title_that_is_called_one_may_begin_as_it_likes(on: Stage, anna: Chat, title: str) -> None:
    await file_by_text(anna)
    channel = await linked_channel(on)
    await channel.says(f"kokoa H-2026-0001 otsikko: {title}")
    async with on.unit() as unit:
        phenomenon = await unit.phenomena.numbered("I-2026-0001")
    assert phenomenon
    assert phenomenon.title == title


async def test_a_range_is_no_observation_and_no_proposal(on: Stage, anna: Chat) -> None:
    await file_by_text(anna)
    channel = await linked_channel(on)
    for line in ("H-2026-0001\u20130003", "ehdotus H-2026-0001\u20130003 Asuntoja lisää"):
        assert "erikseen ja kokonaan" in await channel.says(line)
    async with on.unit() as unit:
        assert await unit.proposals.numbered("E-2026-0001") is None


@pytest.mark.parametrize(
    "number", ["E-2026-0001 \u2013", "(E-2026-0001)", "\u201dE-2026-0001\u201d:", "[E-2026-0001] -"]
)
async def test_an_owner_answers_with_any_signs_between(on: Stage, anna: Chat, number: str) -> None:
    channel = await linked_channel(on)
    await sent(channel, anna)
    owner = await owned(on, channel)
    said = await owner.says(f"{number} kyllä 31.3.2027 Haemme luvan (heti).")
    async with on.unit() as unit:
        proposal = await unit.proposals.numbered("E-2026-0001")
    assert proposal
    assert proposal.state is ProposalState.ANSWERED_YES, said


async def test_a_reply_finds_its_number_in_brackets(on: Stage, anna: Chat) -> None:
    await file_by_text(anna)
    channel = await linked_channel(on)
    await channel.says("kysy H-2026-0001 Onko tämä yleistä?")
    said = await anna.says("vastaa (H-2026-0001): (kyllä) on.")
    assert "En " not in said
    assert "(kyllä) on." in await channel.own.says("H-2026-0001")
