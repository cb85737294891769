"""What is not known, in the channel; and a member's own place, in their chat."""

from collections.abc import Mapping
from typing import Any

from bot.domain.codes import ServiceTask
from bot.domain.errors import Refusal
from bot.domain.form import WHOLE_COUNTY
from bot.domain.questionnaire import Question
from bot.domain.roles import Permission
from bot.usecases import membership, silence
from dialogs.actions.action import Request, codes, form, in_channel, in_chat
from dialogs.answer import Answer
from dialogs.pages.silence import seat_page, seat_words, silence_page
from dialogs.texts.loader import all_words
from dialogs.turn import Turn
from dialogs.understanding import choices
from dialogs.understanding.orders import Order
from dialogs.understanding.words import plain


async def _silence(turn: Turn, _request: Request) -> Answer:
    await turn.context.allow(Permission.SEE_DIGEST)
    return turn.show(silence_page(await silence.silence_for_group(turn.context), turn.texts))


IN_CHANNEL = (
    in_channel("silence", permission=Permission.SEE_DIGEST, run=_silence, repeatable=True, help="silence"),
)


# --- a member's own place


def _read(turn: Turn, order: Order) -> Mapping[str, Any] | None:
    """Nothing, that it is to be taken away, or a service and a municipality with a comma between them."""
    said = order.said.strip().rstrip(".!")
    if not said:
        return {}
    if plain(said) in map(plain, all_words("seat-away")):
        return {"away": "1"}
    if turn.answering:
        return None
    task, _, area = said.rpartition(",")
    if not task:
        raise Refusal("seat-how")
    return {"service_task": _choice(turn, "service_task", task), "municipality": _choice(turn, "area", area)}


def _choice(turn: Turn, key: str, said: str) -> str:
    """The code of a typed label.

    Raises:
        Refusal: it names none.
    """
    places = (*turn.county.municipalities, WHOLE_COUNTY)
    known: dict[str, Question] = {"service_task": _TASK, "area": codes("area", places)}
    question = known[key]
    labels = [
        turn.texts.area(code, turn.county.municipalities) if key == "area" else turn.texts.code(key, code)
        for code in question.choices
    ]
    try:
        return str(choices.read(question, said, labels))
    except Refusal:
        raise Refusal("seat-how") from None


async def _seat(turn: Turn, request: Request) -> Answer:
    """Show where the person is from, or do what was typed behind the words."""
    if request.text("away"):
        return await _leave(turn, request)
    if request.text("service_task"):
        return await _save(turn, request)
    said, person = await membership.see(turn.context), turn.person
    return turn.show(seat_page(said, (person.service_task, person.area), turn.county, turn.texts))


async def _save(turn: Turn, request: Request) -> Answer:
    said = await membership.say(turn.context, request.text("service_task"), request.text("municipality"))
    words = seat_words(said, turn.county, turn.texts)
    return Answer(message=turn.views.closing("said-seat", seat=words), in_place=request.pressed)


async def _leave(turn: Turn, request: Request) -> Answer:
    removed = await membership.take_back(turn.context)
    key = "said-seat-away" if removed else "said-seat-none"
    return Answer(message=turn.views.closing(key), in_place=request.pressed)


_TASK = codes("service_task", ServiceTask)

IN_CHAT = (
    in_chat(
        "seat",
        permission=Permission.SAY_SEAT,
        read=_read,
        run=_seat,
        of_member=True,
        repeatable=True,
        help="seat",
    ),
    in_chat(
        "save-seat",
        permission=Permission.SAY_SEAT,
        run=_save,
        words=False,
        of_member=True,
        fields=form(_TASK, codes("municipality")),
        inputs="seat_",
    ),
    in_chat("leave-seat", permission=Permission.SEE_OWN, run=_leave, words=False),
)
