"""One of one's own observations, as its reporter is shown it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.domain.meeting_pack import AgendaCase
from bot.domain.observation import Observation
from bot.domain.timeline import Progress
from dialogs.texts.effects import Asked


@dataclass(frozen=True, kw_only=True)
class OwnObservation:
    """An own observation, and all that became of it.

    Attributes:
        standing: the observation, what took it in, and their histories, oldest first.
        matters: what meetings decided, by the id of the entry of their minutes.
        asked: the questions about an effect that are open.
        code: the receipt code that it was opened with, if it is anonymous.
    """

    standing: Progress
    matters: Mapping[int, AgendaCase] = field(default_factory=dict)
    asked: Sequence[Asked] = ()
    code: str | None = None

    @property
    def observation(self) -> Observation:
        """The observation itself."""
        return self.standing.observation
