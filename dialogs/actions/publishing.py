"""What leaves the working group as counts: the plan, what would be published, and what was."""

import re
from dataclasses import replace
from functools import cache

from bot.domain.codes import Language
from bot.domain.errors import Refusal
from bot.domain.period import Period
from bot.domain.release import Release
from bot.domain.release_chain import seen_as
from bot.domain.release_plan import LENGTHS, PLANNED
from bot.domain.roles import Permission
from bot.domain.suppression import Audience
from bot.usecases import releases
from dialogs import confirmation
from dialogs.actions.action import Request, in_channel, read_said
from dialogs.answer import Answer
from dialogs.pages.release_plan import plan_page
from dialogs.pages.releases import draft_page, release_page
from dialogs.texts import Texts
from dialogs.texts.facts import period_name
from dialogs.texts.loader import all_words
from dialogs.turn import Turn
from dialogs.understanding.field_lines import named_first
from dialogs.understanding.orders import read_period
from dialogs.understanding.words import plain


async def _publish(turn: Turn, request: Request) -> Answer:
    """``2026-Q3``, with a word for whom when it is not the organisation: what was published, or would be."""
    period, audience = read_period(request.text("period"))
    if known := await releases.see_release(turn.context, audience, period):
        return turn.show(release_page(known, turn.texts))
    draft = await releases.preview(turn.context, audience=audience, period=period)
    if asked := await _asked(turn, request, draft, period):
        return asked
    published = await releases.publish(turn.context, audience=audience, period=period)
    shown = turn.show(release_page(published, turn.texts))
    return replace(shown, in_place=request.pressed, everyone=request.pressed)


async def _asked(turn: Turn, request: Request, draft: Release, period: Period) -> Answer | None:
    """What would be published, with the question; None when just that was seen and is confirmed."""
    seen = seen_as(draft)
    if request.pressed and request.text("seen") == seen:
        return None
    named = period.key
    if draft.audience is Audience.PUBLIC:
        named = f"{named} {turn.texts.words('words-audience-public')[0]}"
    shown = turn.show(draft_page(draft, turn.texts, order=named, seen=seen))
    if request.pressed:
        return replace(shown, in_place=True)
    asked = await confirmation.question(
        turn,
        "publish",
        f"{draft.audience}-{period.key}",
        int(seen, 16),
        named=named,
        period=period_name(period, turn.texts),
    )
    if asked is None or asked.message is None:
        return None
    return replace(shown, message=turn.views.with_note(shown.message, asked.message.text))


async def _plan(turn: Turn, request: Request) -> Answer:
    """Show the plan, or tell a table at another length: ``tuen tarve puolivuosittain``."""
    if request.pressed and "table" in request.fields:
        case = await releases.change_plan(turn.context, request.text("table"), request.text("length"))
    elif said := request.text("choice").strip():
        case = await releases.change_plan(turn.context, *read_choice(said))
    else:
        case = await releases.see_plan(turn.context)
    shown = turn.show(plan_page(case, turn.texts))
    return replace(shown, in_place=request.pressed, everyone=request.pressed)


def read_choice(said: str) -> tuple[str, str]:
    """Return the table and the length that a line names, in any of the languages.

    Raises:
        Refusal: it names none, or one of the two only.
    """
    name, rest = named_first(_APART.sub(" ", said), _tables())
    length, more = named_first(rest, _lengths())
    if not name or not length or more.strip():
        raise Refusal("plan-how")
    return name, length


_APART = re.compile("[:=,]")


@cache
def _tables() -> list[tuple[str, str]]:
    names = {plain(Texts(language)(f"label-{name}")): name for language in Language for name in PLANNED}
    return _longest_first({**names, **{name: name for name in PLANNED}})


@cache
def _lengths() -> list[tuple[str, str]]:
    return _longest_first({plain(word): one for one in LENGTHS for word in all_words(f"length-{one}")})


def _longest_first(names: dict[str, str]) -> list[tuple[str, str]]:
    return sorted(names.items(), key=lambda name: -len(name[0]))


ACTIONS = (
    in_channel(
        "release-plan",
        permission=Permission.PLAN_RELEASES,
        read=read_said("choice"),
        run=_plan,
        alone=True,
        help="release-plan",
    ),
    in_channel("publish", read=read_said("period"), run=_publish, asks_first=True, help="publish"),
)
