"""`make deploy-check`: try the files of deploy/ in clean roots of Debian. It needs root, and takes minutes.

No container engine runs here: the image's steps are carried out, and compose.yaml's services are run by hand.
"""

import subprocess
import sys
from pathlib import Path

from deploy.check import container, proxy, stack, unit
from deploy.check.image import PROJECT, built

PARTS = (container.check, proxy.check, stack.check, unit.check)
"""In this order: each finds in the root what the one before has installed."""


def main() -> None:
    """Print what was found, a line each; end with 1 and a sentence where something does not go as it must."""
    try:
        print(*_compose(), sep="\n")
        with built() as image:
            for part in PARTS:
                print(*part(image), sep="\n", flush=True)
    except RuntimeError as error:
        sys.exit(str(error))


def _compose() -> list[str]:
    schema = Path(sys.executable).with_name("check-jsonschema")
    held = (schema, "--builtin-schema", "vendor.compose-spec", PROJECT / "deploy/compose.yaml")
    ended = subprocess.run([*map(str, held)], check=False, capture_output=True, text=True)
    if ended.returncode:
        raise RuntimeError(ended.stdout + ended.stderr)
    return ["compose: compose.yaml keeps to its schema"]


if __name__ == "__main__":
    main()
