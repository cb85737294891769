"""The form as data: whatever is said becomes an answer or a refusal, and nothing else."""

import json
import re
import unicodedata
from dataclasses import fields
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import codes
from bot.domain.county import KAINUU
from bot.domain.errors import Refusal
from bot.domain.form import AREA_CODES, observation_form
from bot.domain.observation import TITLE_LENGTH, from_answers, title_of
from bot.domain.people import Person
from bot.domain.proposal import PROPOSAL_FORM
from bot.domain.questionnaire import (
    Answer,
    AnswerKind,
    Place,
    Question,
    Questionnaire,
    read_date,
    tidy,
)

FORM = observation_form(KAINUU)
ALL = [
    *((FORM, question) for question in FORM.questions),
    *((PROPOSAL_FORM, q) for q in PROPOSAL_FORM.questions),
]
IDS = [question.key for _, question in ALL]
REFUSALS = {
    "answer-required",
    "answer-choice",
    "answer-too-many",
    "answer-short",
    "answer-long",
    "answer-no-prose",
    "answer-yes-no",
    "answer-date",
}

json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**64) | st.floats() | st.text(max_size=40),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


def likely(question: Question) -> st.SearchStrategy[object]:
    """What a card or a person sends for such a question, more or less."""
    pick = st.sampled_from(question.choices or ("true",))
    long = st.text(max_size=60).map(lambda text: text * 30)
    return st.one_of(
        json_values,
        pick,
        st.lists(pick, max_size=4),
        st.lists(pick, max_size=4).map(",".join),
        long,
        st.sampled_from(
            ["true", "False", " TRUE ", "yes", "2026-12-10", "10.12.2026", "1.1.0000", "99.1.2026"]
        ),
    )


def test_every_kind_of_question_is_among_those_tried() -> None:
    assert {question.kind for _, question in ALL} == set(AnswerKind)


@pytest.mark.parametrize(("form", "question"), ALL, ids=IDS)
@given(data=st.data())
def test_anything_said_becomes_a_plain_answer_or_a_known_refusal(
    form: Questionnaire, question: Question, data: st.DataObject
) -> None:
    said = data.draw(likely(question))
    try:
        answer = form.accept(question.key, said)
    except Refusal as refusal:
        said_wrong = refusal
    else:
        said_wrong = None
    if said_wrong:
        assert said_wrong.key in REFUSALS
        json.dumps(said_wrong.facts)
        return
    assert fits(question, answer)
    assert json.loads(json.dumps(answer)) == answer
    if answer or not question.required:
        assert form.accept(question.key, answer) == answer  # said again as it stands


def fits(question: Question, answer: Answer) -> bool:
    """Whether an answer is of its question's kind and within its limits."""
    if answer is None:
        return not question.required
    if question.kind is AnswerKind.TEXT:
        return isinstance(answer, str) and question.shortest <= len(answer) <= question.longest
    if question.kind is AnswerKind.CHOICE:
        return answer in question.choices
    if question.kind is AnswerKind.CHOICES:
        assert isinstance(answer, list)
        return 0 < len(answer) == len(set(answer)) <= question.most and set(answer) <= set(question.choices)
    if question.kind is AnswerKind.DATE:
        return date.fromisoformat(str(answer)).isoformat() == answer
    return isinstance(answer, bool)


@pytest.mark.parametrize(("form", "question"), ALL, ids=IDS)
def test_every_choice_is_taken_by_its_code_and_no_other_is(form: Questionnaire, question: Question) -> None:
    for code in question.choices:
        expected = [code] if question.kind is AnswerKind.CHOICES else code
        assert form.accept(question.key, f" {code} ") == expected
    if question.choices:
        with pytest.raises(Refusal, match="answer-choice"):
            form.accept(question.key, question.choices[0].lower() + "?")


@pytest.mark.parametrize(("form", "question"), ALL, ids=IDS)
@pytest.mark.parametrize("nothing", [None, "", "  ", []])
def test_nothing_is_an_answer_only_where_it_may_be(
    form: Questionnaire, question: Question, nothing: object
) -> None:
    if question.required:
        with pytest.raises(Refusal, match="answer-required"):
            form.accept(question.key, nothing)
    elif (
        question.kind in (AnswerKind.CHOICES, AnswerKind.TEXT, AnswerKind.CHOICE, AnswerKind.DATE)
        and nothing != []
    ):
        assert form.accept(question.key, nothing) is None


@pytest.mark.parametrize(
    ("length", "key"), [(19, "answer-short"), (20, None), (1500, None), (1501, "answer-long")]
)
def test_a_text_has_20_to_1500_characters(length: int, key: str | None) -> None:
    text = ("sana " * 400)[: length - 1] + "a"
    if key is None:
        assert FORM.accept("text", f"\n {text}  ") == text
        return
    with pytest.raises(Refusal, match=key) as refused:
        FORM.accept("text", text)
    assert refused.value.facts["count"] == length


@pytest.mark.parametrize(
    "text", ["ASUNNOT LOPPUVAT KESKEN KAIKILTA", "0401234567 0401234567", "!!!!!!!!!!!!!!!!!!!!!!!"]
)
def test_only_capitals_or_only_numbers_are_no_observation(text: str) -> None:
    with pytest.raises(Refusal, match="answer-no-prose"):
        FORM.accept("text", text)


def test_two_sectors_are_the_most_and_one_named_twice_is_one() -> None:
    assert FORM.accept("sector", "ASUM,TALOUS") == ["ASUM", "TALOUS"]
    assert FORM.accept("sector", ["ASUM", "ASUM", " TALOUS "]) == ["ASUM", "TALOUS"]
    with pytest.raises(Refusal, match="answer-too-many") as refused:
        FORM.accept("sector", "ASUM,TALOUS,KELA")
    assert refused.value.facts == {"most": 2}


def test_a_question_that_is_not_there_is_a_bug() -> None:
    with pytest.raises(KeyError):
        FORM.accept("nonsense", "x")


REQUIRED = ["type", "text", "service_task", "area", "reporter_mode"]


def test_each_question_stands_in_one_place_of_the_card_and_the_text_above_all() -> None:
    assert [q.key for q in FORM.at(Place.TOP)] == ["text"]
    assert [q.key for q in FORM.at(Place.ROW)] == [
        *("type", "need_main", "service_task", "area", "extent", "sector", "reporter_mode"),
    ]
    places = [question for place in Place for question in FORM.at(place)]
    assert sorted(q.key for q in places) == sorted(q.key for q in FORM.questions)


def test_only_what_no_one_can_guess_or_leave_out_is_required() -> None:
    assert [q.key for q in FORM.missing({})] == REQUIRED
    assert [q.key for q in FORM.missing({"type": "NEG", "area": "", "text": None})][:2] == REQUIRED[1:3]
    assert [q.key for q in FORM.remembered] == ["service_task", "area", "reporter_mode"]
    assert {q.key for q in FORM.remembered} <= {field.name for field in fields(Person)}
    assert {q.others_than for q in FORM.questions} - {""} <= {q.key for q in FORM.questions}
    assert FORM["area"].choices == (*KAINUU, *AREA_CODES)


@given(answered=st.sets(st.sampled_from([q.key for q in FORM.questions])))
def test_what_is_required_stands_open_and_one_question_more_at_most(answered: set[str]) -> None:
    answers: dict[str, Answer] = dict.fromkeys(answered, "x")
    standing = [q.key for q in FORM.open(answers)]
    missing = [q.key for q in FORM.missing(answers) if q.place is Place.ROW]
    inviting = [key for key in ("need_main", "extent") if key not in answered]
    assert standing == [*missing, *inviting[:1]]


def test_a_question_that_is_not_required_says_what_is_stored_for_it_without_an_answer() -> None:
    """The need, the extent and who can act count as unknown; of the others nothing is stored."""
    unknown = {q.key: q.unknown for q in FORM.questions if q.unanswered}
    assert unknown == {"need_main": "UNKNOWN", "extent": "UNKNOWN", "sector": ["EOS"]}
    assert unknown.items() <= FORM.complete({}).items()
    for question in FORM.questions:
        assert not (question.required and question.unanswered), question.key
        assert question.required or question.unanswered or question.unknown is None


@pytest.mark.parametrize("key", ["need_main", "extent", "sector"])
def test_what_was_answered_is_stored_as_it_was(key: str) -> None:
    (code, *_) = FORM[key].choices
    answer = FORM.accept(key, code)
    assert FORM.complete({key: answer})[key] == answer


def test_the_main_need_is_none_of_the_others() -> None:
    both: dict[str, Answer] = {"need_main": "SHL11_02", "need_other": ["SHL11_02", "SHL11_03"]}
    assert FORM.complete(both)["need_other"] == ["SHL11_03"]
    assert FORM.complete({**both, "need_other": ["SHL11_02"]})["need_other"] is None


def test_every_code_of_process_md_s_lists_is_a_choice() -> None:
    """SHL 11 § has ten items; sectors, tasks and groups are as many as B.3 lists."""
    listed = ("type", "need_main", "need_other", "service_task", "sector", "target_group")
    counts = {key: len(FORM[key].choices) for key in listed}
    assert counts == {
        "type": 3,
        "need_main": 11,  # with "not known"
        "need_other": 10,
        "service_task": len(codes.ServiceTask),
        "sector": len(codes.Sector),
        "target_group": len(codes.TargetGroup),
    }


@given(said=st.text(max_size=300))
def test_a_tidied_text_stays_as_it_is_and_holds_nothing_that_no_keyboard_sends(said: str) -> None:
    text = tidy(said)
    assert tidy(text) == text
    assert text == text.strip()
    assert not re.search(r"[^\S\n]{2}|\n{3}|[ \t]\n|\n[ \t]", text)
    assert not any(
        unicodedata.category(char) in ("Cc", "Co", "Cs", "Zl", "Zp") for char in text if char != "\n"
    )
    text.encode()  # no half of a surrogate pair: a database would refuse it


def test_tidying_keeps_words_paragraphs_and_emoji() -> None:
    assert tidy(" Eka\u00a0rivi \r\n\r\n\r\n\r\n toka\t\trivi 🚌\x00 ") == "Eka rivi\n\ntoka rivi 🚌"


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("2026-12-10", date(2026, 12, 10)),
        (" 10.12.2026 ", date(2026, 12, 10)),
        ("1.3.2027", date(2027, 3, 1)),
        ("2026-2-3", date(2026, 2, 3)),
        ("29.2.2028", date(2028, 2, 29)),
        ("2026\u201312\u201310", date(2026, 12, 10)),
        ("\uff11\uff10.12.2026,", date(2026, 12, 10)),
        ("2026-12-10T00:00:00Z", date(2026, 12, 10)),
        ("17. 12. 2026", date(2026, 12, 17)),
        ("(17.12.2026).", date(2026, 12, 17)),
        ("17.12.", None),
        ("17.12.2026 klo 9", None),
        ("29.2.2027", None),
        ("12/10/2026", None),
        ("10.12.26", None),
        ("huomenna", None),
        ("0000-01-01", None),
        ("", None),
    ],
)
def test_a_date_is_read_as_finns_and_computers_write_it(said: str, day: date | None) -> None:
    assert read_date(said) == day


texts = st.one_of(
    st.text(min_size=1, max_size=300),
    st.lists(
        st.sampled_from(["sana", "pitkäsananyhdistelmä", "x" * 90, ".", "!", "? ", "...", ",", "\n"])
    ).map(" ".join),
)


@given(said=texts)
def test_a_title_is_the_text_s_beginning_in_at_most_80_characters(said: str) -> None:
    text = tidy(said)
    title = title_of(text)
    assert len(title) <= TITLE_LENGTH == 80
    assert "\n" not in title
    assert text.startswith(title.removesuffix("…"))
    assert bool(title) == bool(text)  # whatever was written can be found in a list


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Asunnot loppuvat. Kukaan ei auta.", "Asunnot loppuvat"),
        ("Mitä nyt? Kukaan ei auta.", "Mitä nyt"),
        ("Otsikko\nJa sisältö.", "Otsikko"),
        ("... ja taas bussi jäi tulematta.", "... ja taas bussi jäi tulematta"),
        ("sana " * 30, "sana " * 14 + "sana…"),
        ("a" * 200, "a" * 79 + "…"),
        ("x" * 80, "x" * 80),
        ("Asiakkaat, esim. nuoret, jäävät yksin. Apua ei ole.", "Asiakkaat, esim. nuoret, jäävät yksin"),
        ("Etuudet, esim. Kelan tuki, viipyvät.", "Etuudet, esim. Kelan tuki, viipyvät"),
        ("Jonoa on n. 4 kk. Se kasvaa.", "Jonoa on n. 4 kk. Se kasvaa"),
        ("SHL 11 §:n 3. kohdan tarve kasvaa. Miksi?", "SHL 11 §:n 3. kohdan tarve kasvaa"),
        ("1. Ensimmäinen asia. Toinen asia.", "1. Ensimmäinen asia"),
        ("Många, t.ex. Kajanabor, väntar länge. De får inget.", "Många, t.ex. Kajanabor, väntar länge"),
    ],
)
def test_a_title_is_the_first_sentence_cut_at_a_word(text: str, title: str) -> None:
    assert title_of(text) == title


parts = st.sampled_from(["esim.", "n. 4", "3. Kohta", "mm. Kela", "t.ex. Kajana", "sana", "Kela", "yhtiö."])


@given(said=st.lists(parts, min_size=1).map(" ".join))
def test_a_title_never_ends_inside_an_abbreviation_or_after_a_number(said: str) -> None:
    title = title_of(said)
    assert 0 < len(title) <= TITLE_LENGTH
    if not title.endswith("…") and len(title) < len(said.rstrip(".!? ")):
        assert title.endswith("yhtiö")
        assert said[len(title) :].startswith((". Kela", ". "))


def test_answers_become_an_observation_s_fields() -> None:
    fields = from_answers(
        {"type": "NEG", "sector": ["ASUM"], "tried": None, "need_other": None, "quote_ok": True}
    )
    assert fields == {
        "report": {"type": "NEG", "sector": ["ASUM"], "quote_ok": True},
        "reporter_mode": "PSEUDO",
        "warned": (),
    }
    assert from_answers({})["report"] == {}
