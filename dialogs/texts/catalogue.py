"""One language's messages, read from Project Fluent."""

from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

from bot.domain.codes import Language
from dialogs.texts.formats import LOCALES, number_words


class Catalogue:
    """One language's messages: those without facts are filled once, those with plain facts without Fluent."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._bundle = FluentBundle([LOCALES[language][0].replace("_", "-")], use_isolating=False)
        resource = FluentResource(files(__package__).joinpath(f"{language}.ftl").read_text("utf-8"))
        self._bundle.add_resource(resource)
        found = {entry.id.name: entry.value for entry in resource.body if isinstance(entry, ast.Message)}
        self._plain = {key: parts for key, value in found.items() if (parts := _plain_parts(value))}
        self._keys = frozenset(found)
        filled = {key: self._format(key, {}) for key in found}
        self.fixed = {key: text for key, (text, errors) in filled.items() if not errors}
        self._words: dict[str, tuple[str, ...]] = {}
        self._chosen = lru_cache(maxsize=256)(self._choose)

    def __contains__(self, key: str) -> bool:
        return key in self._keys

    def fill(self, key: str, facts: Mapping[str, object]) -> str:
        """A text with its facts; KeyError when the text or a fact is missing."""
        parts = self._plain.get(key)
        if parts is not None:
            return "".join(literal or self._said(facts[name]) for literal, name in parts)
        if key not in self._keys:
            raise KeyError(key)
        return self._chosen(key, tuple(facts.items()))

    def words(self, key: str) -> tuple[str, ...]:
        """A text's alternatives, split once."""
        if key not in self._words:
            self._words[key] = tuple(word.strip() for word in self.fixed[key].split("|"))
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


def _plain_parts(pattern: ast.Pattern) -> list[tuple[str, str]] | None:
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
