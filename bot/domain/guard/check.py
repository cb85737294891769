"""Decide whether a text may be kept: as it is, on its writer's word, or masked."""

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.codes import Language
from bot.domain.errors import Refusal
from bot.domain.guard.allowed import Allowed
from bot.domain.guard.examine import Offer, examine, offer
from bot.domain.guard.name_dictionary import SHAPES_ONLY, NameDictionary
from bot.domain.guard.plain import unmarked
from bot.domain.guard.verdict import FindingKind, Level, Look, Redirect, Verdict

LONGEST = 4_000
"""Characters of all that a person says at once, in a line or in a form; the guard looks at no longer text.

The longest form takes 2,500 of them. The reader of a message refuses what is longer before looking into it: a
regular expression keeps the interpreter's lock, so that nobody else is served until it is done.
"""


class TooLong(ValueError):  # noqa: N818 - reads as what happened
    """A text that should have been refused before; a mark for what was masked counts as one character."""


class Leave(StrEnum):
    """The writer's answer to the guard's finding."""

    NONE = "none"
    CONFIRMED = "confirmed"  # nobody can be recognised; does not help against what blocks
    MASKED = "masked"  # take the guard's wording; does not help where a piece must be worded otherwise

    @classmethod
    def of(cls, said: object) -> "Leave":
        """Return what a button or a form says; nothing, when it says none of these."""
        return next((leave for leave in cls if leave == said), cls.NONE)


class Stopped(Refusal):
    """The guard stopped a text.

    Its facts name kinds; the text is in attributes that nobody logs.

    Attributes:
        level: BLOCK or WARN.
        kinds: what was found, each once.
        wording: the text with all replaced that the guard can replace.
        marked: the same with the places marked that only its writer can word otherwise; empty without any.
        redirect: the channel that the matter belongs to, if it is no social report.
        field: the form's or the proposal's field, if it stood in one.
    """

    def __init__(self, verdict: Verdict, offered: Offer, field: str | None = None, text: str = "") -> None:
        key = "guard-block" if verdict.level is Level.BLOCK else "guard-warn"
        key = "guard-redirect" if verdict.redirect and verdict.level is not Level.BLOCK else key
        super().__init__(key, kinds=verdict.kinds)
        self.level = verdict.level
        self.kinds = verdict.kinds
        self.wording = offered.wording
        self.marked = offered.marked
        self.redirect: Redirect | None = verdict.redirect
        self.field = field
        self.text = text

    @classmethod
    def urgent(cls, text: str, field: str | None = None) -> "Stopped":
        """Return what stops a text that speaks of an emergency, whatever else stands in it."""
        return cls(Verdict(findings=(), redirect=Redirect.ACUTE), Offer(wording=text), field, text)

    @property
    def offered(self) -> bool:
        """Whether the guard's wording can be taken as it is."""
        return bool(self.kinds) and not self.marked

    def __reduce__(self) -> str:
        raise TypeError("a stopped text is not to be kept")


@dataclass(frozen=True, kw_only=True)
class Passed:
    """A text that may be kept.

    Attributes:
        confirmed: the kinds for which the writer said that nobody can be recognised.
        replaced: the kinds that were masked.
    """

    text: str
    confirmed: tuple[FindingKind, ...] = ()
    replaced: tuple[FindingKind, ...] = ()


_OF_COLLEAGUES = frozenset({FindingKind.NAME, FindingKind.INITIALS})
"""What may stand where a member of the group or an official is meant to be named."""


@dataclass(frozen=True, kw_only=True)
class Guard:
    """The guard as one county runs it.

    Attributes:
        names: the dictionary of names.
        allowed: what belongs to services.
    """

    names: NameDictionary = SHAPES_ONLY
    allowed: Allowed = Allowed()  # noqa: RUF009 - frozen

    def look(
        self, text: str, *, language: Language, extent: str | None = None, area: str | None = None
    ) -> Verdict:
        """Return what stands in a text; see :func:`examine`.

        Raises:
            TooLong: the caller did not refuse the text before.
        """
        if len(text) > LONGEST and len(unmarked(text)) > LONGEST:
            raise TooLong(len(text))
        return examine(
            text, language=language, extent=extent, area=area, names=self.names, allowed=self.allowed
        )

    def check(
        self,
        text: str,
        *,
        language: Language,
        leave: Leave = Leave.NONE,
        field: str | None = None,
        colleagues: bool = False,
    ) -> Passed:
        """The text as it may be kept.

        Args:
            text: as it was written.
            language: of the replacements.
            leave: what the writer has said to an earlier finding.
            field: for the refusal.
            colleagues: whether the names of the group's own people belong here.

        Raises:
            Stopped: it may not be kept as it is.
            TooLong: see :meth:`look`.
        """

        def look(said: str) -> Verdict:
            verdict = self.look(said, language=language)
            return _without(verdict, _OF_COLLEAGUES) if colleagues else verdict

        return judge(text, look(text), leave, look, field)


def judge(text: str, verdict: Verdict, leave: Leave, look: Look, field: str | None = None) -> Passed:
    """The text as it may be kept, after a look at it; see :meth:`Guard.check` and :func:`offer`."""
    told = leave is Leave.CONFIRMED
    if verdict.level is not Level.BLOCK and (told or (verdict.level is Level.PASS and not verdict.redirect)):
        return Passed(text=text, confirmed=verdict.kinds)
    offered = offer(text, verdict, look)
    if leave is Leave.MASKED and not offered.marked:
        return Passed(text=offered.wording, replaced=verdict.kinds)
    raise Stopped(verdict, offered, field, text)


def _without(verdict: Verdict, kinds: frozenset[FindingKind]) -> Verdict:
    return Verdict(findings=tuple(found for found in verdict.findings if found.kind not in kinds))
