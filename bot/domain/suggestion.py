"""Codes suggested to the worker from the text: they follow it until the worker chooses another."""

from collections.abc import Callable
from dataclasses import replace

from bot.domain.likeness import SuggestedCodes
from bot.domain.observation import Draft
from bot.domain.questionnaire import Answer

SUGGESTED = "suggested"
"""The draft's entry beside its answers: the questions whose present answer is the bot's."""

SPOKEN = "spoken"
"""The same for a correction: the questions whose answer its text suggests, no matter who gave it."""

Suggest = Callable[[str], SuggestedCodes]
"""What a text speaks for."""


def following(before: Draft, draft: Draft, suggest: Suggest) -> Draft:
    """The draft with codes that follow its text.

    An answer is suggested where there is none, and stays a suggestion while its writer leaves it as it is: a
    new text replaces it, or removes it when it suggests nothing. What the writer chose stays. The draft as it
    stood before this turn tells what is new.
    """
    text = draft.answers.get("text")
    if not isinstance(text, str):
        return draft
    changed = {key for key, answer in draft.answers.items() if not _same(answer, before.answers.get(key))}
    draft = chosen(draft, changed)
    if "text" not in changed and SUGGESTED in draft.answers:
        return draft
    found = _answers(suggest(text))
    left = suggested_keys(draft) | suggested_keys(draft, SPOKEN)
    open_ = {key for key in found if key in left or not draft.answers.get(key)}
    answers = {key: answer for key, answer in draft.answers.items() if key not in open_ | {SPOKEN}}
    new = {key: found[key] for key in open_ if found[key]}
    return replace(draft, answers={**answers, **new, SUGGESTED: sorted(new)})


def following_its_text(draft: Draft, suggest: Suggest) -> Draft:
    """A draft of what was sent before: an answer that its text speaks for follows a new text.

    Nobody knows any more whether it was suggested, so nothing is said to be.
    """
    found = _answers(suggest(str(draft.answers["text"])))
    spoken = sorted(key for key, answer in found.items() if answer and _same(answer, draft.answers[key]))
    return replace(draft, answers={**draft.answers, SUGGESTED: [], SPOKEN: spoken})


def chosen(draft: Draft, keys: set[str]) -> Draft:
    """Return the draft with its answers to these questions as its writer's own choice, not suggestions."""
    left = {
        entry: sorted(suggested_keys(draft, entry) - keys)
        for entry in (SUGGESTED, SPOKEN)
        if entry in draft.answers
    }
    return replace(draft, answers={**draft.answers, **left})


def suggested_keys(draft: Draft, entry: str = SUGGESTED) -> frozenset[str]:
    """The questions whose present answer is the bot's suggestion."""
    known = draft.answers.get(entry)
    return frozenset(known) if isinstance(known, list) else frozenset()


def _same(one: Answer, other: Answer) -> bool:
    """Return whether two answers are one: a client sends several choices back in an order of its own."""
    if isinstance(one, list) and isinstance(other, list):
        return sorted(one) == sorted(other)
    return one == other


def _answers(codes: SuggestedCodes) -> dict[str, Answer]:
    """Return every question with a suggestion, and the suggested answer; None when unsure."""
    return {
        "need_main": codes.need.value if codes.need else None,
        "sector": [sector.value for sector in codes.sectors] or None,
    }
