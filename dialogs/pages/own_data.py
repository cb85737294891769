"""All that is stored on the reader, and what can be done with it."""

import json

from bot.domain.absence import Absence
from bot.domain.calendar import helsinki_day, week_of
from bot.domain.county import County
from bot.domain.own_data import OwnData
from bot.domain.people import Mode
from bot.domain.rhythm import Subscription
from dialogs.pages.page import Button, CardOnly, Door, Facts, Form, Hints, Line, Page, Rows, Text, TextOnly
from dialogs.pages.silence import seat_words
from dialogs.texts import Texts
from dialogs.texts.appointments import appointment_words
from dialogs.texts.facts import short_words, week_name

SHOWN = 20
"""So many observations are named on a card; the export holds all."""

PAGE = 12_000
"""Characters of an export in one message, far below what Teams takes."""


def my_data_page(data: OwnData, county: County, texts: Texts) -> Page:
    """What is known, observations by number and title, and the ways to take it along or be forgotten."""
    filed = [(one.observation.number, one.observation.title) for one in data.observations]
    forgetting = texts("my-data-forget")
    return Page(
        title=texts("my-data-title"),
        parts=[
            Facts(_my_data_lines(data, county, texts)),
            CardOnly([*_doors(data), Rows([], left=len(filed[SHOWN:]))]),
            TextOnly([Rows(filed)]),
            Text(texts("my-data-anonymous"), subtle=True),
            Hints([texts("my-data-export")]),
            Hints([forgetting, texts("my-data-forget-words")]),
        ],
        actions=[
            Button(texts("button-mine"), "mine", fields=False),
            Button(texts("button-export"), "export", fields=False),
            Form(
                texts("button-forget"),
                [Text(forgetting)],
                [Button(texts("button-forget-confirm"), "forget")],
            ),
        ],
    )


def _doors(data: OwnData) -> list[Door]:
    """One's own observations: each opens."""
    shown = [one.observation for one in data.observations[:SHOWN]]
    return [
        Door(one.title or one.number, "open_own", one.number, facts={"number": one.number}) for one in shown
    ]


def _my_data_lines(data: OwnData, county: County, texts: Texts) -> list[Line]:
    """Each fact with its name."""
    person, address = data.person, data.address
    remembered = (
        short_words(question, getattr(person, question.key), county.municipalities, texts)
        for question in county.form.remembered
    )
    ids = (address.tenant_id, address.object_id, address.teams_id, address.conversation_id)
    lines = [
        ("teams", ", ".join(filter(None, ids))),
        ("language", texts("language-name") if person.language else ""),
        ("mode", texts("words-text-mode" if person.mode is Mode.TEXT else "words-card-mode")),
        ("remembered", "; ".join(filter(None, remembered))),
        ("privacy", week_name(week_of(person.privacy_at), texts) if person.privacy_at else ""),
        ("roles", texts.listed([appointment_words(one, county.municipalities, texts) for one in data.roles])),
        ("seat", seat_words(data.membership, county, texts) if data.membership else ""),
        *([("absence", _absence(data.absence, texts))] if data.absence else []),
        ("messages", texts.listed([_message(one, texts) for one in data.messages])),
        ("paused", texts.date(helsinki_day(person.paused_at)) if person.paused_at else ""),
        ("documents", texts.number(len(data.documents)) if data.documents else ""),
        ("draft", texts("yes" if data.draft else "no")),
        ("observations", texts.number(len(data.observations))),
        ("named", texts.listed(list(data.name_on))),
        ("endorsed", texts.listed(list(data.endorsed))),
        ("answers-for", texts.listed(list(data.answers_for))),
        (
            "effects",
            texts.listed([f"{number}: {texts(f'effect-{said}')}" for number, _, said in data.answered]),
        ),
        ("votes", texts.listed([f"{number} ({texts.date(day)})" for day, number in data.votes])),
    ]
    return [(texts(f"my-data-{name}"), value or texts("my-data-nothing")) for name, value in lines]


def _absence(absence: Absence, texts: Texts) -> str:
    return texts("absence-days", first=texts.date(absence.first), last=texts.date(absence.last))


def _message(said: Subscription, texts: Texts) -> str:
    name = texts(f"rhythm-title-{said.rhythm}")
    return texts("fact", label=name, value=texts("yes" if said.wanted else "no"))


def export_text(data: OwnData, page: int, texts: Texts) -> str:
    """One page of everything as JSON; put together, the pages are one JSON document.

    Pages begin at 1; one that is not there is the last one.
    """
    whole = json.dumps(data.as_json(), ensure_ascii=False, indent=1)
    pages = [whole[at : at + PAGE] for at in range(0, len(whole), PAGE)]
    page = min(max(page, 1), len(pages))
    if len(pages) == 1:
        return whole
    after = [texts("my-data-next", page=page + 1)] if page < len(pages) else []
    return "\n\n".join((texts("my-data-page", page=page, pages=len(pages)), pages[page - 1], *after))
