"""An error of the guard: the text is not kept, its writer is told, and the operator hears of it."""

from dataclasses import replace

import pytest
from structlog.testing import capture_logs

from bot.domain.guard import NameShapes, Reading, Stopped
from bot.domain.people import Language
from bot.metrics import CountedGuard
from bot.metrics.counted_guard import IN_GUARD
from tests.stage import Chat, Stage
from tests.test_metrics import values


class BrokenNames(NameShapes):
    """A dictionary that fails at one word."""

    def read(self, form: str) -> Reading:
        """Fail at it."""
        if form == "Rikkonen":
            raise ZeroDivisionError("an invented mistake")
        return super().read(form)


async def test_a_text_that_the_guard_cannot_look_at_is_not_kept_and_is_counted_once(
    on: Stage, anna: Chat
) -> None:
    current = on.house.handler.dispatcher.current_guard
    current._usual = current.guard = replace(current.guard, names=BrokenNames())
    await anna.installs()
    with capture_logs() as lines:
        said = await anna.says("Ihmiset eivät saa asuntoa, sanoi Rikkonen, ja jono vain kasvaa.")
    on.clock.advance(minutes=15)
    assert values(on.house.metrics, "guard_errors") == {"": 1}
    assert [line["event"] for line in lines] == ["turn_failed"]
    assert "Jokin meni vikaan" in said
    async with on.unit() as unit:
        person = await unit.people.find(on.settings.tenants[0], anna.who.object_id)
        assert person
        assert await unit.drafts.of(person.id) is None


def test_an_error_of_the_guard_says_so_in_its_traceback_and_a_refusal_is_none() -> None:
    failed = list[int]()
    guard = CountedGuard(names=BrokenNames(), looked=lambda _level: None, failed=lambda: failed.append(1))
    with pytest.raises(ZeroDivisionError) as caught:
        guard.check("Sanoi Rikkonen.", language=Language.FI)
    assert caught.value.__notes__ == [IN_GUARD]
    with pytest.raises(Stopped):
        guard.check("Hetu 131052-308T.", language=Language.FI)
    assert len(failed) == 1
