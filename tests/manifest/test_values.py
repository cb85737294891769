"""Nonsense in a value is refused in plain words."""

from dataclasses import replace
from typing import Any

import pytest

from manifest.values import EXAMPLE, Values, fill, placeholders_in, wrong, wrong_version

NONSENSE = [
    ("app_id", "", "is not an app id"),
    ("app_id", "havainto", "is not an app id"),
    ("app_id", "{5f0a1c52-6d0e-4b1e-9a37-2f6f0a4d9c11}", "is not an app id"),
    ("app_id", "00000000-0000-0000-0000-000000000000", "all zeros"),
    ("developer_name", " ", "empty"),
    ("developer_name", "Pirkanmaa\n", "line break"),
    ("developer_name", "x" * 33, "33 characters"),
    ("website_url", "example.org", "https://"),
    ("website_url", "ftp://example.org", "https://"),
    ("website_url", "http://example.org", "https://"),
    ("website_url", "https://exa mple.org", "https://"),
    ("website_url", "https://user:word@example.org", "https://"),
    ("website_url", "https://example.org:port", "https://"),
    ("website_url", "https://", "https://"),
    ("privacy_url", "https://localhost/privacy", "no public page"),
    ("privacy_url", "https://127.0.0.1", "no public page"),
    ("privacy_url", "https://[::1]/", "no public page"),
    ("terms_url", "https://intranet/terms", "no public page"),
    ("terms_url", "https://server.local", "no public page"),
    ("terms_url", "https://example.org/" + "x" * 2048, "characters"),
]


@pytest.mark.parametrize(("field", "value", "says"), NONSENSE)
def test_nonsense_is_refused_in_plain_words(field: str, value: Any, says: str) -> None:
    [(found, problem)] = wrong(replace(EXAMPLE, **{field: value}))
    assert found == field
    assert says in problem


@pytest.mark.parametrize(
    "host",
    [
        "example.org",
        "EXAMPLE.com",
        "havainto.example.net",
        "kainuu.example",
        "havainto.test",
        "havainto.invalid",
        "havainto.example.org:8443",
    ],
)
@pytest.mark.parametrize("field", ["website_url", "privacy_url", "terms_url"])
def test_a_page_that_nobody_can_have_is_refused(field: str, host: str) -> None:
    [(found, problem)] = wrong(replace(EXAMPLE, **{field: f"https://{host}/havainto"}))
    assert found == field
    assert "no public page" in problem


@pytest.mark.parametrize("host", ["esimerkki.fi", "example.fi", "testi.hyvinvointialue.fi", "myexample.org"])
def test_a_name_that_only_sounds_like_an_example_is_accepted(host: str) -> None:
    assert not list(wrong(replace(EXAMPLE, website_url=f"https://{host}/havainto")))


@pytest.mark.parametrize("again", ["", "/", "#ehdot"])
def test_one_address_is_given_once(again: str) -> None:
    same = EXAMPLE.website_url + again
    found = list(wrong(replace(EXAMPLE, privacy_url=same, terms_url=same)))
    assert [field for field, _ in found] == ["privacy_url", "terms_url"]
    assert all("website_url already" in problem for _, problem in found)
    [(field, problem)] = wrong(
        replace(EXAMPLE, terms_url=EXAMPLE.privacy_url.upper().replace("HTTPS", "https"))
    )
    assert (field, "privacy_url already" in problem) == ("terms_url", True)


@pytest.mark.parametrize("version", ["1.0", "v1.0.0", "01.0.0", "1.0.0-beta", "", "1.0.0.0"])
def test_a_version_has_three_numbers(version: str) -> None:
    assert "1.2.3" in str(wrong_version(version))
    assert wrong_version("1.20.3") is None


@pytest.mark.parametrize(
    "host", ["hyvinvointialue-esimerkki.fi", "www.hyvinvointialue.fi", "xn--pirkanmaa-22a.fi:8443"]
)
def test_a_public_page_is_accepted(host: str) -> None:
    assert not list(wrong(replace(EXAMPLE, website_url=f"https://{host}/havainto?kieli=fi#alku")))


def test_the_example_is_accepted() -> None:
    assert not list(wrong(EXAMPLE))


def test_every_field_but_the_domains_has_its_own_check() -> None:
    empty = Values(app_id="", developer_name="", website_url="", privacy_url="", terms_url="", help_tab=True)
    checked = [field for field in vars(empty) if field not in ("domains", "help_tab")]
    assert sorted(field for field, _ in wrong(empty)) == sorted(checked)


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("", "https://"),
        ("http://havainto.hyvinvointialue-esimerkki.fi", "https://"),
        ("https://havainto.example.org", "no public page"),
        ("https://havainto.hyvinvointialue-esimerkki.fi/help", "must end with the host"),
        ("https://havainto.hyvinvointialue-esimerkki.fi?a=b", "must end with the host"),
    ],
)
def test_the_bots_own_address_is_its_host_alone(address: str, says: str) -> None:
    [(field, problem)] = wrong(replace(EXAMPLE, public_url=address, help_tab=True))
    assert (field, says in problem) == ("public_url", True)


def test_a_placeholder_that_nobody_knows_stays_visible() -> None:
    filled = fill({"name": "${{HAVAINTO_NOBODY}}", "id": "${{HAVAINTO_APP_ID}}"}, EXAMPLE)
    assert placeholders_in(filled["name"]) == ["HAVAINTO_NOBODY"]
    assert filled["id"] == EXAMPLE.app_id
