"""Scenes: each card and its plain text, made from the same invented facts."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import cache, partial, wraps
from typing import Any

from bot.domain.absence import Absence
from bot.domain.appointing import WaitingAppointment
from bot.domain.calendar import Week
from bot.domain.catch_up import MOST_TOLD, CatchUp
from bot.domain.codes import Language, Need, ObservationType, ReporterMode, Sector, ServiceTask
from bot.domain.coding import recoded
from bot.domain.conclusion import Conclusion
from bot.domain.county import KAINUU, PRESENT_TERM, County
from bot.domain.deadlines import Deadline
from bot.domain.decision import Decision
from bot.domain.digest import Digest, MeetingAhead, Reading, Unheard, WeekRecords, digest
from bot.domain.effect import Effect, EffectRound, counted, rounds_of
from bot.domain.errors import Refusal
from bot.domain.evidence.silence import Representation
from bot.domain.figures import Figures, Share, Way, span_of
from bot.domain.file_link import DocumentKind, FileForm
from bot.domain.group import GroupKind, WorkingGroup
from bot.domain.guard import AllowedWord, Leave, Stopped, examine, judge
from bot.domain.identity import IdentityRequest
from bot.domain.limits import Length, Limit, Measure, Terms
from bot.domain.listing import Listing, Wanted
from bot.domain.log import Action, Entry
from bot.domain.meeting import Item, Meeting, MeetingState
from bot.domain.meeting_pack import AgendaCase, Evaluated, MeetingPack
from bot.domain.membership import Membership
from bot.domain.notices import NEWS_OF, NoticeKind
from bot.domain.observation import Draft, Observation, ObservationState, title_of
from bot.domain.overdue import NextDeadline, Overdue, listed
from bot.domain.oversight import OWN_DATA as OWN_DATA_READ
from bot.domain.oversight import Opened, Oversight, Read, Trace
from bot.domain.own_data import Filed, OwnData
from bot.domain.people import Address, Opening, Person
from bot.domain.period import period_from_key, year_period
from bot.domain.phenomenon import Phenomenon, PhenomenonState
from bot.domain.priority import weigh
from bot.domain.proposal import Proposal, ProposalState
from bot.domain.publication import (
    Content,
    Deed,
    Publication,
    PublicationState,
    Tone,
    Written,
    entered,
)
from bot.domain.quarter_plan import QuarterPlan
from bot.domain.release import BEFORE_PLANS, Release, told_of
from bot.domain.release_cost import costs
from bot.domain.release_plan import PLANNED, plan_of
from bot.domain.release_tables import TABLES
from bot.domain.rhythm import Rhythm, month_of
from bot.domain.roles import FirstHandler, Permission, Role
from bot.domain.scope import Appointment, Scope
from bot.domain.screening import waiting
from bot.domain.suggestion import REMEMBERED, SUGGESTED
from bot.domain.suppression import THRESHOLDS, WITHHELD, Audience
from bot.domain.table_names import CROSSED, TOTAL
from bot.domain.themes import ThemeCounts, themes
from bot.domain.timeline import Progress, waiting_first
from bot.domain.turn import OF_OBSERVATIONS, Running, TurnRecords
from bot.domain.wordings import Wording
from bot.ports import NoticeFacts
from bot.usecases.appointments import Holder, Who
from bot.usecases.bulk import Bulk
from bot.usecases.filing import PRIVACY_SHOWN, TYPED
from bot.usecases.group_figures import GroupFigures
from bot.usecases.notices import FAMILIES
from bot.usecases.notices.to_office import DeskNews, IdentityOpened, OfRequest, Reminder
from bot.usecases.notices.to_reporters import (
    AgendaNews,
    EffectQuestion,
    Joined,
    Linked,
    Minuted,
    NothingYet,
    PhenomenonMoved,
    ProposalNews,
    Question,
    Screened,
)
from bot.usecases.releases import PlanCase
from bot.usecases.resemblance import Alike, RelatedItems, SimilarItems
from bot.usecases.rhythms import AreaMonth
from bot.usecases.team_digests import TeamMonth
from dialogs.actions.registry import help_sections
from dialogs.incoming import Where
from dialogs.pages.agenda_items import decision_page, item_page, merging_page
from dialogs.pages.allowed_words import allowed_words_page
from dialogs.pages.appointments import (
    Given,
    Offer,
    absence_page,
    appoint_page,
    appointed_page,
    deputy_page,
    dismissed_page,
    given_page,
    role_page,
    set_away_page,
    who_page,
)
from dialogs.pages.bulk import choosing_page, done_page
from dialogs.pages.conclusions import conclusion_page, conclusions_page
from dialogs.pages.desk import DeskCase, desk_empty_page, desk_news_page, desk_page
from dialogs.pages.digests import catch_up_page, digest_page
from dialogs.pages.documents import file_page
from dialogs.pages.figures import figures_page
from dialogs.pages.filing import (
    beside_page,
    leaving_page,
    several_page,
    similar_page,
)
from dialogs.pages.filled_form import FilledForm, form_page
from dialogs.pages.guard import stopped_form_page, stopped_page, urgent_page
from dialogs.pages.help import (
    greeted_page,
    help_page,
    linked_page,
    not_linked_page,
    team_welcome_page,
    unknown_in_channel_page,
    unknown_page,
    unknown_unlinked_page,
)
from dialogs.pages.home import Home, Seat, home_page, language_page, welcome_page
from dialogs.pages.identity import identity_page
from dialogs.pages.lists import observations_page, phenomena_page, queue_list_page
from dialogs.pages.meeting_list import meetings_page
from dialogs.pages.meetings import PARTS, meeting_page, minutes_page, pack_part_page
from dialogs.pages.messages import closing_page, endorsed_page, regrouped_page
from dialogs.pages.notices import notice_page, together_page
from dialogs.pages.observation_forms import editing_page
from dialogs.pages.observations import (
    ObservationCase,
    observation_list_page,
    observation_page,
    unscreened_page,
)
from dialogs.pages.offers import again_page, offer_page
from dialogs.pages.oversight import oversight_page
from dialogs.pages.own_data import my_data_page
from dialogs.pages.own_list import mine_page
from dialogs.pages.own_observations import OwnObservation, own_page, sure_page
from dialogs.pages.page import Page
from dialogs.pages.pauses import pauses_page
from dialogs.pages.phenomena import PhenomenonCase, phenomenon_page
from dialogs.pages.practice import Trial, case_page, example_page, trial_page
from dialogs.pages.privacy import first_lines, privacy_lines_page, privacy_page
from dialogs.pages.proposal_list import proposals_page
from dialogs.pages.proposals import ProposalCase, proposal_news_page, proposal_page
from dialogs.pages.publications import (
    PublicationCase,
    PublicationDraft,
    publication_form_page,
    publication_page,
)
from dialogs.pages.quarters import plan_form_page
from dialogs.pages.ready_reports import (
    ReportFiles,
    ReportLine,
    report_delayed_page,
    report_draft_page,
    report_drafts_page,
    report_page,
    report_ready_page,
    reports_page,
)
from dialogs.pages.receipts import anon_receipt_page, receipt_page
from dialogs.pages.recipients import recipient_page
from dialogs.pages.release_plan import plan_page
from dialogs.pages.releases import draft_page, release_page
from dialogs.pages.rhythms import area_month_page, month_page, nudge_page, rhythm_page
from dialogs.pages.silence import seat_page, silence_page
from dialogs.pages.team_channel import team_linked_page, team_month_page, team_only_page
from dialogs.rejected_form import RejectedForm
from dialogs.render import as_card, as_text
from dialogs.texts import Texts
from dialogs.texts.wordings import quoted_title
from tests.cards.mark_words import LINK, MARK, marked
from tests.documents.cast import HOME, MUNICIPAL, MUNICIPAL_QUIET
from tests.documents.silences import WHOLE, group, nothing_counted
from tests.documents.silences import others as told_to_others
from tests.domain.counted import counting
from tests.domain.supporting import support_of

AT = datetime(2026, 11, 18, 9, 30, tzinfo=UTC)
COUNTY = County(municipalities=KAINUU, digest_limit=5)
WORDS = (
    "Vuokra-asunnon saaminen on mahdotonta asiakkaille, joilla on maksuhäiriömerkintä. "
    "Yksityiset vuokranantajat hylkäävät hakemuksen heti.\n\nIhmiset jäävät kuukausiksi tuttavien nurkkiin."
)
ANSWERS: dict[str, Any] = {
    "type": "NEG",
    "text": WORDS,
    "source": None,
    "need_main": "SHL11_02",
    "need_other": ["SHL11_03"],
    "service_task": "TYOIK",
    "area": "Kajaani",
    "reporter_mode": "PSEUDO",
    "extent": "COMMON",
    "sector": ["ASUM", "TALOUS"],
    "tried": "Olemme kirjoittaneet puoltoja.",
    "proposal": None,
    "actor": "MUNICIP",
    "quote_ok": True,
}
DRAFT = Draft(id="d1", person_id="p1", answers=ANSWERS, version=7, changed_at=AT)


def observation(n: int, **changes: Any) -> Observation:
    """Build the n-th observation."""
    needs, sectors, types = list(Need), list(Sector), list(ObservationType)
    one = Observation(
        id=f"o{n}",
        number=f"H-2026-{n:04d}",
        person_id="p1",
        state=ObservationState.RECEIVED,
        received_at=AT + timedelta(hours=n),
        since=AT + timedelta(hours=n),
        language="fi",
        title=title_of(WORDS),
        need_version="SHL11@2023-01-01",
        report={
            "type": types[n % 3],
            "text": WORDS,
            "need_main": needs[n % 10],
            "service_task": "TYOIK",
            "area": "Kajaani",
            "extent": "COMMON",
            "sector": [sectors[n % 21]],
            "tried": "Olemme kirjoittaneet puoltoja.",
        },
    )
    return one.with_values(**changes)


FIELDS: dict[str, Any] = {
    "what": "Sovitaan kaupungin vuokrataloyhtiön kanssa malli, jossa maksuhäiriö yksin ei estä asuntoa.",
    "measure": "Asunnon saaneet kymmenestä hakijasta, joilla on maksuhäiriö",
    "baseline": "2",
    "target": "6",
    "target_by": "2027-06-30",
    "recipient": "Kajaanin kaupunki",
    "carrier": "Kehittäjäsosiaalityöntekijä",
    "answer_by": "2026-12-31",
}


def proposal(state: ProposalState = ProposalState.DRAFT, n: int = 1, **changes: Any) -> Proposal:
    """Build the n-th proposal in the given state."""
    one = Proposal(
        id=f"e{n}",
        number=f"E-2026-{n:04d}",
        state=state,
        fields=FIELDS,
        observation_ids=("o1", "o2", "o3"),
        created_at=AT,
        since=AT,
        until=date(2027, 1, 15) if state is ProposalState.DEFERRED else None,
    )
    return replace(one, **changes)


def entry(action: Action, state: str | None = None, reason: str | None = None) -> Entry:
    """Build an entry of the log."""
    return Entry(at=AT, action=action, subject="e1", person_id="p2", state=state, reason=reason)


ENTRIES = [
    entry(Action.PROPOSED),
    entry(Action.FILLED),
    entry(Action.MOVED, "put_forward"),
    entry(Action.MOVED, "not_endorsed", "Asia on jo sovittu kaupungin kanssa."),
]
OWN_ENTRIES = [
    replace(entry(action), subject="o1") for action in (Action.RECEIVED, Action.SCREENED, Action.LINKED)
]
GROUP = WorkingGroup(
    id="g1",
    tenant_id="t",
    team_id="team",
    channel_id="c",
    service_url="https://example.invalid/",
    language=Language.FI,
    linked_at=AT,
)
TEAM_CHANNEL = replace(GROUP, kind=GroupKind.TEAM, municipalities=("Kuhmo",), services=("LASTEN",))
WEEK = Week(date(2026, 11, 16))


def _shared(n: int, of: int = 10, **changes: Any) -> Observation:
    """Build the n-th observation of several people; some needs and sectors are more common than others."""
    needs, sectors = list(Need)[:of], list(Sector)
    need, sector = needs[n // 3 % of], sectors[n // 4 % (of + 1)]
    usual = {"person_id": f"p{n % 5}", "state": ObservationState.LINKED}
    return observation(n, need_main=need, sector=(sector,), **{**usual, **changes})


def counts_of(found: Sequence[Observation]) -> ThemeCounts:
    """Count observations by theme."""
    return ThemeCounts(
        counted={
            code: (len(some), frozenset(one.person_id for one in some if one.person_id))
            for code in {one.need_main for one in found}
            for some in [[one for one in found if one.need_main == code]]
        }
    )


def records_of_week(
    count: int,
    *,
    proposals: int = 2,
    moved: bool = True,
    over: tuple[Deadline, ...] = (),
    first: int = 1,
    waiting: int = 0,
    year: int = 40,
    before: int | None = 25,
) -> WeekRecords:
    """Build what is stored of a week with ``count`` observations, of which some still wait."""
    found = [_shared(n) for n in range(first, first + count)]
    found += [observation(n, person_id="p9") for n in range(first + count, first + count + waiting)]
    standing = [proposal(ProposalState.SENT, n) for n in range(1, proposals + 1)]
    states = [
        ("e1", "draft"),
        ("e2", "endorsed"),
        ("e1", "put_forward"),
        ("e1", "answered_yes"),
        ("e2", "sent"),
    ]
    entries = [Entry(at=AT, action=Action.MOVED, subject=e, state=s) for e, s in states if moved]
    earlier = AT - timedelta(days=30)
    entries += [
        Entry(at=earlier, action=Action.MOVED, subject=one.id, state="sent")
        for one in standing
        if not moved or one.id not in ("e1", "e2")
    ]
    went = [("i1", "emerging", Action.GATHERED), ("i1", "open", None), ("i2", "on_agenda", None)]
    went += [("i2", "archived", None), ("i3", "resolved", None)]
    entries += [
        Entry(at=AT, action=action or Action.PHENOMENON_MOVED, subject=one, state=state)
        for one, state, action in went
        if moved
    ]
    entries += [
        Entry(at=one.received_at, action=Action.ATTACHED, subject=one.id, state=one.state) for one in found
    ]
    by_subject: dict[str, list[Entry]] = {}
    for one in entries:
        by_subject.setdefault(one.subject, []).append(one)
    gathered = [
        phenomenon(n=1),
        phenomenon(PhenomenonState.ARCHIVED, 2, merged_into="i1"),
        phenomenon(PhenomenonState.RESOLVED, 3),
    ]
    alone = [one for one in over if one.limit not in OF_OBSERVATIONS]
    limits = [one.limit for one in over if one.limit in OF_OBSERVATIONS]
    started = {limit: Counter(one.started_on for one in over if one.limit is limit) for limit in limits}
    return WeekRecords(
        observations=found,
        before=9,
        proposals=standing,
        phenomena=gathered,
        entries=by_subject,
        turn=TurnRecords(
            observations=[Running(limit=limit, started=days) for limit, days in started.items()],
            others=alone,
            titles={"E-2026-0004": Wording(language="fi", text="Velkaneuvoja joka kuntaan")},
        ),
        meeting=MeetingAhead(day=date(2026, 12, 10), items=2, closes_on=date(2026, 11, 30)),
        themes=themes(
            counts_of([_shared(n, 6) for n in range(year)]),
            None if before is None else counts_of([_shared(n, 6) for n in range(before)]),
            COUNTY.own,
        ),
        unheard=Unheard(municipalities=("Paltamo", "Puolanka"), silence=group().silence),
    )


def facts_of_week(
    count: int,
    *,
    at: datetime | None = None,
    week: Week = WEEK,
    limit: int = COUNTY.digest_limit,
    late: bool = False,
    quiet_weeks: tuple[Week, ...] = (),
    **more: Any,
) -> Digest:
    """Build the digest of a week with ``count`` observations."""
    now = at or week.end + timedelta(hours=9)
    reading = Reading(now=now, on=now.date(), limit=limit, terms=Terms(), late=late)
    return replace(digest(week, records_of_week(count, **more), reading), quiet_weeks=quiet_weeks)


def facts_of_month(count: int, *, late: bool = False, **more: Any) -> Digest:
    """Build the digest of a month with ``count`` observations."""
    month = month_of(AT)
    reading = Reading(now=month.end, on=date(2026, 12, 1), limit=0, terms=Terms(), late=late)
    return digest(month, records_of_week(count, **more), reading)


def area_month(*, published: bool = True, late: bool = False) -> AreaMonth:
    """Build a supervisor's month."""
    return AreaMonth(
        month=month_of(AT),
        scope=Scope(area="Kajaani"),
        themes=(("SHL11_02", 9), ("SHL11_03", 6)) if published else (),
        period=period_from_key("2026-Q3") if published else None,
        waiting=2,
        answered=1 if published else 0,
        done=1 if published else 0,
        meeting=date(2026, 12, 10),
        silence=told_to_others(),
        late=late,
    )


def team_month(*, published: bool = True, late: bool = False) -> TeamMonth:
    """Build a work team's month."""
    return TeamMonth(
        month=month_of(AT),
        remit=TEAM_CHANNEL.remit,
        counts=(("LASTEN", 9),) if published else (),
        period=period_from_key("2026-Q3") if published else None,
        waiting=2 if published else 0,
        days=23 if published else 0,
        promised=1 if published else 0,
        done=1 if published else 0,
        published=HOME if published else None,
        late=late,
    )


def weeks_made_up(counts: Sequence[int], *, skipped: int = 0, moved: bool = False, **more: Any) -> CatchUp:
    """Build one post with the digests of the last weeks; the oldest lies ``skipped`` weeks further back."""
    mondays = [WEEK.monday - timedelta(weeks=n) for n in reversed(range(len(counts)))]
    mondays[0] -= timedelta(weeks=skipped)
    found = [
        facts_of_week(
            count,
            moved=moved and not n % 2,
            week=Week(monday),
            at=WEEK.end + timedelta(hours=9),
            first=1 + sum(counts[:n]),
            **more,
        )
        for n, (count, monday) in enumerate(zip(counts, mondays, strict=True))
    ]
    return CatchUp(told=tuple(found[-MOST_TOLD:]), earlier=tuple(found[:-MOST_TOLD]))


def over_time(limit: Limit, name: str, started: date, step: int = 3) -> Deadline:
    """Build a deadline that has passed."""
    due = TERMS.after(started, TERMS.length_of(limit) or Length(count=0, measure=Measure.DAYS))
    return Deadline(
        id=name,
        limit=limit,
        subject=name,
        occasion=1,
        name=name,
        started_on=started,
        due_on=due,
        next_on=None,
        step=step,
    )


TERMS = Terms()
OVER = (
    over_time(Limit.SCREENING, "H-2026-0001", date(2026, 11, 2)),
    over_time(Limit.SCREENING, "H-2026-0002", date(2026, 11, 9)),
    over_time(Limit.DECISION, "H-2026-0003", date(2026, 6, 1)),
    over_time(Limit.ANSWER, "E-2026-0004", date(2026, 9, 7)),
    over_time(Limit.PACK, "2026-11-25", date(2026, 11, 18)),
    over_time(Limit.MINUTES, "2026-11-11", date(2026, 11, 11)),
)
_FIGURES = Figures(
    span=span_of(period_from_key("2026-Q3"), AT.date()),
    made_at=AT,
    shares=(
        Share(limit=Limit.SCREENING, in_time=34, of=41),
        Share(limit=Limit.DECISION, in_time=2, of=WITHHELD),
        Share(limit=Limit.ANSWER, in_time=3, of=4),
    ),
    medians={Way.FIRST_ANSWER: 4, Way.DECISION: WITHHELD, Way.EFFECT: None},
    unheard=WITHHELD,
)
_NO_FIGURES = Figures(
    span=span_of(None, AT.date()),
    made_at=AT,
    shares=(),
    medians=dict.fromkeys(Way),
    unheard=0,
)


LINKED_THREE = tuple(observation(n, person_id=f"p{n}") for n in range(1, 4))


def nothing_yet(step: NextDeadline | None, *, taken: bool = False) -> NothingYet:
    """Build the notice to a reporter after a time without news."""
    standing = proposal(ProposalState.SENT) if taken else None
    return NothingYet(
        kind=NoticeKind.NOTHING_YET, observation=observation(1), proposal=standing, next_step=step
    )


def news_of(state: ProposalState | None, **changes: Any) -> ProposalNews:
    """Build the notice that a proposal entered a state, or (None) that it took an observation in."""
    kind = NoticeKind.TAKEN_IN if state is None else NEWS_OF[state]
    assert kind is not None
    whole = ProposalNews(
        kind=kind,
        observation=observation(1),
        proposal=proposal(state or ProposalState.DRAFT),
        entry=entry(Action.MOVED, state, "Perustelu työryhmältä.") if state else entry(Action.LINKED),
        observations=LINKED_THREE,
        meeting=None,
    )
    return replace(whole, **changes)


def phenomenon(state: PhenomenonState = PhenomenonState.OPEN, n: int = 1, **changes: Any) -> Phenomenon:
    """Build the n-th phenomenon in the given state."""
    one = Phenomenon(
        id=f"i{n}",
        number=f"I-2026-{n:04d}",
        title="Maksuhäiriö estää vuokra-asunnon",
        summary="Yksi maksuhäiriömerkintä sulkee pois sekä yksityiset että kaupungin vuokra-asunnot.",
        state=state,
        observation_ids=("o1", "o2", "o3"),
        created_at=AT,
        since=AT,
        review_by=date(2027, 3, 11) if state is PhenomenonState.MONITORED else None,
    )
    return replace(one, **changes)


def linked(**changes: Any) -> Linked:
    """Build the notice that the reporter's observation was linked to a phenomenon."""
    whole = Linked(
        kind=NoticeKind.LINKED,
        observation=observation(1),
        phenomenon=phenomenon(),
        entry=GATHERED[1],
        observations=LINKED_THREE,
        proposals=(),
    )
    return replace(whole, **changes)


def phenomenon_moved(told: Entry, one: Phenomenon) -> PhenomenonMoved:
    """Build the notice that the phenomenon of the reporter's observation has moved on."""
    kind = NoticeKind.PHENOMENON_MOVED
    return PhenomenonMoved(kind=kind, observation=observation(1), phenomenon=one, entry=told)


QUESTION = "Kuinka usein tätä tapahtuu?"


def screened(kind: NoticeKind, action: Action, reason: str) -> Screened:
    """Build a notice about the screening of an observation."""
    family = Question if kind is NoticeKind.QUESTION else Screened
    return family(kind=kind, observation=observation(1), entry=entry(action, None, reason))


PUBLIC = THRESHOLDS[Audience.PUBLIC]
RELEASE = Release(
    id="r1",
    audience=Audience.PUBLIC,
    period="2026-H1",
    made_at=AT,
    observations=PUBLIC.observations,
    reporters=PUBLIC.reporters,
    tables=told_of(counting([_shared(n, of=4) for n in range(1, 31)]), PUBLIC, BEFORE_PLANS),
)


YEAR_RELEASE = replace(
    RELEASE,
    id="r2",
    audience=Audience.ORGANISATION,
    period="2026",
    number="R-2027-0001",
    tables=told_of(counting([_shared(n, of=4) for n in range(1, 91)]), PUBLIC, (TOTAL, *TABLES, CROSSED)),
)
TERM_DRAFT = replace(RELEASE, period="2025-2029", tables={**RELEASE.tables, "sector": {}})
CHANGED_TERM = replace(
    RELEASE,
    period="2025-2029",
    number="R-2029-0001",
    tables={
        **RELEASE.tables,
        "need_main": {**RELEASE.tables["need_main"], "SHL11_05": WITHHELD},
        CROSSED: {
            code: WITHHELD if code.endswith("SHL11_05") else figure
            for code, figure in RELEASE.tables[CROSSED].items()
        },
    },
    changed={"need_main": ["SHL11_05"], CROSSED: [f"{kind}-SHL11_05" for kind in ("NEG", "NEU", "POS")]},
)
A_PLAN = PlanCase(plan=plan_of(COUNTY.term, (), ()), last_year=None, areas=False)
FIXED_PLAN = PlanCase(
    plan=replace(A_PLAN.plan, fixed=frozenset({TOTAL, "type"})),
    last_year=130,
    areas=True,
    costs={name: costs(10, 130, PUBLIC) for name in PLANNED},
)


ASKED = IdentityRequest(
    id=3,
    observation_id="o1",
    reason="Poliisi on pyytänyt tiedon kirjallisesti lain nojalla.",
    requested_by="3f2a9c01d4e5",
    requested_at=AT,
)


def identity(family: type[OfRequest]) -> OfRequest:
    """Build a notice about a request to open an identity."""
    (kind,) = (kind for kind, one in FAMILIES.items() if one is family)
    opened = Address(
        person_id="p1",
        tenant_id="7d1f0c52-0000-4000-8000-5e0c1a110000",
        object_id="00000000-0000-4000-8000-00000000000a",
        teams_id="29:anna",
    )
    known = {"identity": opened} if family is IdentityOpened else {}
    return family(kind=kind, observation=observation(1), request=ASKED, **known)


def oversight(**changes: Any) -> Oversight:
    """Build what a data protection officer sees."""
    who = "3f2a9c01d4e5"
    told = (
        (Action.REFUSED, Permission.MOVE_ENDORSED),
        (Action.APPOINTED, Role.DPO),
        (Action.DISMISSED, Role.CHAIR),
        (Action.IDENTITY_REQUESTED, ASKED.reason),
        (Action.IDENTITY_GRANTED, ASKED.reason),
        (Action.IDENTITY_REFUSED, ASKED.reason),
        (Action.WORD_ALLOWED, None),
        (Action.WORD_REMOVED, None),
    )
    traces: list[Trace] = [
        Read(at=AT, person_id=who, subject="H-2026-0001", deed=Permission.OPEN_OBSERVATION),
        Read(at=AT, person_id=who, subject=OWN_DATA_READ, deed=Permission.SEE_OWN),
        Opened(at=AT, purpose=Opening.LAWFUL, person_id="secret-person", subject="identity:3"),
        *(Entry(at=AT, action=action, subject="s", person_id=who, reason=why) for action, why in told),
    ]
    seen = Oversight(
        since=date(2026, 8, 20),
        tallies={"guard-blocked-HETU": 2, "refused-enter": 3, "refused-move_endorsed": 1},
        openings={Opening.DELIVERY: 1200, Opening.LAWFUL: 1},
        reads=41,
        traces=traces,
    )
    return replace(seen, **changes)


MEETING = Meeting(id="m1", day=date(2026, 12, 10))
HELD = replace(MEETING, state=MeetingState.HELD, held_on=MEETING.day)
REPORTED = replace(HELD, state=MeetingState.REPORTED, reported_at=AT + timedelta(days=26))
TITLES = (
    "Maksuhäiriömerkintä estää vuokra-asunnon saamisen",
    "Velkaneuvontaan ei pääse kuukausiin",
    "Iltabussi ei kulje, ja yksinhuoltajat jäävät kotiin",
)
REASON_TO = "Häädöt ovat lisääntyneet kaikissa kunnissa, ja asia toistuu joka kuukausi."


def on_agenda(n: int, **changes: Any) -> Phenomenon:
    """Build the n-th phenomenon on an agenda."""
    one = Phenomenon(
        id=f"i{n}",
        number=f"I-2026-{n:04d}",
        title=TITLES[n % 3],
        summary="Yksikin merkintä riittää. Ihmiset jäävät tuttavien luo kuukausiksi.",
        state=PhenomenonState.ON_AGENDA,
        observation_ids=("o1", "o2"),
        created_at=AT,
        since=AT,
    )
    return replace(one, **changes)


def matter(n: int, decision: Decision | None = None, *, of: int = 3, **changes: Any) -> AgendaCase:
    """Build the n-th item of an agenda."""
    seen = tuple(_shared(one) for one in range(n, n + 3))
    item = Item(
        id=f"a{n}",
        meeting_id="m1",
        phenomenon_id=f"i{n}",
        came_from=PhenomenonState.OPEN,
        came_since=AT,
        decision=decision,
        reason=REASON_TO if decision else "",
        next_step="Vuokrataloyhtiön kanssa sovitaan tapaaminen tammikuussa." if decision else "",
        until=date(2027, 3, 10) if decision is Decision.MONITOR else None,
        channel="Asumisneuvonta" if decision is Decision.REDIRECT else "",
    )
    one = AgendaCase(
        meeting=HELD if decision else MEETING,
        item=item,
        phenomenon=on_agenda(n),
        size=len(seen),
        weight=weigh(support_of(seen, MEETING.day), (), MEETING.day, of=len(COUNTY.municipalities)),
        votes=4 - n,
        areas=tuple(dict.fromkeys(one.area for one in seen)),
        into=on_agenda(9) if decision is Decision.MERGE else None,
        proposal=proposal(ProposalState.PUT_FORWARD) if decision is Decision.PROPOSE else None,
        place=n,
        of=of,
    )
    return replace(one, **changes)


def pack(**changes: Any) -> MeetingPack:
    """Build the pack of the December meeting."""
    evaluated = proposal(ProposalState.EVALUATED, 3)
    one = MeetingPack(
        meeting=MEETING,
        promises=(proposal(ProposalState.SENT, 1), proposal(ProposalState.PUT_FORWARD, 2)),
        matters=tuple(matter(n) for n in (1, 2, 3)),
        weak=(on_agenda(4, state=PhenomenonState.EMERGING),),
        good=(on_agenda(5),),
        effects=(Evaluated(proposal=evaluated, words="Puolet sai asunnon."),),
        candidates=(on_agenda(6), on_agenda(7)),
        review=(on_agenda(7),),
        following=date(2027, 3, 11),
        today=date(2026, 11, 20),
        representation=group().representation,
    )
    return replace(one, **changes)


EMPTY_PACK = pack(
    promises=(), matters=(), weak=(), good=(), effects=(), candidates=(), review=(), following=None
)
CANCELLED = replace(MEETING, state=MeetingState.CANCELLED)


def on_the_agenda(kind: NoticeKind, *, action: Action = Action.LISTED) -> AgendaNews:
    """Build a notice about a phenomenon that came on a meeting's agenda, or off it."""
    about = {"phenomenon": on_agenda(1), "meeting": MEETING.day, "entry": entry(action)}
    return AgendaNews(kind=kind, observation=observation(1), **about)  # type: ignore[arg-type]  # a phenomenon and a day


def minuted(decision: Decision | None) -> Minuted:
    """Build the notice of what a meeting decided."""
    case, told = matter(1, decision), entry(Action.LISTED)
    return Minuted(kind=NoticeKind.MINUTED, observation=observation(1), case=case, entry=told)


@dataclass(frozen=True)
class Scene:
    """One card and its plain text, made from the same facts."""

    card: Callable[[Texts], dict[str, Any]]
    text: Callable[[Texts], str]
    marked: Callable[[Texts], dict[str, Any]]
    """The card with a mark before everything people wrote."""
    page: str
    """The name of the function that makes its page."""


def listing(items: Sequence[Any], count: int = 2, choices: Any = (), **more: Any) -> Listing[Any]:
    """Build a page of a list."""
    return Listing(items=tuple(items), count=count, choices=dict(choices), **more)


NARROWED = Wanted(area="Kajaani", service_task="LASTEN", state="linked", age="month", words="vuokra-asunto")
CHOICES = {
    "area": {area: 40 - n for n, area in enumerate(KAINUU)},
    "service_task": {task.value: 30 - n for n, task in enumerate(ServiceTask)},
    "need_main": {need.value: 30 - n for n, need in enumerate(Need)},
    "state": {"received": 100, "screening": 30, "needs_info": 3},
    "age": {"week": 90, "older": 43},
}
_LISTED = [waiting(observation(n), COUNTY, date(2026, 12, 2)) for n in range(1, 9)]
_ALIKE = [Alike(observation=observation(n), very=n < 4) for n in range(1, 13)]


def page_card(make: Callable[..., Page], *facts: Any, **more: Any) -> dict[str, Any]:
    """The card of a page, in the language of the texts among its facts."""
    return as_card(make(*facts, **more), _texts(facts))


def page_text(make: Callable[..., Page], *facts: Any, **more: Any) -> str:
    """The plain text of a page, in the language of the texts among its facts."""
    return as_text(make(*facts, **more), _texts(facts))


def _texts(facts: Sequence[Any]) -> Texts:
    return next(one for one in facts if isinstance(one, Texts))


def _page(make: Callable[..., Page], *facts: Any, **more: Any) -> Scene:
    def with_marks(texts: Texts) -> Page:
        return make(*map(marked, facts), texts, **{key: marked(one) for key, one in more.items()})

    return Scene(
        card=lambda texts: as_card(make(*facts, texts, **more), texts),
        text=lambda texts: as_text(make(*facts, texts, **more), texts),
        marked=lambda texts: as_card(with_marks(texts), texts),
        page=make.__name__,
    )


CONCLUSIONS = [
    Conclusion(
        id="c1",
        period="2026",
        number=1,
        goal="Kukaan ei jää kotiin kyydin puutteessa.",
        action="Sovitaan iltavuorot kuntien kanssa.",
        responsible="Joukkoliikennejaosto",
        measure="Iltavuorot: nyt 6 viikossa, tavoite 10.",
        timetable="syyskuu 2027",
        preventive="YES",
        cost="",
    ),
    Conclusion(
        id="c2",
        period="2026",
        number=3,
        goal="*Päätökset* ymmärretään",
        action="Päätöspohjat selkokielelle",
        responsible="",
        measure="",
        timetable="",
        preventive="",
        cost="",
    ),
]

FILE_CODES = [(FileForm.WORD, "w" * 22), (FileForm.EXCEL, "x" * 22)]
REPORT_FILES = ReportFiles(
    name="Kajaani, loka\u2013joulukuu 2026",
    document_id="d" * 32,
    kind=DocumentKind.MUNICIPAL,
    key="Kajaani 2026-Q4",
    level=Audience.ORGANISATION,
    codes=FILE_CODES,
    public_url="https://havainto.example.fi",
)


def _help(place: Where, *roles: Role, county: County = COUNTY, member: bool = False) -> Scene:
    """What a place's help tells somebody of these roles."""

    def made(texts: Texts) -> Page:
        theirs = help_sections(Where.CHANNEL) if member else ()
        everyday = place is Where.PERSONAL
        return help_page(help_sections(place, roles), county, texts, theirs, everyday=everyday)

    return _page(wraps(help_page)(made))


FILLED = {
    "type": "NEG",
    "text": WORDS,
    "need_main": "SHL11_02",
    "service_task": "TYOIK",
    "area": "Kajaani",
    "extent": "SEVERAL",
    "sector": ["ASUM"],
    "reporter_mode": "PSEUDO",
    SUGGESTED: ["extent", "need_main", "sector", "type"],
    REMEMBERED: ["area", "reporter_mode", "service_task"],
    TYPED: True,
}
"""The answers of a form that nobody has touched: guessed from the text, or as they were given last time."""


def _form(*, without: Sequence[str] = (), more: Mapping[str, Any] | None = None, **how: Any) -> Scene:
    """Build the form's card, some of its answers missing or others; ``how`` as of a FilledForm."""
    answers = {**{key: said for key, said in FILLED.items() if key not in without}, **(more or {})}
    for mark, others in ((SUGGESTED, ()), (REMEMBERED, answers.get(SUGGESTED, ()))):
        answers[mark] = [key for key in answers.get(mark, ()) if key in answers and key not in others]
    draft = Draft(id="d1", person_id="p1", answers=answers, version=7, changed_at=AT)
    draft = replace(draft, corrects=how.pop("corrects", None))
    how.setdefault("asked", next(iter(COUNTY.form.open(answers)), None))
    return _page(form_page, FilledForm(draft=draft, **how), COUNTY)


def _noted(key: str) -> Scene:
    """Build the form's card below a note of the bot's own."""

    def noted(form: FilledForm, county: County, texts: Texts) -> Page:
        return form_page(replace(form, note=texts(key)), county, texts)

    draft = Draft(id="d1", person_id="p1", answers=FILLED, version=7, changed_at=AT)
    return replace(_page(noted, FilledForm(draft=draft), COUNTY), page=form_page.__name__)


def _several() -> Scene:
    """Build the question which of the observations in a message is meant first."""

    def written(found: Mapping[str, str], texts: Texts) -> Page:
        return several_page([*found.values()], "\n".join(found.values()), texts)

    found = {str(n): one for n, one in enumerate(SEVERAL)}
    return replace(_page(written, found), page=several_page.__name__)


def _guarded(
    make: Callable[..., Page], *facts: Any, about: tuple[str, int] | None = None, **more: Any
) -> Scene:
    """Build what the guard says to a text; a draft's, or of no draft."""

    @wraps(make)
    def made(*known: Any) -> Page:
        return make(*known, about, {}, **more)

    return _page(made, *facts)


_FIRST: dict[str, Any] = {
    "without": ("service_task",),
    "more": {SUGGESTED: ["area", "extent", "need_main", "sector", "type"], PRIVACY_SHOWN: "1"},
    "first": True,
}
"""A first time: the text names the municipality, and nothing tells the service."""


CODE = "ACDE-FGHJ-KLMN-PQRT"
SEAT = Membership(person_id="p", service_task="VAMM", municipality="Kuhmo")
OWN_DATA = OwnData(
    made_at=datetime(2026, 11, 18, 10, tzinfo=UTC),
    person=Person(
        id="p",
        language=Language.FI,
        service_task="TYOIK",
        area="Kajaani",
        reporter_mode="PSEUDO",
        privacy_at=datetime(2026, 11, 16, tzinfo=UTC),
        privacy_version=1,
    ),
    address=Address(
        person_id="p", tenant_id="tenant", object_id="object", teams_id="29:anna", conversation_id="a:anna"
    ),
    roles=(
        Appointment(role=Role.COORDINATOR),
        Appointment(role=Role.SUPERVISOR, scope=Scope(area="Sotkamo"), until=date(2028, 12, 31)),
    ),
    draft=None,
    observations=tuple(Filed(observation=observation(n), history=(), proposals=()) for n in (2, 1)),
    name_on=("H-2026-0002",),
    membership=SEAT,
)


def _stopped(text: str, field: str | None = "text", extent: str | None = None) -> Stopped:
    """Build what the guard says of a text."""
    look = partial(examine, language=Language.FI, extent=extent)
    try:
        judge(text, look(text), Leave.NONE, look, field)
    except Stopped as stopped:
        return stopped
    raise ValueError(text)


ABOUT = ("d1", 7)
NAMED = _stopped("Maija Virtanen odotti päätöstä.", "what")
NAMELIKE = _stopped("Ohjaaja Luotsari soittaa, ja työntekijä Kipinix auttaa.", "what")
NAMELIKE.allowable = ("Luotsari", "Kipinix")


def allowed_word(n: int, written: str) -> AllowedWord:
    """Build a word that was allowed n days ago."""
    day = AT.date() - timedelta(days=n)
    return AllowedWord(id=f"w{n}", phrase=written.lower(), written=written, added_on=day)


ALLOWED_WORDS = [allowed_word(0, "Luotsari"), allowed_word(1, "Ohjaamo Kipinix")]
QUARTER_PLAN = QuarterPlan(
    id="q1",
    area="Kuhmo",
    period="2026-Q4",
    language=Language.FI,
    words="Kokeillaan yhteistä vastaanottoa.\nTavataan vuokranantajat helmikuussa.",
    written_at=AT,
)
MANY_WORDS = [allowed_word(n, f"Ohjaamo {chr(65 + n // 26)}{chr(97 + n % 26)}tsari") for n in range(60)]
SPOKEN = "Kylän ainoa kolmosten äiti jäi ilman kotipalvelua."
MARKED = _stopped(SPOKEN)
STOPPED_TEXT = _stopped(
    "Kuhmossa yksi 87-vuotias mies jäi ilman kotihoitoa, kun vuoroja ei saatu täytettyä kesällä.",
    extent="ONE",
)
BLOCKED_TEXT = _stopped(
    "Asiakkaani, 010190-921C, sai häädön kahden kuukauden vuokravelasta. Häätöilmoitus tuli sosiaalitoimeen "
    "samana päivänä, kun ulosotto tyhjensi asunnon."
)
INCIDENT = _stopped("Vanhus kaatui palvelutalossa yöllä ja löydettiin vasta aamulla.")
URGENT_CHILD = _stopped(
    "Olen huolissani perheestä, jossa pieni lapsi jää iltaisin yksin. Pitäisikö tehdä jotakin jo tänään? "
    "Äidin tunnus on 010190-921C."
)
URGENT = "Lapsi on ollut yksin kotona aamusta asti eikä kukaan vastaa."
SEVERAL = (
    "Velkaneuvontaan on viiden viikon jono.",
    "Vuokra-asuntoa ei saa, jos luottotiedoissa on merkintä.",
    "Toimeentulotuen päätökset myöhästyvät.",
)
_SENT = proposal(ProposalState.SENT)
_BARE = proposal(n=2, fields={"what": "Perustetaan asumisneuvojan toimi."})
_OTHER = phenomenon(PhenomenonState.OPEN, 3, observation_ids=("o5", "o6"))
_PHENOMENA = [phenomenon(), phenomenon(PhenomenonState.EMERGING, 2, observation_ids=("o4",), summary="")]
GATHERED = [
    entry(Action.GATHERED, "emerging"),
    entry(Action.ATTACHED),
    entry(Action.PHENOMENON_MOVED, "open"),
    entry(Action.PHENOMENON_MOVED, "resolved", "Vuokrataloyhtiö muutti ehtojaan."),
]
_EMPTIED = observation(1, state=ObservationState.CLOSED, title="", text="", tried=None)
_WITHDRAWN = observation(1, state=ObservationState.WITHDRAWN, title="", text="", tried=None)
DONE: dict[str, Any] = {
    "done_changed": "Maksusuunnitelma riittää asunnon saamiseen.",
    "done_where": "Kajaani",
    "done_since": "2026-11-02",
}
OWNED = (
    ProposalState.DRAFT,
    ProposalState.SENT,
    ProposalState.ANSWERED_PARTLY,
    ProposalState.IN_PROGRESS,
    ProposalState.DEFERRED,
    ProposalState.EVALUATED,
)
_ASKED_ROUND = rounds_of("e1", date(2026, 5, 18))[0]
OPEN_ROUND = replace(_ASKED_ROUND, asked_at=AT, closes_on=date(2026, 12, 18))
COUNTED_ROUND = replace(
    OPEN_ROUND,
    closed_at=AT,
    told=counted([(list(Effect)[n % 2], f"p{n}") for n in range(9)] + [(Effect.UNKNOWN, "p1")] * 3),
)


def effect_question(seen: Observation | None) -> EffectQuestion:
    """Build the question whether a change can be seen."""
    return EffectQuestion(
        kind=NoticeKind.EFFECT,
        observation=seen,
        proposal=proposal(),
        entry=entry(Action.EFFECT_ASKED),
        effect=OPEN_ROUND,
    )


JOINED = Joined(
    kind=NoticeKind.JOINED,
    observation=observation(1),
    entry=entry(Action.JOINED, "answered_yes"),
    proposal=proposal(ProposalState.ANSWERED_YES, until=date(2027, 3, 31)),
    history=(*ENTRIES[:3], entry(Action.OWNED), entry(Action.MOVED, "sent")),
)


def _reminder(overdue: Sequence[Overdue]) -> Reminder:
    return Reminder(kind=NoticeKind.REMINDER, overdue=tuple(overdue))


def _notice(facts: NoticeFacts) -> Scene:
    return _page(notice_page, facts, COUNTY)


_QUEUE = (
    observation(1),
    observation(2, state=ObservationState.SCREENING),
    observation(3, state=ObservationState.NEEDS_INFO),
)
_ANON = observation(1, reporter_mode=ReporterMode.ANON, person_id=None)


def own(
    seen: Observation,
    proposals: Sequence[Proposal] = (),
    entries: Sequence[Entry] = (),
    *,
    today: date = date(2026, 11, 20),
    phenomena: Sequence[Phenomenon] = (),
    **more: Any,
) -> OwnObservation:
    """Build a reporter's own observation with everything that came of it; it came before all that."""
    seen = replace(seen, received_at=min(seen.received_at, AT))
    progress = Progress(
        observation=seen,
        proposals=proposals,
        entries=entries,
        county=COUNTY,
        today=today,
        phenomena=phenomena,
        meetings=(MEETING.day,),
    )
    return OwnObservation(progress=progress, **more)


def mine(count: int, **changes: Any) -> list[Progress]:
    """Build so many own observations, newest first."""
    return [own(observation(n, **changes)).progress for n in range(count, 0, -1)]


_MINE = waiting_first(
    [
        *mine(1, state=ObservationState.WITHDRAWN, title="", text=""),
        own(observation(2, state=ObservationState.LINKED), [_SENT]).progress,
        own(observation(3)).progress,
        own(observation(4, state=ObservationState.NEEDS_INFO, title="Takaisinsoitto ei tavoita")).progress,
    ][::-1]
)


def _said(key: str, **facts: str) -> Scene:
    """Build a closing message that quotes what a person wrote."""

    def named(one: Phenomenon, texts: Texts) -> Page:
        return closing_page(texts(key, title=quoted_title(one, texts), **facts), texts, quoting=True)

    return replace(_page(named, phenomenon()), page=closing_page.__name__)


def _scene_again() -> Scene:
    """Build the dialog's way to send once more what was written."""

    def refused(written: dict[str, str], texts: Texts) -> Page:
        return again_page(texts("refusal-unavailable"), written, "offer_text", texts)

    return replace(_page(refused, {"text": QUESTION}), page=again_page.__name__)


def _endorsed(meeting: str, *, new: bool, first: bool = False) -> Scene:
    """Build what is said to who has seen the same."""

    def named(one: Phenomenon, texts: Texts) -> Page:
        lines = first_lines(COUNTY, texts) if first else []
        return endorsed_page(one.title, meeting, texts, new=new, lines=lines)

    return replace(_page(named, phenomenon()), page=endorsed_page.__name__)


def _observation(
    seen: Observation,
    proposals: Sequence[Proposal],
    others: Sequence[Observation],
    county: County,
    *,
    rejected: RejectedForm | None = None,
    **more: Any,
) -> Scene:
    case = ObservationCase(observation=seen, proposals=proposals, others=others, **more)
    return _page(observation_page, case, county, rejected=rejected)


def _desk(seen: Observation, county: County, *, rejected: RejectedForm | None = None, **more: Any) -> Scene:
    usual = {"today": date(2026, 11, 20), "place": 1, "count": 6, "entries": ENTRIES[:1]}
    return _page(desk_page, DeskCase(observation=seen, **{**usual, **more}), county, rejected=rejected)


def _phenomenon(
    seen: Phenomenon,
    observations: Sequence[Observation],
    proposals: Sequence[Proposal],
    others: Sequence[Observation],
    entries: Sequence[Entry],
    county: County,
    *,
    rejected: RejectedForm | None = None,
    endorsed: int = 0,
    publication: Publication | None = None,
) -> Scene:
    case = PhenomenonCase(
        phenomenon=seen,
        observations=observations,
        proposals=proposals,
        others=others,
        entries=entries,
        endorsed=endorsed,
        publication=publication,
    )
    return _page(phenomenon_page, case, county, rejected=rejected)


WRITTEN = Written(
    title="Maksuhäiriö sulkee vuokra-asunnot",
    summary="Maksuhäiriömerkintä estää vuokrasopimuksen, vaikka maksut on jo sovittu. Perheet jäävät "
    "tilapäisiin asuntoihin. Siitä seuraa muita ongelmia.",
    conclusion="Luottotiedot ratkaisevat enemmän kuin maksukyky.",
    ask="Maksusuunnitelma hyväksytään vakuudeksi.",
)
PAA_SVENSKA = Written(
    title="Betalningsanmärkning stänger hyresbostäder",
    summary="En anmärkning hindrar hyresavtal fast betalningarna är ordnade.",
    conclusion="",
    ask="",
)
CONTENT = Content(
    level=Audience.ORGANISATION,
    tone=Tone.WORRY,
    need="SHL11_02",
    aspects=("ACCESS", "RULES"),
    weakest=True,
    areas=("Kajaani", "Kuhmo"),
    words={"fi": WRITTEN, "sv": PAA_SVENSKA},
)


def publication(state: PublicationState = PublicationState.PROPOSED, **changes: Any) -> Publication:
    """Build a publication about the first phenomenon in the given state."""
    published = state not in (PublicationState.PROPOSED, PublicationState.DECLINED)
    one = Publication(
        **vars(CONTENT),
        id="j1",
        number="J-2026-0001",
        phenomenon_id="i1",
        state=state,
        created_at=AT,
        since=AT,
        pending=replace(CONTENT, words={"fi": replace(WRITTEN, title="Maksuhäiriö estää vuokrasopimuksen")})
        if state is PublicationState.CHANGING
        else None,
        revision=int(published),
        published_at=AT if published else None,
        approved_at=AT if published else None,
    )
    return replace(one, **changes)


def _publication(
    seen: Publication, *, approver: Role = Role.CHAIR, rejected: RejectedForm | None = None
) -> Scene:
    case = PublicationCase(
        publication=seen,
        phenomenon=phenomenon(),
        approver=approver,
        entries=[entry(Action.PUBLICATION_PROPOSED, seen.state.value)],
    )
    return _page(publication_page, case, COUNTY, rejected=rejected)


def _publication_form(answers: Mapping[str, Any], rejected: RejectedForm | None = None) -> Scene:
    case = PublicationDraft(phenomenon=phenomenon(), answers=answers)
    return _page(publication_form_page, case, COUNTY, rejected=rejected)


def _proposal(
    seen: Proposal,
    observations: Sequence[Observation],
    entries: Sequence[Entry],
    *,
    rounds: Sequence[EffectRound] = (),
    rejected: RejectedForm | None = None,
) -> Scene:
    case = ProposalCase(proposal=seen, observations=observations, entries=entries, rounds=rounds)
    return _page(proposal_page, case, rejected=rejected)


def _own(*facts: Any, **more: Any) -> Scene:
    return _page(own_page, own(*facts, **more))


KAINUUS = replace(COUNTY, first_handler=FirstHandler.SUPERVISOR)
_HANDED = observation(2, state=ObservationState.SCREENING, handed=True)
_RECODED = recoded(
    observation(1, title="Maksuhäiriö estää vuokra-asunnon", titled=True),
    {"need_main": "SHL11_03", "sector": "TALOUS,KELA", "trend": "UP"},
    COUNTY.form,
)
_CODED = [entry(Action.TITLED), entry(Action.CODED, None, "need_main,sector,trend")]
MINUTED = replace(entry(Action.MINUTED), id=77, subject="m1", about="i1")
_WAITED = [
    f"Havainto H-2026-00{n:02} on liitetty ilmiöön Häädöt yhden rästin jälkeen.\nSe etenee [*nyt*]."
    for n in range(1, 11)
]


def _appointed(role: Role, **limits: Any) -> Scene:
    return _page(appointed_page, Appointment(role=role, **limits), COUNTY)


PEOPLE = {"kaisa": "Kaisa Kainulainen", "leena": "Leena Laine", "sven": "Sven Sjö"}
_GROUP = WorkingGroup(
    id="group",
    tenant_id="",
    team_id="",
    channel_id="",
    service_url="",
    language=None,
    linked_at=AT,
    municipalities=("Kuhmo", "Sotkamo"),
)
_AWAY = Absence(person_id="leena", first=date(2027, 7, 1), last=date(2027, 7, 14), deputy_id="sven")
_SOTKAMO = Appointment(role=Role.SUPERVISOR, scope=Scope(area="Sotkamo"), until=date(2028, 12, 31))
_HOLDERS = (
    Holder(person_id="kaisa", held=Appointment(role=Role.COORDINATOR, group_id="group"), changeable=True),
    Holder(
        person_id="leena",
        held=Appointment(role=Role.CHAIR, group_id="group", until=date(2028, 12, 31)),
        away=_AWAY,
        changeable=True,
    ),
    Holder(person_id="sven", held=_SOTKAMO, changeable=True),
    Holder(person_id="3f2a91bc77", held=Appointment(role=Role.READER, scope=Scope(area="Kajaani"))),
    Holder(person_id="5b11c0de99", held=Appointment(role=Role.DPO)),
)
_WAITS = WaitingAppointment(id="w1", held=_SOTKAMO, given_by="kaisa", ends_on=date(2026, 12, 14))
WHO = Who(
    holders=_HOLDERS,
    waiting=(_WAITS,),
    lacking=Representation(told=True, tasks=("IAKK",), municipalities={"Kuhmo": "Kuhmo"}),
    whole=True,
    offers=(Role.CHAIR, Role.SUPERVISOR),
    own=True,
)
_CONTACTS = Who(holders=(replace(_HOLDERS[0], changeable=False), _HOLDERS[4]))


def _with_names(make: Callable[..., Page], *facts: Any, after: tuple[Any, ...] = (), **more: Any) -> Scene:
    """A page that names people as Teams does, and marks their names where marks are put."""

    def made(texts: Texts, name_of: Callable[[str], str]) -> Page:
        return make(*facts, name_of, *after, texts, **more)

    def name_of(person_id: str) -> str:
        return PEOPLE.get(person_id, "")

    return Scene(
        card=lambda texts: as_card(made(texts, name_of), texts),
        text=lambda texts: as_text(made(texts, name_of), texts),
        marked=lambda texts: as_card(made(texts, lambda id_: f"{MARK}{LINK} {name_of(id_)}"), texts),
        page=make.__name__,
    )


_SEATED = (Seat.GROUP, Seat.COORDINATOR, Seat.CHAIR, Seat.SCREENER, Seat.MEMBER)
_UNDER_WAY = GroupFigures(queue=6, oldest=4, phenomena=4, meeting=date(2026, 12, 10), proposals=2, ours=1)


def _of_group(seat: Seat) -> Home:
    """The home of somebody in the group, or of its channel."""
    role = {Seat.COORDINATOR: Role.COORDINATOR, Seat.CHAIR: Role.CHAIR}.get(seat)
    filed = None if seat is Seat.GROUP else 3
    return Home(
        seat=seat,
        filed=filed,
        roles=(role,) if role else (),
        paused=None if seat is Seat.GROUP else False,
        group=_UNDER_WAY,
        today=date(2026, 11, 30),
    )


def _proposal_in(state: ProposalState) -> Proposal:
    return replace(_SENT, number=f"E-2026-{list(ProposalState).index(state) + 10:04d}", state=state)


SCENES: dict[str, Scene] = {
    "welcome": _page(welcome_page),
    "home": _page(home_page, Home(filed=3, waiting=1, paused=False)),
    "home_paused": _page(home_page, Home(filed=3, waiting=1, paused=True)),
    "home_new": _page(home_page, Home(filed=0)),
    "home_alone": _page(home_page, Home(), note="note-help-alone"),
    "home_office": _page(
        home_page,
        Home(seat=Seat.OFFICER, filed=12, waiting=2, drafting=True, roles=(Role.DPO,)),
    ),
    "home_owner": _page(home_page, Home(filed=1, roles=(Role.OWNER,), owned=(_SENT,))),
    "home_reader": _page(home_page, Home(seat=Seat.READER, filed=1, roles=(Role.SUPERVISOR,))),
    **{f"home_{seat}": _page(home_page, _of_group(seat)) for seat in _SEATED},
    "home_group_new": _page(
        home_page, Home(seat=Seat.GROUP, group=GroupFigures(queue=0, phenomena=0, proposals=0))
    ),
    "proposals": _page(proposals_page, [_SENT, *(_proposal_in(state) for state in ProposalState)]),
    "proposals_more": _page(proposals_page, [_proposal_in(state) for state in ProposalState], page=2),
    "meetings": _page(
        meetings_page,
        [Meeting(id=str(n), day=date(2026, n, 10)) for n in (9, 10, 12)],
        {"10": 2, "9": 1},
        date(2026, 11, 18),
    ),
    "meetings_none": _page(meetings_page, [], {}, date(2026, 11, 18)),
    "proposals_none": _page(proposals_page, []),
    "appointed": _appointed(Role.SUPERVISOR, scope=Scope(area="Sotkamo"), until=date(2028, 12, 31)),
    "appointed_service": _appointed(Role.READER, scope=Scope(area="Muu Kainuu", service_task="LAPERH")),
    "appointed_county": _appointed(Role.MANAGEMENT),
    "appointed_chair": _appointed(Role.CHAIR, until=date(2028, 12, 31)),
    "appointed_office": _appointed(Role.DPO),
    "appointed_by": _page(
        appointed_page, _SOTKAMO, COUNTY, by="Kaisa Kainulainen", first=FirstHandler.SUPERVISOR
    ),
    "appointed_chair_by": _page(
        appointed_page, Appointment(role=Role.CHAIR, until=date(2028, 12, 31)), COUNTY, by=""
    ),
    "dismissed": _page(dismissed_page, _SOTKAMO, "Kaisa Kainulainen", COUNTY, own=True),
    "declined": _page(dismissed_page, _SOTKAMO, "Sven Sjö", COUNTY, own=False),
    "deputy": _page(deputy_page, _AWAY, (_SOTKAMO,), "Leena Laine", COUNTY),
    "away_set": _page(set_away_page, _AWAY, "Sven Sjö"),
    "who": _with_names(who_page, WHO, after=(COUNTY,)),
    "who_contacts": _with_names(who_page, _CONTACTS, after=(COUNTY,)),
    "who_channel": _with_names(who_page, WHO, after=(COUNTY,), in_channel=True),
    "role_held": _with_names(role_page, _HOLDERS[1], after=(COUNTY,)),
    "appoint": _page(appoint_page, Offer(roles=(Role.CHAIR, Role.SUPERVISOR), group=_GROUP), COUNTY),
    "given": _page(given_page, Given(held=_SOTKAMO, called="Sven Sjö", reached=True), COUNTY),
    "given_waits": _page(given_page, Given(held=_SOTKAMO, ends_on=date(2026, 12, 14)), COUNTY),
    "given_code": _page(
        given_page, Given(held=_SOTKAMO, code="ACDE-FGHJ", ends_on=date(2026, 12, 14)), COUNTY
    ),
    "absence": _with_names(absence_page, _AWAY),
    "absence_none": _with_names(absence_page, None),
    "absence_code": _with_names(absence_page, replace(_AWAY, deputy_id=None), code="ACDE-FGHJ"),
    "languages": _page(language_page),
    "unknown": _page(unknown_page, words="asunnot"),
    "unknown_empty": _page(unknown_page),
    "unknown_channel": _page(unknown_in_channel_page),
    "unknown_channel_own": _page(unknown_in_channel_page, own=True),
    "unknown_channel_order": _page(unknown_in_channel_page, order=True),
    "unknown_unlinked": _page(unknown_unlinked_page),
    "greeted": _page(greeted_page, "said-hello"),
    "help": _help(Where.PERSONAL),
    "help_office": _help(Where.PERSONAL, Role.DPO),
    "help_member": _help(Where.PERSONAL, Role.COORDINATOR, member=True),
    "privacy": _page(privacy_page),
    "privacy_lines": _page(privacy_lines_page, COUNTY),
    "practice": _page(case_page, 1),
    "practice_stopped": _page(trial_page, 2, Trial(text=MARKED.text, stopped=MARKED), COUNTY),
    "practice_blocked": _page(
        trial_page, 4, Trial(text=BLOCKED_TEXT.text, stopped=BLOCKED_TEXT, typed=True), COUNTY
    ),
    "practice_good": _page(
        trial_page, 9, Trial(text=WORDS, guesses={"type": "NEG", "need_main": "SHL11_02"}), COUNTY
    ),
    "practice_short": _page(
        trial_page, 1, Trial(text="Jono.", problem=Refusal("answer-short", least=20, count=5)), COUNTY
    ),
    "practice_danger": _page(
        trial_page,
        10,
        Trial(text=URGENT_CHILD.text, stopped=URGENT_CHILD, redirect=URGENT_CHILD.redirect),
        COUNTY,
    ),
    "practice_example": _page(example_page, 10),
    "form": _form(),
    "form_empty": _form(
        without=("type", "text", "need_main", "extent", "sector"), more={PRIVACY_SHOWN: "1"}, first=True
    ),
    "form_first": _form(**_FIRST),
    "form_first_wrong": _form(**_FIRST, problems={"service_task": Refusal("answer-required")}),
    "form_extent_open": _form(without=("extent",)),
    "form_need_open": _form(without=("need_main",)),
    "form_all_choices": _form(asked=COUNTY.form["need_main"], whole=True),
    "form_changed": _form(more={"area": "Kuhmo"}, changed=("area", "extent")),
    "form_anonymous": _form(more={"reporter_mode": "ANON"}, changed=("reporter_mode",)),
    "form_extras": _form(
        more={
            "source": "OWN",
            "need_other": ["SHL11_03"],
            "target_group": ["YOUTH"],
            "trend": "UP",
            "aspect": ["RIGHTS"],
            "tried": "Olemme kirjoittaneet puoltoja.",
            "proposal": "Sovitaan maksusuunnitelman riittävän.",
            "actor": "MUNICIP",
            "quote_ok": True,
        }
    ),
    "form_restore": _form(more={"area": "NOT_TOLD"}, own=SPOKEN),
    "form_note": _noted("note-guessed-again"),
    "form_wrong": _form(
        problems={
            "text": Refusal("answer-short", least=20, count=4),
            "sector": Refusal("answer-too-many", most=2),
        },
        wrong={"text": "Hyvä", "sector": "SOSP,TERV,ASUM"},
    ),
    "form_extra_wrong": _form(
        problems={"tried": Refusal("answer-long", most=500, count=501)}, wrong={"tried": "Å" * 501}
    ),
    "form_correction": _form(without=(SUGGESTED, REMEMBERED, TYPED), corrects="o1"),
    "similar": _page(similar_page, DRAFT, phenomenon(), COUNTY),
    "similar_first": _page(
        similar_page,
        replace(DRAFT, answers={**ANSWERS, PRIVACY_SHOWN: "1"}),
        phenomenon(summary=""),
        COUNTY,
    ),
    "several": _several(),
    "beside": _page(beside_page, DRAFT, "Velkaneuvontaan on taas viiden viikon jono.", Leave.NONE),
    "leaving": _page(leaving_page, replace(DRAFT, leaving=True)),
    "leaving_correction": _page(leaving_page, replace(DRAFT, leaving=True, corrects="o1")),
    "receipt": _page(receipt_page, observation(1), date(2026, 11, 25), date(2026, 12, 10)),
    "stopped": _page(stopped_page, NAMED),
    "stopped_namelike": _page(stopped_page, NAMELIKE),
    "stopped_marked": _page(stopped_page, MARKED),
    "stopped_form": _guarded(stopped_form_page, STOPPED_TEXT, about=ABOUT),
    "stopped_form_block": _guarded(stopped_form_page, BLOCKED_TEXT, typed=True),
    "stopped_form_marked": _guarded(stopped_form_page, MARKED, about=ABOUT),
    "urgent": _guarded(urgent_page, Stopped.urgent(URGENT, "text"), COUNTY),
    "urgent_child": _guarded(
        urgent_page, URGENT_CHILD, replace(COUNTY, social_emergency_number="08 000 0000"), about=ABOUT
    ),
    "urgent_incident": _guarded(urgent_page, INCIDENT, COUNTY),
    "endorsed": _endorsed("to 10.12.", new=True),
    "endorsed_before": _endorsed("", new=False),
    "endorsed_first": _endorsed("to 10.12.", new=True, first=True),
    "said_effect": _said("said-effect", number="E-2026-0001", answer="lite", date="1.3.2027"),
    "anon_receipt": _page(anon_receipt_page, _ANON, CODE, date(2026, 11, 25), None),
    "anon_receipt_typed": _page(
        anon_receipt_page, _ANON, CODE, date(2026, 11, 25), date(2026, 12, 10), typed=True
    ),
    "my_data": _page(my_data_page, OWN_DATA, COUNTY),
    "own_by_code": _own(_ANON, [], OWN_ENTRIES[:2], code=CODE),
    "receipt_named": _page(
        receipt_page, observation(1, reporter_mode=ReporterMode.NAMED), date(2026, 11, 25), date(2026, 12, 10)
    ),
    "receipt_paused": _page(
        receipt_page, observation(1), date(2026, 11, 25), date(2026, 12, 10), paused=True
    ),
    "receipt_no_meeting": _page(receipt_page, observation(1), date(2026, 11, 25), None),
    "mine": _page(mine_page, _MINE),
    "mine_none": _page(mine_page, []),
    "mine_many": _page(mine_page, mine(50)),
    "mine_older": _page(mine_page, mine(20), page=2),
    "mine_oldest": _page(mine_page, mine(20), page=3),
    "own_alone": _own(observation(1), [], OWN_ENTRIES[:1], alone=True),
    "sure_withdraw": _page(sure_page, "withdraw", observation(1)),
    "sure_withdraw_by_code": _page(sure_page, "withdraw", _ANON, code=CODE),
    "sure_cut": _page(sure_page, "cut", observation(1)),
    "own": _own(observation(1), [], OWN_ENTRIES[:1]),
    "own_linked": _own(observation(1, state=ObservationState.LINKED), [_SENT], OWN_ENTRIES + ENTRIES),
    "own_asked": _own(
        observation(1, state=ObservationState.NEEDS_INFO),
        [],
        [*OWN_ENTRIES[:2], entry(Action.ASKED, "needs_info", QUESTION)],
    ),
    "observation_answered": _observation(
        observation(1, state=ObservationState.SCREENING, answer="Joka viikko."),
        [],
        [],
        COUNTY,
        entries=[entry(Action.ASKED, None, QUESTION), entry(Action.ANSWERED)],
    ),
    "own_closed": _own(
        observation(1, state=ObservationState.CLOSED),
        [],
        [*OWN_ENTRIES[:2], entry(Action.CLOSED, "closed", "duplicate\nAsia on jo mukana ehdotuksessa.")],
    ),
    "own_corrected": _own(_RECODED, [], OWN_ENTRIES[:2] + _CODED),
    "own_withdrawn": _own(_WITHDRAWN, [], OWN_ENTRIES),
    "own_late": _own(observation(1), [], OWN_ENTRIES[:1], today=date(2026, 12, 24)),
    **{
        f"notice_{state or 'taken_in'}": _notice(news_of(state))
        for state in (None, *(s for s, kind in NEWS_OF.items() if kind))
    },
    "notice_question": _notice(screened(NoticeKind.QUESTION, Action.ASKED, QUESTION)),
    "notice_ended": _notice(
        screened(NoticeKind.ENDED, Action.CLOSED, "duplicate\nAsia on jo mukana ehdotuksessa.")
    ),
    "notice_redirected": _notice(
        screened(NoticeKind.REDIRECTED, Action.REDIRECTED, "HaiPro\nTämä on vaaratapahtuma.")
    ),
    "notice_agenda_meeting": _notice(news_of(ProposalState.PUT_FORWARD, meeting=date(2026, 12, 10))),
    "notice_decided_meeting": _notice(news_of(ProposalState.ENDORSED, meeting=date(2026, 12, 10))),
    "notice_taken_in_few": _notice(news_of(None, observations=(observation(1),))),
    "notice_done_few": _notice(
        news_of(ProposalState.DONE, observations=(observation(1),)),
    ),
    "oversight": _page(oversight_page, oversight()),
    "oversight_counters": _page(oversight_page, oversight(traces=())),
    **{
        kind: _page(identity_page, identity(family))
        for kind, family in FAMILIES.items()
        if issubclass(family, OfRequest)
    },
    "team_welcome": _page(team_welcome_page),
    "team_welcome_by": _page(team_welcome_page, by="Kaisa *Koordinaattori*"),
    "channel_help": _help(Where.CHANNEL),
    "channel_help_supervisor": _help(Where.CHANNEL, county=KAINUUS),
    "linked": _page(linked_page, GROUP, date(2026, 11, 23), KAINUU),
    "not_linked": _page(not_linked_page),
    "regrouped": _page(regrouped_page, "H-2026-0001"),
    "digest": _page(digest_page, facts_of_week(12, waiting=3), COUNTY),
    "digest_alone": _page(
        digest_page, facts_of_week(0, proposals=0, moved=False, year=5, before=None), COUNTY
    ),
    "digest_ongoing": _page(digest_page, facts_of_week(1, moved=False, at=AT + timedelta(hours=6)), COUNTY),
    "digest_after_quiet": _page(
        digest_page,
        facts_of_week(2, late=True, quiet_weeks=(Week(date(2026, 11, 2)), Week(date(2026, 11, 9)))),
        COUNTY,
    ),
    "catch_up": _page(catch_up_page, weeks_made_up((12, 0, 1), moved=True), COUNTY),
    "catch_up_many": _page(catch_up_page, weeks_made_up((4, 2, 0, 1, 9, 0, 0, 3, 0, 5), over=OVER), COUNTY),
    "catch_up_gap": _page(catch_up_page, weeks_made_up((1, 2), skipped=3, proposals=0), COUNTY),
    "digest_overdue": _page(digest_page, facts_of_week(0, moved=False, over=OVER), COUNTY),
    "month": _page(month_page, facts_of_month(6, waiting=2), COUNTY),
    "month_quiet": _page(
        month_page, facts_of_month(0, proposals=0, moved=False, late=True), COUNTY, wanted=False
    ),
    "area_month": _page(area_month_page, area_month(), COUNTY),
    "area_month_nothing": _page(area_month_page, area_month(published=False, late=True), COUNTY),
    "team_linked": _page(team_linked_page, TEAM_CHANNEL, COUNTY),
    "team_month": _page(team_month_page, team_month(), COUNTY),
    "team_month_nothing": _page(
        team_month_page, team_month(published=False, late=True), COUNTY, wanted=False
    ),
    "team_only": _page(team_only_page),
    "nudge": _page(nudge_page),
    "pauses": _page(pauses_page, paused=False, duties=False),
    "pauses_paused": _page(pauses_page, paused=True, duties=False),
    "pauses_duties": _page(pauses_page, paused=True, duties=True),
    "pauses_over": _page(pauses_page, paused=False, duties=False, note="resumed-waited"),
    "rhythm_on": _page(rhythm_page, Rhythm.NUDGE, wanted=True),
    "rhythm_off": _page(rhythm_page, Rhythm.AREA, wanted=False),
    "reminder": _notice(_reminder(listed(OVER, date(2026, 11, 18), TERMS))),
    "reminder_many": _notice(_reminder(listed(OVER * 5, date(2026, 11, 16), TERMS))),
    "together": _page(together_page, _WAITED[:2], own=True),
    "together_paused": _page(together_page, _WAITED[:2], own=True, paused=True),
    "together_many": _page(together_page, _WAITED[:7] + _WAITED, own=True),
    "figures": _page(figures_page, _FIGURES),
    "figures_none": _page(figures_page, _NO_FIGURES),
    "silence": _page(silence_page, group()),
    "silence_whole": _page(silence_page, group(WHOLE, ())),
    "silence_yet": _page(silence_page, nothing_counted()),
    "seat": _page(seat_page, None, ("TYOIK", "Puolanka"), COUNTY),
    "seat_said": _page(seat_page, SEAT, (None, None), COUNTY),
    **{
        f"notice_nothing_yet_{limit or 'meeting'}": _notice(
            nothing_yet(NextDeadline(limit=limit, day=date(2026, 12, 10)), taken=limit is Limit.ANSWER)
        )
        for limit in (*Limit, None)
    },
    "release": _page(release_page, RELEASE),
    "release_none": _page(release_page, replace(RELEASE, tables=told_of(counting([]), PUBLIC, BEFORE_PLANS))),
    "release_year": _page(release_page, YEAR_RELEASE),
    "release_draft": _page(draft_page, YEAR_RELEASE, order="2026", seen="0123456789ab"),
    "release_draft_term": _page(draft_page, TERM_DRAFT, order="2025-2029", seen="0123456789ab"),
    "release_changed": _page(release_page, CHANGED_TERM),
    "release_plan": _page(plan_page, A_PLAN),
    "release_plan_fixed": _page(plan_page, FIXED_PLAN),
    "observation_list": _page(
        observation_list_page,
        WEEK,
        [observation(1, state=ObservationState.LINKED), *(observation(n) for n in range(2, 4))],
    ),
    "desk": _desk(
        observation(1, warned=("NAME",)),
        COUNTY,
        to_check=("Kuhmossa", "Maija"),
        guesses={"need_main": "SHL11_03", "sector": ["TALOUS"], "extent": "COMMON"},
        around=RelatedItems(
            phenomena=(_OTHER, phenomenon(PhenomenonState.OPEN, 4, observation_ids=("o7",))),
            alike=SimilarItems(phenomena=(_OTHER,), observations=(observation(4),)),
            may_join=(_SENT,),
            following=observation(2),
        ),
    ),
    "desk_first": _desk(
        observation(1),
        KAINUUS,
        links=False,
        opens=False,
        around=RelatedItems(alike=SimilarItems(phenomena=(_OTHER,)), following=observation(2)),
    ),
    "desk_takes_over": _desk(observation(1), KAINUUS, around=RelatedItems(following=observation(2))),
    "desk_done": _desk(
        observation(2),
        COUNTY,
        place=2,
        done="H-2026-0001 on liitetty: I-2026-0001. Tekijä saa siitä viestin.",
        overdue=listed(OVER, date(2026, 11, 18), TERMS),
    ),
    "desk_asked": _desk(observation(1, state=ObservationState.NEEDS_INFO), COUNTY, place=0, count=5),
    "desk_wrong": _desk(
        observation(1),
        COUNTY,
        rejected=RejectedForm(
            verb="gather",
            said={"phenomenon": "new", "code_extent": "ONE"},
            problem=Refusal("unknown-phenomenon", number="I-2026-0009"),
        ),
    ),
    "desk_close_wrong": _desk(
        observation(1),
        COUNTY,
        rejected=RejectedForm(
            verb="close",
            said={"close_code": "handled", "close_words": ""},
            problem=Refusal("screening-words", number="H-2026-0001"),
        ),
    ),
    "desk_news": _page(
        desk_news_page,
        DeskNews(kind=NoticeKind.DESK, observations=(observation(2), observation(1)), count=3),
        COUNTY,
    ),
    "desk_news_channel": _page(
        desk_news_page, DeskNews(kind=NoticeKind.DESK, observations=(), count=3), COUNTY
    ),
    "desk_empty": _page(desk_empty_page, first=2),
    "unscreened": _page(unscreened_page, observation(1), ENTRIES[:1], COUNTY),
    "editing": _page(editing_page, observation(1), COUNTY),
    "editing_namelike": _page(editing_page, observation(1), COUNTY, phrases=("Luotsari", "A.B", "Kipinix")),
    "file_pack": _page(
        file_page,
        DocumentKind.PACK,
        "2026-12-10",
        "Kokouksen aineisto 10.12.2026",
        FILE_CODES,
        "https://havainto.example.fi",
    ),
    "file_letter": _page(
        file_page,
        DocumentKind.PROPOSAL,
        "E-2026-0001",
        "Ehdotus E-2026-0001",
        FILE_CODES[:1],
        "https://havainto.example.fi",
    ),
    "file_command": _page(
        file_page, DocumentKind.PACK, "2026-12-10", "Kokouksen aineisto 10.12.2026", [], ""
    ),
    "reports": _page(
        reports_page,
        [
            ReportLine(
                name="Kajaani, heinä\u2013syyskuu 2026",
                facts={"document": "1"},
                line="Tilanne 5.10.2026, organisaation sisäinen",
            )
        ],
        [
            ReportLine(
                name="Muu Kainuu, loka\u2013joulukuu 2026",
                facts={"area": "Muu Kainuu", "period": "2026-Q4"},
                line="luonnos, katso ennen hyväksymistä",
                typed="raportti Muu Kainuu 2026-Q4",
            )
        ],
    ),
    "report_drafts": _page(
        report_drafts_page, [MUNICIPAL.area, MUNICIPAL_QUIET.area], period_from_key("2026-Q4"), late=False
    ),
    "report_late": _page(report_drafts_page, [MUNICIPAL.area], period_from_key("2026-Q4"), late=True),
    "report_ready": _page(report_ready_page, MUNICIPAL, "d" * 32),
    "report_ready_quiet": _page(report_ready_page, MUNICIPAL_QUIET, "d" * 32),
    "report_delayed": _page(report_delayed_page, MUNICIPAL.area, period_from_key("2026-Q4")),
    "reports_older": _page(reports_page, [], [], older=3),
    "file_approved_here": _page(
        file_page,
        DocumentKind.YEAR,
        "2026",
        "Rakenteellisen sosiaalityön vuosiraportti 2026",
        [(FileForm.WORD, "c" * 22)],
        "https://havainto.example.fi",
        approved_as="one",
    ),
    "reports_none": _page(reports_page, [], []),
    "report": _page(report_page, REPORT_FILES, 0),
    "report_unreached": _page(report_page, REPORT_FILES, 2),
    "report_command": _page(report_page, replace(REPORT_FILES, codes=[], public_url=""), 0),
    "report_draft": _page(report_draft_page, MUNICIPAL, REPORT_FILES, 2),
    "report_draft_quiet": _page(report_draft_page, MUNICIPAL_QUIET, REPORT_FILES, 0),
    "quarter_plan": _page(plan_form_page, "Kajaani", "Kajana", "2026-Q4", None),
    "quarter_plan_written": _page(plan_form_page, "Kuhmo", "Kuhmo", "2026-Q4", QUARTER_PLAN),
    "quarter_plan_wrong": _page(
        plan_form_page,
        "Kuhmo",
        "Kuhmo",
        "2026-Q4",
        QUARTER_PLAN,
        rejected=RejectedForm(
            verb="quarter_plan",
            said={"quarter_plan": "a\nb\nc\nd\ne\nf"},
            problem=Refusal("quarter-plan-lines", most="5"),
        ),
    ),
    "file_year": _page(
        file_page,
        DocumentKind.YEAR,
        "2026",
        "Rakenteellisen sosiaalityön vuosiraportti 2026",
        FILE_CODES,
        "https://havainto.example.fi",
        lacking=("figures", "conclusions"),
    ),
    "file_year_command": _page(
        file_page, DocumentKind.TERM, "2025-2029", "Valtuustokausi 2025\u20132029", [], "", public=True
    ),
    "conclusions": _page(conclusions_page, year_period(2026), CONCLUSIONS),
    "conclusions_none": _page(conclusions_page, PRESENT_TERM, []),
    "conclusions_wrong": _page(
        conclusions_page,
        year_period(2026),
        CONCLUSIONS[:1],
        rejected=RejectedForm(
            verb="conclude",
            said={"period": "2026", "conclusion_goal": "", "conclusion_action": "Sovitaan iltavuorot."},
            problem=Refusal("answer-required", field="conclusion-goal"),
        ),
    ),
    "conclusion": _page(conclusion_page, CONCLUSIONS[0]),
    "allowed_words": _page(allowed_words_page, ALLOWED_WORDS, ("Villa Aino",)),
    "allowed_words_many": _page(allowed_words_page, MANY_WORDS, ("Villa Aino",) * 60),
    "allowed_words_settings": _page(allowed_words_page, [], ("Villa Aino",)),
    "allowed_words_none": _page(allowed_words_page, [], ()),
    "editing_corrected": _page(editing_page, _RECODED, COUNTY),
    "editing_wrong": _page(
        editing_page,
        observation(1),
        COUNTY,
        rejected=RejectedForm(
            verb="amend",
            said={"code_title": "Maksuhäiriö", "code_sector": "SOSP,TERV,ASUM"},
            problem=Refusal("answer-too-many", most=2, field="sector"),
        ),
    ),
    "editing_mask_wrong": _page(
        editing_page,
        observation(1),
        COUNTY,
        rejected=RejectedForm(
            verb="mask", said={"mask_text": "Sama."}, problem=Refusal("mask-nothing", number="H-2026-0001")
        ),
    ),
    "observation_corrected": _observation(_RECODED, [], [], COUNTY),
    "observation_first": _observation(observation(1), [], [], KAINUUS),
    "observation_done": _observation(
        observation(1, state=ObservationState.SCREENING),
        [],
        [],
        KAINUUS,
        around=RelatedItems(following=observation(2)),
    ),
    "observation_list_none": _page(observation_list_page, WEEK, []),
    "observation": _observation(observation(1), [], [observation(2), observation(3)], COUNTY),
    "observation_used": _observation(observation(1), [_SENT], [], COUNTY),
    "observation_gathered": _observation(
        observation(1, state=ObservationState.LINKED),
        [],
        [],
        COUNTY,
        around=RelatedItems(phenomena=tuple(_PHENOMENA)),
    ),
    "observation_many_alike": _observation(
        observation(1), [], [], COUNTY, around=RelatedItems(waiting_alike=5)
    ),
    "observation_alike": _observation(
        observation(1),
        [],
        [observation(2)],
        COUNTY,
        around=RelatedItems(
            phenomena=tuple(_PHENOMENA),
            alike=SimilarItems(phenomena=(_PHENOMENA[0],), observations=(observation(2),)),
        ),
    ),
    "phenomenon_endorsed": _phenomenon(phenomenon(), [observation(1)], [], [], [], COUNTY, endorsed=7),
    "phenomena": _page(phenomena_page, listing(_PHENOMENA), COUNTY),
    "phenomena_none": _page(phenomena_page, Listing(), COUNTY),
    "phenomena_waiting": _page(phenomena_page, listing(_PHENOMENA), COUNTY, waiting=[publication()]),
    "phenomena_many": _page(phenomena_page, listing([phenomenon(n=n) for n in range(1, 9)], 59), COUNTY),
    "queue_list": _page(
        queue_list_page,
        listing([waiting(one, KAINUUS, date(2026, 12, 2)) for one in (observation(1), _HANDED)], 12, page=2),
        [4, 0],
        KAINUUS,
    ),
    "queue_list_channel": _page(
        queue_list_page, listing(_LISTED, 133, CHOICES), [1] * 8, COUNTY, titled=False
    ),
    "queue_list_nothing": _page(queue_list_page, Listing(wanted=NARROWED, choices=CHOICES), [], COUNTY),
    "queue_list_none": _page(queue_list_page, Listing(), [], COUNTY),
    "queue_list_wrong": _page(
        queue_list_page,
        listing(_LISTED, 133, CHOICES),
        [0] * 8,
        COUNTY,
        rejected=RejectedForm(
            verb="queue_list", said={"list_words": "Sama asia."}, problem=Refusal("search-person")
        ),
    ),
    "observations": _page(
        observations_page,
        listing([observation(n) for n in range(1, 9)], 1840, CHOICES, page=3, wanted=NARROWED),
        COUNTY,
        titled=True,
        screens=True,
    ),
    "observations_none": _page(observations_page, Listing(), COUNTY),
    "alike": _page(choosing_page, _ALIKE, _PHENOMENA, COUNTY, titled=True, alike_to="H-2026-0001"),
    "many_listed": _page(choosing_page, _ALIKE, [], COUNTY, titled=False),
    "alike_wrong": _page(
        choosing_page,
        _ALIKE,
        _PHENOMENA,
        COUNTY,
        rejected=RejectedForm(
            verb="close_all",
            said={"all_observations": "H-2026-0002/1", "all_code": "duplicate", "all_words": "Sama asia."},
            problem=Refusal("screening-words", number="H-2026-0001"),
        ),
        titled=True,
        alike_to="H-2026-0001",
    ),
    "bulk_linked": _page(
        done_page, Bulk(numbers=("H-2026-0001", "H-2026-0002"), into=phenomenon()), observation(3)
    ),
    "bulk_closed": _page(
        done_page,
        Bulk(
            numbers=("H-2026-0001",),
            left=(
                ("H-2026-0002", Refusal("stale")),
                ("H-2026-0003", Refusal("handed-on", number="H-2026-0003")),
            ),
        ),
        None,
    ),
    "bulk_none": _page(done_page, Bulk(left=(("H-2026-0002", Refusal("stale")),)), None),
    **{
        f"phenomenon_{state}": _phenomenon(
            phenomenon(state),
            [observation(n) for n in range(1, 4)],
            [_SENT] if state is PhenomenonState.ACTING else [],
            [observation(7), observation(8)],
            GATHERED,
            COUNTY,
        )
        for state in PhenomenonState
    },
    "phenomenon_published": _phenomenon(
        phenomenon(),
        [observation(1)],
        [],
        [],
        [],
        COUNTY,
        publication=publication(PublicationState.PUBLISHED),
    ),
    **{f"publication_{state}": _publication(publication(state)) for state in PublicationState},
    "publication_unchaired": _publication(publication(), approver=Role.COORDINATOR),
    "publication_wrong": _publication(
        publication(),
        rejected=RejectedForm(
            verb="decline_publication",
            said={"number": "J-2026-0001", "decline_reason": ""},
            problem=Refusal("publication-reason", number="J-2026-0001", deed=Deed.DECLINE),
        ),
    ),
    "publication_form": _publication_form(
        {"level": "organisation", "tone": "worry", "need": "SHL11_02", "aspects": ["ACCESS"], "areas": []}
    ),
    "publication_form_again": _publication_form(
        entered(CONTENT),
        RejectedForm(
            verb="propose_publication",
            said={"number": "I-2026-0001", "publication_title_fi": "Häätöuhka tulee tietoomme myöhään"},
            problem=Refusal("publication-words", lacking=("publication-title_fi",)),
        ),
    ),
    "phenomenon_large": _phenomenon(
        phenomenon(observation_ids=tuple(f"o{n}" for n in range(1, 40))),
        [observation(n) for n in range(1, 40)],
        [],
        [observation(n) for n in range(40, 60)],
        GATHERED * 6,
        COUNTY,
    ),
    "phenomenon_wrong": _phenomenon(
        phenomenon(),
        [observation(1)],
        [],
        [],
        [],
        COUNTY,
        rejected=RejectedForm(
            verb="move",
            said={"to": "monitored", "reason": "Odotetaan uutta lakia."},
            problem=Refusal("phenomenon-date", number="I-2026-0001"),
        ),
    ),
    "own_gathered": _own(
        observation(1, state=ObservationState.LINKED),
        [],
        [*OWN_ENTRIES[:2], GATHERED[1], GATHERED[2]],
        phenomena=[phenomenon()],
    ),
    "own_minuted": _own(
        observation(1, state=ObservationState.LINKED),
        [],
        [*OWN_ENTRIES[:2], GATHERED[1], MINUTED, replace(MINUTED, id=78)],
        phenomena=[phenomenon()],
        decided={77: matter(1, Decision.MONITOR), 78: matter(2)},
    ),
    "own_minuted_by_code": _own(
        replace(_ANON, state=ObservationState.CLOSED),
        [],
        [*OWN_ENTRIES[:2], MINUTED],
        code=CODE,
        decided={77: matter(1, Decision.REDIRECT)},
    ),
    "notice_linked": _notice(linked()),
    "notice_linked_few": _notice(linked(observations=(observation(1),))),
    "notice_linked_later": _notice(linked(proposals=(_SENT, _BARE))),
    "notice_phenomenon_moved": _notice(phenomenon_moved(GATHERED[3], phenomenon())),
    "notice_phenomenon_monitored": _notice(
        phenomenon_moved(entry(Action.PHENOMENON_MOVED, "monitored"), phenomenon(PhenomenonState.MONITORED))
    ),
    "observation_withdrawn": _observation(_WITHDRAWN, [], [], COUNTY),
    "observation_emptied": _observation(_EMPTIED, [], [], COUNTY),
    **{
        f"proposal_{state}": _proposal(
            proposal(state),
            [observation(1), observation(2)],
            ENTRIES,
        )
        for state in ProposalState
    },
    "proposal_wrong": _proposal(
        proposal(ProposalState.PUT_FORWARD),
        [observation(1)],
        [],
        rejected=RejectedForm(
            verb="move",
            said={"to": "endorsed", "reason": "Kaikki ovat samaa mieltä."},
            problem=Refusal("proposal-incomplete", number="E-2026-0001", lacking=("measure", "shl7")),
        ),
    ),
    "observation_wrong": _observation(
        observation(1),
        [],
        [observation(2), observation(3)],
        COUNTY,
        rejected=RejectedForm(
            verb="propose",
            said={"what": "Malli", "measure": "Asunnon saaneet", "target": "20", "others": "H-2026-0002"},
            problem=Refusal("answer-short", least=10, count=5, field="what"),
        ),
    ),
    **{f"owned_{state}": _page(recipient_page, proposal(state)) for state in OWNED},
    "owned_reported": _page(
        recipient_page, proposal(ProposalState.IN_PROGRESS, reported=True, done=DONE), note="owned-reported"
    ),
    "owned_again": _page(recipient_page, _SENT, note="owned-again"),
    "owned_returned": _page(
        recipient_page,
        proposal(ProposalState.IN_PROGRESS, done=DONE),
        entry=entry(Action.RETURNED, None, "Sopimus on vielä allekirjoittamatta."),
    ),
    "owned_wrong": _page(
        recipient_page,
        _SENT,
        rejected=RejectedForm(
            verb="answer_proposal",
            said={"code": "answered_partly", "reason_answered_partly": "Puoleen on rahaa."},
            problem=Refusal("proposal-promise", number="E-2026-0001", to=ProposalState.ANSWERED_PARTLY),
        ),
    ),
    "proposal_reported": _proposal(
        proposal(ProposalState.IN_PROGRESS, reported=True, done=DONE),
        [observation(1)],
        ENTRIES,
    ),
    "proposal_effects": _proposal(
        proposal(ProposalState.DONE, done=DONE),
        [observation(1)],
        ENTRIES,
        rounds=[COUNTED_ROUND, rounds_of("e1", date(2026, 5, 1))[1]],
    ),
    "proposal_effects_few": _proposal(
        proposal(ProposalState.DONE, done=DONE),
        [observation(1)],
        [],
        rounds=[replace(COUNTED_ROUND, told=counted([(Effect.NONE, "p1")])), OPEN_ROUND],
    ),
    "proposal_spread": _proposal(
        proposal(
            follows="E-2025-0007",
            fields={**FIELDS, "kind": "SPREAD", "units": "Kaikki aikuissosiaalityön yksiköt."},
        ),
        [observation(3)],
        [],
    ),
    "observation_works": _observation(observation(3), [], [observation(2)], COUNTY),
    "observation_may_join": _observation(
        observation(1), [], [], COUNTY, around=RelatedItems(may_join=(_SENT,))
    ),
    "notice_effect": _notice(effect_question(observation(1))),
    "notice_effect_too": _notice(effect_question(None)),
    "notice_joined": _notice(JOINED),
    "notice_done_told": _notice(
        news_of(ProposalState.DONE, proposal=proposal(ProposalState.DONE, done=DONE))
    ),
    "own_effect": _own(
        observation(1, state=ObservationState.LINKED),
        [_SENT],
        OWN_ENTRIES,
        asked=[(_SENT, OPEN_ROUND, Effect.LITTLE)],
    ),
    "own_effect_by_code": _own(
        observation(1, state=ObservationState.LINKED, person_id=None),
        [_SENT],
        OWN_ENTRIES,
        code=CODE,
        asked=[(_SENT, OPEN_ROUND, None)],
    ),
    "proposal_news_reported": _page(
        proposal_news_page, proposal(ProposalState.IN_PROGRESS, done=DONE), entry(Action.REPORTED)
    ),
    "proposal_news_effect": _page(
        proposal_news_page,
        proposal(ProposalState.DONE, done=DONE),
        entry(Action.EFFECT_COUNTED),
        rounds=[COUNTED_ROUND],
    ),
    "proposal_news": _page(proposal_news_page, _SENT, entry(Action.MOVED, "sent")),
    "proposal_news_reason": _page(
        proposal_news_page,
        proposal(ProposalState.DEFERRED),
        entry(Action.MOVED, "deferred", "Odotetaan uutta lakia."),
    ),
    "meeting": _page(meeting_page, pack(), COUNTY),
    **{f"meeting_part_{name}": _page(pack_part_page, pack(), name) for name in PARTS},
    "meeting_empty": _page(meeting_page, EMPTY_PACK, COUNTY),
    "meeting_closed": _page(meeting_page, pack(today=date(2026, 12, 1)), COUNTY),
    "meeting_due": _page(
        meeting_page,
        pack(
            meeting=HELD,
            today=MEETING.day,
            review=(),
            matters=(matter(1, Decision.PROPOSE), matter(2, Decision.MONITOR), matter(3)),
        ),
        COUNTY,
    ),
    "meeting_reported": _page(
        meeting_page, pack(meeting=REPORTED, today=date(2026, 12, 15), review=()), COUNTY
    ),
    "meeting_cancelled": _page(meeting_page, pack(meeting=CANCELLED, matters=()), COUNTY),
    "meeting_pack_out": _page(meeting_page, pack(today=date(2026, 12, 2), out=date(2026, 12, 1)), COUNTY),
    **{
        f"meeting_{verb}_wrong": _page(
            meeting_page,
            pack(),
            COUNTY,
            rejected=RejectedForm(verb=verb, said=said, problem=Refusal(problem, date=MEETING.day)),
        )
        for verb, said, problem in (
            (
                "move_meeting",
                {"new_day": "2026-12-10", "move_reason": "Sali on varattu."},
                "meeting-there",
            ),
            ("cancel_meeting", {"cancel_reason": ""}, "meeting-why"),
        )
    },
    "meeting_wrong": _page(
        meeting_page,
        pack(today=date(2026, 12, 1)),
        COUNTY,
        rejected=RejectedForm(
            verb="agenda",
            said={"put_number": "I-2026-0006", "put_reason": ""},
            problem=Refusal("agenda-late", date=date(2026, 11, 30)),
        ),
    ),
    "item": _page(item_page, matter(1), [], COUNTY, due=False),
    "item_due": _page(
        item_page, matter(2, proposals=(proposal(),)), [on_agenda(8), on_agenda(9)], COUNTY, due=True
    ),
    **{
        f"item_{decision}": _page(
            item_page, matter(3, decision, following="I-2026-0001"), [on_agenda(9)], COUNTY, due=True
        )
        for decision in Decision
    },
    "item_reported": _page(item_page, matter(1, Decision.ARCHIVE, meeting=REPORTED), [], COUNTY, due=True),
    **{
        f"decision_{decision}": _page(
            decision_page,
            matter(2, next_meeting=date(2027, 3, 11)),
            decision,
            into=on_agenda(9) if decision is Decision.MERGE else None,
        )
        for decision in Decision
    },
    "decision_again": _page(decision_page, matter(2, Decision.MONITOR), Decision.MONITOR),
    "merging": _page(merging_page, matter(2), [on_agenda(8), on_agenda(9)]),
    "decision_wrong": _page(
        decision_page,
        matter(2),
        Decision.MONITOR,
        rejected=RejectedForm(
            verb="decide",
            said={"decision": "monitor", "reason": REASON_TO, "next_step": "Palataan keväällä.", "until": ""},
            problem=Refusal("decision-until", number="I-2026-0002"),
        ),
    ),
    "minutes": _page(
        minutes_page, HELD, [matter(1, Decision.PROPOSE), matter(2, Decision.ARCHIVE), matter(3)]
    ),
    "again": _scene_again(),
    "offer": _page(offer_page, QUESTION),
    "minutes_reported": _page(minutes_page, REPORTED, [matter(1, Decision.MERGE)]),
    "notice_on_agenda": _notice(on_the_agenda(NoticeKind.ON_AGENDA)),
    "notice_on_agenda_moved": _notice(on_the_agenda(NoticeKind.ON_AGENDA, action=Action.RESCHEDULED)),
    "notice_off_agenda": _notice(on_the_agenda(NoticeKind.OFF_AGENDA)),
    **{
        f"notice_minuted_{decision or 'nothing'}": _notice(minuted(decision))
        for decision in (None, *Decision)
    },
}


@cache
def card_of(name: str, language: Language) -> dict[str, Any]:
    """Return the card of a scene. It is built once a session: do not change it."""
    return SCENES[name].card(Texts(language))


@cache
def text_of(name: str, language: Language) -> str:
    """Return the plain text of a scene, built once a session."""
    return SCENES[name].text(Texts(language))


def cards_in(language: Language) -> dict[str, dict[str, Any]]:
    """Return the cards of all scenes by name."""
    return {name: card_of(name, language) for name in SCENES}
