"""Card: several periods' digests in one post, for the working group's channel."""

from microsoft_teams.cards.core import CardElement

from bot.domain.catch_up import CatchUp
from bot.domain.county import County
from bot.domain.statistics import Digest
from dialogs.cards.buttons import button
from dialogs.cards.digest import choices_of, open_and_overdue
from dialogs.cards.inputs import pick
from dialogs.cards.kit import Card, card, lines, section, words
from dialogs.plain.catch_up import (
    catch_up_note,
    catch_up_status,
    catch_up_title,
    room_of,
    week_changes,
    week_status,
    week_title,
    whole_week,
)
from dialogs.plain.digest import listed_lines
from dialogs.texts import Texts
from dialogs.verbs import Verb


def catch_up_card(found: CatchUp, county: County, texts: Texts) -> Card:
    """Each week for itself, without charts, then what stands open now.

    Args:
        found: the weeks.
        county: how much is listed.
        texts: the channel's language.
    """
    few = room_of(found, county)
    body: list[CardElement] = [words(said) for said in catch_up_status(found, texts)]
    for one in found.told:
        body += _week(one, few, texts, found.each)
    body += [words(said, subtle=True) for said in catch_up_note(found, texts)]
    body += open_and_overdue(found.latest, few, texts)
    choices = choices_of(found.told, few, texts)
    if choices:
        body.append(pick("number", texts("digest-pick"), choices, texts))
    body.append(words(whole_week(found, texts), subtle=True))
    ways = [button(texts("button-open"), Verb.OPEN)] if choices else []
    return card(texts, catch_up_title(found, texts), body, ways, wide=True)


def _week(digest: Digest, county: County, texts: Texts, most: int) -> list[CardElement]:
    said = [words(one) for one in week_status(digest, texts, most)]
    listed = [*listed_lines(digest, texts), *week_changes(digest, county, texts)]
    return [section(week_title(digest, texts)), *said, *lines(listed)]
