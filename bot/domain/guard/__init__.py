"""The guard: personal data is stopped before it is stored (process.md D.2)."""

from bot.domain.guard.allowed import Allowed
from bot.domain.guard.check import LONGEST, Guard, Leave, Passed, Stopped, TooLong, judge
from bot.domain.guard.examine import Offer, examine, masked, offer, redirect_in, wording
from bot.domain.guard.language import guess_language
from bot.domain.guard.name_dictionary import SHAPES_ONLY, NameDictionary, NameShapes, Reading
from bot.domain.guard.verdict import REWORDED, Finding, FindingKind, Level, Look, Redirect, Verdict
