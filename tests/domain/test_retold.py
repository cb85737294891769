"""Histories as reporters may read them: what a decision caused has the memo's reason, or none."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.log import Action, Entry
from bot.domain.retold import retold
from bot.domain.screening import Closing, ending

AT = datetime(2026, 12, 10, 8, tzinfo=UTC)
DECIDED = Entry(at=AT, action=Action.DECIDED, subject="meeting", about="phenomenon", reason="Alkuperäinen.")
APPROVED = {("meeting", "phenomenon"): "Hyväksytty."}


def _entry(action: Action, reason: str | None, *, later: int = 0) -> Entry:
    return Entry(at=AT + timedelta(microseconds=later), action=action, subject="any", reason=reason)


CLOSED = _entry(Action.CLOSED, ending(Closing.HANDLED, "Asumisneuvonta: Alkuperäinen."))


def test_a_closed_one_has_the_memo_s_reason_and_none_before() -> None:
    assert retold(CLOSED, [DECIDED], {}).reason is None
    assert retold(CLOSED, [DECIDED], APPROVED).reason == ending(Closing.HANDLED, "Hyväksytty.")


@pytest.mark.parametrize("action", [Action.PHENOMENON_MOVED, Action.MOVED])
def test_whatever_else_followed_has_none_as_the_memo_s_own_line_tells_it(action: Action) -> None:
    entry = _entry(action, "Alkuperäinen.")
    assert retold(entry, [DECIDED], {}).reason is None
    assert retold(entry, [DECIDED], APPROVED).reason is None


@pytest.mark.parametrize(
    "entry",
    [
        _entry(Action.PHENOMENON_MOVED, "Alkuperäinen.", later=1),
        _entry(Action.PHENOMENON_MOVED, "Käsin siirretty."),
        _entry(Action.RECEIVED, None),
    ],
)
def test_what_no_decision_caused_stays_as_it_is(entry: Entry) -> None:
    assert retold(entry, [DECIDED], APPROVED) == entry
    assert retold(CLOSED, [], APPROVED) == CLOSED
