"""A coordinator allows a word that the guard took for a name, lists what is allowed, and removes it."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.app import guard_of
from bot.domain.log import Action
from bot.domain.roles import Role
from bot.usecases.allowed_words import FRESH, CurrentGuard
from tests.cast import LEENA, PIRJO
from tests.conversations.filing import file_by_card
from tests.conversations.gathering import gathered
from tests.conversations.offices import appointed
from tests.conversations.test_guard import SECRET, dump
from tests.stage import Chat, Stage, button, linked_channel, stage, words

H = "H-2026-0001"
WORD, OTHER = "Luotsari", "Kipinix"
PROPOSED = f"Sovitaan, että ohjaaja {WORD} soittaa asiakkaille joka viikko."
PROPOSE = f"ehdotus {H} {PROPOSED}"
OBSERVED = f"Asiakkaat jonottavat ja ohjaaja {WORD} kertoo, että jono on kasvanut koko vuoden."


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest) -> str:
    """Each database in turn."""
    name = {"sqlite": "sqlite_url", "postgres": "migrated_postgres_url"}[request.param]
    return str(request.getfixturevalue(name))


@pytest.fixture
async def on(database_url: str) -> AsyncIterator[Stage]:
    """A stage whose settings allow a word."""
    async with stage(database_url, allowed_words="Villa Aino") as running:
        yield running


@pytest.fixture
async def group(on: Stage, anna: Chat) -> Chat:
    """The working group's channel, with an observation, and Kaisa speaking."""
    await file_by_card(anna)
    return await linked_channel(on)


def heard(chat: Chat, count: int = 2) -> str:
    """The words of the last messages."""
    return "\n".join(map(words, chat.heard[-count:]))


async def allowed(on: Stage) -> list[str]:
    """What coordinators have allowed."""
    async with on.unit() as unit:
        return [word.written for word in await unit.allowed_words.all()]


# --- on the guard's card


async def test_a_false_warning_is_ended_by_a_press_and_the_text_goes_on(on: Stage, group: Chat) -> None:
    await group.says(PROPOSE)
    assert f"Salli sana: {WORD}" in words(group.card)
    await group.presses("allow_word")
    assert f"Sallittu sana lisätty: {WORD}. Poista: @Havainto sallitut sanat" in heard(group)
    assert PROPOSED in await dump(on)
    assert await allowed(on) == [WORD]
    said = await group.says(f"ehdotus {H} Kysytään vielä, mitä ohjaaja {WORD} ehtii tehdä tällä viikolla.")
    assert "E-2026-0002" in said  # it is asked about no more, the turn after


async def test_typed_it_is_the_same(on: Stage, group: Chat) -> None:
    await group.says("pelkkä teksti")
    assert f"@Havainto salli sana {WORD}" in await group.says(PROPOSE)
    said = await group.says(f"salli sana {WORD}")
    assert "Sallittu sana lisätty" in said
    assert "E-2026-0001" in said
    assert PROPOSED in await dump(on)


async def test_a_form_that_was_stopped_goes_on_too(on: Stage, group: Chat) -> None:
    await gathered(on, [H], lifted=False)
    await group.says(H)
    await group.presses("propose", what=PROPOSED)
    card = button(group.card, "allow_word")
    await group.sends_action("allow_word", card)
    assert PROPOSED in await dump(on)


async def test_what_else_was_found_stops_it_again_and_the_word_stays_allowed(on: Stage, group: Chat) -> None:
    await group.says(f"ehdotus {H} Ohjaaja Maija Virtanen ja ohjaaja {WORD} soittavat joka viikko.")
    await group.presses("allow_word")
    said = heard(group)
    assert "Sallittu sana lisätty" in said
    assert "Voiko tästä tunnistaa jonkun?" in said
    assert f"Salli sana: {WORD}" not in words(group.card)
    assert await allowed(on) == [WORD]
    await group.says("vahvista")
    assert "Virtanen" in await dump(on)


async def test_a_word_typed_later_brings_back_no_other_text(on: Stage, group: Chat) -> None:
    await group.says(PROPOSE)
    assert "E-2026-0001" not in await group.says(f"salli sana {OTHER}")
    assert PROPOSED not in await dump(on)


async def test_a_known_name_has_no_button_and_is_refused(on: Stage, group: Chat) -> None:
    await group.says(f"ehdotus {H} Sovitaan, että ohjaaja Maija Virtanen soittaa joka viikko.")
    assert "Salli sana" not in words(group.card)
    for name in ("Maija", "Villa Virtanen", "maijan"):
        assert "etunimi tai sukunimi" in await group.says(f"salli sana {name}")
    assert "Kirjoita palvelun" in await group.says(f"salli sana {SECRET}")
    assert await allowed(on) == []
    assert SECRET not in await dump(on)


async def test_what_blocks_has_no_button(group: Chat) -> None:
    await group.says(f"ehdotus {H} Sovitaan, että ohjaaja {WORD} soittaa, tunnus {SECRET}.")
    assert "Salli sana" not in words(group.card)


async def test_others_have_no_button_and_are_refused(on: Stage, group: Chat) -> None:
    leena = Chat(on, LEENA, channel=group.channel)
    await leena.says(PROPOSE)
    assert "Salli sana" not in words(leena.card)
    for order in (f"salli sana {WORD}", "sallitut sanat", f"poista sana {WORD}"):
        assert "koordinaattori" in await leena.says(order)
    await leena.sends_action("allow_word", {"verb": "allow_word", "word": WORD})
    assert await allowed(on) == []


async def test_the_same_press_twice_allows_once(on: Stage, group: Chat) -> None:
    await group.says(PROPOSE)
    await group.presses("allow_word")
    await group.repeats()
    assert await allowed(on) == [WORD]


# --- on an observation


async def test_a_word_of_an_observation_is_allowed_where_it_is_corrected(on: Stage, group: Chat) -> None:
    async with on.unit() as unit:
        seen = await unit.observations.numbered(H)
        assert seen
        await unit.observations.save(seen.with_values(text=OBSERVED, warned=("NAME",)))
    await group.own.says(H)
    card = await group.own.presses("edit")
    assert f"Salli sana: {WORD}" in words(card)
    card = await group.own.presses("allow_word", card=card)
    assert f"Sallittu sana lisätty: {WORD}" in words(card)
    assert f"Salli sana: {WORD}" not in words(card)
    assert await allowed(on) == [WORD]
    await group.says("pelkkä teksti")
    assert "salli sana" not in await group.own.says(f"korjaa {H}")


async def test_a_word_that_nobody_answered_for_has_no_button(on: Stage, group: Chat) -> None:
    await group.own.says(H)
    assert "Salli sana" not in words(await group.own.presses("edit"))


# --- the list


async def test_words_are_listed_and_removed(on: Stage, group: Chat) -> None:
    await group.says(f"salli sana {WORD}")
    await group.says(f"tillåt ordet {OTHER}")
    said = words(await _list(group))
    assert f"{WORD}" in said
    assert "sallittu 18.11.2026" in said
    assert "Villa Aino" in said
    assert "asetuksista" in said
    card = await group.presses("remove_word", word=WORD.lower())
    assert f"Sallittu sana poistettu: {WORD}" in words(card)
    assert await allowed(on) == [OTHER]
    await group.says(PROPOSE)
    assert f"Salli sana: {WORD}" in words(group.card)  # it is asked about again, the turn after
    assert "Sallittu sana poistettu" in await group.says(f"remove word {OTHER.upper()}")
    assert await allowed(on) == []


async def _list(group: Chat) -> dict[str, Any]:
    await group.says("sallitut sanat")
    return group.card


async def test_a_word_of_the_settings_is_allowed_and_stays(on: Stage, group: Chat) -> None:
    assert "asetuksista" in await group.says("poista sana Villa Aino")
    assert "ei ole sallittujen" in await group.says("poista sana Kipinix")
    await group.says("salli sana villa aino")
    assert await allowed(on) == []


async def test_an_empty_list_says_so(database_url: str) -> None:
    async with stage(database_url) as on:
        assert "Yhtään sanaa ei ole sallittu" in await (await linked_channel(on)).says("allowed words")


# --- what is kept


async def test_the_log_says_who_and_never_which_word(on: Stage, group: Chat) -> None:
    await group.says(f"salli sana {WORD}")
    await group.says(f"poista sana {WORD}")
    async with on.unit() as unit:
        entries = await unit.log.last([Action.WORD_ALLOWED, Action.WORD_REMOVED], limit=9)
    assert [entry.action for entry in entries] == [Action.WORD_REMOVED, Action.WORD_ALLOWED]
    assert all(entry.person_id for entry in entries)
    assert WORD.lower() not in (await dump(on)).lower()
    pirjo = await appointed(on, PIRJO, Role.DPO)
    await pirjo.says("valvonta")
    assert "sana sallittu vartijalle" in words(pirjo.card)


async def test_another_copy_knows_a_word_within_a_minute(on: Stage, group: Chat) -> None:
    other = CurrentGuard(guard_of(on.settings.county, lambda _level: None, lambda: None))
    async with on.unit() as unit:
        await other.refresh(unit, on.clock())
    await group.says(f"salli sana {WORD}")
    async with on.unit() as unit:
        await other.refresh(unit, on.clock() + FRESH / 2)
        assert WORD.lower() not in other.guard.allowed.words
        await other.refresh(unit, on.clock() + FRESH)
        assert {WORD.lower(), "villa aino"} <= other.guard.allowed.words
