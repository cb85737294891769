"""What a role is given for, in words."""

from collections.abc import Mapping

from bot.domain.form import WHOLE_COUNTY
from bot.domain.roles import SCOPED
from bot.domain.scope import Appointment, Scope
from dialogs.texts.loader import Texts


def scope_words(scope: Scope, names: Mapping[str, str], texts: Texts) -> str:
    """``Sotkamo``, ``Sotkamo, Lapsiperheiden palvelut``; ``names`` are the county's municipalities."""
    area = texts.area(scope.area or WHOLE_COUNTY, names)
    service = texts(f"service-task-{scope.service_task}") if scope.service_task else ""
    return ", ".join(filter(None, (area, service)))


def role_words(held: Appointment, names: Mapping[str, str], texts: Texts) -> str:
    """``esihenkilö (Sotkamo, 31.12.2027 asti)``; of a role for no part of the county its name alone."""
    where = scope_words(held.scope, names, texts) if held.role in SCOPED else ""
    until = texts("role-until", date=texts.date(held.until)) if held.until else ""
    about = ", ".join(filter(None, (where, until)))
    role = texts(f"role-{held.role}")
    return f"{role} ({about})" if about else role
