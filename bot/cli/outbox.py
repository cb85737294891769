"""Show notices that were not delivered, and send them again."""

import re
from datetime import UTC, date, datetime, time, timedelta
from typing import Annotated

import typer

from bot.cli.program import in_context, read_settings
from bot.ports import Stuck
from bot.usecases.context import Context

LATE = timedelta(hours=1)
"""What has been queued for longer is shown too."""

_AGE = re.compile(r"(\d{1,5})(h|d)")
_HOUR = timedelta(hours=1)


def outbox(
    *,
    state: Annotated[list[str] | None, typer.Option(help="only held, ambiguous, failed or queued")] = None,
    kind: Annotated[list[str] | None, typer.Option(help="only these, such as receipt or digest")] = None,
    reason: Annotated[list[str] | None, typer.Option(help="only these, such as blocked or gone")] = None,
    since: Annotated[str | None, typer.Option(help="only what was queued since 36h, 7d, 2026-11-20")] = None,
    retry: Annotated[list[int] | None, typer.Option(help="send these notices again")] = None,
    retry_all: Annotated[bool, typer.Option("--retry-all", help="send all that is shown again")] = False,
) -> None:
    """Show what was not delivered; send again what a person has judged to be lost.

    One line each: number, state, kind, reason, age, tries. Never whom it was for, or what about.
    """
    settings, now = read_settings(), datetime.now(UTC)
    after = _moment(since, now) if since else None

    def wanted(one: Stuck) -> bool:
        fits = ((state, one.state.value), (kind, one.kind), (reason, one.reason))
        listed = all(not given or value in given for given, value in fits)
        return listed and (after is None or one.created_at >= after)

    async def work(ctx: Context) -> str:
        unit = ctx.unit
        for notice_id in retry or ():
            if not await unit.outbox.again(notice_id, now):
                raise typer.BadParameter(f"there is no failed, ambiguous or held notice {notice_id}")
        shown = [one for one in await unit.outbox.stuck(now - LATE) if wanted(one)]
        if retry_all:
            count = sum([await unit.outbox.again(one.id, now) for one in shown])
            return f"{count} notice(s) will be sent again."
        if not shown:
            return (
                "Nothing of that kind." if state or kind or reason or since else "Everything was delivered."
            )
        return "\n".join(_line(one, now) for one in shown)

    in_context(settings, work)


def _line(one: Stuck, now: datetime) -> str:
    queued = now - one.created_at
    age = f"{queued // _HOUR}h" if queued >= _HOUR else f"{queued // timedelta(minutes=1)}min"
    parts = (one.id, one.state, one.kind, one.reason or "-", f"{queued.days}d" if queued.days else age)
    return "  ".join([*map(str, parts), f"{one.attempts} tries"])


def _moment(written: str, now: datetime) -> datetime:
    """``36h`` and ``7d`` ago, or the beginning of a day in Finland."""
    from bot.domain.calendar import HELSINKI

    if found := _AGE.fullmatch(written.strip().lower()):
        return now - int(found[1]) * (_HOUR if found[2] == "h" else timedelta(days=1))
    try:
        return datetime.combine(date.fromisoformat(written.strip()), time(), HELSINKI)
    except ValueError:
        raise typer.BadParameter("--since is written 36h, 7d or 2026-11-20") from None
