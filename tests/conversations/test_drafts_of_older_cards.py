"""A draft begun in seven steps goes on in the form: on its old card, in old words, over the update."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from bot.domain.codes import Language
from bot.usecases.filing import PRIVACY_VERSION
from dialogs.texts import Texts
from storage import migrate
from storage.engine.offline import within_transaction
from tests.cast import ANNA
from tests.conversations.filing import CARE, TEXT, draft_of, fields_of, found_draft
from tests.fakes.authority import TENANT_ID
from tests.fakes.clock import START
from tests.stage import Chat, Stage, stage, words

FI = Texts(Language.FI)
WRITTEN: dict[str, Any] = {"type": "POS", "text": TEXT["fi"], "source": None, "suggested": ["need_main"]}
WHOLE: dict[str, Any] = {
    **WRITTEN,
    "need_main": "SHL11_02",
    "need_other": None,
    "service_task": "TYOIK",
    "target_group": ["YOUTH"],
    "area": "Kajaani",
    "extent": "COMMON",
    "trend": None,
    "sector": ["ASUM", "TALOUS"],
    "aspect": None,
    "tried": "Olemme kysyneet.",
    "proposal": None,
    "actor": None,
    "reporter_mode": "PSEUDO",
    "suggested": ["need_main", "sector"],
    "warned": None,
    "looked": ["COMMON", "Kajaani"],
}
PLACES: dict[str, dict[str, Any]] = {
    "privacy": {"reporter_mode": "PSEUDO"},
    "type": {"reporter_mode": "PSEUDO"},
    "text": {"type": "POS", "reporter_mode": "PSEUDO"},
    "need_main": {**WRITTEN, "need_main": "SHL11_02", "reporter_mode": "PSEUDO"},
    "area": {**WRITTEN, "need_main": "SHL11_02", "service_task": "TYOIK", "reporter_mode": "PSEUDO"},
    "sector": {key: WHOLE[key] for key in WHOLE if key not in ("tried", "proposal", "actor", "quote_ok")},
    "tried": WHOLE,
    "actor": WHOLE,
    "summary": WHOLE,
}
"""Where a draft of the version before may stand, and what it may hold there."""
CARD = "card-of-before"


def left(at: str, **more: Any) -> dict[str, Any]:
    """A row of the drafts as the version before left it, without the column that went."""
    row = {"id": "d" * 32, "answers": PLACES[at], "at": at, "version": 4, "changed_at": START}
    return {**row, "card_id": CARD, "leaving": False, **more}


async def begun(on: Stage, at: str, mode: str = "cards", **more: Any) -> Chat:
    """Anna's chat, in which a draft waits that the version before has begun."""
    anna = Chat(on, ANNA)
    await anna.says("kiitos")
    async with on.unit() as unit:
        person = await unit.people.find(TENANT_ID, ANNA.object_id)
    row = {**left(at), "person_id": person.id, **more}
    async with on.house.database.transaction() as connection:
        tables = {name: sa.Table(name, sa.MetaData(), *_columns(name)) for name in ("drafts", "people")}
        await connection.execute(sa.insert(tables["drafts"]).values(**row))
        read = None if at == "privacy" else START
        await connection.execute(sa.update(tables["people"]).values(mode=mode, privacy_at=read))
    return anna


def _columns(name: str) -> list[Any]:
    from storage.tables import METADATA  # noqa: PLC0415 - the columns alone

    return [sa.Column(one.name, one.type) for one in METADATA.tables[name].columns]


def old_button(verb: str, **more: Any) -> dict[str, Any]:
    """What a button of the old card sends."""
    return {"verb": verb, "id": "d" * 32, "version": 4, "once": f"{verb}-of-before", **more}


async def the_text(on: Stage, number: str = "H-2026-0001") -> str:
    async with on.unit() as unit:
        return str((await unit.observations.numbered(number)).text)


# --- by its old card


async def test_where_the_privacy_text_stood_the_form_comes_with_the_lines(on: Stage) -> None:
    anna = await begun(on, "privacy")
    card = await anna.sends_action("understood", old_button("understood"))
    assert FI("form-title") in words(card)
    assert FI("privacy-lines-title") in words(card)
    assert "text" in fields_of(card)


async def test_a_type_that_is_pressed_is_chosen(on: Stage) -> None:
    anna = await begun(on, "type")
    await anna.sends_action("answer", old_button("answer", code="POS"))
    assert (await draft_of(on, anna)).answers["type"] == "POS"


async def test_the_text_of_its_field_is_taken_with_all_else_of_that_step(on: Stage) -> None:
    anna = await begun(on, "text")
    card = await anna.sends_action("answer", old_button("answer", text=TEXT["fi"], source="TEAM"))
    fields = fields_of(card)
    assert (fields["text"], fields["source"], fields["type"]) == (TEXT["fi"], "TEAM", "POS")
    assert FI("form-guessed") in words(card)


@pytest.mark.parametrize("verb", ["answer", "back", "skip", "keep"])
@pytest.mark.parametrize("at", ["need_main", "area", "sector", "tried", "actor"])
async def test_whatever_is_pressed_in_a_step_its_answers_are_kept_and_the_form_comes(
    on: Stage, at: str, verb: str
) -> None:
    anna = await begun(on, at)
    sent = {"extent": "SEVERAL", "proposal": "Sovitaan mallista.", "need_other": "SHL11_05"}
    card = await anna.sends_action(verb, old_button(verb, **sent))
    answers = (await draft_of(on, anna)).answers
    before = {key: answer for key, answer in PLACES[at].items() if answer and key not in MARKS}
    assert {key: answers.get(key) for key in before} == {**before, **_said(before, sent)}
    assert {key: answers[key] for key in sent} == {**sent, "need_other": ["SHL11_05"]}
    assert FI("form-title") in words(card)
    assert fields_of(card)["text"] == TEXT["fi"]


MARKS = ("suggested", "warned", "looked")


def _said(before: dict[str, Any], sent: dict[str, str]) -> dict[str, Any]:
    return {key: sent[key] for key in before.keys() & sent.keys()}


@pytest.mark.parametrize("line", ["area", "text", "reporter_mode", "", "nonsense", None])
async def test_a_line_that_the_old_summary_would_change_can_be_changed_in_the_form(
    on: Stage, line: str | None
) -> None:
    anna = await begun(on, "summary")
    card = await anna.sends_action("edit", old_button("edit", line=line, reporter_mode="NAMED"))
    fields = fields_of(card)
    assert fields.keys() >= {"area", "text", "reporter_mode"}
    assert (fields["area"], fields["reporter_mode"]) == ("Kajaani", "NAMED")
    on.clock.advance(seconds=2)
    assert "H-2026-0001" in words(await anna.presses("send", card, **{**fields, "area": "Kuhmo"}))


async def test_the_old_summary_s_send_files_all_of_it(on: Stage) -> None:
    anna = await begun(on, "summary")
    receipt = await anna.sends_action("send", old_button("send", reporter_mode="NAMED", quote_ok="true"))
    assert "H-2026-0001" in words(receipt)
    async with on.unit() as unit:
        seen = await unit.observations.numbered("H-2026-0001")
    assert (seen.type, seen.area, seen.value("quote_ok")) == ("POS", "Kajaani", True)
    assert (seen.value("tried"), seen.reporter_mode) == ("Olemme kysyneet.", "NAMED")
    again = await anna.sends_action("send", old_button("send", reporter_mode="NAMED", quote_ok="true"))
    assert "H-2026-0001" in words(again)
    async with on.unit() as unit:
        assert await unit.observations.numbered("H-2026-0002") is None


@pytest.mark.parametrize("at", ["privacy", "text", "need_main", "summary"])
async def test_its_cancel_asks_where_words_would_be_lost(on: Stage, at: str) -> None:
    anna = await begun(on, at)
    shown = words(await anna.sends_action("cancel", old_button("cancel")))
    written = "text" in PLACES[at]
    assert (FI("leaving-title") in shown) == written
    assert (await found_draft(on, anna) is not None) == written


@pytest.mark.parametrize("leave", ["masked", "confirmed"])
async def test_what_its_guard_asked_is_answered(on: Stage, leave: str) -> None:
    anna = await begun(on, "text")
    named = "Virtasen Maija odotti asuntoa kuukausia, eikä kukaan vastannut kysymyksiin mitään."
    await anna.sends_action("answer", old_button("answer", text=named, leave=leave))
    kept = str((await draft_of(on, anna)).answers["text"])
    assert ("Virtasen" in kept) == (leave == "confirmed")
    assert "odotti asuntoa kuukausia" in kept


async def test_a_card_of_a_step_before_shows_the_present_form(on: Stage) -> None:
    anna = await begun(on, "area")
    card = await anna.sends_action("answer", {**old_button("answer", need_main="SHL11_05"), "version": 3})
    assert FI("note-stale") in words(card)
    assert (await draft_of(on, anna)).answers["need_main"] == "SHL11_02"


async def test_an_old_client_s_press_goes_on_too(on: Stage) -> None:
    anna = await begun(on, "text")
    await anna._post(value=old_button("answer", text=TEXT["fi"]), replyToId=CARD)
    assert (await draft_of(on, anna)).answers["text"] == TEXT["fi"]


# --- in old words


@pytest.mark.parametrize("at", PLACES)
@pytest.mark.parametrize(
    "line",
    [
        *("ymmärsin", "takaisin", "ohita", "ohita kaikki", "sama", "havainto", "lähetä"),
        *("muokkaa palvelutehtävä", "muokkaa 3", "muokkaa 8", "muokkaa laajuus", "omat", "ohje"),
    ],
)
async def test_an_old_word_has_a_sensible_answer_everywhere_and_loses_nothing(
    on: Stage, at: str, line: str
) -> None:
    anna = await begun(on, at, mode="text")
    heard = len(anna.heard)
    said = await anna.says(line)
    assert len(anna.heard) == heard + 1
    assert FI("unknown-start") not in said
    if line == "lähetä" and at in ("sector", "tried", "actor", "summary"):
        assert "H-2026-0001" in said
        return
    answers = (await draft_of(on, anna)).answers
    before = {key: answer for key, answer in PLACES[at].items() if answer and key not in MARKS}
    assert {key: answers.get(key) for key in before} == before
    if line.startswith("muokkaa"):
        key = {"palvelutehtävä": "service_task", "3": "source", "8": "area", "laajuus": "extent"}[line[8:]]
        assert (await draft_of(on, anna)).at == key
        assert FI(f"question-{key}") in said


async def test_a_skipped_question_is_stored_as_not_known_and_no_word_of_it_is(on: Stage) -> None:
    anna = await begun(on, "tried", mode="text", answers={**WHOLE, "tried": None})
    assert "ohita" not in (await anna.says("ohita")).split()
    await anna.says("lähetä")
    async with on.unit() as unit:
        seen = await unit.observations.numbered("H-2026-0001")
    assert not seen.value("tried")


async def test_the_text_that_was_asked_for_is_taken(on: Stage) -> None:
    anna = await begun(on, "text", mode="text")
    said = await anna.says(CARE["fi"])
    assert (await draft_of(on, anna)).answers["text"] == CARE["fi"]
    assert FI("question-service_task") in said


async def test_a_number_answers_the_question_that_the_old_step_asked(on: Stage) -> None:
    anna = await begun(on, "area", mode="text")
    await anna.says("3")
    assert (await draft_of(on, anna)).answers["area"] == "Kuhmo"


@pytest.mark.parametrize("at", ["privacy", "text"])
async def test_in_words_the_privacy_lines_come_once(on: Stage, at: str) -> None:
    anna = await begun(on, at, mode="text")
    assert FI("privacy-lines-title") in await anna.says("havainto")
    assert FI("privacy-lines-title") not in await anna.says(TEXT["fi"])
    async with on.unit() as unit:
        person = await unit.people.find(TENANT_ID, ANNA.object_id)
    assert person.privacy_version == PRIVACY_VERSION


async def test_a_suggestion_of_the_old_form_still_follows_its_text(on: Stage) -> None:
    anna = await begun(on, "summary")
    await anna.says("havainto")
    await anna.presses("send", **{**fields_of(anna.card), "text": CARE["fi"]})
    answers = (await draft_of(on, anna)).answers
    assert (answers["need_main"], answers["sector"]) == ("SHL11_08", ["SOSP"])
    assert (answers["type"], answers["area"]) == ("POS", "Kajaani")  # chosen, whatever the new text tells


async def test_a_correction_that_was_begun_before_is_sent(on: Stage) -> None:
    anna = await begun(on, "summary")
    await anna.sends_action("send", old_button("send"))
    async with on.unit() as unit:
        seen = await unit.observations.numbered("H-2026-0001")
        person = await unit.people.find(TENANT_ID, ANNA.object_id)
    row = {**left("summary"), "person_id": person.id, "corrects": seen.id, "id": "c" * 32}
    async with on.house.database.transaction() as connection:
        table = sa.Table("drafts", sa.MetaData(), *_columns("drafts"))
        await connection.execute(sa.insert(table).values(**row))
    sent = {**old_button("send", text=CARE["fi"]), "id": "c" * 32, "once": "a correction"}
    card = await anna.sends_action("send", sent)
    if "korjattu" not in words(card):  # what follows the new text is seen first
        on.clock.advance(seconds=2)
        card = await anna.presses("send", card, **fields_of(card))
    assert "korjattu" in words(card)
    assert await the_text(on) == CARE["fi"]


# --- over the update itself


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def before_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'before.db'}"
    return str(request.getfixturevalue("postgres_url"))


@asynccontextmanager
async def updated(url: str, ledger: Path, people: list[dict[str, Any]], **draft: Any) -> AsyncIterator[Stage]:
    """A bot on a database that the first migration made, with these people and a draft, after the update."""

    def begin(connection: sa.Connection) -> None:
        migrate.bring_to(connection, "0001_first_tables")
        for name, row in [*((one.pop("table"), one) for one in people), ("drafts", draft)]:
            connection.execute(sa.insert(sa.Table(name, sa.MetaData(), autoload_with=connection)), row)

    await asyncio.to_thread(within_transaction, url, begin)
    await asyncio.to_thread(migrate.upgrade, url)
    async with stage(url, ledger=ledger) as on:
        yield on


async def who_was_there(on: Stage, path: str) -> tuple[str, list[dict[str, Any]]]:
    """Anna as the version before knew her: she had read the privacy text, and has an address."""
    anna = Chat(on, ANNA)
    await anna.says("kiitos")
    async with on.unit() as unit:
        person = await unit.people.find(TENANT_ID, ANNA.object_id)
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        (address,) = connection.execute("SELECT * FROM addresses").fetchall()
    known = {"table": "people", "id": person.id, "language": "fi", "mode": "cards", "understood_at": START}
    return person.id, [known, {"table": "addresses", **dict(address)}]


@pytest.mark.parametrize("at", ["privacy", "need_main", "summary"])
async def test_a_draft_of_before_the_update_goes_on_after_it(
    on: Stage, database_url: str, before_url: str, tmp_path: Path, at: str
) -> None:
    person_id, people = await who_was_there(on, database_url.removeprefix("sqlite:///"))
    draft = {**left(at), "person_id": person_id, "editing": at == "need_main"}
    async with updated(before_url, tmp_path / "ledger", people, **draft) as after:
        anna = Chat(after, ANNA)
        if at == "privacy":
            await anna.sends_action("understood", old_button("understood"))
            await anna.presses("answer", anna_card(anna), text=TEXT["fi"])
        else:
            await anna.says("havainto")
        fields = fields_of(anna_card(anna))
        assert fields["text"] == TEXT["fi"]
        after.clock.advance(seconds=2)
        sent = {**fields, "service_task": "TYOIK", "area": "Kajaani"}
        assert "H-2026-0001" in words(await anna.presses("send", anna_card(anna), **sent))
        assert await the_text(after) == TEXT["fi"]
        assert await found_draft(after, anna) is None


def anna_card(chat: Chat) -> dict[str, Any]:
    """The card that is shown now, also where it came in the place of one that this test has not seen."""
    shown = chat.answer.get("value") if isinstance(chat.answer, dict) else None
    return shown if isinstance(shown, dict) and "body" in shown else chat.card


async def test_who_had_read_the_old_privacy_text_is_shown_the_lines_once_more(
    on: Stage, database_url: str, before_url: str, tmp_path: Path
) -> None:
    person_id, people = await who_was_there(on, database_url.removeprefix("sqlite:///"))
    async with updated(
        before_url, tmp_path / "ledger", people, **left("summary"), person_id=person_id, editing=False
    ) as after:
        anna = Chat(after, ANNA)
        await anna.sends_action("cancel", old_button("cancel"))
        after.clock.advance(seconds=2)
        await anna.presses("cancel", anna_card(anna))
        assert await found_draft(after, anna) is None
        await anna.says(TEXT["fi"])
        assert FI("privacy-lines-title") in words(anna.card)
        async with after.unit() as unit:
            known = await unit.people.get(person_id)
        assert known.privacy_version == PRIVACY_VERSION
