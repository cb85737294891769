"""The guard: personal data is stopped before it is stored (process.md D.2)."""

from bot.domain.guard.allowed import Allowed
from bot.domain.guard.allowed_words import (
    NAMELIKE,
    OFFERED,
    AllowedWord,
    allowable,
    bare,
    may_be_allowed,
    phrase_of,
)
from bot.domain.guard.check import Guard, Leave, Passed, Stopped, TooLong, judge, take
from bot.domain.guard.examine import examine, redirect_in
from bot.domain.guard.language import guess_language
from bot.domain.guard.name_dictionary import SHAPES_ONLY, NameDictionary, NameShapes, Reading
from bot.domain.guard.verdict import LONGEST, REWORDED, FindingKind, Level, Look, Redirect, Spot, Verdict
from bot.domain.guard.wording.covered import shown
from bot.domain.guard.wording.offer import Offer, offer, without_blocks
from bot.domain.guard.wording.rewording import language_of, word_for
