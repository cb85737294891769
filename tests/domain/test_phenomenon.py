"""A phenomenon's lifecycle, written out once more and walked whole; what follows by itself."""

from datetime import UTC, date, datetime, timedelta
from itertools import product

import pytest

from bot.domain.errors import Refusal
from bot.domain.log import Action, Entry
from bot.domain.observation import Observation, ObservationState
from bot.domain.phenomenon import (
    BOT_ALONE,
    PHENOMENON_MOVES,
    Phenomenon,
    PhenomenonState,
    before_link,
    follows,
    linked,
    moved,
    moves_by_hand,
    supported,
    unlinked,
    written,
)
from bot.domain.proposal import ProposalState
from tests.domain.test_lifecycles import a_proposal, read, states
from tests.storage.cast import an_observation

NOW = datetime(2026, 11, 18, 8, tzinfo=UTC)
LATER = date(2027, 3, 11)

C3 = """
emerging → open(reason) archived(reason)
open → on_agenda monitored(date) archived(reason)
on_agenda → monitored(date) acting open archived(reason)
monitored → on_agenda resolved(reason) archived(reason)
acting → on_agenda monitored(date) resolved(reason)
resolved → open
archived → open
"""

ALONE = {("on_agenda", "acting"), ("resolved", "open"), ("archived", "open")}


def a_phenomenon(state: PhenomenonState = PhenomenonState.OPEN, *observations: Observation) -> Phenomenon:
    """One in this state."""
    return Phenomenon(
        id="i",
        number="I-2026-0001",
        title="Maksuhäiriö estää asunnon",
        summary="",
        state=state,
        observation_ids=tuple(one.id for one in observations),
        created_at=NOW,
        since=NOW - timedelta(days=3),
    )


def test_the_table_here_and_there_name_the_same_states() -> None:
    assert sorted(states(C3)) == sorted(PhenomenonState) == sorted(PHENOMENON_MOVES)
    assert {(PhenomenonState(a), PhenomenonState(b)) for a, b in ALONE} == BOT_ALONE


@pytest.mark.parametrize(("state", "to"), list(product(PhenomenonState, PhenomenonState)))
def test_a_phenomenon_moves_where_c3_lets_it_and_nowhere_else(
    state: PhenomenonState, to: PhenomenonState
) -> None:
    phenomenon, table = a_phenomenon(state), read(C3)
    if (state, to) not in table:
        for by_bot in (True, False):
            with pytest.raises(Refusal) as refused:
                moved(phenomenon, to, now=NOW, reason="Syy", until=LATER, by_bot=by_bot)
            assert refused.value.key == "phenomenon-move"
        return
    by_bot = (state, to) in ALONE
    after = moved(phenomenon, to, now=NOW, reason="Syy", until=LATER, by_bot=by_bot)
    assert (after.state, after.since) == (to, NOW)
    assert after.review_by == (LATER if table[state, to] == "date" else None)
    assert (to in moves_by_hand(phenomenon.state)) is not by_bot


@pytest.mark.parametrize(("state", "to"), sorted(ALONE))
def test_nobody_makes_by_hand_what_follows_by_itself(state: str, to: str) -> None:
    with pytest.raises(Refusal) as refused:
        moved(a_phenomenon(PhenomenonState(state)), PhenomenonState(to), now=NOW, reason="Syy")
    assert refused.value.key == "phenomenon-move"


@pytest.mark.parametrize(("move", "demand"), [item for item in read(C3).items() if item[1]])
def test_what_a_move_demands_is_missed(move: tuple[str, str], demand: str) -> None:
    given = {"reason": {"until": LATER, "reason": "  "}, "date": {"reason": "Syy", "until": NOW.date()}}
    with pytest.raises(Refusal) as refused:
        moved(a_phenomenon(PhenomenonState(move[0])), PhenomenonState(move[1]), now=NOW, **given[demand])  # type: ignore[arg-type]
    assert refused.value.key == f"phenomenon-{demand}"


def _by(*reporters: str | None) -> list[Observation]:
    return [an_observation(f"H-2026-{n:04d}", person_id=who) for n, who in enumerate(reporters, 1)]


@pytest.mark.parametrize(
    ("reporters", "enough"),
    [
        ("aa", False),
        ("ab", False),
        ("aaa", False),
        ("aab", True),
        ("abc", True),
        ("a--", False),  # the anonymous ones may be Anna's too
        ("ab-", True),
        ("---", False),
    ],
)
def test_three_observations_by_two_reporters_open_it(reporters: str, *, enough: bool) -> None:
    seen = _by(*(None if who == "-" else who for who in reporters))
    assert supported(seen) is enough
    emerging = a_phenomenon(PhenomenonState.EMERGING, *seen)
    assert follows(emerging, seen, [], grew=True) is (PhenomenonState.OPEN if enough else None)


@pytest.mark.parametrize(("state", "grew"), list(product(PhenomenonState, (True, False))))
def test_a_new_observation_opens_what_was_closed_and_nothing_else(
    state: PhenomenonState, *, grew: bool
) -> None:
    seen = _by("a")
    closed = state in (PhenomenonState.RESOLVED, PhenomenonState.ARCHIVED)
    expected = PhenomenonState.OPEN if closed and grew else None
    assert follows(a_phenomenon(state, *seen), seen, [], grew=grew) is expected


SENT_OR_LATER = ("sent", "answered_yes", "answered_partly", "answered_no", "in_progress", "done")


@pytest.mark.parametrize(("state", "proposal"), list(product(PhenomenonState, ProposalState)))
def test_a_sent_proposal_makes_it_acted_on(state: PhenomenonState, proposal: ProposalState) -> None:
    acts = state is PhenomenonState.ON_AGENDA and proposal in SENT_OR_LATER
    expected = PhenomenonState.ACTING if acts else None
    assert follows(a_phenomenon(state), [], [a_proposal(proposal)], grew=False) is expected


def test_an_observation_is_linked_once_and_unlinked_only_when_it_is() -> None:
    one, other = (an_observation(f"H-2026-000{n}", state=ObservationState.LINKED) for n in (1, 2))
    phenomenon = a_phenomenon(PhenomenonState.OPEN, one)
    assert linked(phenomenon, other).observation_ids == (one.id, other.id)
    assert unlinked(linked(phenomenon, other), other) == phenomenon
    with pytest.raises(Refusal) as refused:
        linked(phenomenon, one)
    assert refused.value.key == "linked-already"
    with pytest.raises(Refusal) as refused:
        unlinked(phenomenon, other)
    assert refused.value.key == "not-linked"


def test_what_was_handled_again_is_linked_to_the_same_once_more() -> None:
    again = an_observation("H-2026-0001", state=ObservationState.SCREENING)
    phenomenon = a_phenomenon(PhenomenonState.ARCHIVED, again)
    assert linked(phenomenon, again) == phenomenon


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ({"title": "Asu"}, "answer-short"),
        ({"title": "a" * 81}, "answer-long"),
        ({"title": None}, "answer-required"),
    ],
)
def test_a_title_has_five_to_eighty_characters(said: dict[str, object], key: str) -> None:
    with pytest.raises(Refusal) as refused:
        written(a_phenomenon(), said)
    assert refused.value.key == key
    assert refused.value.facts["field"] == "phenomenon-title"


def test_before_its_links_an_observation_stood_where_its_history_says() -> None:
    def entry(hours: int, action: Action, state: str | None) -> Entry:
        return Entry(at=NOW + timedelta(hours=hours), action=action, subject="o", state=state)

    seen = an_observation("H-2026-0001", state=ObservationState.LINKED)
    history = [
        entry(0, Action.RECEIVED, "received"),
        entry(1, Action.SCREENED, "screening"),
        entry(2, Action.ASKED, "needs_info"),
        entry(3, Action.ANSWERED, None),
        entry(4, Action.ATTACHED, "linked"),
        entry(5, Action.LINKED, "linked"),
    ]
    assert before_link(seen, history) == (ObservationState.NEEDS_INFO, NOW + timedelta(hours=2))
    assert before_link(seen, history[:2] + history[4:]) == (
        ObservationState.SCREENING,
        NOW + timedelta(hours=1),
    )
    assert before_link(seen, []) == (ObservationState.SCREENING, seen.since)
