"""Writing tried out on invented cases: the case, what the guard says to a try, and one way to write it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.domain.county import County
from bot.domain.errors import Refusal
from bot.domain.guard import FindingKind, Level, Redirect, Stopped
from bot.domain.questionnaire import Answer
from dialogs.pages.guard import found, title_of, urgent_words
from dialogs.pages.page import (
    Box,
    Button,
    Callout,
    CardOnly,
    Emphasis,
    Fold,
    Hints,
    Page,
    Part,
    Quote,
    Section,
    Text,
    TextField,
    TextOnly,
    Toggle,
    View,
)
from dialogs.texts import Texts
from dialogs.texts.facts import short_words
from dialogs.texts.refusals import refusal_text

CASES = (
    "name",
    "place",
    "occupation",
    "code",
    "address",
    "initials",
    "client",
    "colleague",
    "fine",
    "danger",
)
"""The invented cases in their order, by the ends of the keys of their texts; each has its place, from 1."""

INPUT = "trial"
"""The id of the field in which a try is written."""

_EXAMPLE = "example"


@dataclass(frozen=True, kw_only=True)
class Trial:
    """What somebody wrote about a case, and what would become of it.

    Attributes:
        text: as it was written, in order.
        problem: why the form would not take it; None when it would.
        stopped: what the guard found; None when it passes.
        redirect: the channel that the matter belongs to, if it is no observation.
        guesses: what the form would guess of it, by the keys of its questions.
        typed: whether it was written in the chat, where it stays until its writer deletes it.
    """

    text: str
    problem: Refusal | None = None
    stopped: Stopped | None = None
    redirect: Redirect | None = None
    guesses: Mapping[str, Answer] = field(default_factory=dict)
    typed: bool = False

    @property
    def passes(self) -> bool:
        """Whether it could be sent as it is."""
        return not (self.problem or self.stopped or self.redirect)


def case_page(number: int, texts: Texts) -> Page:
    """One invented case, and a field to write an observation into."""
    return Page(
        title=_title(number, texts),
        lead=[Text(texts("practice-lead"), small=True)],
        parts=[
            Box([Quote(_case(number, texts))]),
            TextOnly([Text(texts("practice-task")), Hints([texts("practice-say")])]),
            _hidden_example(number, texts),
            CardOnly([_field(texts)]),
        ],
        actions=_ways(number, texts, tried=False),
    )


def trial_page(number: int, trial: Trial, county: County, texts: Texts) -> Page:
    """What the guard says to a try; one that does not pass can be written again."""
    said = _praise(number, trial, county, texts) if trial.passes else _findings(trial, county, texts)
    text = trial.stopped.own if trial.stopped else trial.text
    return Page(
        title=_title(number, texts),
        parts=[
            *said,
            *([] if trial.passes else [*_again(number, texts, text), _hidden_example(number, texts)]),
        ],
        actions=_ways(number, texts, tried=trial.passes),
    )


def example_page(number: int, texts: Texts) -> Page:
    """One way to write of a case, for who asks for it in words."""
    return Page(
        title=_title(number, texts),
        parts=[View(_EXAMPLE, [_model(number, texts), _tip(number, texts)]), *_again(number, texts)],
        actions=_ways(number, texts, tried=False),
    )


def following(number: int) -> int:
    """Return the place of the case after this one; after the last one comes the first."""
    return number % len(CASES) + 1


def _title(number: int, texts: Texts) -> str:
    return texts("practice-title", number=texts.number(number), count=texts.number(len(CASES)))


def _case(number: int, texts: Texts) -> str:
    return texts(f"practice-case-{CASES[number - 1]}")


def _field(texts: Texts, text: str = "") -> TextField:
    return TextField(INPUT, texts("practice-task"), text, multiline=True)


def _again(number: int, texts: Texts, text: str = "") -> list[Part]:
    """The field to write anew in, with the case at hand; in words, how."""
    case = Fold(texts("practice-case"), [Quote(_case(number, texts))])
    return [CardOnly([_field(texts, text), case]), Hints([texts("practice-again")])]


def _model(number: int, texts: Texts) -> Section:
    model = texts(f"practice-example-{CASES[number - 1]}")
    return Section(texts("practice-example"), [Box([Quote(model)])], small=True)


def _tip(number: int, texts: Texts) -> Text:
    return Text(texts(f"practice-tip-{CASES[number - 1]}"))


def _hidden_example(number: int, texts: Texts) -> View:
    return View(_EXAMPLE, [_model(number, texts), _tip(number, texts)], hidden=True)


def _ways(number: int, texts: Texts, *, tried: bool) -> list[Button | Toggle]:
    """To the next one, or to have a try looked at; to the example, and to the end."""
    check = Button(texts("button-check"), "practise_check", facts={"code": str(number)}, main=True)
    after = {"code": str(following(number))}
    onward = Button(texts("button-next-case"), "practise", facts=after, fields=False, main=tried)
    example = Toggle(texts("button-example"), [_EXAMPLE])
    end = Button(texts("button-stop"), "practise_stop", fields=False)
    return [onward, example, end] if tried else [check, example, onward, end]


# --- what is said to a try


def _praise(number: int, trial: Trial, county: County, texts: Texts) -> list[Part]:
    """That nothing was found, what would be stored, and how it goes on: the next line is no try any more."""
    guesses = [
        short_words(county.form[key], answer, county.municipalities, texts)
        for key, answer in trial.guesses.items()
    ]
    guessed = [texts("practice-guessed", guesses=", ".join(guesses))] if guesses else []
    order = f"{texts.words('words-practise')[0]} {following(number)}"
    model = [_model(number, texts)]
    return [
        Text(texts("practice-good")),
        Section(texts("practice-stored"), [Box([Quote(trial.text)])], small=True),
        *(Text(said, small=True) for said in guessed),
        _tip(number, texts),
        View(_EXAMPLE, model, hidden=True),
        TextOnly(model),
        Text(texts("practice-over"), small=True),
        Hints([texts("practice-onward", order=order)]),
    ]


def _findings(trial: Trial, county: County, texts: Texts) -> list[Part]:
    said: list[Part] = []
    if trial.redirect:
        said = [*urgent_words(trial.redirect, county, texts), Callout(texts("practice-danger"))]
    elif trial.stopped:
        said = _lesson(trial.stopped, texts)
    elif trial.problem:
        said = [Callout(refusal_text(trial.problem, texts), Emphasis.FIELD)]
    blocked = trial.stopped is not None and trial.stopped.level is Level.BLOCK
    return [*said, *([Text(texts("practice-real"), small=True)] if blocked and trial.typed else [])]


def _lesson(stopped: Stopped, texts: Texts) -> list[Part]:
    """The marked words, why each may lead to a person, and the sentence that would be offered."""
    place, *offered = found(stopped, texts)
    whys = [Text(texts(f"practice-why-{kind}")) for kind in _taught(stopped)]
    return [Section(title_of(stopped, texts), [place, *whys]), *offered]


def _taught(stopped: Stopped) -> Sequence[FindingKind]:
    """The kinds that were found; that it is a single case, only where nothing else was."""
    return [kind for kind in stopped.kinds if kind is not FindingKind.SINGLE_CASE] or stopped.kinds
