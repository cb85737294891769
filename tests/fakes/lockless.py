"""Runs a command as on a disk that cannot lock files: the kernel refuses each attempt (Linux only).

``python -m tests.fakes.lockless EOPNOTSUPP python -m bot migrate``
"""

import ctypes
import errno
import fcntl
import os
import struct
import sys

FCNTL = {"x86_64": 72, "aarch64": 25}
"""The number of the system call, by machine."""

_NO_NEW_PRIVILEGES, _SECCOMP, _FILTER = 38, 22, 2
_LOAD, _IS, _RETURN = 0x20, 0x15, 0x06
_ERROR, _ALLOW = 0x0005_0000, 0x7FFF_0000


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))


def refuse_locks(code: int) -> None:
    """From now on this process, and what it starts, gets this error for each lock on a file."""
    rules = [
        (_LOAD, 0, 0, 0),  # the call's number
        (_IS, 0, 4, FCNTL[os.uname().machine]),
        (_LOAD, 0, 0, 24),  # what is asked of fcntl
        (_IS, 1, 0, fcntl.F_SETLK),
        (_IS, 0, 1, fcntl.F_SETLKW),
        (_RETURN, 0, 0, _ERROR | code),
        (_RETURN, 0, 0, _ALLOW),
    ]
    written = b"".join(struct.pack("HBBI", *rule) for rule in rules)
    kept = ctypes.create_string_buffer(written, len(written))
    program = _Program(len(rules), ctypes.cast(kept, ctypes.c_void_p))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) or libc.prctl(_SECCOMP, _FILTER, ctypes.byref(program)):
        raise OSError(ctypes.get_errno(), "the kernel takes no filter")


if __name__ == "__main__":
    refuse_locks(getattr(errno, sys.argv[1]))
    os.execvp(sys.argv[2], sys.argv[2:])  # noqa: S606 - a list, from a test
