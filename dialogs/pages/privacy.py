"""What becomes of what is written, and what is kept of its writer: in a few lines, and all of it."""

from bot.domain.county import County
from dialogs.pages.page import (
    Action,
    Box,
    Button,
    Buttons,
    CardOnly,
    Hints,
    Link,
    Page,
    Part,
    Section,
    Text,
    TextOnly,
)
from dialogs.texts import Texts
from dialogs.texts.privacy import privacy_lines, privacy_parts


def first_lines(county: County, texts: Texts) -> list[Part]:
    """The privacy lines, under the first answer to somebody that stores anything of them."""
    title, lines = texts("privacy-lines-title"), privacy_lines(county, texts)
    whole = Buttons([Button(texts("button-privacy-whole"), "privacy", fields=False)])
    shown = Section(title, [*(Text(line, small=True) for line in lines), whole])
    return [
        CardOnly([Box([shown])]),
        TextOnly([Section(title, [Hints([*lines, texts("privacy-lines-more")])])]),
    ]


def privacy_lines_page(county: County, texts: Texts) -> Page:
    """The privacy lines by themselves, for who asks a question about them."""
    lines = privacy_lines(county, texts)
    return Page(
        title=texts("privacy-lines-title"),
        parts=[*map(Text, lines), Hints([texts("privacy-lines-more")])],
        actions=[
            Button(texts("button-privacy-whole"), "privacy", fields=False),
            Button(texts("button-start"), "start", fields=False),
        ],
    )


def privacy_page(texts: Texts, url: str = "") -> Page:
    """What happens to what is written, and what is kept of the writer.

    Args:
        texts: the reader's language.
        url: of the county's own privacy notice.
    """
    parts: list[Part] = [Text(texts("privacy-short"))]
    for title, (first, *others) in privacy_parts(texts):
        parts += [Section(title, [Text(first)]), *map(Text, others)]
    actions: list[Action] = []
    if url:
        link = Link(texts("button-privacy-notice"), url)
        parts.append(TextOnly([Hints([texts("fact", label=link.label, value=link.url)])]))
        actions.append(link)
    return Page(title=texts("privacy-title"), parts=parts, actions=actions)
