"""An area's quarter, from its facts."""

import unicodedata
from collections.abc import Iterator, Sequence

from bot.domain.evidence.facts import Words
from bot.domain.evidence.municipal import (
    AreaKind,
    Bond,
    CountsState,
    DoneProposal,
    MunicipalFacts,
    SentProposal,
)
from bot.domain.evidence.published import Counts, Published
from bot.domain.evidence.silence import Silence
from bot.domain.period import period_from_key
from bot.domain.publication import Tone
from bot.domain.table_names import AREA, TOTAL
from dialogs.documents.counts import counted
from dialogs.documents.document import Bullets, Cell, Document, Heading, Line, Marked, Paragraph, Part, Table
from dialogs.documents.passages import bulleted, document, own, rule, section, sentence, verified
from dialogs.documents.published import in_language, named_publications, publication_parts
from dialogs.documents.silence import silence_parts
from dialogs.texts.loader import Texts
from dialogs.texts.quarters import quarter_name, quarter_title


def municipal_document(facts: MunicipalFacts, hash_: str, texts: Texts) -> Document:
    """Return the quarter: what was asked and answered first, then what is known, and what is not."""
    title = quarter_title(facts.area, period_from_key(facts.period), texts)
    method = (*_method(facts, texts), *verified(hash_, texts))
    parts = (
        Paragraph(texts("municipal-lead", date=texts.date(facts.as_of))),
        *_proposals(facts, texts),
        *_worries(facts, texts),
        *_plans(facts, texts),
        *_works(facts, texts),
        *_counts(facts, texts),
        *_gaps(facts.silence, texts),
        *_answering(facts, texts),
        *section(
            "document-not", ("document-not-client", "document-not-count", "municipal-not-public"), texts
        ),
        *section("document-way", ("document-way-comes", "municipal-way-words", "document-way-back"), texts),
        *_thanks(facts, texts),
        Heading(texts("document-method")),
        Bullets(method),
    )
    return document(
        texts,
        name=f"municipal-{_plain(facts.area.name)}-{facts.period}",
        title=title,
        about=texts("municipal-about", title=title),
        made=facts.as_of,
        parts=parts,
        method=method,
    )


def _plain(name: str) -> str:
    """Return a name as every file system and mail takes it: ``Ristijarvi``."""
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return "-".join(letters.split())


# --- what was asked and answered


def _proposals(facts: MunicipalFacts, texts: Texts) -> Iterator[Part]:
    yield Heading(texts("municipal-asked"))
    for name, key, found in (("asked", "to", facts.asked), ("concerning", "of", facts.concerning)):
        yield _sent(name, f"municipal-asked-{key}", found, texts)
    if facts.more_proposals:
        yield _more("municipal-asked-more", "more_proposals", facts.more_proposals, texts)
    if facts.asked or facts.concerning:
        yield Paragraph(texts("municipal-asked-days"))


def _more(key: str, name: str, n: int, texts: Texts) -> Paragraph:
    return sentence(key, texts, n=Marked(n, f"facts/{name}"))


def _sent(name: str, title: str, rows: Sequence[SentProposal], texts: Texts) -> Part:
    if not rows:
        return Paragraph(texts(f"{title}-none"))
    header = ("pack-number", "pack-proposal", "field-recipient", "municipal-situation", "municipal-days")
    return Table(
        title=texts(title),
        header=tuple(map(texts, header)),
        rows=tuple(
            (
                one.number,
                own(one.title, texts),
                own(one.recipient, texts) or texts("pack-none"),
                " ".join(_situation(one, texts)),
                Marked(one.days, f"facts/{name}/{at}/days"),
            )
            for at, one in enumerate(rows)
        ),
        widths=(15, 22, 21, 33, 9),
        sheet=name.capitalize(),
    )


def _situation(one: SentProposal, texts: Texts) -> Iterator[str]:
    if one.answer:
        yield texts(f"municipal-{one.answer}")
    else:
        yield texts("municipal-waits" if one.waits else "municipal-unanswered")
    if one.state not in ("sent", one.answer):
        yield texts("municipal-now", state=texts(f"state-proposal-{one.state}"))
    if one.until:
        yield texts("municipal-until" if one.answer else "municipal-answer-by", date=texts.date(one.until))
    if one.reason != "":
        yield texts("municipal-reason", words=own(one.reason, texts))
    if one.bond != Bond.ASKED:
        yield texts(f"municipal-bond-{one.bond}")


# --- worries, plans, joys


def _worries(facts: MunicipalFacts, texts: Texts) -> Iterator[Part]:
    yield Heading(texts("municipal-worries"))
    yield from _published(facts.worries, "municipal-worries-none", facts, texts)
    yield from _others(Tone.WORRY, facts, texts)
    if facts.more_published:
        yield _more("municipal-more", "more_published", facts.more_published, texts)


def _published(found: Sequence[Published], none: str, facts: MunicipalFacts, texts: Texts) -> Iterator[Part]:
    if not found:
        yield Paragraph(texts(none))
    for one in found:
        yield from publication_parts(one, facts.names, texts)


def _others(tone: Tone, facts: MunicipalFacts, texts: Texts) -> Iterator[Part]:
    if found := [one for one in facts.others if one.tone == tone]:
        yield Heading(texts("municipal-others"), level=3)
        yield named_publications(found, texts)


def _plans(facts: MunicipalFacts, texts: Texts) -> Iterator[Part]:
    yield Heading(texts("municipal-plans"))
    if facts.plans is None:
        yield Paragraph(texts("municipal-plans-none"))
        return
    yield Bullets(tuple(own(line, texts) for line in facts.plans.lines))
    if foreign := in_language(facts.plans.language, texts):
        yield Paragraph(foreign)


def _works(facts: MunicipalFacts, texts: Texts) -> Iterator[Part]:
    yield Heading(texts("municipal-works"))
    if facts.joys or not facts.done:
        yield from _published(facts.joys, "municipal-works-none", facts, texts)
    yield from _others(Tone.JOY, facts, texts)
    if facts.done:
        yield Heading(texts("municipal-done"), level=3)
        yield Bullets(tuple(" ".join(_done(one, texts)) for one in facts.done))


def _done(one: DoneProposal, texts: Texts) -> Iterator[str]:
    yield texts("fact", label=one.number, value=own(one.title, texts)) + "."
    said: tuple[tuple[str, Words], ...] = (
        ("changed", one.changed),
        ("where", one.where),
        ("since", texts.date(one.since) if one.since else ""),
        ("effect", one.effect),
    )
    for key, words in said:
        if words != "":
            yield texts(f"municipal-done-{key}", words=own(words, texts).rstrip("."))


# --- counts


def _counts(facts: MunicipalFacts, texts: Texts) -> Iterator[Part]:
    yield Heading(texts("municipal-counts"))
    if facts.counts is None:
        yield Paragraph(texts("municipal-counts-unpublished"))
    elif facts.counts_state == CountsState.FEW:
        least = {name: Marked(n, f"facts/counts/{name}") for name, n in _least(facts.counts).items()}
        yield sentence("municipal-counts-few", texts, release=facts.counts.release, **least)
    else:
        yield _counted(facts, facts.counts, texts)
        if facts.area.kind is not AreaKind.COUNTY and AREA not in facts.counts.tables:
            yield Paragraph(texts("municipal-counts-no-areas"))
    yield Paragraph(texts("municipal-no-indicators"))


def _least(counts: Counts) -> dict[str, int]:
    return {"observations": counts.observations, "reporters": counts.reporters}


def _counted(facts: MunicipalFacts, counts: Counts, texts: Texts) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (texts("area-COUNTY") if table == TOTAL else code, counted(counts, table, code, texts))
        for table in (TOTAL, AREA)
        for code in counts.tables.get(table, {})
    ]
    quarter = quarter_name(period_from_key(facts.period), texts)
    return Table(
        title=texts("municipal-counts-title", quarter=quarter, release=counts.release),
        header=(texts("label-area"), texts("pack-observations")),
        rows=tuple(rows),
        widths=(70, 30),
        sheet="Counts",
    )


# --- what is not known


def _gaps(silence: Silence, texts: Texts) -> Iterator[Part]:
    """Yield the chapter; of one area in a line for each word, where a table of services would take a page."""
    parts = silence_parts(silence, texts)
    at = next((at for at, part in enumerate(parts) if isinstance(part, Table)), 0)
    table = parts[at]
    if not isinstance(table, Table) or len(silence.areas) > 1:
        yield from parts
        return
    yield from parts[: at - 1]
    yield Paragraph(texts("municipal-silence", quarter=quarter_name(period_from_key(silence.until), texts)))
    yield Bullets(tuple(_by_word(table, texts)))
    yield from parts[at + 1 :]


def _by_word(table: Table, texts: Texts) -> Iterator[str]:
    """Yield the names of the rows that have a word, word by word."""
    named: dict[str, list[str]] = {}
    for name, word in table.rows:
        named.setdefault(str(word), []).append(str(name))
    for word, names in named.items():
        yield texts("fact", label=word, value=texts.listed(names))


# --- how to answer, and how it was made


def _answering(facts: MunicipalFacts, texts: Texts) -> Iterator[Part]:
    yield Heading(texts("letter-how"))
    waiting = [one for one in (*facts.asked, *facts.concerning) if one.waits]
    if waiting:
        yield Paragraph(texts("municipal-how-by"))
        yield Bullets((texts("letter-how-yes"), texts("letter-how-partly"), texts("letter-how-no")))
    yield Paragraph(texts("municipal-how-to" if waiting else "municipal-how-free"))
    if facts.meeting:
        yield Paragraph(texts("municipal-how-meeting", date=texts.date(facts.meeting)))


def _method(facts: MunicipalFacts, texts: Texts) -> tuple[Line, ...]:
    said: tuple[Line, ...] = (texts("municipal-method-belongs"),)
    if counts := facts.counts:
        released = texts("municipal-method-release", release=counts.release, hash=counts.hash)
        said = (*said, rule(counts.observations, counts.reporters, "facts/counts", texts), released)
    return (*said, texts("document-method-words"))


def _thanks(facts: MunicipalFacts, texts: Texts) -> tuple[Part, ...]:
    """Thank as many as a told total surely comes from; nobody is counted where it is not told."""
    if facts.counts is None or facts.counts_state != CountsState.TOLD or not _total(facts.counts):
        return bulleted("document-thanks", texts("municipal-thanks"), texts)
    n = Marked(facts.counts.reporters, "facts/counts/reporters")
    return bulleted("document-thanks", sentence("pack-thanks", texts, n=n), texts)


def _total(counts: Counts) -> bool:
    return any(counts.tables.get(TOTAL, {}).values())
