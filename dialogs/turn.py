"""One turn of a conversation: who speaks, where, when, and in which unit of work."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot.domain.codes import Language
from bot.domain.county import County
from bot.domain.errors import Refusal
from bot.domain.group import WorkingGroup
from bot.domain.guard import Guard, Leave
from bot.domain.observation import Draft
from bot.domain.people import Mode, Person
from bot.ports import Unit
from bot.usecases.context import Context
from bot.usecases.resemblance import Resemblance
from dialogs.answer import Answer
from dialogs.incoming import Incoming, Where
from dialogs.pages.page import Page
from dialogs.pending import Pending, PendingStore, WaitingText
from dialogs.texts.loader import Texts
from dialogs.understanding.words import Words
from dialogs.views import Views


@dataclass
class Turn:
    """What every part of a conversation needs.

    Attributes:
        incoming: the delivery that began the turn.
        person: who speaks; in the channel known to be a member of the group's team.
        group: whose channel it is; in the chat the group on whose team the person is, asked only for an
            action that needs it.
        guard: looks at every text before it is kept.
        forget_words: makes the next turn read the words that the guard lets pass.
        texts_pending: answers that the guard stopped, by whom.
        observations_pending: texts of observations that wait for a word, by whom.
        orders_pending: orders that wait for a yes.
        practice_pending: cases of practice that wait for a try, each by its place, by whom.
        resemblance: knows what is like what.
        leave: what the person has said to the guard's finding.
        sure: whether the order comes with its yes.
        of_county: whether the group is the county group, which sees everything.
        draft: the person's own, that waits for a word in the chat.
        practising: the place of the case that waits for a try in the chat, before the draft's words.
        afterwards: what is done once all of the turn is stored: memory takes nothing back.
    """

    incoming: Incoming
    unit: Unit
    person: Person
    group: WorkingGroup | None
    county: County
    words: Words
    now: datetime
    guard: Guard
    forget_words: Callable[[], None]
    texts_pending: PendingStore[str]
    observations_pending: PendingStore[WaitingText]
    orders_pending: PendingStore[Pending]
    practice_pending: PendingStore[int]
    resemblance: Resemblance
    leave: Leave = Leave.NONE
    sure: bool = False
    of_county: bool = False
    draft: Draft | None = None
    practising: int | None = None
    afterwards: list[Callable[[], object]] = field(default_factory=list)

    @property
    def in_channel(self) -> bool:
        """Whether it happens in the working group's channel."""
        return self.incoming.where is Where.CHANNEL

    @property
    def answering(self) -> bool:
        """Whether a line in the chat is rather an answer, unless it is a command and nothing more."""
        return self.draft is not None or self.practising is not None

    @property
    def working_group(self) -> WorkingGroup:
        """The group whose channel it is; raises Refusal elsewhere."""
        if self.group is None:
            raise Refusal("not-a-member")
        return self.group

    @property
    def place(self) -> str:
        """What tells this conversation of the person from their others: the channel's group, or nothing."""
        return self.group.id if self.group and self.in_channel else ""

    @property
    def keys(self) -> Sequence[str]:
        """What tells this delivery from others."""
        return self.incoming.keys

    @property
    def name(self) -> str:
        """The person's name, as Teams shows it."""
        return self.incoming.visitor.name if self.incoming.visitor else ""

    @property
    def language(self) -> Language:
        """The language that is spoken here: the channel's, or the person's own."""
        return self.group.spoken if self.group and self.in_channel else self.person.spoken

    @property
    def texts(self) -> Texts:
        """The texts of the language that is spoken here."""
        return Texts(self.language)

    @property
    def views(self) -> Views:
        """How things are shown here: as cards, unless who speaks wants text."""
        mode = Mode.CARDS if self.incoming.dialog else self.person.mode  # a dialog shows nothing else
        return Views(self.texts, mode, self.county)

    def show(
        self, page: Page, *, in_place: bool = False, everyone: bool = False, refused: str | None = None
    ) -> Answer:
        """The answer that shows a page; see :class:`Answer`."""
        message = self.views.show(page)
        return Answer(message=message, in_place=in_place, everyone=everyone, refused=refused)

    def say(self, key: str, **facts: object) -> Answer:
        """The answer of a sentence or two."""
        return Answer(message=self.views.message(key, **facts))

    @property
    def context(self) -> Context:
        """The context of the use cases."""
        return Context(
            unit=self.unit,
            actor=self.person,
            group=self.group,
            county=self.county,
            now=self.now,
            clear=self.clear,
            clear_outward=self.clear_outward,
            of_county=self.of_county,
        )

    def clear(self, field: str, text: str) -> str:
        """The guard for one field's text; raises Stopped."""
        passed = self.guard.check(
            text,
            language=self.language,
            leave=self.leave,
            field=field,
            colleagues=self.in_channel and field in _OF_COLLEAGUES,
        )
        return passed.text

    def clear_outward(self, field: str, text: str, areas: Sequence[str]) -> str:
        """The guard for one field's text that is for readers outside; raises Stopped."""
        for area in areas or (None,):
            text = self.guard.check(
                text, language=self.language, leave=self.leave, field=field, area=area, outward=True
            ).text
        return text


_OF_COLLEAGUES = ("recipient", "carrier")
"""Fields in which officials and the group's own people are named."""
