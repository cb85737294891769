"""Codes suggested to the worker from the text: an answer in the form, to be changed or kept."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.domain.likeness import SuggestedCodes
from bot.domain.observation import Draft

SUGGESTED = "suggested"
"""The draft's entry beside its answers: the questions whose answers the bot has suggested."""

Suggest = Callable[[str], SuggestedCodes]
"""What a text speaks for."""


def suggested(draft: Draft, suggest: Suggest) -> Draft:
    """The draft with suggestions for what its writer has not answered yet: once, when the text is there.

    A writer's own answer is never replaced, also not when the text is changed afterwards.
    """
    text = draft.answers.get("text")
    if not isinstance(text, str) or SUGGESTED in draft.answers:
        return draft
    codes = suggest(text)
    found: dict[str, str | list[str]] = {}
    if codes.need and not draft.answers.get("need_main"):
        found["need_main"] = codes.need.value
    if codes.sectors and not draft.answers.get("sector"):
        found["sector"] = [sector.value for sector in codes.sectors]
    return replace(draft, answers={**draft.answers, **found, SUGGESTED: sorted(found)})


def is_suggested(draft: Draft, keys: Sequence[str]) -> bool:
    """Whether the answer to one of these questions was suggested."""
    known = draft.answers.get(SUGGESTED)
    return isinstance(known, list) and not set(keys).isdisjoint(known) and not draft.editing
