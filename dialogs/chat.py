"""The one-to-one chat: what a line or a button means there, and the draft that waits for words."""

from dataclasses import replace

from bot.domain.errors import Refusal
from bot.domain.observation import Draft
from bot.domain.people import Mode
from bot.domain.receipt import SHOWN, whole_code
from bot.domain.roles import FIRST_PERMISSIONS, Permission
from bot.ports import ASKED, ASKED_BESIDE, Outcome
from bot.usecases import handlers, observations
from bot.usecases.filing import keep, receipts_among
from dialogs import channel, confirmation
from dialogs.actions import effects, filing, intents, own_observations, ownership, practice, registry
from dialogs.actions.action import Action, Request
from dialogs.answer import SILENCE, Answer
from dialogs.contents import wordless
from dialogs.desk import screens
from dialogs.incoming import Incoming, Kind, Where
from dialogs.open_item import open_item
from dialogs.rejected_form import RejectedForm
from dialogs.turn import Turn
from dialogs.understanding.numbers import number_alone, number_in

_TO_LEAVING = ("cancel", *confirmation.ANSWERS)
"""What may be said to whether a draft is to go."""


async def route(turn: Turn, incoming: Incoming) -> Answer:
    """Do what was asked, and say what came of it.

    Raises:
        Refusal: understood, and no.
    """
    if incoming.kind is Kind.PRESSED:
        confirmation.forget(turn)
        filing.leave_unknown(turn)
        action = await _pressed(turn, incoming)
        if action not in practice.ACTIONS:
            practice.leave(turn)
        return await action.run(turn, action.pressed(incoming.values))
    if incoming.kind is Kind.WORDLESS:
        return await _wordless(turn, incoming)
    line = await confirmation.read(turn, await _line(turn, incoming))
    if line is None:
        return turn.say("said-left")
    if case := practice.waiting(turn):
        return await _practised(turn, case, line)
    return await _typed(turn, line)


async def _pressed(turn: Turn, incoming: Incoming) -> Action:
    """The action that a button asks for; raises Refusal when it is a group's, and they are not in it."""
    action = registry.pressed(incoming.where, incoming.values)
    of_group = action.place is Where.CHANNEL or action.permission in FIRST_PERMISSIONS
    if of_group and incoming.dialog:
        raise Refusal("unknown-verb")
    if action.place is Where.CHANNEL and not await _may_here(turn, action):
        raise Refusal("not-a-member", permission=Permission.ENTER)
    return action


async def _may_here(turn: Turn, action: Action) -> bool:
    """Whether something of a group is done here: by its members, and screening by first handlers too."""
    if turn.group is not None or not _screens_alone(action):
        return turn.group is not None
    return await handlers.is_first(turn.context, turn.person.id)


def _screens_alone(action: Action) -> bool:
    """Whether a first handler may do it without the team."""
    return action.permission in FIRST_PERMISSIONS or action.name in ("open", "back")


async def _line(turn: Turn, incoming: Incoming) -> str:
    """What was said: a block before it is part of a text that is written, unless a command follows."""
    if not incoming.unquoted:
        return incoming.text
    draft = await turn.unit.drafts.of(turn.person.id)
    names = (*filing.commands(draft), *registry.ANYWHERE) if draft else ()
    return incoming.order if not draft or turn.words.recognise(incoming.order, names) else incoming.text


async def _wordless(turn: Turn, incoming: Incoming) -> Answer:
    """What such a message means; a draft stays where it is, and its step is said once more."""
    draft = await turn.unit.drafts.of(turn.person.id)
    if draft is None:
        return Answer(message=wordless(incoming.contents, turn.views))
    said = wordless(incoming.contents, turn.views, "draft").text
    answer = await filing.step(turn, draft)
    return replace(answer, message=turn.views.with_note(answer.message, said))


# --- typed lines


async def _practised(turn: Turn, case: int, line: str) -> Answer:
    """What a line says to the invented case that waits for a try, unless it asks for something else."""
    turn.practising = case
    if not (asked := _asks_otherwise(turn, line)):
        return await practice.listen(turn, case, line)
    turn.practising = None
    practice.leave(turn)
    answer = await _typed(turn, line)
    if asked is practice.PRACTISE:
        return answer
    return replace(answer, message=turn.views.with_note(answer.message, turn.texts("note-practice-ended")))


def _asks_otherwise(turn: Turn, line: str) -> Action | None:
    """The action that a line asks for while a case waits for a try; it ends the practice."""
    if number_alone(line, "H") or whole_code(line):
        return own_observations.OPEN
    found = registry.named_in_chat(turn, line)
    return found[0] if found else None


async def _typed(turn: Turn, line: str) -> Answer:
    if said := await filing.choose(turn, line):
        return said
    turn.draft = await _draft(turn, line)
    found = registry.named_in_chat(turn, line)
    if not found and (said := await _in_short(turn, line)):
        return said
    if found := found or ownership.read_bare(line, drafting=turn.draft is not None):
        action, request = found
        if action is filing.CORRECT:
            action, request = await _correcting(turn, line, request)
        answer = await action.run(turn, request)
        return _with_draft(turn, answer) if action.anywhere else answer
    if turn.draft and (said := await _typed_in_draft(turn, turn.draft, line)):
        return said
    for listen in (_opened, confirmation.unasked):
        if heard := await listen(turn, line):
            return heard
    return await intents.answer(turn, line)


async def _in_short(turn: Turn, line: str) -> Answer | None:
    """What a line says in a few words: to a member's group, or to whether a change can be seen."""
    answer = await _to_group(turn, line) if turn.group or await _handles(turn, line) else None
    if answer is None:
        return None if turn.draft else await effects.answer_in_short(turn, line)
    return _with_draft(turn, answer)


async def _handles(turn: Turn, line: str) -> bool:
    """Whether a line is one of a first handler's, who needs no team to screen."""
    names = [name for name, (one, *_) in registry.OF_GROUP.items() if _screens_alone(one)]
    said = number_alone(line, "H") or turn.words.recognise(line, names)
    return bool(said) and await handlers.is_first(turn.context, turn.person.id)


async def _to_group(turn: Turn, line: str) -> Answer | None:
    """What a member's line says to their group, or the thing of it that the line is the number of."""
    if found := registry.named_of_group(turn, line):
        action, order = found
        request = action.typed(turn, order)
        return await action.run(turn, request) if request else None
    number = number_alone(line, "HEIJ")
    if not number or (number.startswith("H-") and await observations.is_own(turn.context, number)):
        return None
    return replace(await open_item(turn, number), in_place=False)


async def _correcting(turn: Turn, line: str, own: Request) -> tuple[Action, Request]:
    """What a line corrects: an observation of one's own, or one that its writer screens."""
    found = None if await observations.is_own(turn.context, own.number) else registry.named(turn, line)
    if found and found[1].observation and await screens(turn):
        action, order = found
        if request := action.typed(turn, order):
            return action, request
    return filing.CORRECT, own


async def _draft(turn: Turn, line: str) -> Draft | None:
    """The draft that waits; whatever is no answer to whether it is to go leaves that question."""
    draft = await turn.unit.drafts.of(turn.person.id)
    if draft is None or not draft.leaving or turn.words.recognise(line, _TO_LEAVING):
        return draft
    return await keep(turn.context, replace(draft, leaving=False))


async def _typed_in_draft(turn: Turn, draft: Draft, line: str) -> Answer | None:
    """What a line says to the form, or one of one's own that it is the name of; None for other lines."""
    if opened := await _open(turn, number_alone(line, "H"), whole_code(line)):
        return opened
    if await receipts_among(turn.unit, line):
        raise Refusal("receipt-in-text")
    if not draft.leaving and turn.words.recognise(line, ("yes",)) and await confirmation.drop(turn):
        return Answer(message=turn.views.refused(Refusal("nothing-asked")))  # the form has not asked it
    return await filing.write(turn, draft, line, None)


async def _opened(turn: Turn, line: str) -> Answer | None:
    """One's own observation that a line names: by its number, or by a receipt code that stands in it."""
    shown = SHOWN.search(line)
    return await _open(turn, number_in(line, "H"), whole_code(line) or (shown[0] if shown else None))


async def _open(turn: Turn, number: str, code: str | None) -> Answer | None:
    if not (number or code):
        return None
    said = Request(number=number) if number else Request(fields={"receipt": code})
    return await own_observations.OPEN.run(turn, said)


def _with_draft(turn: Turn, answer: Answer) -> Answer:
    """The answer in words, and that a draft waits: the next line is taken as its answer."""
    message = answer.message
    if turn.draft is None or answer.draft or message is None or message.card is not None:
        return answer
    waits = turn.texts("note-draft-waits")
    return replace(answer, message=replace(message, text=f"{message.text}\n\n{waits}"))


# --- once more


async def repeat(turn: Turn, incoming: Incoming, outcome: Outcome) -> Answer:
    """A delivery that had its effect before: the present step, if the answer may not have got out."""
    if outcome.answered and not incoming.invoke:
        return SILENCE
    if again := await _group_again(turn, incoming):
        return again
    draft = await turn.unit.drafts.of(turn.person.id)
    if outcome.subject == ASKED or (draft and outcome.subject == ASKED_BESIDE):
        return await _typed(turn, await _line(turn, incoming))
    if outcome.subject and outcome.subject != ASKED_BESIDE:
        return await filing.filed_before(turn, incoming, outcome.subject)
    if draft is None and (coded := await filing.code_again(turn)):
        return coded
    return await _said_before(turn, incoming, draft)


async def _group_again(turn: Turn, incoming: Incoming) -> Answer | None:
    """What was said or done to the group, as it is now; None for what is the chat's own."""
    if turn.group is None:
        return None
    if incoming.kind is Kind.PRESSED:
        of_group = registry.pressed(incoming.where, incoming.values).place is Where.CHANNEL
        return await channel.repeat_pressed(turn, incoming.values) if of_group else None
    found = registry.named_of_group(turn, incoming.order)
    return await channel.repeat_typed(turn, *found) if found else None


async def _said_before(turn: Turn, incoming: Incoming, draft: Draft | None) -> Answer:
    if incoming.kind is Kind.PRESSED and (action := await _pressed(turn, incoming)).repeatable:
        return await action.run(turn, action.pressed(incoming.values))  # a row may be opened more than once
    if incoming.kind is Kind.TYPED and (said := await _typed_before(turn, incoming)):
        return said
    if draft is None or incoming.verb == "answer_proposal":
        return await _done_before(turn, incoming)
    return replace(await filing.repeat(turn, draft), in_place=incoming.invoke)


async def _typed_before(turn: Turn, incoming: Incoming) -> Answer | None:
    """A line that is answered once more as it was, since doing so changes nothing; None for others."""
    turn.practising = practice.waiting(turn)
    if turn.practising and not _asks_otherwise(turn, incoming.order):
        return await practice.listen(turn, turn.practising, incoming.order)
    turn.practising = None
    if asked := await filing.ask_again(turn):
        return asked
    return await _typed(turn, incoming.order) if registry.only_reads(turn, incoming.order) else None


async def _done_before(turn: Turn, incoming: Incoming) -> Answer:
    if incoming.verb == "answer_proposal":
        return await ownership.repeat(turn, str(incoming.values.get("number") or "").upper())
    if incoming.kind is Kind.TYPED and (answer := confirmation.repeat(turn, incoming.order)):
        return answer
    return Answer(message=turn.views.message("said-done"), in_place=incoming.invoke)


async def refused(turn: Turn, incoming: Incoming, refusal: Refusal) -> Answer:
    """A form as it was filled, with what is wrong; a card, as it came from one."""
    turn.person = replace(turn.person, mode=Mode.CARDS)
    rejected = RejectedForm(verb=incoming.verb, said=incoming.values, problem=refusal)
    action = registry.pressed(incoming.where, incoming.values)
    of_group = action.place is Where.CHANNEL
    if not (await _may_here(turn, action) if of_group else action.reopen):
        raise refusal
    again = action.reopen(turn, rejected) if action.reopen else open_item(turn, rejected.number, rejected)
    return replace(await again, refused=refusal.key)
