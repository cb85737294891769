"""What nobody answered is not known: never no, never 0, wherever it is told."""

from dataclasses import replace
from itertools import product
from typing import Any

import pytest

from bot.domain.codes import Language
from bot.domain.coding import CODES
from bot.domain.fate import Fate
from bot.domain.form import observation_form
from bot.domain.observation import Observation
from bot.domain.overview import overview
from bot.domain.questionnaire import Question
from bot.domain.table_names import NO_ANSWER
from dialogs.pages.agenda_items import item_page
from dialogs.pages.observation_forms import editing_page
from dialogs.pages.observations import ObservationCase, observation_page
from dialogs.pages.phenomena import PhenomenonCase, phenomenon_page
from dialogs.texts import Texts
from dialogs.texts.counted import code_label
from dialogs.texts.facts import observation_lines
from tests.cards.scenes import COUNTY, matter, observation, page_card, page_text, phenomenon
from tests.cards.test_cards import words_of

FORM = observation_form(COUNTY.municipalities)
ASKED = [one for one in FORM.questions if not one.required and one.fate is not Fate.ENVELOPE]
EVERY = pytest.mark.parametrize(("question", "language"), list(product(ASKED, Language)), ids=str)
NOTHING: dict[str, Any] = {one.key: one.unknown for one in ASKED}
"""Every question unanswered, as the form stores it."""


def silent(question: Question) -> Observation:
    """An observation in which one question was not answered."""
    return observation(1).with_values(**FORM.complete({question.key: None}))


def lines_of(text: str, label: str) -> list[str]:
    return [line for line in text.splitlines() if line.startswith(f"{label}:")]


@EVERY
def test_an_observation_says_that_it_is_not_known(question: Question, language: Language) -> None:
    texts, one = Texts(language), silent(question)
    label, unknown = texts(f"label-{question.key}"), texts("label-unknown")
    facts = dict(observation_lines(one, COUNTY, texts))
    named = facts.get(unknown, "").split(", ")
    if label in facts:
        assert facts[label] == texts("label-unknown")
    else:
        assert label[:1].lower() + label[1:] in named
    shown = page_text(observation_page, ObservationCase(observation=one), COUNTY, texts)
    assert lines_of(shown, label) in ([], [texts("fact", label=label, value=unknown)])


@pytest.mark.parametrize("key", [key for key in CODES if not FORM[key].required])
@pytest.mark.parametrize("language", Language)
def test_who_corrects_codes_sees_the_text_and_that_there_is_no_answer(language: Language, key: str) -> None:
    texts, one = Texts(language), silent(FORM[key])
    shown = page_text(editing_page, one, COUNTY, texts)
    assert one.text.splitlines()[0] in shown
    assert one.text.splitlines()[0] in words_of(page_card(editing_page, one, COUNTY, texts))
    (line,) = lines_of(shown, texts.words(f"words-code-{key}")[0])
    assert line.endswith((texts("answer-none"), texts("label-unknown")))


@pytest.mark.parametrize("language", Language)
def test_a_phenomenon_of_silent_observations_says_so_of_each_fact(language: Language) -> None:
    texts, unknown = Texts(language), Texts(language)("unknown")
    seen = [observation(n).with_values(**NOTHING, area="NOT_TOLD") for n in (1, 2, 3)]
    case = PhenomenonCase(phenomenon=phenomenon(), observations=seen)
    shown = page_text(phenomenon_page, case, COUNTY, texts)
    expected = {
        "phenomenon-areas": unknown,
        "label-extent": unknown,
        "label-trend": unknown,
        "phenomenon-weakest": texts("phenomenon-weakest-unknown"),
    }
    for key, value in expected.items():
        assert lines_of(shown, texts(key)) == [texts("fact", label=texts(key), value=value)]


@pytest.mark.parametrize("language", Language)
def test_an_item_of_the_agenda_says_so_of_each_weight(language: Language) -> None:
    texts, unknown = Texts(language), Texts(language)("unknown")
    case = matter(1)
    silent_weight = replace(case.weight, units=0, municipalities=0, rights=None, weakest=None, actors=())
    shown = page_text(item_page, replace(case, weight=silent_weight, areas=()), [], COUNTY, texts, due=False)
    for key in ("units", "municipalities", "rights", "weakest", "actors"):
        label = texts(f"weight-{key}")
        assert lines_of(shown, label) == [texts("fact", label=label, value=unknown)]


@EVERY
def test_statistics_count_it_by_itself(question: Question, language: Language) -> None:
    texts = Texts(language)
    codes = [NO_ANSWER, *([str(question.unanswered)] if question.unanswered else [])]
    for code in codes if question.choices else []:
        said = code_label(question.key, code, texts)
        assert said.lower() not in (texts("yes").lower(), texts("no").lower(), "0")


@pytest.mark.parametrize(
    "answers", [(None, None), (None, ["OLDER"]), (["OLDER"], ["ALL"]), (None, ["HOMELESS"])]
)
def test_weakness_is_known_by_one_yes_or_by_the_no_of_all(answers: tuple[Any, Any]) -> None:
    seen = [observation(n).with_values(target_group=said or []) for n, said in enumerate(answers, 1)]
    known = True if ["HOMELESS"] in answers else None if None in answers else False
    assert overview(seen, of=8).weakest is known


@pytest.mark.parametrize(
    ("areas", "counted"),
    [
        (("Kajaani", "Kuhmo", "Kajaani"), 2),
        (("SEVERAL",), 2),
        (("Kajaani", "SEVERAL"), 2),
        (("Kajaani", "Kuhmo", "Sotkamo", "SEVERAL"), 3),
        (("COUNTY",), 8),
        (("Kajaani", "COUNTY"), 8),
        (("NOT_TOLD",), 0),
        ((), 0),
    ],
)
def test_a_phenomenon_counts_its_municipalities_as_the_agenda_does(
    areas: tuple[str, ...], counted: int
) -> None:
    seen = [observation(n).with_values(area=area) for n, area in enumerate(areas, 1)]
    assert overview(seen, of=8).municipalities == counted


@pytest.mark.parametrize(
    ("said", "widest"),
    [(("ONE", "COMMON"), "COMMON"), (("UNKNOWN", "ONE"), "ONE"), (("UNKNOWN",), ""), ((), "")],
)
def test_the_widest_extent_that_somebody_told_counts(said: tuple[str, ...], widest: str) -> None:
    seen = [observation(n).with_values(extent=one) for n, one in enumerate(said, 1)]
    assert overview(seen, of=8).extent == widest


@pytest.mark.parametrize(
    ("said", "trend"), [(("UP", "NA", "UP", "DOWN"), "UP"), (("NA", None), ""), (("DOWN",), "DOWN")]
)
def test_the_direction_is_that_of_most_who_told_one(said: tuple[str | None, ...], trend: str) -> None:
    seen = [observation(n).with_values(trend=one) for n, one in enumerate(said, 1)]
    assert overview(seen, of=8).trend == trend
