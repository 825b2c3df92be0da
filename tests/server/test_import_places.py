"""A missing import in its place: in the order and the sections of the file. '#^' marks where the answer goes."""

import ast
import itertools
import random

import pytest
from jotcode.server.documents import split_lines
from jotcode.server.import_places import Group, group_of, import_edits
from jotcode.server.imports import imports_in

ASK = "# sort the words\n"
DOC = '"""What it does."""\n'


def added(text: str, *wanted: str, newline: str = "\n", folders: frozenset[str] = frozenset()) -> str:
    """The text after the edits for imports that the code at ASK needs, applied from the last to the first."""
    lines = split_lines(text.replace("\n", newline))
    limit = next(line for line, part in enumerate(lines) if part.strip() == ASK.strip())
    imports = [one for statement in wanted for one in imports_in(statement)]
    new = list(lines)
    edits = import_edits(imports, lines, limit, folders)
    assert all(first.end <= second.start for first, second in itertools.pairwise(edits))
    for edit in reversed(edits):
        assert edit.end <= limit
        new[edit.start : edit.end] = [edit.text]
    result = "".join(new)
    assert newline == "\n" or "\n" not in result.replace(newline, "")
    return result.replace(newline, "\n")


@pytest.mark.parametrize(
    ("text", "wanted", "after"),
    [
        # in the order of the section
        ("import os\nimport sys\n", "import re", "import os\nimport re\nimport sys\n"),
        ("import sys\nimport os\n", "import re", "import sys\nimport os\nimport re\n"),
        ("import os\nfrom io import StringIO\n", "import re", "import os\nimport re\nfrom io import StringIO\n"),
        ("import os\n", "from abc import ABC", "import os\nfrom abc import ABC\n"),
        (
            "from abc import ABC\nimport os\n",
            "from json import dumps",
            "from abc import ABC\nfrom json import dumps\nimport os\n",
        ),
        ("import sys\n", "import os", "import os\nimport sys\n"),
        # sections
        ("import os\n\nimport numpy as np\n", "import re", "import os\nimport re\n\nimport numpy as np\n"),
        ("import numpy as np\n", "import re", "import re\n\nimport numpy as np\n"),
        ("import os\n", "import numpy as np", "import os\n\nimport numpy as np\n"),
        ("import os\n\nfrom . import mine\n", "import numpy", "import os\n\nimport numpy\n\nfrom . import mine\n"),
        ("import os\nimport numpy\n", "import re", "import os\nimport numpy\nimport re\n"),
        ("# Standard library\nimport sys\n", "import os", "# Standard library\nimport os\nimport sys\n"),
        ("#!/usr/bin/env python\nimport numpy\n", "import os", "#!/usr/bin/env python\nimport os\n\nimport numpy\n"),
        # from __future__ first of all
        ("from __future__ import annotations\n", "import os", "from __future__ import annotations\n\nimport os\n"),
        (
            "from __future__ import annotations\n\nimport sys\n",
            "import os",
            "from __future__ import annotations\n\nimport os\nimport sys\n",
        ),
        (
            DOC + "import os\n",
            "from __future__ import annotations",
            DOC + "\nfrom __future__ import annotations\n\nimport os\n",
        ),
        # into a statement that is there
        (
            "from collections import deque\n",
            "from collections import Counter",
            "from collections import Counter, deque\n",
        ),
        ("from a import x, z  # noqa\n", "from a import y", "from a import x, y, z  # noqa\n"),
        ("from a import z, x\n", "from a import y", "from a import z, x, y\n"),
        ("from a import x\n", "from a import y as n", "from a import x, y as n\n"),
        ("from a import (\n    x,\n    z,\n)\n", "from a import y", "from a import (\n    x,\n    y,\n    z,\n)\n"),
        ("from a import (\n    x,\n    y\n)\n", "from a import z", "from a import (\n    x,\n    y,\n    z\n)\n"),
        (
            "from a import (x,\n               z)\n",
            "from a import y",
            "from a import (x,\n               y,\n               z)\n",
        ),
        ("from a import *\n", "from a import y", "from a import *\nfrom a import y\n"),
        (f"from a import {'x' * 70}\n", "from a import y", f"from a import {'x' * 70}\nfrom a import y\n"),
        # never inside of a block
        (
            "import os\ntry:\n    import numpy\nexcept ImportError:\n    numpy = None\n",
            "import re",
            "import os\nimport re\ntry:\n    import numpy\nexcept ImportError:\n    numpy = None\n",
        ),
        (
            "from typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n    import re\n",
            "import re",
            "import re\nfrom typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n    import re\n",
        ),
        (
            "try:\n    import a\nexcept ImportError:\n    a = 0\n",
            "import re",
            "import re\n\ntry:\n    import a\nexcept ImportError:\n    a = 0\n",
        ),
        # only the first block of imports
        ("import os\n\nx = 1\n\nimport sys\n", "import re", "import os\nimport re\n\nx = 1\n\nimport sys\n"),
        # a file that does not parse
        ("import os\n\ndef f(:\n", "import re", "import os\nimport re\n\ndef f(:\n"),
        ('import os\n\nx = """\nimport sys\n"""\n', "import re", 'import os\nimport re\n\nx = """\nimport sys\n"""\n'),
    ],
)
def test_an_import_goes_into_the_block_as_the_file_orders_it(text, wanted, after):
    assert added(f"{text}\n\n{ASK}x = 1\n", wanted) == f"{after}\n\n{ASK}x = 1\n"


@pytest.mark.parametrize(
    ("text", "after"),
    [
        (ASK, "import re\n\n\n" + ASK),
        ("\n\n" + ASK, "import re\n\n\n" + ASK),
        (
            "#!/usr/bin/env python\n# coding: utf-8\n" + ASK,
            "#!/usr/bin/env python\n# coding: utf-8\n\nimport re\n\n\n" + ASK,
        ),
        (DOC + ASK, DOC + "\nimport re\n\n\n" + ASK),
        (DOC + "\n\nx = 1\n" + ASK, DOC + "\nimport re\n\n\nx = 1\n" + ASK),
        (DOC + "x = 1\n" + ASK, DOC + "\nimport re\n\nx = 1\n" + ASK),
        ("'''a\n\nb'''  # c\n" + ASK, "'''a\n\nb'''  # c\n\nimport re\n\n\n" + ASK),
        ("# Copyright\n# All of it\n\nx = 1\n" + ASK, "# Copyright\n# All of it\n\nimport re\n\nx = 1\n" + ASK),
        ("# on f\ndef f():\n    pass\n" + ASK, "import re\n\n\n# on f\ndef f():\n    pass\n" + ASK),
        ("# Copyright\n\n" + DOC + "\nx = 1\n" + ASK, "# Copyright\n\n" + DOC + "\nimport re\n\nx = 1\n" + ASK),
        ("'a'.join([])\n" + ASK, "import re\n\n'a'.join([])\n" + ASK),
    ],
)
def test_a_file_without_imports_gets_them_below_its_header(text, after):
    assert added(text, "import re") == after


def test_imports_below_the_comment_are_no_place():
    assert added(f"{ASK}\nimport os\n", "import re") == f"import re\n\n\n{ASK}\nimport os\n"


def test_several_imports_are_added_at_once_each_in_its_place():
    text = added(f"import os\n\n\n{ASK}", "from re import sub", "import numpy as np", "from re import split")
    assert text == f"import os\nfrom re import split, sub\n\nimport numpy as np\n\n\n{ASK}"


def test_the_line_ends_of_the_file_are_kept():
    assert added(f"import os\n\n{ASK}", "import sys", newline="\r\n") == f"import os\nimport sys\n\n{ASK}"
    assert added(f"from a import (\n    x,\n)\n\n{ASK}", "from a import y", newline="\r\n").count("\n") == 6


def test_a_name_behind_an_accent_is_merged_at_its_column():
    assert added(f"from é import x, z\n{ASK}", "from é import y") == f"from é import x, y, z\n{ASK}"


def test_a_package_on_the_path_of_the_file_is_local():
    assert group_of("shop.models", frozenset({"shop"})) is Group.LOCAL
    assert [group_of(name) for name in ("__future__", "os.path", "numpy", ".x")] == list(Group)
    text = added(f"import os\n\nimport numpy\n\n{ASK}", "from shop.models import Item", folders=frozenset({"shop"}))
    assert text == f"import os\n\nimport numpy\n\nfrom shop.models import Item\n\n{ASK}"


PIECES = [
    "import os\n",
    "import sys, json\n",
    "from collections import deque\n",
    "import numpy as np\n",
    "from . import mine\n",
    "from typing import (\n    Any,\n    List,\n)\n",
    "try:\n    import yaml\nexcept ImportError:\n    yaml = None\n",
    "if True:\n    import csv\n",
    "\n",
    "\n\n",
    "# a comment\n",
    "x = 1\n",
    "def f():\n    import re\n    return re\n",
    "class A:\n    y = 'é😀'\n",
    "from a import b, \\\n    c\n",
    'text = """\nimport hidden\n"""\n',
    "import time; t = 2\n",
]
WANTED = [
    "import re",
    "from collections import Counter",
    "import numpy",
    "from typing import Dict",
    "from .x import y",
    "from __future__ import annotations",
    "from a import d",
]


@pytest.mark.parametrize("seed", range(60))
def test_whatever_the_file_it_parses_afterwards_and_only_imports_are_new(seed):
    rng = random.Random(seed)
    future = rng.choice(["", "from __future__ import division\n"])
    head = rng.choice(["", DOC, "#!/bin/x\n", "# Copyright\n\n" + DOC, '"""A\n\nb\n"""\n']) + future
    body = "".join(rng.choices(PIECES, k=rng.randint(0, 9)))
    wanted = rng.sample(WANTED, rng.randint(1, 4))
    text = head + body + ASK + "".join(rng.choices(PIECES, k=2))
    ast.parse(text)
    after = added(text, *wanted, newline=rng.choice(["\n", "\r\n", "\r"]))
    compile(after, "after", "exec", dont_inherit=True)
    imports = [node for node in ast.parse(after).body if isinstance(node, ast.Import | ast.ImportFrom)]
    names = {name.asname or name.name for node in imports for name in node.names}
    assert {one.bound for source in wanted for one in imports_in(source)} <= names
    left = iter(after)
    assert all(character in left for character in text), "what stood there stands there still, in its order"
    assert after.count("\n") <= text.count("\n") + 5 * len(wanted)
