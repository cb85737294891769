"""Whatever is sent to the door, it answers, and never with a server error."""

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dialogs.teams.shape import TYPES
from tests.teams.activities import invoke, message
from tests.teams.door import JSON, Door, door

__all__ = ["door"]  # the fixture

json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63) | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
field_names = st.sampled_from([path for path, _ in TYPES if "." not in path and "[]" not in path] + ["value"])
fuzz = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@fuzz
@given(body=json_values)
async def test_any_json_is_no_server_error(door: Door, body: Any) -> None:
    assert (await door.post(body))[0] < 500


@fuzz
@given(start=st.sampled_from([message(), invoke()]), changes=st.dictionaries(field_names, json_values))
async def test_an_activity_with_anything_in_its_fields_is_no_server_error(
    door: Door, start: dict[str, Any], changes: dict[str, Any]
) -> None:
    assert (await door.post({**start, **changes}))[0] < 500


@fuzz
@given(body=st.binary(max_size=200), kind=st.sampled_from([JSON, "application/json; charset=utf-16"]))
async def test_any_bytes_are_no_server_error(door: Door, body: bytes, kind: str) -> None:
    assert (await door.post(body, Content_Type=kind))[0] < 500


@fuzz
@given(token=st.text(st.characters(min_codepoint=33, max_codepoint=126)))
async def test_any_token_is_a_401(door: Door, token: str) -> None:
    assert (await door.post(message(), Authorization=f"Bearer {token}"))[0] == 401
