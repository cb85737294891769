"""Every move of a proposal by every role, by card and typed; and every move that is none."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import product
from typing import Any
from uuid import uuid4

import pytest

from bot.domain.proposal import PROPOSAL_MOVES, Demand, Proposal, ProposalState
from bot.domain.roles import PERMISSION_OF_MOVE, Permission, Role, effective_roles, may, owners_moves
from dialogs.texts.loader import Texts
from tests.cast import CHANNEL, KAISA, LEENA, OTTO, PIRJO
from tests.conversations.filing import file_by_text
from tests.conversations.offices import person
from tests.conversations.proposing import DONE, DONE_BY_CARD, the_proposal
from tests.domain.test_lifecycles import FULL
from tests.stage import Chat, Stage, linked_channel

FI = Texts("fi")  # type: ignore[arg-type]  # its code
MOVES = [(state, to) for state, moves in PROPOSAL_MOVES.items() for to in moves]
REASON, DAY = "Näin päätettiin.", "1.3.2027"
FACES = pytest.mark.parametrize("face", ["card", "typed"])


@dataclass(frozen=True)
class Case:
    """A proposal in one state, and the state that is wanted."""

    number: str
    state: ProposalState
    to: ProposalState

    @property
    def demands(self) -> frozenset[Demand]:
        """What the move cannot do without."""
        return PROPOSAL_MOVES[self.state].get(self.to, frozenset())

    def line(self, without: Demand | None = None, day: str = DAY) -> str:
        """As it is typed behind the number."""
        parts = {Demand.DATE: day, Demand.REASON: REASON, Demand.DONE: DONE}
        said = [words for one, words in parts.items() if one in self.demands and one is not without]
        return " ".join(said)

    def inputs(self, without: Demand | None = None, day: str = "2027-03-01") -> dict[str, Any]:
        """As they stand on the card."""
        parts: dict[Demand, dict[str, Any]] = {
            Demand.DATE: {"until": day},
            Demand.REASON: {"reason": REASON},
            Demand.DONE: DONE_BY_CARD,
        }
        wanted = [said for one, said in parts.items() if one in self.demands and one is not without]
        return {key: words for said in wanted for key, words in said.items()}


async def _cases(on: Stage, anna: Chat, moves: list[tuple[ProposalState, ProposalState]]) -> list[Case]:
    """One proposal a case, in its state; it rests on Anna's observation."""
    await file_by_text(anna)
    cases = []
    async with on.unit() as unit:
        seen = await unit.observations.numbered("H-2026-0001")
        for n, (state, to) in enumerate(moves):
            case = Case(f"E-2026-{1000 + n}", state, to)
            done = dict(DONE_BY_CARD) if state in ("done", "evaluated") else {}
            one = Proposal(
                id=uuid4().hex,
                number=case.number,
                state=state,
                fields=dict(FULL),  # type: ignore[arg-type]  # answers
                observation_ids=(seen.id,),
                created_at=on.clock(),
                since=on.clock(),
                until=date(2027, 2, 1) if state == "deferred" else None,
                done=done,  # type: ignore[arg-type]  # answers
            )
            await unit.proposals.add(one)
            cases.append(case)
    return cases


async def _given(on: Stage, who: Chat, *roles: Role) -> None:
    await who.says("omat")  # so that the bot knows them
    theirs = await person(on, who.who)
    async with on.unit() as unit:
        for role in roles:
            await unit.roles.give(theirs.id, role, on.clock())


async def _moves(chat: Chat, case: Case, face: str) -> str:
    """Ask for a move in the channel, with all that it demands; returns what is said."""
    if face == "typed":
        return await chat.says(f"tila {case.number} {FI(f'state-proposal-{case.to}')} {case.line()}")
    before = len(chat.heard)
    await chat.says(case.number)
    if chat.heard[before:] and "attachments" in chat.heard[-1]:
        await chat.presses("move", to=case.to.value, **case.inputs())
    return ""


async def _happened(on: Stage, case: Case) -> bool:
    after = await the_proposal(on, case.number)
    if (case.state, case.to) == ("evaluated", "put_forward"):
        async with on.unit() as unit:
            return any(one.follows == case.number for one in await unit.proposals.all())
    return after.state is case.to and case.state is not case.to


@FACES
@pytest.mark.parametrize("role", [role for role in Role if role is not Role.OWNER])
async def test_in_the_channel_each_move_is_made_by_those_who_may_and_no_other(
    on: Stage, anna: Chat, role: Role, face: str
) -> None:
    await linked_channel(on)
    await _given(on, Chat(on, PIRJO), Role.CHAIR)
    await _given(on, Chat(on, LEENA), role)
    cases = await _cases(on, anna, MOVES)
    roles = effective_roles({role}, member=True, chaired=True)
    leena = Chat(on, LEENA, channel=CHANNEL)
    for case in cases:
        await _moves(leena, case, face)
        assert await _happened(on, case) is may(roles, PERMISSION_OF_MOVE[case.to]), case


@FACES
async def test_an_owner_answers_in_the_channel_what_an_owner_may(on: Stage, anna: Chat, face: str) -> None:
    await linked_channel(on)
    await _given(on, Chat(on, PIRJO), Role.CHAIR)
    await _given(on, Chat(on, LEENA))
    cases = await _cases(on, anna, MOVES)
    await _owning(on, Chat(on, LEENA), cases)
    roles = effective_roles(frozenset(), member=True, chaired=True)
    leena = Chat(on, LEENA, channel=CHANNEL)
    for case in cases:
        await _moves(leena, case, face)
        theirs = case.to in owners_moves(case.state) and case.to != "done"
        assert await _happened(on, case) is (theirs or may(roles, PERMISSION_OF_MOVE[case.to])), case
        reported = (await the_proposal(on, case.number)).reported
        assert reported is (case.to == "done" and case.to in owners_moves(case.state))


async def _owning(on: Stage, who: Chat, cases: list[Case]) -> None:
    theirs = await person(on, who.who)
    async with on.unit() as unit:
        for case in cases:
            proposal = await unit.proposals.numbered(case.number)
            await unit.owners.add(proposal.id, theirs.id, on.clock())


@FACES
@pytest.mark.parametrize("role", [None, *Role])
async def test_outside_the_channel_nobody_moves_anything_but_its_owner(
    on: Stage, anna: Chat, role: Role | None, face: str
) -> None:
    await linked_channel(on)
    otto = Chat(on, OTTO)
    await _given(on, otto, *([role] if role and role is not Role.OWNER else []))
    cases = await _cases(on, anna, MOVES)
    if role is Role.OWNER:
        await _owning(on, otto, cases)
    for case in cases:
        await _answers(otto, case, face)
        theirs = role is Role.OWNER and case.to in owners_moves(case.state)
        after = await the_proposal(on, case.number)
        if case.to == "done":
            assert (after.state, after.reported) == (case.state, theirs), case
        else:
            assert await _happened(on, case) is theirs, case


async def _answers(chat: Chat, case: Case, face: str) -> None:
    """Answer from the own chat, whether the card offers it or not."""
    if face == "typed":
        word = FI.words(f"words-own-{case.to}")[0] if FI.has(f"words-own-{case.to}") else case.to
        await chat.says(f"{case.number} {word} {case.line()}")
        return
    inputs = case.inputs()
    data = {key: said for key, said in inputs.items() if key.startswith("done")}
    data |= {f"{key}_{case.to}": said for key, said in inputs.items()}
    about = {"id": case.number, "version": 1, "once": f"{case.number}:1", "number": case.number}
    await chat.sends_action("answer_proposal", {**about, "code": case.to.value, **data})


LACKING = [
    (state, to, demand)
    for state, to in MOVES
    for demand in PROPOSAL_MOVES[state][to]
    if demand is not Demand.COMPLETE
]
SAID = {Demand.REASON: "erustelu", Demand.DATE: "päivä", Demand.DONE: "mikä muuttui"}


@FACES
async def test_a_move_without_what_it_demands_says_what_is_lacking_and_keeps_what_was_typed(
    on: Stage, anna: Chat, face: str
) -> None:
    channel = await linked_channel(on)  # Kaisa coordinates, and does the chair's part while there is none
    cases = await _cases(on, anna, [(state, to) for state, to, _ in LACKING])
    for case, (*_, demand) in zip(cases, LACKING, strict=True):
        if face == "typed":
            line = f"tila {case.number} {FI(f'state-proposal-{case.to}')} {case.line(demand)}"
            said = await channel.says(line)
        else:
            await channel.says(case.number)
            said = str(await channel.presses("move", to=case.to.value, **case.inputs(demand)))
            assert all(str(words) in said for words in case.inputs(demand).values())
        assert SAID[demand] in said, case
        assert not await _happened(on, case), case


@FACES
async def test_a_date_that_has_passed_is_refused(on: Stage, anna: Chat, face: str) -> None:
    channel = await linked_channel(on)
    dated = [(state, to) for state, to in MOVES if Demand.DATE in PROPOSAL_MOVES[state][to]]
    for case in await _cases(on, anna, dated):
        if face == "typed":
            word = FI(f"state-proposal-{case.to}")
            said = await channel.says(f"tila {case.number} {word} {case.line(day='18.11.2026')}")
        else:
            await channel.says(case.number)
            said = str(await channel.presses("move", to=case.to.value, **case.inputs(day="2026-11-18")))
        assert "tulevaisuudessa" in said, case
        assert not await _happened(on, case), case


def _none() -> Iterator[tuple[ProposalState, ProposalState]]:
    for state, to in product(ProposalState, ProposalState):
        if to not in PROPOSAL_MOVES[state] and to != "draft":
            yield state, to


async def test_a_move_that_is_none_says_where_the_proposal_stands(on: Stage, anna: Chat) -> None:
    channel = await linked_channel(on)
    for case in await _cases(on, anna, list(_none())):
        word = FI(f"state-proposal-{case.to}")
        said = await channel.says(f"tila {case.number} {word} {DAY if case.to == 'deferred' else REASON}")
        assert FI(f"state-proposal-{case.state}") in said, case
        assert (await the_proposal(on, case.number)).state is case.state


async def test_what_only_an_owner_reports_is_named_when_a_member_tries(on: Stage, anna: Chat) -> None:
    await linked_channel(on)
    (case,) = await _cases(on, anna, [(ProposalState.IN_PROGRESS, ProposalState.DONE)])
    said = await _moves(Chat(on, LEENA, channel=CHANNEL), case, "typed")
    assert "koordinaattori" in said
    assert Permission.REPORT_DONE not in said
    assert "Kaisa" not in said
    assert KAISA.teams_id not in said
