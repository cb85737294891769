"""The icons, pixel by pixel, as Teams wants them."""

import importlib
import io
from collections.abc import Iterator
from typing import Any

from manifest.package import Package

COLOR_SIZE, OUTLINE_SIZE = (192, 192), (32, 32)
SYMBOL = (48, 48, 144, 144)
WHITE = (255, 255, 255)
SOLID = 255
ROUNDING = 8
"""How much the edge of a curve may differ."""


def color(package: Package) -> Iterator[str]:
    """Yield what is wrong with the colour icon: a 96 pixel symbol in the middle of one plain square."""
    icon = _opened(package, "color")
    if icon is None or icon.size != COLOR_SIZE:
        yield "the colour icon must be a PNG of 192 x 192 pixels"
        return
    background = icon.getpixel((0, 0))
    if background[3] not in (0, SOLID):
        yield "the background of the colour icon must be solid or fully transparent"
    symbol = _box(icon, background)
    if symbol is None:
        yield "the colour icon is empty"
    elif symbol[0] < SYMBOL[0] or symbol[1] < SYMBOL[1] or symbol[2] > SYMBOL[2] or symbol[3] > SYMBOL[3]:
        yield "the colour icon needs 48 pixels of plain background on each side, to the very corners"
    if background[3] == SOLID and package.manifest["accentColor"].lower() != "#{:02x}{:02x}{:02x}".format(
        *background
    ):
        yield "accentColor must be the background of the colour icon"


def outline(package: Package) -> Iterator[str]:
    """Yield what is wrong with the outline icon: pure white on full transparency, without padding."""
    icon = _opened(package, "outline")
    if icon is None or icon.size != OUTLINE_SIZE:
        yield "the outline icon must be a PNG of 32 x 32 pixels"
        return
    pixels = [icon.getpixel((x, y)) for x in range(icon.width) for y in range(icon.height)]
    if any(pixel[3] and pixel[:3] != WHITE for pixel in pixels):
        yield "the outline icon may hold no colour but white"
    if all(pixel[3] for pixel in pixels):
        yield "the outline icon must be transparent around its symbol"
    symbol = icon.getchannel("A").getbbox()
    if symbol is None:
        yield "the outline icon is empty"
    elif max(symbol[2] - symbol[0], symbol[3] - symbol[1]) < icon.width:
        yield "the outline icon must reach from edge to edge, without padding"


def small(package: Package) -> Iterator[str]:
    """Yield what is wrong with the small icon: the symbol of the outline, in colour, on transparency."""
    icon, outlined = _opened(package, "color32x32"), _opened(package, "outline")
    if icon is None or icon.size != OUTLINE_SIZE:
        yield "the small colour icon must be a PNG of 32 x 32 pixels"
        return
    pixels = [icon.getpixel((x, y)) for x in range(icon.width) for y in range(icon.height)]
    if all(pixel[3] for pixel in pixels):
        yield "the small colour icon must be transparent around its symbol"
    if not any(pixel[3] and pixel[:3] != WHITE for pixel in pixels):
        yield "the small colour icon must have colours"
    if outlined is not None and outlined.size == icon.size and _differ(icon, outlined):
        yield "the small colour icon must show the same symbol as the outline icon"


def _differ(one: Any, other: Any) -> bool:
    """Return whether two symbols have another shape."""
    difference = importlib.import_module("PIL.ImageChops").difference(
        one.getchannel("A"), other.getchannel("A")
    )
    shape: bytes = difference.tobytes()
    return max(shape) > ROUNDING


def _opened(package: Package, name: str) -> Any:
    """Return the picture with its alpha channel, or None where there is no PNG."""
    data = package.files.get(package.manifest["icons"].get(name, ""), b"")
    try:
        with importlib.import_module("PIL.Image").open(io.BytesIO(data), formats=["PNG"]) as picture:
            return picture.convert("RGBA")
    except (OSError, SyntaxError):  # Pillow's way to say "no picture" and "a broken PNG"
        return None


def _box(icon: Any, background: tuple[int, int, int, int]) -> tuple[int, int, int, int] | None:
    """Return left, top, right, bottom of everything that is not background."""
    plain = importlib.import_module("PIL.Image").new("RGBA", icon.size, background)
    difference = importlib.import_module("PIL.ImageChops").difference(icon, plain)
    box: tuple[int, int, int, int] | None = difference.getbbox(alpha_only=False)
    return box
