"""The working group's pages on observations."""

from collections.abc import Sequence

from bot.domain.county import County
from bot.domain.screening import Waiting
from dialogs.pages.forms import by_number, pick
from dialogs.pages.page import Button, Hints, Page, Rows, Text
from dialogs.texts import Texts
from dialogs.texts.facts import observation_state
from dialogs.verbs import Verb

SHOWN_WAITING, _ALIKE = 20, 3
"""So many of the oldest that wait are shown, and of each so many that are like it."""


def queue_page(queue: Sequence[Waiting], count: int, county: County, texts: Texts) -> Page:
    """The oldest that wait to be screened, how many more there are, and a list to open one from."""
    title = texts("queue-title")
    if not queue:
        return Page(title=title, lead=[Text(texts("queue-none"))])
    waiting = [(one.observation.number, _waited(one, county, texts)) for one in queue]
    observations = [one.observation for one in queue]
    return Page(
        title=title,
        parts=[
            Text(texts("queue-rule"), subtle=True),
            Rows(waiting, left=count - len(queue)),
            pick("number", texts("mine-open"), by_number(observations, texts), texts),
            Hints([texts("digest-words-open", number=observations[0].number)]),
        ],
        actions=[Button(texts("button-open"), Verb.OPEN)],
        wide=True,
    )


def _waited(one: Waiting, county: County, texts: Texts) -> str:
    """What it is about, where it stands, how long it has waited, and what is due by when."""
    seen = one.observation
    said = texts(
        "queue-line",
        type=texts.code("type-short", seen.type),
        need=texts.code("need", seen.need_main),
        sector="; ".join(texts.code("sector", code) for code in seen.sector),
        state=observation_state(seen.state, texts),
        age=texts("queue-age", days=one.days),
        due=texts(_due(one), date=texts.date(one.by)),
    )
    more = [texts("queue-first", who=texts(f"role-{county.first_handler}"))] if one.first else []
    if one.alike:
        more.append(texts("queue-alike", numbers=texts.listed(list(one.alike[:_ALIKE]))))
    return " ".join((said, *more))


def _due(one: Waiting) -> str:
    if one.asked:
        return "queue-due-answer"
    return "queue-due-late" if one.late else "queue-due"
