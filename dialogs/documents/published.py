"""Published phenomena and what was published of them: words in the language in which they were written."""

from collections.abc import Iterator, Mapping, Sequence

from bot.domain.codes import Language
from bot.domain.evidence.published import Published
from bot.domain.publication import Written
from dialogs.documents.document import Bullets, Heading, Paragraph, Part
from dialogs.texts import wordings
from dialogs.texts.loader import Texts


def publication_parts(one: Published, names: Mapping[str, str], texts: Texts) -> Iterator[Part]:
    """Yield a publication: its title as a heading 3, what it is about, its words.

    Args:
        one: the publication.
        names: of the municipalities that it names, Finnish to Swedish.
        texts: the document's language.
    """
    said, language = written(one.words, texts)
    yield Heading(said.title, level=3)
    yield Paragraph(_about(one, names, texts))
    yield Paragraph(said.summary)
    for key, words in (("published-conclusion", said.conclusion), ("published-ask", said.ask)):
        if words:
            yield Paragraph(texts("fact", label=texts(key), value=words))
    if foreign := in_language(language, texts):
        yield Paragraph(foreign)


def named_publications(found: Sequence[Published], texts: Texts) -> Bullets:
    """Return publications by number and title alone."""
    titles = [(one.number, published_title(one, texts)) for one in found]
    return Bullets(tuple(texts("digest-item", number=number, title=title) for number, title in titles))


def published_title(one: Published, texts: Texts) -> str:
    """Return its title where it stands alone, with the language where that is another."""
    said, language = written(one.words, texts)
    return wordings.in_language(said.title, language, texts)


def written(words: Mapping[str, Written], texts: Texts) -> tuple[Written, str]:
    """Return the words in the document's language, else in the first one there is, and that language."""
    language = next(
        (one for one in (texts.language, *Language) if one.value in words), next(iter(words), Language.FI)
    )
    return words[language], str(language)


def in_language(language: str, texts: Texts) -> str:
    """Return that words are in this language; empty when it is the document's."""
    return "" if language == texts.language else texts(f"published-in-{language}")


def _about(one: Published, names: Mapping[str, str], texts: Texts) -> str:
    areas = [texts.area(area, names) for area in one.areas] or [texts("area-COUNTY")]
    said = [texts("published-number", number=one.number, date=texts.date(one.published_on))]
    if one.need:
        said.append(f"{texts.code('need', one.need)}.")
    return " ".join((*said, texts("published-areas", areas=texts.listed(areas))))
