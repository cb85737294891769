"""The command line: `python -m manifest check`, `build` and `azure-bot`."""

import argparse
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from manifest import build, package, rules
from manifest.azure_bot import azure_bot
from manifest.values import WRONG, Values, wrong, wrong_version

FINE, PROBLEMS, NONSENSE = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return 0 when all is fine, 1 for a package that breaks a rule, 2 for nonsense."""
    options = _parser().parse_args(arguments)
    try:
        return _COMMANDS[options.command](options)
    except package.UnreadableError as error:
        return _say(str(error), PROBLEMS)
    except OSError as error:
        return _say(f"{error.filename}: {error.strerror}", NONSENSE)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m manifest", description="The Teams app package.")
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="hold the package against every rule, offline")
    check.add_argument("package", nargs="?", type=Path, help="a built zip; without it, the sources")
    make = commands.add_parser("build", help="write the zip that is uploaded to Teams")
    _add_values(make)
    make.add_argument(
        "--version",
        type=str.strip,
        metavar="1.2.3",
        help="higher at each upload; without it, the version of the sources",
    )
    make.add_argument(
        "--help-tab", action="store_true", help="add a tab with the help page that --public-url serves"
    )
    make.add_argument("--domain", type=str.strip, action="append", default=[], help="only if a tab is added")
    make.add_argument("--output", type=Path, default=Path("dist/havainto.zip"), metavar="FILE")
    azure = commands.add_parser("azure-bot", help="print what is entered for the Azure Bot, as JSON")
    _add_values(azure)
    azure.add_argument("--output", type=Path, metavar="FILE", help="write it there instead")
    return parser


def _add_values(make: argparse.ArgumentParser) -> None:
    known = os.environ.get("HAVAINTO_APP_ID")
    make.add_argument("--app-id", type=str.strip, default=known, required=not known, metavar="GUID")
    make.add_argument(
        "--developer-name", type=str.strip, required=True, help="the organisation, as Teams shows it"
    )
    make.add_argument("--website-url", type=str.strip, required=True, help="where users get support")
    make.add_argument("--privacy-url", type=str.strip, required=True, help="the privacy notice")
    make.add_argument("--terms-url", type=str.strip, required=True, help="the terms of use")
    make.add_argument(
        "--public-url",
        type=str.strip,
        default=os.environ.get("HAVAINTO_PUBLIC_URL", ""),
        help="where browsers and Azure reach the bot: https:// and the host",
    )


def _check(options: argparse.Namespace) -> int:
    source: Path | None = options.package
    content = build.unzipped(source.read_bytes()) if source else build.files()
    report = rules.check(content)
    _tell(report)
    if report.problems or report.skipped:
        return _say("The package was not accepted.", PROBLEMS)
    return _say(f"The package is in order: {len(rules.RULES)} rules, {len(content)} files.", FINE)


def _build(options: argparse.Namespace) -> int:
    public_url = options.public_url if options.help_tab else ""  # nothing else in the package needs it
    values = replace(
        _values(options), public_url=public_url, help_tab=options.help_tab, domains=tuple(options.domain)
    )
    nonsense = _nonsense(values)
    if options.version is not None and (problem := wrong_version(options.version)):
        nonsense.append(f"--version: {problem}")
    if nonsense:
        return _say("\n".join(nonsense), NONSENSE)
    content = build.files(values, version=options.version)
    report = rules.check(content)
    _tell(report)
    if report.problems:
        return _say("Nothing was written.", PROBLEMS)
    output: Path = options.output
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_bytes(build.zipped(content))
    return _say(f"Wrote {output}: {', '.join(content)}.", FINE)


def _azure_bot(options: argparse.Namespace) -> int:
    values = _values(options)
    nonsense = _nonsense(values)
    if not values.public_url:
        nonsense.append("--public-url: Azure needs the address at which the bot is reached")
    if nonsense:
        return _say("\n".join(nonsense), NONSENSE)
    told = json.dumps(azure_bot(values), ensure_ascii=False, indent=2)
    if options.output is None:
        return _say(told, FINE)
    options.output.write_text(told + "\n", "utf-8")
    return _say(f"Wrote {options.output}.", FINE)


_COMMANDS = {"check": _check, "build": _build, "azure-bot": _azure_bot}


def _values(options: argparse.Namespace) -> Values:
    return Values(**{field: getattr(options, field) for field in WRONG}, public_url=options.public_url)


def _nonsense(values: Values) -> list[str]:
    return [f"--{field.replace('_', '-')}: {problem}" for field, problem in wrong(values)]


def _tell(report: rules.Report) -> None:
    for rule, problem in report.problems:
        _say(f"{rule}: {problem}", PROBLEMS)
    for rule, part in report.skipped:
        _say(
            f"{rule}: not checked, the Python package {part} is not installed (pip install .[dev])", PROBLEMS
        )


def _say(text: str, code: int) -> int:
    print(text, file=sys.stderr if code else sys.stdout)
    return code


if __name__ == "__main__":
    sys.exit(main())
