"""The working group's digests: of one week, or of several in one post."""

from collections.abc import Sequence
from datetime import date

from bot.domain.calendar import Week, helsinki_day, week_of
from bot.domain.catch_up import CatchUp
from bot.domain.county import County
from bot.domain.digest import Course, Digest, MeetingAhead, Promise, Unheard
from bot.domain.observation import Observation
from bot.domain.proposal import ProposalState
from bot.domain.themes import Theme, Themes
from bot.domain.turn import Task, Todo
from dialogs.pages.page import (
    Action,
    Bar,
    Box,
    Button,
    CardOnly,
    Chart,
    Door,
    Hints,
    Page,
    Part,
    Quote,
    Rows,
    Section,
    Shape,
    Text,
    TextOnly,
    Tone,
)
from dialogs.texts import Texts
from dialogs.texts.facts import (
    in_sentence,
    phenomenon_state,
    proposal_state,
    public_name,
    week_facts,
    week_name,
    weeks_name,
)
from dialogs.texts.silence import group_sentences
from dialogs.texts.wordings import title_in, words_in

_TASKS, _PROMISES, _COURSES, _THEMES, _NAMES = 5, 3, 3, 4, 6
"""So many of each are shown; of the others it is said how many they are, or where they are found."""


def digest_page(digest: Digest, county: County, texts: Texts) -> Page:
    """What to do, what came, what it was about, what was promised, and what is not known."""
    return Page(
        title=texts("digest-title", week=week_name(digest.week, texts)),
        lead=[
            Text(_span(digest.week, texts), small=True),
            *(Text(said, subtle=True) for said in _status(digest, texts)),
        ],
        parts=[
            *ahead(digest, texts),
            _new(digest, county, texts),
            *courses(digest.courses, texts),
            *after(digest, county, texts),
            *_hints(digest, texts),
        ],
        actions=_actions(texts),
        preview=texts("preview-digest"),
        wide=True,
    )


def _span(week: Week, texts: Texts) -> str:
    return texts("digest-period", start=texts.date(week.monday), end=texts.date(week.last_day))


def _status(digest: Digest, texts: Texts) -> list[str]:
    """Whether the week still runs, whether it comes late, and which weeks before it were quiet."""
    said = [texts("digest-unfinished")] if digest.unfinished else []
    said += [texts("digest-late")] if digest.late else []
    return said + _quiet(digest.quiet_weeks, texts)


def _quiet(weeks: Sequence[Week], texts: Texts) -> list[str]:
    if not weeks:
        return []
    return [texts("digest-quiet-weeks", weeks=weeks_name(weeks, texts))]


def ahead(digest: Digest, texts: Texts) -> list[Part]:
    """The next meeting, and what the group should do."""
    near = helsinki_day(digest.made_at)
    parts: list[Part] = [Box([_meeting(digest.meeting, near, texts)])] if digest.meeting else []
    if digest.turn:
        doors: list[Part] = [_task(one, near, texts) for one in digest.turn[:_TASKS]]
        parts.append(Section(texts("digest-turn"), [*doors, *_left(len(digest.turn) - len(doors))]))
    return parts


def _left(count: int) -> list[Part]:
    return [Rows([], left=count)] if count else []


def after(digest: Digest, county: County, texts: Texts) -> list[Part]:
    """Themes, promises, and what is not known: told once, however many weeks are."""
    return [
        *(_themes(digest.themes, texts) if digest.themes else []),
        *_promises(digest, texts),
        *_unheard(digest.unheard, county, texts),
    ]


def _actions(texts: Texts) -> list[Action]:
    return [Button(texts("digest-phenomena"), "phenomena", fields=False)]


def _hints(digest: Digest, texts: Texts) -> list[Part]:
    """What may be typed where nothing can be pressed."""
    lines = [texts("digest-words-any", number=number)] if (number := _first_number(digest)) else []
    lines += [texts("digest-words-meeting")] if digest.meeting else []
    lines += [texts("digest-words-queue")] if any(one.what is Todo.SCREENING for one in digest.turn) else []
    lines += [texts("digest-words-more", week=digest.week.key)] if digest.count else []
    return [Hints(lines)]


def _first_number(digest: Digest) -> str:
    """The first number that stands on the page; empty when there is none."""
    numbers = [one.name for one in digest.turn if one.titles]
    numbers += [one.number for one in digest.listed]
    numbers += [one.number for one in digest.courses]
    numbers += [one.number for one in digest.promises]
    return next(iter(numbers), "")


# --- what to do


def _meeting(meeting: MeetingAhead, near: date, texts: Texts) -> Door:
    key = "digest-agenda-open" if near <= meeting.closes_on else "digest-agenda-closed"
    said = texts(key, n=meeting.items, day=texts.day(meeting.closes_on, near))
    title = texts("digest-meeting", day=texts.day(meeting.day, near))
    return Door(title, "meeting", said, facts={"meeting": meeting.day.isoformat()})


_WHERE: dict[Todo, str] = {
    Todo.CONFIRM: "open",
    Todo.SCREENING: "queue",
    Todo.PACK: "meeting",
    Todo.MINUTES: "minutes",
    Todo.SENDING: "open",
    Todo.DECIDE: "open",
    Todo.FINISH: "open",
    Todo.ANSWER: "open",
    Todo.PROGRESS: "open",
    Todo.PROPOSAL_UNTIL: "open",
    Todo.REVIEW: "open",
    Todo.LINKING: "phenomena",
    Todo.DECISION: "phenomena",
}
"""What each task is done with."""


def _titled(task: Task, texts: Texts) -> str:
    return in_sentence(words_in(task.titles, texts)) if task.titles else ""


def _task(task: Task, near: date, texts: Texts) -> Door:
    """What is to be done, to what, and by when."""
    of_meeting = task.what in (Todo.PACK, Todo.MINUTES)
    named = texts.day(date.fromisoformat(task.name), near) if of_meeting else _titled(task, texts)
    title = texts(f"turn-{task.what}", title=named or task.name)
    said = []
    if not task.name:
        said.append(texts("turn-count", n=task.count))
    elif task.titles:
        said.append(task.name)
    if task.who and task.what in (Todo.CONFIRM, Todo.ANSWER, Todo.SENDING):
        said.append(texts(f"turn-{task.what}-who", who=in_sentence(task.who)))
    if task.day:
        said.append(texts("turn-late" if task.late else "by-day", date=texts.day(task.day, near)))
    key = "meeting" if of_meeting else "number"
    return Door(title, _WHERE[task.what], _line(said), facts={key: task.name} if task.name else {})


def _line(said: Sequence[str]) -> str:
    return " · ".join(filter(None, said))


# --- what came


def _new(digest: Digest, county: County, texts: Texts) -> Part:
    """Those that can be read by now as rows, the others as a number."""
    parts: list[Part] = [_observation(one, digest.week, county, texts) for one in digest.listed]
    if digest.unscreened:
        parts.append(Text(texts("digest-unscreened", n=digest.unscreened), subtle=True))
    if digest.readable > len(digest.listed):
        facts = {"week": digest.week.key}
        parts.append(Door(texts("digest-all", n=digest.count), "more", facts=facts))
    if not digest.count:
        none = Text(texts("digest-none"))
        return Section(texts("digest-screened"), [none, *parts]) if parts else none
    if digest.before is None:
        return Section(texts("digest-new", n=digest.count), parts)
    key = "digest-new-before-whole" if digest.unfinished else "digest-new-before"
    return Section(texts(key, n=digest.count, before=digest.before), parts)


def _observation(one: Observation, week: Week, county: County, texts: Texts) -> Door:
    """Its title, type, municipality and service, and its week where that is an earlier one."""
    came = week_of(one.received_at)
    said = [
        one.number,
        public_name(one, texts, county.municipalities, service=True),
        week_name(came, texts) if came != week else "",
    ]
    return Door(one.title or one.number, "open", _line(said), facts={"number": one.number})


def courses(told: Sequence[Course], texts: Texts) -> list[Part]:
    """The phenomena that moved."""
    if not told:
        return []
    doors: list[Part] = [_course(one, texts) for one in told[:_COURSES]]
    return [Section(texts("digest-courses"), [*doors, *_left(len(told) - len(doors))])]


def _course(one: Course, texts: Texts) -> Door:
    said = texts("digest-merged", number=one.into) if one.into else phenomenon_state(one.state, texts)
    begun = texts("digest-begun") if one.begun else ""
    return Door(title_in(one, texts), "open", _line([one.number, begun, said]), facts={"number": one.number})


# --- themes


def _themes(themes: Themes, texts: Texts) -> list[Part]:
    """Bars for each theme and for the year before, in words where there is one bar at most."""
    if not themes.told:
        return []
    shown = themes.told[:_THEMES]
    bars = [bar for one in shown for bar in _bars(one, texts)]
    rows = Rows([("", _theme(one, texts)) for one in themes.told])
    chart = Chart(
        texts("digest-themes"),
        Shape.BARS,
        bars,
        [
            (texts("digest-theme"), texts("digest-column-count")),
            *((_name(one, texts), _counts(one, texts)) for one in shown),
        ],
    )
    left = len(themes.told) - len(shown)
    drawn: list[Part] = [CardOnly([chart, *_left(left)]), TextOnly([rows])]
    said = [Text(words, small=True) for words in _legend(themes, texts)]
    return [Section(texts("digest-themes"), [*(drawn if len(bars) > 1 else [rows]), *said])]


def _name(one: Theme, texts: Texts) -> str:
    return texts.code("need_main", one.code)


def _bars(one: Theme, texts: Texts) -> list[Bar]:
    now = Bar(_name(one, texts), one.count)
    if one.before is None:
        return [now]
    return [now, Bar(texts("digest-theme-before", theme=_name(one, texts)), one.before, Tone.NEUTRAL)]


def _counts(one: Theme, texts: Texts) -> str:
    if one.before is None:
        return texts.number(one.count)
    return texts("digest-theme-counts", n=one.count, before=one.before)


def _theme(one: Theme, texts: Texts) -> str:
    return texts("fact", label=_name(one, texts), value=_counts(one, texts))


def _legend(themes: Themes, texts: Texts) -> list[str]:
    """What the grey bars are, and what is left out."""
    least = themes.threshold.observations
    said = [texts("digest-year-before" if themes.compared else "digest-no-year-before")]
    return said + ([texts("digest-left-out", least=least)] if themes.withheld else [])


# --- promises and answers


def _promises(digest: Digest, texts: Texts) -> list[Part]:
    if not digest.promises:
        return []
    near = helsinki_day(digest.made_at)
    shown = digest.promises[:_PROMISES]
    doors: list[Part] = [_promise(one, near, texts) for one in shown]
    left = len(digest.promises) - len(shown)
    return [Section(texts("digest-promises"), [*doors, *_left(left)])]


def _promise(one: Promise, near: date, texts: Texts) -> Door:
    """What it is, who has it, where it stands and until when."""
    said = [one.number, in_sentence(one.recipient), proposal_state(one.state, texts), _when(one, near, texts)]
    if one.result:
        said.append(texts("digest-result", words=in_sentence(one.result)))
    return Door(title_in(one, texts), "open", _line(said), facts={"number": one.number})


def _when(one: Promise, near: date, texts: Texts) -> str:
    if one.day:
        waits = one.state is ProposalState.SENT
        return texts("digest-answer-by" if waits else "digest-done-by", date=texts.day(one.day, near))
    return "" if one.moved else texts("digest-since", date=texts.day(one.since, near))


# --- what is not known


def _unheard(unheard: Unheard, county: County, texts: Texts) -> list[Part]:
    """Silence as something that is not known, never as good news."""
    said: list[Part] = []
    if unheard.municipalities:
        said.append(Quote(_silent(unheard, county, texts)))
    if unheard.silence:
        said += [Quote(words) for words in group_sentences(unheard.silence, texts)]
    if not said:
        return []
    door = Door(texts("digest-silence"), "silence")
    return [Section(texts("digest-unheard"), [*said, CardOnly([door])])]


def _silent(unheard: Unheard, county: County, texts: Texts) -> str:
    if unheard.all:
        return texts("digest-silent-all")
    names = [texts.area(name, county.municipalities) for name in unheard.municipalities]
    if left := len(names[_NAMES:]):
        names = [*names[:_NAMES], texts("digest-silent-more", n=left)]
    return texts("digest-silent", names=texts.listed(names))


# --- several weeks


def catch_up_page(found: CatchUp, county: County, texts: Texts) -> Page:
    """What to do now, each week for itself, and what is told once."""
    latest = found.latest
    weeks = [one.week for one in found.told]
    return Page(
        title=texts("digest-title", week=weeks_name(weeks, texts)),
        lead=[Text(said, subtle=True) for said in _catch_up_status(found, texts)],
        parts=[
            *ahead(latest, texts),
            *(part for one in found.told for part in _week(one, county, texts, found.each)),
            *after(latest, county, texts),
            *_hints(latest, texts),
        ],
        actions=_actions(texts),
        preview=texts("preview-digest"),
        wide=True,
    )


def _catch_up_status(found: CatchUp, texts: Texts) -> list[str]:
    """Why so many come at once, and how much came before."""
    said = [texts("digest-made-up")]
    if found.earlier:
        n = sum(one.count for one in found.earlier)
        said.append(texts("digest-earlier", weeks=len(found.earlier), n=n))
    return said + _quiet(found.quiet_weeks, texts)


def _week(digest: Digest, county: County, texts: Texts, most: int) -> list[Part]:
    """What came in one of several weeks, and what moved, as far as there is room."""
    doors: list[Part] = [_observation(one, digest.week, county, texts) for one in digest.listed]
    doors += [_course(one, texts) for one in digest.courses]
    title = texts("digest-week", **week_facts(digest.week))
    said = texts("digest-count", n=digest.count) if digest.count else texts("digest-none")
    whole = Door(texts("digest-whole"), "digest", facts={"week": digest.week.key})
    return [Section(title, [Text(said), *doors[:most], CardOnly([whole])])]
