"""What a turn of the filing conversation leads to, and where the form goes next."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from bot.domain.errors import Refusal
from bot.domain.observation import PRIVACY, SUMMARY, Draft
from bot.domain.questionnaire import STEPS, FormStep, Question, Questionnaire
from dialogs.intake.inspection import Inspection

Labels = Callable[[Question], Sequence[str]]
"""The words of a question's choices, in the person's language."""


class End(StrEnum):
    """How a draft ends."""

    SENT = "sent"
    CANCELLED = "cancelled"


@dataclass(frozen=True, kw_only=True)
class FormReply:
    """What follows from what was said.

    Attributes:
        draft: as it is to be kept.
        show: as it is to be shown: with what was typed wrongly, which is not kept.
        problems: what is wrong, by question.
        note: the key of a text to be shown above the step.
        end: whether the draft ends here.
        understood: whether the privacy text has just been confirmed.
    """

    draft: Draft
    show: Draft
    problems: Mapping[str, Refusal] = field(default_factory=dict)
    note: str | None = None
    end: End | None = None
    understood: bool = False

    @property
    def problem(self) -> Refusal | None:
        """The first thing that is wrong."""
        return next(iter(self.problems.values()), None)


def reply(draft: Draft, **more: object) -> FormReply:
    """A turn that shows the draft as it is kept."""
    return FormReply(draft=draft, show=draft, **more)  # type: ignore[arg-type]  # passed through by name


def step_of(draft: Draft, form: Questionnaire) -> str:
    """The step that a draft is at: a :class:`FormStep`, or ``privacy``."""
    return draft.at if draft.at in (PRIVACY, SUMMARY) else form[draft.at].step


def summary(draft: Draft) -> Draft:
    """The draft at its summary."""
    return replace(draft, at=SUMMARY, editing=False)


def after_question(draft: Draft, form: Questionnaire) -> Draft:
    """The draft at the next question that is asked, or back at the summary it came from."""
    keys = [q.key for q in form.asked]
    if draft.editing or draft.at not in keys or draft.at == keys[-1]:
        return _to_summary(draft, form)
    return replace(draft, at=keys[keys.index(draft.at) + 1])


def after_step(draft: Draft, step: str, form: Questionnaire) -> Draft:
    """The draft at the next card, or back at the summary it came from."""
    if draft.editing or step in STEPS[-2:]:
        return _to_summary(draft, form)
    return replace(draft, at=form.on(STEPS[STEPS.index(FormStep(step)) + 1])[0].key)


def _to_summary(draft: Draft, form: Questionnaire) -> Draft:
    """The summary, unless something required is still missing."""
    draft = replace(draft, answers=form.settled(draft.answers))
    missing = form.missing(draft.answers)
    return replace(draft, at=missing[0].key) if missing else summary(draft)


def settled(draft: Draft, form: Questionnaire) -> Draft:
    """A draft at its summary once its text has changed; at the first question whose answer went with it."""
    return _to_summary(replace(draft, editing=True), form)


def cancel(draft: Draft) -> FormReply:
    """The end of the draft; once something was written, its writer is asked first."""
    if draft.written and not draft.leaving:
        return reply(replace(draft, leaving=True))
    return reply(draft, end=End.CANCELLED)


def send(draft: Draft, form: Questionnaire, inspection: Inspection) -> FormReply:
    """The end of the draft, or what is still missing or has to be looked at again."""
    if missing := form.missing(draft.answers):
        return reply(replace(draft, at=missing[0].key, editing=True))
    seen, stopped = inspection.whole(draft, form)
    if stopped is not None:
        return reply(seen, problems={stopped.field: stopped})  # what was masked before it stays masked
    if inspection.masked:
        return reply(seen)  # shown once more: these are not quite the writer's words
    return reply(seen, end=End.SENT)
