"""The writer's own field of work, where a text tells it; a service that is only spoken of tells nothing."""

import re

from bot.domain.codes import Language, ServiceTask
from bot.domain.guesses.phrases import BETWEEN, phrases
from bot.domain.guesses.task_words import TASK_WORDS, TaskWords

_NEAR = rf"{BETWEEN}(?:\w+{BETWEEN})?"
_SAME_SENTENCE = rf"{BETWEEN}(?:\w+[^\w.!?]+){{0,8}}?"
_START = r"(?:^|[.!?:\n])\W{0,4}"


def _compiled(words: TaskWords) -> dict[ServiceTask, "re.Pattern[str]"]:
    own, owner, seeing = phrases(words.own), phrases(words.owner), phrases(words.seeing)
    patterns = {}
    for task, (places, roles) in words.tasks.items():
        place = _in_place(places, words)
        told = (
            rf"(?:{own}|{owner}){_NEAR}{place}",
            rf"{place}{_NEAR}{own}",
            rf"{_START}{place}{_SAME_SENTENCE}(?:{own}|{seeing})",
            rf"{_stems(places)}{words.ours}" if words.ours else "",
            rf"{_stems(places)}n{BETWEEN}{phrases(words.roles)}" if words.roles else "",
            phrases(roles) if roles else "",
        )
        patterns[task] = re.compile("|".join(filter(None, told)))
    return patterns


def _in_place(places: str, words: TaskWords) -> str:
    """Return a pattern for a service where one is: "aikuissosiaalityössä", "inom barnskyddet"."""
    if words.before:
        return rf"{phrases(words.before)}{BETWEEN}(?:\w+{BETWEEN})?{phrases(places)}"
    return _stems(places) + words.ending


def _stems(places: str) -> str:
    """Return a pattern for the beginnings of words that leaves their endings to what follows."""
    return phrases(places).replace(r"\w*+", r"\w*").replace(r"\w++", r"\w+")


_PATTERNS = {language: _compiled(words) for language, words in TASK_WORDS.items()}
_NAMED = {
    language: re.compile(phrases(*(entries for both in words.tasks.values() for entries in both)))
    for language, words in TASK_WORDS.items()
}
"""The services and roles of all tasks at once: most texts name none."""


def service_task_in(text: str, language: Language) -> ServiceTask | None:
    """Return the field of work that the writer says is theirs; None when there is none, or two.

    Args:
        text: as its writer left it.
        language: the text's.
    """
    said = text.lower()
    if not _NAMED[language].search(said):
        return None
    found = [task for task, pattern in _PATTERNS[language].items() if pattern.search(said)]
    return found[0] if len(found) == 1 else None
