"""The zip and the words in its menus."""

import io
import json
import tomllib
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from dialogs.actions import registry
from dialogs.actions.registry import command_words
from dialogs.incoming import Where
from dialogs.teams.ingress import PATH
from manifest import build, package, rules
from manifest.azure_bot import azure_bot
from manifest.values import EXAMPLE

ROOT = Path(__file__).parents[2]

WORDS = {
    "personal": {
        "fi": ["Tee havainto", "Omat", "Ohje", "Tietosuoja", "Harjoittele"],
        "sv": ["Gör en observation", "Mina", "Hjälp", "Dataskydd", "Öva"],
        "en": ["Make an observation", "Mine", "Help", "Privacy", "Practise"],
    },
    "team": {
        "fi": ["Kooste", "Jono", "Ilmiöt", "Kokous", "Ohje"],
        "sv": ["Sammanställning", "Kö", "Fenomen", "Möte", "Hjälp"],
        "en": ["Digest", "Queue", "Phenomena", "Meeting", "Help"],
    },
}


def test_the_zip_holds_exactly_the_manifest_the_languages_and_the_icons() -> None:
    with zipfile.ZipFile(io.BytesIO(build.zipped(build.files()))) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == [
            "manifest.json",
            "fi.json",
            "sv.json",
            "en.json",
            "color.png",
            "outline.png",
            "color32.png",
        ]


def test_the_same_values_give_the_same_bytes() -> None:
    assert build.zipped(build.files()) == build.zipped(build.files(replace(EXAMPLE)))


def test_the_bytes_carry_no_clock_and_no_compressor() -> None:
    with zipfile.ZipFile(io.BytesIO(build.zipped(build.files()))) as archive:
        entries = archive.infolist()
    assert {(e.date_time, e.compress_type, e.create_system, e.external_attr >> 16) for e in entries} == {
        ((1980, 1, 1, 0, 0, 0), zipfile.ZIP_STORED, 3, 0o100644)
    }


def test_what_was_zipped_is_read_back() -> None:
    assert build.unzipped(build.zipped(build.files())) == build.files()


def test_a_file_that_stands_twice_in_a_zip_is_refused() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("manifest.json", b"{}")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("manifest.json", b"{}")
    with pytest.raises(package.UnreadableError, match="twice"):
        build.unzipped(buffer.getvalue())


def test_the_values_stand_where_teams_reads_them() -> None:
    values = replace(EXAMPLE, developer_name='Ålands "hyvinvointi"', domains=("havainto.example.org",))
    manifest = json.loads(build.files(values)["manifest.json"])
    assert manifest["id"] == manifest["bots"][0]["botId"] == EXAMPLE.app_id
    assert manifest["developer"] == {
        "name": 'Ålands "hyvinvointi"',
        "websiteUrl": EXAMPLE.website_url,
        "privacyUrl": EXAMPLE.privacy_url,
        "termsOfUseUrl": EXAMPLE.terms_url,
    }
    assert manifest["validDomains"] == ["havainto.example.org"]


def test_the_app_asks_for_nothing_and_lists_no_domain_unless_told() -> None:
    manifest = json.loads(build.files()["manifest.json"])
    assert not {"authorization", "permissions", "webApplicationInfo"} & manifest.keys()
    assert manifest["validDomains"] == []


def test_the_app_carries_the_version_of_the_product() -> None:
    product = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    assert json.loads(build.files()["manifest.json"])["version"] == product


def command_titles(scope: str | None = None) -> dict[str, list[str]]:
    """Language tag → the words in its command menu, of one scope or of all."""
    built = package.read(build.files())
    lists = package.command_lists(built.manifest)
    wanted = [number for number, each in enumerate(lists) if scope is None or scope in each["scopes"]]
    return {
        tag: list(dict.fromkeys(title for number in wanted for title in package.titles_in(texts, number)))
        for tag, texts in built.texts.items()
    }


@pytest.mark.parametrize("scope", ["personal", "team"])
def test_the_menus_offer_words_in_three_languages(scope: str) -> None:
    assert command_titles(scope) == WORDS[scope]


PLACES = {"personal": Where.PERSONAL, "team": Where.CHANNEL}


@pytest.mark.parametrize(
    ("scope", "tag", "word"),
    [(scope, tag, word) for scope in WORDS for tag in WORDS[scope] for word in WORDS[scope][tag]],
)
def test_the_bot_understands_each_word_of_a_menu_where_it_is_offered(scope: str, tag: str, word: str) -> None:
    """A prompt starter, too: Teams puts its title into the compose box."""
    assert word in command_titles(scope)[tag]
    assert command_words().recognise(word, registry.TYPED[PLACES[scope]])


def test_the_message_extension_is_one_command_for_the_compose_box_and_for_messages() -> None:
    built = package.read(build.files())
    (extension,) = built.manifest["composeExtensions"]
    (command,) = extension["commands"]
    assert extension["botId"] == EXAMPLE.app_id
    assert (command["type"], command["fetchTask"], command["context"]) == (
        "action",
        True,
        ["compose", "message"],
    )
    titles = {tag: texts["composeExtensions[0].commands[0].title"] for tag, texts in built.texts.items()}
    assert titles == {tag: words[0] for tag, words in WORDS["personal"].items()}


def test_all_menus_together_name_each_word_once() -> None:
    in_channel = [word for word in WORDS["team"]["fi"] if word not in WORDS["personal"]["fi"]]
    assert command_titles()["fi"] == [*WORDS["personal"]["fi"], *in_channel]


WITH_TAB = replace(EXAMPLE, public_url="https://havainto.hyvinvointialue-esimerkki.fi/", help_tab=True)


def test_the_help_tab_is_there_when_it_is_asked_for_with_its_domain_and_three_names() -> None:
    built = package.read(build.files(WITH_TAB))
    assert rules.check(build.files(WITH_TAB)) == ([], [])
    (tab,) = built.manifest["staticTabs"]
    host = "havainto.hyvinvointialue-esimerkki.fi"
    assert tab["contentUrl"] == f"https://{host}/help?locale={{locale}}"
    assert tab["websiteUrl"] == f"https://{host}/help"
    assert built.manifest["validDomains"] == [host]
    names = {tag: texts["staticTabs[0].name"] for tag, texts in built.texts.items()}
    assert names == {"fi": "Ohje", "sv": "Hjälp", "en": "Help"}
    assert all(name in command_titles("personal")[tag] for tag, name in names.items())


def test_without_it_no_tab_and_no_domain_is_in_the_package() -> None:
    manifest = json.loads(build.files(replace(WITH_TAB, help_tab=False))["manifest.json"])
    assert "staticTabs" not in manifest
    assert manifest["validDomains"] == []


def test_a_team_gets_the_bot_first_and_a_person_the_chat() -> None:
    manifest = json.loads(build.files()["manifest.json"])
    assert manifest["defaultGroupCapability"] == {"team": "bot"}
    assert manifest["defaultInstallScope"] == "personal"


def test_what_is_entered_for_the_azure_bot_agrees_with_the_package_and_the_bot() -> None:
    manifest, said = json.loads(build.files(WITH_TAB)["manifest.json"]), azure_bot(WITH_TAB)
    assert said["displayName"] == said["appRegistration"]["displayName"] == manifest["name"]["short"]
    assert said["msaAppId"] == manifest["bots"][0]["botId"]
    assert said["endpoint"] == "https://havainto.hyvinvointialue-esimerkki.fi" + PATH
    info, developer = said["appRegistration"]["info"], manifest["developer"]
    assert info["privacyStatementUrl"] == developer["privacyUrl"]
    assert info["termsOfServiceUrl"] == developer["termsOfUseUrl"]
    assert info["supportUrl"] == info["marketingUrl"] == developer["websiteUrl"]
    assert (ROOT / said["icon"]).read_bytes() == build.files(WITH_TAB)[manifest["icons"]["color"]]
    assert len((ROOT / said["icon"]).read_bytes()) <= 30 * 1024, "Azure takes no larger icon"
