"""Make ``dist/<version>/``: ``python -m deploy.release``."""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from deploy.release import licences, packing, sbom, sources, tree, trial, wheelhouse
from deploy.release.readme import readme
from deploy.release.tree import ROOT, NotReleased, Tree


def main() -> int:
    """Make the release of the last commit; 1 when it is refused, with the reasons."""
    try:
        found = tree.read()
        folder = ROOT / "dist" / found.version
        with tempfile.TemporaryDirectory(prefix="havainto-release-") as scratch:
            lines = make(found, Path(scratch))
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(Path(scratch) / "made", folder)
    except NotReleased as why:
        sys.stderr.write(f"Not released:\n{why}\n")
        return 1
    except (OSError, subprocess.CalledProcessError) as error:
        sys.stderr.write(f"Not released: {error}\n")
        return 1
    print("\n".join(lines))
    print((folder / packing.SUMS).read_text("utf-8"), end="")
    print(f"The release is in {folder.relative_to(ROOT)}/")
    return 0


def make(found: Tree, scratch: Path) -> list[str]:
    """Make every file in the folder ``made``, and try them; returns what is to be said of it.

    Raises:
        NotReleased: something speaks against it.
    """
    export, made = scratch / "export", scratch / "made"
    made.mkdir()
    tree.export(ROOT, found, export)
    _, wheel = sources.build(export, found, made)
    platform = wheelhouse.platform()
    packed = f"havainto-{found.version}-wheelhouse-{platform}"
    wheelhouse.fetch(export, wheel, scratch / packed)
    carried = wheelhouse.wheels(scratch / packed)
    packing.pack(made / f"{packed}.tar", scratch / packed, name=packed, epoch=found.epoch)
    of_others = [licences.read(one) for one in carried]
    if wrong := licences.faults(of_others):
        raise NotReleased("\n".join(wrong))
    (made / "THIRD-PARTY-LICENCES.txt").write_text(licences.document(of_others), "utf-8")
    glibc = wheelhouse.glibc(one.name for one in carried)
    seen = _try(found, made, f"{packed}.tar", export, carried)
    (made / "README").write_text(
        readme(found, platform=platform, glibc=glibc, archive=f"{packed}.tar"), "utf-8"
    )
    (made / packing.SUMS).write_text(packing.sums(made), "utf-8")
    return [f"Havainto {found.version}: {len(carried)} wheels for {platform}, glibc {glibc} or newer", *seen]


def _try(found: Tree, made: Path, archive: str, export: Path, carried: list[Path]) -> list[str]:
    """Install and start what was made; the list of parts is of what is installed then."""
    with trial.installed(made / archive) as here:
        how = "no network there" if here.without_network else "--no-index; the network could not be cut off"
        seen = [f"installed offline in a new environment ({how})", *trial.started(here, found.version)]
        bom = sbom.make(trial.without_pip(here).python, export, carried, found)
    (made / "sbom.cdx.json").write_text(bom, "utf-8")
    return seen


if __name__ == "__main__":
    sys.exit(main())
