"""What somebody reads who has taken a role: what it is, what they can do now, and how to give it back."""

from bot.domain.county import County
from bot.domain.roles import SCOPED, Permission, Role, may
from bot.domain.scope import Appointment
from bot.domain.suppression import THRESHOLDS, Audience
from dialogs.pages.home import DASH
from dialogs.pages.page import Button, CardOnly, Door, Form, Hints, Page, Part, Section, Text, TextOnly
from dialogs.texts import Texts
from dialogs.texts.appointments import scope_words


def appointed_page(held: Appointment, county: County, texts: Texts) -> Page:
    """The role and its last day, the ways that it opens, and what it does not show.

    Args:
        held: the role as it was taken.
        county: whose areas are named.
        texts: the reader's language.
    """
    limited = held.role in SCOPED
    role = texts(f"role-{held.role}")
    title = (
        texts("appointed-in", role=role, where=scope_words(held.scope, county.municipalities, texts))
        if limited
        else texts("appointed", role=role)
    )
    until = texts("appointed-until", date=texts.date(held.until)) if held.until else ""
    return Page(
        title=title,
        lead=[Text(until, subtle=True, small=True)] if until else [],
        parts=[*_ways(held.role, texts), *(_limits(texts) if limited else ())],
        actions=[_give_back(held, texts)] if limited else [],
    )


def _ways(role: Role, texts: Texts) -> list[Part]:
    """What the role opens in the chat; what it opens in the channel is said."""
    if role in SCOPED:
        way = ("reports", texts("appointed-reports"), texts("reports-forms"))
    elif may({role}, Permission.SEE_COUNTERS):
        way = ("oversee", texts("home-oversee"), texts("home-opened"))
    else:
        return [Text(texts("appointed-channel"))]
    verb, title, line = way
    typed = f"{texts.words(f'words-{verb}')[0]}{DASH}{line}"
    said = [] if role in SCOPED else [Text(texts("appointed-identity"))]
    return [
        Section(texts("appointed-ways"), [CardOnly([Door(title, verb, line)]), TextOnly([Hints([typed])])]),
        *said,
    ]


def _limits(texts: Texts) -> list[Part]:
    least = THRESHOLDS[Audience.ORGANISATION].observations
    return [
        Text(texts("appointed-limits", least=texts.number(least)), subtle=True, small=True),
        TextOnly([Hints([texts("appointed-back-how", order=texts.words("words-decline-role")[0])])]),
    ]


def _give_back(held: Appointment, texts: Texts) -> Form:
    return Form(
        texts("button-decline-role"),
        [Text(texts("appointed-sure"))],
        [Button(texts("button-decline-role-sure"), "decline_role", about=row_of(held), fields=False)],
    )


def row_of(held: Appointment) -> tuple[str, int]:
    """What a button gives back: the role with its scope, and its last day as the version."""
    return f"{held.role}:{held.scope.key}", held.until.toordinal() if held.until else 1
