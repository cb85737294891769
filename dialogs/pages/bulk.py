"""One thing done with several observations: which, with what, and what became of it."""

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.county import County
from bot.domain.errors import Refusal
from bot.domain.observation import Observation
from bot.domain.phenomenon import Phenomenon
from bot.domain.screening import Closing
from bot.usecases.bulk import Bulk
from bot.usecases.resemblance import Alike
from dialogs.pages.forms import by_number, offered, problem_above, text_field, values_of
from dialogs.pages.lists import DOT, listed_title
from dialogs.pages.page import (
    Action,
    Button,
    CardOnly,
    ChoiceField,
    Door,
    Form,
    Hints,
    Line,
    Page,
    Part,
    Rows,
    Section,
    Text,
    TextOnly,
)
from dialogs.rejected_form import RejectedForm
from dialogs.texts import Texts
from dialogs.texts.refusals import refusal_text

INPUTS = "all_"
"""What the ids of the inputs begin with, before the question's key."""

SHOWN = 12
"""So many may be chosen from on one card."""

OFFERED = 12
"""So many phenomena are offered."""

_NAMED = 2
"""So many numbers stand in an example: the list has the others."""


def chosen_value(one: Observation) -> str:
    """What stands for an observation among the boxes: its number, and the version that was seen."""
    return f"{one.number}/{one.version}"


def choosing_page(
    found: Sequence[Alike],
    phenomena: Sequence[Phenomenon],
    county: County,
    texts: Texts,
    rejected: RejectedForm | None = None,
    *,
    titled: bool,
    alike_to: str = "",
) -> Page:
    """Boxes to choose several by, those that are very like chosen already, and what may be done with them.

    Args:
        found: what there is to choose from, at most ``SHOWN``.
        phenomena: to which they may be linked, the likest first.
        county: its names.
        texts: the reader's language.
        rejected: the form that was sent and not accepted.
        titled: whether the reader alone reads it.
        alike_to: the number of the observation that all are like; empty where they are rows of a list.
    """
    said = values_of(rejected)
    choices = [(chosen_value(one.observation), _label(one.observation, county, texts)) for one in found]
    ready = [chosen_value(one.observation) for one in found if one.very]
    now = said.get(f"{INPUTS}observations", ready)
    label = texts("many-which")
    boxes = ChoiceField(
        f"{INPUTS}observations", label, choices, now, many=True, expanded=True, required=False
    )
    title = texts("alike-title", n=len(found) - 1, number=alike_to) if alike_to else texts("many-title")
    actions: list[Action] = [
        *offered(
            [_link(phenomena, rejected, alike_to, texts), _close(rejected, alike_to, texts)], rejected, texts
        )
    ]
    if alike_to:
        actions.append(Button(texts("button-back"), "back", facts={"number": alike_to}, fields=False))
    numbers = " ".join(one.observation.number for one in found[:_NAMED])
    return Page(
        title=title,
        above=problem_above(rejected, texts),
        lead=[Text(texts("many-rule" if alike_to else "many-rule-list"), subtle=True, small=True)],
        parts=[
            CardOnly([_door(one.observation, county, texts, titled=titled) for one in found]),
            boxes,
            TextOnly([Rows([_spoken(one.observation, county, texts, titled=titled) for one in found])]),
            Hints([texts("many-words-link", numbers=numbers), texts("many-words-close", numbers=numbers)]),
        ],
        actions=actions,
        wide=True,
    )


def _label(one: Observation, county: County, texts: Texts) -> str:
    """A box's words: none of the reporter's, as a card reads Markdown in them."""
    return listed_title(replace(one, title=""), county, texts, titled=False)


def _door(one: Observation, county: County, texts: Texts, *, titled: bool) -> Door:
    title = listed_title(one, county, texts, titled=titled)
    line = "" if title.startswith(one.number) else one.number
    return Door(title, "open", line, facts={"number": one.number})


def _spoken(one: Observation, county: County, texts: Texts, *, titled: bool) -> Line:
    title = listed_title(one, county, texts, titled=titled)
    return one.number, title.removeprefix(one.number).removeprefix(DOT)


def _link(
    phenomena: Sequence[Phenomenon], rejected: RejectedForm | None, alike_to: str, texts: Texts
) -> Form:
    said, parts = values_of(rejected), list[Part]()
    if phenomena:
        choices = by_number(phenomena[:OFFERED], texts)
        key, asked = f"{INPUTS}phenomenon", texts("optional", label=texts("field-phenomenon"))
        parts.append(ChoiceField(key, asked, choices, said.get(key), required=False))
    parts.append(text_field(f"{INPUTS}title", texts("field-phenomenon-new"), said, multiline=False))
    parts.append(Text(texts("many-told"), subtle=True, small=True))
    save = Button(texts("many-link-save"), "link_all", facts={"number": alike_to})
    return Form(texts("many-link"), parts, [save])


def _close(rejected: RejectedForm | None, alike_to: str, texts: Texts) -> Form:
    said = values_of(rejected)
    codes = [(code.value, texts(f"closed-{code}")) for code in Closing]
    key = f"{INPUTS}code"
    parts = [
        ChoiceField(key, texts("screening-code"), codes, said.get(key), required=False),
        text_field(f"{INPUTS}words", texts("many-words"), said),
        Text(texts("many-told"), subtle=True, small=True),
    ]
    save = Button(texts("many-close-save"), "close_all", facts={"number": alike_to})
    return Form(texts("many-close"), parts, [save])


def done_page(bulk: Bulk, following: Observation | None, texts: Texts) -> Page:
    """What was done with how many, what could not be done and why, and the way on."""
    done, left = len(bulk.numbers), len(bulk.left)
    into = bulk.into.number if bulk.into else ""
    key = "many-linked" if bulk.into else "many-closed"
    lead: list[Part] = [Text(texts(key, n=done, number=into) if done else texts("many-none"))]
    if done:
        lead.append(TextOnly([Rows([("", texts.listed(list(bulk.numbers)))])]))
    parts: list[Part] = []
    if left:
        whys = [(number, _why(refusal, texts)) for number, refusal in bulk.left]
        doors = [Door(number, "open", why, facts={"number": number}) for number, why in whys]
        parts.append(Section(texts("many-left", n=left), [CardOnly(doors), TextOnly([Rows(whys)])]))
    if bulk.into and done:
        parts.append(Door(texts("many-open", number=into), "open", facts={"number": into}))
    parts.append(CardOnly([Door(number, "open", facts={"number": number}) for number in bulk.numbers]))
    if following:
        parts.append(Hints([texts("queue-next", number=following.number)]))
    ways: list[Action] = []
    if following:
        named = {"number": following.number}
        label = texts("button-next", number=following.number)
        ways.append(Button(label, "open", facts=named, fields=False, main=True))
    ways.append(Button(texts("queue-list-title"), "queue_list", fields=False))
    return Page(title=texts("many-done"), lead=lead, parts=parts, actions=ways)


def _why(refusal: Refusal, texts: Texts) -> str:
    """Why not; what is said of a whole card is said of one here."""
    return texts("many-stale") if refusal.key == "stale" else refusal_text(refusal, texts)
