"""A proposal as a letter to its recipient, from its facts."""

from collections.abc import Iterator

from bot.domain.evidence.letter import LetterFacts
from bot.domain.evidence.published import Published
from dialogs.documents.document import Bullets, Document, Heading, Paragraph, Part
from dialogs.documents.passages import document, own, section, verified
from dialogs.documents.published import in_language, written
from dialogs.texts.loader import Texts


def letter_document(facts: LetterFacts, hash_: str, texts: Texts) -> Document:
    """Return the letter: what is proposed, why, with what goal, by when and how to answer."""
    title = texts("letter-title", number=facts.number)
    return document(
        texts,
        name=f"proposal-{facts.number}",
        title=title,
        about=texts("letter-about", title=title),
        made=facts.as_of,
        parts=(
            Paragraph(texts("letter-to", recipient=own(facts.recipient, texts))),
            Paragraph(texts("letter-lead", date=texts.date(facts.as_of))),
            *_proposal(facts, texts),
            *_answer(facts, texts),
            *section("document-not", ("document-not-client", "letter-not-order", "letter-not-count"), texts),
            *section("document-way", ("document-way-comes", "letter-way-answer", "document-way-back"), texts),
            Heading(texts("document-method")),
            Bullets((texts("document-method-words"), *verified(hash_, texts))),
        ),
    )


def _proposal(facts: LetterFacts, texts: Texts) -> Iterator[Part]:
    yield Heading(texts("letter-what"))
    yield Paragraph(own(facts.what, texts))
    if facts.units:
        yield Paragraph(texts("fact", label=texts("field-units"), value=facts.units))
    yield Heading(texts("letter-why"))
    yield Paragraph(texts("letter-basis"))
    if facts.phenomenon:
        yield from _published(facts.phenomenon, texts)
    if facts.shl7:
        yield Paragraph(texts("letter-law", item=texts.code("shl7", facts.shl7)))
    yield Heading(texts("letter-goal"))
    yield Paragraph(own(facts.goal, texts))
    if facts.target:
        yield Bullets(tuple(_figures(facts, texts)))


def _figures(facts: LetterFacts, texts: Texts) -> Iterator[str]:
    """Yield where the measure stands, where it should be, and by when."""
    baseline = own(facts.baseline, texts) or texts("not-measured")
    yield texts("fact", label=texts("goal-baseline"), value=baseline)
    yield texts("fact", label=texts("goal-target"), value=own(facts.target, texts))
    if facts.target_by:
        yield texts("fact", label=texts("goal-target_by"), value=texts.date(facts.target_by))


def _published(about: Published, texts: Texts) -> Iterator[Part]:
    """Yield what others may read of the phenomenon, and in which language it was written."""
    said, language = written(about.words, texts)
    yield Paragraph(texts("letter-phenomenon", title=said.title))
    yield Paragraph(said.summary)
    if said.conclusion:
        yield Paragraph(said.conclusion)
    if foreign := in_language(language, texts):
        yield Paragraph(foreign)
    yield Paragraph(texts("letter-published", number=about.number, date=texts.date(about.published_on)))


def _answer(facts: LetterFacts, texts: Texts) -> Iterator[Part]:
    yield Heading(texts("letter-by"))
    if facts.answer_by:
        yield Paragraph(texts("letter-by-day", date=texts.date(facts.answer_by)))
    else:
        yield Paragraph(texts("letter-by-none"))
    yield Heading(texts("letter-how"))
    yield Paragraph(texts("letter-how-what"))
    yield Bullets((texts("letter-how-yes"), texts("letter-how-partly"), texts("letter-how-no")))
    to = texts("letter-how-carrier", carrier=own(facts.carrier, texts)) if facts.carrier else ""
    yield Paragraph(to or texts("letter-how-group"))
