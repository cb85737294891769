"""What is typed about roles and absences."""

from datetime import date

import pytest

from bot.domain.county import KAINUU, County
from bot.domain.errors import Refusal
from bot.domain.roles import Role
from bot.domain.scope import COUNTY_SCOPE, Scope
from dialogs.understanding.appointments import SaidRole, read_days, read_role, read_scope

ROLES = (Role.CHAIR, Role.COORDINATOR, Role.SUPERVISOR, Role.READER)
COUNTY = County(municipalities=KAINUU)
TODAY = date(2026, 11, 30)
END = date(2028, 12, 31)


@pytest.mark.parametrize(
    ("said", "role", "where", "until"),
    [
        ("puheenjohtaja", Role.CHAIR, "", None),
        ("Puheenjohtajaksi", Role.CHAIR, "", None),
        ("ordförande", Role.CHAIR, "", None),
        ("chair", Role.CHAIR, "", None),
        ("esihenkilö Sotkamo 31.12.2028 asti", Role.SUPERVISOR, "Sotkamo", END),
        ("närmaste chef Kajana till 31.12.2028", Role.SUPERVISOR, "Kajana", END),
        ("supervisor Sotkamo until 2028-12-31", Role.SUPERVISOR, "Sotkamo", END),
        ("raporttien lukija, Sotkamo, Lapsiperheiden palvelut", Role.READER,
         "Sotkamo, Lapsiperheiden palvelut", None),
    ],
)  # fmt: skip
def test_a_role_with_its_area_and_last_day(said: str, role: Role, where: str, until: date | None) -> None:
    assert read_role(said, ROLES) == SaidRole(role=role, where=where, until=until)


def test_what_names_no_role_is_none() -> None:
    for said in ("", "kuningas", "tietosuojavastaava", "rouva puheenjohtaja"):
        assert read_role(said, ROLES) is None


@pytest.mark.parametrize(
    ("said", "scope"),
    [
        ("", COUNTY_SCOPE),
        ("koko hyvinvointialue", COUNTY_SCOPE),
        ("Kajana", Scope(area="Kajaani")),
        ("sotkamo, lapsiperheiden palvelut", Scope(area="Sotkamo", service_task="LAPERH")),
        ("Lapsiperheiden palvelut", Scope(service_task="LAPERH")),
    ],
)
def test_an_area_and_a_service(said: str, scope: Scope) -> None:
    assert read_scope(said, COUNTY) == scope


def test_an_area_that_is_none_is_refused() -> None:
    with pytest.raises(Refusal):
        read_scope("Atlantis", COUNTY)


@pytest.mark.parametrize(
    ("said", "first", "last", "rest"),
    [
        ("1.\u201314.7.", date(2027, 7, 1), date(2027, 7, 14), ""),
        ("1.-14.7.2027", date(2027, 7, 1), date(2027, 7, 14), ""),
        ("28.6.\u201314.7., sijaisena Sven", date(2027, 6, 28), date(2027, 7, 14), "sijaisena Sven"),
        ("28.12.\u20136.1.", date(2026, 12, 28), date(2027, 1, 6), ""),
        ("28.12.2026 \u2013 6.1.2027", date(2026, 12, 28), date(2027, 1, 6), ""),
        ("1.12.", date(2026, 12, 1), date(2026, 12, 1), ""),
        ("29.11.", date(2027, 11, 29), date(2027, 11, 29), ""),
        ("1.7.2020\u20132.7.2020", date(2020, 7, 1), date(2020, 7, 2), ""),
    ],
)  # fmt: skip
def test_the_days_of_an_absence(said: str, first: date, last: date, rest: str) -> None:
    assert read_days(said, TODAY) == (first, last, rest)


@pytest.mark.parametrize("said", ["", "heinäkuussa", "32.1.\u20133.2.", "1.13.", "1.", "1.7", "31.2."])
def test_what_is_no_day_is_none(said: str) -> None:
    assert read_days(said, TODAY) is None
