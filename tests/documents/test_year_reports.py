"""The year's and the term's report: complete, truthful and readable, and made without one observation."""

import re
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any, NoReturn
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.areas import area_groups
from bot.domain.codes import Language
from bot.domain.conclusion import TEXTS as CONCLUDED
from bot.domain.conclusion import Conclusion
from bot.domain.county import KAINUU, PRESENT_TERM, County
from bot.domain.errors import Refusal
from bot.domain.evidence.own_words import SHORTEST, OwnWords
from bot.domain.evidence.report import MOST_MESSAGES, ReportFacts
from bot.domain.file_link import DocumentKind
from bot.domain.log import Action, Entry
from bot.domain.observation import ObservationState
from bot.domain.period import Period, year_period
from bot.domain.proposal import ANSWERED, FINISHED, PROPOSAL_MOVES, Proposal, ProposalState
from bot.domain.release import Release
from bot.domain.release_plan import PLANNED, Choice
from bot.domain.selection.report import (
    History,
    ReportRecords,
    Step,
    history,
    of_period,
    report_facts,
)
from bot.domain.suppression import Audience
from bot.usecases import documents, releases, retention, year_reports
from bot.usecases.context import Context
from dialogs.documents.document import Bullets, Document, Heading, Marked, Paragraph, Table
from dialogs.documents.files import document_of, files_of
from dialogs.documents.report_messages import message_lines
from dialogs.texts import Texts
from dialogs.texts.wordings import told_in
from storage.engine.database import Database
from storage.unit_of_work import UnitsOfWork
from tests.documents import report_cast
from tests.documents.linter import words_of_docx
from tests.documents.report_cast import SCENES, UNHEARD, YEAR
from tests.fakes.keys import VAULT
from tests.fakes.quick import compiled_once
from tests.storage.cast import a_phenomenon, a_proposal, a_publication, add_person, an_observation

S = ProposalState
AREAS = area_groups(
    "Kajaanin seutu: Kajaani 36400, Paltamo 3100, Sotkamo 10100; "
    "Muu Kainuu: Hyrynsalmi 2100, Kuhmo 7600, Puolanka 2300, Ristijärvi 1200, Suomussalmi 7300"
)
COUNTY = County(municipalities=KAINUU, areas=AREAS)
Y2026 = year_period(2026)
JANUARY = datetime(2027, 1, 20, 9, tzinfo=UTC)


def at(*day: int) -> datetime:
    """Noon of a day."""
    year, month, number = day
    return datetime(year, month, number, 10, tzinfo=UTC)


# --- which proposals, and what of each


def walked(*steps: tuple[ProposalState, datetime], **changes: Any) -> History:
    """A proposal that went through these states."""
    state, since = steps[-1]
    made = a_proposal("E-2026-0001", state=state, since=since, created_at=steps[0][1], **changes)
    entries = [
        Entry(at=moment, action=Action.MOVED, subject=made.id, state=state.value, reason="Syy")
        for state, moment in steps
    ]
    return history(made, entries)


@pytest.mark.parametrize("state", list(S))
def test_what_finished_before_a_year_is_not_in_it_and_all_else_is(state: ProposalState) -> None:
    one = walked((S.DRAFT, at(2025, 3, 1)), (state, at(2025, 11, 1)))
    assert of_period(one, Y2026) is (state not in FINISHED)
    assert of_period(one, year_period(2025))
    assert not of_period(one, year_period(2024))


@st.composite
def histories(draw: st.DrawFn) -> History:
    """A walk along the table of moves, over three years."""
    state: ProposalState = S.DRAFT
    day = at(2025, 1, 1) + timedelta(days=draw(st.integers(0, 900)))
    steps: list[tuple[ProposalState, datetime]] = [(state, day)]
    while PROPOSAL_MOVES[state] and draw(st.integers(0, 4)):
        following: list[ProposalState] = [*PROPOSAL_MOVES[state]]
        state = draw(st.sampled_from(following))
        day += timedelta(days=draw(st.integers(1, 200)))
        steps.append((state, day))
    return walked(*steps)


def records(proposals: Sequence[History], **changes: Any) -> ReportRecords:
    """A year's records."""
    values: dict[str, Any] = {
        "period": Y2026,
        "level": Audience.ORGANISATION,
        "today": date(2027, 1, 20),
        "proposals": [
            replace(one, proposal=replace(one.proposal, id=uuid4().hex, number=f"E-2026-{n:04d}"))
            for n, one in enumerate(proposals, 1)
        ],
        "published": (),
        "release": None,
        "plan": None,
        "conclusions": (),
        "silence": UNHEARD,
        "unchecked": 0,
        "meetings": (),
        "reporters": None,
    }
    return ReportRecords(**{**values, **changes})


@settings(max_examples=200, deadline=None)
@given(walks=st.lists(histories(), max_size=8))
def test_each_proposal_of_the_year_is_in_the_table_once_with_its_days(walks: list[History]) -> None:
    known = records(walks)
    facts = report_facts(known, lambda _, words: words, COUNTY)
    expected = {
        one.proposal.number
        for one in known.proposals
        if any(Y2026.start <= step.at < Y2026.end for step in one.steps)
        or any(
            step.at < Y2026.start and step.state not in FINISHED and (after is None or after.at >= Y2026.end)
            for step, after in zip(one.steps, [*one.steps[1:], None], strict=True)
        )
    }
    assert sorted(one.number for one in facts.proposals) == sorted(expected)
    assert all(one.days >= 0 for one in facts.proposals)
    assert all(
        bool(one.answered_on) == bool(one.answer) == (one.answer in ANSWERED) for one in facts.proposals
    )
    answers = facts.messages.answers
    assert answers.asked == answers.yes + answers.partly + answers.no + answers.unanswered
    assert answers.unanswered == answers.waiting + answers.ended
    assert sum(one.answers.asked for one in facts.recipients) == answers.asked
    shown = document_of(facts, Texts(Language.FI))
    tables = [part for part in shown.parts if isinstance(part, Table) and part.sheet == "Proposals"]
    numbers = [row[0] for table in tables for row in table.rows]
    assert sorted(map(str, numbers)) == sorted(expected)


def test_an_answer_after_the_year_waits_in_it() -> None:
    asked = walked(
        (S.DRAFT, at(2026, 11, 1)),
        (S.ENDORSED, at(2026, 11, 20)),
        (S.SENT, at(2026, 12, 1)),
        (S.ANSWERED_NO, at(2027, 1, 5)),
    )
    (one,) = report_facts(records([asked]), lambda _, words: words, COUNTY).proposals
    assert (one.state, one.waits, one.answer, one.days, one.reason) == ("sent", True, "", 30, "")


def test_words_of_what_the_group_does_not_stand_behind_stay() -> None:
    put = walked((S.DRAFT, at(2026, 5, 1)), (S.PUT_FORWARD, at(2026, 5, 2)))
    (one,) = report_facts(records([put]), lambda _, words: words, COUNTY).proposals
    assert (one.title, one.recipient) == ("", "")


def test_a_log_that_was_forgotten_is_made_up_from_dates() -> None:
    old = a_proposal("E-2026-0001", state=S.DONE, since=at(2026, 6, 1), created_at=at(2025, 6, 1))
    assert history(old, ()).steps == (
        Step(state=S.DRAFT, at=at(2025, 6, 1), reason=""),
        Step(state=S.DONE, at=at(2026, 6, 1), reason=""),
    )


# --- words: nothing of an observation


_TEXT = st.text(alphabet="abcdefghijklmnopqrstuvxyzåäö .", min_size=30, max_size=120)


@settings(max_examples=60, deadline=None)
@given(raw=st.lists(_TEXT, min_size=1, max_size=4), data=st.data())
def test_no_report_repeats_an_observation(raw: list[str], data: st.DataObject) -> None:
    pieces = st.sampled_from([text[n : n + 40] for text in raw for n in (0, 5)])
    words = st.one_of(pieces, st.text(alphabet="abcdefgåäö ", max_size=30))
    walks = [
        walked(
            (S.DRAFT, at(2026, 1, 2)),
            (S.ENDORSED, at(2026, 2, 2)),
            (S.SENT, at(2026, 3, 1)),
            (S.ANSWERED_YES, at(2026, 4, 1)),
            (S.DONE, at(2026, 8, 1)),
            fields={"what": data.draw(words), "recipient": data.draw(words), "shl7": "SHL7_2"},
            done={"done_changed": data.draw(words), "done_where": data.draw(words)},
        )
        for _ in range(2)
    ]
    answers: dict[str, Any] = {key: data.draw(words) for key in CONCLUDED}
    concluded = Conclusion(id="c", period="2026", number=1, preventive="YES", **answers)
    told: list[str] = []
    own = OwnWords(
        [
            *(word for one in walks for word in _words_of(one.proposal)),
            *concluded.words,
        ]
    )
    own.look(raw)
    facts = report_facts(records(walks, conclusions=[concluded]), lambda _, said: own(said), COUNTY)
    for name, file in files_of(facts, Texts(Language.FI)).items():
        told.append(words_of_docx(file) if name.endswith("docx") else file.decode(errors="replace"))
    shown = " ".join(" ".join(told).casefold().split())
    for text in raw:
        plain = " ".join(text.casefold().split())
        for n in range(len(plain) - SHORTEST + 1):
            assert plain[n : n + SHORTEST] not in shown


def _words_of(proposal: Proposal) -> list[str]:
    return [proposal.title, *map(str, proposal.fields.values()), *map(str, proposal.done.values()), "Syy"]


# --- form: comparable, readable, truthful


def _headings(document: Document) -> list[str]:
    return [part.words for part in document.parts if isinstance(part, Heading) and part.level == 2]


@pytest.mark.parametrize("language", list(Language))
def test_each_report_has_the_same_chapters_in_the_same_order(language: Language) -> None:
    reports = [one for one in SCENES.values() if isinstance(one, ReportFacts)]
    assert len({tuple(_headings(document_of(one, Texts(language)))) for one in reports}) == 1


_SENTENCE = re.compile(r"(?<=[.!?:;])\s+|\n")
_ABBREVIATED = re.compile(r"\b\d+\.(?=\d|\s*neljännes)|\bml\.|\binkl\.|\bincl\.")
_CODES = re.compile(r"\b(SHL(7|11)_|POS\b|NEG\b|NEU\b|[A-Z]{4,}\b(?<!SHA))")
_DEVELOPERS = {
    Language.FI: ("json", "null", "none", "true", "false", "cube", "kuutio", "hash", "id", "enum", "taulu"),
    Language.SV: ("json", "null", "none", "true", "false", "cube", "kub", "hash", "id", "enum"),
    Language.EN: ("json", "null", "true", "false", "cube", "hash", "id", "enum", "string"),
}


def _said(document: Document) -> Iterator[str]:
    for part in document.parts:
        match part:
            case Heading(words) | Paragraph(words):
                yield words
            case Bullets(items):
                yield from (one if isinstance(one, str) else one.words for one in items)
            case Table():
                yield part.title
                for row in (part.header, *part.rows):
                    yield from (_cell(cell) for cell in row)


def _cell(cell: object) -> str:
    match cell:
        case Marked(figure, _):
            return str(figure)
        case Paragraph(words, _):
            return words
        case _:
            return str(cell)


def _group_s(facts: Any) -> set[str]:
    """The group's own words in facts, which the linter does not judge."""
    if isinstance(facts, str):
        return {facts}
    if isinstance(facts, dict):
        return {word for one in facts.values() for word in _group_s(one)}
    if isinstance(facts, tuple | list):
        return {word for one in facts for word in _group_s(one)}
    if hasattr(facts, "__dataclass_fields__"):
        return {word for name in facts.__dataclass_fields__ for word in _group_s(getattr(facts, name))}
    return set()


@pytest.mark.parametrize(("scene", "language"), [(s, one) for s in SCENES for one in Language])
def test_a_report_reads_without_the_bot(scene: str, language: Language) -> None:
    facts = SCENES[scene]
    own = sorted(_group_s(facts), key=len, reverse=True)
    for words in _said(document_of(facts, Texts(language))):
        generated = words
        for said in own:
            if len(said) > 4:
                generated = generated.replace(said, "X").replace(said.rstrip("."), "X")
        plain = _ABBREVIATED.sub("n", generated)
        for sentence in _SENTENCE.split(plain):
            assert len(sentence.split()) <= 25, sentence
        assert not _CODES.search(re.sub("THL|SHA-256|PLUS", "", generated)), generated
        found = {one.strip(".,:;()").casefold() for one in generated.split()}
        assert not found & set(_DEVELOPERS[language]), generated
        assert not re.search(r"\b\d{4}-\d{2}-\d{2}\b", generated), generated


@pytest.mark.parametrize("language", list(Language))
def test_a_quiet_year_is_truthful_and_at_least_a_page(language: Language) -> None:
    texts = Texts(language)
    said = list(_said(document_of(report_cast.FEW, texts)))
    assert sum(len(one.split()) for one in said) > 350  # a page of this county's holds about so many words
    assert any("E-2026-0003" in one for one in said)
    few = texts("report-counts-few", observations=5, reporters=3, release="R-2027-0001")
    assert few in said
    quiet = list(_said(document_of(SCENES["year_quiet"], texts)))
    assert texts("report-counts-unpublished") in quiet
    assert texts("report-conclusions-none") in quiet
    # No figure at all is told of observations, also no zero.
    counts = [part for part in document_of(SCENES["year_quiet"], texts).parts if isinstance(part, Table)]
    assert not [table for table in counts if table.header[-1] == texts("pack-observations")]


def test_a_message_is_a_sentence_also_where_its_field_had_no_full_stop() -> None:
    done = YEAR.messages.done
    assert done
    for said, ends in (("Malli on käytössä", "käytössä."), ("Toimiiko se?", "se?"), ("Toimii!", "Toimii!")):
        told = replace(YEAR.messages, done=replace(done, changed=said, effect=""))
        lines = [*message_lines(told, Texts(Language.FI))]
        assert str(lines[-2]).endswith(ends)


def test_there_are_five_messages_at_most_and_two_worries_only_with_room() -> None:
    assert len(YEAR.messages.worries) == 1
    without = report_facts(
        records((), published=[one for one in report_cast.PUBLISHED if one.tone == "worry"]),
        lambda _, words: words,
        COUNTY,
    )
    assert len(without.messages.worries) == 2
    for facts in SCENES.values():
        document = document_of(facts, Texts(Language.FI))
        first = next(part for part in document.parts if isinstance(part, Bullets))
        assert len(first.items) <= MOST_MESSAGES


# --- without observations


class Blind:
    """A repository of observations that nobody may ask."""

    def __getattr__(self, name: str) -> NoReturn:
        raise AssertionError(f"an observation was read: {name}")


@pytest.fixture
async def units(sqlite_url: str) -> Any:
    database = compiled_once(Database(sqlite_url))
    yield UnitsOfWork(database, VAULT)
    await database.dispose()


def _context(unit: Any, now: datetime) -> Context:
    return Context(unit=unit, county=COUNTY, now=now)


def _telling(words: str) -> Any:
    return replace(report_cast.HOUSING.words["fi"], title=words, summary=words)


async def _live(units: UnitsOfWork) -> None:
    """Three years of a county: observations, phenomena that are published, proposals that are answered."""
    n = 0
    async with units() as unit:
        people = [await add_person(unit) for _ in range(6)]
        for year in (2026, 2027, 2028):
            made = []
            for number in range(1, 9):
                n += 1
                one = an_observation(
                    f"H-{year}-{number:04d}",
                    person_id=people[number % 6].id,
                    state=ObservationState.CLOSED,
                    received_at=at(year, 3, number),
                    since=at(year, 3, number),
                    text=f"Salainen teksti numero {n}, jota kukaan ei saa toistaa missään.",
                )
                await unit.observations.add(one)
                made.append(one)
            phenomenon = a_phenomenon(
                f"I-{year}-0001", observation_ids=tuple(one.id for one in made), created_at=at(year, 4, 1)
            )
            await unit.phenomena.add(phenomenon)
            await unit.publications.add(
                a_publication(
                    f"J-{year}-0001",
                    phenomenon,
                    level=Audience.PUBLIC,
                    words={"fi": _telling(f"Julkaistu ilmiö vuodelta {year}")},
                    published_at=at(year, 5, 1),
                    approved_at=at(year, 5, 1),
                )
            )
            proposal = a_proposal(
                f"E-{year}-0001",
                *made,
                state=S.ANSWERED_NO,
                since=at(year, 7, 1),
                created_at=at(year, 5, 1),
                fields={
                    "what": f"Ehdotus vuodelta {year}",
                    "recipient": "Kuhmon kaupunki",
                    "goal": "Tavoite",
                },
            )
            await unit.proposals.add(proposal)
            for state, moment, why in (
                (S.ENDORSED, at(year, 5, 20), ""),
                (S.SENT, at(year, 6, 1), ""),
                (S.ANSWERED_NO, at(year, 7, 1), f"Rahaa ei ole vuonna {year}."),
            ):
                await unit.log.add(
                    Entry(
                        at=moment,
                        action=Action.MOVED,
                        subject=proposal.id,
                        state=state.value,
                        reason=why or None,
                    )
                )


async def test_a_term_is_whole_after_texts_and_links_are_gone(units: UnitsOfWork) -> None:
    await _live(units)
    for year in (2027, 2028, 2029):
        await retention.forget(units, COUNTY, datetime(year, 1, 20, tzinfo=UTC))
    async with units() as unit:
        for name in PLANNED:
            await unit.choices.put(Choice(id=name, term=PRESENT_TERM.key, name=name, length="T"))
        await releases.publish(
            _context(unit, datetime(2029, 1, 21, tzinfo=UTC)), audience=Audience.PUBLIC, period=PRESENT_TERM
        )
    later = datetime(2031, 6, 1, tzinfo=UTC)
    await retention.forget(units, COUNTY, later)
    async with units() as unit:
        left = await unit.observations.received(at(2026, 1, 1), at(2029, 1, 1))
        assert len(left) == 24
        assert not [one for one in left if one.person_id or one.value("text")]
        unit.observations = Blind()
        made = await documents.make(_context(unit, later), DocumentKind.TERM, "2025-2029", Audience.PUBLIC)
        facts: ReportFacts = documents.facts_in(made)
    assert [one.words["fi"].title for one in facts.published] == [
        f"Julkaistu ilmiö vuodelta {year}" for year in (2026, 2027, 2028)
    ]
    assert [(one.number, one.answer, one.days) for one in facts.proposals] == [
        (f"E-{year}-0001", "answered_no", 30) for year in (2026, 2027, 2028)
    ]
    assert [one.reason for one in facts.proposals] == [
        f"Rahaa ei ole vuonna {year}." for year in (2026, 2027, 2028)
    ]
    assert facts.counts
    assert facts.counts.tables["total"] == {"ALL": 24}
    assert facts.counts.tables["type"]["NEG"] == 24
    assert facts.professionals == 6
    assert facts.unchecked == 0
    said = words_of_docx(files_of(facts, Texts(Language.FI))["term-2025-2029-fi.docx"])
    assert "Kuhmon kaupunki" in said
    assert "Salainen teksti" not in said


async def test_words_that_nobody_compared_stay_and_that_is_said(units: UnitsOfWork) -> None:
    await _live(units)
    async with units() as unit:
        unit.observations = Blind()
        facts = await year_reports.report(_context(unit, JANUARY), "2026", "Y", Audience.PUBLIC)
    assert (facts.published, facts.unchecked) == ((), 1)
    assert [told_in(one.title, Texts(Language.FI)) for one in facts.proposals] == [None]
    async with units() as unit:
        await documents.make(_context(unit, JANUARY), DocumentKind.YEAR, "2026", Audience.PUBLIC)
        facts = await year_reports.report(_context(unit, JANUARY), "2026", "Y", Audience.PUBLIC)
    assert (len(facts.published), facts.unchecked) == (1, 0)


@pytest.mark.parametrize(
    ("key", "length", "refusal"),
    [
        ("2027", "Y", "report-open"),
        ("2044", "Y", "report-open"),
        ("2011", "Y", "report-before"),
        ("2026-Q4", "Y", "report-when"),
        ("", "Y", "report-when"),
        ("2026", "T", "report-when"),
        ("2025-2029", "Y", "report-when"),
        ("2025-2029", "T", "report-open"),
        ("2021-2025", "T", "release-term"),
        ("2026-2026", "T", "report-when"),
    ],
)
async def test_what_is_no_report_is_refused(units: UnitsOfWork, key: str, length: str, refusal: str) -> None:
    await _live(units)
    async with units() as unit:
        with pytest.raises(Refusal) as refused:
            await year_reports.report(_context(unit, JANUARY), key, length, Audience.PUBLIC)
    assert refused.value.key == refusal


async def test_the_facts_of_a_large_county_take_less_than_two_seconds(units: UnitsOfWork) -> None:
    """As of a county with a million observations: nothing of what is read grows with them."""
    tables = {"total": {"ALL": 1_000_000}, "need_main": {f"SHL11_{n:02d}": 90_000 for n in range(1, 11)}}
    async with units() as unit:
        for period in [_part(key, length, n) for key in (2026, 2027, 2028) for length, n in _PARTS]:
            for audience in (Audience.ORGANISATION, Audience.PUBLIC):
                await unit.releases.add(
                    Release(
                        id=uuid4().hex,
                        audience=audience,
                        period=period.key,
                        made_at=JANUARY,
                        observations=5,
                        reporters=3,
                        tables=tables,
                        number=f"R-{uuid4().hex[:6]}",
                    )
                )
        for n in range(200):
            proposal = a_proposal(
                f"E-2026-{n:04d}", state=S.SENT, since=at(2026, 6, 1), created_at=at(2026, 5, 1)
            )
            await unit.proposals.add(proposal)
            for state in (S.PUT_FORWARD, S.ENDORSED, S.SENT):
                await unit.log.add(
                    Entry(at=at(2026, 6, 1), action=Action.MOVED, subject=proposal.id, state=state.value)
                )
            phenomenon = a_phenomenon(f"I-2026-{n:04d}")
            await unit.phenomena.add(phenomenon)
            await unit.publications.add(
                a_publication(
                    f"J-2026-{n:04d}", phenomenon, published_at=at(2026, 6, 1), approved_at=at(2026, 6, 1)
                )
            )
        await year_reports.compared(_context(unit, JANUARY))
    async with units() as unit:
        unit.observations = Blind()
        begun = time.perf_counter()
        facts = await year_reports.report(_context(unit, JANUARY), "2026", "Y", Audience.ORGANISATION)
        taken = time.perf_counter() - begun
    assert facts.counts
    assert facts.counts.tables["total"] == {"ALL": 1_000_000}
    assert (len(facts.proposals), len(facts.published)) == (200, 200)
    assert taken < 2


_PARTS = (*(("Q", n) for n in (1, 2, 3, 4)), ("H", 1), ("H", 2), ("Y", 1))


def _part(year: int, length: str, number: int) -> Period:
    return Period(year=year, length=length, number=number)
