"""Welcome, help, nonsense, own observations, withdrawing."""

import pytest

from dialogs.pages.own_list import SHOWN_OWN
from tests.conversations.filing import TEXT, file_by_card, file_by_text
from tests.stage import Chat, Stage, linked_channel, words

GREETINGS = ["hi", "hello", "help", "hei", "moi", "apua", "ohje", "hej", "hjälp"]


@pytest.mark.both_sdks
async def test_installing_brings_exactly_one_welcome_ever(on: Stage, anna: Chat) -> None:
    await anna.installs()
    assert len(anna.heard) == 1
    assert "Havainto" in words(anna.heard[0])
    await anna.installs()
    await anna._post(type="installationUpdate", action="remove")
    await anna.installs()
    assert len(anna.heard) == 1


@pytest.mark.parametrize("word", [*GREETINGS, *(w.upper() for w in GREETINGS), "Hei!", "  moi. "])
async def test_greetings_get_help_in_any_letter_case(on: Stage, anna: Chat, word: str) -> None:
    assert await anna.says(word)


@pytest.mark.parametrize("word", ["ohje", "valikko", "apua", "HJÄLP", "meny", "help", "menu"])
async def test_help_is_a_menu_with_ones_own_figures_and_the_words_are_behind_a_press(
    on: Stage, anna: Chat, word: str
) -> None:
    shown = await anna.says(word)
    assert "Kirjoita viestiin, mikä toimii, ei toimi tai muuttuu." in shown
    assert "0" not in shown
    for n in range(2):
        await file_by_card(anna, f"{TEXT['fi']} Havainto {n}.")
    assert "Omat\n2" in await anna.says(word)
    group = await linked_channel(on)
    await group.says("kysy H-2026-0001 Kuinka usein?")
    assert "2, joista yksi kysyy sinulta" in await anna.says(word)
    await anna.presses("commands")
    assert "112" in words(anna.heard[-1])
    assert "poista H-2026-0001" in words(anna.heard[-1])


async def test_a_draft_that_waits_stands_on_the_menu(anna: Chat) -> None:
    await anna.says("havainto")
    assert "yksi kesken" in await anna.says("valikko")


@pytest.mark.parametrize(
    "word",
    ["kieli", "språk", "change language", "voiko kieltä vaihtaa", "kan man byta språket", "switch language"],
)
async def test_three_buttons_choose_the_language(on: Stage, anna: Chat, word: str) -> None:
    shown = await anna.says(word)
    assert [name in shown for name in ("Suomi", "Svenska", "English")] == [True, True, True]
    await anna.presses("swedish")
    assert "Nu svarar jag på svenska" in words(anna.heard[-1])
    assert "Skriv i ett meddelande" in await anna.says("meny")


@pytest.mark.parametrize(
    "nonsense", ["asdf qwer", "?", "🙂", "1", "a" * 5000, "<b>hei</b>", "{{}}", "\u200b"]
)
async def test_nonsense_gets_a_way_forward(on: Stage, anna: Chat, nonsense: str) -> None:
    assert await anna.says(nonsense)


@pytest.mark.parametrize("word", ["omat", "mina", "mine", "Omat havaintoni"])
async def test_own_observations_are_listed_and_opened(on: Stage, anna: Chat, word: str) -> None:
    await file_by_card(anna)
    await file_by_card(anna, TEXT["fi"] + " Toinen.")
    listed = await anna.says(word)
    assert listed.index("H-2026-0002") < listed.index("H-2026-0001")  # newest first
    await anna.presses("open_own")
    assert TEXT["fi"] + " Toinen." in words(anna.heard[-1])


async def test_a_single_one_opens_at_once(anna: Chat) -> None:
    await file_by_card(anna)
    shown = await anna.says("omat")
    assert shown.startswith("Havaintosi")
    assert shown.endswith("Irrota minusta")
    assert "Omat" not in shown.splitlines()  # there is no list to go back to


async def test_a_question_that_waits_stands_first_and_says_until_when(on: Stage, anna: Chat) -> None:
    for n in range(2):
        await file_by_card(anna, f"{TEXT['fi']} Havainto {n}.")
    group = await linked_channel(on)
    await group.says("kysy H-2026-0001 Kuinka usein?")
    listed = await anna.says("omat")
    assert listed.index("H-2026-0001") < listed.index("H-2026-0002")
    assert "H-2026-0001 · vastaa koordinaattorin kysymykseen viimeistään" in listed
    assert "\nkysymys\n" in listed


async def test_older_ones_come_by_a_press_and_by_typing(anna: Chat) -> None:
    for n in range(SHOWN_OWN + 2):
        await file_by_card(anna, f"{TEXT['fi']} Havainto {n}.")
    assert "H-2026-0002 ·" not in await anna.says("omat")
    older = words(await anna.presses("mine"))
    assert [number in older for number in ("H-2026-0001", "H-2026-0002", "H-2026-0003")] == [
        True,
        True,
        False,
    ]
    assert "H-2026-0010" in words(await anna.presses("mine"))
    await anna.says("pelkkä teksti")
    assert "Vanhemmat: omat 2" in await anna.says("omat")
    assert "H-2026-0001 Vuokra" in await anna.says("omat 2")


async def test_a_text_that_begins_with_that_word_is_no_order(anna: Chat) -> None:
    assert "Omat havaintoni" not in await anna.says("omat lapset jäävät kotiin, kun iltabussi ei kulje")


async def test_nobody_opens_somebody_elses(on: Stage, anna: Chat, sven: Chat) -> None:
    await file_by_card(anna)
    assert TEXT["fi"] not in await sven.says("H-2026-0001")
    await sven.sends_action("withdraw", {"verb": "withdraw", "number": "H-2026-0001", "version": 1})
    async with on.unit() as unit:
        assert (await unit.observations.numbered("H-2026-0001")).state == "received"


async def test_withdrawing_by_card_empties_the_observation_at_once(on: Stage, anna: Chat) -> None:
    await file_by_card(anna)
    await anna.says("H-2026-0001")
    asked = await anna.presses("ask_withdraw")
    assert "eikä sitä voi palauttaa" in words(asked)
    await anna.presses("withdraw")
    async with on.unit() as unit:
        gone = await unit.observations.numbered("H-2026-0001")
    assert (gone.state, gone.text, gone.title, gone.need_main) == ("withdrawn", "", "", "")


async def test_who_is_asked_whether_it_goes_may_go_back(on: Stage, anna: Chat) -> None:
    await file_by_card(anna)
    for verb in ("ask_withdraw", "ask_cut"):
        await anna.says("H-2026-0001")
        asked = await anna.presses(verb)
        assert [action["verb"] for action in asked["actions"]] == ["open_own", verb.removeprefix("ask_")]
        await anna.presses("open_own")
        assert TEXT["fi"] in words(anna.heard[-1])
    async with on.unit() as unit:
        assert (await unit.observations.numbered("H-2026-0001")).state == "received"


async def test_withdrawing_by_text(on: Stage, anna: Chat) -> None:
    await file_by_text(anna)
    assert "H-2026-0001" in await anna.confirms("poista H-2026-0001")
    async with on.unit() as unit:
        assert (await unit.observations.numbered("H-2026-0001")).text == ""
    assert "attachments" not in anna.heard[-1]


@pytest.mark.parametrize(
    ("line", "word"), [("kiitos", "Ole hyvä."), ("Tack så mycket!", "Ole hyvä."), ("👍 kiitti", "Ole hyvä.")]
)
async def test_thanks_get_a_short_word(anna: Chat, line: str, word: str) -> None:
    assert await anna.says(line) == word


async def test_privacy_is_told_on_request(on: Stage, anna: Chat) -> None:
    assert "7 §" in await anna.says("tietosuoja")
