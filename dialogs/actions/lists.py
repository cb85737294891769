"""Long lists: turned, narrowed and searched by buttons and in words; one thing done with several at once."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

from bot.domain.codes import Language
from bot.domain.errors import Refusal
from bot.domain.listing import ANY, CHOSEN, FIELDS, Age, Wanted
from bot.domain.observation import ObservationState
from bot.domain.phenomenon import PhenomenonState
from bot.domain.questionnaire import AnswerKind, Question
from bot.domain.roles import Permission
from bot.domain.screening import Closing
from bot.usecases import bulk, lists, observations, publications, screening
from bot.usecases.bulk import Bulk
from bot.usecases.context import Target
from bot.usecases.resemblance import Alike
from dialogs.actions.action import Action, On, Request, codes, form, in_channel
from dialogs.answer import Answer
from dialogs.pages.bulk import INPUTS as ALL_INPUTS
from dialogs.pages.bulk import SHOWN, choosing_page, done_page
from dialogs.pages.lists import (
    INPUTS,
    NOTHING_CHOSEN,
    OBSERVATIONS,
    PHENOMENA,
    QUEUE,
    ListKind,
    label,
    observations_page,
    phenomena_page,
    queue_list_page,
)
from dialogs.rejected_form import RejectedForm
from dialogs.related import waiting_like
from dialogs.texts.loader import Texts
from dialogs.turn import Turn
from dialogs.understanding import choices
from dialogs.understanding.field_lines import named_first, read_lines, typed_codes, typed_fields
from dialogs.understanding.orders import Order, read_gathered

Show = Callable[[Turn, Wanted, int, RejectedForm | None], Awaitable[Answer]]
"""Shows a page of a list."""

_FORM = form(*(codes(name) for name in CHOSEN), "words")


# --- the lists


async def _queue(turn: Turn, wanted: Wanted, page: int, rejected: RejectedForm | None = None) -> Answer:
    private = not turn.in_channel
    found = await lists.queue(turn.context, wanted, page=page, private=private)
    alike = [len(each) for each in await waiting_like(turn, [one.observation for one in found.items])]
    shown = queue_list_page(found, alike, turn.county, turn.texts, rejected, titled=private)
    return turn.show(shown, in_place=True)


async def _observations(
    turn: Turn, wanted: Wanted, page: int, rejected: RejectedForm | None = None
) -> Answer:
    screens = await lists.reads_unscreened(turn.context)
    titled = screens and not turn.in_channel
    found = await lists.see_observations(turn.context, wanted, page=page, private=not turn.in_channel)
    shown = observations_page(found, turn.county, turn.texts, rejected, titled=titled, screens=screens)
    return turn.show(shown, in_place=True)


async def _phenomena(turn: Turn, wanted: Wanted, page: int, rejected: RejectedForm | None = None) -> Answer:
    found = await lists.see_phenomena(turn.context, wanted, page=page)
    first = found.page == 1 and not wanted.facts
    waiting = await publications.waiting(turn.context) if first else ()
    return turn.show(phenomena_page(found, turn.county, turn.texts, rejected, waiting), in_place=True)


def _runs(show: Show) -> Callable[[Turn, Request], Awaitable[Answer]]:
    async def run(turn: Turn, request: Request) -> Answer:
        wanted = _wanted(request.values, request.fields) if request.pressed else Wanted.of(request.fields)
        _refuse_names(turn, wanted.words)
        return await show(turn, wanted, _page(request.said), None)

    return run


def _reopens(show: Show) -> Callable[[Turn, RejectedForm], Awaitable[Answer]]:
    """The list without the words that were not accepted, and why."""

    async def reopen(turn: Turn, rejected: RejectedForm) -> Answer:
        sent = {name: rejected.said.get(f"{INPUTS}{name}") for name in CHOSEN}
        return await show(turn, _wanted(rejected.said, sent).without("words"), 1, rejected)

    return reopen


def _wanted(carried: Mapping[str, Any] | None, sent: Mapping[str, Any]) -> Wanted:
    """What a form says that was sent, or what a button carries."""
    said = {name: sent.get(name) for name in FIELDS} if any(sent.values()) else (carried or {})
    return Wanted.of({name: "" if said.get(name) == NOTHING_CHOSEN else said.get(name) for name in FIELDS})


def _page(said: Mapping[str, Any]) -> int:
    page = str(said.get("page") or "")
    return int(page) if page.isascii() and page.isdigit() and len(page) <= _DIGITS else 1


_DIGITS = 5


def _refuse_names(turn: Turn, words: str) -> None:
    """Refuse to look for a person: what is found would be about them, and the words stand on the list."""
    if words and turn.guard.look(words, language=turn.language).findings:
        raise Refusal("search-person")


# --- in words


def _reads(kind: ListKind, states: Sequence[str]) -> Callable[[Turn, Order], Mapping[str, Any] | None]:
    """Read ``kunta: Kajaani palvelu: lastensuojelu haku: asunnottomuus``, or ``haku asunnottomuus``.

    All of it has to be understood: in the chat what is not is a text, and in the channel it is refused.
    """
    options = _options(states)

    def read(turn: Turn, order: Order) -> Mapping[str, Any] | None:
        try:
            return _read(turn, kind, options, order.said)
        except Refusal:
            if turn.in_channel:
                raise
            return None

    return read


def _options(states: Sequence[str]) -> Mapping[str, Sequence[str]]:
    return {"state": (*states, ANY), "age": tuple(Age)}


_WAITING = (ObservationState.RECEIVED, ObservationState.SCREENING, ObservationState.NEEDS_INFO)
_OF_OBSERVATIONS = _options(tuple(ObservationState))


def _read(turn: Turn, kind: ListKind, options: Mapping[str, Sequence[str]], said: str) -> dict[str, Any]:
    names = typed_fields("list", (*FIELDS, "page"))
    known, free = read_lines(said, names, anywhere=True)
    if free:
        searches = sorted((one for one in names.items() if one[1] == "words"), key=lambda one: -len(one[0]))
        found, rest = named_first(free, searches)
        if not found or not rest:
            raise Refusal("list-how", order=turn.texts.words(f"words-{kind.name}")[0])
        known["words"] = rest
    return {key: _read_one(turn, kind, options, key, value) for key, value in known.items()}


def read_queue(turn: Turn, order: Order) -> Mapping[str, Any] | None:
    """Read what the queue is asked with: nothing, or what its list is narrowed to."""
    if not order.said:
        return {}
    wanted = _reads(QUEUE, _WAITING)(turn, order)
    return {"wanted": wanted} if wanted else None


def read_week(turn: Turn, order: Order) -> Mapping[str, Any] | None:
    """Read what the list of a week is asked with: its week, or what the list of all is narrowed to."""
    try:
        if order.said and (wanted := _read(turn, OBSERVATIONS, _OF_OBSERVATIONS, order.said)):
            return {"wanted": wanted}
    except Refusal:
        if not turn.in_channel and not any(char.isdigit() for char in order.said):
            return None
    return {"week": order.said}


async def narrowed_queue(turn: Turn, said: Mapping[str, Any]) -> Answer:
    """The list of the queue, narrowed as it was typed."""
    return await _runs(_queue)(turn, Request(fields=said))


async def narrowed_observations(turn: Turn, said: Mapping[str, Any]) -> Answer:
    """The list of all observations, narrowed as it was typed."""
    return await _runs(_observations)(turn, Request(fields=said))


def _read_one(turn: Turn, kind: ListKind, options: Mapping[str, Sequence[str]], key: str, said: str) -> str:
    """A typed value as a code, by the words of any language, the reader's own first."""
    said = said.strip(" ;")
    if key in ("words", "page") or not said:
        return said
    question = Question(
        key=key, kind=AnswerKind.CHOICE, choices=tuple(options.get(key) or turn.county.form[key].choices)
    )
    for language in sorted(Language, key=lambda one: one is not turn.language):
        texts = Texts(language)
        labels = [label(kind, key, code, turn.county, texts) for code in question.choices]
        try:
            return str(choices.read(question, said, labels))
        except Refusal:
            continue
    raise Refusal("list-how", order=turn.texts.words(f"words-{kind.name}")[0])


# --- one thing with several


async def _alike(turn: Turn, request: Request) -> Answer:
    """An observation and what is like it, to do one thing with all."""
    return await _alike_to(turn, request.named("list-which").number)


async def _alike_to(turn: Turn, number: str, rejected: RejectedForm | None = None) -> Answer:
    one = await observations.for_screening(turn.context, Target(number=number), Permission.SCREEN)
    found = (await waiting_like(turn, [one]))[0][: SHOWN - 1]
    if not found:
        raise Refusal("alike-none", number=number)
    likest = (await turn.resemblance.of_observation(turn.unit, one, turn.context.seen_group)).phenomena
    return await _several_shown(
        turn, [Alike(observation=one, very=True), *found], likest, rejected, alike_to=number
    )


async def _several(turn: Turn, request: Request) -> Answer:
    """The rows of a page of a list, to do one thing with some of them."""
    values = request.values or {}
    await turn.context.allow(Permission.SCREEN)
    wanted, page = Wanted.of(values), _page(values)
    if values.get("code") == QUEUE.verb:
        queue = await lists.queue(turn.context, wanted, page=page, private=not turn.in_channel)
        found = [one.observation for one in queue.items]
    else:
        seen = await lists.see_observations(turn.context, wanted, page=page, private=not turn.in_channel)
        found = list(seen.items)
    return await _several_shown(turn, [Alike(observation=one) for one in found])


async def _several_shown(
    turn: Turn,
    found: Sequence[Alike],
    likest: Sequence[Any] = (),
    rejected: RejectedForm | None = None,
    *,
    alike_to: str = "",
) -> Answer:
    offered = (await lists.see_phenomena(turn.context, Wanted(), page=1)).items
    phenomena = [*likest, *(one for one in offered if one.id not in {each.id for each in likest})]
    page = choosing_page(
        found,
        [one for one in phenomena if one.live],
        turn.county,
        turn.texts,
        rejected,
        titled=not turn.in_channel,
        alike_to=alike_to,
    )
    return turn.show(page, in_place=True)


async def _reopen_several(turn: Turn, rejected: RejectedForm) -> Answer:
    """The boxes as they were, and what was wrong; those of a list are only the chosen ones now."""
    if rejected.number:
        return await _alike_to(turn, rejected.number, rejected)
    chosen = Request(fields={"observations": rejected.said.get(f"{ALL_INPUTS}observations")})
    found = [await observations.require(turn.context, one.number) for one in _targets(chosen)]
    if not found:
        raise rejected.problem
    return await _several_shown(turn, [Alike(observation=one) for one in found], (), rejected)


def _targets(request: Request) -> list[Target]:
    """Those that are named, or chosen among the boxes: each with the version that was seen there."""
    return [_target(one) for one in request.many("observations")]


def _target(said: str) -> Target:
    number, _, version = said.upper().partition("/")
    seen = int(version) if version.isascii() and version.isdigit() and len(version) <= _DIGITS else -1
    return Target(number=number, version=seen if "/" in said else None)


async def _link_all(turn: Turn, request: Request) -> Answer:
    into, title = request.text("phenomenon"), request.text("title")
    said = {"title": title, **({"summary": request.text("summary")} if request.text("summary") else {})}
    done = await bulk.link(turn.context, _targets(request), into=into.upper(), said=said)
    return await _done(turn, request, done)


async def _close_all(turn: Turn, request: Request) -> Answer:
    code, words = request.text("code"), request.text("words")
    return await _done(
        turn, request, await bulk.close(turn.context, _targets(request), code=code, words=words)
    )


async def _done(turn: Turn, request: Request, done: Bulk) -> Answer:
    following = None
    if done.numbers:
        last = await observations.find(turn.context, done.numbers[-1])
        following = await screening.following(turn.context, last)
    return turn.show(
        done_page(done, following, turn.texts), in_place=request.pressed, everyone=request.pressed
    )


def _read_linked(_turn: Turn, order: Order) -> Mapping[str, Any]:
    """``I-2026-0001 H-2026-0001 H-2026-0002``, or ``H-2026-0001 H-2026-0002 <title of a new one>``."""
    said = {} if order.phenomenon else read_gathered(order.rest)
    return {"observations": order.observations, "phenomenon": order.phenomenon, **said}


def _read_closed(_turn: Turn, order: Order) -> Mapping[str, Any]:
    """``H-2026-0001 H-2026-0002 <code> <words>``."""
    code, words = named_first(order.rest, typed_codes("close", Closing))
    return {"observations": order.observations, "code": code, "words": words}


def _list(kind: ListKind, permission: Permission, show: Show, states: Sequence[str], **more: Any) -> Action:
    return in_channel(
        kind.name,
        permission=permission,
        read=_reads(kind, states),
        verb=kind.verb,
        fields=_FORM,
        inputs=INPUTS,
        run=_runs(show),
        reopen=_reopens(show),
        repeatable=True,
        whole=True,
        **more,
    )


ACTIONS = (
    _list(QUEUE, Permission.SCREEN, _queue, _WAITING),
    _list(OBSERVATIONS, Permission.SEE_DIGEST, _observations, tuple(ObservationState), help="observations"),
    _list(PHENOMENA, Permission.SEE_PHENOMENON, _phenomena, tuple(PhenomenonState), help="phenomena"),
    in_channel(
        "alike",
        on=On.OBSERVATION,
        permission=Permission.SCREEN,
        read=lambda _turn, _order: {},
        run=_alike,
        repeatable=True,
    ),
    in_channel("several", permission=Permission.SCREEN, run=_several, words=False),
    in_channel(
        "link-all",
        permission=Permission.GATHER,
        read=_read_linked,
        fields=form(codes("observations", many=True), codes("phenomenon"), "title"),
        inputs=ALL_INPUTS,
        run=_link_all,
        reopen=_reopen_several,
    ),
    in_channel(
        "close-all",
        permission=Permission.CLOSE,
        read=_read_closed,
        fields=form(codes("observations", many=True), codes("code", tuple(Closing)), "words"),
        inputs=ALL_INPUTS,
        run=_close_all,
        reopen=_reopen_several,
    ),
)
