"""What officers and the reporter hear of a request to open an identity."""

from collections.abc import Callable

from bot.domain.identity import LIFE, IdentityRequest
from bot.domain.notices import NoticeKind
from bot.domain.roles import short
from bot.ports import Letter
from dialogs.pages.page import Page, Quote
from dialogs.texts import Texts
from dialogs.texts.facts import in_sentence


def identity_page(letter: Letter, texts: Texts) -> Page:
    """The news in words; no buttons, so that what is granted is granted by writing it.

    Raises:
        KeyError: the letter lacks its request.
    """
    if letter.request is None:
        raise KeyError("request")
    lines = _LINES[letter.notice.kind](letter, letter.request, texts)
    if letter.observation:
        lines.insert(0, f"{texts('own-title', number=letter.observation.number)}.")
    title = texts(_TITLES[letter.notice.kind])
    return Page(title=title, spoken=f"{title}.", lead=[*map(Quote, lines)])


def _reason(request: IdentityRequest, texts: Texts) -> str:
    return texts("reason-sentence", reason=in_sentence(request.reason))


def _own_reason(request: IdentityRequest, texts: Texts) -> str:
    """Why the reader asked, which is not why it was decided."""
    return texts("identity-your-reason", reason=in_sentence(request.reason))


def _asked(_letter: Letter, request: IdentityRequest, texts: Texts) -> list[str]:
    number, by = str(request.id), short(request.requested_by)
    return [
        texts("identity-asked", number=number, who=by),
        _reason(request, texts),
        texts("identity-asked-how", number=number),
        texts("identity-asked-how-not", number=number),
        texts("identity-asked-until", date=texts.date(request.requested_at + LIFE)),
    ]


def _opened(letter: Letter, request: IdentityRequest, texts: Texts) -> list[str]:
    if letter.identity is None:
        raise KeyError("identity")
    return [
        texts("identity-opened", number=str(request.id)),
        texts("fact", label=texts("identity-object"), value=letter.identity.object_id),
        texts("fact", label=texts("identity-tenant"), value=letter.identity.tenant_id),
        texts("identity-opened-how"),
        _own_reason(request, texts),
        texts("identity-opened-care"),
    ]


def _denied(_letter: Letter, request: IdentityRequest, texts: Texts) -> list[str]:
    return [texts("identity-denied", number=str(request.id)), _own_reason(request, texts)]


def _told(_letter: Letter, request: IdentityRequest, texts: Texts) -> list[str]:
    return [texts("identity-told"), _reason(request, texts), texts("identity-told-ask")]


_LINES: dict[NoticeKind, Callable[[Letter, IdentityRequest, Texts], list[str]]] = {
    NoticeKind.IDENTITY_ASKED: _asked,
    NoticeKind.IDENTITY_OPENED: _opened,
    NoticeKind.IDENTITY_DENIED: _denied,
    NoticeKind.IDENTITY_TOLD: _told,
}
"""Partial: the notices about an identity."""

_TITLES = {
    NoticeKind.IDENTITY_ASKED: "identity-asked-title",
    NoticeKind.IDENTITY_OPENED: "identity-opened-title",
    NoticeKind.IDENTITY_DENIED: "identity-denied-title",
    NoticeKind.IDENTITY_TOLD: "identity-told-title",
}
"""Partial: the notices about an identity."""
