"""What can be done: one declaration, which the button, the typed line, the form and the help follow from."""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import KW_ONLY, dataclass, field, replace
from datetime import date
from enum import StrEnum
from functools import partial
from typing import Any, Protocol, TypeAlias, TypeVar

from bot.domain.errors import Refusal
from bot.domain.questionnaire import AnswerKind, Question, Questionnaire, codes_in, read_date
from bot.domain.roles import Permission
from bot.usecases.context import Target
from dialogs.answer import Answer
from dialogs.incoming import Where
from dialogs.open_item import open_item
from dialogs.rejected_form import RejectedForm
from dialogs.turn import Turn
from dialogs.understanding.orders import Order

Result = TypeVar("Result")
Code = TypeVar("Code", bound=StrEnum)


class On(StrEnum):
    """What an action is done on; the value is the letter of its numbers, if it has one."""

    OBSERVATION = "H"
    PHENOMENON = "I"
    PROPOSAL = "E"
    PUBLICATION = "J"
    CASE = "case"  # a phenomenon on a meeting's agenda
    MEETING = "meeting"
    OWN = "own"  # an observation of one's own
    DRAFT = "draft"
    NOTHING = "nothing"


@dataclass(frozen=True, kw_only=True)
class Request:
    """What an action is done on, and with what, however it came.

    Attributes:
        number: of what it is done on, as it is stored; empty when none was named.
        version: of it, as the pressed card showed it; None when it was typed.
        fields: what was said, by the key of the action's question.
        values: all that the pressed button sent; None when it was typed.
    """

    number: str = ""
    version: int | None = None
    fields: Mapping[str, Any] = field(default_factory=dict)
    values: Mapping[str, Any] | None = None

    @property
    def pressed(self) -> bool:
        """Whether a button was pressed."""
        return self.values is not None

    @property
    def said(self) -> Mapping[str, Any]:
        """The fields of what was typed, or all that the pressed button sent."""
        return self.fields if self.values is None else self.values

    @property
    def on(self) -> Target:
        """What it is done on, as the use cases take it."""
        return Target(number=self.number, version=self.version)

    def named(self, otherwise: str) -> Target:
        """The same, when it has to be named; raises Refusal when it is not."""
        if not self.number:
            raise Refusal(otherwise)
        return self.on

    def text(self, key: str) -> str:
        """What was written or chosen; empty when nothing was."""
        return str(self.fields.get(key) or "")

    def day(self, key: str) -> date | None:
        """The day that was said; None when there is none, or when it is no day."""
        said = self.text(key)
        return read_date(said) if said else None

    def choice(self, key: str, codes: type[Code], otherwise: str) -> Code:
        """What was chosen; raises Refusal when it is none of the codes."""
        try:
            return codes(self.text(key))
        except ValueError:
            raise Refusal(otherwise) from None

    def many(self, key: str) -> list[str]:
        """What was chosen where more than one may be."""
        return codes_in(self.fields.get(key))

    def given(self, *keys: str) -> dict[str, Any]:
        """What was said of these fields, an empty answer too."""
        return {key: self.fields[key] for key in keys if key in self.fields}


Run: TypeAlias = Callable[[Turn, Request], Awaitable[Answer]]
Read: TypeAlias = Callable[[Turn, Order], Mapping[str, Any] | None]
"""Read what follows an action's words: the fields by their keys.

None when it is rather an answer to the question of the draft that waits: a text may begin with any word.
"""


@dataclass(frozen=True)
class Action:
    """One thing that can be done in one place.

    Attributes:
        name: its words are the texts ``words-<name>``.
        place: where it can be done.
        run: does it and answers, typed and pressed alike.
        on: what it is done on.
        permission: what its use case asks for first, when that is always the same.
        words: whether it can be typed.
        verb: of its buttons; the name with underscores, unless another one is given. Empty: it has none.
        read: reads what is typed behind its words; None when it stands alone on its line.
        fields: the questions of its form, which comes back as it was filled when refused; None: no form.
        inputs: what the ids of the form's inputs begin with, before the question's key.
        picked: the id of the input in which a card asks what it is done on, if it does.
        reopen: shows the form as it was filled, when that is not on the card of what it is done on.
        repeatable: whether doing it once more changes nothing, so that a repeated delivery is answered again.
        of_member: whether, in the chat, the roster of the group's team is asked: it is for its members alone,
            or shows them more.
        anywhere: whether it can be typed in the chat at any time, also as the answer to a draft's question.
        channel_only: whether it is of the channel itself; what else a group does there, its members may do in
            their own chats too.
        whole: whether all that follows its words is read as its fields, or it is refused: in the chat what it
            does not read is a text.
        asks_first: whether it asks before it is done when it is typed, and is no answer to a double press.
        alone: whether its words alone show something, though others may follow that change something.
        help: the end of the key of its line in the help; empty when another line tells of it.
        names: whether it tells of people by name: Teams is asked what they are called before.
        chooses: the id of the input in which a person is chosen: Teams is asked what that one is to the team.
    """

    name: str
    _: KW_ONLY
    place: Where
    run: Run
    on: On = On.NOTHING
    permission: Permission | None = None
    words: bool = True
    verb: str | None = None
    read: Read | None = None
    fields: Questionnaire | None = None
    inputs: str = ""
    picked: str = ""
    reopen: Callable[[Turn, RejectedForm], Awaitable[Answer]] | None = None
    repeatable: bool = False
    of_member: bool = False
    anywhere: bool = False
    channel_only: bool = False
    whole: bool = False
    asks_first: bool = False
    alone: bool = False
    help: str = ""
    names: bool = False
    chooses: str = ""

    @property
    def button(self) -> str:
        """The verb of its buttons; empty when it has none."""
        return self.name.replace("-", "_") if self.verb is None else self.verb

    @property
    def opens(self) -> bool:
        """Whether its button alone shows something, with nothing more to be said: the help leads there."""
        whole = (
            self.repeatable
            or self.alone
            or (self.read is None and self.fields is None and not self.asks_first)
        )
        return bool(self.button) and self.words and self.on in (On.NOTHING, On.MEETING) and whole

    def typed(self, turn: Turn, order: Order) -> Request | None:
        """What a typed line asks for; None when it is rather an answer to a draft's question."""
        fields = self.read(turn, order) if self.read else {}
        return None if fields is None else Request(number=order.number(self.on), fields=fields)

    def pressed(self, values: Mapping[str, Any]) -> Request:
        """What a pressed button asks for; a version that is none is as good as an old one."""
        questions = self.fields.questions if self.fields else ()
        ids = {question.key: f"{self.inputs}{question.key}" for question in questions}
        fields = {key: values[name] for key, name in ids.items() if name in values}
        version = values.get("version")
        return Request(
            number=str(values.get(self.picked or "number") or "").upper(),
            version=version if isinstance(version, int) else -1,
            fields=values if self.fields is None else fields,
            values=values,
        )


in_chat = partial(Action, place=Where.PERSONAL)
in_channel = partial(Action, place=Where.CHANNEL)
"""Declare an action of the chat, or of the channel."""


def changes(
    do: Callable[[Turn, Request], Awaitable[Result]],
    tell: Callable[[Turn, Result], Awaitable[Answer]],
    show: Callable[[Turn, Result], Awaitable[Answer]] | None = None,
) -> Run:
    """Make an action of something that changes what it is done on.

    Args:
        do: changes it.
        tell: says what was done, to who typed it.
        show: the card for everybody, once a button on it was pressed; by default that of what it was done on,
            with the way to the next one. At the desk what ``tell`` says stands above the next one.
    """

    async def run(turn: Turn, request: Request) -> Answer:
        result = await do(turn, request)
        if not request.pressed:
            return await tell(turn, result)
        if show:
            shown = await show(turn, result)
        else:
            desk = not turn.in_channel and request.number.startswith(On.OBSERVATION)
            said = await tell(turn, result) if desk else None
            words = said.message.text if said and said.message else ""
            shown = await open_item(turn, request.number, done=True, said=words)
        return replace(shown, in_place=True, everyone=True)

    return run


class _Numbered(Protocol):
    """What has a number that people know it by."""

    @property
    def number(self) -> str: ...


def says(key: str) -> Callable[[Turn, _Numbered], Awaitable[Answer]]:
    """Make what is said of a thing that was done: a sentence with the number of what it was done on."""

    async def tell(turn: Turn, result: _Numbered) -> Answer:
        return turn.say(key, number=result.number)

    return tell


def read_nothing(_turn: Turn, _order: Order) -> Mapping[str, Any]:
    """Read no fields: what it is done on is all that is said."""
    return {}


def read_said(key: str) -> Read:
    """Read all that follows the words as one field."""
    return lambda _turn, order: {key: order.said}


def read_rest(key: str) -> Read:
    """Read all that follows what it is done on as one field."""
    return lambda _turn, order: {key: order.rest}


def form(*questions: Question | str) -> Questionnaire:
    """A form of these questions; a name alone is one that is answered in words."""
    return Questionnaire(tuple(map(_question, questions)))


def _question(one: Question | str) -> Question:
    return one if isinstance(one, Question) else Question(key=one, kind=AnswerKind.TEXT)


def codes(key: str, choices: Iterable[str] = (), *, many: bool = False) -> Question:
    """A question that is answered by choosing; what there is to choose from, the card may know alone."""
    kind = AnswerKind.CHOICES if many else AnswerKind.CHOICE
    return Question(key=key, kind=kind, choices=tuple(choices))


def day(key: str) -> Question:
    """A question that is answered with a day."""
    return Question(key=key, kind=AnswerKind.DATE)
