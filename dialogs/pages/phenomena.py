"""The working group's pages on phenomena: one of them, and the list."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.county import County
from bot.domain.log import Entry
from bot.domain.meeting import LISTABLE, Item, Meeting
from bot.domain.observation import Observation
from bot.domain.overview import overview
from bot.domain.phenomenon import (
    PHENOMENON_MOVES,
    PHENOMENON_WORDINGS,
    Phenomenon,
    PhenomenonState,
    moves_by_hand,
)
from bot.domain.proposal import FIRST_FIELDS, PROPOSAL_FORM, Demand, Proposal
from bot.domain.publication import Publication
from bot.domain.wordings import wording
from dialogs.pages.forms import (
    by_number,
    date_field,
    form_on,
    offered,
    problem_above,
    proposal_fields,
    reason_field,
    values_of,
    wording_fields,
    wording_hint,
)
from dialogs.pages.observations import OTHERS, proposals_of
from dialogs.pages.page import (
    Button,
    CardOnly,
    ChoiceField,
    Door,
    Form,
    Hints,
    Page,
    Pairs,
    Part,
    Quote,
    Rows,
    Section,
    Text,
    TextField,
    TextOnly,
)
from dialogs.pages.proposals import SHOWN_DOORS, SHOWN_EVENTS, history, opening
from dialogs.rejected_form import RejectedForm
from dialogs.texts import Texts
from dialogs.texts.facts import (
    answer_words,
    phenomenon_state,
    places,
    proposal_state,
    public_words,
    publication_line,
)
from dialogs.texts.wordings import other_titles, title_in, words_in

_OFFERED = 12
"""So many observations stand in a list to choose from; the others are linked by their number."""


@dataclass(frozen=True, kw_only=True)
class PhenomenonCase:
    """A phenomenon, and what the working group looks at with it.

    Attributes:
        phenomenon: to be shown.
        observations: those linked to it.
        proposals: those made from it.
        others: observations that may be linked.
        entries: its history, oldest first.
        endorsed: how often somebody has seen the same.
        publication: what is written of it for others, if anything is.
        item: its place on an agenda, the last one.
    """

    phenomenon: Phenomenon
    observations: Sequence[Observation] = ()
    proposals: Sequence[Proposal] = ()
    others: Sequence[Observation] = ()
    entries: Sequence[Entry] = ()
    endorsed: int = 0
    publication: Publication | None = None
    item: tuple[Meeting, Item] | None = None


def phenomenon_page(
    case: PhenomenonCase, county: County, texts: Texts, rejected: RejectedForm | None = None
) -> Page:
    """What is linked to it, its history, and what it may become next."""
    one = case.phenomenon
    parts: list[Part] = [
        Quote(words_in(wording(one, "summary"), texts)),
        *_facts(case, county, texts),
        *_linked(case, county, texts),
        *_leads(case, texts),
    ]
    return Page(
        title=texts("phenomenon-title", number=one.number),
        above=problem_above(rejected, texts),
        lead=[Rows([(title_in(one, texts), "")])],
        parts=[
            *parts,
            *_to_agenda(one, texts),
            *history(case.entries, texts, most=0 if rejected else SHOWN_EVENTS),
            Hints(_hints(case, texts)),
        ],
        actions=[
            *offered(_forms(case, rejected, texts), rejected, texts, alone=True),
            *([] if rejected else _publishing(case, texts)),
        ],
        wide=True,
    )


def _facts(case: PhenomenonCase, county: County, texts: Texts) -> list[Part]:
    """State and next look, what its observations tell together, and the codes that they name."""
    one, seen = case.phenomenon, case.observations
    known = overview(seen, of=len(county.municipalities))
    state, since = phenomenon_state(one.state, texts), texts.date(one.since)
    counted = texts("phenomenon-reporters", n=known.observations, reporters=known.reporters)
    weakest = {
        True: "phenomenon-weakest-yes",
        False: "phenomenon-weakest-no",
        None: "phenomenon-weakest-unknown",
    }
    needs = [texts.code("need", each.need_main) for each in seen if each.need_main]
    sectors = [texts.code("sector", code) for each in seen for code in each.sector]
    facts = [
        ("label-state", texts("proposal-state", state=state, date=since)),
        ("phenomenon-review", texts.date(one.review_by) if one.review_by else ""),
        ("phenomenon-count", counted if seen else texts.number(0)),
        ("phenomenon-endorsed", texts.number(case.endorsed) if case.endorsed else ""),
        ("phenomenon-areas", places(known.areas, known.municipalities, county, texts)),
        ("label-extent", texts.code("extent", known.extent) if known.extent else texts("unknown")),
        ("label-trend", texts.code("trend", known.trend) if known.trend else texts("unknown")),
        ("phenomenon-weakest", texts(weakest[known.weakest])),
        ("label-need_main", _frequent(needs)),
        ("label-sector", _frequent(sectors)),
        ("phenomenon-publication", publication_line(case.publication, texts) if case.publication else ""),
    ]
    return [Pairs([*other_titles(one, texts), *((texts(label), said) for label, said in facts if said)])]


def _linked(case: PhenomenonCase, county: County, texts: Texts) -> list[Part]:
    """Its observations: each opens."""
    title, seen = texts("phenomenon-links"), case.observations
    if not seen:
        return []
    doors = [
        opening(one.number, public_words(one, texts), *_placed(one, county, texts))
        for one in seen[:SHOWN_DOORS]
    ]
    left = len(seen[SHOWN_DOORS:])
    more = [Text(texts("more", count=left))] if left else []
    rows = [(one.number, public_words(one, texts)) for one in seen]
    return [CardOnly([Section(title, [*doors, *more])]), TextOnly([Section(title, [Rows(rows)])])]


def _placed(one: Observation, county: County, texts: Texts) -> list[str]:
    """In which municipality and service it was made."""
    names, form = county.municipalities, county.form
    return [answer_words(form[key], one.value(key), names, texts) for key in ("area", "service_task")]


def _leads(case: PhenomenonCase, texts: Texts) -> list[Part]:
    """Where it is going: its proposals and its meeting open."""
    made = case.proposals
    doors = [
        opening(one.number, title_in(one, texts), proposal_state(one.state, texts))
        for one in made[-SHOWN_DOORS:]
    ]
    rows = [*proposals_of(made, texts)]
    if case.item:
        meeting, item = case.item
        name = texts("meeting-title", date=texts.date(meeting.day))
        said = texts(f"decision-{item.decision}" if item.decision else "phenomenon-listed")
        doors.append(Door(name, "item", said, facts={"number": case.phenomenon.number}))
        rows.append((name, said))
    if not doors:
        return []
    title = texts("phenomenon-leads")
    return [CardOnly([Section(title, doors)]), TextOnly([Section(title, [Rows(rows)])])]


def _frequent(said: Sequence[str]) -> str:
    """Each once, the most frequent first."""
    return "; ".join(sorted(dict.fromkeys(said), key=lambda one: -said.count(one)))


def _demands(phenomenon: Phenomenon, texts: Texts) -> list[str]:
    """What the possible moves cannot do without."""
    said, moves = [], PHENOMENON_MOVES[phenomenon.state]
    for demand, key in ((Demand.REASON, "proposal-needs-reason"), (Demand.DATE, "proposal-needs-date")):
        if states := [to for to in moves_by_hand(phenomenon.state) if demand in moves[to]]:
            said.append(texts(key, states=_states(states, texts)))
    return said


def _states(states: Sequence[PhenomenonState], texts: Texts) -> str:
    return texts.listed([texts("quoted", words=phenomenon_state(one, texts)) for one in states], "or")


def _hints(case: PhenomenonCase, texts: Texts) -> list[str]:
    """What may be typed about it."""
    one, number = case.phenomenon, case.phenomenon.number
    said = [texts("privacy-short"), texts("phenomenon-words-attach", number=number)]
    said += [words for _, words in by_number(case.others[:OTHERS], texts)]
    if case.observations:
        last = case.observations[-1].number
        said.append(texts("phenomenon-words-detach", number=number, observation=last))
    said += [texts("phenomenon-words-write", number=number), wording_hint(one, "phenomenon-title", texts)]
    if moves := moves_by_hand(one.state):
        said.append(texts("proposal-words-moves", states=_states(moves, texts)))
        said += _demands(one, texts)
        state = texts.words(f"words-phenomenon-state-{moves[0]}")[0]
        said.append(texts("proposal-words-move", number=number, state=state))
    if one.live:
        said.append(texts("phenomenon-words-propose", number=number))
    if case.publication:
        said.append(texts("phenomenon-words-publication", number=case.publication.number))
    elif one.state is not PhenomenonState.EMERGING:
        said.append(texts("phenomenon-words-write-for-others", number=number))
    return said


# --- forms


def _to_agenda(one: Phenomenon, texts: Texts) -> list[Part]:
    """The way to the next meeting, for what may come on its agenda and is not on one."""
    if one.state not in LISTABLE - {PhenomenonState.ON_AGENDA}:
        return []
    title, to = texts("phenomenon-to-agenda"), texts("phenomenon-to-agenda-next")
    door = Door(title, "to_agenda", to, about=(one.id, one.version), facts={"number": one.number})
    return [CardOnly([door]), Hints([texts("phenomenon-words-agenda", number=one.number)])]


def _publishing(case: PhenomenonCase, texts: Texts) -> list[Button]:
    """Return the way to what is written of it for others, or the way to write it."""
    if case.publication:
        named = {"number": case.publication.number}
        return [Button(texts("button-see-publication"), "open", facts=named, fields=False)]
    if case.phenomenon.state is PhenomenonState.EMERGING:
        return []
    named = {"number": case.phenomenon.number}
    return [Button(texts("button-write-for-others"), "write_for_others", facts=named, fields=False)]


def _forms(case: PhenomenonCase, rejected: RejectedForm | None, texts: Texts) -> list[Form]:
    """A form for each thing that may be done."""
    one, said = case.phenomenon, values_of(rejected)
    forms = []
    if moves := moves_by_hand(one.state):
        choices = [(state.value, phenomenon_state(state, texts)) for state in moves]
        move: list[Part] = [
            ChoiceField("to", texts("field-to"), choices, said.get("to"), expanded=True),
            *(Text(words, subtle=True) for words in _demands(one, texts)),
            reason_field("reason", said, texts),
        ]
        if PhenomenonState.MONITORED in moves:
            move.append(date_field("until", texts("phenomenon-review"), said))
        forms.append(form_on(one, "move", move, texts))
    if one.live:
        fields = proposal_fields([PROPOSAL_FORM[key] for key in FIRST_FIELDS], said, texts)
        forms.append(form_on(one, "propose", fields, texts))
    if case.others:
        choices, label = by_number(case.others[:_OFFERED], texts), texts("phenomenon-attached")
        attached = ChoiceField("attached", label, choices, said.get("attached"), many=True)
        forms.append(form_on(one, "attach", [attached], texts, rule=None))
    if case.observations:
        choices, label = by_number(case.observations[:_OFFERED], texts), texts("phenomenon-detached")
        detached = ChoiceField("detached", label, choices, said.get("detached"))
        rule = Text(texts("phenomenon-detach-words"))
        forms.append(form_on(one, "detach", [detached, rule], texts, rule=None))
    title = str(said.get("phenomenon_title", one.title) or "")
    summary = str(said.get("phenomenon_summary", one.summary) or "")
    write: list[Part] = [
        TextField("phenomenon_title", texts("field-phenomenon-title"), title),
        TextField("phenomenon_summary", texts("field-phenomenon-summary"), summary, multiline=True),
    ]
    write += wording_fields(one, PHENOMENON_WORDINGS, said, texts, inputs="phenomenon_")
    return [*forms, form_on(one, "fill", write, texts, key="write")]
