"""What an address says of where it is."""

import ipaddress


def is_loopback(host: str) -> bool:
    """Return whether a host is this machine alone: ``localhost`` or a loopback address, no other name."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:  # a name
        return False
