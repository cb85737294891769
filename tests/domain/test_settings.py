"""The environment: what makes no sense refuses to start, and says why in plain words."""

from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from bot.app import create, guard_of, identity_of
from bot.domain.limits import LIMITS, Limit
from bot.settings import SETTABLE, WEEKDAYS, Settings, said_wrong

APP, TENANT = "00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002"
REAL = {"app_id": APP, "app_secret": "an invented secret", "tenants": TENANT}


pytestmark = pytest.mark.usefixtures("bare_environment")


def local(**values: Any) -> Settings:
    return Settings(local=True, **values)


def environment(monkeypatch: pytest.MonkeyPatch, **values: str) -> Settings:
    """As the operator writes them: all text."""
    for name, value in values.items():
        monkeypatch.setenv(f"HAVAINTO_{name.upper()}", value)
    return Settings()


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "", "192.168.1.7", "havainto.example", "10.0.0.1"])  # noqa: S104 - refused
def test_local_mode_is_for_this_machine_only(host: str) -> None:
    with pytest.raises(ValidationError, match="without authentication"):
        local(host=host)


@pytest.mark.parametrize("lower", [{"publish_observations": 4}, {"publish_reporters": 2}])
def test_small_numbers_are_withheld_at_least_as_the_rule_says(lower: dict[str, int]) -> None:
    with pytest.raises(ValidationError, match="greater than or equal"):
        local(**lower)
    published = local(publish_observations=10).county.published
    assert (published.observations, published.reporters) == (10, 3)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1", "127.0.0.53"])
def test_local_mode_serves_on_loopback(host: str) -> None:
    assert local(host=host).host == host


def test_without_local_mode_an_empty_app_id_refuses_to_start(monkeypatch: pytest.MonkeyPatch) -> None:
    for values in ({}, {**REAL, "app_id": ""}):
        with pytest.raises(ValidationError, match="HAVAINTO_APP_ID is empty"):
            Settings(**values)
    with pytest.raises(ValidationError, match="HAVAINTO_APP_ID is empty"):
        environment(monkeypatch, local="0", tenants=TENANT)


def test_without_tenants_nobody_could_come_in() -> None:
    with pytest.raises(ValidationError, match="HAVAINTO_TENANTS is empty"):
        Settings(**{**REAL, "tenants": " , "})


@pytest.mark.parametrize("app_type", ["SingleTenent", "MultiTenant", "", "singel"])
async def test_a_typo_in_the_app_type_refuses_to_start(tmp_path: Path, app_type: str) -> None:
    settings = Settings(**REAL, app_type=app_type, database_url=f"sqlite:///{tmp_path / 'new' / 'h.db'}")
    with pytest.raises(ValueError, match="app type"):
        await create(settings)
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize(
    ("values", "match"),
    [
        ({"app_id": "havainto"}, "HAVAINTO_APP_ID: no id as Entra shows it"),
        ({"app_tenant": "kainuu.example.fi"}, "HAVAINTO_APP_TENANT: no id as Entra shows it"),
        ({"tenants": f"{TENANT},kainuu"}, "HAVAINTO_TENANTS, number 2: no id as Entra shows it"),
        ({"tenants": TENANT.replace("-", "")}, "HAVAINTO_TENANTS, number 1: no id"),
        ({"app_secret": ""}, "needs a client secret"),
        ({"app_type": "UserAssignedMSI"}, "does not use a client secret"),
        ({"app_type": "Certificate", "app_secret": ""}, "needs a certificate"),
    ],
)
def test_an_incomplete_identity_is_named_without_its_secret(values: dict[str, str], match: str) -> None:
    with pytest.raises(ValueError, match=match) as refused:
        identity_of(Settings(**{**REAL, **values}))
    assert REAL["app_secret"] not in str(refused.value)


def test_the_identity_that_the_settings_describe() -> None:
    identity = identity_of(Settings(**{**REAL, "tenants": f"{TENANT.upper()}, {APP}"}))
    assert identity.allows(TENANT)
    assert identity.allows(APP)
    assert not identity.allows("00000000-0000-4000-8000-000000000003")
    certificate = {
        "app_type": "certificate",
        "app_secret": "",
        "app_certificate": "bot.pem",
        "app_thumbprint": "ab",
    }
    found = identity_of(Settings(**{**REAL, **certificate, "app_tenant": APP}))
    assert found.certificate
    assert (found.certificate.path, found.certificate.thumbprint) == (Path("bot.pem"), "ab")
    assert found.tenant_id == APP


def test_a_secret_is_never_shown() -> None:
    assert REAL["app_secret"] not in repr(Settings(**REAL))


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("MON", 0),
        ("monday", 0),
        (" Tue ", 1),
        ("wed", 2),
        ("Thursday", 3),
        ("FRI", 4),
        ("sat", 5),
        ("Sunday", 6),
    ],
)
def test_a_weekday_is_read_in_any_letter_case(monkeypatch: pytest.MonkeyPatch, said: str, day: int) -> None:
    settings = environment(monkeypatch, local="1", digest_day=said)
    assert settings.digest_day == day
    assert settings.county.digest_weekday == day


@pytest.mark.parametrize("said", ["maanantai", "måndag", "0", "7", "", "every day"])
def test_what_is_no_weekday_is_refused_and_the_choices_named(
    monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    with pytest.raises(ValidationError, match="MON, TUE, WED, THU, FRI, SAT, SUN"):
        environment(monkeypatch, local="1", digest_day=said)


def test_weekdays_count_as_dates_do() -> None:
    assert tuple(date(2026, 11, 16 + day).strftime("%a").upper() for day in range(7)) == WEEKDAYS


def test_municipalities_have_swedish_names_where_they_are_given(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = environment(
        monkeypatch, local="1", municipalities=" Kajaani/Kajana, Kuhmo ,Pietarsaari / Jakobstad,"
    )
    assert settings.municipalities == {"Kajaani": "Kajana", "Kuhmo": "Kuhmo", "Pietarsaari": "Jakobstad"}
    assert list(settings.county.form["area"].choices)[:3] == ["Kajaani", "Kuhmo", "Pietarsaari"]


def test_kainuu_is_what_comes_with_the_bot() -> None:
    assert local().municipalities["Kajaani"] == "Kajana"
    assert len(local().municipalities) == 8


def test_dates_are_written_one_after_the_other(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = environment(monkeypatch, local="1", meetings="2026-12-10, 2027-03-11", closed="2026-12-31")
    assert settings.county.meetings == (date(2026, 12, 10), date(2027, 3, 11))
    assert settings.county.closed == (date(2026, 12, 31),)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("meetings", "10.12.2026"),
        ("meetings", "2026-02-30"),
        ("closed", "jouluaatto"),
        ("digest_time", "9"),
        ("digest_time", "25:00"),
        ("digest_limit", "0"),
        ("digest_limit", "31"),
        ("screening_days", "0"),
        ("limit_linking", "0"),
        ("limit_answer", "a month"),
        ("limit_escalation", "61"),
        ("remind_time", "8"),
        ("port", "70000"),
        ("local", "perhaps"),
    ],
)
def test_nonsense_is_refused_with_the_setting_s_name(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    with pytest.raises(ValidationError) as refused:
        environment(monkeypatch, **{"local": "1", name: value})
    assert refused.value.errors()[0]["loc"][0] == name


def test_what_the_county_decided_reaches_the_county(monkeypatch: pytest.MonkeyPatch) -> None:
    county = environment(
        monkeypatch,
        local="1",
        digest_time="15:30",
        digest_limit="5",
        digest_quiet="true",
        screening_days="7",
    ).county
    assert (county.digest_at, county.digest_limit, county.quiet_digest, county.screening_days) == (
        time(15, 30),
        5,
        True,
        7,
    )


def test_the_county_s_time_limits_are_longer_or_shorter_than_usual(monkeypatch: pytest.MonkeyPatch) -> None:
    spans = {f"limit_{limit}": str(n) for n, limit in enumerate(SETTABLE, start=1)}
    county = environment(
        monkeypatch, local="1", screening_days="9", limit_escalation="3", remind_time="10:15", **spans
    ).county
    assert county.terms.spans == {
        **{limit: n for n, limit in enumerate(SETTABLE, start=1)},
        Limit.SCREENING: 9,
    }
    assert (county.terms.escalation, county.remind_at) == (3, time(10, 15))


def test_the_number_of_the_emergency_social_services_is_shown_as_written_and_passes_the_guard(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    county = environment(monkeypatch, local="1", social_emergency_number=" 08  615 64000 ").county
    assert county.social_emergency_number == "08 615 64000"
    assert "0861564000" in county.service_numbers
    with pytest.raises(ValidationError, match="no telephone number"):
        local(social_emergency_number="soita heti")


def test_words_that_lead_to_no_person_are_allowed_as_they_are_written(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    written = environment(monkeypatch, local="1", allowed_words="Ohjaamo Kipinä, Villa Aino").county
    assert written.allowed_words == ("Ohjaamo Kipinä", "Villa Aino")
    assert guard_of(written, lambda _: None, lambda: None).allowed.words == {"ohjaamo kipinä", "villa aino"}
    assert not local().county.strict_names
    assert guard_of(local(strict_names="1").county, lambda _: None, lambda: None).strict_names


@pytest.mark.parametrize(
    ("word", "why"),
    [
        ("Maija", "'Maija' holds a known first name or surname"),
        ("Kipinä,Villa Korhonen", "'Villa Korhonen' holds a known first name or surname"),
        ("0401234567", "'0401234567' is none: write one to four words"),
    ],
)
def test_a_known_name_is_not_allowed_by_the_settings(word: str, why: str) -> None:
    with pytest.raises(ValidationError) as refused:
        local(allowed_words=word)
    (said,) = said_wrong(refused.value)
    assert said.startswith(f"HAVAINTO_ALLOWED_WORDS: {why}")


def test_what_nobody_set_is_as_the_guide_says() -> None:
    usual = local().county
    assert (usual.meetings, usual.closed, usual.screening_days) == ((), (), 5)
    assert (usual.digest_weekday, usual.digest_at, usual.quiet_digest) == (0, time(9), False)
    lengths = {limit: usual.terms.length_of(limit) for limit in Limit}
    assert lengths == {limit: rule.length for limit, rule in LIMITS.items()}


def test_settings_do_not_change_while_the_bot_runs() -> None:
    with pytest.raises(ValidationError):
        local().port = 1


def test_without_a_key_nobody_could_be_sealed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HAVAINTO_KEYS")
    with pytest.raises(ValidationError, match="HAVAINTO_KEYS_FILE is empty"):
        environment(monkeypatch, app_id=APP, tenants=TENANT)


def test_keys_stand_in_one_place(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValidationError, match="both set"):
        environment(monkeypatch, local="1", keys="one", keys_file="two")


@pytest.mark.parametrize(("written", "read"), [("60", 60), ("0", 0), ("600", 600)])
def test_how_fast_people_may_speak_can_be_set(
    monkeypatch: pytest.MonkeyPatch, written: str, read: int
) -> None:
    assert environment(monkeypatch, local="1", turns_per_minute=written).turns_per_minute == read


def test_a_negative_pace_is_nonsense() -> None:
    with pytest.raises(ValidationError):
        local(turns_per_minute=-1)


def test_who_screens_first_is_one_of_four(monkeypatch: pytest.MonkeyPatch) -> None:
    assert local().county.first_handler == "coordinator"
    monkeypatch.setenv("HAVAINTO_LOCAL", "1")
    for named in ("supervisor", "management", "service_team"):
        assert environment(monkeypatch, first_handler=named).county.first_handler == named
    with pytest.raises(ValidationError, match="first_handler"):
        environment(monkeypatch, first_handler="somebody")


@pytest.mark.parametrize("name", Settings.model_fields)
def test_the_administrator_s_guide_names_each_setting(name: str) -> None:
    guide = (Path(__file__).parents[2] / "docs/guides/administrator.md").read_text(encoding="utf-8")
    assert f"`HAVAINTO_{name.upper()}`" in guide


@pytest.mark.parametrize(
    ("name", "usual"),
    [(name, one.default) for name, one in Settings.model_fields.items() if isinstance(one.default, int)],
)
def test_the_administrator_s_guide_tells_each_default_that_is_a_number(name: str, usual: int) -> None:
    guide = (Path(__file__).parents[2] / "docs/guides/administrator.md").read_text(encoding="utf-8")
    told = WEEKDAYS[usual].lower() if name == "digest_day" else str(int(usual))
    assert f"| `HAVAINTO_{name.upper()}` | `{told}`" in guide


def test_a_council_term_is_written_by_its_first_and_last_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HAVAINTO_TERM", "2029-06-01..2033-05-31")
    assert Settings(local=True).county.term.key == "2029-2033"
    assert Settings.model_fields["term"].default.key == "2025-2029"


@pytest.mark.parametrize("written", ["2025-2029", "2025-06-01", "2029-05-31..2025-06-01", "..", ""])
def test_what_is_no_council_term_is_refused(monkeypatch: pytest.MonkeyPatch, written: str) -> None:
    monkeypatch.setenv("HAVAINTO_TERM", written)
    with pytest.raises(ValidationError):
        Settings(local=True)


EVERYWHERE = "Kajaani: Kajaani 36400; Muu Kainuu: Kuhmo 7600, Sotkamo 10100"


def test_areas_are_named_with_their_inhabitants(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = environment(
        monkeypatch, local="1", municipalities="Kajaani/Kajana, Kuhmo, Sotkamo", areas=EVERYWHERE
    )
    assert [(one.name, one.inhabitants) for one in settings.county.areas] == [
        ("Kajaani", 36_400),
        ("Muu Kainuu", 17_700),
    ]


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Kajaani: Kajaani 36400; Kuhmo: Kuhmo 7600", "7600 inhabitants: join it with others"),
        ("Kajaani: Kajaani 36400", "is in no area"),
        ("Kajaani 36400", "is no area"),
    ],
)
def test_an_area_that_is_too_small_or_left_out_stops_the_start(
    monkeypatch: pytest.MonkeyPatch, written: str, said: str
) -> None:
    with pytest.raises(ValidationError, match=said):
        environment(monkeypatch, local="1", areas=written)
