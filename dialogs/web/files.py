"""The way to a file: GET shows one button, so that a previewer uses nothing up; POST hands the file over."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path

import structlog
from aiohttp import web

from bot.domain.codes import Language
from bot.domain.county import County
from bot.domain.errors import Refusal
from bot.domain.file_link import FileForm, FileLink
from bot.domain.group import WorkingGroup
from bot.domain.people import Person
from bot.domain.stored_document import StoredDocument
from bot.ports import Clock, Roster, Unavailable, Unit, Units
from bot.usecases import documents, group_ownership
from bot.usecases.context import Context
from dialogs.documents.files import document_of, one_file
from dialogs.pages.documents import PATH
from dialogs.texts import Texts
from dialogs.texts.refusals import refusal_text
from dialogs.web.html import HEADERS, page

_TYPES = {
    FileForm.WORD: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    FileForm.EXCEL: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}

_CODE = re.compile(r"[\w-]{22}", re.ASCII)

log = structlog.get_logger(__name__)


@dataclass(frozen=True, kw_only=True)
class FileDesk:
    """Hands files over to those to whom a link was given, once, and only while they may have them.

    Attributes:
        template: the county's Word template; None for the built one.
    """

    units: Units
    roster: Roster
    county: County
    clock: Clock
    template: Path | None = None

    def routes(self) -> list[web.RouteDef]:
        """Return the routes of files."""
        where = PATH + "{code}"
        return [web.get(where, self._guarded(self._ask)), web.post(where, self._guarded(self._hand))]

    def _guarded(
        self, handle: Callable[[str], Awaitable[web.Response]]
    ) -> Callable[[web.Request], Awaitable[web.Response]]:
        """Answer with a page whatever goes wrong; the code stands in no log."""

        async def guarded(request: web.Request) -> web.Response:
            code = request.match_info["code"]
            try:
                return await handle(code if _CODE.fullmatch(code) else "")
            except Unavailable:
                return _said("file-later", HTTPStatus.SERVICE_UNAVAILABLE)
            except Exception:
                log.exception("file_failed")
                return _said("file-later", HTTPStatus.INTERNAL_SERVER_ERROR)

        return guarded

    async def _ask(self, code: str) -> web.Response:
        """Ask for one press; nothing is used up."""
        async with self.units.reading() as unit:
            found = await documents.linked(self._context(unit), code)
        if found is None:
            return _said("file-gone", HTTPStatus.GONE)
        link, document = found
        texts = Texts(link.language)
        try:
            title = await asyncio.to_thread(_title, document, texts)
        except Refusal as refusal:
            return _refused(refusal, texts)
        words = texts("file-page-press")
        return _page(page(title, [(texts, words)], texts(f"button-file-{link.form}")), HTTPStatus.OK)

    async def _hand(self, code: str) -> web.Response:
        """Make the file, use the link up, hand it over; where anything fails, the link is not used."""
        async with self.units() as unit:
            leads = await documents.linked(self._context(unit), code)
            address = None
            if leads:
                link = leads[0]
                person, address = await documents.addressee(self._context(unit), link)
                working = await unit.groups.working()
        if address is None:
            return _said("file-gone", HTTPStatus.GONE)
        mine = await self._groups(working, address.tenant_id, address.teams_id)
        texts = Texts(link.language)
        try:
            async with self.units() as unit:
                ctx = self._context(unit, person)
                group = await group_ownership.chosen(ctx, mine, person)
                facts = await documents.taken(await group_ownership.acting(ctx, group), link)
        except Refusal as refusal:
            return _refused(refusal, texts)
        found = await asyncio.to_thread(self._made, facts, texts, link)
        async with self.units() as unit:
            first = await documents.hand_over(self._context(unit, person), link)
        if not first or found is None:
            return _said("file-gone", HTTPStatus.GONE)
        name, content = found
        attached = {"Content-Disposition": f'attachment; filename="{name}"'}
        return web.Response(body=content, content_type=_TYPES[link.form], headers=HEADERS | attached)

    def _made(self, facts: object, texts: Texts, link: FileLink) -> tuple[str, bytes] | None:
        template = self.template.read_bytes() if self.template else None
        return one_file(facts, texts, template, link.form)

    async def _groups(self, working: list[WorkingGroup], tenant_id: str, teams_id: str) -> list[WorkingGroup]:
        """Return the groups on whose teams somebody still is; Teams is asked outside any unit of work."""
        theirs = [group for group in working if group.tenant_id == tenant_id]
        return [group for group in theirs if await self.roster.is_member(group, teams_id)]

    def _context(self, unit: Unit, person: Person | None = None) -> Context:
        return Context(unit=unit, county=self.county, now=self.clock(), actor=person)


def _title(document: StoredDocument, texts: Texts) -> str:
    return document_of(documents.facts_in(document), texts).title


def _refused(refusal: Refusal, texts: Texts) -> web.Response:
    title, said = texts("file-refused-title"), refusal_text(refusal, texts)
    return _page(page(title, [(texts, said)]), HTTPStatus.FORBIDDEN)


def _said(key: str, status: HTTPStatus) -> web.Response:
    """Answer who is not known, in each language."""
    spoken = [Texts(language) for language in Language]
    title = " · ".join(texts(f"{key}-title") for texts in spoken)
    return _page(page(title, [(texts, texts(key)) for texts in spoken]), status)


def _page(html: str, status: HTTPStatus) -> web.Response:
    return web.Response(text=html, content_type="text/html", status=status, headers=HEADERS)
