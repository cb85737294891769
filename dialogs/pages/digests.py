"""The working group's digests: of one period, or of several in one post."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import reduce

from bot.domain.calendar import helsinki_day
from bot.domain.catch_up import CatchUp
from bot.domain.county import County
from bot.domain.observation import Observation
from bot.domain.phenomenon import Phenomenon
from bot.domain.proposal import Proposal, ProposalState
from bot.domain.statistics import Breakdown, Digest, PhenomenonChange
from dialogs.pages.forms import by_number
from dialogs.pages.page import (
    Action,
    Bar,
    Button,
    CardOnly,
    Chart,
    ChoiceField,
    Hints,
    Line,
    Page,
    Part,
    Rows,
    Section,
    Shape,
    Text,
    Tone,
)
from dialogs.texts import Texts
from dialogs.texts.breakdowns import breakdown_lines, breakdown_words, withheld_rule, withheld_value
from dialogs.texts.facts import (
    in_sentence,
    phenomenon_state,
    proposal_state,
    week_facts,
    week_name,
    weeks_name,
)
from dialogs.texts.wordings import title_in

_MOST_BARS = 8
"""A chart shows so many bars; the figures in words are complete."""

_UNANSWERED = 10
"""So many proposals without an answer are named."""


def digest_page(digest: Digest, county: County, texts: Texts) -> Page:
    """Counts and charts, the new observations, the open proposals, and what changed."""
    parts: list[Part] = []
    if digest.count:
        new = Rows([(one.number, one.title) for one in digest.listed], left=digest.more)
        parts += [*_charts(digest, texts), *_withheld([digest], texts), Section(texts("digest-new"), [new])]
    parts.append(_open(digest, county, texts))
    if not digest.quiet:
        parts.append(Section(texts("digest-changes"), [Rows(_changes(digest, county, texts))]))
    parts += _overdue(digest, texts)
    choices = _choices([digest], county, texts)
    actions: list[Action] = [Button(texts("button-open"), "open")] if choices else []
    hints = [texts("digest-words-open", number=digest.listed[0].number)] if digest.listed else []
    if digest.more:
        week = {"week": digest.week.key}
        actions.append(Button(texts("button-more"), "more", facts=week, fields=False))
        hints.append(texts("digest-words-more", **week))
    return Page(
        title=texts("digest-title", week=week_name(digest.week, texts)),
        lead=[*map(Text, _status(digest, texts))],
        parts=[*parts, *_pick(choices, texts), Hints(hints)],
        actions=actions,
        preview=texts("preview-digest"),
        wide=True,
    )


def _status(digest: Digest, texts: Texts) -> list[str]:
    """The period, whether it still runs or comes late, and how many observations came."""
    start, end = texts.date(digest.week.monday), texts.date(digest.week.last_day)
    said = [texts("digest-period", start=start, end=end)]
    if digest.unfinished:
        said.append(texts("digest-unfinished"))
    if digest.late:
        said.append(texts("digest-late"))
    return [*said, texts("digest-quiet") if digest.quiet else texts("digest-count", n=digest.count)]


def _withheld(digests: Iterable[Digest], texts: Texts) -> list[Part]:
    """The rule about small counts, once, when it withheld anything."""
    tables = (by for one in digests for by in (one.by_type, one.by_need, one.by_sector))
    return [Text(withheld_rule(texts), subtle=True)] if any(by.withheld for by in tables) else []


def _pick(choices: Sequence[Line], texts: Texts) -> list[Part]:
    return [ChoiceField("number", texts("digest-pick"), choices)] if choices else []


def _choices(told: Sequence[Digest], county: County, texts: Texts) -> list[Line]:
    """What can be opened from here: the listed observations, the changed phenomena, the proposals."""
    seen: list[Observation | Phenomenon | Proposal] = [seen for one in told for seen in one.listed]
    seen += [course.phenomenon for one in told for course in one.courses[: county.digest_limit]]
    seen += told[-1].open_proposals[: county.digest_limit]
    return list(dict(by_number(seen, texts)).items())


# --- figures

_TABLES = (
    ("digest-by-type", "type-short", "by_type"),
    ("digest-by-need", "need_main", "by_need"),
    ("digest-by-sector", "sector", "by_sector"),
)
"""The title of each table, its list of codes, and where it stands in a digest."""

_TONES = {"POS": Tone.GOOD, "NEG": Tone.WARNING, "NEU": Tone.NEUTRAL}


def _charts(digest: Digest, texts: Texts) -> list[Part]:
    """A ring of the types, bars of the needs and sectors, each with its figures in words."""
    return [
        Section(
            texts(key),
            [
                *_chart(key, choices, getattr(digest, name), texts),
                Text(breakdown_words(choices, getattr(digest, name), texts), subtle=True),
            ],
        )
        for key, choices, name in _TABLES
    ]


def _chart(key: str, choices: str, by: Breakdown, texts: Texts) -> list[Part]:
    """A chart and its table; a ring with a piece missing, or of one piece, would show what is not so."""
    ring = choices == "type-short"
    if (ring and (by.withheld or len(by.counts) == 1)) or (not ring and not by.counts):
        return []
    shown = by if ring else replace(by, counts=by.counts[:_MOST_BARS])
    bars = [Bar(texts.code(choices, code), n, _TONES.get(code)) for code, n in shown.counts]
    label = texts("label-type" if ring else f"label-{choices}")
    counts = replace(by, counts=by.counts[:_MOST_BARS])
    table = [(label, texts("digest-column-count")), *breakdown_lines(choices, counts, texts)]
    return [Chart(texts(key), Shape.RING if ring else Shape.BARS, bars, table)]


# --- what stands open, and what changed


def _open(digest: Digest, county: County, texts: Texts) -> Part:
    """The open proposals: number, then title, state and how long it has lasted."""
    rows = []
    for one in digest.open_proposals[: county.digest_limit]:
        days = (helsinki_day(digest.made_at) - helsinki_day(one.since)).days
        state, age = proposal_state(one.state, texts), texts("digest-age", days=max(days, 0))
        rows.append((one.number, texts("digest-proposal", title=title_in(one, texts), state=state, age=age)))
    all_of = _whole(rows, len(digest.open_proposals), texts("digest-open-none"), texts)
    return Section(texts("digest-open"), [Rows(all_of)])


def _changes(digest: Digest, county: County, texts: Texts) -> list[Line]:
    """What phenomena and proposals entered during the period, one line each."""
    rows = [
        (
            one.phenomenon.number,
            texts("digest-change", title=title_in(one.phenomenon, texts), state=_course(one, texts)),
        )
        for one in digest.courses[: county.digest_limit]
    ]
    for change in digest.changes[: county.digest_limit]:
        entered = (_entered(state, texts) for state in change.states)
        said = texts("digest-change", title=title_in(change.proposal, texts), state=_in_turn(entered, texts))
        if change.result:
            said = texts("digest-result", line=said, words=in_sentence(change.result))
        rows.append((change.proposal.number, said))
    count = len(digest.courses) + len(digest.changes)
    return _whole(rows, count, texts("digest-changes-none"), texts)


def _course(course: PhenomenonChange, texts: Texts) -> str:
    """Through which states a phenomenon went; a merger is said in the place of the archive."""
    said = [texts("digest-gathered")] if course.begun else []
    said += [phenomenon_state(state, texts) for state in course.states]
    if course.into:
        said[-1] = texts("digest-merged", number=course.into)
    return _in_turn(said, texts)


def _in_turn(states: Iterable[str], texts: Texts) -> str:
    """One state after the other, in words: an arrow cannot be heard."""
    return reduce(lambda before, after: texts("digest-then", before=before, after=after), states)


def _entered(state: ProposalState, texts: Texts) -> str:
    return texts("digest-made") if state is ProposalState.DRAFT else proposal_state(state, texts)


def _overdue(digest: Digest, texts: Texts) -> list[Part]:
    """Proposals without an answer, and how many other time limits have passed; nothing when none has."""
    sections: list[Part] = []
    if count := len(digest.unanswered):
        shown = digest.unanswered[:_UNANSWERED]
        rows = [(one.number, texts("digest-unanswered-days", n=one.days)) for one in shown]
        sections.append(Section(texts("digest-unanswered"), [Rows(rows, left=count - len(shown))]))
    if digest.overdue:
        over = [(texts(f"limit-{limit}"), texts.number(n)) for limit, n in digest.overdue]
        said = [("", texts("fact", label=label, value=value)) for label, value in over]
        sections.append(Section(texts("digest-overdue"), [Rows(said)]))
    return sections


def _whole(rows: list[Line], count: int, none: str, texts: Texts) -> list[Line]:
    """The rows, with what is said when there are none, or more than these."""
    if not count:
        return [("", none)]
    return rows if len(rows) == count else [*rows, ("", texts("more", count=count - len(rows)))]


# --- several periods


def catch_up_page(found: CatchUp, county: County, texts: Texts) -> Page:
    """Each week for itself, without charts, then what stands open now, as far as there is room."""
    few = replace(county, digest_limit=min(county.digest_limit, found.each))
    choices = _choices(found.told, few, texts)
    opened = [texts("digest-words-open", number=one.number) for each in found.told for one in each.listed[:1]]
    last_untold = (found.earlier or found.told)[-1]
    whole = texts("digest-words-week", week=texts("week-short", **week_facts(last_untold.week)))
    return Page(
        title=texts("digest-title", week=weeks_name([one.week for one in found.told], texts)),
        lead=[*map(Text, _catch_up_status(found, texts))],
        parts=[
            *(_week(one, few, texts, found.each) for one in found.told),
            *_withheld(found.told, texts),
            _open(found.latest, few, texts),
            *_overdue(found.latest, texts),
            *_pick(choices, texts),
            CardOnly([Text(whole, subtle=True)]),
            Hints([*opened[-1:], whole]),
        ],
        actions=[Button(texts("button-open"), "open")] if choices else [],
        preview=texts("preview-digest"),
        wide=True,
    )


def _catch_up_status(found: CatchUp, texts: Texts) -> list[str]:
    """Why so many come at once, and how much came before."""
    said = [texts("digest-made-up" if len(found.told) + len(found.earlier) > 1 else "digest-late")]
    if found.earlier:
        said.append(
            texts("digest-earlier", weeks=len(found.earlier), n=sum(one.count for one in found.earlier))
        )
    return said


def _week(digest: Digest, county: County, texts: Texts, most: int) -> Part:
    """The period, its ``most`` frequent figures, what came, and what changed, without people's results."""
    said = _status(digest, texts) + (_figures(digest, texts, most) if digest.count else [])
    rows = [(one.number, one.title) for one in digest.listed]
    rows = _whole(rows, digest.count, "", texts) if digest.count else []
    if digest.changes or digest.courses:
        bare = replace(digest, changes=tuple(replace(one, result=None) for one in digest.changes))
        rows += [("", texts("digest-changes")), *_changes(bare, county, texts)]
    return Section(texts("digest-week", **week_facts(digest.week)), [*map(Text, said), Rows(rows)])


def _figures(digest: Digest, texts: Texts, most: int) -> list[str]:
    """The figures, a line for each table; one line for all when none of them tells anything."""
    tables = [(key, choices, getattr(digest, name)) for key, choices, name in _TABLES]
    if not any(by.counts for _, _, by in tables):
        return [texts("digest-figures-none", withheld=withheld_value(texts))]
    return [
        texts("fact", label=texts(key), value=breakdown_words(choices, by, texts, most=most))
        for key, choices, by in tables
    ]
