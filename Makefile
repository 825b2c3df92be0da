# make demo and make test do everything on a fresh machine with Python 3.11 and Node 20.
PYTHON ?= python3
BIN = .venv/bin
CLIENT = vscode-client

.PHONY: setup demo model test test-fast check check-corpus test-client test-e2e test-fresh test-lowest vsix wheel soak mutation coverage bench check-bench load test-scale clean

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
	$(BIN)/pytest -m 'not slow and not e2e and not scale' tests

# Every doctest; the mutants of a quarter of the entries, the same ones each time. All of them: jotcode corpus check
check-corpus: setup
	$(BIN)/jotcode corpus check --share 0.25

test: setup check check-corpus test-client vsix
	$(BIN)/pytest -m 'not fresh and not scale' tests

test-client: $(CLIENT)/node_modules/.package-lock.json
	cd $(CLIENT) && npm run check && npm test

vsix: $(CLIENT)/node_modules/.package-lock.json
	cd $(CLIENT) && SOURCE_DATE_EPOCH=$(EPOCH) TZ=UTC npm run vsix

# The shipped weights remade from nothing but this repository. Killed, the same command goes on where it stood. Only the
# last line replaces model/default. A try: make model EXAMPLES=2000 STEPS=20 RUN=/tmp/try MODEL_OUT=/tmp/try/out
RUN ?= runs/model
EXAMPLES ?= 300000
STEPS ?= 6000
MODEL_OUT ?= model/default
OWN_TASKS = $(foreach kind,everyday practical precise context,benchmarks/tasks/$(kind).jsonl)
model: setup
	test -f $(RUN)/data/dataset.json || $(BIN)/jotcode prepare --corpus --examples $(EXAMPLES) --composed 0.75 --out $(RUN)/data
	$(BIN)/jotcode train $(RUN)/data --preset base --out $(RUN)/run --steps $(STEPS) --batch-tokens 6000
	$(BIN)/jotcode export $(RUN)/run/best $(RUN)/uncalibrated --corpus
	cat $(OWN_TASKS) > $(RUN)/tasks.jsonl
	$(BIN)/jotcode evaluate $(RUN)/tasks.jsonl --checkpoint $(RUN)/uncalibrated --no-lookup -k 1 --json $(RUN)/own.json
	$(BIN)/jotcode export $(RUN)/uncalibrated $(MODEL_OUT) --calibrate $(RUN)/own.json

test-e2e: setup vsix
	$(BIN)/pytest -m 'not fresh' tests/e2e

# The extension's README followed from nothing, which installs torch and all: 1.3 GB, 5 to 20 minutes.
test-fresh: setup vsix
	$(BIN)/pytest -m fresh tests/e2e

$(CLIENT)/node_modules/.package-lock.json: $(CLIENT)/package-lock.json
	cd $(CLIENT) && npm ci --no-audit --no-fund

clean:
	rm -rf .venv build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache $(CLIENT)/node_modules $(CLIENT)/dist $(CLIENT)/*.vsix

# Built twice they are the same bytes: dates inside them are this one, not the time of the build.
EPOCH = 1767225600

wheel: setup
	SOURCE_DATE_EPOCH=$(EPOCH) $(BIN)/python -m pip wheel --quiet --no-deps --no-build-isolation --wheel-dir dist .

# The long tests of trust, about an hour; benchmarks/RELIABILITY.md has their figures. SOAK = minutes of the endurance run.
SOAK ?= 30

soak: setup
	$(BIN)/python benchmarks/soak.py all --minutes $(SOAK)
	JOTCODE_KILLS=50 $(BIN)/pytest tests/trust/test_training_faults.py

# The tests of the contract, the server and the model with the lowest version of every dependency that pyproject.toml allows,
# in an environment of its own. torch: the pinned build for the CPU; an older one brings several GB for GPUs.
LOWEST ?= $(or $(TMPDIR),/tmp)/jotcode-lowest
test-lowest: setup
	test -x $(LOWEST)/bin/python || $(PYTHON) -m venv $(LOWEST)
	$(BIN)/python tests/helpers/lowest.py $$(grep '^torch==' constraints.txt) > $(LOWEST)/requirements.txt
	$(LOWEST)/bin/python -m pip install --quiet --requirement $(LOWEST)/requirements.txt packaging --editable .
	$(LOWEST)/bin/python -m pytest -m 'not slow and not e2e and not scale and not fresh' tests/contract tests/server tests/model tests/training

# Which changes of the documents' and the decoding's logic no test notices.
mutation: setup
	$(BIN)/python benchmarks/soak_mutants.py

# At least 90 % of the branches of each module of the decoding's and the documents' logic, by the tests in this process.
LOGIC = $(addprefix model/,hypothesis.py search.py torch_decoding.py cpu_decoding.py continuations.py copies.py trails.py \
	kv_cache.py pointer.py fast_search.py fast_decoder.py fast_encoder.py fast_layers.py native_decoder.py placing.py) \
	$(addprefix server/,documents.py notebooks.py imports.py import_places.py workspace_edits.py repeats.py \
	typed_through.py fitting.py selection.py context.py)
LOGIC_TESTS = $(addprefix tests/model/test_,hypothesis.py search.py torch_decoding.py cpu_decoding.py copies.py trails.py \
	attention.py pointer.py fast_search.py fast_decoder.py fast_encoder.py placing.py) \
	$(addprefix tests/server/test_,documents.py cells.py imports.py import_places.py workspace_edits.py repeats.py \
	typed_through.py fitting.py selection.py context.py)

coverage: setup
	$(BIN)/coverage run -m pytest -q $(LOGIC_TESTS)
	for module in $(LOGIC); do echo $$module && $(BIN)/coverage report --include=$$module --fail-under=90 || exit 1; done

# How fast, beside CTranslate2 and beside the seed's way: benchmarks/SPEED.md. On an idle machine, about ten minutes.
bench: .venv/bench
	$(BIN)/python benchmarks/bench.py

# Fails when a ratio is worse by a third than in benchmarks/speed.json.
check-bench: .venv/bench
	$(BIN)/python benchmarks/bench.py --check --no-server

# Many clients at one server, and what batches are worth: benchmarks/LOAD.md. About six minutes.
load: .venv/bench
	$(BIN)/python benchmarks/load.py

# Two replicas under Ray Serve, and one of them killed; installs Ray, 300 MB.
test-scale: .venv/scale
	PYTHONPATH=tests/helpers $(BIN)/pytest -m scale tests/server

.venv/scale: .venv/ready
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[scale]'
	touch .venv/scale

.venv/bench: .venv/ready
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[bench]'
	touch .venv/bench
