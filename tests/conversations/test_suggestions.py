"""What the bot suggests and people confirm: codes from the text, like phenomena, the same seen here."""

import pytest

from bot.domain.erasure import Rule
from bot.domain.retention import RULES, cutoff
from tests.cast import ANNA, ELLEN, SVEN
from tests.conversations.filing import (
    TEXT,
    file_by_card,
    file_by_text,
    to_summary_by_card,
    to_summary_by_text,
)
from tests.conversations.offices import person
from tests.stage import Chat, Stage, linked_channel, words

I = "I-2026-0001"  # noqa: E741 - a phenomenon's letter
TITLE = "Maksuhäiriö estää vuokra-asunnon"
ALIKE = "Asiakas jää ilman vuokra-asuntoa, kun luottotiedoissa on maksuhäiriömerkintä."
OTHER = "Kotihoidon käyntejä perutaan viikonloppuisin, ja iäkkäät jäävät päiviksi ilman lämmintä ruokaa."


@pytest.fixture
async def group(on: Stage) -> Chat:
    """Three people have seen the same, and Kaisa has gathered it: the phenomenon is open."""
    for who, language in ((ANNA, "fi"), (SVEN, "sv"), (ELLEN, "en")):
        await file_by_text(Chat(on, who), language)
    channel = await linked_channel(on)
    await channel.says(f"kokoa H-2026-0001 H-2026-0002 H-2026-0003 {TITLE}")
    return channel


# --- codes


async def test_need_and_sector_are_suggested_from_the_text_and_kept_with_one_word(on: Stage) -> None:
    anna = Chat(on, ANNA)
    await anna.says("pelkkä teksti")
    await anna.says("havainto")
    await anna.says("ymmärsin")
    await anna.says("2")
    asked = await anna.says(ALIKE)
    assert "Valitsin tekstisi perusteella: Asuminen" in asked
    assert "Vastauksesi nyt: Asuminen" in asked
    await anna.says("sama")
    await anna.says("1")
    await anna.says("2")
    asked = await anna.says("3")
    assert "Valitsin tekstisi perusteella: Asuminen ja vuokra-asunnot" in asked


async def test_by_card_the_suggestion_stands_in_the_field_and_may_be_changed(on: Stage) -> None:
    anna = Chat(on, ANNA)
    await anna.says("havainto")
    await anna.presses("understood")
    await anna.presses("answer", pick="NEG")
    card = await anna.presses("answer", text=ALIKE)
    assert "Valitsin tekstisi perusteella: Asuminen" in words(card)
    assert _value(card, "need_main") == "SHL11_02"
    await anna.presses("answer", need_main="SHL11_03", service_task="TYOIK")
    await anna.presses("answer", area="Kajaani", extent="COMMON")
    await anna.presses("answer", sector="TALOUS")
    await anna.presses("skip")
    await anna.presses("send")
    async with on.unit() as unit:
        seen = await unit.observations.numbered("H-2026-0001")
    assert (seen.need_main, seen.sector) == ("SHL11_03", ("TALOUS",))


async def test_nothing_is_suggested_when_the_text_does_not_say(on: Stage) -> None:
    anna = Chat(on, ANNA)
    await anna.says("pelkkä teksti")
    await anna.says("havainto")
    await anna.says("ymmärsin")
    await anna.says("2")
    asked = await anna.says("Tämä on muuttunut paljon viime aikoina, eikä kukaan oikein tiedä miksi.")
    assert "Valitsin" not in asked
    assert "Vastauksesi nyt" not in asked


async def test_an_answer_of_one_s_own_is_never_replaced_by_a_suggestion(on: Stage) -> None:
    anna = Chat(on, ANNA)
    await to_summary_by_card(anna, OTHER)
    await anna.presses("edit", line="text")
    await anna.presses("answer", text=ALIKE)
    await anna.presses("send")
    async with on.unit() as unit:
        seen = await unit.observations.numbered("H-2026-0001")
    assert seen.need_main == "SHL11_02"


# --- the same here


async def test_a_like_phenomenon_is_shown_before_sending_and_one_tap_counts(on: Stage, group: Chat) -> None:
    anna = Chat(on, ANNA)
    await anna.says("kortit")
    await to_summary_by_card(anna, ALIKE)
    assert TITLE in words(anna.card)
    card = await anna.presses("endorse", reporter_mode="NAMED")
    assert "Merkitsin, että olet nähnyt saman" in words(card)
    assert "Sama täällä" not in words(card)
    assert _value(card, "reporter_mode") == "NAMED"
    await anna.presses("send")
    async with on.unit() as unit:
        (phenomenon,) = await unit.phenomena.all()
        assert await unit.endorsements.count(phenomenon.id) == 1
        endorsers = await unit.endorsements.endorsers(phenomenon.id)
    assert endorsers == [(await person(on, ANNA)).id]
    await group.says(I)
    assert "Sama nähty myös muualla:\n 1" in words(group.card)


@pytest.mark.parametrize(
    ("who", "language", "line", "answer"),
    [
        (ANNA, "fi", "sama täällä", "Merkitsin, että olet nähnyt saman kuin ilmiössä"),
        (SVEN, "sv", "samma här", "Jag antecknade att du har sett detsamma"),
        (ELLEN, "en", "same here", "I noted that you have seen the same"),
    ],
)
async def test_the_same_is_said_typed_in_each_language(
    on: Stage, group: Chat, who: object, language: str, line: str, answer: str
) -> None:
    chat = Chat(on, who)  # type: ignore[arg-type]  # of the cast
    shown = await to_summary_by_text(chat, language, TEXT[language] + " !")
    assert f"{line} {I}" in shown
    assert answer in await chat.says(f"{line} {I}")
    again = await chat.says(f"{line} {I}")
    assert answer not in again
    async with on.unit() as unit:
        (phenomenon,) = await unit.phenomena.all()
        assert await unit.endorsements.count(phenomenon.id) == 1
    on.clock.advance(days=31)
    assert answer in await chat.says(f"{line} {I}")


async def test_what_is_another_matter_shows_nothing(on: Stage, group: Chat) -> None:
    anna = Chat(on, ANNA)
    await anna.says("kortit")
    await to_summary_by_card(anna, OTHER)
    assert TITLE not in words(anna.card)


async def test_an_emerging_phenomenon_is_shown_to_nobody_outside_the_group(on: Stage) -> None:
    await file_by_text(Chat(on, ANNA))
    channel = await linked_channel(on)
    await channel.says(f"kokoa H-2026-0001 {TITLE}")
    sven = Chat(on, SVEN)
    await sven.says("suomeksi")
    assert TITLE not in await to_summary_by_text(sven, "fi", ALIKE)
    assert "En löydä tuota ilmiötä" in await sven.says(f"sama täällä {I}")


async def test_who_wants_to_stay_anonymous_is_not_noted(on: Stage, group: Chat) -> None:
    anna = Chat(on, ANNA)
    await anna.says("kortit")
    await to_summary_by_card(anna, ALIKE)
    card = await anna.presses("endorse", reporter_mode="ANON")
    assert "En merkinnyt mitään" in words(card)
    async with on.unit() as unit:
        (phenomenon,) = await unit.phenomena.all()
        assert await unit.endorsements.count(phenomenon.id) == 0


async def test_one_s_own_data_names_what_one_has_endorsed_and_forgetting_leaves_the_count(
    on: Stage, group: Chat
) -> None:
    anna = Chat(on, ANNA)
    await anna.says(f"sama täällä {I}")
    assert I in await anna.says("tietoni")
    await anna.says("unohda minut lopullisesti")
    async with on.unit() as unit:
        (phenomenon,) = await unit.phenomena.all()
        assert await unit.endorsements.count(phenomenon.id) == 1
        assert await unit.endorsements.endorsers(phenomenon.id) == []


async def test_the_link_to_who_has_seen_the_same_goes_after_a_year_and_the_count_stays(
    on: Stage, group: Chat
) -> None:
    anna = Chat(on, ANNA)
    await anna.says(f"sama täällä {I}")
    rule = Rule.ENDORSEMENTS
    assert RULES[rule].span.months == 12
    on.clock.advance(days=340)
    async with on.unit() as unit:
        assert await unit.erasures.due(rule, cutoff(rule, {}, on.clock())) == []
    on.clock.advance(days=30)
    async with on.unit() as unit:
        (due,) = await unit.erasures.due(rule, cutoff(rule, {}, on.clock()))
        await unit.erasures.carry_out(due.erasure("e", on.clock()))
        assert await unit.erasures.due(rule, cutoff(rule, {}, on.clock())) == []
        (phenomenon,) = await unit.phenomena.all()
        assert await unit.endorsements.count(phenomenon.id) == 1
        assert await unit.endorsements.endorsers(phenomenon.id) == []


# --- the coordinator


async def test_the_coordinator_sees_what_is_like_and_confirms_it(on: Stage, group: Chat) -> None:
    anna = Chat(on, ANNA)
    await anna.says("kortit")
    await file_by_card(anna, ALIKE)
    await file_by_card(anna, OTHER)
    await group.says("jono")
    assert f"Muistuttaa: {I}." in words(group.card)
    await group.says("H-2026-0004")
    shown = words(group.card)
    assert "Samankaltaisia (tarkista itse)" in shown
    assert f"{I}\n {TITLE}" in shown
    card = await group.presses("gather", phenomenon=I)
    assert "Liitetty ilmiöihin" in words(card)
    await group.says("jono")
    assert "Muistuttaa" not in words(group.card)
    await group.says("H-2026-0005")
    assert "Samankaltaisia" not in words(group.card)


async def test_what_was_withdrawn_is_like_nothing_any_more(on: Stage) -> None:
    anna, sven = Chat(on, ANNA), Chat(on, SVEN)
    await file_by_text(anna)
    await sven.says("suomeksi")
    await file_by_text(sven, "fi", ALIKE)
    group = await linked_channel(on)
    await group.says("H-2026-0001")
    assert "Samankaltaisia" in words(group.card)
    await sven.says("poista H-2026-0002")
    await group.says("H-2026-0001")
    assert "Samankaltaisia" not in words(group.card)


def _value(part: object, key: str) -> object:
    if isinstance(part, dict):
        if part.get("id") == key:
            return part.get("value")
        return next(filter(None, (_value(one, key) for one in part.values())), None)
    return next(filter(None, (_value(one, key) for one in part)), None) if isinstance(part, list) else None
