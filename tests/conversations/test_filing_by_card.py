"""Anna files an observation by pressing buttons on one card."""

import pytest

from bot.domain.codes import Language
from bot.domain.notices import DeliveryState
from dialogs.texts import Texts
from tests.cast import ELLEN, SVEN, Actor
from tests.conversations.filing import FILE, TEXT, file_by_card, to_form_by_card
from tests.stage import Chat, Stage, words


async def test_one_card_steps_in_place_to_a_receipt(on: Stage, anna: Chat) -> None:
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


async def test_the_stored_card_becomes_the_receipt_for_other_devices(on: Stage, anna: Chat) -> None:
    await file_by_card(anna)
    stored = on.teams.updates[-1]
    assert stored.activity_id == anna.card_id
    assert "H-2026-0001" in words(stored.activity)
    async with on.unit() as unit:
        assert (await unit.outbox.counts()).get(DeliveryState.SENT) == 1


async def test_numbers_run_and_what_was_answered_last_is_remembered(on: Stage, anna: Chat) -> None:
    await file_by_card(anna)
    on.clock.advance(hours=1)
    await anna.says("havainto")
    await anna.presses("answer", pick="POS")
    step = await anna.presses("answer", text="Velkaneuvoja on paikalla joka toinen viikko, ja se toimii.")
    assert '"TYOIK"' in str(step).replace("'", '"')
    step = await anna.presses("answer", need_main="SHL11_03", service_task="TYOIK")
    assert "'value': 'Kajaani'" in str(step)


async def test_old_clients_send_a_message_instead_of_an_invoke(on: Stage, anna: Chat) -> None:
    await anna.says("havainto")
    before = len(on.teams.sent)
    await anna.submits("understood")
    assert len(on.teams.sent) == before  # the card changed in place
    assert on.teams.updates[-1].activity_id == anna.card_id


async def test_what_is_wrong_is_said_and_nothing_is_lost(on: Stage, anna: Chat) -> None:
    await anna.says("havainto")
    await anna.presses("understood")
    await anna.presses("answer", pick="NEG")
    step = await anna.presses("answer", text="Liian lyhyt")
    assert "Liian lyhyt" in str(step)  # still in the field
    assert "20" in words(step)
    async with on.unit() as unit:
        person = await unit.people.find(on.settings.tenants[0], anna.who.object_id)
        draft = await unit.drafts.of(person.id)
    assert "text" not in draft.answers  # but not kept
    step = await anna.presses("answer", text="x" * 1600)
    assert "1" in words(step)
    assert "x" * 1600 in str(step)
    step = await anna.presses("answer", text=TEXT["fi"])
    step = await anna.presses("answer", need_main="", service_task="TYOIK")
    assert "'value': 'TYOIK'" in str(step)


async def test_every_line_of_the_summary_can_be_changed(on: Stage, anna: Chat) -> None:
    await to_form_by_card(anna)
    await anna.presses("edit", line="area")
    summary = await anna.presses("answer", area="Kuhmo", extent="SEVERAL")
    assert "Kuhmo" in words(summary)
    await anna.presses("edit", line="tried")
    summary = await anna.presses("back")
    assert "Kuhmo" in words(summary)
    receipt = await anna.presses("send", quote_ok="true")
    assert "H-2026-0001" in words(receipt)
    async with on.unit() as unit:
        seen = await unit.observations.numbered("H-2026-0001")
    assert (seen.area, seen.value("extent"), seen.value("quote_ok")) == ("Kuhmo", "SEVERAL", True)


async def test_cancel_removes_the_draft_and_says_so(on: Stage, anna: Chat) -> None:
    await to_form_by_card(anna)
    await anna.presses("cancel")
    on.clock.advance(seconds=2)
    card = await anna.presses("cancel")
    assert "START" in str(card).upper()
    async with on.unit() as unit:
        person = await unit.people.find(on.settings.tenants[0], anna.who.object_id)
        assert await unit.drafts.of(person.id) is None
        assert await unit.observations.of(person.id) == []


async def test_the_chat_is_not_for_the_text_when_there_is_a_card(on: Stage, anna: Chat) -> None:
    await anna.says("havainto")
    await anna.presses("understood")
    await anna.presses("answer", pick="NEG")
    await anna.says(TEXT["fi"])
    async with on.unit() as unit:
        person = await unit.people.find(on.settings.tenants[0], anna.who.object_id)
        draft = await unit.drafts.of(person.id)
    assert draft.answers.get("text") is None
    assert anna.card["type"] == "AdaptiveCard"


@pytest.mark.parametrize("verb", ["answer", "send", "edit", "back", "skip", "cancel"])
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
    assert texts("privacy-title") in words(chat.card)
    shown = [
        await chat.presses("understood"),
        await chat.presses("answer", pick="NEG"),
        await chat.presses("answer", text="?"),
        await chat.presses("answer", text=TEXT[language]),
        await chat.presses("answer", need_main="SHL11_02", service_task="TYOIK"),
        await chat.presses("answer", area="Kajaani", extent="COMMON"),
        await chat.presses("answer", sector="ASUM,TALOUS"),
        await chat.presses("skip"),
    ]
    steps = ("type", "text", "text", "need", "place", "sector", "action", "summary")
    for card, step in zip(shown, steps, strict=True):
        assert card["lang"] == language
        assert texts(f"step-{step}") in words(card)
    assert texts("step-problems") in words(shown[2])
    assert ("Kajana" if language == "sv" else "Kajaani") in words(shown[-1])
    receipt = await chat.presses("send")
    assert {texts("receipt-title"), "H-2026-0001"} <= set(words(receipt).replace(" · ", "\n").splitlines())
    async with on.unit() as unit:
        seen = await unit.observations.numbered("H-2026-0001")
    assert (seen.language, seen.text) == (language, TEXT[language])
