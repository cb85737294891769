"""Proposals with their observations, and who answers for them."""

from collections.abc import Collection
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from bot.domain.proposal import FINISHED, Proposal, ProposalState
from storage.engine.expressions import among, in_group
from storage.repository import LinkedThings, Repository
from storage.row_mapping import LinkMapping, RowMapping, adopting, use_of_code
from storage.tables import (
    OwnerCodeRow,
    OwnerRow,
    PhenomenonObservationRow,
    ProposalObservationRow,
    ProposalRow,
    table_of,
)

_proposal = RowMapping(Proposal, ProposalRow)
_proposals, _resting = _proposal.table, table_of(ProposalObservationRow)
_links = LinkMapping(_resting, "proposal_id")
_theirs = in_group(_proposals.c.group_id)
_ADOPT = adopting(_proposals)
_ALL = _proposal.select(_theirs).order_by(_proposals.c.number)
_is_open = _proposals.c.state.not_in(FINISHED)
_OPEN = _proposal.select(_is_open, _theirs).order_by(_proposals.c.number)
_not_resting = ~sa.exists().where(
    _resting.c.proposal_id == _proposals.c.id, _resting.c.observation_id == sa.bindparam("observation_id")
)
_JOINABLE = (
    _proposal.select(_is_open, _theirs, _not_resting)
    .order_by(_proposals.c.number.desc())
    .limit(sa.bindparam("most"))
)
_MANY = _proposal.select(among(_proposals.c.id, "ids")).order_by(_proposals.c.number)
_EVALUATED = _proposal.select(
    _proposals.c.state == ProposalState.EVALUATED, _proposals.c.since >= sa.bindparam("start"), _theirs
).order_by(_proposals.c.number)
_RESTING_ON = (
    _proposal.select(_resting.c.observation_id == sa.bindparam("observation_id"), _theirs)
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
_FROM = _proposal.by("phenomenon_id").where(_theirs).order_by(_proposals.c.number)
_FROM_EACH = _proposal.select(among(_proposals.c.phenomenon_id, "phenomenon_ids"), _theirs).order_by(
    _proposals.c.number
)


class Proposals(LinkedThings[Proposal]):
    """All proposals."""

    _mapping, _links, _letter = _proposal, _links, "E"

    async def adopt(self, group: str) -> int:
        return await self._change(_ADOPT, group=group)

    async def all(self, group: str | None = None) -> list[Proposal]:
        return await self._list(_ALL, group=group)

    async def open(self, group: str | None = None) -> list[Proposal]:
        return await self._list(_OPEN, group=group)

    async def joinable(self, observation_id: str, *, limit: int, group: str | None = None) -> list[Proposal]:
        found = await self._list(_JOINABLE, observation_id=observation_id, most=limit, group=group)
        return found[::-1]

    async def many(self, ids: Collection[str]) -> list[Proposal]:
        return await self._list(_MANY, ids=ids) if ids else []

    async def evaluated(self, start: datetime, group: str | None = None) -> list[Proposal]:
        return await self._list(_EVALUATED, start=start, group=group)

    async def resting_on(self, observation_id: str, group: str | None = None) -> list[Proposal]:
        return await self._list(_RESTING_ON, observation_id=observation_id, group=group)

    async def concerning(self, observation_ids: Collection[str]) -> dict[str, list[Proposal]]:
        concerned: dict[str, set[str]] = {}
        for row in await self._run(_CONCERNING, observation_ids=observation_ids):
            concerned.setdefault(row.proposal_id, set()).add(row.observation_id)
        found: dict[str, list[Proposal]] = {}
        for one in await self.many(concerned):
            for observation_id in concerned[one.id]:
                found.setdefault(observation_id, []).append(one)
        return found

    async def made_from(self, phenomenon_id: str, group: str | None = None) -> list[Proposal]:
        return await self._list(_FROM, phenomenon_id=phenomenon_id, group=group)

    async def made_from_each(
        self, phenomenon_ids: Collection[str], group: str | None = None
    ) -> dict[str, list[Proposal]]:
        found: dict[str, list[Proposal]] = {}
        if phenomenon_ids:
            for one in await self._list(_FROM_EACH, phenomenon_ids=phenomenon_ids, group=group):
                found.setdefault(one.phenomenon_id or "", []).append(one)
        return found


_codes, _owners = table_of(OwnerCodeRow), table_of(OwnerRow)
_of_proposal = _owners.c.proposal_id == sa.bindparam("proposal_id")
_ADD_CODE = sa.insert(_codes)
_USE_CODE = use_of_code(_codes).returning(_codes.c.proposal_id)
_ADD_OWNER = insert(_owners).on_conflict_do_nothing()
_OWNERS_OF = sa.select(_owners.c.person_id).where(_of_proposal).order_by(_owners.c.since, _owners.c.person_id)
_OWNS = sa.select(sa.literal(1)).where(_of_proposal, _owners.c.person_id == sa.bindparam("person_id"))
_OWNED = (
    sa.select(_owners.c.proposal_id)
    .where(_owners.c.person_id == sa.bindparam("person_id"))
    .order_by(_owners.c.since, _owners.c.proposal_id)
)
_END_OWNERS = sa.delete(_owners).where(_of_proposal)


class Owners(Repository):
    """People who answer for proposals, and the codes that make them owners."""

    async def add_code(self, code_hash: str, proposal_id: str, expires_at: datetime) -> None:
        await self._run(_ADD_CODE, code_hash=code_hash, proposal_id=proposal_id, expires_at=expires_at)

    async def use_code(self, code_hash: str, now: datetime) -> str | None:
        proposal_id: str | None = await self._value(_USE_CODE, hash=code_hash, now=now)
        return proposal_id

    async def add(self, proposal_id: str, person_id: str, now: datetime) -> None:
        await self._run(_ADD_OWNER, proposal_id=proposal_id, person_id=person_id, since=now)

    async def of(self, proposal_id: str) -> list[str]:
        return await self._column(_OWNERS_OF, proposal_id=proposal_id)

    async def owns(self, proposal_id: str, person_id: str) -> bool:
        return await self._value(_OWNS, proposal_id=proposal_id, person_id=person_id) is not None

    async def owned(self, person_id: str) -> list[str]:
        return await self._column(_OWNED, person_id=person_id)

    async def end(self, proposal_id: str) -> None:
        await self._run(_END_OWNERS, proposal_id=proposal_id)
