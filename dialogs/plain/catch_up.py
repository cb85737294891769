"""Plain words: several periods' digests in one post."""

from dataclasses import replace

from bot.domain.catch_up import CatchUp
from bot.domain.county import County
from bot.domain.statistics import Digest
from dialogs.plain.digest import (
    change_lines,
    digest_status,
    figures_of,
    listed_lines,
    overdue_sections,
    proposal_lines,
    suppression_note,
    under,
)
from dialogs.texts import Texts
from dialogs.texts.facts import Line, week_facts, weeks_name


def catch_up_text(found: CatchUp, county: County, texts: Texts) -> str:
    """Each week for itself, then what stands open now.

    Args:
        found: the weeks.
        county: how much is listed.
        texts: the reader's language.
    """
    few = room_of(found, county)
    parts = ["\n".join((catch_up_title(found, texts), *catch_up_status(found, texts)))]
    for one in found.told:
        heading = "\n".join((week_title(one, texts), *week_status(one, texts, found.each)))
        parts.append(under(heading, [*listed_lines(one, texts), *week_changes(one, few, texts)]))
    parts += catch_up_note(found, texts)
    parts.append(under(texts("digest-open"), proposal_lines(found.latest, few, texts)))
    parts += [under(title, lines) for title, lines in overdue_sections(found.latest, texts)]
    opened = [texts("digest-words-open", number=one.number) for each in found.told for one in each.listed[:1]]
    parts.append("\n".join((*opened[-1:], whole_week(found, texts))))
    return "\n\n".join(parts)


def catch_up_title(found: CatchUp, texts: Texts) -> str:
    """``Kooste, viikot 44/2026 ja 47/2026``."""
    return texts("digest-title", week=weeks_name(found.weeks, texts))


def catch_up_status(found: CatchUp, texts: Texts) -> list[str]:
    """Why so many come at once, and how much came before."""
    said = [texts("digest-made-up" if len(found.told) + len(found.earlier) > 1 else "digest-late")]
    if found.earlier:
        said.append(texts("digest-earlier", weeks=len(found.earlier), n=found.earlier_count))
    return said


def week_title(digest: Digest, texts: Texts) -> str:
    """``Viikko 44/2026``."""
    return texts("digest-week", **week_facts(digest.week))


def week_status(digest: Digest, texts: Texts, most: int) -> list[str]:
    """The period, how many observations came, and their ``most`` frequent figures."""
    return [*digest_status(digest, texts), *(figures_of(digest, texts, most=most) if digest.count else ())]


def week_changes(digest: Digest, county: County, texts: Texts) -> list[Line]:
    """What changed in one of the weeks, without results in people's words; nothing when nothing did."""
    if not (digest.changes or digest.courses):
        return []
    bare = replace(digest, changes=tuple(replace(one, result=None) for one in digest.changes))
    return [(texts("digest-changes"), ""), *change_lines(bare, county, texts)]


def room_of(found: CatchUp, county: County) -> County:
    """The county's choices with as much listed as there is room for."""
    return replace(county, digest_limit=min(county.digest_limit, found.each))


def catch_up_note(found: CatchUp, texts: Texts) -> list[str]:
    """The rule about small counts, once, when it withheld anything."""
    return [note for one in found.told for note in suppression_note(one, texts)][:1]


def whole_week(found: CatchUp, texts: Texts) -> str:
    """How to see all of one week, for example of the last that is not told."""
    shown = (found.earlier or found.told)[-1]
    return texts("digest-words-week", week=texts("week-short", **week_facts(shown.week)))
