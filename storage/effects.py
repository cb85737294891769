"""Effect rounds (is a change visible?) and their answers."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from bot.domain.effect import Effect, EffectRound
from storage.engine.expressions import among
from storage.repository import Things
from storage.row_mapping import RowMapping
from storage.tables import EffectRoundRow, EffectRow, ObservationRow, ProposalRow, table_of

_round = RowMapping(EffectRound, EffectRoundRow)
_rounds, _effects, _observations = _round.table, table_of(EffectRow), table_of(ObservationRow)
_proposals = table_of(ProposalRow)
_PLAN = insert(_rounds).on_conflict_do_nothing()
_this = (_rounds.c.proposal_id == sa.bindparam("of_proposal"), _rounds.c.months == sa.bindparam("of_months"))
_OF = _round.by("proposal_id").order_by(_rounds.c.months)
_DUE = _round.select(_rounds.c.asked_at.is_(None), _rounds.c.due_on <= sa.bindparam("today")).order_by(
    _rounds.c.due_on, _rounds.c.proposal_id
)
_OVER = _round.select(
    _rounds.c.asked_at.is_not(None),
    _rounds.c.closed_at.is_(None),
    _rounds.c.closes_on < sa.bindparam("today"),
).order_by(_rounds.c.closes_on, _rounds.c.proposal_id)
_ASK = (
    sa.update(_rounds)
    .where(*_this, _rounds.c.asked_at.is_(None))
    .values(asked_at=sa.bindparam("now"), closes_on=sa.bindparam("until"))
)
_CLOSE = (
    sa.update(_rounds)
    .where(*_this, _rounds.c.closed_at.is_(None))
    .values(closed_at=sa.bindparam("now"), told=sa.bindparam("figures", type_=sa.JSON))
)
_add = insert(_effects)
_ANSWER = _add.on_conflict_do_update(
    index_elements=[_effects.c.proposal_id, _effects.c.months, _effects.c.observation_id],
    set_={"answer": _add.excluded.answer},
)
_ENDORSE = _add.on_conflict_do_update(
    index_elements=[_effects.c.proposal_id, _effects.c.months, _effects.c.person_id],
    set_={"answer": _add.excluded.answer},
)
_these = (
    _effects.c.proposal_id == sa.bindparam("of_proposal"),
    _effects.c.months == sa.bindparam("of_months"),
)
_ANSWERS = (
    sa.select(
        _effects.c.answer,
        sa.func.coalesce(_effects.c.person_id, _observations.c.person_id).label("person_id"),
    )
    .select_from(_effects.outerjoin(_observations, _observations.c.id == _effects.c.observation_id))
    .where(*_these)
)
_SEAL = sa.update(_effects).where(*_these).values(closed_at=sa.bindparam("now"))
_ANSWERS_FOR = (
    sa.select(_effects.c.observation_id, _proposals.c.number, _effects.c.months, _effects.c.answer)
    .join(_proposals, _proposals.c.id == _effects.c.proposal_id)
    .where(among(_effects.c.observation_id, "observation_ids"))
    .order_by(_proposals.c.number, _effects.c.months)
)
_ANSWER_OF = sa.select(_effects.c.answer).where(
    *_these, _effects.c.observation_id == sa.bindparam("observation_id")
)
_of_endorser = _effects.c.person_id == sa.bindparam("endorser")
_WITHDRAW = sa.delete(_effects).where(*_these, _of_endorser)
_ENDORSED = (
    sa.select(_proposals.c.number, _effects.c.months, _effects.c.answer)
    .join(_proposals, _proposals.c.id == _effects.c.proposal_id)
    .where(_of_endorser)
    .order_by(_proposals.c.number, _effects.c.months)
)


class Effects(Things[EffectRound]):
    """Effect rounds: planned, asked and answered."""

    _mapping = _round

    async def plan(self, rounds: list[EffectRound]) -> None:
        for one in rounds:
            await self._run(_PLAN, **_round.values(one))

    async def of(self, proposal_id: str) -> list[EffectRound]:
        return await self._list(_OF, proposal_id=proposal_id)

    async def due(self, today: date) -> list[EffectRound]:
        return await self._list(_DUE, today=today)

    async def over(self, today: date) -> list[EffectRound]:
        return await self._list(_OVER, today=today)

    async def ask(self, one: EffectRound, now: datetime, until: date) -> bool:
        return bool(await self._change(_ASK, **_key(one), now=now, until=until))

    async def close(self, one: EffectRound, now: datetime) -> bool:
        if not await self._change(_CLOSE, **_key(one), now=now, figures=one.told):
            return False
        await self._run(_SEAL, **_key(one), now=now)
        return True

    async def answer(self, one: EffectRound, observation_id: str, answer: Effect) -> None:
        await self._answer(_ANSWER, one, observation_id=observation_id, answer=answer)

    async def endorse(self, one: EffectRound, person_id: str, answer: Effect) -> None:
        await self._answer(_ENDORSE, one, person_id=person_id, answer=answer)

    async def _answer(self, statement: sa.Insert, one: EffectRound, **values: str) -> None:
        await self._run(statement, proposal_id=one.proposal_id, months=one.months, **values)

    async def withdraw(self, one: EffectRound, person_id: str) -> None:
        await self._run(_WITHDRAW, **_key(one), endorser=person_id)

    async def endorsed(self, person_id: str) -> list[tuple[str, int, Effect]]:
        rows = await self._run(_ENDORSED, endorser=person_id)
        return [(row.number, row.months, Effect(row.answer)) for row in rows]

    async def answers(self, one: EffectRound) -> list[tuple[Effect, str | None]]:
        return [(Effect(row.answer), row.person_id) for row in await self._run(_ANSWERS, **_key(one))]

    async def answers_for(self, observation_ids: Collection[str]) -> list[tuple[str, str, int, Effect]]:
        rows = await self._run(_ANSWERS_FOR, observation_ids=observation_ids)
        return [(row.observation_id, row.number, row.months, Effect(row.answer)) for row in rows]

    async def answer_of(self, one: EffectRound, observation_id: str) -> Effect | None:
        found = await self._value(_ANSWER_OF, **_key(one), observation_id=observation_id)
        return Effect(found) if found else None


def _key(one: EffectRound) -> dict[str, Any]:
    return {"of_proposal": one.proposal_id, "of_months": one.months}
