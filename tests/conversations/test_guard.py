"""Personal data is stopped before it is stored, by card and by typing, in three languages."""

from typing import Any

import pytest
import sqlalchemy as sa

from bot.domain.form import NOT_TOLD
from storage.tables import METADATA
from tests.cast import ANNA, ELLEN, SVEN
from tests.conversations import filing
from tests.conversations.filing import to_form_by_card
from tests.stage import Chat, Stage, linked_channel, words

SECRET = "010190-921C"
BLOCKED = {
    "fi": f"Asiakas {SECRET} on jonottanut asuntoa kuukausia, eikä kukaan vastaa hänelle mitään.",
    "sv": f"Klienten {SECRET} har köat till en bostad i månader och ingen svarar på frågor.",
    "en": f"The client {SECRET} has waited for a flat for months and nobody answers questions.",
}
NAMED = "Virtasen Maija odotti asuntoa kuukausia, eikä kukaan vastannut kysymyksiin mitään."
ACUTE = (
    "Olen huolissani yhdestä perheestä, jossa pieni lapsi jää iltaisin yksin. "
    "Pitäisikö tehdä jotakin jo tänään?"
)
ACTORS = {"fi": ANNA, "sv": SVEN, "en": ELLEN}


async def dump(on: Stage) -> str:
    """Every row of every table."""
    rows = []
    async with on.house.database.transaction() as connection:
        for table in METADATA.tables.values():
            rows += [str(tuple(row)) for row in await connection.execute(sa.select(table))]
    return "\n".join(rows)


def button_of(shown: dict[str, Any], leave: str) -> dict[str, Any]:
    """What the button sends that says this to the guard, with what stands in the card's fields."""
    nodes = [shown]
    for node in nodes:
        nodes += [
            one
            for value in node.values()
            for one in (value if isinstance(value, list) else [value])
            if isinstance(one, dict)
        ]
    found = next(
        node["data"]
        for node in nodes
        if node.get("type") == "Action.Execute" and node["data"].get("leave") == leave
    )
    return {**filing.fields_of(shown), **found}


async def says_to_guard(chat: Chat, leave: str) -> dict[str, Any]:
    """Press the button of the guard's card that says this."""
    return await chat.sends_action("answer", button_of(chat.card, leave))


async def test_what_blocks_is_not_stored_and_its_sentence_can_be_taken(
    on: Stage, anna: Chat, capsys: pytest.CaptureFixture[str]
) -> None:
    await anna.says(BLOCKED["fi"])
    offered = BLOCKED["fi"].replace(f" {SECRET}", "")
    assert "henkilötunnus" in words(anna.card)
    assert SECRET not in str(anna.card)
    assert offered in str(anna.card)
    assert SECRET not in await dump(on)
    said = capsys.readouterr()
    assert SECRET not in said.out + said.err
    await says_to_guard(anna, "masked")
    rows = await dump(on)
    assert offered in rows
    assert SECRET not in rows


@pytest.mark.both_sdks
async def test_what_may_lead_to_somebody_is_asked_about(on: Stage, anna: Chat) -> None:
    await anna.says(NAMED)
    assert "Virtasen" not in await dump(on)
    await says_to_guard(anna, "confirmed")
    draft = await filing.draft_of(on, anna)
    assert (draft.answers["text"], draft.answers["warned"]) == (NAMED, ["NAME"])


async def test_the_guards_wording_can_be_taken(on: Stage, anna: Chat) -> None:
    await anna.says(NAMED)
    await says_to_guard(anna, "masked")
    draft = await filing.draft_of(on, anna)
    assert draft.answers["text"] == NAMED.replace("Virtasen Maija", "Asiakas")


async def test_a_confirmation_does_not_help_against_what_blocks(on: Stage, anna: Chat) -> None:
    await anna.says(BLOCKED["fi"])
    forged = {**button_of(anna.card, "masked"), "leave": "confirmed", "text": BLOCKED["fi"]}
    await anna.sends_action("answer", forged)
    assert "henkilötunnus" in words(anna.card)
    assert SECRET not in await dump(on)


async def test_a_sentence_that_was_not_offered_is_looked_at_as_any_other(on: Stage, anna: Chat) -> None:
    await anna.says(BLOCKED["fi"])
    await anna.sends_action("answer", {**button_of(anna.card, "masked"), "offered": BLOCKED["fi"]})
    assert SECRET not in await dump(on)
    await anna.sends_action("answer", {**button_of(anna.card, "masked"), "offered": NAMED})
    assert "Virtasen" not in await dump(on)


async def test_an_urgent_text_is_asked_about_first_and_goes_on_when_it_is_not(on: Stage, anna: Chat) -> None:
    await anna.says(ACUTE)
    assert "Soita 112" in words(anna.card)
    assert "lastensuojeluilmoitus" in words(anna.card)
    assert ACUTE not in await dump(on)
    await says_to_guard(anna, "not-urgent")
    assert (await filing.draft_of(on, anna)).answers["text"] == ACUTE


async def test_an_urgent_text_with_a_name_is_asked_about_twice(on: Stage, anna: Chat) -> None:
    text = f"{ACUTE} Äiti on Maija Virtanen."
    await anna.says(text)
    await says_to_guard(anna, "not-urgent")
    assert "tunnistaa" in words(anna.card)
    assert "Virtanen" not in await dump(on)
    await says_to_guard(anna, "masked")
    assert "Äiti on asiakas." in (await filing.draft_of(on, anna)).answers["text"]


async def test_an_urgent_text_with_a_code_is_asked_about_first_and_its_code_goes(
    on: Stage, anna: Chat
) -> None:
    await anna.says(f"{ACUTE} Äidin tunnus on {SECRET}.")
    assert "Soita 112" in words(anna.card)
    assert SECRET not in str(anna.card)
    await says_to_guard(anna, "not-urgent")
    assert (await filing.draft_of(on, anna)).answers["text"] == f"{ACUTE} Äidin tunnus on tiedossa."
    assert SECRET not in await dump(on)


async def test_by_typing_what_is_not_urgent_goes_on(on: Stage, anna: Chat) -> None:
    await anna.says("pelkkä teksti")
    assert "ei kiire" in await anna.says(ACUTE)
    await anna.says("ei kiire")
    assert (await filing.draft_of(on, anna)).answers["text"] == ACUTE


async def test_the_optional_texts_are_looked_at_too(on: Stage, anna: Chat) -> None:
    await to_form_by_card(anna)
    await filing.fills(anna, tried=f"Soitettiin numeroon 040 000 1234 ja {SECRET}.")
    assert "puhelinnumero" in words(anna.card)
    assert "040 000 1234" not in str(anna.card)
    assert "0001234" not in (await dump(on)).replace(" ", "")


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
async def test_by_typing(on: Stage, language: str) -> None:
    chat = Chat(on, ACTORS[language])
    await chat.says(filing.TEXT_ONLY[language])
    said = await chat.says(BLOCKED[language])
    assert SECRET not in said
    assert SECRET not in await dump(on)
    await chat.says(CONFIRM[language])
    assert SECRET not in await dump(on)
    await chat.says(BLOCKED[language])
    await chat.says(ACCEPT[language])
    rows = await dump(on)
    assert SECRET not in rows
    assert BLOCKED[language].replace(f" {SECRET}", "") in rows


async def test_by_typing_a_warning_is_confirmed(on: Stage, anna: Chat) -> None:
    await anna.says("pelkkä teksti")
    assert "vahvista" in await anna.says(NAMED)
    assert "Virtasen" not in await dump(on)
    await anna.says("vahvista")
    assert "Virtasen" in await dump(on)


async def test_who_confirms_nothing_is_asked_to_write_again(on: Stage, anna: Chat) -> None:
    await anna.says("pelkkä teksti")
    assert "uudelleen" in await anna.says("vahvista")


async def test_later_texts_are_looked_at_in_the_channel_too(on: Stage, anna: Chat) -> None:
    await filing.file_by_card(anna)
    group = await linked_channel(on)
    said = await group.says(f"ehdotus H-2026-0001 Soitetaan asiakkaalle {SECRET} heti huomenna.")
    assert "henkilötunnus" in said
    assert "Ketään ei voi tunnistaa" not in said  # there is nothing to confirm
    assert SECRET not in said
    assert SECRET not in await dump(on)
    await group.presses("leave")
    assert "E-2026-0001" in words(group.heard[-1]) + words(group.heard[-2])
    assert "Soitetaan asiakkaalle heti huomenna." in await dump(on)
    assert SECRET not in await dump(on)


async def test_a_reason_in_the_channel_is_confirmed_by_typing(on: Stage, anna: Chat) -> None:
    await filing.file_by_card(anna)
    group = await linked_channel(on)
    await group.says("ehdotus H-2026-0001 Sovitaan yhteinen malli vuokrataloyhtiön kanssa.")
    await group.says("tila E-2026-0001 esitetty")
    said = await group.says("tila E-2026-0001 ei puolleta Virtasen Maija ei kannattanut tätä.")
    assert "@Havainto" not in said  # a card
    assert "Virtasen" not in await dump(on)
    assert "ei puolleta" in await group.says("vahvista")
    assert "Virtasen" in await dump(on)
    assert "uudelleen" in await group.says("vahvista")  # once


async def test_officials_and_carriers_may_be_named(on: Stage, anna: Chat) -> None:
    await filing.file_by_card(anna)
    group = await linked_channel(on)
    await group.says("ehdotus H-2026-0001 Sovitaan yhteinen malli vuokrataloyhtiön kanssa.")
    assert "Mikko" not in await group.says("täydennä E-2026-0001 viejä: Mikko Virtanen")
    assert "Mikko Virtanen" in await dump(on)
    assert "puhelinnumero" in await group.says("täydennä E-2026-0001 viejä: Mikko, 040 123 4567")


GROUPS = {
    "fi": "Eräs romaniperhe Puolangalla jäi ilman asuntoa, kun vuokranantaja ei ottanut heitä.",
    "sv": "En samisk familj i Korsnäs fick ingen bostad när hyresvärden inte ville ta emot dem.",
    "en": "A Roma family in Puolanka got no flat because the landlord did not want to have them.",
}
"""Rare combinations that name a people; the place can be worded more widely, and the people stay."""

WIDER = {
    "fi": "Romaniperhe pienessä kunnassa jäi ilman asuntoa, kun vuokranantaja ei ottanut heitä.",
    "sv": GROUPS["sv"].replace("Korsnäs", "en liten kommun"),
    "en": GROUPS["en"].replace("Puolanka", "a small municipality"),
}
ONLY = {
    "fi": "Kylän ainoa kolmosten äiti jäi ilman kotipalvelua koko kevään ajan.",
    "sv": "En dövblind trillingmamma blev utan hemservice under hela våren.",
    "en": "The only mother of triplets in the village got no home help this spring.",
}
"""Rare combinations for which no words are sure to fit."""

MARKED = {"fi": "»kolmosten äiti«", "sv": "»trillingmamma«", "en": "»triplets«"}
ACCEPT = {"fi": "hyväksy", "sv": "godkänn", "en": "accept"}
CONFIRM = {"fi": "vahvista", "sv": "bekräfta", "en": "confirm"}


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
async def test_typed_a_people_stays_what_it_is_and_its_place_is_worded_more_widely(
    on: Stage, language: str
) -> None:
    chat = Chat(on, ACTORS[language])
    await chat.says(filing.TEXT_ONLY[language])
    said = await chat.says(GROUPS[language])
    assert WIDER[language] in said
    assert ACCEPT[language] in said
    assert GROUPS[language][:25] not in await dump(on)
    await chat.says(ACCEPT[language])
    assert WIDER[language] in await dump(on)


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
async def test_typed_the_places_are_marked_where_no_words_are_sure_to_fit(on: Stage, language: str) -> None:
    chat, text = Chat(on, ACTORS[language]), ONLY[language]
    await chat.says(filing.TEXT_ONLY[language])
    said = await chat.says(text)
    assert MARKED[language] in said
    assert ACCEPT[language] not in said
    assert MARKED[language] in await chat.says(ACCEPT[language])  # it does not help here
    assert text[:20] not in await dump(on)
    await chat.says(CONFIRM[language])
    assert text in await dump(on)


async def test_where_a_place_was_taken_out_its_code_does_not_give_it_back(on: Stage, anna: Chat) -> None:
    text = "Kuhmossa yksi 93-vuotias mies jäi ilman kotihoitoa, kun vuoroja ei saatu täytettyä."
    await anna.says(text)
    await says_to_guard(anna, "masked")
    answers = (await filing.draft_of(on, anna)).answers
    assert (
        answers["text"]
        == "Pienessä kunnassa iäkäs asiakas jäi ilman kotihoitoa, kun vuoroja ei saatu täytettyä."
    )
    assert answers["area"] == NOT_TOLD


async def test_the_code_of_such_a_place_stands_once_where_one_is_remembered(anna: Chat) -> None:
    await filing.file_by_card(anna)
    await anna.says("Kuhmossa yksi 93-vuotias mies jäi ilman kotihoitoa, kun vuoroja ei saatu täytettyä.")
    await says_to_guard(anna, "masked")
    assert str(anna.card).count("'id': 'area'") == 1


async def test_what_blocks_is_taken_out_beside_a_place(on: Stage, anna: Chat) -> None:
    await anna.says(f"{GROUPS['fi']} Tunnus {SECRET}.")
    assert SECRET not in str(anna.card)
    assert f"{WIDER['fi']} Tunnus tiedossa." in str(anna.card)
    assert SECRET not in await dump(on)


async def test_where_a_name_goes_a_rare_combination_is_asked_about_next(on: Stage, anna: Chat) -> None:
    await anna.says("pelkkä teksti")
    said = await anna.says(f"{ONLY['fi']} Maija Virtanen soitti.")
    assert f"{ONLY['fi']} Asiakas soitti." in said
    said = await anna.says("hyväksy")
    assert MARKED["fi"] in said
    assert "kolmosten" not in await dump(on)


async def test_in_the_channel_too_and_nothing_is_kept(on: Stage, anna: Chat) -> None:
    await filing.file_by_card(anna)
    group = await linked_channel(on)
    said = await group.says(f"ehdotus H-2026-0001 {ONLY['fi']}")
    assert "kolmosten äiti" in said
    assert "Käytä ehdotusta" not in said
    await group.says("hyväksy")
    assert "kolmosten" not in await dump(on)


async def test_later_the_coordinator_masks_it_with_the_guards_words(on: Stage, anna: Chat) -> None:
    await to_form_by_card(anna)
    await anna.presses("send")
    async with on.unit() as unit:
        seen = await unit.observations.numbered("H-2026-0001")
        await unit.observations.save(seen.with_values(text=GROUPS["fi"], title="Asunto"))
    group = await linked_channel(on)
    assert "peitetty" in await group.says("peitä H-2026-0001")
    async with on.unit() as unit:
        text = (await unit.observations.numbered("H-2026-0001")).text
    assert text == WIDER["fi"]
