"""A reporter's pages on their own observations: one with what became of it, and the list."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.domain.codes import ReporterMode
from bot.domain.meeting_pack import AgendaCase
from bot.domain.observation import Observation, ObservationState
from bot.domain.screening import can_reopen, question_of
from bot.domain.timeline import Progress, upcoming
from dialogs.pages.page import (
    Action,
    Button,
    CardOnly,
    ChoiceField,
    Facts,
    Form,
    Hints,
    Line,
    Page,
    Part,
    Quote,
    Rows,
    Section,
    Text,
    TextOnly,
)
from dialogs.pages.replies import effect_forms, reply_button, reply_parts
from dialogs.texts import Texts, screening
from dialogs.texts.effects import Asked
from dialogs.texts.effects import asked_lines as effect_lines
from dialogs.texts.facts import (
    asked_lines,
    next_words,
    observation_lines,
    observation_state,
    phenomenon_state,
    proposal_state,
    received_week,
)
from dialogs.texts.timeline import timeline_lines

_EVENTS = 11
"""The last so many events are shown on a card."""

SHOWN_OWN = 20
"""The newest so many are listed; older ones open by their number."""


@dataclass(frozen=True, kw_only=True)
class OwnObservation:
    """An own observation, and all that became of it.

    Attributes:
        progress: the observation, what took it in, and their histories, oldest first.
        decided: what meetings decided, by the id of the entry of their minutes.
        asked: the questions about an effect that are open.
        code: the receipt code that it was opened with, if it is anonymous.
    """

    progress: Progress
    decided: Mapping[int, AgendaCase] = field(default_factory=dict)
    asked: Sequence[Asked] = ()
    code: str | None = None

    @property
    def observation(self) -> Observation:
        """The observation itself."""
        return self.progress.observation


def own_page(own: OwnObservation, texts: Texts) -> Page:
    """All of an own observation, its timeline, and the ways on."""
    one, progress = own.observation, own.progress
    status = _status(one, texts)
    chosen = observation_lines(one, progress.county, texts, chosen="code-chosen-own")
    facts = [*chosen, *asked_lines(one, progress.entries, texts)]
    withdrawn = one.state is ObservationState.WITHDRAWN
    return Page(
        title=texts("own-title", number=one.number),
        parts=[
            CardOnly([Facts(status)]),  # first of all; read aloud, what was written comes first
            *([Text(texts("own-withdrawn"))] if withdrawn else []),
            Quote(one.text),
            CardOnly([Facts(facts)]),
            TextOnly([Facts([*status, *facts])]),
            *(Rows([(said, "")]) for said in _taken_into(own, texts)),
            *(Hints(lines) for lines in _effects(own, texts)),
            Section(texts("own-next"), [Text(_next(own, texts))]),
            *_history(own, texts),
            *(Hints(lines) for lines in _hints(own, texts)),
        ],
        actions=_actions(own, texts),
    )


def _status(observation: Observation, texts: Texts) -> list[Line]:
    """The state and the day of receipt; of an anonymous one the week, as no more is known."""
    anonymous = observation.reporter_mode is ReporterMode.ANON
    received = received_week(observation, texts) if anonymous else texts.date(observation.received_at)
    return [
        (texts("label-state"), observation_state(observation.state, texts)),
        (texts("label-received"), received),
    ]


def _taken_into(own: OwnObservation, texts: Texts) -> list[str]:
    """The phenomena and proposals that it is in, with their states."""
    phenomena = [
        texts("own-phenomenon", title=one.title, state=phenomenon_state(one.state, texts))
        for one in own.progress.phenomena
    ]
    return phenomena + [
        texts("own-proposal", number=one.number, title=one.title, state=proposal_state(one.state, texts))
        for one in own.progress.proposals
    ]


def _next(own: OwnObservation, texts: Texts) -> str:
    """What comes next: a question that waits for the reader goes before all else."""
    waiting = [asked.closes_on for _, asked, answer in own.asked if answer is None and asked.closes_on]
    if waiting:
        return texts("next-effect-asked", date=texts.date(min(waiting)))
    return next_words(upcoming(own.progress), texts)


def _history(own: OwnObservation, texts: Texts) -> list[Part]:
    """Its timeline; a card has room for the last events."""
    progress, title = own.progress, texts("own-history")
    if not progress.entries:
        return []
    lines = timeline_lines(own.observation, progress.proposals, progress.entries, own.decided, texts)
    said, older = [*map(Quote, lines)], len(lines[:-_EVENTS])
    before = [Text(texts("history-older", n=older), subtle=True)] if older else []
    return [CardOnly([Section(title, [*before, *said[-_EVENTS:]])]), TextOnly([Section(title, said)])]


# --- what can be done


def _effects(own: OwnObservation, texts: Texts) -> list[list[str]]:
    """The open questions about an effect, and how to answer each."""
    code = f"{own.code} " if own.code else ""
    return [
        [*effect_lines(*asked, texts), texts("effect-words", number=f"{code}{asked[0].number}")]
        for asked in own.asked
    ]


def _hints(own: OwnObservation, texts: Texts) -> list[list[str]]:
    """What may be typed about it now."""
    one, entries, named = own.observation, own.progress.entries, own.code or own.observation.number
    hints = []
    if one.withdrawable and own.code is None:
        hints.append([texts("own-correct-words", number=one.number)])
    if one.withdrawable:
        hints.append([texts("own-withdraw"), texts("own-withdraw-words", number=named)])
    question = question_of(entries)
    if question and one.state is ObservationState.NEEDS_INFO:
        hints.append([screening.told(one.number, question, texts), texts("reply-words", number=named)])
    if can_reopen(one, entries):
        hints.append([texts("own-reopen"), texts("own-reopen-words", number=named)])
    if own.code is None:
        hints.append([texts("own-cut"), texts("own-cut-words", number=one.number)])
    return hints


def _actions(own: OwnObservation, texts: Texts) -> list[Action]:
    """The ways to answer what is asked, to correct and take it back, and to be no longer its reporter."""
    one, code = own.observation, own.code or ""
    actions: list[Action] = [*effect_forms(one.number, own.asked, texts, code), *_answers(own, texts)]
    actions.append(Button(texts("button-mine"), "mine", fields=False))
    if one.withdrawable and own.code is None:
        about, named = (one.id, one.version), {"number": one.number}
        actions.append(Button(texts("button-correct"), "correct", about, named))
    if one.withdrawable:
        actions.append(_sure(own, "withdraw", texts, code))
    if own.code is None:
        actions.append(_sure(own, "cut", texts))
    return actions


def _answers(own: OwnObservation, texts: Texts) -> list[Form]:
    """The way to answer a question, or to have it handled once more, while that may be asked for."""
    one, entries, code = own.observation, own.progress.entries, own.code or ""
    asked = question_of(entries)
    if asked and one.state is ObservationState.NEEDS_INFO:
        parts = [Quote(screening.told(one.number, asked, texts)), *reply_parts(texts)]
        return [Form(texts("button-reply"), parts, [reply_button(one.number, texts, code)])]
    return [_sure(own, "reopen", texts, code)] if can_reopen(one, entries) else []


def _sure(own: OwnObservation, verb: str, texts: Texts, code: str = "") -> Form:
    """A button that opens what it means, and the one that does it."""
    one = own.observation
    about, facts = (one.id, one.version), {"number": one.number, "receipt": code}
    confirm = Button(texts(f"button-{verb}-confirm"), verb, about, facts)
    return Form(texts(f"button-{verb}"), [Text(texts(f"own-{verb}"))], [confirm])


# --- the list


def mine_page(observations: Sequence[Observation], texts: Texts) -> Page:
    """Number, date, state and title of each, and a list to open one from."""
    title, start = texts("mine-title"), Button(texts("button-start"), "start", fields=False)
    if not observations:
        none = [Text(texts("mine-none")), Hints([texts("mine-start-words")])]
        return Page(title=title, spoken="", lead=none, actions=[start])
    shown = observations[:SHOWN_OWN]
    left = len(observations) - len(shown)
    choices = [(one.number, f"{one.number} {one.title}".strip()) for one in shown]
    how = texts("mine-words", number=observations[-1 if left else 0].number)
    return Page(
        title=title,
        parts=[
            Rows([(_line(one, texts), one.title) for one in shown], left=left),
            CardOnly([Text(how, subtle=True)] if left else []),
            ChoiceField("number", texts("mine-open"), choices),
            Hints([how]),
        ],
        actions=[Button(texts("button-open"), "open_own"), start],
    )


def _line(observation: Observation, texts: Texts) -> str:
    """``H-2026-0001, 20.11.2026: vastaanotettu.``."""
    state = observation_state(observation.state, texts)
    day = texts.date(observation.received_at)
    return texts("mine-line", number=observation.number, date=day, state=state) + "."
