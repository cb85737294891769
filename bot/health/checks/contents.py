"""What is in the database that an administrator should know: channels, roles, words, notices."""

from collections.abc import Sequence

from bot.domain.group import WorkingGroup
from bot.domain.group_ownership import county_group
from bot.domain.guard import may_be_allowed, phrase_of
from bot.domain.roles import short
from bot.health.findings import Report
from bot.health.installation import Installation
from bot.settings import Settings
from bot.voikko import name_dictionary


async def groups(at: Installation, report: Report) -> None:
    """Say what each group is for, which one sees everything, and what no setting names any more."""
    if not (rows := await at.rows):
        return
    if not rows.groups:
        report.note("no channel is linked yet: `python -m bot pair` prints a code")
        return
    report.ok(f"{len(rows.groups)} channel(s) linked")
    _groups(rows.groups, at.settings, report)


def _groups(groups: Sequence[WorkingGroup], settings: Settings, report: Report) -> None:
    whole = county_group(groups)
    for group in groups:
        areas = ", ".join(group.municipalities) or "the whole county"
        services = ", ".join(group.services) or "all services"
        also = "; it sees everything, as the county group" if group == whole else ""
        report.note(f"group {short(group.id)}: {areas}, {services}{also}")
        for name in sorted({*group.municipalities} - {*settings.county.municipalities}):
            report.mend(
                f"group {short(group.id)} is for {name}, which the settings do not name (any more): what is "
                "reported there goes to another group. Link its channel once more, with a new code"
            )
    if whole and not whole.whole:
        report.mend(
            "no group is for the whole county: what is in no group's remit goes to the one that was linked "
            "first. Link a channel with the code of `python -m bot pair`"
        )


async def roles(at: Installation, report: Report) -> None:
    """Say which role nobody has, and which ones open nothing any more."""
    if not (rows := await at.rows):
        return
    if not rows.officers:
        report.note("nobody is data protection officer yet: `python -m bot appoint dpo` prints a code")
    for who, one in rows.unknown_scopes:
        report.mend(
            f"{who} is {one.role} for {one.scope.area}, which the settings do not name (any more): nobody "
            "gets its report. Take the role away (`python -m bot roles`) and give it for a present area"
        )


async def allowed_words(at: Installation, report: Report) -> None:
    """Count the words that the guard lets pass, and name those that are known names on this machine."""
    if not (rows := await at.rows):
        return
    of_settings = at.settings.allowed_words
    every = [*of_settings, *rows.words]
    report.ok(f"{len(every)} allowed word(s), {len(of_settings)} of them by HAVAINTO_ALLOWED_WORDS")
    for word in every:
        if not may_be_allowed(phrase_of(word), name_dictionary()):
            report.note(f"the allowed word {word!r} holds a known name, which the guard lets pass: remove it")


async def notices(at: Installation, report: Report) -> None:
    """Count the notices by their state."""
    if rows := await at.rows:
        for state, count in sorted(rows.notices.items()):
            report.note(f"notices {state}: {count}")
