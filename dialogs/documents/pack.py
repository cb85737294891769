"""The meeting's pack, from its facts."""

from collections.abc import Iterator, Mapping, Sequence

from bot.domain.evidence.facts import Named, Words
from bot.domain.evidence.pack import AgendaItem, Field, OpenProposal, PackFacts
from bot.domain.evidence.sources import FACTS
from bot.domain.suppression import WITHHELD, Figure
from dialogs.documents.document import Bullets, Cell, Document, Heading, Line, Marked, Paragraph, Part, Table
from dialogs.documents.passages import bulleted, document, own, rule, section, sentence, told, verified
from dialogs.documents.silence import group_silence_parts
from dialogs.texts.counted import code_label, in_order, known, table_title
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
        *_thanks(facts.field, texts),
        Heading(texts("document-method")),
        Bullets(method),
    )
    return document(
        texts,
        name=f"pack-{facts.day.isoformat()}",
        title=title,
        about=texts("pack-about", title=title),
        made=facts.as_of,
        parts=parts,
        method=method,
    )


def _promises(facts: PackFacts, texts: Texts) -> Iterator[Part]:
    yield Heading(texts("meeting-promises"))
    yield _proposals("Promises", "promises", facts.promises, "meeting-promises-none", texts)
    yield Heading(texts("pack-others"))
    yield _proposals("Proposals", "others", facts.others, "pack-others-none", texts)


def _proposals(sheet: str, key: str, rows: Sequence[OpenProposal], none: str, texts: Texts) -> Part:
    if not rows:
        return Paragraph(texts(none))
    header = ("pack-number", "pack-proposal", "field-recipient", "pack-state", "pack-days", "pack-until")
    return Table(
        title=texts(f"pack-{key}"),
        header=tuple(map(texts, header)),
        rows=tuple(
            (
                one.number,
                own(one.title, texts),
                own(one.recipient, texts) or texts("pack-none"),
                texts(f"state-proposal-{one.state}"),
                Marked(one.days, f"{FACTS}/{key}/{at}/days"),
                texts.date(one.until) if one.until else texts("pack-none"),
            )
            for at, one in enumerate(rows)
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
    rows = (_agenda_row(one, f"{FACTS}/items/{at}", facts, texts) for at, one in enumerate(facts.items))
    yield Table(
        title=texts("pack-agenda"),
        header=(*map(texts, header), texts("weight-votes")),
        rows=tuple(rows),
        widths=(20, 27, 25, 29, 24, 13),
        sheet="Agenda",
    )
    yield Paragraph(texts("pack-decisions"))
    for at, one in enumerate(facts.items):
        yield from _item(at, one, facts, texts)


def _agenda_row(one: AgendaItem, where: str, facts: PackFacts, texts: Texts) -> tuple[Cell, ...]:
    seen: dict[str, int | str] = {"observations": told(one.observations, facts.observations, texts)}
    for name in ("units", "municipalities"):
        counted = getattr(one.weighed, name) or texts("unknown") if one.weighed else texts("pack-untold")
        seen[f"weighed/{name}"] = counted
    figures = (Marked(figure, f"{where}/{name}") for name, figure in {**seen, "votes": one.votes}.items())
    return (one.number, own(one.title, texts), *figures)


def _item(at: int, one: AgendaItem, facts: PackFacts, texts: Texts) -> Iterator[Part]:
    title = own(one.title, texts)
    yield Heading(texts("pack-item", place=at + 1, number=one.number, title=title), level=3)
    if summary := own(one.summary, texts):
        yield Paragraph(summary)
    if lines := tuple(_speaking(one, f"{FACTS}/items/{at}", facts, texts)):
        yield Bullets(lines)
    rows = ("label-decision", "field-reason", "field-next_step", "pack-responsible", "pack-by")
    yield Table(
        title=texts("pack-decision", number=one.number),
        header=(texts("pack-item-code", number=one.number), texts("pack-to-fill")),
        rows=tuple((texts(row), "") for row in rows),
        widths=(30, 70),
        labelled=True,
    )


def _speaking(one: AgendaItem, where: str, facts: PackFacts, texts: Texts) -> Iterator[Line]:
    """Yield what speaks for an item, as far as its count can be told."""
    if one.weighed is None:
        least = {
            name: Marked(getattr(facts, name), f"{FACTS}/{name}") for name in ("observations", "reporters")
        }
        yield sentence("pack-few", texts, **least)
    else:
        yield sentence("pack-waits", texts, days=Marked(one.weighed.days, f"{where}/weighed/days"))
        for name in ("rights", "weakest"):
            said = known(getattr(one.weighed, name), texts)
            yield texts("fact", label=texts(f"weight-{name}"), value=said)
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
        least = Marked(facts.observations, f"{FACTS}/observations")
        yield sentence("pack-field-few", texts, least=least, **_span(field, texts))
    else:
        total = Marked(field.total, f"{FACTS}/field/total")
        yield sentence("pack-field-count", texts, n=total, **_span(field, texts))
        yield _counts("Needs", "need_main", "by_need", field.by_need, facts, texts)
        yield _counts("Types", "type", "by_type", field.by_type, facts, texts)
    if facts.emerging:
        yield sentence("pack-emerging", texts, n=Marked(facts.emerging, f"{FACTS}/emerging"))


def _span(field: Field, texts: Texts) -> Mapping[str, str]:
    return {"first": texts.date(field.first), "last": texts.date(field.last)}


def _counts(
    sheet: str, table: str, key: str, counts: Mapping[str, Figure], facts: PackFacts, texts: Texts
) -> Table:
    rows = [
        (
            code_label(table, code, texts),
            Marked(told(counts[code], facts.observations, texts), f"{FACTS}/field/{key}/{code}"),
        )
        for code in in_order(table, counts)
    ]
    return Table(
        title=table_title(table, texts),
        header=(texts("pack-code"), texts("pack-observations")),
        rows=tuple(rows),
        widths=(70, 30),
        sheet=sheet,
    )


def _method(facts: PackFacts, texts: Texts) -> tuple[Line, ...]:
    least = rule(facts.observations, facts.reporters, FACTS, texts)
    return (least, texts("pack-method-span"), texts("document-method-words"))


def _thanks(field: Field | None, texts: Texts) -> tuple[Part, ...]:
    if field is None or not isinstance(field.reporters, int) or not field.reporters:
        return ()
    thanks = sentence("pack-thanks", texts, n=Marked(field.reporters, f"{FACTS}/field/reporters"))
    return bulleted("document-thanks", thanks, texts)
