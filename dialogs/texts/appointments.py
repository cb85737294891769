"""A role in words, with what limits it."""

from collections.abc import Mapping

from bot.domain.form import WHOLE_COUNTY
from bot.domain.scope import COUNTY_SCOPE, Appointment, Scope
from dialogs.texts.loader import Texts


def scope_words(scope: Scope, names: Mapping[str, str], texts: Texts) -> str:
    """``Sotkamo``, ``Sotkamo, Lapsiperheiden palvelut``; ``names`` are the county's municipalities."""
    area = texts.area(scope.area or WHOLE_COUNTY, names)
    service = texts(f"service-task-{scope.service_task}") if scope.service_task else ""
    return ", ".join(filter(None, (area, service)))


def appointment_words(held: Appointment, names: Mapping[str, str], texts: Texts) -> str:
    """``esihenkilö (Sotkamo) 31.12.2028 asti``; what does not limit it is left out."""
    words = texts(f"role-{held.role}")
    if held.scope != COUNTY_SCOPE:
        words = texts("role-in", role=words, where=scope_words(held.scope, names, texts))
    return texts("role-until", role=words, until=texts.date(held.until)) if held.until else words
