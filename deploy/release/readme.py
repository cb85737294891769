"""What lies in a release, in ten lines for whoever installs it."""

from deploy.release.tree import Tree


def readme(tree: Tree, *, platform: str, glibc: str, archive: str) -> str:
    """Return the text of README."""
    tag, _, system = platform.partition("-")
    python = f"3.{tag.removeprefix('cp3')}"
    folder = archive.removesuffix(".tar")
    trial = " (a trial: CHANGELOG.md calls this version unreleased)" if tree.trial else ""
    needs = f" and glibc {glibc} or newer" if glibc else ""
    lines = [
        f"Havainto {tree.version}, made from commit {tree.commit}{trial}",
        "Check what you have got:  sha256sum --check SHA256SUMS",
        f"Install without network, on {system} with CPython {python}{needs}:",
        f"  tar -xf {archive} && python{python} -m venv .venv",
        f"  .venv/bin/pip install --no-index --find-links {folder} --require-hashes \\",
        f"    -r {folder}/requirements.lock -r {folder}/havainto.lock",
        "  .venv/bin/python -m bot --version",
        "Step by step: docs/guides/install.md and docs/guides/updates.md in the sdist (.tar.gz).",
        "What is in it: sbom.cdx.json (CycloneDX 1.6); under which licences: THIRD-PARTY-LICENCES.txt.",
        "The files for systemd, nginx and containers that belong to this version: deploy/ in the sdist.",
    ]
    return "\n".join(lines) + "\n"
