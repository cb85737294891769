"""Reports for others: drafted for each area, approved before they go, listed for their readers."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.errors import Refusal
from bot.domain.file_link import DocumentKind
from bot.domain.notices import DeliveryState, NoticeKind
from bot.domain.period import Period
from bot.domain.report_round import FOR_OTHERS, Round, round_of
from bot.domain.roles import Permission, Role
from bot.domain.scope import Scope
from bot.domain.stored_document import DocumentState, StoredDocument
from bot.domain.suppression import Audience
from bot.usecases import documents, quarters
from bot.usecases.context import Context
from bot.usecases.group_ownership import here
from bot.usecases.reminders import is_time, reachable


@dataclass(frozen=True, kw_only=True)
class Waiting:
    """An area whose quarter is not approved yet."""

    area: str
    period: Period


@dataclass(frozen=True, kw_only=True)
class Reports:
    """What somebody may read.

    Attributes:
        ready: approved, the newest first.
        waiting: of the present round, for who may approve them.
    """

    ready: Sequence[StoredDocument]
    waiting: Sequence[Waiting]


async def see_reports(ctx: Context) -> Reports:
    """Return what is the actor's to read.

    Raises:
        Refusal: they have no role in which reports are read.
    """
    approves = await ctx.may(Permission.APPROVE_DOCUMENT)
    if approves:
        await ctx.allow(Permission.APPROVE_DOCUMENT)  # on the roster, too
    elif not await documents.reads_any(ctx):
        raise Refusal("reports-nobody")
    ready = await ctx.unit.documents.listed(DocumentState.APPROVED, FOR_OTHERS)
    mine = [one for one in ready if approves or await documents.reads(ctx, one)]
    return Reports(ready=mine, waiting=await waiting(ctx, _round(ctx)) if approves else ())


async def see_report(ctx: Context, area: str, period: Period) -> StoredDocument:
    """Return an area's quarter: what is approved, else its draft as of now, to who may approve it.

    Raises:
        Refusal: it is not the actor's, or there is no such area or quarter.
    """
    key = quarters.key_of(ctx, area, period)
    if known := await _approved(ctx, key):
        await documents.let(ctx, known)
        return known
    if not await ctx.may(Permission.APPROVE_DOCUMENT):
        raise Refusal("report-not-yours")
    await ctx.allow(Permission.APPROVE_DOCUMENT)
    return await documents.make(ctx, DocumentKind.MUNICIPAL, key)


async def open_report(ctx: Context, document_id: str) -> StoredDocument:
    """Return a report by its id; an unknown one is refused like one that is somebody else's.

    Raises:
        Refusal: it is not the actor's.
    """
    try:
        document = await ctx.unit.documents.get(document_id)
    except KeyError:
        raise Refusal("report-not-yours") from None
    if document.kind not in FOR_OTHERS:
        raise Refusal("report-not-yours")
    await documents.let(ctx, document)
    return document


async def looked_at(ctx: Context, area: str, period: Period) -> StoredDocument:
    """Return the draft of an area's quarter that was looked at last.

    Raises:
        Refusal: nobody has looked at one.
    """
    await ctx.allow(Permission.APPROVE_DOCUMENT)
    key = quarters.key_of(ctx, area, period)
    kind, level = DocumentKind.MUNICIPAL, Audience.ORGANISATION
    return await _last_draft(ctx, kind, key, level, otherwise="report-not-seen")


async def taken_last(ctx: Context, kind: DocumentKind, key: str, level: Audience) -> StoredDocument:
    """Return the draft of a year's or a term's report that was taken out last.

    Raises:
        Refusal: nobody has taken one out.
    """
    await ctx.allow(Permission.APPROVE_DOCUMENT)
    return await _last_draft(ctx, kind, key, level, otherwise="report-not-taken")


async def _last_draft(
    ctx: Context, kind: DocumentKind, key: str, level: Audience, *, otherwise: str
) -> StoredDocument:
    found = await ctx.unit.documents.newest(kind, key, level, DocumentState.DRAFT)
    if found is None:
        raise Refusal(otherwise, document=key)
    return found


async def approve(ctx: Context, document_id: str) -> StoredDocument:
    """Approve a report as it was seen, and tell those whom it concerns.

    Raises:
        Refusal: the actor may not, or it is approved or withdrawn already.
    """
    await open_report(ctx, document_id)
    document = await documents.approve_document(ctx, document_id)
    for person_id in await recipients(ctx, document):
        key = f"{document.id}:{person_id}"
        await ctx.notify(person_id, NoticeKind.REPORT_READY, key, subject=document.id)
    return document


async def recipients(ctx: Context, document: StoredDocument) -> list[str]:
    """Return who gets a report unasked: the supervisors of just its area."""
    if document.kind is not DocumentKind.MUNICIPAL:
        return []
    found = await _supervisors(ctx)
    return sorted({person_id for person_id, scope in found if scope.report == document.area})


async def unreached(ctx: Context, document: StoredDocument) -> int:
    """Return how many a report could not be sent to, as who may approve it is told; to others it is 0."""
    if not await ctx.may(Permission.APPROVE_DOCUMENT):
        return 0
    keys = [f"{NoticeKind.REPORT_READY}:{document.id}:{one}" for one in await recipients(ctx, document)]
    found = [await ctx.unit.outbox.get(key) for key in keys]
    return sum(one is not None and one.state in _UNREACHED for one in found)


_UNREACHED = frozenset({DeliveryState.FAILED, DeliveryState.HELD, DeliveryState.AMBIGUOUS})


async def _supervisors(ctx: Context) -> list[tuple[str, Scope]]:
    return await ctx.unit.roles.scoped(Role.SUPERVISOR, ctx.today)


# --- the round of a quarter


async def queue_due(ctx: Context) -> int:
    """Tell of drafts on the first working day of a quarter, and of what is late; returns how many are new.

    Each is told once a round, whenever the bot comes to it.
    """
    now = _round(ctx)
    if not is_time(ctx.county, ctx.now) or not now.begun(ctx.today):
        return 0
    open_ = await waiting(ctx, now)
    if not open_:
        return 0
    kind, role = NoticeKind.REPORT_DRAFTS, Role.COORDINATOR
    late = now.late(ctx.today)
    if late:
        kind, role = NoticeKind.REPORT_LATE, Role.CHAIR
    period = now.period.key
    told = await reachable(ctx, role, await here(ctx))
    queued = sum([await ctx.notify(one, kind, f"{period}:{one}", subject=period) for one in told])
    return queued + (await _tell_late(ctx, open_) if late else 0)


async def _tell_late(ctx: Context, open_: Sequence[Waiting]) -> int:
    areas = {one.area: f"{one.area} {one.period.key}" for one in open_}
    found = await _supervisors(ctx)
    queued = 0
    for person_id, scope in found:
        if subject := areas.get(scope.report):
            key = f"{subject}:{person_id}"
            queued += await ctx.notify(person_id, NoticeKind.REPORT_DELAYED, key, subject=subject)
    return queued


async def waiting(ctx: Context, now: Round) -> list[Waiting]:
    """Return the areas that supervisors are of, and whose quarter is not approved yet."""
    areas = {scope.report for _, scope in await _supervisors(ctx)}
    found = []
    for area in sorted(areas):
        try:
            key = quarters.key_of(ctx, area, now.period)
        except Refusal:  # the settings have no such area any more: doctor says so
            continue
        if await _approved(ctx, key) is None:
            found.append(Waiting(area=area, period=now.period))
    return found


async def waits(ctx: Context, area: str, period: str) -> bool:
    """Return whether an area's quarter is not approved yet."""
    return await _approved(ctx, f"{area} {period}") is None


async def _approved(ctx: Context, key: str) -> StoredDocument | None:
    level, state = Audience.ORGANISATION, DocumentState.APPROVED
    return await ctx.unit.documents.newest(DocumentKind.MUNICIPAL, key, level, state)


def _round(ctx: Context) -> Round:
    return round_of(ctx.today, ctx.county.closed)
