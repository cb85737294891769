"""What speaks for a phenomenon, counted from observations one by one, beside what the database counts."""

from collections.abc import Iterable, Sequence
from datetime import date

from bot.domain.calendar import week_of
from bot.domain.codes import Actor, Aspect, Need, ObservationType
from bot.domain.form import AREA_CODES, SEVERAL_MUNICIPALITIES, WHOLE_COUNTY
from bot.domain.observation import Observation
from bot.domain.priority import DANGER, PERIOD, WEAKEST, Support


def support_of(observations: Sequence[Observation], today: date) -> Support:
    """An observation counts from the Monday of its week, never from its day."""
    ages = [today - week_of(one.received_at).monday for one in observations]
    named = {one.value("actor") for one in observations} - {None, Actor.UNKNOWN}
    return Support(
        observations=len(observations),
        known_reporters=len({one.person_id for one in observations} - {None}),
        units=len({one.value("service_task") for one in observations if one.value("service_task")}),
        municipalities=len({one.area for one in observations if one.area} - set(AREA_CODES)),
        several=any(one.area == SEVERAL_MUNICIPALITIES for one in observations),
        whole=any(one.area == WHOLE_COUNTY for one in observations),
        recent=sum(age < PERIOD for age in ages),
        previous=sum(PERIOD <= age < 2 * PERIOD for age in ages),
        rights=_known(map(_rights, observations)),
        weakest=_known(map(_weakest, observations)),
        positive=sum(one.type == ObservationType.POS for one in observations),
        first=min((one.received_at for one in observations), default=None),
        actors=tuple(actor.value for actor in Actor if actor in named),
    )


def _rights(one: Observation) -> bool | None:
    if Aspect.RIGHTS in one.value("aspect") or DANGER.intersection((one.need_main, *one.value("need_other"))):
        return True
    return False if one.value("aspect") and one.need_main not in ("", Need.UNKNOWN) else None


def _weakest(one: Observation) -> bool | None:
    groups = one.value("target_group")
    return bool(WEAKEST.intersection(groups)) if groups else None


def _known(said: Iterable[bool | None]) -> bool | None:
    """One yes is enough; a no needs the answer of all."""
    each = [*said]
    return True if True in each else None if None in each or not each else False
