"""The privacy text, part by part."""

from collections.abc import Iterator

from dialogs.texts.loader import Texts

PARTS = {
    "privacy-use": "privacy-use-title",
    "privacy-seen": "privacy-seen-title",
    "privacy-kept": "privacy-kept-title",
    "privacy-opened": "privacy-opened-title",
    "privacy-rights": "privacy-rights-title",
}
"""Each part and its heading."""


def privacy_parts(texts: Texts) -> Iterator[tuple[str, list[str]]]:
    """Each part's heading and paragraphs."""
    for part, title in PARTS.items():
        yield texts(title), texts(part).split("\n\n")
