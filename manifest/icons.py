"""Draws the icons of the app: a speech bubble that is also an eye.

`python -m manifest.icons` writes them beside this file. The sizes are Teams' rules: a colour icon of 192
pixels with a symbol of 96 inside 48 of plain background, an outline of 32, white on nothing, and the same
in colour.
"""

from pathlib import Path

from PIL import Image, ImageChops, ImageDraw

FOLDER = Path(__file__).parent
LAKE = (20, 83, 96)
WHITE = (255, 255, 255)
AMBER = (255, 196, 92)

COLOR_SIZE, PADDING, OUTLINE_SIZE = 192, 48, 32

# Shares of the symbol's side.
RING = 0.1
CORNER = 0.06
IRIS = 0.19
GLINT = 0.057
SMOOTHING = 16

Box = tuple[float, float, float, float]


def _disc(centre_x: float, centre_y: float, radius: float) -> Box:
    return (centre_x - radius, centre_y - radius, centre_x + radius, centre_y + radius)


def _canvas(side: int) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    image = Image.new("L", (side * SMOOTHING, side * SMOOTHING), 0)
    return image, ImageDraw.Draw(image)


def _pixels(box: Box, side: int) -> Box:
    left, top, right, bottom = (share * side * SMOOTHING for share in box)
    return (left, top, right - 1, bottom - 1)


def bubble(side: int) -> Image.Image:
    """Return the mask of a round bubble whose lower left corner is its tail."""
    image, draw = _canvas(side)
    draw.ellipse(_pixels((0, 0, 1, 1), side), fill=255)
    tail = _pixels((0, 0.5, 0.5, 1), side)
    only_lower_left = (False, False, False, True)
    draw.rounded_rectangle(tail, radius=CORNER * side * SMOOTHING, fill=255, corners=only_lower_left)
    draw.ellipse(_pixels(_disc(0.5, 0.5, 0.5 - RING), side), fill=0)
    return image.reduce(SMOOTHING)


def iris(side: int) -> Image.Image:
    """Return the mask of the iris, with a glint toward the upper right."""
    image, draw = _canvas(side)
    draw.ellipse(_pixels(_disc(0.5, 0.5, IRIS), side), fill=255)
    shift = IRIS * 0.36
    draw.ellipse(_pixels(_disc(0.5 + shift, 0.5 - shift, GLINT), side), fill=0)
    return image.reduce(SMOOTHING)


def color() -> Image.Image:
    """Return the colour icon: a solid square, the symbol in the middle."""
    image = Image.new("RGB", (COLOR_SIZE, COLOR_SIZE), LAKE)
    side = COLOR_SIZE - 2 * PADDING
    image.paste(WHITE, (PADDING, PADDING), bubble(side))
    image.paste(AMBER, (PADDING, PADDING), iris(side))
    return image


def outline() -> Image.Image:
    """Return the outline icon: the same symbol in white, edge to edge, on full transparency."""
    image = Image.new("RGBA", (OUTLINE_SIZE, OUTLINE_SIZE), (*WHITE, 0))
    image.putalpha(ImageChops.lighter(bubble(OUTLINE_SIZE), iris(OUTLINE_SIZE)))
    return image


def color32() -> Image.Image:
    """Return the small colour icon: the outline's symbol in colour, edge to edge, on full transparency."""
    image = Image.new("RGBA", (OUTLINE_SIZE, OUTLINE_SIZE), (*LAKE, 0))
    image.paste(AMBER, (0, 0), iris(OUTLINE_SIZE).point(lambda value: 255 if value else 0))
    image.putalpha(outline().getchannel("A"))
    return image


if __name__ == "__main__":
    color().save(FOLDER / "color.png", optimize=True)
    outline().save(FOLDER / "outline.png", optimize=True)
    color32().save(FOLDER / "color32.png", optimize=True)
