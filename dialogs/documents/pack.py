"""The meeting's pack, from its facts."""

from collections.abc import Iterator, Mapping, Sequence

from bot.domain.evidence.facts import Named, Words
from bot.domain.evidence.pack import AgendaItem, Field, OpenProposal, PackFacts
from bot.domain.suppression import WITHHELD, Figure
from dialogs.documents.document import Bullets, Cell, Document, Heading, Paragraph, Part, Table
from dialogs.documents.passages import bulleted, own, section, told, verified
from dialogs.documents.silence import group_silence_parts
from dialogs.texts.loader import Texts


def pack_document(facts: PackFacts, hash_: str, texts: Texts) -> Document:
    """Return the pack: earlier promises first, then the agenda, and what is not known."""
    title = texts("pack-title", date=texts.date(facts.day))
    method = (*_method(facts, texts), *verified(hash_, texts))
    parts = (
        Paragraph(texts("pack-lead", date=texts.date(facts.as_of))),
        *_promises(facts, texts),
        *_agenda(facts, texts),
        *_named("meeting-review", facts.review, texts),
        *_field(facts, texts),
        *_named("meeting-good", facts.good, texts),
        *_effects(facts, texts),
        *group_silence_parts(facts.silence, texts),
        *section("document-not", ("document-not-client", "document-not-count", "document-not-public"), texts),
        *section("document-way", ("document-way-comes", "document-way-leaves", "document-way-back"), texts),
        Heading(texts("document-method")),
        Bullets(method),
        *_thanks(facts.field, texts),
    )
    return Document(
        name=f"pack-{facts.day.isoformat()}-{texts.language}",
        title=title,
        language=texts.language,
        about=texts("pack-about", title=title),
        page=texts("document-page", page="#", pages="##"),
        made=facts.as_of,
        parts=parts,
        method_title=texts("document-method"),
        method=method,
    )


def _promises(facts: PackFacts, texts: Texts) -> Iterator[Part]:
    yield Heading(texts("meeting-promises"))
    yield _proposals("Promises", "pack-promises", facts.promises, "meeting-promises-none", texts)
    yield Heading(texts("pack-others"))
    yield _proposals("Proposals", "pack-others", facts.others, "pack-others-none", texts)


def _proposals(sheet: str, title: str, rows: Sequence[OpenProposal], none: str, texts: Texts) -> Part:
    if not rows:
        return Paragraph(texts(none))
    header = ("pack-number", "pack-proposal", "field-recipient", "pack-state", "pack-days", "pack-until")
    return Table(
        title=texts(title),
        header=tuple(map(texts, header)),
        rows=tuple(
            (
                one.number,
                own(one.title, texts),
                own(one.recipient, texts) or texts("pack-none"),
                texts(f"state-proposal-{one.state}"),
                one.days,
                texts.date(one.until) if one.until else texts("pack-none"),
            )
            for one in rows
        ),
        widths=(20, 32, 24, 23, 13, 21),
        sheet=sheet,
    )


def _agenda(facts: PackFacts, texts: Texts) -> Iterator[Part]:
    yield Heading(texts("meeting-agenda"))
    if not facts.items:
        yield Paragraph(texts("meeting-agenda-none"))
        return
    header = ("pack-number", "pack-phenomenon", "pack-observations", "weight-units", "weight-municipalities")
    yield Table(
        title=texts("pack-agenda"),
        header=(*map(texts, header), texts("weight-votes")),
        rows=tuple(_agenda_row(one, facts, texts) for one in facts.items),
        widths=(20, 27, 25, 29, 24, 13),
        sheet="Agenda",
    )
    yield Paragraph(texts("pack-decisions"))
    for place, one in enumerate(facts.items, 1):
        yield from _item(place, one, facts, texts)


def _agenda_row(one: AgendaItem, facts: PackFacts, texts: Texts) -> tuple[Cell, ...]:
    figure = told(one.observations, facts.observations, texts)
    untold = texts("pack-untold")
    seen: tuple[Cell, Cell] = (untold, untold)
    if one.weighed:
        seen = (one.weighed.units, one.weighed.municipalities)
    return (one.number, own(one.title, texts), figure, *seen, one.votes)


def _item(place: int, one: AgendaItem, facts: PackFacts, texts: Texts) -> Iterator[Part]:
    title = own(one.title, texts)
    yield Heading(texts("pack-item", place=place, number=one.number, title=title), level=3)
    if one.summary != "":
        yield Paragraph(own(one.summary, texts))
    if lines := tuple(_speaking(one, facts, texts)):
        yield Bullets(lines)
    rows = ("label-decision", "field-reason", "field-next_step", "pack-responsible", "pack-by")
    yield Table(
        title=texts("pack-decision", number=one.number),
        header=(texts("pack-item-code", number=one.number), texts("pack-to-fill")),
        rows=tuple((texts(row), "") for row in rows),
        widths=(30, 70),
        labelled=True,
    )


def _speaking(one: AgendaItem, facts: PackFacts, texts: Texts) -> Iterator[str]:
    """Yield what speaks for an item, as far as its count can be told."""
    if one.weighed is None:
        yield texts("pack-few", observations=facts.observations, reporters=facts.reporters)
    else:
        yield texts("pack-waits", days=one.weighed.days)
        if one.weighed.rights:
            yield texts("weight-rights")
        if one.weighed.weakest:
            yield texts("weight-weakest")
    for made in one.proposals:
        yield texts("pack-made", proposal=_numbered(made, texts))


def _numbered(one: Named, texts: Texts) -> str:
    return texts("digest-item", number=one.number, title=own(one.title, texts))


def _named(title: str, found: Sequence[Named], texts: Texts) -> tuple[Part, ...]:
    if not found:
        return ()
    return (Heading(texts(title)), Bullets(tuple(_numbered(one, texts) for one in found)))


def _effects(facts: PackFacts, texts: Texts) -> Iterator[Part]:
    if not facts.effects:
        return
    yield Heading(texts("meeting-effects"))
    said = [(_numbered(one, texts), one.words) for one in facts.effects]
    yield Bullets(tuple(_said(name, words, texts) for name, words in said))


def _said(name: str, words: Words, texts: Texts) -> str:
    return name if words == "" else texts("fact", label=name, value=own(words, texts))


# --- what the field brought, and what is not known


def _field(facts: PackFacts, texts: Texts) -> Iterator[Part]:
    yield Heading(texts("pack-field"))
    if (field := facts.field) is None:
        yield Paragraph(texts("pack-field-open"))
    elif field.total == 0:
        yield Paragraph(texts("pack-field-quiet", **_span(field, texts)))
    elif field.total is WITHHELD:
        yield Paragraph(texts("pack-field-few", least=facts.observations, **_span(field, texts)))
    else:
        yield Paragraph(texts("pack-field-count", n=field.total, **_span(field, texts)))
        yield _counts("Needs", "digest-by-need", "need", field.by_need, facts, texts)
        yield _counts("Types", "digest-by-type", "type-short", field.by_type, facts, texts)
    if facts.emerging:
        yield Paragraph(texts("pack-emerging", n=facts.emerging))


def _span(field: Field, texts: Texts) -> Mapping[str, str]:
    return {"first": texts.date(field.first), "last": texts.date(field.last)}


def _counts(
    sheet: str, title: str, labels: str, counts: Mapping[str, Figure], facts: PackFacts, texts: Texts
) -> Table:
    rows = [
        (texts(f"{labels}-{code}"), told(count, facts.observations, texts)) for code, count in counts.items()
    ]
    return Table(
        title=texts(title),
        header=(texts("pack-code"), texts("pack-observations")),
        rows=tuple(rows),
        widths=(70, 30),
        sheet=sheet,
    )


def _method(facts: PackFacts, texts: Texts) -> tuple[str, ...]:
    rule = texts("withheld-rule", observations=facts.observations, reporters=facts.reporters)
    return (rule, texts("pack-method-span"), texts("document-method-words"))


def _thanks(field: Field | None, texts: Texts) -> tuple[Part, ...]:
    if field is None or not isinstance(field.reporters, int) or not field.reporters:
        return ()
    return bulleted("document-thanks", texts("pack-thanks", n=field.reporters), texts)
