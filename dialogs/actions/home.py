"""The menu in the chat: what is known of who opens it."""

from bot.domain.roles import ALLOWED, SCOPED, Permission
from bot.domain.timeline import upcoming
from bot.usecases import own_data
from bot.usecases.progress import progress_of
from dialogs.actions.action import Request, in_chat
from dialogs.answer import Answer
from dialogs.pages.home import Home, home_page, language_page
from dialogs.turn import Turn


async def _home(turn: Turn, _request: Request) -> Answer:
    """The menu with one's own figures."""
    unit, person = turn.unit, turn.person
    theirs = await unit.observations.of(person.id, limit=own_data.MOST)
    roles = sorted(await unit.roles.of(person.id, turn.context.today))
    owned = await unit.proposals.many(await unit.owners.owned(person.id))
    home = Home(
        filed=len(theirs),
        waiting=sum(upcoming(one).waits for one in await progress_of(turn.context, theirs)),
        drafting=await unit.drafts.of(person.id) is not None,
        roles=roles,
        oversees=any(Permission.SEE_COUNTERS in ALLOWED[role] for role in roles),
        reads=any(role in SCOPED for role in roles),
        owned=[one for one in owned if one.open],
    )
    return turn.show(home_page(home, turn.texts))


async def _languages(turn: Turn, _request: Request) -> Answer:
    """The three languages to choose from."""
    return turn.show(language_page(turn.texts))


HOME = in_chat("help", run=_home, anywhere=True, repeatable=True)

LANGUAGE = in_chat("language", run=_languages, anywhere=True, repeatable=True)
