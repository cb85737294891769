"""deploy/Containerfile: what it installs and copies is what the product is made of."""

import asyncio
import os
import re
import subprocess
import sys
import tomllib
from fnmatch import fnmatch
from pathlib import Path

import pytest
from aiohttp import web

from bot import voikko, word_lists
from deploy.check import context
from deploy.check.containerfile import read
from tests.deploy.files import DEPLOY, PROJECT, SERVICES
from tests.fakes.loopback import Loopback

PYPROJECT = tomllib.loads((PROJECT / "pyproject.toml").read_text())
STAGES = read(DEPLOY / "Containerfile")
BUILD, IMAGE = STAGES
RULES = context.patterns(PROJECT / ".dockerignore")
COPIED = [source for step in BUILD.all("COPY") if not step.options for source in step.words.split()[:-1]]


def test_it_copies_every_package_that_is_shipped_and_no_other() -> None:
    shipped = PYPROJECT["tool"]["setuptools"]["packages"]["find"]["include"]
    packages = {folder.parent.name for folder in PROJECT.glob("*/__init__.py")}
    expected = {name for name in packages if any(fnmatch(name, pattern) for pattern in shipped)}
    assert {source for source in COPIED if (PROJECT / source).is_dir()} == expected


def test_what_it_copies_is_all_that_a_build_may_see() -> None:
    seen = {path.parts[0] for path in context.files(PROJECT, RULES)}
    assert seen == {*COPIED}


@pytest.mark.parametrize(
    "path", ["var/havainto.db", ".env", "deploy/.env", ".git/config", "bot/__pycache__/a.pyc"]
)
def test_no_build_sees_data_secrets_or_what_python_left_behind(path: str) -> None:
    assert not context.is_seen(path, RULES)


def test_packages_come_from_the_lock_with_their_hashes_and_nothing_is_compiled() -> None:
    installs = [step.words for step in BUILD.all("RUN") if "pip install" in step.words]
    assert len(installs) == 1
    assert "--require-hashes --no-deps --only-binary :all: --requirement requirements.lock" in installs[0]
    assert not any("pip install" in step.words for step in IMAGE.all("RUN"))


def test_the_words_that_the_guard_needs_are_inside() -> None:
    needed = f"{voikko.INSTALL} {word_lists.INSTALL}".replace("apt install", "").split()
    (installed,) = (step.words for step in IMAGE.all("RUN") if "apt-get install" in step.words)
    assert re.search(rf"--no-install-recommends {' '.join(needed)} ", installed)


def test_it_runs_as_nobody_in_particular_and_signals_reach_it() -> None:
    uid, _, gid = IMAGE.last("USER").words.partition(":")
    assert int(uid) == int(gid) >= 10_000
    assert any(f"useradd --uid {uid} --gid {gid}" in step.words for step in IMAGE.all("RUN"))
    assert IMAGE.command == ["python", "-m", "bot", "serve"]
    assert IMAGE.last("STOPSIGNAL").words == "SIGTERM"


def test_it_writes_where_compose_mounts_its_volumes() -> None:
    mounted = [volume.partition(":")[2] for volume in SERVICES["bot-1"]["volumes"]]
    assert IMAGE.last("VOLUME").listed == mounted
    assert (
        IMAGE.environment({"PATH": ""})["HAVAINTO_LEDGER"]
        == SERVICES["bot-1"]["environment"]["HAVAINTO_LEDGER"]
    )


def test_one_version_stands_in_the_sources_the_image_and_compose() -> None:
    version = PYPROJECT["project"]["version"]
    assert f'org.opencontainers.image.version="{version}"' in IMAGE.last("LABEL").words
    assert SERVICES["bot-1"]["image"] == f"havainto:{version}"


def test_images_are_named_without_a_registry_and_are_one() -> None:
    assert {stage.image for stage in STAGES} == {"python:3.13-slim-bookworm"}


async def test_the_health_check_succeeds_where_the_bot_answers_and_fails_elsewhere() -> None:
    async def healthy(_request: web.Request) -> web.Response:
        return web.json_response({"status": "ok"})

    server = Loopback([web.get("/healthz", healthy)])
    await server.start()
    port = server.url.rpartition(":")[2]
    assert await _health(port) == 0
    await server.stop()
    assert await _health(port) == 1


async def _health(port: str) -> int:
    program, *words = IMAGE.health_check
    assert program == "python"
    # A proxy of the container's must not be asked for the container itself.
    env = {**os.environ, "HAVAINTO_PORT": port, "http_proxy": "http://127.0.0.1:9"}
    process = await asyncio.create_subprocess_exec(sys.executable, *words, env=env, stderr=subprocess.DEVNULL)
    return await process.wait()


def test_an_instruction_that_cannot_be_carried_out_is_named(tmp_path: Path) -> None:
    file = tmp_path / "Containerfile"
    file.write_text("FROM python\nADD a b\n")
    with pytest.raises(ValueError, match="ADD"):
        read(file)


def test_the_last_pattern_that_fits_decides_what_a_build_sees() -> None:
    rules = ["*", "!bot", "**/secret", "!bot/a/secret"]
    seen = ["bot/app.py", "bot/a/b.py", "bot/secret", "bot/a/secret", "other/app.py"]
    assert [path for path in seen if context.is_seen(path, rules)] == [
        "bot/app.py",
        "bot/a/b.py",
        "bot/a/secret",
    ]


def test_a_folder_is_copied_by_its_contents_and_a_file_by_its_name(tmp_path: Path) -> None:
    project, target = tmp_path / "project", tmp_path / "image"
    for name in ("bot/a/b.py", "bot/c.py", "LICENSE"):
        (project / name).parent.mkdir(parents=True, exist_ok=True)
        (project / name).write_text(name)
    context.copy(project, ["bot"], target / "bot", [])
    context.copy(project, ["LICENSE"], target, [])
    found = {path.relative_to(target).as_posix() for path in target.rglob("*") if path.is_file()}
    assert found == {"bot/a/b.py", "bot/c.py", "LICENSE"}
    with pytest.raises(FileNotFoundError, match="dockerignore"):
        context.copy(project, ["LICENSE"], target, ["LICENSE"])
