"""The alert rules: each tried both ways, explained, and about metrics that the bot really exports."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from scheduler.schedule import EVERY, Duty
from tests.fakes.clock import FakeClock
from tests.monitoring.exported import SCRAPED, Exported, exported, faults, grouped_by, names
from tests.test_metrics import Metrics, values

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "deploy" / "monitoring"
SAID = ("**Means:**", "**People notice:**", "**Do:**", "**Over when")
"""What each section of the runbook says."""

RUNBOOK = "docs/guides/runbook.md"

_FIRING = re.compile(r'ALERTS\{alertname="(\w+)", alertstate="firing"\}')
_SERIES = re.compile(r"(\w+)(\{.*\})?$")


def loaded(name: str) -> Any:
    return yaml.safe_load((FOLDER / name).read_text(encoding="utf-8"))


RULES: dict[str, dict[str, Any]] = {
    rule["alert"]: rule for group in loaded("alerts.yml")["groups"] for rule in group["rules"]
}
TESTS: list[dict[str, Any]] = loaded("alerts_test.yml")["tests"]


@pytest.fixture
async def known() -> dict[str, Exported]:
    return await exported()


def tried(alert: str) -> list[bool]:
    """Whether it is to fire, at each moment at which the tests look at an alert."""
    looks = [look for test in TESTS for look in test["promql_expr_test"]]
    return [bool(look["exp_samples"]) for look in looks if alert in _FIRING.findall(look["expr"])]


@pytest.mark.parametrize("alert", RULES)
def test_each_alert_is_tried_firing_and_silent(alert: str) -> None:
    assert set(tried(alert)) == {True, False}


def test_the_tests_of_alerts_look_at_alerts_that_there_are() -> None:
    assert set(RULES) == {
        name
        for test in TESTS
        for look in test["promql_expr_test"]
        for name in [*_FIRING.findall(look["expr"]), test["name"].partition(":")[0]]
    }
    assert loaded("alerts_test.yml")["rule_files"] == ["alerts.yml"]


@pytest.mark.parametrize("alert", RULES)
async def test_an_alert_asks_for_what_the_bot_exports(alert: str, known: dict[str, Exported]) -> None:
    assert [*faults(RULES[alert]["expr"], known)] == []


async def test_what_the_tests_of_alerts_invent_could_come_from_the_bot(known: dict[str, Exported]) -> None:
    series = {one["series"] for test in TESTS for one in test["input_series"]} - {'up{job="other"}'}
    assert {one: found for one in series if (found := [*faults(one, known)])} == {}


@pytest.mark.parametrize(
    ("expr", "fault"),
    [
        ("havainto_nothing > 0", "havainto_nothing is no metric"),
        ('sum(havainto_ready{part="roof"})', 'havainto_ready has no part="roof"'),
        ('havainto_ready{state="held"}', "havainto_ready has no label state"),
        ("max by (duty) (havainto_ready)", "nothing has the label duty"),
        ('havainto_turn_seconds_bucket{le="2"}', 'havainto_turn_seconds_bucket has no le="2"'),
    ],
)
async def test_what_the_bot_does_not_export_is_found(
    expr: str, fault: str, known: dict[str, Exported]
) -> None:
    assert fault in [*faults(expr, known)]


@pytest.mark.parametrize("alert", RULES)
async def test_an_alert_says_what_is_so_in_words_that_hold(alert: str, known: dict[str, Exported]) -> None:
    rule = RULES[alert]
    assert rule["labels"]["severity"] in {"critical", "warning", "info"}
    assert rule["annotations"].keys() == {"summary", "description", "runbook"}
    said = set(re.findall(r"\$labels\.(\w+)", rule["annotations"]["description"]))
    of_metrics = {label for name in names(rule["expr"]) if name in known for label in known[name].values}
    aggregated = re.match(r"\W*(?:max|min|sum|time)\b", rule["expr"])
    assert said <= (grouped_by(rule["expr"]) if aggregated else of_metrics | SCRAPED)


@pytest.mark.parametrize("alert", RULES)
def test_an_alert_leads_to_its_section_of_the_runbook(alert: str) -> None:
    assert RULES[alert]["annotations"]["runbook"] == f"{RUNBOOK}#{alert.lower()}"
    section = (ROOT / RUNBOOK).read_text(encoding="utf-8").split(f"\n## {alert}\n")[1].split("\n## ")[0]
    assert [word for word in SAID if word not in section] == []


def test_the_runbook_has_no_section_for_an_alert_that_is_gone() -> None:
    headings = re.findall(r"^## (Havainto\w+)$", (ROOT / RUNBOOK).read_text(encoding="utf-8"), re.MULTILINE)
    assert headings == list(RULES)


def test_no_alert_takes_for_trouble_that_somebody_blocked_the_bot() -> None:
    late = [rule["expr"] for rule in RULES.values() if "havainto_outbox_late" in rule["expr"]]
    assert late
    assert all(re.findall(r'outbox_late\w*\{state="(?:queued|ambiguous|failed)"\}', expr) for expr in late)
    assert not any("held" in expr for expr in late)


def test_each_duty_is_covered_by_its_own_interval() -> None:
    expr = RULES["HavaintoDutyNotRun"]["expr"]
    assert "{" not in expr, "an alert for some duties would forget the next one"
    shown = values(Metrics(FakeClock()), "duty_interval_seconds")
    assert shown == {duty: EVERY[duty].total_seconds() for duty in Duty}


def test_the_example_scrapes_the_job_that_the_alerts_are_about() -> None:
    config = loaded("prometheus.yml")
    jobs = {one["job_name"] for one in config["scrape_configs"]}
    asked = {job for rule in RULES.values() for job in re.findall(r'job="(\w+)"', rule["expr"])}
    assert jobs == asked == {"havainto"}
    assert [name for name in config["rule_files"] if not (FOLDER / name).exists()] == []


async def test_the_guide_explains_every_metric(known: dict[str, Exported]) -> None:
    guide = (ROOT / "docs" / "guides" / "administrator.md").read_text(encoding="utf-8")
    table = guide.split("| Metric | What it is | Moves |")[1].split("\n\n")[0]
    explained = set(re.findall(r"`(havainto_\w+)`", table))
    parts = ("_bucket", "_sum", "_count")
    shown = {name.removesuffix(next(filter(name.endswith, parts), "")) for name in known}
    assert explained == shown
