"""Words that the guard lets pass, in the channel: a coordinator allows one, lists them and removes one."""

from dataclasses import replace

from bot.domain.roles import Permission
from bot.ports import Message
from bot.usecases import allowed_words
from dialogs.actions.action import Request, in_channel, read_said
from dialogs.actions.screening import editing
from dialogs.answer import Answer
from dialogs.pages.allowed_words import allowed_words_page
from dialogs.turn import Turn


async def _allow(turn: Turn, request: Request) -> Answer:
    """Allow a phrase; what the guard stopped for it goes on, or the observation that holds it is shown."""
    word = await allowed_words.allow(turn.context, request.text("word"), turn.guard)
    turn.afterwards.append(turn.forget_words)
    turn.guard = turn.guard.allowing(frozenset({word.phrase}))
    said = turn.texts("said-word-allowed", word=word.written)
    if not request.number:
        return Answer(message=Message(text=said), resumes=word.phrase)
    shown = await editing(turn, request.number)
    return replace(shown, message=turn.views.with_note(shown.message, said))


async def _list(turn: Turn, _request: Request) -> Answer:
    words = await allowed_words.listed(turn.context)
    return turn.show(allowed_words_page(words, turn.county.allowed_words, turn.texts))


async def _remove(turn: Turn, request: Request) -> Answer:
    """Remove a phrase; pressed on the list, the list is shown as it is now."""
    word = await allowed_words.remove(turn.context, request.text("word"))
    turn.afterwards.append(turn.forget_words)
    said = turn.texts("said-word-removed", word=word.written)
    if not request.pressed:
        return Answer(message=Message(text=said))
    shown = await _list(turn, request)
    message = turn.views.with_note(shown.message, said)
    return replace(shown, message=message, in_place=True, everyone=True)


ACTIONS = (
    in_channel(
        "allow-word",
        permission=Permission.ALLOW_WORDS,
        read=read_said("word"),
        run=_allow,
        help="allow-word",
    ),
    in_channel(
        "allowed-words",
        permission=Permission.ALLOW_WORDS,
        run=_list,
        repeatable=True,
        help="allowed-words",
    ),
    in_channel("remove-word", permission=Permission.ALLOW_WORDS, read=read_said("word"), run=_remove),
)
