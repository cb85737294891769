"""File observations over HTTP with a bot in local mode, and wait for their receipts.

A program of its own, as it runs in the network of the root: ``python -m deploy.check.filing URL FIRST LAST``
for the first to the last of some invented people. It prints the numbers in the receipts. The words and the
stand-in of Teams are those of the tests.
"""

import asyncio
import re
import sys

import aiohttp

from tests.bench.people import Person
from tests.fakes.connector_server import ConnectorServer

PATIENCE = 30.0
NUMBER = re.compile(r"H-\d{4}-\d{4}")


async def file_all(address: str, first: int, last: int) -> list[str]:
    """Return the numbers of one observation of each person; TimeoutError when a receipt does not come."""
    people = [Person() for _ in range(last)][first - 1 :]
    # A proxy in front has a throw-away certificate.
    connector = aiohttp.TCPConnector(ssl=False)
    async with (
        ConnectorServer() as teams,
        aiohttp.ClientSession(address, connector=connector, raise_for_status=True) as http,
    ):
        return [await _file(person, http, teams) for person in people]


async def _file(person: Person, http: aiohttp.ClientSession, teams: ConnectorServer) -> str:
    for line in person.lines(1):
        heard = len(teams.sent)
        async with http.post("/api/messages", json=person.activity(line, teams.url)):
            await teams.has_sent(heard + 1, within=PATIENCE)
    async with asyncio.timeout(PATIENCE):
        while not (found := NUMBER.search(str(teams.to(person.conversation)))):
            await teams.has_sent(len(teams.sent) + 1, within=PATIENCE)
    return found[0]


if __name__ == "__main__":
    print(*asyncio.run(file_all(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))))
