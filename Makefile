# `make run` and `make test` are all a newcomer needs: each sets up what it needs, once.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help run test test-waiting test-others check audit bench screenshots lock wheel clean

BIN := .venv/bin
PIP := $(BIN)/pip --disable-pip-version-check --quiet
INSTALL := $(PIP) install --require-hashes
INSTALL_SELF := $(PIP) install --no-deps --no-build-isolation --editable .

help:
	@echo "make run          start the bot (a local chat page, if BOT_TOKEN is not set)"
	@echo "make test         run the whole test suite"
	@echo "make check        ruff, mypy, the layers' contracts, the catalogues"
	@echo "make bench        measure"
	@echo "make screenshots  take the README's pictures again"
	@echo "make lock         resolve the pinned dependencies again"
	@echo "make audit        ask the advisory database about the pinned dependencies"
	@echo "make clean        remove what was made here, your books in data/ excepted"

run: .venv/.runtime
	@$(BIN)/paydove run

# A browser and whole processes wait more than they work: their tests run beside the others.
WAITING := tests/browser tests/journeys
BESIDE := --no-print-directory --jobs=2 $(if $(filter output-sync,$(.FEATURES)),--output-sync=target)

test: .venv/.dev
ifdef TESTS
	@$(BIN)/pytest $(TESTS)
else
	@$(MAKE) $(BESIDE) test-waiting test-others
endif

test-waiting:
	@$(BIN)/pytest $(WAITING)

test-others:
	@$(BIN)/pytest $(addprefix --ignore=,$(WAITING))

check: .venv/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest --quiet tests/test_locales.py

audit: .venv/.dev
	$(BIN)/pip-audit --requirement requirements.lock --require-hashes --disable-pip

bench: .venv/.dev
	@$(BIN)/python -m tests.benchmarks

screenshots: .venv/.dev
	PAYDOVE_SCREENSHOTS=docs/screenshots $(BIN)/pytest --quiet -m browser tests/browser

# --- set-up: a stamp per lock file, so that a second run starts at once

.venv/.made:
	@for python in $(PYTHON) python3 python3.13 python3.12 python3.11 python3.14; do \
	  if "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	    echo "Making .venv with $$("$$python" --version)"; \
	    "$$python" -m venv --clear .venv && touch $@; exit; \
	  fi; \
	done; \
	echo "Paydove needs Python 3.11 or newer. Install it, or name it: make PYTHON=/path/to/python3" >&2; \
	exit 1

.venv/.runtime: .venv/.made requirements.lock requirements-build.lock pyproject.toml
	@echo "Installing the pinned dependencies"
	@$(INSTALL) --requirement requirements.lock --requirement requirements-build.lock
	@$(INSTALL_SELF)
	@touch $@

.venv/.dev: .venv/.made requirements-dev.lock pyproject.toml
	@echo "Installing the pinned dependencies and the developers' tools"
	@$(INSTALL) --requirement requirements-dev.lock
	@$(INSTALL_SELF)
	@touch $@ .venv/.runtime

# --- upkeep

LOCK = $(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes \
  --no-emit-index-url --no-emit-find-links --no-header --quiet --upgrade

lock: .venv/.dev
	$(LOCK) pyproject.toml --output-file requirements.lock
	$(LOCK) --group build --output-file requirements-build.lock
	$(LOCK) pyproject.toml --group dev --constraint requirements.lock --output-file requirements-dev.lock

wheel: .venv/.runtime
	$(BIN)/python -m hatchling build --target wheel --target sdist

clean:
	rm -rf .venv dist test-results .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find bot tests -type d -name __pycache__ -prune -exec rm -rf {} +
