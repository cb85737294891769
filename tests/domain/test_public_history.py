"""Histories as reporters may read them: what a decision brought about has the memo's reason, or none."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.domain.log import Action, Entry
from bot.domain.public_history import public_entry
from bot.domain.screening import Closing, ending

AT = datetime(2026, 12, 10, 8, tzinfo=UTC)
DECIDED = Entry(
    id=1, at=AT, action=Action.DECIDED, subject="meeting", about="phenomenon", reason="Alkuperäinen."
)
APPROVED = {("meeting", "phenomenon"): "Hyväksytty."}


def _entry(action: Action, reason: str | None, *, id_: int, caused_by: int | None = None) -> Entry:
    return Entry(id=id_, at=AT, action=action, subject="any", reason=reason, caused_by=caused_by)


MOVED = _entry(Action.PHENOMENON_MOVED, "Asumisneuvonta: Alkuperäinen.", id_=2, caused_by=1)
CLOSED = _entry(Action.CLOSED, ending(Closing.HANDLED, "Asumisneuvonta: Alkuperäinen."), id_=3, caused_by=2)
BEHIND = {1: DECIDED, 2: MOVED}


def test_a_closed_one_has_the_memo_s_reason_and_none_before_however_far_the_decision() -> None:
    for closed in (CLOSED, replace(CLOSED, caused_by=1)):
        assert public_entry(closed, BEHIND, {}).reason is None
        assert public_entry(closed, BEHIND, APPROVED).reason == ending(Closing.HANDLED, "Hyväksytty.")


@pytest.mark.parametrize("action", [Action.PHENOMENON_MOVED, Action.MOVED])
def test_whatever_else_followed_has_none_as_the_memo_s_own_line_tells_it(action: Action) -> None:
    entry = _entry(action, "Alkuperäinen.", id_=4, caused_by=1)
    assert public_entry(entry, BEHIND, {}).reason is None
    assert public_entry(entry, BEHIND, APPROVED).reason is None


@pytest.mark.parametrize(
    "entry",
    [
        _entry(Action.PHENOMENON_MOVED, "Alkuperäinen.", id_=5),
        _entry(Action.CLOSED, ending(Closing.HANDLED, "Alkuperäinen."), id_=6),
        _entry(Action.RECEIVED, None, id_=7),
    ],
)
def test_what_somebody_did_directly_stays_as_it_is_whatever_was_decided_at_that_moment(entry: Entry) -> None:
    assert public_entry(entry, BEHIND, APPROVED) == entry


def test_what_followed_from_something_else_keeps_its_reason() -> None:
    by_hand = replace(MOVED, caused_by=None)
    assert public_entry(CLOSED, {2: by_hand}, APPROVED) == CLOSED


def test_a_cause_that_is_forgotten_may_have_been_a_decision() -> None:
    assert public_entry(CLOSED, {2: MOVED}, APPROVED).reason is None
    assert public_entry(CLOSED, {}, APPROVED).reason is None
