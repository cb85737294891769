"""The facts of a proposal's letter to its recipient."""

from dataclasses import dataclass
from datetime import date

from bot.domain.evidence.facts import InLanguages, Words
from bot.domain.evidence.published import Published


@dataclass(frozen=True, kw_only=True)
class LetterFacts:
    """All that the letter says; it tells no count: those are told in releases alone.

    Attributes:
        as_of: the Helsinki date on which the facts were chosen.
        recipient, carrier: to whom it goes, and who of the group brings it.
        what, goal: of the proposal, as the group endorsed them; the goal is what is measured.
        baseline, target: where the measure stands, empty when nobody has measured it, and where it should be.
        target_by: the day by which it should; None in letters of goals that are words alone.
        phenomenon: what others may read of what it is to change; None when nothing is published of it.
        answer_by: None when a day that was set has given way to another state.
        units: to which a practice is to be spread; empty when something is to change.
        shl7: a code of the Social Welfare Act's 7 §; empty when none was chosen.
    """

    kind: str = "proposal"
    level: str = "organisation"
    number: str
    as_of: date
    recipient: Words
    carrier: Words
    what: InLanguages
    goal: InLanguages
    phenomenon: Published | None
    answer_by: date | None
    units: Words
    shl7: str
    baseline: Words = ""
    target: Words = ""
    target_by: date | None = None
