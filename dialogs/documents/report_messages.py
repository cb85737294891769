"""The messages that a year's report and a councillor's page begin with."""

from collections.abc import Iterator

from bot.domain.evidence.published import Published
from bot.domain.evidence.report import Answers, CountsState, Messages, ReportFacts
from dialogs.documents.document import Bullets, Heading, Part
from dialogs.documents.passages import own
from dialogs.documents.published import written
from dialogs.texts.loader import Texts


def summary(facts: ReportFacts, texts: Texts) -> Iterator[Part]:
    """Yield the first chapter."""
    yield Heading(texts("report-summary"))
    yield Bullets(tuple(message_lines(facts.messages, texts)))


def message_lines(messages: Messages, texts: Texts) -> Iterator[str]:
    """Yield the messages, at most five; what there is none of is said too."""
    for worry in messages.worries:
        yield _published("worry", worry, texts)
    if not messages.worries:
        yield texts("report-message-worry-none")
    yield _published("joy", messages.joy, texts) if messages.joy else texts("report-message-joy-none")
    yield answer_words(messages.answers, texts)
    if done := messages.done:
        said = texts("report-message-done", title=own(done.title, texts).rstrip("."))
        yield f"{said} {own(done.effect or done.changed, texts)}"
    yield _counted(messages, texts)


def _published(kind: str, one: Published, texts: Texts) -> str:
    said, _ = written(one.words, texts)
    title = texts(f"report-message-{kind}", title=said.title.rstrip("."))
    return " ".join(filter(None, (title, said.conclusion)))


def answer_words(answers: Answers, texts: Texts) -> str:
    """Return how the recipients answered, in a few sentences."""
    if not answers.asked:
        return texts("report-answers-none")
    said = [texts("report-answers", asked=answers.asked)]
    given = answers.yes + answers.partly + answers.no
    if given:
        said.append(texts("report-answers-given", yes=answers.yes, partly=answers.partly, no=answers.no))
    if answers.median_days is not None:
        said.append(texts("report-answers-days", days=answers.median_days))
    if answers.waiting:
        said.append(texts("report-answers-waiting", n=answers.waiting))
    if answers.ended:
        said.append(texts("report-answers-ended", n=answers.ended))
    return " ".join(said)


def _counted(messages: Messages, texts: Texts) -> str:
    if messages.counts_state == CountsState.UNPUBLISHED:
        return texts("report-message-counts-unpublished")
    key, n = f"report-message-counts-{messages.counts_state}", messages.observations or 0
    return texts(key, n=n, release=messages.release)
