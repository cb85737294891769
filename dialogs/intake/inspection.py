"""The guard's place in the filing conversation: every text of a turn, before it is kept."""

from dataclasses import dataclass, field, replace
from functools import partial

from bot.domain.codes import Language
from bot.domain.errors import Refusal
from bot.domain.guard import FindingKind, Guard, Leave, Look, Stopped, Verdict, judge
from bot.domain.observation import Draft
from bot.domain.questionnaire import Answer, AnswerKind, Answers, Questionnaire
from bot.domain.receipt import codes_among

WARNED = "warned"
"""The draft's entry beside its answers: kinds of which its writer said that nobody can be recognised."""


@dataclass
class Inspection:
    """One turn's look at the texts.

    Attributes:
        guard: the guard.
        language: of its wording.
        leave: what the writer said to the finding shown before.
        receipts: those of the codes in this turn's texts that open an observation.
        confirmed, masked: the kinds that were let through or replaced in this turn.
        stopped: what was stopped in this turn.
    """

    guard: Guard
    language: Language
    leave: Leave = Leave.NONE
    receipts: frozenset[str] = frozenset()
    confirmed: list[FindingKind] = field(default_factory=list)
    masked: list[FindingKind] = field(default_factory=list)
    stopped: list[Stopped] = field(default_factory=list)

    def text(self, key: str, said: str, answers: Answers) -> str:
        """A text as it may be kept; of the other answers, how wide and where decide how much may be said.

        Raises:
            Stopped: it may not be kept as it is.
            Refusal: it holds a receipt code, and whoever read it would hold the key to another observation.
        """
        if self.receipts and not self.receipts.isdisjoint(codes_among(said)):
            raise Refusal("receipt-in-text")
        look = self._look(answers)
        return self._judged(key, said, look(said), self.leave, look)

    def whole(self, draft: Draft, form: Questionnaire) -> tuple[Draft, Stopped | None]:
        """All texts once more before they are sent, now that it is known how wide and where.

        Returns:
            The draft with the kinds that were confirmed, masked where that was wished; and what stops it.
        """
        known = frozenset(_codes(draft.answers.get(WARNED)))
        answers, found = dict(draft.answers), set[str]()
        look = self._look(answers)
        for key in (q.key for q in form.questions if q.kind is AnswerKind.TEXT and answers.get(q.key)):
            said = str(answers[key])
            verdict = look(said)
            kinds = set(verdict.kinds)
            leave = Leave.CONFIRMED if kinds and kinds <= known else self.leave
            try:
                answers[key] = self._judged(key, said, verdict, leave, look)
            except Stopped as stopped:
                return replace(draft, answers=answers), stopped
            found |= kinds if leave is Leave.CONFIRMED else set()
        kept: Answer = sorted(found) or None
        return replace(draft, answers={**answers, WARNED: kept}), None

    def _look(self, answers: Answers) -> Look:
        extent, area = _code(answers.get("extent")), _code(answers.get("area"))
        return partial(self.guard.look, language=self.language, extent=extent, area=area)

    def _judged(self, key: str, said: str, verdict: Verdict, leave: Leave, look: Look) -> str:
        try:
            kept = judge(said, verdict, leave, look, key)
        except Stopped as stopped:
            self.stopped.append(stopped)
            raise
        self.confirmed += kept.confirmed
        self.masked += kept.replaced
        return kept.text

    def noted(self, draft: Draft) -> Draft:
        """The draft with what was confirmed in this turn."""
        if not self.confirmed:
            return draft
        kinds: list[str] = sorted({*_codes(draft.answers.get(WARNED)), *self.confirmed})
        return replace(draft, answers={**draft.answers, WARNED: kinds})


def _codes(answer: Answer) -> list[str]:
    return answer if isinstance(answer, list) else []


def _code(answer: Answer) -> str | None:
    return answer if isinstance(answer, str) else None
