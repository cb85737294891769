"""Card: one period's digest for the working group's channel."""

from collections.abc import Sequence

from microsoft_teams.cards.core import Action, CardElement

from bot.domain.county import County
from bot.domain.observation import Observation
from bot.domain.phenomenon import Phenomenon
from bot.domain.proposal import Proposal
from bot.domain.statistics import Digest
from dialogs.cards.buttons import button
from dialogs.cards.charts import by_need, by_sector, by_type
from dialogs.cards.inputs import pick
from dialogs.cards.kit import Card, card, line, lines, more, section, words
from dialogs.plain.digest import (
    change_lines,
    digest_status,
    digest_title,
    overdue_sections,
    proposal_lines,
    suppression_note,
)
from dialogs.texts import Texts
from dialogs.verbs import Verb


def digest_card(digest: Digest, county: County, texts: Texts) -> Card:
    """Counts and charts, the new observations, the open proposals, and what changed.

    Args:
        digest: the period's facts.
        county: how much is listed.
        texts: the channel's language.
    """
    body: list[CardElement] = [words(said) for said in digest_status(digest, texts)]
    if digest.count:
        body += [*by_type(digest, texts), *by_need(digest, texts), *by_sector(digest, texts)]
        body += [words(said, subtle=True) for said in suppression_note(digest, texts)]
        body += _observations(digest, texts)
    changes: list[CardElement] = []
    if not digest.quiet:
        changes = [section(texts("digest-changes")), *lines(change_lines(digest, county, texts))]
    body += open_and_overdue(digest, county, texts, between=changes)
    choices = choices_of([digest], county, texts)
    if choices:
        body.append(pick("number", texts("digest-pick"), choices, texts))
    return card(
        texts, digest_title(digest, texts), body, _ways(digest, texts, choices=bool(choices)), wide=True
    )


def _observations(digest: Digest, texts: Texts) -> list[CardElement]:
    shown: list[CardElement] = [section(texts("digest-new"))]
    shown += [line(one.number, one.title) for one in digest.listed]
    if digest.more:
        shown.append(more(digest.more, texts))
    return shown


def open_and_overdue(
    digest: Digest, county: County, texts: Texts, *, between: Sequence[CardElement] = ()
) -> list[CardElement]:
    """What stands open when the digest is made, and which time limits have passed."""
    shown: list[CardElement] = [section(texts("digest-open"))]
    shown += [*lines(proposal_lines(digest, county, texts)), *between]
    for title, over in overdue_sections(digest, texts):
        shown += [section(title), *lines(over)]
    return shown


def choices_of(told: Sequence[Digest], county: County, texts: Texts) -> list[tuple[str, str]]:
    """What can be opened from here: the listed observations, the changed phenomena, the proposals."""
    seen: list[Observation | Phenomenon | Proposal] = [seen for one in told for seen in one.listed]
    seen += [course.phenomenon for one in told for course in one.courses[: county.digest_limit]]
    seen += told[-1].open_proposals[: county.digest_limit]
    words_of = {one.number: texts("digest-item", number=one.number, title=one.title) for one in seen}
    return list(words_of.items())


def _ways(digest: Digest, texts: Texts, *, choices: bool) -> list[Action]:
    ways: list[Action] = [button(texts("button-open"), Verb.OPEN)] if choices else []
    if digest.more:
        ways.append(button(texts("button-more"), Verb.MORE, inputs=False, week=digest.week.key))
    return ways
