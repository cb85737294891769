"""Phenomena in the channel: gathered, linked and unlinked exactly, opened by support, closed."""

import pytest

from bot.domain.roles import Role
from tests.cast import ANNA, ELLEN, LEENA, SVEN
from tests.conversations.filing import file_by_text
from tests.conversations.offices import appointed
from tests.stage import Chat, Stage, linked_channel, words

I = "I-2026-0001"  # noqa: E741 - a phenomenon's letter
TITLE = "Maksuhäiriö estää vuokra-asunnon"


def chat(on: Stage, who: object) -> Chat:
    return Chat(on, who)  # type: ignore[arg-type]


@pytest.fixture
async def reporters(on: Stage) -> list[Chat]:
    """Anna, Sven and Ellen have filed one each: H-2026-0001 to 0003."""
    chats = [chat(on, who) for who in (ANNA, SVEN, ELLEN)]
    for one, language in zip(chats, ("fi", "sv", "en"), strict=True):
        await file_by_text(one, language)
    return chats


@pytest.fixture
async def group(on: Stage, reporters: list[Chat]) -> Chat:
    """The working group's channel, with Kaisa speaking."""
    return await linked_channel(on)


def _heard(one: Chat, since: int) -> str:
    return "\n".join(words(message) for message in one.heard[since:])


async def test_gathering_tells_each_reporter_in_their_language_what_it_was_linked_to(
    reporters: list[Chat], group: Chat
) -> None:
    before = [len(one.heard) for one in reporters]
    said = await group.says(f"kokoa H-2026-0001 H-2026-0002 {TITLE}")
    assert f"Ilmiö {I} on koottu" in said
    anna, sven, ellen = (_heard(one, n) for one, n in zip(reporters, before, strict=True))
    assert f"Havaintosi H-2026-0001 liitettiin ilmiöön ”{TITLE}”. Se on ensimmäisiä havaintoja tästä." in anna
    assert f"Din observation H-2026-0002 kopplades till fenomenet ”{TITLE}”" in sven
    assert ellen == ""
    assert TITLE not in reporters[0].heard[before[0]]["summary"]


async def test_the_third_observation_by_a_second_reporter_opens_it_and_the_channel_hears(
    on: Stage, reporters: list[Chat], group: Chat
) -> None:
    await group.says(f"kokoa H-2026-0001 H-2026-0002 {TITLE}")
    posts = len(on.teams.sent)
    said = await group.says(f"yhdistä H-2026-0003 {I}")
    assert "3 havaintoa. Ilmiön tila: avoin" in said
    news = [words(one.activity) for one in on.teams.sent[posts:]]
    assert any(f"Ilmiön {I} ”{TITLE}” tila on nyt ”avoin”" in one for one in news)
    assert "It now has 3 observations. State of the phenomenon: open." in words(reporters[2].heard[-1])


async def test_unlinking_restores_observation_and_phenomenon_exactly(on: Stage, group: Chat) -> None:
    await group.says(f"kokoa H-2026-0001 H-2026-0002 {TITLE}")
    async with on.unit() as unit:
        seen = await unit.observations.numbered("H-2026-0003")
        phenomenon = await unit.phenomena.numbered(I)
    on.clock.advance(hours=1)
    await group.says(f"yhdistä H-2026-0003 {I}")
    on.clock.advance(hours=1)
    said = await group.says(f"irrota H-2026-0003 {I}")
    assert "2 havaintoa. Ilmiön tila: orastava" in said
    async with on.unit() as unit:
        after = await unit.observations.numbered("H-2026-0003")
        again = await unit.phenomena.numbered(I)
        history = [entry.action for entry in await unit.log.of(after.id)]
    # One that was received passes through screening, and stays there.
    assert (after.state, after.text, after.title) == ("screening", seen.text, seen.title)
    assert (again.state, again.since, again.observation_ids) == (
        phenomenon.state,
        phenomenon.since,
        phenomenon.observation_ids,
    )
    assert history == ["received", "screened", "attached", "unlinked"]


async def test_one_observation_may_be_about_two_phenomena(on: Stage, group: Chat) -> None:
    await group.says(f"kokoa H-2026-0001 {TITLE}")
    await group.says("kokoa H-2026-0001 Luottotiedot ratkaisevat liikaa")
    await group.says(f"irrota H-2026-0001 {I}")
    async with on.unit() as unit:
        seen = await unit.observations.numbered("H-2026-0001")
        assert seen.state == "linked"
        (kept,) = await unit.phenomena.about(seen.id)
    assert kept.number == "I-2026-0002"


async def test_everything_is_done_by_card_too(group: Chat) -> None:
    await group.own.says("H-2026-0001")
    card = await group.own.presses("gather", phenomenon="new")
    assert f"H-2026-0001 on liitetty: {I}" in words(card)
    await group.says(I)
    card = await group.presses("attach", attached="H-2026-0002,H-2026-0003")
    assert "Tila\navoin" in words(card)
    card = await group.presses(
        "fill", phenomenon_title=TITLE, phenomenon_summary="Yksi merkintä sulkee ovet."
    )
    assert "Yksi merkintä sulkee ovet." in words(card)
    card = await group.presses("detach", detached="H-2026-0003")
    assert "Tila\norastava" in words(card)
    card = await group.presses("move", to="open", reason="Asia on kiireinen.")
    assert "Tila\navoin" in words(card)
    card = await group.presses("propose", what="Sovitaan vuokrataloyhtiön kanssa malli.")
    assert "E-2026-0001" in words(card)


async def test_a_form_that_is_refused_comes_back_as_it_was_filled(group: Chat) -> None:
    await group.own.says("H-2026-0001")
    card = await group.own.presses("gather", phenomenon="I-2026-0009", code_extent="ONE")
    assert "En löydä" in words(card)
    assert _value(card, "code_extent") == "ONE"
    await group.says(f"kokoa H-2026-0001 {TITLE}")
    await group.says(I)
    card = await group.presses("move", to="open", reason="")
    assert "Kirjoita perustelu, kun uusi tila on ”avoin”" in words(card)


def _value(part: object, key: str) -> object:
    if isinstance(part, dict):
        if part.get("id") == key:
            return part.get("value")
        return next(filter(None, (_value(one, key) for one in part.values())), None)
    return next(filter(None, (_value(one, key) for one in part)), None) if isinstance(part, list) else None


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("kokoa Otsikko", "tarvitsee ainakin yhden havainnon"),
        ("kokoa H-2026-0009 Otsikko tähän", "En löydä"),
        ("kokoa H-2026-0001 Soita 040 123 4567", "puhelinnumero"),
        ("kokoa H-2026-0001", "Ilmiön otsikko"),
        ("yhdistä H-2026-0002", "Kirjoita myös ilmiön tunnus"),
        ("yhdistä H-2026-0002 I-2026-0009", "En löydä tuota ilmiötä"),
        (f"yhdistä {I}", "tarvitsee ainakin yhden havainnon"),
        (f"yhdistä H-2026-0001 {I}", "on jo liitetty"),
        (f"irrota H-2026-0002 {I}", "ei ole liitetty"),
        (f"tila {I} kummallinen", "En tunne tuota ilmiön tilaa"),
        (f"tila {I} avoin", "Kirjoita perustelu"),
        (f"tila {I} toimenpiteissä", "ei voi siirtyä tilaan"),
        (f"täydennä {I}", "tiivistelmä: "),
        (f"täydennä {I} otsikko: Asu", "Ilmiön otsikko"),
    ],
)
async def test_what_cannot_be_is_refused_in_words(group: Chat, said: str, answer: str) -> None:
    await group.says(f"kokoa H-2026-0001 {TITLE}")
    assert answer in await group.says(said)


async def test_a_member_reads_and_only_the_coordinator_gathers(on: Stage, group: Chat) -> None:
    await group.says(f"kokoa H-2026-0001 {TITLE}")
    leena = Chat(on, LEENA, channel=group.channel)
    await leena.says("ilmiöt")
    assert TITLE in words(leena.card)
    assert "koordinaattori" in await leena.says("kokoa H-2026-0002 Toinen ilmiö")


async def test_what_closes_a_phenomenon_closes_what_it_alone_holds_and_says_why(
    on: Stage, reporters: list[Chat], group: Chat
) -> None:
    await group.says(f"kokoa H-2026-0001 H-2026-0002 {TITLE}")
    await group.says("kokoa H-2026-0002 Luottotiedot ratkaisevat liikaa")
    before = [len(one.heard) for one in reporters]
    said = await group.says(f"tila {I} arkistoitu Asia ratkesi vuokrataloyhtiön uusilla ehdoilla.")
    assert "arkistoitu" in said
    anna, sven = (_heard(one, n) for one, n in zip(reporters[:2], before[:2], strict=True))
    assert "Havaintosi H-2026-0001 on suljettu. Syy: " in anna
    assert "Asia ratkesi vuokrataloyhtiön uusilla ehdoilla" in anna
    assert sven == ""
    async with on.unit() as unit:
        states = [(await unit.observations.numbered(f"H-2026-000{n}")).state for n in (1, 2)]
    assert states == ["closed", "linked"]


async def test_a_new_observation_opens_a_closed_phenomenon_again(on: Stage, group: Chat) -> None:
    await group.says(f"kokoa H-2026-0001 {TITLE}")
    await group.says(f"tila {I} arkistoitu Emme voi vaikuttaa tähän.")
    assert "Ilmiön tila: avoin" in await group.says(f"yhdistä H-2026-0002 {I}")


async def test_who_is_linked_later_hears_in_one_message_what_went_before_and_then_everything(
    reporters: list[Chat], group: Chat
) -> None:
    await group.says(f"kokoa H-2026-0001 H-2026-0002 {TITLE}")
    await group.says(f"ehdotus {I} Sovitaan vuokrataloyhtiön kanssa malli.\nvastaanottaja: Kajaanin kaupunki")
    await group.says("tila E-2026-0001 esitetty")
    ellen, before = reporters[2], len(reporters[2].heard)
    await group.says(f"yhdistä H-2026-0003 {I}")
    (first,) = ellen.heard[before:]
    assert (
        "“Sovitaan vuokrataloyhtiön kanssa malli” (in Finnish). Its recipient is Kajaanin kaupunki."
        in words(first)
    )
    assert "State of the proposal: put forward." in words(first)
    await group.says("tila E-2026-0001 siirretty 10.12.2026 Odotetaan.")
    assert len(ellen.heard) == before + 2


async def test_a_reporter_finds_the_phenomenon_under_their_own(reporters: list[Chat], group: Chat) -> None:
    await group.says(f"kokoa H-2026-0001 H-2026-0002 H-2026-0003 {TITLE}")
    said = await reporters[0].says("H-2026-0001")
    assert f"{TITLE}\nIlmiö, avoin" in said
    assert "Nyt: ilmiö, avoin" in said
    assert "liitetty ilmiöön" in said
    assert "ilmiön uusi tila: avoin" in said


async def test_the_chair_judges_when_there_is_one(on: Stage, group: Chat) -> None:
    await group.says(f"kokoa H-2026-0001 H-2026-0002 H-2026-0003 {TITLE}")
    leena = Chat(on, LEENA, channel=group.channel)
    await appointed(on, LEENA, Role.CHAIR)
    assert "puheenjohtaja" in await group.says(f"tila {I} seurannassa 11.3.2027 Katsotaan keväällä.")
    assert "seurannassa" in await leena.says(f"tila {I} seurannassa 11.3.2027 Katsotaan keväällä.")
