"""Ports for programs that must be told one before they start."""

import socket
from random import SystemRandom

_ANY = SystemRandom()
_LOW, _HIGH = 20_000, 32_000
"""Below the ports that the system gives when asked for any: those go to servers and connections of the
other tests, which could take one before the program that was told it."""


def free_ports(count: int) -> list[int]:
    """Different ports of the loopback address at which nothing listens."""
    found: list[int] = []
    while len(found) < count:
        port = _ANY.randrange(_LOW, _HIGH)
        if port not in found and _is_free(port):
            found.append(port)
    return found


def _is_free(port: int) -> bool:
    try:
        socket.create_server(("127.0.0.1", port)).close()
    except OSError:
        return False
    return True
