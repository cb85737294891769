"""Whether the bot may ask each linked group's team who belongs to it, on which rights depend."""

import asyncio
from collections.abc import Mapping

from bot.domain.errors import DeliveryFailed, Reason
from bot.domain.group import WorkingGroup
from bot.domain.roles import short
from bot.health.findings import Report
from bot.health.installation import Installation

WITHIN = 5.0
"""Seconds for each team."""

AT_ONCE = 5

_REMOVED = (
    "the app is not in the team any more: add Havainto to it again in Teams (the team, Manage team, Apps); "
    "until then nobody has a right in its channel"
)
_GONE = "Teams does not know the team: was it deleted? Restore it, or link a channel of another one"

WORDS: Mapping[Reason, str] = {
    Reason.NOT_INSTALLED: _REMOVED,
    Reason.FORBIDDEN: _REMOVED,
    Reason.BLOCKED: "an administrator has disabled the app: allow it (Teams admin centre, Manage apps)",
    Reason.GONE: _GONE,
    Reason.UNAUTHORISED: (
        "Teams refuses the bot's token: is the Azure Bot made with this app id, and the Teams channel added?"
    ),
}
"""What a refusal means, by its reason. Partial: others pass by themselves, and are told as a note."""


async def roster(at: Installation, report: Report) -> None:
    """Ask every team for its members, as the bot does before somebody uses a right; they are not kept."""
    if not at.identity or not (rows := await at.rows):
        return
    for group in rows.left:
        report.note(
            f"the bot is not in the channel of group {short(group.id)} any more: add the app to its team "
            "again, where that was not meant"
        )
    groups = [*rows.groups, *rows.teams]
    if not groups or await at.token_fault:
        return
    room = asyncio.Semaphore(AT_ONCE)

    async def ask(group: WorkingGroup) -> DeliveryFailed | None:
        async with room:
            return await _asked(at, group)

    answers = await asyncio.gather(*map(ask, groups))
    for group, failed in zip(groups, answers, strict=True):
        if failed:
            _tell(report, group, failed)
    if not any(answers):
        report.ok(f"the roster of {len(groups)} team(s) can be read")


async def _asked(at: Installation, group: WorkingGroup) -> DeliveryFailed | None:
    try:
        await at.connector.read_roster(group.service_url, group.team_id, within=WITHIN)
    except DeliveryFailed as failed:
        return failed
    return None


def _tell(report: Report, group: WorkingGroup, failed: DeliveryFailed) -> None:
    name = f"the roster of group {short(group.id)} cannot be read"
    if words := WORDS.get(failed.reason):
        report.mend(f"{name}: {words}")
    else:
        status = f" (HTTP {failed.status})" if failed.status else ""
        report.note(f"{name} just now: {failed.reason}{status}; look again in some minutes")
