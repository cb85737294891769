"""What is told of an area's quarter: its draft waits, it is late, it is there."""

from dataclasses import dataclass
from typing import Self

from bot.domain.errors import Refusal
from bot.domain.evidence.municipal import MunicipalFacts, ReportArea
from bot.domain.notices import Notice, NoticeKind
from bot.domain.period import Period, period_from_key
from bot.domain.report_round import round_of
from bot.domain.selection.area import report_area
from bot.usecases import documents, reports
from bot.usecases.context import Context
from bot.usecases.notices.family import Family

_K = NoticeKind


@dataclass(frozen=True, kw_only=True)
class ReportDrafts(Family, kinds=[_K.REPORT_DRAFTS, _K.REPORT_LATE]):
    """Quarters that wait for their approval.

    Attributes:
        areas: whose.
    """

    period: Period
    areas: tuple[ReportArea, ...]

    @classmethod
    async def gather(cls, ctx: Context, notice: Notice) -> Self | None:
        """Those that wait by now; nothing when all are approved, or the next quarter is over too."""
        now = round_of(ctx.today, ctx.county.closed)
        if now.period.key != notice.subject:
            return None
        areas = tuple(report_area(one.area, ctx.county) for one in await reports.waiting(ctx, now))
        return cls(kind=notice.kind, period=now.period, areas=areas) if areas else None


@dataclass(frozen=True, kw_only=True)
class ReportReady(Family, kinds=[_K.REPORT_READY]):
    """An approved quarter for a supervisor.

    Attributes:
        document_id: by which it is opened.
    """

    facts: MunicipalFacts
    document_id: str

    @classmethod
    async def gather(cls, ctx: Context, notice: Notice) -> Self | None:
        """While it is handed out, and they are still a supervisor of its area."""
        document = await ctx.unit.documents.get(notice.subject or "")
        if document.withdrawn or notice.person_id not in await reports.recipients(ctx, document):
            return None
        facts = documents.facts_in(document)
        return cls(kind=notice.kind, facts=facts, document_id=document.id)


@dataclass(frozen=True, kw_only=True)
class ReportDelayed(Family, kinds=[_K.REPORT_DELAYED]):
    """A quarter that a supervisor waits for."""

    area: ReportArea
    period: Period

    @classmethod
    async def gather(cls, ctx: Context, notice: Notice) -> Self | None:
        """While it is not approved."""
        name, _, key = (notice.subject or "").rpartition(" ")
        if not await reports.waits(ctx, name, key):
            return None
        try:
            area = report_area(name, ctx.county)
        except Refusal:
            return None
        return cls(kind=notice.kind, area=area, period=period_from_key(key))
