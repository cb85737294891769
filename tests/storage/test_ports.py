"""What a repository's method does is said once, at its port."""

import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from typing import Any

import storage
from bot import ports

NAMED = {"UnitsOfWork": "Units", "BackupProcess": "BackupFolder"}
"""Classes that are not called as their ports are."""


def public_methods() -> Iterator[tuple[str, str, Any]]:
    """Class, name and function of each public method of storage's own classes."""
    for found in pkgutil.iter_modules(storage.__path__, "storage."):
        for name, kind in inspect.getmembers(importlib.import_module(found.name), inspect.isclass):
            for method, said in inspect.getmembers(kind, inspect.isfunction):
                if said.__module__ == found.name and not method.startswith("_"):
                    yield name, method, said


def test_a_public_method_says_what_it_does_at_its_port_or_here_and_not_twice() -> None:
    methods = list(public_methods())
    assert len(methods) > 200
    for kind, name, method in methods:
        port = getattr(getattr(ports, NAMED.get(kind, kind), None), name, None)
        assert bool(method.__doc__) != bool(port and port.__doc__), f"{kind}.{name}"
