"""The pages around a filing: the privacy text before it, and the way out."""

from bot.domain.observation import Draft
from dialogs.pages.page import (
    Action,
    Button,
    Facts,
    Hints,
    Link,
    Page,
    Part,
    Section,
    Text,
    TextOnly,
)
from dialogs.texts import Texts
from dialogs.texts.privacy import privacy_parts


def privacy_page(draft: Draft | None, texts: Texts, url: str = "", note: str | None = None) -> Page:
    """What happens to what is written, and what is kept of the writer.

    Args:
        draft: before which it is confirmed; None when somebody asked for it.
        texts: the reader's language.
        url: of the county's own privacy notice.
        note: the key of a text that was typed about.
    """
    parts: list[Part] = [Text(texts("privacy-short"))]
    for title, (first, *others) in privacy_parts(texts):
        parts += [Section(title, [Text(first)]), *map(Text, others)]
    actions: list[Action] = []
    if draft is not None:
        about = (draft.id, draft.version)
        parts.append(Hints([texts("privacy-words")]))
        actions.append(Button(texts("button-understood"), "understood", about, main=True))
        actions.append(Button(texts("button-cancel"), "cancel", about))
    if url:
        link = Link(texts("button-privacy-notice"), url)
        parts.append(TextOnly([Facts([(link.label, link.url)])]))
        actions.append(link)
    above = [TextOnly([Text(texts(note))])] if note else []
    return Page(title=texts("privacy-title"), parts=parts, actions=actions, above=above)


def leaving_page(draft: Draft, texts: Texts) -> Page:
    """Whether a draft is really to be deleted: what would be lost, of a correction the changes alone."""
    about = (draft.id, draft.version)
    return Page(
        title=texts("leaving-title"),
        parts=[
            Text(texts("leaving-correction" if draft.corrects else "leaving-words")),
            Hints([texts("leaving-say")]),
        ],
        actions=[
            Button(texts("button-keep"), "keep", about, main=True),
            Button(texts("button-leave"), "cancel", about),
        ],
    )
