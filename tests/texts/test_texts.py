"""The texts: complete in three languages, named by the code, and nowhere but in their files."""

import ast
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from importlib.resources import files
from pathlib import Path

import pytest
from fluent.runtime import FluentResource
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from bot.domain import codes
from bot.domain.codes import Language
from bot.domain.county import KAINUU
from bot.domain.decision import DECISION_FORM, NEEDS, Decision
from bot.domain.effect import ROUNDS, Effect
from bot.domain.errors import Refusal
from bot.domain.figures import Way
from bot.domain.form import AREA_CODES, observation_form
from bot.domain.limits import Limit, Measure
from bot.domain.log import Action
from bot.domain.notices import NEWS_OF, NoticeKind
from bot.domain.observation import ObservationState
from bot.domain.outcome import DONE_FORM
from bot.domain.people import Mode, Opening
from bot.domain.phenomenon import PHENOMENON_FORM, PhenomenonState
from bot.domain.proposal import PROPOSAL_FORM, ProposalState
from bot.domain.publication import Deed
from bot.domain.questionnaire import Place
from bot.domain.release_cost import Told as Cost
from bot.domain.release_plan import LENGTHS, PLANNED, TOLD
from bot.domain.release_tables import NEVER_TOLD
from bot.domain.roles import OWNERS_STATES, Permission, Role
from bot.domain.screening import Closing
from dialogs.actions.registry import NAMES
from dialogs.incoming import CHANGES, Content
from dialogs.texts import Texts
from dialogs.texts.loader import _LISTS
from dialogs.texts.refusals import refusal_text

ROOT = Path(__file__).parents[2]
EVERY = pytest.mark.parametrize("language", list(Language))
FORM = observation_form(KAINUU)


class _Facts(Visitor):
    """Collects the facts that a message names, and the messages that it refers to."""

    def __init__(self) -> None:
        self.facts: set[str] = set()
        self.messages: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802 - the visitor's name
        self.facts.add(node.id.name)

    def visit_MessageReference(self, node: ftl.MessageReference) -> None:  # noqa: N802 - the visitor's name
        self.messages.add(node.id.name)


def _read(language: Language) -> dict[str, _Facts]:
    source = files("dialogs.texts").joinpath(f"{language}.ftl").read_text("utf-8")
    body = FluentResource(source).body
    assert [entry for entry in body if isinstance(entry, ftl.Junk)] == []
    found: dict[str, _Facts] = {}
    for entry in body:
        if isinstance(entry, ftl.Message):
            assert entry.id.name not in found, f"{entry.id.name} is there twice"
            found[entry.id.name] = _Facts()
            found[entry.id.name].visit(entry)
    return found


ALL = {language: _read(language) for language in Language}
KEYS = set(ALL[Language.FI])


@EVERY
def test_every_language_has_the_same_texts_and_facts(language: Language) -> None:
    reference = {key: facts.facts for key, facts in ALL[Language.FI].items()}
    lacking = [f"dialogs/texts/{language}.ftl lacks {key}" for key in reference if key not in ALL[language]]
    assert not lacking, "\n".join(lacking)
    assert {key: facts.facts for key, facts in ALL[language].items()} == reference


@EVERY
def test_every_language_has_the_texts_in_the_same_order(language: Language) -> None:
    assert list(ALL[language]) == list(ALL[Language.FI])


def _sources(*folders: str) -> Iterator[tuple[Path, ast.Module]]:
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*.py")):
            yield path, ast.parse(path.read_text("utf-8"))


_OF_PHENOMENON = ("state-phenomenon", "words-phenomenon-state")
_IN_PHENOMENON = ("field-phenomenon", "words-phenomenon")
_LINKING = (NoticeKind.LINKED, NoticeKind.PHENOMENON_MOVED)


def _demanded() -> set[str]:
    """Every key that follows from the domain."""
    keys = {f"question-{q.key}" for q in FORM.questions} | {f"label-{q.key}" for q in FORM.questions}
    keys |= {f"row-{question.key}" for question in FORM.at(Place.ROW)}
    asked = [
        question for form in (FORM, PROPOSAL_FORM) for question in form.questions if question.key != "area"
    ]
    keys |= {f"{_LISTS.get(one.key, one.key)}-{code}" for one in asked for code in one.choices}
    keys |= {f"area-{code}" for code in AREA_CODES}
    keys |= {f"field-{q.key}" for q in PROPOSAL_FORM.questions} | {"field-until", "field-to"}
    keys |= {"field-reason", "field-reason-hint"}
    keys |= {f"state-observation-{state}" for state in ObservationState}
    keys |= {f"state-proposal-{state}" for state in ProposalState}
    keys |= {f"{part}-{state}" for part in _OF_PHENOMENON for state in PhenomenonState}
    keys |= {f"{part}-{q.key}" for part in _IN_PHENOMENON for q in PHENOMENON_FORM.questions}
    keys |= {f"entry-{action}" for action in Action} | {f"said-{mode}" for mode in Mode}
    keys |= {f"notice-{kind}-preview" for kind in NoticeKind if kind.handling.feedback}
    told = {kind for kind in NEWS_OF.values() if kind} | {NoticeKind.TAKEN_IN, *_LINKING}
    told |= {NoticeKind.ON_AGENDA, NoticeKind.OFF_AGENDA, NoticeKind.MINUTED}
    keys |= {f"notice-{kind}" for kind in told}
    keys |= {f"decision-{one}" for one in Decision} | {f"words-decision-{one}" for one in Decision}
    keys |= {f"refusal-decision-{need}" for need in NEEDS.values() if need}
    keys |= {f"field-{q.key}" for q in DECISION_FORM.questions}
    keys |= {f"words-part-{key}" for key in ("reason", "next_step")}
    keys |= {f"closed-{code}" for code in Closing} | {f"words-close-{code}" for code in Closing}
    keys |= {f"words-{command}" for command in NAMES} | {
        "words-audience-public",
        "words-numbered",
        "words-and",
        "words-thanks",
        "words-week",
        "words-period-year",
        "words-period-term",
    }
    keys |= {f"{part}-{length}" for part in ("period", "length", "words-length") for length in LENGTHS}
    keys |= {f"release-{kind}{audience}" for audience in TOLD if TOLD[audience] for kind in ("", "draft-")}
    keys |= {f"label-{name}" for name in PLANNED} | {f"told-{cost}" for cost in Cost}
    keys |= {f"never-told-{reason}" for reason in NEVER_TOLD.values()} | {
        f"label-{key}" for key in NEVER_TOLD
    }
    keys |= {f"words-state-{state}" for state in ProposalState}
    keys |= {f"words-field-{q.key}" for q in PROPOSAL_FORM.questions}
    keys |= {f"role-{role}" for role in Role} | {f"permission-{permission}" for permission in Permission}
    keys |= {f"limit-{limit}" for limit in Limit} | {f"next-step-{limit}" for limit in Limit}
    keys |= {f"overdue-{measure}" for measure in (Measure.WORKING_DAYS, Measure.DAYS)} | {"next-step-meeting"}
    keys |= {f"figures-{way}" for way in Way}
    keys |= {f"opening-{purpose}" for purpose in Opening}
    keys |= {f"effect-{effect}" for effect in Effect} | {f"words-effect-{effect}" for effect in Effect}
    keys |= {f"notice-effect-{months}" for months in ROUNDS}
    keys |= {f"words-own-{state}" for state in OWNERS_STATES}
    keys |= {f"button-own-{state}" for state in OWNERS_STATES}
    keys |= {f"field-{q.key}" for q in DONE_FORM.questions}
    keys |= {f"words-field-{q.key}" for q in DONE_FORM.questions}
    keys |= {f"content-{one}{place}" for one in CHANGES for place in ("", "-draft", "-channel")}
    keys |= {f"content-name-{one}" for one in set(Content) - CHANGES - {Content.NOTHING}}
    return keys | {f"type-{part}-{kind}" for part in ("short", "rest") for kind in codes.ObservationType}


@EVERY
def test_everything_in_the_domain_has_its_text(language: Language) -> None:
    texts = Texts(language)
    assert {key for key in _demanded() if not texts.has(key)} == set()
    for question in (*FORM.questions, *PROPOSAL_FORM.questions):
        for code in question.choices:
            assert texts.area(code, KAINUU) if question.key == "area" else texts.code(question.key, code)


def _refusals() -> set[str]:
    """The keys of every refusal that is raised anywhere."""
    found = set()
    for _, tree in _sources("bot", "dialogs", "storage", "scheduler"):
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Refusal" and node.args:
                key = node.args[0]
                found |= {str(key.value)} if isinstance(key, ast.Constant) else set()
    return found


def test_every_refusal_has_its_text() -> None:
    assert {key for key in _refusals() if f"refusal-{key}" not in KEYS} == set()


def test_every_note_and_short_answer_has_its_text() -> None:
    named = re.compile(r"(note|said|preview)(-[a-z-]+[a-z])?")
    for path, tree in _sources("dialogs"):
        for node in _spoken(tree):
            if named.fullmatch(str(node.value)) and node.value not in ("note", "said"):
                assert node.value in KEYS, f"{path}:{node.lineno}"


def test_every_refusal_is_said_with_its_facts() -> None:
    facts = {
        "number": "E-2026-0001",
        "document": "2026-12-10",
        "phenomenon": "I-2026-0001",
        "state": ProposalState.SENT,
        "to": ObservationState.LINKED,
        "lacking": ("measure", "shl7"),
        "roles": (Role.COORDINATOR, Role.CHAIR),
        "fields": ("what", "measure"),
        "codes": ("need_main", "sector"),
        "question": "area",
        "most": 2,
        "least": 20,
        "count": 4,
        "period": "2026-Q3",
        "other": "2026-H2",
        "reference": "ab12",
        "minutes": 15,
        "kinds": ("NAME", "PHONE"),
        "suggestion": ("asiakas",),
        "week": "51/2026",
        "before": "51/2025",
        "proposal": "E-2026-0002",
        "numbers": ("E-2026-0001", "E-2026-0002"),
        "date": date(2026, 12, 10),
        "year": "1970",
        "terms": "2025-2029",
        "one": "2025-2029",
        "table": "total",
        "length": "Q",
        "deed": Deed.APPROVE,
        "observations": 3,
        "reporters": 2,
        "order": "jonolista",
        "area": "Kajaani",
        "group": "Muu Kainuu",
        "choices": "Kajaani (Kajana), Kuhmo",
    }
    for language in Language:
        for key in KEYS:
            if key.startswith("refusal-") and key != "refusal-in-field":
                said = refusal_text(Refusal(key.removeprefix("refusal-"), **facts), Texts(language))
                assert said
                assert "{" not in said
    wrong = Refusal("proposal-date-past", field="until")
    assert refusal_text(wrong, Texts(Language.FI)) == "Uusi päivä: Päivän pitää olla tulevaisuudessa."


_NAMED_BY = ("typed_fields", "typed_codes", "all_words")
"""Functions whose first argument follows ``words-`` in a key."""

Shape = tuple[str | None, ...]
"""A key as it is put together: its literal parts, and None for what is put in."""


def _shape(node: ast.AST) -> Shape:
    """How a string is put together; empty when it is not."""
    match node:
        case ast.JoinedStr(values=values):
            return tuple(str(one.value) if isinstance(one, ast.Constant) else None for one in values)
        case ast.Call(func=ast.Name(id=name), args=[ast.Constant(value=kind), *_]) if name in _NAMED_BY:
            return (f"words-{kind}-", None)
        case ast.Call(func=ast.Name(id=name), args=[ast.JoinedStr() as first, *_]) if name in _NAMED_BY:
            return ("words-", *_shape(first))
    return ()


def _is_built(key: str, shapes: Mapping[Shape, re.Pattern[str]], said: set[str]) -> bool:
    """Whether a key is put together somewhere from what is said in the code, or put together itself."""
    for shape, pattern in shapes.items():
        parts = found.groups() if (found := pattern.fullmatch(key)) else ()
        whole = bool(parts) and (shape[0] is not None or "-" in parts[0])
        if whole and all(part in said or _is_built(part, shapes, said) for part in parts if part):
            return True
    return False


def test_no_text_is_there_for_nothing() -> None:
    nodes = [node for _, tree in _sources("bot", "dialogs", "scheduler") for node in ast.walk(tree)]
    said = {str(node.value) for node in nodes if isinstance(node, ast.Constant)}
    shapes = {
        shape: re.compile("".join("([A-Za-z0-9_-]*)" if part is None else re.escape(part) for part in shape))
        for shape in map(_shape, nodes)
        if any(part and re.fullmatch("[a-z0-9_-]+", part) for part in shape)
    }
    used = said | _demanded() | {name for facts in ALL[Language.FI].values() for name in facts.messages}
    assert {key for key in KEYS - used if not _is_built(key, shapes, said)} == set()


_SENTENCE = re.compile(r"[A-Za-zÅÄÖåäö]{2,}[,.!?:]? [A-Za-zÅÄÖåäö]{2,}|[åäöÅÄÖ]{1}[a-zåäö]{2,}")


def _spoken(tree: ast.Module) -> Iterator[ast.Constant]:
    """The strings of a module that are no docstring and no message of an exception."""
    apart: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise) or (
            isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        ):
            apart |= set(ast.walk(node))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in apart:
            yield node


_NAMES_ALONE = {("documents", "styles.py"), ("documents", "pdf.py"), ("web", "html.py")}
"""Modules of names that Office stores, of Typst's rules, and of HTML's tags."""


def test_no_human_words_are_in_the_code() -> None:
    said = [
        f"{path.relative_to(ROOT)}:{node.lineno}: {node.value!r}"
        for path, tree in _sources("dialogs")
        if "teams" not in path.parts  # its few words are for the administrator's log
        and "vocabulary" not in path.parts  # what people say, not what the bot does
        if path.parts[-2:] not in _NAMES_ALONE
        for node in _spoken(tree)
        if _SENTENCE.search(str(node.value))
    ]
    assert said == []


def test_a_missing_text_or_fact_is_never_silent() -> None:
    texts = Texts(Language.FI)
    with pytest.raises(KeyError):
        texts("no-such-text")
    with pytest.raises(KeyError):
        texts("receipt-number")
    with pytest.raises(KeyError):
        texts("digest-count")
    with pytest.raises(KeyError):
        texts.words("words-no-such")


def test_dates_and_numbers_are_written_as_each_language_does() -> None:
    late = datetime(2026, 12, 9, 23, 30, tzinfo=UTC)
    assert [Texts(language).date(late) for language in Language] == [
        "10.12.2026",
        "10.12.2026",
        "10 December 2026",
    ]
    assert Texts(Language.SV).date(date(2026, 1, 2)) == "2.1.2026"
    assert [Texts(language).number(1500) for language in Language] == ["1\xa0500", "1\xa0500", "1,500"]
    assert Texts(Language.FI).listed(["a", "b", "c"], "or") == "a, b tai c"


@EVERY
def test_sentences_are_short_enough_for_a_telephone(language: Language) -> None:
    texts = Texts(language)
    for key, facts in ALL[language].items():
        if facts.facts or key.startswith(("words-", "not-this-channel", "privacy-", "intro")):
            continue
        for sentence in re.split(r"(?<=[.!?]) ", texts(key)):
            assert len(sentence) <= 170, key
