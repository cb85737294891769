"""The doctor and readiness: what is missing or wrong is found, and said in plain words."""

from bot.health.findings import Check, Findings


class Tokens:
    """Stands for MSAL: gives a token, or refuses."""

    def __init__(self, failure: Exception | None = None) -> None:
        self.failure = failure

    def fetch(self, *, fresh: bool) -> tuple[str, float]:
        if self.failure:
            raise self.failure
        return "a token", 3600.0


def has(findings: Findings, *words: str) -> bool:
    """Whether one line holds all these words."""
    return any(all(word in line for word in words) for line in findings.lines)


def said(findings: Findings, check: Check) -> list[str]:
    """The lines of one check."""
    return [str(one) for one in findings.found if one.check is check]
