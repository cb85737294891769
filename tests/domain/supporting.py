"""What speaks for a phenomenon, counted from observations one by one, beside what the database counts."""

from collections.abc import Sequence
from datetime import date

from bot.domain.calendar import week_of
from bot.domain.codes import Actor, Aspect, ObservationType
from bot.domain.form import AREA_CODES
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
        recent=sum(age < PERIOD for age in ages),
        previous=sum(PERIOD <= age < 2 * PERIOD for age in ages),
        rights=any(
            Aspect.RIGHTS in one.value("aspect")
            or DANGER.intersection((one.need_main, *one.value("need_other")))
            for one in observations
        ),
        weakest=any(WEAKEST.intersection(one.value("target_group")) for one in observations),
        positive=sum(one.type == ObservationType.POS for one in observations),
        first=min((one.received_at for one in observations), default=None),
        actors=tuple(actor.value for actor in Actor if actor in named),
    )
