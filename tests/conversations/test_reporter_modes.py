"""Three ways to appear, and what each leaves in the database."""

import re
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.domain.codes import ReporterMode
from bot.domain.log import Action
from bot.domain.observation import ObservationState
from bot.domain.people import Opening
from bot.domain.receipt import LENGTH, code_from, plain_code, read_code
from bot.usecases import digest_posts
from bot.usecases.context import Context
from scheduler.schedule import Duty
from storage.tables import METADATA
from tests.cast import ANNA, KAISA
from tests.conversations.filing import TEXT, to_form_by_card
from tests.stage import CARD, Chat, Stage, linked_channel, words

CODE = re.compile(r"\b[A-Z0-9]{4}(?:-[A-Z0-9]{4}){3}\b")


async def dump(on: Stage) -> dict[str, list[str]]:
    """Every row of every table."""
    async with on.house.database.transaction() as connection:
        return {
            name: [str(tuple(row)) for row in await connection.execute(sa.select(table))]
            for name, table in METADATA.tables.items()
        }


async def file_as(chat: Chat, mode: str) -> str:
    """File by card in a mode; returns the words of the receipt."""
    await to_form_by_card(chat)
    return words(await chat.presses("send", reporter_mode=mode))


def test_a_code_is_read_as_people_write_it() -> None:
    code = code_from("f" * 40)
    assert len(plain_code(code)) == LENGTH
    for written in (code, code.lower(), code.replace("-", " "), code.replace("-", ""), f"kuitti {code}!"):
        assert read_code(written) == plain_code(code)
    assert read_code("kuitti H-2026-0001") is None


async def test_without_a_name_is_the_usual_way(on: Stage, anna: Chat) -> None:
    receipt = await file_as(anna, "PSEUDO")
    assert "H-2026-0001" in receipt
    assert not CODE.search(receipt)
    async with on.unit() as unit:
        seen = await unit.observations.numbered("H-2026-0001")
        assert seen.person_id
        assert await unit.people.signature(seen.id, purpose=Opening.SIGNED, now=on.clock()) is None


async def test_a_name_is_kept_sealed_for_the_coordinator(on: Stage, anna: Chat) -> None:
    await file_as(anna, "NAMED")
    async with on.unit() as unit:
        seen = await unit.observations.numbered("H-2026-0001")
        assert await unit.people.signature(seen.id, purpose=Opening.SIGNED, now=on.clock()) == "Anna"
    assert "Anna" not in str(await dump(on))


async def test_of_an_anonymous_one_nothing_leads_to_its_reporter(on: Stage, anna: Chat) -> None:
    receipt = await file_as(anna, "ANON")
    assert CODE.search(receipt)
    async with on.unit() as unit:
        seen = await unit.observations.numbered("H-2026-0001")
        reporter = await unit.people.find(on.settings.tenants[0], anna.who.object_id)
        assert await unit.observations.of(reporter.id) == []
    assert (seen.person_id, seen.reporter_mode) == (None, ReporterMode.ANON)
    assert seen.received_at.isoformat() == "2026-11-15T22:00:00+00:00"  # Monday in Helsinki, no closer
    assert (reporter.service_task, reporter.area) == (None, None)  # last answers would tell
    rows = await dump(on)
    assert rows["outbox"] == rows["drafts"] == rows["signatures"] == []
    about = [row for table in rows.values() for row in table if seen.id in row]
    # The observation, its log entry, its receipt, that somebody is to be told of it; its time limits.
    assert len(about) == 4 + 4
    assert not any(reporter.id in row for row in about)
    assert not any("2026, 11, 18" in row for row in about)  # the day


async def test_the_code_is_not_in_the_card_that_teams_keeps(on: Stage, anna: Chat) -> None:
    code = CODE.search(await file_as(anna, "ANON"))
    assert code
    assert anna.answer["type"] == CARD  # for this client alone
    stored = on.teams.updates[-1]
    assert stored.activity_id == anna.card_id
    assert code[0] not in str(stored.activity)
    assert "H-2026" not in str(stored.activity)
    assert code[0] not in str(await dump(on))


async def test_a_repeated_delivery_gets_the_same_code(on: Stage, anna: Chat) -> None:
    first = CODE.search(await file_as(anna, "ANON"))
    status, again = await anna.repeats()
    assert status == 200
    status, renewed = await anna.repeats(id="another id of the same press")
    found = [CODE.search(words(answer["value"])) for answer in (again, renewed)]
    assert first
    assert [one and one[0] for one in found] == [first[0], first[0]]
    async with on.unit() as unit:
        assert await unit.observations.numbered("H-2026-0002") is None


async def test_the_code_opens_the_state_from_any_chat_in_any_language(
    on: Stage, anna: Chat, ellen: Chat
) -> None:
    code = CODE.search(await file_as(anna, "ANON"))
    assert code
    assert "H-2026-0001" not in await anna.says("omat")
    opened = await ellen.says(f"receipt {code[0].lower().replace('-', ' ')}")
    assert TEXT["fi"] in opened
    assert "received" in opened
    assert "H-2026-0001" not in await ellen.says("mine")
    assert "H-2026-0001" in await anna.says(f"kuitti {code[0]}")
    await anna.presses("ask_withdraw")
    await anna.presses("withdraw")
    assert "peru" in (await anna.says(f"kuitti {code[0]}")).lower()
    assert TEXT["fi"] not in str(await dump(on))


async def test_an_anonymous_one_can_be_taken_back_by_typing(on: Stage, anna: Chat) -> None:
    code = CODE.search(await file_as(anna, "ANON"))
    assert code
    assert "H-2026-0001" in await anna.confirms(f"poista {code[0]}")
    async with on.unit() as unit:
        assert (await unit.observations.numbered("H-2026-0001")).text == ""


async def test_wrong_codes_are_limited(on: Stage, anna: Chat, sven: Chat) -> None:
    code = CODE.search(await file_as(anna, "ANON"))
    assert code
    assert "ACDE" in await sven.says("kvitto")  # what a code looks like
    for _ in range(5):
        said = await sven.says("kvitto ACDE-FGHJ-KLMN-PQRT")
        assert "stämmer inte" in said
    assert "15" in await sven.says(f"kvitto {code[0]}")
    on.clock.advance(minutes=16)
    assert TEXT["fi"] in await sven.says(f"kvitto {code[0]}")


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
async def test_all_three_ways_by_typing(on: Stage, language: str) -> None:
    from tests.cast import ANNA, ELLEN, SVEN  # noqa: PLC0415 - one of the three
    from tests.conversations import filing  # noqa: PLC0415 - its words

    chat = Chat(on, {"fi": ANNA, "sv": SVEN, "en": ELLEN}[language])
    await filing.to_form_by_text(chat, language)
    edit = {"fi": "muokkaa nimeni", "sv": "ändra mitt namn", "en": "edit my name"}[language]
    assert "3." in await chat.says(edit)
    await chat.says("3")
    receipt = await chat.says(filing.SEND[language])
    code = CODE.search(receipt)
    assert code
    assert "Teams" in receipt  # what was typed stays there, and that is said
    word = {"fi": "kuitti", "sv": "kvitto", "en": "receipt"}[language]
    assert filing.TEXT[language] in await chat.says(f"{word} {code[0]}")


async def test_the_group_sees_no_difference_and_the_reporter_of_an_anonymous_one_is_told_nothing(
    on: Stage, anna: Chat
) -> None:
    await file_as(anna, "ANON")
    group = await linked_channel(on, KAISA)
    before = len(anna.heard)
    shown = await group.says("H-2026-0001")
    assert "Anna" not in shown
    assert "2026" in shown
    await group.says("ehdotus H-2026-0001 Sovitaan yhteinen malli vuokrataloyhtiön kanssa.")
    assert len(anna.heard) == before


def files_in(folder: Path) -> dict[str, bytes]:
    """The raw bytes of the database, of the log beside it, and of whatever else lies there."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


async def test_the_draft_of_an_anonymous_one_is_gone_from_the_files_at_once(
    on: Stage, anna: Chat, tmp_path: Path
) -> None:
    """A draft names its person: neither the file nor the log beside it may keep an older page of it."""
    await file_as(anna, "ANON")
    found = files_in(tmp_path)
    assert not any(b'"reporter_mode":"ANON"' in raw for raw in found.values()), list(found)
    async with on.unit() as unit:
        reporter = await unit.people.find(on.settings.tenants[0], anna.who.object_id)
    text = TEXT["fi"][:40].encode()
    for raw in found.values():
        assert raw.count(text) <= 2  # title and text of the observation, in one row
        for place in re.finditer(reporter.id.encode(), raw):
            assert text not in raw[place.start() - 200 : place.end() + 400]


async def test_a_mistyped_receipt_code_is_noted_as_nobodys_and_limited_all_the_same(
    on: Stage, anna: Chat
) -> None:
    await anna.says("kuitti ACDE-FGHJ-KLMN-PQRT")
    async with on.unit() as unit:
        reporter = await unit.people.find(on.settings.tenants[0], anna.who.object_id)
        (noted,) = await unit.log.last([Action.REFUSED], limit=9)
        assert await unit.groups.wrong_tries(reporter.id, on.clock(), on.clock()) == 1
    assert (noted.subject, noted.person_id) == ("receipt-wrong", None)
    assert noted.at.isoformat() == "2026-11-15T22:00:00+00:00"  # the try has a person and its own moment


async def test_a_try_at_a_code_is_forgotten_when_it_counts_no_more(on: Stage, anna: Chat) -> None:
    """A wrong try that no line of the log explains was one at a receipt code: it does not stay."""
    await anna.says("kuitti ACDE-FGHJ-KLMN-PQRT")
    for minutes, left in ((14, 1), (2, 0)):
        on.clock.advance(minutes=minutes)
        await on.house.clockwork._jobs.do(Duty.FORGET_TURNS)
        assert len((await dump(on))["wrong_tries"]) == left


async def test_of_when_the_privacy_lines_were_shown_the_week_is_kept(on: Stage, anna: Chat) -> None:
    await file_as(anna, "ANON")
    async with on.unit() as unit:
        reporter = await unit.people.find(on.settings.tenants[0], anna.who.object_id)
    assert reporter.privacy_at.isoformat() == "2026-11-15T22:00:00+00:00"


async def test_an_anonymous_one_stands_among_the_others_by_its_number(
    on: Stage, anna: Chat, sven: Chat
) -> None:
    group = await linked_channel(on, KAISA)
    await file_as(sven, "PSEUDO")
    on.clock.advance(minutes=11)
    await file_as(anna, "ANON")
    on.clock.advance(minutes=11)
    await file_as(sven, "PSEUDO")
    wanted = ["H-2026-0001", "H-2026-0002", "H-2026-0003"]
    await group.says("havainnot")
    shown = re.findall(r"H-2026-\d{4}", words(group.heard[-1]))
    assert list(dict.fromkeys(shown)) == wanted
    async with on.unit() as unit:
        assert [one.number for one in await unit.observations.unlinked()] == wanted[::-1]


async def test_a_digest_changed_for_an_anonymous_one_does_not_carry_its_id(on: Stage, anna: Chat) -> None:
    await linked_channel(on, KAISA)
    code = CODE.search(await file_as(anna, "ANON"))
    assert code
    on.clock.advance(days=7)
    async with on.unit() as unit:
        assert (
            await digest_posts.queue_due(Context(unit=unit, county=on.settings.county, now=on.clock())) == 1
        )
    await on.house.courier.empty()
    await anna.confirms(f"poista {code[0]}")
    async with on.unit() as unit:
        seen = await unit.observations.numbered("H-2026-0001")
    rows = await dump(on)
    assert len(on.teams.updates) >= 1
    assert not any(seen.id in row for row in rows["outbox"])


@pytest.mark.parametrize("cards", [True, False])
async def test_a_code_said_while_a_draft_is_written_never_becomes_its_text(
    on: Stage, anna: Chat, *, cards: bool
) -> None:
    """A reader of one observation would hold the key to another one."""
    code = CODE.search(await file_as(anna, "ANON"))
    assert code is not None
    if not cards:
        await anna.says("pelkkä teksti")
    await anna.says("havainto")
    assert "käsitellään uudelleen" not in await anna.says(f"käsittele uudelleen {code[0]}")
    assert "H-2026-0001" in await anna.says(code[0])
    await anna.says(f"posta {code[0]}")
    assert code[0] in await anna.says(f"poista {code[0]}")
    assert not any(code[0] in row for rows in (await dump(on)).values() for row in rows)
    await anna.says("kyllä")
    async with on.unit() as unit:
        assert (await unit.observations.numbered("H-2026-0001")).state is ObservationState.WITHDRAWN
        person = await unit.people.find(on.settings.tenants[0], ANNA.object_id)
        assert person is not None
        draft = await unit.drafts.of(person.id)
    assert draft is not None
    assert draft.answers.get("text") is None


async def test_a_text_that_holds_a_code_is_refused(on: Stage, anna: Chat) -> None:
    code = CODE.search(await file_as(anna, "ANON"))
    assert code is not None
    await anna.says("pelkkä teksti")
    await anna.says("havainto")
    assert "kuittikoodi" in await anna.says(f"Sain koodin {code[0]} ja odotan.")
    assert not any(code[0] in row for rows in (await dump(on)).values() for row in rows)


async def test_a_bare_code_opens_its_observation(anna: Chat) -> None:
    code = CODE.search(await file_as(anna, "ANON"))
    assert code is not None
    assert "H-2026-0001" in await anna.says(code[0])
