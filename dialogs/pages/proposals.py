"""The working group's pages on proposals: one of them, and what became of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.effect import EffectRound, latest
from bot.domain.log import Action, Entry
from bot.domain.meeting import Meeting
from bot.domain.observation import Observation
from bot.domain.outcome import DONE_FORM
from bot.domain.phenomenon import Phenomenon
from bot.domain.proposal import (
    DATED,
    GOAL,
    MEASURED,
    PROPOSAL_FORM,
    PROPOSAL_MOVES,
    PROPOSAL_WORDINGS,
    Demand,
    Proposal,
    ProposalState,
)
from bot.domain.wordings import wording
from dialogs.pages.forms import (
    date_field,
    form_on,
    offered,
    problem_above,
    proposal_fields,
    reason_field,
    text_field,
    values_of,
    wording_fields,
    wording_hint,
)
from dialogs.pages.page import (
    Box,
    Button,
    CardOnly,
    ChoiceField,
    Columns,
    Door,
    Facts,
    Form,
    Group,
    Hints,
    Page,
    Part,
    Quote,
    Rows,
    Section,
    Text,
    TextOnly,
)
from dialogs.rejected_form import RejectedForm
from dialogs.texts import Texts
from dialogs.texts.effects import effect_lines
from dialogs.texts.facts import (
    choice_label,
    done_sentences,
    field_names,
    goal_lines,
    happened,
    history_lines,
    in_sentence,
    proposal_lines,
    proposal_state,
    public_words,
)
from dialogs.texts.wordings import other_titles, quoted_title, title_in, words_in

SHOWN_DOORS, SHOWN_EVENTS = 3, 5
"""So many observations, and of the history so many last events, are shown on a card."""


@dataclass(frozen=True, kw_only=True)
class ProposalCase:
    """A proposal, and what the working group looks at with it.

    Attributes:
        proposal: to be shown.
        observations: those it rests on.
        entries: its history, oldest first.
        rounds: in which its effect is asked.
        phenomenon: from which it was made, if it was.
        meeting: in which that was last discussed, or is to be.
    """

    proposal: Proposal
    observations: Sequence[Observation] = ()
    entries: Sequence[Entry] = ()
    rounds: Sequence[EffectRound] = ()
    phenomenon: Phenomenon | None = None
    meeting: Meeting | None = None

    @property
    def moves(self) -> tuple[ProposalState, ...]:
        """The states that may follow."""
        return tuple(PROPOSAL_MOVES[self.proposal.state])


def proposal_page(case: ProposalCase, texts: Texts, rejected: RejectedForm | None = None) -> Page:
    """Its fields, what it rests on, its history, and what it may become next."""
    one = case.proposal
    events = SHOWN_EVENTS // 2 if one.done else SHOWN_EVENTS  # what was done takes its room
    return Page(
        title=texts("proposal-title", number=one.number),
        above=problem_above(rejected, texts),
        lead=[*map(Text, _status(one, texts))],
        parts=[
            Quote(words_in(wording(one, "what"), texts)),
            *goal_parts(one, texts),
            Facts([*proposal_lines(one, texts, without=("what", *GOAL)), *other_titles(one, texts)]),
            Group([*map(Quote, measured_lines(one, texts)), *map(Text, effect_lines(case.rounds, texts))]),
            *_began(case, texts, opens=not rejected),
            *history(case.entries, texts, most=0 if rejected else events),
            Hints(_hints(case, texts)),
        ],
        actions=_actions(case, rejected, texts),
        preview=texts("preview-proposal"),
        wide=True,
    )


def goal_parts(proposal: Proposal, texts: Texts) -> list[Part]:
    """The goal: what is measured, and its figures side by side."""
    if not (lines := goal_lines(proposal, texts)):
        return []
    (label, measure), *figures = lines
    return [
        CardOnly([Box([Text(label, small=True), Quote(measure), Columns(figures)])]),
        TextOnly([Facts(lines)]),
    ]


def measured_lines(proposal: Proposal, texts: Texts) -> list[str]:
    """What was measured, to stand beside the reporters' answers; nothing before it was asked."""
    if proposal.state is not ProposalState.EVALUATED or not proposal.said("measure"):
        return []
    words = {key: in_sentence(proposal.said(key)) for key in ("baseline", "target")}
    return [
        texts(
            "goal-evaluated",
            measured=proposal.measured or texts("not-measured"),
            baseline=words["baseline"] or texts("not-measured"),
            target=words["target"] or texts("unknown"),
        )
    ]


def _began(case: ProposalCase, texts: Texts, *, opens: bool) -> list[Part]:
    """Where it began: each opens, but beside a form that came back, as what was typed may be long."""
    source, seen = case.phenomenon, case.observations
    doors = [opening(one.number, public_words(one, texts)) for one in seen[:SHOWN_DOORS]]
    if source:
        of = texts("proposal-phenomenon", n=len(source.observation_ids))
        doors.insert(0, opening(source.number, title_in(source, texts), of))
    if source and case.meeting:
        title = texts("meeting-title", date=texts.date(case.meeting.day))
        doors.append(Door(title, "item", texts("proposal-meeting"), facts={"number": source.number}))
    if before := case.proposal.follows:
        doors.append(Door(before, "open", texts("field-follows"), facts={"number": before}))
    rows = [(source.number, title_in(source, texts))] if source else []
    rows += [(one.number, public_words(one, texts)) for one in seen]
    left = len(seen[SHOWN_DOORS:])
    more = [Text(texts("more", count=left))] if left else []
    title = texts("proposal-began")
    ways = [CardOnly([Section(title, [*doors, *more])])] if opens and doors else []
    return [*ways, TextOnly([Section(title, [Rows(rows)])])]


def opening(number: str, title: str, *said: str) -> Door:
    """The way to what has a number, with what is said of it below its title."""
    return Door(title, "open", " \u00b7 ".join((number, *filter(None, said))), facts={"number": number})


def history(entries: Sequence[Entry], texts: Texts, *, most: int) -> list[Part]:
    """What happened, oldest first; a card has room for the last ones.

    Args:
        entries: of the log.
        texts: the reader's language.
        most: so many stand on a card; none beside a form that came back, as what was typed may be long.
    """
    if not entries:
        return []
    title, said = texts("proposal-history"), [*map(Quote, history_lines(entries, texts))]
    last = [Section(title, said[-most:])] if most else []
    return [CardOnly(last), TextOnly([Section(title, said)])]


def _status(proposal: Proposal, texts: Texts) -> list[str]:
    """The state and since when, and what is lacking for the next one."""
    state, since = proposal_state(proposal.state, texts), texts.date(proposal.since)
    value = texts("proposal-state", state=state, date=since)
    said = [texts("fact", label=texts("label-state"), value=value)]
    if not proposal.open:
        return [*said, texts("proposal-finished")]
    if proposal.reported:
        said.append(texts("proposal-waits"))
    if proposal.lacking and proposal.undecided:
        said.append(texts("proposal-lacking", fields=field_names(proposal.lacking, texts)))
    return said


_DEMANDS = {
    Demand.COMPLETE: "proposal-needs-all",
    Demand.REASON: "proposal-needs-reason",
    Demand.DONE: "proposal-needs-done",
    Demand.DATE: "proposal-needs-date",
}


def _demands(case: ProposalCase, texts: Texts) -> list[str]:
    """What the possible moves cannot do without, a sentence for each kind of demand."""
    said, moves = [], PROPOSAL_MOVES[case.proposal.state]
    for demand, key in _DEMANDS.items():
        if states := [state for state in case.moves if demand in moves[state]]:
            promised = demand is Demand.DATE and ProposalState.DEFERRED not in states
            said.append(texts("proposal-needs-promise" if promised else key, states=_states(states, texts)))
    return said


def _states(states: Sequence[ProposalState], texts: Texts) -> str:
    return texts.listed([texts("quoted", words=proposal_state(state, texts)) for state in states], "or")


# --- what can be done


def _actions(case: ProposalCase, rejected: RejectedForm | None, texts: Texts) -> list[Button | Form]:
    one, forms = case.proposal, list[Form]()
    named = {"number": one.number}
    if one.reported:
        field = text_field("return_reason", texts("field-return_reason"), values_of(rejected))
        forms.append(form_on(one, "return", [field], texts))
    if case.moves:
        forms.append(form_on(one, "move", _move_parts(case, rejected, texts), texts))
    if one.open:
        answers = {**one.fields, **values_of(rejected)}
        fields = proposal_fields(PROPOSAL_FORM.questions, answers, texts, undecided=one.undecided)
        fields += wording_fields(one, PROPOSAL_WORDINGS, values_of(rejected), texts)
        forms.append(form_on(one, "fill", fields, texts))
    actions: list[Button | Form] = [*offered(forms, rejected, texts)]
    if one.reported:  # what its recipient says is done, is
        actions.insert(0, _confirm_done(one, texts))
    if one.open:  # a code for its recipient; nothing is changed by it, so it may be pressed again
        actions.append(Button(texts("button-owner"), "owner", facts=named, fields=False))
    return actions


def _move_parts(case: ProposalCase, rejected: RejectedForm | None, texts: Texts) -> list[Part]:
    said, moves = values_of(rejected), case.moves
    choices = [(state.value, proposal_state(state, texts)) for state in moves]
    parts: list[Part] = [
        ChoiceField("to", texts("field-to"), choices, said.get("to"), expanded=True),
        *(Text(words, subtle=True) for words in _demands(case, texts)),
        reason_field("reason", said, texts),
    ]
    if DATED & set(moves):
        label = "field-until" if ProposalState.DEFERRED in moves else "field-promised"
        parts.append(date_field("until", texts(label), said))
    if ProposalState.DONE in moves:
        parts += proposal_fields(DONE_FORM.questions, said, texts)
    if ProposalState.EVALUATED in moves:
        parts += proposal_fields([MEASURED], {MEASURED.key: case.proposal.measured, **said}, texts)
    return parts


def _hints(case: ProposalCase, texts: Texts) -> list[str]:
    """What may be typed about it."""
    one, number, moves = case.proposal, case.proposal.number, case.moves
    said = [texts("privacy-short")] if moves or one.open else []
    if moves:
        said.append(texts("proposal-words-moves", states=_states(moves, texts)))
        said += _demands(case, texts)
        said += _examples(case, texts)
    if ProposalState.DEFERRED in moves:
        said.append(texts("proposal-words-date", number=number))
    if one.reported:
        said.append(texts("proposal-waits-how", number=number))
    if one.open:
        field = texts.words(f"words-field-{next(iter(one.lacking), 'measure')}")[0]
        said.append(texts("proposal-words-fill", number=number, field=field))
        said.append(wording_hint(one, "field-what", texts))
        said += _choices(one, texts)
        said.append(texts("proposal-words-owner", number=number))
    return said


def _examples(case: ProposalCase, texts: Texts) -> list[str]:
    """How to type a move: one that needs no date, one that promises a date, and what is done."""
    moves = case.moves
    apart = (ProposalState.DONE, ProposalState.EVALUATED)
    undated = [to for to in moves if to not in DATED and to not in apart]
    promised = [to for to in moves if to in DATED and to is not ProposalState.DEFERRED]
    done = [to for to in moves if to is ProposalState.DONE]
    chosen = (
        ("proposal-words-move", undated[:1]),
        ("proposal-words-promise", promised[:1]),
        ("proposal-words-done", done),
        ("proposal-words-evaluated", [to for to in moves if to is ProposalState.EVALUATED]),
    )
    return [
        texts(key, number=case.proposal.number, state=texts.words(f"words-state-{to}")[0])
        for key, states in chosen
        for to in states
    ]


def _choices(proposal: Proposal, texts: Texts) -> list[str]:
    """The choices of the fields that still lack one, by the number that may be typed."""
    said = []
    for question in (PROPOSAL_FORM[key] for key in proposal.lacking):
        if question.choices:
            labels = (choice_label(question, code, {}, texts) for code in question.choices)
            numbered = "; ".join(texts("numbered", n=n, words=words) for n, words in enumerate(labels, 1))
            label = texts.words(f"words-field-{question.key}")[0]
            said.append(texts("fact", label=label, value=numbered))
    return said


# --- news


def proposal_news_page(
    proposal: Proposal, entry: Entry, texts: Texts, rounds: Sequence[EffectRound] = ()
) -> Page:
    """One change of a proposal in a sentence or two, for its thread in the channel."""
    title, said = texts("proposal-title", number=proposal.number), _news(proposal, entry, rounds, texts)
    return Page(
        title=title,
        spoken=" ".join((title, *said)),
        parts=[CardOnly([Quote("\n".join(said))])],
        actions=[*_confirming(proposal, entry, texts), _opening(proposal, texts)],
        preview=texts("preview-proposal"),
    )


def _opening(proposal: Proposal, texts: Texts) -> Button:
    return Button(texts("button-open-proposal"), "open", facts={"number": proposal.number}, fields=False)


def _confirming(proposal: Proposal, entry: Entry, texts: Texts) -> list[Button]:
    """On the news that its recipient says it is done: that it is."""
    if entry.action is not Action.REPORTED or not proposal.reported:
        return []
    return [_confirm_done(proposal, texts)]


def _confirm_done(proposal: Proposal, texts: Texts) -> Button:
    done = {"number": proposal.number, "to": ProposalState.DONE.value}
    about = (proposal.id, proposal.version)
    return Button(texts("button-confirm-done"), "move", about, done, fields=False, main=True)


def _news(proposal: Proposal, entry: Entry, rounds: Sequence[EffectRound], texts: Texts) -> list[str]:
    """What happened, why, and until when."""
    said = [texts("proposal-news", title=quoted_title(proposal, texts), what=happened(entry, texts))]
    if entry.reason:
        said.append(texts("reason-sentence", reason=in_sentence(entry.reason)))
    if proposal.until and entry.state == ProposalState.DEFERRED:
        said.append(texts("until-sentence", date=texts.date(proposal.until)))
    if proposal.until and entry.state in (ProposalState.ANSWERED_YES, ProposalState.ANSWERED_PARTLY):
        said.append(texts("promise-sentence", date=texts.date(proposal.until)))
    if entry.action is Action.REPORTED or entry.state == ProposalState.DONE:
        said += done_sentences(proposal, texts)
    if entry.action is Action.REPORTED:
        said.append(texts("proposal-waits-how", number=proposal.number))
    if entry.state == ProposalState.EVALUATED:
        said += measured_lines(proposal, texts)
    if entry.action is Action.EFFECT_COUNTED and (counted := latest(rounds)):
        said += [*effect_lines([counted], texts), texts("effect-evaluate", number=proposal.number)]
    return said
