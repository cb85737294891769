"""The guard's place in the filing conversation: every text of a turn, before it is kept."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial

from bot.domain.codes import Language
from bot.domain.errors import Refusal
from bot.domain.guard import (
    FindingKind,
    Guard,
    Leave,
    Level,
    Look,
    Passed,
    Stopped,
    Verdict,
    judge,
    offer,
    take,
    without_blocks,
)
from bot.domain.observation import Draft
from bot.domain.questionnaire import Answer, AnswerKind, Answers, Questionnaire
from bot.domain.receipt import codes_among

WARNED = "warned"
"""The draft's entry beside its answers: kinds of which its writer said that nobody can be recognised."""

LOOKED = "looked"
"""The same: how wide and where, as the guard knew it when it last looked at the texts."""


@dataclass(frozen=True)
class _Known:
    """What a text's writer has said of it before.

    Attributes:
        kinds: that nobody can be recognised by what was found of these.
        text: as it stood then.
    """

    kinds: frozenset[str] = frozenset()
    text: str = ""

    def all_of(self, said: str, verdict: Verdict) -> bool:
        """Whether nothing is found in a text but what stood in it then."""
        found = verdict.findings
        return bool(found) and all(
            one.kind in self.kinds and said[one.start : one.end] in self.text for one in found
        )


@dataclass
class Inspection:
    """One turn's look at the texts.

    Attributes:
        guard: the guard.
        language: of its wording.
        leave: what the writer said to the finding shown before.
        of: the question that they said it about; any, if it is empty.
        receipts: those of the codes in this turn's texts that open an observation.
        confirmed, masked: the kinds that were let through or replaced in this turn.
        stopped: what was stopped in this turn.
        at: the question whose text was refused.
        taken: whether the text of the question is the guard's own sentence, which its writer has taken.
        place_taken: whether a municipality was taken out of a text in this turn.
    """

    guard: Guard
    language: Language
    leave: Leave = Leave.NONE
    of: str = ""
    receipts: frozenset[str] = frozenset()
    confirmed: list[FindingKind] = field(default_factory=list)
    masked: list[FindingKind] = field(default_factory=list)
    stopped: list[Stopped] = field(default_factory=list)
    at: str = ""
    taken: bool = False
    place_taken: bool = False

    def texts(self, before: Draft, draft: Draft, form: Questionnaire) -> Draft:
        """The draft with its texts as they may be kept.

        A text is looked at when it is new, and all of them once it is told how wide and where: of the other
        answers, these decide how much may be said.

        Raises:
            Stopped: one may not be kept as it is.
            Refusal: one holds a receipt code, and whoever read it would hold the key to another observation.
        """
        answers, moved = dict(draft.answers), draft.answers.get(LOOKED) != circumstances(draft.answers)
        warned, found = frozenset(_codes(draft.answers.get(WARNED))), set[str]()
        for key in (q.key for q in form.questions if q.kind is AnswerKind.TEXT and answers.get(q.key)):
            said, was = str(answers[key]), str(before.answers.get(key) or "")
            if moved or said != was:
                answers[key], kinds = self._text(key, said, _Known(warned, was), answers)
                found |= kinds
        # When it has moved, all were looked at.
        kept: Answer = sorted(found if moved else warned | found) or None
        return replace(draft, answers={**answers, WARNED: kept, LOOKED: circumstances(answers)})

    def unkept(self, wrong: Mapping[str, str], draft: Draft, form: Questionnaire) -> dict[str, str]:
        """What was said wrongly, as it may stand in its fields again.

        Raises:
            Stopped: a text holds what blocks, which no card repeats.
        """
        shown = dict(wrong)
        for key in (q.key for q in form.questions if q.kind is AnswerKind.TEXT and wrong.get(q.key)):
            if self._look(draft.answers)(wrong[key]).level is Level.BLOCK:
                shown[key], _ = self._text(key, wrong[key], _Known(), draft.answers)
        return shown

    def repeated(self, said: str, draft: Draft) -> str:
        """A text that nothing keeps, as a card may repeat it: without what blocks."""
        look = self._look(draft.answers)
        return without_blocks(said, look(said), look)

    def _text(self, key: str, said: str, known: _Known, answers: Answers) -> tuple[str, set[str]]:
        """A text as it may be kept, and the kinds of which its writer said that they tell of nobody."""
        self.at = key
        if self.receipts and not self.receipts.isdisjoint(codes_among(said)):
            raise Refusal("receipt-in-text")
        try:
            kept = self._judged(key, said, known, answers)
        except Stopped as stopped:
            self.stopped.append(stopped)
            raise
        self.confirmed += kept.confirmed
        self.masked += kept.replaced
        self.place_taken = self.place_taken or kept.place_taken
        return kept.text, {str(kind) for kind in kept.confirmed}

    def _judged(self, key: str, said: str, known: _Known, answers: Answers) -> Passed:
        look, placeless = self._look(answers), self._look({**answers, "area": None})
        told = self.of in ("", key)
        if self.taken and told:
            return take(said, placeless if self.place_taken else look, key, placeless)
        verdict = look(said)
        leave = self.leave if told else Leave.NONE
        if known.all_of(said, verdict):
            leave = Leave.CONFIRMED
        return judge(said, verdict, leave, look, key, placeless)

    @property
    def reworded(self) -> bool:
        """Whether a text is not quite in its writer's words any more."""
        return self.taken or bool(self.masked)

    def _look(self, answers: Answers) -> Look:
        extent, area = _code(answers.get("extent")), _code(answers.get("area"))
        return partial(self.guard.look, language=self.language, extent=extent, area=area)

    def take(self, own: str, kinds: Iterable[str], answers: Answers) -> None:
        """Note that the guard's sentence stands in a text's place.

        Args:
            own: the text as its writer had it, but for what blocks.
            kinds: what was found in it.
            answers: of the draft.
        """
        look, placeless = self._look(answers), self._look({**answers, "area": None})
        self.taken = True
        self.place_taken = offer(own, look(own), look, placeless).place_taken
        self.masked += [kind for kind in FindingKind if kind in kinds]


def circumstances(answers: Answers) -> list[str]:
    """How wide and where, by the answers."""
    return [str(answers.get(key) or "") for key in ("extent", "area")]


def _codes(answer: Answer) -> list[str]:
    return answer if isinstance(answer, list) else []


def _code(answer: Answer) -> str | None:
    return answer if isinstance(answer, str) else None
