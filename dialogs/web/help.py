"""The public help: what the bot is for and what may be typed, without a login, a cookie or a script.

It is the help card's words as a web page: for who looks before they install, as the page that app stores ask
for, and as a tab in Teams where the app package has one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from html import escape
from pathlib import Path

from aiohttp import web

from bot.domain.codes import Language
from bot.domain.county import County
from bot.domain.people import USUAL_LANGUAGE, named_language
from dialogs.actions.registry import help_sections
from dialogs.incoming import Where
from dialogs.pages.help import help_page
from dialogs.pages.page import CardOnly, Part, Rows, Section, Text, TextOnly
from dialogs.texts import Texts
from dialogs.web.html import STYLE, style_hash

PATH = "/help"

FRAMES = ("https://teams.microsoft.com", "https://*.teams.microsoft.com", "https://*.cloud.microsoft")
"""Where Teams shows a tab; nobody else may put the page into theirs."""

HEADERS = {
    "Cache-Control": "public, max-age=3600",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex, nofollow",
    "Content-Security-Policy": f"default-src 'none'; style-src '{style_hash()}'; img-src 'self'; "
    f"form-action 'none'; base-uri 'none'; frame-ancestors {' '.join(FRAMES)}",
}


@dataclass(frozen=True, kw_only=True)
class HelpPages:
    """Serves the help in each language, and the app's icon; nothing of a request is kept.

    Attributes:
        county: it says who screens, and where its privacy notice is.
        icon: the file of a PNG, the one in the app package.
    """

    county: County
    icon: Path

    def routes(self) -> list[web.RouteDef]:
        """Return the routes of the help."""
        known = "|".join(Language)
        return [
            web.get(PATH, self._read),
            web.get(f"{PATH}/{{language:{known}}}", self._read),
            web.get(f"{PATH}/icon.png", self._picture),
        ]

    @cached_property
    def _pages(self) -> dict[Language, str]:
        return {language: _page(self.county, Texts(language)) for language in Language}

    @cached_property
    def _icon(self) -> bytes:
        return self.icon.read_bytes()

    async def _read(self, request: web.Request) -> web.Response:
        language = _asked(request)
        headers = HEADERS | {"Content-Language": language, "Vary": "Accept-Language"}
        return web.Response(text=self._pages[language], content_type="text/html", headers=headers)

    async def _picture(self, _request: web.Request) -> web.Response:
        return web.Response(body=self._icon, content_type="image/png", headers=HEADERS)


def _asked(request: web.Request) -> Language:
    """Return the language of the address, else that of the locale from Teams, else the browser's first."""
    wanted = [
        request.match_info.get("language"),
        request.query.get("locale"),
        *request.headers.get("Accept-Language", "")[:200].split(","),
    ]
    found = (named_language((one or "").strip().partition(";")[0]) for one in wanted)
    return next((language for language in found if language), USUAL_LANGUAGE)


def _page(county: County, texts: Texts) -> str:
    """Return the page in one language, with the ways to the others."""
    shown = help_page(help_sections(Where.PERSONAL), county, texts, everyday=True)
    title = texts("web-help-title")
    lead = [texts("home-lead"), texts("home-what"), texts("web-help-hidden")]
    others = "".join(
        f'<a lang="{one}" hreflang="{one}" href="{PATH}/{one}">{escape(Texts(one)("language-name"))}</a> '
        for one in Language
        if one is not texts.language
    )
    privacy, notice = county.privacy_url, escape(texts("button-privacy-notice"))
    link = f'<p><a href="{escape(privacy)}">{notice}</a></p>' if privacy else ""
    said = "".join([*map(_paragraph, lead), *_shown(shown.parts), link])
    return (
        f'<!DOCTYPE html><html lang="{texts.language}"><head><meta charset="utf-8">'
        f'<title>{escape(title)}</title><meta name="viewport" content="width=device-width">'
        f"<style>{STYLE}</style></head><body><nav>{others}</nav>"
        f"<main><h1>{escape(title)}</h1>{said}</main></body></html>"
    )


def _paragraph(words: str) -> str:
    return f"<p>{escape(words)}</p>"


def _shown(parts: Sequence[Part]) -> Iterator[str]:
    """Yield the parts of the help as its plain text has them; what only a card can do is left out.

    Raises:
        TypeError: there is a part that the help had not before.
    """
    for part in parts:
        match part:
            case CardOnly():
                continue
            case TextOnly():
                yield from _shown(part.parts)
            case Text():
                yield _paragraph(part.words)
            case Section():
                yield f"<h2>{escape(part.title)}</h2>"
                yield from _shown(part.parts)
            case Rows():
                rows = (f"<li><b>{escape(typed)}</b> {escape(said)}</li>" for typed, said in part.rows)
                yield f"<ul>{''.join(rows)}</ul>"
            case _:
                raise TypeError(f"the help's web page cannot show {type(part).__name__}")
