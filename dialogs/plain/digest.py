"""Plain words: one period's digest."""

from collections.abc import Iterable
from dataclasses import replace
from functools import reduce

from bot.domain.calendar import helsinki_day
from bot.domain.county import County
from bot.domain.proposal import ProposalState
from bot.domain.statistics import Breakdown, Digest, PhenomenonChange
from bot.domain.suppression import THRESHOLDS, Audience
from dialogs.texts import Texts
from dialogs.texts.facts import (
    Line,
    in_sentence,
    phenomenon_state,
    proposal_state,
    week_name,
    withheld_lines,
)

_INTERNAL = THRESHOLDS[Audience.INTERNAL]


def digest_text(digest: Digest, county: County, texts: Texts) -> str:
    """Counts, the new observations, the open proposals, and what changed.

    Args:
        digest: the period's facts.
        county: how much is listed.
        texts: the reader's language.
    """
    parts = ["\n".join((digest_title(digest, texts), *digest_status(digest, texts)))]
    if digest.count:
        parts += [
            *_counted(digest, texts),
            *suppression_note(digest, texts),
            under(texts("digest-new"), listed_lines(digest, texts)),
        ]
    parts.append(under(texts("digest-open"), proposal_lines(digest, county, texts)))
    if not digest.quiet:
        parts.append(under(texts("digest-changes"), change_lines(digest, county, texts)))
    parts += [under(title, lines) for title, lines in overdue_sections(digest, texts)]
    if digest.listed:
        parts.append(_ways(digest, texts))
    return "\n\n".join(parts)


def digest_title(digest: Digest, texts: Texts) -> str:
    """``Kooste, viikko 47/2026``."""
    return texts("digest-title", week=week_name(digest.week, texts))


def digest_status(digest: Digest, texts: Texts) -> list[str]:
    """The period, whether it still runs or comes late, and how many observations came."""
    start, end = texts.date(digest.week.monday), texts.date(digest.week.last_day)
    said = [texts("digest-period", start=start, end=end)]
    if digest.unfinished:
        said.append(texts("digest-unfinished"))
    if digest.late:
        said.append(texts("digest-late"))
    return [*said, texts("digest-quiet") if digest.quiet else texts("digest-count", n=digest.count)]


def breakdown_lines(choices: str, by: Breakdown, texts: Texts) -> list[Line]:
    """Codes and their counts, the most frequent first, and that others are withheld."""
    lines = [(texts.code(choices, code), texts.number(n)) for code, n in by.counts]
    return [*lines, *withheld_lines(by, _INTERNAL.observations, texts)]


def figures(choices: str, by: Breakdown, texts: Texts, *, most: int | None = None) -> str:
    """Counts in words, all or the ``most`` frequent: ``Asuminen: 3; muut: alle 3 tai peitetty``."""
    shown = replace(by, counts=by.counts[:most])
    lines = [
        texts("fact", label=label, value=value) for label, value in breakdown_lines(choices, shown, texts)
    ]
    left = len(by.counts) - len(shown.counts)
    return "; ".join((*lines, texts("more", count=left)) if left else lines)


def suppression_note(digest: Digest, texts: Texts) -> list[str]:
    """The rule in a sentence or two, when it withheld anything."""
    if not any(by.withheld for by in (digest.by_type, digest.by_need, digest.by_sector)):
        return []
    return [texts("withheld-rule", observations=_INTERNAL.observations, reporters=_INTERNAL.reporters)]


def proposal_lines(digest: Digest, county: County, texts: Texts) -> list[Line]:
    """The open proposals: number, then title, state and how long it has lasted."""
    shown = digest.open_proposals[: county.digest_limit]
    lines = []
    for one in shown:
        days = (helsinki_day(digest.made_at) - helsinki_day(one.since)).days
        state, age = proposal_state(one.state, texts), texts("digest-age", days=max(days, 0))
        lines.append((one.number, texts("digest-proposal", title=one.title, state=state, age=age)))
    return _whole(lines, len(digest.open_proposals), texts("digest-open-none"), texts)


def change_lines(digest: Digest, county: County, texts: Texts) -> list[Line]:
    """What phenomena and proposals entered during the period, one line each."""
    lines = [
        (one.phenomenon.number, texts("digest-change", title=one.phenomenon.title, state=_course(one, texts)))
        for one in digest.courses[: county.digest_limit]
    ]
    for change in digest.changes[: county.digest_limit]:
        entered = (_entered(state, texts) for state in change.states)
        said = texts("digest-change", title=change.proposal.title, state=_in_turn(entered, texts))
        if change.result:
            said = texts("digest-result", line=said, words=in_sentence(change.result))
        lines.append((change.proposal.number, said))
    count = len(digest.courses) + len(digest.changes)
    return _whole(lines, count, texts("digest-changes-none"), texts)


def _course(course: PhenomenonChange, texts: Texts) -> str:
    """Through which states a phenomenon went; a merger is said in the place of the archive."""
    said = [texts("digest-gathered")] if course.begun else []
    said += [phenomenon_state(state, texts) for state in course.states]
    if course.into:
        said[-1] = texts("digest-merged", number=course.into)
    return _in_turn(said, texts)


def overdue_sections(digest: Digest, texts: Texts) -> list[tuple[str, list[Line]]]:
    """Proposals without an answer, and how many other time limits have passed; nothing when none has."""
    sections = []
    if count := len(digest.unanswered):
        shown = digest.unanswered[:_MOST]
        lines = [(one.number, texts("digest-unanswered-days", n=one.days)) for one in shown]
        sections.append((texts("digest-unanswered"), _whole(lines, count, "", texts)))
    if digest.overdue:
        over = [(texts(f"limit-{limit}"), texts.number(n)) for limit, n in digest.overdue]
        said = [(texts("fact", label=label, value=value), "") for label, value in over]
        sections.append((texts("digest-overdue"), said))
    return sections


_MOST = 10
"""So many proposals without an answer are named."""


def _in_turn(states: Iterable[str], texts: Texts) -> str:
    """One state after the other, in words: an arrow cannot be heard."""
    return reduce(lambda before, after: texts("digest-then", before=before, after=after), states)


def _entered(state: ProposalState, texts: Texts) -> str:
    return texts("digest-made") if state is ProposalState.DRAFT else proposal_state(state, texts)


def _whole(lines: list[Line], count: int, none: str, texts: Texts) -> list[Line]:
    """The lines, with what is said when there are none, or more than these."""
    if not count:
        return [(none, "")]
    return lines if len(lines) == count else [*lines, (texts("more", count=count - len(lines)), "")]


def under(title: str, lines: list[Line]) -> str:
    """A heading and its lines."""
    return "\n".join((title, *(f"{number} {said}".strip() for number, said in lines)))


def _tables(digest: Digest) -> tuple[tuple[str, str, Breakdown], ...]:
    return (
        ("digest-by-type", "type-short", digest.by_type),
        ("digest-by-need", "need_main", digest.by_need),
        ("digest-by-sector", "sector", digest.by_sector),
    )


def _counted(digest: Digest, texts: Texts) -> list[str]:
    return [
        "\n".join((texts(key), figures(choices, counts, texts))) for key, choices, counts in _tables(digest)
    ]


def figures_of(digest: Digest, texts: Texts, *, most: int) -> list[str]:
    """The figures, a line for each table; one line for all when none of them tells anything."""
    if not any(counts.counts for _, _, counts in _tables(digest)):
        return [texts("digest-figures-none", withheld=texts("withheld", least=_INTERNAL.observations))]
    return [
        texts("fact", label=texts(key), value=figures(choices, counts, texts, most=most))
        for key, choices, counts in _tables(digest)
    ]


def listed_lines(digest: Digest, texts: Texts) -> list[Line]:
    """The first observations, and how many more there are; nothing when none came."""
    lines = [(one.number, one.title) for one in digest.listed]
    return _whole(lines, digest.count, "", texts) if digest.count else []


def _ways(digest: Digest, texts: Texts) -> str:
    said = [texts("digest-words-open", number=digest.listed[0].number)]
    if digest.more:
        said.append(texts("digest-words-more", week=digest.week.key))
    return "\n".join(said)
