"""All proposals, with the observations that they rest on."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

import sqlalchemy as sa

from bot.domain.errors import Conflict
from bot.domain.proposal import Proposal
from storage.connection import Parameters, Repository
from storage.counters import next_number
from storage.owners import Owners
from storage.shape import Shape
from storage.tables import ProposalObservationRow, ProposalRow, table_of

_proposal = Shape(Proposal, ProposalRow)
_proposals, _links = _proposal.table, table_of(ProposalObservationRow)
_ADD = sa.insert(_proposals)
_SAVE = _proposal.overwrite("id", "version")
_GET = _proposal.select(_proposals.c.id == sa.bindparam("id"))
_NUMBERED = _proposal.select(_proposals.c.number == sa.bindparam("number"))
_ALL = _proposal.select().order_by(_proposals.c.number)
_RESTING_ON = (
    _proposal.select(_links.c.observation_id == sa.bindparam("observation_id"))
    .join(_links, _links.c.proposal_id == _proposals.c.id)
    .order_by(_proposals.c.number)
)
_LINK = sa.insert(_links)
_UNLINK = sa.delete(_links).where(_links.c.proposal_id == sa.bindparam("id"))
_LINKS = (
    sa.select(_links.c.proposal_id, _links.c.observation_id)
    .where(_links.c.proposal_id.in_(sa.bindparam("ids", expanding=True)))
    .order_by(_links.c.proposal_id, _links.c.position)
)


class Proposals(Repository):
    """What the working group asks others to do."""

    async def next_number(self, year: int) -> str:
        """``E-2026-0001``, like an observation's."""
        return await next_number(self._connection, "E", year)

    async def add(self, proposal: Proposal) -> None:
        """Keep a new proposal with its observations."""
        await self._connection.execute(_ADD, _proposal.values(proposal))
        await self._link(proposal)

    async def get(self, proposal_id: str) -> Proposal:
        """By id; KeyError when there is none."""
        found = await self._list(_GET, {"id": proposal_id})
        if not found:
            raise KeyError(proposal_id)
        return found[0]

    async def numbered(self, number: str) -> Proposal | None:
        """By number."""
        return next(iter(await self._list(_NUMBERED, {"number": number})), None)

    async def save(self, proposal: Proposal) -> Proposal:
        """Keep a changed proposal; returns it with the next version. Conflict when somebody was first."""
        saved = replace(proposal, version=proposal.version + 1)
        old = {"old_id": proposal.id, "old_version": proposal.version}
        if not (await self._connection.execute(_SAVE, {**_proposal.values(saved), **old})).rowcount:
            raise Conflict
        await self._connection.execute(_UNLINK, {"id": proposal.id})
        await self._link(proposal)
        return saved

    async def all(self) -> list[Proposal]:
        """Every proposal, by number."""
        return await self._list(_ALL, {})

    async def resting_on(self, observation_id: str) -> list[Proposal]:
        """The proposals that took this observation in, by number."""
        return await self._list(_RESTING_ON, {"observation_id": observation_id})

    async def owners_of(self, proposal_id: str) -> list[str]:
        """The ids of the people who answer for it, the first one first."""
        return await Owners(self._connection).of(proposal_id)

    async def _link(self, proposal: Proposal) -> None:
        links = [
            {"proposal_id": proposal.id, "observation_id": one, "position": position}
            for position, one in enumerate(proposal.observation_ids)
        ]
        if links:
            await self._connection.execute(_LINK, links)

    async def _list(self, statement: sa.Executable, parameters: Parameters) -> list[Proposal]:
        rows = (await self._connection.execute(statement, parameters)).all()
        links = await self._links(row.id for row in rows)
        return [_proposal.thing(row, observation_ids=tuple(links[row.id])) for row in rows]

    async def _links(self, ids: Iterable[str]) -> dict[str, list[str]]:
        links: dict[str, list[str]] = defaultdict(list)
        wanted = list(ids)
        if wanted:
            for row in await self._connection.execute(_LINKS, {"ids": wanted}):
                links[row.proposal_id].append(row.observation_id)
        return links
