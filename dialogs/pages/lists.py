"""Long lists in short pages, each row a way to what it names; what they are narrowed to, and by what."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from bot.domain.county import County
from bot.domain.listing import ANY, CHOSEN, FIELDS, Age, Listing, Wanted
from bot.domain.observation import Observation
from bot.domain.phenomenon import Phenomenon
from bot.domain.publication import Publication
from bot.domain.screening import WAITING, Waiting
from dialogs.pages.forms import problem_above
from dialogs.pages.page import (
    Action,
    Button,
    Callout,
    CardOnly,
    ChoiceField,
    Door,
    Emphasis,
    Form,
    Hints,
    Line,
    Page,
    Part,
    Quote,
    Rows,
    Section,
    Text,
    TextField,
    TextOnly,
)
from dialogs.rejected_form import RejectedForm
from dialogs.texts import Texts
from dialogs.texts.facts import (
    choice_label,
    observation_state,
    phenomenon_state,
    public_name,
    received_week,
)
from dialogs.texts.refusals import refusal_text
from dialogs.texts.wordings import title_in

INPUTS = "list_"
"""What the ids of the inputs begin with, before the name of the field."""

NOTHING_CHOSEN = "-"
"""The choice that narrows nothing: an empty one cannot be chosen on a card."""

Item = TypeVar("Item")


@dataclass(frozen=True, kw_only=True)
class ListKind:
    """One of the lists.

    Attributes:
        name: of the action that shows it, and of its words.
        title, none: the keys of its title, and of what is said when there is nothing at all.
        verb: of its buttons.
        state: a state of what is listed in words.
        fields: by which it can be narrowed.
    """

    name: str
    title: str
    none: str
    verb: str
    state: Callable[[str, Texts], str]
    fields: Sequence[str] = FIELDS


QUEUE = ListKind(
    name="queue-list",
    title="queue-list-title",
    none="queue-list-none",
    verb="queue_list",
    state=observation_state,
)
OBSERVATIONS = ListKind(
    name="observations",
    title="observations-title",
    none="observations-none",
    verb="observations",
    state=observation_state,
)
PHENOMENA = ListKind(
    name="phenomena",
    title="phenomena-title",
    none="phenomena-none",
    verb="phenomena",
    state=phenomenon_state,
)


def listed_title(one: Observation, county: County, texts: Texts, *, titled: bool) -> str:
    """How an observation is called in a list: by its title, or by number, type, municipality and service.

    What nobody has screened has no title where others than who screens may read it (``titled``).
    """
    if one.title and (titled or one.state not in WAITING):
        return one.title
    return texts(
        "list-untitled", number=one.number, facts=public_name(one, texts, county.municipalities, service=True)
    )


DOT = " \u00b7 "


# --- the lists


def queue_list_page(
    found: Listing[Waiting],
    alike: Sequence[int],
    county: County,
    texts: Texts,
    rejected: RejectedForm | None = None,
    *,
    titled: bool = True,
) -> Page:
    """What waits to be screened.

    Args:
        found: a page of it.
        alike: how many that wait are like each.
        county: its names.
        texts: the reader's language.
        rejected: a search that was not accepted.
        titled: whether the reader alone reads it, so that what is not screened has its title.
    """
    rows = [
        _row(
            one.observation,
            [*_age(one, county, texts), *([texts("list-alike", n=many)] if many else [])],
            county,
            texts,
            titled=titled,
            flag=texts("list-late") if one.late else "",
        )
        for one, many in zip(found.items, alike, strict=True)
    ]
    kind = QUEUE if titled else replace(QUEUE, fields=CHOSEN)
    more = [Text(texts("queue-rule"), subtle=True, small=True)] if found.items else []
    page = _list_page(kind, found, rows, county, texts, rejected, parts=more)
    return _with_many(page, kind, found, texts)


def _age(one: Waiting, county: County, texts: Texts) -> list[str]:
    due = "queue-due-answer" if one.asked else ""
    said = [observation_state(one.observation.state, texts), texts("queue-age", days=one.days)]
    if one.first:
        said.append(texts("list-first", who=texts(f"role-{county.first_handler}")))
    return [*said, *([texts(due, date=texts.date(one.by)).rstrip(".")] if due else [])]


def observations_page(
    found: Listing[Observation],
    county: County,
    texts: Texts,
    rejected: RejectedForm | None = None,
    *,
    titled: bool = False,
    screens: bool = False,
) -> Page:
    """All that is seen here; who ``screens`` may do one thing with several."""
    rows = [
        _row(
            one,
            [observation_state(one.state, texts), received_week(one, texts)],
            county,
            texts,
            titled=titled,
        )
        for one in found.items
    ]
    page = _list_page(OBSERVATIONS, found, rows, county, texts, rejected)
    return _with_many(page, OBSERVATIONS, found, texts) if screens else page


def phenomena_page(
    found: Listing[Phenomenon],
    county: County,
    texts: Texts,
    rejected: RejectedForm | None = None,
    waiting: Sequence[Publication] = (),
) -> Page:
    """Phenomena, and what is written for others and waits for the chair."""
    rows = [
        Door(
            title_in(one, texts),
            "open",
            texts("list-untitled", number=one.number, facts=_size(one, texts)),
            facts=_at(one),
        )
        for one in found.items
    ]
    approving: list[Part] = []
    if waiting:
        doors = [Door(title_in(one, texts), "open", one.number, facts=_at(one)) for one in waiting]
        approving = [Section(texts("publications-waiting"), doors)]
    return _list_page(PHENOMENA, found, rows, county, texts, rejected, parts=approving)


def _size(one: Phenomenon, texts: Texts) -> str:
    state, n = phenomenon_state(one.state, texts), len(one.observation_ids)
    review = [texts("list-review", date=texts.date(one.review_by))] if one.review_by else []
    return DOT.join((state, texts("list-observations", n=n), *review))


def _row(
    one: Observation, more: Sequence[str], county: County, texts: Texts, *, titled: bool, flag: str = ""
) -> Door:
    title, facts = (
        listed_title(one, county, texts, titled=titled),
        public_name(one, texts, county.municipalities, service=True),
    )
    known = () if title.startswith(one.number) else (one.number, facts)
    return Door(title, "open", DOT.join(filter(None, (*known, *more))), flag, facts=_at(one))


def _at(one: Observation | Phenomenon | Publication) -> Mapping[str, str]:
    return {"number": one.number}


# --- what they share


def _list_page(
    kind: ListKind,
    found: Listing[Any],
    rows: Sequence[Door],
    county: County,
    texts: Texts,
    rejected: RejectedForm | None,
    parts: Sequence[Part] = (),
) -> Page:
    wanted, title = found.wanted, texts(kind.title)
    problem = Callout(refusal_text(rejected.problem, texts), Emphasis.WARNING) if rejected else None
    if found.count:
        place = texts("list-place", n=found.count, page=found.page, last=found.last)
        lead: list[Part] = [Text(place, small=True, subtle=True)]
    else:
        lead = [Text(texts("list-nothing" if wanted.facts else kind.none))]
    spoken = [(row.facts["number"], _spoken(row)) for row in rows]
    return Page(
        title=title,
        above=[CardOnly([problem]), *problem_above(rejected, texts)] if problem else [],
        lead=[*_narrowed(kind, wanted, county, texts), *lead],
        parts=[
            CardOnly(rows),
            TextOnly([Rows(spoken)] if spoken else []),
            Hints(_hints(kind, found, county, texts)),
            *parts,
        ],
        actions=_actions(kind, found, county, texts),
        wide=True,
    )


def _spoken(row: Door) -> str:
    """A row as it is read aloud: its number stands before it already."""
    number = row.facts["number"]
    said = [one.removeprefix(number).removeprefix(DOT).strip() for one in (row.title, row.line)]
    return ". ".join(filter(None, (*said, row.flag)))


def _narrowed(kind: ListKind, wanted: Wanted, county: County, texts: Texts) -> list[Part]:
    """What the list is narrowed to; the words of a search are somebody's."""
    if not wanted.facts:
        return []
    said = [label(kind, name, value, county, texts) for name, value in wanted.facts.items() if name in CHOSEN]
    if wanted.words:
        said.append(texts("quoted", words=wanted.words))
    return [Quote(texts("list-narrowed", to=DOT.join(said)))]


def label(kind: ListKind, name: str, code: str, county: County, texts: Texts) -> str:
    """One choice of one field in words; a code that is none, as it is."""
    if name == "state":
        return _known(code, texts, "list-state-any" if code == ANY else "", kind.state)
    if name == "age":
        return texts(f"list-age-{code}") if code in set(Age) else code
    question = county.form[name]
    return choice_label(question, code, county.municipalities, texts) if code in question.choices else code


def _known(code: str, texts: Texts, key: str, words: Callable[[str, Texts], str]) -> str:
    if key:
        return texts(key)
    try:
        return words(code, texts)
    except KeyError:
        return code


def _hints(kind: ListKind, found: Listing[Any], county: County, texts: Texts) -> list[str]:
    """What may be typed: to open the first, to see the next, to narrow."""
    said = []
    if found.items:
        first = found.items[0]
        number = first.observation.number if isinstance(first, Waiting) else first.number
        said.append(texts("list-words-open", number=number))
    order = texts.words(f"words-{kind.name}")[0]
    if found.page < found.last:
        line = typed(kind, found.wanted, county, texts, page=found.page + 1)
        said.append(texts("list-words-next", order=line))
    if found.wanted.facts:
        said.append(texts("list-words-clear", order=order))
    said.append(texts("list-words-narrow", order=order))
    return said


def typed(kind: ListKind, wanted: Wanted, county: County, texts: Texts, *, page: int = 1) -> str:
    """The order that shows a page of a list."""
    said = [
        texts(
            "fact",
            label=texts.words(f"words-list-{name}")[0],
            value=_typed_value(kind, name, value, county, texts),
        )
        for name, value in wanted.facts.items()
    ]
    if page > 1:
        said.append(texts("fact", label=texts.words("words-list-page")[0], value=str(page)))
    return " ".join((texts.words(f"words-{kind.name}")[0], "; ".join(said))).strip()


def _typed_value(kind: ListKind, name: str, value: str, county: County, texts: Texts) -> str:
    return value if name == "words" else label(kind, name, value, county, texts)


def _actions(kind: ListKind, found: Listing[Any], county: County, texts: Texts) -> list[Action]:
    ways: list[Action] = []
    if found.page < found.last:
        ways.append(_turned(kind, found, found.page + 1, "list-more", texts))
    if found.page > 1:
        ways.append(_turned(kind, found, found.page - 1, "list-back", texts))
    if found.wanted.facts:
        ways.append(Button(texts("list-clear"), kind.verb, fields=False, main=not found.count))
    if found.count or found.wanted.facts:
        ways.append(_narrowing(kind, found, county, texts))
    return ways


def _turned(kind: ListKind, found: Listing[Any], page: int, key: str, texts: Texts) -> Button:
    return Button(
        texts(key),
        kind.verb,
        facts={**found.wanted.facts, "page": str(page)},
        fields=False,
        main=key == "list-more",
    )


def _narrowing(kind: ListKind, found: Listing[Any], county: County, texts: Texts) -> Form:
    """The form by which the list is narrowed: only choices that occur, each with how many there are."""
    fields: list[Part] = []
    if "words" in kind.fields:
        fields.append(TextField(f"{INPUTS}words", texts("list-words"), found.wanted.words))
    for name in (one for one in kind.fields if one != "words"):
        if choices := _choices(kind, name, found, county, texts):
            now = getattr(found.wanted, name) or NOTHING_CHOSEN
            key, asked = f"{INPUTS}{name}", texts(f"list-{name}")
            fields.append(ChoiceField(key, asked, choices, now, required=False))
    return Form(texts("list-narrow"), fields, [Button(texts("list-narrow-save"), kind.verb)])


def _choices(kind: ListKind, name: str, found: Listing[Any], county: County, texts: Texts) -> list[Line]:
    """The most frequent first, ages in their order; none where there is nothing to choose from."""
    counts, now = dict(found.choices.get(name, {})), getattr(found.wanted, name)
    if len(counts) < _TWO and not now:
        return []
    order = [*Age] if name == "age" else sorted(counts, key=lambda code: -counts[code])
    codes = [code for code in order if code in counts]
    if now and now != ANY and now not in codes:
        codes.append(now)
    every = texts("list-usual" if name == "state" else "list-all")
    said = [
        (
            code,
            texts(
                "list-choice",
                what=label(kind, name, code, county, texts),
                n=texts.number(counts.get(code, 0)),
            ),
        )
        for code in codes
    ]
    any_state = [(ANY, texts("list-state-any"))] if name == "state" else []
    return [(NOTHING_CHOSEN, every), *said, *any_state]


_TWO = 2


def _with_many(page: Page, kind: ListKind, found: Listing[Any], texts: Texts) -> Page:
    """The page with the way to do one thing with several of it."""
    if len(found.items) < _TWO:
        return page
    facts = {**found.wanted.facts, "page": str(found.page), "code": kind.verb}
    several = Button(texts("list-several"), "several", facts=facts, fields=False)
    ways = page.actions() if callable(page.actions) else page.actions
    return replace(page, actions=[*ways, several])
