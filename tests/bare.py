"""Runs a command as on a bare machine: optional parts that are installed are not found, and stay installed.

``python -m tests.bare make test``
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.browser import NAMES, VARIABLE
from tests.fakes.pgbouncer import NAME


@contextmanager
def environment() -> Iterator[Mapping[str, str]]:
    """Our environment with neither browser nor PgBouncer on the PATH, nor Voikko among the libraries."""
    with tempfile.TemporaryDirectory(prefix="havainto-bare-") as folder:
        programs, libraries = Path(folder, "bin"), Path(folder, "lib")
        programs.mkdir()
        libraries.mkdir()
        (libraries / "libvoikko.so.1").touch()  # found first, and no library
        _link_all_but_parts(programs)
        yield {
            **{name: value for name, value in os.environ.items() if name != VARIABLE},
            "PATH": str(programs),
            "LD_LIBRARY_PATH": f"{libraries}:{os.environ.get('LD_LIBRARY_PATH', '')}".rstrip(":"),
        }


def _link_all_but_parts(programs: Path) -> None:
    for folder in map(Path, os.get_exec_path()):
        for program in folder.iterdir() if folder.is_dir() else ():
            if program.name not in (*NAMES, NAME) and not (programs / program.name).is_symlink():
                (programs / program.name).symlink_to(program)


if __name__ == "__main__":
    with environment() as bare:
        sys.exit(subprocess.run(sys.argv[1:], check=False, env=bare).returncode)
