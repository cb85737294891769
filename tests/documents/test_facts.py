"""Facts: what may leave the working group, in the demo and in random worlds."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.codes import Language, Need
from bot.domain.county import KAINUU, County
from bot.domain.errors import Refusal
from bot.domain.evidence.facts import Words, canonical
from bot.domain.evidence.own_words import SHORTEST, OwnWords
from bot.domain.meeting import Meeting
from bot.domain.meeting_pack import AgendaCase, Evaluated, MeetingPack
from bot.domain.observation import Observation, ObservationState
from bot.domain.phenomenon import Phenomenon, PhenomenonState
from bot.domain.priority import weigh
from bot.domain.proposal import FINISHED, Proposal, ProposalState
from bot.domain.selection.meeting import (
    PROMISED,
    SENDABLE,
    PackRecords,
    field_span,
    letter_facts,
    letter_words,
    pack_facts,
    raw_texts,
)
from bot.domain.suppression import THRESHOLDS, WITHHELD, Audience, Counted, cell_of
from bot.usecases import documents
from bot.usecases.context import Context
from dialogs.documents.files import files_of
from dialogs.texts import Texts
from playground import demo
from storage.engine.database import Database
from storage.unit_of_work import UnitsOfWork
from tests.cards.scenes import matter, on_agenda, proposal
from tests.documents.linter import words_of_docx
from tests.documents.silences import group
from tests.domain.supporting import support_of
from tests.fakes.keys import VAULT
from tests.storage.cast import NOON, an_observation

DAY = date(2026, 12, 10)
COUNTY = County(municipalities=KAINUU)
MEETING = Meeting(id="m", day=DAY)
SILENCE = group()


# --- own words


def test_a_passage_of_twenty_characters_repeats_in_any_case_and_spacing() -> None:
    raw = "Häätöuhka tulee tietoomme vasta liian myöhään."
    for words, own in {
        "Häätöuhka tulee tiet": False,
        "Asia: HÄÄTÖUHKA  tulee\ntietoomme": False,
        "Häätöuhka tulee tie": True,
        "Häätö tulee tietoon": True,
        "": True,
    }.items():
        looked = OwnWords([words])
        looked.look(["", raw])
        assert (looked(words) == words) is own, words


@given(raw=st.text(min_size=SHORTEST + 5, max_size=80, alphabet="abcdefgåäö"), at=st.integers(0, 5))
def test_no_piece_of_a_text_passes(raw: str, at: int) -> None:
    words = f"Ilmiö: {raw[at : at + SHORTEST]}"
    own = OwnWords([words, "Omin sanoin"])
    own.look([raw])
    assert own(words) is None
    assert own("Omin sanoin") == "Omin sanoin"


# --- random worlds

_TEXT = st.text(alphabet="abcdefghijklmnopqrstuvxyzåäö .", min_size=30, max_size=120)


@st.composite
def _worlds(draw: st.DrawFn) -> tuple[PackRecords, list[Observation]]:
    """A meeting's records in which titles and proposals may be cut from what reporters wrote."""
    observations = [
        an_observation(
            f"H-2026-{n:04d}",
            person_id=draw(st.sampled_from([None, "person-1", "person-2", "person-3"])),
            title=draw(_TEXT)[:80],
            text=draw(_TEXT),
            tried=draw(_TEXT),
            proposal=draw(_TEXT),
            answer=draw(st.one_of(st.none(), _TEXT)),
            need_main=draw(st.sampled_from([*Need][:3])).value,
            area=draw(st.sampled_from(["Kajaani", "Kuhmo"])),
            received_at=NOON + timedelta(days=n, minutes=17),
        )
        for n in range(draw(st.integers(1, 6)))
    ]
    raw = [text for text in raw_texts(observations) if len(text) > SHORTEST]
    words = st.one_of(
        st.sampled_from(["Omin sanoin", "Bussit loppuvat", ""]),
        st.sampled_from(raw),
        st.sampled_from(raw).flatmap(
            lambda text: st.integers(0, len(text) - SHORTEST).map(lambda at: text[at:].strip())
        ),
    )
    ids = tuple(one.id for one in observations)

    def phenomenon(n: int) -> Phenomenon:
        state = draw(st.sampled_from([PhenomenonState.ON_AGENDA, PhenomenonState.EMERGING]))
        return on_agenda(n, title=draw(words)[:80], summary=draw(words), observation_ids=ids, state=state)

    def proposed(n: int, state: ProposalState) -> Proposal:
        fields = {"what": draw(words), "recipient": draw(words), "answer_by": "2026-12-31"}
        return proposal(state, n, fields=fields, observation_ids=ids)

    def case(n: int) -> AgendaCase:
        weight = weigh(support_of(observations, DAY), (), DAY, of=8)
        made = (proposed(20 + n, ProposalState.DRAFT),)
        return matter(n, phenomenon=phenomenon(n), weight=weight, proposals=made)

    pack = MeetingPack(
        meeting=MEETING,
        promises=(),
        matters=tuple(case(n) for n in range(draw(st.integers(0, 2)))),
        weak=(phenomenon(5),),
        good=(phenomenon(6),),
        effects=(Evaluated(proposal=proposed(7, ProposalState.EVALUATED), words=draw(words)),),
        candidates=(),
        review=(phenomenon(8),),
        following=None,
        today=DAY,
    )
    states = [state for state in ProposalState if state not in FINISHED]
    proposals = [proposed(n, draw(st.sampled_from(states))) for n in range(2)]
    records = PackRecords(
        pack=pack, proposals=proposals, span=field_span(MEETING, None), received=observations
    )
    return records, observations


def _leaks(said: str, observations: Sequence[Observation]) -> list[str]:
    """What of the observations is said; a space at a passage's end is the document's as well as theirs."""
    plain = " ".join(said.casefold().split())
    texts = [" ".join(text.casefold().split()) for text in raw_texts(observations)]
    pieces = {text[at : at + SHORTEST] for text in texts for at in range(len(text) - SHORTEST + 1)}
    pieces = {one for one in pieces if one == one.strip()}
    people = {one.person_id for one in observations if one.person_id} | {one.id for one in observations}
    days = {one.received_at.date().isoformat() for one in observations}
    return [
        one
        for one in (*pieces, *people, *days, *(one.number.casefold() for one in observations))
        if one in plain
    ]


@settings(max_examples=60)
@given(world=_worlds())
def test_no_words_person_number_or_day_of_an_observation_is_in_any_document(
    world: tuple[PackRecords, list[Observation]],
) -> None:
    records, observations = world
    own = OwnWords(records.shown)
    own.look(raw_texts(observations))
    facts = pack_facts(records, own, SILENCE)
    assert _leaks(canonical(facts).decode(), observations) == []
    for name, content in files_of(facts, Texts(Language.FI)).items():
        if name.endswith(".docx"):
            # A passage goes through no end of a paragraph: what stands before it is another's words.
            assert _leaks(words_of_docx(content, between="\u00b6"), observations) == []
    told = {one.number for one in records.pack.matters} | {one.number for one in records.proposals}
    assert all(number in canonical(facts).decode() for number in told)


@settings(max_examples=60)
@given(world=_worlds())
def test_every_count_of_the_pack_passes_the_internal_level(
    world: tuple[PackRecords, list[Observation]],
) -> None:
    records, observations = world
    facts = pack_facts(records, OwnWords([]), SILENCE)
    cell = cell_of(Counted(reporter=one.person_id, codes=()) for one in observations)
    passes = THRESHOLDS[Audience.INTERNAL].passes(cell)
    assert facts.field is not None
    assert (facts.field.total == len(observations)) is passes
    assert (facts.field.reporters is WITHHELD) is not passes
    for item in facts.items:
        assert (item.weighed is not None) is passes
        assert item.observations == (len(observations) if passes else WITHHELD)
    if not passes:
        assert not [
            n
            for n in (*facts.field.by_need.values(), *facts.field.by_type.values())
            if n and n is not WITHHELD
        ]


def test_withdrawn_ones_are_counted_nowhere() -> None:
    seen = [an_observation(f"H-2026-{n:04d}", person_id=f"p{n}") for n in range(3)]
    taken_back = replace(an_observation("H-2026-0008"), state=ObservationState.WITHDRAWN, report={})
    pack = MeetingPack(
        meeting=MEETING,
        promises=(),
        matters=(),
        weak=(),
        good=(),
        effects=(),
        candidates=(),
        following=None,
        today=DAY,
    )
    received = (*seen, taken_back)
    records = PackRecords(pack=pack, proposals=(), span=field_span(MEETING, None), received=received)
    field = pack_facts(records, OwnWords([]), SILENCE).field
    assert field is not None
    assert field.total == 3


def test_spans_follow_one_another_so_that_each_observation_is_in_one_pack() -> None:
    following = Meeting(id="n", day=date(2027, 3, 11))
    first, second = field_span(MEETING, None), field_span(following, MEETING)
    assert second.first == first.last + timedelta(days=1)
    assert not first.over(first.last)
    assert first.over(second.first)


# --- a letter


def test_every_state_of_a_proposal_is_promised_or_not_and_sendable_or_not() -> None:
    assert set(PROMISED) == set(SENDABLE) == set(ProposalState)
    assert not any(PROMISED[state] for state in FINISHED)


@pytest.mark.parametrize("state", ProposalState)
def test_a_letter_is_of_what_the_group_stands_behind(state: ProposalState) -> None:
    one = proposal(state)
    if SENDABLE[state]:
        assert letter_facts(one, _as_written(one), None, DAY).number == one.number
    else:
        with pytest.raises(Refusal) as refused:
            letter_facts(one, _as_written(one), None, DAY)
        assert refused.value.key == "letter-state"


def _as_written(one: Proposal) -> dict[str, Words]:
    return {words: words for words in letter_words(one)}


@pytest.mark.parametrize("key", ["what", "measure", "recipient"])
def test_a_letter_without_what_is_asked_is_refused(key: str) -> None:
    one = proposal(ProposalState.SENT)
    with pytest.raises(Refusal) as refused:
        letter_facts(replace(one, fields={**one.fields, key: None}), _as_written(one), None, DAY)
    assert refused.value.facts["lacking"] == (key,)


def test_a_letter_that_repeats_an_observation_is_refused_and_names_the_field() -> None:
    one = proposal(ProposalState.SENT)
    own = {**_as_written(one), str(one.fields["measure"]): None}
    with pytest.raises(Refusal) as refused:
        letter_facts(one, own, None, DAY)
    assert (refused.value.key, refused.value.facts["lacking"]) == ("letter-words", ("measure",))


# --- the demo, on both databases


async def _of_demo(url: str) -> tuple[bytes, bytes, list[Observation]]:
    """The demo's pack and letter as facts, and its observations."""
    now = datetime(2026, 11, 18, 10, tzinfo=UTC)
    database = Database(url)
    try:
        async with UnitsOfWork(database, VAULT)() as unit:
            await demo.load(unit, now)
            (planned,) = [one for one in await unit.meetings.all() if one.day > now.date()]
            later = datetime.combine(planned.day, time(), UTC)
            ctx = Context(unit=unit, county=COUNTY, now=later)
            pack, letter = await documents.pack(ctx, planned.day), await documents.letter(ctx, "E-2026-0001")
            return (
                canonical(pack),
                canonical(letter),
                await unit.observations.received(now - timedelta(365), later),
            )
    finally:
        await database.dispose()


async def test_the_demo_s_documents_hold_nothing_of_its_observations(sqlite_url: str) -> None:
    pack, letter, observations = await _of_demo(sqlite_url)
    assert len(observations) == 15
    assert _leaks((pack + letter).decode(), observations) == []
    assert b'"total":13' in pack


@pytest.mark.postgres
async def test_both_databases_give_the_same_facts(sqlite_url: str, migrated_postgres_url: str) -> None:
    assert (await _of_demo(sqlite_url))[:2] == (await _of_demo(migrated_postgres_url))[:2]
