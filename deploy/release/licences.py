"""Licences of the packages that a release carries: read from each wheel, and let through by a table."""

import re
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import Message
from pathlib import Path

from deploy.release.licence_exceptions import EXCEPTIONS, Departure

PERMISSIVE = frozenset(
    {"Apache-2.0", "BSD", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "MIT-0", "PSF-2.0"}
)
"""Ask for their text and a notice alone."""

WEAK = frozenset({"LGPL-2.0-or-later", "LGPL-2.1-or-later", "MPL-1.1", "MPL-2.0"})
"""Reach as far as the package itself, which we carry unchanged."""

_SAID = {
    "apache 2.0": "Apache-2.0",
    "apache software license": "Apache-2.0",
    "apl 2": "Apache-2.0",
    "bsd license": "BSD",
    "gnu general public license v2 or later (gplv2+)": "GPL-2.0-or-later",
    "gnu lesser general public license v2 or later (lgplv2+)": "LGPL-2.0-or-later",
    "isc license": "ISC",
    "isc license (iscl)": "ISC",
    "lgpl": "LGPL-2.1-or-later",
    "mit license": "MIT",
    "mozilla public license 1.1 (mpl 1.1)": "MPL-1.1",
    "mozilla public license 2.0 (mpl 2.0)": "MPL-2.0",
    "python software foundation license": "PSF-2.0",
}
"""SPDX's names of what metadata says without them, in small letters."""

_LONGEST = 40
"""Characters of a name; a longer ``License`` is the whole text."""

_TEXT = re.compile(r"(LICEN[CS]E|COPYING|NOTICE|AUTHORS)[^/]*$", re.IGNORECASE)
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9.+-]*")
_WORDS = {"AND", "OR", "WITH"}


@dataclass(frozen=True, kw_only=True)
class Licence:
    """What a wheel says of its licence.

    Attributes:
        name, version: of the package.
        says: an SPDX expression, or a name; several names of which one may choose are joined by OR.
        texts: file name to text, in order.
    """

    name: str
    version: str
    says: str
    texts: Mapping[str, str] = field(default_factory=dict)

    @property
    def ids(self) -> frozenset[str]:
        """Every licence that is named in it."""
        return frozenset(_ID.findall(self.says)) - _WORDS


def read(wheel: Path) -> Licence:
    """Read the licence of a wheel."""
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        info = next(name for name in names if re.fullmatch(r"[^/]+\.dist-info/METADATA", name))
        folder = info.removesuffix("METADATA")
        metadata = message_from_bytes(archive.read(info))
        texts = {
            name.removeprefix(folder).removeprefix("licenses/"): archive.read(name).decode("utf-8", "replace")
            for name in sorted(names)
            if name.startswith(folder) and is_text(name.removeprefix(folder))
        }
    return Licence(name=metadata["Name"], version=metadata["Version"], says=said(metadata), texts=texts)


def said(metadata: Message) -> str:
    """Return what metadata says: an expression, else a short name, else its classifiers; or nothing."""
    if expression := metadata["License-Expression"]:
        return str(expression)
    short = (metadata["License"] or "").strip()
    if short and len(short) <= _LONGEST and (named := _named(short)):
        return named
    lines = [line.split(" :: ") for line in metadata.get_all("Classifier", [])]
    return " OR ".join(filter(None, (_named(line[-1]) for line in lines if line[0] == "License")))


def faults(found: Sequence[Licence], exceptions: Mapping[str, Departure] = EXCEPTIONS) -> list[str]:
    """Name what may not be carried: a licence or a text that lacks, or one that reaches further than itself.

    An exception for which there is no reason any more is named too, so that the list does not grow old.
    """
    wrong = []
    for one in found:
        needs = _needs(one)
        if needs and one.name not in exceptions:
            wrong.append(f"{one.name} {one.version}: {'; '.join(needs)}")
        if not needs and one.name in exceptions:
            wrong.append(f"{one.name} {one.version}: needs no exception any more: remove it")
    gone = sorted({*exceptions} - {one.name for one in found})
    return [*wrong, *(f"{name}: an exception for what is not carried: remove it" for name in gone)]


def document(found: Sequence[Licence], exceptions: Mapping[str, Departure] = EXCEPTIONS) -> str:
    """Return the text for whoever gets the release: a list, then every licence in full."""
    by_name = {one.name: one for one in found}
    listed = [f"{one.name} {one.version}: {_taken(one, exceptions)}" for one in found]
    chapters = [_chapter(one, by_name, exceptions) for one in found]
    head = "Havainto is under the MIT licence. It carries these packages, unchanged, under their own:"
    return "\n\n".join([head, "\n".join(listed), *chapters]) + "\n"


def _chapter(one: Licence, by_name: Mapping[str, Licence], exceptions: Mapping[str, Departure]) -> str:
    title = f"{one.name} {one.version}: {_taken(one, exceptions)}"
    lines = [title, "=" * len(title)]
    texts = dict(one.texts)
    if departure := exceptions.get(one.name):
        lines.append(departure.why)
        if departure.text_of:
            texts |= by_name[departure.text_of].texts
        if departure.text:
            texts["LICENSE"] = departure.text
    return "\n\n".join(["\n".join(lines), *(f"-- {name}\n\n{text.strip()}" for name, text in texts.items())])


def _taken(one: Licence, exceptions: Mapping[str, Departure]) -> str:
    departure = exceptions.get(one.name)
    return departure.taken if departure and departure.taken else one.says


def _needs(one: Licence) -> list[str]:
    """What must be excepted, if it is carried."""
    beyond = sorted(one.ids - PERMISSIVE - WEAK)
    return [
        *([] if one.says else ["its metadata names no licence that is known"]),
        *([] if one.texts else ["it carries no text of its licence"]),
        *([f"{', '.join(beyond)} is not among those that are let through"] if beyond else []),
    ]


def is_text(inner: str) -> bool:
    """Tell whether a file of a wheel's own folder is a licence; ``inner`` is its path in that folder."""
    return inner.startswith("licenses/") or ("/" not in inner and bool(_TEXT.match(inner)))


def _named(words: str) -> str:
    """Return SPDX's name; nothing for what is no known name."""
    if words in PERMISSIVE | WEAK:
        return words
    return _SAID.get(words.lower(), "")
