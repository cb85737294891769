"""Every card in every language is well formed, fits into a message and has a plain text."""

import json
import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from bot.domain.absence import Absence
from bot.domain.codes import Language, ServiceTask
from bot.domain.coding import recoded
from bot.domain.county import KAINUU, MOST_LISTED
from bot.domain.decision import Decision
from bot.domain.errors import Refusal
from bot.domain.evidence.silence import Representation
from bot.domain.log import Action
from bot.domain.meeting_pack import AgendaCase, Evaluated
from bot.domain.observation import Draft, ObservationState
from bot.domain.outcome import DONE_FORM
from bot.domain.proposal import FIRST_FIELDS, PROPOSAL_FORM, REASON, ProposalState
from bot.domain.roles import Role
from bot.domain.scope import Appointment, Scope
from bot.domain.suggestion import REMEMBERED
from bot.usecases.appointments import Holder
from bot.usecases.filing import PRIVACY_SHOWN
from bot.usecases.resemblance import RelatedItems, SimilarItems
from dialogs.pages.agenda_items import decision_page, item_page, merging_page
from dialogs.pages.appointments import who_page
from dialogs.pages.digests import catch_up_page, digest_page
from dialogs.pages.filled_form import FilledForm, form_page
from dialogs.pages.meetings import PARTS, meeting_page, minutes_page, pack_part_page
from dialogs.pages.messages import closing_page
from dialogs.pages.notices import notice_page
from dialogs.pages.observation_forms import editing_page
from dialogs.pages.observations import ObservationCase, observation_list_page, observation_page
from dialogs.pages.own_list import SHOWN_OWN, mine_page
from dialogs.pages.own_observations import own_page
from dialogs.pages.proposals import ProposalCase, proposal_page
from dialogs.pages.recipients import recipient_page
from dialogs.rejected_form import RejectedForm
from dialogs.texts import Texts
from dialogs.texts.wordings import title_in
from tests.cards.lint import complaints, nodes
from tests.cards.scenes import (
    AT,
    COUNTY,
    DRAFT,
    HELD,
    MEETING,
    OVER,
    SCENES,
    WHO,
    WORDS,
    card_of,
    cards_in,
    entry,
    facts_of_week,
    matter,
    mine,
    minuted,
    news_of,
    observation,
    on_agenda,
    own,
    pack,
    page_card,
    page_text,
    phenomenon,
    proposal,
    text_of,
    weeks_made_up,
)

EVERY = pytest.mark.parametrize("language", list(Language))


@EVERY
def test_every_card_is_well_formed(language: Language) -> None:
    wrong = {name: complaints(card) for name, card in cards_in(language).items()}
    assert {name: found for name, found in wrong.items() if found} == {}


NOISE = ("..", "\n\n\n", "**", "##", "|", "```", "](", "None", "{", "<")


@EVERY
def test_every_plain_text_can_be_read_aloud(language: Language) -> None:
    for name in SCENES:
        said = text_of(name, language)
        assert said.strip() == said, name
        assert [noise for noise in NOISE if noise in said] == [], name


@EVERY
def test_a_short_answer_is_a_card_too(language: Language) -> None:
    texts = Texts(language)
    shown = page_card(closing_page, texts("said-cancelled"), texts)
    assert complaints(shown) == []
    title, rest = (part["text"] for part in shown["body"])
    assert texts("said-cancelled") == f"{title}. {rest}"


@EVERY
def test_no_heading_is_a_paragraph(language: Language) -> None:
    texts = Texts(language)
    keys = ("said-cancelled", "said-withdrawn", "said-text", "said-cards", "said-language", "anon-sent")
    said = [page_card(closing_page, texts(key, number="H-2026-0001"), texts) for key in keys]
    for card in (*said, *cards_in(language).values()):
        for node in nodes(card):
            if node.get("style") == "heading":
                assert len(node["text"]) <= 80
                assert not re.search(r"[a-zåäö]\. ", node["text"])
                assert not node["text"].endswith(".")


LONG = "Åäö [linkki](https://example.invalid) *tähti* " * 32


def _full_draft() -> Draft:
    questions = COUNTY.form.questions
    answers: dict[str, Any] = {q.key: list(q.choices[-q.most :]) for q in questions if q.choices}
    answers |= {q.key: q.choices[0] for q in questions if q.choices and q.most == 1}
    answers |= {"text": LONG[:1500], "tried": "a\n" * 250, "proposal": LONG[:500], "quote_ok": True}
    return Draft(
        id="d" * 32, person_id="p", answers={**answers, PRIVACY_SHOWN: "1"}, version=999, changed_at=AT
    )


@EVERY
def test_the_longest_form_fits_into_a_message(language: Language) -> None:
    texts, draft = Texts(language), _full_draft()
    wrong = {q.key: Refusal("answer-long", most=q.longest, count=9999) for q in COUNTY.form.questions}
    for form in (
        FilledForm(draft=draft),
        FilledForm(draft=draft, own=LONG[:1500], note=texts("note-guessed-again")),
        FilledForm(draft=draft, problems=wrong, wrong={"text": LONG[:1500] * 3, "tried": "Å" * 2000}),
    ):
        assert complaints(page_card(form_page, form, COUNTY, texts)) == []


@EVERY
def test_the_longest_lists_fit_into_a_message(language: Language) -> None:
    texts = Texts(language)
    many = [observation(n, title="Å" * 80, text="a\n\n" * 500) for n in range(1, 200)]
    assert complaints(page_card(mine_page, [own(one).progress for one in many], texts)) == []
    assert complaints(page_card(observation_list_page, facts_of_week(1).week, many, texts)) == []
    week = facts_of_week(0, proposals=60, over=OVER * 5)
    listed = tuple(replace(one, state=ObservationState.LINKED) for one in many[:MOST_LISTED])
    long = page_card(digest_page, replace(week, count=200, readable=200, listed=listed), COUNTY, texts)
    assert complaints(long) == []
    standing = [proposal(n=n) for n in range(9)]
    case = ObservationCase(observation=many[0], proposals=standing, others=many[:20])
    assert complaints(page_card(observation_page, case, COUNTY, texts)) == []
    joining = [proposal(n=n) for n in range(12)]
    gathered = [phenomenon(n=n, title="Å" * 80, observation_ids=(f"o{n}",)) for n in range(1, 30)]
    alike = SimilarItems(phenomena=tuple(gathered[:3]), observations=tuple(many[:3]))
    around = RelatedItems(phenomena=tuple(gathered), alike=alike, may_join=tuple(joining), following=many[0])
    case = replace(case, observation=many[2], around=around)
    whole = page_card(observation_page, case, COUNTY, texts)
    assert complaints(whole) == []
    assert complaints(page_card(own_page, own(many[0], standing), texts)) == []


@EVERY
def test_the_longest_post_of_missed_weeks_fits_into_a_message(language: Language) -> None:
    """Five weeks list all that they may, and 25 weeks lie before them."""
    weeks = weeks_made_up([60] * 30, moved=True, proposals=30, over=OVER * 5)
    long = tuple(replace(observation(n, title="Å" * 80), state=ObservationState.LINKED) for n in range(10))
    full = replace(weeks, told=tuple(replace(one, listed=long, readable=60) for one in weeks.told))
    assert len(full.told) == 5
    assert len(full.earlier) == 25
    assert complaints(page_card(catch_up_page, full, COUNTY, Texts(language))) == []


@EVERY
def test_the_longest_list_of_roles_fits_into_a_message(language: Language) -> None:
    """Of thirty people with long names, all away, in a county with a member from nowhere."""
    held = Appointment(
        role=Role.SUPERVISOR,
        scope=Scope(area="Suomussalmi", service_task="TYOIK"),
        until=date(2028, 12, 31),
        group_id="g" * 32,
    )
    away = Absence(person_id="a", first=date(2027, 12, 12), last=date(2027, 12, 31), deputy_id="b")
    many = tuple(Holder(person_id=f"{n:032}", held=held, away=away, changeable=True) for n in range(30))
    lacking = Representation(told=True, tasks=tuple(ServiceTask), municipalities=KAINUU)
    told = replace(WHO, holders=many, waiting=WHO.waiting * 5, lacking=lacking)
    texts = Texts(language)
    for page in (0, 3):
        shown = page_card(who_page, told, lambda _: "Ä" * 60, COUNTY, texts, page=page)
        assert complaints(shown) == []
        assert (texts("button-who-more", n=22) in json.dumps(shown, ensure_ascii=False)) is (page == 0)
    said = page_text(who_page, told, lambda _: "Ä", COUNTY, texts)
    assert said.count("Suomussalmi") > len(many)


@EVERY
def test_the_longest_screening_fits_into_a_message(language: Language) -> None:
    texts = Texts(language)
    many = [observation(n, title="Å" * 80) for n in range(1, 21)]
    full = many[0].with_values(text="Å" * 1500, tried="Å" * 500, proposal="Å" * 500, answer="Å" * 500)
    said = [entry(Action.ASKED, None, "Å" * REASON.longest)]
    for verb, key in (("ask", "ask_words"), ("close", "close_words"), ("propose", "what")):
        problem = Refusal("answer-long", most=500, count=4000)
        tried = RejectedForm(verb=verb, said={key: "Å" * 4000}, problem=problem)
        for one in (None, tried):
            standing = [proposal(n=n) for n in range(9)]
            case = ObservationCase(observation=full, proposals=standing, others=many, entries=said)
            assert complaints(page_card(observation_page, case, COUNTY, texts, one)) == []


@EVERY
def test_the_longest_corrections_fit_into_a_message(language: Language) -> None:
    texts = Texts(language)
    several = {q.key: list(q.choices[-q.most :]) for q in COUNTY.form.questions if q.most > 1}
    long = observation(1, text="Å" * 1500, title="Å" * 80, tried="Å" * 500, proposal="Å" * 500)
    full = recoded(replace(long, answer="Å" * 500), several, COUNTY.form)
    said = {f"{prefix}{key}": "Å" * 4000 for prefix, key in (("code_", "title"), ("mask_", "text"))}
    for verb in ("amend", "mask"):
        tried = RejectedForm(verb=verb, said=said, problem=Refusal("answer-long", most=500, count=4000))
        for one in (None, tried):
            assert complaints(page_card(editing_page, full, COUNTY, texts, one)) == []


REASONS = [entry(Action.MOVED, "answered_partly", "Å" * REASON.longest) for _ in range(40)]


@EVERY
def test_the_longest_history_of_an_own_observation_fits_into_a_message(language: Language) -> None:
    texts = Texts(language)
    one = observation(1, text="Å" * 1500, title="Å" * 80).with_values(tried="Å" * 500, proposal="Å" * 500)
    one = replace(one, answer="Å" * 500)
    asked = entry(Action.ASKED, None, "Å" * REASON.longest)
    standing = [proposal(n=n) for n in range(9)]
    late = replace(one, state=ObservationState.LINKED)
    shown = page_card(own_page, own(late, standing, [asked, *REASONS], today=date(2028, 1, 1)), texts)
    assert complaints(shown) == []


@EVERY
def test_the_longest_proposal_fits_into_a_message(language: Language) -> None:
    texts = Texts(language)
    fields = {q.key: q.choices[0] if q.choices else "Å" * q.longest for q in PROPOSAL_FORM.questions}
    full = proposal(
        ProposalState.SENT, fields=fields | dict.fromkeys(("answer_by", "target_by"), "2026-12-31")
    )
    many = [observation(n, title="Å" * 80) for n in range(1, 60)]
    done = {q.key: "Å" * q.longest for q in DONE_FORM.questions} | {"done_since": "2026-12-31"}
    reported = replace(full, state=ProposalState.IN_PROGRESS, done=done, reported=True)
    said = {"to": "done", "reason": "Å" * 4000}
    tried = RejectedForm(verb="move", said=said, problem=Refusal("answer-long", most=500, count=4000))
    shown = [(replace(full, state=state), form) for state in ProposalState for form in (None, tried)]
    for one, form in (*shown, (reported, None)):
        case = ProposalCase(proposal=one, observations=many, entries=REASONS)
        assert complaints(page_card(proposal_page, case, texts, form)) == []
    assert complaints(page_card(recipient_page, reported, texts)) == []


@EVERY
def test_the_longest_meeting_fits_into_a_message(language: Language) -> None:
    texts = Texts(language)
    wide = [on_agenda(n, title="Å" * 80, summary="Å" * 1000) for n in range(1, 60)]
    fields = {"what": "Å" * 500, "recipient": "Å" * 120}
    standing = tuple(proposal(ProposalState.SENT, n, fields=fields) for n in range(1, 40))
    agenda = [_longest(n, decision) for n, decision in enumerate((*Decision, Decision.PROPOSE), 1)]
    effects = tuple(Evaluated(proposal=one, words="Å" * 500) for one in standing)
    full = pack(
        promises=standing,
        matters=tuple(agenda),
        weak=wide,
        good=wide,
        effects=effects,
        candidates=wide,
        review=wide,
    )
    for day in (MEETING.day - timedelta(days=1), MEETING.day):
        assert complaints(page_card(meeting_page, replace(full, today=day), COUNTY, texts)) == []
        for name in PARTS:
            assert complaints(page_card(pack_part_page, full, name, texts)) == []
        fewer = replace(full, today=day, matters=tuple(agenda[:6]))
        said = {"put_number": "I-2026-0006", "put_reason": "Å" * 4000}
        problem = Refusal("answer-long", most=500, count=4000)
        tried = RejectedForm(verb="agenda", said=said, problem=problem)
        assert complaints(page_card(meeting_page, fewer, COUNTY, texts, tried)) == []
    assert complaints(page_card(minutes_page, HELD, agenda, texts)) == []
    long = {"reason": "Å" * 2000, "next_step": "Å" * 2000, "decision": "merge"}
    problem = Refusal("answer-long", most=500, count=2000, field="reason")
    for one in agenda:
        assert complaints(page_card(item_page, one, wide, COUNTY, texts, due=True)) == []
        assert complaints(page_card(merging_page, one, wide, texts)) == []
        for tried in (None, RejectedForm(verb="decide", said=long, problem=problem)):
            for decision in Decision:
                into = wide[0] if decision is Decision.MERGE else None
                assert complaints(page_card(decision_page, one, decision, texts, tried, into=into)) == []


def _longest(n: int, decision: Decision) -> AgendaCase:
    one = matter(n, decision, of=7)
    words = {"reason": "Å" * 500, "next_step": "Å" * 300, "channel": "Å" * 120}
    long = on_agenda(n, title="Å" * 80, summary="Å" * 1000)
    made = tuple(proposal(n=k, fields={"what": "Å" * 500}) for k in range(1, 5))
    kept = replace(one.item, **words)  # type: ignore[arg-type]  # all are text
    return replace(one, item=kept, phenomenon=long, proposals=made, into=long if one.into else None)


@EVERY
@pytest.mark.parametrize("decision", [None, *Decision])
def test_the_minutes_show_every_message_exactly_as_it_is_sent(
    decision: Decision | None, language: Language
) -> None:
    texts = Texts(language)
    told = minuted(decision)
    sent = page_text(notice_page, told, COUNTY, texts).split("\n\n")[0].split("\n")[-1]
    assert sent in words_of(page_card(minutes_page, HELD, [told.case], texts))
    assert sent in page_text(minutes_page, HELD, [told.case], texts)
    if decision:
        assert sent in page_text(item_page, told.case, [], COUNTY, texts, due=True)


@EVERY
def test_merging_is_offered_with_the_phenomena_to_merge_into_or_not_at_all(
    language: Language,
) -> None:
    texts, other = Texts(language), on_agenda(8)
    told = page_text(item_page, matter(2), [other], COUNTY, texts, due=True).split("\n")
    how = texts("item-words-merge", number=matter(2).number, into=other.number)
    assert told[told.index(how) + 1] == f"{other.number} {title_in(other, texts)}"
    alone = page_text(item_page, matter(2), [], COUNTY, texts, due=True)
    assert f"{texts.words('words-decision-merge')[0]} I-" not in alone


def words_of(card: dict[str, Any]) -> str:
    """Return every text of a card."""
    return "\n".join(str(node.get("text", "")) for node in nodes(card))


def test_nobody_can_put_a_link_into_a_card() -> None:
    texts = Texts(Language.FI)
    shown = page_card(own_page, own(observation(1, text=LONG[:1500], title="[x](y)")), texts)
    listed = page_card(mine_page, [own(observation(1, title="[x](y)")).progress], texts)
    assert "](" not in json.dumps(shown) + json.dumps(listed)


def test_the_form_has_a_field_for_every_question() -> None:
    for scene in ("form", "form_first", "form_extras", "form_wrong"):
        card = card_of(scene, Language.FI)
        asked = [node["id"] for node in nodes(card) if node["type"].startswith("Input.")]
        assert sorted(asked) == sorted(question.key for question in COUNTY.form.questions), scene


def test_of_a_correction_how_one_appears_is_not_asked() -> None:
    card = card_of("form_correction", Language.FI)
    asked = {node["id"] for node in nodes(card) if node["type"].startswith("Input.")}
    assert asked == {question.key for question in COUNTY.form.questions} - {"reporter_mode"}


def test_at_most_one_question_stands_open_that_need_not_be_answered() -> None:
    draft = Draft(id="d1", person_id="p1", answers={"text": WORDS}, changed_at=AT)
    shown = page_card(form_page, FilledForm(draft=draft), COUNTY, Texts(Language.FI))
    hidden = [node for node in nodes(shown) if node.get("isVisible") is False]
    folded = {node["id"] for part in hidden for node in nodes(part) if node["type"].startswith("Input.")}
    asked = [node["id"] for node in nodes(shown) if node["type"].startswith("Input.")]
    required = {question.key for question in COUNTY.form.missing(draft.answers)}
    assert {key for key in asked if key not in folded} == required | {"need_main"}


def test_no_input_stops_cancelling_or_loses_what_was_typed() -> None:
    for name in (name for name in SCENES if name.startswith("form")):
        for node in nodes(card_of(name, Language.FI)):
            assert not node.get("isRequired")  # the client would let nobody give it up
            data = node.get("data")
            if isinstance(data, dict) and data.get("verb") in ("cancel", "restore"):
                assert "associatedInputs" not in node  # what stands on the card comes along


def test_remembered_answers_are_chosen_already_and_said_to_be() -> None:
    answers = {"text": WORDS, "service_task": "TYOIK", REMEMBERED: ["service_task"]}
    form = FilledForm(draft=Draft(id="d1", person_id="p1", answers=answers, changed_at=AT))
    texts = Texts(Language.FI)
    shown = page_card(form_page, form, COUNTY, texts)
    value = {node["id"]: node.get("value") for node in nodes(shown) if node["type"].startswith("Input.")}
    assert value["service_task"] == "TYOIK"
    said = page_text(form_page, form, COUNTY, texts).split("\n")
    assert said[said.index(texts("form-remembered")) + 1].startswith(texts("row-service_task"))


def test_a_new_proposal_asks_for_its_first_fields() -> None:
    case = ObservationCase(observation=observation(1), others=[observation(2)])
    shown = page_card(observation_page, case, COUNTY, Texts(Language.FI))
    ids = [node["id"] for node in nodes(shown) if node["type"].startswith("Input.")]
    apart = ("mask_", "close_", "redirect_", "ask_", "phenomenon", "to_proposal")
    assert [one for one in ids if not one.startswith(apart)] == [*FIRST_FIELDS, "others"]


@EVERY
def test_the_channel_does_not_learn_who_reported_and_when(language: Language) -> None:
    one = observation(1, person_id="secret-person")
    texts = Texts(language)
    shown = json.dumps(
        page_card(observation_page, ObservationCase(observation=one), COUNTY, texts), ensure_ascii=False
    )
    said = page_text(observation_page, ObservationCase(observation=one), COUNTY, texts)
    for secret in ("secret-person", texts.date(one.received_at), "9:30", "11:30"):
        assert secret not in shown
        assert secret not in said


@EVERY
def test_a_preview_shows_no_content(language: Language) -> None:
    texts = Texts(language)
    for state in (None, ProposalState.SENT, ProposalState.ANSWERED_NO, ProposalState.DONE):
        told = news_of(state)
        shown = notice_page(told, COUNTY, texts).preview
        assert "H-2026-0001" in shown
        assert told.proposal.title not in shown
        assert "Perustelu" not in shown


@EVERY
def test_a_small_count_is_left_out(language: Language) -> None:
    texts = Texts(language)
    for state in (None, ProposalState.DONE):
        few = news_of(state, proposal=proposal(observation_ids=("o1", "o2")))
        many = news_of(state, proposal=proposal(observation_ids=("o1", "o2", "o3")))
        assert "2 " not in page_text(notice_page, few, COUNTY, texts).replace("H-2026-0001 ", "")
        assert "3 " in page_text(notice_page, many, COUNTY, texts)


def test_swedish_names_of_municipalities() -> None:
    form = FilledForm(draft=DRAFT)
    assert "Kajana" in page_text(form_page, form, COUNTY, Texts(Language.SV))
    assert "Kajaani" in page_text(form_page, form, COUNTY, Texts(Language.EN))


@EVERY
def test_a_label_and_its_hint_are_two_sentences(language: Language) -> None:
    texts = Texts(language)
    shown = page_card(observation_page, ObservationCase(observation=observation(1)), COUNTY, texts)
    labels = {node["id"]: node["label"] for node in nodes(shown) if node["type"].startswith("Input.")}
    assert labels["what"] == f"{texts('field-what')}. {texts('field-what-hint')}"
    form = page_card(form_page, FilledForm(draft=replace(DRAFT, answers={})), COUNTY, texts)
    for label in (node["label"] for node in nodes(form) if node["type"].startswith("Input.")):
        assert not any(twice in label for twice in ("..", "?.", "? (optional)."))


@EVERY
def test_a_card_and_its_plain_text_list_the_same_own_observations(language: Language) -> None:
    texts = Texts(language)
    many = mine(50)
    card, said = json.dumps(page_card(mine_page, many, texts)), page_text(mine_page, many, texts)
    for n in range(1, 51):
        assert (f"H-2026-{n:04d}" in said) == (f"H-2026-{n:04d}" in card) == (n > 50 - SHOWN_OWN)
    assert texts("mine-words-older", page="2") in said
