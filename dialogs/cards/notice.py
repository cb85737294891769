"""Card: news of one's own observation."""

from bot.domain.notices import NoticeKind
from bot.ports import Letter
from dialogs.cards.buttons import button
from dialogs.cards.effect import effect_buttons
from dialogs.cards.kit import Card, card, quoted
from dialogs.cards.reply import reply_button, reply_field
from dialogs.plain.notice import news
from dialogs.texts import Texts
from dialogs.verbs import Verb


def notice_card(letter: Letter, texts: Texts) -> Card:
    """The news in words, and the ways to the observation and to all of one's own."""
    mine = button(texts("button-mine"), Verb.MINE)
    if letter.observation is None and letter.notice.kind is NoticeKind.EFFECT and letter.proposal:
        answers = effect_buttons("", letter.proposal.number, texts)
        return card(texts, texts("notice-effect-too-title"), quoted(news(letter, texts)), answers)
    if letter.observation is None:
        return card(texts, texts("mine-title"), quoted(news(letter, texts)), [mine])
    number = letter.observation.number
    title = texts("own-title", number=number)
    opened = button(texts("button-open-own"), Verb.OPEN_OWN, number=number)
    if letter.notice.kind is NoticeKind.QUESTION:
        opened = button(texts("button-open-own"), Verb.OPEN_OWN, number=number, inputs=False)
        body = [*quoted(news(letter, texts)), *reply_field(texts)]
        return card(texts, title, body, [reply_button(number, texts), opened])
    if letter.notice.kind is NoticeKind.EFFECT and letter.proposal:
        answers = effect_buttons(number, letter.proposal.number, texts)
        return card(texts, title, quoted(news(letter, texts)), [*answers, opened])
    return card(texts, title, quoted(news(letter, texts)), [opened, mine])
