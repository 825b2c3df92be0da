"""Nothing that is loaded may run code, and no code of the user's is run: told by the syntax trees of the sources."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PICKLERS = {"pickle", "cPickle", "_pickle", "dill", "cloudpickle", "joblib", "shelve", "marshal"}
# compile alone runs nothing.
RUNS = {
    "eval", "exec", "__import__", "builtins.eval", "builtins.exec", "os.system", "os.popen", "torch.load", "torch.save",
    "torch.jit.load",
}  # fmt: skip
# Why each may run code, which is never a user's: no file is excused without its reason.
MAY_RUN = {
    "training/sandbox_runner.py": "is the program inside the sandbox: it runs candidates, which is what it is for",
    "training/compose/verify.py": "runs the composer's own samples, which this repository has written",
    "training/compose/frames.py": "builds the composer's references from templates that this repository has written",
    "training/compose/frame_parts.py": "drives the composer's classes by steps that this repository has written",
    "training/corpus_doctests.py": "runs the doctests of the corpus, which this repository has written",
}


def sources() -> list[Path]:
    found = [path for floor in ("server", "model", "training") for path in (ROOT / floor).rglob("*.py")]
    # The corpus is text to learn from: it is never imported, so it may show pickle and eval as any Python does.
    found = [path for path in found if "corpus" not in path.parts]
    assert len(found) > 60
    return [*found, ROOT / "jotcode_command.py"]


def faults(source: str) -> Iterator[str]:
    """What a source does that may run what it reads."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (f"imports {alias.name}" for alias in node.names if alias.name.split(".")[0] in PICKLERS)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] in PICKLERS:
            yield f"imports {node.module}"
        elif isinstance(node, ast.keyword) and node.arg == "allow_pickle":
            if not (isinstance(node.value, ast.Constant) and node.value.value is False):
                yield "allows pickle"
        elif isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            if called in RUNS:
                yield f"calls {called}"
            elif called in ("np.load", "numpy.load") and "allow_pickle" not in {word.arg for word in node.keywords}:
                yield "np.load without allow_pickle=False"
            elif any(word.arg == "shell" for word in node.keywords):
                yield "starts a shell"


@pytest.mark.parametrize("path", sources(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_source_neither_unpickles_nor_runs_what_it_reads(path):
    if path.relative_to(ROOT).as_posix() not in MAY_RUN:
        assert not list(faults(path.read_text(encoding="utf-8"))), path


def test_what_is_excused_is_there_and_needs_the_excuse():
    for name in MAY_RUN:
        assert list(faults((ROOT / name).read_text(encoding="utf-8"))), f"{name} needs no excuse"


@pytest.mark.parametrize("name", [name for name in MAY_RUN if "sandbox" in name])
def test_what_runs_candidates_is_imported_by_nobody(name):
    module = Path(name).stem
    for path in sources():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import | ast.ImportFrom):
                spelled = [getattr(node, "module", None) or "", *(alias.name for alias in node.names)]
                assert module not in {name.rpartition(".")[2] for name in spelled}, path


@pytest.mark.parametrize(
    "source",
    [
        "import pickle", "from pickle import loads", "torch.load('x')", "np.load('x')",
        "np.load('x', allow_pickle=True)", "eval('1')", "exec('x = 1')", "import joblib",
        "subprocess.run('x', shell=True)", "os.system('x')",
    ],
)  # fmt: skip
def test_the_rule_tells_every_fault(source):
    assert list(faults(source))


def test_the_rule_lets_the_rest_pass():
    source = "re.compile('x')\nnp.load('x', allow_pickle=False)\nast.literal_eval('1')\nmodel.eval()\nimport json"
    assert not list(faults(source))
