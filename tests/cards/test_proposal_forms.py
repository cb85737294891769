"""What a proposal's card and its plain text offer is accepted, in every state."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.calendar import helsinki_day
from bot.domain.codes import Language
from bot.domain.proposal import (
    NOT_ALWAYS,
    PROPOSAL_MOVES,
    PROPOSAL_WORDINGS,
    ProposalState,
    filled,
    moved,
)
from dialogs.pages.proposals import ProposalCase, proposal_page
from dialogs.texts import Texts
from tests.cards.lint import Node, nodes
from tests.cards.scenes import AT, FIELDS, page_card, page_text, proposal

TODAY = helsinki_day(AT)
FULL = {**FIELDS, "shl7": "SHL7_2", "preventive": "YES", "communication": "Tiedote."}
FI = Texts(Language.FI)


def form(card: Node, verb: str) -> Node | None:
    """Return the part of a card whose button has this verb, if any."""
    parts = (node for node in nodes(card) if node["type"] == "Action.ShowCard")
    return next((part for part in parts if part["card"]["actions"][0].get("verb") == verb), None)


@pytest.mark.parametrize("fields", [FIELDS, FULL], ids=["begun", "full"])
@pytest.mark.parametrize("state", ProposalState)
def test_an_offered_form_of_fields_is_accepted_as_it_stands(
    state: ProposalState, fields: dict[str, str]
) -> None:
    one = proposal(state, fields=fields)
    offered = form(page_card(proposal_page, ProposalCase(proposal=one), FI), "fill")
    said = page_text(proposal_page, ProposalCase(proposal=one), FI)
    assert bool(offered) == one.open == ("@Havainto täydennä" in said)
    if offered:
        inputs = [node for node in nodes(offered) if node["type"].startswith("Input.")]
        sent = {node["id"]: node.get("value", "") for node in inputs}
        later = TODAY + timedelta(days=400)
        assert filled(one, sent, later).fields == {**dict.fromkeys((*FULL, *NOT_ALWAYS)), **fields}


@pytest.mark.parametrize("state", ProposalState)
def test_every_offered_state_can_be_entered(state: ProposalState) -> None:
    one = proposal(state, fields=FULL)
    offered = form(page_card(proposal_page, ProposalCase(proposal=one), FI), "move")
    choices = next(node["choices"] for node in nodes(offered) if node.get("id") == "to") if offered else []
    assert bool(offered) == bool(PROPOSAL_MOVES[state])
    for choice in choices:
        day = TODAY + timedelta(days=1)
        done = {"done_changed": "Malli."}
        after = moved(
            replace(one, done=done), ProposalState(choice["value"]), reason="Siksi.", until=day, now=AT
        )
        assert after.state == choice["value"]


@pytest.mark.parametrize("state", [state for state in ProposalState if proposal(state).open])
def test_no_field_is_called_optional_that_will_be_required(state: ProposalState) -> None:
    offered = form(page_card(proposal_page, ProposalCase(proposal=proposal(state)), FI), "fill")
    inputs = [node for node in nodes(offered or {}) if node["type"].startswith("Input.")]
    beside = {question.key for question in PROPOSAL_WORDINGS.questions}  # never demanded
    labels = [node["label"] for node in inputs if node["id"] not in beside]
    assert not any("vapaaehtoinen" in label for label in labels)
    later = sum("tarvitaan ennen puoltamista" in label for label in labels)
    needed = len(labels) - len(NOT_ALWAYS) - 1  # what is proposed is there from the beginning
    assert later == (needed if state in ("draft", "put_forward") else 0)


@pytest.mark.parametrize("verb", ["fill", "move"])
def test_a_form_says_what_not_to_write(verb: str) -> None:
    state = ProposalState.PUT_FORWARD
    case = ProposalCase(proposal=proposal(state))
    offered = form(page_card(proposal_page, case, FI), verb)
    assert offered
    assert FI("privacy-short") in [node.get("text") for node in nodes(offered)]
    assert FI("privacy-short") in page_text(proposal_page, case, FI)
