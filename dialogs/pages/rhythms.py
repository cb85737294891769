"""What is sent at intervals: a working group's month, a supervisor's, and a nudge; each can be turned off."""

from collections.abc import Sequence
from datetime import date

from bot.domain.county import County
from bot.domain.digest import Digest
from bot.domain.evidence.silence import Known
from bot.domain.rhythm import Month, Rhythm
from bot.usecases.rhythms import AreaMonth
from dialogs.pages import digests
from dialogs.pages.page import Button, CardOnly, Door, Hints, Page, Part, Rows, Section, Text
from dialogs.texts import Texts
from dialogs.texts.facts import period_name

_THEMES = 6
"""So many themes are shown."""


def month_page(digest: Digest, county: County, texts: Texts, *, wanted: bool = True) -> Page:
    """What to do, how much came and what works, what moved, and what is not known."""
    span = digest.span
    said = texts("month-count", n=digest.count)
    if digest.before is not None:
        said = texts("month-count-before", n=digest.count, before=digest.before)
    parts: list[Part] = [Text(said if digest.count else texts("month-none"))]
    if isinstance(digest.positive, int) and digest.positive:
        parts.append(Text(texts("month-positive", n=digest.positive)))
    return Page(
        title=texts("month-title", month=month_name(span, texts)),
        lead=[Text(texts("digest-late"), subtle=True)] if digest.late else [],
        parts=[
            *digests.ahead(digest, texts),
            *parts,
            *digests.courses(digest.courses, texts),
            *digests.after(digest, county, texts),
            Hints([texts("month-words")]),
        ],
        actions=[
            Button(texts("digest-phenomena"), "phenomena", fields=False),
            switch(Rhythm.MONTH, texts, wanted=wanted),
        ],
        preview=texts("preview-month"),
        wide=True,
    )


def month_name(span: object, texts: Texts) -> str:
    """``marraskuu 2026``."""
    first = span.first if isinstance(span, Month) else date.min
    return texts("month-name", month=texts(f"month-{first.month}"), year=str(first.year))


def switch(rhythm: Rhythm, texts: Texts, *, wanted: bool) -> Button:
    """The button that turns a rhythm off, or on again."""
    turn = "off" if wanted else "on"
    facts = {"code": turn}
    return Button(texts(f"rhythm-{turn}"), _VERBS[rhythm], facts=facts, fields=False, more=wanted)


_VERBS = {
    Rhythm.MONTH: "month",
    Rhythm.TEAM: "month",
    Rhythm.AREA: "area_month",
    Rhythm.NUDGE: "nudge",
}


def area_month_page(month: AreaMonth, county: County, texts: Texts) -> Page:
    """Themes as they were published, what becomes of proposals, and what is not known."""
    area = (
        texts.area(month.scope.area, county.municipalities)
        if month.scope.area
        else texts("area-month-county")
    )
    facts = [texts("area-month-waiting", n=month.waiting)]
    facts += [texts("area-month-answered", n=month.answered)] if month.answered else []
    facts += [texts("area-month-done", n=month.done)] if month.done else []
    if month.meeting:
        facts.append(texts("area-month-meeting", day=texts.day(month.meeting, month.month.next.first)))
    return Page(
        title=texts("area-month-title", month=month_name(month.month, texts)),
        lead=[
            Text(texts("area-month-why"), subtle=True),
            Rows([("", area)]),
            *([Text(texts("area-month-late"), subtle=True)] if month.late else []),
        ],
        parts=[
            _published(month, texts),
            Section(texts("area-month-proposals"), [*map(Text, facts)]),
            *_silence(month, texts),
            CardOnly([Door(texts("area-month-reports"), "reports")]),
            Hints([texts("area-month-words")]),
        ],
        actions=[switch(Rhythm.AREA, texts, wanted=True)],
        preview=texts("preview-area-month"),
    )


def _published(month: AreaMonth, texts: Texts) -> Part:
    title = texts("area-month-themes")
    if month.period is None or not month.themes:
        return Section(title, [Text(texts("area-month-no-themes"))])
    shown = month.themes[:_THEMES]
    rows = [
        ("", texts("fact", label=texts.code("need_main", code), value=texts.number(n))) for code, n in shown
    ]
    source = texts("area-month-source", period=period_name(month.period, texts))
    return Section(title, [Rows(rows, left=len(month.themes) - len(shown)), Text(source, small=True)])


def _silence(month: AreaMonth, texts: Texts) -> Sequence[Part]:
    if not month.silence.until:
        return []
    rows = month.silence.tasks
    unknown = sum(all(cell.word != Known.ENOUGH for cell in row.cells) for row in rows)
    if not unknown:
        return []
    said = Text(texts("area-month-unknown", n=unknown, of=len(rows)))
    return [Section(texts("digest-unheard"), [said])]


def nudge_page(texts: Texts) -> Page:
    """A word that what one sees is wanted; nothing is asked of anybody."""
    return Page(
        title=texts("nudge-title"),
        lead=[Text(texts("nudge-said"))],
        parts=[Hints([texts("nudge-words")])],
        actions=[
            Button(texts("nudge-file"), "start", fields=False, main=True),
            switch(Rhythm.NUDGE, texts, wanted=True),
        ],
        preview=texts("preview-nudge"),
    )


def rhythm_page(rhythm: Rhythm, texts: Texts, *, wanted: bool) -> Page:
    """Whether something is sent, and the way to change that."""
    state = "on" if wanted else "off"
    button = switch(rhythm, texts, wanted=wanted)
    return Page(
        title=texts(f"rhythm-title-{rhythm}"),
        lead=[Text(texts(f"rhythm-{rhythm}-{state}"))],
        parts=[Hints([texts(f"rhythm-words-{rhythm}")])],
        actions=[Button(button.label, button.verb, facts=button.facts, fields=False)],
    )
