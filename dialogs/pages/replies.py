"""What a reporter is asked, by a notice and on their own observation: a question, or what has changed."""

from collections.abc import Sequence

from bot.domain.effect import Effect
from dialogs.pages.page import Button, Form, Part, Rows, Text, TextField
from dialogs.texts import Texts
from dialogs.texts.effects import Asked, asked_lines

_SHOWN = 2
"""Questions about so many proposals are offered at once; the others may be typed."""

ANSWER_INPUT = "answer"
"""The id of the input in which a reporter answers a question."""


def reply_parts(texts: Texts) -> list[Part]:
    """What not to write, and where to write."""
    return [Text(texts("privacy-short")), TextField(ANSWER_INPUT, texts("reply-label"), multiline=True)]


def reply_button(number: str, texts: Texts, code: str = "") -> Button:
    """Sends the answer."""
    return Button(texts("button-reply-save"), "reply", facts={"number": number, "receipt": code})


def effect_buttons(observation: str, proposal: str, texts: Texts, code: str = "") -> list[Button]:
    """One button an answer; of an anonymous observation it carries the receipt code."""
    about = {"number": observation, "to": proposal, "receipt": code}
    return [
        Button(texts(f"effect-{one}"), "effect", facts={"code": one.value, **about}, fields=False)
        for one in Effect
    ]


def effect_forms(observation: str, asked: Sequence[Asked], texts: Texts, code: str = "") -> list[Form]:
    """A form for each open question, with a button an answer."""
    return [
        Form(
            texts("button-effect", number=proposal.number),
            [Rows([("", said) for said in asked_lines(proposal, one, answer, texts)])],
            effect_buttons(observation, proposal.number, texts, code),
        )
        for proposal, one, answer in asked[:_SHOWN]
    ]
