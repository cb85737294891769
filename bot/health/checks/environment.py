"""The settings: whether they go together, and what in the environment is none of ours."""

import os
from datetime import date
from typing import Any

from pydantic import ValidationError

from bot.health.findings import Report
from bot.settings import Settings, said_wrong
from storage.engine.addresses import database_url
from storage.engine.database import PLAIN

KNOWN = {f"HAVAINTO_{name.upper()}" for name in Settings.model_fields} | {
    "HAVAINTO_PLAYGROUND_PORT",
    "HAVAINTO_CI",
    PLAIN,
}


def read(values: dict[str, Any], report: Report) -> Settings | None:
    """Read the settings; None when they do not go together, and what is wrong is told."""
    for name in sorted(set(os.environ) - KNOWN):
        if name.startswith("HAVAINTO_"):
            report.note(f"{name} is no setting of ours: is it misspelt?")
    try:
        settings = Settings(**values)
    except ValidationError as error:
        for problem in said_wrong(error):
            report.mend(problem)
        return None
    try:
        database_url(settings.database_url)
    except ValueError as error:
        report.mend(f"HAVAINTO_DATABASE_URL: {error}: write sqlite:////absolute/file.db or postgresql://…")
        return None
    report.ok("the settings go together")
    if not any(day >= date.today() for day in settings.meetings):  # noqa: DTZ011 - a hint, not a deadline
        report.note("HAVAINTO_MEETINGS names no day to come: receipts name no meeting")
    return settings
