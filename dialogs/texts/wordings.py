"""The group's own words in the reader's language; in another one they are followed by which that is."""

from typing import Protocol

from bot.domain.evidence.facts import InLanguages
from bot.domain.wordings import Wording
from dialogs.texts.loader import Texts


class Titled(Protocol):
    """A phenomenon, a proposal or a publication."""

    @property
    def titles(self) -> Wording:
        """What it is called in each language."""


def title_in(one: Titled, texts: Texts) -> str:
    """What something is called."""
    return words_in(one.titles, texts)


def quoted_title(one: Titled, texts: Texts) -> str:
    """The same in our sentence: ``”Lång väntetid” (ruotsiksi)``."""
    words, language = one.titles.read_in(texts.language)
    return in_language(texts("quoted", words=words or ""), language, texts)


def other_titles(one: Titled, texts: Texts) -> list[tuple[str, str]]:
    """What else it is called, for who works with it: ``Ruotsiksi`` and ``Lång väntetid``."""
    titles = one.titles
    shown = titles.read_in(texts.language)[1]
    each = {titles.language: titles.text, **titles.others}
    return [(texts(f"publication-in-{code}"), said) for code, said in each.items() if said and code != shown]


def told_in(words: InLanguages, texts: Texts) -> str | None:
    """The same of a document's words; None when they stay with the working group."""
    if not isinstance(words, Wording):
        return words
    said, language = words.read_in(texts.language)
    return said and in_language(said, language, texts)


def words_in(wording: Wording, texts: Texts) -> str:
    """A text as a reader of the language reads it; empty when nothing is written."""
    words, language = wording.read_in(texts.language)
    return in_language(words or "", language, texts)


def in_language(words: str, language: str, texts: Texts) -> str:
    """Words in this language: ``Lång väntetid (ruotsiksi)`` where the reader's is another."""
    if not words or language == texts.language:
        return words
    return texts("worded-in", words=words, language=texts(f"in-{language}"))
