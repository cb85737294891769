"""What a receipt repeats, and how an anonymous one's code leaves the chat."""

import pytest

from bot.domain.receipt import SHOWN
from tests.conversations.filing import (
    TEXT,
    file_by_card,
    file_by_text,
    to_form_by_card,
    to_typed_form,
)
from tests.stage import CARD, Chat, Stage, words


async def anonymous_receipt(chat: Chat) -> str:
    """File anonymously by card; returns the code."""
    await to_form_by_card(chat)
    code = SHOWN.search(words(await chat.presses("send", reporter_mode="ANON")))
    assert code
    return code[0]


async def test_the_receipt_repeats_the_first_words_on_one_line(anna: Chat) -> None:
    receipt = await file_by_card(anna, "Vuokra-asuntoa ei saa,\n\njos luottotiedoissa on yksikin merkintä.")
    assert "”Vuokra-asuntoa ei saa, jos luottotiedoissa on yksikin…”" in words(receipt)
    assert "nimesi ei näy" in words(receipt)


@pytest.mark.both_sdks
async def test_the_courier_brings_the_same_receipt_to_who_types(anna: Chat) -> None:
    said = await file_by_text(anna)
    assert said.startswith("Havainto on lähetetty\nH-2026-0001 · nimesi ei näy")
    assert said.endswith("Kirjoita: omat tai korjaa H-2026-0001")


async def test_the_receipt_leads_to_the_correction_also_when_pressed_twice(anna: Chat) -> None:
    receipt = await file_by_card(anna)
    await anna.presses("correct", receipt)
    first = words(anna.heard[-1])
    await anna.presses("correct", receipt)
    assert TEXT["fi"] in first
    assert words(anna.heard[-1]) == first


async def test_a_hidden_code_is_gone_from_the_card_and_from_what_teams_keeps(on: Stage, anna: Chat) -> None:
    code = await anonymous_receipt(anna)
    shown = await anna.presses("hide_code")
    assert anna.answer["type"] == CARD
    stored = on.teams.updates[-1]
    assert stored.activity_id == anna.card_id
    for card in (shown, stored.activity):
        assert code not in str(card)
        assert TEXT["fi"][:20] not in str(card)
        assert "H-2026" not in str(card)
        assert "lähetetty nimettömänä" in words(card)


async def test_an_old_client_hides_the_code_in_the_stored_message(on: Stage, anna: Chat) -> None:
    code = await anonymous_receipt(anna)
    on.teams.updates.clear()
    await anna.submits("hide_code")
    (stored,) = on.teams.updates
    assert stored.activity_id == anna.card_id
    assert code not in str(stored.activity)


async def test_an_old_client_s_code_leaves_the_message_by_itself_too(on: Stage, anna: Chat) -> None:
    """There the message itself holds it, so it is changed like the card that another client keeps."""
    await to_form_by_card(anna)
    await anna.submits("send", reporter_mode="ANON")
    shown, hidden = on.teams.updates[-2:]
    assert SHOWN.search(words(shown.activity))
    assert not SHOWN.search(words(hidden.activity))
    assert shown.activity_id == hidden.activity_id == anna.card_id


async def test_a_code_is_hidden_also_for_who_has_chosen_plain_text_since(on: Stage, anna: Chat) -> None:
    code, card = await anonymous_receipt(anna), anna.card
    await anna.says("pelkkä teksti")
    assert code not in words(await anna.presses("hide_code", card))
    assert anna.answer["type"] == CARD


async def test_in_plain_text_the_code_stands_alone_on_its_line(anna: Chat) -> None:
    await to_typed_form(anna, "ANON")
    said = await anna.says("lähetä")
    (code,) = (line for line in said.splitlines() if SHOWN.search(line))
    assert SHOWN.fullmatch(code)
    assert "jää Teamsin keskusteluun" in said  # what was typed, and the code
