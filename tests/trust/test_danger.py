"""Dangerous answers are told from their safe look-alikes, and are never ghost text."""

import pytest
from jotcode.model.task import Candidate, Task
from jotcode.server.danger import dangers

DANGEROUS = {
    "runs_text": [
        "result = eval(input('expression: '))",
        "def calculate(text):\n    return eval(text)",
        "def run(source):\n    exec(source, {})",
        "exec(open('setup.py').read())",
        "def safe(text):\n    return eval(text, {'__builtins__': {}})",
        "import builtins\n\n\ndef f(x):\n    return builtins.eval(x)",
        "run = eval\nrun(input())",
        "getattr(__builtins__, 'eval')(input())",
        "import importlib\nimportlib.import_module('builtins').exec(text)",
    ],
    "starts_a_shell": [
        "import subprocess\n\n\ndef run(command):\n    subprocess.run(command, shell=True)",
        "import os\n\n\ndef ping(host):\n    os.system(f'ping {host}')",
        "import os\n\n\ndef show(path):\n    return os.popen('cat ' + path).read()",
        "import subprocess as sp\n\n\ndef out(name):\n    return sp.check_output('ls %s' % name, shell=True)",
        "from subprocess import Popen\n\n\ndef start(x):\n    cmd = 'grep {} file'.format(x)\n    return Popen(cmd, shell=True)",
        "import subprocess\n\n\ndef status(x):\n    return subprocess.getoutput(f'git status {x}')",
        "import os\nos.system('rm -rf /tmp/work')",
        "import subprocess\n\n\ndef wipe(d):\n    subprocess.run(f'rm -rf {d}', shell=True)",
        "import subprocess\nsubprocess.run(['sh', '-c', 'rm -fr /'])",
        "import subprocess\n\n\ndef f(x):\n    subprocess.run(['bash', '-c', f'ls {x}'])",
        "import os\n\nrun = os.system\n\n\ndef f(x):\n    run('ls ' + x)",
        "def f(x):\n    __import__('os').system('ls ' + x)",
        "import os\n\n\ndef f(x):\n    getattr(os, 'system')(f'ls {x}')",
    ],
    "unpickles": [
        "import pickle\n\n\ndef load(path):\n    with open(path, 'rb') as file:\n        return pickle.load(file)",
        "from pickle import loads\n\n\ndef read(data):\n    return loads(data)",
        "import marshal\n\n\ndef read(data):\n    return marshal.loads(data)",
        "import shelve\n\n\ndef opened(path):\n    return shelve.open(path)",
        "import pandas as pd\n\n\ndef read(path):\n    return pd.read_pickle(path)",
        "import torch\n\n\ndef read(path):\n    return torch.load(path)",
        "import numpy as np\n\n\ndef read(path):\n    return np.load(path, allow_pickle=True)",
        "import joblib\nmodel = joblib.load('model.joblib')",
    ],
    "loads_yaml": [
        "import yaml\n\n\ndef read(text):\n    return yaml.load(text)",
        "import yaml\n\n\ndef read(text):\n    return yaml.load(text, Loader=yaml.Loader)",
        "import yaml\n\n\ndef read(text):\n    return yaml.unsafe_load(text)",
    ],
    "trusts_anybody": [
        "import requests\n\n\ndef fetch(url):\n    return requests.get(url, verify=False).text",
        "import httpx\nclient = httpx.Client(verify=False)",
        "import requests\n\n\ndef fetch(url):\n    return requests.get(url, verify=0).text",
        "import aiohttp\n\n\nasync def fetch(session, url):\n    return await session.get(url, ssl=False)",
        "import requests\nsession = requests.Session()\nsession.verify = False",
        "import ssl\nssl._create_default_https_context = ssl._create_unverified_context",
        "import ssl\ncontext = ssl.create_default_context()\ncontext.check_hostname = False",
        "import ssl\ncontext = ssl.create_default_context()\ncontext.verify_mode = ssl.CERT_NONE",
        "import paramiko\nclient = paramiko.SSHClient()\nclient.set_missing_host_key_policy(paramiko.AutoAddPolicy())",
        "import jwt\n\n\ndef claims(token):\n    return jwt.decode(token, options={'verify_signature': False})",
    ],
    "hashes_a_password": [
        "import hashlib\n\n\ndef hash_password(password):\n    return hashlib.md5(password.encode()).hexdigest()",
        "import hashlib\n\n\ndef store(pwd, salt):\n    return hashlib.sha256((salt + pwd).encode()).hexdigest()",
        "from hashlib import sha1\n\n\ndef password_digest(text):\n    return sha1(text.encode()).hexdigest()",
        "import hashlib\n\n\ndef f(password, salt):\n    return hashlib.pbkdf2_hmac('sha256', password, salt, 1000)",
        "import hashlib\n\n\ndef f(password):\n    h = hashlib.sha256()\n    h.update(password.encode())\n    return h.hexdigest()",
        "import crypt\n\n\ndef f(password):\n    return crypt.crypt(password)",
    ],
    "formats_sql": [
        "def find(cursor, name):\n    cursor.execute(f\"SELECT * FROM users WHERE name = '{name}'\")",
        "def find(cursor, name):\n    cursor.execute('select * from users where name = %s' % name)",
        "def find(cursor, name):\n    cursor.execute('SELECT * FROM users WHERE name = \"' + name + '\"')",
        "def drop(db, table):\n    db.execute('DROP TABLE {}'.format(table))",
        "def find(db, name):\n    query = f\"SELECT id FROM users WHERE name = '{name}'\"\n    return db.execute(query).fetchall()",
        "def query(name):\n    return f\"SELECT * FROM users WHERE name = '{name}'\"",
        "def find(db, name):\n    sql = 'SELECT * FROM users'\n    sql += f\" WHERE name = '{name}'\"\n    return db.execute(sql)",
        "import pandas as pd\n\n\ndef table(name, db):\n    return pd.read_sql(f'SELECT * FROM {name}', db)",
    ],
    "deletes_a_tree": [
        "import shutil\n\n\ndef clean(base, name):\n    shutil.rmtree(f'{base}/{name}')",
        "import os\nimport shutil\n\n\ndef clean(base, name):\n    shutil.rmtree(os.path.join(base, name))",
        "from pathlib import Path\nfrom shutil import rmtree\n\n\ndef clean(base, name):\n    rmtree(Path(base) / name)",
        "import shutil\nfrom pathlib import Path\nshutil.rmtree(Path.home())",
        "import shutil\nshutil.rmtree('/')",
    ],
    "names_a_temporary_file": ["import tempfile\nname = tempfile.mktemp()", "from tempfile import mktemp\nname = mktemp('.txt')"],
    "opens_to_all": ["import os\n\n\ndef share(path):\n    os.chmod(path, 0o777)", "def share(path):\n    path.chmod(0o666)"],
    "lets_strangers_debug": ["from flask import Flask\napp = Flask(__name__)\napp.run(debug=True)"],
    "unpacks_anywhere": [
        "import tarfile\n\n\ndef unpack(path, to):\n    with tarfile.open(path) as tar:\n        tar.extractall(to)".replace("(to)", "()"),
    ],
    "encrypts_badly": [
        "from Crypto.Cipher import DES\n\n\ndef f(key):\n    return DES.new(key, DES.MODE_ECB)",
        "from Crypto.Cipher import AES\n\n\ndef f(key):\n    return AES.new(key, AES.MODE_ECB)",
    ],
}  # fmt: skip
SAFE = [
    "import subprocess\n\n\ndef f(x):\n    subprocess.run(['ls', '-c', x])",
    "import subprocess\nrun = subprocess.run\nrun(['ls', '-l'])",
    "def f(thing):\n    return getattr(thing, 'system')('x')",
    "import hashlib\n\n\ndef f(path):\n    h = hashlib.sha256()\n    h.update(path.read_bytes())\n    return h.hexdigest()",
    "counts = {}\ncounts.update(password=3)",

    "import ast\n\n\ndef read(text):\n    return ast.literal_eval(text)",
    "def evaluate(model):\n    model.eval()\n    return model",
    "total = eval('1 + 1')",
    "def retrieval(text):\n    return 'eval(' + text + ')'",
    "def add(a, b):\n    \"\"\"Do not use eval(input()) here.\"\"\"\n    return a + b",
    "def execute(plan):\n    return plan.execute()",
    "import re\n\n\ndef pattern(text):\n    return re.compile(text)",
    "import subprocess\n\n\ndef files(path):\n    return subprocess.run(['ls', '-l', path], check=True)",
    "import subprocess\nsubprocess.run('date | cut -c1-10', shell=True, check=True)",
    "import os\nos.system('clear')",
    "import os\nos.system('cls' if os.name == 'nt' else 'clear')",
    "import shlex\nimport subprocess\n\n\ndef run(path):\n    subprocess.run(f'ls {shlex.quote(path)} | wc -l', shell=True)",
    "import pickle\n\n\ndef save(value, path):\n    with open(path, 'wb') as file:\n        pickle.dump(value, file)",
    "import pickle\n\n\ndef clone(value):\n    return pickle.loads(pickle.dumps(value))",
    "import json\n\n\ndef load(path):\n    with open(path) as file:\n        return json.load(file)",
    "import torch\n\n\ndef load(path):\n    return torch.load(path, weights_only=True)",
    "import numpy as np\n\n\ndef load(path):\n    return np.load(path)",
    "import yaml\n\n\ndef load(path):\n    with open(path) as file:\n        return yaml.safe_load(file)",
    "import yaml\n\n\ndef load(text):\n    return yaml.load(text, Loader=yaml.SafeLoader)",
    "import requests\n\n\ndef fetch(url):\n    return requests.get(url, timeout=10, verify=True).json()",
    "def check(order):\n    return order.validate(verify=False)",
    "import ssl\ncontext = ssl.create_default_context()\ncontext.check_hostname = True\ncontext.verify_mode = ssl.CERT_REQUIRED",
    "import hashlib\n\n\ndef checksum(path):\n    with open(path, 'rb') as file:\n        return hashlib.md5(file.read()).hexdigest()",
    "import hashlib\n\n\ndef digest(text):\n    return hashlib.sha256(text.encode()).hexdigest()",
    "import hashlib\n\n\ndef hash_password(password, salt):\n"
    "    return hashlib.pbkdf2_hmac('sha256', password.encode(), salt, 600_000)",
    "import hashlib\n\n\ndef hash_password(password, salt):\n    return hashlib.scrypt(password.encode(), salt=salt, n=2**14, r=8, p=1)",
    "def find(cursor, name):\n    cursor.execute('SELECT * FROM users WHERE name = ?', (name,))",
    "def find(cursor, name):\n    cursor.execute('SELECT * FROM users WHERE name = %s', (name,))",
    "def find(db, ids):\n    marks = ', '.join('?' * len(ids))\n    return db.execute(f'SELECT * FROM users WHERE id IN ({marks})', ids)",
    "def find(db, ids):\n    marks = ','.join('?' for _ in ids)\n    return db.execute('SELECT * FROM t WHERE id IN (' + marks + ')', ids)",
    "TABLE = 'users'\n\n\ndef count(db):\n    return db.execute(f'SELECT COUNT(*) FROM {TABLE}').fetchone()[0]",
    "def first(db, n):\n    return db.execute(f'SELECT * FROM users LIMIT {n:d}').fetchall()",
    "def drop(db, table):\n    db.execute(f'DROP TABLE IF EXISTS \"{table}\"')",
    "def insert(db, table, row):\n    names = ', '.join(f'\"{name}\"' for name in row)\n    marks = ', '.join('?' for _ in row)\n"
    "    db.execute(f'INSERT INTO \"{table}\" ({names}) VALUES ({marks})', list(row.values()))",
    "def run(db, query, values):\n    return db.execute(query, values)",
    "def greet(name):\n    return f'Select a seat from the list, {name}'",
    "def say(count):\n    print(f'Deleted {count} rows from the table')",
    "import shutil\nimport tempfile\n\nfolder = tempfile.mkdtemp()\nshutil.rmtree(folder)",
    "import shutil\n\n\ndef remove(folder):\n    shutil.rmtree(folder)",
    "import shutil\nfrom pathlib import Path\nshutil.rmtree(Path(__file__).parent / 'build', ignore_errors=True)",
    "from pathlib import Path\n\n\ndef remove(folder, name):\n    (Path(folder) / name).unlink()",
    "import tempfile\nfile, name = tempfile.mkstemp()",
    "import os\n\n\ndef protect(path):\n    os.chmod(path, 0o600)",
    "import asyncio\n\n\nasync def main():\n    pass\n\n\nasyncio.run(main(), debug=True)",
    "from flask import Flask\napp = Flask(__name__)\napp.run()",
    "import zipfile\n\n\ndef unpack(path, to):\n    with zipfile.ZipFile(path) as archive:\n        archive.extractall(to)",
    "import tarfile\n\n\ndef unpack(path, to):\n    with tarfile.open(path) as tar:\n        tar.extractall(to, filter='data')",
    "from Crypto.Cipher import AES\n\n\ndef f(key, nonce):\n    return AES.new(key, AES.MODE_GCM, nonce=nonce)",
    "def loads(text):\n    return text.split()\n\n\nprint(loads('a b'))",
    "# eval(input())\nx = 1",
    "not python at all ((",
    "",
]  # fmt: skip


def test_the_set_is_as_large_as_it_should_be():
    assert sum(map(len, DANGEROUS.values())) >= 40 and len(SAFE) >= 40


@pytest.mark.parametrize(("kind", "code"), [(kind, code) for kind, codes in DANGEROUS.items() for code in codes])
def test_a_dangerous_answer_is_recognised_by_its_kind(kind, code):
    assert kind in [danger.kind for danger in dangers(code)], dangers(code)


@pytest.mark.parametrize("code", SAFE)
def test_a_safe_look_alike_is_left_alone(code):
    assert dangers(code) == ()


def test_each_kind_is_told_once_with_its_first_line_and_in_order():
    found = dangers("import os\n\n\ndef f(x):\n    os.system(x)\n    eval(x)\n    os.system(x + 'y')")
    assert [(danger.kind, danger.line) for danger in found] == [("starts_a_shell", 5), ("runs_text", 6)]
    assert all(danger.says.endswith(".") for danger in found)


def test_a_body_below_a_def_line_is_judged_with_it_and_lines_count_from_the_answer():
    assert [danger.line for danger in dangers("    return eval(text)", "def run(text):")] == [1]
    hashed = "    import hashlib\n    return hashlib.md5(text.encode()).hexdigest()"
    assert [danger.line for danger in dangers(hashed, "def hash_password(text):")] == [2]
    assert dangers(hashed, "def checksum(text):") == ()


def test_a_fragment_inside_a_function_is_judged_alone():
    assert [danger.line for danger in dangers("        return eval(text)")] == [1]


def test_the_imports_of_the_file_say_what_a_name_is():
    assert dangers("value = loads(data)") == ()
    assert [danger.kind for danger in dangers("value = loads(data)", prefix="from pickle import loads\n")] == [
        "unpickles"
    ]
    assert dangers("value = loads(data)", prefix="from json import loads\n") == ()


@pytest.mark.parametrize(
    "code", ["(" * 150 + "1" + ")" * 150, "x = " + "-" * 9000 + "1", "x = a" + ".b" * 9000 + "()", "x = 1\n" * 9000]
)
def test_a_monstrous_answer_is_judged_or_refused_never_fatal(code):
    assert all(danger.kind in ("deep", "long") for danger in dangers(code))


ASK = Task("read it")
PICKLED = "import pickle\n\n\ndef read(data):\n    return pickle.loads(data)"
READ = "def read(data):\n    return data.decode()"


# --- in the server: never ghost text, in the list last and with a warning


class Engine:
    """Its answers, best first."""

    description = "scripted"

    def __init__(self, *texts: str) -> None:
        self.texts = texts

    def complete(self, task, count=1, stop=None):
        return [Candidate(text, -0.1, 0.9) for text in self.texts[:count]]


async def test_a_dangerous_answer_is_no_ghost_text_and_the_reason_is_told(talk):
    server = await talk(Engine(PICKLED))
    assert await server.inline("# write a function to read it") == []
    assert server.reason() == "dangerous"


async def test_the_next_best_answer_takes_its_place(talk):
    server = await talk(Engine(PICKLED, READ))
    assert [item["insertText"] for item in await server.inline("# read it", invoked=True)] == ["\n" + READ]
    assert [item["insertText"] for item in await server.inline("# write a function to read it all")] == ["\n" + READ]


async def test_in_the_list_it_comes_last_with_the_warning_in_label_detail_and_documentation(talk):
    server = await talk(Engine(PICKLED, READ))
    safe, warned = await server.popup("# read it")
    assert READ in safe["textEdit"]["newText"] and "⚠" not in safe["detail"] and safe["preselect"]
    assert warned["labelDetails"]["description"].startswith("⚠ jotcode") and "preselect" not in warned
    assert warned["detail"].startswith("⚠ It unpickles")
    documentation = (await server.resolve(warned))["documentation"]["value"]
    assert documentation.startswith("⚠ It unpickles") and "pickle.loads(data)" in documentation


async def test_the_action_that_writes_by_itself_writes_no_dangerous_code(talk):
    server = await talk(Engine(PICKLED))
    assert await server.write_code("# read it") is False
    assert "stands in the list of completions, with a warning" in server.messages()[-1]
