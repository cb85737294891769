"""Coverage follows greenlets where there are any."""

import greenlet
import pytest

from tests.tracing import collector


@pytest.mark.postgres
def test_coverage_follows_greenlets_in_a_test_on_postgresql(pytestconfig: pytest.Config) -> None:
    traces = collector(pytestconfig)
    assert traces is None or traces.concur_id_func is greenlet.getcurrent


def test_coverage_asks_for_no_greenlets_in_any_other(pytestconfig: pytest.Config) -> None:
    traces = collector(pytestconfig)
    assert traces is None or traces.concur_id_func is None


def test_a_test_on_postgresql_must_be_marked_as_such(request: pytest.FixtureRequest) -> None:
    for name in ("postgres_url", "migrated_postgres_url"):
        with pytest.raises(AssertionError, match="not marked"):
            request.getfixturevalue(name)
