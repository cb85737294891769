"""A reporter's page on an observation of their own: where it stands, and what it asks before it goes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.domain.calendar import helsinki_day
from bot.domain.codes import ReporterMode
from bot.domain.log import Entry
from bot.domain.meeting_pack import AgendaCase
from bot.domain.observation import Observation, ObservationState
from bot.domain.screening import can_reopen, question_of
from bot.domain.timeline import NextStep, Progress, upcoming
from dialogs.pages.page import (
    Action,
    Box,
    Button,
    CardOnly,
    Facts,
    Fold,
    Form,
    Group,
    Hints,
    Line,
    Page,
    Pairs,
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
    day_of_step,
    next_words,
    observation_lines,
    phenomenon_state,
    proposal_state,
    received_week,
    standing_words,
)
from dialogs.texts.timeline import timeline_lines
from dialogs.texts.wordings import title_in

_EVENTS = 11
"""The newest so many events are shown on a card."""


@dataclass(frozen=True, kw_only=True)
class OwnObservation:
    """An own observation, and all that became of it.

    Attributes:
        progress: the observation, what took it in, and their histories, oldest first.
        decided: what meetings decided, by the id of the entry of their minutes.
        asked: the questions about an effect that are open.
        code: the receipt code that it was opened with, if it is anonymous.
        alone: whether it is its reporter's only one, so that there is no list to go back to.
    """

    progress: Progress
    decided: Mapping[int, AgendaCase] = field(default_factory=dict)
    asked: Sequence[Asked] = ()
    code: str | None = None
    alone: bool = False

    @property
    def observation(self) -> Observation:
        """The observation itself."""
        return self.progress.observation


def own_page(own: OwnObservation, texts: Texts) -> Page:
    """Where it stands, what comes next and by when; all else of it opens below."""
    one, step = own.observation, upcoming(own.progress)
    withdrawn = one.state is ObservationState.WITHDRAWN
    return Page(
        title=texts("own-heading"),
        lead=[
            *([Rows([(one.title, "")])] if one.title else []),
            Text(_sent(own, texts), subtle=True, small=True),
        ],
        parts=[
            Box([Pairs(_standing(own, step, texts))]),
            *([Text(texts("own-withdrawn"))] if withdrawn else []),
            *_asked(own, texts),
            *_taken_into(own, texts),
            *(Hints(lines) for lines in _effects(own, texts)),
            *_folded(own, texts),
            Hints(_hints(own, texts)),
        ],
        actions=_actions(own, texts),
    )


def _sent(own: OwnObservation, texts: Texts) -> str:
    """The number, the day and how its reporter appears; of an anonymous one the week, as no more is known."""
    one = own.observation
    anonymous = one.reporter_mode is ReporterMode.ANON
    day = (
        received_week(one, texts)
        if anonymous
        else texts.day(helsinki_day(one.received_at), own.progress.today)
    )
    return texts("own-sent", number=one.number, date=day, appears=texts(f"own-{one.reporter_mode}"))


def _standing(own: OwnObservation, step: NextStep, texts: Texts) -> list[Line]:
    """Now, then and when."""
    when = day_of_step(step, own.progress.today, texts)
    lines = [(texts("own-now"), _now(own, step, texts)), (texts("own-then"), next_words(step, texts))]
    return [*lines, (texts("own-when"), when)] if when else lines


def _now(own: OwnObservation, step: NextStep, texts: Texts) -> str:
    """The state; of what was taken in, that of the proposal or phenomenon; of what has ended, why."""
    one, progress = own.observation, own.progress
    taken = _now_in(progress, step, texts) if one.state is ObservationState.LINKED else ""
    return taken or standing_words(one, progress.entries, texts)


def _now_in(progress: Progress, step: NextStep, texts: Texts) -> str:
    for proposal in progress.proposals:
        if step.number in (proposal.number, ""):
            return texts("own-now-proposal", state=proposal_state(proposal.state, texts))
    for phenomenon in progress.phenomena[:1]:
        return texts("own-now-phenomenon", state=phenomenon_state(phenomenon.state, texts))
    return ""


def _taken_into(own: OwnObservation, texts: Texts) -> list[Part]:
    """The phenomena and proposals that it is in, with their states; a reporter has no page of theirs."""
    taken = [
        (title_in(one, texts), texts("own-in-phenomenon", state=phenomenon_state(one.state, texts)))
        for one in own.progress.phenomena
    ] + [
        (
            title_in(one, texts),
            texts("own-in-proposal", number=one.number, state=proposal_state(one.state, texts)),
        )
        for one in own.progress.proposals
    ]
    return [Group([Quote(title), Text(line, subtle=True, small=True)]) for title, line in taken]


def _folded(own: OwnObservation, texts: Texts) -> list[Part]:
    """What has happened, what was written and how it was coded; in plain text it stands open."""
    one, progress = own.observation, own.progress
    facts = observation_lines(one, progress.county, texts, chosen="code-chosen-own")
    answered = [] if _question(own) else asked_lines(one, progress.entries, texts)
    events = _history(own, texts)
    folded: list[tuple[str, list[Part]]] = [
        ("own-history", [*map(Quote, events[:_EVENTS]), *_older(events[_EVENTS:], texts)]),
        ("own-text", [Quote(one.text), *([Facts(answered)] if answered else [])] if one.text else []),
        ("own-codes", [Facts(facts)] if facts else []),
    ]
    opened = [(texts(key), parts) for key, parts in folded if parts]
    return [
        CardOnly([Fold(title, parts) for title, parts in opened]),
        TextOnly([Section(title, parts) for title, parts in opened]),
    ]


def _older(events: Sequence[str], texts: Texts) -> list[Part]:
    """Events for which a card has no room."""
    if not events:
        return []
    more = Text(texts("history-older", n=len(events)), subtle=True)
    return [CardOnly([more]), TextOnly([*map(Quote, events)])]


def _history(own: OwnObservation, texts: Texts) -> list[str]:
    """Its timeline, newest first, without what happened to its proposals before it was there."""
    progress, one = own.progress, own.observation
    entries = [entry for entry in progress.entries if entry.subject == one.id or entry.at >= one.received_at]
    lines = timeline_lines(one, progress.proposals, entries, own.decided, texts, today=progress.today)
    return lines[::-1]


# --- what can be done


def _effects(own: OwnObservation, texts: Texts) -> list[list[str]]:
    """The open questions about an effect, and how to answer each."""
    code = f"{own.code} " if own.code else ""
    return [
        [*effect_lines(*asked, texts), texts("effect-words", number=f"{code}{asked[0].number}")]
        for asked in own.asked
    ]


def _question(own: OwnObservation) -> Entry | None:
    """The question that waits for an answer."""
    waits = own.observation.state is ObservationState.NEEDS_INFO
    return question_of(own.progress.entries) if waits else None


def _asked(own: OwnObservation, texts: Texts) -> list[Part]:
    """The coordinator's question while it waits, and how to answer it."""
    question = _question(own)
    if question is None:
        return []
    number = own.observation.number
    told = screening.told(number, question, texts)
    return [Group([Quote(told), Hints([texts("reply-words", number=own.code or number)])])]


def _hints(own: OwnObservation, texts: Texts) -> list[str]:
    """What may be typed about it now."""
    named = own.code or own.observation.number
    orders = [f"{texts.words(f'words-{name}')[0]} {named}" for name in _possible(own)]
    return [texts("own-words", orders=texts.listed(orders, "or"))] if orders else []


def _possible(own: OwnObservation) -> list[str]:
    """The names of what may be done with it."""
    one, known = own.observation, own.code is None
    found = [
        ("reopen", can_reopen(one, own.progress.entries)),
        ("correct", one.withdrawable and known),
        ("withdraw", one.withdrawable),
        ("cut", known),
    ]
    return [name for name, possible in found if possible]


def _actions(own: OwnObservation, texts: Texts) -> list[Action]:
    """Ways to answer, to go back and to correct; what cannot be undone waits behind the sign for more."""
    one, code, possible = own.observation, own.code or "", _possible(own)
    facts = {"number": one.number, "receipt": code}
    actions: list[Action] = [*effect_forms(one.number, own.asked, texts, code)]
    if _question(own):
        send = reply_button(one.number, texts, code)
        actions.append(Form(texts("button-reply"), reply_parts(texts), [send]))
    if "reopen" in possible:
        confirm = Button(texts("button-reopen-confirm"), "reopen", (one.id, one.version), facts)
        actions.append(Form(texts("button-reopen"), [Text(texts("own-reopen"))], [confirm]))
    actions.append(
        Button(texts("button-start"), "start", fields=False)
        if own.alone or code
        else Button(texts("button-own"), "mine", fields=False)
    )
    if "correct" in possible:
        actions.append(Button(texts("button-correct"), "correct", facts=facts, fields=False))
    ask = {"withdraw": "ask_withdraw", "cut": "ask_cut"}
    return actions + [
        Button(texts(f"button-{name}"), verb, facts=facts, fields=False, more=True)
        for name, verb in ask.items()
        if name in possible
    ]


def sure_page(name: str, seen: Observation, texts: Texts, code: str = "") -> Page:
    """Whether it is really to be done: what goes with it, the way back first.

    Args:
        name: ``withdraw`` or ``cut``.
        seen: what it would be done to.
        texts: the reader's language.
        code: the receipt code that it was opened with, if it is anonymous.
    """
    facts = {"number": seen.number, "receipt": code}
    order = f"{texts.words(f'words-{name}')[0]} {code or seen.number}"
    return Page(
        title=texts(f"own-sure-{name}"),
        lead=[
            *([Rows([(seen.title, "")])] if seen.title else []),
            Text(texts(f"own-{name}")),
            Hints([texts("own-words", orders=order)]),
        ],
        actions=[
            Button(texts("button-back"), "open_own", facts=facts, fields=False),
            Button(texts(f"button-{name}-confirm"), name, (seen.id, seen.version), facts, fields=False),
        ],
    )
