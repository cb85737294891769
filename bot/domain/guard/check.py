"""Decide whether a text may be kept: as it is, on its writer's word, or masked."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

from bot.domain.codes import Language
from bot.domain.errors import Refusal
from bot.domain.guard.allowed import Allowed
from bot.domain.guard.examine import examine
from bot.domain.guard.name_dictionary import SHAPES_ONLY, NameDictionary
from bot.domain.guard.verdict import LONGEST, FindingKind, Level, Look, Redirect, Verdict
from bot.domain.guard.wording.offer import ANSWERED, Offer, offer, without_blocks
from bot.domain.guard.wording.whole import whole


class TooLong(ValueError):  # noqa: N818 - reads as what happened
    """A text that should have been refused before; it is a mistake of the caller."""


class Leave(StrEnum):
    """The writer's answer to the guard's finding."""

    NONE = "none"
    CONFIRMED = "confirmed"  # nobody can be recognised; does not help against what blocks
    MASKED = "masked"  # take the guard's wording; does not help where none is offered
    NOT_URGENT = "not-urgent"  # it is no emergency; does not help against anything else that was found

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
        text: as its writer wrote it.
        spots: where it was found, in order and apart, each with what belongs to it.
        offered: the whole text in a wording that may be kept; None where no words are sure to fit.
        own: the same with neutral words for what blocks alone, to be changed by its writer.
        redirect: the channel that the matter belongs to, if it is no social report.
        field: the form's or the proposal's field, if it stood in one.
        findings: as the guard found them, without what belongs to each.
        allowable: phrases found as names that its reader may allow; set by who knows the reader.
    """

    def __init__(
        self, text: str, verdict: Verdict, offered: Offer, field: str | None = None, own: str | None = None
    ) -> None:
        key = "guard-block" if verdict.level is Level.BLOCK else "guard-warn"
        key = "guard-redirect" if verdict.redirect and verdict.level is not Level.BLOCK else key
        super().__init__(key, kinds=verdict.kinds)
        self.level = verdict.level
        self.kinds = verdict.kinds
        self.text = text
        self.spots = tuple(whole(text, verdict.findings))
        self.offered = offered.sentence
        self.own = text if own is None else own
        self.redirect: Redirect | None = verdict.redirect
        self.field = field
        self.findings = verdict.findings
        self.allowable: tuple[str, ...] = ()

    @classmethod
    def urgent(cls, text: str, field: str | None = None) -> "Stopped":
        """Return what stops a text that speaks of an emergency, whatever else stands in it."""
        return cls(text, Verdict(findings=(), redirect=Redirect.ACUTE), Offer(sentence=None), field)

    def __reduce__(self) -> str:
        raise TypeError("a stopped text is not to be kept")


@dataclass(frozen=True, kw_only=True)
class Passed:
    """A text that may be kept.

    Attributes:
        confirmed: the kinds that its writer answers for: nobody can be recognised by them.
        replaced: the kinds that neutral words stand for.
        place_taken: whether a municipality was taken out of the text.
    """

    text: str
    confirmed: tuple[FindingKind, ...] = ()
    replaced: tuple[FindingKind, ...] = ()
    place_taken: bool = False


_OF_COLLEAGUES = frozenset({FindingKind.NAME, FindingKind.INITIALS})
"""What may stand where a member of the group or an official is meant to be named."""


@dataclass(frozen=True, kw_only=True)
class Guard:
    """The guard as one county runs it.

    Attributes:
        names: the dictionary of names.
        allowed: what belongs to services.
        strict_names: whether a capital word that nobody knows counts as a name.
    """

    names: NameDictionary = SHAPES_ONLY
    allowed: Allowed = Allowed()  # noqa: RUF009 - frozen
    strict_names: bool = False

    def allowing(self, words: frozenset[str]) -> Self:
        """Return the same guard, which allows these phrases too."""
        return replace(self, allowed=replace(self.allowed, words=self.allowed.words | words))

    def look(
        self,
        text: str,
        *,
        language: Language,
        extent: str | None = None,
        area: str | None = None,
        outward: bool = False,
    ) -> Verdict:
        """Return what stands in a text; see :func:`examine`.

        Raises:
            TooLong: the caller did not refuse the text before.
        """
        if len(text) > LONGEST:
            raise TooLong(len(text))
        return examine(
            text,
            language=language,
            extent=extent,
            area=area,
            names=self.names,
            allowed=self.allowed,
            strict=self.strict_names,
            outward=outward,
        )

    def check(
        self,
        text: str,
        *,
        language: Language,
        leave: Leave = Leave.NONE,
        field: str | None = None,
        colleagues: bool = False,
        area: str | None = None,
        outward: bool = False,
    ) -> Passed:
        """The text as it may be kept.

        Args:
            text: as it was written.
            language: of the replacements.
            leave: what the writer has said to an earlier finding.
            field: for the refusal.
            colleagues: whether the names of the group's own people belong here.
            area: the municipality that is named beside it.
            outward: whether it is for readers outside the group.

        Raises:
            Stopped: it may not be kept as it is.
            TooLong: see :meth:`look`.
        """

        def look(said: str) -> Verdict:
            verdict = self.look(said, language=language, area=area, outward=outward)
            return _without(verdict, _OF_COLLEAGUES) if colleagues else verdict

        return judge(text, look(text), leave, look, field)


def judge(
    text: str,
    verdict: Verdict,
    leave: Leave,
    look: Look,
    field: str | None = None,
    placeless: Look | None = None,
) -> Passed:
    """The text as it may be kept, after a look at it; see :meth:`Guard.check` and :func:`offer`."""
    if _goes_on(verdict, leave):
        return Passed(text=text, confirmed=verdict.kinds)
    offered = offer(text, verdict, look, placeless)
    if leave is Leave.MASKED and offered.sentence is not None:
        if offered.acceptable:
            return Passed(
                text=offered.sentence,
                confirmed=offered.left,
                replaced=tuple(kind for kind in verdict.kinds if kind not in offered.left),
                place_taken=offered.place_taken,
            )
        text, verdict = offered.sentence, look(offered.sentence)  # what is left is asked about next
        offered = offer(text, verdict, look, placeless)
    if leave is Leave.NOT_URGENT:
        verdict = replace(verdict, redirect=None)
    raise Stopped(text, verdict, offered, field, without_blocks(text, verdict, look))


def _goes_on(verdict: Verdict, leave: Leave) -> bool:
    """Whether a text may be kept as it is."""
    if verdict.level is Level.BLOCK:
        return False
    if verdict.level is Level.PASS and not verdict.redirect:
        return True
    return leave is Leave.CONFIRMED or (leave is Leave.NOT_URGENT and set(verdict.kinds) <= ANSWERED)


def take(sentence: str, look: Look, field: str | None = None, placeless: Look | None = None) -> Passed:
    """A sentence that was offered, as it may be kept when its writer has taken it.

    Raises:
        Stopped: something is found in it that the guard would not have offered.
    """
    verdict = look(sentence)
    if verdict.level is not Level.BLOCK and set(verdict.kinds) <= ANSWERED:
        return Passed(text=sentence, confirmed=verdict.kinds)
    return judge(sentence, verdict, Leave.NONE, look, field, placeless)


def _without(verdict: Verdict, kinds: frozenset[FindingKind]) -> Verdict:
    return replace(verdict, findings=tuple(found for found in verdict.findings if found.kind not in kinds))
