"""Pages: every part can be shown on both faces, and every page is looked at."""

import pkgutil
from importlib import import_module

from dialogs import pages
from dialogs.pages import page
from dialogs.render import card, text
from tests.cards.scenes import SCENES


def test_both_renderers_know_every_part() -> None:
    every = set(page.Part.__subclasses__())
    assert set(card._ELEMENTS) == every
    assert set(text._PARAGRAPHS) == every


def test_every_page_is_looked_at() -> None:
    modules = [import_module(f"{pages.__name__}.{one.name}") for one in pkgutil.iter_modules(pages.__path__)]
    made = {name for module in modules for name in vars(module) if name.endswith("_page") and name[0] != "_"}
    assert made == {scene.page for scene in SCENES.values()} - {""}
