"""Puts the app package together: fills the template, derives the Finnish file, checks, zips.

Finnish is the default language: its texts live in manifest.json itself and become a file for Teams here.
"""

import io
import json
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from manifest import help_tab, package, rules
from manifest.values import EXAMPLE, Values, fill

FOLDER = Path(__file__).parent
MANIFEST_VERSION = rules.MANIFEST_VERSION


def files(values: Values = EXAMPLE, *, version: str | None = None) -> dict[str, bytes]:
    """Return file name → bytes of the whole package, in the order in which they are zipped.

    A version takes the place of the one that the sources carry.
    """
    manifest = help_tab.added(fill(json.loads((FOLDER / package.MANIFEST).read_bytes()), values), values)
    manifest["version"] = version or manifest["version"]
    default, *others = package.language_files(manifest).items()
    pictures = manifest["icons"].values()
    return {
        package.MANIFEST: _bytes(manifest),
        default[1]: _bytes(_default_language(manifest)),
        **{name: _bytes(_language(tag, name, values)) for tag, name in others},
        **{name: (FOLDER / name).read_bytes() for name in pictures},
    }


def zipped(content: Mapping[str, bytes]) -> bytes:
    """Return a zip that depends on the content alone: no clock, no machine, no version of a compressor."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name, data in content.items():
            entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            entry.create_system = 3
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, data)
    return buffer.getvalue()


def unzipped(data: bytes) -> dict[str, bytes]:
    """Return file name → bytes of a zip that holds no file twice."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            if len(names) != len(set(names)):
                raise package.UnreadableError("the zip holds a file twice")
            return {name: archive.read(name) for name in names}
    except zipfile.BadZipFile as error:
        raise package.UnreadableError("the file is not a zip") from error


def _default_language(manifest: package.Json) -> package.Json:
    return {"$schema": rules.schema_url("Localization"), **package.texts_in(manifest)}


def _language(tag: str, name: str, values: Values) -> package.Json:
    """Return a language file of the sources, with the name of the tab where there is one."""
    texts: package.Json = json.loads((FOLDER / name).read_bytes())
    return texts | ({help_tab.TEXT: help_tab.NAMES[tag]} if values.help_tab else {})


def _bytes(value: Any) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()
