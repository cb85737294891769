"""One language's messages, read from Project Fluent."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

from bot.domain.codes import Language
from dialogs.texts.formats import LOCALES, number_words

_BEGINNING = re.compile(r"^(?=([A-Za-z][\w-]*) *=)", re.MULTILINE)
_REFERENCE = re.compile(r"\{ *([A-Za-z][\w-]*) *\}")

Parts = list[tuple[str, str]]


class Catalogue:
    """One language's messages: those without facts are filled once, those with plain facts without Fluent.

    Each is parsed when it is first asked for: all of them would take half a second of every start, and a
    tenth of the memory.
    """

    def __init__(self, language: Language) -> None:
        self._language = language
        self._bundle = FluentBundle([LOCALES[language][0].replace("_", "-")], use_isolating=False)
        self._sources = _sources(files(__package__).joinpath(f"{language}.ftl").read_text("utf-8"))
        self._fixed: dict[str, str] = {}
        self._plain: dict[str, Parts | None] = {}
        self._words: dict[str, tuple[str, ...]] = {}
        self._chosen = lru_cache(maxsize=256)(self._choose)

    def __contains__(self, key: str) -> bool:
        return key in self._sources

    def fill(self, key: str, facts: Mapping[str, object]) -> str:
        """A text with its facts; KeyError when the text or a fact is missing."""
        if (fixed := self._fixed.get(key)) is not None:
            return fixed
        if key not in self._plain:
            self._learn(key)
            return self.fill(key, facts)
        parts = self._plain[key]
        if parts is not None:
            return "".join(literal or self._said(facts[name]) for literal, name in parts)
        return self._chosen(key, tuple(facts.items()))

    def _learn(self, key: str) -> None:
        """Parse a message, and see which kind it is; KeyError when there is none."""
        pattern = self._parsed(key)
        self._plain[key] = _plain_parts(pattern)
        text, errors = self._format(key, {})
        if not errors:
            self._fixed[key] = text

    def _parsed(self, key: str) -> ast.Pattern:
        """A message, in the bundle with all that it refers to."""
        source = self._sources[key]
        for other in _REFERENCE.findall(source):
            self._parsed(other)
        resource = FluentResource(source)
        self._bundle.add_resource(resource)
        return next(entry.value for entry in resource.body if isinstance(entry, ast.Message))

    def words(self, key: str) -> tuple[str, ...]:
        """A text's alternatives, split once."""
        if key not in self._words:
            self._words[key] = tuple(word.strip() for word in self.fill(key, {}).split("|"))
        return self._words[key]

    def _choose(self, key: str, facts: tuple[tuple[str, object], ...]) -> str:
        """A text with plural forms: slow in Fluent, and always about a few small numbers."""
        text, errors = self._format(key, dict(facts))
        if errors:
            raise KeyError(f"{key}: {errors[0]}")
        return text

    def _format(self, key: str, facts: Mapping[str, object]) -> tuple[str, list[Exception]]:
        text, errors = self._bundle.format_pattern(self._bundle.get_message(key).value, dict(facts))
        return str(text), errors

    def _said(self, fact: object) -> str:
        return number_words(self._language, fact) if isinstance(fact, int) else str(fact)


def _sources(text: str) -> dict[str, str]:
    """Key → the lines of its message; whatever follows it up to the next one does no harm."""
    _, *found = _BEGINNING.split(text)
    return dict(zip(found[::2], found[1::2], strict=True))


def _plain_parts(pattern: ast.Pattern) -> Parts | None:
    """A pattern of literals and facts alone as (literal, "") and ("", fact); None when it needs Fluent."""
    parts = []
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            parts.append((element.value, ""))
        elif isinstance(element.expression, ast.VariableReference):
            parts.append(("", element.expression.id.name))
        else:
            return None
    return parts


@cache
def catalogue(language: Language) -> Catalogue:
    """A language's messages, read once."""
    return Catalogue(language)
