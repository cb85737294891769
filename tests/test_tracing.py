"""Coverage traces the tests that need it, and follows greenlets where there are any."""

import sys

import greenlet
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tracing import TRACED, controller


@pytest.fixture
def traced() -> bool:
    """Whether a fixture is traced."""
    return sys.gettrace() is not None


@pytest.mark.postgres
def test_coverage_follows_greenlets_in_a_test_on_postgresql(pytestconfig: pytest.Config) -> None:
    coverage = controller(pytestconfig)
    assert not coverage or coverage.cov._collector.concur_id_func is greenlet.getcurrent


def test_coverage_asks_for_no_greenlets_in_any_other(pytestconfig: pytest.Config) -> None:
    coverage = controller(pytestconfig)
    assert not coverage or coverage.cov._collector.concur_id_func is None


@pytest.mark.parametrize("name", ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def test_what_was_told_on_sqlite_is_not_traced_once_more(
    pytestconfig: pytest.Config, name: str, *, traced: bool
) -> None:
    first = name == "sqlite"
    assert traced == (sys.gettrace() is not None) == bool(first and controller(pytestconfig))


@pytest.mark.parametrize("case", range(TRACED + 2))
def test_the_first_cases_of_a_test_are_traced(pytestconfig: pytest.Config, case: int) -> None:
    assert (sys.gettrace() is not None) == bool(case < TRACED and controller(pytestconfig))


@given(st.none())
def test_what_hypothesis_repeats_is_not(nothing: None) -> None:
    assert sys.gettrace() is nothing


@pytest.mark.untraced
def test_what_is_marked_as_untraced_is_not_nor_are_its_fixtures(*, traced: bool) -> None:
    assert not traced
    assert sys.gettrace() is None


def test_a_test_on_postgresql_must_be_marked_as_such(request: pytest.FixtureRequest) -> None:
    for name in ("postgres_url", "migrated_postgres_url"):
        with pytest.raises(AssertionError, match="not marked"):
            request.getfixturevalue(name)
