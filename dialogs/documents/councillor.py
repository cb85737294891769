"""One page for a councillor, from its facts."""

from collections.abc import Iterator

from bot.domain.evidence.report import ROOM, CouncillorFacts, PlannedAction
from dialogs.documents.document import Bullets, Document, Heading, Marked, Paragraph, Part
from dialogs.documents.passages import document, joined, own, section, sentence, verified
from dialogs.documents.published import written
from dialogs.documents.report import about, lead, not_keys, period_words, thanks
from dialogs.documents.report_messages import message_lines
from dialogs.texts.loader import Texts

_LONGEST = 90
"""Of what follows a title, in characters: with more the page would be two."""


def councillor_document(facts: CouncillorFacts, hash_: str, texts: Texts) -> Document:
    """Return the page: five messages, what is asked of the council, and what this is not."""
    title = texts("councillor-title", period=period_words(facts.period, texts))
    return document(
        texts,
        name=f"councillor-{facts.period}",
        title=title,
        about=about(title, facts, texts),
        made=facts.as_of,
        parts=(
            *lead(facts, texts),
            Heading(texts("councillor-messages")),
            Bullets(tuple(message_lines(facts.messages, texts, _LONGEST))),
            *_asks(facts, texts),
            *section("document-not", (*not_keys(facts), "document-gaps-rule"), texts),
            Heading(texts("document-way"), level=3),
            joined(
                (
                    texts("document-way-leaves"),
                    texts("councillor-method"),
                    thanks(facts.professionals, texts),
                    *verified(hash_, texts),
                )
            ),
        ),
    )


def _asks(facts: CouncillorFacts, texts: Texts) -> Iterator[Part]:
    yield Heading(texts("councillor-asks"))
    said = [_conclusion(one, texts) for one in facts.conclusions]
    said += [written(one.words, texts)[0].ask for one in facts.asks]
    if not facts.conclusions:
        yield Paragraph(texts("councillor-unwritten"))
    if said:
        yield Bullets(tuple(said))
    if facts.more:
        yield sentence("councillor-more", texts, n=Marked(facts.more, "facts/more"))


def _conclusion(one: PlannedAction, texts: Texts) -> str:
    """What is to be done, and by whom and when where there is room for it."""
    said = own(one.action, texts).rstrip(".")
    words = (own(words, texts).rstrip(".") for words in (one.responsible, one.timetable) if words != "")
    who = ", ".join(words)
    return f"{said} ({who})." if who and len(said) + len(who) <= ROOM else f"{said}."
