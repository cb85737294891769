"""What the channel reads of a week or a period: the digest, the titles, the figures."""

import re
from datetime import datetime
from functools import cache

from bot.domain.calendar import Week, week_from_said, week_of
from bot.domain.errors import Refusal
from bot.domain.roles import Permission
from bot.usecases import digests, evidence, observations
from dialogs.actions import lists
from dialogs.actions.action import Request, in_channel, read_said
from dialogs.answer import Answer
from dialogs.pages.digests import digest_page
from dialogs.pages.figures import figures_page
from dialogs.pages.observations import observation_list_page
from dialogs.texts.loader import all_words
from dialogs.turn import Turn
from dialogs.understanding.numbers import read_number
from dialogs.understanding.orders import read_span
from dialogs.understanding.words import plain


async def _digest(turn: Turn, request: Request) -> Answer:
    """``48``: a week's digest; nothing: this week's."""
    found = await digests.see(turn.context, _week(request.text("week"), turn.now))
    return turn.show(digest_page(found, turn.county, turn.texts))


async def _list(turn: Turn, request: Request) -> Answer:
    """The titles of all that came in a week, named as for its digest; or the list of all, narrowed."""
    if wanted := request.fields.get("wanted"):
        return await lists.narrowed_observations(turn, wanted)
    week = _week(request.text("week"), turn.now)
    return turn.show(
        observation_list_page(week, await observations.list_week(turn.context, week), turn.texts)
    )


async def _figures(turn: Turn, request: Request) -> Answer:
    """The figures of a period; nothing: of the year up to today."""
    return turn.show(
        figures_page(await evidence.see_figures(turn.context, read_span(request.text("period"))), turn.texts)
    )


def _week(said: str, now: datetime) -> Week:
    if not said.strip():
        return week_of(now)
    written = _week_name().sub("", plain(_FRAMES.sub("", said)))
    number = read_number(written)
    try:
        week = week_from_said(written if number is None else str(number), week_of(now))
    except ValueError:
        raise Refusal("digest-week") from None
    if week.start > now:
        year, number = (int(part) for part in week.key.split("-W"))
        raise Refusal("digest-week-future", week=f"{number}/{year}", before=f"{number}/{year - 1}")
    return week


_FRAMES = re.compile("[\ufe0f\u20e3]")
"""What makes a keycap of a digit; two of them are a week's number."""


@cache
def _week_name() -> re.Pattern[str]:
    """What a week is called before or behind its number, and thanks."""
    words = sorted(map(plain, all_words("week")), key=len, reverse=True)
    names = "|".join(map(re.escape, words))
    thanks = "|".join(map(re.escape, map(plain, all_words("thanks"))))
    return re.compile(rf"^(?:{names})\.?\s*(?=\d)|(?<=\d)(?:[.]?\s(?:{names})|,?\s(?:{thanks}))$")


WEEKLY = (
    in_channel(
        "digest",
        permission=Permission.SEE_DIGEST,
        read=read_said("week"),
        run=_digest,
        repeatable=True,
        help="digest",
    ),
    in_channel(
        "list",
        permission=Permission.SEE_DIGEST,
        read=lists.read_week,
        whole=True,
        run=_list,
        verb="more",
        repeatable=True,
        help="list",
    ),
)

PERIODIC = (
    in_channel(
        "figures",
        permission=Permission.SEE_DIGEST,
        read=read_said("period"),
        run=_figures,
        repeatable=True,
        help="figures",
    ),
)
