"""The invented cases: each has its pitfall, and each example passes, with Voikko and without it."""

from datetime import UTC, datetime

import pytest

from bot.domain.codes import Language
from bot.domain.county import KAINUU, County
from bot.domain.guard import SHAPES_ONLY, FindingKind, Guard, NameDictionary, Redirect
from bot.domain.guesses import guess
from bot.domain.likeness import STEMS_ONLY
from bot.domain.observation import Draft
from bot.voikko import name_dictionary
from dialogs import intake
from dialogs.pages.practice import CASES
from dialogs.texts import Texts
from dialogs.understanding.intents import Intent, meaning

COUNTY = County(municipalities=KAINUU)
EVERY = pytest.mark.parametrize("language", list(Language))
DICTIONARIES = pytest.mark.parametrize(
    "names",
    [SHAPES_ONLY, pytest.param(name_dictionary(), marks=pytest.mark.voikko)],
    ids=["shapes", "voikko"],
)

PITFALLS = {
    "name": {FindingKind.NAME},
    "place": {FindingKind.RARE},
    "occupation": {FindingKind.RARE},
    "code": {FindingKind.HETU, FindingKind.PHONE},
    "address": {FindingKind.ADDRESS, FindingKind.EMAIL},
    "initials": {FindingKind.INITIALS, FindingKind.DOB},
    "client": {FindingKind.SINGLE_CASE},
    "colleague": {FindingKind.NAME},
    "fine": set[FindingKind](),
    "danger": {FindingKind.SINGLE_CASE},
}


def taken(text: str, language: Language, names: NameDictionary) -> intake.FormReply:
    """What the form says to a text."""
    by = intake.FormContext(
        form=COUNTY.form,
        inspection=intake.Inspection(Guard(names=names), language),
        guess=lambda said: guess(said, language, STEMS_ONLY, COUNTY.municipalities),
        last={},
    )
    draft = Draft(id="d1", person_id="p1", answers={}, changed_at=datetime(2026, 11, 20, tzinfo=UTC))
    return intake.taken(draft, {"text": text}, by)


def test_each_case_has_its_pitfall() -> None:
    assert set(PITFALLS) == set(CASES)


@EVERY
@DICTIONARIES
@pytest.mark.parametrize("case", CASES)
def test_a_case_is_stopped_for_what_it_is_there_for(
    case: str, language: Language, names: NameDictionary
) -> None:
    text = Texts(language)(f"practice-case-{case}")
    reply = taken(text, language, names)
    assert not reply.problems
    stopped = reply.stopped
    assert set(stopped.kinds if stopped else ()) == PITFALLS[case]
    assert (stopped.redirect if stopped else None) is (Redirect.LASU if case == "danger" else None)
    assert (meaning(text).intent is Intent.URGENT) is (case == "danger")


@EVERY
@DICTIONARIES
@pytest.mark.parametrize("case", CASES)
def test_an_example_passes_as_it_is(case: str, language: Language, names: NameDictionary) -> None:
    text = Texts(language)(f"practice-example-{case}")
    reply = taken(text, language, names)
    assert (reply.stopped, reply.problems, reply.draft.answers["text"]) == (None, {}, text)
    assert meaning(text).intent is Intent.OBSERVATION


@EVERY
@pytest.mark.parametrize("kind", list(FindingKind))
def test_each_kind_has_its_reason(kind: FindingKind, language: Language) -> None:
    assert Texts(language).has(f"practice-why-{kind}")
