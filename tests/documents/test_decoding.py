"""Stored facts are the values that they were made of."""

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.codes import Language
from bot.domain.evidence.decoding import FACTS, facts_of
from bot.domain.evidence.facts import canonical, plain
from bot.domain.file_link import DocumentKind
from dialogs.documents.files import document_of
from dialogs.texts import Texts
from tests.documents.cast import SCENES

KINDS = st.sampled_from(sorted(FACTS))
st.register_type_strategy(Mapping, lambda of: st.dictionaries(*map(st.from_type, of.__args__), max_size=3))


@pytest.mark.untraced
@settings(max_examples=100)
@given(data=st.data(), kind=KINDS)
def test_facts_of_each_kind_come_back_to_the_byte(data: st.DataObject, kind: DocumentKind) -> None:
    made: Any = data.draw(st.from_type(FACTS[kind]))
    found = facts_of(kind, plain(made))
    assert canonical(found) == canonical(made)
    assert found == made


@pytest.mark.parametrize("scene", SCENES)
def test_a_document_of_stored_facts_is_the_one_that_was_made(scene: str) -> None:
    """JSON keeps no order of codes, so no document may lean on one."""
    made = SCENES[scene]
    found = facts_of(DocumentKind(made.kind), plain(made))
    for language in Language:
        assert document_of(found, Texts(language)) == document_of(made, Texts(language))


@pytest.mark.parametrize("change", [{"emerging": "2"}, {"emerging": None}, {"day": "tomorrow"}, {"day": 5}])
def test_what_are_no_facts_of_a_kind_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="validation error"):
        facts_of(DocumentKind.PACK, {**plain(SCENES["pack"]), **change})
    with pytest.raises(ValueError, match="validation error"):
        facts_of(DocumentKind.PROPOSAL, plain(SCENES["pack"]))
