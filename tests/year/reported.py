"""Checks: what the year's documents tell, whom they name, and where their figures come from."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any

from bot.domain.calendar import helsinki_day
from bot.domain.evidence.report import ReportFacts
from bot.domain.file_link import DocumentKind
from bot.domain.log import Action, Entry
from bot.domain.notices import DeliveryState, NoticeKind
from bot.domain.period import period_from_key
from bot.domain.proposal import ANSWERED, FINISHED, Proposal, ProposalState
from bot.domain.selection.meeting import field_span, raw_texts
from dialogs.documents.files import difference
from dialogs.documents.marks import read
from tests.documents.linter import lint_docx, parts_of, unmarked_figures, words_of_docx
from tests.year import deciding
from tests.year.documents import QUARTERS, YEARS
from tests.year.lived import Lived, Paper
from tests.year.people import AREA, CHAIR, COORDINATOR, LEADER, MEMBERS, SUPERVISOR
from tests.year.telling import TEXTS

_RUN = 20
"""So many characters in a row are somebody's own words."""
_MADE = Counter(
    [
        *((DocumentKind.MUNICIPAL, f"{AREA} {period}") for period in QUARTERS),
        (DocumentKind.PACK, "2027-06-10"),
        *((kind, year) for kind in (DocumentKind.YEAR, DocumentKind.COUNCILLOR) for year in YEARS),
    ]
)


def rounds_amiss(lived: Lived) -> Iterator[str]:
    """Quarters that did not come to their supervisor just once; reminders of them but those that are due."""
    made = Counter((one.document.kind, one.document.key) for one in lived.evidence)
    if made != _MADE:
        yield f"these documents were made: {made}"
    keys = {one.document.id: one.document.key for one in lived.evidence}
    found = Counter(
        (lived.names.get(one.person_id or "", ""), one.kind, keys.get(one.subject or "", str(one.subject)))
        for one in lived.outbox
        if one.kind in _OF_ROUNDS and one.state is DeliveryState.SENT
    )
    late, all_areas = QUARTERS[-1], (f"COUNTY {period}" for period in QUARTERS)
    expected = Counter(
        [
            *((LEADER.name, NoticeKind.REPORT_READY, f"{AREA} {period}") for period in QUARTERS),
            (LEADER.name, NoticeKind.REPORT_DELAYED, f"{AREA} {late}"),
            *(
                (SUPERVISOR.name, NoticeKind.REPORT_DELAYED, one) for one in all_areas
            ),  # nobody approves those
            *((COORDINATOR.name, NoticeKind.REPORT_DRAFTS, period) for period in QUARTERS),
            *((CHAIR.name, NoticeKind.REPORT_LATE, period) for period in QUARTERS),
        ]
    )
    for what in found.keys() | expected.keys():
        if found[what] != expected[what]:
            yield f"{what} came {found[what]} times, and not {expected[what]}"


_OF_ROUNDS = frozenset(
    {
        NoticeKind.REPORT_READY,
        NoticeKind.REPORT_DELAYED,
        NoticeKind.REPORT_DRAFTS,
        NoticeKind.REPORT_LATE,
    }
)


def exposing(lived: Lived) -> Iterator[str]:
    """Words of observations, people and receipt codes in any file."""
    runs = {run for text in raw_texts(lived.observations) for run in _runs(text)} - _of_the_bot()
    secret = {one.code for one in lived.filed.values() if one.code} | lived.names.keys()
    secret |= {id_ for actor in (*lived.actors, *MEMBERS) for id_ in (actor.object_id, actor.teams_id)}
    names = "|".join(sorted({re.escape(one.name) for one in (*lived.actors, *MEMBERS)}))
    forbidden = re.compile(rf"\b(?:{names})\b|{'|'.join(map(re.escape, sorted(secret)))}|\bH-\d{{4}}-\d+")
    for paper in lived.papers:
        said = _said(paper)
        if found := forbidden.search(said):
            yield f"{paper.name} holds {found[0]}"
        if repeated := next((run for run in _runs(said) if run in runs), None):
            yield f"{paper.name} repeats {repeated!r}"


@cache
def _of_the_bot() -> frozenset[str]:
    """What it says itself, such as the words of a code that a reporter used too."""
    return frozenset(run for file in TEXTS.glob("*.ftl") for run in _runs(file.read_text("utf-8")))


def _said(paper: Paper) -> str:
    """All that stands in a document's files, properties and names of parts too."""
    texts = []
    for name, file in paper.files.items():
        if name.endswith(".docx"):
            texts.append(words_of_docx(file))
        if name.endswith((".docx", ".xlsx")):
            texts += [part.decode() for at, part in parts_of(file).items() if at.endswith((".xml", ".rels"))]
        else:
            texts.append(file.decode())
    return "\n".join(texts)


def _runs(text: str) -> Iterator[str]:
    plain = " ".join(text.casefold().split())
    return (plain[at : at + _RUN] for at in range(len(plain) - _RUN + 1))


def dated(lived: Lived) -> Iterator[str]:
    """Days in a document's facts that are no working group's own: one of an observation tells of people."""
    ours = {one.day for one in (*lived.meetings, *lived.given_up)}
    ours |= {one.held_on for one in lived.meetings if one.held_on}
    for id_ in (one.id for kind in (lived.proposals, lived.publications) for one in kind):
        ours |= {helsinki_day(entry.at) for entry in lived.log[id_]}
    answers = (
        one for proposal in lived.proposals for one in _moves(lived, proposal) if one.state in ANSWERED
    )
    ours |= {helsinki_day(one.at) + deciding.PROMISED for one in answers}
    ours |= {date.fromisoformat(day) for one in lived.proposals for day in _days(one.fields | one.done)}
    for made in lived.evidence:
        known = ours | {helsinki_day(made.document.made_at), *_bounds(lived, made.facts)}
        for day in {*_days(made.document.facts)} - {day.isoformat() for day in known}:
            yield f"{made.document.name} tells of {day}"


def _bounds(lived: Lived, facts: Any) -> Iterator[date]:
    if facts.kind == "pack":
        now, *_ = [one for one in lived.meetings if one.day == facts.day]
        before = [one for one in lived.meetings if one.day < facts.day]
        span = field_span(now, max(before, key=lambda one: one.day))
        yield from (span.first, span.last)
    elif facts.kind in ("year", "councillor"):
        yield from (date(int(facts.period), 1, 1), date(int(facts.period), 12, 31))


_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def _days(said: Any) -> Iterator[str]:
    """Every day in plain JSON."""
    if isinstance(said, dict):
        said = [*said.values()]
    if isinstance(said, list):
        for one in said:
            yield from _days(one)
    elif isinstance(said, str) and _DAY.fullmatch(said):
        yield said


def proposals_amiss(lived: Lived) -> Iterator[str]:
    """Proposals that were open, answered, refused or ended in a year, and are not in its report just once."""
    for paper in lived.papers:
        facts = paper.evidence.facts
        if not isinstance(facts, ReportFacts):
            continue
        reported = Counter(one.number for one in facts.proposals)
        expected = Counter(one.number for one in lived.proposals if _of_year(lived, one, facts.period))
        if reported != expected:
            yield f"{paper.name} has {reported - expected} more, and {expected - reported} less"
        read_ = Counter(words_of_docx(paper.word).splitlines())
        for number in expected:
            if read_[number] != 1:
                yield f"{paper.name}: a reader finds {number} {read_[number]} times"
        for one in facts.proposals:
            yield from _misreported(lived, facts, one.number)


def _of_year(lived: Lived, proposal: Proposal, year: str) -> bool:
    start, end = period_from_key(year).start, period_from_key(year).end
    moves = _moves(lived, proposal)
    before = [one for one in moves if one.at < start]
    lasting = bool(before) and before[-1].state not in FINISHED
    return lasting or any(start <= one.at < end for one in moves)


def _moves(lived: Lived, proposal: Proposal) -> list[Entry]:
    return [one for one in lived.log[proposal.id] if one.action in (Action.PROPOSED, Action.MOVED)]


def _misreported(lived: Lived, facts: ReportFacts, number: str) -> Iterator[str]:
    """What is told of a proposal, and is not so by the log at the year's end."""
    proposal = next(one for one in lived.proposals if one.number == number)
    told = next(one for one in facts.proposals if one.number == number)
    moves = [one for one in _moves(lived, proposal) if one.at < period_from_key(facts.period).end]
    sent = [helsinki_day(one.at) for one in moves if one.state == ProposalState.SENT]
    answered = [one for one in moves if one.state in ANSWERED]
    so = (
        moves[-1].state or ProposalState.DRAFT,
        sent[-1] if sent else None,
        str(answered[-1].state) if answered else "",
    )
    if (told.state, told.sent_on, told.answer) != so:
        yield f"{facts.period}: {number} is told as {told}, and was {so}"
    if answered and sent and told.days != (helsinki_day(answered[-1].at) - sent[-1]).days:
        yield f"{facts.period}: {number} was answered after other days than {told.days}"


def unresolved(lived: Lived) -> Iterator[str]:
    """Figures without a mark, marks that do not lead to their figure, files that are hard to read."""
    for paper in lived.papers:
        reading, evidence = read(paper.word), paper.evidence
        if (reading.hash, reading.language) != (evidence.document.facts_hash, paper.language):
            yield f"{paper.name} says that it is another document"
        if not reading.marks:
            yield f"{paper.name} has no figures"
        if found := difference(reading, evidence.facts, evidence.figure):
            yield f"{paper.name}: {found}"
        for wrong in (
            *unmarked_figures(paper.word, evidence.document.facts),
            *lint_docx(paper.word, paper.language),
        ):
            yield f"{paper.name}: {wrong}"


def alike(one: Lived, other: Lived) -> Iterator[str]:
    """Files that two lives made differently."""
    theirs = {paper.name: paper.files for paper in other.papers}
    for paper in one.papers:
        if paper.files != theirs.get(paper.name):
            yield f"{paper.name} differs"
