"""Card: one period's digest for the working group's channel."""

from collections.abc import Iterable

from microsoft_teams.cards.core import Action, CardElement

from bot.domain.county import County
from bot.domain.observation import Observation
from bot.domain.phenomenon import Phenomenon
from bot.domain.proposal import Proposal
from bot.domain.statistics import Digest
from dialogs.cards.buttons import button
from dialogs.cards.charts import by_need, by_sector, by_type
from dialogs.cards.inputs import pick
from dialogs.cards.kit import Card, card, line, more, section, words
from dialogs.plain.digest import (
    change_lines,
    digest_status,
    digest_title,
    overdue_sections,
    proposal_lines,
    suppression_note,
)
from dialogs.texts import Texts
from dialogs.texts.facts import Line
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
    body += _proposals(digest, county, texts)
    choices = _choices(digest, county, texts)
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


def _proposals(digest: Digest, county: County, texts: Texts) -> list[CardElement]:
    shown: list[CardElement] = [section(texts("digest-open"))]
    shown += _lines(proposal_lines(digest, county, texts))
    if not digest.quiet:
        shown.append(section(texts("digest-changes")))
        shown += _lines(change_lines(digest, county, texts))
    for title, lines in overdue_sections(digest, texts):
        shown += [section(title), *_lines(lines)]
    return shown


def _lines(lines: Iterable[Line]) -> list[CardElement]:
    """Numbers stand out; what has no number is said plainly."""
    return [line(number, said) if said else words(number) for number, said in lines]


def _choices(digest: Digest, county: County, texts: Texts) -> list[tuple[str, str]]:
    """What can be opened from here: the listed observations, the changed phenomena, the proposals."""
    seen: list[Observation | Phenomenon | Proposal] = [*digest.listed]
    seen += [one.phenomenon for one in digest.courses[: county.digest_limit]]
    seen += digest.open_proposals[: county.digest_limit]
    return [(one.number, texts("digest-item", number=one.number, title=one.title)) for one in seen]


def _ways(digest: Digest, texts: Texts, *, choices: bool) -> list[Action]:
    ways: list[Action] = [button(texts("button-open"), Verb.OPEN)] if choices else []
    if digest.more:
        ways.append(button(texts("button-more"), Verb.MORE, inputs=False, week=digest.week.key))
    return ways
