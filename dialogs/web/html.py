"""A page in a browser: a heading, words, and one button at most; no script, nothing from elsewhere."""

from base64 import b64encode
from collections.abc import Sequence
from hashlib import sha256
from html import escape

from dialogs.texts.loader import Texts

STYLE = (
    "html{color-scheme:light dark}"
    "body{font:1.1rem/1.5 sans-serif;max-width:34rem;margin:3rem auto;padding:0 1rem}"
    "button{font:inherit;padding:.7rem 1.4rem;border:0;border-radius:.3rem;color:#fff;background:#1f3a5f}"
)


def style_hash() -> str:
    """Return by what a browser knows the one style that a page may have."""
    return f"sha256-{b64encode(sha256(STYLE.encode()).digest()).decode()}"


HEADERS = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex, nofollow",
    "Content-Security-Policy": f"default-src 'none'; style-src '{style_hash()}'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'",
}
"""Of every answer: nobody keeps it, nothing is told to others, nothing else is loaded."""


def page(title: str, words: Sequence[tuple[Texts, str]], button: str = "") -> str:
    """Return a page in the language of its first words.

    Args:
        title: its heading.
        words: paragraphs, each with the texts of its language.
        button: sends the page's own address; empty: there is none.
    """
    language = words[0][0].language
    said = "".join(f'<p lang="{texts.language}">{escape(one)}</p>' for texts, one in words)
    form = f'<form method="post"><button type="submit">{escape(button)}</button></form>' if button else ""
    return (
        f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{STYLE}</style></head>'
        f"<body><main><h1>{escape(title)}</h1>{said}{form}</main></body></html>"
    )
