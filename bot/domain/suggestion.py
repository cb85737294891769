"""Codes suggested to the worker from the text: they follow it until the worker chooses another."""

from collections.abc import Callable
from dataclasses import replace

from bot.domain.likeness import SuggestedCodes
from bot.domain.observation import Draft
from bot.domain.questionnaire import Answer

SUGGESTED = "suggested"
"""The draft's entry beside its answers: the questions whose present answer is the bot's."""

Suggest = Callable[[str], SuggestedCodes]
"""What a text speaks for."""


def following(before: Draft, draft: Draft, suggest: Suggest) -> Draft:
    """The draft with codes that follow its text.

    An answer is suggested where there is none, and stays a suggestion while its writer leaves it as it is: a
    new text replaces it, or removes it when it suggests nothing. What the writer chose stays.

    Args:
        before: the draft as it stood before this turn.
        draft: after it.
        suggest: what a text speaks for.
    """
    text = draft.answers.get("text")
    if not isinstance(text, str):
        return draft
    left = {key for key in suggested_keys(draft) if draft.answers.get(key) == before.answers.get(key)}
    if text == before.answers.get("text") and SUGGESTED in draft.answers:
        return _marked(draft, left)
    found = _answers(suggest(text))
    open_ = {key for key in found if key in left or not draft.answers.get(key)}
    answers = {key: answer for key, answer in draft.answers.items() if key not in open_}
    new = {key: found[key] for key in open_ if found[key]}
    return _marked(replace(draft, answers={**answers, **new}), set(new))


def as_suggested(draft: Draft, suggest: Suggest) -> Draft:
    """A draft of what was sent before: an answer that its text speaks for counts as suggested from it."""
    found = _answers(suggest(str(draft.answers["text"])))
    return _marked(draft, {key for key, answer in found.items() if answer and draft.answers[key] == answer})


def chosen(draft: Draft, key: str) -> Draft:
    """The draft whose answer to a question is its writer's own choice, whatever was suggested."""
    return _marked(draft, suggested_keys(draft) - {key}) if key in suggested_keys(draft) else draft


def suggested_keys(draft: Draft) -> frozenset[str]:
    """The questions whose present answer is the bot's suggestion."""
    known = draft.answers.get(SUGGESTED)
    return frozenset(known) if isinstance(known, list) else frozenset()


def _marked(draft: Draft, keys: set[str] | frozenset[str]) -> Draft:
    return replace(draft, answers={**draft.answers, SUGGESTED: sorted(keys)})


def _answers(codes: SuggestedCodes) -> dict[str, Answer]:
    """Every question that is suggested, with the answer that is; None when unsure."""
    return {
        "need_main": codes.need.value if codes.need else None,
        "sector": [sector.value for sector in codes.sectors] or None,
    }
