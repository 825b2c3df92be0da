"""What an answer would do that its reader should think about twice, told by its syntax tree. Nothing is run.

What is found is kept out of the ghost text, where a key would accept it unread, and stands in the list with a warning.
The rules know what is written out in the answer and the imports above it; they are no proof that the rest is safe.
The kinds of faults are those of Bandit (PyCQA) and of CWE 22, 78, 89, 94, 295, 327, 377, 502, 732 and 916.
"""

import ast
import re
import textwrap
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from jotcode.server.danger_values import Kind, Values

MOST_CHARACTERS = 20_000  # an answer has some hundred; what is longer was not written by the model

_IMPORT = re.compile(r"^[ \t]*(?:import|from)[ \t]+[^\n#;]+$", re.MULTILINE)
_SECRET = re.compile(r"passw(or)?d|passphrase|pass_?code|pwd", re.IGNORECASE)
_SQL = re.compile(
    r"\s*(select\b.*\bfrom|insert\s+(or\s+\w+\s+)?into|update\b.*\bset|delete\s+from|replace\s+into|(drop|create|alter)"
    r"\s+(table|index|view|database|user)|truncate\s+table|pragma|grant|with\b.*\bselect)\b",
    re.IGNORECASE | re.DOTALL,
)
_LOUD_SQL = re.compile(
    r"\s*(SELECT\b.*\bFROM|INSERT (OR \w+ )?INTO|UPDATE\b.*\bSET|DELETE FROM|DROP TABLE)\b", re.DOTALL
)
_PLACE = re.compile(r'(?P<quoted>["`]\{\}["`])|\{\}')
_WIPES = re.compile(r"\brm\s+(-\w*\s+)*-\w*([rR]\w*f|f\w*[rR])|\bmkfs\b|\bdd\s+.*\bof=/dev/|:\(\)\s*\{")

_SHELL_LIST = re.compile(r"(/bin/|/usr/bin/)?(sh|bash|zsh|dash)-\w*c|cmd(\.exe)?/c", re.IGNORECASE)

_SHELLS = {
    "os.system", "os.popen", "subprocess.getoutput", "subprocess.getstatusoutput", "asyncio.create_subprocess_shell",
}  # fmt: skip
_STARTERS = {"subprocess." + name for name in ("run", "call", "check_call", "check_output", "Popen")}
_UNPICKLERS = {
    "pickle.load", "pickle.loads", "pickle.Unpickler", "cPickle.load", "cPickle.loads", "_pickle.loads", "dill.load",
    "dill.loads", "cloudpickle.load", "cloudpickle.loads", "marshal.load", "marshal.loads", "shelve.open",
    "joblib.load", "jsonpickle.decode", "pandas.read_pickle", "pd.read_pickle",
}  # fmt: skip
_EVALUATORS = {"eval", "exec", "builtins.eval", "builtins.exec", "runpy.run_path"}
_VERBS = {
    "get", "post", "put", "patch", "delete", "head", "options", "request", "send", "stream", "Session", "Client",
    "AsyncClient",
}  # fmt: skip
_FAST_HASHES = {"hashlib." + name for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "new")}
_EXECUTES = {"execute", "executemany", "executescript", "read_sql", "read_sql_query", "raw", "text"}
_BROKEN_CIPHERS = (
    "DES.new",
    "DES3.new",
    "ARC4.new",
    "ARC2.new",
    "Blowfish.new",
    "algorithms.ARC4",
    "algorithms.TripleDES",
)


@dataclass(frozen=True, slots=True)
class Danger:
    """One thing to think about. kind: its short name.  line: of the answer, from 1.  says: a sentence to read."""

    kind: str
    line: int
    says: str


def dangers(text: str, def_line: str = "", prefix: str = "") -> tuple[Danger, ...]:
    """What is dangerous in an answer, in its order, each kind once; () for one that does not parse.

    def_line: the line above it that it completes.  prefix: the source above, for what its imports call things.
    """
    if len(text) > MOST_CHARACTERS:
        return (Danger("long", 1, "It is too long to be looked through."),)
    tree, shift = _parsed(text, def_line)
    if tree is None:
        return ()
    try:
        finder = _Finder(tree, prefix)
        found = sorted(finder.found(), key=lambda danger: danger.line)
    except RecursionError:
        return (Danger("deep", 1, "It is nested too deep to be looked through."),)
    first = {danger.kind: danger for danger in reversed(found)}
    kept = [danger for danger in found if first[danger.kind] is danger]
    return tuple(Danger(danger.kind, max(1, danger.line - shift), danger.says) for danger in kept)


def _parsed(text: str, def_line: str) -> tuple[ast.Module | None, int]:
    """The tree of an answer, and how many lines stand above its first one there."""
    alone = textwrap.dedent(text)
    tries = [(alone, 0), ("async def _():\n" + textwrap.indent(alone, " "), 1)]
    if def_line.strip():
        tries.insert(0, (textwrap.dedent(f"{def_line}\n{text}"), 1))
    for source, shift in tries:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                return ast.parse(source), shift
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            continue
    return None, 0


@dataclass(slots=True)
class _Finder:
    tree: ast.Module
    prefix: str
    names: dict[str, str] = field(default_factory=dict)  # what a name of the answer stands for: 'loads': 'pickle.loads'

    def found(self) -> Iterator[Danger]:
        self._learn_imports()
        values = Values(self.tree, self.called)
        rules: list[Callable[[ast.Call, str, Values], str | None]] = [
            _runs_text, _starts_a_shell, _unpickles, _loads_yaml, _trusts_anybody, _hashes_a_password, _formats_sql,
            _deletes_a_tree, _names_a_temporary_file, _opens_to_all, _lets_strangers_debug, _unpacks_anywhere,
            _encrypts_badly,
        ]  # fmt: skip
        executed: set[ast.AST] = set()
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Call):
                name = self.called(node.func)
                for rule in rules:
                    says = rule(node, name, values)
                    if says is not None:
                        yield Danger(rule.__name__.strip("_"), node.lineno, says)
                if name.rpartition(".")[2] in _EXECUTES:
                    executed.update(ast.walk(node))
            elif isinstance(node, ast.Assign | ast.AnnAssign) and (says := _switches_checks_off(node, self.called)):
                yield Danger("trusts_anybody", node.lineno, says)
        for node in ast.walk(self.tree):
            if (
                isinstance(node, ast.JoinedStr | ast.BinOp | ast.Call)
                and node not in executed
                and values.kind(node) == Kind.BUILT
                and _LOUD_SQL.match(values.start_of(node))
                and _holds_values(node, values)
            ):
                yield Danger("formats_sql", node.lineno, _SAYS_SQL)

    def called(self, node: ast.expr) -> str:
        """The dotted name of what is called, by what the imports say; '' for what has none."""
        parts: list[str] = []
        while True:
            if isinstance(node, ast.Attribute):
                parts.append(node.attr)
                node = node.value
            elif (hidden := _text_argument(node, "getattr", 1)) and isinstance(node, ast.Call):
                parts.append(hidden)
                node = node.args[0]
            else:
                break
        if isinstance(node, ast.Name):
            parts.append(self.names.get(node.id, node.id).replace("__builtins__", "builtins"))
        elif module := _text_argument(node, "__import__", 0) or _text_argument(node, "import_module", 0):
            parts.append(module)
        elif not parts:
            return ""
        else:
            parts.append("?")
        return ".".join(reversed(parts))

    def _learn_imports(self) -> None:
        above: list[ast.stmt] = []
        for line in _IMPORT.findall(self.prefix[-MOST_CHARACTERS * 10 :]):
            try:
                above += ast.parse(line.strip()).body
            except (SyntaxError, ValueError):
                continue
        for node in [*above, *ast.walk(self.tree)]:
            if isinstance(node, ast.Import):
                self.names.update({alias.asname: alias.name for alias in node.names if alias.asname})
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                self.names.update({alias.asname or alias.name: f"{node.module}.{alias.name}" for alias in node.names})
        known = _EVALUATORS | _SHELLS | _STARTERS | _UNPICKLERS
        for node in ast.walk(self.tree):  # run = os.system
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Name | ast.Attribute | ast.Call):
                name = self.called(node.value)
                if name in known:
                    self.names.update({target.id: name for target in node.targets if isinstance(target, ast.Name)})


_SAYS_SQL = "It builds SQL out of values: pass them as parameters, or a value can change the query."


def _runs_text(call: ast.Call, name: str, values: Values) -> str | None:
    if name not in _EVALUATORS or not call.args or values.kind(call.args[0]) == Kind.FIXED:
        return None
    return f"It runs whatever code the text holds ({name.rpartition('.')[2]}); ast.literal_eval reads plain values."


def _starts_a_shell(call: ast.Call, name: str, values: Values) -> str | None:
    command = call.args[0] if call.args else _keyword(call, "args") or _keyword(call, "cmd")
    if command is None or name not in _SHELLS | _STARTERS:
        return None
    words = [node.value for node in ast.walk(command) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    if _WIPES.search(" ".join([*words, values.start_of(command)])):
        return "It deletes or overwrites without asking (rm -rf and the like)."
    shell = _keyword(call, "shell")
    by_itself = isinstance(command, ast.List | ast.Tuple) and _SHELL_LIST.match("".join(words[:2]))
    if name not in _SHELLS and not by_itself and not (isinstance(shell, ast.Constant) and shell.value):
        return None
    if values.kind(command) == Kind.FIXED:
        return None
    return "It gives a shell a command with values in it: pass a list without shell=True, or shlex.quote each value."


def _unpickles(call: ast.Call, name: str, values: Values) -> str | None:
    own = call.args and isinstance(call.args[0], ast.Call) and "dump" in ast.unparse(call.args[0].func)
    if name in _UNPICKLERS and not own:
        return f"It unpickles ({name}), which runs whatever the data says: only for data that you wrote yourself."
    if name == "torch.load" and not _is_constant(_keyword(call, "weights_only"), True):
        return "It unpickles (torch.load): pass weights_only=True."
    if name in ("numpy.load", "np.load") and _is_constant(_keyword(call, "allow_pickle"), True):
        return "It unpickles (allow_pickle=True), which runs whatever the data says."
    return None


def _loads_yaml(call: ast.Call, name: str, values: Values) -> str | None:
    if name in ("yaml.unsafe_load", "yaml.unsafe_load_all"):
        return "It makes any object that the YAML asks for: use yaml.safe_load."
    if name in ("yaml.load", "yaml.load_all"):
        loader = _keyword(call, "Loader") or (call.args[1] if len(call.args) > 1 else None)
        if loader is None or ("Safe" not in ast.unparse(loader) and "Base" not in ast.unparse(loader)):
            return "It makes any object that the YAML asks for: use yaml.safe_load."
    return None


def _trusts_anybody(call: ast.Call, name: str, values: Values) -> str | None:
    last = name.rpartition(".")[2]
    for option in ("verify", "ssl", "verify_ssl"):
        switch = _keyword(call, option)
        if last in _VERBS | {"TCPConnector"} and isinstance(switch, ast.Constant) and switch.value in (False, 0):
            return f"It does not check whom it talks to ({option}={switch.value})."
    if name == "ssl._create_unverified_context" or last in ("AutoAddPolicy", "WarningPolicy"):
        return f"It does not check whom it talks to ({last})."
    if last == "decode" and name.startswith("jwt."):
        options = _keyword(call, "options")
        off = options is not None and re.search(r"'verify_signature': False", ast.unparse(options))
        if off or _is_constant(_keyword(call, "verify"), False):
            return "It believes a token without checking its signature."
    return None


def _switches_checks_off(node: ast.Assign | ast.AnnAssign, called: Callable[[ast.expr], str]) -> str | None:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    names = {target.attr for target in targets if isinstance(target, ast.Attribute)}
    value = node.value
    if value is None:
        return None
    off = isinstance(value, ast.Constant) and value.value is False
    if (names & {"check_hostname", "verify"} and off) or (names & {"verify_mode"} and called(value) == "ssl.CERT_NONE"):
        return "It does not check whom it talks to."
    if called(value) == "ssl._create_unverified_context":
        return "It does not check whom it talks to."
    return None


def _hashes_a_password(call: ast.Call, name: str, values: Values) -> str | None:
    advice = "use hashlib.scrypt, or pbkdf2_hmac with hundreds of thousands of rounds, and a salt."
    if name == "crypt.crypt":
        return f"Its password hash is weak: {advice}"
    if name == "hashlib.pbkdf2_hmac" and len(call.args) > 3:
        rounds = call.args[3]
        if isinstance(rounds, ast.Constant) and isinstance(rounds.value, int) and rounds.value < 100_000:
            return f"Its password hash is quick to guess ({rounds.value} rounds): {advice}"
    if name.endswith(".update") and isinstance(call.func, ast.Attribute) and call.args:
        later = values.source_of(call.func.value) in _FAST_HASHES
        if later and any(map(_SECRET.search, values.names_in(call.args[0]))):
            return f"A fast hash of a password is quick to guess: {advice}"
    if name in _FAST_HASHES and any(map(_SECRET.search, [*values.names_in(call), *values.around(call)])):
        return f"A fast hash of a password is quick to guess: {advice}"
    return None


def _formats_sql(call: ast.Call, name: str, values: Values) -> str | None:
    if name.rpartition(".")[2] not in _EXECUTES or not call.args or values.kind(call.args[0]) != Kind.BUILT:
        return None
    is_sql = _SQL.match(values.start_of(call.args[0])) is not None
    return _SAYS_SQL if is_sql and _holds_values(call.args[0], values) else None


def _holds_values(query: ast.AST, values: Values) -> bool:
    """Whether more than quoted names of tables and columns is put into a query: those cannot be parameters."""
    text = values.start_of(query)
    places = list(_PLACE.finditer(text))
    return not places or any(
        not place["quoted"]
        or text[: place.start()].rstrip().lower().endswith(("=", "<", ">", "like", "values", "values ("))
        for place in places
    )


def _deletes_a_tree(call: ast.Call, name: str, values: Values) -> str | None:
    if name != "shutil.rmtree" or not call.args:
        return None
    path = call.args[0]
    whole = ast.unparse(path)
    if values.kind(path) == Kind.BUILT or re.search(
        r"Path\.home\(\)$|expanduser\(['\"]~/?['\"]\)$|^['\"]/['\"]$", whole
    ):
        return "It deletes a whole folder whose path is put together: a wrong part deletes another one."
    return None


def _names_a_temporary_file(call: ast.Call, name: str, values: Values) -> str | None:
    if name in ("tempfile.mktemp", "os.tempnam", "os.tmpnam"):
        return "Somebody else can take that temporary name first: use tempfile.mkstemp or NamedTemporaryFile."
    return None


def _opens_to_all(call: ast.Call, name: str, values: Values) -> str | None:
    mode: ast.expr | None = None
    if name == "os.chmod":
        mode = call.args[1] if len(call.args) > 1 else _keyword(call, "mode")
    elif name.endswith(".chmod"):
        mode = call.args[0] if call.args else _keyword(call, "mode")
    if isinstance(mode, ast.Constant) and isinstance(mode.value, int) and mode.value & 0o002:
        return "It lets everybody on the machine write to the file."
    return None


def _lets_strangers_debug(call: ast.Call, name: str, values: Values) -> str | None:
    if name.endswith(".run") and _is_constant(_keyword(call, "debug"), True) and name.split(".")[0] != "asyncio":
        return "The web debugger (debug=True) lets whoever reaches the page run code."
    return None


def _unpacks_anywhere(call: ast.Call, name: str, values: Values) -> str | None:
    if not name.endswith(".extractall") or _keyword(call, "filter") or _keyword(call, "members") or len(call.args) > 1:
        return None
    opened = values.source_of(call.func.value) if isinstance(call.func, ast.Attribute) else ""
    if opened.startswith(("tarfile.", "TarFile")):
        return "An archive can name files outside the folder: pass filter='data'."
    return None


def _encrypts_badly(call: ast.Call, name: str, values: Values) -> str | None:
    if name.endswith(_BROKEN_CIPHERS) or ("MODE_ECB" in ast.unparse(call) and name.endswith("AES.new")):
        return "That encryption is broken: use AES in GCM mode, or the library's Fernet."
    return None


def _text_argument(node: ast.expr, function: str, number: int) -> str:
    """The text that is written out as that argument of a call of that function; '' for everything else."""
    if not isinstance(node, ast.Call) or len(node.args) <= number:
        return ""
    name, given = node.func, node.args[number]
    called = name.id if isinstance(name, ast.Name) else name.attr if isinstance(name, ast.Attribute) else ""
    text = given.value if called == function and isinstance(given, ast.Constant) else None
    return text if isinstance(text, str) else ""


def _keyword(call: ast.Call, name: str) -> ast.expr | None:
    return next((word.value for word in call.keywords if word.arg == name), None)


def _is_constant(node: ast.expr | None, value: object) -> bool:
    return isinstance(node, ast.Constant) and node.value is value
