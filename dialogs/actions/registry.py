"""Everything that can be done, and which of it a typed line or a pressed button asks for."""

from collections.abc import Iterable, Mapping
from typing import Any

from bot.domain.errors import Refusal
from bot.domain.form import observation_form
from bot.domain.people import Mode
from bot.domain.questionnaire import AnswerKind, Question
from bot.domain.receipt import whole_code
from bot.domain.roles import ALLOWED, Permission, Role
from dialogs import confirmation
from dialogs.actions import (
    agenda,
    allowed_words,
    appointments,
    conclusions,
    documents,
    effects,
    filing,
    home,
    lists,
    meetings,
    office,
    own_observations,
    ownership,
    pauses,
    phenomena,
    practice,
    proposals,
    publications,
    publishing,
    quarters,
    ready_reports,
    replies,
    reports,
    rhythms,
    roles,
    screening,
    settings,
    silence,
    year_reports,
)
from dialogs.actions.action import Action, On, Request, in_channel, in_chat
from dialogs.answer import SILENCE, Answer
from dialogs.incoming import SHORT, Incoming, Kind, Where
from dialogs.pages.help import GROUP, Command, HelpSection, help_page
from dialogs.rejected_form import refillable
from dialogs.texts.loader import all_words
from dialogs.turn import Turn
from dialogs.understanding.numbers import number_alone
from dialogs.understanding.orders import Order, read_chat_order, read_order
from dialogs.understanding.words import LEAVES, Words


async def _commands(turn: Turn, request: Request) -> Answer:
    """All that may be typed in this place, by what it is about; in the channel for the presser alone."""
    if turn.in_channel and not request.pressed and turn.person.mode is Mode.CARDS:
        return await home.group_home(turn, request)  # a press shows it to who asks alone
    of_group, own = turn.in_channel or request.said.get("about") == GROUP, not turn.in_channel
    if of_group and turn.group:
        page = help_page(help_sections(Where.CHANNEL), turn.county, turn.texts)
    else:
        roles = await turn.context.roles()
        theirs = help_sections(Where.CHANNEL) if turn.group else ()
        page = help_page(help_sections(Where.PERSONAL, roles), turn.county, turn.texts, theirs, everyday=own)
    return turn.show(page, in_place=request.pressed and turn.in_channel)


def help_sections(place: Where, roles: Iterable[Role] = ()) -> list[HelpSection]:
    """What may be asked for in a place, by what it is about.

    Args:
        place: the chat or the channel.
        roles: of who asks: what only some roles may do in the chat, the others are not told of.
    """
    allowed = frozenset[Permission]().union(*(ALLOWED[role] for role in roles))
    told = [
        one
        for one in ACTIONS
        if one.help and one.place is place and (not _of_office(one) or one.permission in allowed)
    ]
    of_section: dict[str, list[Command]] = {}
    for one in told:
        about = "office" if _of_office(one) else _ABOUT[one.on]
        key = f"channel-help-{one.help}" if one.place is Where.CHANNEL else f"help-{one.help}"
        of_section.setdefault(about, []).append(Command(key, one.button if one.opens else ""))
    return [HelpSection(about, tuple(found)) for about, found in of_section.items()]


_ABOUT: dict[On, str] = {
    On.NOTHING: "look",
    On.OBSERVATION: "observation",
    On.PHENOMENON: "phenomenon",
    On.PROPOSAL: "proposal",
    On.PUBLICATION: "publication",
    On.CASE: "meeting",
    On.MEETING: "meeting",
    On.OWN: "own",
    On.DRAFT: "own",
}
"""The section of the help that tells of an action, by what it is done on."""


def _of_office(action: Action) -> bool:
    """Whether only some roles may do something in their chat, so that the help tells nobody else of it."""
    everybody = ALLOWED[Role.REPORTER]
    return action.place is Where.PERSONAL and action.permission not in (None, *everybody)


async def _thanked(turn: Turn, _request: Request) -> Answer:
    """A short word for who says thanks; in the channel it would be one more message for everybody."""
    return SILENCE if turn.in_channel else turn.say("said-thanks")


_HELPS = (
    *home.ACTIONS,
    in_channel("commands", run=_commands, repeatable=True, channel_only=True),
    in_chat("commands", run=_commands, anywhere=True, repeatable=True, of_member=True),
    in_channel("thanks", run=_thanked, verb="", repeatable=True, channel_only=True),
    in_chat("thanks", run=_thanked, verb="", anywhere=True, repeatable=True),
)

ACTIONS: tuple[Action, ...] = (
    *reports.WEEKLY,
    *screening.LOOKS,
    *lists.ACTIONS,
    *phenomena.ACTIONS,
    *proposals.ACTIONS,
    *screening.ACTIONS,
    *allowed_words.ACTIONS,
    *publications.ACTIONS,
    *publishing.ACTIONS,
    *reports.PERIODIC,
    *silence.IN_CHANNEL,
    *meetings.ACTIONS,
    *agenda.ACTIONS,
    *rhythms.IN_CHANNEL,
    *settings.IN_CHANNEL,
    *practice.IN_CHANNEL,
    *filing.IN_DRAFT,
    *filing.TEXTS,
    filing.FILE,
    *own_observations.ACTIONS,
    *replies.ACTIONS,
    *effects.ACTIONS,
    filing.ENDORSE,
    *ownership.ACTIONS,
    filing.CORRECT,
    *own_observations.OWN_DATA,
    *practice.ACTIONS,
    *rhythms.IN_CHAT,
    *pauses.ACTIONS,
    *settings.IN_CHAT,
    *appointments.ACTIONS,
    *roles.ACTIONS,
    *office.ACTIONS,
    *silence.IN_CHAT,
    *documents.ACTIONS,
    *year_reports.ACTIONS,
    *conclusions.ACTIONS,
    *quarters.ACTIONS,
    *ready_reports.ACTIONS,
    *_HELPS,
)
"""All actions, in the order in which the help tells of them."""


def _by(key: str, place: Where) -> dict[str, tuple[Action, ...]]:
    """The actions of a place by their name or button; several, when they are done on different things."""
    found: dict[str, tuple[Action, ...]] = {}
    for action in ACTIONS:
        known = (action.name if action.words else "") if key == "name" else action.button
        if known and action.place is place:
            found[known] = (*found.get(known, ()), action)
    return found


TYPED = {place: _by("name", place) for place in (Where.PERSONAL, Where.CHANNEL)}
"""Partial: nothing is done in a group chat."""
PRESSED = {place: _by("button", place) for place in (Where.PERSONAL, Where.CHANNEL)}
"""Partial: nothing is done in a group chat."""


OF_GROUP = {
    name: shared
    for name, known in TYPED[Where.CHANNEL].items()
    if name not in TYPED[Where.PERSONAL] and (shared := tuple(one for one in known if not one.channel_only))
}
"""What members of a group may type in their own chats too; a word that the chat knows means the chat's."""

_OF_CHAT = tuple(
    name
    for name, (one, *_) in TYPED[Where.PERSONAL].items()
    if name not in TYPED[Where.CHANNEL] and one.on is not On.DRAFT
)

NAMES = tuple(dict.fromkeys(action.name for action in ACTIONS if action.words))
"""All that can be typed somewhere."""

VERBS = tuple(dict.fromkeys(action.button for action in ACTIONS if action.button))
"""All that a button can ask for somewhere."""

DESTROYING = frozenset(action.button for action in ACTIONS if action.asks_first)
"""The buttons of which a second press must not be one: what they do asks first when it is typed."""

ANYWHERE = tuple(action.name for action in ACTIONS if action.anywhere and action.place is Where.PERSONAL)
"""What can be typed in the chat at any time."""

_OF_MEMBERS = tuple(action.name for action in ACTIONS if action.of_member and action.words)
_BUTTONS_OF_MEMBERS = frozenset(action.button for action in ACTIONS if action.of_member and action.button)
_OUTSIDE_DRAFT = (
    *(name for name, (one, *_) in TYPED[Where.PERSONAL].items() if one.on is not On.DRAFT),
    *LEAVES,
)
_BESIDE_DRAFT = tuple(name for name in _OUTSIDE_DRAFT if name not in LEAVES)


_READING = tuple(
    action.name
    for action in ACTIONS
    if action.place is Where.PERSONAL
    and action.words
    and (action.repeatable or (action.asks_first and action.read and action.on is not On.DRAFT))
)
"""What is only read, or asked first, so that a repeated delivery is answered as the first one."""


def command_words() -> Words:
    """The words of all actions, in all languages."""
    typed = [action for action in ACTIONS if action.words]
    names = [*(one.name for one in typed), *filing.WORDS, *practice.WORDS]
    return Words(all_words, names, {one.name for one in typed if one.read})


def is_of_chat(words: Words, line: str) -> bool:
    """Whether a line asks for what is done in one's own chat alone."""
    return words.recognise(line, _OF_CHAT) is not None


def asks_for_member(words: Words, incoming: Incoming) -> bool:
    """Whether a line or a button in the chat asks for what is members' alone: the roster is asked first."""
    if incoming.dialog:
        return False
    if incoming.kind is Kind.PRESSED:
        return incoming.verb in _BUTTONS_OF_MEMBERS or _of_group(incoming.verb, incoming.values)
    line = incoming.order
    return words.recognise(line, (*_OF_MEMBERS, *OF_GROUP)) is not None or bool(number_alone(line, "HEIJ"))


def is_to_group(turn: Turn) -> bool:
    """Whether what is done in the chat is done to the group."""
    incoming = turn.incoming
    if incoming.kind is Kind.PRESSED:
        return _of_group(incoming.verb, incoming.values)
    return named_of_group(turn, incoming.order) is not None


def _of_group(verb: str, values: Mapping[str, Any]) -> bool:
    """Whether a button in the chat is a group's; the chat's own of the same name names no number."""
    shared = any(not one.channel_only for one in PRESSED[Where.CHANNEL].get(verb, ()))
    return shared and (verb not in PRESSED[Where.PERSONAL] or bool(values.get("number")))


_NAMING = tuple(action.name for action in ACTIONS if action.names and action.words)
_BUTTONS_NAMING = frozenset(action.button for action in ACTIONS if action.names and action.button)
_CHOOSING = {action.button: action.chooses for action in ACTIONS if action.chooses}


def asks_for_names(words: Words, line: str, verb: str) -> bool:
    """Whether a line or a button asks for what tells of people by name: Teams is asked first."""
    return verb in _BUTTONS_NAMING or words.recognise(line, _NAMING) is not None


def chosen(incoming: Incoming) -> str:
    """The Entra id of the person who was chosen in a form; empty when none was, or it asks for nobody."""
    return str(incoming.values.get(_CHOOSING.get(incoming.verb, "")) or "")


def named(turn: Turn, line: str) -> tuple[Action, Order] | None:
    """The action whose words a line in the channel begins with, and what follows; None for other lines."""
    known = TYPED[Where.CHANNEL]
    typed = turn.words.recognise(line, known)
    if typed is None:
        return None
    among = known[typed.name]
    order = read_order(_without_yes(turn, among[0], typed.argument))
    return _on_what_is_named(among, order), order


def named_in_chat(turn: Turn, line: str) -> tuple[Action, Request] | None:
    """The action that a line in the chat asks for; None when it is rather an answer, or a question."""
    draft = turn.draft
    names = (*filing.commands(draft), *_BESIDE_DRAFT) if draft else _OUTSIDE_DRAFT
    if turn.practising:
        names = _BESIDE_DRAFT
    typed = turn.words.recognise(line, names)
    if typed is None:
        return None
    (action,) = TYPED[Where.PERSONAL][typed.name]
    order = read_chat_order(line, _without_yes(turn, action, typed.argument))
    request = action.typed(turn, order)
    return (action, request) if request else None


_NAMES_SOMETHING = 40
"""Characters behind a group's words in the chat that may be a day or a week; a text is longer."""


def named_of_group(turn: Turn, line: str) -> tuple[Action, Order] | None:
    """The action of the group that a member's line in the chat asks for; None for other lines.

    Any text may begin with its words, so it stands alone or names something.
    """
    typed = turn.words.recognise(line, OF_GROUP)
    if typed is None:
        return None
    among = OF_GROUP[typed.name]
    order = read_order(_without_yes(turn, among[0], typed.argument))
    day = len(order.said) <= _NAMES_SOMETHING and any(char.isdigit() for char in order.said)
    action = _on_what_is_named(among, order)
    if action.whole and order.said:
        return (action, order) if action.typed(turn, order) is not None else None
    return (action, order) if order.first or not order.said or day else None


def _without_yes(turn: Turn, action: Action, said: str) -> str:
    """What follows an action's words, without the yes at its end where it is asked for one."""
    if not action.asks_first:
        return said
    before, yes = confirmation.without_yes(said)
    turn.sure = turn.sure or yes
    return before


def _on_what_is_named(among: Iterable[Action], order: Order) -> Action:
    """Of actions with one name that on a phenomenon, when one is named and no proposal is; else the other."""
    first, *others = sorted(among, key=lambda action: action.on is not On.PHENOMENON)
    return first if not others or (order.phenomenon and not order.proposal) else others[0]


def pressed(where: Where, values: Mapping[str, Any]) -> Action:
    """The action that a button asks for; raises Refusal when there is none on what it is on."""
    number, verb = str(values.get("number") or "").upper(), str(values.get("verb") or "")
    for action in _buttons(where, verb, values):
        on_phenomenon = number.startswith("I-")
        if action.on is not (On.OBSERVATION if on_phenomenon else On.PHENOMENON):
            return action
    raise Refusal("unknown-verb")


def known(verb: str) -> bool:
    """Whether a button asks for something in any place."""
    return verb in VERBS


def _buttons(where: Where, verb: str, values: Mapping[str, Any]) -> tuple[Action, ...]:
    """The actions that a button may ask for in a place."""
    shared = where is Where.PERSONAL and _of_group(verb, values)
    return PRESSED[Where.CHANNEL if shared else where].get(verb, ())


def only_reads(turn: Turn, line: str) -> bool:
    """Whether doing what a line in the chat asks for once more changes nothing."""
    if number_alone(line, "H") or whole_code(line):
        return True
    typed = turn.words.recognise(line, _READING)
    if typed is None:
        return False
    (action,) = TYPED[Where.PERSONAL][typed.name]
    if action.repeatable:
        return action.typed(turn, read_chat_order(line, typed.argument)) is not None
    return not confirmation.without_yes(typed.argument)[1]


def _is_text(question: Question) -> bool:
    return question.kind is AnswerKind.TEXT


WRITTEN = frozenset(
    f"{action.inputs}{question.key}"
    for action in ACTIONS
    for question in (action.fields.questions if action.fields else ())
    if _is_text(question)
) | {question.key for question in observation_form().questions if _is_text(question)}
"""The inputs into which people write; what else a card sends are ids, codes and dates, which they do not."""


def length(incoming: Incoming) -> int:
    """The characters of a line, or of all that was written into a form."""
    said = ((key, len(str(value))) for key, value in incoming.values.items() if value is not None)
    return len(incoming.text) + sum(count for key, count in said if key in WRITTEN or count > SHORT)


def written(incoming: Incoming) -> dict[str, str]:
    """What people wrote into the fields of the form that was sent, by their inputs."""
    return {key: said for key in WRITTEN if isinstance(said := incoming.values.get(key), str) and said}


def comes_back(incoming: Incoming, refusal: Refusal) -> bool:
    """Whether what was refused is a form that its sender gets back as it was filled."""
    if incoming.kind is not Kind.PRESSED or not refillable(refusal):
        return False
    known = _buttons(incoming.where, incoming.verb, incoming.values)
    return any(one.fields is not None and (one.reopen or one.place is Where.CHANNEL) for one in known)
