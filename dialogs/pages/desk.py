"""The desk: the observation that is screened now, in its reader's own chat; and what says that some wait."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from bot.domain.county import County
from bot.domain.log import Entry
from bot.domain.observation import Observation, ObservationState
from bot.domain.overdue import Overdue
from bot.domain.phenomenon import Phenomenon
from bot.domain.questionnaire import Answers
from bot.domain.screening import can_become, waiting, with_first
from bot.usecases.notices.to_office import DeskNews
from bot.usecases.resemblance import ALONE, RelatedItems
from dialogs.pages.forms import field_label, offered, problem_above, question_field, values_of
from dialogs.pages.observation_forms import OFFERED, screening_forms, screenings
from dialogs.pages.observations import way_to_alike
from dialogs.pages.overdue import overdue_doors
from dialogs.pages.page import (
    Action,
    Box,
    Button,
    Callout,
    CardOnly,
    ChoiceField,
    Door,
    Emphasis,
    Facts,
    Fold,
    Hints,
    Line,
    Page,
    Part,
    Quote,
    Rows,
    Section,
    Text,
    TextOnly,
    WordsDoor,
)
from dialogs.rejected_form import RejectedForm
from dialogs.texts import Texts
from dialogs.texts.facts import (
    answer_words,
    asked_lines,
    chosen_words,
    coded_words,
    phenomenon_state,
    public_name,
    short_words,
)
from dialogs.texts.refusals import refusal_text
from dialogs.texts.wordings import title_in

SHOWN_CODES = ("type", "area", "service_task", "need_main", "extent", "sector")
"""The codes that can be corrected beside the text; all others where its words are."""

_GUESSED = ("need_main", "extent", "sector")
"""Those of them that are said in one line."""

_ALIKE, _OVERDUE, _CHECKED = 2, 3, 5
"""So many similar ones, limits that are over, and words to be looked at are shown."""

_NUMBER = re.compile(r"\b[HIEJ]-\d{4}-\d{4,}")

NEW = "new"
"""In the list of phenomena: a new one with the observation's title."""


@dataclass(frozen=True, kw_only=True)
class DeskCase:
    """An observation that is screened, and what helps to decide.

    Attributes:
        observation: to be screened.
        today: Helsinki date.
        place, count: where it stands in the line, from 1, and how many stand there; 0 when it does not.
        entries: its history, for what was asked and answered.
        around: what it may be linked to, and the next one in the line.
        guesses: what its text speaks for.
        to_check: words of it in which the guard sees something.
        links: whether the reader links observations to phenomena.
        opens: whether they may open what is like it.
        overdue: time limits that are over, of which the reader is told.
        done: what was done just now, with what its reporter reads.
    """

    observation: Observation
    today: date
    place: int = 0
    count: int = 0
    entries: Sequence[Entry] = ()
    around: RelatedItems = ALONE
    guesses: Answers = field(default_factory=dict)
    to_check: Sequence[str] = ()
    links: bool = True
    opens: bool = True
    overdue: Sequence[Overdue] = ()
    done: str = ""


def desk_page(case: DeskCase, county: County, texts: Texts, rejected: RejectedForm | None = None) -> Page:
    """Where it stands, its text, what to check, its codes, what is like it, and what can be done."""
    one = case.observation
    return Page(
        title=_place(case, texts),
        above=problem_above(rejected, texts),
        lead=[
            *_done(case.done),
            *_refused(rejected, texts),
            *_reminders(case.overdue, texts),
            Text(_when(case, county, texts), subtle=True, small=True),
            Rows([(one.title or one.number, "")]),
            Text(_what(one, county, texts), subtle=True, small=True),
        ],
        parts=[
            WordsDoor(one.text or texts("observation-emptied"), texts("desk-mask"), "edit", _named(one)),
            *_to_check(case, texts),
            *_answered(case, texts),
            *_codes(case, county, rejected, texts),
            *_alike(case, county, texts),
            *way_to_alike(one.number, case.around.waiting_alike, texts),
            *(_link_to(case, rejected, texts) if case.links else []),
            *_to_list(case, texts),
            Hints(_hints(case, county, texts)),
        ],
        actions=_actions(case, county, rejected, texts),
        wide=True,
    )


def desk_empty_page(texts: Texts, *, done: str = "", overdue: Sequence[Overdue] = (), first: int = 0) -> Page:
    """That nothing is left to screen.

    Args:
        texts: the reader's language.
        done: what was done just now.
        overdue: time limits that are over.
        first: how many are still with their first handlers.
    """
    others = [Text(texts("desk-with-first", n=first), subtle=True)] if first else []
    return Page(
        title=texts("desk-title"),
        above=[*_done(done), *_reminders(overdue, texts)],
        lead=[Text(texts("queue-none")), *others],
    )


def desk_news_page(facts: DeskNews, county: County, texts: Texts) -> Page:
    """What waits, a row each, and the way to the desk; a channel reads its number alone."""
    if not facts.observations and not facts.overdue:
        return Page(
            title=texts("desk-waiting", n=facts.count),
            lead=[Text(texts("desk-channel-words"))],
            actions=[Button(texts("desk-open"), "queue", fields=False, main=True)],
            preview=texts("desk-preview"),
        )
    first = facts.observations[-1:]
    hints = [texts("desk-words")] if first else []
    return Page(
        title=texts("desk-news", n=facts.count),
        parts=[
            *_reminders(facts.overdue, texts),
            CardOnly([_waiting_door(one, county, texts) for one in facts.observations]),
            TextOnly([Rows([(one.number, _row(one, county, texts)) for one in facts.observations])]),
            Rows([], left=facts.count - len(facts.observations)),
            Hints(hints),
        ],
        actions=[Button(texts("desk-open"), "queue", fields=False, main=True)] if facts.count else [],
        preview=texts("desk-preview"),
    )


def _waiting_door(one: Observation, county: County, texts: Texts) -> Door:
    flag = texts("desk-untouched") if one.state is ObservationState.RECEIVED else ""
    return Door(one.title or one.number, "queue", _what(one, county, texts), flag, facts=_named(one))


def _row(one: Observation, county: County, texts: Texts) -> str:
    return texts("desk-row", title=one.title, what=_codes_said(one, county, texts))


# --- above, and where it stands


def _refused(rejected: RejectedForm | None, texts: Texts) -> list[Part]:
    """Why it was not linked, on the card; a form that was refused says so itself."""
    if rejected is None or rejected.verb != "gather":
        return []
    return [CardOnly([Callout(refusal_text(rejected.problem, texts), Emphasis.WARNING)])]


def _done(said: str) -> list[Part]:
    """What was done, and the way to what it names."""
    if not said:
        return []
    ways = [Door(number, "open", facts={"number": number}) for number in dict.fromkeys(_NUMBER.findall(said))]
    return [Box([Quote(said)]), CardOnly(ways)]


def _reminders(overdue: Sequence[Overdue], texts: Texts) -> list[Part]:
    """The limits that are over, by number; never what they are about."""
    if not overdue:
        return []
    shown = overdue[:_OVERDUE]
    left = Rows([], left=len(overdue) - len(shown))
    return [Section(texts("desk-overdue"), [*overdue_doors(shown, texts), left], small=True)]


def _place(case: DeskCase, texts: Texts) -> str:
    if not case.place:
        return texts("desk-title")
    return texts("desk-place", place=str(case.place), count=texts.number(case.count))


def _when(case: DeskCase, county: County, texts: Texts) -> str:
    """By when it is to be screened, and how long it has waited; while its reporter is asked, that."""
    waits = waiting(case.observation, county, case.today)
    key = "desk-asked" if waits.asked else "desk-late" if waits.late else "desk-due"
    due = texts(key, date=texts.day(waits.by, case.today))
    return " · ".join((due, texts("desk-waited", n=waits.days)))


def _what(one: Observation, county: County, texts: Texts) -> str:
    return " · ".join(filter(None, (one.number, _codes_said(one, county, texts))))


def _codes_said(one: Observation, county: County, texts: Texts) -> str:
    """Type, municipality and service, as far as they were told."""
    return public_name(one, texts, county.municipalities, service=True)


# --- what it says


def _to_check(case: DeskCase, texts: Texts) -> list[Part]:
    """What its writer confirmed, and the words in which the guard sees something."""
    said = []
    if case.observation.warned:
        kinds = texts.listed([texts(f"guard-kind-{kind}") for kind in case.observation.warned])
        said.append(texts("desk-warned", kinds=kinds))
    if case.to_check:
        found = texts.listed([texts("quoted", words=one) for one in case.to_check[:_CHECKED]])
        said.append(texts("desk-check", words=found))
    return [Quote(" ".join(said))] if said else []


def _answered(case: DeskCase, texts: Texts) -> list[Part]:
    lines = asked_lines(case.observation, case.entries, texts)
    return [Facts(lines)] if lines else []


def _codes(case: DeskCase, county: County, rejected: RejectedForm | None, texts: Texts) -> list[Part]:
    """The codes in one line, which opens into fields; plain text has each by its name."""
    one = case.observation
    said = [short_words(county.form[key], one.value(key), county.municipalities, texts) for key in _GUESSED]
    line = " · ".join(filter(None, said)) or texts("desk-no-codes")
    differs = any(_guess(case, key) for key in SHOWN_CODES)
    title = texts("desk-codes-guess" if differs else "desk-codes")
    fields = [_code_field(case, key, county, rejected, texts) for key in SHOWN_CODES]
    told = [
        (texts(f"label-{key}"), coded_words(one, key, county, texts) or texts("answer-none"))
        for key in SHOWN_CODES
    ]
    return [CardOnly([Fold(line, fields, title)]), TextOnly([Facts(told)])]


def _guess(case: DeskCase, key: str) -> object:
    """What the text speaks for, where that is not what stands there."""
    guess, now = case.guesses.get(key), case.observation.value(key)
    same = guess == (list(now) if isinstance(now, tuple) else now)
    return None if same else guess


def _code_field(
    case: DeskCase, key: str, county: County, rejected: RejectedForm | None, texts: Texts
) -> Part:
    question, guess = county.form[key], _guess(case, key)
    words = answer_words(question, guess, county.municipalities, texts) if guess else ""
    theirs = chosen_words(case.observation, key, county, texts)
    hints = [texts("editing-chosen", words=theirs)] if theirs else []
    hint = " ".join([*hints, *([texts("desk-guess", words=words)] if words else [])])
    label = field_label(question, texts(f"label-{key}"), texts, hint, None)
    answer = values_of(rejected).get(f"code_{key}", case.observation.value(key))
    return question_field(question, answer, label, county.municipalities, texts, key=f"code_{key}")


# --- what is like it, and what it becomes


def _alike(case: DeskCase, county: County, texts: Texts) -> list[Part]:
    """At most two, phenomena first."""
    alike = case.around.alike
    rows = [
        *((one.number, title_in(one, texts), _size(one, texts)) for one in alike.phenomena),
        *((one.number, one.title, _codes_said(one, county, texts)) for one in alike.observations),
    ][:_ALIKE]
    if not rows:
        return []
    spoken = Rows([(number, f"{title}, {line}") for number, title, line in rows])
    if not case.opens:
        return [Section(texts("desk-alike"), [spoken], small=True)]
    doors = [
        Door(title or number, "open", f"{number} · {line}", facts={"number": number})
        for number, title, line in rows
    ]
    return [Section(texts("desk-alike"), [CardOnly(doors), TextOnly([spoken])], small=True)]


def _size(one: Phenomenon, texts: Texts) -> str:
    state = phenomenon_state(one.state, texts)
    return texts("desk-size", n=len(one.observation_ids), state=state)


def _link_to(case: DeskCase, rejected: RejectedForm | None, texts: Texts) -> list[Part]:
    """The list of what it may be linked to; the best one is chosen."""
    if not can_become(case.observation, ObservationState.LINKED):
        return []
    choices = _choices(case, texts)
    best = values_of(rejected).get("phenomenon") or choices[0][0]
    return [ChoiceField("phenomenon", texts("desk-link-to"), choices, best)]


def _choices(case: DeskCase, texts: Texts) -> list[Line]:
    """The similar phenomena, a new one, then the others and proposals that are under way."""
    one, around = case.observation, case.around
    likest = [each for each in around.alike.phenomena if each.live]
    resembled = [each for each in around.phenomena if each.id == one.resembles and each not in likest]
    first = [*resembled, *likest]
    rest = [each for each in reversed(around.phenomena) if each not in first and each.live]
    free = [each for each in (*first, *rest) if one.id not in each.observation_ids]
    named = [(each.number, title_in(each, texts) or each.number) for each in free[:OFFERED]]
    split = len([each for each in first if each in free])
    joined = [
        (each.number, texts("desk-proposal", number=each.number, title=title_in(each, texts)))
        for each in around.may_join
    ]
    return [*named[:split], (NEW, texts("desk-new")), *named[split:], *joined]


def _to_list(case: DeskCase, texts: Texts) -> list[Part]:
    """The way to the whole queue, where more than one wait; it is a group's."""
    if case.count <= 1 or not case.opens:
        return []
    order = texts.words("words-queue-list")[0]
    return [
        CardOnly([Door(texts("desk-list"), "queue_list", texts("desk-list-line"))]),
        Hints([texts("desk-words-list", order=order)]),
    ]


# --- what can be done


def _named(one: Observation) -> Mapping[str, str]:
    return {"number": one.number}


def _actions(case: DeskCase, county: County, rejected: RejectedForm | None, texts: Texts) -> list[Action]:
    one = case.observation
    about = (one.id, one.version)
    forms = [*offered(screening_forms(one, case.entries, rejected, texts, short=True), rejected, texts)]
    links = case.links and can_become(one, ObservationState.LINKED)
    actions: list[Action] = []
    if links:
        actions.append(Button(texts("desk-link"), "gather", about, _named(one), main=True))
    if with_first(one, county):
        label = texts("desk-hand-on" if links else "button-hand-on")
        actions.append(Button(label, "hand_on", about, _named(one), fields=False, main=not links))
    actions += forms
    if case.around.following:
        following = _named(case.around.following)
        actions.append(Button(texts("desk-next"), "queue", facts=following, fields=False))
    return actions


def _hints(case: DeskCase, county: County, texts: Texts) -> list[str]:
    """What may be typed; what the reporter will read is said when it has been done."""
    one = case.observation
    number = one.number
    keys = [f"desk-words-{verb}" for verb in screenings(one, case.entries)]
    keys += ["desk-words-correct", "desk-words-mask"]
    if with_first(one, county):
        keys.append("desk-words-hand-on")
    said = [texts(key, number=number) for key in keys]
    if case.links and can_become(one, ObservationState.LINKED):
        (best, title), *_ = _choices(case, texts)
        known = texts("desk-words-link", number=number, to=best, title=title) if best != NEW else ""
        said = [*filter(None, (known,)), texts("desk-words-gather", number=number), *said]
    if case.around.following:
        said.append(texts("desk-words-next", number=case.around.following.number))
    return said
