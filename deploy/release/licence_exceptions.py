"""Packages whose wheel does not say enough of its licence, each with why it may go along all the same."""

from dataclasses import dataclass

_MIT = """MIT License

{copyright}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and
associated documentation files (the "Software"), to deal in the Software without restriction,
including without limitation the rights to use, copy, modify, merge, publish, distribute,
sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial
portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT
NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES
OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN
CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE."""


@dataclass(frozen=True, kw_only=True)
class Departure:
    """Why a package goes along although the gate would stop it.

    Attributes:
        why: one sentence, printed beside its licence.
        taken: the licence under which we take it, where metadata offers several or names none.
        text: the licence in full, where the wheel has none.
        text_of: another package that carries the same licence's text.
    """

    why: str
    taken: str = ""
    text: str = ""
    text_of: str = ""


_MICROSOFT = Departure(
    why="Its wheel carries no text; its repository's LICENSE is the MIT licence, as its metadata says.",
    text=_MIT.format(copyright="Copyright (c) Microsoft Corporation. All rights reserved."),
)
_FLUENT = Departure(
    why="Its wheel carries no text; its metadata names the Apache License 2.0, the same text everywhere.",
    text_of="asyncpg",
)

EXCEPTIONS = {
    "botbuilder-core": _MICROSOFT,
    "botbuilder-schema": _MICROSOFT,
    "botframework-connector": _MICROSOFT,
    "botframework-streaming": _MICROSOFT,
    "microsoft-teams-cards": _MICROSOFT,
    "fluent.runtime": _FLUENT,
    "fluent.syntax": _FLUENT,
    "libvoikko": Departure(
        why="Its metadata offers MPL 1.1, GPL 2 or LGPL 2 and its wheel has no text; we take LGPL. It is the"
        " wrapper alone: Voikko's library and dictionary (GPL 2 or later) are Debian's, not of this release.",
        taken="LGPL-2.1-or-later",
        text_of="python-stdnum",
    ),
    "pyrage": Departure(why="Its metadata names no licence; its LICENSE is the MIT licence.", taken="MIT"),
}
