"""The home card, in the chat and in the channel: what is known of who opens it."""

from collections.abc import Callable, Collection, Sequence

from bot.domain.county import County
from bot.domain.roles import ALLOWED, FIRST, SCOPED, Permission, Role
from bot.domain.timeline import upcoming
from bot.usecases import group_figures, own_data
from bot.usecases.progress import progress_of
from dialogs.actions.action import Request, in_channel, in_chat
from dialogs.answer import Answer
from dialogs.pages.home import Home, Seat, home_page, language_page
from dialogs.turn import Turn


async def _home(turn: Turn, _request: Request) -> Answer:
    """The home card with one's own figures, and the group's for its members."""
    unit, person = turn.unit, turn.person
    theirs = await unit.observations.of(person.id, limit=own_data.MOST)
    roles = sorted(await unit.roles.of(person.id, turn.context.today))
    owned = await unit.proposals.many(await unit.owners.owned(person.id))
    home = Home(
        seat=seat_of(roles, turn.county, member=turn.group is not None),
        filed=len(theirs),
        waiting=sum(upcoming(one).waits for one in await progress_of(turn.context, theirs)),
        drafting=await unit.drafts.of(person.id) is not None,
        roles=roles,
        owned=[one for one in owned if one.open],
        group=await group_figures.of_member(turn.context),
        today=turn.context.today,
        paused=person.paused_at is not None,
    )
    return turn.show(home_page(home, turn.texts))


def seat_of(roles: Collection[Role], county: County, *, member: bool) -> Seat:
    """As whom somebody with these roles opens the home card: the first seat that is theirs."""
    first = FIRST[county.first_handler]
    theirs: Sequence[tuple[Seat, Callable[[], bool]]] = (
        (Seat.COORDINATOR, lambda: member and Role.COORDINATOR in roles),
        (Seat.CHAIR, lambda: member and Role.CHAIR in roles),
        (Seat.SCREENER, lambda: member and not first.isdisjoint(roles)),
        (Seat.HANDLER, lambda: not first.isdisjoint(roles)),
        (Seat.MEMBER, lambda: member),
        (Seat.OFFICER, lambda: any(Permission.SEE_COUNTERS in ALLOWED[role] for role in roles)),
        (Seat.READER, lambda: any(role in SCOPED for role in roles)),
    )
    return next((seat for seat, holds in theirs if holds()), Seat.REPORTER)


async def group_home(turn: Turn, request: Request) -> Answer:
    """The group's home card in its channel; pressed, it takes the place of what the presser sees."""
    known = await group_figures.of_group(turn.context)
    home = Home(seat=Seat.GROUP, group=known, today=turn.context.today)
    return turn.show(home_page(home, turn.texts), in_place=request.pressed)


async def _languages(turn: Turn, request: Request) -> Answer:
    """The three languages to choose from."""
    return turn.show(language_page(turn.texts), in_place=request.pressed and turn.in_channel)


ACTIONS = (
    in_channel("help", run=group_home, verb="", repeatable=True, channel_only=True),
    in_channel("home", run=group_home, words=False, repeatable=True, channel_only=True),
    in_channel("language", run=_languages, repeatable=True, channel_only=True, help="language"),
    in_chat("help", run=_home, anywhere=True, repeatable=True, of_member=True),
    in_chat("home", run=_home, words=False, repeatable=True, of_member=True),
    in_chat("language", run=_languages, anywhere=True, repeatable=True, help="language"),
)
"""The button ``help`` stands on cards of before."""
