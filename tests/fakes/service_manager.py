"""A stand-in for systemd: a datagram socket that hears what a service tells it."""

import asyncio
import socket


class Hearing:
    """The socket whose address a service finds in NOTIFY_SOCKET; ``@`` begins an abstract one."""

    def __init__(self, address: str) -> None:
        self.address = address
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.settimeout(0)
        self._socket.bind("\0" + address[1:] if address.startswith("@") else address)

    def close(self) -> None:
        self._socket.close()

    def heard(self) -> list[str]:
        """What has come and was not taken yet."""
        words = []
        while True:
            try:
                words.append(self._socket.recv(4096).decode())
            except BlockingIOError:
                return words

    async def next(self) -> str:
        """The next word."""
        return (await asyncio.get_running_loop().sock_recv(self._socket, 4096)).decode()

    async def until(self, word: str) -> list[str]:
        """The words up to this one, which is the last."""
        words = [await self.next()]
        async with asyncio.timeout(60):
            while words[-1] != word:
                words.append(await self.next())
        return words
