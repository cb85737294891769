"""Plain words: the observations that wait to be screened."""

from collections.abc import Sequence

from bot.domain.county import County
from bot.domain.screening import Waiting
from dialogs.texts import Texts
from dialogs.texts.facts import observation_state

SHOWN, ALIKE = 20, 3
"""So many of the oldest are shown, and of each so many that are like it."""


def queue_text(queue: Sequence[Waiting], count: int, county: County, texts: Texts) -> str:
    """The oldest that wait, how many more there are, and how to open one."""
    title = texts("queue-title")
    if not queue:
        return "\n".join((title, texts("queue-none")))
    lines = [f"{one.observation.number} {waited(one, county, texts)}" for one in queue]
    if left := count - len(queue):
        lines.append(texts("more", count=left))
    opened = texts("digest-words-open", number=queue[0].observation.number)
    return "\n\n".join((title, texts("queue-rule"), "\n".join(lines), opened))


def waited(one: Waiting, county: County, texts: Texts) -> str:
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
        more.append(texts("queue-alike", numbers=texts.listed(list(one.alike[:ALIKE]))))
    return " ".join((said, *more))


def _due(one: Waiting) -> str:
    if one.asked:
        return "queue-due-answer"
    return "queue-due-late" if one.late else "queue-due"
