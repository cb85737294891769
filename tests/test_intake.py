"""The filing conversation as pure decisions: every word and button, at every place of a draft."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.codes import Language
from bot.domain.county import KAINUU
from bot.domain.errors import Refusal
from bot.domain.form import NOT_TOLD, observation_form
from bot.domain.guard import FindingKind, Guard, Leave, Stopped
from bot.domain.observation import FORM as AT_FORM
from bot.domain.observation import SIMILAR, Draft
from bot.domain.questionnaire import Answer, AnswerKind, Question
from bot.domain.receipt import code_from
from bot.domain.suggestion import REMEMBERED, SUGGESTED, suggested_keys
from dialogs import intake
from dialogs.understanding.corrections import FormWord, FormWordKind
from dialogs.understanding.words import Typed
from tests.delivery.post_office import ANSWERS
from tests.fakes.clock import START

FORM = observation_form(KAINUU)
KEYS = tuple(question.key for question in FORM.questions)
TEXTS = tuple(question.key for question in FORM.questions if question.kind is AnswerKind.TEXT)
CURRENT = (AT_FORM, SIMILAR, *KEYS)
OLDER = ("privacy", "summary", "need_main")
"""Where a draft of the version before may stand."""

BLOCKED = "Asiakas 010190-921C ei saa asuntoa mistään."
WARNED = "Asiakas Virtanen ei saa asuntoa mistään."
CODE = code_from("1234567890abcdef" * 2)
"""A receipt code that opens somebody's observation."""


def draft(at: str = AT_FORM, **more: Any) -> Draft:
    """A draft at a place."""
    return Draft(id="d", person_id="p", at=at, changed_at=START, **{"answers": dict(ANSWERS), **more})


def told(text: str) -> Mapping[str, Answer]:
    """A text tells its municipality, and who can act by one word."""
    found: dict[str, Answer] = {"type": "NEG"}
    if "Kuhmo" in text:
        found["area"] = "Kuhmo"
    if "bussi" in text:
        found["sector"] = ["LIIK"]
    return found


def context(leave: Leave = Leave.NONE, of: str = "", **last: Answer) -> intake.FormContext:
    """What is known in a turn."""
    look = intake.Inspection(Guard(), Language.FI, leave, of, frozenset({CODE.replace("-", "")}))
    return intake.FormContext(form=FORM, inspection=look, guess=told, last=last)


def labels(question: Question) -> list[str]:
    """Codes for words."""
    return list(question.choices)


def types(where: Draft, kind: FormWordKind, ask: str = "", **answers: Answer) -> intake.FormReply:
    """Say something to the form, in words that were understood."""
    return intake.typed(where, FormWord(kind=kind, ask=ask, answers=answers), context())


def fits(said: intake.FormReply) -> bool:
    """Whether a draft stands where one can stand, and holds only what the form accepts."""
    assert said.draft.at in CURRENT
    for question in FORM.questions:
        answer = said.draft.answers.get(question.key)
        assert not answer or FORM.accept(question.key, answer) == answer
    assert said.end is not intake.End.SENT or not FORM.missing(said.draft.answers)
    return True


# --- every word, every button


SAID = tuple(kind for kind in FormWordKind if kind not in (FormWordKind.TEXT, FormWordKind.UNKNOWN))
"""What is said to the form: a text and what is not understood are not."""


@pytest.mark.parametrize("kind", SAID)
@pytest.mark.parametrize("at", [*CURRENT, *OLDER])
@pytest.mark.parametrize("leaving", [False, True])
def test_every_word_at_every_place_leads_to_a_place_and_loses_nothing(
    kind: FormWordKind, at: str, *, leaving: bool
) -> None:
    for ask in ("", *KEYS):
        said = types(draft(at, leaving=leaving), kind, ask)
        kept = {key: said.draft.answers.get(key) for key in ANSWERS}
        assert kept == ANSWERS
        assert said.draft.at in (*CURRENT, at)
        if kind is FormWordKind.CANCEL:
            assert (said.end is intake.End.CANCELLED) == leaving
            assert said.draft.leaving


@pytest.mark.parametrize("command", intake.DRAFT_COMMANDS)
@pytest.mark.parametrize("answered", [True, False])
def test_every_command_to_a_form_means_something_and_skips_nothing_required(
    command: str, *, answered: bool
) -> None:
    where = draft() if answered else draft(answers={"text": ANSWERS["text"], "reporter_mode": "PSEUDO"})
    for asked in ("", *KEYS):
        word = intake.form_word(
            replace(where, at=asked or AT_FORM), command, Typed(command, ""), context(), labels, labels
        )
        if word.kind in SAID:
            said = intake.typed(where, word, context())
            assert {**where.answers, **said.draft.answers}.keys() == said.draft.answers.keys()
            assert answered or said.end is not intake.End.SENT


ANYTHING = st.dictionaries(
    st.sampled_from([*KEYS, "code", "line", "leave", "field", intake.OFFERED, intake.OWN]),
    st.one_of(
        st.text(max_size=30),
        st.sampled_from(["", BLOCKED, WARNED, CODE, ANSWERS["text"], "Kuhmo", "NEG", "ASUM;TALOUS", "true"]),
        st.lists(st.text(max_size=5), max_size=3),
        st.none() | st.integers() | st.booleans(),
    ),
    max_size=8,
)


@given(values=ANYTHING, at=st.sampled_from([*CURRENT, *OLDER]), leave=st.sampled_from(list(Leave)))
@settings(max_examples=300)
def test_every_button_with_any_input_leads_to_the_form_and_keeps_what_is_right(
    values: dict[str, Any], at: str, leave: Leave
) -> None:
    for send in (False, True):
        where = draft(at)
        said = intake.taken(where, values, context(leave), send=send)
        assert said.draft.at == AT_FORM
        assert fits(said)
        changed = {*values, *({"text", "area"} if intake.OFFERED in values else ())}
        for key in ANSWERS.keys() - changed:
            assert said.draft.answers.get(key) == ANSWERS[key], key
        for key in said.problems:
            assert said.draft.answers.get(key) == where.answers.get(key), key
        assert BLOCKED not in str(said.draft.answers)
        assert CODE not in str(said.draft.answers)


# --- sending


def test_a_whole_form_is_sent() -> None:
    assert intake.taken(draft(), {}, context(), send=True).end is intake.End.SENT
    assert types(draft(), FormWordKind.SEND).end is intake.End.SENT


@pytest.mark.parametrize("key", [question.key for question in FORM.questions if question.required])
def test_sending_without_something_required_says_what_is_missing(key: str) -> None:
    lacking = draft(answers={name: answer for name, answer in ANSWERS.items() if name != key})
    if key == "type":  # it is always guessed, once a text is new
        lacking = replace(lacking, answers={**lacking.answers, SUGGESTED: []})
    for said in (intake.taken(lacking, {}, context(), send=True), types(lacking, FormWordKind.SEND)):
        assert said.end is None
        assert said.problems[key].key == "answer-required"


def test_a_form_without_need_extent_or_who_can_act_is_sent() -> None:
    known = {key: ANSWERS[key] for key in ("type", "text", "service_task", "area", "reporter_mode")}
    assert intake.taken(draft(answers=known), {}, context(), send=True).end is intake.End.SENT


def test_a_changed_text_is_shown_once_more_only_when_something_follows_it() -> None:
    begun = intake.taken(draft(answers={}), {"text": ANSWERS["text"]}, context()).draft
    ready = intake.taken(begun, {**ANSWERS}, context()).draft
    same = intake.taken(ready, {"text": ANSWERS["text"] + " Näin on."}, context(), send=True)
    assert same.end is intake.End.SENT
    other = intake.taken(
        begun, {**ANSWERS, "sector": "", "text": "Kylään ei kulje bussi enää iltaisin."}, context()
    )
    assert other.draft.answers["sector"] == ["LIIK"]


def test_new_guesses_are_seen_before_they_are_sent() -> None:
    bare = {key: ANSWERS[key] for key in ("text", "service_task", "area", "reporter_mode")}
    begun = intake.taken(draft(answers={}), bare, context()).draft
    said = intake.taken(begun, {"text": "Kylään ei kulje bussi enää iltaisin."}, context(), send=True)
    assert (said.end, said.note) == (None, "note-guessed-again")
    assert said.draft.answers["sector"] == ["LIIK"]
    assert "sector" in suggested_keys(said.draft)
    assert intake.taken(said.draft, {}, context(), send=True).end is intake.End.SENT


def test_what_is_wrong_beside_it_holds_the_form_back_and_is_shown_again() -> None:
    said = intake.taken(draft(), {"extent": "EI_OLE", "tried": "Olemme kysyneet."}, context(), send=True)
    assert said.end is None
    assert said.problems.keys() == {"extent"}
    assert said.draft.answers["extent"] == ANSWERS["extent"]
    assert said.draft.answers["tried"] == "Olemme kysyneet."


# --- leaving


def test_only_what_was_written_is_asked_about_before_it_goes() -> None:
    assert intake.cancel(draft(answers={"type": "NEG"})).end is intake.End.CANCELLED
    asked = intake.cancel(draft())
    assert (asked.end, asked.draft.leaving) == (None, True)
    assert intake.cancel(asked.draft).end is intake.End.CANCELLED


@pytest.mark.parametrize("kind", [kind for kind in SAID if kind is not FormWordKind.CANCEL])
def test_whatever_else_is_said_keeps_the_draft(kind: FormWordKind) -> None:
    assert not types(draft(leaving=True), kind).draft.leaving


# --- one question


def test_a_question_is_asked_alone_and_its_answer_leads_back() -> None:
    asked = types(draft(), FormWordKind.ASK, "service_task").draft
    assert asked.at == "service_task"
    said = types(asked, FormWordKind.CHANGE, service_task="LAPERH").draft
    assert (said.at, said.answers["service_task"]) == (AT_FORM, "LAPERH")


def test_a_text_that_is_typed_is_no_longer_than_one_on_the_card() -> None:
    long = "Olemme kokeilleet kaikkea. " * 20
    said = types(draft("tried"), FormWordKind.CHANGE, tried=long)
    assert (said.problems["tried"].key, said.draft.answers.get("tried")) == ("answer-long", None)


def test_the_tick_turns_when_its_line_is_chosen() -> None:
    once = types(draft(), FormWordKind.ASK, "quote_ok").draft
    assert (once.answers["quote_ok"], once.at) == (True, AT_FORM)
    assert types(once, FormWordKind.ASK, "quote_ok").draft.answers["quote_ok"] is False


@pytest.mark.parametrize("question", FORM.questions, ids=KEYS)
def test_a_question_that_is_left_out_stays_as_it_was_or_counts_as_unknown(question: Question) -> None:
    for answers in (dict(ANSWERS), {"text": ANSWERS["text"]}):
        said = types(draft(question.key, answers=dict(answers)), FormWordKind.SKIP, question.key)
        if question.required and question.key not in answers:
            assert said.problems[question.key].key == "answer-required"
        else:
            kept = said.draft.answers.get(question.key)
            assert kept == (answers.get(question.key) or question.unknown)
            assert said.draft.at == AT_FORM


def test_the_question_that_waits_is_the_one_that_was_asked_for_or_the_first_open_one() -> None:
    assert intake.asked_in(draft("tried"), FORM) == "tried"
    assert intake.asked_in(draft(), FORM) == ""
    lacking = {key: answer for key, answer in ANSWERS.items() if key not in ("area", "extent")}
    assert intake.asked_in(draft(answers=lacking), FORM) == "area"
    assert intake.asked_in(draft(answers={**lacking, "area": "Kuhmo"}), FORM) == "extent"
    for at in ("privacy", "summary"):  # where a draft of an older version stands
        assert intake.asked_in(draft(at, answers=lacking), FORM) == "area"


# --- the guard


def stopped_in(said: intake.FormReply) -> Stopped:
    """What stopped a text."""
    assert said.stopped
    return said.stopped


@pytest.mark.parametrize("key", TEXTS)
@pytest.mark.parametrize("text", [BLOCKED, WARNED])
@pytest.mark.parametrize("send", [False, True])
def test_a_stopped_text_is_in_no_draft_and_the_others_of_its_turn_wait(
    key: str, text: str, *, send: bool
) -> None:
    values = {name: f"Näin se on ollut jo vuosia, osa {n}." for n, name in enumerate(TEXTS)}
    values |= {key: text, "extent": "SEVERAL"}
    said = intake.taken(draft(), values, context(), send=send)
    assert (stopped_in(said).field, said.end) == (key, None)
    assert said.draft.answers["extent"] == "SEVERAL"  # a code tells nothing of anybody
    assert said.draft.answers["text"] == ANSWERS["text"]
    assert said.waiting == {name: values[name] for name in TEXTS if name != key}
    back = intake.taken(said.draft, {**said.waiting, key: "Kukaan ei saa asuntoa mistään."}, context())
    assert {name: back.draft.answers[name] for name in said.waiting} == said.waiting


@pytest.mark.parametrize("key", TEXTS)
def test_what_the_guard_asks_is_kept_on_its_writer_s_word_and_what_it_blocks_is_not(key: str) -> None:
    kept = intake.taken(draft(), {key: WARNED}, context(Leave.CONFIRMED, key))
    assert kept.draft.answers[key] == WARNED
    assert kept.draft.answers[intake.WARNED] == ["NAME"]
    again = intake.taken(kept.draft, {key: WARNED + " Näin on."}, context())
    assert again.stopped is None  # its writer has said so once
    blocked = intake.taken(draft(), {key: BLOCKED}, context(Leave.CONFIRMED, key))
    assert stopped_in(blocked).kinds == (FindingKind.HETU,)
    assert intake.taken(draft(), {key: WARNED}, context(Leave.CONFIRMED, "proposal_")).stopped


@pytest.mark.parametrize("key", TEXTS)
@pytest.mark.parametrize("text", [BLOCKED, WARNED])
def test_the_guard_s_sentence_is_taken_whole_and_seen_before_it_is_sent(key: str, text: str) -> None:
    offered = stopped_in(intake.taken(draft(), {key: text}, context())).offered
    values = {key: text, intake.OFFERED: offered}
    said = intake.taken(draft(), values, context(Leave.MASKED, key), send=True)
    assert (said.end, said.stopped) == (None, None)
    assert said.draft.answers[key] == offered
    once_more = intake.taken(said.draft, {}, context(), send=True)
    assert once_more.end is intake.End.SENT


def test_the_own_text_can_be_had_back_but_not_what_blocked() -> None:
    """It is offered beside the guard's sentence; whoever takes it is asked once more."""
    offered = stopped_in(intake.taken(draft(), {"text": WARNED}, context())).offered
    values = {"text": WARNED, intake.OFFERED: offered}
    said = intake.taken(draft(), values, context(Leave.MASKED, "text"))
    assert said.own == WARNED
    assert stopped_in(intake.taken(said.draft, {"text": said.own}, context())).field == "text"


def test_a_place_that_the_guard_took_out_is_not_given_back_by_its_code() -> None:
    own = "Kuhmon Virtasella on yhä asunto hakusessa, eikä apua saa."
    bare = {key: answer for key, answer in ANSWERS.items() if key not in ("text", "area")}
    values = {
        "text": own.replace("Kuhmon", "Kuhmo:"),
        intake.OFFERED: "Asunto on yhä hakusessa, eikä apua saa.",
    }
    said = intake.taken(draft(answers=bare), values, context(Leave.MASKED, "text"))
    assert said.draft.answers["area"] == NOT_TOLD
    assert "area" not in suggested_keys(said.draft)  # no later text brings it back


def test_a_place_that_its_writer_then_chooses_is_theirs() -> None:
    own = "Kuhmossa Virtasella on yhä asunto hakusessa, eikä apua saa."
    values = {"text": own, intake.OFFERED: "Asunto on yhä hakusessa, eikä apua saa."}
    bare = {key: answer for key, answer in ANSWERS.items() if key not in ("text", "area")}
    said = intake.taken(draft(answers=bare), values, context(Leave.MASKED, "text"))
    chosen = intake.taken(said.draft, {"area": "Kuhmo", intake.OWN: said.own}, context(), send=True)
    assert (chosen.draft.answers["area"], chosen.end) == ("Kuhmo", intake.End.SENT)


def test_the_guard_s_sentence_for_another_text_takes_nothing_of_the_first() -> None:
    offered = stopped_in(intake.taken(draft(), {"tried": WARNED}, context())).offered
    values = {"tried": WARNED, intake.OFFERED: offered}
    said = intake.taken(draft(), values, context(Leave.MASKED, "tried"))
    assert (said.draft.answers["tried"], said.own) == (offered, "")


def test_a_text_with_a_receipt_code_is_kept_nowhere_and_its_writer_has_all_texts_again() -> None:
    values = {"tried": f"Koodi on {CODE}, ja siinä se.", "text": "Muu teksti on tässä nyt."}
    said = intake.taken(draft(), values, context())
    assert {key: refusal.key for key, refusal in said.problems.items()} == {"tried": "receipt-in-text"}
    assert said.wrong == values
    assert said.draft.answers["text"] == ANSWERS["text"]
    assert "tried" not in said.draft.answers


def test_a_text_that_is_too_long_waits_beside_a_stopped_one() -> None:
    long = "Olemme kokeilleet kaikkea. " * 20
    said = intake.taken(draft(), {"text": BLOCKED, "tried": long}, context())
    assert said.stopped
    assert said.waiting == {"tried": long}


# --- last time


def test_last_time_s_answers_stand_in_a_new_form_until_others_are_given() -> None:
    last = context(area="Kajaani", service_task="TYOIK")
    said = intake.taken(draft(answers={}), {"text": ANSWERS["text"]}, last).draft
    assert (said.answers["area"], said.answers["service_task"]) == ("Kajaani", "TYOIK")
    assert suggested_keys(said, REMEMBERED) == {"area", "service_task"}
    other = intake.taken(said, {"area": "Kuhmo"}, last).draft
    assert suggested_keys(other, REMEMBERED) == {"service_task"}


def test_a_refusal_of_one_answer_is_said_at_it_alone() -> None:
    with pytest.raises(Refusal):
        FORM.accept("area", "Atlantis")
    said = intake.taken(draft(), {"area": "Atlantis", "extent": "ONE"}, context())
    assert said.problems.keys() == {"area"}
    assert said.draft.answers["extent"] == "ONE"
