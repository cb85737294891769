"""An observation: what one worker saw, on its way through the working group.

What may not be done to one raises a :class:`Refusal` whose key says why.
"""

import re
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Any, Self

from bot.domain.cleaning import tidy
from bot.domain.codes import ReporterMode
from bot.domain.errors import Refusal
from bot.domain.fate import Fate, blank, declared, of
from bot.domain.form import observation_form
from bot.domain.questionnaire import Answer, Answers


class ObservationState(StrEnum):
    """Where an observation stands (process.md C.2; a draft is no observation yet)."""

    RECEIVED = "received"
    SCREENING = "screening"
    NEEDS_INFO = "needs_info"
    LINKED = "linked"
    REDIRECTED = "redirected"
    WITHDRAWN = "withdrawn"
    CLOSED = "closed"


_S = ObservationState
OBSERVATION_MOVES: dict[ObservationState, frozenset[ObservationState]] = {
    _S.RECEIVED: frozenset({_S.SCREENING, _S.WITHDRAWN}),
    _S.SCREENING: frozenset({_S.NEEDS_INFO, _S.LINKED, _S.REDIRECTED, _S.CLOSED, _S.WITHDRAWN}),
    _S.NEEDS_INFO: frozenset({_S.SCREENING, _S.LINKED, _S.CLOSED, _S.WITHDRAWN}),
    _S.LINKED: frozenset({_S.LINKED, _S.CLOSED}),
    _S.REDIRECTED: frozenset(),
    _S.WITHDRAWN: frozenset(),
    _S.CLOSED: frozenset({_S.SCREENING}),
}


REPORT = {q.key: q for q in observation_form().questions if q.fate is not Fate.ENVELOPE}
"""The questions that a report answers; how its reporter appears stands on the envelope."""


@dataclass(frozen=True, kw_only=True)
class Observation:
    """What a worker saw: an envelope, and in it the report.

    Attributes:
        number: ``H-2026-0001``, running per year of receipt in Helsinki.
        person_id: the reporter's random id; None for ANON, and once the link has been cut.
        received_at: for ANON the first moment of the week, no closer.
        title: at most 80 characters, from the text until a person writes a better one.
        report: what was answered, plain JSON by the question's key; what was not answered is not in it.
        warned: kinds of the guard's findings for which the reporter said that nobody can be recognised.
        since: when the present state began.
        hold: whether nothing of it may be erased: a request for documents or a complaint is open.
        answer: what its reporter answered to the one question that they were asked.
        titled: whether the working group wrote the title.
        chosen: what its reporter chose, plain JSON, for the codes that :mod:`bot.domain.coding` corrected.
        handed: whether its first handler has handed it on to the coordinator.
        resembles: the id of the phenomenon that its reporter was shown as like it, before sending their own
            text; the working group decides whether it is.
        group_id: the id of the working group whose it is; None until one is linked.
    """

    id: str
    number: str
    person_id: str | None
    state: ObservationState
    received_at: datetime
    since: datetime
    language: str
    need_version: str
    title: str
    report: dict[str, Answer]
    reporter_mode: ReporterMode = ReporterMode.PSEUDO
    warned: tuple[str, ...] = ()
    hold: bool = False
    answer: str | None = None
    titled: bool = False
    chosen: dict[str, Answer] = field(default_factory=dict)
    handed: bool = False
    resembles: str | None = None
    group_id: str | None = None
    version: int = 1

    @property
    def withdrawable(self) -> bool:
        """Whether its reporter may still take it back."""
        return ObservationState.WITHDRAWN in OBSERVATION_MOVES[self.state]

    @property
    def type(self) -> str:
        """A code of :class:`bot.domain.codes.ObservationType`; empty once withdrawn."""
        return str(self.value("type"))

    @property
    def text(self) -> str:
        """What was seen; empty once its words are gone."""
        return str(self.value("text"))

    @property
    def need_main(self) -> str:
        """A code of :class:`bot.domain.codes.Need`; empty once withdrawn."""
        return str(self.value("need_main"))

    @property
    def area(self) -> str:
        """A municipality's name, or one of ``AREA_CODES``; empty once withdrawn."""
        return str(self.value("area"))

    @property
    def sector(self) -> tuple[str, ...]:
        """Codes of :class:`bot.domain.codes.Sector`."""
        return tuple(self.value("sector"))

    def value(self, name: str) -> Any:
        """Return what stands in a field of the envelope, or was answered to a question of the report."""
        if name in REPORT:
            return self.report[name] if name in self.report else REPORT[name].blank
        return getattr(self, name)

    def with_values(self, **values: Any) -> Self:
        """The observation with other fields of the envelope, and other answers in its report."""
        answers = {name: values.pop(name) for name in [*values] if name in REPORT}
        return replace(self, **values, report=report_of({**self.report, **answers}))


OBSERVATION_FATES = declared(
    Observation,
    {
        Fate.ENVELOPE: "id number state received_at since language need_version reporter_mode hold handed "
        "group_id version",
        Fate.LINK: "person_id",
        Fate.CODE: "warned chosen resembles",
        Fate.WORDS: "title answer",
        Fate.OF_WORDS: "titled",
    },
    report={key: question.fate for key, question in REPORT.items()},
)
"""What each erasure, masking and correction does to an observation follows from here; for the answers in its
report, from the form."""


FORM, SIMILAR = "form", "similar"
"""The two places of a draft at which no single question waits for words."""


@dataclass(frozen=True, kw_only=True)
class Draft:
    """An observation being written: at most one for a person, kept for seven days.

    Attributes:
        answers: question key to answer, plain JSON; a key is there once the question was met or skipped.
        at: the key of the question that was asked in words, or ``form``, or ``similar`` while its writer is
            asked whether a phenomenon says the same. A form of an older version may stand elsewhere.
        version: cards carry the one that they show.
        card_id: the Teams id of the card that steps in place; None when there is none.
        corrects: the id of the own observation whose answers it will replace; None for a new one.
        leaving: whether its writer has asked to delete it, and was asked whether they mean it.
    """

    id: str
    person_id: str
    answers: dict[str, Answer]
    at: str = FORM
    version: int = 1
    changed_at: datetime
    card_id: str | None = None
    corrects: str | None = None
    leaving: bool = False

    @property
    def written(self) -> bool:
        """Whether it holds words that would be lost."""
        return bool(words_in(self.answers))


DRAFT_FATES = declared(
    Draft,
    {
        Fate.ENVELOPE: "id at version changed_at card_id corrects leaving",
        Fate.LINK: "person_id",
        Fate.WORDS: "answers",
    },
)
"""A draft goes as a whole: sent, given up, too old, or with what it corrects, withdrawn, masked or erased."""


def in_order(observation: Observation) -> tuple[int, int]:
    """Return year and running number: sorted by receipt, the anonymous ones of a week would come first."""
    return in_order_of(observation.number)


def in_order_of(number: str) -> tuple[int, int]:
    """The same of a number alone."""
    _, year, running = number.split("-")
    return int(year), int(running)


TITLE_LENGTH = 80


_END = re.compile(r"(?:\b(?P<word>[^\W\d_]{4,})\.|[!?])\s+(?=(?P<next>\w))")
_ABBREVIATED = frozenset(
    {"esim", "henk", "huom", "kesk", "milj", "vast", "exkl", "inkl", "resp", "approx", "dept", "excl", "incl"}
)
"""Words that end in a full stop and no sentence; the shorter ones need not be known."""


def title_of(text: str) -> str:
    """The first sentence, cut at a word to at most 80 characters.

    A sentence ends before a capital letter, and after a word that is neither short, a number nor abbreviated:
    "n. 4 kk", "SHL 11 §:n 3. kohta" and "esim. Kela" go on.
    """
    whole = text.strip().split("\n", 1)[0]
    ends = (
        end.start() + len(end["word"] or "")
        for end in _END.finditer(whole)
        if end["next"].isupper() and (end["word"] or "").casefold() not in _ABBREVIATED
    )
    line = whole[: next(ends, None)].rstrip(".!? ") or whole  # "... and nobody answers" begins with an end
    if len(line) <= TITLE_LENGTH:
        return line
    return line[: TITLE_LENGTH - 1].rsplit(" ", 1)[0].rstrip(",;:- ") + "…"


def read_title(said: str) -> str:
    """A title as it is kept: at least a word, at most :data:`TITLE_LENGTH` characters."""
    title = " ".join(tidy(said).split())
    if not title:
        raise Refusal("answer-required")
    if len(title) > TITLE_LENGTH:
        raise Refusal("answer-long", most=TITLE_LENGTH, count=len(title))
    return title


def move(observation: Observation, state: ObservationState, now: datetime) -> Observation:
    """The observation in its next state, since now; in one more proposal it stays as old as it was."""
    if state not in OBSERVATION_MOVES[observation.state]:
        raise Refusal("observation-move", number=observation.number, state=observation.state, to=state)
    since = observation.since if state is observation.state else now
    return replace(observation, state=state, since=since)


def not_held(observation: Observation) -> Observation:
    """The observation, when something of it may be erased: not under a legal hold."""
    if observation.hold:
        raise Refusal("held", number=observation.number)
    return observation


def withdrawn(observation: Observation, now: datetime) -> Observation:
    """The observation taken back: every word and code of its content gone, number, state and dates kept."""
    gone = move(not_held(observation), ObservationState.WITHDRAWN, now)
    return gone.with_values(**blanks(Fate.CODE, Fate.WORDS, Fate.OF_WORDS))


def blanks(*fates: Fate) -> dict[str, Any]:
    """The fields and answers of an observation with these fates, and what is left in each."""
    return {
        name: REPORT[name].blank if name in REPORT else blank(Observation, name)
        for name in of(OBSERVATION_FATES, *fates)
    }


def report_of(answers: Answers) -> dict[str, Answer]:
    """The report that these answers make: without what was not answered, and what else a draft holds."""
    plain = {
        key: list(answer) if isinstance(answer, tuple) else answer
        for key, answer in answers.items()
        if key in REPORT and answer
    }
    return {key: plain[key] for key in REPORT if key in plain}


def words_in(answers: Answers) -> str:
    """Return all words written in answers, in the form's order."""
    return "\n".join(str(answers[key]) for key in _WRITTEN if answers.get(key))


_WRITTEN = tuple(key for key, question in REPORT.items() if question.fate is Fate.WORDS)


def from_answers(answers: Answers) -> dict[str, Any]:
    """The fields of an :class:`Observation` that follow from a draft's answers."""
    warned = answers.get("warned")
    return {
        "report": report_of(answers),
        "reporter_mode": ReporterMode(str(answers.get("reporter_mode") or ReporterMode.PSEUDO)),
        "warned": tuple(warned) if isinstance(warned, list) else (),
    }
