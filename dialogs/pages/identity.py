"""What officers and the reporter hear of a request to open an identity."""

from functools import singledispatch

from bot.domain.identity import LIFE, IdentityRequest
from bot.domain.roles import short
from bot.usecases.notices.to_office import (
    IdentityAsked,
    IdentityDenied,
    IdentityOpened,
    IdentityTold,
    OfRequest,
)
from dialogs.pages.page import Page, Quote
from dialogs.texts import Texts
from dialogs.texts.facts import in_sentence


def identity_page(facts: OfRequest, texts: Texts) -> Page:
    """The news in words; no buttons, so that what is granted is granted by writing it."""
    title = texts(f"{facts.kind.replace('_', '-')}-title")
    about = f"{texts('own-title', number=facts.observation.number)}."
    return Page(title=title, spoken=f"{title}.", lead=[*map(Quote, (about, *_lines(facts, texts)))])


@singledispatch
def _lines(facts: OfRequest, _texts: Texts) -> list[str]:
    raise TypeError(f"{type(facts).__name__} has no words")


@_lines.register
def _asked(facts: IdentityAsked, texts: Texts) -> list[str]:
    request = facts.request
    number = str(request.id)
    return [
        texts("identity-asked", number=number, who=short(request.requested_by)),
        _reason(request, texts),
        texts("identity-asked-how", number=number),
        texts("identity-asked-how-not", number=number),
        texts("identity-asked-until", date=texts.date(request.requested_at + LIFE)),
    ]


@_lines.register
def _opened(facts: IdentityOpened, texts: Texts) -> list[str]:
    return [
        texts("identity-opened", number=str(facts.request.id)),
        texts("fact", label=texts("identity-object"), value=facts.identity.object_id),
        texts("fact", label=texts("identity-tenant"), value=facts.identity.tenant_id),
        texts("identity-opened-how"),
        _own_reason(facts.request, texts),
        texts("identity-opened-care"),
    ]


@_lines.register
def _denied(facts: IdentityDenied, texts: Texts) -> list[str]:
    return [texts("identity-denied", number=str(facts.request.id)), _own_reason(facts.request, texts)]


@_lines.register
def _told(facts: IdentityTold, texts: Texts) -> list[str]:
    return [texts("identity-told"), _reason(facts.request, texts), texts("identity-told-ask")]


def _reason(request: IdentityRequest, texts: Texts) -> str:
    return texts("reason-sentence", reason=in_sentence(request.reason))


def _own_reason(request: IdentityRequest, texts: Texts) -> str:
    """Why the reader asked, which is not why it was decided."""
    return texts("identity-your-reason", reason=in_sentence(request.reason))
