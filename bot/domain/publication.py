"""A publication: words about a phenomenon that a person wrote for others and the chair approved.

What may not be done to one raises a :class:`Refusal` whose key says why.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime
from enum import StrEnum
from itertools import product
from typing import Any

from bot.domain.codes import Aspect, Language, Need
from bot.domain.errors import Refusal
from bot.domain.fate import Fate, declared
from bot.domain.questionnaire import AnswerKind, Question, Questionnaire
from bot.domain.suppression import Audience, Threshold
from bot.domain.wordings import Wording


class PublicationState(StrEnum):
    """Where a publication stands."""

    PROPOSED = "proposed"  # by the coordinator, who may still change it
    PUBLISHED = "published"  # approved by the chair
    CHANGING = "changing"  # published, and other words for it are proposed
    DECLINED = "declined"  # by the chair, with a reason
    WITHDRAWN = "withdrawn"  # it is read no more; what used it is marked


class Deed(StrEnum):
    """What can be done to a publication."""

    PROPOSE = "propose"  # these words, in place of those proposed before
    APPROVE = "approve"
    DECLINE = "decline"
    WITHDRAW = "withdraw"


class Demand(StrEnum):
    """What a deed demands."""

    REASON = "reason"
    SUPPORT = "support"  # the phenomenon has so many observations and reporters that words tell of none


@dataclass(frozen=True, kw_only=True)
class Move:
    """Where a deed leads, and what it demands."""

    to: PublicationState
    demands: frozenset[Demand] = frozenset()


_S, _D = PublicationState, Deed
_REASON, _SUPPORT = frozenset({Demand.REASON}), frozenset({Demand.SUPPORT})

PUBLICATION_MOVES: dict[PublicationState, dict[Deed, Move]] = {
    _S.PROPOSED: {
        _D.PROPOSE: Move(to=_S.PROPOSED, demands=_SUPPORT),
        _D.APPROVE: Move(to=_S.PUBLISHED, demands=_SUPPORT),
        _D.DECLINE: Move(to=_S.DECLINED, demands=_REASON),
        _D.WITHDRAW: Move(to=_S.WITHDRAWN, demands=_REASON),
    },
    _S.PUBLISHED: {
        _D.PROPOSE: Move(to=_S.CHANGING),
        _D.WITHDRAW: Move(to=_S.WITHDRAWN, demands=_REASON),
    },
    _S.CHANGING: {
        _D.PROPOSE: Move(to=_S.CHANGING),
        _D.APPROVE: Move(to=_S.PUBLISHED),
        _D.DECLINE: Move(to=_S.PUBLISHED, demands=_REASON),
        _D.WITHDRAW: Move(to=_S.WITHDRAWN, demands=_REASON),
    },
    _S.DECLINED: {_D.PROPOSE: Move(to=_S.PROPOSED, demands=_SUPPORT)},
    _S.WITHDRAWN: {},
}
"""What may be done in each state. Once published, links to reporters may be cut: support is asked before.

A withdrawn one stays so, as documents that used it are marked by its number: write a new one.
"""

READABLE = frozenset({_S.PUBLISHED, _S.CHANGING})
"""States in which others may read its approved words."""

PROPOSED = frozenset({_S.PROPOSED, _S.CHANGING})
"""States in which words wait for the chair."""

LEVELS: dict[Audience, frozenset[Audience]] = {
    Audience.INTERNAL: frozenset({Audience.ORGANISATION, Audience.PUBLIC}),
    Audience.ORGANISATION: frozenset({Audience.ORGANISATION, Audience.PUBLIC}),
    Audience.PUBLIC: frozenset({Audience.PUBLIC}),
}
"""The levels of the publications that each audience may read."""


class Tone(StrEnum):
    """Whether it is a joy or a worry, as a wellbeing report sorts them."""

    JOY = "joy"
    WORRY = "worry"


@dataclass(frozen=True, kw_only=True)
class Written:
    """The words in one language; nothing is translated by a machine.

    Attributes:
        title: at most 80 characters.
        summary: about three sentences, at most 600 characters.
        conclusion: at most 300 characters; empty when there is none yet.
        ask: what is asked of those who decide, at most 300 characters; empty when nothing is.
    """

    title: str
    summary: str
    conclusion: str
    ask: str


@dataclass(frozen=True, kw_only=True)
class Content:
    """What a coordinator says for others, and where it stands in a report.

    Attributes:
        level, tone, need, aspects, weakest, areas, words: as in :class:`Publication`.
    """

    level: Audience
    tone: Tone
    need: str
    aspects: tuple[str, ...]
    weakest: bool
    areas: tuple[str, ...]
    words: Mapping[str, Written]


@dataclass(frozen=True, kw_only=True)
class Publication(Content):
    """What others may read of a phenomenon.

    Attributes:
        number: ``J-2026-0001``, running per year.
        level: the widest audience that may read it, the organisation or the public.
        tone, need, aspects, weakest: where it stands in a report, in codes that the coordinator chose.
        areas: municipalities by Finnish name or area groups by name; none means the whole county.
        words: by language code, one of them at least. Until it is published these are proposed, then those
            that others read.
        pending: what is proposed in place of what others read; None when nothing is.
        revision: how often words were approved.
        since: when the present state began.
        published_at: when the first words were approved; None before.
        approved_at: when the words that others read were approved; None before.
    """

    id: str
    number: str
    phenomenon_id: str
    state: PublicationState
    created_at: datetime
    since: datetime
    pending: Content | None = None
    revision: int = 0
    published_at: datetime | None = None
    approved_at: datetime | None = None
    version: int = 1

    @property
    def title(self) -> str:
        """Its title as the group reads it: in Finnish, else in the first language that it is written in."""
        return first_written(self.proposed or self).title

    @property
    def titles(self) -> Wording:
        """Its title in each language that it is written in."""
        words = (self.proposed or self).words
        first, *others = (code for code in Language if code in words)
        return Wording(
            language=first.value,
            text=words[first].title,
            others={code.value: words[code].title for code in others},
        )

    @property
    def readable(self) -> bool:
        """Whether others may read it."""
        return self.state in READABLE

    @property
    def proposed(self) -> Content | None:
        """What waits for the chair; None when nothing does."""
        if self.state not in PROPOSED:
            return None
        return self.pending or content_of(self)

    @property
    def newest(self) -> Content:
        """What was written last, approved or not."""
        return self.pending or content_of(self)


PUBLICATION_FATES = declared(
    Publication,
    {
        Fate.ENVELOPE: "id number phenomenon_id state created_at since revision published_at approved_at "
        "version",
        Fate.OFFICIAL: "level tone need aspects weakest areas words pending",
    },
)


def content_of(publication: Publication) -> Content:
    """Return what a publication says, without where it stands."""
    return Content(**{one.name: getattr(publication, one.name) for one in fields(Content)})


def first_written(content: Content) -> Written:
    """Return the words in Finnish, else in the first language of the bot's that they are written in."""
    return next(content.words[code] for code in Language if code in content.words)


def texts_of(content: Content) -> Iterator[tuple[str, str]]:
    """Yield each text with its field's key: ``title_fi`` and its words; empty ones are left out."""
    for language, text in product(Language, TEXTS):
        if (said := content.words.get(language)) and (words := getattr(said, text)):
            yield f"{text}_{language}", words


# --- what is done to it


def begun(id_: str, number: str, phenomenon_id: str, content: Content, now: datetime) -> Publication:
    """Return a new publication with these words proposed; the caller has asked for its support."""
    return Publication(
        **vars(content),
        id=id_,
        number=number,
        phenomenon_id=phenomenon_id,
        state=PublicationState.PROPOSED,
        created_at=now,
        since=now,
    )


def done(
    publication: Publication,
    deed: Deed,
    *,
    now: datetime,
    lacks: Threshold | None,
    content: Content | None = None,
    reason: str | None = None,
) -> Publication:
    """Return the publication after a deed; the table says where it leads and what it demands.

    Args:
        publication: as it stands.
        deed: what is done.
        now: aware.
        lacks: the support that its phenomenon does not have; None when words about it may leave the group.
        content: what is proposed, for PROPOSE alone.
        reason: guarded already.
    """
    number = publication.number
    move = PUBLICATION_MOVES[publication.state].get(deed)
    if move is None:
        raise Refusal("publication-move", number=number, state=publication.state, deed=deed)
    if Demand.REASON in move.demands and not (reason or "").strip():
        raise Refusal("publication-reason", number=number, deed=deed)
    if Demand.SUPPORT in move.demands and lacks:
        raise unsupported(number, lacks)
    after = replace(publication, state=move.to, since=now)
    match deed:
        case Deed.PROPOSE if content is None:
            raise ValueError("nothing is proposed")
        case Deed.PROPOSE if content is not None and publication.readable:
            return replace(after, pending=content)
        case Deed.PROPOSE:
            return replace(after, **vars(content))
        case Deed.APPROVE:
            told = vars(publication.pending) if publication.pending else {}
            published_at, revision = publication.published_at or now, publication.revision + 1
            return replace(
                after, **told, pending=None, revision=revision, published_at=published_at, approved_at=now
            )
        case Deed.DECLINE | Deed.WITHDRAW:
            return replace(after, pending=None)


def unsupported(of: str, lacks: Threshold) -> Refusal:
    """Return why nothing may be written for others of what has this number."""
    return Refusal("publication-support", number=of, **vars(lacks))


# --- the form

TEXTS = tuple(one.name for one in fields(Written))
"""What is written in each language, in the order of the form."""

_LONGEST = {"title": 80, "summary": 600, "conclusion": 300, "ask": 300}
_LEVELS = (Audience.ORGANISATION, Audience.PUBLIC)
_NEEDS = tuple(code.value for code in Need)
_ASPECTS = tuple(code.value for code in Aspect)


def publication_form(areas: Sequence[str] = ()) -> Questionnaire:
    """Return the form of a publication; ``areas`` are those of the county, in the order shown."""
    texts = (
        Question(key=f"{text}_{language}", kind=AnswerKind.TEXT, longest=_LONGEST[text])
        for language, text in product(Language, TEXTS)
    )
    return Questionnaire(
        (
            *texts,
            Question(key="tone", kind=AnswerKind.CHOICE, choices=tuple(Tone), required=True),
            Question(key="need", kind=AnswerKind.CHOICE, choices=_NEEDS, required=True),
            Question(key="aspects", kind=AnswerKind.CHOICES, choices=_ASPECTS, most=len(_ASPECTS)),
            Question(key="weakest", kind=AnswerKind.YES_NO),
            Question(key="areas", kind=AnswerKind.CHOICES, choices=tuple(areas), most=max(len(areas), 1)),
            Question(key="level", kind=AnswerKind.CHOICE, choices=_LEVELS, required=True),
        )
    )


def content_from(said: Mapping[str, object], form: Questionnaire) -> Content:
    """Return what was entered into a form; a Refusal names the field that is lacking or not accepted.

    Something is written in one language at least, and of each that is written a title and a summary.
    """
    answers: dict[str, Any] = {
        one.key: form.accept(one.key, said.get(one.key), field=f"publication-{one.key}")
        for one in form.questions
    }
    texts = {code: {text: str(answers[f"{text}_{code}"] or "") for text in TEXTS} for code in Language}
    written = [code for code in Language if any(texts[code].values())] or [Language.FI]
    for language, text in product(written, ("title", "summary")):
        if not texts[language][text]:
            raise Refusal("answer-required", field=f"publication-{text}_{language}")
    return Content(
        level=Audience(answers["level"]),
        tone=Tone(answers["tone"]),
        need=answers["need"],
        aspects=tuple(answers["aspects"] or ()),
        weakest=answers["weakest"],
        areas=tuple(answers["areas"] or ()),
        words={code.value: Written(**texts[code]) for code in written},
    )


def entered(content: Content) -> dict[str, object]:
    """Return the answers to the form of which a content was made."""
    said: dict[str, object] = {
        f"{text}_{code}": getattr(words, text) for code, words in content.words.items() for text in TEXTS
    }
    codes = (one.name for one in fields(Content) if one.name != "words")
    return said | {name: getattr(content, name) for name in codes}
