"""The committed icons are what the script draws."""

from pathlib import Path

import pytest
from PIL import Image, ImageChops

from manifest import icons

# Another version of Pillow may round the edge of a curve otherwise.
ROUNDING = 8


@pytest.mark.parametrize("name", ["color", "outline", "color32"])
def test_the_committed_icon_is_what_the_script_draws(name: str) -> None:
    drawn = getattr(icons, name)().convert("RGBA")
    with Image.open(Path(icons.__file__).with_name(f"{name}.png")) as committed:
        difference = ImageChops.difference(drawn, committed.convert("RGBA"))
    assert max(difference.tobytes()) <= ROUNDING
