"""The working group's pages on observations: one of them, and lists of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.calendar import Week
from bot.domain.codes import ObservationType
from bot.domain.county import County
from bot.domain.log import Entry
from bot.domain.observation import Observation, ObservationState
from bot.domain.phenomenon import Phenomenon
from bot.domain.proposal import Proposal
from bot.domain.screening import can_become, with_first
from bot.usecases.resemblance import ALONE, RelatedItems
from dialogs.pages.forms import by_number, offered, problem_above
from dialogs.pages.observation_forms import gather_form, propose_form, screening_forms, screenings
from dialogs.pages.page import (
    Action,
    Button,
    CardOnly,
    Door,
    Facts,
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
from dialogs.pages.proposals import opening
from dialogs.rejected_form import RejectedForm
from dialogs.texts import Texts
from dialogs.texts.facts import (
    asked_lines,
    observation_lines,
    phenomenon_state,
    proposal_state,
    public_name,
    public_words,
    received_week,
    standing_words,
    week_name,
)
from dialogs.texts.wordings import title_in

MOST_ACTIONS = 6
"""Teams shows so many buttons. What is left out, when all ways are open, is there once it is opened anew."""

_DOORS = 2
"""So many of the oldest that wait are shown, and of each so many that are like it."""

_ON_CARD, _IN_TEXT = 12, 150
"""So many observations of a period are listed; the others open by their number."""

OTHERS = 5
"""So many observations that could join are named in plain text."""


@dataclass(frozen=True, kw_only=True)
class ObservationCase:
    """An observation, and what the working group looks at with it.

    Attributes:
        observation: to be shown.
        proposals: those that took it in.
        others: observations that may join the same proposal.
        entries: its history, for what was asked and answered.
        around: what it is linked to, may be linked to, and what comes after it in the queue.
    """

    observation: Observation
    proposals: Sequence[Proposal] = ()
    others: Sequence[Observation] = ()
    entries: Sequence[Entry] = ()
    around: RelatedItems = ALONE


def observation_page(
    case: ObservationCase, county: County, texts: Texts, rejected: RejectedForm | None = None
) -> Page:
    """Everything but who made it and on which day, and what can be done with it."""
    one, around = case.observation, case.around
    title, above = texts("observation-title", number=one.number), problem_above(rejected, texts)
    if one.state is ObservationState.WITHDRAWN:
        return Page(title=title, above=above, parts=[Text(texts("observation-title-withdrawn"))])
    facts = [*observation_lines(one, county, texts), *_status(one, case.entries, texts)]
    linked = [each for each in around.phenomena if one.id in each.observation_ids]
    unused = Text(texts("observation-unused"), subtle=True)
    return Page(
        title=title,
        above=above,
        parts=[
            Quote(one.text or texts("observation-emptied")),
            Facts([*facts, *asked_lines(one, case.entries, texts)]),
            *_listed("observation-gathered", _phenomena(linked, texts), texts),
            *_listed("observation-alike", _alike(around, texts), texts),
            *way_to_alike(one.number, case.around.waiting_alike, texts),
            *(_listed("observation-used", proposals_of(case.proposals, texts), texts) or [unused]),
            *_hints(case, county, texts),
        ],
        actions=_actions(case, county, rejected, texts)[:MOST_ACTIONS],
    )


def unscreened_page(
    one: Observation,
    entries: Sequence[Entry],
    county: County,
    texts: Texts,
    rejected: RejectedForm | None = None,
) -> Page:
    """What anybody but who screens it may read: its number, what it is about, and where its text is read."""
    forms = screening_forms(one, entries, rejected, texts) if rejected else []
    named = {"number": one.number}
    open_ = Button(texts("desk-open-own"), "open", facts=named, fields=False)
    about = public_name(one, texts, county.municipalities, service=True)
    return Page(
        title=texts("observation-title", number=one.number),
        above=problem_above(rejected, texts),
        parts=[
            *([Text(about)] if about else []),
            Facts(_status(one, entries, texts)),
            Text(texts("desk-private"), subtle=True),
            Hints([texts("desk-private-words", number=one.number)]),
        ],
        actions=offered(forms, rejected, texts, alone=True) if forms else [open_],
    )


def _actions(
    case: ObservationCase, county: County, rejected: RejectedForm | None, texts: Texts
) -> list[Action]:
    one, following = case.observation, case.around.following
    forms = [
        propose_form(one, case.others, rejected, texts),
        *gather_form(one, case.around, rejected, texts),
        *screening_forms(one, case.entries, rejected, texts),
    ]
    actions: list[Action] = [*offered(forms, rejected, texts, alone=True)]
    if rejected:
        return actions
    if with_first(one, county):
        about, named = (one.id, one.version), {"number": one.number}
        actions.insert(0, Button(texts("button-hand-on"), "hand_on", about, named, fields=False))
    if following:  # once something was done with this one
        label, named = texts("button-next", number=following.number), {"number": following.number}
        actions.insert(0, Button(label, "open", facts=named, fields=False, main=True))
    amend = Button(texts("button-amend"), "edit", facts={"number": one.number}, fields=False)
    return [*actions, amend]


def _status(one: Observation, entries: Sequence[Entry], texts: Texts) -> list[Line]:
    """The state, where to and why it ended, and the week of receipt: a day might tell who it was."""
    return [
        (texts("label-state"), standing_words(one, entries, texts)),
        (texts("label-received"), received_week(one, texts)),
    ]


def _listed(title: str, rows: Sequence[Line], texts: Texts) -> list[Part]:
    """Things of a list: each opens, the first ones on a card."""
    doors = [opening(number, said) for number, said in rows[:_DOORS]]
    left = Rows([], left=len(rows) - len(doors))
    return [Section(texts(title), [CardOnly([*doors, left]), TextOnly([Rows(rows)])])] if rows else []


def proposals_of(proposals: Sequence[Proposal], texts: Texts) -> list[Line]:
    """Proposals: number, then title and state."""
    return [
        (
            one.number,
            texts("digest-change", title=title_in(one, texts), state=proposal_state(one.state, texts)),
        )
        for one in proposals
    ]


def _phenomena(phenomena: Sequence[Phenomenon], texts: Texts) -> list[Line]:
    return [
        (
            one.number,
            texts("digest-change", title=title_in(one, texts), state=phenomenon_state(one.state, texts)),
        )
        for one in phenomena
    ]


def _alike(around: RelatedItems, texts: Texts) -> list[Line]:
    """What is probably about the same, phenomena first."""
    alike = around.alike
    return _phenomena(alike.phenomena, texts) + [
        (one.number, public_words(one, texts)) for one in alike.observations
    ]


def way_to_alike(number: str, many: int, texts: Texts) -> list[Part]:
    """The way to do one thing with the ``many`` that wait and are like an observation."""
    if not many:
        return []
    line, named = texts("alike-door-line"), {"number": number}
    return [
        CardOnly([Door(texts("alike-door", n=many), "alike", line, facts=named)]),
        Hints([texts("alike-words", number=number)]),
    ]


def _hints(case: ObservationCase, county: County, texts: Texts) -> list[Part]:
    """What may be typed about it."""
    one, number = case.observation, case.observation.number
    linkable = can_become(one, ObservationState.LINKED)
    begin = ["observation-words", "observation-words-example"]
    if one.type == ObservationType.POS:
        begin += ["observation-spread", "observation-words-spread"]
    proposing = [texts("privacy-short"), *(texts(key, number=number) for key in begin)]
    hints = [proposing]
    if case.others:
        proposing.append(texts("observation-words-many"))
        hints.append([texts("observation-others"), *_named(case.others[:OTHERS], texts)])
    if linkable:
        hints.append([texts("observation-words-gather", number=number)])
    hints.append([texts(f"screening-words-{name}", number=number) for name in _screening(case, county)])
    if linkable and case.around.may_join:
        how = [texts("join-words"), texts("observation-words-join", number=number)]
        hints.append([*how, *_named(case.around.may_join[-OTHERS:], texts)])
    if case.around.following:
        hints.append([texts("queue-next", number=case.around.following.number)])
    return [*map(Hints, hints)]


def _named(found: Sequence[Observation | Proposal], texts: Texts) -> list[str]:
    return [words for _, words in by_number(found, texts)]


def _screening(case: ObservationCase, county: County) -> list[str]:
    """What a coordinator may type; what the reporter will read is shown when it has been done."""
    first = ["hand-on"] if with_first(case.observation, county) else []
    return [*screenings(case.observation, case.entries), "correct", *first]


# --- lists


def observation_list_page(week: Week, observations: Sequence[Observation], texts: Texts) -> Page:
    """All observations of a period: number and title of each, and a list to open one from."""
    title = texts("list-title", week=week_name(week, texts))
    if not observations:
        return Page(title=title, lead=[Text(texts("list-none"))])
    shown = observations[:_IN_TEXT]
    rows = [(one.number, public_words(one, texts)) for one in shown]
    return Page(
        title=title,
        parts=[
            CardOnly([opening(number, said) for number, said in rows[:_ON_CARD]]),
            CardOnly([Rows([], left=len(observations[_ON_CARD:]))]),
            TextOnly([Rows(rows, left=len(observations) - len(shown))]),
            Hints([texts("digest-words-open", number=observations[0].number)]),
        ],
        actions=[Button(texts("button-all-observations"), "observations", fields=False)],
        wide=True,
    )
