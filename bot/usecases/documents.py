"""Documents for those who decide: their facts are chosen here, where single observations may be read."""

import asyncio
from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta
from itertools import islice

from bot.domain.calendar import midnight
from bot.domain.codes import Language
from bot.domain.errors import Refusal
from bot.domain.evidence.letter import LetterFacts
from bot.domain.evidence.own_words import OwnWords
from bot.domain.evidence.pack import PackFacts
from bot.domain.evidence.selection import (
    PackRecords,
    field_span,
    letter_facts,
    letter_words,
    pack_facts,
    raw_texts,
)
from bot.domain.file_link import LIFE, DocumentKind, FileForm, FileLink, link_hash, new_link_code
from bot.domain.people import Address, Opening, Person
from bot.domain.phenomenon import Phenomenon
from bot.domain.roles import Permission
from bot.usecases import agendas, meetings
from bot.usecases.context import Context
from bot.usecases.silence import silence_for_group

_AT_ONCE = 25
"""So many observations are compared at a time, so that others have their turn."""


async def pack(ctx: Context, day: date) -> PackFacts:
    """Return the facts of the pack of the meeting on a day; the caller has asked who may.

    Raises:
        Refusal: there is no meeting on that day, or it is cancelled.
    """
    meeting = await meetings.on_day(ctx, day)
    found = await agendas.pack_of(ctx, meeting)
    earlier = [one for one in await ctx.unit.meetings.all() if one.day < meeting.day]
    span = field_span(meeting, max(earlier, key=lambda one: one.day, default=None))
    received = None
    if span.over(ctx.today):
        start, end = midnight(span.first), midnight(span.last + timedelta(days=1))
        received = await ctx.unit.observations.received(start, end)
    proposals = await ctx.unit.proposals.open()
    records = PackRecords(pack=found, proposals=proposals, span=span, received=received)
    own = OwnWords(records.shown)
    await _look(ctx, own, records.observation_ids | {one.id for one in received or ()})
    return pack_facts(records, own, await silence_for_group(ctx))


async def letter(ctx: Context, number: str) -> LetterFacts:
    """Return the facts of a proposal's letter; the caller has asked who may.

    Raises:
        Refusal: there is no such proposal, or no letter of it may go out now.
    """
    proposal = await ctx.unit.proposals.numbered(number)
    if proposal is None:
        raise Refusal("unknown-proposal", number=number)
    phenomenon = await _source(ctx, proposal.phenomenon_id)
    own = OwnWords(letter_words(proposal, phenomenon))
    linked = phenomenon.observation_ids if phenomenon else ()
    await _look(ctx, own, {*proposal.observation_ids, *linked})
    return letter_facts(proposal, phenomenon, own, ctx.today)


async def _source(ctx: Context, phenomenon_id: str | None) -> Phenomenon | None:
    found = await ctx.unit.phenomena.many({phenomenon_id}) if phenomenon_id else []
    return next(iter(found), None)


async def _look(ctx: Context, own: OwnWords, ids: Collection[str]) -> None:
    """Compare what a document would show with these observations."""
    waiting: Iterable[str] = iter(sorted(ids))
    while some := [*islice(waiting, _AT_ONCE)]:
        own.look(raw_texts(await ctx.unit.observations.many(some)))
        await asyncio.sleep(0)


# --- out of the chat


async def issue(
    ctx: Context, kind: DocumentKind, key: str, language: Language, forms: Sequence[FileForm]
) -> dict[FileForm, str]:
    """Return the codes of new one-time links to a document, to be shown once to the actor.

    Raises:
        Refusal: the actor may not, or there is no such document now.
    """
    await ctx.allow(Permission.TAKE_DOCUMENT)
    await _chosen(ctx, kind, key)  # what could not be made is refused here, where it can be mended
    codes = {form: new_link_code() for form in forms}
    for form, code in codes.items():
        link = FileLink(
            code_hash=link_hash(code),
            kind=kind,
            key=key,
            language=language,
            form=form,
            person_id=ctx.person.id,
            expires_at=ctx.now + LIFE,
        )
        await ctx.unit.file_links.add(link, ctx.now)
    return codes


async def linked(ctx: Context, code: str) -> FileLink | None:
    """Return what a code leads to; None when it leads nowhere (any more)."""
    link = await ctx.unit.file_links.find(link_hash(code))
    return link if link and link.usable(ctx.now) else None


async def addressee(ctx: Context, link: FileLink) -> tuple[Person, Address]:
    """Return to whom a link was given, with their address: the team's roster is asked for it."""
    person = await ctx.unit.people.get(link.person_id)
    return person, await ctx.unit.people.open(person.id, purpose=Opening.DELIVERY, now=ctx.now)


async def taken(ctx: Context, link: FileLink) -> PackFacts | LetterFacts:
    """Return the facts of what a link leads to; the right of its addressee, the actor, is asked again.

    Raises:
        Refusal: they may not any more, or there is no such document now.
    """
    await ctx.allow(Permission.TAKE_DOCUMENT)
    return await _chosen(ctx, link.kind, link.key)


async def hand_over(ctx: Context, link: FileLink) -> bool:
    """Use a link up once its file is made, and note who took it; False when another press was first."""
    if not await ctx.unit.file_links.use(link.code_hash, ctx.now):
        return False
    await ctx.note_read(Permission.TAKE_DOCUMENT, link.name)
    return True


async def _chosen(ctx: Context, kind: DocumentKind, key: str) -> PackFacts | LetterFacts:
    if kind is DocumentKind.PACK:
        return await pack(ctx, date.fromisoformat(key))
    return await letter(ctx, key)
