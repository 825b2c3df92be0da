import functools
import os
import select
import subprocess
import sys
from pathlib import Path

import pytest
from jotcode.model.task import Task
from jotcode.training import sandbox
from jotcode.training.sandbox import assembled, run
from jotcode.training.tasks import EvaluationTask

ADDS = "def check(ns, fn):\n    assert fn(2, 3) == 5\n"
RUNS = "def check(ns, fn):\n    assert ns['done']\n"
GOOD = "def add(a, b):\n    return a + b"


def task(check=ADDS, **around):
    return EvaluationTask("t", "all", Task("add two numbers", **around), check, GOOD)


def judged(completion, check=RUNS):
    return run(task(check), completion)


def test_the_reference_passes():
    assert run(task(), GOOD).verdict == "pass"


@pytest.mark.parametrize(
    ("completion", "verdict"),
    [
        ("def add(a, b):\n    return a - b", "wrong"),
        ("def add(a, b):\nreturn a + b", "syntax"),
        ("", "empty"),
        ("  \n", "empty"),
        ("x = 1", "wrong"),
        ("raise SystemExit(0)", "wrong"),
    ],
)
def test_what_is_not_right_gets_its_verdict(completion, verdict):
    assert run(task(), completion).verdict == verdict


def test_what_went_wrong_is_told():
    assert run(task(), "def add(a, b):\n    return a + c").detail == "NameError: name 'c' is not defined"


def test_a_helper_beside_the_function_does_not_decide():
    assert run(task(), f"{GOOD}\n\n\ndef helper():\n    pass").verdict == "pass"


def test_a_completion_is_judged_where_it_stands():
    source = assembled(
        task(prefix="class A:\n    x = 1", indent="    ", suffix="y = 2\n", def_line="    def f(self):"),
        "        return 1\n",
    )
    assert source == "class A:\n    x = 1\n    # add two numbers\n    def f(self):\n        return 1\ny = 2\n"


def test_functions_of_the_file_are_not_taken_for_the_answer():
    around = task(prefix="def sub(a, b):\n    return a - b\n")
    assert run(around, GOOD).verdict == "pass"
    assert run(around, "z = 1").verdict == "wrong"


def test_a_code_that_sleeps_is_stopped(monkeypatch):
    monkeypatch.setattr(sandbox, "WALL_S", 0.5)
    outcome = judged("import time\ntime.sleep(60)")
    assert (outcome.verdict, outcome.detail) == ("timeout", "more than 0.5 s")


def test_an_endless_loop_is_stopped_by_its_limit_of_cpu_time(monkeypatch):
    monkeypatch.setitem(sandbox.LIMITS, "RLIMIT_CPU", 1)
    monkeypatch.setattr(sandbox, "WALL_S", 60)
    outcome = judged("while True:\n    pass")
    assert (outcome.verdict, outcome.detail) == ("timeout", "more than 1 s of CPU")


def test_a_crash_is_wrong_and_no_timeout():
    outcome = judged("import os\nos.kill(os.getpid(), 11)")
    assert (outcome.verdict, outcome.detail) == ("wrong", "stopped by signal 11")


def test_greed_for_memory_ends_in_an_error():
    assert judged("hoard = bytearray(3 << 30)\ndone = True").detail.startswith("MemoryError")


def test_a_file_cannot_grow_without_end():
    outcome = judged("with open('big', 'wb') as file:\n    file.write(bytes(17 << 20))\ndone = True")
    assert (outcome.verdict, "File too large" in outcome.detail) == ("wrong", True)


def test_files_can_be_written_in_a_folder_that_is_empty_and_goes_away():
    code = "import os\nassert os.listdir() == []\nopen('a.txt', 'w').write('x')\nhere = os.getcwd()\ndone = True"
    assert judged(code, RUNS + "    raise RuntimeError(ns['here'])\n").detail.startswith("RuntimeError: /")
    folder = judged(code, RUNS + "    raise RuntimeError(ns['here'])\n").detail.removeprefix("RuntimeError: ")
    assert judged(code).verdict == "pass" and not Path(folder).exists()


@pytest.mark.parametrize(
    "call",
    [
        "socket.create_connection(('192.0.2.1', 80), timeout=2)",
        "socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('192.0.2.1', 53))",
        "socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendmsg([b'x'], [], 0, ('192.0.2.1', 53))",
        "socket.getaddrinfo('example.org', 80)",
        "socket.gethostbyname('example.org')",
    ],
)
def test_there_is_no_network(call):
    outcome = judged(f"import socket\n{call}\ndone = True")
    assert (outcome.verdict, outcome.detail.split(":")[0]) == ("wrong", "PermissionError")


@pytest.mark.parametrize(
    "code",
    [
        "print('pass')",
        "import sys\nsys.stderr.write('pass')",
        "import os\nos.write(2, b'pass')\nos._exit(0)",
        "import os\nfor fd in range(3, 9):\n"
        "    try:\n        os.write(fd, b'pass')\n    except OSError:\n        0\nos._exit(0)",
        "def check(ns, fn):\n    pass",
    ],
)
def test_the_verdict_cannot_be_faked_by_writing(code):
    assert run(task(), code + "\n\n\ndef add(a, b):\n    return None").verdict == "wrong"


def test_what_the_code_prints_goes_nowhere(capfd):
    judged("print('hello')\ndone = True")
    assert capfd.readouterr() == ("", "")


def test_input_is_at_its_end():
    assert judged("input()").detail.startswith("EOFError")


def test_nothing_of_our_environment_is_seen(monkeypatch):
    monkeypatch.setenv("JOTCODE_SECRET", "x")
    assert judged("import os\nassert 'JOTCODE_SECRET' not in os.environ\ndone = True").verdict == "pass"


INTO_ITS_OWN_SESSION = "if not os.fork():\n    os.setsid()\n    if not os.fork():\n        time.sleep(600)"


@pytest.mark.parametrize("escape", ["pass", INTO_ITS_OWN_SESSION])
def test_processes_that_the_code_started_end_with_it(monkeypatch, escape):
    # A child that was forked holds the way of the verdict open: it must neither delay the verdict nor live on.
    # It is found by what it holds: inside the sandbox its number is another one.
    read, write = os.pipe()
    os.set_inheritable(write, True)
    monkeypatch.setattr(sandbox.subprocess, "Popen", functools.partial(subprocess.Popen, pass_fds=[write]))
    code = f"import os, time\n{escape}\nif not os.fork():\n    time.sleep(600)\ndone = True\nos.fstat({write})"
    assert judged(code).verdict == "pass"
    os.close(write)
    assert select.select([read], [], [], 20)[0] and os.read(read, 1) == b"", "the child lives on"
    os.close(read)


def test_a_forked_process_has_no_say():
    code = f"import os\nif not os.fork():\n    done = True\nelse:\n    os.wait()\n    done = False\n\n\n{GOOD}"
    assert judged(code).detail.startswith("AssertionError")


def test_the_runner_stands_alone():
    done = subprocess.run(
        [sys.executable, "-I", "-c", f"compile(open({str(sandbox.RUNNER)!r}).read(), 'r', 'exec')"], check=False
    )
    assert done.returncode == 0
    assert "jotcode." not in sandbox.RUNNER.read_text()
