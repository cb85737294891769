"""Long lists: turned, narrowed and searched, by buttons and in words; one thing done with several."""

import json
import re
from types import SimpleNamespace
from typing import Any

import pytest

from bot.domain.codes import Language
from bot.domain.county import KAINUU, County
from bot.domain.listing import Age, Wanted
from bot.domain.log import Action
from bot.domain.roles import Role
from dialogs.actions import lists
from dialogs.pages.lists import OBSERVATIONS, PHENOMENA, QUEUE, typed
from dialogs.texts import Texts
from dialogs.understanding.orders import read_order
from tests.cards.lint import complaints
from tests.cast import ANNA, KAISA, LEENA, SVEN
from tests.conversations.filing import TEXT, file_by_text
from tests.conversations.offices import appointed
from tests.stage import Chat, Stage, button, linked_channel, words

CARE = "Kotihoidon käyntejä perutaan viikonloppuisin, ja iäkkäät jäävät päiviksi ilman lämmintä ruokaa."


@pytest.fixture
async def waiting(on: Stage) -> Chat:
    """Ten wait: nine say the same, one says something else; Kaisa in her own chat."""
    anna, sven = Chat(on, ANNA), Chat(on, SVEN)
    for n in range(9):
        who = sven if n % 2 else anna
        language = "sv" if who is sven else "fi"
        await file_by_text(who, language, text=f"{TEXT['fi']} Näin kävi taas, {n + 1}. kerran.")
    await file_by_text(anna, text=CARE)
    await linked_channel(on)
    return Chat(on, KAISA)


def doors(card: dict[str, Any]) -> list[str]:
    """The numbers that a card leads to."""
    return list(dict.fromkeys(re.findall(r'"verb": "open", "number": "([HIEJ]-[\d-]+)"', json.dumps(card))))


async def states(on: Stage, *numbers: int) -> list[str]:
    async with on.unit() as unit:
        found = [await unit.observations.numbered(f"H-2026-{n:04d}") for n in numbers]
    return [str(one.state) for one in found]


def boxes(card: dict[str, Any]) -> dict[str, Any]:
    """The check boxes of a card."""
    found = [part for part in card["body"] if part.get("id") == "all_observations"]
    return found[0] if found else {}


async def test_the_queue_is_turned_by_buttons_and_every_row_opens(on: Stage, waiting: Chat) -> None:
    await waiting.says("jonolista")
    assert doors(waiting.card) == [f"H-2026-{n:04d}" for n in range(1, 9)]
    assert complaints(waiting.card) == []
    await waiting.presses("queue_list")
    assert doors(waiting.card) == ["H-2026-0009", "H-2026-0010"]
    assert "sivu 2/2" in words(waiting.card)
    await waiting.presses("open")
    assert "H-2026-0009" in words(waiting.card)


async def test_a_list_is_narrowed_by_its_form_and_in_words_alike(on: Stage, waiting: Chat) -> None:
    await waiting.says("jonolista")
    await waiting.sends_action(
        "queue_list", {"verb": "queue_list", "list_words": "lämmin ruoka", "list_area": "-"}
    )
    assert doors(waiting.card) == ["H-2026-0010"]
    assert "lämmin ruoka" in words(waiting.card)
    await waiting.says("jono haku lämmin ruoka")
    assert doors(waiting.card) == ["H-2026-0010"]
    await waiting.says("jono kunta: Kajaani tila: vastaanotettu sivu: 2")
    assert doors(waiting.card) == ["H-2026-0009", "H-2026-0010"]
    await waiting.says("jono kunta: Kuhmo")
    assert doors(waiting.card) == []
    assert "Poista rajaus" in words(waiting.card)
    await waiting.presses("queue_list")
    assert len(doors(waiting.card)) == 8


async def test_what_a_button_carries_of_a_filter_comes_back(on: Stage, waiting: Chat) -> None:
    await waiting.says("jono kunta: Kajaani")
    data = button(waiting.card, "queue_list")
    assert data == {"verb": "queue_list", "area": "Kajaani", "page": "2"}
    await waiting.presses("queue_list")
    assert "Rajattu: Kajaani" in words(waiting.card)


async def test_all_observations_and_phenomena_are_lists_too(on: Stage, waiting: Chat) -> None:
    await waiting.says("yhdistä kaikki H-2026-0001 H-2026-0002 Asunto jää saamatta")
    assert "I-2026-0001" in words(waiting.card) or "I-2026-0001" in waiting.heard[-1].get("text", "")
    await waiting.says("havainnot tila: liitetty")
    assert doors(waiting.card) == ["H-2026-0002", "H-2026-0001"]
    await waiting.says("kaikki havainnot")
    assert len(doors(waiting.card)) == 8
    await waiting.says("ilmiöt haku asunnot")
    assert doors(waiting.card) == ["I-2026-0001"]
    await waiting.says("ilmiöt kunta: Kuhmo")
    assert doors(waiting.card) == []


async def test_a_text_that_begins_as_a_list_is_still_an_observation(on: Stage, waiting: Chat) -> None:
    await waiting.says(
        "Ilmiöt kuten asunnottomuus näkyvät nyt myös pienissä kunnissa, eikä kukaan ehdi auttaa."
    )
    assert "send" in json.dumps(waiting.card)


async def test_a_short_text_with_a_figure_is_no_order_either(on: Stage, waiting: Chat) -> None:
    await waiting.says("Jono on jo 40 päivää, apua ei saa.")
    assert "send" in json.dumps(waiting.card)


async def test_in_the_channel_no_unscreened_word_is_listed_or_looked_for(on: Stage, waiting: Chat) -> None:
    channel = Chat(on, KAISA, channel=(await _channel(on)))
    await channel.says("jonolista")
    said = words(channel.card)
    assert "H-2026-0001" in said
    assert "Vuokra" not in said
    assert "Kajaani" in said
    refused = await channel.says("jono haku vuokra")
    assert "omassa keskustelussasi" in refused
    await channel.says("havainnot haku vuokra")
    assert doors(channel.card) == []
    await channel.says("kaikki havainnot")
    assert "Vuokra" not in words(channel.card)
    await channel.presses("several")
    assert "Vuokra" not in words(channel.card)
    assert complaints(channel.card) == []


async def _channel(on: Stage) -> str:
    async with on.unit() as unit:
        (group,) = await unit.groups.working()
    return str(group.channel_id)


async def test_a_person_is_not_looked_for(on: Stage, waiting: Chat) -> None:
    assert "älä ihmisellä" in await waiting.says("jono haku Matti Virtanen 010190-123A")


async def test_look_alikes_are_linked_at_once_each_with_its_own_news(on: Stage, waiting: Chat) -> None:
    await waiting.says("H-2026-0001")
    assert "8 samankaltaista odottaa" in words(waiting.card)
    await waiting.presses("alike")
    assert complaints(waiting.card) == []
    chosen = boxes(waiting.card)["value"].split(",")
    assert len(chosen) == 9
    await waiting.presses("link_all", all_observations=",".join(chosen), all_title="Asunto jää saamatta")
    assert "9 havaintoa liitettiin ilmiöön I-2026-0001" in words(waiting.card)
    assert await states(on, *range(1, 10)) == ["linked"] * 9
    async with on.unit() as unit:
        (phenomenon,) = await unit.phenomena.live()
        logs = [await unit.log.of(id_) for id_ in phenomenon.observation_ids]
    assert len(phenomenon.observation_ids) == 9
    assert all(sum(entry.action is Action.ATTACHED for entry in entries) == 1 for entries in logs)
    for who in (ANNA, SVEN):
        told = " ".join(words(one) for one in Chat(on, who).heard)
        assert "Asunto jää saamatta" in told


async def test_what_cannot_be_closed_is_said_and_the_rest_is_closed(on: Stage, waiting: Chat) -> None:
    await waiting.says("H-2026-0001")
    await waiting.presses("alike")
    chosen = boxes(waiting.card)["value"]
    card = waiting.card
    await waiting.says("otsikko H-2026-0003 Muuttui juuri äsken")
    await waiting.says("sulje H-2026-0005 käsitelty Tämä oli jo hoidettu.")
    await waiting.presses(
        "close_all",
        card,
        all_observations=chosen,
        all_code="duplicate",
        all_words="Sama asia on jo ehdotuksessa.",
    )
    said = words(waiting.card)
    assert "7 havaintoa suljettiin" in said
    assert "2 havaintoa jäi ennalleen" in said
    assert await states(on, 1, 3, 5, 9, 10) == ["closed", "screening", "closed", "closed", "received"]
    async with on.unit() as unit:
        third = await unit.observations.numbered("H-2026-0003")
        first = await unit.observations.numbered("H-2026-0001")
        reasons = [entry.reason for entry in await unit.log.of(first.id) if entry.action is Action.CLOSED]
        assert reasons == ["duplicate\nSama asia on jo ehdotuksessa."]
        assert not [entry for entry in await unit.log.of(third.id) if entry.action is Action.CLOSED]


async def test_a_repeated_delivery_of_many_does_nothing(on: Stage, waiting: Chat) -> None:
    await waiting.says("sulje kaikki H-2026-0001 H-2026-0002 kaksoiskappale Sama asia on jo ehdotuksessa.")
    before = len(Chat(on, ANNA).heard), await _entries(on, "H-2026-0001")
    await waiting.repeats()
    assert (len(Chat(on, ANNA).heard), await _entries(on, "H-2026-0001")) == before
    await waiting.says("H-2026-0003")
    await waiting.presses("alike")
    chosen = boxes(waiting.card)["value"]
    await waiting.presses("close_all", all_observations=chosen, all_code="duplicate", all_words="Sama asia.")
    before = len(Chat(on, ANNA).heard), await _entries(on, "H-2026-0003")
    await waiting.repeats()
    assert (len(Chat(on, ANNA).heard), await _entries(on, "H-2026-0003")) == before


async def _entries(on: Stage, number: str) -> int:
    async with on.unit() as unit:
        found = await unit.observations.numbered(number)
        return len(await unit.log.of(found.id))


async def test_a_form_for_many_comes_back_as_it_was_filled(on: Stage, waiting: Chat) -> None:
    await waiting.says("H-2026-0001")
    await waiting.presses("alike")
    card = waiting.card
    await waiting.presses("close_all", all_observations="H-2026-0002/1,H-2026-0004/1", all_code="duplicate")
    assert boxes(waiting.card)["value"] == "H-2026-0002/1,H-2026-0004/1"
    assert "perustelu" in words(waiting.card)
    await waiting.presses("link_all", card, all_observations="H-2026-0002/1")
    assert "Valitse ilmiö" in words(waiting.card)
    assert await states(on, 2, 4) == ["received", "received"]


async def test_only_who_may_does_anything_with_many(on: Stage, waiting: Chat) -> None:
    leena = await appointed(on, LEENA, Role.CHAIR)
    for order in ("jonolista", "sulje kaikki H-2026-0001 H-2026-0002 kaksoiskappale Sama asia."):
        assert "koordinaattori" in (await leena.says(order))
    await leena.says("kaikki havainnot")
    assert "Vuokra" not in words(leena.card)  # she screens nothing
    assert await states(on, 1, 2) == ["received", "received"]


@pytest.mark.parametrize("language", list(Language))
def test_what_a_list_tells_to_type_is_read_as_what_it_means(language: Language) -> None:
    county, texts = County(municipalities=KAINUU), Texts(language)
    turn: Any = SimpleNamespace(in_channel=True, language=language, texts=texts, county=county)
    for kind, state in ((QUEUE, "needs_info"), (OBSERVATIONS, "linked"), (PHENOMENA, "on_agenda")):
        (action,) = (one for one in lists.ACTIONS if one.name == kind.name)
        for age in Age:
            codes = {"area": "Kajaani", "service_task": "LASTEN", "need_main": "SHL11_02"}
            wanted = Wanted(**codes, state=state, age=age, words="vuokra asunto")
            line = typed(kind, wanted, county, texts, page=2)
            said = line.removeprefix(texts.words(f"words-{kind.name}")[0]).strip()
            read = action.read(turn, read_order(said))
            assert (Wanted.of(read), read["page"]) == (wanted, "2")
