"""The plan part of a report: conclusions, the Act, the follow-up, and the way of the knowledge."""

from collections.abc import Iterable, Iterator
from datetime import date

from bot.domain.evidence.facts import Words
from bot.domain.evidence.report import PlannedAction, ReportedProposal, ReportFacts
from dialogs.documents.document import Cell, Heading, Marked, Paragraph, Part, Table
from dialogs.documents.passages import own, sentence
from dialogs.texts.loader import Texts


def conclusions(facts: ReportFacts, texts: Texts) -> Iterator[Part]:
    """Yield goal, action, responsible, measure and timetable of each conclusion."""
    yield Heading(texts("report-conclusions"))
    if not facts.conclusions:
        yield Paragraph(texts("report-conclusions-none"))
        return
    yield Paragraph(texts("report-conclusions-by"))
    keys = ("goal", "action", "measure")
    yield Table(
        title=texts("report-conclusions-title"),
        header=(*(texts(f"report-conclusion-{key}") for key in keys), texts("report-conclusion-more")),
        rows=tuple(
            (*(own(getattr(one, key), texts) for key in keys), _lines(_more(one, texts)))
            for one in facts.conclusions
        ),
        widths=(19, 26, 23, 32),
    )


def conclusions_table(facts: ReportFacts, texts: Texts) -> tuple[Table, ...]:
    """Return the conclusions with a column for each field, for the spreadsheet."""
    if not facts.conclusions:
        return ()
    table = Table(
        title=texts("report-conclusions-sheet"),
        header=tuple(texts(f"report-conclusion-{key}") for key in _COLUMNS),
        rows=tuple(tuple(_said(one, key, texts) for key in _COLUMNS) for one in facts.conclusions),
        widths=(1,) * len(_COLUMNS),
        sheet="Conclusions",
    )
    return (table,)


_MORE = ("responsible", "timetable", "preventive", "cost")
_COLUMNS = ("goal", "action", "responsible", "measure", "timetable", "preventive", "cost")


def _more(one: PlannedAction, texts: Texts) -> Iterator[str]:
    for key in _MORE:
        label = texts(f"report-conclusion-{key}")
        yield texts("fact", label=label, value=_said(one, key, texts).rstrip("."))


def _said(one: PlannedAction, key: str, texts: Texts) -> str:
    said: Words = getattr(one, key)
    if said == "":
        return texts("report-unassessed")
    return texts(f"report-preventive-{said}") if key == "preventive" else own(said, texts)


def _lines(said: Iterable[str]) -> str:
    return "\n".join(said)


_ITEMS = ("SHL7_1", "SHL7_2", "SHL7_3")


def law(facts: ReportFacts, texts: Texts) -> Iterator[Part]:
    """Yield what was done of each item of the Social Welfare Act's 7 §."""
    yield Heading(texts("report-law"))
    yield Table(
        title=texts("report-law-title"),
        header=(texts("report-law-item"), texts("report-law-done")),
        rows=tuple((texts.code("shl7", item), _acts(item, facts, texts)) for item in _ITEMS),
        widths=(35, 65),
        sheet="Law",
    )


def _acts(item: str, facts: ReportFacts, texts: Texts) -> Paragraph:
    found = [one for one in facts.proposals if one.shl7 == item and one.title != ""]
    lines = [texts("report-entry", title=_act(one, texts)) for one in found]
    if item != _ITEMS[0] or not facts.published:
        return Paragraph(_lines(lines or [texts("report-law-none")]))
    n = len(facts.published)
    first = texts("report-entry", title=texts("report-law-published", n=n))
    return Paragraph(_lines([first, *lines]), marks=(Marked(n, "facts/published"),))


def _act(one: ReportedProposal, texts: Texts) -> str:
    state = texts(f"state-proposal-{one.state}")
    return texts("report-law-act", title=own(one.title, texts).rstrip("."), state=state)


def follow_up(facts: ReportFacts, texts: Texts) -> Iterator[Part]:
    """Yield the six headings of THL's implementation plan: what is known, and room for the rest."""
    answers, unknown = facts.messages.answers, texts("report-follow-unknown")
    asked, done = Marked(answers.asked, "facts/messages/answers/asked"), Marked(len(facts.done), "facts/done")
    known: dict[str, Cell] = {
        "goals": _many("goals", "conclusions", facts, texts),
        "updating": _many("updating", "meetings", facts, texts),
        "organisation": unknown,
        "doing": sentence("report-follow-doing-known", texts, n=asked, done=done),
        "competence": unknown,
        "communication": _many("communication", "published", facts, texts),
    }
    yield Heading(texts("report-follow"))
    yield Table(
        title=texts("report-follow-title"),
        header=(texts("report-follow-heading"), texts("report-follow-known"), texts("report-follow-fill")),
        rows=tuple((texts(f"report-follow-{key}"), said, "") for key, said in known.items()),
        widths=(25, 40, 35),
        sheet="FollowUp",
    )


def _many(heading: str, field: str, facts: ReportFacts, texts: Texts) -> Paragraph:
    """How many of something there are; none is said in words."""
    n = len(getattr(facts, field))
    return sentence(f"report-follow-{heading}-known", texts, n=Marked(n, f"facts/{field}") if n else n)


def way(facts: ReportFacts, texts: Texts) -> Iterator[Part]:
    """Yield the steps from an observation to the council; the last are left to fill in."""
    sent = [one.sent_on for one in facts.proposals if one.sent_on]
    answered = [one.answered_on for one in facts.proposals if one.answered_on]
    steps: tuple[tuple[str, str], ...] = (
        ("observed", _span((facts.first, facts.last), texts)),
        ("met", _span(facts.meetings, texts)),
        ("published", _span([one.published_on for one in facts.published], texts)),
        ("sent", _span(sent, texts)),
        ("answered", _span(answered, texts)),
        ("counted", _span([facts.released_on] if facts.released_on else [], texts)),
        ("reported", texts.date(facts.as_of)),
    )
    rows: list[tuple[Cell, ...]] = [
        (texts(f"report-way-{key}"), texts(f"report-way-{key}-body"), when) for key, when in steps
    ]
    rows += [(texts(f"report-way-{key}"), "", "") for key in ("handled", "decided")]
    rows.append((texts("report-way-back"), texts("report-way-back-body"), ""))
    yield Heading(texts("report-way"))
    yield Table(
        title=texts("report-way-title"),
        header=(texts("report-way-step"), texts("report-way-body"), texts("report-way-when")),
        rows=tuple(rows),
        widths=(33, 31, 36),
        sheet="Way",
    )


def _span(days: Iterable[date], texts: Texts) -> str:
    """The first and the last of some days."""
    found = sorted(days)
    if not found:
        return texts("report-way-none")
    if found[0] == found[-1]:
        return texts.date(found[0])
    return texts("report-span", first=texts.date(found[0]), last=texts.date(found[-1]))
