"""What a turn of the filing conversation leads to."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from bot.domain.errors import Refusal
from bot.domain.guard import Stopped
from bot.domain.observation import Draft
from bot.domain.questionnaire import Question

Labels = Callable[[Question], Sequence[str]]
"""Words of a question, in the person's language: of its choices, or its names."""


class End(StrEnum):
    """How a draft ends."""

    SENT = "sent"
    CANCELLED = "cancelled"


@dataclass(frozen=True, kw_only=True)
class FormReply:
    """What follows from what was said.

    Attributes:
        draft: as it is to be kept.
        problems: what is wrong, by question.
        wrong: what was said to those questions, to be shown again and not kept.
        stopped: what the guard says to a text, which is kept nowhere.
        waiting: texts beside a stopped one: they were not looked at, and come back with the answer to it.
        changed: the questions that a line has answered anew.
        own: the text as its writer had it, where the guard's sentence stands in its place.
        note: the key of a text to be shown above the form.
        end: whether the draft ends here.
    """

    draft: Draft
    problems: Mapping[str, Refusal] = field(default_factory=dict)
    wrong: Mapping[str, str] = field(default_factory=dict)
    stopped: Stopped | None = None
    waiting: Mapping[str, str] = field(default_factory=dict)
    changed: Collection[str] = ()
    own: str = ""
    note: str | None = None
    end: End | None = None


def reply(draft: Draft, **more: object) -> FormReply:
    """A turn that shows the draft as it is kept."""
    return FormReply(draft=draft, **more)  # type: ignore[arg-type]  # passed through by name
