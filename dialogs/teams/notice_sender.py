"""A notice's words, and the way to its recipient."""

from dataclasses import replace

from bot.domain.codes import Language
from bot.domain.county import County
from bot.domain.errors import Reason
from bot.domain.notices import Notice, channel_of
from bot.domain.people import USUAL_LANGUAGE, Mode
from bot.ports import Delivery, Message, Names, NoticeFacts
from dialogs.pages.notices import notice_page, together_page
from dialogs.pages.page import Page
from dialogs.render import as_text
from dialogs.render.card_json import with_line, with_notice
from dialogs.teams.sender import TeamsSender
from dialogs.texts.loader import Texts
from dialogs.views import Views


class NoticeSender:
    """Implements :class:`bot.ports.Messenger` on Teams."""

    def __init__(self, sender: TeamsSender, county: County, names: Names | None = None) -> None:
        self._sender = sender
        self._county = county
        self._names = names

    def compose(self, delivery: Delivery) -> Message:
        """The words, in the recipient's language and mode."""
        views = self._views(delivery)
        if delivery.together:
            page = _together(delivery, views)
        else:
            page = notice_page(self._named(delivery), views.county, views.texts)
        return _prepared(delivery, views.show(page), views)

    def _named(self, delivery: Delivery) -> NoticeFacts:
        """The facts with the names of people whom they tell of."""
        return delivery.facts.named(self._names.of) if self._names else delivery.facts

    def _views(self, delivery: Delivery) -> Views:
        if delivery.person is not None:
            return Views(Texts(delivery.person.spoken), delivery.person.mode, self._county)
        group, usual = delivery.group, delivery.notice.subject or USUAL_LANGUAGE
        return Views(Texts(group.spoken if group else Language(usual)), Mode.CARDS, self._county)

    async def deliver(self, delivery: Delivery, message: Message) -> str:
        """Bring it there; raises DeliveryFailed."""
        thread, replaces = delivery.facts.thread, delivery.replaces
        if delivery.address is not None:
            return await self._sender.to_person(delivery.address, message, replaces=replaces)
        if delivery.group is not None:
            return await self._sender.to_group(delivery.group, message, thread=thread, replaces=replaces)
        service_url, channel_id, tenant_id = _place(delivery.notice)
        return await self._sender.post(service_url, channel_id, tenant_id, message)


def _place(notice: Notice) -> tuple[str, str, str]:
    """Service URL, channel and tenant of a channel that is no group's, from the notice's place and key."""
    service_url, channel_id = channel_of(notice.place)
    return service_url, channel_id, notice.key.split(":")[1]


def _together(delivery: Delivery, views: Views) -> Page:
    """All that waited, in the order in which it was queued; of several alike about one thing the newest."""
    waited = sorted((delivery, *delivery.together), key=lambda one: one.notice.id or 0)
    newest = {(one.facts.kind, one.notice.subject, one.facts.met): one for one in waited}
    pages = [notice_page(one.facts, views.county, views.texts) for one in newest.values()]
    briefs = [page.brief or as_text(page, views.texts) for page in pages]
    paused = any(one.notice.reason == Reason.PAUSED for one in waited)
    return together_page(briefs, views.texts, own=delivery.person is not None, paused=paused)


def _prepared(delivery: Delivery, message: Message, views: Views) -> Message:
    """The message as it goes out: a repeated one says so, and a press on it proves that it arrived."""
    card, text, notice = message.card, message.text, delivery.notice
    if any(one.notice.repeated for one in (delivery, *delivery.together)):
        said = views.texts("notice-repeated")
        text = f"{text}\n\n{said}" if text else ""
        card = with_line(card, said) if card else None
    if card and notice.id and notice.kind.handling.again:
        card = with_notice(card, notice.id)
    return replace(message, card=card, text=text)
