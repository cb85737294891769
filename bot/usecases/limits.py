"""Time limits begin and are met where states are entered."""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import uuid4

from bot.domain.calendar import helsinki_day
from bot.domain.deadlines import Entered, changed_by
from bot.domain.limits import ENDED, SubjectKind
from bot.ports import Unit


async def follow(
    unit: Unit,
    subject_id: str,
    kind: SubjectKind,
    state: str,
    at: datetime,
    *,
    name: str,
    until: date | None = None,
    observation_ids: Sequence[str] = (),
) -> None:
    """Something entered a state: meet the limits that this meets, and begin those that it begins.

    To be called where states are entered, in the same unit of work.

    Args:
        unit: the open unit of work; its ``limits`` know the county's terms.
        subject_id: of what entered the state.
        kind: what that is.
        state: as its code; of a meeting a :class:`bot.domain.limits.Milestone`.
        at: aware; what an anonymous reporter did is dated to the first moment of the week, no closer.
        name: by which people know it: its number, or a meeting's day as ISO text.
        until: the day that comes with the state: of a deferred proposal, or a monitored phenomenon's review.
        observation_ids: of a proposal or phenomenon: the observations whose reporters hear of this state.

    Raises:
        ValueError: the state begins a limit whose day comes with it, and ``until`` is None.
    """
    subjects = {kind: {subject_id: name}}
    if observation_ids:
        resting = await unit.observations.many(observation_ids)
        subjects[SubjectKind.OBSERVATION] = {one.id: one.number for one in resting if one.state not in ENDED}
    entered = Entered(kind=kind, state=state, day=helsinki_day(at), subjects=subjects, until=until)
    known = await unit.limits.of([subject for of_kind in subjects.values() for subject in of_kind])
    met, fresh = changed_by(entered, known, unit.limits.terms, lambda: uuid4().hex)
    await unit.limits.meet(met, entered.day, state)
    await unit.limits.begin(fresh)
