"""The Playground's page: what a person does there, and what they see."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Self

from playwright.async_api import Browser, ConsoleMessage, Locator, Page, async_playwright, expect

from dialogs.double_press import MOMENT
from playground.runner import ROOT
from tests import browser as browsers

ARGUMENTS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-proxy-server",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]
PICTURES = ROOT / "artefacts" / "e2e"
PATIENCE = 15_000  # milliseconds until a thing that does not come is a failure

PLAYGROUNDS_OWN = (
    "https://res-1.cdn.office.net/",  # its fonts and an animation; a test reaches nothing but the loopback
    "/favicon.ico",  # it has none
)
"""Addresses in the console's errors that are the Playground's own business."""

WIDTH, HEIGHT, ABOVE_AND_BELOW = 1280, 900, 330
NARROW = 320
# The Playground gives every card 450 pixels, however narrow the window: this is the width on a telephone.
NARROW_STYLE = f"div:has(> .ac-preview-panel) {{ width: {NARROW + 2}px !important }}"

CARD = ".ac-adaptiveCard:not(.ac-adaptiveCard .ac-adaptiveCard)"
"""A whole card; what a button opened inside a card is none of its own."""


@dataclass
class Playground:
    """One person at the page.

    Attributes:
        page: the browser's page.
        story: the first part of the pictures' names.
        place: where cards are looked for: the whole page, or one thread of the channel.
        complaints: errors in the console that are not the Playground's own.
        acts: how often something was sent, pressed or chosen.
    """

    page: Page
    story: str
    place: Page | Locator
    complaints: list[str] = field(default_factory=list)
    taken: int = 0
    acts: int = 0

    @classmethod
    async def opened(cls, page: Page, address: str, story: str) -> Self:
        """Open the page; that installs the bot for the person. The log makes room."""
        one = cls(page=page, story=story, place=page)
        page.on("console", one._heard)
        page.on("pageerror", lambda error: one.complaints.append(error.stack or error.message))
        await page.goto(address)
        await page.get_by_role("button", name="Toggle Log Panel").click()
        return one

    def _heard(self, message: ConsoleMessage) -> None:
        where = f"{message.text} {message.location.get('url', '')}"
        if message.type == "error" and not any(own in where for own in PLAYGROUNDS_OWN):
            self.complaints.append(where)

    # --- going somewhere

    async def to_chat(self) -> None:
        """Open the one-to-one chat with the bot."""
        await self.page.get_by_role("treeitem", name="Personal Chat").click()
        self.place = self.page

    async def to_channel(self) -> None:
        """Open the working group's channel."""
        await self.page.get_by_role("treeitem", name="Työryhmä").click()
        await expect(self.page.get_by_role("button", name="Post")).to_be_visible()

    def in_thread(self, *, title: str) -> None:
        """Look from now on at the newest thread whose cards have this heading."""
        heading = self.page.get_by_role("heading", name=title, exact=True)
        self.place = self.page.get_by_role("group").filter(has=heading).first

    async def to_group_chat(self) -> None:
        """Open a chat between people, in which the bot is none of them."""
        await self.page.get_by_role("treeitem", name="Aikuissosiaalityön").click()
        self.place = self.page

    async def opens_dialog(self, *, of: str) -> None:
        """Choose the message extension's command in the menu of a message, and look at its dialog."""
        await self.page.get_by_text(of).last.hover()
        await self.page.get_by_role("button", name="Show more information").last.click()
        await self.page.get_by_role("menuitem", name="Action Command").click()
        self.place = self.page.get_by_role("dialog")
        await self.place.get_by_role("button", name="Create").click()

    # --- doing something

    async def says(self, text: str) -> None:
        """Write in the one-to-one chat."""
        self.acts += 1
        await self.page.get_by_role("textbox").last.click()
        await self.page.keyboard.insert_text(text)
        await self.page.get_by_role("button", name="Send Message").click()

    async def posts(self, text: str) -> None:
        """Start a thread in the channel, with a mention chosen from the list as people do."""
        await self.page.get_by_role("textbox").first.click()
        await self.page.keyboard.type("@Hav")
        await self.page.get_by_role("menuitem", name="Havainto").click()
        await self.page.keyboard.insert_text(f" {text}")
        await self.page.get_by_role("button", name="Post").click()

    async def reads(self) -> None:
        """Read the newest card: who sends at once has pressed twice."""
        await self.page.wait_for_timeout(MOMENT / timedelta(milliseconds=1))

    async def presses(self, title: str) -> None:
        """Press a button of the newest card, or a line of it that acts."""
        self.acts += 1
        await self.card.get_by_role("button", name=title, exact=True).click()

    async def opens_row(self, label: str) -> None:
        """Press a line of the newest card, so that its field opens below it."""
        self.acts += 1
        await self.card.get_by_role("button", name=label).click()

    async def writes(self, label: str, text: str) -> None:
        """Fill a field of the newest card."""
        await self.card.get_by_role("textbox", name=label).fill(text)

    async def ticks(self, label: str) -> None:
        """Choose one of the choices that stand open."""
        self.acts += 1
        await self.card.get_by_role("radio", name=label).check()

    async def chooses(self, label: str, *choices: str) -> None:
        """Choose from a list of the newest card, one or several; what is ticked there already stays so."""
        self.acts += 1 + len(choices)  # the list is opened first
        box = self.card.get_by_role("combobox", name=label)
        await box.click()
        for choice in choices:
            option = self.page.get_by_role("option", name=choice)
            found = option.or_(self.page.get_by_role("menuitemcheckbox", name=choice))
            if await found.get_attribute("aria-checked") != "true":
                await found.click()
        if await box.get_attribute("aria-expanded") == "true":
            await self.page.keyboard.press("Escape")

    # --- seeing something

    async def words_of_card(self, *own: str) -> int:
        """How many words of the newest card are there to read, without those that its reader wrote."""
        said = await self.card.inner_text()
        for text in own:
            said = said.replace(text, " ")
        return sum(any(char.isalnum() for char in word) for word in said.split())

    @property
    def card(self) -> Locator:
        """The newest card of the place."""
        return self.place.locator(CARD).last

    async def sees_card(self, *words: str) -> None:
        """The newest card has all these words."""
        for word in words:
            await expect(self.card).to_contain_text(word)

    async def sees(self, *words: str) -> None:
        """The words stand somewhere in the place."""
        for word in words:
            await expect(self.place.get_by_text(word).last).to_be_visible()

    async def page_picture(self, name: str) -> None:
        """Keep a picture of the page as it is."""
        await self.page.screenshot(path=self.picture_of(name), animations="disabled")

    def picture_of(self, name: str) -> Path:
        """Return where the next picture is kept."""
        return PICTURES / f"{self._stem(name)}.png"

    def _stem(self, name: str) -> str:
        self.taken += 1
        return f"{self.story}-{self.taken:02}-{name}"

    async def picture(self, name: str, *, narrow: bool = False) -> None:
        """Keep a picture of the page, and one of the card as a telephone shows it."""
        stem = self._stem(name)
        await self.card.scroll_into_view_if_needed()
        box = await self.card.bounding_box() or {"height": 0.0}
        tall = max(HEIGHT, round(box["height"]) + ABOVE_AND_BELOW)
        await self.page.set_viewport_size({"width": WIDTH, "height": tall})
        await self.card.scroll_into_view_if_needed()
        await self.page.screenshot(path=PICTURES / f"{stem}.png", animations="disabled")
        if narrow:
            style = await self.page.add_style_tag(content=NARROW_STYLE)
            await self.card.screenshot(path=PICTURES / f"{stem}-narrow.png", animations="disabled")
            await style.evaluate("style => style.remove()")
        await self.page.set_viewport_size({"width": WIDTH, "height": HEIGHT})


@asynccontextmanager
async def browser() -> AsyncIterator[Browser]:
    """A Chromium that reaches the loopback address only."""
    program = browsers.find()
    assert program is not None, browsers.HOW
    expect.set_options(timeout=PATIENCE)
    async with async_playwright() as playwright:
        running = await playwright.chromium.launch(
            executable_path=program.path, args=ARGUMENTS, env={**os.environ, **program.env}
        )
        try:
            yield running
        finally:
            await running.close()


@asynccontextmanager
async def page(chromium: Browser) -> AsyncIterator[Page]:
    """An empty page that shares nothing with any other."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    context = await chromium.new_context(viewport={"width": WIDTH, "height": HEIGHT})
    context.set_default_timeout(PATIENCE)
    try:
        yield await context.new_page()
    finally:
        await context.close()
