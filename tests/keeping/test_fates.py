"""Every field has a declared fate, and whatever erases, masks, corrects or exports agrees with it."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, fields, make_dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from bot.domain.conclusion import CONCLUSION_FATES, Conclusion
from bot.domain.effect import ANSWER_FATES, ROUND_FATES, EffectRound
from bot.domain.erasure import WORDS, ErasureKind, Rule
from bot.domain.fate import Fate, Fates, declared, of
from bot.domain.form import observation_form
from bot.domain.guard import Guard
from bot.domain.log import ENTRY_FATES, Entry
from bot.domain.meeting import ITEM_FATES, Item
from bot.domain.observation import (
    DRAFT_FATES,
    OBSERVATION_FATES,
    REPORT,
    Draft,
    Observation,
    ObservationState,
    blanks,
    withdrawn,
)
from bot.domain.phenomenon import PHENOMENON_FATES, PHENOMENON_FORM, Phenomenon
from bot.domain.proposal import PROPOSAL_FATES, Proposal
from bot.domain.publication import PUBLICATION_FATES, Publication
from bot.domain.quarter_plan import PLAN_FATES, QuarterPlan
from bot.domain.questionnaire import Answer, AnswerKind
from bot.domain.roles import Role
from bot.ports import Unit
from bot.usecases import filing, observations, own_data, retention
from bot.usecases.context import Context, Target
from storage.backup import back_up
from storage.ledger import Ledger
from storage.report_columns import FATES
from storage.restore import restore
from storage.tables import (
    ConclusionRow,
    DraftRow,
    EffectRoundRow,
    EffectRow,
    EntryRow,
    ItemRow,
    ObservationRow,
    PhenomenonRow,
    ProposalRow,
    PublicationRow,
    QuarterPlanRow,
    table_of,
)
from storage.tables.row import Row
from storage.unit_of_work import UnitsOfWork
from tests.fakes.keys import VAULT
from tests.keeping.archive import COUNTY, an_erasure, rows
from tests.keeping.conftest import OpenUnits
from tests.storage.cast import NOON, a_group, a_proposal, add_person, an_observation
from tests.storage.conftest import Open

DECLARED: tuple[tuple[type[Any], Fates, type[Row]], ...] = (
    (Observation, OBSERVATION_FATES, ObservationRow),
    (Draft, DRAFT_FATES, DraftRow),
    (Phenomenon, PHENOMENON_FATES, PhenomenonRow),
    (Proposal, PROPOSAL_FATES, ProposalRow),
    (Item, ITEM_FATES, ItemRow),
    (Publication, PUBLICATION_FATES, PublicationRow),
    (Conclusion, CONCLUSION_FATES, ConclusionRow),
    (Entry, ENTRY_FATES, EntryRow),
    (EffectRound, ROUND_FATES, EffectRoundRow),
    (QuarterPlan, PLAN_FATES, QuarterPlanRow),
)
ELSEWHERE = {"observation_ids"}
"""Fields that lie in a table of links."""
OF_STORAGE = {"change"}
"""Columns that hold nothing of what a row is about: the number by which its newest change is found."""


def nothing(_text: str) -> dict[str, Answer]:
    """No text speaks for an answer."""
    return {}


# --- declared


@pytest.mark.parametrize(("kind", "fates", "row"), DECLARED, ids=[kind.__name__ for kind, _, _ in DECLARED])
def test_each_field_and_each_column_has_one_fate(kind: type[Any], fates: Fates, row: type[Row]) -> None:
    there = {field.name for field in fields(kind)}
    assert set(fates) == (there - {"report"} | REPORT.keys() if kind is Observation else there)
    columns = FATES if kind is Observation else fates
    assert set(columns) - ELSEWHERE == set(table_of(row).c.keys()) - OF_STORAGE


def test_each_column_of_an_answer_has_one_fate() -> None:
    assert set(ANSWER_FATES) == set(table_of(EffectRow).c.keys())


def test_a_field_without_a_fate_stops_the_start_and_is_named() -> None:
    answers = {key: question.fate for key, question in REPORT.items()}
    envelope = {name: fate for name, fate in OBSERVATION_FATES.items() if name not in REPORT}
    of_fate = {fate: " ".join(of(envelope, fate)) for fate in Fate}
    assert declared(Observation, of_fate, report=answers) == OBSERVATION_FATES
    with pytest.raises(TypeError, match=r"Observation: .*see planted$"):
        declared(_with("planted"), of_fate, report=answers)
    with pytest.raises(TypeError, match=r"see report$"):
        declared(Observation, of_fate)
    with pytest.raises(TypeError, match=r"see planted$"):
        declared(Observation, {**of_fate, Fate.OFFICIAL: "planted"}, report=answers)
    with pytest.raises(TypeError, match=r"see title$"):
        declared(Observation, {**of_fate, Fate.OFFICIAL: "title"}, report=answers)
    with pytest.raises(TypeError, match=r"see title$"):
        declared(Observation, of_fate, report={**answers, "title": Fate.WORDS})


def _with(name: str) -> type[Any]:
    """An observation with a field more on its envelope."""
    return make_dataclass(
        "Observation", [(name, str | None, None)], bases=(Observation,), frozen=True, kw_only=True
    )


FATE_OF_KIND = {
    AnswerKind.TEXT: {Fate.WORDS},
    AnswerKind.CHOICE: {Fate.CODE, Fate.ENVELOPE},
    AnswerKind.CHOICES: {Fate.CODE},
    AnswerKind.DATE: {Fate.CODE},
    AnswerKind.YES_NO: {Fate.CODE, Fate.OF_WORDS},
}


def wrong_questions(fates: Fates) -> Iterator[str]:
    """Questions of the form whose field is missing, or is declared as something that it does not hold."""
    for question in observation_form().questions:
        if fates.get(question.key) not in FATE_OF_KIND[question.kind]:
            yield question.key


def test_what_a_question_asks_is_declared_as_what_it_is() -> None:
    assert set(FATE_OF_KIND) == set(AnswerKind)
    assert list(wrong_questions(OBSERVATION_FATES)) == []
    assert list(wrong_questions({**OBSERVATION_FATES, "tried": Fate.CODE})) == ["tried"]
    written = {q.key for q in PHENOMENON_FORM.questions}
    assert {*written, "translations"} == set(of(PHENOMENON_FATES, Fate.OFFICIAL))
    # each form lies in one of them, whole
    assert of(PROPOSAL_FATES, Fate.OFFICIAL) == ("fields", "done", "measured", "translations")


# --- an observation in which each field says which one it is


def word_in(name: str) -> str:
    """What is written in a field, and nowhere else."""
    return f"Merkkisana {name} merkkiteksti"


def a_value(name: str) -> object:
    """Something that is not blank, by the field's type and fate."""
    fate = OBSERVATION_FATES[name]
    empty = blanks(fate)[name]
    if fate is Fate.WORDS:
        return word_in(name)
    if isinstance(empty, bool):
        return True
    if isinstance(empty, dict):
        return {"type": "CODE_chosen"}
    return type(empty)([f"CODE_{name}"]) if isinstance(empty, tuple | list) else f"CODE_{name}"


def marked(**changes: Any) -> Observation:
    """An observation with something of its own in every field that anything is ever done to."""
    touched = of(OBSERVATION_FATES, Fate.WORDS, Fate.OF_WORDS, Fate.CODE)
    return an_observation("H-2026-0001", **{**{name: a_value(name) for name in touched}, **changes})


KEPT, GONE, ANY = "kept", "gone", "any"


@dataclass(frozen=True)
class Expected:
    """What must have become of the fields of each fate."""

    envelope: str = ANY
    link: str = KEPT
    code: str = KEPT
    words: str = KEPT
    of_words: str = KEPT

    def complaints(self, before: Observation, after: Observation, fates: Fates) -> Iterator[str]:
        """The fields of which something else has become."""
        for name, fate in fates.items():
            was, now, wanted = before.value(name), after.value(name), getattr(self, fate)
            gone = now != was and now in (None, "", (), [], {}, False)
            if (wanted == GONE and not gone) or (wanted == KEPT and now != was):
                yield f"{name} ({fate}) must be {wanted} and is {now!r}"


WITHDRAWN = Expected(code=GONE, words=GONE, of_words=GONE)
WORDLESS = Expected(link=GONE, words=GONE, of_words=GONE)
UNLINKED = Expected(link=GONE)
ALL_MASKED = Expected(words=ANY, of_words=ANY)


def test_the_check_names_a_field_that_was_forgotten() -> None:
    seen = marked(person_id="anna", state=ObservationState.RECEIVED)
    after = withdrawn(seen, NOON)
    assert list(WITHDRAWN.complaints(seen, after, OBSERVATION_FATES)) == []
    for name in of(OBSERVATION_FATES, Fate.CODE, Fate.WORDS, Fate.OF_WORDS):
        forgotten = after.with_values(**{name: seen.value(name)})
        (complaint,) = WITHDRAWN.complaints(seen, forgotten, OBSERVATION_FATES)
        assert complaint.startswith(f"{name} (")
    extended, planted = _with("planted"), {**OBSERVATION_FATES, "planted": Fate.WORDS}
    values = {field.name: getattr(seen, field.name) for field in fields(seen)}
    before = extended(**values, planted="Merkkisana")
    survivor = before.with_values(**blanks(Fate.CODE, Fate.WORDS, Fate.OF_WORDS))
    (complaint,) = WITHDRAWN.complaints(before, survivor, planted)
    assert complaint.startswith("planted (words) must be gone")


# --- each operation, for real


def _as_it_is(_field: str, text: str) -> str:
    return text


@dataclass
class Scene:
    """One observation of Anna's, marked in every field, with all that may hold its words beside it."""

    units: UnitsOfWork
    seen: Observation

    async def now(self) -> Observation:
        """As it is stored."""
        async with self.units() as unit:
            return await unit.observations.get(self.seen.id)

    async def left(self) -> list[str]:
        """The fields whose words stand somewhere, in whatever table."""
        found = str(await rows(self.units))
        return [name for name in WORDS if word_in(name) in found]


async def scene(units: UnitsOfWork, state: ObservationState = ObservationState.RECEIVED) -> Scene:
    """The observation, a signature, a correction in progress that holds all of it, and a line of the log."""
    async with units() as unit:
        anna = await add_person(unit)
        seen = marked(person_id=anna.id, state=ObservationState.RECEIVED)
        await unit.observations.add(seen)
        await unit.people.sign(seen.id, "Anna Ahkera")
        await own_data.begin_correction(
            Context(unit=unit, county=COUNTY, now=NOON, actor=anna), seen.number, guess=nothing
        )
        await unit.log.add(Entry(at=NOON, action="received", subject=seen.id))  # type: ignore[arg-type]
        if state is not ObservationState.RECEIVED:
            seen = await unit.observations.save(replace(seen, state=state))
    return Scene(units, seen)


async def _withdraw(unit: Unit, seen: Observation) -> None:
    assert seen.person_id
    await filing.withdraw(
        Context(unit=unit, county=COUNTY, now=NOON, actor=await unit.people.get(seen.person_id)), seen.number
    )


async def _cut(unit: Unit, seen: Observation) -> None:
    assert seen.person_id
    await own_data.cut(
        Context(unit=unit, county=COUNTY, now=NOON, actor=await unit.people.get(seen.person_id)), seen.number
    )


async def _mask_all(unit: Unit, seen: Observation) -> None:
    group, kaisa = a_group(), await add_person(unit)
    await unit.groups.add(group)
    await unit.roles.give(kaisa.id, Role.COORDINATOR, NOON)
    ctx = Context(
        unit=unit, actor=kaisa, group=group, county=COUNTY, now=NOON, of_county=True, clear=_as_it_is
    )
    instead = {name: f"Toisin sanottu {name}, ilman nimiä." for name in WORDS}
    await observations.mask(ctx, Target(number=seen.number), instead, Guard())


@dataclass(frozen=True)
class Operation:
    """One thing that is done to an observation.

    Attributes:
        act: through its use case; None for what retention does by itself, months later.
        kind: as which the ledger repeats it on a copy from before.
        expected: what must have become of each field.
    """

    act: Callable[[Unit, Observation], Awaitable[None]]
    kind: ErasureKind
    expected: Expected
    masks: tuple[str, ...] = ()


OPERATIONS = {
    "withdrawn": Operation(_withdraw, ErasureKind.WITHDRAWN, WITHDRAWN),
    "cut": Operation(_cut, ErasureKind.LINK, UNLINKED),
    "masked": Operation(_mask_all, ErasureKind.MASK, ALL_MASKED, masks=WORDS),
}


@pytest.mark.parametrize("name", OPERATIONS)
async def test_what_is_done_agrees_with_the_fates(units: UnitsOfWork, name: str) -> None:
    operation, one = OPERATIONS[name], await scene(units)
    assert set(await one.left()) == set(WORDS)
    async with units() as unit:
        await operation.act(unit, one.seen)
    assert list(operation.expected.complaints(one.seen, await one.now(), OBSERVATION_FATES)) == []
    wordless = operation.expected.words != KEPT
    assert await one.left() == ([] if wordless else list(WORDS))
    assert (await rows(units))["drafts"] == []  # what corrects it goes along, or has no reporter any more


async def test_after_24_months_the_words_are_gone_and_the_codes_stay(units: UnitsOfWork) -> None:
    one = await scene(units, ObservationState.CLOSED)
    done = await retention.forget(units, COUNTY, NOON + timedelta(days=25 * 31))
    assert Rule.TEXT in {due.rule for due in done}
    assert list(WORDLESS.complaints(one.seen, await one.now(), OBSERVATION_FATES)) == []
    assert await one.left() == []


@pytest.mark.parametrize("name", WORDS)
async def test_whatever_words_are_left_make_it_due(units: UnitsOfWork, name: str) -> None:
    one = await scene(units, ObservationState.CLOSED)
    async with units() as unit:
        emptied = {**blanks(Fate.WORDS), name: word_in(name)}
        await unit.observations.save(one.seen.with_values(**emptied))
    await retention.forget(units, COUNTY, NOON + timedelta(days=25 * 31))
    assert await one.left() == []


async def test_words_that_answered_a_question_of_before_are_not_shown_and_go_with_the_others(
    units: UnitsOfWork,
) -> None:
    one = await scene(units, ObservationState.CLOSED)
    old = sa.update(table_of(ObservationRow)).values(
        text="", title="", answer=None, other_words={"old": "Merkki"}
    )
    async with units._database.transaction() as connection:
        await connection.execute(old)
    assert "old" not in (await one.now()).report
    await retention.forget(units, COUNTY, NOON + timedelta(days=25 * 31))
    assert "Merkki" not in str(await rows(units))


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (ErasureKind.WITHDRAWN, WITHDRAWN),
        (ErasureKind.CONTENT, WORDLESS),
        (ErasureKind.LINK, UNLINKED),
        (ErasureKind.MASK, ALL_MASKED),
    ],
)
async def test_a_restored_copy_agrees_once_the_ledger_is_replayed(
    start: OpenUnits, url: str, ledger: Ledger, tmp_path: Path, kind: ErasureKind, expected: Expected
) -> None:
    units, path = start(), tmp_path / "old.backup"
    one = await scene(units, ObservationState.RECEIVED)
    await asyncio.to_thread(lambda: back_up(url, path, NOON))
    async with units() as unit:
        fields = WORDS if kind is ErasureKind.MASK else ()
        await unit.erasures.carry_out(an_erasure(kind, one.seen.id, fields=fields))
    await asyncio.to_thread(lambda: restore(url, path, ledger, NOON, replace=True))
    restored = Scene(start(), one.seen)
    assert list(expected.complaints(one.seen, await restored.now(), OBSERVATION_FATES)) == []
    assert await restored.left() == ([] if expected.words != KEPT else list(WORDS))


# --- corrected


ANSWERED = {q.key: q for q in observation_form(COUNTY.municipalities).questions if q.key != "reporter_mode"}


def an_answer(key: str) -> Any:
    """The last of its choices, words, or yes."""
    question = ANSWERED[key]
    if question.kind is AnswerKind.CHOICES:
        return [question.choices[-1]]
    if question.kind is AnswerKind.YES_NO:
        return True
    return question.choices[-1] if question.choices else word_in(key) + " korjattuna, riittävän pitkänä"


@pytest.mark.parametrize("key", [key for key, question in ANSWERED.items() if not question.required])
async def test_what_is_left_empty_in_a_correction_keeps_nothing_of_before(
    units: UnitsOfWork, key: str
) -> None:
    async with units() as unit:
        anna = await add_person(unit)
        seen = marked(person_id=anna.id, titled=False, chosen={}, answer=None)
        await unit.observations.add(seen)
        ctx = Context(unit=unit, county=COUNTY, now=NOON, actor=anna)
        draft = await own_data.begin_correction(ctx, seen.number, guess=nothing)
        answers = {**{name: an_answer(name) for name in ANSWERED}, key: None, "reporter_mode": "PSEUDO"}
        after = await own_data.correct(ctx, replace(draft, answers=answers))
    unknown = ANSWERED[key].unknown
    assert after.report.get(key) == unknown
    for name in ANSWERED.keys() - {key}:
        assert after.value(name) not in (ANSWERED[name].blank, seen.value(name), None) or (
            ANSWERED[name].kind is AnswerKind.YES_NO
        )
    assert word_in(key) not in str(await rows(units))


# --- exported

OF_RANDOM_IDS = {"id", "person_id", "resembles", "version"}


async def test_an_export_holds_every_field_but_the_random_ids(units: UnitsOfWork) -> None:
    one = await scene(units)
    async with units() as unit:
        assert one.seen.person_id
        anna = await unit.people.get(one.seen.person_id)
        exported = (await own_data.gather(Context(unit=unit, county=COUNTY, now=NOON, actor=anna))).as_json()
    (filed,) = exported["observations"]
    assert set(OBSERVATION_FATES) - filed.keys() == OF_RANDOM_IDS
    assert set(DRAFT_FATES) - exported["draft"].keys() == {"id", "person_id", "card_id", "version"}
    for name in set(of(OBSERVATION_FATES, Fate.WORDS, Fate.CODE, Fate.OF_WORDS)) - OF_RANDOM_IDS:
        value = a_value(name)
        assert filed[name] == (list(value) if isinstance(value, tuple) else value)


# --- what is the working group's own


async def test_the_group_s_own_words_stay_whatever_becomes_of_an_observation(units: UnitsOfWork) -> None:
    async with units() as unit:
        seen = marked(person_id=(await add_person(unit)).id, state=ObservationState.LINKED)
        await unit.observations.add(seen)
        proposal = a_proposal(await unit.proposals.next_number(2026), seen, done={"done_changed": "Malli."})
        await unit.proposals.add(proposal)
    for kind in (ErasureKind.LINK, ErasureKind.CONTENT):
        async with units() as unit:
            await unit.erasures.carry_out(an_erasure(kind, seen.id))
            found = await unit.proposals.get(proposal.id)
        for name in of(PROPOSAL_FATES, Fate.OFFICIAL, Fate.ENVELOPE):
            assert getattr(found, name) == getattr(proposal, name)


BY_WHICH_WORDS_GO = [name for name, operation in OPERATIONS.items() if operation.expected.words != KEPT]


@pytest.mark.parametrize("name", BY_WHICH_WORDS_GO)
async def test_on_sqlite_no_byte_of_the_files_holds_words_that_went(
    sqlite_url: str, ledger: Ledger, open_database: Open, name: str
) -> None:
    units = UnitsOfWork(open_database(sqlite_url), VAULT, ledger)
    one = await scene(units)
    async with units() as unit:
        await OPERATIONS[name].act(unit, one.seen)
    whole = _bytes_beside(sqlite_url)
    assert [key for key in WORDS if word_in(key).encode() in whole] == []


def _bytes_beside(sqlite_url: str) -> bytes:
    """Of the database and of what SQLite keeps beside it."""
    folder = Path(sqlite_url.removeprefix("sqlite:///")).parent
    return b"".join(path.read_bytes() for path in folder.glob("*.db*"))
