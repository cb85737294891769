"""Choose from the working group's records what an area's quarter may show.

No observation is read: what belongs to an area follows from what the group wrote and published of it.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import astuple, dataclass
from datetime import date, datetime
from functools import partial
from typing import TypeAlias, TypeVar

from bot.domain.calendar import helsinki_day
from bot.domain.county import County
from bot.domain.evidence.facts import Words
from bot.domain.evidence.municipal import (
    AreaKind,
    Bond,
    CountsState,
    DoneProposal,
    MunicipalFacts,
    Plans,
    ReportArea,
    SentProposal,
)
from bot.domain.evidence.published import Counts, Published
from bot.domain.evidence.silence import Silence
from bot.domain.log import Action, Entry
from bot.domain.period import Period
from bot.domain.proposal import ANSWERED, Proposal, ProposalState
from bot.domain.publication import Publication, Tone
from bot.domain.quarter_plan import QuarterPlan
from bot.domain.release import Release
from bot.domain.selection.area import bond_of, concerns
from bot.domain.selection.counts import counts_of, swedish_names
from bot.domain.suppression import WITHHELD
from bot.domain.table_names import ALL, AREA, TOTAL

Own: TypeAlias = Callable[[Proposal, str], Words]
"""Returns a proposal's words, or None when they repeat an observation that it rests on."""

PROPOSALS_ROOM, PUBLISHED_ROOM, OTHERS_ROOM, DONE_ROOM = 30, 38, 4, 5
"""Lines that each chapter may take, so that the document has four pages at most."""


@dataclass(frozen=True, kw_only=True)
class Sent:
    """A proposal that was sent, with what happened to it since.

    Attributes:
        moves: the states that it has entered since it was sent the last time, oldest first.
    """

    proposal: Proposal
    at: datetime
    moves: tuple[Entry, ...]

    @property
    def answer(self) -> Entry | None:
        """The recipient's answer."""
        return self._first(*ANSWERED)

    @property
    def lapse(self) -> Entry | None:
        """Its end without being carried out."""
        return self._first(ProposalState.LAPSED)

    def _first(self, *states: ProposalState) -> Entry | None:
        return next((one for one in self.moves if one.state in {*map(str, states)}), None)


def sent(proposal: Proposal, entries: Sequence[Entry]) -> Sent | None:
    """Return the proposal as it was sent; None when it never was."""
    moves = [one for one in entries if one.action is Action.MOVED and one.state]
    times = [at for at, one in enumerate(moves) if one.state == ProposalState.SENT]
    if not times:
        return None
    return Sent(proposal=proposal, at=moves[times[-1]].at, moves=tuple(moves[times[-1] + 1 :]))


_S = ProposalState
OUTSTANDING: dict[ProposalState, bool] = {
    _S.DRAFT: False,
    _S.PUT_FORWARD: False,
    _S.ENDORSED: False,
    _S.NOT_ENDORSED: False,
    _S.SENT: True,
    _S.ANSWERED_YES: True,
    _S.ANSWERED_PARTLY: True,
    _S.ANSWERED_NO: False,
    _S.IN_PROGRESS: True,
    _S.DONE: False,
    _S.EVALUATED: False,
    _S.DEFERRED: True,
    _S.LAPSED: False,
}
"""Whether an answer or what was promised is still waited for: it is told each quarter until then."""


def of_quarter(one: Sent, period: Period) -> bool:
    """Return whether a quarter tells of it: sent by its end, and still waiting or changed since it began."""
    since = one.proposal.since
    return one.at < period.end and (OUTSTANDING[one.proposal.state] or since >= period.start)


@dataclass(frozen=True, kw_only=True)
class MunicipalRecords:
    """What an area's quarter is chosen from.

    Attributes:
        sent: every proposal that was sent.
        published: all that the organisation may read and that were published by the quarter's end.
        publications: those of them that may be shown, as documents show them.
        release: what the organisation was told of the quarter.
        plan: what the coordinator has written for the next quarter.
        silence: within the area's group.
        meeting: the next one.
    """

    area: ReportArea
    period: Period
    today: date
    sent: Sequence[Sent]
    published: Sequence[Publication]
    publications: Sequence[tuple[Publication, Published]]
    release: Release | None
    plan: QuarterPlan | None
    silence: Silence
    meeting: date | None


@dataclass(frozen=True, kw_only=True)
class Chosen:
    """The proposals that belong to an area's quarter.

    Attributes:
        shown: with how they belong to it: asked ones first, of each those that wait, the longest first.
        more: how many more there are.
    """

    shown: tuple[tuple[Sent, Bond], ...]
    more: int


def chosen(records: MunicipalRecords, county: County) -> Chosen:
    """Return the proposals that the document shows."""
    areas: dict[str, list[tuple[str, ...]]] = {}
    for one in records.published:
        areas.setdefault(one.phenomenon_id, []).append(one.areas)
    found = list[tuple[Sent, Bond]]()
    for each in records.sent:
        published = areas.get(each.proposal.phenomenon_id or "", [])
        bond = bond_of(each.proposal, published, records.area, county)
        if bond and of_quarter(each, records.period):
            found.append((each, bond))
    found.sort(
        key=lambda one: (one[1] is not Bond.ASKED, not _waits(one[0]), one[0].at, one[0].proposal.number)
    )
    shown, more = _fitting(found, lambda one: _proposal_lines(one[0]), PROPOSALS_ROOM)
    return Chosen(shown=shown, more=more)


def _waits(one: Sent) -> bool:
    return one.proposal.state is ProposalState.SENT


def municipal_facts(records: MunicipalRecords, proposals: Chosen, own: Own, county: County) -> MunicipalFacts:
    """Return what an area's quarter shows; ``own`` withholds words that repeat an observation's."""
    period, area = records.period, records.area
    told = [(_told(one, bond, own, records.today), bond) for one, bond in proposals.shown]
    done = [one for one, _ in proposals.shown if _done_in(one, period)]
    known = [both for both in records.publications if concerns(both[0].areas, area, county)]
    new = [one for made, one in known if made.published_at and period.start <= made.published_at < period.end]
    old = [one for made, one in known if made.published_at and made.published_at < period.start]
    room = PUBLISHED_ROOM * 2 // 3
    worries, _ = _fitting(_newest(new, Tone.WORRY), _publication_lines, room)
    room = PUBLISHED_ROOM - sum(map(_publication_lines, worries))
    joys, _ = _fitting(_newest(new, Tone.JOY), _publication_lines, room, least=0 if worries else 1)
    rest = [one for one in (*_newest(new), *_newest(old)) if one not in worries + joys]
    others, more = _fitting(rest, _title_lines, OTHERS_ROOM)
    counts = _counts(records)
    shown = (*worries, *joys, *others)
    return MunicipalFacts(
        area=area,
        period=period.key,
        as_of=records.today,
        asked=tuple(one for one, bond in told if bond is Bond.ASKED),
        concerning=tuple(one for one, bond in told if bond is not Bond.ASKED),
        more_proposals=proposals.more,
        worries=worries,
        joys=joys,
        others=others,
        more_published=more,
        plans=_plans(records.plan),
        done=tuple(_done(one, own) for one in _fitting(done, _done_lines, DONE_ROOM)[0]),
        counts_state=_state(counts),
        counts=counts,
        silence=records.silence,
        meeting=records.meeting,
        names=swedish_names((name for one in shown for name in one.areas), county),
    )


_T = TypeVar("_T")


def _fitting(
    found: Sequence[_T], lines: Callable[[_T], int], room: int, *, least: int = 1
) -> tuple[tuple[_T, ...], int]:
    """Return the first ones that fit, so many at least, and how many more there are."""
    taken = 0
    for one in found:
        room -= lines(one)
        if room < 0 and taken >= least:
            break
        taken += 1
    return tuple(found[:taken]), len(found) - taken


_COLUMN, _CELL, _LINE = 18, 28, 80
"""Characters on a line of a narrow column, of the column of answers, and of a page."""


def _proposal_lines(one: Sent) -> int:
    narrow = max(map(len, (*one.proposal.titles.each, one.proposal.said("recipient"))))
    said = 100 + len(_reason(one))  # what is always said of an answer
    return 1 + max(-(-narrow // _COLUMN), -(-said // _CELL))


def _publication_lines(one: Published) -> int:
    said = max(len(" ".join(astuple(written))) for written in one.words.values())
    return 6 + -(-said // _LINE)


def _title_lines(one: Published) -> int:
    return 1 + max(len(written.title) for written in one.words.values()) // (_LINE - 15)


def _done_lines(one: Sent) -> int:
    return 2 + -(-len(" ".join((max(one.proposal.titles.each, key=len), *_outcome(one)))) // _LINE)


def _newest(found: Iterable[Published], tone: Tone | None = None) -> list[Published]:
    by_number = sorted((one for one in found if tone in (None, one.tone)), key=lambda one: one.number)
    return sorted(by_number, key=lambda one: one.published_on, reverse=True)


# --- proposals


def _told(one: Sent, bond: Bond, own: Own, today: date) -> SentProposal:
    proposal, answer, sent_on = one.proposal, one.answer, helsinki_day(one.at)
    until = helsinki_day(answer.at) if answer else helsinki_day(one.lapse.at) if one.lapse else today
    answer_by = proposal.said("answer_by")
    asked = date.fromisoformat(answer_by) if answer_by and _waits(one) else None
    return SentProposal(
        number=proposal.number,
        title=proposal.titles.passed(partial(own, proposal)),
        bond=bond,
        recipient=own(proposal, proposal.said("recipient")),
        state=proposal.state.value,
        sent_on=sent_on,
        answer=(answer.state or "") if answer else "",
        days=max((until - sent_on).days, 0),
        waits=_waits(one),
        until=asked or proposal.until,
        reason=own(proposal, _reason(one)),
    )


def _reason(one: Sent) -> str:
    """Return why it ended, else what the recipient said."""
    return ((one.lapse and one.lapse.reason) or (one.answer and one.answer.reason)) or ""


def _done_in(one: Sent, period: Period) -> bool:
    """Return whether it was carried out in the quarter, or its effect found."""
    return one.proposal.state in _DONE and one.proposal.since >= period.start


_DONE = frozenset({ProposalState.DONE, ProposalState.EVALUATED})


def _outcome(one: Sent) -> tuple[str, str, str]:
    """Return what changed, where, and with what effect."""
    if one.proposal.state not in _DONE:
        return "", "", ""
    effect = next((move.reason for move in one.moves if move.state == ProposalState.EVALUATED), "")
    done = one.proposal.done
    return str(done.get("done_changed") or ""), str(done.get("done_where") or ""), effect or ""


def _done(one: Sent, own: Own) -> DoneProposal:
    changed, where, effect = _outcome(one)
    since = str(one.proposal.done.get("done_since") or "")
    return DoneProposal(
        number=one.proposal.number,
        title=one.proposal.titles.passed(partial(own, one.proposal)),
        changed=own(one.proposal, changed),
        where=own(one.proposal, where),
        since=date.fromisoformat(since) if since else None,
        effect=own(one.proposal, effect),
    )


# --- plans and counts


def _plans(plan: QuarterPlan | None) -> Plans | None:
    return Plans(language=plan.language.value, lines=plan.lines) if plan else None


def _counts(records: MunicipalRecords) -> Counts | None:
    """Return the total, and the area's own figure where the release of just this quarter tells areas."""
    release = records.release
    if release is None:
        return None
    tables = {TOTAL: dict(release.tables.get(TOTAL, {}))}
    area = records.area
    if area.kind is not AreaKind.COUNTY and area.group in release.tables.get(AREA, {}):
        tables[AREA] = {area.group: release.tables[AREA][area.group]}
    return counts_of(release, tables)


def _state(counts: Counts | None) -> CountsState:
    if counts is None:
        return CountsState.UNPUBLISHED
    return CountsState.FEW if counts.tables[TOTAL].get(ALL, WITHHELD) is WITHHELD else CountsState.TOLD
