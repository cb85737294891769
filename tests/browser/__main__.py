"""Install a browser for the tests where none starts; without one, the tests that need it are skipped."""

from tests.browser import InstallError, find, install

if find() is None:
    print("Installing a Chromium for the tests in a browser (this machine has none that starts)")  # noqa: T201 - for the person at the terminal
    try:
        install()
    except InstallError as error:
        print(f"No browser: {error}")  # noqa: T201 - for the person at the terminal
