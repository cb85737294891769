"""What the guard found in a text, the sentence that it offers, and what can be said to both."""

from collections.abc import Mapping, Sequence
from textwrap import shorten
from typing import NamedTuple

from bot.domain.county import County
from bot.domain.guard import REWORDED, FindingKind, Leave, Level, Redirect, Spot, Stopped, shown
from dialogs.pages.allowed_words import allow_buttons, allow_sayings
from dialogs.pages.page import (
    Alarm,
    Box,
    Button,
    Buttons,
    Hints,
    Marked,
    Page,
    Part,
    Quote,
    Rows,
    Section,
    Text,
    TextField,
    Toggle,
    View,
)
from dialogs.texts import Texts
from dialogs.texts.facts import field_name
from dialogs.texts.refusals import kind_words

_OFFER, _EDIT = "offer", "edit"
_BOTH = (_OFFER, _EDIT)
_MOST_NAMED, _LONGEST_NAMED = 3, 40


def stopped_form_page(
    stopped: Stopped,
    texts: Texts,
    about: tuple[str, int] | None,
    carried: Mapping[str, str],
    *,
    typed: bool = False,
) -> Page:
    """What was found in a text of the form; the card carries the text, which is kept nowhere.

    Args:
        stopped: the text, what was found, and what is offered.
        texts: the reader's language.
        about: the draft's id and version, if there is one.
        carried: other texts of the same card that nothing has kept.
        typed: whether the text was written in the chat, where it stays until its writer deletes it.
    """
    facts = {"field": stopped.field or "text", **carried}
    return Page(
        title=title_of(stopped, texts),
        lead=_lead(stopped, texts, typed=typed),
        parts=[
            Section(texts("guard-found"), [_found(stopped)], small=True),
            *_offer(stopped, texts, about, facts),
            _edit(stopped, texts, about, facts),
            Hints(_sayings(stopped, texts)),
        ],
    )


def title_of(stopped: Stopped, texts: Texts) -> str:
    """Return what was found, where the text is blocked; else whether somebody could be recognised."""
    if stopped.level is not Level.BLOCK:
        return texts("guard-title-warn")
    data = [spot for spot in stopped.spots if spot.kind not in REWORDED]
    data.sort(key=lambda spot: spot.level is not Level.BLOCK)
    kinds = list(dict.fromkeys(_NAMED_AS.get(spot.kind, spot.kind) for spot in data))
    if len(kinds) >= _MOST_NAMED:
        return texts("guard-title-many")
    return texts("guard-title-block", kinds=kind_words(kinds, texts))


_NAMED_AS = {FindingKind.HETU_LIKE: FindingKind.HETU, FindingKind.INITIALS: FindingKind.NAME}
"""What a heading calls otherwise. Partial: it calls all others what they are."""


def _lead(stopped: Stopped, texts: Texts, *, typed: bool) -> list[Part]:
    """That nothing was kept, or which words may be enough; where one's own message is to be deleted."""
    if stopped.level is Level.BLOCK:
        delete = [texts("guard-delete-own")] if typed else []
        return [Text(" ".join([texts("guard-not-stored"), *delete]))]
    named = _named(stopped)
    if not named:
        return []
    key = "guard-why-one" if len(named) == 1 else "guard-why-many"
    return [Quote(texts(key, words=texts.listed([texts("quoted", words=one) for one in named])))]


def _places(stopped: Stopped) -> Sequence[Spot]:
    """What is marked: a single case only where nothing else was found."""
    return [spot for spot in stopped.spots if spot.kind is not FindingKind.SINGLE_CASE] or stopped.spots


def _named(stopped: Stopped) -> list[str]:
    """The first words that were found."""
    pieces = dict.fromkeys(stopped.text[spot.start : spot.end] for spot in _places(stopped))
    return [shorten(piece, _LONGEST_NAMED, placeholder="") for piece in pieces][:_MOST_NAMED]


def _found(stopped: Stopped) -> Marked:
    """The sentences in which something was found, with the places marked; what blocks is half-covered."""
    words, spots = shown(stopped.text, _places(stopped))
    return Marked(words, spots)


def _offer(
    stopped: Stopped, texts: Texts, about: tuple[str, int] | None, facts: Mapping[str, str]
) -> list[Part]:
    """The sentence that is offered, and its buttons; nothing where none is."""
    if not stopped.offered:
        return []
    taken = {
        **facts,
        "leave": Leave.MASKED.value,
        "offered": stopped.offered,
        "kinds": " ".join(stopped.kinds),
    }
    return [
        View(
            _OFFER,
            [
                _sentence(stopped.offered, texts),
                Buttons(
                    [
                        Button(texts("button-masked"), "answer", about, taken, main=True),
                        Toggle(texts("button-edit-own"), _BOTH),
                        _last(stopped, texts, about, facts),
                    ]
                ),
            ],
        )
    ]


def _sentence(offered: str, texts: Texts) -> Section:
    return Section(texts("guard-offered"), [Box([Quote(offered)])], small=True)


def _last(stopped: Stopped, texts: Texts, about: tuple[str, int] | None, facts: Mapping[str, str]) -> Button:
    """The button beside the wording: the text goes, or nobody can be recognised."""
    if stopped.level is Level.BLOCK:
        return Button(texts("button-discard-text"), "discard_text", about, facts)
    confirmed = {**facts, "leave": Leave.CONFIRMED.value}
    return Button(texts("button-confirmed"), "answer", about, confirmed)


def _edit(stopped: Stopped, texts: Texts, about: tuple[str, int] | None, facts: Mapping[str, str]) -> View:
    """The own text in a field, without what blocks; it stands open where no sentence is offered."""
    field = facts["field"]
    label = texts("form-text" if field == "text" else f"label-{field}")
    other = Toggle(texts("button-back"), _BOTH) if stopped.offered else _last(stopped, texts, about, facts)
    go = Button(texts("button-continue-text"), "answer", about, facts, main=True)
    return View(
        _EDIT,
        [TextField(field, label, stopped.own, multiline=True), Buttons([go, other])],
        hidden=stopped.offered is not None,
    )


def _sayings(stopped: Stopped, texts: Texts, where: str = "") -> list[str]:
    """What can be typed."""
    lines = [f"guard-say-masked{where}"] if stopped.offered else []
    if stopped.level is not Level.BLOCK:
        lines.append(f"guard-say-confirmed{where}")
    return [*map(texts, lines), texts("guard-say-again")]


def found(stopped: Stopped, texts: Texts) -> list[Part]:
    """Return the places that are marked, and the sentence that is offered, if one is: nothing to press."""
    return [_found(stopped), *([_sentence(stopped.offered, texts)] if stopped.offered else [])]


def stopped_page(stopped: Stopped, texts: Texts, where: str = "-channel") -> Page:
    """What was found in a text that belongs to no form that is filled in; nothing of it was kept.

    Args:
        stopped: the text, what was found, and what is offered.
        texts: the reader's language.
        where: ``-channel`` where the bot hears only what mentions it.
    """
    leaves = [Leave.MASKED] if stopped.offered else []
    if stopped.level is not Level.BLOCK:
        leaves.append(Leave.CONFIRMED)
    urgent = [Text(texts("guard-urgent-short"))] if stopped.redirect else []
    return Page(
        title=title_of(stopped, texts),
        lead=_lead(stopped, texts, typed=True),
        parts=[
            *urgent,
            Section(_where(stopped, texts), [_found(stopped)], small=True),
            *([_sentence(stopped.offered, texts)] if stopped.offered else []),
            Hints([*_sayings(stopped, texts, where), *allow_sayings(stopped.allowable, texts)]),
        ],
        actions=[
            *(
                Button(
                    texts(f"button-{leave}"),
                    "leave",
                    facts={"leave": leave.value},
                    main=leave is Leave.MASKED,
                )
                for leave in leaves
            ),
            *allow_buttons(stopped.allowable, texts),
        ],
    )


def _where(stopped: Stopped, texts: Texts) -> str:
    """In which field of several it stands, else just that it was found."""
    if not stopped.field:
        return texts("guard-found")
    return field_name(stopped.field, texts, ("label", "field"))


# --- what is urgent


class _Ask(NamedTuple):
    """What is asked about a matter for another channel, by keys of texts.

    Attributes:
        title: the question.
        largest: the largest words.
        beside: what is said beside them.
        no: the button that says no.
        say: what is typed to say no.
    """

    title: str
    largest: str
    beside: tuple[str, ...]
    no: str
    say: str


_ASKS: Mapping[Redirect, _Ask] = {
    Redirect.LASU: _Ask("urgent-title", "urgent-call", ("urgent-child",), "button-not-urgent", "urgent-say"),
    Redirect.ACUTE: _Ask("urgent-title", "urgent-call", (), "button-not-urgent", "urgent-say"),
    Redirect.SPRO: _Ask(
        "incident-title", "incident-report", ("incident-where",), "button-no-incident", "incident-say"
    ),
}


def urgent_page(
    stopped: Stopped, county: County, texts: Texts, about: tuple[str, int] | None, carried: Mapping[str, str]
) -> Page:
    """The one question that matters before all else; the card carries the text, which is kept nowhere."""
    channel = stopped.redirect or Redirect.ACUTE
    ask = _ASKS[channel]
    field = stopped.field or "text"
    facts = {**carried, "field": field, field: stopped.own, "leave": Leave.NOT_URGENT.value}
    return Page(
        title=texts(ask.title),
        parts=[
            *urgent_words(channel, county, texts),
            *_taken_out(stopped, texts),
            Text(texts("urgent-slow"), small=True),
            Hints([texts(ask.say)]),
        ],
        actions=[
            Button(texts(ask.no), "answer", about, facts),
            Button(texts("button-discard-text"), "discard_text", about, {**carried, "field": field}),
        ],
    )


def urgent_words(channel: Redirect, county: County, texts: Texts) -> list[Part]:
    """Return where a matter for another channel goes, the largest words first."""
    ask, number = _ASKS[channel], county.social_emergency_number
    services = [Text(texts("urgent-services")), *([Rows([(number, "")])] if number else [])]
    return [
        Alarm(texts(ask.largest)),
        *(services if channel is not Redirect.SPRO else []),
        *(Text(texts(key)) for key in ask.beside),
    ]


def _taken_out(stopped: Stopped, texts: Texts) -> list[Part]:
    """What blocked besides, and is not in the text any more that the card carries."""
    kinds = [spot.kind for spot in stopped.spots if spot.level is Level.BLOCK]
    said = kind_words(dict.fromkeys(kinds), texts)
    return [Text(texts("urgent-taken-out", kinds=said))] if kinds else []
