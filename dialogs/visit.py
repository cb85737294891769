"""One turn of a one-to-one chat: who speaks, when, and in which unit of work."""

from collections.abc import Sequence
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
class Visit:
    """What every part of the conversation needs.

    Attributes:
        keys: what tells this delivery from others.
        guard: looks at every text before it is kept.
        held: texts that the guard stopped, by draft and question.
        asked: orders that wait for a yes.
        resemblance: knows what is like what.
        name: the person's, as Teams shows it.
        group: on whose team the person is; asked only for an order that needs it, None otherwise.
        sure: whether the order comes with its yes.
    """

    unit: Unit
    person: Person
    county: County
    words: Words
    now: datetime
    keys: Sequence[str]
    guard: Guard
    held: Held[str]
    asked: Held[Pending]
    resemblance: Resemblance
    name: str = ""
    group: WorkingGroup | None = None
    sure: bool = False

    @property
    def faces(self) -> Faces:
        """How this person is shown things."""
        return Faces(Texts(self.person.spoken), self.person.mode, self.county)

    def desk(self, leave: Leave = Leave.NONE) -> Desk:
        """The person at the desk; ``leave`` is what they have said to the guard's finding."""

        def clear(field: str, text: str) -> str:
            return self.guard.check(text, language=self.person.spoken, leave=leave, field=field).text

        return Desk(
            unit=self.unit,
            by=self.person,
            group=self.group,
            county=self.county,
            now=self.now,
            clear=clear,
        )
