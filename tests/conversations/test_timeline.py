"""The reporter's timeline: what happened and why, what comes next and by when; in three languages."""

import pytest

from tests.cast import ANNA, ELLEN, SVEN, Actor
from tests.conversations.filing import file_by_card, file_by_text, to_form_by_card
from tests.conversations.test_screening import WHY
from tests.stage import Chat, Stage, linked_channel, words

H, E = "H-2026-0001", "E-2026-0001"
NEXT = {
    "fi": ("Mitä seuraavaksi", "Seuraavaksi koordinaattori lukee havaintosi. Viimeistään 25.11.2026."),
    "sv": ("Vad händer härnäst", "Härnäst läser koordinatorn din observation. Senast 25.11.2026."),
    "en": ("What comes next", "Next, the coordinator will read your observation. By 25 November 2026."),
}


@pytest.mark.parametrize("card", [True, False])
@pytest.mark.parametrize(("who", "language"), [(ANNA, "fi"), (SVEN, "sv"), (ELLEN, "en")])
async def test_a_new_one_says_who_reads_it_by_when(
    on: Stage, who: Actor, language: str, *, card: bool
) -> None:
    chat = Chat(on, who)
    await (file_by_card(chat) if card else file_by_text(chat, language))
    shown = await chat.says(H)
    for said in NEXT[language]:
        assert said in shown


async def test_each_step_of_the_way_has_its_next(on: Stage, anna: Chat) -> None:
    await file_by_card(anna)
    group = await linked_channel(on)
    await group.says(f"kysy {H} Kuinka usein?")
    assert "Jos et vastaa, havainto käsitellään sellaisenaan. Viimeistään" in await anna.says(H)
    await anna.says(f"vastaa {H} Joka viikko tätä tapahtuu.")
    assert "päättää, miten havaintosi viedään eteenpäin" in await anna.says(H)
    await group.says(f"ehdotus {H} Sovitaan yhteinen malli vuokrataloyhtiön kanssa.")
    shown = await anna.says(H)
    assert f"ehdotus {E}: ehdotus tehty" in shown
    assert f"Työryhmä ottaa ehdotuksen {E} esille kokouksessaan. Viimeistään 10.12.2026." in shown
    await group.says(f"tila {E} esitetty")
    await group.says(f"tila {E} ei puolleta Asia on jo sovittu kaupungin kanssa.")
    shown = await anna.says(H)
    assert "Perustelu: Asia on jo sovittu kaupungin kanssa" in shown
    assert f"Ehdotusta {E} ei viedä eteenpäin. Käsittely on päättynyt." in shown


async def test_what_was_closed_may_be_disputed_once(on: Stage, anna: Chat) -> None:
    await file_by_card(anna)
    group = await linked_channel(on)
    await group.says(f"sulje {H} käsitelty {WHY}")
    shown = await anna.says(H)
    assert WHY in shown
    assert "voit kerran pyytää käsittelemään havainnon uudelleen" in shown
    await anna.confirms(f"käsittele uudelleen {H}")
    await group.says(f"sulje {H} käsitelty {WHY}")
    assert "voit kerran pyytää" not in await anna.says(H)


async def test_what_is_late_is_called_so(on: Stage, anna: Chat) -> None:
    await file_by_card(anna)
    on.clock.advance(days=14)
    assert "Määräpäivä 25.11.2026 on mennyt" in await anna.says(H)


async def test_an_anonymous_one_is_told_by_weeks(on: Stage, anna: Chat) -> None:
    await to_form_by_card(anna)
    shown = words(await anna.presses("send", reporter_mode="ANON"))
    code = next(word.strip(".") for word in shown.split() if word.count("-") == 3)
    own = await anna.says(f"kuitti {code}")
    assert "viikko 47/2026, vastaanotettu" in own or "viikko 47/2026 vastaanotettu" in own
    assert "Vastaanotettu:\n viikko 47/2026" in own or "Vastaanotettu: viikko 47/2026" in own
    assert "16.11.2026" not in own  # the first day of the week, which is all that is stored
