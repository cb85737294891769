"""The choices of one wellbeing services county."""

from dataclasses import dataclass, field
from datetime import date, time, timedelta
from functools import cached_property

from bot.domain.areas import AreaGroup
from bot.domain.form import observation_form
from bot.domain.limits import ESCALATION, Limit, Terms
from bot.domain.period import Period, term_period
from bot.domain.questionnaire import Questionnaire
from bot.domain.retention import Spans
from bot.domain.roles import FIRST, FirstHandler
from bot.domain.suppression import THRESHOLDS, Audience, Threshold

PRESENT_TERM = term_period(date(2025, 6, 1), date(2029, 5, 31))
"""Of the councils of the wellbeing services counties elected in April 2025."""


MOST_LISTED = 5
"""More observations do not fit into a digest; settings of older versions may still ask for them."""


@dataclass(frozen=True, kw_only=True)
class County:
    """The county's own choices; the defaults are Kainuu's municipalities and process.md's time limits.

    Attributes:
        municipalities: Finnish name to Swedish name, in the order shown.
        service_numbers: telephone numbers of services, digits only, that the guard lets pass.
        allowed_words: names of services, projects and units, as written, that the guard lets pass.
        strict_names: whether the guard takes a capital word that nobody knows for a name.
        social_emergency_number: of the emergency social services, as it is shown; empty when none is told.
        privacy_url: the county's privacy notice; empty when it has none on the net.
        public_url: where browsers reach the bot, without a slash at its end; empty when unknown.
        meetings: the working group's meeting days.
        closed: days off beside the public holidays.
        screening_days: working days in which the coordinator looks at a new observation.
        digest_weekday: 0 = Monday.
        digest_at: Helsinki time.
        digest_limit: how many observations a digest lists before "+ k more".
        quiet_digest: whether a week without news is posted; it is named in the next digest anyway.
        own: the least that a count in the working group's own digest stands for.
        kept: retention times that differ from ``RULES``.
        same_text: within this time the same answers from the same person count as a double click.
        code_life: how long a pairing code can be used.
        appointment_days: how long an appointment waits for somebody to come, and a coordinator's code.
        code_tries: wrong pairing codes allowed to one person within ``code_life``.
        first_handler: who screens a new observation before, or instead of, the coordinator.
        limits: time limits that differ from ``LIMITS``; that of screening is ``screening_days``.
        escalation_days: working days from telling the coordinator to telling the chair, and so on.
        remind_at: Helsinki time from which on reminders go out, on working days.
        published: the least that a published count stands for, the same for the organisation and the public.
        term: the calendar years that are counted for the present council term.
        areas: the groups of municipalities that counts are told of; none, and no area is told of.
    """

    municipalities: dict[str, str]
    service_numbers: tuple[str, ...] = ()
    allowed_words: tuple[str, ...] = ()
    strict_names: bool = False
    social_emergency_number: str = ""
    privacy_url: str = ""
    public_url: str = ""
    meetings: tuple[date, ...] = ()
    closed: tuple[date, ...] = ()
    screening_days: int = 5
    digest_weekday: int = 0
    digest_at: time = time(9)
    digest_limit: int = 5
    quiet_digest: bool = False
    own: Threshold = THRESHOLDS[Audience.INTERNAL]
    same_text: timedelta = timedelta(minutes=10)
    code_life: timedelta = timedelta(minutes=15)
    code_tries: int = 5
    appointment_days: int = 14
    kept: Spans = field(default_factory=dict)
    first_handler: FirstHandler = FirstHandler.COORDINATOR
    published: Threshold = THRESHOLDS[Audience.PUBLIC]
    term: Period = PRESENT_TERM
    areas: tuple[AreaGroup, ...] = ()
    limits: dict[Limit, int] = field(default_factory=dict)
    escalation_days: int = ESCALATION
    remind_at: time = time(8)

    @cached_property
    def terms(self) -> Terms:
        """This county's time limits."""
        spans = {**self.limits, Limit.SCREENING: self.screening_days}
        first = bool(FIRST[self.first_handler])
        return Terms(spans=spans, escalation=self.escalation_days, closed=self.closed, first=first)

    @cached_property
    def form(self) -> Questionnaire:
        """The observation form with this county's areas."""
        return observation_form(self.municipalities)


KAINUU = {
    "Hyrynsalmi": "Hyrynsalmi",
    "Kajaani": "Kajana",
    "Kuhmo": "Kuhmo",
    "Paltamo": "Paltamo",
    "Puolanka": "Puolanka",
    "Ristijärvi": "Ristijärvi",
    "Sotkamo": "Sotkamo",
    "Suomussalmi": "Suomussalmi",
}
