"""A key stands once in a file: of two, the first would be lost without a word."""

import re
from collections import Counter
from importlib.resources import files

import pytest

from bot.domain.codes import Language

_KEY = re.compile(r"^([A-Za-z][\w-]*) *=", re.MULTILINE)


@pytest.mark.parametrize("language", Language)
def test_no_key_stands_twice(language: Language) -> None:
    text = files("dialogs.texts").joinpath(f"{language}.ftl").read_text("utf-8")
    assert [key for key, count in Counter(_KEY.findall(text)).items() if count > 1] == []
