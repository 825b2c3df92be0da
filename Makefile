# make demo and make test do everything on a fresh machine with Python 3.11 and Node 20.
PYTHON ?= python3
BIN = .venv/bin
CLIENT = vscode-client

.PHONY: setup demo test test-fast check check-corpus test-client test-e2e vsix clean

setup: .venv/ready

.venv/ready: pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "jotcode needs Python 3.11 or newer")'
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[dev]'
	touch .venv/ready

demo: setup
	$(BIN)/python benchmarks/demo.py

check: setup
	$(BIN)/ruff check .
	$(BIN)/mypy

test-fast: setup check
	$(BIN)/pytest -m 'not slow and not e2e' tests

# Every doctest; the mutants of a quarter of the entries, the same ones each time. All of them: jotcode corpus check
check-corpus: setup
	$(BIN)/jotcode corpus check --share 0.25

test: setup check check-corpus test-client vsix
	$(BIN)/pytest tests

test-client: $(CLIENT)/node_modules/.package-lock.json
	cd $(CLIENT) && npm run check && npm test

vsix: $(CLIENT)/node_modules/.package-lock.json
	cd $(CLIENT) && npm run vsix

test-e2e: setup vsix
	$(BIN)/pytest tests/e2e

$(CLIENT)/node_modules/.package-lock.json: $(CLIENT)/package-lock.json
	cd $(CLIENT) && npm ci --no-audit --no-fund

clean:
	rm -rf .venv build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache $(CLIENT)/node_modules $(CLIENT)/dist $(CLIENT)/*.vsix
