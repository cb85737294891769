"""The dashboard for Grafana: whole, and about metrics that the bot really exports."""

import json
import re
from collections import Counter
from typing import Any

from tests.monitoring.exported import exported, faults
from tests.monitoring.test_alerts import FOLDER, RULES

DASHBOARD: dict[str, Any] = json.loads((FOLDER / "dashboard.json").read_text(encoding="utf-8"))
PANELS: list[dict[str, Any]] = DASHBOARD["panels"]
SHOWN = [panel for panel in PANELS if panel["type"] != "row"]
COLUMNS = 24


async def test_every_panel_asks_for_what_the_bot_exports() -> None:
    known = await exported()
    exprs = {target["expr"] for panel in SHOWN for target in panel["targets"]}
    assert {expr: found for expr in exprs if (found := [*faults(expr, known)])} == {}


def test_every_panel_has_an_id_of_its_own_a_title_and_an_explanation() -> None:
    assert max(Counter(panel["id"] for panel in PANELS).values()) == 1
    assert all(panel["title"] for panel in PANELS)
    assert [panel["title"] for panel in SHOWN if not panel.get("description")] == []


def test_the_data_source_is_chosen_once_for_all_panels() -> None:
    (variable,) = DASHBOARD["templating"]["list"]
    assert (variable["type"], variable["query"]) == ("datasource", "prometheus")
    source = {"type": "prometheus", "uid": f"${{{variable['name']}}}"}
    assert all(one["datasource"] == source for panel in SHOWN for one in (panel, *panel["targets"]))


def test_no_two_panels_lie_on_one_another() -> None:
    cells = Counter(
        (x, y)
        for panel in PANELS
        for at in [panel["gridPos"]]
        for x in range(at["x"], at["x"] + at["w"])
        for y in range(at["y"], at["y"] + at["h"])
    )
    assert max(cells.values()) == 1
    assert max(x for x, _ in cells) < COLUMNS


def test_the_alerts_that_it_names_are_there() -> None:
    said = " ".join(panel["description"] for panel in SHOWN)
    assert set(re.findall(r"\bHavainto[A-Z]\w+", said)) <= set(RULES)
