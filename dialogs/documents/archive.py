"""Pack an Office file so that the same parts are the same bytes."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_NO_TIME = (1980, 1, 1, 0, 0, 0)
"""The earliest moment that a ZIP file can name."""


def repacked(file: bytes) -> bytes:
    """Return the file with its parts by name and without times (python-docx issues 811 and 1042)."""
    packed = BytesIO()
    with ZipFile(BytesIO(file)) as source, ZipFile(packed, "w", ZIP_DEFLATED) as target:
        for name in sorted(source.namelist()):
            part = ZipInfo(name, _NO_TIME)
            part.compress_type, part.create_system = ZIP_DEFLATED, 3
            target.writestr(part, source.read(name))
    return packed.getvalue()
