"""Plain words: one phenomenon with what is linked to it, its history, and what it may become next."""

from collections.abc import Sequence

from bot.domain.county import County
from bot.domain.log import Entry
from bot.domain.observation import Observation
from bot.domain.phenomenon import PHENOMENON_MOVES, Phenomenon, PhenomenonState, moves_by_hand
from bot.domain.proposal import Demand, Proposal
from dialogs.plain.observation import OTHERS, proposals_of
from dialogs.rejected_form import RejectedForm
from dialogs.texts import Texts
from dialogs.texts.facts import Line, history_lines, phenomenon_state
from dialogs.texts.refusals import refusal_text


def phenomenon_text(
    phenomenon: Phenomenon,
    observations: Sequence[Observation],
    proposals: Sequence[Proposal],
    others: Sequence[Observation],
    entries: Sequence[Entry],
    county: County,
    texts: Texts,
    tried: RejectedForm | None = None,
    endorsed: int = 0,
) -> str:
    """One phenomenon, and how to link, write and move it.

    Args:
        phenomenon: to be shown.
        observations: those linked to it.
        proposals: those made from it.
        others: observations that may be linked.
        entries: its history, oldest first.
        county: its municipalities.
        texts: the reader's language.
        tried: what was sent and not accepted.
        endorsed: how often somebody has seen the same.
    """
    parts = [refusal_text(tried.problem, texts)] if tried else []
    facts = phenomenon_facts(phenomenon, observations, county, texts, endorsed)
    lines = [texts("fact", label=label, value=value) for label, value in facts]
    parts.append("\n".join((texts("phenomenon-title", number=phenomenon.number), phenomenon.title)))
    parts.append(phenomenon.summary)
    parts.append("\n".join(lines))
    linked = [texts("digest-item", number=one.number, title=one.title) for one in observations]
    parts.append("\n".join((texts("phenomenon-links"), *linked)))
    if proposals:
        made = [f"{number} {said}" for number, said in proposals_of(proposals, texts)]
        parts.append("\n".join((texts("phenomenon-proposals"), *made)))
    if entries:
        parts.append("\n".join((texts("proposal-history"), *history_lines(entries, texts))))
    parts.append("\n".join(_ways(phenomenon, observations, others, texts)))
    return "\n\n".join(part for part in parts if part)


def phenomenon_facts(
    phenomenon: Phenomenon,
    observations: Sequence[Observation],
    county: County,
    texts: Texts,
    endorsed: int = 0,
) -> list[Line]:
    """State, next look, and the codes and places that its observations name, most frequent first."""
    state = texts(
        "proposal-state",
        state=phenomenon_state(phenomenon.state, texts),
        date=texts.date(phenomenon.since),
    )
    facts = [(texts("label-state"), state)]
    if phenomenon.review_by:
        facts.append((texts("phenomenon-review"), texts.date(phenomenon.review_by)))
    facts.append((texts("phenomenon-count"), str(len(observations))))
    if endorsed:
        facts.append((texts("phenomenon-endorsed"), texts.number(endorsed)))
    needs = [texts.code("need", one.need_main) for one in observations if one.need_main]
    sectors = [texts.code("sector", code) for one in observations for code in one.sector]
    areas = [texts.area(one.area, county.municipalities) for one in observations if one.area]
    named = (("label-need_main", needs), ("label-sector", sectors), ("label-area", areas))
    return facts + [(texts(label), _frequent(said)) for label, said in named if said]


def _frequent(said: Sequence[str]) -> str:
    """Each once, the most frequent first."""
    return "; ".join(sorted(dict.fromkeys(said), key=lambda one: -said.count(one)))


def phenomenon_demands(phenomenon: Phenomenon, texts: Texts) -> list[str]:
    """What the possible moves cannot do without."""
    said = []
    for demand, key in ((Demand.REASON, "proposal-needs-reason"), (Demand.DATE, "proposal-needs-date")):
        ways = PHENOMENON_MOVES[phenomenon.state]
        states = [to for to in moves_by_hand(phenomenon) if demand in ways[to]]
        if states:
            said.append(texts(key, states=_listed(states, texts)))
    return said


def _listed(states: Sequence[PhenomenonState], texts: Texts) -> str:
    return texts.listed([texts("quoted", words=phenomenon_state(one, texts)) for one in states], "or")


def _ways(
    phenomenon: Phenomenon, observations: Sequence[Observation], others: Sequence[Observation], texts: Texts
) -> list[str]:
    number = phenomenon.number
    said = [texts("privacy-short"), texts("phenomenon-words-attach", number=number)]
    said += [texts("digest-item", number=one.number, title=one.title) for one in others[:OTHERS]]
    if observations:
        last = observations[-1].number
        said.append(texts("phenomenon-words-detach", number=number, observation=last))
    said.append(texts("phenomenon-words-write", number=number))
    if moves := moves_by_hand(phenomenon):
        said.append(texts("proposal-words-moves", states=_listed(moves, texts)))
        said += phenomenon_demands(phenomenon, texts)
        state = texts.words(f"words-phenomenon-state-{moves[0]}")[0]
        said.append(texts("proposal-words-move", number=number, state=state))
    if phenomenon.live:
        said.append(texts("phenomenon-words-propose", number=number))
    return said
