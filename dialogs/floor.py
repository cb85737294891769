"""One turn in the working group's channel: who has the floor, when, and in which unit of work."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.county import County
from bot.domain.group import WorkingGroup
from bot.domain.guard import Guard, Leave
from bot.domain.people import Person
from bot.ports import Unit
from bot.usecases.desk import Desk
from bot.usecases.resemblance import Resemblance
from dialogs.commands import Words
from dialogs.faces import Faces
from dialogs.held import Held, Pending
from dialogs.texts.loader import Texts


@dataclass
class Floor:
    """What every part of a turn in the channel needs.

    Attributes:
        person: who speaks; known to be a member of the group's team.
        guard: looks at every text before it is kept.
        resemblance: knows what is like what.
        asked: orders that wait for a yes.
        leave: what the speaker has said to the guard's finding.
        sure: whether the order comes with its yes.
    """

    unit: Unit
    person: Person
    group: WorkingGroup
    county: County
    words: Words
    now: datetime
    guard: Guard
    resemblance: Resemblance
    asked: Held[Pending]
    leave: Leave = Leave.NONE
    sure: bool = False

    @property
    def faces(self) -> Faces:
        """How this channel is shown things: in its language, as cards unless the speaker wants text."""
        return Faces(Texts(self.group.spoken), self.person.mode, self.county)

    @property
    def desk(self) -> Desk:
        """The speaker at the desk."""
        return Desk(
            unit=self.unit,
            by=self.person,
            group=self.group,
            county=self.county,
            now=self.now,
            clear=self.clear,
        )

    def clear(self, field: str, text: str) -> str:
        """The guard for one field's text; raises Stopped."""
        passed = self.guard.check(
            text,
            language=self.group.spoken,
            leave=self.leave,
            field=field,
            colleagues=field in _OF_COLLEAGUES,
        )
        return passed.text


_OF_COLLEAGUES = ("recipient", "carrier")
"""Fields in which officials and the group's own people are named."""
