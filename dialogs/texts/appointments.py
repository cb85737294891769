"""What a role is given for, in words."""

from collections.abc import Mapping

from bot.domain.form import WHOLE_COUNTY
from bot.domain.scope import Scope
from dialogs.texts.loader import Texts


def scope_words(scope: Scope, names: Mapping[str, str], texts: Texts) -> str:
    """``Sotkamo``, ``Sotkamo, Lapsiperheiden palvelut``; ``names`` are the county's municipalities."""
    area = texts.area(scope.area or WHOLE_COUNTY, names)
    service = texts(f"service-task-{scope.service_task}") if scope.service_task else ""
    return ", ".join(filter(None, (area, service)))
