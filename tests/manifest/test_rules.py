"""The shipped package keeps every rule, and each broken rule is named."""

import pytest
from PIL import Image

from manifest import rules
from tests.manifest.breakages import BROKEN
from tests.manifest.packages import Change, broken, changed, draw, put


def test_the_shipped_package_keeps_every_rule() -> None:
    assert rules.check(changed()) == ([], [])


@pytest.mark.parametrize(
    ("rule", "says", "change"), BROKEN, ids=[f"{rule}: {says}" for rule, says, _ in BROKEN]
)
def test_a_broken_rule_is_named_in_plain_words(rule: str, says: str, change: Change) -> None:
    assert says in broken(changed(change)).get(rule, "")


def test_every_rule_is_broken_by_some_package_here() -> None:
    assert {rule for rule, _, _ in BROKEN} == set(rules.RULES)


def test_a_transparent_background_needs_no_accent_colour() -> None:
    symbol = draw("color.png", lambda icon: Image.new("RGBA", icon.size, (0, 0, 0, 0)))
    assert "accentColor" not in broken(changed(symbol))["colour icon"]


def test_a_domain_of_ones_own_is_accepted() -> None:
    assert broken(changed(put("validDomains", ["havainto.example.org", "*.example.org"]))) == {}


@pytest.mark.parametrize(
    "domain",
    [
        *("https://example.org", "example.org/x", "example.org:443", "fi", "*.fi", "ex*.org", "a.*.org", ""),
        *(
            "*.azurewebsites.net",
            "teams.microsoft.com",
            "*.onmicrosoft.com",
            "*.botframework.com",
            "x.devtunnels.ms",
        ),
    ],
)
def test_a_domain_that_teams_would_refuse_is_refused(domain: str) -> None:
    assert repr(domain) in broken(changed(put("validDomains", [domain])))["domains"]


@pytest.mark.parametrize("domain", ["havainto.azurewebsites.net", "token.botframework.com"])
def test_an_exact_host_on_a_shared_service_is_accepted(domain: str) -> None:
    assert broken(changed(put("validDomains", [domain]))) == {}
