"""The messages that a year's report and a councillor's page begin with."""

from collections.abc import Iterator

from bot.domain.evidence.published import Published
from bot.domain.evidence.report import Answers, CountsState, Messages, ReportFacts
from bot.domain.table_names import ALL, TOTAL
from dialogs.documents.document import Bullets, Heading, Line, Marked, Paragraph, Part
from dialogs.documents.passages import joined, own, sentence
from dialogs.documents.published import published_title, written
from dialogs.texts.loader import Texts

_ALL = 1_000
"""No words of the group are longer."""

_ENDS = (".", "!", "?", "\N{HORIZONTAL ELLIPSIS}")
"""How a sentence ends; people leave it out at the end of a field."""


def summary(facts: ReportFacts, texts: Texts) -> Iterator[Part]:
    """Yield the first chapter."""
    yield Heading(texts("report-summary"))
    yield Bullets(tuple(message_lines(facts.messages, texts)))


def message_lines(messages: Messages, texts: Texts, longest: int = _ALL) -> Iterator[Line]:
    """Yield the messages, at most five; what there is none of is said too.

    Args:
        messages: of the report.
        texts: of the document's language.
        longest: the most characters of what follows a title; longer words are left to the report.
    """
    for worry in messages.worries:
        yield _published("worry", worry, texts, longest)
    if not messages.worries:
        yield texts("report-message-worry-none")
    yield (
        _published("joy", messages.joy, texts, longest) if messages.joy else texts("report-message-joy-none")
    )
    yield answer_words(messages.answers, texts)
    if done := messages.done:
        said = texts("report-message-done", title=own(done.title, texts).rstrip("."))
        yield _with(said, own(done.effect or done.changed, texts), longest)
    yield _counted(messages, texts)


def _published(kind: str, one: Published, texts: Texts, longest: int) -> str:
    said, _ = written(one.words, texts)
    title = texts(f"report-message-{kind}", title=published_title(one, texts).rstrip("."))
    return _with(title, said.conclusion, longest)


def _with(said: str, words: str, longest: int) -> str:
    if not words or len(words) > longest:
        return said
    return f"{said} {words}" if words.endswith(_ENDS) else f"{said} {words}."


def answer_words(answers: Answers, texts: Texts) -> Paragraph:
    """Return how the recipients answered, in a few sentences."""
    if not answers.asked:
        return Paragraph(texts("report-answers-none"))
    return joined(_answered(answers, texts))


def _answered(answers: Answers, texts: Texts) -> Iterator[Line]:
    def figure(key: str) -> Marked:
        return Marked(getattr(answers, key), f"facts/messages/answers/{key}")

    yield sentence("report-answers", texts, asked=figure("asked"))
    if answers.median_days is not None:
        given = {key: figure(key) for key in ("yes", "partly", "no")}
        yield sentence("report-answers-given", texts, **given)
        yield sentence("report-answers-days", texts, days=figure("median_days"))
    for key in ("waiting", "ended"):
        if getattr(answers, key):
            yield sentence(f"report-answers-{key}", texts, n=figure(key))


def _counted(messages: Messages, texts: Texts) -> Line:
    key, release = f"report-message-counts-{messages.counts_state}", messages.release
    if messages.observations is not None and messages.counts_state == CountsState.TOLD:
        n = Marked(messages.observations, f"{release}/{TOTAL}/{ALL}")
        return sentence(key, texts, n=n, release=release)
    if messages.counts_state == CountsState.UNPUBLISHED:
        return texts(key)
    return texts(key, release=release)
