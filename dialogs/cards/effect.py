"""The five answers to the question whether a change can be seen, on its notice and on the own card."""

from collections.abc import Sequence

from microsoft_teams.cards.core import Action

from bot.domain.effect import Effect
from dialogs.cards.buttons import button, opening
from dialogs.cards.kit import row
from dialogs.texts import Texts
from dialogs.texts.effects import Asked, asked_lines
from dialogs.verbs import Verb

_SHOWN = 2
"""Questions about so many proposals are offered at once; the others may be typed."""


def effect_buttons(observation: str, proposal: str, texts: Texts, code: str = "") -> list[Action]:
    """One button an answer.

    Args:
        observation: its number.
        proposal: its number.
        texts: the reader's language.
        code: the receipt code, of an anonymous one.
    """
    return [
        button(
            texts(f"effect-{effect}"),
            Verb.EFFECT,
            inputs=False,
            code=effect.value,
            number=observation,
            to=proposal,
            receipt=code,
        )
        for effect in Effect
    ]


def effect_ways(observation: str, asked: Sequence[Asked], texts: Texts, code: str | None) -> list[Action]:
    """A button that opens each question."""
    return [
        opening(
            texts("button-effect", number=proposal.number),
            [row(said) for said in asked_lines(proposal, one, answer, texts)],
            effect_buttons(observation, proposal.number, texts, code or ""),
        )
        for proposal, one, answer in asked[:_SHOWN]
    ]
