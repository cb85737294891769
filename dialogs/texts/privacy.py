"""The privacy text, part by part."""

from collections.abc import Iterator

from dialogs.texts.loader import Texts

PARTS = ("privacy-use", "privacy-seen", "privacy-kept", "privacy-opened", "privacy-rights")


def privacy_parts(texts: Texts) -> Iterator[tuple[str, list[str]]]:
    """Each part's heading and paragraphs."""
    for part in PARTS:
        yield texts(f"{part}-title"), texts(part).split("\n\n")
