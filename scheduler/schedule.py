"""Which duty is looked at how often; what is due is a row, so a tick may come late or twice."""

from datetime import timedelta
from enum import StrEnum


class Duty(StrEnum):
    """What the bot has to do unasked."""

    DELIVER = "deliver"
    DELIVERIES = "deliveries"
    DIGESTS = "digests"
    QUESTIONS = "questions"
    LIMITS = "limits"
    MEETINGS = "meetings"
    RETENTION = "retention"
    EFFECTS = "effects"
    REPORTS = "reports"
    RHYTHMS = "rhythms"
    ROLES = "roles"
    FORGET_TURNS = "forget_turns"
    BACKUPS = "backups"


EVERY: dict[Duty, timedelta] = {
    Duty.DELIVER: timedelta(seconds=5),
    Duty.DELIVERIES: timedelta(minutes=15),
    Duty.DIGESTS: timedelta(minutes=1),
    Duty.QUESTIONS: timedelta(hours=1),
    Duty.LIMITS: timedelta(minutes=5),
    Duty.MEETINGS: timedelta(hours=1),
    Duty.RETENTION: timedelta(hours=1),
    Duty.EFFECTS: timedelta(hours=1),
    Duty.REPORTS: timedelta(minutes=15),
    Duty.RHYTHMS: timedelta(minutes=15),
    Duty.ROLES: timedelta(hours=1),
    Duty.FORGET_TURNS: timedelta(hours=1),
    Duty.BACKUPS: timedelta(minutes=5),
}

TURNS_KEPT = timedelta(days=3)
"""From the beginning of the day on which it came. Teams repeats a delivery within minutes; two days and more
leave room for a long outage of ours."""
