"""What a release is made of: refusals, archives, licences and words. The build itself is `make release`."""

import hashlib
import re
import tarfile
import zipfile
from email.message import Message
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest

from deploy.release import licences, packing, sbom, sources, tree, wheelhouse
from deploy.release.licence_exceptions import EXCEPTIONS, Departure
from deploy.release.licences import Licence
from deploy.release.readme import readme
from deploy.release.tree import ROOT, NotReleased, Tree

TREE = Tree(version="1.2.3", commit="abc", epoch=1_700_000_000, trial=False, files=frozenset())
CHANGELOG = "# Changelog\n\n## 1.2.4 (unreleased)\n\n- New.\n\n## 1.2.3\n\n- Old.\n"
GOOD = {"version": "1.2.3", "changelog": CHANGELOG, "elsewhere": {"a": "1.2.3"}, "uncommitted": []}


def test_a_clean_tree_with_one_number_everywhere_is_released() -> None:
    assert tree.obstacles(**GOOD) == []  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"uncommitted": [" M bot/app.py", "?? notes.txt"]}, "not clean.*bot/app.py, notes.txt"),
        ({"version": "1.2"}, "no chapter 1.2:"),
        ({"version": "1.2.30"}, "no chapter 1.2.30:"),
        ({"version": "2.3"}, "no chapter 2.3:"),
        ({"elsewhere": {"a": "1.2.3", "b": "1.2.2"}}, "b says 1.2.2, pyproject.toml 1.2.3"),
    ],
)
def test_what_speaks_against_a_release_is_named(change: dict[str, object], says: str) -> None:
    (found, *_) = tree.obstacles(**{**GOOD, **change})  # type: ignore[arg-type]
    assert re.search(says, found)


def test_the_present_version_is_the_same_everywhere() -> None:
    found = tree.obstacles(
        version=tree.version_of(ROOT),
        changelog=(ROOT / "CHANGELOG.md").read_text("utf-8"),
        elsewhere=tree.versions_elsewhere(ROOT),
        uncommitted=[],
    )
    assert found == []


def test_an_image_whose_label_names_another_version_is_seen(tmp_path: Path) -> None:
    for folder in ("manifest", "deploy"):
        (tmp_path / folder).mkdir()
    (tmp_path / "manifest" / "manifest.json").write_text('{"version": "1.2.3"}')
    assert tree.versions_elsewhere(tmp_path) == {"manifest/manifest.json": "1.2.3"}
    (tmp_path / "deploy" / "Containerfile").write_text('LABEL org.opencontainers.image.version="1.2.2" \\\n')
    assert tree.versions_elsewhere(tmp_path)["deploy/Containerfile"] == "1.2.2"


def test_an_archive_depends_on_its_content_alone(tmp_path: Path) -> None:
    for place, order in (("one", "ab"), ("other", "ba")):
        for name in order:
            path = tmp_path / place / "inner" / f"{name}.txt"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(name)
            path.chmod(0o600 if place == "one" else 0o644)
        (tmp_path / place / "inner" / "a.txt").chmod(0o700 if place == "one" else 0o755)
    for ending in ("tar", "tar.gz"):
        made = [tmp_path / f"{place}.{ending}" for place in ("one", "other")]
        for path in made:
            packing.pack(path, tmp_path / path.name.split(".")[0], name="x", epoch=TREE.epoch)
        assert made[0].read_bytes() == made[1].read_bytes()
    with tarfile.open(tmp_path / "one.tar") as archive:
        listed = [(one.name, one.mode, one.mtime, one.uid, one.uname) for one in archive]
    assert listed == [
        ("x/inner/a.txt", 0o755, TREE.epoch, 0, ""),
        ("x/inner/b.txt", 0o644, TREE.epoch, 0, ""),
    ]


def test_the_checksums_are_those_that_sha256sum_checks(tmp_path: Path) -> None:
    for name in ("b", "a", packing.SUMS):
        (tmp_path / name).write_text(name)
    (tmp_path / packing.SUMS).write_text(packing.sums(tmp_path))
    listed = [line.split("  ") for line in (tmp_path / packing.SUMS).read_text().splitlines()]
    assert listed == [[hashlib.sha256(name.encode()).hexdigest(), name] for name in "ab"]


def test_a_file_that_the_sdist_or_the_wheel_lacks_is_named() -> None:
    names = frozenset(
        {"bot/a.py", "bot/b.ftl", "manifest/schema/LICENSE.txt", "deploy/c.service", ".gitignore"}
    )
    whole = Tree(version="1", commit="a", epoch=0, trial=False, files=names | {".gitignore"})
    assert sources.missing(whole, names | {"PKG-INFO"}, frozenset({"bot/a.py", "bot/b.ftl"})) == []
    found = sources.missing(whole, frozenset({"bot/a.py", "bot/b.ftl"}), frozenset({"bot/a.py"}))
    assert [line.split(":")[0] for line in found] == [
        "The sdist lacks deploy/c.service",
        "The sdist lacks manifest/schema/LICENSE.txt",
        "The wheel lacks bot/b.ftl",
    ]


def test_the_manifest_of_the_sdist_names_every_folder_and_file_of_the_repository() -> None:
    tops = {line.split("/")[0] for line in tree.git(ROOT, "ls-files").splitlines()} - sources.LEFT_OUT
    words = (ROOT / "MANIFEST.in").read_text("utf-8").split()
    lacking = {top for top in tops if top not in words and not (top.endswith(".lock") and "*.lock" in words)}
    assert lacking == set()


@pytest.mark.parametrize(
    ("names", "oldest"),
    [
        ([], ""),
        (["a-1-py3-none-any.whl"], ""),
        (["a-1-cp311-cp311-manylinux2014_x86_64.manylinux_2_17_x86_64.whl"], "2.17"),
        (["a-1-cp311-cp311-manylinux1_x86_64.manylinux_2_28_x86_64.manylinux_2_5_x86_64.whl"], "2.5"),
        (["a-1-cp311-abi3-manylinux_2_34_x86_64.whl", "b-1-cp311-cp311-manylinux2014_x86_64.whl"], "2.34"),
    ],
)
def test_the_oldest_glibc_is_that_of_the_most_demanding_wheel(names: list[str], oldest: str) -> None:
    assert wheelhouse.glibc(names) == oldest


def test_our_own_wheel_is_locked_by_its_hash(tmp_path: Path) -> None:
    wheel = tmp_path / "havainto-1.2.3-py3-none-any.whl"
    wheel.write_bytes(b"")
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert wheelhouse.own_lock(wheel) == f"havainto==1.2.3 --hash=sha256:{empty}\n"


def test_the_readme_has_ten_lines_and_the_commands_to_install_with() -> None:
    archive = "havainto-1.2.3-wheelhouse-cp312-linux_x86_64.tar"
    said = readme(TREE, platform="cp312-linux_x86_64", glibc="2.34", archive=archive)
    assert len(said.splitlines()) == 10
    folder = archive.removesuffix(".tar")
    for words in (
        "on linux_x86_64 with CPython 3.12 and glibc 2.34 or newer",
        f"tar -xf {archive}",
        f"--no-index --find-links {folder} --require-hashes",
        f"-r {folder}/requirements.lock -r {folder}/havainto.lock",
        "sha256sum --check SHA256SUMS",
        "docs/guides/updates.md",
    ):
        assert words in said
    assert "trial" not in said


# --- licences


def metadata(**fields: str | list[str]) -> Message:
    """What a wheel says of itself."""
    made = Message()
    for name, value in fields.items():
        for one in [value] if isinstance(value, str) else value:
            made[name.replace("_", "-")] = one
    return made


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"License_Expression": "MIT AND PSF-2.0", "License": "other"}, "MIT AND PSF-2.0"),
        ({"License": "Apache 2.0"}, "Apache-2.0"),
        ({"License": "BSD-3-Clause"}, "BSD-3-Clause"),
        ({"License": "Copyright (c) 2021, somebody, and then the whole text of it"}, ""),
        ({"License": "Dual License", "Classifier": "License :: OSI Approved :: BSD License"}, "BSD"),
        (
            {
                "Classifier": [
                    "Programming Language :: Python",
                    "License :: OSI Approved :: MIT License",
                    "License :: OSI Approved :: Apache Software License",
                ]
            },
            "MIT OR Apache-2.0",
        ),
        ({"License": "GPLv3"}, ""),
        ({}, ""),
    ],
)
def test_what_metadata_says_of_a_licence(fields: dict[str, str | list[str]], said: str) -> None:
    assert licences.said(metadata(**fields)) == said


def test_a_licence_that_lacks_or_reaches_further_is_named_unless_it_is_excepted() -> None:
    text = {"LICENSE": "…"}
    good = Licence(name="good", version="1", says="MIT AND (Apache-2.0 OR MPL-2.0)", texts=text)
    far = Licence(name="far", version="2", says="MIT OR AGPL-3.0-only", texts=text)
    silent = Licence(name="silent", version="3", says="", texts=text)
    bare = Licence(name="bare", version="4", says="MIT")
    assert licences.faults([good], {}) == []
    assert licences.faults([good, far, silent, bare], {}) == [
        "far 2: AGPL-3.0-only is not among those that are let through",
        "silent 3: its metadata names no licence that is known",
        "bare 4: it carries no text of its licence",
    ]
    why = Departure(why="for a reason", taken="MIT", text="the MIT licence")
    assert licences.faults([good, far, silent, bare], {"far": why, "silent": why, "bare": why}) == []
    assert licences.faults([good], {"good": why, "gone": why}) == [
        "good 1: needs no exception any more: remove it",
        "gone: an exception for what is not carried: remove it",
    ]


def test_the_document_has_every_licence_in_full() -> None:
    one = Licence(name="one", version="1", says="MIT", texts={"LICENSE": "the text of one"})
    other = Licence(name="other", version="2", says="")
    why = Departure(why="It names none.", taken="MIT", text_of="one")
    said = licences.document([one, other], {"other": why})
    assert "one 1: MIT\nother 2: MIT\n" in said
    assert said.count("the text of one") == 2
    assert "It names none." in said


def test_every_package_that_is_installed_of_the_lock_file_passes_the_gate() -> None:
    """As its wheel says it, which is as its installation says it; the wheels themselves: `make release`."""
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    names = re.findall(r"^([\w.-]+)==(.*)$", lock, re.MULTILINE)
    found = []
    for name, rest in names:
        try:
            here = distribution(name)
        except PackageNotFoundError:
            assert ";" in rest, f"{name} is locked and not installed"  # for another platform
            continue
        folder = {str(file) for file in here.files or () if ".dist-info/" in str(file)}
        texts = {
            inner: "…"
            for inner in (file.split(".dist-info/", 1)[1] for file in folder)
            if licences.is_text(inner)
        }
        found.append(
            Licence(
                name=here.metadata["Name"],
                version=here.version,
                says=licences.said(here.metadata),  # type: ignore[arg-type]  # it is a Message
                texts=texts,
            )
        )
    assert len(found) > 60
    assert licences.faults(found) == []


def test_each_exception_says_why_and_gives_what_is_lacking() -> None:
    for name, one in EXCEPTIONS.items():
        assert one.why.endswith("."), name
        assert one.text or one.text_of or one.taken, name


def test_the_licence_of_a_wheel_is_read_from_its_own_folder_alone(tmp_path: Path) -> None:
    wheel = tmp_path / "a-1-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("a-1.dist-info/METADATA", "Name: a\nVersion: 1\nLicense-Expression: MIT\n")
        archive.writestr("a-1.dist-info/licenses/LICENSE", "in the new place")
        archive.writestr("a-1.dist-info/COPYING", "in the old place")
        archive.writestr("a/_vendor/b-1.dist-info/LICENSE", "of another")
        archive.writestr("a-1.dist-info/RECORD", "")
    assert licences.read(wheel) == Licence(
        name="a",
        version="1",
        says="MIT",
        texts={"COPYING": "in the old place", "LICENSE": "in the new place"},
    )


# --- the list of parts


def bom(*parts: tuple[str, str]) -> dict[str, object]:
    """A list of parts."""
    components = [{"name": name, "version": version, "type": "library"} for name, version in parts]
    return {"bomFormat": "CycloneDX", "specVersion": sbom.SPEC, "version": 1, "components": components}


def test_each_part_gets_the_checksum_of_its_wheel() -> None:
    made = bom(("Fluent.Runtime", "1"))
    sbom.add_hashes(made, {sbom.distribution(Path("fluent_runtime-1-py3-none-any.whl")): "ab" * 32})
    assert made["components"][0]["hashes"] == [{"alg": "SHA-256", "content": "ab" * 32}]  # type: ignore[index]


def test_parts_and_wheels_that_differ_are_refused() -> None:
    with pytest.raises(NotReleased, match="differ in pip 23"):
        sbom.add_hashes(bom(("pip", "23")), {})
    with pytest.raises(NotReleased, match="differ in a 1"):
        sbom.add_hashes(bom(), {("a", "1"): "ab"})
