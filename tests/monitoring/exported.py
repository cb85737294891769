"""What the bot exports, and what an expression in PromQL asks for."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from prometheus_client.openmetrics.parser import text_string_to_metric_families

from bot.app import PARTS
from bot.metrics import Metrics, Sources
from tests.fakes.clock import FakeClock

OF_PROMETHEUS: Mapping[str, frozenset[str]] = {
    "up": frozenset(),
    "ALERTS": frozenset({"alertname", "alertstate", "severity"}),
}
"""What Prometheus adds by itself, with labels."""

SCRAPED = frozenset({"instance", "job"})
"""Labels that every scraped metric has."""

_SELECTOR = re.compile(r"([A-Za-z_:][\w:]*)\s*\{([^}]*)\}")
_MATCHER = re.compile(r'(\w+)\s*(=~|!~|!=|=)\s*"([^"]*)"')
_GROUPING = re.compile(r"\b(?:by|on|without|ignoring)\s*\(([^)]*)\)")
_KEYWORDS = {"and", "or", "unless", "by", "on", "without", "ignoring", "offset", "bool"}


@dataclass(frozen=True)
class Exported:
    """The series of one name: each label with its values."""

    values: dict[str, set[str]] = field(default_factory=dict)

    def allows(self, label: str, value: str) -> bool:
        """Tell whether a matcher can ever find something."""
        return label in SCRAPED or value in self.values.get(label, ())


async def exported() -> dict[str, Exported]:
    """Return every series that the bot can show, by its name."""

    async def moment() -> datetime:
        return datetime(2027, 1, 1, tzinfo=UTC)

    async def ready() -> dict[str, bool]:
        return dict.fromkeys(PARTS, True)

    metrics = Metrics(FakeClock(), Sources(last_backup=moment, credential_ends=moment, ready=ready))
    await metrics.refresh()
    found: dict[str, Exported] = {}
    for family in text_string_to_metric_families(metrics.text().decode()):
        for sample in family.samples:
            one = found.setdefault(sample.name, Exported())
            for label, value in sample.labels.items():
                one.values.setdefault(label, set()).add(value)
    return found


def faults(expr: str, known: Mapping[str, Exported]) -> Iterator[str]:
    """Yield what an expression asks for and never finds."""
    labels = set(SCRAPED)
    for name in names(expr):
        if name in known:
            labels |= known[name].values.keys()
        elif name in OF_PROMETHEUS:
            labels |= OF_PROMETHEUS[name]
        else:
            yield f"{name} is no metric"
    for name, inside in _SELECTOR.findall(expr):
        for label, sign, value in _MATCHER.findall(inside):
            if label not in labels:
                yield f"{name} has no label {label}"
            if name in known and sign in {"=", "!="} and not known[name].allows(label, value):
                yield f'{name} has no {label}="{value}"'
    yield from (f"nothing has the label {label}" for label in grouped_by(expr) if label not in labels)


def names(expr: str) -> set[str]:
    """Return the metrics that an expression names."""
    bare = _GROUPING.sub(" ", re.sub(r"\{[^}]*\}|\[[^]]*\]|\"[^\"]*\"", " ", expr))
    words = re.findall(r"(?<![\w.])([A-Za-z_][\w:]*)\b(?!\s*\()", bare)
    return {word for word in words if word not in _KEYWORDS}


def grouped_by(expr: str) -> set[str]:
    """Return the labels that an expression groups by."""
    return {
        label.strip() for inside in _GROUPING.findall(expr) for label in inside.split(",") if label.strip()
    }
