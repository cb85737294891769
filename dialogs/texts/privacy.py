"""The privacy text, part by part, and the lines that stand on the first card."""

from collections.abc import Iterator

from bot.domain.county import County
from bot.domain.erasure import Rule
from bot.domain.retention import RULES
from dialogs.texts.loader import Texts

PARTS = ("privacy-use", "privacy-seen", "privacy-kept", "privacy-opened", "privacy-rights")

LINES = ("seen", "never", "missed", "kept", "urgent", "law")
"""Who sees the name, what never to write, what the guard misses, how long, emergencies, the legal basis."""


def privacy_parts(texts: Texts) -> Iterator[tuple[str, list[str]]]:
    """Each part's heading and paragraphs."""
    for part in PARTS:
        yield texts(f"{part}-title"), texts(part).split("\n\n")


def privacy_lines(county: County, texts: Texts) -> list[str]:
    """The lines of the first card, which are information and ask for no consent."""
    kept = county.kept.get(Rule.TEXT, RULES[Rule.TEXT].span)
    facts = {
        "kept": {
            "years": kept.months // 12 if kept.months % 12 == 0 else 0,
            "months": kept.months,
            "days": kept.days,
        }
    }
    return [texts(f"privacy-line-{name}", **facts.get(name, {})) for name in LINES]
