"""Each family of notices as a page, with what a locked telephone may show of it."""

from collections.abc import Sequence
from dataclasses import replace
from functools import singledispatch

from bot.domain.catch_up import CatchUp
from bot.domain.county import County
from bot.domain.limits import LIMITS, Limit, SubjectKind
from bot.domain.log import Action as LogAction
from bot.domain.notices import NoticeKind
from bot.domain.observation import Observation
from bot.domain.overdue import Overdue
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
from bot.usecases.notices.to_office import DeskNews, OfRequest, Reminder, ToAnswer, Undelivered
from bot.usecases.notices.to_reporters import EffectQuestion, OwnNews, Question, Receipt, Welcome
from dialogs.pages.appointments import appointed_page, deputy_page, dismissed_page, set_away_page
from dialogs.pages.desk import desk_news_page
from dialogs.pages.digests import catch_up_page, digest_page
from dialogs.pages.help import team_welcome_page
from dialogs.pages.home import welcome_page
from dialogs.pages.identity import identity_page
from dialogs.pages.overdue import overdue_doors
from dialogs.pages.page import Action, Button, CardOnly, Group, Hints, Page, Part, Quote, Rows, Text
from dialogs.pages.pauses import pause_button, pause_hint
from dialogs.pages.proposals import ProposalCase, proposal_news_page, proposal_page
from dialogs.pages.ready_reports import report_delayed_page, report_drafts_page, report_ready_page
from dialogs.pages.receipts import receipt_page
from dialogs.pages.recipients import recipient_page
from dialogs.pages.replies import effect_buttons, reply_button, reply_parts
from dialogs.pages.rhythms import area_month_page, month_page, nudge_page
from dialogs.pages.team_channel import team_month_page
from dialogs.texts import Texts
from dialogs.texts.facts import in_sentence, phenomenon_state
from dialogs.texts.news import news
from dialogs.texts.wordings import quoted_title

SHOWN_OVERDUE = 20
"""So many limits that are over are named; of the others it is said how many they are."""

MOST_ACTIONS = 6
"""Teams shows so many: on a question with five answers and a way to open it, the pause has no room."""

TOGETHER = 10
"""So many pieces of news stand in one message at most; of the others it is said how many they are."""


@singledispatch
def notice_page(facts: NoticeFacts, _county: County, _texts: Texts) -> Page:
    """The page of a notice, one function for each family.

    Raises:
        TypeError: the family has none.
    """
    raise TypeError(f"{type(facts).__name__} has no page")


def together_page(briefs: Sequence[str], texts: Texts, *, own: bool, paused: bool = False) -> Page:
    """What waited for a recipient who could not be reached, or paused: the newest pieces, oldest first.

    Args:
        briefs: each in plain words, oldest first.
        texts: the reader's language.
        own: whether it is for a person, who has observations of their own.
        paused: whether it waited because they had paused it.
    """
    intro = Text(texts("together-paused" if paused else "together-intro"))
    pieces = [Group([Quote(said)], apart=True) for said in briefs[-TOGETHER:]]
    own_actions = [Button(texts("button-mine"), "mine"), pause_button(texts)]
    return Page(
        title=texts("together-title"),
        spoken="",
        parts=[intro, *pieces, Rows([], left=len(briefs[:-TOGETHER]))],
        actions=own_actions if own else [Button(texts("button-menu"), "home")],
    )


# --- to a reporter


@notice_page.register
def _welcome(_facts: Welcome, _county: County, texts: Texts) -> Page:
    return welcome_page(texts)


@notice_page.register
def _receipt(facts: Receipt, _county: County, texts: Texts) -> Page:
    page = receipt_page(facts.observation, facts.look_by, facts.meeting, texts, paused=facts.paused)
    return replace(page, brief=texts("notice-receipt-preview", number=facts.observation.number))


@notice_page.register
def _own_news(facts: OwnNews, _county: County, texts: Texts) -> Page:
    actions = [_open(facts.observation, texts), Button(texts("button-mine"), "mine")]
    return _own(facts.observation, facts, texts, actions=actions)


@notice_page.register
def _question(facts: Question, _county: County, texts: Texts) -> Page:
    number = facts.observation.number
    return _own(
        facts.observation,
        facts,
        texts,
        parts=[CardOnly(reply_parts(texts))],
        hint=texts("reply-words", number=number),
        actions=[reply_button(number, texts), _open(facts.observation, texts, fields=False)],
    )


@notice_page.register
def _effect_question(facts: EffectQuestion, _county: County, texts: Texts) -> Page:
    own, proposal = facts.observation, facts.proposal.number
    answers = effect_buttons(own.number if own else "", proposal, texts)
    hint = texts("effect-words", number=proposal)
    if own:
        return _own(own, facts, texts, hint=hint, actions=[*answers, _open(own, texts)])
    said, preview = news(facts, texts), texts("notice-effect-too")
    return Page(
        title=texts("notice-effect-too-title"),
        spoken=preview,
        lead=[Quote(said), Hints([hint])],
        parts=[pause_hint(texts)],
        actions=[*answers, pause_button(texts)],
        preview=preview,
        brief=f"{said}\n{hint}",
    )


def _own(
    observation: Observation,
    facts: NoticeFacts,
    texts: Texts,
    *,
    parts: Sequence[Part] = (),
    hint: str = "",
    actions: Sequence[Action],
) -> Page:
    """News of an own observation; among others it has its number, but not the line that a telephone shows."""
    number, said = observation.number, news(facts, texts)
    preview = texts(f"notice-{facts.kind}-preview", number=number)
    brief = "\n".join(filter(None, (said, hint)))
    pausable = facts.kind.handling.pausable
    return Page(
        title=texts("own-title", number=number),
        spoken="" if facts.kind is NoticeKind.TAKEN_IN else preview,
        lead=[Quote(said), *parts, Hints([hint])],
        parts=[pause_hint(texts)] if pausable else [],
        actions=[*actions, *([pause_button(texts)] if pausable and len(actions) < MOST_ACTIONS else [])],
        preview=preview,
        brief=brief if number in brief else f"{number}: {brief}",
    )


def _open(observation: Observation, texts: Texts, *, fields: bool = True) -> Button:
    about = {"number": observation.number}
    return Button(texts("button-open-own"), "open_own", facts=about, fields=fields)


# --- to who has an office


@notice_page.register
def _to_answer(facts: ToAnswer, _county: County, texts: Texts) -> Page:
    return recipient_page(
        facts.proposal, texts, entry=facts.entry, note=None if facts.entry else "owned-again"
    )


@notice_page.register
def _reminder(facts: Reminder, _county: County, texts: Texts) -> Page:
    """Each limit that is over with its number and days; never what it is about."""
    doors = overdue_doors(facts.overdue[:SHOWN_OVERDUE], texts)
    return Page(
        title=texts("reminder-title"),
        parts=[
            Text(texts("reminder-intro")),
            *doors,
            Rows([], left=len(facts.overdue) - len(doors)),
            Group([Text(said, subtle=True) for said in _reminder_notes(facts.overdue, texts)]),
        ],
    )


def _reminder_notes(overdue: Sequence[Overdue], texts: Texts) -> list[str]:
    """What to do, and how the days are counted."""
    notes = [texts("reminder-how")]
    if any(one.limit is Limit.ANSWER for one in overdue):
        notes.append(texts("reminder-answer"))
    if any(one.limit is Limit.PACK for one in overdue):
        notes.append(texts("reminder-pack"))
    if any(LIMITS[one.limit].of is SubjectKind.OBSERVATION for one in overdue):
        notes.append(texts("reminder-rule"))
    return notes


@notice_page.register
def _desk(facts: DeskNews, county: County, texts: Texts) -> Page:
    return desk_news_page(facts, county, texts)


@notice_page.register
def _undelivered(facts: Undelivered, _county: County, texts: Texts) -> Page:
    counts = [texts(f"undelivered-{awaited}", n=n) for awaited, n in facts.counts.items()]
    return Page(lead=[Text(texts("undelivered", counts=texts.listed(counts)))])


@notice_page.register
def _appointed(facts: Appointed, county: County, texts: Texts) -> Page:
    return appointed_page(facts.held, county, texts, by=facts.by, first=facts.first)


@notice_page.register
def _dismissed(facts: Dismissed, county: County, texts: Texts) -> Page:
    own = facts.kind is NoticeKind.DISMISSED
    return dismissed_page(facts.held, facts.by, county, texts, own=own)


@notice_page.register
def _deputy(facts: Deputy, county: County, texts: Texts) -> Page:
    if facts.own:
        return set_away_page(facts.absence, facts.name, texts)
    return deputy_page(facts.absence, facts.held, facts.name, county, texts)


@notice_page.register
def _report_drafts(facts: ReportDrafts, _county: County, texts: Texts) -> Page:
    late = facts.kind is NoticeKind.REPORT_LATE
    return report_drafts_page(facts.areas, facts.period, texts, late=late)


@notice_page.register
def _report_ready(facts: ReportReady, _county: County, texts: Texts) -> Page:
    return report_ready_page(facts.facts, facts.document_id, texts)


@notice_page.register
def _report_delayed(facts: ReportDelayed, _county: County, texts: Texts) -> Page:
    return report_delayed_page(facts.area, facts.period, texts)


@notice_page.register
def _area_month(facts: AreaMonthPost, county: County, texts: Texts) -> Page:
    return area_month_page(facts.month, county, texts)


@notice_page.register
def _nudge(_facts: Nudge, _county: County, texts: Texts) -> Page:
    return nudge_page(texts)


@notice_page.register
def _identity(facts: OfRequest, _county: County, texts: Texts) -> Page:
    return identity_page(facts, texts)


# --- to a channel


@notice_page.register
def _team_welcome(facts: TeamWelcome, _county: County, texts: Texts) -> Page:
    return team_welcome_page(texts, facts.by)


@notice_page.register
def _digest(facts: DigestPost, county: County, texts: Texts) -> Page:
    told = facts.digest
    if isinstance(told, CatchUp):
        return catch_up_page(told, county, texts)
    return digest_page(told, county, texts)


@notice_page.register
def _team_month(facts: TeamMonthPost, county: County, texts: Texts) -> Page:
    return team_month_page(facts.month, county, texts)


@notice_page.register
def _month(facts: MonthPost, county: County, texts: Texts) -> Page:
    return month_page(facts.digest, county, texts)


@notice_page.register
def _reopened(facts: Reopened, _county: County, texts: Texts) -> Page:
    """Never at whose wish."""
    number = facts.observation.number
    said = Text(texts("reopened", number=number))
    return Page(
        title=texts("observation-title", number=number), spoken="", lead=[said], actions=[_to(number, texts)]
    )


def _to(number: str, texts: Texts) -> Button:
    """The way to what has this number."""
    return Button(texts("button-open"), "open", facts={"number": number}, fields=False)


@notice_page.register
def _phenomenon_post(facts: PhenomenonPost, _county: County, texts: Texts) -> Page:
    one = facts.phenomenon
    state = phenomenon_state(facts.entry.state or one.state, texts)
    said = texts("phenomenon-news", number=one.number, title=quoted_title(one, texts), state=state)
    return Page(
        title=texts("phenomenon-title", number=one.number),
        spoken="",
        lead=[Quote(said)],
        actions=[_to(one.number, texts)],
        preview=texts("preview-phenomenon"),
    )


_MEETING_NEWS = {
    LogAction.RESCHEDULED: "meeting-news-rescheduled",
    LogAction.CANCELLED: "meeting-news-cancelled",
    LogAction.PACKED: "meeting-news-packed",
}
"""Partial: of nothing else does a meeting's channel hear."""


@notice_page.register
def _meeting_post(facts: MeetingPost, _county: County, texts: Texts) -> Page:
    dates = {"date": texts.date(facts.was_on), "day": texts.date(facts.is_on)}
    said = [texts(_MEETING_NEWS[facts.entry.action], **dates)]
    if facts.entry.reason:
        said.append(texts("reason-sentence", reason=in_sentence(facts.entry.reason)))
    named = {"meeting": facts.is_on.isoformat()}
    return Page(
        title=texts("meeting-title", date=dates["day"]),
        spoken="",
        lead=[Quote(" ".join(said))],
        actions=[Button(texts("button-open"), "meeting", facts=named, fields=False)],
        preview=texts("preview-meeting"),
    )


@notice_page.register
def _proposal_post(facts: ProposalPost, _county: County, texts: Texts) -> Page:
    case = ProposalCase(
        proposal=facts.proposal,
        observations=facts.observations,
        entries=facts.history,
        rounds=facts.rounds,
    )
    return proposal_page(case, texts)


@notice_page.register
def _proposal_thread_news(facts: ProposalThreadNews, _county: County, texts: Texts) -> Page:
    return proposal_news_page(facts.proposal, facts.entry, texts, facts.rounds)
