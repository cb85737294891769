"""The facts of a notice of each kind, as they may be when it goes out."""

from datetime import date

from bot.domain.absence import Absence
from bot.domain.evidence.municipal import AreaKind, ReportArea
from bot.domain.log import Action
from bot.domain.notices import NEWS_OF, Awaited, NoticeKind
from bot.domain.overdue import NextDeadline, listed
from bot.domain.period import period_from_key
from bot.domain.proposal import ProposalState
from bot.domain.roles import FirstHandler, Role
from bot.domain.scope import Appointment, Scope
from bot.ports import NoticeFacts
from bot.usecases.notices.of_roles import Appointed, Deputy, Dismissed
from bot.usecases.notices.reports import ReportDelayed, ReportDrafts, ReportReady
from bot.usecases.notices.rhythms import AreaMonthPost, MonthPost, Nudge, TeamMonthPost
from bot.usecases.notices.to_channels import (
    DigestPost,
    MeetingPost,
    PhenomenonPost,
    ProposalPost,
    ProposalThreadNews,
    Reopened,
    TeamWelcome,
)
from bot.usecases.notices.to_office import (
    DeskNews,
    IdentityAsked,
    IdentityDenied,
    IdentityOpened,
    IdentityTold,
    Reminder,
    ToAnswer,
    Undelivered,
)
from bot.usecases.notices.to_reporters import Masked, Receipt, Welcome
from tests.cards.scenes import (
    ENTRIES,
    GATHERED,
    JOINED,
    OPEN_ROUND,
    OVER,
    QUESTION,
    TERMS,
    area_month,
    effect_question,
    entry,
    facts_of_month,
    facts_of_week,
    identity,
    linked,
    minuted,
    news_of,
    nothing_yet,
    observation,
    on_the_agenda,
    phenomenon,
    phenomenon_moved,
    proposal,
    screened,
    team_month,
)
from tests.documents.cast import MUNICIPAL

K, DAY = NoticeKind, date(2026, 12, 10)
_RETURNED = entry(Action.RETURNED, None, "Sopimus on vielä allekirjoittamatta.")
_PROPOSAL = {"proposal": proposal(ProposalState.SENT), "rounds": (OPEN_ROUND,)}
_QUARTER = period_from_key("2026-Q4")
_COUNTY = ReportArea(kind=AreaKind.COUNTY, name="COUNTY", swedish="COUNTY", group="", members={})
_POST = {**_PROPOSAL, "observations": (observation(1),), "history": tuple(ENTRIES)}

_SOTKAMO = Appointment(role=Role.SUPERVISOR, scope=Scope(area="Sotkamo"), until=date(2028, 12, 31))
_GIVEN = entry(Action.APPOINTED, None, Role.SUPERVISOR)
_ENDED = entry(Action.DISMISSED, None, Role.SUPERVISOR)
_AWAY = Absence(person_id="secret-person", first=date(2027, 7, 1), last=date(2027, 7, 14))

EXAMPLES: dict[NoticeKind, NoticeFacts] = {
    K.WELCOME: Welcome(kind=K.WELCOME),
    K.RECEIPT: Receipt(kind=K.RECEIPT, observation=observation(1), look_by=DAY, meeting=None),
    K.TAKEN_IN: news_of(None),
    **{kind: news_of(state) for state, kind in NEWS_OF.items() if kind},
    K.IDENTITY_ASKED: identity(IdentityAsked),
    K.IDENTITY_OPENED: identity(IdentityOpened),
    K.IDENTITY_DENIED: identity(IdentityDenied),
    K.IDENTITY_TOLD: identity(IdentityTold),
    K.MASKED: Masked(kind=K.MASKED, observation=observation(1)),
    K.QUESTION: screened(K.QUESTION, Action.ASKED, QUESTION),
    K.LINKED: linked(),
    K.PHENOMENON_MOVED: phenomenon_moved(GATHERED[3], phenomenon()),
    K.ON_AGENDA: on_the_agenda(K.ON_AGENDA),
    K.OFF_AGENDA: on_the_agenda(K.OFF_AGENDA),
    K.MINUTED: minuted(None),
    K.ENDED: screened(K.ENDED, Action.CLOSED, "duplicate\nAsia on jo mukana ehdotuksessa."),
    K.REDIRECTED: screened(K.REDIRECTED, Action.REDIRECTED, "HaiPro\nTämä on vaaratapahtuma."),
    K.ASKED: ToAnswer(kind=K.ASKED, proposal=proposal(ProposalState.SENT), entry=None),
    K.RETURNED: ToAnswer(kind=K.RETURNED, proposal=proposal(ProposalState.IN_PROGRESS), entry=_RETURNED),
    K.EFFECT: effect_question(observation(1)),
    K.JOINED: JOINED,
    K.NOTHING_YET: nothing_yet(NextDeadline(limit=None, day=DAY)),
    K.DESK: DeskNews(
        kind=K.DESK,
        observations=(observation(2), observation(1)),
        count=3,
        overdue=tuple(listed(OVER, date(2026, 11, 18), TERMS)),
    ),
    K.REMINDER: Reminder(kind=K.REMINDER, overdue=tuple(listed(OVER, date(2026, 11, 18), TERMS))),
    K.REPORT_DRAFTS: ReportDrafts(kind=K.REPORT_DRAFTS, period=_QUARTER, areas=(MUNICIPAL.area, _COUNTY)),
    K.REPORT_LATE: ReportDrafts(kind=K.REPORT_LATE, period=_QUARTER, areas=(MUNICIPAL.area,)),
    K.REPORT_READY: ReportReady(kind=K.REPORT_READY, facts=MUNICIPAL, document_id="d" * 32),
    K.REPORT_DELAYED: ReportDelayed(kind=K.REPORT_DELAYED, area=MUNICIPAL.area, period=_QUARTER),
    K.AREA_MONTH: AreaMonthPost(kind=K.AREA_MONTH, month=area_month()),
    K.NUDGE: Nudge(kind=K.NUDGE, since=date(2026, 11, 9)),
    K.APPOINTED: Appointed(
        kind=K.APPOINTED, entry=_GIVEN, held=_SOTKAMO, by="Kaisa Kainulainen", first=FirstHandler.SUPERVISOR
    ),
    K.DISMISSED: Dismissed(kind=K.DISMISSED, entry=_ENDED, held=_SOTKAMO, by="Kaisa Kainulainen"),
    K.DECLINED: Dismissed(kind=K.DECLINED, entry=_ENDED, held=_SOTKAMO, by="Sven Sjö"),
    K.DEPUTY: Deputy(
        kind=K.DEPUTY, entry=entry(Action.AWAY, None), absence=_AWAY, held=(_SOTKAMO,), name="Leena Laine"
    ),
    K.UNDELIVERED: Undelivered(kind=K.UNDELIVERED, counts={Awaited.RECEIPT: 1, Awaited.ANSWER: 2}),
    K.TEAM_WELCOME: TeamWelcome(kind=K.TEAM_WELCOME),
    K.DIGEST: DigestPost(kind=K.DIGEST, digest=facts_of_week(3)),
    K.MONTH: MonthPost(kind=K.MONTH, digest=facts_of_month(3)),
    K.TEAM_MONTH: TeamMonthPost(kind=K.TEAM_MONTH, month=team_month()),
    K.REOPENED: Reopened(kind=K.REOPENED, observation=observation(1)),
    K.PHENOMENON_NEWS: PhenomenonPost(
        kind=K.PHENOMENON_NEWS, phenomenon=phenomenon(), entry=entry(Action.PHENOMENON_MOVED, "open")
    ),
    K.MEETING_NEWS: MeetingPost(
        kind=K.MEETING_NEWS,
        entry=entry(Action.RESCHEDULED, None, "Sali on varattu."),
        was_on=DAY,
        is_on=date(2026, 12, 17),
    ),
    K.PROPOSAL_POST: ProposalPost(kind=K.PROPOSAL_POST, **_POST),
    K.PROPOSAL_CARD: ProposalPost(kind=K.PROPOSAL_CARD, **_POST),
    K.PROPOSAL_NEWS: ProposalThreadNews(kind=K.PROPOSAL_NEWS, entry=entry(Action.MOVED, "sent"), **_PROPOSAL),
}
"""An example of each kind."""
