"""What is not known, for the working group; and where each member is from."""

from collections.abc import Sequence

from bot.domain.codes import ServiceTask
from bot.domain.county import County
from bot.domain.evidence.silence import GroupSilence, Heard, Row, Silence, urgent_first
from bot.domain.form import WHOLE_COUNTY
from bot.domain.membership import Membership
from dialogs.pages.page import (
    Button,
    CardOnly,
    ChoiceField,
    Facts,
    Form,
    Hints,
    Line,
    Page,
    Part,
    Section,
    Text,
    TextOnly,
)
from dialogs.texts import Texts
from dialogs.texts.silence import (
    cell_words,
    group_sentences,
    meaning,
    quarter,
    represented,
    target_group_lines,
    task,
    unit_words,
)

_SHOWN = 6
"""So many services stand on the card at once; the others open."""

_MOST_AREAS = 12
"""Of more areas the target groups do not fit into a card; plain text and the pack have them."""


def silence_page(group: GroupSilence, texts: Texts) -> Page:
    """The map in words, first what nobody tells of where many people work."""
    silence = group.silence
    parts: list[Part] = [*_map(silence, texts)] if silence.until else [Text(texts("silence-none-yet"))]
    rows = _lines(silence, texts)[_SHOWN:]
    groups = _target_groups(silence, texts) if len(silence.areas) <= _MOST_AREAS else []
    return Page(
        title=texts("document-gaps"),
        lead=[Text(texts("document-gaps-rule"), subtle=True)],
        parts=[
            *parts,
            Text(" ".join(represented(group.representation, texts))),
            Hints([texts("silence-words-seat")]),
        ],
        actions=[Form(texts("button-more"), [Facts(rows), *groups], [])] if rows else [],
        wide=True,
    )


def _map(silence: Silence, texts: Texts) -> list[Part]:
    lines = _lines(silence, texts)
    said = " ".join(group_sentences(silence, texts))
    return [
        Text(texts("silence-span", quarter=quarter(silence.until, texts))),
        *([Text(said)] if said else []),
        CardOnly([Facts(lines[:_SHOWN])]),
        TextOnly([Facts(lines), *_target_groups(silence, texts)]),
        Text(" ".join((texts("silence-three-words"), *meaning(silence, texts))), subtle=True),
    ]


def _target_groups(silence: Silence, texts: Texts) -> list[Part]:
    said = target_group_lines(silence, texts)
    parts: list[Part] = [Facts(said)] if len(said) > 1 else [Text(words) for _, words in said]
    return [Section(texts("silence-groups-title"), parts)]


def _lines(silence: Silence, texts: Texts) -> list[Line]:
    """Each service with what is heard of it."""
    if not silence.until:
        return []
    return [(task(row, texts), _said(row, silence, texts)) for row in urgent_first(silence.tasks)]


def _said(row: Row, silence: Silence, texts: Texts) -> str:
    """``Ei kuultu: Kuhmo (20 to 99). Kuultu: Kajaani``; of one area its word alone."""
    if len(silence.areas) == 1:
        return cell_words(row.cells[0], row, silence, texts)
    out = []
    for word in reversed(Heard):
        found = [unit_words(cell, row, silence, texts) for cell in row.cells if cell.word == word]
        if found:
            out.append(texts("fact", label=texts(f"silence-{word}"), value="; ".join(found)))
    return ". ".join(out)


# --- a member's own place


def seat_page(
    said: Membership | None, remembered: tuple[str | None, str | None], county: County, texts: Texts
) -> Page:
    """Where a member is from, and a form to say it; what they chose last when filing stands in it.

    Args:
        said: what they have said before.
        remembered: the service task and the area of their last observation.
        county: whose municipalities there are.
        texts: the reader's language.
    """
    now = (said.service_task, said.municipality) if said else remembered
    title = texts("seat-title")
    places = [*county.municipalities, WHOLE_COUNTY]
    tasks = [(one.value, texts.code("service_task", one)) for one in ServiceTask]
    areas = [(one, texts.area(one, county.municipalities)) for one in places]
    fields: list[Part] = [
        ChoiceField("seat_service_task", texts("label-service_task"), tasks, _among(tasks, now[0])),
        ChoiceField("seat_municipality", texts("seat-municipality"), areas, _among(areas, now[1])),
    ]
    remove = Button(texts("button-leave-seat"), "leave_seat", fields=False)
    return Page(
        title=title,
        lead=[Text(seat_words(said, county, texts) if said else texts("seat-none"))],
        parts=[
            Text(texts("seat-rule"), subtle=True),
            CardOnly(fields),
            Hints([texts("seat-words"), *([texts("seat-words-away")] if said else [])]),
        ],
        actions=[Button(texts("button-save-seat"), "save_seat", main=True), *([remove] if said else [])],
    )


def _among(choices: Sequence[Line], code: str | None) -> str | None:
    return code if code in dict(choices) else None


def seat_words(said: Membership, county: County, texts: Texts) -> str:
    """A member's service and municipality."""
    return texts(
        "seat-said",
        task=texts.code("service_task", said.service_task),
        area=texts.area(said.municipality, county.municipalities),
    )
