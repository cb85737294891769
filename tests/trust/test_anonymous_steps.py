"""An anonymous filing takes the same steps as every other, and brings its code all the same."""

import asyncio
import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import pytest
from structlog.contextvars import merge_contextvars
from structlog.testing import capture_logs

from bot.usecases.filing import LIKE
from dialogs.teams.handler import CODE_SHOWN
from storage.engine.database import Database
from tests.bench.test_costs import counted
from tests.cast import ANNA, Actor
from tests.conversations.filing import file_by_card, to_form_by_card, to_typed_form
from tests.conversations.test_repeats import Away
from tests.stage import Chat, Stage, words
from tests.trust.evidence import rows_of
from tests.trust.story import CODE

MODES = ("NAMED", "PSEUDO", "ANON")


@pytest.fixture(autouse=True)
def _no_slow_hash(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever needs scrypt fails."""

    def refused(*_given: Any, **_more: Any) -> bytes:
        raise AssertionError("a slow hash")

    monkeypatch.setattr(hashlib, "scrypt", refused)


@dataclass(frozen=True, kw_only=True)
class Cost:
    """What one turn did before it ended.

    Attributes:
        calls: to Teams.
        cleanings: of the database's files.
        waits: longer than a moment.
        statements: run.
    """

    calls: int
    cleanings: int
    waits: int
    statements: int


async def by_card(chat: Chat, mode: str) -> None:
    """Press Send."""
    await chat.presses("send", reporter_mode=mode)


async def by_old_client(chat: Chat, mode: str) -> None:
    """Press Send where a press comes as a message."""
    await chat.submits("send", reporter_mode=mode)


async def by_typing(chat: Chat, _mode: str) -> None:
    """Type it."""
    await chat.says("lähetä")


async def to_card_summary(chat: Chat, _mode: str) -> None:
    """All but sending it, by card."""
    await to_form_by_card(chat)


Step = Callable[[Chat, str], Awaitable[None]]
WAYS: dict[str, tuple[Step, Step]] = {
    "card": (to_card_summary, by_card),
    "old client": (to_card_summary, by_old_client),
    "typing": (to_typed_form, by_typing),
}


async def cost_of(on: Stage, chat: Chat, send: Step, mode: str, patched: pytest.MonkeyPatch) -> Cost:
    """What the turn costs that files in a mode."""
    calls, cleanings, waits = [], [], []
    scrub, sleep = Database.scrub, asyncio.sleep
    timed = on.house.handler.timed

    async def scrubbed(database: Database, **how: bool) -> bool:
        cleanings.append(1)
        return await scrub(database, **how)

    async def slept(seconds: float, *more: Any) -> Any:
        if seconds and not calls:  # what is compared after the turn rests as often as the machine is slow
            waits.append(seconds)
        return await sleep(seconds, *more)

    def ended(seconds: float, refused: str | None) -> None:
        calls.append(len(on.teams.requests) - before)
        timed(seconds, refused)

    patched.setattr(Database, "scrub", scrubbed)
    patched.setattr(asyncio, "sleep", slept)
    patched.setattr(on.house.handler, "timed", ended)
    patched.setattr(on.house.acks, "note", lambda _keys: None)  # writes half a second later, by itself
    patched.setattr(on.house.units, "on_queued", lambda: None)
    patched.setattr(on.house.courier, "empty", _nothing)
    before = len(on.teams.requests)
    with counted() as statements:
        await send(chat, mode)
    return Cost(calls=calls[0], cleanings=len(cleanings), waits=len(waits), statements=len(statements))


async def _nothing() -> int:
    return 0


@pytest.mark.fast_path
@pytest.mark.parametrize("way", WAYS)
async def test_every_way_to_appear_costs_the_same_steps(
    on: Stage, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepare, send = WAYS[way]
    costs = {}
    for number, mode in enumerate(MODES):
        chat = Chat(on, Actor(f"Anna{number}", f"00000000-0000-4000-8000-0000000001{number:02}", "fi-FI"))
        await prepare(chat, mode)
        with monkeypatch.context() as patched:
            costs[mode] = await cost_of(on, chat, send, mode, patched)
        await on.house.courier.empty()
    alike = {(cost.calls, cost.cleanings, cost.waits) for cost in costs.values()}
    assert alike == {(int(way == "old client"), 1, 0)}, costs
    # A name is kept, a notice queued, a code marked: each is one small statement of some twenty.
    spread = [cost.statements for cost in costs.values()]
    assert max(spread) - min(spread) <= 6, costs
    assert min(spread) >= 12, costs


@pytest.mark.parametrize("known", [False, True])
async def test_nothing_is_remembered_of_who_sent_it(on: Stage, anna: Chat, *, known: bool) -> None:
    """Neither how they appear nor their service and area, and the row of who they are is as it was."""
    if known:
        await file_by_card(anna)
    before = await _people(on)
    await to_form_by_card(anna, OTHER, area="Kuhmo", service_task="IAKK")
    began = await _people(on)
    await anna.presses("send", reporter_mode="ANON")
    assert await _people(on) == began
    remembered = ("service_task", "area", "reporter_mode")
    assert [[row[name] for name in remembered] for row in began] == (
        [[row[name] for name in remembered] for row in before] or [[None] * 3]
    )
    async with on.unit() as unit:
        assert await unit.drafts.of(began[0]["id"]) is None
        seen = await unit.observations.numbered(f"H-2026-000{1 + known}")
    assert (seen.reporter_mode, seen.area, seen.person_id) == ("ANON", "Kuhmo", None)


OTHER = "Velkaneuvontaan on viiden viikon jono, eikä kukaan vastaa puhelimeen päivisin."


async def _people(on: Stage) -> list[dict[str, Any]]:
    return (await rows_of(on))["people"]


@pytest.mark.parametrize(("mode", "kept"), [("PSEUDO", "i1"), ("ANON", None)])
async def test_what_an_anonymous_one_resembles_is_not_kept(
    on: Stage, anna: Chat, mode: str, kept: str | None
) -> None:
    """Who has counted for a phenomenon is not shown it again: it would tell who did not send this."""
    await to_typed_form(anna, mode)
    (row,) = await _people(on)
    async with on.unit() as unit:
        draft = await unit.drafts.of(row["id"])
        assert draft
        await unit.drafts.save(replace(draft, answers={**draft.answers, LIKE: "i1"}))
    await anna.says("lähetä")
    async with on.unit() as unit:
        assert (await unit.observations.numbered("H-2026-0001")).resembles == kept


async def test_the_stored_card_changes_when_the_code_was_long_enough_to_be_seen(
    on: Stage, anna: Chat
) -> None:
    """It would hide the code; and it is changed after the turn, which so takes as long as any other."""
    await to_form_by_card(anna)
    shown = words(await _sent(on, anna))
    assert CODE.search(shown)
    assert "kymmenen minuuttia" in shown
    assert CODE_SHOWN == 10 * 60
    assert on.teams.updates == []
    (job,) = on.house.background._jobs
    assert job.timer
    assert CODE_SHOWN - 60 < job.timer.when() - asyncio.get_running_loop().time() <= CODE_SHOWN
    await on.house.background.flush()
    (stored,) = on.teams.updates
    assert stored.activity_id == anna.card_id
    assert not CODE.search(words(stored.activity))
    assert "send" not in str(stored.activity), "it does not offer to send the draft once more"
    async with on.unit() as unit:
        assert sum((await unit.outbox.counts()).values()) == 0


async def _sent(on: Stage, chat: Chat) -> dict[str, Any]:
    """The card after an anonymous Send, when nothing else has happened yet."""
    post = on.post

    async def post_alone(activity: Any, **_how: Any) -> tuple[int, Any]:
        return await post(activity, settle=False)

    on.post = post_alone  # type: ignore[method-assign]  # the same, and nothing after it
    try:
        return await chat.presses("send", reporter_mode="ANON")
    finally:
        on.post = post  # type: ignore[method-assign]  # as it was


async def test_until_then_send_on_another_device_shows_the_same_code(on: Stage, anna: Chat) -> None:
    await to_form_by_card(anna)
    first = CODE.search(words(await _sent(on, anna)))
    _, body = await on.post({**anna.last, "id": "another device"}, settle=False)
    again = CODE.search(words(body["value"]))
    assert first
    assert again
    assert again[0] == first[0]
    async with on.unit() as unit:
        assert await unit.observations.numbered("H-2026-0002") is None


async def test_a_card_with_a_code_that_was_asked_for_by_typing_shows_it_for_ten_minutes(
    on: Stage, anna: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(on, "post", partial(on.post, settle=False))
    await to_form_by_card(anna, reporter_mode="ANON")
    await anna.says("lähetä")
    await on.house.background.flush()
    assert CODE.search(words(on.teams.sent[-1].activity))
    await on.house.background.flush()
    assert {one.activity_id for one in on.teams.updates} == {one.activity_id for one in on.teams.sent}
    assert not any(CODE.search(words(one.activity)) for one in on.teams.updates)


async def test_a_bot_that_stops_changes_the_stored_card_at_once(on: Stage, anna: Chat) -> None:
    await to_form_by_card(anna)
    await _sent(on, anna)
    await on.house.background.close()
    assert len(on.teams.updates) == 1


@pytest.mark.parametrize("status", [429, 503])
async def test_a_typed_one_s_code_that_could_not_be_sent_is_sent_again(
    on: Stage, anna: Chat, status: int
) -> None:
    """Also where it may have arrived: the same code twice does no harm, none at all would."""
    await to_typed_form(anna, "ANON")
    on.teams.fail(status)
    await on.post(on.activity(ANNA, text="lähetä", textFormat="plain"))
    assert not CODE.search(words(anna.heard[-1]))
    async with on.unit() as unit:
        assert sum((await unit.outbox.counts()).values()) == 0
    await on.house.background.flush()
    assert CODE.search(words(anna.heard[-1]))


async def test_a_turn_that_goes_well_leaves_no_line(
    on: Stage, anna: Chat, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    for mode in MODES:
        await to_form_by_card(anna)
        await anna.presses("send", reporter_mode=mode)
        on.clock.advance(hours=1)
    assert "".join(capsys.readouterr()) == ""


async def test_an_anonymous_receipt_that_teams_does_not_take_leaves_no_line(
    on: Stage, anna: Chat, capsys: pytest.CaptureFixture[str]
) -> None:
    """A line says when, and only drafts and anonymous filings are sent like this."""
    await to_form_by_card(anna)
    on.teams.fail(503, times=9)
    capsys.readouterr()
    await anna.presses("send", reporter_mode="ANON")
    await on.house.background.flush()
    assert "".join(capsys.readouterr()) == ""


async def test_what_is_logged_after_turns_carries_no_turn_s_id(on: Stage, anna: Chat) -> None:
    """Or what is written down of many turns at once would be joined to the one that happened to start it."""
    answered = on.house.acks
    units, answered._units, answered._after = answered._units, Away(), 0
    with capture_logs(processors=[merge_contextvars]) as lines:
        on.teams.fail(429, times=2)
        await anna.says("havainto")
        await anna.says("ohje")
        for _ in range(9):
            await asyncio.sleep(0)
    answered._units = units
    failed = [line for line in lines if line["event"] == "answer_not_sent"]
    assert ["turn" in line for line in failed] == [True]
    assert lines[-1]["event"] == "answers_not_noted"
    assert "turn" not in lines[-1]
