"""The card that hands a document to who asked for it."""

from collections.abc import Sequence

from bot.domain.file_link import LIFE, DocumentKind, FileForm
from dialogs.pages.page import Hints, Link, Page, Text, TextOnly
from dialogs.texts import Texts

PATH = "/files/"
"""Under it the bot serves files; a code follows."""


def file_page(
    kind: DocumentKind,
    key: str,
    codes: Sequence[tuple[FileForm, str]],
    public_url: str,
    texts: Texts,
    *,
    public: bool = False,
    lacking: Sequence[str] = (),
) -> Page:
    """One link for each form, each good for one press; without a public address, the command instead.

    Args:
        kind: of the document.
        key: a meeting's day as ISO text, or a proposal's number.
        codes: of the links; none are made where there is no address.
        public_url: where people reach the bot with a browser; empty when nobody has said.
        texts: the reader's language, which is the file's too.
        public: whether it may be published.
        lacking: what would make it whole, ``figures`` or ``conclusions``, to be said beside it.
    """
    title = texts("file-title", name=key)
    whole = [Text(texts(f"file-lacking-{name}", period=key), subtle=True) for name in lacking]
    if not public_url:
        command = texts("file-command-line", kind=kind.value, name=key, language=texts.language.value)
        if public:
            command = texts("file-command-public", command=command)
        return Page(title=title, lead=[Text(texts("file-command")), Text(command)], parts=whole)
    minutes = int(LIFE.total_seconds() // 60)
    links = [Link(texts(f"button-file-{form}"), f"{public_url}{PATH}{code}") for form, code in codes]
    typed = [texts("fact", label=link.label, value=link.url) for link in links]
    return Page(
        title=title,
        lead=[
            Text(texts("file-once", minutes=minutes)),
            Text(texts("file-public" if public else f"file-{kind}")),
        ],
        parts=[*whole, TextOnly([Hints(typed)])],
        actions=[*links],
    )
