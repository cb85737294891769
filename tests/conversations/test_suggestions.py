"""What the bot tells from a text and people confirm: the form's answers, and what is like it."""

import pytest

from tests.cast import ANNA, SVEN
from tests.conversations.filing import (
    CARE,
    draft_of,
    fields_of,
    file_by_card,
    file_by_text,
    fills,
    to_form_by_card,
    to_form_by_text,
)
from tests.conversations.similar import ALIKE, PHENOMENON, TITLE, gathered_from_three
from tests.stage import Chat, Stage, linked_channel, stage, words

OTHER = CARE["fi"]
VAGUE = "Tämä on muuttunut paljon viime aikoina, eikä kukaan oikein tiedä miksi."
"""Tells nothing of need and sector; ALIKE tells of housing, OTHER of home care."""
OF_ALIKE, OF_OTHER = ("SHL11_02", ("ASUM",)), ("SHL11_08", ("SOSP",))
SAID = "Arvasin tekstistä"
KNOWN = {"service_task": "TYOIK", "area": "Kajaani"}


@pytest.fixture
async def group(on: Stage) -> Chat:
    """The channel of the group, which has gathered what three people have seen."""
    return await gathered_from_three(on)


def guessed(card: object) -> list[str]:
    """The rows under the heading of guesses."""
    shown = words(card)
    if SAID not in shown:
        return []
    after = shown.split(SAID)[1]
    ends = [after.index(end) for end in ("Viime kerralta", "Muut", "Lisää, jos haluat") if end in after]
    lines = after[: min(ends)].splitlines()
    return [
        row
        for row in ("Tyyppi", "Tuen tarve", "Palvelu", "Alue", "Laajuus", "Kuka voi toimia")
        if row in lines
    ]


async def sends(chat: Chat, **changed: str) -> dict[str, object]:
    """Send the form, every field as a client sends it: what stood in it, or what was chosen."""
    return await chat.presses("send", **{**fields_of(chat.card), **changed})


async def _filed(on: Stage) -> tuple[str, tuple[str, ...]]:
    async with on.unit() as unit:
        seen = await unit.observations.numbered("H-2026-0001")
    return seen.need_main, seen.sector


# --- the form's answers


async def test_type_need_and_who_can_act_are_guessed_from_the_text_and_sent_as_they_stand(
    on: Stage, anna: Chat
) -> None:
    await anna.says(ALIKE)
    assert guessed(anna.card) == ["Tyyppi", "Tuen tarve", "Kuka voi toimia"]
    await sends(anna, **KNOWN)
    assert await _filed(on) == OF_ALIKE


async def test_by_typing_what_was_guessed_is_said_to_be_and_kept_without_a_word(
    on: Stage, anna: Chat
) -> None:
    await anna.says("pelkkä teksti")
    said = await anna.says(ALIKE)
    assert f"{SAID}\nTyyppi: Epäkohta tai este\nTuen tarve: Asuminen\nKuka voi toimia: Asuminen" in said
    for line in ("1", "2", "lähetä"):
        await anna.says(line)
    assert await _filed(on) == OF_ALIKE


async def test_a_guess_stands_in_its_field_and_may_be_changed(on: Stage, anna: Chat) -> None:
    await anna.says(ALIKE)
    assert fields_of(anna.card)["need_main"] == "SHL11_02"
    await sends(anna, **KNOWN, need_main="SHL11_03", sector="TALOUS")
    assert await _filed(on) == ("SHL11_03", ("TALOUS",))


async def test_nothing_is_guessed_that_the_text_does_not_tell_but_the_type(on: Stage, anna: Chat) -> None:
    await anna.says(VAGUE)
    assert guessed(anna.card) == ["Tyyppi"]
    fields = fields_of(anna.card)
    assert [fields[key] for key in ("need_main", "area", "service_task", "sector", "extent")] == [
        *("", "", "", "EOS", "UNKNOWN"),
    ]
    await sends(anna, **KNOWN)
    assert await _filed(on) == ("UNKNOWN", ("EOS",))


async def test_a_guess_that_was_left_alone_follows_the_text_and_is_shown_before_it_goes(
    on: Stage, anna: Chat
) -> None:
    await anna.says(ALIKE)
    card = await sends(anna, **KNOWN, text=OTHER)
    assert "Teksti muuttui" in words(card)
    fields = fields_of(card)
    assert (fields["need_main"], fields["sector"]) == ("SHL11_08", "SOSP")
    assert "H-2026-0001" in words(await sends(anna))
    assert await _filed(on) == OF_OTHER


async def test_a_text_whose_guesses_stay_is_sent_at_once(on: Stage, anna: Chat) -> None:
    await anna.says(ALIKE)
    assert "H-2026-0001" in words(await sends(anna, **KNOWN, text=ALIKE + " Näin on ollut pitkään."))
    async with on.unit() as unit:
        assert "pitkään" in (await unit.observations.numbered("H-2026-0001")).text


async def test_where_a_new_text_tells_nothing_the_question_stands_open_again(on: Stage, anna: Chat) -> None:
    await anna.says(ALIKE)
    card = await sends(anna, **KNOWN, text=VAGUE)
    assert guessed(card) == ["Tyyppi"]
    assert "Mistä tuen tarpeesta on kyse? (vapaaehtoinen)" in words(card)
    await sends(anna, need_main="SHL11_03", sector="TALOUS")
    assert await _filed(on) == ("SHL11_03", ("TALOUS",))


async def test_what_was_chosen_stays_and_is_never_called_a_guess(on: Stage, anna: Chat) -> None:
    await anna.says(ALIKE)
    card = await fills(anna, **KNOWN, need_main="SHL11_03")
    assert guessed(card) == ["Tyyppi", "Kuka voi toimia"]
    card = await sends(anna, text=OTHER)
    assert guessed(card) == ["Tyyppi", "Kuka voi toimia"]
    await sends(anna)
    assert await _filed(on) == ("SHL11_03", OF_OTHER[1])


async def test_what_was_chosen_once_for_every_row_stays_under_another_text(on: Stage, anna: Chat) -> None:
    await to_form_by_card(anna, OTHER, sector="TALOUS")
    assert "H-2026-0001" in words(await sends(anna, text=ALIKE))
    assert await _filed(on) == ("SHL11_02", ("TALOUS",))


async def test_typed_a_guess_that_stays_follows_the_text_and_a_chosen_one_does_not(
    on: Stage, anna: Chat
) -> None:
    await to_form_by_text(anna, text=ALIKE)
    await anna.says("tuen tarve raha ja toimeentulo")
    await anna.says("muokkaa teksti")
    said = await anna.says(OTHER)
    assert "Kuka voi toimia: Sosiaalipalvelut" in said
    await anna.says("lähetä")
    assert await _filed(on) == ("SHL11_03", OF_OTHER[1])


async def test_typed_the_same_code_chosen_is_one_s_own(on: Stage, anna: Chat) -> None:
    await to_form_by_text(anna, text=ALIKE)
    await anna.says("muokkaa tuen tarve")
    await anna.says("2")  # as it was guessed
    await anna.says("muokkaa teksti")
    await anna.says(OTHER)
    await anna.says("lähetä")
    assert await _filed(on) == ("SHL11_02", OF_OTHER[1])


async def test_a_municipality_in_the_text_is_a_guess_that_goes_before_last_time_s(
    on: Stage, anna: Chat
) -> None:
    await file_by_card(anna)
    await anna.says("Kuhmossa ei saa aikaa velkaneuvontaan kuukausiin, ja häätöjä tulee sillä välin lisää.")
    assert fields_of(anna.card)["area"] == "Kuhmo"
    assert "Alue" in guessed(anna.card)
    draft = await draft_of(on, anna)
    assert "area" in draft.answers["suggested"]
    assert "area" not in draft.answers["remembered"]


async def test_a_draft_taken_up_by_another_copy_still_knows_what_was_guessed(
    on: Stage, anna: Chat, database_url: str
) -> None:
    await anna.says(ALIKE)
    async with stage(database_url, on.clock) as other:
        anna = Chat(other, ANNA)
        await anna.says("havainto")
        assert guessed(anna.card) == ["Tyyppi", "Tuen tarve", "Kuka voi toimia"]
        card = await sends(anna, **KNOWN, text=OTHER)
        assert fields_of(card)["need_main"] == OF_OTHER[0]


async def test_in_a_correction_a_code_that_the_old_text_told_follows_the_new_one(
    on: Stage, anna: Chat
) -> None:
    await anna.says(ALIKE)
    await sends(anna, **KNOWN, sector="TALOUS")
    await anna.says("korjaa H-2026-0001")
    assert guessed(anna.card) == []  # who chose it is not known any more
    card = await sends(anna, text=OTHER)
    assert "Tuen tarve" in guessed(card)
    await sends(anna)
    assert await _filed(on) == (OF_OTHER[0], ("TALOUS",))


async def test_in_a_correction_what_is_chosen_again_stays(on: Stage, anna: Chat) -> None:
    await anna.says(ALIKE)
    await sends(anna, **KNOWN, sector="TALOUS")
    await anna.says("pelkkä teksti")
    await anna.says("korjaa H-2026-0001")
    for line in ("muokkaa tuen tarve", "2", "muokkaa teksti", OTHER, "lähetä"):
        await anna.says(line)
    assert await _filed(on) == ("SHL11_02", ("TALOUS",))


# --- the coordinator


async def test_the_coordinator_sees_what_is_like_and_confirms_it(on: Stage, group: Chat) -> None:
    anna = Chat(on, ANNA)
    await anna.says("kortit")
    await file_by_card(anna, ALIKE)
    await file_by_card(anna, OTHER)
    await group.own.says("H-2026-0004")
    shown = words(group.own.card)
    assert "Samasta asiasta" in shown
    assert TITLE in shown
    card = await group.own.presses("gather", phenomenon=PHENOMENON)
    assert f"H-2026-0004 on liitetty: {PHENOMENON}" in words(card)
    assert "Samasta asiasta" not in words(card)  # the next one is like nothing


async def test_what_was_withdrawn_is_like_nothing_any_more(on: Stage) -> None:
    anna, sven = Chat(on, ANNA), Chat(on, SVEN)
    await file_by_text(anna)
    await sven.says("suomeksi")
    await file_by_text(sven, "fi", ALIKE)
    group = await linked_channel(on)
    await group.own.says("H-2026-0001")
    assert "Samasta asiasta" in words(group.own.card)
    await sven.confirms("poista H-2026-0002")
    await group.own.says("H-2026-0001")
    assert "Samasta asiasta" not in words(group.own.card)


async def test_a_place_that_one_text_names_is_not_remembered_in_the_place_of_one_s_own(
    on: Stage, anna: Chat
) -> None:
    await file_by_card(anna)  # in Kajaani, as she chose
    await anna.says("Velkaneuvonnan etäajat ovat auttaneet monia Hyrynsalmella, eikä tarvitse ajaa kauas.")
    assert (await draft_of(on, anna)).answers["area"] == "Hyrynsalmi"
    await anna.presses("send")
    await anna.says(CARE["fi"])
    assert (await draft_of(on, anna)).answers["area"] == "Kajaani"


async def test_a_place_that_the_first_text_names_is_remembered(on: Stage, anna: Chat) -> None:
    await anna.says("Velkaneuvonnan etäajat ovat auttaneet monia Hyrynsalmella, eikä tarvitse ajaa kauas.")
    await anna.presses("send", service_task="TYOIK")
    await anna.says(CARE["fi"])
    assert (await draft_of(on, anna)).answers["area"] == "Hyrynsalmi"
