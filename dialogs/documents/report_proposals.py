"""The chapters on what was asked of whom, what was answered, and what came of it."""

from collections.abc import Iterator

from bot.domain.evidence.facts import Words
from bot.domain.evidence.municipal import DoneProposal
from bot.domain.evidence.report import Recipient, ReportedProposal, ReportFacts
from dialogs.documents.document import Bullets, Heading, Marked, Paragraph, Part, Table
from dialogs.documents.passages import own
from dialogs.documents.report_messages import answer_words
from dialogs.texts.loader import Texts


def proposals(facts: ReportFacts, texts: Texts) -> Iterator[Part]:
    """Yield what was asked and answered by recipient, each proposal once, and what was refused and why."""
    yield Heading(texts("report-proposals"))
    yield answer_words(facts.messages.answers, texts)
    if facts.recipients:
        yield _recipients(facts, texts)
        yield Paragraph(texts("report-recipients-days"))
    if facts.proposals:
        yield _each(facts, texts)
        yield Paragraph(texts("report-proposals-days"))
    promised = [one for one in facts.proposals if one.answer in ("answered_yes", "answered_partly")]
    refused = [one for one in facts.proposals if one.answer == "answered_no"]
    ended = [one for one in facts.proposals if one.state == "lapsed" and one.answer != "answered_no"]
    for key, found in (("promised", promised), ("refused", refused), ("ended", ended)):
        if found:
            yield Heading(texts(f"report-proposals-{key}"), level=3)
            yield Bullets(tuple(" ".join(_answered(one, texts)) for one in found))
        elif key == "refused" and facts.recipients:
            yield Heading(texts("report-proposals-refused"), level=3)
            yield Paragraph(texts("report-proposals-refused-none"))


_FARED = ("asked", "yes", "partly", "no", "unanswered")


def _recipients(facts: ReportFacts, texts: Texts) -> Table:
    return Table(
        title=texts("report-recipients-title"),
        header=(
            texts("field-recipient"),
            *(texts(f"report-recipients-{key}") for key in _FARED),
            texts("municipal-days"),
        ),
        rows=tuple(
            (
                _name(one.name, texts),
                *(_fared(one, at, key) for key in _FARED),
                texts("report-no-answer")
                if one.answers.median_days is None
                else _fared(one, at, "median_days"),
            )
            for at, one in enumerate(facts.recipients)
        ),
        widths=(28, 14, 10, 13, 8, 19, 18),
        sheet="Recipients",
    )


def _fared(one: Recipient, at: int, key: str) -> Marked:
    return Marked(getattr(one.answers, key), f"facts/recipients/{at}/answers/{key}")


def _name(name: Words, texts: Texts) -> str:
    return own(name, texts) or texts("pack-none")


def _each(facts: ReportFacts, texts: Texts) -> Table:
    header = ("pack-number", "field-recipient", "pack-proposal", "report-state", "municipal-days")
    return Table(
        title=texts("report-proposals-title"),
        header=tuple(map(texts, header)),
        rows=tuple(
            (
                one.number,
                _name(one.recipient, texts),
                own(one.title, texts) or texts("report-proposals-unendorsed"),
                texts(f"state-proposal-{one.state}"),
                Marked(one.days, f"facts/proposals/{at}/days"),
            )
            for at, one in enumerate(facts.proposals)
        ),
        widths=(17, 24, 32, 19, 10),
        sheet="Proposals",
    )


def _answered(one: ReportedProposal, texts: Texts) -> Iterator[str]:
    yield texts("fact", label=_name(one.recipient, texts), value=own(one.title, texts).rstrip(".")) + "."
    if one.answer:
        yield texts(f"municipal-{one.answer}")
    if one.reason != "":
        yield texts("municipal-reason", words=own(one.reason, texts))
    if one.until:
        yield texts("municipal-until", date=texts.date(one.until))


def effects(facts: ReportFacts, texts: Texts) -> Iterator[Part]:
    """Yield what was carried out, and what came of it."""
    yield Heading(texts("report-effects"))
    if facts.done:
        yield Bullets(tuple(" ".join(_done(one, texts)) for one in facts.done))
    else:
        yield Paragraph(texts("report-effects-none"))


def _done(one: DoneProposal, texts: Texts) -> Iterator[str]:
    yield texts("fact", label=one.number, value=own(one.title, texts).rstrip(".")) + "."
    said: tuple[tuple[str, Words], ...] = (
        ("changed", one.changed),
        ("where", one.where),
        ("since", texts.date(one.since) if one.since else ""),
        ("effect", one.effect),
    )
    for key, words in said:
        if words != "":
            yield texts(f"municipal-done-{key}", words=own(words, texts).rstrip("."))
    if one.effect == "":
        yield texts("report-effects-unknown")
