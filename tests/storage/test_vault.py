"""The keys: in a file that is read again when it has changed, and exchanged in use."""

import base64
import stat
from pathlib import Path

import pytest

from storage.vault import KeyMissing, Vault, add_key, keep_first, new_key, read_keys

FACTS = {"name": "Anna Aalto"}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "secret" / "keys"


def test_a_new_key_comes_first_and_the_file_is_its_owner_s_alone(path: Path) -> None:
    assert add_key(path) == 1
    (old,) = read_keys(path)
    assert add_key(path) == 2
    assert read_keys(path)[1] == old
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [one.name for one in path.parent.iterdir()] == ["keys"]


def test_empty_lines_and_remarks_do_not_count(path: Path) -> None:
    add_key(path)
    (key,) = read_keys(path)
    path.write_text(f"# made in November\n\n  {key}  \n", "utf-8")
    assert read_keys(path) == [key]


def test_a_key_that_another_program_added_is_known_once_the_file_is_read_again(path: Path) -> None:
    add_key(path)
    vault = Vault(path)
    assert not vault.changed()
    add_key(path)
    assert vault.changed()
    sealed = Vault(path).seal(FACTS)
    with pytest.raises(KeyMissing, match="was a key lost"):
        vault.open(sealed)
    vault = vault.reread()
    assert not vault.changed()
    assert vault.open(sealed) == FACTS
    assert len(vault.marks("Anna")) == 2


def test_it_says_which_key_opens_what_is_sealed(path: Path) -> None:
    add_key(path)
    old = Vault(path).seal(FACTS)
    add_key(path)
    vault = Vault(path)
    assert vault.key_of(vault.seal(FACTS)) == 0
    assert vault.key_of(vault.seal(FACTS, key=1)) == vault.key_of(old) == 1
    assert vault.key_of(Vault([new_key()]).seal(FACTS)) is None


def test_what_an_older_key_sealed_is_open_until_that_key_is_dropped(path: Path) -> None:
    add_key(path)
    vault = Vault(path)
    sealed, mark = vault.seal(FACTS), vault.mark("Anna")
    add_key(path)
    vault = vault.reread()
    assert vault.open(sealed) == FACTS
    assert vault.marks("Anna")[1] == mark
    assert keep_first(path) == 1
    with pytest.raises(KeyMissing):
        vault.reread().open(sealed)


def test_a_file_that_is_gone_changes_nothing_for_who_has_read_it(path: Path) -> None:
    add_key(path)
    vault = Vault(path)
    sealed = vault.seal(FACTS)
    path.unlink()
    assert not vault.changed()
    assert vault.open(sealed) == FACTS
    with pytest.raises(KeyMissing, match="cannot be read"):
        Vault(path)


@pytest.mark.parametrize(("keys", "said"), [([], "there is no key"), (["short"], "one of the keys is none")])
def test_without_a_key_it_says_what_to_do_and_shows_none(keys: list[str], said: str) -> None:
    with pytest.raises(KeyMissing, match=said) as raised:
        Vault(keys)
    assert "python -m bot keys new" in str(raised.value)
    assert "short" not in str(raised.value)


def test_an_emptied_file_is_no_file_of_keys(path: Path) -> None:
    add_key(path)
    vault = Vault(path)
    path.write_text("# nothing\n", "utf-8")
    with pytest.raises(KeyMissing, match="there is no key"):
        vault.reread()


def test_words_are_marked_apart_and_by_each_key_otherwise() -> None:
    one, other = Vault([new_key()]), Vault([new_key()])
    assert one.mark("ab", "c") == one.mark("ab", "c")
    assert len({one.mark("ab", "c"), one.mark("a", "bc"), one.mark("abc"), other.mark("ab", "c")}) == 4


def test_what_is_sealed_does_not_show_when(path: Path) -> None:
    """Eight bytes of a Fernet token are its time, in clear; the rest of it differs each time."""
    add_key(path)
    vault = Vault(path)
    one, other = vault.seal(FACTS), vault.seal(FACTS)
    assert [base64.urlsafe_b64decode(sealed)[1:9] for sealed in (one, other)] == [bytes(8)] * 2
    assert one != other
