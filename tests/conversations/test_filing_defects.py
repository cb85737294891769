"""What a reviewer has tried on the filing: nothing is lost, sent or counted that its writer has not seen."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import pytest

from bot.domain.codes import Language
from bot.domain.form import NOT_TOLD
from bot.ports import Unavailable
from dialogs.texts import Texts
from tests.cast import ANNA, KAISA
from tests.conversations.dialogs import Dialog
from tests.conversations.filing import (
    CARE,
    TEXT,
    TEXT_ONLY,
    draft_of,
    fields_of,
    fills,
    found_draft,
    to_form_by_card,
    to_form_by_text,
)
from tests.conversations.similar import ALIKE, TITLE, gathered_from_three
from tests.conversations.test_guard import ACUTE, BLOCKED, NAMED, SECRET, button_of, dump, says_to_guard
from tests.stage import Chat, Stage, button, stage, words

FI = Texts(Language.FI)
COUNTED, FORM, LEAVING = "Merkitty: sama täällä", FI("form-title"), FI("leaving-title")


@pytest.fixture
async def kaisa(on: Stage) -> Chat:
    """Kaisa's own chat; there is a phenomenon that is like what she may write."""
    await gathered_from_three(on)
    return Chat(on, KAISA)


async def _filed(on: Stage, number: str) -> bool:
    async with on.unit() as unit:
        return await unit.observations.numbered(number) is not None


# --- a phenomenon is shown that is like it


async def _asked(kaisa: Chat, mode: str = "fi") -> str:
    """To the question, in words."""
    await kaisa.says(TEXT_ONLY[mode])
    return await kaisa.says(ALIKE)


async def test_what_the_question_says_to_type_counts_and_leaves_no_draft(on: Stage, kaisa: Chat) -> None:
    assert "Kirjoita: sama täällä." in await _asked(kaisa)
    said = await kaisa.says("sama täällä")
    assert COUNTED in said
    assert "kesken" not in said
    assert await found_draft(on, kaisa) is None


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("alue Kuhmo", "Alue: Kuhmo"),
        ("vaihda tyyppi", FORM),
        ("joo lähetä se", FORM),
        ("lähetä", FORM),
        ("ok", FORM),
        ("oma teksti", FORM),
        ("ei", FORM),
        ("1", TITLE),
        ("ohita", TITLE),
        ("kuka tämän näkee?", FI("privacy-lines-title")),
    ],
)
async def test_whatever_is_said_to_the_question_is_answered_and_nothing_is_sent(
    on: Stage, kaisa: Chat, line: str, answer: str
) -> None:
    await kaisa.says("pelkkä teksti")
    await kaisa.says("havainto")
    for each in ("palvelu 2", "Kajaani", ALIKE):
        await kaisa.says(each)
    said = await kaisa.says(line)
    assert answer in said
    assert answer in (TITLE, FI("privacy-lines-title")) or ALIKE[:60] in said  # all of the form, once
    assert (await draft_of(on, kaisa)).answers["text"] == ALIKE
    assert not await _filed(on, "H-2026-0004")


async def test_a_yes_to_whether_the_draft_is_to_go_counts_nobody(on: Stage, kaisa: Chat) -> None:
    await _asked(kaisa)
    assert LEAVING in await kaisa.says("ei lähetetä sittenkään")
    assert COUNTED not in await kaisa.says("kyllä")
    assert await found_draft(on, kaisa) is None


async def test_same_here_for_another_phenomenon_leaves_the_text_that_waits(on: Stage, kaisa: Chat) -> None:
    await kaisa.says(ALIKE)
    old = kaisa.card
    await kaisa.presses("answer")
    await kaisa.says("peruuta")
    await kaisa.says("kyllä")
    await kaisa.says(f"{ALIKE} Näin on jatkunut pitkään.")
    await kaisa.presses("endorse", old)
    await kaisa.says("sama täällä I-2026-0009")
    assert "pitkään" in str((await draft_of(on, kaisa)).answers["text"])


# --- what blocks is repeated nowhere, and asked about first

LIST = f"""- {BLOCKED["fi"]}
- {CARE["fi"]}
- {TEXT["fi"]}"""
REFUSED = {"long": " ".join([BLOCKED["fi"]] * 20), "capitals": BLOCKED["fi"].upper()}
"""No texts of an observation, for what they look like."""


@pytest.mark.parametrize("mode", ["kortit", "pelkkä teksti"])
async def test_of_several_observations_none_is_repeated_with_what_blocks(
    on: Stage, anna: Chat, mode: str
) -> None:
    await anna.says(mode)
    assert "henkilötunnus" in await anna.says(LIST)
    assert SECRET not in str(anna.heard)
    await anna.says("hyväksy")
    assert CARE["fi"] in str((await draft_of(on, anna)).answers["text"])
    assert SECRET not in await dump(on)


@pytest.mark.parametrize("kind", REFUSED)
@pytest.mark.parametrize("mode", ["kortit", "pelkkä teksti"])
async def test_a_refused_text_does_not_come_back_with_what_blocks(
    on: Stage, anna: Chat, mode: str, kind: str
) -> None:
    await anna.says(mode)
    await anna.says(REFUSED[kind])
    assert SECRET not in str(anna.heard)
    assert "tekstiä ei" in str(anna.heard[-1]) or "henkilötunnus" in str(anna.heard[-1])
    said = await anna.says("hyväksy")  # what is wrong besides is said then
    assert "liian pitkä" in said or "isoja kirjaimia" in said
    assert SECRET not in str(anna.heard)
    assert SECRET not in await dump(on)


@pytest.mark.parametrize("mode", ["kortit", "pelkkä teksti"])
async def test_a_second_text_is_looked_at_before_it_is_asked_where_it_belongs(
    on: Stage, anna: Chat, mode: str
) -> None:
    await anna.says(mode)
    await anna.says(TEXT["fi"])
    assert "henkilötunnus" in await anna.says(BLOCKED["fi"])
    assert FI("beside-title") in await anna.says("hyväksy")
    assert SECRET not in str(anna.heard)
    await anna.says("lisää")
    assert (await draft_of(on, anna)).answers["text"] == "\n".join(
        (TEXT["fi"], BLOCKED["fi"].replace(f" {SECRET}", ""))
    )


async def test_an_urgent_second_text_is_asked_about_first_and_once(on: Stage, anna: Chat) -> None:
    await anna.says(TEXT["fi"])
    assert "Soita 112" in await anna.says(ACUTE)
    assert FI("beside-title") in words(await says_to_guard(anna, "not-urgent"))
    await anna.presses("take_text")
    assert (await draft_of(on, anna)).answers["text"] == f"{TEXT['fi']}\n{ACUTE}"


async def test_the_own_text_that_the_card_carries_holds_nothing_that_blocks(on: Stage, anna: Chat) -> None:
    await anna.says(BLOCKED["fi"])
    await anna.says("hyväksy")
    assert SECRET not in str(anna.heard)
    name = f"{NAMED} Tunnus {SECRET}."
    await anna.says("peruuta")
    await anna.says("kyllä")
    await anna.says(name)
    await anna.says("hyväksy")
    assert NAMED in fields_of(anna.card)["own"]
    assert SECRET not in str(anna.heard)


# --- no text is lost


async def test_a_stopped_extra_that_is_thrown_away_takes_nothing_with_it(on: Stage, anna: Chat) -> None:
    await anna.says("havainto")
    sent = {
        **fields_of(anna.card),
        "text": TEXT["fi"],
        "tried": "Soitettu Kelaan.",
        "proposal": BLOCKED["fi"],
    }
    await anna.presses("answer", **sent)
    assert SECRET not in str(anna.card)
    card = await anna.presses("discard_text", **fields_of(anna.card))
    assert fields_of(card)["text"] == TEXT["fi"]
    answers = (await draft_of(on, anna)).answers
    assert (answers["text"], answers["tried"]) == (TEXT["fi"], "Soitettu Kelaan.")
    assert answers.get("proposal") is None
    assert "Teksti on poissa" in words(card)


async def test_in_words_each_of_several_more_texts_is_added(on: Stage, anna: Chat) -> None:
    """People write to a bot as to a colleague: in several messages."""
    await anna.says("pelkkä teksti")
    await anna.says(TEXT["fi"])
    more = (CARE["fi"], "Velkaneuvontaan ei saa aikaa kuukausiin, ja häätöjä tulee sillä välin.")
    for each in more:
        await anna.says(each)
    await anna.says("lisää")
    assert (await draft_of(on, anna)).answers["text"] == "\n".join((TEXT["fi"], *more))


async def test_the_own_wording_of_one_text_takes_no_other_one_s_place(on: Stage, anna: Chat) -> None:
    await anna.says("pelkkä teksti")
    await anna.says(NAMED)
    await anna.says("hyväksy")
    for line in ("1", "Kajaani", "lähetä"):
        await anna.says(line)
    await anna.says(CARE["fi"])
    await anna.says("palauta")
    await anna.says("vahvista")
    assert (await draft_of(on, anna)).answers["text"] == CARE["fi"]


async def test_a_word_to_the_guard_changes_no_form_that_its_writer_has_gone_on_with(
    on: Stage, anna: Chat
) -> None:
    await anna.says("havainto")
    await anna.says(NAMED)
    masked = button_of(anna.card, "masked")
    await anna.sends_action("answer", {**masked, "leave": "", "text": CARE["fi"]})
    assert FI("beside-title") in await anna.says("hyväksy")
    assert (await draft_of(on, anna)).answers["text"] == CARE["fi"]


async def test_a_text_that_could_not_be_added_waits_for_the_word_once_more(on: Stage, anna: Chat) -> None:
    await anna.says("pelkkä teksti")
    await anna.says(TEXT["fi"])
    long = " ".join([CARE["fi"]] * 41)[:3_950]
    assert FI("beside-title") in await anna.says(long)
    assert "liian pitkä" in await anna.says("lisää")
    assert (await draft_of(on, anna)).answers["text"] == TEXT["fi"]
    await anna.says("vaihda")
    assert "liian pitkä" in words(anna.heard[-1])


@dataclass
class _Failing:
    """Units of work of which the first one cannot be kept: the database goes away at its end."""

    units: Any
    failed: bool = False

    def reading(self) -> Any:
        """What only reads does not fail."""
        return self.units.reading()

    @asynccontextmanager
    async def __call__(self, *, serial: str | None = None) -> AsyncIterator[Any]:
        async with self.units(serial=serial) as unit:
            yield unit
            if not self.failed:
                self.failed = True
                raise Unavailable


@pytest.mark.parametrize(
    ("first", "word", "kept"),
    [(TEXT["fi"], "lisää", CARE["fi"]), ("havainto", "vahvista", NAMED), ("havainto", "hyväksy", "Asiakas")],
)
async def test_a_word_that_could_not_be_stored_is_heard_when_it_is_said_again(
    on: Stage, anna: Chat, first: str, word: str, kept: str
) -> None:
    await anna.says("pelkkä teksti")
    await anna.says(first)
    await anna.says(kept if kept == CARE["fi"] else NAMED)
    dispatcher = on.house.handler.dispatcher
    units, dispatcher.units = dispatcher.units, _Failing(dispatcher.units)
    assert "ei tallennettu" in await anna.says(word)
    dispatcher.units = units
    await anna.says(word)
    assert kept in str((await draft_of(on, anna)).answers["text"])


async def test_a_stopped_answer_that_is_delivered_again_is_asked_about_again(on: Stage, anna: Chat) -> None:
    await to_form_by_text(anna)
    await anna.says("muokkaa ehdotus")
    on.teams.hang()
    last = on.activity(ANNA, text=BLOCKED["fi"], textFormat="plain")
    await on.post(last)
    before = len(anna.heard)
    await on.post(last)
    assert len(anna.heard) == before + 1
    assert "henkilötunnus" in words(anna.heard[-1])


async def test_what_was_typed_on_an_older_card_stands_on_the_present_one(on: Stage, anna: Chat) -> None:
    await anna.says(TEXT["fi"])
    phone = anna.card
    await fills(anna, proposal="Lisää neuvontaa.")  # on the computer
    other = {"text": CARE["fi"], "tried": "Soitettu Kelaan.", "proposal": BLOCKED["fi"]}
    card = await anna.presses("send", phone, **{**fields_of(phone), **other})
    fields, answers = fields_of(card), (await draft_of(on, anna)).answers
    assert (fields["text"], fields["tried"], fields["proposal"]) == (
        TEXT["fi"],
        "Soitettu Kelaan.",
        "Lisää neuvontaa.",
    )
    assert (answers["text"], answers.get("tried")) == (TEXT["fi"], None)
    card = await anna.presses("restore", card, **fields)
    assert fields_of(card)["text"] == CARE["fi"]
    assert (await draft_of(on, anna)).answers["tried"] == "Soitettu Kelaan."


async def test_an_older_card_brings_back_nothing_that_blocks(on: Stage, anna: Chat) -> None:
    await anna.says("havainto")
    phone = anna.card
    await anna.says(TEXT["fi"])
    card = await anna.presses("answer", phone, **{**fields_of(phone), "text": BLOCKED["fi"]})
    assert SECRET not in str(card)
    assert fields_of(card)["text"] == TEXT["fi"]


SEVERAL = f"- {CARE['fi']}\n- {TEXT['fi']}\n- {CARE['fi']}"
ASKED = {
    "stopped": ([], NAMED, FI("guard-title-warn")),
    "urgent": ([], ACUTE, FI("urgent-title")),
    "several": ([], SEVERAL, FI("several-title", n=3)),
    "beside": ([TEXT["fi"]], CARE["fi"], FI("beside-title")),
    "not understood": ([], "hmm jaa niin", "En ymmärtänyt"),
}
"""What is said before, a line of which nothing is kept, and what its writer is asked about it."""


@pytest.mark.parametrize("kind", ASKED)
async def test_what_was_asked_is_asked_again_by_another_copy_when_its_answer_was_lost(
    database_url: str, kind: str
) -> None:
    """An emergency was answered "this has been handled"."""
    before, line, asked = ASKED[kind]
    async with stage(database_url) as on:
        anna, clock = Chat(on, ANNA), on.clock
        for each in before:
            await anna.says(each)
        last = on.activity(ANNA, text=line, textFormat="plain")
        on.teams.hang()
        await on.post(last)
    async with stage(database_url, clock) as on:
        anna = Chat(on, ANNA)
        for _ in range(2):
            await on.post({**last, "serviceUrl": on.teams.url})
        (said,) = anna.heard
        assert asked in words(said)


async def test_a_press_whose_answer_was_lost_loses_no_text_that_the_guard_asks_about(
    on: Stage, anna: Chat
) -> None:
    await anna.says("havainto")
    sent = {**fields_of(anna.card), "text": TEXT["fi"], "tried": NAMED, "proposal": "Lisää neuvontaa."}
    asked = words(await anna.presses("answer", **sent))
    await anna.repeats(id="another delivery")
    assert words(anna.answer["value"]) == asked
    assert "Lisää neuvontaa." in str(anna.answer["value"])


async def test_a_text_carried_by_a_card_can_be_taken_again_when_the_answer_was_lost(
    on: Stage, anna: Chat
) -> None:
    await anna.says(SEVERAL.replace(CARE["fi"], NAMED, 1))
    asked = words(await anna.presses("take_text"))
    assert "Voiko tästä tunnistaa jonkun?" in asked
    await anna.repeats(id="another delivery")
    assert words(anna.answer["value"]) == asked


# --- what was said of one text is said of no other


async def test_a_name_that_came_later_is_asked_about_though_another_was_not(on: Stage, anna: Chat) -> None:
    await anna.says(NAMED)
    await says_to_guard(anna, "confirmed")
    other = NAMED.replace("Virtasen Maija", "Pekka Korhonen")
    await fills(anna, text=other)
    assert "Korhonen" not in await dump(on)
    await anna.says("havainto")
    await fills(anna, text=f"{NAMED} Näin on jatkunut.")
    assert "jatkunut" in str((await draft_of(on, anna)).answers["text"])


async def test_another_text_is_compared_anew_and_suggests_nothing_of_the_one_before(
    on: Stage, kaisa: Chat
) -> None:
    await kaisa.says(ALIKE)
    await kaisa.presses("answer")
    await kaisa.says(CARE["fi"])
    await kaisa.says("vaihda")
    assert "like" not in (await draft_of(on, kaisa)).answers
    await kaisa.says(ALIKE)
    assert TITLE in await kaisa.says("vaihda")


# --- where a text was written


async def test_who_wrote_in_the_chat_is_told_that_it_stays_there_also_after_the_guard(
    on: Stage, anna: Chat
) -> None:
    await anna.says("havainto")
    await anna.says(NAMED)
    await says_to_guard(anna, "confirmed")
    assert (await draft_of(on, anna)).answers["typed"]


# --- a number, a yes


async def test_a_number_to_a_form_without_a_text_chooses_nothing(on: Stage, anna: Chat) -> None:
    await anna.says("pelkkä teksti")
    await anna.says("havainto")
    assert FI("form-begin") in await anna.says("1")
    assert "type" not in (await draft_of(on, anna)).answers


@pytest.mark.parametrize("line", ["joo", "ok", "👍", "kyllä"])
@pytest.mark.parametrize("asked", ["ehdotus", "laajuus"])
async def test_a_yes_to_a_question_that_was_asked_alone_sends_nothing(
    on: Stage, anna: Chat, asked: str, line: str
) -> None:
    await to_form_by_text(anna)
    await anna.says(f"muokkaa {asked}")
    await anna.says(line)
    assert not await _filed(on, "H-2026-0001")
    await anna.says("lähetä")
    assert await _filed(on, "H-2026-0001")


async def test_a_yes_to_what_another_copy_has_asked_sends_nothing(database_url: str) -> None:
    async with stage(database_url) as on:
        anna, clock = Chat(on, ANNA), on.clock
        await to_form_by_card(anna)
        await anna.presses("send")
        clock.advance(hours=1)
        await to_form_by_card(anna, CARE["fi"])
        assert "kyllä" in await anna.says("poista H-2026-0001")
    async with stage(database_url, clock) as on:
        anna = Chat(on, ANNA)
        assert "joten mitään ei tehty" in await anna.says("kyllä")
        assert not await _filed(on, "H-2026-0002")
        await anna.says("kyllä")  # of the form
        assert await _filed(on, "H-2026-0002")


@pytest.mark.parametrize("text", [ACUTE, NAMED, BLOCKED["fi"], CARE["fi"], SEVERAL, "hmm jaa niin"])
@pytest.mark.parametrize("word", ["kyllä", "lähetä", "joo lähetä se"])
async def test_no_word_to_a_question_about_a_text_sends_the_form_beside_it(
    on: Stage, anna: Chat, text: str, word: str
) -> None:
    """A yes to whether somebody is in danger filed another matter."""
    await to_form_by_text(anna)
    if text == "hmm jaa niin" and word != "kyllä":
        return  # that question is of what was not understood, and the form is sent by its own word
    asked = await anna.says(text)
    said = await anna.says(word)
    assert said.splitlines()[0] in (asked.splitlines()[0], FI("beside-title"))
    assert not await _filed(on, "H-2026-0001")


@pytest.mark.parametrize("word", ["kyllä", "joo"])
async def test_nor_does_a_yes_on_another_copy(database_url: str, word: str) -> None:
    async with stage(database_url) as on:
        anna, clock = Chat(on, ANNA), on.clock
        await to_form_by_text(anna)
        await anna.says(ACUTE)
    async with stage(database_url, clock) as on:
        anna = Chat(on, ANNA)
        assert "mitään ei tehty" in await anna.says(word)
        assert not await _filed(on, "H-2026-0001")
        await anna.says("lähetä")
        assert await _filed(on, "H-2026-0001")


@pytest.mark.parametrize(("text", "warned"), [(ACUTE, ["SINGLE_CASE"]), (NAMED, ["NAME"])])
async def test_a_no_answers_what_is_asked_about_a_text(
    on: Stage, anna: Chat, text: str, warned: list[str]
) -> None:
    await anna.says("pelkkä teksti")
    await anna.says(text)
    await anna.says("ei")
    answers = (await draft_of(on, anna)).answers
    assert (answers["text"], answers["warned"]) == (text, warned)
    for line in ("1", "Kajaani", "joo"):  # the form's own question is answered as ever
        await anna.says(line)
    assert await _filed(on, "H-2026-0001")


async def test_another_word_to_the_guard_is_no_answer_to_whether_somebody_is_in_danger(
    on: Stage, anna: Chat
) -> None:
    await anna.says("pelkkä teksti")
    await anna.says(f"{ACUTE} Äiti on Maija Virtanen.")
    for word in ("vahvista", "hyväksy"):
        assert "Soita 112" in await anna.says(word)
    assert await found_draft(on, anna) is None


async def test_a_question_that_was_passed_over_is_in_no_later_yes_s_way(on: Stage, anna: Chat) -> None:
    await to_form_by_card(anna)
    await anna.presses("send")
    on.clock.advance(hours=1)
    await to_form_by_card(anna, CARE["fi"])
    await anna.says("poista H-2026-0001")
    await anna.says("omat")
    await anna.says("kyllä")
    assert await _filed(on, "H-2026-0002")


async def test_a_yes_to_whether_the_draft_is_to_go_is_no_answer_to_the_text_beside_it(
    on: Stage, anna: Chat
) -> None:
    await anna.says(TEXT["fi"])
    await anna.says(CARE["fi"])
    await anna.says("peruuta")
    await anna.says("kyllä")
    assert await found_draft(on, anna) is None
    await anna.says("lisää")
    assert (await draft_of(on, anna)).answers["text"] == CARE["fi"]


# --- what the guard took out


async def test_where_a_place_was_taken_out_no_later_text_and_no_memory_gives_it_back(
    on: Stage, anna: Chat
) -> None:
    await to_form_by_card(anna, area="Puolanka")
    await anna.presses("send")
    on.clock.advance(hours=1)
    await anna.says("Puolangalla kolmosten äiti jää ilman apua, kun kotipalvelua ei järjesty viikkoihin.")
    await says_to_guard(anna, "masked")
    assert str(anna.card).count("'id': 'area'") == 1
    text = f"{(await draft_of(on, anna)).answers['text']} Näin on jatkunut."
    await anna.presses("send", **{**fields_of(anna.card), "text": text})
    async with on.unit() as unit:
        seen = await unit.observations.numbered("H-2026-0002")
    assert (seen.text, seen.area) == (text, NOT_TOLD)


# --- at the same moment


@pytest.mark.postgres
@pytest.mark.parametrize("mode", ["ANON", "PSEUDO"])
async def test_sent_from_chat_and_dialog_at_once_it_is_one_observation(
    migrated_postgres_url: str, mode: str
) -> None:
    """They are two conversations, and of two anonymous ones nothing tells that they are the same."""
    async with stage(migrated_postgres_url) as on:
        anna, dialog = Chat(on, ANNA), Dialog(on, ANNA)
        await to_form_by_card(anna, reporter_mode=mode)
        sent = {**button(anna.card, "send"), **fields_of(anna.card)}
        await asyncio.gather(
            anna.sends_action("send", sent), dialog.submits({**sent, "verb": "send", "once": "another"})
        )
        assert await _filed(on, "H-2026-0001")
        assert not await _filed(on, "H-2026-0002")
