# make run    sets everything up and opens the window on the sample pair (FILES="one.txt other.txt" for your own)
# make test   sets everything up and runs the whole test suite, no display needed
# make coverage tells which lines of each package its own tests run (FILES=core/diptych/matching)
# make mutants changes the sources one place at a time and tells which change no test notices (FILES=core/diptych/matching)
# make release VERSION=0.2.0 builds, tries and tags a version
# make bundle builds the program in one folder, with its Python inside, as .deb and as .tar.xz, and tries all three
# make site   builds the documentation as pages that open from a folder: build/site/index.html
# make lint, make types, make contracts, make bench, make fuzz, make picture, make texts: what their names say

PYTHON ?= python3
FILES ?=
VENV := .venv
BIN := $(VENV)/bin
PAIR := $(if $(FILES),$(FILES),--sample)
NAME := $(if $(FILES),comparison,sample)

# The trained English pipeline: everything works without it, speakers are found better with it.
ENGLISH := echo "The trained English pipeline (15 MB) …"; $(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[english]' \
	|| echo "The trained English pipeline cannot be had here; Diptych goes on with its built-in rules."

CHECKED := $(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	{ echo "Diptych needs Python 3.11 or newer; say make $(or $(MAKECMDGOALS),run) PYTHON=python3.12, for example."; exit 1; }

.DELETE_ON_ERROR:
.PHONY: run test lint types contracts licences mutants coverage bench fuzz picture texts bundle site release clean qt-libraries test-libraries

run: $(VENV)/run-ready qt-libraries
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
		$(BIN)/diptych open $(PAIR); \
	else \
		mkdir -p build && \
		$(BIN)/diptych compare $(PAIR) && \
		$(BIN)/diptych compare $(PAIR) -o build/$(NAME).html && \
		$(BIN)/diptych picture $(PAIR) -o build/$(NAME).png && \
		echo "There is no display here, so no window was opened. The same comparison lies in:" && \
		echo "  build/$(NAME).html   both articles side by side, in any browser" && \
		echo "  build/$(NAME).png    the window as a picture"; \
	fi

test: $(VENV)/test-ready test-libraries
	PYTHONDONTWRITEBYTECODE= QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n auto --dist worksteal

lint: $(VENV)/test-ready
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(VENV)/test-ready
	$(BIN)/mypy
	$(BIN)/basedpyright

contracts: $(VENV)/test-ready
	$(BIN)/lint-imports

# What Diptych needs, as a CycloneDX list; fails where a licence is the GPL or AGPL alone.
licences: $(VENV)/test-ready
	@mkdir -p build
	$(BIN)/python .ci/sbom.py build/diptych.cdx.json

# The files that differ from main, or FILES; SAMPLE says how many mutants, the same ones each time.
mutants: $(VENV)/test-ready test-libraries
	$(BIN)/python tests/mutation/run.py $(if $(SAMPLE),--sample $(SAMPLE)) $(FILES)

# Each package by its own tests; with Python 3.11, which counts slowly, only those in FILES.
coverage: $(VENV)/test-ready test-libraries
	$(BIN)/python .ci/coverage.py $(FILES)

bench: $(VENV)/test-ready test-libraries
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest tests/benchmarks -o python_files="bench_*.py" -q -s \
		--benchmark-columns=median,stddev,rounds --benchmark-sort=name

# Many times the mutated files, the repeated texts, the edits and the kills; long texts at full length; a long session in
# the window; five thousand pairs full of ties compared both ways.
fuzz: $(VENV)/test-ready
	DIPTYCH_FUZZ=700 DIPTYCH_LONG=1 DIPTYCH_GROWTH=120 DIPTYCH_KILLS=600 DIPTYCH_BATCH_KILLS=50 DIPTYCH_WINDOW_KILLS=100 \
		DIPTYCH_PAIRS=5000 DIPTYCH_ROUNDS=50 DIPTYCH_EXAMPLES=400 QT_QPA_PLATFORM=offscreen \
		$(BIN)/python -m pytest -n auto tests/fuzz tests/core/test_growth.py tests/core/test_pathological.py \
		tests/core/sameness/quantities/test_reading.py \
		tests/core/storage/test_faults.py tests/core/cli/test_batch.py tests/core/test_engine.py \
		tests/core/test_session.py tests/gui/work/test_killed.py tests/gui/test_xserver.py

# The pictures of README and docs; the manual of each language begins with the window in that language.
picture: $(VENV)/run-ready qt-libraries
	LC_ALL=C.UTF-8 $(BIN)/diptych picture --sample -o docs/window.png
	LC_ALL=C.UTF-8 $(BIN)/diptych picture --sample -o docs/window-brief.png --view brief
	LC_ALL=C.UTF-8 $(BIN)/diptych picture --sample -o docs/window-dark.png --theme dark
	LC_ALL=C.UTF-8 $(BIN)/diptych picture --sample -o docs/window-contrast.png --theme contrast
	for guide in docs/*/guide.md; do language=$$(basename $$(dirname $$guide)); \
		LC_ALL=$$language.UTF-8 $(BIN)/diptych picture --sample -o docs/window-$$language.png || exit 1; \
	done

# The texts of the interface, collected from the sources into every catalogue; Qt Linguist opens these.
texts: $(VENV)/test-ready
	cd gui/diptych_gui && sources=$$(find . -name '*.py' | sort) && for file in translations/*.ts; do \
		case $$file in *_en.ts) only=-pluralonly;; *) only=;; esac; \
		$(CURDIR)/$(BIN)/pyside6-lupdate $$sources -ts $$file $$only -no-obsolete -locations none || exit 1; \
	done

# Built from an installed package in an environment of its own, then tried as its users have it.
bundle: $(VENV)/test-ready test-libraries
	@sh .ci/system-libraries bundle
	rm -rf build/bundle-env
	$(PYTHON) -m venv build/bundle-env
	build/bundle-env/bin/python -m pip install --quiet --disable-pip-version-check '.[english]' 'pyinstaller>=6.11'
	build/bundle-env/bin/python packaging/build.py
	$(BIN)/python packaging/check.py
	$(BIN)/python -m pytest tests/bundle tests/core/cli/test_completions.py -q
	sh packaging/clean-room

# A link that leads nowhere ends it; the pages fetch nothing.
site:
	test -x build/site-env/bin/mkdocs || { $(PYTHON) -m venv build/site-env && build/site-env/bin/python -m pip install \
		--quiet --disable-pip-version-check 'mkdocs-material>=9.6' 'mkdocstrings[python]>=0.29' ruff; }
	NO_MKDOCS_2_WARNING=1 build/site-env/bin/mkdocs build --quiet --strict --config-file website/mkdocs.yml
	@echo "The site lies in build/site/index.html."

release: $(VENV)/test-ready qt-libraries
	$(BIN)/python .ci/release.py $(VERSION)

qt-libraries: $(VENV)/run-ready
	@sh .ci/system-libraries window

test-libraries: $(VENV)/test-ready
	@sh .ci/system-libraries tests

$(VENV)/run-ready: pyproject.toml
	@$(CHECKED)
	@test -x $(BIN)/python || { echo "Setting up Diptych in $(VENV), once; this takes some minutes."; $(PYTHON) -m venv $(VENV); }
	@echo "Libraries: Qt, spaCy and readers of files (about 200 MB from PyPI) …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	@$(ENGLISH)
	@echo "Diptych is ready."
	@touch $@

$(VENV)/test-ready: pyproject.toml
	@$(CHECKED)
	@test -x $(BIN)/python || { echo "Setting up Diptych in $(VENV), once; this takes some minutes."; $(PYTHON) -m venv $(VENV); }
	@echo "Libraries: Qt, spaCy, readers of files, and what tests and checks need (about 300 MB from PyPI) …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	@$(ENGLISH)
	@touch $@ $(VENV)/run-ready

clean:
	rm -rf build dist $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis
