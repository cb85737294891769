"""The working group's own words in each language in which somebody wrote them.

Nothing is translated by a machine: a county with two languages writes them both, or says which one it has.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import product
from typing import Protocol, Self, TypeAlias

from bot.domain.codes import Language
from bot.domain.guard.language import guess_language
from bot.domain.questionnaire import AnswerKind, Question, Questionnaire

Translations: TypeAlias = dict[str, dict[str, str]]
"""Words in other languages than the first: by language code, then by field; none of them is empty."""


@dataclass(frozen=True, kw_only=True)
class Wording:
    """A text as it was first written, and as somebody wrote it in other languages.

    Attributes:
        language: the code of the first one's.
        text: empty when nothing is written; None when it may not leave the working group.
        others: the same by language code.
    """

    language: str
    text: str | None
    others: Mapping[str, str | None] = field(default_factory=dict)

    @property
    def each(self) -> tuple[str, ...]:
        """All that is written, the first before the others."""
        return tuple(filter(None, (self.text, *self.others.values())))

    def read_in(self, language: str) -> tuple[str | None, str]:
        """Return what a reader of this language reads, and the code of the language that it is in."""
        if there := self.others.get(language):
            return there, language
        return self.text, self.language

    def passed(self, through: Callable[[str], str | None]) -> Self:
        """Return the same with each text as this gives it."""
        others = {language: through(text) if text else text for language, text in self.others.items()}
        return replace(self, text=through(self.text) if self.text else self.text, others=others)


class Worded(Protocol):
    """A phenomenon or a proposal."""

    @property
    def language(self) -> Language | None:
        """The language of the first words as a person chose it; None while they speak for themselves."""

    @property
    def translations(self) -> Translations:
        """What stands beside the first words."""

    @property
    def written_in(self) -> Language:
        """The language of the first words."""

    def said(self, key: str, /) -> str:
        """What a field says in the first words; empty when nothing was written."""


def wording(one: Worded, key: str, shorten: Callable[[str], str] = str) -> Wording:
    """Return a field of it in each language, shortened as a title is."""
    others = {code: shorten(words[key]) for code, words in one.translations.items() if key in words}
    return Wording(language=one.written_in.value, text=shorten(one.said(key)), others=others)


def language_of(one: Worded, keys: Iterable[str]) -> Language:
    """Return the language that a person chose, else the one that these fields look like."""
    return one.language or guess_language(" ".join(map(one.said, keys)))


def second_of(language: Language) -> Language:
    """Return the county's other language: that of the words beside those in this one."""
    return Language.SV if language is Language.FI else Language.FI


# --- the form

LANGUAGE = Question(key="language", kind=AnswerKind.CHOICE, choices=tuple(one.value for one in Language))
"""In which language the first words are."""


def wordings_form(form: Questionnaire, keys: Iterable[str]) -> Questionnaire:
    """Return the questions for these texts of a form in each language, and for the language of the first."""
    each = (
        replace(form[key], key=f"{key}_{language}", required=False)
        for key, language in product(keys, Language)
    )
    return Questionnaire((*each, LANGUAGE))


@dataclass(frozen=True, kw_only=True)
class Reworded:
    """What an answered form changes.

    Attributes:
        first: answers to the first words' own form.
        language, translations: as they are afterwards.
    """

    first: dict[str, object]
    language: Language | None
    translations: Translations


def reworded(one: Worded, said: Mapping[str, object], form: Questionnaire, *, named: str = "") -> Reworded:
    """Return what answers change; those that are to no question of the form belong to the first words.

    Another language for the first words moves what stands beside them in that language to the one they had.

    Args:
        one: as it stands.
        said: ``title``, ``title_sv``, ``language``.
        form: as :func:`wordings_form` makes it.
        named: what a question's key has before it where a Refusal names it.
    """
    keys, now = {question.key for question in form.questions}, one.written_in
    first: dict[str, object] = {key: answer for key, answer in said.items() if key not in keys}
    beside = {code: dict(words) for code, words in one.translations.items()}
    for key in (key for key in said if key in keys and key != LANGUAGE.key):
        name, code = key.rsplit("_", 1)
        if code == now:
            first[name] = said[key]
        elif answer := form.accept(key, said[key], field=f"{named}{key}"):
            beside.setdefault(code, {})[name] = str(answer)
        else:
            beside.get(code, {}).pop(name, None)
    chosen = Language(str(form.accept(LANGUAGE.key, said.get(LANGUAGE.key), field=LANGUAGE.key) or now))
    if chosen in beside:
        beside[now.value] = beside.pop(chosen)
    translations = {code: words for code, words in beside.items() if words}
    # Beside words in other languages the first ones keep theirs, however they are written again.
    settled = chosen if chosen is not now or translations else one.language
    return Reworded(first=first, language=settled, translations=translations)
