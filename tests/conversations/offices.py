"""How people come by their roles, as a step that stories share."""

from datetime import date

from bot.domain.log import Action, Entry
from bot.domain.people import Person
from bot.domain.roles import Role
from bot.domain.scope import COUNTY_SCOPE, Scope
from bot.usecases import access
from bot.usecases.context import Context
from tests.cast import Actor
from tests.stage import Chat, Stage


async def code_for(on: Stage, role: Role, scope: Scope = COUNTY_SCOPE, until: date | None = None) -> str:
    """A one-time code, as the administrator's command line prints it."""
    async with on.unit() as unit:
        ctx = Context(unit=unit, county=on.settings.county, now=on.clock())
        return await access.issue_role_code(ctx, role, scope, until)


async def appointed(
    on: Stage, who: Actor, role: Role, scope: Scope = COUNTY_SCOPE, until: date | None = None
) -> Chat:
    """The own chat of a person who has taken up a role."""
    chat = Chat(on, who)
    await chat.says(f"rooli {await code_for(on, role, scope, until)}")
    return chat


async def person(on: Stage, who: Actor) -> Person:
    """The person as the bot knows them."""
    async with on.unit() as unit:
        found = await unit.people.find(on.settings.tenants[0], who.object_id)
    assert found, f"the bot has not met {who.name}"
    return found


async def refused(on: Stage) -> list[Entry]:
    """Every refusal that was noted, the newest first."""
    async with on.unit() as unit:
        return await unit.log.last([Action.REFUSED], limit=100)
