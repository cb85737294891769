"""The doctor: every finding in plain words, and whether the bot would work."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.domain.errors import DeliveryFailed, Reason
from bot.domain.group import WorkingGroup
from bot.domain.guard import AllowedWord
from bot.domain.notices import DeliveryState
from bot.health import tried_database
from bot.health.checks import OF_INSTALLATION, OF_MACHINE
from bot.health.doctor import examine
from bot.health.findings import Check
from bot.health.installation import World
from bot.ports import Unavailable
from storage.engine.database import Database
from storage.unit_of_work import UnitsOfWork
from storage.vault import add_key
from tests.delivery.post_office import Letterbox, PostOffice
from tests.domain.test_settings import REAL
from tests.fakes.clock import FakeClock
from tests.fakes.keys import VAULT
from tests.health import Tokens, has
from tests.storage.cast import NOON

pytestmark = pytest.mark.usefixtures("bare_environment")


def test_every_check_is_made_once() -> None:
    assert not {*OF_MACHINE} & {*OF_INSTALLATION}
    assert {*OF_MACHINE, *OF_INSTALLATION, Check.SETTINGS} == set(Check)


async def test_a_good_local_bot_is_in_order(database_url: str) -> None:
    findings = await examine({"local": True, "database_url": database_url, "meetings": "2999-01-01"})
    assert not findings.serious
    assert has(findings, "ok", "newest version")
    assert has(findings, "note", "no authentication")
    assert has(findings, "note", "no channel is linked", "pair")
    assert has(findings, "note", "data protection officer", "appoint dpo")
    assert not has(findings, "MEETINGS")


async def test_a_wrong_key_is_named_and_nothing_is_settled_by_asking(
    database_url: str, tmp_path: Path
) -> None:
    path = tmp_path / "havainto.keys"
    add_key(path)
    local = {"local": True, "database_url": database_url}
    assert has(await examine(local), "ok", "the key is the one")
    findings = await examine({**local, "keys": "", "keys_file": path})
    assert findings.serious
    assert has(findings, "MEND", str(path), "nobody is answered")
    assert has(findings, "note", "no channel is linked")  # what needs no key is told all the same


async def test_settings_that_do_not_go_together_are_named(database_url: str) -> None:
    findings = await examine({"local": True, "host": "0.0.0.0", "database_url": database_url})  # noqa: S104 - refused
    assert findings.serious
    assert [line for line in findings.lines if line.startswith("MEND")] == findings.lines[:1]
    assert has(findings, "MEND", "this machine only")
    assert has(findings, "ok", "Havainto", "Python")  # what needs no settings is told all the same


async def test_a_single_wrong_setting_is_named_as_the_operator_wrote_it() -> None:
    findings = await examine({"local": True, "digest_day": "maanantai", "port": "many"})
    assert findings.serious
    assert has(findings, "MEND", "HAVAINTO_DIGEST_DAY: no day of the week")
    assert has(findings, "MEND", "HAVAINTO_PORT")


async def test_a_database_that_was_never_migrated(tmp_path: Any) -> None:
    findings = await examine({"local": True, "database_url": f"sqlite:///{tmp_path / 'new.db'}"})
    assert findings.serious
    assert has(findings, "MEND", "python -m bot migrate")


@pytest.mark.parametrize("url", ["mysql://localhost/havainto", "nonsense"])
async def test_a_database_that_is_none_of_ours(url: str) -> None:
    findings = await examine({"local": True, "database_url": url})
    assert findings.serious
    assert has(findings, "MEND", "HAVAINTO_DATABASE_URL")


async def test_a_database_that_does_not_answer(tmp_path: Any) -> None:
    findings = await examine({"local": True, "database_url": f"postgresql://nobody@/none?host={tmp_path}"})
    assert findings.serious
    assert has(findings, "MEND", "nothing listens there")


async def test_a_database_that_stops_answering_in_the_middle(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Gone:
        def __init__(self, _database: Database, _vault: object, *, keyless: bool) -> None:
            self.keys = self

        async def wrong(self) -> None:
            raise Unavailable

    monkeypatch.setattr(tried_database, "UnitsOfWork", Gone)
    findings = await examine({"local": True, "database_url": database_url})
    assert findings.serious
    assert has(findings, "MEND", "stopped answering")


async def test_channels_and_deliveries_are_counted(database_url: str) -> None:
    clock = FakeClock()
    database, mail = Database(database_url), Letterbox(clock)
    office = PostOffice(database, clock, mail)
    await office.group()
    anna = await office.person()
    sent, unsure = [await office.queue(anna) for _ in range(2)]
    mail.fail(unsure, DeliveryFailed(Reason.AMBIGUOUS))
    await office.courier.empty()
    await database.dispose()
    findings = await examine({"local": True, "database_url": database_url})
    assert mail.keys == [sent]
    assert has(findings, "ok", "1 channel(s) linked")
    for state in DeliveryState:
        count = 1 if state in (DeliveryState.SENT, DeliveryState.AMBIGUOUS) else 0
        assert has(findings, f"notices {state}: {count}")


async def test_each_group_is_named_with_what_it_is_for(database_url: str) -> None:
    def a_group(id_: str, *areas: str, services: tuple[str, ...] = ()) -> WorkingGroup:
        at = {"tenant_id": "t", "team_id": id_, "channel_id": id_, "service_url": "https://invalid"}
        remit = {"municipalities": areas, "services": services}
        return WorkingGroup(id=id_, language=None, linked_at=NOON, **at, **remit)  # type: ignore[arg-type]

    database = Database(database_url)
    async with UnitsOfWork(database, VAULT)() as unit:
        await unit.groups.add(a_group("aaaaaaaaa", "Kuhmo", "Vuolijoki", services=("LASTEN",)))
    findings = await examine({"local": True, "database_url": database_url})
    assert has(findings, "MEND", "no group is for the whole county")
    assert has(findings, "MEND", "group aaaaaaaa is for Vuolijoki, which the settings do not name")
    async with UnitsOfWork(database, VAULT)() as unit:
        await unit.groups.add(a_group("bbbbbbbbb"))
    await database.dispose()
    findings = await examine({"local": True, "database_url": database_url})
    assert not has(findings, "MEND", "no group is for the whole county")
    assert has(findings, "group aaaaaaaa: Kuhmo, Vuolijoki, LASTEN")
    assert has(findings, "group bbbbbbbb: the whole county, all services; it sees everything")


async def test_allowed_words_are_counted_and_known_names_among_them_named(database_url: str) -> None:
    database = Database(database_url)
    async with UnitsOfWork(database, VAULT)() as unit:
        for word in ("Kipinix", "Maija"):  # a name that became known later
            row = AllowedWord(id=word, phrase=word.lower(), written=word, added_on=date(2026, 11, 20))
            await unit.allowed_words.add(row)
    await database.dispose()
    local = {"local": True, "database_url": database_url, "allowed_words": "Villa Aino"}
    findings = await examine(local)
    assert has(findings, "ok", "3 allowed word(s), 1 of them by HAVAINTO_ALLOWED_WORDS")
    assert has(findings, "note", "'Maija' holds a known name")
    assert not has(findings, "'Kipinix'")
    assert not has(findings, "'Villa Aino'")
    assert has(await examine({**local, "allowed_words": "Maija"}), "MEND", "HAVAINTO_ALLOWED_WORDS: 'Maija'")


async def test_a_bot_that_microsoft_knows(database_url: str, microsoft: World) -> None:
    findings = await examine({**REAL, "database_url": database_url}, microsoft)
    assert not findings.serious, findings.lines
    assert has(findings, "ok", "SingleTenant, 1 tenant")
    assert has(findings, "ok", "signing keys can be fetched")
    assert has(findings, "ok", "gives the bot a token")
    assert has(findings, "note", "HAVAINTO_MEETINGS")


async def test_an_identity_that_is_incomplete(database_url: str, microsoft: World) -> None:
    values = {**REAL, "app_type": "SingleTenent", "database_url": database_url}
    findings = await examine(values, microsoft)
    assert findings.serious
    assert has(findings, "MEND", "app type 'SingleTenent' is none of")
    assert not has(findings, "token")


async def test_keys_that_cannot_be_fetched(database_url: str, microsoft: World) -> None:
    nowhere = replace(microsoft, openid_url="http://127.0.0.1:9/keys")
    findings = await examine({**REAL, "database_url": database_url}, nowhere)
    assert findings.serious
    assert has(findings, "MEND", "login.botframework.com")
    assert has(findings, "ok", "gives the bot a token")


@pytest.mark.parametrize(
    "failure", [DeliveryFailed(Reason.UNAUTHORISED), DeliveryFailed(Reason.UNREACHABLE)], ids=str
)
async def test_a_secret_that_microsoft_refuses(
    database_url: str, microsoft: World, failure: DeliveryFailed
) -> None:
    refusing = replace(microsoft, source_for=lambda _identity: Tokens(failure))
    findings = await examine({**REAL, "database_url": database_url}, refusing)
    assert findings.serious
    assert has(findings, "MEND", "no token", failure.reason)
    assert REAL["app_secret"] not in "".join(findings.lines)


async def test_a_misspelt_setting_is_noted(database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HAVAINTO_DIGEST_DYA", "MON")
    findings = await examine({"local": True, "database_url": database_url})
    assert has(findings, "note", "HAVAINTO_DIGEST_DYA", "misspelt")
