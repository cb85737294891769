"""What the bot suggests and people confirm: codes from the text, like phenomena, the same seen here."""

import pytest

from bot.domain.erasure import Rule
from bot.domain.retention import RULES, cutoff
from tests.cast import ANNA, ELLEN, SVEN
from tests.conversations.filing import (
    TEXT,
    file_by_card,
    file_by_text,
    to_form_by_card,
    to_form_by_text,
)
from tests.conversations.offices import person
from tests.stage import Chat, Stage, linked_channel, stage, words

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
    await to_form_by_card(anna, OTHER)
    await anna.presses("edit", line="text")
    await anna.presses("answer", text=ALIKE)
    await anna.presses("send")
    async with on.unit() as unit:
        seen = await unit.observations.numbered("H-2026-0001")
    assert seen.need_main == "SHL11_02"


SAID = "Valitsin tekstisi perusteella"
VAGUE = "Tämä on muuttunut paljon viime aikoina, eikä kukaan oikein tiedä miksi."
"""Speaks for nothing; ALIKE speaks for housing, OTHER for home care."""
OF_OTHER = ("SHL11_08", ("SOSP",))


async def _to_need(chat: Chat, text: str) -> dict[str, object]:
    """By card from nothing to the need."""
    await chat.says("havainto")
    if "understood" in str(chat.card):
        await chat.presses("understood")
    await chat.presses("answer", pick="NEG")
    return await chat.presses("answer", text=text)


async def _on(chat: Chat, **chosen: str) -> dict[str, object]:
    """From the need to the summary, each field as a client sends it: what stood in it, or what was chosen."""
    for fields in (
        {"need_main": None, "service_task": "TYOIK"},
        {"area": "Kajaani", "extent": "COMMON"},
        {"sector": None},
    ):
        sent = {key: chosen.get(key) or value or _value(chat.card, key) for key, value in fields.items()}
        await chat.presses("answer", **sent)
    return await chat.presses("skip")


async def _filed(on: Stage) -> tuple[str, tuple[str, ...]]:
    async with on.unit() as unit:
        seen = await unit.observations.numbered("H-2026-0001")
    return seen.need_main, seen.sector


async def test_a_suggestion_that_was_left_alone_follows_the_text(on: Stage) -> None:
    anna = Chat(on, ANNA)
    await _to_need(anna, ALIKE)
    assert f"{SAID}: Asuminen; Asuminen ja vuokra-asunnot" in words(await _on(anna))
    await anna.presses("edit", line="text")
    shown = words(await anna.presses("answer", text=OTHER))
    assert "Asuminen" not in shown.split(SAID)[1].split(".")[0]
    await anna.presses("send")
    assert await _filed(on) == OF_OTHER


async def test_back_from_the_need_a_new_text_brings_its_own_suggestion(on: Stage) -> None:
    anna = Chat(on, ANNA)
    card = await _to_need(anna, ALIKE)
    await anna.presses("back", need_main=_value(card, "need_main"))
    card = await anna.presses("answer", text=OTHER)
    assert _value(card, "need_main") == OF_OTHER[0]
    await anna.presses("back")
    card = await anna.presses("answer", text=VAGUE)
    assert SAID not in words(card)
    assert _value(card, "need_main") is None


async def test_where_a_new_text_suggests_nothing_the_question_is_asked_again(on: Stage) -> None:
    anna = Chat(on, ANNA)
    await _to_need(anna, ALIKE)
    await _on(anna)
    await anna.presses("edit", line="text")
    card = await anna.presses("answer", text=VAGUE)
    assert "Teksti muuttui. Valitse tämä itse" in words(card)
    card = await anna.presses("answer", need_main="SHL11_03", service_task="TYOIK")
    card = await anna.presses("answer", sector="TALOUS")
    assert SAID not in words(card)
    await anna.presses("send")
    assert await _filed(on) == ("SHL11_03", ("TALOUS",))


async def test_what_was_chosen_stays_and_is_never_called_a_suggestion(on: Stage) -> None:
    anna = Chat(on, ANNA)
    await _to_need(anna, ALIKE)
    shown = words(await _on(anna, need_main="SHL11_03"))
    assert f"{SAID}: Asuminen ja vuokra-asunnot." in shown
    await anna.presses("edit", line="need_main")
    assert SAID not in words(anna.card)
    await anna.presses("back")
    await anna.presses("edit", line="text")
    await anna.presses("answer", text=OTHER)
    await anna.presses("send")
    assert await _filed(on) == ("SHL11_03", OF_OTHER[1])


async def _typed_to_summary(chat: Chat, text: str, need: str) -> str:
    await chat.says("pelkkä teksti")
    await chat.says("havainto")
    await chat.says("ymmärsin")
    for line in ("2", text, need, "1", "2", "3", "sama"):
        await chat.says(line)
    return await chat.says("ohita kaikki")


async def test_typed_a_suggestion_that_stays_follows_the_text_and_a_chosen_one_does_not(on: Stage) -> None:
    anna = Chat(on, ANNA)
    shown = await _typed_to_summary(anna, ALIKE, "sama")
    assert f"{SAID}: Asuminen; Asuminen ja vuokra-asunnot" in shown
    await anna.says("2")
    await anna.says(OTHER)
    await anna.says("lähetä")
    assert await _filed(on) == OF_OTHER


async def test_typed_the_same_code_chosen_is_one_s_own(on: Stage) -> None:
    anna = Chat(on, ANNA)
    shown = await _typed_to_summary(anna, ALIKE, "2")
    assert f"{SAID}: Asuminen ja vuokra-asunnot." in shown
    await anna.says("2")
    await anna.says(OTHER)
    await anna.says("lähetä")
    assert await _filed(on) == ("SHL11_02", OF_OTHER[1])


async def test_a_draft_taken_up_by_another_copy_still_knows_what_was_suggested(
    on: Stage, database_url: str
) -> None:
    anna = Chat(on, ANNA)
    await _to_need(anna, ALIKE)
    async with stage(database_url, on.clock) as other:
        anna = Chat(other, ANNA)
        await anna.says("havainto")
        assert SAID in words(anna.card)
        await anna.presses("back")
        card = await anna.presses("answer", text=OTHER)
        assert _value(card, "need_main") == OF_OTHER[0]


async def test_in_a_correction_a_code_that_the_old_text_spoke_for_follows_the_new_one(on: Stage) -> None:
    anna = Chat(on, ANNA)
    await _to_need(anna, ALIKE)
    await _on(anna, sector="TALOUS")
    await anna.presses("send")
    assert await _filed(on) == ("SHL11_02", ("TALOUS",))
    await anna.says("korjaa H-2026-0001")
    assert SAID not in words(anna.card)  # who chose it is not known any more
    await anna.presses("edit", line="text")
    assert f"{SAID}: Päihteet" in words(await anna.presses("answer", text=OTHER))
    await anna.presses("send")
    assert await _filed(on) == (OF_OTHER[0], ("TALOUS",))


async def test_in_a_correction_what_is_chosen_anew_stays(on: Stage) -> None:
    anna = Chat(on, ANNA)
    await _to_need(anna, ALIKE)
    await _on(anna, sector="TALOUS")
    await anna.presses("send")
    await anna.says("pelkkä teksti")
    await anna.says("korjaa H-2026-0001")
    for line in ("4", "2", "2", OTHER, "lähetä"):
        await anna.says(line)
    assert await _filed(on) == ("SHL11_02", ("TALOUS",))


# --- the same here


async def test_a_like_phenomenon_is_shown_before_sending_and_one_tap_counts(on: Stage, group: Chat) -> None:
    anna = Chat(on, ANNA)
    await anna.says("kortit")
    await to_form_by_card(anna, ALIKE)
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
    shown = await to_form_by_text(chat, language, TEXT[language] + " !")
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
    await to_form_by_card(anna, OTHER)
    assert TITLE not in words(anna.card)


async def test_an_emerging_phenomenon_is_shown_to_nobody_outside_the_group(on: Stage) -> None:
    await file_by_text(Chat(on, ANNA))
    channel = await linked_channel(on)
    await channel.says(f"kokoa H-2026-0001 {TITLE}")
    sven = Chat(on, SVEN)
    await sven.says("suomeksi")
    assert TITLE not in await to_form_by_text(sven, "fi", ALIKE)
    assert "En löydä tuota ilmiötä" in await sven.says(f"sama täällä {I}")


async def test_who_wants_to_stay_anonymous_is_not_noted(on: Stage, group: Chat) -> None:
    anna = Chat(on, ANNA)
    await anna.says("kortit")
    await to_form_by_card(anna, ALIKE)
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
    await sven.confirms("poista H-2026-0002")
    await group.says("H-2026-0001")
    assert "Samankaltaisia" not in words(group.card)


def _value(part: object, key: str) -> object:
    if isinstance(part, dict):
        if part.get("id") == key:
            return part.get("value")
        return next(filter(None, (_value(one, key) for one in part.values())), None)
    return next(filter(None, (_value(one, key) for one in part)), None) if isinstance(part, list) else None
