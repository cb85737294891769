"""Effect rounds (is a change visible?) and their answers."""

from collections.abc import Collection
from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from bot.domain.effect import Effect, EffectRound
from storage.engine.among import among
from storage.engine.connection import Parameters, Repository
from storage.row_mapping import RowMapping
from storage.tables import EffectRoundRow, EffectRow, ObservationRow, ProposalRow, table_of

_round = RowMapping(EffectRound, EffectRoundRow)
_rounds, _effects, _observations = _round.table, table_of(EffectRow), table_of(ObservationRow)
_proposals = table_of(ProposalRow)
_PLAN = insert(_rounds).on_conflict_do_nothing()
_this = (_rounds.c.proposal_id == sa.bindparam("of_proposal"), _rounds.c.months == sa.bindparam("of_months"))
_OF = _round.select(_rounds.c.proposal_id == sa.bindparam("of_proposal")).order_by(_rounds.c.months)
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


class Effects(Repository):
    """Effect rounds: planned, asked and answered."""

    async def plan(self, rounds: list[EffectRound]) -> None:
        for one in rounds:
            await self._connection.execute(_PLAN, _round.values(one))

    async def of(self, proposal_id: str) -> list[EffectRound]:
        return await self._list(_OF, {"of_proposal": proposal_id})

    async def due(self, today: date) -> list[EffectRound]:
        return await self._list(_DUE, {"today": today})

    async def over(self, today: date) -> list[EffectRound]:
        return await self._list(_OVER, {"today": today})

    async def ask(self, one: EffectRound, now: datetime, until: date) -> bool:
        key = {"of_proposal": one.proposal_id, "of_months": one.months, "now": now, "until": until}
        return bool((await self._connection.execute(_ASK, key)).rowcount)

    async def close(self, one: EffectRound, now: datetime) -> bool:
        key = {"of_proposal": one.proposal_id, "of_months": one.months, "now": now}
        if not (await self._connection.execute(_CLOSE, {**key, "figures": one.told})).rowcount:
            return False
        await self._connection.execute(_SEAL, key)
        return True

    async def answer(self, one: EffectRound, observation_id: str, answer: Effect) -> None:
        row = {
            "proposal_id": one.proposal_id,
            "months": one.months,
            "observation_id": observation_id,
            "answer": answer,
        }
        await self._connection.execute(_ANSWER, row)

    async def endorse(self, one: EffectRound, person_id: str, answer: Effect) -> None:
        row = {
            "proposal_id": one.proposal_id,
            "months": one.months,
            "person_id": person_id,
            "answer": answer,
        }
        await self._connection.execute(_ENDORSE, row)

    async def withdraw(self, one: EffectRound, person_id: str) -> None:
        key = {"of_proposal": one.proposal_id, "of_months": one.months, "endorser": person_id}
        await self._connection.execute(_WITHDRAW, key)

    async def endorsed(self, person_id: str) -> list[tuple[str, int, Effect]]:
        rows = await self._connection.execute(_ENDORSED, {"endorser": person_id})
        return [(row.number, row.months, Effect(row.answer)) for row in rows]

    async def answers(self, one: EffectRound) -> list[tuple[Effect, str | None]]:
        rows = await self._connection.execute(
            _ANSWERS, {"of_proposal": one.proposal_id, "of_months": one.months}
        )
        return [(Effect(row.answer), row.person_id) for row in rows]

    async def answers_for(self, observation_ids: Collection[str]) -> list[tuple[str, str, int, Effect]]:
        rows = await self._connection.execute(_ANSWERS_FOR, {"observation_ids": [*observation_ids]})
        return [(row.observation_id, row.number, row.months, Effect(row.answer)) for row in rows]

    async def answer_of(self, one: EffectRound, observation_id: str) -> Effect | None:
        key = {"of_proposal": one.proposal_id, "of_months": one.months, "observation_id": observation_id}
        found = (await self._connection.execute(_ANSWER_OF, key)).scalar_one_or_none()
        return Effect(found) if found else None

    async def _list(self, statement: sa.Executable, parameters: Parameters) -> list[EffectRound]:
        return [_round.thing(row) for row in await self._connection.execute(statement, parameters)]
