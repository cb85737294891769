"""A document out of the chat: by a link that works once, for its addressee, and only while they may."""

import asyncio
import re
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from typing import Any

import docx
import pytest
import sqlalchemy as sa

from bot.domain.codes import Language
from bot.domain.errors import Refusal
from bot.domain.file_link import LIFE, DocumentKind, FileForm, FileLink, link_hash, new_link_code
from bot.domain.people import Person
from bot.domain.proposal import ProposalState
from bot.domain.roles import Role
from bot.domain.stored_document import DocumentState
from bot.usecases import documents
from bot.usecases.context import Context
from tests.cast import ANNA, KAISA, LEENA, SVEN, TEAM
from tests.conversations.gathering import filed, gathered
from tests.conversations.offices import appointed, person
from tests.conversations.test_reporter_modes import dump
from tests.stage import Chat, Stage, content, linked_channel, stage

ADDRESS = "https://havainto.example.fi"


@pytest.fixture
async def on(sqlite_url: str) -> AsyncIterator[Stage]:
    """A bot that knows its public address."""
    async with stage(sqlite_url, public_url=f"{ADDRESS}/") as started:
        yield started


@pytest.fixture
async def kaisa(on: Stage) -> Chat:
    """The coordinator's own chat; a phenomenon is on the agenda."""
    group = await linked_channel(on)
    anna, sven = Chat(on, ANNA), Chat(on, SVEN)
    for chat in (anna, sven):
        await chat.installs()
    await gathered(on, await filed(on, anna, sven), title="Vuokrat nousevat")
    await group.says("asialistalle I-2026-0001")
    return await appointed(on, KAISA, Role.COORDINATOR)


def _links(card: dict[str, Any]) -> list[str]:
    """The paths of a card's links."""
    return [
        re.sub(f"^{ADDRESS}", "", one["url"]) for one in card["actions"] if one["type"] == "Action.OpenUrl"
    ]


async def _asked(kaisa: Chat, line: str = "aineisto") -> list[str]:
    await kaisa.says(line)
    return _links(kaisa.card)


async def _got(on: Stage, path: str, method: str = "GET") -> tuple[int, bytes, dict[str, str]]:
    async with on.http.request(method, on.url + path) as answer:
        return answer.status, await answer.read(), dict(answer.headers)


async def test_the_coordinator_gets_the_pack_by_one_press(on: Stage, kaisa: Chat) -> None:
    word, excel = await _asked(kaisa)
    assert "15 minuuttia" in str(content(kaisa.heard[-1]))
    status, page, headers = await _got(on, word)
    assert status == 200
    assert b'<html lang="fi">' in page
    assert b'<form method="post">' in page
    assert headers["Cache-Control"] == "no-store"
    assert headers["Referrer-Policy"] == "no-referrer"
    status, file, headers = await _got(on, word, "POST")
    assert status == 200
    assert headers["Content-Disposition"] == 'attachment; filename="pack-2026-12-10-fi.docx"'
    assert headers["Cache-Control"] == "no-store"
    assert docx.Document(BytesIO(file)).paragraphs[0].text == "Kokouksen aineisto 10.12.2026"
    status, file, headers = await _got(on, excel, "POST")
    assert (status, file[:2]) == (200, b"PK")
    assert headers["Content-Disposition"].endswith('.xlsx"')


async def test_looking_uses_nothing_up_and_pressing_does(on: Stage, kaisa: Chat) -> None:
    word, _ = await _asked(kaisa)
    for method in ("HEAD", "GET", "HEAD", "GET"):
        assert (await _got(on, word, method))[0] == 200
    assert (await _got(on, word, "POST"))[0] == 200
    for method in ("POST", "GET"):
        status, page, _ = await _got(on, word, method)
        assert status == 410
        assert all(words in page.decode() for words in ("Pyydä uusi", "Be om en ny", "Ask for a new one"))


async def test_of_two_presses_at_once_one_gets_the_file(on: Stage, kaisa: Chat) -> None:
    word, _ = await _asked(kaisa)
    found = await asyncio.gather(*(_got(on, word, "POST") for _ in range(4)))
    assert sorted(status for status, _, _ in found) == [200, 410, 410, 410]


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_too_late_guessed_or_odd_is_told_how_to_ask_again(on: Stage, kaisa: Chat, method: str) -> None:
    word, _ = await _asked(kaisa)
    on.clock.set(on.clock() + LIFE)
    for path in (word, f"/files/{new_link_code()}", "/files/..%2f", "/files/%00%ff", f"/files/{'x' * 900}"):
        assert (await _got(on, path, method))[0] == 410, path


async def test_who_is_coordinator_or_member_no_more_gets_nothing_and_loses_nothing(
    on: Stage, kaisa: Chat
) -> None:
    word, _ = await _asked(kaisa)
    known = await person(on, KAISA)
    async with on.unit() as unit:
        await unit.roles.take(known.id, Role.COORDINATOR)
    status, page, _ = await _got(on, word, "POST")
    assert status == 403
    assert "koordinaattori" in page.decode()
    async with on.unit() as unit:
        await unit.roles.give(known.id, Role.COORDINATOR, on.clock())
    on.teams.rosters[TEAM] = [one for one in on.teams.rosters[TEAM] if one["id"] != KAISA.teams_id]
    on.house.files.roster.forget()  # type: ignore[attr-defined]  # as when Teams tells that somebody left
    assert (await _got(on, word, "POST"))[0] == 403
    assert (await _got(on, word))[0] == 200


async def test_only_the_coordinator_is_given_links(on: Stage, kaisa: Chat) -> None:
    for who in (LEENA, ANNA):
        chat = Chat(on, who)
        await chat.installs()
        assert "/files/" not in await chat.says("aineisto")
        assert "/files/" not in str(chat.heard)


async def test_a_link_names_nothing_and_only_its_hash_is_kept(on: Stage, kaisa: Chat) -> None:
    word, excel = await _asked(kaisa)
    for path in (word, excel):
        code = path.rpartition("/")[2]
        assert re.fullmatch(r"[\w-]{22}", code)
        stored = str(await dump(on))
        assert code not in stored
        assert link_hash(code) in stored


async def test_what_was_taken_is_on_record_and_what_was_not_is_not(on: Stage, kaisa: Chat) -> None:
    word, _ = await _asked(kaisa)
    async with on.unit() as unit:
        before = await unit.reads.last(limit=10)
    await _got(on, word, "POST")
    async with on.unit() as unit:
        (latest, *_) = await unit.reads.last(limit=10)
    assert "pack-2026-12-10" not in [one.subject for one in before]
    assert latest.subject == "pack-2026-12-10"


async def test_a_failure_uses_nothing_up(on: Stage, kaisa: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    word, _ = await _asked(kaisa)

    def broken(*_: object) -> None:
        raise RuntimeError("no disk")

    with monkeypatch.context() as patched:
        patched.setattr("dialogs.web.files.one_file", broken)
        status, page, _ = await _got(on, word, "POST")
    assert status == 500
    assert "Linkkiä ei käytetty" in page.decode()
    assert (await _got(on, word, "POST"))[0] == 200


async def test_old_links_go_when_a_new_one_is_given(on: Stage, kaisa: Chat) -> None:
    word, _ = await _asked(kaisa)
    on.clock.set(on.clock() + LIFE + timedelta(seconds=1))
    await _asked(kaisa)
    assert link_hash(word.rpartition("/")[2]) not in str(await dump(on))


async def test_what_is_taken_is_what_was_offered(on: Stage, kaisa: Chat) -> None:
    """Though the agenda has changed meanwhile; asked again it is another document."""
    first, _ = await _asked(kaisa)
    same, _ = await _asked(kaisa)
    group = Chat(on, KAISA, channel=await _channel(on))
    await group.says("ehdotus H-2026-0001\nmitä: Sovitaan maksusuunnitelmasta yhtiön kanssa")
    other, _ = await _asked(kaisa)
    files = [(await _got(on, path, "POST"))[1] for path in (first, same, other)]
    assert files[0] == files[1] != files[2]
    async with on.unit() as unit:
        drafts = await unit.documents.listed(DocumentState.DRAFT, [DocumentKind.PACK])
    kaisa_id = (await person(on, KAISA)).id
    assert [(one.key, one.level, one.made_by) for one in drafts] == [("2026-12-10", "internal", kaisa_id)] * 2


async def test_a_document_with_a_withdrawn_text_is_not_handed_out(on: Stage, kaisa: Chat) -> None:
    word, _ = await _asked(kaisa)
    async with on.unit() as unit:
        (draft,) = await unit.documents.listed(DocumentState.DRAFT, [DocumentKind.PACK])
        shown = replace(draft, id="shows", key="2026-12-11", publications=("J-2026-0001",))
        await unit.documents.add(shown)
        link = FileLink(
            code_hash=link_hash("x" * 22),
            document_id="shows",
            language=Language.SV,
            form=FileForm.WORD,
            person_id=draft.made_by or "",
            expires_at=on.clock() + LIFE,
        )
        await unit.file_links.add(link, on.clock())
        assert await unit.documents.mark_withdrawn("J-2026-0001") == 1
    status, page, _ = await _got(on, f"/files/{'x' * 22}", "POST")
    assert status == 403
    assert "har dragits tillbaka" in page.decode()
    assert "Du kan göra ett nytt" in page.decode()
    assert (await _got(on, word, "POST"))[0] == 200
    async with on.unit() as unit:
        assert (await unit.documents.get("shows")).intact


async def test_a_document_that_an_older_version_made_is_refused(on: Stage, kaisa: Chat) -> None:
    word, _ = await _asked(kaisa)
    async with on.unit() as unit:
        connection = unit.documents._connection  # type: ignore[attr-defined]
        await connection.execute(sa.text("UPDATE documents SET facts = '{}'"), {})
    status, page, _ = await _got(on, word, "POST")
    assert status == 403
    assert "aiemmalla versiolla" in page.decode()


async def test_the_coordinator_and_the_chair_approve_once(on: Stage, kaisa: Chat) -> None:
    await _asked(kaisa)
    await appointed(on, LEENA, Role.CHAIR)
    by = {who.name: await person(on, who) for who in (KAISA, LEENA, ANNA)}
    async with on.unit() as unit:
        (draft,) = await unit.documents.listed(DocumentState.DRAFT, [DocumentKind.PACK])
        (group,) = await unit.groups.working()

        def acting(who: Person) -> Context:
            return Context(
                unit=unit, county=on.settings.county, now=on.clock(), actor=who, group=group, of_county=True
            )

        with pytest.raises(Refusal) as refused:
            await documents.approve_document(acting(by[ANNA.name]), draft.id)
        assert refused.value.key == "not-allowed"
        approved = await documents.approve_document(acting(by[LEENA.name]), draft.id)
        assert (approved.state, approved.approved_at) == (DocumentState.APPROVED, on.clock())
        with pytest.raises(Refusal) as refused:
            await documents.approve_document(acting(by[KAISA.name]), draft.id)
        assert refused.value.key == "document-approved"
        await unit.documents.add(replace(draft, id="shows", level="public", publications=("J-2026-0001",)))
        await unit.documents.mark_withdrawn("J-2026-0001")
        with pytest.raises(Refusal) as refused:
            await documents.approve_document(acting(by[KAISA.name]), "shows")
        assert refused.value.key == "document-withdrawn"


async def test_a_letter_is_asked_for_by_its_number(on: Stage, kaisa: Chat) -> None:
    group = Chat(on, KAISA, channel=await _channel(on))
    await group.says("ehdotus H-2026-0001\nmitä: Sovitaan maksusuunnitelmasta yhtiön kanssa")
    assert "kirjettä" in await kaisa.says("aineisto E-2026-0001")  # nobody has endorsed it
    async with on.unit() as unit:
        one = await unit.proposals.numbered("E-2026-0001")
        assert one
        assert one.state in {ProposalState.DRAFT, ProposalState.PUT_FORWARD}


async def _channel(on: Stage) -> str:
    async with on.unit() as unit:
        (group,) = await unit.groups.working()
    return group.channel_id


async def test_in_three_languages_with_a_day_and_never_of_a_text(on: Stage, kaisa: Chat) -> None:
    assert len(await _asked(kaisa, "aineisto 10.12.2026")) == 2
    assert "/files/" not in str(
        await kaisa.says("Aineisto puuttuu monelta, kun tukea haetaan.") + str(kaisa.card)
    )
    assert "11.12.2026" in await kaisa.says("aineisto 2026-12-11")
    for word, file in (("mötesmaterial", "sv"), ("pack", "en")):
        await kaisa.says({"sv": "svenska", "en": "english"}[file])
        paths = await _asked(kaisa, word)
        assert (await _got(on, paths[0], "POST"))[2]["Content-Disposition"].endswith(f'-{file}.docx"')


async def test_without_a_public_address_the_command_is_told(sqlite_url: str) -> None:
    async with stage(sqlite_url) as on:
        await linked_channel(on)
        kaisa = await appointed(on, KAISA, Role.COORDINATOR)
        await kaisa.says("aineisto")
        said = str(kaisa.heard[-1])
        assert "python -m bot report pack 2026-12-10 --language fi" in said
        assert "/files/" not in said


async def test_making_a_file_never_holds_the_others_up(on: Stage, kaisa: Chat) -> None:
    word, _ = await _asked(kaisa)
    await _got(on, word, "POST")  # what is imported and parsed once
    word, _ = await _asked(kaisa)
    late = [0.0]
    loop = asyncio.get_running_loop()

    async def watch() -> None:
        while True:
            before = loop.time()
            await asyncio.sleep(0.005)
            late.append(loop.time() - before - 0.005)

    watching = asyncio.create_task(watch())
    assert (await _got(on, word, "POST"))[0] == 200
    watching.cancel()
    assert max(late) < 0.05
