"""The page of the first day can be followed: what it names is there. `make deploy-check` follows it."""

import re
import shlex
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer

from bot.__main__ import cli
from bot.settings import Settings
from deploy.check.page import PAGE, Block, Kind, asked_for, blocks, explained, not_seen, steps, values
from manifest.__main__ import _parser

ROOT = Path(__file__).parents[1]
WORDS = 1500
STEPS = (
    "Make the bot known to Microsoft",
    "Your values",
    "Packages",
    "User and folders",
    "Code",
    "Settings",
    "The key that seals who people are",
    "Database, and a first look",
    "Service",
    "Certificate and nginx",
    "App package",
    "Link the channel",
    "The first observation",
    "Backups",
    "Monitoring",
    "The next morning",
)
TEXT = PAGE.read_text("utf-8")

_FILE = re.compile(r"(?:/opt/havainto/|(?<![\w/.-]))(deploy/[\w./-]*\w)")
_LINK = re.compile(r"\]\(([\w./-]+\.md)[)#]")
_USED = re.compile(r"\$\{?([A-Z_]+)")
_ASSIGNED = re.compile(r"^([A-Z_]+)=", re.MULTILINE)
_COMMAND = re.compile(r"(?:python -m bot|(?:^|\$\()havainto)(?P<words> [^|&;)\n]*)", re.MULTILINE)
_COMMANDS = typer.main.get_command(cli)
_MANIFEST = re.compile(r"python -m manifest(?P<words>[^|&;\n]*)")


def complaints(page: str) -> Iterator[str]:
    """Say what keeps a page from being followed, without following it."""
    told = blocks(page)
    found = [step.split(". ", 1) for step in steps(page)]
    if [(int(number), title) for number, title in found] != list(enumerate(STEPS, 1)):
        yield f"the steps are others: {found}"
    if (count := len(page.split())) >= WORDS:
        yield f"{count} words, {WORDS} would be too long"
    if sorted(explained_names(page)) != sorted(values(told)):
        yield f"the table explains {explained_names(page)}, and values are given to {values(told)}"
    yield from _missing_files(page)
    known = {f"HAVAINTO_{name.upper()}" for name in Settings.model_fields}
    yield from (
        f"{name} is no setting" for name in re.findall(r"HAVAINTO_[A-Z_]+", page) if name not in known
    )
    yield from _no_shell([block.text for block in told if block.kind is not Kind.TEAMS])
    for block in told:
        yield from _wrong_in(block, set(values(told)))


def explained_names(page: str) -> list[str]:
    """The names in the first column of the table, where one row may explain several."""
    return [name for row in explained(page) for name in re.findall(r"`([A-Z_]+)`", row)]


def _missing_files(page: str) -> Iterator[str]:
    named = [*_FILE.findall(page), *(f"docs/guides/{link}" for link in _LINK.findall(page))]
    yield from (f"{name} is not there" for name in named if not (ROOT / name).exists())


def _no_shell(scripts: list[str]) -> Iterator[str]:
    """What the shell cannot read; each block ends before the next one begins."""
    whole = "\n".join(f"part() {{\n{script}\n}}" for script in scripts)
    parsed = subprocess.run(["/bin/bash", "-n"], input=whole, capture_output=True, text=True, check=False)
    if parsed.returncode:
        yield parsed.stderr


def _wrong_in(block: Block, given: set[str]) -> Iterator[str]:
    own = {*_ASSIGNED.findall(block.text), *asked_for(block)}
    yield from (
        f"line {block.line}: ${name} has no value"
        for name in _USED.findall(block.text)
        if name not in given | own
    )
    lines = block.text.replace("\\\n", " ")
    yield from _no_options(lines, "deploy/azure/register.sh")
    for found in _COMMAND.finditer(lines):
        yield from _no_command(_arguments(found["words"]))
    for found in _MANIFEST.finditer(lines):
        try:
            _parser().parse_args(_arguments(found["words"]))
        except SystemExit:
            yield f"line {block.line}: python -m manifest{found['words']}"


def _arguments(words: str) -> list[str]:
    """What a shell makes of the words, with a value that fits everywhere in the place of each variable."""
    return shlex.split(_USED.sub("00000000-0000-0000-0000-000000000000", words))


def _no_options(lines: str, script: str) -> Iterator[str]:
    """Options of a shell script that it does not know."""
    for call in re.findall(rf"^{re.escape(script)}(.*)$", lines, re.MULTILINE):
        known = (ROOT / script).read_text("utf-8")
        options = [word for word in call.split() if word.startswith("--")]
        yield from (f"{script} knows no {option}" for option in options if f"{option})" not in known)


def _no_command(arguments: list[str]) -> Iterator[str]:
    """What is no command of the bot's, or has not these options; nothing is run."""
    command, left = _COMMANDS, list[str]()
    try:
        while arguments and (inner := getattr(command, "commands", {}).get(arguments[0])):
            command, arguments = inner, arguments[1:]
        if arguments != ["--version"]:
            command.make_context("havainto", list(arguments))
            left = arguments if hasattr(command, "commands") else []
    except Exception as error:  # noqa: BLE001 - whatever it is, the reader would meet it
        left = [] if "does not exist" in str(error) else [str(error)]  # files are on the server alone
    if left:
        yield f"havainto {' '.join(left)}"


def test_the_page_can_be_followed() -> None:
    assert list(complaints(TEXT)) == []


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ("## 5. Code", "## 5. Sources", "the steps are others"),
        ("## 5. Code\n", "## 5. Code\n" + "word " * WORDS, "would be too long"),
        ("SECRET_ENDS=2027-11-30\n", "", "the table explains"),
        ("$HOST_NAME", "$HOSTNAME", "$HOSTNAME has no value"),
        ("deploy/bin/havainto", "deploy/bin/hawainto", "deploy/bin/hawainto is not there"),
        ("azure.md", "azur.md", "docs/guides/azur.md is not there"),
        ("HAVAINTO_TENANTS=", "HAVAINTO_TENANT=", "HAVAINTO_TENANT is no setting"),
        ("; do sleep 5; done", "; do sleep 5", "syntax error"),
        ("havainto pair", "havainto pear", "havainto pear"),
        ("--identity /var", "--identify /var", "--identify"),
        ("python -m manifest build", "python -m manifest bild", "python -m manifest bild"),
        ("--resource-group", "--resource", "register.sh knows no --resource"),
    ],
)
def test_a_page_that_cannot_be_followed_is_found_out(right: str, wrong: str, said: str) -> None:
    assert right in TEXT
    assert said in "\n".join(complaints(TEXT.replace(right, wrong)))


def test_a_block_of_another_kind_is_refused_with_its_line() -> None:
    with pytest.raises(ValueError, match="line 2: a block of the kind 'bash'"):
        blocks("## 1. Step\n```bash\nls\n```\n")


def test_what_is_seen_belongs_to_a_block_of_the_same_step() -> None:
    with pytest.raises(ValueError, match="no block before it"):
        blocks("## 1. Step\n```sh\nls\n```\n## 2. Step\n```text\nfile\n```\n")


@pytest.mark.parametrize(
    ("output", "missing"),
    [
        ("ok  one\nand\nlast line\n", []),
        ("last line\nok one\n", ["last …"]),
        ("ok two\nlast line\n", ["ok one"]),
        ("", ["ok one", "last …"]),
    ],
)
def test_what_is_seen_comes_in_its_order_with_anything_for_dots(output: str, missing: list[str]) -> None:
    assert not_seen("ok one\nlast …", output) == missing
