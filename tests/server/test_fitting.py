"""An answer for the file at hand: which imports go to the top, which go, which stay. '#^' marks the comment."""

import ast

import pytest
from jotcode.model.task import Candidate, Task
from jotcode.server.documents import split_lines
from jotcode.server.fitting import Fitted, fit

CODE = "def f(words):\n    return 1"


def fitted(text: str, imports: str, code: str = CODE, can_add: bool = True, **task: str) -> Fitted:
    lines = split_lines(text + "\n")
    line = next(index for index, part in enumerate(lines) if part.lstrip().startswith("#^"))
    comment = task.pop("comment", "write a function that counts words")
    indent = lines[line][: len(lines[line]) - len(lines[line].lstrip())]
    answer = "\n".join(indent + part if part else "" for part in f"{imports}{code}".split("\n"))
    return fit(Candidate(answer, -0.1, 0.9), Task(comment, indent=indent, **task), lines, line, can_add)


def missing(*arguments: str, **options: str) -> list[str]:
    return [one.statement for one in fitted(*arguments, **options).missing]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("import os\n#^", "import os"),
        ("import sys, os\n#^", "import os"),
        ("import os.path\n#^", "import os"),
        ("import os\n#^", "import os.path"),
        ("from os import path\n#^", "from os import path"),
        ("from os import path\n#^", "import os.path as path"),
        ("import numpy as np\n#^", "import numpy as np"),
        ("from typing import (\n    Any,\n    Dict,\n)\n#^", "from typing import Dict"),
        ("try:\n    import yaml\nexcept ImportError:\n    yaml = None\n#^", "import yaml"),
        ("if True:\n    import yaml\n#^", "import yaml"),
        ("#^\n\nimport os\n", "import os"),
        ("def g():\n    import os\n    #^\n", "import os"),
        ("def g(:\n  pass\nimport os\n#^", "import os"),
    ],
)
def test_an_import_that_the_file_has_is_dropped_from_the_text(text, wanted):
    answer = fitted(text, f"{wanted}\n\n\n")
    assert answer.candidate.text.strip().startswith("def f") and answer.missing == ()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("#^", "import os"),
        ("import numpy\n#^", "import numpy as np"),
        ("from collections import Counter as C\n#^", "from collections import Counter"),
        ("import xml\n#^", "import xml.dom"),
        ("def g():\n    import os\n#^", "import os"),
        ("class A:\n    import os\n    #^", "import os"),
        ("if TYPE_CHECKING:\n    import os\n#^", "import os"),
        ('"""\nimport os\n"""\n#^', "import os"),
        ("# import os\n#^", "import os"),
        ("from math import *\n#^", "from math import sqrt"),
    ],
)
def test_an_import_that_the_code_could_not_see_is_missing(text, wanted):
    assert missing(text, f"{wanted}\n\n\n") == [wanted]
    assert fitted(text, f"{wanted}\n\n\n").candidate.text.strip().startswith("def f")


def test_several_imports_are_told_one_by_one_and_once():
    assert missing("import os\n#^", "import os, re\nimport re\nfrom a import (\n    b,\n    c as d,\n)\n\n\n") == [
        "import re", "from a import b", "from a import c as d",
    ]  # fmt: skip


def test_statements_at_top_level_need_the_import_above_them():
    assert missing("#^\nimport os", "import os\n", "print(os.name)") == ["import os"]
    assert missing("import os\n#^", "import os\n", "print(os.name)") == []


def test_the_client_that_cannot_edit_gets_what_is_missing_in_the_text_and_nothing_twice():
    answer = fitted("import os\n#^", "import os\nimport re\n\n\n", can_add=False)
    assert (answer.candidate.text, answer.missing) == (f"import re\n\n\n{CODE}", ())
    assert fitted("#^", "import re\n\n\n", can_add=False).candidate.text == f"import re\n\n\n{CODE}"


@pytest.mark.parametrize("text", ["import datetime\n#^", "class datetime:\n    pass\n#^", "datetime = 1\n#^"])
def test_an_import_that_would_change_a_name_of_the_file_goes_into_the_function(text):
    code = 'def f(words) -> int:\n    """Counts."""\n    return datetime.now()'
    answer = fitted(text, "from datetime import datetime\nimport re\n\n\n", code)
    assert [one.statement for one in answer.missing] == ["import re"]
    assert answer.candidate.text == (
        'def f(words) -> int:\n    """Counts."""\n    from datetime import datetime\n    return datetime.now()'
    )
    ast.parse(answer.candidate.text)


@pytest.mark.parametrize("code", ["print(datetime.now())", "def f(): return datetime.now()"])
def test_where_no_function_can_hold_it_such_an_import_stays_above_the_code(code):
    answer = fitted("import datetime\n#^", "from datetime import datetime\n", code)
    assert (answer.candidate.text, answer.missing) == (f"from datetime import datetime\n{code}", ())


def test_a_comment_that_asks_for_an_import_gets_it_where_it_stands():
    answer = fitted("#^", "import random\n", "print(random.random())", comment="import random and print a number")
    assert answer.candidate.text == "import random\nprint(random.random())" and answer.missing == ()


def test_an_answer_of_imports_alone_is_left_as_it_is():
    answer = fitted("import os\n#^", "", "import os\nimport sys")
    assert answer.candidate.text == "import os\nimport sys" and answer.missing == ()


@pytest.mark.parametrize("code", ["def f(words): return os.sep", "def f(words):\n    a = 1; return os.sep"])
def test_on_a_line_with_other_statements_no_import_is_put_into_the_function(code):
    answer = fitted("os = 1\n#^", "import os\n\n\n", code)
    assert answer.candidate.text == f"import os\n\n\n{code}" and answer.missing == ()


def test_in_a_class_the_import_leaves_the_class():
    answer = fitted("class A:\n    #^", "import re\n\n", "def f(self):\n    return re")
    assert answer.candidate.text == "    def f(self):\n        return re"
    assert [one.statement for one in answer.missing] == ["import re"]


def test_below_a_typed_def_line_imports_leave_the_body_and_its_docstring_stays():
    head = "def f(words):"
    code = '    """Counts."""\n    import re\n    from os import path\n\n    return re, path'
    answer = fitted(f"from os import path\n#^\n{head}", "", code, def_line=head)
    assert answer.candidate.text == '    """Counts."""\n    return re, path'
    assert [one.statement for one in answer.missing] == ["import re"]


def test_a_future_import_is_never_left_in_the_middle():
    wanted = "from __future__ import annotations\n\n\n"
    assert missing("x = 1\n#^", wanted) == ["from __future__ import annotations"]
    answer = fitted("x = 1\n#^", wanted, can_add=False)
    assert (answer.candidate.text, answer.missing) == (CODE, ())


@pytest.mark.parametrize("code", [CODE, "x = 1\n\nimport os", "import os; print(1)"])
def test_an_answer_that_does_not_begin_with_imports_is_left_as_it_is(code):
    assert fitted("import os\n#^", "", code).candidate.text == code


@pytest.mark.parametrize(
    ("above", "wanted"),
    [
        ("def g():\n    #^", []),
        ("async def g():\n    if x:\n# a note at the left\n        #^", []),
        ("if x:\n    #^", ["import os"]),
        ("def g():\n    pass\n\n\nif x:\n    #^", ["import os"]),
    ],
)
def test_statements_in_a_function_alone_see_what_the_file_imports_below_them(above, wanted):
    assert missing(f"{above}\n\n\nimport os", "import os\n\n", "print(os.sep)") == wanted
