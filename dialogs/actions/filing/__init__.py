"""One's own draft, from the first words to the receipt: what can be done with it."""

from dataclasses import replace

from bot.domain.errors import Refusal
from bot.domain.guard import Leave
from bot.domain.observation import Draft
from bot.domain.roles import Permission
from bot.usecases import own_data
from dialogs import confirmation, intake
from dialogs.actions.action import Action, On, Request, Run, in_chat, read_said
from dialogs.actions.filing.answers import endorse, not_among, press, repeat, write
from dialogs.actions.filing.form import begin, drop, guess_of, step
from dialogs.actions.filing.receipts import code_again, filed_before
from dialogs.actions.filing.texts import discard_text, offer_text, several, take, take_text, urgent
from dialogs.actions.filing.waiting import CHOICES, ask_again, ask_unknown, choose, leave_unknown, settle
from dialogs.actions.own_observations import read_named
from dialogs.answer import Answer
from dialogs.incoming import Where
from dialogs.turn import Turn
from dialogs.understanding.words import LEAVES, Typed

__all__ = [
    "CORRECT",
    "ENDORSE",
    "FILE",
    "IN_DRAFT",
    "TEXTS",
    "WORDS",
    "ask_again",
    "ask_unknown",
    "choose",
    "code_again",
    "commands",
    "drop",
    "filed_before",
    "leave_unknown",
    "not_among",
    "repeat",
    "settle",
    "several",
    "step",
    "take",
    "urgent",
    "write",
]


_LEGACY = frozenset({"understood", "answer", "skip", "back", "edit", "keep", "restore"})
"""Buttons that take what stands in the fields and show the form; most stood on cards of an older version."""


def commands(draft: Draft) -> tuple[str, ...]:
    """What may be typed while a draft waits."""
    not_now = () if draft.leaving else ("yes", "no")
    return tuple(name for name in intake.DRAFT_COMMANDS if name not in not_now)


async def _correct(turn: Turn, request: Request) -> Answer:
    """A draft with what one has sent before; raises Refusal when it is not theirs to correct."""
    draft = await own_data.begin_correction(turn.context, request.number, guess=guess_of(turn))
    return replace(await step(turn, draft), in_place=False)


def _in_form(name: str, leave: Leave | None = None) -> Run:
    """Make an action of the form; outside a draft it says ``leave`` to the guard's finding."""

    async def run(turn: Turn, request: Request) -> Answer:
        if request.pressed:
            return await press(turn, name, turn.incoming)
        if leave is not None:
            return await settle(turn, leave)
        if turn.draft is None:
            raise Refusal("no-draft")
        if name == "cancel":
            await confirmation.drop(turn)  # the draft asks a question of its own
        line = turn.incoming.order
        answer = await write(turn, turn.draft, line, Typed(name, request.text("line")))
        return answer or await step(turn, turn.draft)

    return run


_BUTTONS = frozenset({*_LEGACY, "send", "cancel"})

IN_DRAFT = tuple(
    Action(
        name=name,
        place=Where.PERSONAL,
        on=On.DRAFT,
        words=name in intake.DRAFT_COMMANDS,
        verb=None if name in _BUTTONS else "",
        read=read_said("line") if name == "edit" else None,
        run=_in_form(name, LEAVES.get(name)),
        asks_first=name == "cancel",
    )
    for name in dict.fromkeys((*intake.DRAFT_COMMANDS, *sorted(_BUTTONS)))
)
"""What is said to the form."""

FILE = in_chat(
    "file", permission=Permission.FILE, run=begin, verb="start", anywhere=True, repeatable=True, help="file"
)

ENDORSE = in_chat("endorse", read=read_said("number"), run=endorse, anywhere=True, help="endorse")

CORRECT = in_chat(
    "correct", on=On.OWN, read=read_named("own-which"), run=_correct, of_member=True, help="correct"
)

TEXTS = (
    in_chat("offer-text", words=False, run=offer_text, repeatable=True),
    in_chat("take-text", words=False, permission=Permission.FILE, run=take_text),
    in_chat("discard-text", words=False, run=discard_text),
)
"""What is said about a text that a card carries."""

_ANSWERS = ("yes", "no")  # an action has these words
_HERE = [name for names in CHOICES.values() for name in names if name not in _ANSWERS]

WORDS = ("own-text", "choices", *_HERE)
"""What may be typed about such a text, or to the form, at its moment alone."""
