"""`python -m manifest` as an administrator meets it."""

import json
import sys
import zipfile
from pathlib import Path

import pytest

from manifest import build
from manifest.__main__ import FINE, NONSENSE, PROBLEMS, main
from manifest.values import EXAMPLE
from tests.manifest.packages import changed, put

Say = pytest.CaptureFixture[str]

PAGES = {
    "--developer-name": EXAMPLE.developer_name,
    "--website-url": EXAMPLE.website_url,
    "--privacy-url": EXAMPLE.privacy_url,
    "--terms-url": EXAMPLE.terms_url,
}


def arguments(output: Path, **changes: str) -> list[str]:
    options = PAGES | {f"--{name.replace('_', '-')}": value for name, value in changes.items()}
    return ["build", *(part for option in options.items() for part in option), "--output", str(output)]


@pytest.fixture(autouse=True)
def no_app_id_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HAVAINTO_APP_ID", "HAVAINTO_PUBLIC_URL"):
        monkeypatch.delenv(name, raising=False)


def test_check_accepts_the_sources(capsys: Say) -> None:
    assert main(["check"]) == FINE
    assert "in order" in capsys.readouterr().out


def test_build_writes_a_package_that_check_accepts(tmp_path: Path, capsys: Say) -> None:
    output = tmp_path / "new" / "havainto.zip"
    assert main(arguments(output, app_id=EXAMPLE.app_id)) == FINE
    assert main(["check", str(output)]) == FINE
    assert output.read_bytes() == build.zipped(build.files())
    assert str(output) in capsys.readouterr().out


def test_build_writes_to_dist_unless_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(arguments(tmp_path, app_id=EXAMPLE.app_id)[:-2]) == FINE
    assert zipfile.is_zipfile(tmp_path / "dist" / "havainto.zip")


def test_the_app_id_may_come_from_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HAVAINTO_APP_ID", f" {EXAMPLE.app_id} ")
    assert main(arguments(tmp_path / "a.zip")) == FINE
    assert (
        json.loads(build.unzipped((tmp_path / "a.zip").read_bytes())["manifest.json"])["id"] == EXAMPLE.app_id
    )


def test_each_upload_may_carry_a_version_of_its_own(tmp_path: Path, capsys: Say) -> None:
    output = tmp_path / "a.zip"
    assert main(arguments(output, app_id=EXAMPLE.app_id, version="1.20.3")) == FINE
    built = json.loads(build.unzipped(output.read_bytes())["manifest.json"])
    assert built["version"] == "1.20.3"
    assert main(["check", str(output)]) == FINE
    output.unlink()
    for wrong in ("1.0", "", "v1.0.0"):
        assert main(arguments(output, app_id=EXAMPLE.app_id, version=wrong)) == NONSENSE
        assert "--version: version" in capsys.readouterr().err
    assert not output.exists()


def test_an_example_and_one_page_for_all_are_named_by_their_options(tmp_path: Path, capsys: Say) -> None:
    output = tmp_path / "a.zip"
    page = EXAMPLE.website_url
    assert main(arguments(output, app_id=EXAMPLE.app_id, privacy_url=page, terms_url=page)) == NONSENSE
    said = capsys.readouterr().err
    assert "--privacy-url" in said
    assert "--terms-url" in said
    shown = arguments(output, app_id=EXAMPLE.app_id, website_url="https://example.org/havainto")
    assert main(shown) == NONSENSE
    assert "--website-url" in capsys.readouterr().err
    assert not output.exists()


def test_without_an_app_id_nothing_is_built(tmp_path: Path, capsys: Say) -> None:
    with pytest.raises(SystemExit):
        main(arguments(tmp_path / "a.zip"))
    assert "--app-id" in capsys.readouterr().err


def test_nonsense_is_named_by_its_option_and_nothing_is_written(tmp_path: Path, capsys: Say) -> None:
    output = tmp_path / "a.zip"
    assert main(arguments(output, app_id="my bot", privacy_url="http://localhost")) == NONSENSE
    said = capsys.readouterr().err
    assert "--app-id: 'my bot' is not an app id" in said
    assert "--privacy-url: 'http://localhost'" in said
    assert not output.exists()


def test_a_domain_that_teams_refuses_stops_the_build(tmp_path: Path, capsys: Say) -> None:
    output = tmp_path / "a.zip"
    assert main([*arguments(output, app_id=EXAMPLE.app_id), "--domain", "x.ngrok.io"]) == PROBLEMS
    assert "tunnel" in capsys.readouterr().err
    assert not output.exists()


BOT = "https://havainto.hyvinvointialue-esimerkki.fi"


def test_build_adds_the_help_tab_where_the_bots_address_is_given(tmp_path: Path, capsys: Say) -> None:
    output = tmp_path / "a.zip"
    made = [*arguments(output, app_id=EXAMPLE.app_id), "--help-tab"]
    assert main(made) == NONSENSE
    assert "--public-url" in capsys.readouterr().err
    assert main([*made, "--public-url", BOT]) == FINE
    assert main(["check", str(output)]) == FINE
    manifest = json.loads(build.unzipped(output.read_bytes())["manifest.json"])
    assert manifest["staticTabs"][0]["websiteUrl"] == f"{BOT}/help"


def test_an_address_that_no_package_needs_stops_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HAVAINTO_PUBLIC_URL", "http://127.0.0.1:3978")
    assert main(arguments(tmp_path / "a.zip", app_id=EXAMPLE.app_id)) == FINE


def test_azure_bot_prints_or_writes_what_is_entered(tmp_path: Path, capsys: Say) -> None:
    said = ["azure-bot", *arguments(tmp_path, app_id=EXAMPLE.app_id)[1:-2]]
    assert main(said) == NONSENSE
    assert "--public-url" in capsys.readouterr().err
    assert main([*said, "--public-url", BOT]) == FINE
    shown = json.loads(capsys.readouterr().out)
    assert (shown["displayName"], shown["endpoint"]) == ("Havainto", f"{BOT}/api/messages")
    written = tmp_path / "azure-bot.json"
    assert main([*said, "--public-url", BOT, "--output", str(written)]) == FINE
    assert json.loads(written.read_text("utf-8")) == shown


def test_check_names_what_is_wrong_with_a_zip(tmp_path: Path, capsys: Say) -> None:
    file = tmp_path / "a.zip"
    file.write_bytes(build.zipped(changed(put("version", "one"))))
    assert main(["check", str(file)]) == PROBLEMS
    assert "app version: version 'one'" in capsys.readouterr().err


def test_check_says_when_a_file_is_no_zip_or_not_there(tmp_path: Path, capsys: Say) -> None:
    (tmp_path / "a.zip").write_bytes(b"no zip")
    assert main(["check", str(tmp_path / "a.zip")]) == PROBLEMS
    assert main(["check", str(tmp_path / "b.zip")]) == NONSENSE
    said = capsys.readouterr().err
    assert "not a zip" in said
    assert "b.zip" in said


def test_without_the_libraries_build_says_what_it_did_not_check(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Say
) -> None:
    for library in ("jsonschema", "PIL"):
        monkeypatch.setitem(sys.modules, library, None)
    assert main(arguments(tmp_path / "a.zip", app_id=EXAMPLE.app_id)) == FINE
    said = capsys.readouterr().err
    assert "schema: not checked, the Python package jsonschema" in said
    assert "colour icon: not checked, the Python package Pillow" in said
    assert main(["check"]) == PROBLEMS
