"""Half an emoji in a JSON text, which a client sends when it cuts a message short: no parser takes it."""

import re

_ESCAPE = re.compile(rb"\\(?:u[dD][89abAB]..\\u[dD][c-fC-F]..|(?P<half>u[dD][89a-fA-F]..)|.)", re.DOTALL)


def mended(body: bytes) -> bytes:
    r"""JSON in which half a surrogate pair that stands alone, such as ``\ud83d``, is U+FFFD instead."""
    return _ESCAPE.sub(lambda found: rb"\ufffd" if found["half"] else found[0], body)
