"""The chapters on what was published of a year or term: joys and worries, themes, services, what works."""

from collections.abc import Iterator, Sequence

from bot.domain.codes import Aspect, Need
from bot.domain.evidence.published import Published
from bot.domain.evidence.report import ReportFacts
from dialogs.documents.document import Bullets, Heading, Paragraph, Part, Table
from dialogs.documents.published import named_publications, publication_parts, published_title, written
from dialogs.texts.loader import Texts

MOST_IN_FULL = 6
"""So many publications are shown with all their words; the others are named by title."""


def joys_and_worries(facts: ReportFacts, texts: Texts) -> Iterator[Part]:
    """Yield joys and worries by area, in the order of THL's guide for wellbeing reports."""
    yield Heading(texts("report-joys"))
    yield Paragraph(texts("report-joys-rule"))
    if not facts.published:
        yield Paragraph(texts("report-published-none"))
        return
    places = (*(group.name for group in facts.groups), *_ungrouped(facts))
    rows = [("COUNTY", [one for one in facts.published if not one.areas])]
    rows += [(place, [one for one in facts.published if _concerns(one, place, facts)]) for place in places]
    yield Table(
        title=texts("report-joys-title"),
        header=(texts("report-area"), texts("report-joy"), texts("report-worry")),
        rows=tuple(
            (
                texts.area(place, facts.names),
                _titles(place, [one for one in found if one.tone == "joy"], facts, texts),
                _titles(place, [one for one in found if one.tone == "worry"], facts, texts),
            )
            for place, found in rows
        ),
        widths=(20, 40, 40),
        sheet="JoysAndWorries",
    )


def _ungrouped(facts: ReportFacts) -> tuple[str, ...]:
    """Return the areas that publications name and no group holds."""
    known = {name for group in facts.groups for name in (group.name, *group.municipalities)}
    return tuple(sorted({area for one in facts.published for area in one.areas} - known))


def _concerns(one: Published, place: str, facts: ReportFacts) -> bool:
    return bool({place, *_members(place, facts)} & {*one.areas})


def _members(place: str, facts: ReportFacts) -> tuple[str, ...]:
    return next((group.municipalities for group in facts.groups if group.name == place), ())


def _titles(place: str, found: Sequence[Published], facts: ReportFacts, texts: Texts) -> str:
    if not found:
        return texts("report-no-text")
    return "\n".join(_placed(place, one, facts, texts) for one in found)


def _placed(place: str, one: Published, facts: ReportFacts, texts: Texts) -> str:
    """A title, with the municipalities of a group that it names."""
    title = texts("report-entry", title=published_title(one, texts))
    within = [texts.area(area, facts.names) for area in one.areas if area in _members(place, facts)]
    return f"{title} ({texts.listed(within)})" if within else title


def themes(facts: ReportFacts, texts: Texts) -> Iterator[Part]:
    """Yield what was published by theme, and of which themes nothing was."""
    yield Heading(texts("report-themes"))
    order = [*(need.value for need in Need), ""]
    found = sorted(facts.published, key=lambda one: (order.index(one.need), one.tone == "joy", one.number))
    weighty = sorted(found, key=lambda one: (not one.weakest, one.tone == "joy", one.number))[:MOST_IN_FULL]
    for one in found:
        if one in weighty:
            yield from _whole(one, facts, texts)
    if others := [one for one in found if one not in weighty]:
        yield Heading(texts("report-themes-others"), level=3)
        yield named_publications(others, texts)
    if not found:
        yield Paragraph(texts("report-published-none"))
        return
    silent = [texts.code("need", code) for code in order[:-2] if code not in {one.need for one in found}]
    if silent:
        yield Paragraph(texts("report-themes-silent", names="; ".join(silent)))


def _whole(one: Published, facts: ReportFacts, texts: Texts) -> Iterator[Part]:
    """All words of a publication, in as few paragraphs as can be read well."""
    heading, about, *said = publication_parts(one, facts.names, texts)
    words = [part.words for part in said if isinstance(part, Paragraph)]
    yield heading
    yield about
    yield Paragraph(words[0])
    if words[1:]:
        yield Paragraph(" ".join(words[1:]))


def weakest(facts: ReportFacts, texts: Texts) -> Iterator[Part]:
    """Yield what concerns people in the weakest position."""
    yield Heading(texts("report-weakest"))
    found = [one for one in facts.published if one.weakest]
    yield from _told(found, "report-weakest-none", texts)


def _told(found: Sequence[Published], none: str, texts: Texts) -> Iterator[Part]:
    if found:
        yield Bullets(tuple(_line(one, texts) for one in found))
    else:
        yield Paragraph(texts(none))


def _line(one: Published, texts: Texts) -> str:
    """A title with its number and conclusion."""
    said, _ = written(one.words, texts)
    title = texts("digest-item", number=one.number, title=published_title(one, texts))
    return texts("fact", label=title, value=said.conclusion) if said.conclusion else title


_ALWAYS = (Aspect.ACCESS, Aspect.NEED, Aspect.COOP, Aspect.EFFECT)
_SOMETIMES = (Aspect.RULES, Aspect.ENVIRO)


def services(facts: ReportFacts, texts: Texts) -> Iterator[Part]:
    """Yield what was published of the service system, by strength and weakness."""
    yield Heading(texts("report-services"))
    published = {aspect for one in facts.published for aspect in one.aspects}
    shown = (*_ALWAYS, *(one for one in _SOMETIMES if one in published))
    yield _by_aspect("Services", "report-services-title", shown, facts, texts)


def rights(facts: ReportFacts, texts: Texts) -> Iterator[Part]:
    """Yield what was published of clients' rights and voice."""
    yield Heading(texts("report-rights"))
    yield _by_aspect("Rights", "report-rights-title", (Aspect.RIGHTS, Aspect.VOICE), facts, texts)


def _by_aspect(sheet: str, title: str, shown: Sequence[Aspect], facts: ReportFacts, texts: Texts) -> Table:
    rows = [(one, [of for of in facts.published if one in of.aspects]) for one in shown]
    return Table(
        title=texts(title),
        header=(texts("report-aspect"), texts("report-published")),
        rows=tuple((texts.code("aspect", one), _named(found, texts)) for one, found in rows),
        widths=(35, 65),
        sheet=sheet,
    )


def _named(found: Sequence[Published], texts: Texts) -> str:
    titles = [texts("report-entry", title=published_title(one, texts)) for one in found]
    return "\n".join(titles) or texts("report-no-text")


def works(facts: ReportFacts, texts: Texts) -> Iterator[Part]:
    """Yield what works."""
    yield Heading(texts("municipal-works"))
    yield from _told([one for one in facts.published if one.tone == "joy"], "report-works-none", texts)
