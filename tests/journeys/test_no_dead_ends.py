"""Every object, and everything that a role may do, is reached from the home card by pressing alone."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime

import pytest

from bot.domain.calendar import HELSINKI
from bot.domain.proposal import ProposalState
from bot.domain.roles import (
    PERMISSION_OF_MOVE,
    PERMISSION_OF_PHENOMENON,
    FirstHandler,
    Permission,
    Role,
    permissions_of,
)
from dialogs.actions.registry import ACTIONS, DESTROYING
from dialogs.incoming import Where
from dialogs.pages.observation_forms import TO_PROPOSAL
from tests.cast import AKI, CHANNEL, ELLEN, KAISA, LEENA, OTTO, PIRJO, SVEN, Actor
from tests.conversations.offices import appointed
from tests.journeys.crawler import OWNERS, Crawler, Press
from tests.journeys.world import RAILI, SAARA, peopled
from tests.stage import Chat, Stage, stage

MEETING = datetime(2026, 12, 10, 9, tzinfo=HELSINKI)

SHOWS = {"open", "back", "edit", "meeting", "oversee", "open_owned", "write_for_others", "release_plan"} | {
    "quarter_plan",
    "conclusion",
    "appoint",
    "absent",
    "several",
}
"""Buttons that only show something, though a repeated delivery is not answered once more."""

LAST = ("swedish", "english", "finnish", "forget", "text_mode")
"""What changes all that is shown afterwards: it is done at the end."""

OF_MEETING = ("off_agenda", "move_meeting", "cancel_meeting")
"""What takes from a meeting: it is done once the meeting was held."""

READS = {one.button for one in ACTIONS if one.button and one.repeatable} - {*LAST, "card_mode"} | SHOWS


@dataclass(frozen=True)
class Presser:
    """Somebody who presses everything.

    Attributes:
        who: is it.
        roles: theirs, beside that of a reporter.
        channel: whether they press in the group's channel.
    """

    who: Actor
    roles: Collection[Role] = ()
    channel: bool = False

    @property
    def of_group(self) -> bool:
        """Whether they are on the group's team."""
        return Role.MEMBER in self.roles


PRESSERS = {
    "reporter": Presser(RAILI),
    "member": Presser(ELLEN, {Role.MEMBER}),
    "member in channel": Presser(ELLEN, {Role.MEMBER}, channel=True),
    "coordinator": Presser(KAISA, {Role.MEMBER, Role.COORDINATOR}),
    "coordinator in channel": Presser(KAISA, {Role.MEMBER, Role.COORDINATOR}, channel=True),
    "chair": Presser(LEENA, {Role.MEMBER, Role.CHAIR}),
    "chair in channel": Presser(LEENA, {Role.MEMBER, Role.CHAIR}, channel=True),
    "supervisor": Presser(SAARA, {Role.SUPERVISOR}),
    "owner": Presser(OTTO, {Role.OWNER}),
    "dpo": Presser(PIRJO, {Role.DPO}),
    "admin": Presser(AKI, {Role.ADMIN}),
}

_BY_CODE = "a one-time code is typed: whoever has it may do it"
_OF_OFFICE = "it is granted by writing it, and named by a request that comes from outside the bot"
ELSEWHERE: dict[Permission, str] = {
    Permission.TAKE_ROLE: _BY_CODE,
    Permission.TAKE_PROPOSAL: _BY_CODE,
    Permission.LINK: _BY_CODE,
    Permission.REQUEST_IDENTITY: _OF_OFFICE,
    Permission.DECIDE_IDENTITY: _OF_OFFICE,
    Permission.SEE_NAME: "the name is asked for on the desk",
}
"""Permissions whose acts are not reached by pressing, and why not."""


@pytest.mark.untraced
@pytest.mark.timeout(600)
@pytest.mark.parametrize("presser", PRESSERS.values(), ids=list(PRESSERS))
async def test_all_is_reached_by_pressing(on: Stage, presser: Presser) -> None:
    await peopled(on)
    await _all_is_reached(on, presser)


@pytest.mark.untraced
@pytest.mark.timeout(600)
async def test_so_it_is_for_a_first_handler_who_is_not_the_coordinator(database_url: str) -> None:
    async with stage(database_url, first_handler=FirstHandler.SUPERVISOR) as on:
        await peopled(on)
        await appointed(on, SVEN, Role.SUPERVISOR)
        await _all_is_reached(on, Presser(SVEN, {Role.MEMBER, Role.SUPERVISOR}))


async def _all_is_reached(on: Stage, presser: Presser) -> None:
    crawler = Crawler(Chat(on, presser.who, channel=CHANNEL if presser.channel else None), READS)
    there = await _objects(on, presser)
    await crawler.look()
    opened = dict(crawler.opened)
    await _do_all(crawler)
    await _in_meeting(on, presser)
    await crawler.look()
    await _do_all(crawler)
    await crawler.act(OF_MEETING)
    await crawler.act(LAST)
    print(_told(presser, opened, crawler))  # noqa: T201 - how many presses each takes
    assert crawler.broken == []
    assert there - set(opened) == set()
    assert {
        one for one in _permitted(presser, on.settings.first_handler) if not _reached(one, crawler.done)
    } - set(ELSEWHERE) == set()


async def _in_meeting(on: Stage, presser: Presser) -> None:
    """The day of the meeting; where it is not for the presser to decide, the chair has decided one matter."""
    on.clock.set(MEETING)
    if Role.CHAIR not in presser.roles:
        chair = Chat(on, LEENA, channel=CHANNEL)
        await chair.says("päätös I-2026-0001 arkistoidaan perustelu: Asia hoitui. seuraavaksi: Ei muuta.")


async def _do_all(crawler: Crawler) -> None:
    """Do what is offered, what destroys last; twice, as what was done offers something new."""
    for _ in range(2):
        names = sorted(crawler.offered, key=lambda name: name.partition(":")[0] in DESTROYING)
        await crawler.act([name for name in names if name not in {*LAST, *OF_MEETING}])
        await crawler.look()


async def _objects(on: Stage, presser: Presser) -> set[str]:
    """The numbers of all that somebody may open."""
    async with on.unit() as unit:
        if not presser.of_group:
            return set()
        waiting, _ = await unit.observations.queue(limit=50, handed=True)
        linked = [id_ for one in await unit.phenomena.all() for id_ in one.observation_ids]
        numbered = (
            await unit.proposals.all(),
            await unit.phenomena.all(),
            await unit.publications.all(),
            [*waiting, *await unit.observations.many(linked)],
        )
        days = {one.day.isoformat() for one in await unit.meetings.all()}
        return {one.number for several in numbered for one in several} | days


def _permitted(presser: Presser, first: FirstHandler) -> Iterator[Permission]:
    """What somebody may do here that is an action of the bot in this place."""
    theirs = {one for role in presser.roles or (Role.REPORTER,) for one in permissions_of(role, first)}
    here = {Where.CHANNEL} if presser.channel else {Where.PERSONAL, Where.CHANNEL}
    acts = {one.permission for one in ACTIONS if one.permission and one.place in here}
    yield from sorted(theirs & (acts | {*_MOVES.values()}))


_MOVES = (
    {f"move:E:{state}": one for state, one in PERMISSION_OF_MOVE.items()}
    | {f"move:I:{state}": one for state, one in PERMISSION_OF_PHENOMENON.items()}
    | {f"{OWNERS}:E:{state}": one for state, one in PERMISSION_OF_MOVE.items()}
)


def _reached(permission: Permission, done: Collection[str]) -> bool:
    """Whether something that needs this permission was done."""
    verbs = {one.button for one in ACTIONS if one.permission is permission and one.button}
    if permission is Permission.REPORT_DONE:
        verbs.add(f"{OWNERS}:E:{ProposalState.DONE}")
    if permission is Permission.JOIN_PROPOSAL:
        verbs.add(f"gather:{TO_PROPOSAL}")
    moves = {name for name, one in _MOVES.items() if one is permission}
    return not (verbs | moves).isdisjoint(done)


def _told(presser: Presser, opened: dict[str, Press], crawler: Crawler) -> str:
    place = "channel" if presser.channel else "chat"
    numbers = ", ".join(f"{name} {press.presses}" for name, press in sorted(opened.items()))
    acts = ", ".join(f"{name} {press.presses}" for name, press in sorted(crawler.done.items()))
    left = {name: sorted(why)[:1] for name, why in crawler.refused.items() if name not in crawler.done}
    return f"\n{presser.who.name} in the {place}\n opens: {numbers}\n does: {acts}\n refused: {left}"
