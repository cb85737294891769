"""The guard, which tells how its looks at texts ended."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from bot.domain.errors import Refusal
from bot.domain.guard import Guard, Level, Passed, Verdict

IN_GUARD = "the guard could not look at a text"
"""Noted on an error: the traceback in the log tells where it arose, and it is counted once."""


@dataclass(frozen=True, kw_only=True)
class CountedGuard(Guard):
    """A guard whose looks and errors are counted. An error passes on: a text that nobody checked is not kept.

    Attributes:
        looked: told the level of each look.
        failed: told of each error.
    """

    looked: Callable[[Level], None]
    failed: Callable[[], None]

    def look(self, text: str, **where: Any) -> Verdict:
        """Return what stands in a text."""
        with self._errors_counted():
            verdict = super().look(text, **where)
        self.looked(verdict.level)
        return verdict

    def check(self, text: str, **where: Any) -> Passed:
        """Return the text as it may be kept."""
        with self._errors_counted():
            return super().check(text, **where)

    @contextmanager
    def _errors_counted(self) -> Iterator[None]:
        try:
            yield
        except Refusal:
            raise
        except Exception as error:
            if IN_GUARD not in getattr(error, "__notes__", ()):
                error.add_note(IN_GUARD)
                self.failed()
            raise
