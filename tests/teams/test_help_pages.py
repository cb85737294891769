"""The public help page: three languages, the help card's own words, nothing that tracks, frames for Teams."""

import re
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import aiohttp
import pytest

from bot.app import ICON
from bot.domain.codes import Language
from bot.domain.county import County
from dialogs.actions.registry import help_sections
from dialogs.incoming import Where
from dialogs.pages.help import help_page
from dialogs.pages.home import CALLED
from dialogs.render import as_text
from dialogs.texts import Texts
from dialogs.web.help import FRAMES, PATH, HelpPages
from tests.fakes.loopback import Loopback
from tests.test_app import running

COUNTY = County(municipalities={}, privacy_url="https://hyvinvointialue-esimerkki.fi/tietosuoja?a=1&b=2")


@pytest.fixture
async def url() -> AsyncIterator[str]:
    server = Loopback(HelpPages(county=COUNTY, icon=ICON).routes())
    await server.start()
    yield server.url
    await server.stop()


async def read(url: str, **headers: str) -> tuple[int, str, dict[str, str]]:
    async with aiohttp.ClientSession() as http, http.get(url, headers=headers) as response:
        return response.status, await response.text(), dict(response.headers)


def words_in(html: str) -> str:
    """What a reader sees of a page."""
    body = html[html.index("<main>") :]
    plain = re.sub(r"<[^>]+>", " ", body).replace("&quot;", '"').replace("&#x27;", "'").replace("&amp;", "&")
    return " ".join(plain.split())


@pytest.mark.parametrize("language", Language)
async def test_each_language_says_what_the_help_says(url: str, language: Language) -> None:
    texts = Texts(language)
    status, html, headers = await read(f"{url}{PATH}/{language}")
    assert (status, headers["Content-Language"]) == (200, language)
    assert f'<html lang="{language}">' in html
    said = words_in(html)
    shown = help_page(help_sections(Where.PERSONAL), COUNTY, texts, everyday=True)
    lines = [one for one in as_text(shown, texts).split("\n") if one and one != shown.title]
    assert len(lines) > 20
    assert [one for one in lines if " ".join(one.split()) not in said] == []
    assert "112" in said
    assert CALLED not in said
    assert "https://hyvinvointialue-esimerkki.fi/tietosuoja?a=1&amp;b=2" in html


@pytest.mark.parametrize(
    ("query", "headers", "language"),
    [
        ("?locale=sv-FI", {}, "sv"),
        ("?locale=en-us", {"Accept-Language": "sv"}, "en"),
        ("", {"Accept-Language": "de-DE,sv;q=0.9,en;q=0.8"}, "sv"),
        ("", {"Accept-Language": "de"}, "fi"),
        ("", {}, "fi"),
        ("?locale={locale}", {}, "fi"),
        ("?locale=" + "x" * 3000, {}, "fi"),
    ],
)
async def test_the_language_is_that_of_teams_or_the_browser(
    url: str, query: str, headers: dict[str, str], language: str
) -> None:
    status, _, told = await read(url + PATH + query, **headers)
    assert (status, told["Content-Language"]) == (200, language)


async def test_teams_alone_may_frame_it_and_nothing_is_kept_or_loaded(url: str) -> None:
    _, html, headers = await read(url + PATH)
    policy = dict(one.strip().split(" ", 1) for one in headers["Content-Security-Policy"].split(";"))
    assert policy["frame-ancestors"].split() == list(FRAMES)
    assert all(one.startswith("https://") for one in FRAMES)
    assert policy["default-src"] == "'none'"
    assert "script-src" not in policy
    assert "<script" not in html
    assert "Set-Cookie" not in headers
    assert "X-Frame-Options" not in headers, "it would keep Teams out, too"
    assert (headers["Referrer-Policy"], headers["X-Content-Type-Options"]) == ("no-referrer", "nosniff")


async def test_every_link_leads_to_another_language_or_to_the_privacy_notice(url: str) -> None:
    _, html, _ = await read(f"{url}{PATH}/fi")
    links = re.findall(r'href="([^"]+)"', html)
    assert links[:2] == [f"{PATH}/sv", f"{PATH}/en"]
    assert links[2:] == [COUNTY.privacy_url.replace("&", "&amp;")]
    for link in links[:2]:
        assert (await read(url + link))[0] == 200
    assert (await read(f"{url}{PATH}/de"))[0] == 404
    assert (await read(f"{url}{PATH}/fi/x"))[0] == 404


async def test_without_a_privacy_notice_there_is_no_link_to_one() -> None:
    pages = HelpPages(county=replace(COUNTY, privacy_url=""), icon=ICON)
    assert "Tietosuojaseloste" not in pages._pages[Language.FI]


async def test_the_icon_is_that_of_the_app_package(url: str) -> None:
    async with aiohttp.ClientSession() as http, http.get(f"{url}{PATH}/icon.png") as response:
        assert (response.status, response.content_type) == (200, "image/png")
        assert await response.read() == ICON.read_bytes()


async def test_the_application_serves_it_to_a_reader_without_a_login(tmp_path: Path) -> None:
    async with running(f"sqlite:///{tmp_path / 'new' / 'havainto.db'}") as app:
        for page in (PATH, f"{PATH}/sv"):
            assert (await read(app.url + page))[0] == 200
        async with app.http.post(app.url + PATH) as response:
            assert response.status == 405
