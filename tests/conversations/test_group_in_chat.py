"""What a group does in its channel its members may do in their own chats too."""

from tests.cast import KAISA, OTTO
from tests.conversations.filing import file_by_text
from tests.stage import Chat, Stage, linked_channel, words

CLOSING = {"number": "H-2026-0001", "version": 1, "close_code": "handled", "close_words": "Hoidettu jo."}


async def test_the_coordinator_screens_in_their_own_chat(on: Stage, anna: Chat) -> None:
    await file_by_text(anna)
    await linked_channel(on)
    kaisa = Chat(on, KAISA)
    await kaisa.says("jono")
    assert "H-2026-0001" in words(kaisa.card)
    await kaisa.says("H-2026-0001")
    assert "H-2026-0001" in words(kaisa.card)
    await kaisa.presses("close", close_code="handled", close_words="Hoidettu jo.")
    async with on.unit() as unit:
        assert (await unit.observations.numbered("H-2026-0001")).state == "closed"


async def test_a_groups_button_is_refused_to_who_is_not_in_it(on: Stage, anna: Chat) -> None:
    await file_by_text(anna)
    await linked_channel(on)
    otto = Chat(on, OTTO)
    await otto.sends_action("close", {"verb": "close", **CLOSING})
    async with on.unit() as unit:
        assert (await unit.observations.numbered("H-2026-0001")).state == "received"


async def test_a_text_that_begins_with_a_groups_word_is_an_observation(on: Stage) -> None:
    await linked_channel(on)
    kaisa = Chat(on, KAISA)
    await kaisa.says("Jono sosiaalityöhön on kasvanut neljään kuukauteen ja asiakkaat jäävät ilman apua.")
    assert "neljään kuukauteen" in words(kaisa.card)
