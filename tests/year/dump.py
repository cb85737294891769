"""The end of a year without random ids and without what two lives may differ in: to compare two of them."""

import re
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from bot.domain.log import Entry
from bot.domain.receipt import SHOWN
from tests.stage import words
from tests.year.lived import Lived

_PERSON = re.compile(r"\b[0-9a-f]{8}\b")
_OPENINGS = re.compile(r"(?<=Osoitteita avattu viestin toimittamiseen:)\s+\d+")
"""Copies that do a duty at the same moment each open its reader's address, to see if they have a chat."""
_ONE_TIME = re.compile(r"\b[A-Z0-9]{4}-[A-Z0-9]{4}\b")


def canonical(lived: Lived) -> list[str]:
    """One line for everything that is so, sorted within its kind; ids are replaced by what they name."""
    names = {**lived.names, **{one.id: one.number for one in lived.observations}}
    names |= {one.id: one.number for one in lived.phenomena} | {one.id: one.number for one in lived.proposals}
    names |= {one.id: one.number for one in lived.publications}
    names |= {one.document.id: one.document.name for one in lived.evidence}
    names |= {one.id: one.day.isoformat() for one in (*lived.meetings, *lived.given_up)}

    def named(id_: str | None) -> str:
        return names.get(id_ or "", "")

    lines = [
        f"{o.number} {o.state} {named(o.person_id)} {_at(o.received_at)} {_at(o.since)} {o.version} {o.text}"
        for o in lived.observations
    ]
    lines += [
        f"{p.number} {p.state} {_at(p.since)} {p.version} {[named(one) for one in p.observation_ids]}"
        for p in (*lived.phenomena, *lived.proposals)
    ]
    lines += [
        f"{named(m)} {named(item.phenomenon_id)} {item.decision} {item.votes}"
        for m, items in lived.items.items()
        for item in sorted(items, key=lambda one: named(one.phenomenon_id))
    ]
    lines += [line for id_, entries in lived.log.items() for line in _log(named(id_), entries, named, lived)]
    lines += sorted(
        f"{one.name} {one.limit} {one.occasion} {one.due_on} {one.step} {one.met_on} {one.met_by}"
        for found in lived.limits.values()
        for one in found
    )
    lines += sorted(
        f"{named(one.person_id) or 'the channel'} {one.kind} {named(one.subject) or one.subject} {one.state}"
        for one in lived.outbox
    )
    return lines + _heard(lived)


def _log(name: str, entries: Sequence[Entry], named: Callable[[str | None], str], lived: Lived) -> list[str]:
    who = [f"{named(one.person_id)} {named(one.about)}" for one in entries]
    why = [[f"{named(by.subject)} {by.action}" for by in lived.behind(one)] for one in entries]
    return [
        f"{name} {_at(one.at)} {one.action} {one.state} {about} {one.reason} {causes}"
        for one, about, causes in zip(entries, who, why, strict=True)
    ]


def _at(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()


def _heard(lived: Lived) -> list[str]:
    """What each chat was sent, in its order; the channel's threads among one another have none."""
    lines: dict[str, list[str]] = {}
    for posted in lived.sent:
        said = _PERSON.sub("PERSON", _ONE_TIME.sub("CODE", SHOWN.sub("CODE", words(posted.activity))))
        said = _OPENINGS.sub(" N", said)
        lines.setdefault(posted.conversation_id.split(";")[0], []).append(said)
    return [
        f"{chat}: {said}"
        for chat in sorted(lines)
        for said in (sorted(lines[chat]) if chat.startswith("19:") else lines[chat])
    ]
