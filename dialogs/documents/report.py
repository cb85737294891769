"""The report of a year or of a council term, from its facts: always the same chapters in the same order."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from bot.domain.evidence.report import CouncillorFacts, ReportFacts
from bot.domain.period import TERM, period_from_key
from dialogs.documents.document import Bullets, Document, Heading, Line, Marked, Paragraph, Part, Table
from dialogs.documents.passages import document, rule, section, sentence, verified
from dialogs.documents.report_counts import counts_chapter, whole_tables
from dialogs.documents.report_messages import summary
from dialogs.documents.report_plan import conclusions, conclusions_table, follow_up, law, way
from dialogs.documents.report_proposals import effects, proposals
from dialogs.documents.report_published import joys_and_worries, rights, services, themes, weakest, works
from dialogs.documents.silence import silence_parts
from dialogs.texts.loader import Texts


def report_document(facts: ReportFacts, hash_: str, texts: Texts) -> Document:
    """Return the report; without conclusions each page says that it is a draft."""
    title = texts(f"report-title-{facts.kind}", period=period_words(facts.period, texts))
    return document(
        texts,
        name=f"{facts.kind}-{facts.period}",
        title=title,
        about=about(title, facts, texts),
        made=facts.as_of,
        parts=(
            *lead(facts, texts),
            *(part for chapter in CHAPTERS for part in chapter(facts, texts)),
            *_end(facts, hash_, texts),
        ),
        method=_method(facts, hash_, texts),
        appendix=(*conclusions_table(facts, texts), *whole_tables(facts, texts)),
    )


def period_words(key: str, texts: Texts) -> str:
    """Return a year or a term as people write it: the term with a dash between its years."""
    first, _, last = key.partition("-")
    return texts("report-years", first=first, last=last) if last else key


def about(title: str, facts: ReportFacts | CouncillorFacts, texts: Texts) -> str:
    """Return what stands at the foot of each page: for whom it is, and whether it is a draft."""
    said = texts(f"report-about-{facts.level}", title=title)
    return said if facts.conclusions else texts("report-draft", about=said)


def lead(facts: ReportFacts | CouncillorFacts, texts: Texts) -> Iterator[Part]:
    """Yield of which days it tells, from when, and whether it is a draft."""
    days = {"first": facts.first, "last": facts.last, "as_of": facts.as_of}
    yield Paragraph(texts("report-lead", **{name: texts.date(day) for name, day in days.items()}))
    if not facts.conclusions:
        yield Paragraph(texts("report-draft-lead"))


def _made(facts: ReportFacts, texts: Texts) -> Iterator[Part]:
    keys = ("document-way-comes", "municipal-way-words", "report-made-counts")
    yield from section("report-made", keys, texts)
    yield Heading(texts("document-not"), level=3)
    yield Bullets(tuple(texts(key) for key in ("report-not-whole", *not_keys(facts))))


def not_keys(facts: ReportFacts | CouncillorFacts) -> tuple[str, ...]:
    """Return the texts that say what this is not."""
    return ("document-not-client", "document-not-count", f"report-not-{facts.level}")


def _gaps(facts: ReportFacts, texts: Texts) -> Iterator[Part]:
    for part in silence_parts(facts.silence, texts):
        # Kept on one page, so long a table would leave half of the page before it empty.
        yield replace(part, labelled=False) if isinstance(part, Table) else part
    yield Paragraph(texts("report-gaps-indicators"))


CHAPTERS: tuple[Callable[[ReportFacts, Texts], Iterator[Part]], ...] = (
    summary,
    _made,
    joys_and_worries,
    themes,
    weakest,
    services,
    rights,
    works,
    proposals,
    effects,
    counts_chapter,
    _gaps,
    conclusions,
    law,
    follow_up,
    way,
)
"""The chapters between the lead and the method: no county and no year has others (comparable)."""


def _end(facts: ReportFacts, hash_: str, texts: Texts) -> Iterator[Part]:
    """The thanks before the method: at the end they would stand alone on a page."""
    yield Heading(texts("document-thanks"))
    yield thanks(facts.professionals, texts)
    yield Heading(texts("document-method"))
    yield Bullets(_method(facts, hash_, texts))


def thanks(professionals: int | None, texts: Texts) -> Paragraph:
    """Return the thanks: to how many, where that may be told."""
    if professionals is None:
        return Paragraph(texts("municipal-thanks"))
    return sentence("report-thanks", texts, n=Marked(professionals, "facts/professionals"))


def _method(facts: ReportFacts, hash_: str, texts: Texts) -> tuple[Line, ...]:
    said: list[Line] = [texts("report-method-published")]
    if facts.unchecked:
        unchecked = Marked(facts.unchecked, "facts/unchecked")
        said.append(sentence("report-method-unchecked", texts, n=unchecked))
    said.append(texts("report-method-proposals"))
    if counts := facts.counts:
        said.append(rule(counts.observations, counts.reporters, "facts/counts", texts))
        said.append(texts("municipal-method-release", release=counts.release, hash=counts.hash))
    period = period_from_key(facts.period)
    if period.length == TERM:
        years = [one.year for one in period.years]
        said.append(texts("release-term", first=str(years[0]), last=str(years[-1])))
    return (*said, texts("document-method-words"), *verified(hash_, texts))
