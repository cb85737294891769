"""A key that opens nothing of anybody's."""

from storage.vault import Vault

KEY = "aW52ZW50ZWQtYW5kLXVzZWQtaW4tdGVzdHMtYWxvbmU="
VAULT = Vault([KEY])
