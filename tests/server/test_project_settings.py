"""jotcode.toml and [tool.jotcode]: read as data, wrong lines named, nothing in it that could harm."""
import os

import pytest
from jotcode.server.configuration import Configuration
from jotcode.server.project_settings import project_keys, read_project, stamp_of
from jotcode.server.settings import ServerSettings

DEFAULTS = ServerSettings()


def write(folder, name, text):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    return folder


def uri(folder) -> str:
    return folder.as_uri()


def test_a_projects_own_file_sets_what_it_names(tmp_path):
    root = write(tmp_path, "jotcode.toml", 'trigger = "manual"\nthreshold = 0.5\n')
    settings = read_project(root).over(ServerSettings(candidates=7))
    assert (settings.trigger, settings.threshold, settings.candidates) == ("manual", 0.5, 7)


def test_pyproject_has_a_table_for_it(tmp_path):
    root = write(tmp_path, "pyproject.toml", '[project]\nname = "x"\n\n[tool.jotcode]\ncandidates = 5\n')
    assert read_project(root).over(DEFAULTS).candidates == 5


def test_its_own_file_is_taken_and_pyproject_is_not(tmp_path):
    root = write(tmp_path, "jotcode.toml", "candidates = 4\n")
    write(tmp_path, "pyproject.toml", "[tool.jotcode]\ncandidates = 5\nthreshold = 0.9\n")
    assert read_project(root).over(DEFAULTS) == ServerSettings(candidates=4)


@pytest.mark.parametrize("key", ["debounceMs", "debounce_ms", "debounce-ms"])
def test_the_ways_to_write_a_name_are_one(tmp_path, key):
    found = read_project(write(tmp_path, "jotcode.toml", f"{key} = 77\n"))
    assert found.over(DEFAULTS).debounce_ms == 77 and not found.problems


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("jotcode.toml", "# ours\ncandidates = 99\n", "jotcode.toml:2: candidates must be a whole number from 1 to 10"),
        ("jotcode.toml", "enable = true\n\nthreshhold = 0.5\n", "jotcode.toml:3: threshhold is no setting; did you"),
        ("jotcode.toml", "enable = true\ntrigger = \n", "jotcode.toml:2: is not TOML"),
        ("jotcode.toml", "a = [1,\n", "jotcode.toml:1: is not TOML"),
        ("pyproject.toml", "[tool.x]\ntrigger = 1\n[tool.jotcode]\ntrigger = 1\n", "pyproject.toml:4: trigger must be"),
        ("pyproject.toml", "[tool]\njotcode = 3\n", "pyproject.toml:2: tool.jotcode must be a table"),
        ("pyproject.toml", "[tool]\njotcode = { candidates = 0 }\n", "pyproject.toml:2: candidates must be"),
        ("jotcode.toml", "x = " + "[" * 5000 + "]" * 5000, "is nested too deep"),
    ],
)
def test_what_is_wrong_is_named_with_file_and_line_and_the_rest_goes_on(tmp_path, name, text, problem):
    found = read_project(write(tmp_path, name, text))
    assert found.over(DEFAULTS) == DEFAULTS
    assert len(found.problems) == 1 and problem in found.problems[0], found.problems


@pytest.mark.parametrize("key", ["path", "interpreter", "args", "checkpoint", "device", "logLevel"])
def test_a_project_cannot_name_programs_models_or_devices(tmp_path, key):
    found = read_project(write(tmp_path, "jotcode.toml", f'{key} = "cuda"\ncandidates = 4\n'))
    assert found.over(DEFAULTS) == ServerSettings(candidates=4)
    assert found.problems == (
        f"{tmp_path}/jotcode.toml:1: {key} is not for a project to set; set jotcode.{key} in your editor",
    )


def test_a_project_cannot_switch_on_what_the_user_has_switched_off(tmp_path):
    root = write(tmp_path, "jotcode.toml", 'enable = true\ntrigger = "automatic"\nfeedback = true\n')
    user = ServerSettings(enable=False, trigger="manual", feedback=False)
    assert read_project(root).over(user) == user


def test_a_project_can_switch_off_what_the_user_has_switched_on(tmp_path):
    root = write(tmp_path, "jotcode.toml", 'enable = false\ntrigger = "manual"\nfeedback = false\n')
    settings = read_project(root).over(ServerSettings(feedback=True))
    assert (settings.enable, settings.trigger, settings.feedback) == (False, "manual", False)


def test_a_pyproject_that_is_broken_elsewhere_is_somebody_elses_to_complain_of(tmp_path):
    assert read_project(write(tmp_path, "pyproject.toml", "[project\n")).problems == ()


def test_what_is_no_ordinary_file_is_not_read(tmp_path):
    os.mkfifo(tmp_path / "jotcode.toml")  # reading it would wait for ever
    (tmp_path / "pyproject.toml").write_text("x = 1\n" * 300_000)
    assert read_project(tmp_path).problems == () and stamp_of(tmp_path) == ()


def test_a_document_has_the_settings_of_the_innermost_root_that_holds_it(tmp_path):
    outer = write(tmp_path / "outer", "jotcode.toml", "candidates = 4\n")
    inner = write(outer / "inner", "jotcode.toml", "candidates = 6\n")
    configuration = Configuration()
    assert configuration.set_roots([uri(outer), uri(inner)]) == []
    paths = (f"{inner}/x.py", f"{outer}/x.py", "/elsewhere/x.py", None)
    assert [configuration.of(path)[0].candidates for path in paths] == [6, 4, 3, 3]


def test_a_root_may_have_settings_of_the_clients_of_its_own(tmp_path):
    one, two = write(tmp_path / "one", "jotcode.toml", "threshold = 0.5\n"), tmp_path / "two"
    configuration = Configuration()
    configuration.set_roots([uri(one), uri(two)])
    configuration.take({"candidates": 2}, {uri(one): {"candidates": 8}})
    assert configuration.of(f"{one}/x.py")[0] == ServerSettings(candidates=8, threshold=0.5)
    assert configuration.of(f"{two}/x.py")[0] == ServerSettings(candidates=2)


def test_a_file_that_changes_is_read_again_and_each_problem_is_told_once(tmp_path):
    root = write(tmp_path, "jotcode.toml", "candidates = 99\n")
    configuration = Configuration()
    assert len(configuration.set_roots([uri(root)])) == 1
    assert configuration.of(f"{root}/x.py") == (DEFAULTS, [])
    write(root, "jotcode.toml", "candidates = 99\nthreshold = 0.5\n")
    assert configuration.of(f"{root}/x.py") == (ServerSettings(threshold=0.5), [])
    (root / "jotcode.toml").unlink()
    assert configuration.of(f"{root}/x.py") == (DEFAULTS, [])


def test_where_the_client_watches_a_file_nobody_looks_before_it_says_so(tmp_path):
    configuration = Configuration(watched=True)
    configuration.set_roots([uri(tmp_path)])
    write(tmp_path, "jotcode.toml", "candidates = 5\n")
    assert configuration.of(f"{tmp_path}/x.py")[0].candidates == 3
    configuration.refresh(force=True)
    assert configuration.of(f"{tmp_path}/x.py")[0].candidates == 5


def test_the_readme_names_what_a_project_may_set():
    from pathlib import Path

    readme = (Path(__file__).parents[2] / "server" / "README.md").read_text(encoding="utf-8")
    line = next(line for line in readme.splitlines() if line.startswith("A project may set "))
    assert all(f"`{key}`" in line for key in project_keys()) and "`device`" not in line
