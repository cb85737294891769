"""The reporter's timeline: what happened and why, what comes next and by when; in three languages."""

import re

import pytest

from tests.cast import ANNA, ELLEN, SVEN, Actor
from tests.conversations.filing import file_by_card, file_by_text, to_form_by_card
from tests.conversations.test_screening import WHY
from tests.stage import Chat, Stage, linked_channel, words

H, E = "H-2026-0001", "E-2026-0001"
NEXT = {
    "fi": ("Sitten", "koordinaattori lukee havaintosi", "Milloin", "viimeistään ke 25.11."),
    "sv": ("Sedan", "koordinatorn läser din observation", "När", "senast ons 25.11"),
    "en": ("Next", "the coordinator reads your observation", "When", "by Wed 25 Nov"),
}


def plain(shown: str) -> str:
    """Return the words with a usual space in each day."""
    return shown.replace("\u00a0", " ")


@pytest.mark.parametrize("card", [True, False])
@pytest.mark.parametrize(("who", "language"), [(ANNA, "fi"), (SVEN, "sv"), (ELLEN, "en")])
async def test_a_new_one_says_who_reads_it_by_when(
    on: Stage, who: Actor, language: str, *, card: bool
) -> None:
    chat = Chat(on, who)
    await (file_by_card(chat) if card else file_by_text(chat, language))
    shown = plain(await chat.says(H))
    for said in NEXT[language]:
        assert said in shown


async def test_each_step_of_the_way_has_its_next(on: Stage, anna: Chat) -> None:
    await file_by_card(anna)
    group = await linked_channel(on)
    await group.says(f"kysy {H} Kuinka usein?")
    assert "Jos et vastaa, havainto käsitellään sellaisenaan." in await anna.says(H)
    await anna.says(f"vastaa {H} Joka viikko tätä tapahtuu.")
    assert "päättää, miten havaintosi etenee" in await anna.says(H)
    await group.says(f"ehdotus {H} Sovitaan yhteinen malli vuokrataloyhtiön kanssa.")
    shown = await anna.says(H)
    assert f"ehdotus {E}: ehdotus tehty" in shown
    assert "työryhmä ottaa ehdotuksen esille kokouksessaan" in shown
    assert "viimeistään to 10.12." in plain(shown)
    assert f"Ehdotus {E}, luonnos" in shown
    await group.says(f"tila {E} esitetty")
    await group.says(f"tila {E} ei puolleta Asia on jo sovittu kaupungin kanssa.")
    shown = await anna.says(H)
    assert "Perustelu: Asia on jo sovittu kaupungin kanssa" in shown
    assert "ehdotusta ei viedä eteenpäin, käsittely on päättynyt" in shown


async def test_what_was_closed_may_be_disputed_once(on: Stage, anna: Chat) -> None:
    await file_by_card(anna)
    group = await linked_channel(on)
    await group.says(f"sulje {H} käsitelty {WHY}")
    shown = await anna.says(H)
    assert WHY in shown
    assert "voit kerran pyytää sitä uudelleen" in shown
    await anna.confirms(f"käsittele uudelleen {H}")
    await group.says(f"sulje {H} käsitelty {WHY}")
    assert "voit kerran pyytää" not in await anna.says(H)


async def test_what_is_late_is_called_so(on: Stage, anna: Chat) -> None:
    await file_by_card(anna)
    on.clock.advance(days=14)
    assert "määräpäivä ke 25.11. on mennyt" in plain(await anna.says(H))


async def test_an_anonymous_one_is_told_by_weeks(on: Stage, anna: Chat) -> None:
    await to_form_by_card(anna)
    shown = words(await anna.presses("send", reporter_mode="ANON"))
    code = next(word.strip(".") for word in shown.split() if word.count("-") == 3)
    own = await anna.says(f"kuitti {code}")
    assert "viikko 47/2026, vastaanotettu" in own or "viikko 47/2026 vastaanotettu" in own
    assert "lähetetty viikko 47/2026" in own
    assert "16.11." not in own  # the first day of the week, which is all that is stored


async def test_what_happened_to_a_proposal_before_the_reporter_was_there_is_not_their_history(
    on: Stage, anna: Chat, sven: Chat
) -> None:
    await file_by_card(anna)
    group = await linked_channel(on)
    await group.says(f"ehdotus {H} Sovitaan yhteinen malli vuokrataloyhtiön kanssa.")
    on.clock.advance(days=2)
    await file_by_card(sven)
    await group.says(f"lisää {E} H-2026-0002")
    on.clock.advance(days=1)
    await group.says(f"tila {E} esitetty")
    theirs, hers = await sven.says("H-2026-0002"), await anna.says(H)
    assert "esitetty" not in theirs  # in Swedish
    assert "framlagt" in theirs
    assert "ehdotus tehty" in hers
    assert "förslaget gjort" not in theirs
    lines = [line for line in plain(hers).splitlines() if re.match(r"[a-z]{2} \d+\.11\.", line)]
    assert len(lines) > 2
    assert "esitetty" in lines[0]  # newest first
    assert lines[-1].endswith("vastaanotettu")
