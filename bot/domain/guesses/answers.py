"""Guess a form's answers from a text, by the question's key; what is not sure enough is left out."""

from collections.abc import Mapping

from bot.domain.codes import Language
from bot.domain.guard import guess_language, redirect_in
from bot.domain.guesses.area import area_in
from bot.domain.guesses.extent import extent_of
from bot.domain.guesses.observation_type import type_of
from bot.domain.guesses.service_task import service_task_in
from bot.domain.likeness import Lemmas, suggest_codes, words_of
from bot.domain.questionnaire import Answer


def guess(
    text: str, language: Language, lemmas: Lemmas, municipalities: Mapping[str, str]
) -> dict[str, Answer]:
    """Return the answers that a text tells, as the form would accept them; the type is always there.

    A text that belongs to another channel gets neither a need nor a sector.

    Args:
        text: as its writer left it.
        language: the writer's; the text may be in another one.
        lemmas: the machine's best base forms.
        municipalities: the county's, Finnish name to Swedish name.
    """
    written = guess_language(text, usual=language)
    type_ = type_of(text, written)
    found: dict[str, Answer] = {"type": type_.value}
    if extent := extent_of(text, written, type_):
        found["extent"] = extent.value
    if task := service_task_in(text, written):
        found["service_task"] = task.value
    if area := area_in(text, municipalities):
        found["area"] = area
    if redirect_in(text):
        return found
    codes = suggest_codes(words_of(text, language, lemmas))
    if codes.need:
        found["need_main"] = codes.need.value
    if codes.sectors:
        found["sector"] = [sector.value for sector in codes.sectors]
    return found
