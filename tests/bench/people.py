"""The virtual users: who they are, and what they type to file an observation in text mode."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from typing import Any

import orjson

from tests.bench.servers.serving import PATH
from tests.bench.wire import request
from tests.conversations.filing import SEND, TEXT, TEXT_ONLY, TYPED
from tests.fakes.authority import APP_ID, TENANT_ID

_NUMBERS, _IDS = count(1), count(1)


@dataclass(frozen=True)
class Line:
    """One thing typed.

    Attributes:
        files: the text of the observation that this sends; the courier brings its receipt later.
    """

    text: str
    files: str = ""


class Person:
    """A person with a chat of their own; every second one speaks Swedish.

    Attributes:
        conversation: the chat's id.
    """

    def __init__(self) -> None:
        self._number = next(_NUMBERS)
        self._language = "sv" if self._number % 2 else "fi"
        self.conversation = f"a:chat-{self._number}"

    def lines(self, filings: int) -> Iterator[Line]:
        """What they type, filing after filing; each text differs, or it would count as sent twice."""
        yield Line(TEXT_ONLY[self._language])
        for time in range(1, filings + 1):
            text = f"{TEXT[self._language]} ({self._number}-{time})"
            yield Line(text)
            if time == 1:  # remembered from then on
                yield Line(TYPED["service_task"])
                yield Line(TYPED["area"])
            yield Line(SEND[self._language], files=text)

    def says(self, line: Line, port: int, service_url: str, bearer: str) -> bytes:
        """The request that Teams makes of it."""
        return request(port, PATH, orjson.dumps(self.activity(line, service_url)), bearer)

    def activity(self, line: Line, service_url: str) -> dict[str, Any]:
        """The same as JSON."""
        return {
            "type": "message",
            "id": f"1:{next(_IDS)}",
            "timestamp": "2026-11-23T07:00:00.000Z",
            "localTimestamp": "2026-11-23T09:00:00.000+02:00",
            "localTimezone": "Europe/Helsinki",
            "serviceUrl": service_url,
            "channelId": "msteams",
            "from": {
                "id": f"29:{self._number}",
                "name": f"Person {self._number}",
                "aadObjectId": f"00000000-0000-4000-8000-{self._number:012}",
            },
            "conversation": {
                "conversationType": "personal",
                "tenantId": TENANT_ID,
                "id": self.conversation,
            },
            "recipient": {"id": f"28:{APP_ID}", "name": "Havainto"},
            "entities": [{"type": "clientInfo", "locale": f"{self._language}-FI", "platform": "Web"}],
            "channelData": {"tenant": {"id": TENANT_ID}},
            "locale": f"{self._language}-FI",
            "text": line.text,
            "textFormat": "plain",
        }
