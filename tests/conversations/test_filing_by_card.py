"""Anna files an observation by pressing buttons on one card."""

import pytest

from bot.domain.codes import Language
from bot.domain.notices import DeliveryState
from dialogs.texts import Texts
from tests.cast import ELLEN, SVEN, Actor
from tests.conversations.filing import (
    CHOSEN,
    FILE,
    TEXT,
    draft_of,
    fields_of,
    file_by_card,
    fills,
    to_form_by_card,
)
from tests.stage import Chat, Stage, words

POS = "Velkaneuvoja on paikalla joka toinen viikko, ja se toimii."


@pytest.mark.both_sdks
async def test_one_card_becomes_its_receipt_in_place(on: Stage, anna: Chat) -> None:
    receipt = await file_by_card(anna)
    assert "H-2026-0001" in words(receipt)
    assert "25.11." in words(receipt)  # five working days after 18.11.
    assert "10.12." in words(receipt)  # the next meeting
    assert len(anna.heard) == 1  # one message from beginning to end
    async with on.unit() as unit:
        seen = await unit.observations.numbered("H-2026-0001")
    assert (seen.text, seen.need_main, seen.area, seen.sector) == (
        TEXT["fi"],
        "SHL11_02",
        "Kajaani",
        ("ASUM", "TALOUS"),
    )


@pytest.mark.both_sdks
async def test_the_stored_card_becomes_the_receipt_for_other_devices(on: Stage, anna: Chat) -> None:
    await file_by_card(anna)
    stored = on.teams.updates[-1]
    assert stored.activity_id == anna.card_id
    assert "H-2026-0001" in words(stored.activity)
    async with on.unit() as unit:
        assert (await unit.outbox.counts()).get(DeliveryState.SENT) == 1


async def test_numbers_run_and_what_was_answered_last_is_remembered(on: Stage, anna: Chat) -> None:
    await file_by_card(anna, reporter_mode="NAMED")
    on.clock.advance(hours=1)
    await anna.says(POS)
    fields = fields_of(anna.card)
    remembered = {key: fields[key] for key in ("service_task", "area", "reporter_mode")}
    assert remembered == {"service_task": "TYOIK", "area": "Kajaani", "reporter_mode": "NAMED"}
    assert "Viime kerralta" in words(anna.card)
    assert "H-2026-0002" in words(await anna.presses("send"))


@pytest.mark.both_sdks
async def test_old_clients_send_a_message_instead_of_an_invoke(on: Stage, anna: Chat) -> None:
    await anna.says(TEXT["fi"])
    before = len(on.teams.sent)
    await anna.submits("send", **{**fields_of(anna.card), **CHOSEN})
    assert len(on.teams.sent) == before  # the card changed in place
    assert on.teams.updates[-1].activity_id == anna.card_id
    assert "H-2026-0001" in words(on.teams.updates[-1].activity)


async def test_what_is_wrong_is_said_and_nothing_is_lost(on: Stage, anna: Chat) -> None:
    await anna.says("havainto")
    card = await anna.presses("answer", text="Liian lyhyt", area="Kuhmo")
    assert "Liian lyhyt" in str(card)  # still in the field
    assert "20" in words(card)
    draft = await draft_of(on, anna)
    assert draft.answers.get("text") is None  # but not kept
    assert draft.answers["area"] == "Kuhmo"
    card = await anna.presses("answer", text="x" * 1600)
    assert "1" in words(card)
    assert "x" * 1600 in str(card)
    await anna.presses("answer", text=TEXT["fi"])
    card = await anna.presses("send", service_task="", extent="SEVERAL")
    assert "Tämä tieto tarvitaan" in words(card)
    assert fields_of(card)["extent"] == "SEVERAL"
    async with on.unit() as unit:
        assert await unit.observations.numbered("H-2026-0001") is None


async def test_every_line_of_the_form_can_be_changed_on_it(on: Stage, anna: Chat) -> None:
    await to_form_by_card(anna)
    card = await fills(anna, area="Kuhmo", extent="SEVERAL")
    assert "Kuhmo" in words(card)
    receipt = await anna.presses("send", quote_ok="true", tried="Olemme kysyneet.", trend="UP")
    assert "H-2026-0001" in words(receipt)
    async with on.unit() as unit:
        seen = await unit.observations.numbered("H-2026-0001")
    assert (seen.area, seen.value("extent"), seen.value("quote_ok")) == ("Kuhmo", "SEVERAL", True)
    assert (seen.value("tried"), seen.value("trend")) == ("Olemme kysyneet.", "UP")


async def test_cancel_removes_the_draft_and_says_so(on: Stage, anna: Chat) -> None:
    await to_form_by_card(anna)
    await anna.presses("cancel")
    on.clock.advance(seconds=2)
    card = await anna.presses("cancel")
    assert "Luonnos on poistettu" in words(card)
    async with on.unit() as unit:
        person = await unit.people.find(on.settings.tenants[0], anna.who.object_id)
        assert await unit.drafts.of(person.id) is None
        assert await unit.observations.of(person.id) == []


async def test_a_text_written_in_the_chat_beside_an_empty_card_is_that_card_s_text(
    on: Stage, anna: Chat
) -> None:
    await anna.says("havainto")
    begun = await draft_of(on, anna)
    await anna.says(TEXT["fi"])
    draft = await draft_of(on, anna)
    assert draft.id == begun.id
    assert draft.answers["text"] == TEXT["fi"]
    assert fields_of(anna.card)["text"] == TEXT["fi"]


@pytest.mark.parametrize("verb", ["answer", "send", "edit", "back", "skip", "cancel", "restore", "keep"])
async def test_a_card_of_another_draft_is_refused_in_words(
    on: Stage, anna: Chat, sven: Chat, verb: str
) -> None:
    await to_form_by_card(anna)
    stolen = {"verb": verb, "id": "0" * 32, "version": 1, "once": "0:1", "code": "NEG", "line": "area"}
    await sven.sends_action(verb, stolen)
    assert sven.answer["type"] == "application/vnd.microsoft.activity.message"
    assert len(sven.heard) == 1


@pytest.mark.parametrize(("who", "language"), [(SVEN, "sv"), (ELLEN, "en")])
async def test_the_whole_form_speaks_the_reporter_s_language(on: Stage, who: Actor, language: str) -> None:
    chat, texts = Chat(on, who), Texts(Language(language))
    await chat.says(FILE[language])
    shown = [chat.card]
    assert texts("privacy-lines-title") in words(chat.card)
    shown.append(await chat.presses("answer", text="?"))
    shown.append(await chat.presses("answer", text=TEXT[language]))
    shown.append(await fills(chat, **CHOSEN))
    for card in shown:
        assert card["lang"] == language
        assert texts("form-title") in words(card)
    assert ("Kajana" if language == "sv" else "Kajaani") in words(shown[-1])
    receipt = await chat.presses("send")
    assert {texts("receipt-title"), "H-2026-0001"} <= set(words(receipt).replace(" · ", "\n").splitlines())
    async with on.unit() as unit:
        seen = await unit.observations.numbered("H-2026-0001")
    assert (seen.language, seen.text) == (language, TEXT[language])
