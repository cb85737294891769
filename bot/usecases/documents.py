"""Documents for those who decide: their facts are chosen here, where single observations may be read."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

from bot.domain.calendar import midnight
from bot.domain.codes import Language
from bot.domain.errors import Refusal
from bot.domain.evidence.decoding import facts_of
from bot.domain.evidence.facts import facts_hash, plain
from bot.domain.evidence.letter import LetterFacts
from bot.domain.evidence.municipal import MunicipalFacts
from bot.domain.evidence.own_words import OwnWords
from bot.domain.evidence.pack import PackFacts
from bot.domain.evidence.published import Published
from bot.domain.evidence.sources import Tables, figure_at
from bot.domain.file_link import LIFE, DocumentKind, FileForm, FileLink, link_hash, new_link_code
from bot.domain.log import Action
from bot.domain.people import Address, Opening, Person
from bot.domain.period import TERM, YEAR, period_from_key
from bot.domain.report_round import FOR_OTHERS, READERS
from bot.domain.roles import Permission
from bot.domain.scope import covers
from bot.domain.selection.meeting import (
    PackRecords,
    field_span,
    letter_facts,
    letter_words,
    pack_facts,
)
from bot.domain.selection.publications import published_facts
from bot.domain.stored_document import DocumentState, StoredDocument
from bot.domain.suppression import Audience, Figure
from bot.usecases import agendas, meetings, own_words, quarters, releases, year_reports
from bot.usecases.context import Context
from bot.usecases.group_ownership import view_of
from bot.usecases.silence import silence_for_group


async def pack(ctx: Context, day: date) -> PackFacts:
    """Return the facts of the pack of the meeting on a day; the caller has asked who may.

    Raises:
        Refusal: there is no meeting on that day, or it is cancelled.
    """
    meeting = await meetings.on_day(ctx, day)
    found = await agendas.pack_of(ctx, meeting)
    group = await view_of(ctx, meeting.group_id)
    earlier = [one for one in await ctx.unit.meetings.all(meeting.group_id) if one.day < meeting.day]
    span = field_span(meeting, max(earlier, key=lambda one: one.day, default=None))
    received = None
    if span.over(ctx.today):
        start, end = midnight(span.first), midnight(span.last + timedelta(days=1))
        received = await ctx.unit.observations.received(start, end, group)
    proposals = await ctx.unit.proposals.open(group)
    records = PackRecords(pack=found, proposals=proposals, span=span, received=received)
    own = OwnWords(records.shown)
    await own_words.look(ctx, own, records.observation_ids | {one.id for one in received or ()})
    return pack_facts(records, own, await silence_for_group(ctx))


async def letter(ctx: Context, number: str) -> LetterFacts:
    """Return the facts of a proposal's letter; the caller has asked who may.

    Raises:
        Refusal: there is no such proposal, or no letter of it may go out now.
    """
    proposal = await ctx.unit.proposals.numbered(number)
    if proposal is None or not ctx.sees(proposal):
        raise Refusal("unknown-proposal", number=number)
    (subject,) = await own_words.of_proposals(ctx, [proposal])
    own = await own_words.leaving(ctx, subject.id, letter_words(proposal), subject.observation_ids)
    return letter_facts(proposal, own, await _published(ctx, proposal.phenomenon_id), ctx.today)


async def _municipal(ctx: Context, key: str) -> MunicipalFacts:
    area, _, period = key.rpartition(" ")
    return await quarters.municipal(ctx, area, period_from_key(period))


async def _published(ctx: Context, phenomenon_id: str | None) -> Published | None:
    """Return what the organisation may read of a phenomenon; None when it repeats an observation by now."""
    found = await ctx.unit.publications.of_phenomenon(phenomenon_id) if phenomenon_id else []
    readable = [one for one in found if one.readable][:1]
    told = await own_words.repeating_nothing(ctx, readable)
    return published_facts(told[0]) if told else None


# --- stored


async def make(
    ctx: Context, kind: DocumentKind, key: str, level: Audience = Audience.ORGANISATION
) -> StoredDocument:
    """Choose a document's facts as of now and store them as a draft; the caller has asked who may.

    The same facts are stored once.

    Args:
        ctx: the actor is who made it; None on the command line.
        kind: one of the kinds in the table below.
        key: as in :class:`bot.domain.stored_document.StoredDocument`.
        level: whom it is for, where its kind leaves a choice.

    Raises:
        Refusal: there is no such document now.
    """
    if kind in FOR_OTHERS:
        ctx.only_county(Permission.TAKE_DOCUMENT)
    if kind in _FROM_VERDICTS:
        await year_reports.compared(ctx)
    if kind is DocumentKind.MUNICIPAL:
        key = quarters.named(ctx, key)
    facts = await _CHOICE[kind](ctx, key, level)
    made = StoredDocument(
        id=uuid4().hex,
        kind=kind,
        key=key,
        level=facts.level,
        state=DocumentState.DRAFT,
        facts=plain(facts),
        facts_hash=facts_hash(facts),
        publications=tuple(sorted(set(_publications(facts)))),
        made_at=ctx.now,
        made_by=ctx.actor.id if ctx.actor else None,
    )
    await ctx.unit.documents.alone()
    await _refuse_withdrawn(ctx, made)
    return await ctx.unit.documents.add(made)


async def _refuse_withdrawn(ctx: Context, made: StoredDocument) -> None:
    """Refuse one of which a publication was withdrawn while it was being made: nothing would mark it."""
    for number in made.publications:
        publication = await ctx.unit.publications.numbered(number)
        if publication is None or not publication.readable:
            raise Refusal("document-withdrawn", document=made.key)


_CHOICE: dict[DocumentKind, Callable[[Context, str, Audience], Awaitable[Any]]] = {
    DocumentKind.PACK: lambda ctx, key, _: pack(ctx, date.fromisoformat(key)),
    DocumentKind.PROPOSAL: lambda ctx, key, _: letter(ctx, key),
    DocumentKind.YEAR: lambda ctx, key, level: year_reports.report(ctx, key, YEAR, level),
    DocumentKind.TERM: lambda ctx, key, level: year_reports.report(ctx, key, TERM, level),
    DocumentKind.COUNCILLOR: year_reports.councillor,
    DocumentKind.MUNICIPAL: lambda ctx, key, _: _municipal(ctx, key),
}
"""Who chooses the facts of each kind."""


_FROM_VERDICTS = (DocumentKind.YEAR, DocumentKind.TERM, DocumentKind.COUNCILLOR)
"""The kinds that read no observation: whether words repeat one has to be known before."""


def _publications(facts: object) -> Iterable[str]:
    """Yield the numbers of all publications that these facts show."""
    if isinstance(facts, Published):
        yield facts.number
    elif isinstance(facts, tuple):
        for one in facts:
            yield from _publications(one)
    elif is_dataclass(facts):
        for field in fields(facts):
            yield from _publications(getattr(facts, field.name))


async def approve_document(ctx: Context, document_id: str) -> StoredDocument:
    """Approve a draft: from now on it may be read by those whom it concerns.

    Raises:
        Refusal: the actor may not; it lacks conclusions; it is no draft any more; one like it stands already.
        KeyError: there is no such document.
    """
    await ctx.allow(Permission.APPROVE_DOCUMENT)
    document = await ctx.unit.documents.get(document_id)
    if document.withdrawn:
        raise Refusal("document-withdrawn", document=document.key)
    if not document.finished:
        raise Refusal("document-unfinished", document=document.key)
    if not await ctx.unit.documents.approve(document_id, ctx.now):
        raise Refusal("document-approved", document=document.key)
    await ctx.note(Action.DOCUMENT_APPROVED, document_id, state=DocumentState.APPROVED)
    return await ctx.unit.documents.get(document_id)


def facts_in(document: StoredDocument) -> Any:
    """Return the facts of a document that may be handed out; the first of its kind takes a tenth of a second.

    Raises:
        Refusal: one of its publications was withdrawn, or its facts cannot be read.
    """
    if document.withdrawn:
        raise Refusal("document-withdrawn", document=document.key)
    try:
        return facts_of(document.kind, document.facts)
    except ValueError as error:
        raise Refusal("document-unreadable", document=document.key) from error


# --- checked


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """What a document's figures can be compared with.

    Attributes:
        facts: of the document, intact.
        releases: the tables of each release by its number; the chain vouches for all of them.
    """

    document: StoredDocument
    facts: Any
    releases: Mapping[str, Tables]

    def figure(self, source: str) -> Figure:
        """Return the stored figure of a mark; KeyError when there is none."""
        return figure_at(source, self.document.facts, self.releases)


async def evidence(ctx: Context, hash_: str) -> Evidence:
    """Return what the figures of a document with these facts come from; a withdrawn one's too.

    Raises:
        Refusal: no such facts are stored here, or they or a release are not as they were.
    """
    try:
        document = await ctx.unit.documents.by_hash(hash_)
    except ValueError as error:
        raise Refusal("document-changed") from error
    if document is None:
        raise Refusal("document-unknown")
    if not document.intact:
        raise Refusal("document-changed")
    found, _ = await releases.verify(ctx)
    if found:
        raise Refusal("release-changed", numbers=tuple(one.name for one in found))
    standing, _ = await ctx.unit.releases.as_stored()
    try:
        facts = facts_of(document.kind, document.facts)
    except ValueError as error:
        raise Refusal("document-unreadable", document=document.key) from error
    return Evidence(
        document=document, facts=facts, releases={one.number: one.tables for one in standing if one.number}
    )


# --- out of the chat


async def links(
    ctx: Context, document: StoredDocument, language: Language, forms: Sequence[FileForm]
) -> dict[FileForm, str]:
    """Return the codes of new one-time links to a document whose facts were read, to be shown once.

    Raises:
        Refusal: the actor may not have it.
    """
    await let(ctx, document)
    codes = {form: new_link_code() for form in forms}
    for form, code in codes.items():
        link = FileLink(
            code_hash=link_hash(code),
            document_id=document.id,
            language=language,
            form=form,
            person_id=ctx.person.id,
            expires_at=ctx.now + LIFE,
        )
        await ctx.unit.file_links.add(link, ctx.now)
    return codes


async def let(ctx: Context, document: StoredDocument) -> None:
    """Let the actor have a document.

    Raises:
        Refusal: they may not; of somebody else's report nothing more is said.
    """
    if await reads(ctx, document):
        return
    if document.kind not in FOR_OTHERS:
        await ctx.allow(Permission.TAKE_DOCUMENT)
    elif await ctx.may(Permission.APPROVE_DOCUMENT):
        await ctx.allow(Permission.APPROVE_DOCUMENT)  # on the roster, too
    else:
        raise Refusal("report-not-yours")


async def reads(ctx: Context, document: StoredDocument) -> bool:
    """Return whether the actor is a reader of an approved document: their role and its scope cover it."""
    if document.state is not DocumentState.APPROVED:
        return False
    for role, kinds in READERS.items():
        if document.kind in kinds:
            scopes = await ctx.unit.roles.scopes(ctx.person.id, role, ctx.today)
            if any(covers(one, document.area, ctx.county.areas) for one in scopes):
                return True
    return False


async def reads_any(ctx: Context) -> bool:
    """Return whether the actor has a role in which approved documents are read."""
    return bool(await ctx.unit.roles.of(ctx.person.id, ctx.today) & READERS.keys())


async def linked(ctx: Context, code: str) -> tuple[FileLink, StoredDocument] | None:
    """Return what a code leads to; None when it leads nowhere (any more)."""
    link = await ctx.unit.file_links.find(link_hash(code))
    if link is None or not link.usable(ctx.now):
        return None
    return link, await ctx.unit.documents.get(link.document_id)


async def addressee(ctx: Context, link: FileLink) -> tuple[Person, Address]:
    """Return to whom a link was given, with their address: the team's roster is asked for it."""
    person = await ctx.unit.people.get(link.person_id)
    return person, await ctx.unit.people.open(person.id, purpose=Opening.DELIVERY, now=ctx.now)


async def taken(ctx: Context, link: FileLink) -> Any:
    """Return the facts of what a link leads to; the right of its addressee, the actor, is asked again.

    Raises:
        Refusal: they may not any more, or it is not handed out any more.
    """
    document = await ctx.unit.documents.get(link.document_id)
    await let(ctx, document)
    return await asyncio.to_thread(facts_in, document)


async def hand_over(ctx: Context, link: FileLink) -> bool:
    """Use a link up once its file is made, and note who took it; False when another press was first."""
    if not await ctx.unit.file_links.use(link.code_hash, ctx.now):
        return False
    document = await ctx.unit.documents.get(link.document_id)
    await ctx.note_read(Permission.TAKE_DOCUMENT, document.name)
    return True
