"""A worker pauses the messages to them, and has them back: by a press, a word, or in own words."""

import pytest

from bot.domain.roles import Role
from tests.cast import ANNA, ELLEN, KAISA, SVEN, Actor
from tests.conversations.filing import file_by_text
from tests.conversations.gathering import filed, gathered
from tests.conversations.offices import appointed, person
from tests.stage import Chat, Stage, words


async def paused(on: Stage, who: Actor) -> bool:
    """Whether the messages to somebody are paused."""
    return (await person(on, who)).paused_at is not None


async def test_one_press_on_a_message_pauses_and_one_on_the_home_card_tells_all_in_one_message(
    on: Stage, group: Chat, anna: Chat
) -> None:
    numbers = await filed(on, anna, anna)
    await anna.says("kortit")
    await gathered(on, numbers[:1])
    assert numbers[0] in words(anna.heard[-1])
    await anna.presses("pause")
    assert "Viestit ovat tauolla" in words(anna.heard[-1])
    before = len(anna.heard)
    await gathered(on, numbers[1:], "Toinen")
    await group.says("asialistalle I-2026-0001")
    assert len(anna.heard) == before, "nothing is pushed"
    assert "Toinen" in await anna.says(numbers[1]), "all of it stands there meanwhile"
    assert "Viestit ovat tauolla" in await anna.says("ohje")
    before = len(anna.heard)
    await anna.presses("resume")
    answer, told = anna.heard[before:]
    assert "kerron sen nyt yhdessä viestissä" in words(answer)
    assert "kun viestit olivat tauolla" in words(told)
    assert all(number in words(told) for number in numbers)
    assert not await paused(on, ANNA)
    await group.says("pois asialistalta I-2026-0001 Odottaa lisää tietoa.")
    assert len(anna.heard) == before + 3, "and again as it comes"


async def test_a_pause_in_which_nothing_happened_ends_with_one_answer(on: Stage, anna: Chat) -> None:
    await anna.says("viestit")
    await anna.presses("pause")
    before = len(anna.heard)
    assert "ei tullut uutta" in await anna.says("viestit päälle")
    assert len(anna.heard) == before + 1
    assert "ei tullut uutta" not in await anna.says("viestit päälle"), "there was no pause to end"


@pytest.mark.parametrize(
    ("who", "pause", "said", "resume", "over"),
    [
        (ANNA, "Tauko", "Viestit ovat tauolla", "viestit päälle", "Tauko on ohi"),
        (ANNA, "tauota ilmoitukset", "Viestit ovat tauolla", "lopeta tauko", "Tauko on ohi"),
        (SVEN, "Paus", "Meddelandena är pausade", "meddelanden på", "Pausen är slut"),
        (SVEN, "pausa", "Meddelandena är pausade", "skicka meddelanden igen", "Pausen är slut"),
        (ELLEN, "pause", "Messages are paused", "messages on", "The pause is over"),
        (ELLEN, "stop messages", "Messages are paused", "resume", "The pause is over"),
    ],
)
async def test_a_word_pauses_and_a_word_ends_it(
    on: Stage, who: Actor, pause: str, said: str, resume: str, over: str
) -> None:
    chat = Chat(on, who)
    await chat.installs()
    assert said in await chat.says(pause)
    assert await paused(on, who)
    assert over in await chat.says(resume)
    assert not await paused(on, who)


@pytest.mark.parametrize(
    ("who", "line"),
    [
        (ANNA, "En halua enää näitä viestejä sinulta"),
        (ANNA, "voisitko lopettaa näiden viestien lähettämisen"),
        (ANNA, "tulee liikaa viestejä, miten ne saa pois?"),
        (ANNA, "miten saan viestit taas takaisin"),
        (SVEN, "Jag vill inte längre ha de här meddelandena"),
        (SVEN, "hur stänger jag av aviseringarna"),
        (ELLEN, "please stop sending me these messages"),
        (ELLEN, "how do I turn off notifications?"),
    ],
)
async def test_a_wish_in_own_words_leads_to_the_page_with_the_button(
    on: Stage, who: Actor, line: str
) -> None:
    chat = Chat(on, who)
    await chat.installs()
    await chat.says(line)
    assert not await paused(on, who), "nothing is done by a guess"
    await chat.presses("pause")
    assert await paused(on, who)


async def test_work_of_an_office_is_told_in_a_pause_and_the_page_says_so(on: Stage, anna: Chat) -> None:
    kaisa = await appointed(on, KAISA, Role.COORDINATOR)
    assert "tehtäviisi kuuluvat viestit" in await kaisa.says("tauko")
    before = len(kaisa.heard)
    await appointed(on, KAISA, Role.READER)
    assert len(kaisa.heard) > before
    assert "tehtäviisi" not in await anna.says("tauko")


async def test_what_one_does_is_answered_in_a_pause_and_promises_no_message(on: Stage, anna: Chat) -> None:
    await anna.installs()
    await anna.says("tauko")
    await file_by_text(anna)
    assert "Viestisi ovat tauolla" in words(anna.heard[-1])


async def test_a_repeated_press_and_a_repeated_word_change_nothing_more(on: Stage, anna: Chat) -> None:
    await anna.says("viestit")
    await anna.presses("pause")
    began = (await person(on, ANNA)).paused_at
    on.clock.advance(days=2)
    await anna.repeats()
    await anna.repeats(id="another id")
    assert (await person(on, ANNA)).paused_at == began
    await anna.says("viestit päälle")
    await anna.repeats()
    assert not await paused(on, ANNA)


async def test_a_pause_is_in_ones_own_data_and_goes_with_the_person(on: Stage, anna: Chat) -> None:
    await anna.installs()
    await anna.says("tauko")
    shown = await anna.says("omat tietoni")
    assert "Viestit tauolla alkaen:\n 18.11.2026" in shown
    assert '"paused_at": "2026-11-1' in await anna.says("vie tietoni")
    await anna.says("unohda minut lopullisesti")
    await anna.says("ohje")
    assert not await paused(on, ANNA)
