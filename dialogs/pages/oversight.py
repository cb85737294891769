"""The data protection officer's page."""

from bot.domain.log import Action, Entry
from bot.domain.oversight import OWN_DATA, REFUSED, Opened, Oversight, Read, Trace
from bot.domain.roles import short
from bot.usecases.access import COUNTED
from dialogs.pages.page import Facts, Group, Line, Page, Rows, Section, Text
from dialogs.texts import Texts

_MOST = 45
"""So many counters fit on a card beside the traces; plain text has them all."""


def oversight_page(oversight: Oversight, texts: Texts) -> Page:
    """The counters, and under them who did what."""
    since = texts("oversight-since", date=texts.date(oversight.since))
    traces = [("", _trace(one, texts)) for one in oversight.traces]
    return Page(
        title=texts("oversight-title"),
        parts=[
            Group([Text(since), Facts(_counters(oversight, texts), most=_MOST)]),
            *([Section(texts("oversight-traces"), [Rows(traces)])] if traces else []),
        ],
    )


def _counters(oversight: Oversight, texts: Texts) -> list[Line]:
    """Every counter with its name."""
    lines = [
        (texts("oversight-reads"), texts.number(oversight.reads)),
        (texts("oversight-refusals"), texts.number(oversight.refusals)),
    ]
    lines += [(texts(f"opening-{purpose}"), texts.number(n)) for purpose, n in oversight.openings.items()]
    return lines + [(_tally(name, texts), texts.number(n)) for name, n in oversight.tallies.items()]


def _tally(name: str, texts: Texts) -> str:
    """A tally's name in words; as it is where there are none, so that nothing counted goes unseen."""
    if name.startswith(REFUSED):
        return texts("trace-refused", permission=_permission(name.removeprefix(REFUSED), texts))
    if name.startswith(COUNTED):
        outcome, _, kind = name.removeprefix(COUNTED).partition("-")
        return texts(f"guard-count-{outcome}", kind=texts(f"guard-kind-{kind}"))
    return texts(f"tally-{name}") if texts.has(f"tally-{name}") else name


def _permission(permission: str, texts: Texts) -> str:
    return texts(f"permission-{permission}") if texts.has(f"permission-{permission}") else permission


def _trace(trace: Trace, texts: Texts) -> str:
    """``20.11.2026 3f2a9c01: havainnon tekstin avaaminen H-2026-0001``; never whose identity was opened."""
    who = "" if isinstance(trace, Opened) else trace.person_id or ""
    what = _what(trace, texts)
    date = texts.date(trace.at)
    if not who:
        return texts("history-line", date=date, what=what)
    return texts("trace-line", date=date, who=short(who), what=what)


def _what(trace: Trace, texts: Texts) -> str:
    if isinstance(trace, Opened):
        return texts(f"opening-{trace.purpose}")
    if isinstance(trace, Read) and trace.subject == OWN_DATA:
        return texts("trace-own-data")
    if isinstance(trace, Read):
        return " ".join(filter(None, (_permission(trace.deed, texts), trace.subject)))
    return _logged(trace, texts)


def _logged(entry: Entry, texts: Texts) -> str:
    if entry.action is Action.REFUSED:
        return texts("trace-refused", permission=_permission(entry.reason or "", texts))
    what = texts(f"entry-{entry.action}")
    if entry.action in (Action.APPOINTED, Action.DISMISSED, Action.ROLE_OFFERED):
        return texts("fact", label=what, value=texts(f"role-{entry.reason}"))
    return what
