"""All proposals, with the observations that they rest on."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

import sqlalchemy as sa

from bot.domain.errors import Conflict
from bot.domain.proposal import FINISHED, Proposal, ProposalState
from storage.counters import next_number
from storage.engine.among import among
from storage.engine.connection import Parameters, Repository
from storage.links import Links
from storage.owners import Owners
from storage.shape import Shape
from storage.tables import PhenomenonObservationRow, ProposalObservationRow, ProposalRow, table_of

_proposal = Shape(Proposal, ProposalRow)
_proposals, _resting = _proposal.table, table_of(ProposalObservationRow)
_links = Links(_resting, "proposal_id")
_ADD = sa.insert(_proposals)
_SAVE = _proposal.overwrite("id", "version")
_GET = _proposal.select(_proposals.c.id == sa.bindparam("id"))
_NUMBERED = _proposal.select(_proposals.c.number == sa.bindparam("number"))
_ALL = _proposal.select().order_by(_proposals.c.number)
_is_open = _proposals.c.state.not_in(FINISHED)
_OPEN = _proposal.select(_is_open).order_by(_proposals.c.number)
_not_resting = ~sa.exists().where(
    _resting.c.proposal_id == _proposals.c.id, _resting.c.observation_id == sa.bindparam("observation_id")
)
_JOINABLE = (
    _proposal.select(_is_open, _not_resting).order_by(_proposals.c.number.desc()).limit(sa.bindparam("most"))
)
_MANY = _proposal.select(among(_proposals.c.id, "ids")).order_by(_proposals.c.number)
_EVALUATED = _proposal.select(
    _proposals.c.state == ProposalState.EVALUATED, _proposals.c.since >= sa.bindparam("start")
).order_by(_proposals.c.number)
_RESTING_ON = (
    _proposal.select(_resting.c.observation_id == sa.bindparam("observation_id"))
    .join(_resting, _resting.c.proposal_id == _proposals.c.id)
    .order_by(_proposals.c.number)
)
_through = table_of(PhenomenonObservationRow)
_CONCERNING = sa.union(
    sa.select(_resting.c.observation_id, _resting.c.proposal_id).where(
        among(_resting.c.observation_id, "observation_ids")
    ),
    sa.select(_through.c.observation_id, _proposals.c.id)
    .join(_proposals, _proposals.c.phenomenon_id == _through.c.phenomenon_id)
    .where(among(_through.c.observation_id, "observation_ids")),
)
_FROM = _proposal.select(_proposals.c.phenomenon_id == sa.bindparam("phenomenon_id")).order_by(
    _proposals.c.number
)
_FROM_EACH = _proposal.select(among(_proposals.c.phenomenon_id, "phenomenon_ids")).order_by(
    _proposals.c.number
)


class Proposals(Repository):
    """What the working group asks others to do."""

    async def next_number(self, year: int) -> str:
        """``E-2026-0001``, like an observation's."""
        return await next_number(self._connection, "E", year)

    async def add(self, proposal: Proposal) -> None:
        """Keep a new proposal with its observations."""
        await self._connection.execute(_ADD, _proposal.values(proposal))
        await _links.add(self._connection, proposal.id, proposal.observation_ids)

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
        if not (await self._connection.execute(_SAVE, {**_proposal.changes(saved), **old})).rowcount:
            raise Conflict
        await _links.replace(self._connection, proposal.id, proposal.observation_ids)
        return saved

    async def all(self) -> list[Proposal]:
        """Every proposal, by number."""
        return await self._list(_ALL, {})

    async def open(self) -> list[Proposal]:
        """Those that are not finished, by number."""
        return await self._list(_OPEN, {})

    async def joinable(self, observation_id: str, *, limit: int) -> list[Proposal]:
        """The newest of those that are not finished and do not rest on this observation, by number."""
        found = await self._list(_JOINABLE, {"observation_id": observation_id, "most": limit})
        return found[::-1]

    async def many(self, ids: Collection[str]) -> list[Proposal]:
        """Those with these ids, by number; unknown ids are left out."""
        return await self._list(_MANY, {"ids": [*ids]}) if ids else []

    async def evaluated(self, start: datetime) -> list[Proposal]:
        """Those that were evaluated from a moment on, by number."""
        return await self._list(_EVALUATED, {"start": start})

    async def resting_on(self, observation_id: str) -> list[Proposal]:
        """The proposals that took this observation in, by number."""
        return await self._list(_RESTING_ON, {"observation_id": observation_id})

    async def concerning(self, observation_ids: Collection[str]) -> dict[str, list[Proposal]]:
        """Those that rest on each of these, or were made from a phenomenon that links it, by number."""
        rows = await self._connection.execute(_CONCERNING, {"observation_ids": [*observation_ids]})
        concerned: dict[str, set[str]] = {}
        for row in rows:
            concerned.setdefault(row.proposal_id, set()).add(row.observation_id)
        found: dict[str, list[Proposal]] = {}
        for one in await self.many(concerned):
            for observation_id in concerned[one.id]:
                found.setdefault(observation_id, []).append(one)
        return found

    async def made_from(self, phenomenon_id: str) -> list[Proposal]:
        """The proposals that were made from a phenomenon, by number."""
        return await self._list(_FROM, {"phenomenon_id": phenomenon_id})

    async def made_from_each(self, phenomenon_ids: Collection[str]) -> dict[str, list[Proposal]]:
        """The same of each of these phenomena, by its id; nothing for one from which none was made."""
        found: dict[str, list[Proposal]] = {}
        if phenomenon_ids:
            for one in await self._list(_FROM_EACH, {"phenomenon_ids": [*phenomenon_ids]}):
                found.setdefault(one.phenomenon_id or "", []).append(one)
        return found

    async def owners_of(self, proposal_id: str) -> list[str]:
        """The ids of the people who answer for it, the first one first."""
        return await Owners(self._connection).of(proposal_id)

    async def _list(self, statement: sa.Executable, parameters: Parameters) -> list[Proposal]:
        rows = (await self._connection.execute(statement, parameters)).all()
        links = await _links.of(self._connection, (row.id for row in rows))
        return [_proposal.thing(row, observation_ids=links.get(row.id, ())) for row in rows]
