"""The card that hands a document to who asked for it."""

from collections.abc import Sequence

from bot.domain.file_link import LIFE, DocumentKind, FileForm
from dialogs.pages.page import Button, Hints, Link, Page, Part, Text, TextOnly
from dialogs.texts import Texts

PATH = "/files/"
"""Under it the bot serves files; a code follows."""

Codes = Sequence[tuple[FileForm, str]]


def file_page(
    kind: DocumentKind,
    key: str,
    title: str,
    codes: Codes,
    public_url: str,
    texts: Texts,
    *,
    public: bool = False,
    lacking: Sequence[str] = (),
    approved_as: str = "",
) -> Page:
    """One link for each form, each good for one press; without a public address, the command instead.

    Args:
        kind: of the document.
        key: as the command line names it.
        title: of the document.
        codes: of the links; none are made where there is no address.
        public_url: where people reach the bot with a browser; empty when nobody has said.
        texts: the reader's language, which is the file's too.
        public: whether it may be published.
        lacking: what would make it whole, ``figures`` or ``conclusions``, to be said beside it.
        approved_as: the id of a document that is approved here, once it is whole; empty for all others.
    """
    lead, links = file_parts(kind, key, codes, public_url, texts, public=public)
    typed = [texts("fact", label=link.label, value=link.url) for link in links]
    about = [Text(texts("file-public" if public else f"file-{kind}"))] if links else []
    whole = [Text(texts(f"file-lacking-{name}", period=key), subtle=True) for name in lacking]
    approval: list[Button] = []
    if approved_as and "conclusions" not in lacking:
        approval.append(_approval(approved_as, texts))
        whole.append(Text(texts("file-approve"), subtle=True))
        said = f"{texts.words(f'words-{_TYPED[kind]}')[0]} {key}"
        said += f" {texts.words('words-audience-public')[-1]}" if public else ""
        typed.append(texts("file-approve-say", report=said))
    return Page(
        title=title,
        lead=[*lead, *about],
        parts=[*whole, TextOnly([Hints(typed)])],
        actions=[*links, *approval, *_of_proposal(kind, key, texts)],
    )


_TYPED = {
    DocumentKind.YEAR: "year-report",
    DocumentKind.TERM: "term-report",
    DocumentKind.COUNCILLOR: "councillor-page",
}
"""By which words those that are approved here are asked for. Partial: others are opened elsewhere."""


def _of_proposal(kind: DocumentKind, key: str, texts: Texts) -> list[Button]:
    """The way to the proposal that a letter is about."""
    if kind is not DocumentKind.PROPOSAL:
        return []
    return [Button(texts("button-open-proposal"), "open", facts={"number": key}, fields=False)]


def _approval(document_id: str, texts: Texts) -> Button:
    return Button(
        texts("button-file-approve"), "report_approve", facts={"document": document_id}, fields=False
    )


def file_parts(
    kind: DocumentKind, key: str, codes: Codes, public_url: str, texts: Texts, *, public: bool = False
) -> tuple[list[Part], list[Link]]:
    """Return what is said of the way to a document's files, and the links."""
    if not public_url:
        command = texts("file-command-line", kind=kind.value, name=key, language=texts.language.value)
        if public:
            command = texts("file-command-public", command=command)
        return [Text(texts("file-command")), Text(command)], []
    minutes = int(LIFE.total_seconds() // 60)
    links = [Link(texts(f"button-file-{form}"), f"{public_url}{PATH}{code}") for form, code in codes]
    return [Text(texts("file-once", minutes=minutes))], links
