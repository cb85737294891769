"""File an observation over HTTP with a bot in local mode, and wait for its receipt.

A program of its own, as it runs in the network of the root: ``python -m deploy.check.filing 3978``. It prints
the number in the receipt. The words and the stand-in of Teams are those of the tests.
"""

import asyncio
import re
import sys

import aiohttp

from tests.bench.people import Person
from tests.fakes.connector_server import ConnectorServer

PATIENCE = 30.0
NUMBER = re.compile(r"H-\d{4}-\d{4}")


async def file_one(port: int) -> str:
    """Return the number of an observation that was filed; TimeoutError when no receipt comes."""
    person = Person()
    async with (
        ConnectorServer() as teams,
        aiohttp.ClientSession(f"http://127.0.0.1:{port}", raise_for_status=True) as http,
    ):
        for line in person.lines(1):
            heard = len(teams.sent)
            async with http.post("/api/messages", json=person.activity(line, teams.url)):
                await teams.has_sent(heard + 1, within=PATIENCE)
        async with asyncio.timeout(PATIENCE):
            while not (found := NUMBER.search(str(teams.to(person.conversation)))):
                await teams.has_sent(len(teams.sent) + 1, within=PATIENCE)
    return found[0]


if __name__ == "__main__":
    print(asyncio.run(file_one(int(sys.argv[1]))))
